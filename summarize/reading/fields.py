"""What sources say of themselves, made fit to print: titles, dates, language codes; one line or None."""

from __future__ import annotations

import re

_LANGUAGE = re.compile(r"([A-Za-z]{2,3})(?:[-_][A-Za-z0-9_-]*)?")


def one_line(value: str | None) -> str | None:
    """`value` with white space runs as one space and without control characters; None if nothing is left."""
    if value is None:
        return None
    words = " ".join(value.split())
    return re.sub(r"[\x00-\x1f\x7f-\x9f\ud800-\udfff]", "", words) or None


def language_code(value: str | None) -> str | None:
    """The language of a tag such as "en-GB", in lower case; None where the value is no language tag."""
    match = _LANGUAGE.fullmatch((value or "").strip())
    return match[1].lower() if match else None
