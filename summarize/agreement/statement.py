"""One statement taken apart: its words as elements, the facts among them told by value, its clauses and quotations.

An element is a word, or several words that name one fact: "$4 million" and "4 million dollars" are one element each,
with one key. `core` holds the elements that state something, `leads` the function words before each of them: two
statements are aligned by their cores and compared in their leads. Nothing here compares two statements.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise

from summarize.agreement.cases import bare_nouns
from summarize.agreement.classes import reclassed, ruled
from summarize.agreement.element import Element
from summarize.agreement.elements import read_elements, traits_of
from summarize.agreement.fields import Senses, senses
from summarize.agreement.frames import AFTER, Attribution, attributions, conditional, speakers
from summarize.agreement.passives import with_passives
from summarize.agreement.quantities import AGE
from summarize.agreement.quotation_marks import quotations
from summarize.agreement.separable import join_nouns, join_particles, join_phrasal
from summarize.agreement.tokens import Cursor, Lexicon, tokenize
from summarize.agreement.verbs import PREPOSITIONAL, main_verbs, passives_of, verbs_of
from summarize.agreement.vocabulary import FUNCTION, INFINITIVE, for_language
from summarize.typography import fold

SMALL = frozenset(
    """of the for and on in de la du des et y del d l le les los las a~ au aux pour para der die das dem den fur
        und von zu zum zur""".split()
)
"""Words of which a short form has no letter."""
_AGED = f"|{AGE}|"
_WORDS = FUNCTION | {""}
_PLAIN = ("", "stage")
_SHORT = 4
"""Letters of a root up to which other forms of it may be other words."""
_LONGEST_SHORT = 7
"""Letters of a word in capitals from which it is none that stands for others."""
BREAK = re.compile(r"[,;:()\[\]–—\"“”„«»…]| --? |\.\.\.")
"""Punctuation that may part clauses."""


@dataclass(frozen=True)
class Statement:
    """A text and its elements in order; what not every rule asks for is made when it is first asked for.

    `core[k]` follows the function words `leads[k]`; `leads` has one more entry for the words at the end. `keys` are
    those of the core, `families` the roots of its words whose other forms say much the same. `breaks` are the offsets
    of commas, semicolons, colons, dashes and brackets; `folded` is the text as `exact` compares it.
    """

    text: str
    folded: str
    language: str
    elements: tuple[Element, ...]
    core: tuple[Element, ...]
    leads: tuple[tuple[Element, ...], ...]
    breaks: tuple[int, ...]
    keys: tuple[str, ...]
    families: tuple[str, ...]

    @cached_property
    def parted(self) -> tuple[bool, ...]:
        """Whether punctuation or the edge of the text stands between `core[k]` and what is before it, and one more."""
        places = [match.start() for match in BREAK.finditer(self.text)]
        if "‘" in self.text or "'" in self.text:
            places = sorted([*places, *(at for start, end in self.quotes for at in (start - 1, end))])
        parted: list[bool] = []
        last = at = 0
        for element in self.core:
            while at < len(places) and places[at] < last:
                at += 1
            parted.append(not parted or (at < len(places) and places[at] < element.start))
            last = element.end
        parted.append(True)
        return tuple(parted)

    @cached_property
    def quotes(self) -> tuple[tuple[int, int], ...]:
        """The ranges of the text inside quotation marks."""
        return tuple(quotations(self.text))

    @cached_property
    def roots(self) -> Mapping[str, int]:
        """How often each root of the core's content stands in it."""
        roots: dict[str, int] = {}
        for element in self.core:
            if element.content:
                roots[element.root] = roots.get(element.root, 0) + 1
        return roots

    @cached_property
    def mass(self) -> int:
        """The sum of `roots`."""
        return sum(self.roots.values())

    @cached_property
    def words(self) -> frozenset[str]:
        """All spellings."""
        return frozenset(element.word for element in self.elements)

    @cached_property
    def said(self) -> frozenset[int]:
        """The positions in the core of who says something, of the verb of it, and of to whom."""
        return frozenset(at for item in self.attributions for at in (item.verb, *item.speaker, *item.listener))

    @cached_property
    def auxiliaries(self) -> frozenset[str]:
        """The auxiliary verbs."""
        return frozenset(word.key for lead in self.leads for word in lead if word.slot == "auxiliary")

    @cached_property
    def compounds(self) -> Mapping[str, int]:
        """Two elements in a row, written as one word -> the place of the first in `elements`."""
        text, found = self.text, {}
        for at, (before, after) in enumerate(pairwise(self.elements)):
            end, start = before.end, after.start
            if start == end + 1 and text[end] in " -" and after.slot in _WORDS:
                found[(text[before.start : end] + text[start : after.end]).lower()] = at
        return found

    @cached_property
    def initials(self) -> str:
        """The first letters of all words that a short form tells."""
        return "".join([self.text[element.start] for element in self.elements if element.word not in SMALL])

    @cached_property
    def hyphened(self) -> frozenset[int]:
        """The positions of the core of words with a hyphen right before or behind them."""
        if "-" not in self.text:
            return frozenset()
        sides = ((self.text[word.start - 1 : word.start], self.text[word.end : word.end + 1]) for word in self.core)
        return frozenset([at for at, side in enumerate(sides) if "-" in side])

    @cached_property
    def acronyms(self) -> Mapping[str, Element]:
        """The words in capitals, which may stand for several words."""
        found = {}
        for element in self.elements:
            if self.text[element.start].islower():
                continue
            letters = self.text[element.start : element.end].replace("’", "'").rpartition("'")[2]
            if letters.isupper() and letters.isalpha() and 1 < len(letters) < _LONGEST_SHORT:
                found[letters] = element
        return found

    @cached_property
    def slots(self) -> frozenset[str]:
        """The slots of the core."""
        return frozenset([element.slot for element in self.core])

    @cached_property
    def senses(self) -> tuple[tuple[int, Senses], ...]:
        """The positions of the core of words that stand in a field and are no names, with their senses there."""
        table = senses(self.language)
        found = [(at, table[element.word]) for at, element in enumerate(self.core) if element.word in table]
        return tuple([(at, told) for at, told in found if not self.core[at].name or self.core[at].opening])

    @cached_property
    def figures(self) -> tuple[int, ...]:
        """The positions of the core of quantities and hours."""
        return tuple([at for at, element in enumerate(self.core) if element.slot in ("number", "time")])

    @cached_property
    def numbers(self) -> frozenset[str]:
        """The keys of all quantities."""
        return frozenset(element.key for element in self.core if element.slot == "number")

    @cached_property
    def ages(self) -> frozenset[int]:
        """The positions of the core of how old somebody is."""
        return frozenset([at for at in self.figures if self.core[at].sense.endswith(_AGED)])

    @cached_property
    def aged(self) -> frozenset[int]:
        """Those, and of words that belong to an age: "the 70-year-old owner", "six months old"."""
        old = [at for at, element in enumerate(self.core) if element.word == "old" and at]
        numbers = [at - 1 for at in old if self.core[at - 1].slot == "number"]
        return self.ages.union(numbers, [at + 1 for at in numbers])

    @cached_property
    def told(self) -> frozenset[int]:
        """The positions of the core of what has content, but for who speaks, ages, and participles that only lead."""
        apart = self.speakers | self.aged
        return frozenset(
            [
                at
                for at, element in enumerate(self.core)
                if element.content and at not in apart and element.word not in PREPOSITIONAL
            ]
        )

    @cached_property
    def plain(self) -> frozenset[int]:
        """The positions of the core of what is no name, no office or trade before a name, and no fact."""
        roles, core = for_language(self.language).roles, self.core
        named = {
            at - 1 for at, element in enumerate(core) if element.name and not self.parted[at] and not self.leads[at]
        }
        return frozenset(
            [
                at
                for at, element in enumerate(core)
                if not element.slot and not element.name and element.word not in roles and at not in named
            ]
        )

    @cached_property
    def attributions(self) -> tuple[Attribution, ...]:
        """Who says what of it."""
        return attributions(self.core, self.leads, self.parted) if "speech" in self.slots else ()

    @cached_property
    def reports(self) -> bool:
        """Whether a verb puts it into a mouth, so that its mood tells no more."""
        return any(self.core[said.verb].word not in AFTER for said in self.attributions)

    @cached_property
    def lead_keys(self) -> tuple[tuple[str, ...], ...]:
        """The keys of `leads`."""
        return tuple([tuple([word.key for word in lead]) if lead else () for lead in self.leads])

    @cached_property
    def led(self) -> frozenset[str]:
        """The keys of all function words before words of the core."""
        return frozenset([key for keys in self.lead_keys[:-1] for key in keys])

    @cached_property
    def leaders(self) -> tuple[str, ...]:
        """The preposition or conjunction that leads to each word of the core, the nearest of them; empty for most."""
        leads = self.leads[:-1]
        return tuple([_nearest_preposition(lead) if lead else "" for lead in leads])

    @cached_property
    def verbs(self) -> frozenset[int]:
        """The positions of the core whose words look like verbs."""
        return verbs_of(self.core, self.leads, for_language(self.language))

    @cached_property
    def infinitives(self) -> frozenset[int]:
        """The positions of the core behind a word that leads to a verb: "to close"."""
        return frozenset([at for at, lead in enumerate(self.leads[:-1]) if lead and lead[-1].key in INFINITIVE])

    @cached_property
    def passives(self) -> frozenset[int]:
        """The positions of the core of verbs in the passive."""
        return passives_of(self.core, self.leads, for_language(self.language))

    @cached_property
    def main_verbs(self) -> tuple[int, ...]:
        """The positions of the verbs of its main clauses, but for those that say who speaks."""
        return main_verbs(self.core, self.leads, self.parted, self.said, self.verbs)

    @cached_property
    def speakers(self) -> frozenset[int]:
        """The positions of the core of who speaks, and of what only tells more of them."""
        return speakers(self.core, self.parted, self.attributions, self.quotes)

    @cached_property
    def conditional(self) -> frozenset[int]:
        """The positions of the core inside a condition."""
        return conditional(self.core, self.parted) if "condition" in self.slots else frozenset()


