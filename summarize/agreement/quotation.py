"""`quote`: the same words inside quotation marks on both sides, by the same speaker, whatever stands around them.

A quotation with words exchanged inside is a `conflict`, one in another mouth `related`. A bare office or a pronoun is
compatible with any speaker; two names without a word in common are not.
"""

from __future__ import annotations

from typing import NamedTuple

from rapidfuzz.distance import Indel

from summarize.agreement.element import Element
from summarize.agreement.guard import in_order
from summarize.agreement.result import Agreement
from summarize.agreement.statement import Statement
from summarize.agreement.view import View, excerpt
from summarize.model import Difference

WORDS = 5
SHARE = 0.8
_SHORTEST = 3
"""Words from which a quotation in another mouth is worth telling."""
_ALTERED = 0.6
_CONFLICT = 0.75
"""Share from which an exchange of words inside is an alteration, and not another sentence."""


_SPELLING = 0.74
"""Likeness of two names in the same place of one quotation from which they are spellings of one name."""


class _Shared(NamedTuple):
    """What two quotations share: words, the longest run, the span of a's text, and the exchanges inside."""

    words: int
    run: int
    shorter: int
    covers: tuple[int, int]
    place: tuple[int, int]
    changes: tuple[Difference, ...]
    a_range: tuple[int, int]
    b_range: tuple[int, int]


def match_quotation(view: View) -> Agreement | None:
    """The agreement of the best shared quotation; None where there is none."""
    if not view.a.quotes or not view.b.quotes:
        return None
    inside_b = [_inside(view.b, span) for span in view.b.quotes[:8]]
    best: _Shared | None = None
    for a_range in view.a.quotes[:8]:
        words = _inside(view.a, a_range)
        for b_range, others in zip(view.b.quotes, inside_b, strict=False):
            if min(len(words), len(others)) >= _SHORTEST:
                shared = _share(view, words, others, a_range, b_range)
                if best is None or (shared.words, shared.run) > (best.words, best.run):
                    best = shared
    if best is None or best.words < max(_SHORTEST, _ALTERED * best.shorter):
        return None
    rivals = _rival_speakers(view, best.a_range, best.b_range)
    if rivals is not None:
        return Agreement("related", view.similarity, (rivals,), (best.covers,), best.place)
    if best.changes and best.run >= _SHORTEST and best.words >= max(WORDS, _CONFLICT * best.shorter):
        return Agreement("conflict", view.similarity, in_order(best.changes), (best.covers,), best.place)
    if best.words < max(WORDS, SHARE * best.shorter) or best.run < WORDS:
        return None
    return Agreement("quote", max(view.similarity, 0.75), (), (best.covers,), best.place)


def _share(
    view: View, words: list[Element], others: list[Element], a_range: tuple[int, int], b_range: tuple[int, int]
) -> _Shared:
    shared = run = 0
    first = last = (0, 0)
    changes: list[Difference] = []
    codes = list(Indel.opcodes([word.word for word in words], [word.word for word in others]))
    pending: tuple[int, int] | None = None
    for code in codes:
        if code.tag != "equal":
            continue
        size = code.src_end - code.src_start
        if pending is not None:
            change = _change(view, words[pending[0] : code.src_start], others[pending[1] : code.dest_start])
            if change is not None:
                changes.append(change)
        else:
            first = (words[code.src_start].start, others[code.dest_start].start)
        shared, run = shared + size, max(run, size)
        pending = (code.src_end, code.dest_end)
        last = (words[code.src_end - 1].end, others[code.dest_end - 1].end)
    place = (first[1], last[1])
    return _Shared(
        shared, run, min(len(words), len(others)), (first[0], last[0]), place, tuple(changes), a_range, b_range
    )


