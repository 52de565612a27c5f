"""Bytes to text, exactly: every character of the text can be found again in the bytes.

A byte order mark decides the encoding, else the caller's, else UTF-8; nothing is guessed. Decoding is
strict, and a slice of the text encodes to the same slice of the bytes: encodings for which that is not so
are refused by name, and a file that does not encode back to itself is refused too. Binary data is refused
with a hint at what it may be. Line ends stay as they are. Knows no file and no format.
"""

from __future__ import annotations

import codecs
import re
from encodings.aliases import aliases
from typing import NamedTuple

from summarize.errors import InputNotText, UsageError, did_you_mean

_MARKS = (  # UTF-32 first: its little-endian mark begins with that of UTF-16
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)

_REFUSED = {
    "utf-7": "it shifts between states, so that no byte range of the file holds a quotation",
    "hz": "it shifts between states, so that no byte range of the file holds a quotation",
    "unicode-escape": "it is an escape of text and not an encoding of files",
    "raw-unicode-escape": "it is an escape of text and not an encoding of files",
    "undefined": "it decodes nothing",
    "idna": "it is for host names",
    "punycode": "it is for host names",
    "mbcs": "it means another encoding on every machine",
    "oem": "it means another encoding on every machine",
    **dict.fromkeys(
        ("big5hkscs", "euc_jis_2004", "euc_jisx0213", "shift_jis_2004", "shift_jisx0213"),
        "it joins two characters into one code, so that a quotation has no bytes of its own",
    ),
}

_MAGIC = (
    (b"%PDF-", "a PDF file"),
    (b"PK\x03\x04", "a ZIP archive (as are .docx, .odt and .epub)"),
    (b"\x1f\x8b", "a gzip file"),
    (b"\x28\xb5\x2f\xfd", "a zstd file"),
    (b"\xfd7zXZ\x00", "an xz file"),
    (b"BZh", "a bzip2 file"),
    (b"\xd0\xcf\x11\xe0", "an old Office file"),
    (b"\x89PNG", "a PNG image"),
    (b"\xff\xd8\xff", "a JPEG image"),
    (b"GIF8", "a GIF image"),
    (b"\x7fELF", "a program"),
)

# Tab, line and page ends, and escape (terminal captures) stand in texts, and NUL in none. Any other control
# character is the sign of binary data too, but for a stray one in a long text, as converters from PDF leave
# them.
_CONTROL = re.compile(r"[\x01-\x08\x0e-\x1a\x1c-\x1f\x7f]")
_CONTROLS_PER_CHARACTER = 1 / 100

LINE_END = re.compile(r"\r\n|\n|\r")
_LINE_END_BYTES = re.compile(rb"\r\n|\n|\r")


class Decoded(NamedTuple):
    """The text of a file without its mark, the canonical name of its codec, the mark's length in bytes."""

    text: str
    encoding: str
    mark: int


_TEXTLESS = re.compile("rot_13|.*_codec")
"""Codecs of Python that encode no text, but one sequence of bytes or letters as another."""


def codec_name(encoding: str) -> str:
    """The canonical name of an encoding that a reader may use.

    Raises UsageError where there is no such encoding, or where byte offsets would mean nothing in it.
    """
    try:
        name = codecs.lookup(encoding).name
        "".encode(name)  # raises LookupError for codecs that are no text encoding, such as base64
    except (LookupError, ValueError):
        known = sorted(alias.replace("_", "-") for alias, codec in aliases.items() if not _TEXTLESS.fullmatch(codec))
        remedy = did_you_mean(encoding.lower().replace("_", "-"), known, 0.7) or "try utf-8, cp1252 or utf-16-le"
        raise UsageError(f"no text encoding is called {encoding!r}", where="encoding", remedy=remedy) from None
    reason = _REFUSED.get(name) or (name.startswith("iso2022") and _REFUSED["hz"])
    if reason:
        raise UsageError(
            f"{encoding!r} cannot be used: {reason}",
            where="encoding",
            remedy="convert the file to UTF-8 first",
        )
    return {"utf-8-sig": "utf-8"}.get(name, name)


def decode(raw: bytes, where: str, encoding: str | None = None) -> Decoded:
    """Decode a file; `encoding` is for files without a byte order mark, and None is UTF-8.

    Raises InputNotText where `raw` is binary or not in its encoding, UsageError for an encoding of no use.
    """
    name = codec_name(encoding) if encoding is not None else "utf-8"
    mark = 0
    for signature, marked in _MARKS:
        if raw.startswith(signature):
            name, mark = marked, len(signature)
            break
    if raw.startswith(b"%PDF-"):  # may be all ASCII, and is no text even so
        raise _binary(raw, where)
    if name in ("utf-16", "utf-32"):
        raise InputNotText(
            f"has no byte order mark, so the order of its {name} bytes is unknown",
            where=where,
            remedy=f"use --encoding {name}-le or {name}-be",
        )
    try:
        text = raw[mark:].decode(name)
    except UnicodeDecodeError as error:
        raise _undecodable(raw, where, name, mark + error.start, marked=mark > 0) from None
    controls = sum(1 for _ in _CONTROL.finditer(text))
    if "\0" in text or controls > _CONTROLS_PER_CHARACTER * len(text):
        raise _binary(raw, where)
    if not name.startswith("utf-") and text.encode(name, "replace") != raw:
        raise InputNotText(
            f"has bytes that {name} writes in more than one way, so its quotations could not be proved",
            where=where,
            remedy="convert it to UTF-8 first",
        )
    return Decoded(text, name, mark)


def _undecodable(raw: bytes, where: str, name: str, offset: int, *, marked: bool) -> InputNotText:
    """What is wrong with a file that is not in the encoding `name`, from byte `offset` on."""
    if b"\0" in raw and name not in ("utf-16-le", "utf-16-be", "utf-32-le", "utf-32-be"):
        return _binary(raw, where)
    if any(raw.startswith(magic) for magic, _ in _MAGIC):
        return _binary(raw, where)
    problem = f"byte {offset} is not {name}"
    if not name.startswith(("utf-16", "utf-32")):
        line = sum(1 for _ in _LINE_END_BYTES.finditer(raw, 0, offset)) + 1
        problem = f"byte {offset} (line {line}) is not {name}"
    if marked:
        return InputNotText(problem, where=where, remedy="the file is cut short or damaged")
    if name != "utf-8":
        return InputNotText(problem, where=where, remedy="name its real encoding with --encoding")
    guess = "cp1252" if re.search(rb"[\x80-\x9f]", raw) else "latin-1"
    return InputNotText(problem, where=where, remedy=f"if it is an older Western text, use --encoding {guess}")


def _binary(raw: bytes, where: str) -> InputNotText:
    """Why a file is no text, with a hint where its first bytes give one."""
    for magic, kind in _MAGIC:
        if raw.startswith(magic):
            return InputNotText(f"is binary: {kind}", where=where, remedy="convert it to text first")
    head = raw[:4096]
    low, high = head[0::2].count(0), head[1::2].count(0)
    half = max(1, len(head) // 2)
    if max(high, low) > 3 and (high > half / 4 > 4 * low or low > half / 4 > 4 * high):
        order = "le" if high > low else "be"
        return InputNotText(
            "is binary, or UTF-16 without a byte order mark",
            where=where,
            remedy=f"try --encoding utf-16-{order}",
        )
    return InputNotText("is binary, not text", where=where, remedy="convert it to text first")
