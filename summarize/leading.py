"""Which sentences make a poor first one: those whose form shows that they lead up to the news, or explain it.

A closed class of openings muses, concedes or describes ("As hard as", "Nobody", "Now that", "There are"), and a form of
"to be" before an article says what something is, where news says what it did. Nothing here forbids a sentence: where
no other tells what happened, it opens the brief. Knows English, German, French and Spanish, and no meaning.
"""

from __future__ import annotations

from typing import NamedTuple

from summarize.patterns import Openings, compiled
from summarize.standing.words import phrases


class _Forms(NamedTuple):
    opening: Openings
    """With what a text leads up to its news."""
    describing: str
    """The first verb, where it says what something is."""


_FORMS = {
    "en": _Forms(
        Openings(
            (
                phrases(
                    """with, during, ever since, now that, if, when, while, whether, although, though, despite, like,
                    unlike, nobody, no one, everybody, everyone, anybody, anyone, few, remember, once again, again,
                    maybe, perhaps, sure, of course, not, what, how, why, there is, there are, there was, there were,
                    there's, there’s, it is, it was, it's, it’s, it has been"""
                ),
                r"\b",
            ),
            ("as", r" (?!of\b|part\b|many\b|few\b|much\b)"),
        ),
        r"(?:is|are|was|were|(?:has|have) (?:long |always )?been) (?:(?:also|still|now|not|only|just) )?"
        r"(?:an?|the|one of|among|like|known)\b",
    ),
    "de": _Forms(
        Openings(
            (
                phrases(
                    """als, wenn, während, obwohl, obgleich, wer, was, wie, warum, niemand, jeder, alle, kaum, nicht,
                    vielleicht, es ist, es war, es gibt, es gab"""
                ),
                r"\b",
            )
        ),
        r"(?:ist|sind|war|waren) (?:(?:auch|noch|nun|nicht|nur) )?(?:eine?|der|die|das|wie|als)\b",
    ),
    "fr": _Forms(
        Openings(
            (
                phrases(
                    """comme, si, quand, lorsque, alors que, tandis que, bien que, malgré, personne, chacun, rares,
                    tout le monde, peut-être, pourquoi, il est, il y a, il y avait, il faut, il était, c'est, c’est,
                    maintenant que"""
                ),
                r"\b",
            )
        ),
        r"(?:est|sont|était|étaient) (?:(?:aussi|encore|bien) )?(?:une?|le|la|les|comme|parmi)\b",
    ),
    "es": _Forms(
        Openings(
            (
                phrases(
                    """como, si, cuando, mientras, aunque, pese a, a pesar, nadie, todo el mundo, cada, pocos, quizá,
                    quizás, tal vez, por qué, hay, había, es, ahora que"""
                ),
                r"\b",
            )
        ),
        r"(?:es|son|era|eran) (?:(?:también|aún|ya) )?(?:una?|el|la|los|las|como)\b",
    ),
}
_VERB = 9
"""Words before the first verb of a sentence, at most."""


def leads_up(text: str, language: str) -> bool:
    """Say whether a sentence leads up to the news, muses or says what something is."""
    forms = _FORMS.get(language)
    if forms is None:
        return False
    if forms.opening.match(text.lower()):
        return True
    return compiled(rf"(?:[\w'’.-]+ ){{1,{_VERB}}}?{forms.describing}").match(text) is not None
