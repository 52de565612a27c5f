"""What sources say of themselves, made fit to print: titles, dates; one line or None."""

from __future__ import annotations

import re


def one_line(value: str | None) -> str | None:
    """`value` with white space runs as one space and without control characters; None if nothing is left."""
    if value is None:
        return None
    words = " ".join(value.split())
    return re.sub(r"[\x00-\x1f\x7f-\x9f\ud800-\udfff]", "", words) or None
