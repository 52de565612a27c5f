"""How well the places that are cited agree with those that people marked.

    python -m tests.bench.citations FOLDER [--pairs FILE] [--samples 1000] [--stories N]

FOLDER holds one folder a story: `docs/` with the sources, and `alignments.json`, a list of `{"ref_sentence": text,
"doc": file name, "spans": [[start, end], ...]}`. A source sentence counts as marked where a marked span holds at
least 10 of its characters or half of it. Places come from what `summarize.cite(..., floor=0.0)` gives; average
precision pools the pairs of all statements on the one scale of similarity, marked sentences that were never listed
counting as missed. A run of 8 words with 4 content words that a statement shares with a sentence is found where a
place of any kind lies in that sentence. Intervals hold 95 % of the samples of a bootstrap over stories.

FILE holds pairs of texts, tab-separated under one line of headings: text, text, and 1 where they mean the same.
"""

from __future__ import annotations

import argparse
import json
import random
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from itertools import groupby
from pathlib import Path

import numpy as np

from summarize.agreement import compare
from summarize.citing import Evidence, cite_statement
from summarize.corpus import Corpus
from summarize.document import Document
from summarize.language import stop_words
from summarize.model import MATCHES, SUPPORT, Citation
from summarize.reading import read
from summarize.terms import Terms, word_pattern
from summarize.typography import fold_word
from summarize.verdicts import Analyses

KINDS = [match for match in MATCHES if match in SUPPORT]
TOUCH, SHARE = 10, 0.5


@dataclass
class Outcome:
    """What one story gave. A pair is the similarity of a listed source sentence and whether people marked it."""

    name: str
    pairs: list[tuple[float, bool]] = field(default_factory=list)
    marked: int = 0
    statements: int = 0
    best: int = 0
    """Statements whose likeliest place is marked."""
    supported: dict[str, list[int]] = field(default_factory=lambda: {kind: [0, 0] for kind in KINDS})
    """A kind of support -> places, and how many of them are marked."""
    shipped: list[int] = field(default_factory=lambda: [0, 0])
    """Source sentences that the citations name, and how many of them are marked."""
    verbatim: list[int] = field(default_factory=lambda: [0, 0])
    """Shared runs of eight words with four content words, and how many of their sentences any place lies in."""
    seconds: float = 0.0
    """Of processor time, the sources' sentences taken apart before."""


def evaluate(folder: Path) -> Outcome:
    """Cite every statement that people aligned in a story."""
    documents = read([folder / "docs"], root=folder)
    corpus = Corpus.from_documents(documents)
    numbers = {Path(document.path).name: number for number, document in enumerate(documents)}
    wire = {str(number + 1): str(number + 1) for number in range(len(documents))}
    evidence = Evidence.from_corpus(corpus, Terms.from_corpus(corpus), wire, Analyses(corpus.language))
    outcome = Outcome(folder.name)
    for row in range(len(corpus)):
        evidence.analyses.of(corpus.text(row))
    for statement, spans in marks(folder / "alignments.json", numbers).items():
        gold = {row for number, start, end in spans for row in touched(corpus, number, start, end)}
        if not gold:
            continue
        begin = time.process_time()
        shipped = cite_statement(statement, evidence)
        outcome.seconds += time.process_time() - begin
        cited = cite_statement(statement, evidence, floor=0.0)
        similarity: dict[int, float] = {}
        named: set[int] = set()
        for citation in (*cited.citations, *cited.disagreements, *cited.related):
            rows = overlapped(corpus, citation)
            for row in rows:
                similarity[row] = max(similarity.get(row, 0.0), citation.similarity)
        for citation in shipped.citations:
            rows = overlapped(corpus, citation)
            named.update(rows)
            outcome.supported[citation.match][0] += 1
            outcome.supported[citation.match][1] += bool(gold.intersection(rows))
        told = {
            row
            for citation in (*shipped.citations, *shipped.disagreements, *shipped.related)
            for row in overlapped(corpus, citation)
        }
        repeated = set(verbatim(statement, corpus))
        outcome.verbatim[0] += len(repeated)
        outcome.verbatim[1] += len(repeated & told)
        ranked = sorted(similarity, key=lambda row: (-similarity[row], row))
        outcome.pairs += [(similarity[row], row in gold) for row in ranked]
        outcome.marked += len(gold)
        outcome.statements += 1
        outcome.best += bool(ranked) and ranked[0] in gold
        outcome.shipped[0] += len(named)
        outcome.shipped[1] += len(named & gold)
    return outcome


