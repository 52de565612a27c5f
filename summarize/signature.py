"""How a brief was made, in one line: every choice that can change it, as `name:value` between bars.

Values are written as they are, but that a bar and a percent sign are percent-encoded.
"""

from __future__ import annotations

from collections.abc import Iterable


def signature(choices: Iterable[tuple[str, str]]) -> str:
    """The line of these choices, in their order; a choice without a value is its name alone."""
    return "|".join(f"{name}:{_encoded(value)}" if value else name for name, value in choices)


def choices(line: str) -> list[tuple[str, str]]:
    """The choices that a signature tells, in their order."""
    parts = (part.partition(":") for part in line.split("|"))
    return [(name, value.replace("%7C", "|").replace("%25", "%")) for name, _, value in parts]


def values(line: str, name: str) -> list[str]:
    """The values of the choices of one name."""
    return [value for own, value in choices(line) if own == name]


def _encoded(value: str) -> str:
    return value.replace("%", "%25").replace("|", "%7C")
