"""One sentence of a brief with every place that bears on it, one below the other, and why each has its kind.

Told from the brief's own records; no file is read. What a place shares with the sentence is marked by aligning the
words of both once more. The marks are plain characters, so that they need no colour; those that a source writes itself
get a backslash in front.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import groupby

from summarize.agreement.alignment import align
from summarize.agreement.statement import analyse
from summarize.errors import UsageError
from summarize.model import PROVABLE, Brief, Citation, CitedSentence, Difference, Match
from summarize.rendering.inert import visible
from summarize.rendering.plain_text import wrapped
from summarize.rendering.wording import breadth_of, path_of
from summarize.typography import fold

WIDTH = 80
_OURS = re.compile(r"[\\\[\]{}]")

_WHY: dict[Match, str] = {
    "origin": "The sentence was taken from here, word for word.",
    "exact": "The same words: at most white space and the style of quotes and dashes differ.",
    "near": "The same statement with small harmless edits: every other word and fact is accounted for.",
    "quote": "The same quotation by the same speaker: the words around it differ.",
    "partial": "A part of the sentence in the same words, and no fact in that part differs.",
    "paraphrase": "The same main statement in other words: alike by {figure}, and no fact was found to differ.",
    "conflict": "It would be support, but it provably differs in {facts}.",
    "related": "It would be support, but it differs in {facts}: so it bears nothing out, and proves no disagreement.",
}
_FACTS = {
    "quotation": "the wording of a quotation",
    "negation": "what is denied",
    "number": "a number",
    "unit": "a unit",
    "date": "a date",
    "direction": "the direction of a change",
    "speaker": "who says so",
    "role": "who does what to whom",
    "modality": "what is certain, planned or only possible",
    "condition": "a condition",
    "hedge": "how sure it is said to be",
    "quantifier": "how much or how many of it",
    "name": "a name",
    "word": "a word that may matter",
}
"""What differs, by kind of difference, in words for a reader."""


def explain(brief: Brief, number: int) -> str:
    """Sentence `number` of a brief, from 1, with all its places, as plain text that ends in one newline.

    Raises UsageError where the brief has no such sentence.
    """
    count = len(brief.sentences)
    if isinstance(number, bool) or not isinstance(number, int) or not 1 <= number <= count:
        has = "1 sentence" if count == 1 else f"{count} sentences"
        raise UsageError(f"there is no sentence {number!r}", remedy=f"the brief has {has}, numbered from 1")
    sentence = brief.sentences[number - 1]
    breadth = breadth_of(sentence.support)
    blocks = [
        [f"Sentence {number} of {count}"],
        wrapped(_inert(visible(sentence.text)), WIDTH, "    ", "    "),
        *([wrapped(f"{breadth}.", WIDTH)] if breadth else []),
    ]
    lists = (
        ("Support", sentence.citations),
        ("Disagreements", sentence.disagreements),
        ("Related, which is neither", sentence.related),
    )
    place = 0
    for name, citations in lists:
        if citations:
            blocks.append([name])
        for citation in citations:
            place += 1
            blocks.append(list(_place(citation, place, sentence, brief)))
    if place:
        blocks.append(wrapped("[These words] stand in the sentence too, {these} are told to differ.", WIDTH))
    else:
        blocks.append(["It stands nowhere in the sources."])
    return "\n\n".join("\n".join(lines) for lines in blocks) + "\n"


def _place(citation: Citation, number: int, sentence: CitedSentence, brief: Brief) -> Iterator[str]:
    """One place: where, what kind, its words, what differs, what it covers, and why."""
    line = f":{citation.spans[0].line}" if citation.spans else ""
    figure = "" if citation.match in ("origin", "exact") else f", similarity {citation.similarity:.2f}"
    source = next((source for source in brief.documents if source.id == citation.document), None)
    where = f"{path_of(source)}{line}" if source else "an unlisted document"
    mark = f"{number:>3}. "
    indent = " " * len(mark)
    yield from wrapped(f"{where}, {citation.match}{figure}", WIDTH, mark, indent)
    words = visible(" ".join(span.exact for span in citation.spans))
    told = [_marked(visible(sentence.text), words, citation.differences, brief.language)]
    told += [f"Differs: {_difference(difference)}." for difference in citation.differences]
    if covered := _covered(citation, sentence.text):
        told.append(f"Covers: {covered}.")
    told.append(_why(citation))
    if citation.more:
        told.append(f"It stands {citation.more:,} more times in this document so.")
    for item in told:
        yield from wrapped(item, WIDTH, indent, indent)


def _marked(sentence: str, words: str, differences: Iterable[Difference], language: str) -> str:
    """The words of a place with what the sentence has too in [brackets], and what differs in {braces}."""
    marks = [""] * len(words)
    if fold(words) == fold(sentence):
        marks = ["[]"] * len(words)
    else:
        a, b = analyse(sentence, language).elements, analyse(words, language).elements
        rootless = [""] * max(len(a), len(b))
        alignment = align([item.key for item in a], [item.key for item in b], rootless[: len(a)], rootless[: len(b)])
        before = -1
        for element, partner in zip(b, alignment.back, strict=True):
            if partner >= 0:
                start = element.start if before < 0 else min(before, element.start)
                marks[start : element.end] = ["[]"] * (element.end - start)
            before = element.end if partner >= 0 else -1
    for part in (part for difference in differences for part in visible(difference.source).split(" ... ")):
        if part and (found := re.search(rf"(?<!\w){re.escape(part)}(?!\w)", words)):
            marks[found.start() : found.end()] = ["{}"] * len(part)
    written = ""
    for mark, run in groupby(zip(marks, words, strict=True), key=lambda pair: pair[0]):
        text = "".join(character for _, character in run)
        lead, tail = text[: len(text) - len(text.lstrip())], text[len(text.rstrip()) :]
        inner = _inert(text.strip())
        written += f"{lead}{mark[:1]}{inner}{mark[1:]}{tail}" if inner else text
    return written


def _difference(difference: Difference) -> str:
    brief, source = _inert(visible(difference.brief)), _inert(visible(difference.source))
    here = f"“{brief}” in the sentence" if brief else "nothing in the sentence"
    there = f"“{source}” there" if source else "nothing there"
    return f"{_inert(visible(difference.kind))}: {here}, {there}"


def _covered(citation: Citation, text: str) -> str:
    """The parts of the sentence that a place speaks to."""
    if citation.covers in ((), ((0, len(text)),)):
        return "all of the sentence" if citation.covers else ""
    return ", ".join(f"“{_inert(visible(text[start:end]))}”" for start, end in citation.covers)


def _why(citation: Citation) -> str:
    """Why the place has its kind, in one sentence."""
    kinds = [item.kind for item in citation.differences if citation.match != "conflict" or item.kind in PROVABLE]
    facts = " and ".join(_FACTS.get(kind, "something") for kind in dict.fromkeys(kinds)) or "something"
    return _WHY[citation.match].format(facts=facts, figure=f"{citation.similarity:.2f}")


def _inert(text: str) -> str:
    """The text of a source with a backslash before whatever could pass for a mark of ours."""
    return _OURS.sub(r"\\\g<0>", text)
