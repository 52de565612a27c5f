"""What one statement has more, where it governs what both share: "a repeal of the reform", "stopped selling bread".

A word more is a detail; one that the shared words hang on by a preposition, an infinitive or a possessive is what the
sentence speaks of in their place. Nothing here knows what the governing word means.
"""

from __future__ import annotations

from collections.abc import Sequence

from summarize.agreement.joined import compare_joined
from summarize.agreement.speakers import owns
from summarize.agreement.statement import Statement
from summarize.agreement.view import View, excerpt
from summarize.agreement.vocabulary import AND
from summarize.model import Difference

_OF = frozenset("of de du des d del von vom".split())
_LINKS = frozenset("to against zu gegen contre contra".split()) | _OF
_PLACES = frozenset("in at on near from to im am bei aus dans en a a~ sur".split())
_TRANSPARENT = frozenset(
    """city town village state province region district island county republic kingdom port month year day total group
    number couple pair team crowd series string set wave count counts terms part spokesman spokeswoman stadt dorf
    gemeinde provinz insel monat gruppe ville village region ile mois groupe
    ciudad pueblo provincia isla mes grupo sum amount kind type""".split()
)
"""Heads that stand for what follows them: "the city of Lund", "a group of miners"."""
_INCLUDING = frozenset("including darunter dont incluidos".split())
_BEFORE_INFINITIVES = frozenset("de pour a~ para a por".split())
_INFINITIVES = {"fr": ("er", "ir", "re"), "es": ("ar", "er", "ir")}


def compare_governing(view: View) -> list[Difference]:
    """The differences that governing words make, which only one of the statements has."""
    found = compare_joined(view)
    roles, french = view.vocabulary.roles, view.a.language == "fr"
    for i, j in view.pairs:
        if view.a.core[i].name and _owner_only(view, i, j):
            found.append(Difference("role", excerpt(view.a, [i]), excerpt(view.b, [j])))
        if french and _restricted(view.a, i) != _restricted(view.b, j):
            found.append(Difference("quantifier", excerpt(view.a, [i]), excerpt(view.b, [j])))
        if (i == 0 or view.partners[i - 1] >= 0) and (j == 0 or view.back[j - 1] >= 0):
            continue
        ours, theirs = _before(view.partners, i), _before(view.back, j)
        if (ours == i) == (theirs == j) or (ours > 0 and theirs > 0 and view.partners[ours - 1] != theirs - 1):
            continue
        if (ours == 0) != (theirs == 0):
            continue
        if ours < i and _governs(view.a, range(ours, i), view.b, j, roles):
            found.append(Difference("word", excerpt(view.a, range(ours, i)), ""))
        elif theirs < j and _governs(view.b, range(theirs, j), view.a, i, roles):
            found.append(Difference("word", "", excerpt(view.b, range(theirs, j))))
    return found


def _restricted(statement: Statement, position: int) -> bool:
    """Say whether a French "ne ... que" restricts a position: "n'ouvrira que lundi"."""
    if not any(word.key in ("que", "qu") for word in statement.leads[position]):
        return False
    for before in range(position - 1, max(position - 4, -1), -1):
        if statement.core[before].slot == "negation":
            return False
        if any(word.key in ("ne", "n") for word in statement.leads[before]):
            return True
    return False


def _before(partners: Sequence[int], position: int) -> int:
    """Where the words without a partner begin that stand right before a position."""
    while position > 0 and partners[position - 1] < 0:
        position -= 1
    return position


def _governs(more: Statement, words: range, less: Statement, other: int, roles: frozenset[str]) -> bool:
    """Say whether words that one side has more govern the word after them, which is `other` on the other side."""
    after = words.stop
    head, shared = more.core[words[-1]], more.core[after]
    if head.slot == "number" and _portion(more, after):
        return True
    if more.parted[after] or shared.slot in ("date", "time"):
        return False
    if head.sense.endswith("|ordinal|"):
        return not more.leads[after]
    if head.word in _INCLUDING and AND & {word.key for word in less.leads[other]}:
        return True
    if head.slot not in ("", "stage", "modality", "speech") or head.key in _TRANSPARENT or shared.slot == "number":
        return False
    keys = {word.key for word in less.leads[other]}
    office = head.word in roles and any(word.slot == "preposition" for word in more.leads[after])
    if office or any(word.key in _LINKS and word.key not in keys for word in more.leads[after]):
        placed = any(word.key in _PLACES for word in more.leads[words[0]])
        return more.language == "de" or not (shared.name and (placed or head.name))
    verb = more.leads[words[0]]
    if verb and verb[-1].key == "to" and not head.name:
        return not any(word.slot == "preposition" for word in more.leads[after])
    word, plain = shared.word, less.core[other].word
    if more.language == "en":
        bare = not head.name and all(word.slot == "preposition" for word in more.leads[after])
        return bare and word.endswith("ing") and not plain.endswith("ing")
    endings = _INFINITIVES.get(more.language)
    if (
        endings
        and verb
        and verb[-1].key in _BEFORE_INFINITIVES
        and head.word.endswith(("ar", "er", "ir"))
        and not head.name
    ):
        return any(word.slot == "determiner" for word in more.leads[after])
    return endings is not None and word != plain and word.endswith(endings) and not plain.endswith(endings)


def _portion(statement: Statement, position: int) -> bool:
    """Say whether the figure before a position takes a part of what stands there: "half of the fine", "two of us"."""
    unit = statement.core[position - 1].sense.split("|")[3]
    keys = [word.key for word in statement.leads[position]]
    if unit == "part":
        return True
    several = len(keys) > 1 or statement.language == "fr"
    return bool(keys) and keys[0] in _OF and (unit == "percent" or (not unit and several))


def _owner_only(view: View, i: int, j: int) -> bool:
    """Say whether a shared name is on one side only the owner of what is spoken of: "Berg's brother" for "Berg"."""
    a, b = view.a, view.b
    ours, theirs = owns(a, i), owns(b, j)
    if ours == theirs or not a.core[i].name or not b.core[j].name:
        return False
    plain, position, owner, at = (b, j, a, i) if ours else (a, i, b, j)
    if at + 1 >= len(owner.core) or owner.parted[at + 1] or position == len(plain.core):
        return False
    first = position
    while first > 0 and not plain.leads[first] and not plain.parted[first]:
        first -= 1
    if any(word.slot == "preposition" or word.key in _OF for word in plain.leads[first]):
        return False
    following = position + 1 < len(plain.core) and not plain.parted[position + 1] and not plain.leads[position + 1]
    if not following:
        return True
    return plain.core[position + 1].key != owner.core[at + 1].key and not owns(plain, position + 1)
