"""What was done on one side and is still to be done on the other: "signed the treaty", "is to sign it".

English says so by words, which are missed only where the voice turned; French and Spanish by the ending of the verb or
of its auxiliary, German by an infinitive behind "wird" or "zu". A present may tell of the future, so it contradicts
neither, but for German beside a day.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from summarize.agreement.participles import of_other_time
from summarize.agreement.statement import Statement
from summarize.agreement.tenses import same_past
from summarize.agreement.view import View, excerpt, led
from summarize.agreement.vocabulary import for_language
from summarize.agreement.voice import other_voice, passive_anywhere, voice_changed
from summarize.model import Difference
from summarize.patterns import compiled
from summarize.typography import composed

_FUTURES = {
    "fr": ("ra", "ront", "rai", "rons", "rait", "raient"),
    "es": ("rá", "rán", "ré", "remos", "ría", "rían"),
}
"""Endings of verbs of what will be, or would."""
_FUTURE_AUXILIARIES = frozenset("sera seront serait seraient aura auront será serán sería serían habrá habrán".split())
_GOING = ("va ", "vont ", "van ")
_PAST_AUXILIARIES = frozenset("a ont est sont ete avait fut furent ha han fue fueron habia".split())
_PARTICIPLES = {
    "fr": ("e", "ee", "es", "ees", "i", "ie", "u", "ue", "is", "it", "ert"),
    "es": ("do", "da", "dos", "das", "to", "ta", "cho", "cha"),
}
_PRETERITES = {"fr": (), "es": ("ó", "aron", "ieron")}
_IS, _WAS = frozenset(("is", "are")), frozenset(("was", "were"))
_WILL = frozenset(("wird", "werden"))
_HAD = frozenset("musste mussten konnte konnten sollte sollten wollte wollten durfte durften".split())
"""Before these "werden" is of the passive, not of the future: "musste abgebrochen werden"."""
_STRONG = ("hielt", "trat", "bat", "bot", "riet", "tat", "galt", "glitt", "schritt", "stritt", "ritt")
"""How German preterites end that look like a present."""
_DONE = frozenset("wurde wurden hat haben hatte hatten ist sind war waren".split())
_KEPT = frozenset("bleibt bleiben blieb blieben".split())
"""What stays as it is, where "wird" tells what is done."""
_PASTS = frozenset("wurde wurden worden hat haben hatte hatten".split())
_PARTICIPLE = r"\w*(?:ge|be|ver|ent|er|zer)\w+(?:t|en)"
"""How German participles look, and some other words."""
_STEM = 4
"""First letters that two forms of one verb share, at least."""


def other_plan(view: View) -> Difference | None:
    """A verb of both that is past on one side and future on the other; or, in English, in the other voice, a modality
    that one side alone has.
    """
    if view.a.language == "en":
        return (_unmet_modality(view) or _other_passive(view)) if voice_changed(view, view.alignment.blocks) else None
    if view.a.language not in ("de", "fr", "es"):
        return None
    if view.a.language == "de" and (turned := _turned_tense(view)) is not None:
        return turned
    if (told := _passive_of_another_time(view)) is not None:
        return told
    dated = any(view.a.core[i].slot == "date" for i, _ in view.pairs)
    ours, theirs = _tenses(view.a, dated=dated), _tenses(view.b, dated=dated)
    for here, there in ((0, 1), (1, 0)):
        forms = {form: j for j in theirs[there] for form in _forms(view.b, j)}
        for i in ours[here]:
            met = view.partners[i] if view.partners[i] in theirs[there] else None
            j = next((forms[form] for form in _forms(view.a, i) if form in forms), met)
            if j is not None and not same_past(view, i, j):
                return led(view, i, j, "modality")
    return None


def _unmet_modality(view: View) -> Difference | None:
    """A modality right before a shared verb on one side alone: "is to sign", "hoped to arrest"."""
    for i, j in view.pairs:
        if view.a.core[i].name or (i not in view.a.verbs and j not in view.b.verbs):
            continue
        ours, theirs = _modality(view.a, i), _modality(view.b, j)
        if bool(ours or _is_due(view.a, i)) != bool(theirs or _is_due(view.b, j)):
            return Difference("modality", excerpt(view.a, [*ours, i]), excerpt(view.b, [*theirs, j]))
    return None


def _modality(statement: Statement, verb: int) -> list[int]:
    """The position of the modality right before a verb, in its clause; or nothing."""
    before = verb - 1
    held = verb > 0 and not statement.parted[verb] and statement.core[before].slot == "modality"
    return [before] if held else []


def _is_due(statement: Statement, verb: int) -> bool:
    """Say whether "due to" leads to a verb, whose cause it can not be: "was due to open the depot"."""
    return statement.lead_keys[verb][-1:] == ("because~of",)


def _other_passive(view: View) -> Difference | None:
    """A passive that is under way, where the active is past, or the other way round: "is owned by", "owned"."""
    if view.a.attributions or view.b.attributions:
        return None
    for i, j in view.pairs:
        sides = ((view.a, i), (view.b, j))
        passives = [at in side.passives for side, at in sides]
        if passives[0] == passives[1]:
            continue
        (passive, at), (active, verb) = sides if passives[0] else sides[::-1]
        if any(word.slot == "auxiliary" for word in active.leads[verb]):
            continue
        participle, told = passive.core[at].word, active.core[verb].word
        auxiliaries = set(passive.lead_keys[at])
        now = bool(auxiliaries & _IS) and told == participle
        then = bool(auxiliaries & _WAS) and told != participle and told.endswith("s")
        if now or then:
            return led(view, i, j, "modality")
    return None


def _passive_of_another_time(view: View) -> Difference | None:
    """A French or Spanish passive that tells another time than the active of the same verb."""
    for i, j in view.pairs:
        if view.a.language == "de" or not other_voice(view, i, j) or same_past(view, i, j):
            continue
        sides = ((view.a, i), (view.b, j))
        (passive, at), (active, verb) = sides if i in view.a.passives else sides[::-1]
        element = active.core[verb]
        helped = any(word.slot == "auxiliary" for word in active.leads[verb])
        if helped or "é" in composed(active.text[element.start : element.end])[-3:]:
            continue
        if of_other_time(element.word, passive.core[at].word, passive.leads[at], passive.language):
            return led(view, i, j, "modality")
    return None


def _turned_tense(view: View) -> Difference | None:
    """A German passive of another time than the other side tells, in either voice, of the same verb."""
    if not passive_anywhere(view.a) and not passive_anywhere(view.b):
        return None
    kept, turned = ([words & one.auxiliaries for one in (view.a, view.b)] for words in (_KEPT, _WILL))
    if (kept[0] and not kept[1] and turned[1]) or (kept[1] and not kept[0] and turned[0]):
        return Difference("modality", " ".join(sorted(kept[0] or turned[0])), " ".join(sorted(kept[1] or turned[1])))
    for i, j in view.pairs:
        if view.a.core[i].name or view.a.core[i].key != view.b.core[j].key or i not in view.a.verbs:
            continue
        now, then = zip(*(_passive_tense(side, at) for side, at in ((view.a, i), (view.b, j))), strict=True)
        if (now[0] and then[1]) or (now[1] and then[0]):
            return led(view, i, j, "modality")
    return None


def _passive_tense(statement: Statement, verb: int) -> tuple[bool, bool]:
    """Say whether a verb is told in the passive of the present, or in any past."""
    modal = "modality" in statement.slots
    if not passive_anywhere(statement):
        return not modal and _presents(statement, verb), not modal and not _presents(statement, verb)
    now = not modal and not _WILL.isdisjoint(statement.auxiliaries) and _DONE.isdisjoint(statement.auxiliaries)
    return now, not now and not _PASTS.isdisjoint(statement.auxiliaries)


def _presents(statement: Statement, verb: int) -> bool:
    """Say whether a German verb has the form of the present, and no auxiliary that tells another time."""
    element = statement.core[verb]
    lemma = for_language("de").lemmas.get(element.word, element.word)
    if not (_DONE | _WILL).isdisjoint(statement.auxiliaries) or lemma != element.word:
        return False
    return element.word.endswith(("t", "en")) and not element.word.endswith(("te", "ten"))


def _tenses(statement: Statement, *, dated: bool) -> tuple[Sequence[int], Sequence[int]]:
    """The positions of the verbs that tell what was, and of those that tell what will be.

    `dated` says that a day is told: a German present tells what will be then.
    """
    german = statement.language == "de"
    plain = [
        (at, element.word if german else composed(statement.text[element.start : element.end]).lower())
        for at, element in enumerate(statement.core)
        if element.slot in ("", "stage") and (not element.name or element.opening)
    ]
    if german:
        words = {element.word for element in statement.elements}
        willed = any(element.word in _WILL and element.slot == "modality" for element in statement.elements)
        willed = willed and _HAD.isdisjoint(words)
        ends = ("te", "ten")
        done = not _DONE.isdisjoint(words)
        future = [
            at
            for at, word in plain
            if _infinitive(statement, at, word, willed=willed)
            or (dated and not done and word.endswith("t") and at in statement.verbs and not word.endswith(_STRONG))
        ]
        past = [
            at
            for at, word in plain
            if at not in future
            and (
                word.endswith((*ends, *_STRONG))
                or _irregular(statement, at, word)
                or (done and "zu" not in statement.lead_keys[at][-1:] and compiled(_PARTICIPLE).fullmatch(word))
            )
        ]
    else:
        future = [at for at, word in plain if _is_future(statement, at, word)]
        past = [at for at, word in plain if _is_past(statement, at, word)]
    return past, future


def _infinitive(statement: Statement, position: int, word: str, *, willed: bool) -> bool:
    """Say whether a German word looks like an infinitive of what will be, or that "zu" leads to: an attempt."""
    bound = "zu" in statement.lead_keys[position][-1:]
    return word.endswith("en") and not word.startswith("ge") and bound != willed


def _irregular(statement: Statement, position: int, word: str) -> bool:
    """Say whether a German verb has neither the ending of a present nor that of an infinitive: "schloss"."""
    return position in statement.verbs and not word.endswith(("en", "t"))


def _is_future(statement: Statement, position: int, word: str) -> bool:
    leads = statement.leads[position]
    told = [composed(statement.text[lead.start : lead.end]).lower() for lead in leads if lead.slot == "auxiliary"]
    if any(lead in _FUTURE_AUXILIARIES or lead.startswith(_GOING) for lead in told):
        return True
    ends = len(word) > _STEM and (word.endswith(_FUTURES[statement.language]) or word.startswith(_GOING))
    return ends and not any(lead.slot == "determiner" for lead in leads)


def _is_past(statement: Statement, position: int, word: str) -> bool:
    leads = statement.leads[position]
    if not _PAST_AUXILIARIES.isdisjoint(statement.lead_keys[position]):
        return statement.core[position].word.endswith(_PARTICIPLES[statement.language])
    ends = word.endswith(_PRETERITES[statement.language])
    return ends and not any(lead.slot == "determiner" for lead in leads)


def _forms(statement: Statement, position: int) -> Iterator[str]:
    """What two forms of one verb share: its key, or the first letters of that or of the word."""
    element = statement.core[position]
    yield element.key
    for form in (element.key, element.word):
        if len(form) >= _STEM:
            yield f"{form[:_STEM]}-"
