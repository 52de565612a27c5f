"""A brief whose sources were edited: its places anchored anew, its records made again, and every loss told.

The sentences are the old ones. Where their places stand now `anchoring` tells, and what each of them is `verdicts`
says, as when a brief is made and proven: where an edit turned the words around a place, its kind turns too, and where
one brought the words of a sentence, they are cited. A sentence whose origin is gone is no sentence of the sources any
more and is left out. What is like a sentence in other words is not looked for again: that takes a new brief.
"""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Literal, NamedTuple

from summarize.agreement import VERSION
from summarize.anchoring import Lost
from summarize.consistency import rules_problem
from summarize.document import Document
from summarize.errors import FalseCitation
from summarize.model import Brief, Caution, Citation, CitedSentence, Title, digest_of
from summarize.places import source
from summarize.rereading import ANEW, DOCUMENT_GONE, Ground, Spotted, key_of, places_of, reread, statements_of
from summarize.shapes import Json
from summarize.signature import choices, signature
from summarize.support import support
from summarize.verdicts import by_place, cited_again
from summarize.verifying import folders_of, load, told_kind, verify

_SHOWN = 60
"""Characters of a sentence that a message quotes."""


@dataclass(frozen=True, slots=True)
class Anchor:
    """What became of one place of a brief, or a place that is new in it (`found`).

    `sentence` is its number in the brief as it was, from 1, and 0 for the title. `line` is where the place stood, `now`
    where it stands, None where it is no place of its kind any more; `reason` then says why.
    """

    sentence: int
    path: str
    line: int
    match: str
    state: Literal["ok", "moved", "changed", "missing", "found"]
    now: int | None = None
    reason: str = ""

    def __str__(self) -> str:
        to = f" -> {self.now}" if self.now not in (None, self.line) else ""
        why = f": {self.reason}" if self.reason else ""
        return f"{self.state}: {_name(self.sentence)}: {self.path}:{self.line}{to} ({self.match}){why}"


@dataclass(frozen=True, slots=True)
class Repair:
    """A brief that is proven for its sources as they are now, and what became of every place of the old one.

    `removed` has a line for each document and sentence, and for the title, that the brief has no more; `found` are
    the places that only the new one has.
    """

    brief: Brief
    places: tuple[Anchor, ...]
    removed: tuple[str, ...] = ()
    found: tuple[Anchor, ...] = ()

    @property
    def ok(self) -> bool:
        """True where nothing was lost: every place stands where it stood, or has moved."""
        return not self.removed and all(place.state in ("ok", "moved") for place in self.places)


def repair(
    brief: Brief | Mapping[str, Json] | str | os.PathLike[str],
    root: str | os.PathLike[str] | None = None,
    documents: Sequence[Document] | None = None,
) -> Repair:
    """Anchor a brief in its sources as they are now. The arguments are those of `verify`.

    The brief that is returned has been proven; where nothing was edited, it is the one that was given, unless another
    version of the fact guard made that. Raises FalseCitation where that one was itself changed since it was made, where
    no sentence of it stands any more, or where what is left cannot be proven; InputError where it cannot be read or is
    no brief.
    """
    folders = folders_of(brief, root)
    if isinstance(brief, str | os.PathLike):
        brief = load(brief)
    if not isinstance(brief, Brief):
        record = brief
        brief = Brief.from_dict(record)
        if record.get("digest") != digest_of(record):
            raise FalseCitation("the brief was changed after it was made", remedy="repair it as it was made")
    ground = reread(brief, folders, documents)
    # What another version of the fact guard called support is not proven by standing where it stood.
    anew = bool(ground.edited or ground.lost or rules_problem(brief))
    made = [(_made if anew else _kept)(number, old, ground) for number, old in statements_of(brief)]
    if not ground.texts and ground.lost:
        name, problem = next(iter(ground.lost.items()))
        raise FalseCitation(
            f"none of its sources can be read: {brief.source(name).path}: {problem}",
            remedy="name their folder with --root",
        )
    if not any(item.number and item.sentence for item in made):
        raise FalseCitation("no sentence of the brief stands in its sources any more", remedy=ANEW)
    removed = [f"{brief.source(name).path} is gone: {problem}" for name, problem in ground.lost.items()]
    removed += [
        f"{_name(item.number)} is left out, its origin is gone: {_quoted(item.text)}"
        for item in made
        if not item.sentence
    ]
    if anew:
        brief = _assembled(made, removed, ground)
    proof = verify(brief, documents=[text.document for text in ground.texts])
    if not proof.ok:
        raise FalseCitation(f"what is left of the brief is not proven: {proof.problems[0]}", remedy=ANEW)
    places = tuple(place for item in made for place in item.places)
    return Repair(brief, places, tuple(removed), tuple(place for item in made for place in item.found))


