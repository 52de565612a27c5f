"""The brief and its parts, and the JSON form that everybody else builds on (`docs/json.md`, `brief.schema.json`).

Plain frozen values: nothing here reads a file, scores a sentence or judges a citation. Whatever a brief says can
be proven from the files alone (`verifying`). The form is stable: fields are added, never renamed or removed.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Hashable, Mapping
from dataclasses import dataclass, fields
from typing import Any, Literal, cast, get_args

from summarize.errors import InputMalformed
from summarize.shapes import Json, Misshapen, builder
from summarize.signature import values

FORMAT = "summarize-brief/1"

Match = Literal["origin", "exact", "near", "quote", "partial", "paraphrase", "conflict", "related"]
"""How a place matches a sentence, best first; the first six are support."""

MATCHES: tuple[Match, ...] = get_args(Match)
SUPPORT: frozenset[Match] = frozenset(MATCHES[:6])

PROVABLE = frozenset({"number", "unit", "date", "negation", "direction", "quotation"})
"""Kinds of difference that make a conflict; any other makes a place `related`."""

Omission = Literal[
    "furniture",
    "related links",
    "other story",
    "heading",
    "fragment",
    "caption",
    "byline",
    "bio",
    "contact",
    "repeated",
    "table",
    "code",
    "question",
]
"""Kinds of what is left out of a brief."""

OMISSIONS: frozenset[Omission] = frozenset(get_args(Omission))


@dataclass(frozen=True, slots=True)
class Difference:
    """One thing in which a source and a brief sentence differ.

    `kind` is one of the kinds of `summarize.agreement`; `brief` and `source` are the words of either side,
    empty where that side has none.
    """

    kind: str
    brief: str
    source: str


@dataclass(frozen=True, slots=True)
class Quotation:
    """One span of a source, told in every way in which it can be looked up, with its characters.

    `start` and `end` count code points of the decoded text, `byte_start` and `byte_end` bytes of the file (None
    where the text was extracted from the file, see `Source.selector`); lines and columns are 1-based, the end
    exclusive.
    """

    start: int
    end: int
    byte_start: int | None
    byte_end: int | None
    line: int
    column: int
    end_line: int
    end_column: int
    exact: str


@dataclass(frozen=True, slots=True)
class Citation:
    """A place in a source that bears on a brief sentence.

    `document` is the id of a `Source`; `similarity` is in [0, 1]; `covers` are code point ranges of the brief
    sentence that the place speaks to. `more` counts further places with the same words in this document that are not
    listed.
    """

    document: str
    match: Match
    spans: tuple[Quotation, ...]
    prefix: str = ""
    suffix: str = ""
    similarity: float = 1.0
    covers: tuple[tuple[int, int], ...] = ()
    differences: tuple[Difference, ...] = ()
    more: int = 0

    def to_dict(self) -> dict[str, Json]:
        """The citation in the JSON form."""
        record: dict[str, Json] = {
            "document": self.document,
            "match": self.match,
            "spans": [_record(span) for span in self.spans],
            "prefix": self.prefix,
            "suffix": self.suffix,
            "similarity": round(self.similarity, 6),
            "covers": [list(pair) for pair in self.covers],
            "differences": [_record(difference) for difference in self.differences],
        }
        if self.more:
            record["more"] = self.more
        return record


@dataclass(frozen=True, slots=True)
class Support:
    """How many documents bear a sentence out, and how many of them are independent of each other."""

    documents: int
    independent: int


@dataclass(frozen=True, slots=True)
class CitedSentence:
    """A sentence with every place that supports it, and beside them the places that nearly do.

    `score` is the scorer's figure, higher is more salient. `paragraph` is the 0-based paragraph of the brief in
    which the sentence stands.
    """

    text: str
    citations: tuple[Citation, ...]
    disagreements: tuple[Citation, ...] = ()
    related: tuple[Citation, ...] = ()
    support: Support = Support(0, 0)
    score: float = 0.0
    paragraph: int = 0

    def to_dict(self) -> dict[str, Json]:
        """The sentence in the JSON form."""
        return {
            "text": self.text,
            "score": round(self.score, 6),
            "paragraph": self.paragraph,
            "support": _record(self.support),
            "citations": [citation.to_dict() for citation in self.citations],
            "disagreements": [citation.to_dict() for citation in self.disagreements],
            "related": [citation.to_dict() for citation in self.related],
        }


@dataclass(frozen=True, slots=True)
class Title:
    """The brief's title: words of a source's headline, and where they stand."""

    text: str
    citations: tuple[Citation, ...]

    def to_dict(self) -> dict[str, Json]:
        """The title in the JSON form."""
        return {"text": self.text, "citations": [citation.to_dict() for citation in self.citations]}


@dataclass(frozen=True, slots=True)
class Source:
    """What a brief records of a document: enough to find it again and to know it from any other.

    `wire` is the group of documents that share their text outside quotation marks; documents of one group count
    as one independent source.
    """

    id: str
    path: str
    part: str | None
    sha256: str
    bytes: int
    characters: int
    encoding: str
    media_type: str
    title: str | None
    publisher: str | None
    url: str | None
    published: str | None
    language: str | None
    wire: str
    selector: Mapping[str, str | int] | None = None


@dataclass(frozen=True, slots=True)
class LeftOut:
    """A stretch `[start, end)` of a source that was not considered for the brief, and why."""

    document: str
    start: int
    end: int
    line: int
    kind: str
    reason: str


@dataclass(frozen=True, slots=True)
class Caution:
    """What the reader of a brief should know of its making: an input passed over, a language not supported."""

    path: str
    message: str


@dataclass(frozen=True, slots=True)
class Brief:
    """Cited sentences in reading order, with the documents they come from and what was left out.

    `signature` says how the brief was made: the same signature over the same documents gives the same bytes.
    """

    generator: str
    signature: str
    language: str
    title: Title
    documents: tuple[Source, ...]
    sentences: tuple[CitedSentence, ...]
    left_out: tuple[LeftOut, ...] = ()
    warnings: tuple[Caution, ...] = ()

    @property
    def digest(self) -> str:
        """The sha256 of the canonical JSON form without this field."""
        return digest_of(self._undigested())

    @property
    def is_draft(self) -> bool:
        """Whether it cites a text that somebody else wrote, whose sentences have no origin."""
        return bool(values(self.signature, "draft"))

    @property
    def is_repaired(self) -> bool:
        """Whether it was anchored anew in edited sources, where sentences may have been lost."""
        return bool(values(self.signature, "repaired"))

    @property
    def has_own_title(self) -> bool:
        """Whether the title is the editor's, who need not have taken it from a source."""
        return bool(values(self.signature, "title"))

    def number_of(self, document: str) -> int | None:
        """The place among the documents of the one with this id, from 0; None where there is none."""
        number = int(document) - 1 if document.isdecimal() and len(document) < 10 else -1
        return number if 0 <= number < len(self.documents) and self.documents[number].id == document else None

    def source(self, document: str) -> Source:
        """The document with this id; raises KeyError where there is none."""
        number = self.number_of(document)
        if number is None:
            raise KeyError(document)
        return self.documents[number]

    def to_dict(self) -> dict[str, Json]:
        """The stable JSON form."""
        record = self._undigested()
        return {**record, "digest": digest_of(record)}

    def to_json(self) -> str:
        """The canonical JSON text of `to_dict`, one line, without a newline at its end."""
        return canonical(self.to_dict())

    @classmethod
    def from_dict(cls, record: Mapping[str, Json]) -> Brief:
        """The brief that `to_dict` wrote; fields that this version does not know are dropped.

        Raises InputMalformed where the record is not of this form. A wrong digest is not looked at here: that is
        for `verify`, which is shown the record itself.
        """
        form = record.get("format") if isinstance(record, Mapping) else None
        if isinstance(form, str) and form != FORMAT and form.startswith(FORMAT.partition("/")[0] + "/"):
            raise InputMalformed(
                f"a brief in the form {form}, and this version reads {FORMAT}",
                remedy="use the version of summarize that made it",
            )
        if not isinstance(record, Mapping) or form != FORMAT:
            raise InputMalformed(
                f"not a brief in the form {FORMAT}",
                remedy="make one with: summarize brief FILE... --format json",
            )
        try:
            brief: Brief = builder(cast(Hashable, cls))(record)
        except Misshapen as error:
            where = "brief" + "".join(reversed(error.way))
            raise InputMalformed(
                f"{where} is not {error.wanted}", where="brief", remedy="compare it with docs/json.md"
            ) from None
        return brief

    def _undigested(self) -> dict[str, Json]:
        return {
            "format": FORMAT,
            "generator": self.generator,
            "signature": self.signature,
            "language": self.language,
            "title": self.title.to_dict(),
            "documents": [_source_record(source) for source in self.documents],
            "sentences": [sentence.to_dict() for sentence in self.sentences],
            "left_out": [_record(item) for item in self.left_out],
            "warnings": [_record(item) for item in self.warnings],
        }


def canonical(record: Json) -> str:
    """The canonical text of a JSON value: sorted keys, no white space, nothing escaped that need not be.

    Raises InputMalformed for what no JSON file can hold: NaN, infinities, lone surrogates.
    """
    try:
        text = json.dumps(record, sort_keys=True, ensure_ascii=False, separators=(",", ":"), allow_nan=False)
        text.encode("utf-8")
    except (ValueError, RecursionError) as error:
        raise InputMalformed(f"no canonical JSON ({error})", where="brief", remedy="see docs/json.md") from None
    return text


def digest_of(record: Mapping[str, Json]) -> str:
    """The sha256 of a brief's canonical form, its `digest` field left out."""
    undigested = {key: value for key, value in record.items() if key != "digest"}
    return hashlib.sha256(canonical(undigested).encode("utf-8")).hexdigest()


def _record(value: Any) -> dict[str, Json]:
    return {field.name: getattr(value, field.name) for field in fields(value)}


def _source_record(source: Source) -> dict[str, Json]:
    record = _record(source)
    if source.selector is None:
        del record["selector"]
    else:
        record["selector"] = dict(source.selector)
    return record
