"""Facts that provably differ among the leftovers of a gap: numbers, units, dates, negation and direction.

A figure counts as a rival of another only beside a word that both sides share: figures far from each other need not
count the same things. A negation counts where it turns what both sides say.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from summarize.agreement.element import Element
from summarize.agreement.gap import Gap
from summarize.agreement.links import compare_links
from summarize.agreement.measures import contradiction, same_dimension
from summarize.agreement.statement import Statement
from summarize.agreement.verbs import is_adverb
from summarize.agreement.view import View, excerpt
from summarize.agreement.vocabulary import INDEFINITE
from summarize.model import Difference

WIDEST = 40
"""Words of a gap that are looked at: two statements with more between are told apart by those."""
_FALSE_PREFIX = frozenset(
    """closed cover covered charge charged play played miss missed pose posed solve solved arm armed patch patched
    count
    counted cuss tribute trust order ordered ease""".split()
)
_WITHOUT = frozenset("ohne sans sin".split())
"""What denies only what comes behind it."""
_TIMED = frozenset(("no longer", "not yet", "never"))
_ADJECTIVE = (
    "able",
    "ible",
    "ent",
    "ant",
    "al",
    "ate",
    "ct",
    "ive",
    "ous",
    "ar",
    "ure",
    "id",
    "ute",
    "ite",
    "ect",
    "re",
)


def compare_leftovers(view: View, looked_at: Sequence[tuple[Sequence[int], Sequence[int]]]) -> list[Difference]:
    """Dates, and numbers of one noun, that found no rival in their own gap but contradict one of another gap."""
    found: list[Difference] = []
    facts = ("date", "time", "number")
    left = [i for i, j in enumerate(view.partners) if j < 0 and view.a.core[i].slot in facts][:WIDEST]
    right = [j for j, i in enumerate(view.back) if i < 0 and view.b.core[j].slot in facts][:WIDEST]
    for i in left if right else ():
        element = view.a.core[i]
        rivals = [j for j in right if view.b.core[j].slot == element.slot]
        if any(i in ours and j in theirs for ours, theirs in looked_at for j in rivals):
            continue
        if element.slot == "number":
            ages = len(view.a.ages) == len(view.b.ages) == 1
            rivals = [
                j for j in rivals
                if (_in_one_frame(view, i, j) or (ages and i in view.a.ages and j in view.b.ages))
                and contradiction(element.sense, view.b.core[j].sense) in ("number", "unit")
            ]  # fmt: skip
            if rivals:
                found.append(Difference("number", excerpt(view.a, [i]), excerpt(view.b, rivals[:1])))
            continue
        others = [j for j, other in enumerate(view.b.core) if other.slot == element.slot][:WIDEST]
        kinds = {_compare_dates(element.slot, element.sense, view.b.core[j].sense) for j in others}
        if kinds == {"differs"} and rivals:
            found.append(Difference("date", excerpt(view.a, [i]), excerpt(view.b, rivals[:1])))
    return found


def compare_numbers(gap: Gap) -> None:
    """Quantities against quantities, the same dimension first, and rates against rates."""
    waiting = gap.of("b", "number")
    for position in gap.of("a", "number"):
        sense = gap.view.a.core[position].sense
        ordinal = sense.endswith("|ordinal|")
        rivals = [other for other in waiting if gap.view.b.core[other].sense.endswith("|ordinal|") == ordinal]
        if not rivals:
            continue
        partner = next((other for other in rivals if same_dimension(sense, gap.view.b.core[other].sense)), rivals[0])
        waiting.remove(partner)
        kind = contradiction(sense, gap.view.b.core[partner].sense)
        if kind in ("number", "unit", "direction") and not _in_one_frame(gap.view, position, partner):
            kind = "word"
        beside = gap.view.partners[position - 1] == partner - 1 if position and partner else True
        kind = kind or compare_links(gap.view, position, partner, beside=beside)
        gap.found.rivals += 1
        if kind:
            gap.say(kind, [position], [partner])
        else:
            gap.cross([position], [partner])
    _single(gap)
    left, right = gap.of("a", "rate"), gap.of("b", "rate")
    if left or right:
        gap.found.rivals += bool(left and right)
        gap.say("unit" if left and right else "word", left, right)


def _single(gap: Gap) -> None:
    """Cross out "one hour" against "an hour", and "ten years" against "a decade"."""
    units = gap.view.vocabulary.units
    for side, other in (("a", "b"), ("b", "a")):
        statement = gap.view.a if side == "a" else gap.view.b
        single = gap.view.b if side == "a" else gap.view.a
        for position in gap.of(side, "number"):
            sense = statement.core[position].sense
            same = [
                at
                for at in gap.plain(other)
                if (unit := units.get(single.core[at].word))
                and not INDEFINITE.isdisjoint(single.lead_keys[at])
                and not contradiction(sense, f"|1|1|{unit}|")
            ]
            if same:
                gap.cross(*(([position], same[:1]) if side == "a" else (same[:1], [position])))


def _in_one_frame(view: View, i: int, j: int) -> bool:
    """Say whether a word beside position i of a stands on the same side of position j of b."""
    for step in (1, -1):
        left, right = i + step, j + step
        inside = 0 <= left < len(view.partners) and 0 <= right < len(view.back)
        if inside and (view.partners[left] == right or view.a.core[left].root == view.b.core[right].root):
            return True
    return False


def compare_dates(gap: Gap) -> None:
    """Dates against dates and hours against hours, the ones that agree first."""
    _bare_years(gap)
    _two_days(gap)
    for slot in ("date", "time"):
        left, right = gap.of("a", slot), gap.of("b", slot)
        if slot == "time" and bool(left) != bool(right):
            left = left or [position for position in gap.of("a", "number") if _clock(gap.view.a, position)]
            right = right or [position for position in gap.of("b", "number") if _clock(gap.view.b, position)]
        for position in left:
            if not right:
                break
            sense = _clock(gap.view.a, position) or gap.view.a.core[position].sense
            kinds = {
                other: _compare_dates(slot, sense, _clock(gap.view.b, other) or gap.view.b.core[other].sense)
                for other in right
            }
            partner = min(right, key=lambda other: ("same", "open", "differs").index(kinds[other]))
            right.remove(partner)
            gap.found.rivals += 1
            if kinds[partner] == "differs":
                gap.say("date", [position], [partner])
            else:
                gap.found.soft += kinds[partner] == "open"
                gap.cross([position], [partner])


def _bare_years(gap: Gap) -> None:
    """Cross out a bare figure that may be a year, "the 1500 voters", against the same that is none: "1,500 voters"."""
    for side, ours, other, theirs in gap.sides():
        for position in gap.of(side, "date"):
            year = ours.core[position].sense.removeprefix("year=")
            same = [at for at in gap.of(other, "number") if theirs.core[at].sense == f"|{year}|{year}||"][:1]
            if same:
                gap.match(side, [position], same)


_WEEKDAYS = re.compile(r"weekday=(\d);to=weekday(\d)")

_BETWEEN = frozenset(("between", "zwischen", "entre"))


def _two_days(gap: Gap) -> None:
    """Tell days of a week from the first and last alone, "Monday to Friday" from "Monday and Friday"."""
    for side, ours, other, theirs in gap.sides():
        spans, days = gap.of(side, "date"), gap.of(other, "date")
        if len(spans) != 1 or len(days) != 2 or any(word.key in _BETWEEN for word in theirs.leads[days[0]]):
            continue
        ends = _WEEKDAYS.fullmatch(ours.core[spans[0]].sense)
        told = [theirs.core[position].sense for position in days]
        if ends and told == [f"weekday={day}" for day in ends.groups()] and int(ends[2]) - int(ends[1]) != 1:
            gap.say("date", *((spans, days) if side == "a" else (days, spans)))
            gap.found.rivals += 1


_HOUR = re.compile(r"(?:[a-z]+ )?(1?\d)\.([0-5]\d)")


def _clock(statement: Statement, position: int) -> str:
    """The sense of a figure that is an hour where the other side tells one: "the 3.40"; else empty."""
    element = statement.core[position]
    hour = _HOUR.fullmatch(statement.text, element.start, element.end) if element.slot == "number" else None
    return f"{int(hour[1]) * 60 + int(hour[2])}?" if hour else ""


def _compare_dates(slot: str, a: str, b: str) -> str:
    """Say "same" where b tells every field that a tells, but for a weekday beside the day, "differs" where a shared
    field differs, else "open".
    """
    if slot == "time":
        if a.endswith("?") or b.endswith("?"):
            same = int(a.removesuffix("?")) % 720 == int(b.removesuffix("?")) % 720
            return "differs" if not same else "same" if a.endswith("?") else "open"
        return "same" if a == b else "differs"
    left = dict(part.split("=", 1) for part in a.split(";"))
    right = dict(part.split("=", 1) for part in b.split(";"))
    if any(left[name] != right[name] for name in left.keys() & right.keys()):
        return "differs"
    if "to" in right.keys() - left.keys():
        return "open"
    untold = left.keys() - right.keys()
    return "same" if not untold or (untold == {"weekday"} and left.keys() >= {"day", "month"}) else "open"


def compare_negations(gap: Gap) -> None:
    """Words that deny, by their number on either side, and words that are others with a prefix that denies."""
    if gap.holds("negation"):
        _compare_denials(gap)
    if gap.a and gap.b:
        _compare_prefixes(gap)


def _compare_denials(gap: Gap) -> None:
    left, right = gap.of("a", "negation"), gap.of("b", "negation")
    turned = (
        [position for position in left if _denies_shared(gap.view.a, position, gap.view.partners, gap.a)],
        [position for position in right if _denies_shared(gap.view.b, position, gap.view.back, gap.b)],
    )
    if len(turned[0]) % 2 != len(turned[1]) % 2:
        gap.say("negation" if len(left) % 2 != len(right) % 2 else "word", left, right)
        gap.found.rivals += 1
    elif _other_times(gap, left, right):
        gap.say("modality", left, right)
    elif left or right:
        gap.found.soft += len(left) != len(right)
        gap.cross(left, right)


def _compare_prefixes(gap: Gap) -> None:
    language = gap.view.vocabulary.language
    prefixes = gap.view.vocabulary.negative_prefixes
    prefixed = [other for other in gap.b if gap.view.b.core[other].key.startswith(prefixes)]
    for position in list(gap.a):
        word = gap.view.a.core[position]
        for other in gap.b if word.key.startswith(prefixes) else prefixed:
            if other in gap.b and _prefixed(word, gap.view.b.core[other], prefixes, language):
                gap.say("negation", [position], [other])
                gap.found.rivals += 1
                break


def _other_times(gap: Gap, left: Sequence[int], right: Sequence[int]) -> bool:
    """Say whether both sides deny, but of other times: "no longer" what was, "not yet" what will be, "never" any."""
    timed = ({gap.view.a.core[i].sense for i in left} & _TIMED, {gap.view.b.core[j].sense for j in right} & _TIMED)
    return bool(left) and bool(right) and timed[0] != timed[1]


def _denies_shared(statement: Statement, position: int, partners: Sequence[int], loose: Sequence[int]) -> bool:
    """Say whether a negation turns what both statements say, not a detail of one of them."""
    core = statement.core
    step = position + 1
    while step < len(core) and (
        core[step].slot in ("modality", "quantifier", "negation") or is_adverb(core[step].word)
    ):
        step += 1
    if step >= len(core) or partners[step] >= 0 or (len(loose) > 1 and core[step].sides):
        return True
    before = position > 0 and partners[position - 1] >= 0 and core[position].key not in _WITHOUT
    if statement.language in ("de", "fr", "es") and before:
        return True
    return not core[step].content or core[step].slot in ("date", "time")


def _prefixed(a: Element, b: Element, prefixes: Sequence[str], language: str) -> bool:
    """Say whether one word is the other with a prefix that denies it."""
    if a.slot == "number" or len(a.key) == len(b.key) or a.slot == "speech":
        return False
    long, short = (a, b) if len(a.key) > len(b.key) else (b, a)
    prefix = long.key[: len(long.key) - len(short.key)]
    if len(short.key) < 4 or prefix not in prefixes or long.key != prefix + short.key:
        return False
    if language != "en" or prefix in ("un", "non"):
        return True
    if prefix in ("dis", "mis", "anti"):
        return short.word not in _FALSE_PREFIX
    return len(short.word) > 4 and short.word.endswith(_ADJECTIVE)


def compare_deaths(gap: Gap) -> None:
    """Cross out "nine were killed" against "nine died"; who did it is another matter, and so is one who died."""
    for side, ours, other, theirs in gap.sides():
        for position in gap.of(side, ""):
            lead = ours.leads[position]
            if ours.core[position].word != "killed" or not lead or lead[-1].slot != "auxiliary":
                continue
            if not any(ours.core[at].slot == "number" for at in range(max(position - 2, 0), position)):
                continue
            died = [at for at in gap.of(other, "") if theirs.core[at].word == "died"][:1]
            if died and not any(word.key == "by" for word in ours.leads[position + 1]):
                gap.match(side, [position], died)


def compare_opposites(gap: Gap) -> None:
    """Opposites, which differ in direction, and synonyms, which are loose."""
    for position in list(gap.a):
        sides = gap.view.a.core[position].sides
        if not sides:
            continue
        for other in gap.b:
            kind = _sides_differ(sides, gap.view.b.core[other].sides)
            if kind == "direction":
                gap.say("direction", [position], [other])
                gap.found.rivals += 1
                break
            if kind == "synonym":
                gap.found.soft += 1
                gap.found.rivals += 1
                gap.cross([position], [other])
                break


def _sides_differ(a: Sequence[str], b: Sequence[str]) -> str:
    if not b:
        return ""
    if set(a) & set(b):
        return "synonym"
    pairs = {side.split(":")[0] for side in a} & {side.split(":")[0] for side in b}
    return "direction" if pairs else ""