def _change(view: View, left: list[Element], right: list[Element]) -> Difference | None:
    """The words exchanged between two shared runs; None where only their writing differs."""
    slight = {"determiner", "filler", "link"} | ({"preposition", "pronoun"} if not left or not right else set())
    weighty = [
        [word.key for word in words if word.slot not in slight and not _bracketed(text, word)]
        for text, words in ((view.a.text, left), (view.b.text, right))
    ]
    if "".join(weighty[0]) == "".join(weighty[1]):
        return None
    names = [word for word in (*left, *right) if word.name]
    if (
        len(names) == len(left) + len(right)
        and Indel.normalized_similarity(_letters(left), _letters(right)) >= _SPELLING
    ):
        return None
    sides = [
        " ".join(text[words[0].start : words[-1].end].split()) if words else ""
        for text, words in ((view.a.text, left), (view.b.text, right))
    ]
    if (not left and any(mark in sides[1] for mark in ("...", "…"))) or "…" in "".join(sides):
        return None
    return Difference("quotation", sides[0], sides[1])


def _bracketed(text: str, word: Element) -> bool:
    """Say whether a word stands in brackets: what an editor put into a quotation is no word of it."""
    opened = text.rfind("[", max(0, word.start - 80), word.start)
    return opened >= 0 and "]" not in text[opened : word.start]


def _letters(words: list[Element]) -> str:
    return "".join(word.key for word in words)


def _inside(statement: Statement, span: tuple[int, int]) -> list[Element]:
    return [element for element in statement.elements if span[0] <= element.start and element.end <= span[1]]


def _rival_speakers(view: View, a_range: tuple[int, int], b_range: tuple[int, int]) -> Difference | None:
    """The speakers of a quotation, where both are named and no name is in common."""
    left, right = _speaker(view.a, a_range), _speaker(view.b, b_range)
    ours, theirs = _names(view.a, left), _names(view.b, right)
    if not ours or not theirs:
        return None
    if {element.key for element in ours} & {element.key for element in theirs}:
        return None
    return Difference("speaker", excerpt(view.a, left), excerpt(view.b, right))


def _speaker(statement: Statement, quotation: tuple[int, int]) -> tuple[int, ...]:
    """The positions of the speaker nearest to a quotation, outside of it."""
    best: tuple[int, tuple[int, ...]] | None = None
    for attribution in statement.attributions:
        verb = statement.core[attribution.verb]
        if quotation[0] <= verb.start < quotation[1] or not attribution.speaker:
            continue
        speaker = tuple(p for p in attribution.speaker if not quotation[0] <= statement.core[p].start < quotation[1])
        distance = min(abs(verb.start - quotation[1]), abs(verb.start - quotation[0]))
        if best is None or distance < best[0]:
            best = (distance, speaker)
    if best is None:
        return _beside(statement, quotation)
    last = max(best[1], default=-1)
    extended = list(best[1])
    while 0 <= last < len(statement.core) - 1 and len(extended) < 8:
        last += 1
        element = statement.core[last]
        if not (element.name and not element.opening) or quotation[0] <= element.start < quotation[1]:
            break
        extended.append(last)
    return tuple(extended)


def _beside(statement: Statement, quotation: tuple[int, int]) -> tuple[int, ...]:
    """Who stands right after a quotation, else right before it, where no verb of saying is known."""
    core, parted = statement.core, statement.parted
    after = [position for position, element in enumerate(core) if element.start >= quotation[1]][:6]
    before = [position for position, element in enumerate(core) if element.end <= quotation[0]][-6:]
    for number, position in enumerate(after):
        if number and parted[position]:
            after = after[:number]
            break
    for number in range(len(before) - 1, 0, -1):
        if parted[before[number]]:
            before = before[number:]
            break
    for positions in (after, before):
        if any(core[position].name and not core[position].opening for position in positions):
            return tuple(positions)
    return ()


def _names(statement: Statement, positions: tuple[int, ...]) -> list[Element]:
    """The elements of a name; in German, where nouns have capitals, two in a row make one."""
    core = statement.core
    names = [position for position in positions if core[position].name and core[position].slot in ("", "initials")]
    if statement.language == "de":
        names = [position for position in names if position - 1 in names or position + 1 in names]
    return [core[position] for position in names]