def _nearest_preposition(lead: Sequence[Element]) -> str:
    return next((word.key for word in reversed(lead) if word.slot == "preposition"), "")


def analyse(text: str, language: str = "en", lexicon: Lexicon | None = None) -> Statement:
    """Take a statement apart; linear in its length.

    Nothing is kept but what the words are, where a `lexicon` of the language is given; it changes no answer.
    """
    lexicon = lexicon or Lexicon(language)
    tokens = tokenize(text, lexicon)
    elements = read_elements(Cursor(tokens, text, lexicon.vocabulary, language), lexicon)
    if lexicon.vocabulary.particles:
        elements = join_particles(elements, text, lexicon.vocabulary, lambda word: traits_of(word, lexicon))
        elements = join_nouns(elements, text, lexicon.vocabulary, lambda word: traits_of(word, lexicon))
        elements = with_passives(bare_nouns(elements), text, lexicon.vocabulary, lambda word: traits_of(word, lexicon))
        elements = ruled(list(elements), tokens.breaks)
    if lexicon.english:
        elements = join_phrasal(elements, text, lexicon.vocabulary)
        elements = reclassed(elements, tokens.breaks, asks="?" in text)
    core, leads, keys, families = laid_out(elements)
    return Statement(text, fold(text), language, tuple(elements), core, leads, tokens.breaks, keys, families)


def laid_out(
    elements: Sequence[Element],
) -> tuple[tuple[Element, ...], tuple[tuple[Element, ...], ...], tuple[str, ...], tuple[str, ...]]:
    """The core of some elements, the function words before each of it, and its keys and families."""
    core: list[Element] = []
    leads: list[tuple[Element, ...]] = []
    lead: list[Element] = []
    for element in elements:
        if element.slot in FUNCTION:
            lead.append(element)
            continue
        leads.append(tuple(lead))
        core.append(element)
        if lead:
            lead = []
    leads.append(tuple(lead))
    keys = tuple([element.key for element in core])
    families = [
        element.root
        if len(element.root) > _SHORT and element.slot in _PLAIN and (not element.name or element.opening)
        else ""
        for element in core
    ]
    return tuple(core), tuple(leads), keys, tuple(families)