def marks(path: Path, numbers: dict[str, int]) -> dict[str, list[tuple[int, int, int]]]:
    """Statement -> marked ranges, each with the number of its document."""
    found: dict[str, list[tuple[int, int, int]]] = {}
    for record in json.loads(path.read_text(encoding="utf-8")):
        ranges = found.setdefault(" ".join(record["ref_sentence"].split()), [])
        ranges += [(numbers[record["doc"]], start, end) for start, end in record["spans"]]
    return found


def verbatim(statement: str, corpus: Corpus) -> Iterator[int]:
    """The sentences that share eight words in a row with a statement, four of them content words."""
    words = [fold_word(match.group()) for match in word_pattern(statement).finditer(statement)]
    plain = stop_words(corpus.language)
    runs = {
        tuple(words[at : at + 8])
        for at in range(len(words) - 7)
        if sum(word not in plain for word in words[at : at + 8]) >= 4
    }
    for row in range(len(corpus)) if runs else ():
        text = corpus.text(row)
        others = [fold_word(match.group()) for match in word_pattern(text).finditer(text)]
        if any(tuple(others[at : at + 8]) in runs for at in range(len(others) - 7)):
            yield row


def same_meaning(path: Path) -> float:
    """The area under the curve of `compare` over pairs of texts: how often a pair that means the same is likelier."""
    rows = [line.split("\t") for line in path.read_text(encoding="utf-8").splitlines()[1:]]
    scored = sorted((compare(row[0], row[1]).similarity, row[2] == "1") for row in rows)
    below = right = 0.0
    for _, group in groupby(scored, key=lambda pair: pair[0]):
        labels = [label for _, label in group]
        right += sum(labels) * (below + 0.5 * labels.count(False))
        below += labels.count(False)
    return ratio(right, below * (len(scored) - below))


