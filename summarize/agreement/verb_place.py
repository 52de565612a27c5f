"""What it means that a verb moved: in German, Spanish and French it may only make room for what was put in front, and
an object stands on its other side where the voice turned.
"""

from __future__ import annotations

from summarize.agreement.alignment import Block
from summarize.agreement.clause import adjoins
from summarize.agreement.exchange import quoted
from summarize.agreement.movable import DATES
from summarize.agreement.statement import Statement
from summarize.agreement.view import View
from summarize.agreement.voice import other_voice, passive_anywhere


def agentless(view: View, left: Block, right: Block) -> bool:
    """Say whether an object stands after its verb in the active and before it in the passive."""
    for i in range(left.a, left.a + left.length):
        j = view.partners[i]
        if not view.a.core[i].name and other_voice(view, i, j) and j in view.b.passives:
            return True
    for i in range(right.a, right.a + right.length):
        j = view.partners[i]
        if not view.a.core[i].name and other_voice(view, i, j) and i in view.a.passives:
            return True
    return False


def _moved_verb(view: View, verb: Block, other: Block) -> bool:
    """Say whether a block is a verb alone that keeps its clause; two verbs that change places are another thing."""
    if not _lone_verb(view, verb) or (_lone_verb(view, other) and not _modal(view, verb) and not _modal(view, other)):
        return False
    return in_one_clause(view, verb, other)


def in_one_clause(view: View, left: Block, right: Block) -> bool:
    """Say whether neither a break nor a link stands between two blocks, on both sides."""
    for statement, ours, theirs in ((view.a, left.a, right.a), (view.b, left.b, right.b)):
        first, last = (ours + left.length, theirs) if ours < theirs else (theirs + right.length, ours)
        for at in range(first, last + 1):
            if statement.parted[at] or any(word.slot == "link" for word in statement.leads[at]):
                return False
    return True


def _modal(view: View, block: Block) -> bool:
    return view.a.core[block.a].slot == "modality"


def _lone_verb(view: View, block: Block) -> bool:
    """Say whether a block is one word written small that stands before no noun."""
    if block.length > 1:
        return False
    return not any(
        statement.core[at].name or statement.core[at].slot in ("number", *DATES) or _before_noun(statement, at)
        for statement, at in ((view.a, block.a), (view.b, block.b))
    )


def _before_noun(statement: Statement, position: int) -> bool:
    """Say whether a German word stands right before a noun, and is no verb for all its form tells."""
    if not adjoins(statement, position) or not statement.core[position + 1].name:
        return False
    led = any(word.slot in ("determiner", "preposition") for word in statement.leads[position])
    element = statement.core[position]
    return led or (element.key == element.word and not element.word.endswith(("t", "te", "ten")))


def verb_second(view: View, left: Block, right: Block) -> bool:
    """Say whether a verb and what stands before or after it changed places only because something was put in front
    (German, Dutch, Spanish; French behind a quotation); in German, which also puts it last, wherever it moves inside
    its clause.
    """
    if view.a.language not in ("de", "nl", "es", "fr"):
        return False
    if view.a.language == "de":
        if passive_anywhere(view.a) != passive_anywhere(view.b):
            return False
        return _moved_verb(view, left, right) or _moved_verb(view, right, left)
    for verb, other in ((left, right), (right, left)):
        if verb.length == 1 and not view.a.core[verb.a].name and not view.b.core[verb.b].name:
            statement, at = (view.a, verb.a) if verb.a < other.a else (view.b, verb.b)
            fronted = statement.core[0].slot in (*DATES, "speech") or bool(statement.leaders[0])
            if at > 0 and (quoted(statement, 0, 1) == "in" or (fronted and view.a.language != "fr")):
                return True
    return False
