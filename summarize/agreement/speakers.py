"""Whose mouth: who speaks in a statement, and whether the speakers of two statements can be one person.

A name speaks only where it heads what stands before or after the verb: "Adler's deputy", "a spokesman for Adler" and
"a man shouted at Adler" are words of somebody else. A bare office or a pronoun can be anybody whose name has no other
office; two names without a word in common cannot be one.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from summarize.agreement.frames import QUOTING
from summarize.agreement.statement import BREAK, Statement
from summarize.agreement.verbs import is_adverb
from summarize.agreement.view import excerpt
from summarize.agreement.vocabulary import Vocabulary
from summarize.model import Difference

_PEOPLE = frozenset(
    """official officials source sources expert experts man woman people witness witnesses resident residents neighbor
    survivor victim relative relatives spokesperson representative representatives rep aide ally critic critics
    researcher researchers scientist scientists doctors lawyers analysts police star mother parent parents wife husband
    son daughter brother friend friends colleague student teacher worker driver owner
    republican republicans democrat democrats""".split()
)
"""Speakers without a name or an office who may have any name."""
_FIRMS = frozenset("company firm group agency carrier airline bank club team maker".split())
"""Bodies that a single name may be the name of."""
_OF = frozenset("of de du des d del von".split())
_LETTERS = frozenset("statement letter email message memo note post tweet".split())
"""What speaks for whom it is from."""
_OF_ANY = _LETTERS.union(
    """report reports study studies survey poll paper document documents record records filing lawsuit suit
    complaint indictment affidavit release data figures statistics article story news media authorities investigator
    investigators detective detectives officer officers agent agents lawyer attorney attorneys""".split()
)
"""What speaks for whoever wrote it, and who may belong to any body."""
_FROM = frozenset("from by of".split())
_WHERE = frozenset("in at on during after before".split())
"""What leads a circumstance, behind which a speaker may stand without a comma: "in a statement Adler said"."""


class Voice(NamedTuple):
    """The positions of a speaker, those of whom is spoken to, and whether the words are called unsaid."""

    speaker: tuple[int, ...]
    listener: tuple[int, ...]
    denied: bool

    @property
    def said(self) -> tuple[int, ...]:
        """What to show of it."""
        return self.speaker or self.listener


class _Names(NamedTuple):
    """The names that head a speaker, those that stand beside it only, and those of whom it belongs to."""

    heads: frozenset[str]
    beside: frozenset[str]
    owners: frozenset[str]
    family: str
    """The last of two heads or more."""


def rivals(a: Statement, ours: Voice, b: Statement, theirs: Voice, vocabulary: Vocabulary) -> bool:
    """Say whether two speakers cannot be one."""
    left, right = _names(a, ours, vocabulary), _names(b, theirs, vocabulary)
    heads = left.heads, right.heads
    if heads[0] and heads[1]:
        strangers = left.family and right.family and left.family not in heads[1] and right.family not in heads[0]
        return not heads[0] & heads[1] or bool(strangers) or _relatives(left, right)
    if not heads[0] and not heads[1] and left.owners and right.owners and left.owners.isdisjoint(right.owners):
        return True
    if heads[0] & right.beside or heads[1] & left.beside or _told(a, ours, b, theirs) or _told(b, theirs, a, ours):
        return True
    offices = _offices(a, ours, vocabulary), _offices(b, theirs, vocabulary)
    return bool(offices[0] and offices[1]) and offices[0] != offices[1] and not _nested(*offices)


def _relatives(left: _Names, right: _Names) -> bool:
    """Say whether two full names share the last one alone, and no first one could be short for another."""
    if not left.family or left.family != right.family:
        return False
    first, others = ({name[:1].lower() for name in side.heads if name != side.family} for side in (left, right))
    return first.isdisjoint(others)


def one_name(a: Statement, ours: Voice, b: Statement, theirs: Voice, vocabulary: Vocabulary) -> bool:
    """Say whether a name that both sides tell heads both speakers."""
    return not _names(a, ours, vocabulary).heads.isdisjoint(_names(b, theirs, vocabulary).heads)


def _told(a: Statement, speaker: Voice, b: Statement, other: Voice) -> bool:
    """Say whether the speaker of one side is on the other the one who is told."""
    if other.speaker or not other.listener:
        return False
    heard = {b.core[position].key for position in other.listener}
    return any(a.core[position].key in heard for position in speaker.speaker)


def _nested(a: frozenset[str], b: frozenset[str]) -> bool:
    """Say whether one office only tells more than the other: "the minister", "the prime minister's chief minister"."""
    altered = {word for word in a ^ b if word.startswith("~")}
    return not altered and (a <= b or b <= a)


def _offices(statement: Statement, voice: Voice, vocabulary: Vocabulary) -> frozenset[str]:
    """The offices of a speaker; with a "~" what makes another office of them."""
    found: set[str] = set()
    for position in voice.speaker:
        element = statement.core[position]
        if element.word in vocabulary.roles:
            found.add(element.word)
        elif element.slot == "altering":
            found.add(f"~{element.word}")
    return frozenset(found) if any(not word.startswith("~") for word in found) else frozenset()


def _names(statement: Statement, voice: Voice, vocabulary: Vocabulary) -> _Names:
    """The names of a speaker, by what they are to it."""
    core = statement.core
    heads: list[int] = []
    beside: list[int] = []
    led = opens = False
    for position in voice.speaker:
        if statement.leads[position] or statement.parted[position]:
            written = position > 0 and core[position - 1].word in _LETTERS
            led = any(
                (word.slot == "preposition" or word.key in _OF)
                and not BREAK.search(statement.text, word.end, core[position].start)
                and not (written and word.key in _FROM)
                for word in statement.leads[position]
            )
            opens = position == voice.speaker[0] and any(word.key in _WHERE for word in statement.leads[position])
        elif opens and not core[position - 1].name:
            led = False
        element = core[position]
        if not element.name or element.slot not in ("", "initials") or element.word in _PEOPLE | vocabulary.roles:
            continue
        (beside if led else heads).append(position)
    for position in [position for position in heads if owns(statement, position)]:
        while position in heads:
            heads.remove(position)
            beside.append(position)
            position -= not (statement.leads[position] or statement.parted[position])
    for office in voice.speaker:
        if core[office].word in vocabulary.roles and not core[office].name and office + 1 in heads:
            position = office - 1
            while position in heads and not any(statement.parted[position + 1 : office + 2]):
                heads.remove(position)
                beside.append(position)
                position -= 1
    body: list[int] = []
    if _compound(statement, voice.speaker):
        body, heads = heads, []
    if statement.language == "de":
        heads = [position for position in heads if position - 1 in heads or position + 1 in heads]
    owners = frozenset(core[position].key for position in [*beside, *body])
    beside += [position for position in voice.listener if core[position].name]
    return _Names(
        frozenset(core[position].key for position in heads),
        frozenset(core[position].key for position in beside),
        owners,
        core[max(heads)].key if len(heads) > 1 else "",
    )


def _compound(statement: Statement, speaker: Sequence[int]) -> bool:
    """Say whether the last word of a speaker is no name, so that those before it are none of his: "a Mint rep"."""
    if statement.language != "en" or len(speaker) < 2:
        return False
    word = statement.core[speaker[-1]]
    if word.slot or word.word.endswith("ing") or is_adverb(word.word) or (word.name and word.word not in _PEOPLE):
        return False
    return not any(statement.leads[position] or statement.parted[position] for position in speaker[1:])


def owns(statement: Statement, position: int) -> bool:
    """Say whether a word is a possessive: "the senator's brother", "the players' union", or a German name that was
    found to be one.
    """
    element, text = statement.core[position], statement.text
    if statement.language == "de" and text[element.start : element.end].endswith("s"):
        bare = not any(word.slot == "determiner" for word in statement.leads[position])
        return bare and element.name and not element.slot and not element.word.endswith("s")
    if text[element.start : element.end].endswith(("'s", "’s")):
        return True
    plural = text[element.end - 1 : element.end] == "s" and text[element.end : element.end + 2] in ("' ", "’ ")
    return plural and all(end != element.end for _, end in statement.quotes)


def other_mouths(a: Statement, b: Statement, vocabulary: Vocabulary) -> Difference | None:
    """The speakers of two statements that put all they say into one mouth each, where the mouths cannot be one."""
    ours, theirs = (
        [attribution for attribution in statement.attributions if attribution.speaker or attribution.listener]
        for statement in (a, b)
    )
    if len(ours) != 1 or len(theirs) != 1:
        return None
    left, right = (Voice(one[0].speaker, one[0].listener, one[0].denied) for one in (ours, theirs))
    keys = [
        {statement.core[position].root for position in voice.speaker} for statement, voice in ((a, left), (b, right))
    ]
    named = _names(a, left, vocabulary).heads, _names(b, right, vocabulary).heads
    full = min(map(len, named)) > 1 and named[0].isdisjoint(named[1])
    if not keys[0].isdisjoint(keys[1]) and not full:
        return None
    body = _body(b, right, vocabulary, named[0]) or _body(a, left, vocabulary, named[1])
    bodies = not any(named) and _is_body(a, left, vocabulary) and _is_body(b, right, vocabulary)
    if not body and not bodies and not rivals(a, left, b, right, vocabulary):
        return None
    return Difference("speaker", excerpt(a, left.said), excerpt(b, right.said))


def _body(statement: Statement, voice: Voice, vocabulary: Vocabulary, names: frozenset[str]) -> bool:
    """Say whether a speaker without a name cannot bear the names: it is a body, and they are a person's."""
    words = [statement.core[position].word for position in voice.speaker]
    firms = _FIRMS if len(names) == 1 else frozenset[str]()
    return bool(words and names) and not any(
        word in vocabulary.roles or word in _PEOPLE or word in firms or statement.core[position].name
        for word, position in zip(words, voice.speaker, strict=True)
    )


