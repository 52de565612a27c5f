"""Whatever is passed from Python that cannot be meant is refused in one clear line, by an error of our own."""

from __future__ import annotations

import io
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np
import pytest

import summarize
from summarize import Document
from summarize.errors import InputNotText, UsageError

S: Any = summarize
D: Any = Document
PIER = "The harbour board closed the northern pier on Monday after a storm tore two planks loose."
BUS = "The ferry company moved its boats to the southern pier and promised passengers a free bus."
TEXT = f"{PIER} {BUS}\n"
DOCUMENT = Document.from_text(TEXT, "a.txt")
READ = summarize.read([DOCUMENT])
BRIEF = summarize.brief(READ)
SURROGATE = "a\ud800b"

WRONG: dict[str, Callable[[], object]] = {
    **{f"brief of {value!r:.9}": partial(S.brief, value) for value in (None, 5, BRIEF, b"a.txt", [b"x"])},
    **{f"read {value!r:.9}": partial(S.read, value) for value in (None, 5, BRIEF, b"a.txt", [None])},
    **{f"cite in {value!r:.9}": partial(S.cite, PIER, value) for value in (None, 5, BRIEF)},
    **{
        f"{name}={value!r}": partial(S.brief, [DOCUMENT], **{name: value})
        for name, values in {
            "sentences": ("3", 1.5, True, 0, -1, [3]),
            "words": (30.5, "30", False, 0),
            "scorer": (None, 3, "consensu"),
            "root": (None, 5, b".", "a\0", "no such folder", __file__),
            "encoding": (5, "no such", SURROGATE),
            "language": (5, "English", "", SURROGATE),
            "strict": ("no", None, 1),
        }.items()
        for value in values
    },
    **{f"cite {value!r}": partial(S.cite, value, [DOCUMENT]) for value in (None, 5, b"x", [PIER], SURROGATE, " ")},
    **{
        f"floor={value!r}": partial(S.cite, PIER, [DOCUMENT], floor=value)
        for value in ("x", True, -0.1, 1.1, float("nan"))
    },
    "compare None": lambda: S.compare(None, "x"),
    "compare with bytes": lambda: S.compare("x", b"x"),
    "compare in 5": lambda: S.compare("x", "x", language=5),
    **{
        f"verify with {value!r:.12}": partial(S.verify, BRIEF, documents=value)
        for value in (5, ["dir"], DOCUMENT, "dir")
    },
    **{f"verify {value!r:.12}": partial(S.verify, value) for value in (None, 5, b"a.json", ["a"], "a\0")},
    **{
        f"{name} below {value!r}": partial(call, BRIEF, value)
        for name, call in (("verify", S.verify), ("repair", S.repair))
        for value in (5, b".", "a\0", "no such folder")
    },
    **{f"text {value!r}": partial(D.from_text, value, "a") for value in (None, 5, b"x")},
    **{
        f"path {value!r}": partial(D.from_text, TEXT, value)
        for value in (5, None, Path("a"), "", " ", "/a.txt", "C:\\a.txt", SURROGATE)
    },
    **{
        f"{name} {value!r}": partial(D.from_text, TEXT, "a", **{name: value})
        for name in ("title", "url", "published", "publisher", "language")
        for value in (5, b"x", SURROGATE)
    },
    "language English": lambda: D.from_text(TEXT, "a", language="English"),
    "a stream of text": lambda: S.read("-", stdin=io.StringIO("x")),
    "no stream": lambda: S.read("-", stdin=5),
    "read already, encoding": lambda: S.brief(READ, encoding="latin-1"),
    "read already, root": lambda: S.cite(PIER, READ, root="/"),
    "read already, strict": lambda: S.brief(READ, strict=True),
    "read already, draft too": lambda: S.cite_draft(DOCUMENT, READ, root="/"),
    "read already, strict for a draft": lambda: S.cite_draft(DOCUMENT, READ, strict=True),
    "a folder for a draft": lambda: S.cite_draft(Path(__file__).parent, [DOCUMENT]),
    "drafts": lambda: S.cite_draft([DOCUMENT], [DOCUMENT]),
    "no draft": lambda: S.cite_draft(None, [DOCUMENT]),
}


@pytest.mark.parametrize("name", WRONG)
def test_what_cannot_be_meant_is_refused(name: str) -> None:
    with pytest.raises(UsageError) as caught:
        WRONG[name]()
    assert "\n" not in str(caught.value)
    assert "Traceback" not in str(caught.value)


def test_what_can_be_meant_is_taken(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(TEXT, encoding="utf-8")
    (tmp_path / "draft.txt").write_text(PIER, encoding="utf-8")
    assert len(S.brief(READ, sentences=np.int64(1)).sentences) == 1
    assert S.brief(str(tmp_path / "a.txt"), root=str(tmp_path)).documents[0].path == "a.txt"
    assert S.brief(READ, language="EN-gb").language == "en"
    assert S.cite(PIER, READ, floor=np.float64(0.5)).citations
    assert S.cite(PIER, READ, floor=0).citations
    assert S.cite_draft(tmp_path / "draft.txt", READ, root=tmp_path, encoding="utf-8").sentences
    assert S.verify(BRIEF, documents=(document for document in READ)).ok
    assert S.read("-", stdin=io.BytesIO(b"x"))[0].text == "x"
    assert Document.from_text(TEXT, "a", language="de-AT").language == "de"
    with pytest.raises(InputNotText):
        Document.from_text(SURROGATE)


def test_what_a_brief_does_not_have_is_a_key_error() -> None:
    assert BRIEF.source("1").path == "a.txt"
    for name in ("99", "0", "", "x", "01"):
        with pytest.raises(KeyError):
            BRIEF.source(name)


@pytest.mark.parametrize("offset", [-1, len(TEXT) + 1, 10**9])
def test_an_offset_outside_the_text_is_an_index_error(offset: int) -> None:
    with pytest.raises(IndexError, match="lies outside the"):
        DOCUMENT.position(offset)


def test_the_signature_of_a_draft_tells_the_language() -> None:
    """Every choice that can change a brief is in its signature."""
    named, unnamed = (summarize.cite_draft(DOCUMENT, READ, language=language) for language in ("de", None))
    assert named.signature == f"{unnamed.signature}|language:de"
    assert unnamed.signature.startswith("draft|agreement:")
    assert named.is_draft
