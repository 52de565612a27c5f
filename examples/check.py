"""Proves a brief by the standard library alone, without summarize: python examples/check.py brief.json [ROOT]

The digest is that of the brief; every file has its length and hash; every place stands there by characters, bytes,
lines and columns, in its context; every sentence has one origin, whose words it is (in Markdown only the place is
proven). Kinds, and missed places, are left to `summarize verify`. Exit code 0 if proven, 6 if not, 1 for a wrong call.
"""

import hashlib
import json
import os
import re
import sys
from bisect import bisect_right
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.parse import unquote_to_bytes

CANONICAL = json.JSONEncoder(sort_keys=True, ensure_ascii=False, separators=(",", ":"))
LINE_END = re.compile(r"\r\n|\n|\r")


def read(document: dict[str, Any], root: str) -> tuple[bytes, str]:
    """The bytes and the text of a document, its byte order mark left out; ValueError where it is another one."""
    name = os.fsdecode(unquote_to_bytes(document["path"]))
    if os.path.isabs(name) or ".." in re.split(r"[/\\]", name) or not Path(root, name).is_file():
        raise ValueError("there is no such file below the root")
    raw = Path(root, name).read_bytes()
    if (len(raw), hashlib.sha256(raw).hexdigest()) != (document["bytes"], document["sha256"]):
        raise ValueError("the file is not the one that the brief was made from (its length or sha256 differs)")
    text = raw.decode(document["encoding"]).removeprefix("\ufeff")
    if selector := document.get("selector"):  # JSON Lines: the text is a field of a line
        text = json.loads(LINE_END.split(text)[selector["line"] - 1])[selector["field"]]
    if len(text) != document["characters"]:
        raise ValueError(f"it has {len(text)} characters, the brief says {document['characters']}")
    return raw, text


def faults(place: dict[str, Any], document: dict[str, Any], raw: bytes, text: str) -> Iterator[str]:
    """In what a place is not told as it stands in its document."""
    lines = [0, *(end.end() for end in LINE_END.finditer(text))]
    for span in place["spans"]:
        start, end, first, last = (span[name] for name in ("start", "end", "byte_start", "byte_end"))
        if not 0 <= start < end or text[start:end] != span["exact"]:
            yield f"characters {start} to {end} are not {span['exact']!r}"
        if "selector" not in document:
            cut = [part.decode(document["encoding"], "replace") for part in (raw[:first], raw[first:last])]
            if not 0 <= first < last or [cut[0].removeprefix("\ufeff"), cut[1]] != [text[:start], span["exact"]]:
                yield f"bytes {first} to {last} are not {span['exact']!r}"
        for edge, offset in (("", start), ("end_", end)):
            line = bisect_right(lines, offset)
            if (span[f"{edge}line"], span[f"{edge}column"]) != (line, offset - lines[line - 1] + 1):
                yield f"character {offset} is in line {line}, column {offset - lines[line - 1] + 1}"
    before, after = text[: place["spans"][0]["start"]], text[place["spans"][-1]["end"] :]
    if (place["prefix"], place["suffix"]) != (before[-32:], after[:32]):
        yield "what stands before or after it is not as the brief says"


def check(brief: dict[str, Any], root: str) -> Iterator[str]:
    """Every fault of a brief."""
    undigested = CANONICAL.encode({key: value for key, value in brief.items() if key != "digest"})
    if brief["digest"] != hashlib.sha256(undigested.encode()).hexdigest():
        yield "the digest is not that of the brief: it was changed after it was made"
    texts = {}
    for document in brief["documents"]:
        try:
            texts[document["id"]] = document, *read(document, root)
        except (OSError, ValueError, LookupError) as error:
            yield f"{document['path']!r}: {error}"
    made = {choice.partition(":")[0] for choice in brief["signature"].split("|")}
    for number, statement in enumerate([brief["title"], *brief["sentences"]]):
        where = f"sentence {number}" if number else "title"
        places = [place for name in ("citations", "disagreements", "related") for place in statement.get(name, ())]
        own = "draft" in made or (not number and ("title" in made or not statement["text"]))
        if (origins := sum(place["match"] == "origin" for place in places)) != 1 - own:
            yield f"{where}: has {origins} origins"
        for place in places:
            if place["document"] not in texts:
                yield f"{where}: cites document {place['document']!r}, which was not read"
                continue
            document, raw, text = texts[place["document"]]
            at = f"{where}: {document['path']!r}, line {place['spans'][0]['line']}"
            yield from (f"{at}: {fault}" for fault in faults(place, document, raw, text))
            words = " ".join("".join(span["exact"] for span in place["spans"]).replace("\0", "").split())
            if place["match"] == "origin" and words != statement["text"] and document["media_type"] != "text/markdown":
                yield f"{at}: the sentence does not stand there word for word"


if __name__ == "__main__":
    if len(sys.argv) not in (2, 3):
        sys.exit("usage: python check.py BRIEF.json [ROOT]")
    try:
        found = list(check(json.loads(Path(sys.argv[1]).read_bytes()), *(sys.argv[2:] or ["."])))
    except (OSError, ValueError, LookupError, TypeError, AttributeError, RecursionError) as error:
        found = [f"no brief in the JSON form ({type(error).__name__}: {error})"]
    for fault in found:
        print(f"check.py: {sys.argv[1]!r}: {fault}", file=sys.stderr)
    print("not proven" if found else "ok: every place stands in its file")
    sys.exit(6 if found else 0)