def _is_body(statement: Statement, voice: Voice, vocabulary: Vocabulary) -> bool:
    """Say whether a speaker is neither a person nor an office nor a paper: "the union", "the organizers"."""
    core = [statement.core[position] for position in voice.speaker]
    anybody = _PEOPLE | _OF_ANY | vocabulary.roles
    return bool(core) and not any(element.slot or element.word in anybody for element in core)


def nearest(statement: Statement, quotation: tuple[int, int]) -> Voice:
    """Who speaks nearest to a quotation, outside of it."""
    best: tuple[int, Voice] | None = None
    for attribution in statement.attributions:
        verb = statement.core[attribution.verb]
        if quotation[0] <= verb.start < quotation[1]:
            continue
        heard, told = (
            tuple(p for p in positions if not quotation[0] <= statement.core[p].start < quotation[1])
            for positions in (attribution.speaker, attribution.listener)
        )
        distance = min(abs(verb.start - quotation[1]), abs(verb.start - quotation[0]))
        if verb.word in QUOTING:
            distance = -1
            told = (*told, *(p for other in statement.attributions if other != attribution for p in other.speaker))
        if best is None or distance < best[0]:
            best = (distance, Voice(heard, told, attribution.denied))
    if best is None:
        return Voice(_beside(statement, quotation), (), False)
    speaker = list(best[1].speaker)
    last = max(speaker, default=len(statement.core))
    while last < len(statement.core) - 1 and len(speaker) < 8:
        last += 1
        element = statement.core[last]
        if not (element.name and not element.opening) or quotation[0] <= element.start < quotation[1]:
            break
        speaker.append(last)
    return best[1]._replace(speaker=tuple(speaker))


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
