"""How the agreement judges edits of real sentences: those that change nothing, and those that change one fact.

    python -m tests.bench.edits FOLDER [--sentences 3000] [--show KIND]

Every text file under FOLDER is read, and so many of its English sentences of 9 to 38 words are taken, by a fixed
shuffle. Each edit of a kind that applies to a sentence makes a pair of it. A harmless pair should be `near` (or
`exact`), a changed one never; any other support for it is counted beside. The edits know nothing of the rules, and
where they know too little of English ("according from") a pair that reads ill stays in the count.
"""

from __future__ import annotations

import argparse
import random
import re
from collections import defaultdict
from collections.abc import Callable, Iterator
from pathlib import Path

from summarize.agreement import compare
from summarize.corpus import Corpus
from summarize.document import Document
from summarize.model import SUPPORT
from summarize.reading import read

SHORTEST, LONGEST = 9, 38
SMALL = "zero one two three four five six seven eight nine ten".split()
MONTHS = "January February March April May June July August September October November December".split()
SHORT = {month: f"{month[:4] if month == 'September' else month[:3]}." for month in (MONTHS[:2] + MONTHS[7:])}
DAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()
Edit = Callable[[str], Iterator[str]]


def replaced(pattern: str, by: str | Callable[[re.Match[str]], str]) -> Edit:
    """The edit that writes the first stretch of a pattern otherwise."""

    def edit(text: str) -> Iterator[str]:
        new = re.sub(pattern, by, text, count=1)
        if new != text:
            yield new

    return edit


def any_of(*edits: Edit) -> Edit:
    """All that some edits make of a text."""

    def edit(text: str) -> Iterator[str]:
        for one in edits:
            yield from one(text)

    return edit


def words(pairs: str) -> Edit:
    """The edit that exchanges one word for another, wherever one of them stands: "rose=fell won=lost"."""
    table = dict(pair.replace("_", " ").split("=") for pair in pairs.split())

    def edit(text: str) -> Iterator[str]:
        for match in re.finditer(rf"\b(?:{'|'.join(table)})\b", text):
            yield text[: match.start()] + table[match.group()] + text[match.end() :]

    return edit


def names_exchanged(text: str) -> Iterator[str]:
    """Two full names that change places."""
    found = list(re.finditer(r"(?<=[a-z] )[A-Z][a-z]{3,} [A-Z][a-z]{3,}(?= [a-z])", text))
    if len(found) > 1 and found[0].group() != found[1].group():
        yield exchanged(text, *found[:2])


def figures_exchanged(text: str) -> Iterator[str]:
    """Two figures of one form that change places: both ages, both shares, both sums."""
    for form in (r"\b\d+(?=-year-old)", r"\b\d[\d.]*(?=%| percent)", r"(?<=\$)\d[\d.,]*(?= million| billion)"):
        found = list(re.finditer(form, text))
        if len(found) > 1 and found[0].group() != found[1].group():
            yield exchanged(text, *found[:2])


def exchanged(text: str, one: re.Match[str], other: re.Match[str]) -> str:
    """A text in which one stretch and a later one change places."""
    middle = text[one.end() : other.start()]
    return text[: one.start()] + other.group() + middle + one.group() + text[other.end() :]


def negated(text: str) -> Iterator[str]:
    """A denial behind each auxiliary that has none."""
    for match in re.finditer(r"\b(?:is|are|was|were|will|would|has|have|had|can|could|should)\b(?! not|n.t)", text):
        yield f"{text[: match.end()]} not{text[match.end() :]}"


