"""`quote`: the same words inside quotation marks on both sides, by the same speaker, whatever stands around them.

A quotation with words exchanged inside is a `conflict`, as is one that one side calls unsaid; one in another mouth is
`related`. `speakers` says whose mouths can be one.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from rapidfuzz.distance import Indel

from summarize.agreement.alignment import common
from summarize.agreement.element import Element
from summarize.agreement.guard import in_order
from summarize.agreement.result import Agreement
from summarize.agreement.speakers import nearest, one_name, rivals
from summarize.agreement.statement import Statement
from summarize.agreement.view import View, excerpt
from summarize.agreement.vocabulary import FUNCTION
from summarize.model import PROVABLE, Difference, Match

WORDS = 5
SHARE = 0.8
_SHORTEST = 3
"""Words from which a quotation in another mouth is worth telling."""
_EDGE = 2
"""Words at an end of a quotation that can be exchanged; more are another sentence."""
_ALTERED = 0.6
_WHOLE = 8
"""Words from which a shared beginning or end is told, though each side goes on in its own way."""
_SHORT = 6
"""Words of a quotation up to which another word in it is an alteration where one name speaks on both sides."""
_LEADING = 4
"""Words right before a shared quotation, outside or inside its marks, that may turn it."""
_CONFLICT = 0.75
"""Share from which an exchange of words inside is an alteration, and not another sentence."""


_STRESS = frozenset(
    """very really quite extremely absolutely totally completely utterly even sehr wirklich ganz sogar tres vraiment
    meme muy realmente incluso""".split()
)
"""Words that may be filled in anywhere but into what somebody said."""
_SPELLING = 0.74
"""Likeness of two names in the same place of one quotation from which they are spellings of one name."""


class _Shared(NamedTuple):
    """What two quotations share: words, the longest run, the span of a's text, and the exchanges inside."""

    words: int
    run: int
    shorter: int
    longer: int
    goes_on: bool
    """Whether both sides go on at one end, each with words of its own."""
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
    left, right = nearest(view.a, best.a_range), nearest(view.b, best.b_range)
    if left.denied != right.denied:
        unsaid = Difference("negation", excerpt(view.a, left.said), excerpt(view.b, right.said))
        return Agreement("conflict", view.similarity, (unsaid,), (best.covers,), best.place)
    if rivals(view.a, left, view.b, right, view.vocabulary):
        mouths = Difference("speaker", excerpt(view.a, left.said), excerpt(view.b, right.said))
        return Agreement("related", view.similarity, (mouths,), (best.covers,), best.place)
    asked = [
        view_text[end - 1 : end] == "?"
        for view_text, (_, end) in ((view.a.text, best.a_range), (view.b.text, best.b_range))
    ]
    if asked[0] != asked[1] and best.words == best.shorter and not best.changes:
        mood = Difference("modality", view.a.text[slice(*best.covers)], view.b.text[slice(*best.place)])
        return Agreement("related", view.similarity, (mood,), (best.covers,), best.place)
    if best.changes and best.run >= _SHORTEST and best.words >= max(WORDS, _CONFLICT * best.shorter):
        kind: Match = "conflict" if any(item.kind in PROVABLE for item in best.changes) else "related"
        return Agreement(kind, view.similarity, in_order(best.changes), (best.covers,), best.place)
    if best.changes and best.longer <= _SHORT and best.words >= _ALTERED * best.longer and best.run >= _SHORTEST:
        altered = any(item.kind == "quotation" for item in best.changes)
        if altered and one_name(view.a, left, view.b, right, view.vocabulary):
            return Agreement("conflict", view.similarity, in_order(best.changes), (best.covers,), best.place)
    whole = best.run == best.longer > _SHORTEST and one_name(view.a, left, view.b, right, view.vocabulary)
    enough = best.words >= max(WORDS, SHARE * best.shorter) and best.run >= WORDS
    if not whole and (not enough or (best.goes_on and best.words < _WHOLE)):
        return None
    ours = _denials_before(view.a, best.covers[0], view.partners)
    theirs = _denials_before(view.b, best.place[0], view.back)
    if len(ours) % 2 != len(theirs) % 2:
        denied = Difference("negation", excerpt(view.a, ours), excerpt(view.b, theirs))
        return Agreement("related", view.similarity, (denied,), (best.covers,), best.place)
    return Agreement("quote", max(view.similarity, 0.75), (), (best.covers,), best.place)


