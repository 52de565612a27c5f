"""What must come together: a sentence with those that it cannot do without, and whether they introduce what it names.

A sentence that points back comes with the one that it follows, part of a quotation with all of it, a last name or a
bare noun better with the sentence that introduces it. Says what belongs together, not what it is worth.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from summarize.corpus import Floats
from summarize.scoring.story import HEAD, Story
from summarize.standing import QUOTATION_MARK, SPEAKERLESS, Standing, table
from summarize.standing.definites import tells_event
from summarize.standing.parts import announces, looks_back, looks_over_years, tells_from_now

_THIN = 4
"""A sentence of fewer content words tells next to nothing, unless it tells a number."""
_ANNOUNCES = 7
"""One of fewer than so many right before a quotation leads to it and tells little without it."""
_UNKNOWN = 3
"""So many faults it is that nobody introduces whom or what a sentence speaks of."""
_PROMISE = 3
"""So many it is that a sentence promises what is not told behind it."""
_QUESTION = 100
"""Characters of the longest question that stands over a paragraph."""
_OPENING = 2
"""So many characters of a sentence are its mark and its capital, which say nothing."""
_YEAR = re.compile(r"(?:[^\W\d_]+ ){0,3}((?:19|20)\d\d)\b")
"""The year in the opening of a sentence."""


def follows(stands: Standing, before: str) -> bool:
    """Say whether a sentence that stands so may come after the words `before`; a quotation only after a quotation."""
    return stands.because != SPEAKERLESS or QUOTATION_MARK.search(before) is not None


class Told:
    """The chosen sentences, best first, and the names and nouns that they introduce, so that none is asked again."""

    def __init__(self, story: Story) -> None:
        self.rows: list[int] = []
        self._story = story
        self._held: set[int] = set()
        self._names: set[str] = set()
        self._own_faults: dict[int, int] = {}
        self._shared: Floats | None = None

    def take(self, unit: Sequence[int]) -> None:
        """Choose sentences."""
        self.rows += unit
        self._held.update(unit)
        self._shared = None
        self._names.update(*map(self._story.mentions.gives, unit))

    def holds(self, row: int | None) -> bool:
        """Say whether the sentence is chosen."""
        return row in self._held

    def introduces(self, name: str) -> bool:
        """Say whether a chosen sentence introduces this name or noun."""
        return name in self._names

    def shares(self, row: int) -> bool:
        """Say whether the sentence has a content word that a chosen one has."""
        if self._shared is None:
            self._shared = self._story.likeness.held(self.rows)
        return bool(self._shared[row] > 0)

    def own_faults(self, row: int) -> int:
        """What is wrong with the sentence whatever is chosen, looked for once: a choice asks it again and again."""
        if row not in self._own_faults:
            self._own_faults[row] = _own_faults(self._story, row)
        return self._own_faults[row]


def units(story: Story, row: int, told: Told) -> list[list[int]]:
    """The sentences, in order, that may be taken to take this one beside the chosen ones; none where it never can.

    The second, where there is one, is wider: it also introduces what the first takes for known.
    """
    mentions = story.mentions
    unit = list(mentions.whole(row))
    if mentions.standing(row).kind == "follows":
        before = story.before(unit[0])
        if before is None or not follows(mentions.standing(row), mentions.text(before)):
            return []
        if not told.holds(before):
            if not mentions.whole(before):
                return []
            unit = [*mentions.whole(before), *unit]
    wanted = [other for one in unit for name, other in mentions.needs(one) if not told.introduces(name)]
    parts = {part for other in wanted if other is not None for part in mentions.whole(other)}
    wider = sorted(parts.union(unit))
    return [unit, wider] if len(wider) > len(unit) else [unit]


def introduced(story: Story, unit: Sequence[int], told: Told) -> bool:
    """Say whether the chosen sentences and the unit itself introduce whom and what the unit takes for known."""
    return next(_unknown(story, unit, told), None) is None and not _loose(story, unit, told)


def _unknown(story: Story, unit: Sequence[int], told: Told) -> Iterator[str]:
    """The names and nouns that the unit takes for known and that neither it nor a chosen sentence introduces."""
    mentions = story.mentions
    for at, row in enumerate(unit):
        for name, other in mentions.needs(row):
            if told.introduces(name) or told.holds(other):
                continue
            if all(one != other and name not in mentions.gives(one) for one in unit[:at]):
                yield name


def _loose(story: Story, unit: Sequence[int], told: Told) -> bool:
    """Say whether a sentence of the unit only adds to one that stands nowhere: "Meanwhile"."""
    mentions = story.mentions
    for at, row in enumerate(unit):
        stands, before = mentions.standing(row), story.before(row)
        known = row > mentions.whole(row)[0] or before in unit[:at] or told.holds(before)
        if stands.kind == "weak" and not known and not stands.role:
            return True
    return False


def faults(story: Story, unit: Sequence[int], told: Told) -> int:
    """How much a reader would find wrong with the unit after the chosen sentences.

    That nobody introduces whom it speaks of counts three times, and once a word for what happened ("the incident"), as
    do an addition to what is not told, a look back that tells no number and quotes nobody, a sentence of hardly a word,
    and one that announces a quotation which does not follow. Twice counts a day told from a day that no reader knows,
    what answers a question that stands over it, and a sentence without a name, a number or a word of the chosen ones,
    which would speak of whoever was named last; three times what happened in another year, however much of the news it
    shares, and a promise ("two major changes").
    """
    count = sum(map(told.own_faults, unit))
    unknown = list(_unknown(story, unit, told))
    if all(tells_event(name, story.corpus.language) for name in unknown):
        count += bool(unknown) or _loose(story, unit, told)
    else:
        count += _UNKNOWN
    if announces(story.text(unit[-1]), story.corpus.language) and not told.holds(unit[-1] + 1):
        count += _PROMISE
    alone = len(unit) == 1
    count += 2 * (alone and _adrift(story, unit[0], told))
    return count + (alone and thin(story, unit[0])) + (alone and _announces(story, unit[0]))


def _own_faults(story: Story, row: int) -> int:
    text = story.text(row)
    years = _bare(text) and looks_over_years(text, story.corpus.language)
    return 2 * _undated(story, row) + 3 * _elsewhen(story, row) + years + 2 * _answers(story, row)


def _answers(story: Story, row: int) -> bool:
    """Say whether the sentence opens a paragraph under a question inside its text, which tells what it speaks of."""
    corpus, block = story.corpus, int(story.corpus.block[row])
    if (
        not block
        or not story.ranks[row]
        or row != corpus.block_first[block]
        or corpus.block_document[block - 1] != story.document(row)
    ):
        return False
    above = corpus.blocks[block - 1]
    question = corpus.documents[story.document(row)].plain[above.start : above.end]
    # What has a label in front is a link to another text.
    return len(question) <= _QUESTION and question.rstrip().endswith("?") and ": " not in question


def _adrift(story: Story, row: int, told: Told) -> bool:
    """Say whether the sentence holds nothing that ties it to the chosen ones: no name, no number, no word of theirs.

    After Halliday and Hasan, "Cohesion in English" (1976). Knows names by their capitals.
    """
    if not told.rows or table(story.corpus.language) is None or told.holds(story.before(row)) or told.shares(row):
        return False
    return not any(character.isupper() or character.isdigit() for character in story.text(row)[_OPENING:])


def _bare(text: str) -> bool:
    """Say whether a text tells no number and quotes nobody."""
    return not any(map(str.isdigit, text)) and not QUOTATION_MARK.search(text)


def thin(story: Story, row: int) -> bool:
    """Say whether the sentence holds hardly a word and no number."""
    if story.likeness.first[row + 1] - story.likeness.first[row] >= _THIN:
        return False
    return all(element.slot != "number" for element in story.statement(row).core)


def _announces(story: Story, row: int) -> bool:
    """Say whether the sentence has few words and stands right before a quotation: "The mayor was furious"."""
    if row + 1 == len(story.corpus) or story.document(row + 1) != story.document(row):
        return False
    few = story.likeness.first[row + 1] - story.likeness.first[row] < _ANNOUNCES
    return bool(few) and _bare(story.text(row)) and QUOTATION_MARK.match(story.text(row + 1)) is not None


def _undated(story: Story, row: int) -> bool:
    """Say whether the sentence says "yesterday" in a document that does not tell its day."""
    if story.corpus.documents[story.document(row)].published:
        return False
    return tells_from_now(story.text(row), story.corpus.language)


def _elsewhen(story: Story, row: int) -> bool:
    """Say whether the sentence opens with a year in which no document was published: "In 2017 a mill burned"."""
    year = _YEAR.match(story.text(row))
    return year is not None and year[1] not in {(document.published or "")[:4] for document in story.corpus.documents}


def opens(story: Story, row: int) -> bool:
    """Say whether a sentence can open a text: a statement in prose, not in quotation marks, that needs nobody
    introduced, nor, but where it opens its own text, a noun.
    """
    text = story.text(row)
    if QUOTATION_MARK.match(text) or ": " in text or text.rstrip('"”»)').endswith("?"):
        return False
    stands = story.mentions.standing(row)
    if stands.kind != "alone" or (stands.role and story.before(row) is not None):
        return False
    return not looks_back(text, story.corpus.language) and not _undated(story, row) and not story.mentions.needs(row)


def leads(story: Story, row: int) -> bool:
    """Say whether a sentence can open the brief: one of the first of its document that can open a text."""
    return bool(story.ranks[row] < HEAD) and opens(story, row)