def growth(sizes: tuple[int, ...]) -> list[float]:
    """Milliseconds of processor a statement against stories of so many sentences, of a vocabulary as Zipf's."""
    found: list[float] = []
    for size in sizes:
        chance = random.Random(7)
        words = [
            f"{first}{second}{last}" for first in "bdfglm" for second in "aeiou" for last in ("n", "rt", "lo", "ska")
        ]
        lines = [
            " ".join(words[min(int(chance.paretovariate(0.6)), len(words)) - 1] for _ in range(chance.randint(8, 20)))
            for _ in range(size)
        ]
        text = "\n\n".join(f"{line.capitalize()} in {number}." for number, line in enumerate(lines, 1000)) + "\n"
        corpus = Corpus.from_documents([Document.from_text(text, path="story.txt")])
        evidence = Evidence.from_corpus(corpus, Terms.from_corpus(corpus), {"1": "1"}, Analyses(corpus.language))
        begin = time.process_time()
        for row in range(0, size, size // 20):
            cite_statement(corpus.text(row), evidence)
        found.append(1000 * (time.process_time() - begin) / 20)
    return found


def touched(corpus: Corpus, document: int, start: int, end: int) -> Iterator[int]:
    """The sentences that a marked range marks."""
    rows = np.flatnonzero((corpus.document == document) & (corpus.start < end) & (corpus.end > start))
    for row in rows.tolist():
        low, high = int(corpus.start[row]), int(corpus.end[row])
        shared = min(end, high) - max(start, low)
        if shared >= TOUCH or shared >= SHARE * (high - low):
            yield row


def overlapped(corpus: Corpus, citation: Citation) -> list[int]:
    """The sentences that a citation lies in."""
    start, end = citation.spans[0].start, citation.spans[-1].end
    document = int(citation.document) - 1
    inside = (corpus.document == document) & (corpus.start < end) & (corpus.end > start)
    return [int(row) for row in np.flatnonzero(inside)]


def average_precision(outcomes: list[Outcome]) -> float:
    """Of all pairs on one scale; pairs of equal similarity share their places' mean precision."""
    pairs = sorted((pair for outcome in outcomes for pair in outcome.pairs), key=lambda pair: -pair[0])
    hits, total, at = 0, 0.0, 0
    while at < len(pairs):
        end = at
        while end < len(pairs) and pairs[end][0] == pairs[at][0]:
            end += 1
        new = sum(marked for _, marked in pairs[at:end])
        hits += new
        total += new * hits / end
        at = end
    return ratio(total, sum(outcome.marked for outcome in outcomes))


def ratio(part: float, whole: float) -> float:
    return part / whole if whole else 0.0


def interval(outcomes: list[Outcome], figure: Callable[[list[Outcome]], float], samples: int) -> tuple[float, float]:
    """The range that holds 95 % of the figures of stories drawn with replacement."""
    chance = random.Random(1)
    drawn = sorted(figure(chance.choices(outcomes, k=len(outcomes))) for _ in range(samples))
    return drawn[int(0.025 * samples)], drawn[min(samples - 1, int(0.975 * samples))]


def sums(outcomes: list[Outcome], kind: str | None = None) -> tuple[int, int]:
    """Places and marked places of a kind; without one, source sentences named by citations."""
    pairs = [outcome.supported[kind] if kind else outcome.shipped for outcome in outcomes]
    return sum(pair[0] for pair in pairs), sum(pair[1] for pair in pairs)


def precision_of(kind: str | None) -> Callable[[list[Outcome]], float]:
    def precision(outcomes: list[Outcome]) -> float:
        named, marked = sums(outcomes, kind)
        return ratio(marked, named)

    return precision


def best_place(outcomes: list[Outcome]) -> float:
    return ratio(sum(outcome.best for outcome in outcomes), sum(outcome.statements for outcome in outcomes))


def recall(outcomes: list[Outcome]) -> float:
    return ratio(sums(outcomes)[1], sum(outcome.marked for outcome in outcomes))


def found_verbatim(outcomes: list[Outcome]) -> float:
    return ratio(sum(outcome.verbatim[1] for outcome in outcomes), sum(outcome.verbatim[0] for outcome in outcomes))


def cost(outcomes: list[Outcome]) -> float:
    return 1000 * ratio(sum(item.seconds for item in outcomes), sum(item.statements for item in outcomes))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--samples", type=int, default=1000)
    parser.add_argument("--pairs", type=Path, help="texts that mean the same, and that do not")
    parser.add_argument("--stories", type=int, help="only so many")
    options = parser.parse_args()
    folders = sorted(path.parent for path in options.folder.glob("*/alignments.json"))[: options.stories]
    outcomes = [evaluate(folder) for folder in folders]
    statements = sum(outcome.statements for outcome in outcomes)
    if not statements:
        parser.error(f"no aligned statement below {options.folder}")
    marked = sum(outcome.marked for outcome in outcomes)
    print(f"{len(outcomes)} stories, {statements} statements, {marked} marked sentences\n")
    rows: list[tuple[str, Callable[[list[Outcome]], float], str]] = [
        ("average precision, pooled", average_precision, ""),
        ("likeliest place is marked", best_place, ""),
        ("precision as shipped", precision_of(None), "{1} of {0} sentences".format(*sums(outcomes))),
        ("recall as shipped", recall, f"{sums(outcomes)[1]} of {marked} sentences"),
        ("verbatim runs found", found_verbatim, f"of {sum(outcome.verbatim[0] for outcome in outcomes)} sentences"),
        ("ms of processor a statement", cost, ""),
    ]
    for kind in KINDS:
        named, right = sums(outcomes, kind)
        if named:
            rows.append((f"precision of {kind}", precision_of(kind), f"{right} of {named} places"))
    for label, figure, note in rows:
        low, high = interval(outcomes, figure, options.samples)
        print(f"{label:28}{figure(outcomes):7.3f}   [{low:.3f}, {high:.3f}]  {note}")
    if options.pairs:
        print(f"{'area under the curve, pairs':28}{same_meaning(options.pairs):7.3f}")
    sizes = (1_000, 10_000, 100_000)
    for size, spent in zip(sizes, growth(sizes), strict=True):
        print(f"{f'ms at {size:,} sentences':28}{spent:7.3f}")


if __name__ == "__main__":
    main()