def _share(
    view: View, words: list[Element], others: list[Element], a_range: tuple[int, int], b_range: tuple[int, int]
) -> _Shared:
    changes: list[Difference] = []
    opening = words[0], others[0]
    blocks = common([word.word for word in words], [word.word for word in others])
    for block, following in pairwise(blocks):
        left, right = words[block.a + block.length : following.a], others[block.b + block.length : following.b]
        if change := _change(view, left, right, opening):
            changes.append(change)
    first = last = (0, 0)
    goes_on = False
    if blocks:
        head, tail = blocks[0], blocks[-1]
        end_a, end_b = tail.a + tail.length, tail.b + tail.length
        first, last = (words[head.a].start, others[head.b].start), (words[end_a - 1].end, others[end_b - 1].end)
        edges = [(words[end_a:], others[end_b:]), (words[: head.a], others[: head.b])]
        goes_on = any(_tells(left) and _tells(right) and _change(view, left, right, opening) for left, right in edges)
        for left, right in edges:
            if 0 < len(left) <= _EDGE and 0 < len(right) <= _EDGE and (change := _change(view, left, right, opening)):
                changes.append(change)
    place = (first[1], last[1])
    return _Shared(
        sum(block.length for block in blocks),
        max((block.length for block in blocks), default=0),
        min(len(words), len(others)),
        max(len(words), len(others)),
        goes_on,
        (first[0], last[0]),
        place,
        tuple(changes),
        a_range,
        b_range,
    )


def _change(
    view: View, left: list[Element], right: list[Element], opening: tuple[Element, Element]
) -> Difference | None:
    """The words exchanged between two shared runs; None where only their writing differs.

    A capital of the words that open the two quotations is no sign of a name.
    """
    slight = {"determiner", "filler", "link", "title"} | (
        {"preposition", "pronoun"} if not left or not right else set()
    )
    weighty = [
        [
            word.key
            for word in words
            if not (word.slot in slight and word.word not in _STRESS) and not _bracketed(text, word)
        ]
        for text, words in ((view.a.text, left), (view.b.text, right))
    ]
    if "".join(weighty[0]) == "".join(weighty[1]):
        return None
    names = [word for word in (*left, *right) if word.name and word not in opening]
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
    both = (*left, *right)
    weight = any(word.word in _STRESS or (word.slot not in FUNCTION and (word.slot or all(weighty))) for word in both)
    return Difference("quotation" if weight else "word", sides[0], sides[1])


def _tells(words: list[Element]) -> bool:
    return any(word.slot not in FUNCTION for word in words)


def _bracketed(text: str, word: Element) -> bool:
    """Say whether a word stands in brackets: what an editor put into a quotation is no word of it."""
    opened = text.rfind("[", max(0, word.start - 80), word.start)
    return opened >= 0 and "]" not in text[opened : word.start]


def _letters(words: list[Element]) -> str:
    return "".join(word.key for word in words)


def _denials_before(statement: Statement, start: int, partners: Sequence[int]) -> list[int]:
    """The denials without a partner in the phrase that leads to shared words: "is not a", "are not going to"."""
    core = statement.core
    first = bisect_left([word.start for word in core], start)
    found: list[int] = []
    end = start
    for at in range(first - 1, max(first - 1 - _LEADING, -1), -1):
        if not _STOPS.isdisjoint(statement.text[core[at].end : end]):
            break
        end = core[at].start
        if core[at].slot == "negation" and core[at].sense != "denial" and partners[at] < 0:
            found.append(at)
    return found


def _inside(statement: Statement, span: tuple[int, int]) -> list[Element]:
    return [element for element in statement.elements if span[0] <= element.start and element.end <= span[1]]


_STOPS = frozenset(",;:.–—()")
_UNREAL = frozenset(
    """fake faked forged fabricated doctored manipulated bogus sham mock spoof parody satirical fictional deepfake
    gefalscht gefalschte gefalschten gefalschtes satirische satirischen faux fausse truque truquee parodie parodique
    falso falsa falsificado falsificada parodia satirico""".split()
)


def other_thing(view: View) -> Difference | None:
    """The thing of which words are quoted, where it is another one on either side: "called the film ...", "the book";
    or that which is no true record of them, on one side alone: "a fake video".

    The thing is known only where the quotation is no sentence of its own, and stands right behind the word for it.
    """
    unreal = [
        [at for at, word in enumerate(side.core) if partners[at] < 0 and word.word in _UNREAL]
        for side, partners in ((view.a, view.partners), (view.b, view.back))
    ]
    if any(unreal):
        return Difference("word", excerpt(view.a, unreal[0]), excerpt(view.b, unreal[1]))
    ours, theirs = _before_fragment(view.a, view.partners), _before_fragment(view.b, view.back)
    if ours is None or theirs is None:
        return None
    return Difference("word", excerpt(view.a, [ours]), excerpt(view.b, [theirs]))


def _before_fragment(statement: Statement, partners: Sequence[int]) -> int | None:
    """The word without a partner right before the only quotation, if that begins in small letters; else None."""
    if len(statement.quotes) != 1:
        return None
    start, end = statement.quotes[0]
    inside = statement.text[start:end].lstrip("\"'“„«‘ ")
    before = bisect_left([element.start for element in statement.core], start) - 1
    if before < 0 or not inside[:1].islower():
        return None
    element = statement.core[before]
    if not _STOPS.isdisjoint(statement.text[element.end : start]):
        return None
    plain = not element.slot and not element.name and before not in statement.said
    return before if plain and partners[before] < 0 else None
