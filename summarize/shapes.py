"""From a JSON value to a frozen value: what a dataclass says of its fields is all that is asked of a record.

Knows the types that a brief is made of: texts, numbers, choices, tuples, options and other dataclasses. It says where
a record is of another shape, not what is wrong with it as a brief.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Mapping
from dataclasses import MISSING, fields, is_dataclass
from functools import cache
from types import UnionType
from typing import Any, Literal, TypeAlias, Union, get_args, get_origin, get_type_hints

Json: TypeAlias = Any
"""What `json.loads` gives."""


class Misshapen(Exception):
    """A value of another type than wanted; `way` leads to it, from the inside out."""

    def __init__(self, wanted: str, *way: str) -> None:
        self.wanted = wanted
        self.way = list(way)


@cache
def builder(kind: Hashable) -> Callable[[Json], Any]:
    """What makes the value of a type from a JSON value; its dataclass is the only description.

    Fields that a dataclass does not have are dropped: a later version may have added them. What is made raises
    Misshapen where a value is of another type or a field without a default is missing.
    """
    if is_dataclass(kind):
        return _of_fields(kind)
    shape, parts = get_origin(kind), get_args(kind)
    if shape is tuple:
        return _of_items(tuple(map(builder, parts[:1] if parts[-1] is ... else parts)), repeated=parts[-1] is ...)
    if shape is Literal:
        return _of_choices(parts)
    if shape is Union or shape is UnionType:
        inner = builder(next(part for part in parts if part is not type(None)))
        return lambda value: None if value is None else inner(value)
    return _of_object if shape is not None else _of_type(kind)


def _of_fields(kind: Any) -> Callable[[Json], Any]:
    hints = get_type_hints(kind)
    known = [(field.name, builder(hints[field.name]), field.default is MISSING) for field in fields(kind)]

    def build(value: Json) -> Any:
        record = _of_object(value)
        found = {}
        for name, inner, needed in known:
            if name in record:
                try:
                    found[name] = inner(record[name])
                except Misshapen as error:
                    error.way.append(f".{name}")
                    raise
            elif needed:
                raise Misshapen("there", f".{name}")
        return kind(**found)

    return build


def _of_items(inner: tuple[Callable[[Json], Any], ...], *, repeated: bool) -> Callable[[Json], Any]:
    def build(value: Json) -> Any:
        if not isinstance(value, list | tuple):
            raise Misshapen("a list")
        if not repeated and len(value) != len(inner):
            raise Misshapen(f"a list of {len(inner)}")
        found = []
        for index, item in enumerate(value):
            try:
                found.append(inner[0 if repeated else index](item))
            except Misshapen as error:
                error.way.append(f"[{index}]")
                raise
        return tuple(found)

    return build


def _of_choices(choices: tuple[str, ...]) -> Callable[[Json], Any]:
    def build(value: Json) -> Any:
        if not isinstance(value, str) or value not in choices:
            raise Misshapen(f"one of {', '.join(choices)}")
        return value

    return build


def _of_object(value: Json) -> Any:
    if not isinstance(value, Mapping):
        raise Misshapen("an object")
    return dict(value)


def _of_type(kind: Any) -> Callable[[Json], Any]:
    wanted = {str: "text", int: "a whole number", float: "a number"}[kind]
    kinds = (int, float) if kind is float else (kind,)

    def build(value: Json) -> Any:
        if isinstance(value, bool) or not isinstance(value, kinds):
            raise Misshapen(wanted)
        return value

    return build