class _Made(NamedTuple):
    """A statement made again, None where its origin is gone, and what became of its places."""

    number: int
    text: str
    sentence: CitedSentence | None
    places: tuple[Anchor, ...]
    found: tuple[Anchor, ...] = ()


def _made(number: int, old: CitedSentence, ground: Ground) -> _Made:
    """Make the records of a statement again, of the places that stand."""
    statement = ground.analyses.of(old.text)
    standing: dict[Spotted, Citation] = {}
    for citation in places_of(old):
        place = ground.standing(citation)
        if not isinstance(place, Lost):
            standing[place] = citation
    records = cited_again(statement, standing, ground.texts, ground.analyses, is_title=not number)
    again = by_place(records)
    fates = tuple(_fate(number, citation, again, ground) for citation in places_of(old))
    own = ground.brief.is_draft or (not number and ground.brief.has_own_title)
    if not own and all(citation.match != "origin" for citation in standing.values()):
        return _Made(number, old.text, None, fates)
    found = tuple(
        Anchor(number, ground.texts[at[0]].document.path, item.spans[0].line, item.match, "found", item.spans[0].line)
        for at, item in again.items()
        if at not in standing
    )
    counted = support(statement, records.citations, ground.wire)
    return _Made(number, old.text, replace(old, **records._asdict(), support=counted), fates, found)


def _kept(number: int, old: CitedSentence, ground: Ground) -> _Made:
    """A statement of a brief whose sources nobody edited."""
    again = {(ground.numbers[item.document], *key_of(item)[1:]): item for item in places_of(old)}
    return _Made(number, old.text, old, tuple(_fate(number, citation, again, ground) for citation in places_of(old)))


def _fate(number: int, citation: Citation, again: Mapping[Spotted, Citation], ground: Ground) -> Anchor:
    """What became of a place of a statement whose records are now `again`."""
    fate = Anchor(number, ground.brief.source(citation.document).path, citation.spans[0].line, citation.match, "ok")
    place = ground.standing(citation)
    if isinstance(place, Lost):
        return replace(fate, state=place.state, reason=place.reason)
    now = again.get(place)
    if now is None:
        return replace(fate, state="changed", reason="nothing there bears on the sentence any more")
    if now.match != citation.match:
        return replace(fate, state="changed", reason=f"now {told_kind(now)}")
    return replace(fate, now=now.spans[0].line, state="ok" if now.spans == citation.spans else "moved")


def _assembled(made: Sequence[_Made], removed: Sequence[str], ground: Ground) -> Brief:
    """The brief of the statements that stand, over the documents that can be read."""
    old = ground.brief
    title = next((item.sentence for item in made if not item.number), CitedSentence(old.title.text, ()))
    sentences = [item.sentence for item in made if item.number and item.sentence]
    paragraphs = sorted({sentence.paragraph for sentence in sentences})
    ids = {name: str(number + 1) for name, number in ground.numbers.items()}
    made_of = [choice for choice in choices(old.signature) if choice[0] not in ("agreement", "repaired")]
    return replace(
        old,
        signature=signature([*made_of, ("agreement", str(VERSION)), ("repaired", "")]),
        language=ground.analyses.language,
        title=Title(title.text, title.citations) if title else Title("", ()),
        documents=tuple(
            source(ground.texts[number].document, ids[name], ground.wire[ids[name]])
            for name, number in ground.numbers.items()
        ),
        sentences=tuple(replace(it, paragraph=paragraphs.index(it.paragraph)) for it in sentences),
        left_out=tuple(
            replace(item, document=ids[item.document])
            for item in old.left_out
            if item.document in ids and item.document not in ground.edited
        ),
        warnings=(*old.warnings, *_cautions(made, removed, ground)),
    )


def _cautions(made: Sequence[_Made], removed: Sequence[str], ground: Ground) -> Iterator[Caution]:
    """What a reader of the repaired brief should know of it."""
    old = ground.brief
    yield from (Caution("", f"repaired: {line}") for line in removed)
    for name in dict.fromkeys(item.document for item in old.left_out if item.document in ground.edited):
        yield Caution(old.source(name).path, "repaired: it was edited, so what was left out of it is not listed")
    for item in made:
        for fate in item.places if item.sentence else ():
            if fate.state not in ("ok", "moved") and fate.reason != DOCUMENT_GONE:
                told = f"line {fate.line} is not cited as {fate.match} any more for {_quoted(item.text)}"
                yield Caution(fate.path, f"repaired: {told}: {fate.reason}")


def _name(number: int) -> str:
    return f"sentence {number}" if number else "the title"


def _quoted(text: str) -> str:
    return f"“{text if len(text) <= _SHOWN else text[:_SHOWN].rstrip() + '…'}”"
