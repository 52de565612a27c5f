"""What stands hard by a shared word on one side only and makes another thing of it: "mother-in-law", "hepatitis A".

Words that a hyphen joins name one thing together, a single capital behind a word tells which one is meant, and a
possessive is no item of a list. Nothing here knows which compounds are plain details.
"""

from __future__ import annotations

from collections.abc import Sequence

from summarize.agreement.speakers import owns
from summarize.agreement.statement import Statement
from summarize.agreement.view import View, excerpt, led
from summarize.model import Difference
from summarize.patterns import compiled


def compare_joined(view: View) -> list[Difference]:
    """The differences that what is joined to a shared word on one side only makes."""
    found: list[Difference] = []
    for i, j in view.pairs:
        if _aged_things(view.a, i) != _aged_things(view.b, j):
            found.append(Difference("number", excerpt(view.a, [i]), excerpt(view.b, [j])))
        hyphened = i in view.a.hyphened or j in view.b.hyphened
        if hyphened and (_prefix(view.a, i, view.b, j) or _prefix(view.b, j, view.a, i)):
            found.append(led(view, i, j))
        for kind, joined in _JOINED if hyphened else _JOINED[1:]:
            ours, theirs = joined(view.a, view.partners, i), joined(view.b, view.back, j)
            if len(ours) != len(theirs):
                found.append(Difference(kind, excerpt(view.a, ours), excerpt(view.b, theirs)))
        if _owner_or_item(view, i, j):
            found.append(Difference("role", excerpt(view.a, [i, i + 1]), excerpt(view.b, [j, j + 1])))
    return found


_YEAR_OLD = r"(?<!\ba )(?<!\ban )(?<![\d.,])\b\w++ year-olds?\b"


def _aged_things(statement: Statement, position: int) -> bool:
    """Say whether a figure counts things of one year, "20 year-old trees", as it does without the first hyphen and an
    article.
    """
    if position not in statement.ages:
        return False
    element = statement.core[position]
    return compiled(_YEAR_OLD).search(statement.text, max(0, element.start - 3), element.end + 1) is not None


def _prefix(statement: Statement, position: int, other: Statement, at: int) -> bool:
    """Say whether a hyphen joins a function word to a word, "near-fatal", that the other side does not have there."""
    lead, start = statement.leads[position], statement.core[position].start
    joined = lead and lead[-1].end == start - 1 and statement.text[start - 1] == "-"
    return bool(joined) and lead[-1].key not in [word.key for word in other.leads[at]]


def _compound(statement: Statement, partners: Sequence[int], position: int) -> list[int]:
    """A word that is no name with the one that a hyphen joins to it, and that only this side has; else the word."""
    core, text = statement.core, statement.text
    word = core[position]
    if word.slot or _named(statement, position):
        return [position]
    if text[word.start - 1 : word.start] == "-" and position and partners[position - 1] < 0:
        before = core[position - 1]
        if before.end == word.start - 1 and before.slot != "number":
            return [position - 1, position]
    if text[word.end : word.end + 1] == "-" and position + 1 < len(core) and partners[position + 1] < 0:
        return [position, position + 1] if text[word.end + 1 : word.end + 2].isalpha() else [position]
    return [position]


def _designated(statement: Statement, partners: Sequence[int], position: int) -> list[int]:
    """A word that is no name with the single capital behind it that only this side has; else the word."""
    after = position + 1
    if after >= len(partners) or partners[after] >= 0 or _named(statement, position) or statement.leads[after]:
        return [position]
    letter = statement.core[after]
    single = letter.name and letter.end - letter.start == 1
    initial = after + 1 < len(partners) and _named(statement, after + 1)
    return [position, after] if single and not initial else [position]


_JOINED = (("word", _compound), ("name", _designated))
"""The kinds of difference, and how to find what is joined; a hyphen alone joins the first."""


def _named(statement: Statement, position: int) -> bool:
    return statement.core[position].name and not statement.core[position].opening


def _owner_or_item(view: View, i: int, j: int) -> bool:
    """Say whether a shared word owns the one behind it on one side and is listed with it on the other: "the mayor's
    wife", "the mayor and his wife".
    """
    if i + 1 >= len(view.partners) or view.partners[i + 1] != j + 1 or owns(view.a, i) == owns(view.b, j):
        return False
    listing, at = (view.b, j + 1) if owns(view.a, i) else (view.a, i + 1)
    return listing.parted[at] or any(word.slot == "link" for word in listing.leads[at])
