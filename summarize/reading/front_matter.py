"""What a Markdown file says of itself between `---` or `+++` lines at its very beginning.

Of YAML the lines `key: value` are read and nothing else (nested values and lists are passed over), of TOML
everything. What does not look like front matter is prose: two rules with a paragraph between them are none.
"""

from __future__ import annotations

import json
import re
import tomllib
from datetime import date, datetime, time

from summarize.reading.decoding import LINE_END

_LENGTH = 64 * 1024
_YAML_LINE = re.compile(r"[ \t].*|#.*|-[ \t].*|[\"']?[\w.$-]{1,100}[\"']?[ \t]*:(?:[ \t].*)?|[ \t]*")
_YAML_FIELD = re.compile(r"[\"']?([\w.$-]{1,100})[\"']?[ \t]*:[ \t]+(.*)")
_CLOSING = {"---": ("---", "..."), "+++": ("+++",)}


def front_matter(text: str) -> tuple[int, dict[str, str]]:
    """Where the front matter of `text` ends (0 if it has none), and its fields, their names in lower case."""
    opening = text[:3]
    if opening not in _CLOSING:
        return 0, {}
    lines: list[str] = []
    start = 0
    for number, match in enumerate(LINE_END.finditer(text[:_LENGTH] + "\n")):
        line = text[start : match.start()]
        start = match.end()
        if number == 0 and line.rstrip() != opening:
            return 0, {}
        if number and line.rstrip() in _CLOSING[opening]:
            fields = _toml(lines) if opening == "+++" else _yaml(lines)
            return (min(start, len(text)), fields) if fields is not None else (0, {})
        if number:
            lines.append(line)
    return 0, {}


def _yaml(lines: list[str]) -> dict[str, str] | None:
    """The plain fields, or None where a line is no YAML or no line holds a field."""
    if not all(_YAML_LINE.fullmatch(line) for line in lines) or not any(":" in line for line in lines):
        return None
    fields: dict[str, str] = {}
    for line in lines:
        if match := _YAML_FIELD.fullmatch(line):
            fields.setdefault(match[1].lower(), _scalar(match[2].strip()))
    return fields


def _scalar(value: str) -> str:
    """A YAML scalar on one line; what only begins there (`|`, `>`, `[`, `{`) is not read."""
    if value.startswith('"'):
        end = re.match(r'"(?:[^"\\]|\\.)*"', value)
        try:
            return str(json.loads(end[0])) if end else ""
        except ValueError:  # an escape of YAML's own
            return value[1:-1]
    if value.startswith("'"):
        end = re.match(r"'((?:[^']|'')*)'", value)
        return end[1].replace("''", "'") if end else ""
    if value[:1] in ("|", ">", "[", "{", "&", "*", "!") or value in ("null", "~"):
        return ""
    return re.sub(r"[ \t]#.*", "", value).strip()


def _toml(lines: list[str]) -> dict[str, str] | None:
    """The plain fields, or None where the lines are no TOML."""
    try:
        table = tomllib.loads("\n".join(lines))
    except (ValueError, RecursionError):  # ValueError: also numbers and dates out of range
        return None
    fields: dict[str, str] = {}
    for key, value in table.items():
        if isinstance(value, str):
            fields.setdefault(key.lower(), value)
        elif isinstance(value, (date, datetime, time)):
            fields.setdefault(key.lower(), value.isoformat())
    return fields