def larger(match: re.Match[str]) -> str:
    """Another figure of as many digits, if any."""
    value = match.group().replace(",", "")
    return str(float(value) + 1.7)[: len(value) + 1] if "." in value else str(int(value) + max(3, int(value) // 7))


HARMLESS: dict[str, Edit] = {
    "title case": lambda text: iter([" ".join(word[:1].upper() + word[1:] for word in text.split())]),
    "capitals": lambda text: iter([text.upper()]),
    "no full stop": replaced(r"\.$", ""),
    "quotes and dashes": any_of(
        replaced(r'"([^"]*)"', r"“\1”"), replaced(r"“([^”]*)”", r"‘\1’"), replaced(r" (--|—) ", " – ")
    ),
    "contraction": replaced(r"\b(did|do|was|has|is|would|could|have|are) not\b", r"\1n't"),
    "written out": replaced(r"\b(did|do|was|has|is|would|could|have|are)n['’]t\b", r"\1 not"),
    "British spelling": words(
        "color=colour center=centre defense=defence labor=labour traveled=travelled favor=favour honor=honour "
        "neighbor=neighbour program=programme canceled=cancelled gray=grey theater=theatre behavior=behaviour "
        "license=licence percent=per_cent organization=organisation recognize=recognise toward=towards"
    ),
    "figures for words": replaced(
        r"\b(two|three|four|five|six|seven|eight|nine|ten)(?= [a-z]+s\b)", lambda match: str(SMALL.index(match[1]))
    ),
    "words for figures": replaced(r"(?<![\w.,$€£-])([2-9])(?= [a-z]{3,}s\b)", lambda match: SMALL[int(match[1])]),
    "thousands": replaced(r"(?<![\d,.])(\d{1,3}),(\d{3})(?![\d,])", r"\1\2"),
    "percent": any_of(replaced(r"(\d) percent\b", r"\1%"), replaced(r"(\d)%", r"\1 percent")),
    "millions": any_of(
        replaced(r"\$(\d+(?:\.\d+)?) million\b", r"$\1m"),
        replaced(r"\$(\d+(?:\.\d+)?) billion\b(?! dollars)", r"\1 billion dollars"),
    ),
    "day before month": replaced(rf"\b({'|'.join(MONTHS)}) (\d{{1,2}})\b(?!,? \d{{4}}|,\d)", r"\2 \1"),
    "short month": replaced(rf"\b({'|'.join(SHORT)})(?= \d)", lambda match: SHORT[match[1]]),
    "hour": replaced(r"\b(\d{1,2}(?::\d\d)?) ([ap])\.m\.", r"\1\2m"),
    "office or form of address dropped": replaced(
        r"\b(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Sgt|Lt|Capt)\. (?=[A-Z][a-z])|\bPresident (?=[A-Z][a-z]+ [a-z])", ""
    ),
    "initials": any_of(replaced(r"\bU\.S\.(?= )", "US"), replaced(r"\bU\.N\.", "UN"), replaced(r"\bD\.C\.", "DC")),
    "that": replaced(r"\b(said|says|added) that\b", r"\1"),
    "who says it first": replaced(
        r"^([A-Z][^\"“”]*), ((?:police|officials|authorities|he|she|they|prosecutors)) said\.$",
        lambda match: f"{match[2].capitalize()} said {match[1]}.",
    ),
    "day first": replaced(rf"^([A-Z][a-z]+ [^,\"“”]{{20,90}}) on ({'|'.join(DAYS)})\.$", r"On \2, \1."),
    "serial comma": replaced(r"(\w+, \w+), and (?=\w)", r"\1 and "),
}
CHANGED: dict[str, Edit] = {
    "figure": replaced(r"(?<![\w.,$€£-])\d[\d,]*(?:\.\d+)?(?![\w-])", larger),
    "figure in words": words("two=five three=six four=seven five=nine six=ten seven=four eight=three dozen=hundred"),
    "scale": words("million=billion billion=million thousand=million percent=times"),
    "span": words("days=weeks weeks=months months=years hours=days"),
    "bound": words("at_least=at_most more_than=less_than up_to=at_least"),
    "weekday": words(" ".join(f"{day}={DAYS[(at + 3) % 7]}" for at, day in enumerate(DAYS))),
    "month": words(" ".join(f"{month}={MONTHS[(at + 4) % 12]}" for at, month in enumerate(MONTHS) if month != "May")),
    "denial": negated,
    "untrue": lambda text: iter([f"It is untrue that {text[0].lower()}{text[1:]}"]),
    "doubt": lambda text: iter([f"Allegedly, {text[0].lower()}{text[1:]}"]),
    "modality": words("will=may must=may could=will should=must may=will"),
    "stage": words("charged=convicted convicted=acquitted suspected=convicted"),
    "direction": words("rose=fell fell=rose increased=decreased won=lost lost=won opened=closed approved=rejected"),
    "before and after": words("before=after after=before until=since since=until above=below inside=outside"),
    "quantity": words("all=most most=all many=few both=neither some=all every=no only=also never=always"),
    "person": words("he=she she=he man=woman woman=man wife=sister father=mother mother=father son=daughter"),
    "name": replaced(r"(?<=[a-z] )[A-Z][a-z]{3,} [A-Z][a-z]{3,}(?= [a-z])", "Ottmar Quist"),
    "two names exchanged": names_exchanged,
    "two figures exchanged": figures_exchanged,
}


def sentences(folder: Path, most: int) -> list[str]:
    """Some sentences of the English texts under a folder, by a fixed shuffle."""
    found: list[str] = []
    for path in sorted(folder.rglob("*.txt")):
        (document, *_) = read([path], root=folder)
        found += english(document)
    random.Random(3).shuffle(found)
    return found[:most]


def english(document: Document) -> Iterator[str]:
    """The sentences of a document that are of a common length and begin and end as sentences do."""
    corpus = Corpus.from_documents([document])
    if corpus.language != "en":
        return
    for row in range(len(corpus)):
        text = corpus.text(row)
        if SHORTEST <= len(text.split()) <= LONGEST and text[0].isupper() and text[-1] in '.”"':
            yield text


def main() -> None:
    """Read the arguments, make the pairs, print the two tables."""
    parser = argparse.ArgumentParser(prog="edits", description="Harmless edits and changed facts in real sentences.")
    parser.add_argument("folder", type=Path)
    parser.add_argument("--sentences", type=int, default=3000)
    parser.add_argument("--show", help="print the pairs of a kind that are judged otherwise than they should be")
    options = parser.parse_args()
    texts = sentences(options.folder, options.sentences)
    print(f"{len(texts)} sentences")
    for heading, edits, harmless in (("harmless", HARMLESS, True), ("one fact changed", CHANGED, False)):
        counts: dict[str, list[int]] = defaultdict(lambda: [0, 0, 0])
        for text in texts:
            for kind, edit in edits.items():
                for edited in edit(text):
                    verdict = compare(text, edited).kind
                    near = verdict in ("near", "exact")
                    for at, counted in enumerate((True, near, not near and verdict in SUPPORT)):
                        counts[kind][at] += counted
                    if kind == options.show and near != harmless:
                        print(f"{verdict}\n  {text}\n  {edited}")
        print(f"\n{heading:34}{'pairs':>8}{'near':>8}{'%':>8}{'other support':>15}")
        total = [sum(count[at] for count in counts.values()) for at in range(3)]
        for kind, (pairs, near_pairs, others) in [*counts.items(), ("all", total)]:
            print(f"{kind:34}{pairs:8}{near_pairs:8}{100 * near_pairs / max(pairs, 1):8.1f}{others:15}")


if __name__ == "__main__":
    main()
