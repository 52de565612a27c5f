"""JSON Lines: every line is a document, the value of its field `text`.

The other fields that are known are `id`, `title`, `url`, `published`, `publisher` and `language`; more may
stand there and are ignored. A line that breaks the format is a problem of its own, and the others are read.
JSON is UTF-8 by its standard: an encoding named by the caller does not apply to it, a byte order mark does.
"""

from __future__ import annotations

import hashlib
import re
from collections import Counter
from typing import Any

from summarize.calls import language_code
from summarize.document import Document
from summarize.errors import InputMalformed
from summarize.layout import text_blocks
from summarize.reading.decoding import LINE_END, decode
from summarize.reading.fields import one_line
from summarize.reading.formats import Reading
from summarize.reading.strict_json import parse

_FIELDS = ("id", "title", "url", "published", "publisher", "language")
_SURROGATE = re.compile("[\ud800-\udfff]")
_ID_LENGTH = 200


def documents(raw: bytes, path: str, where: str, encoding: str | None) -> Reading:
    """Read every line; the bytes and hash of each document are those of the whole file.

    Raises InputMalformed where there are lines and none can be read.
    """
    text, codec, _ = decode(raw, where)
    sha256 = hashlib.sha256(raw).hexdigest()
    records: list[tuple[int, dict[str, Any]]] = []
    problems: list[InputMalformed] = []
    for number, line in enumerate(LINE_END.split(text), 1):
        if not line.strip():
            continue
        try:
            records.append((number, _record(line)))
        except ValueError as error:
            remedy = 'a line is an object such as {"text": "..."}'
            problems.append(InputMalformed(f"line {number}: {error}", where=where, remedy=remedy))
    if problems and not records:
        raise problems[0]
    names = _parts(records)
    return Reading(
        tuple(
            Document(
                path=path,
                text=record["text"],
                plain=record["text"],
                blocks=tuple(text_blocks(record["text"])),
                sha256=sha256,
                bytes=len(raw),
                encoding=codec,
                media_type="application/jsonl",
                part=names[number],
                selector=(("type", "json-lines"), ("line", number), ("field", "text")),
                title=one_line(record.get("title")),
                publisher=one_line(record.get("publisher")),
                url=one_line(record.get("url")),
                published=one_line(record.get("published")),
                language=language_code(record.get("language")),
            )
            for number, record in records
        ),
        tuple(problems),
        () if records else ("holds no text",),
    )


def _record(line: str) -> dict[str, Any]:
    """One line's object, its known fields checked; ValueError says in a few words what is wrong."""
    record = parse(line)
    if not isinstance(record, dict):
        raise ValueError("not an object")
    if "text" not in record:
        raise ValueError("has no field text")
    if isinstance(record.get("id"), int) and not isinstance(record["id"], bool):
        record["id"] = str(record["id"])
    for field in ("text", *_FIELDS):
        value = record.get(field)
        if not isinstance(value, str) and (value is not None or field == "text"):
            raise ValueError(f"{field} is not a string")
        if value is not None and _SURROGATE.search(value):
            raise ValueError(f"{field} holds a lone surrogate, which is no character")
    return record


def _parts(records: list[tuple[int, dict[str, Any]]]) -> dict[int, str]:
    """The part name of every line: its id where that is one short line and unique, else its number."""
    ids = Counter(record.get("id") for _, record in records)

    def usable(name: str | None) -> bool:
        return bool(name) and ids[name] == 1 and one_line(name) == name and len(name or "") <= _ID_LENGTH

    taken = {record.get("id") for _, record in records if usable(record.get("id"))}
    parts: dict[int, str] = {}
    for number, record in records:
        name: str = record["id"] if usable(record.get("id")) else str(number)
        while name in taken and name != record.get("id"):
            name = f"line {name}"
        parts[number] = name
    return parts
