"""Measures how well briefs agree with those that people wrote, ours beside other systems.

    python tests/bench/quality FOLDER [--words 230] [--systems consensus,sumy:lex-rank,lead] [--language en]

A folder holds one folder a story: `docs/*.txt` and `refs/*.txt`, plain text. Every system chooses whole sentences up
to the budget of words: a scorer through our selection and order, with ":raw" by its scores alone. Scores are ROUGE F
with the package `rouge-score`, stemming on for English, Unicode words and no stemming for other languages, the mean
over references and stories. Intervals are those of a paired bootstrap against the first system named. Beside ROUGE:
repeated pairs of words, openings that dangle, seconds a story.
"""

from __future__ import annotations

import argparse
import hashlib
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np

from summarize.corpus import Booleans, Corpus, Floats
from summarize.document import Document
from summarize.furniture import judge
from summarize.mentions import Mentions
from summarize.ordering import order
from summarize.scoring import SCORERS, scorer
from summarize.scoring.story import Story as Matter
from summarize.selection import select
from summarize.terms import Terms, word_pattern
from summarize.typography import fold_word

MEASURES = ("rouge1", "rouge2", "rougeLsum")
BASELINES = ("lead", "clean-lead", "random", "oracle")
SLOW = ("sumy:kl",)


class Story(NamedTuple):
    """One story with what every system starts from."""

    name: str
    corpus: Corpus
    terms: Terms
    eligible: Booleans
    references: tuple[str, ...]


@dataclass
class Result:
    """What one system reached: `scores` is float64 (n_stories, 3), in points."""

    name: str
    scores: Floats
    repeated: float
    dangling: float
    seconds: float


def stories(folder: Path, language: str) -> Iterator[Story]:
    """The stories of a folder, in the order of their names."""
    for place in sorted(path for path in folder.iterdir() if (path / "docs").is_dir()):
        documents = [
            Document.from_text(path.read_text(encoding="utf-8"), path.name, language=language)
            for path in sorted((place / "docs").glob("*.txt"))
        ]
        references = tuple(
            by_lines(path.read_text(encoding="utf-8"), language) for path in sorted((place / "refs").glob("*.txt"))
        )
        corpus = Corpus.from_documents(documents, language)
        terms = Terms.from_corpus(corpus)
        yield Story(place.name, corpus, terms, judge(corpus, terms).eligible, references)


def by_lines(text: str, language: str) -> str:
    """The text with a sentence a line, as ROUGE-Lsum wants it."""
    corpus = Corpus.from_documents([Document.from_text(text, language=language)], language)
    return "\n".join(corpus.text(row) for row in range(len(corpus)))


def in_turns(corpus: Corpus, rows: Sequence[int]) -> list[int]:
    """The first of each document, then the second of each, ..."""
    seen: dict[int, int] = {}
    ranked: list[tuple[int, int]] = []
    for row in rows:
        document = int(corpus.document[row])
        ranked.append((seen.setdefault(document, 0), row))
        seen[document] += 1
    return [row for _, row in sorted(ranked)]


def fitting(corpus: Corpus, rows: Sequence[int], words: int) -> list[int]:
    """The sentences in this order as long as they fit; the first that does not ends the brief."""
    taken: list[int] = []
    for row in rows:
        size = len(corpus.text(row).split())
        if size > words:
            break
        words -= size
        taken.append(row)
    return taken


def system(name: str, words: int) -> Callable[[Story], list[int]]:
    """The sentences that a system of that name takes from a story."""

    def by_score(story: Story) -> list[int]:
        matter = Matter(story.corpus, story.terms, story.eligible)
        return list(order(matter, select(matter, scorer(name)(matter), words=words)).sentences)

    def raw(story: Story) -> list[int]:
        scores = scorer(name.removesuffix(":raw"))(Matter(story.corpus, story.terms, story.eligible))
        ranked = np.lexsort((np.arange(len(scores)), -np.round(scores, 9)))
        return fitting(story.corpus, [int(row) for row in ranked if story.eligible[row]], words)

    def lead(story: Story) -> list[int]:
        return fitting(story.corpus, in_turns(story.corpus, range(len(story.corpus))), words)

    def clean_lead(story: Story) -> list[int]:
        rows = np.flatnonzero(story.eligible).tolist()
        return fitting(story.corpus, in_turns(story.corpus, rows), words)

    def random(story: Story) -> list[int]:
        seed = int.from_bytes(hashlib.sha256(story.name.encode()).digest()[:8])
        rows = np.random.default_rng(seed).permutation(len(story.corpus)).tolist()
        return fitting(story.corpus, rows, words)

    def oracle(story: Story) -> list[int]:
        return sorted(best_known(story, words))

    if name.endswith(":raw"):
        return raw
    return {"lead": lead, "clean-lead": clean_lead, "random": random, "oracle": oracle}.get(name, by_score)


def best_known(story: Story, words: int) -> list[int]:
    """The sentences that share most with the references: a greedy choice that has seen them, which none can beat.

    Each step adds the sentence with the most pairs and single words of the references, a word of its own, that the
    chosen ones lack.
    """

    def grams(text: str) -> Counter[tuple[str, ...]]:
        found = [fold_word(match.group()) for match in word_pattern(text).finditer(text)]
        return Counter([*((word,) for word in found), *zip(found, found[1:], strict=False)])

    wanted: Counter[tuple[str, ...]] = Counter()
    for reference in story.references:
        wanted += grams(reference)
    held = {row: grams(story.corpus.text(row)) for row in np.flatnonzero(story.eligible).tolist()}
    sizes = {row: len(story.corpus.text(row).split()) for row in held}
    taken: list[int] = []
    while held:
        row = max(held, key=lambda one: ((held[one] & wanted).total() / max(1, sizes[one]), -one))
        gained = held.pop(row) & wanted
        if gained and sizes[row] <= words:
            taken.append(row)
            words -= sizes[row]
            wanted -= gained
    return taken


def rouge(language: str) -> Any:
    """The scorer of the package `rouge-score`, which only this benchmark needs."""
    try:
        from rouge_score import rouge_scorer
    except ImportError:
        sys.exit("this benchmark needs rouge-score: pip install rouge-score")

    class Words:
        """Words of any script, for languages that the package's own tokenizer would drop."""

        def tokenize(self, text: str) -> list[str]:
            return [fold_word(match.group()) for match in word_pattern(text).finditer(text)]

    english = language == "en"
    return rouge_scorer.RougeScorer(list(MEASURES), use_stemmer=english, tokenizer=None if english else Words())


def repeated_pairs(corpus: Corpus, rows: Sequence[int]) -> float:
    """The share of a brief's pairs of neighbouring words that it has said before."""
    pairs: list[tuple[str, str]] = []
    for row in rows:
        text = corpus.text(row)
        words = [fold_word(match.group()) for match in word_pattern(text).finditer(text)]
        pairs += zip(words, words[1:], strict=False)
    return 1.0 - len(set(pairs)) / len(pairs) if pairs else 0.0


def loose(corpus: Corpus, rows: Sequence[int]) -> int:
    """The number of sentences that need another one and do not stand behind it."""
    mentions = Mentions(corpus)
    count = 0
    for at, row in enumerate(rows):
        quotation = mentions.whole(row)
        kind = mentions.standing(row).kind
        before = rows[at - 1] if at else row
        behind = corpus.document[before] == corpus.document[row] and 0 < row - before <= 4
        cut = not set(quotation) <= set(rows) or (row > min(quotation, default=row) and before != row - 1)
        count += kind == "never" or cut or (kind == "follows" and not behind)
    return count


def measured(name: str, told: Sequence[Story], words: int, judge_: Any) -> Result:
    """Run one system over all stories."""
    take = system(name, words)
    scores: list[list[float]] = []
    repeated = seconds = 0.0
    dangling = sentences = 0
    for story in told:
        start = time.perf_counter()
        rows = take(story)
        seconds += time.perf_counter() - start
        text = "\n".join(story.corpus.text(row) for row in rows)
        if len(text.split()) > words:
            raise SystemExit(f"{name} broke the budget on {story.name}")
        found = [judge_.score(reference, text) for reference in story.references]
        scores.append([100 * float(np.mean([one[key].fmeasure for one in found])) for key in MEASURES])
        repeated += repeated_pairs(story.corpus, rows)
        dangling += loose(story.corpus, rows)
        sentences += len(rows)
    count = len(told)
    return Result(name, np.array(scores), 100 * repeated / count, 100 * dangling / max(1, sentences), seconds / count)


def interval(ours: Floats, theirs: Floats, draws: int = 2000) -> tuple[float, float]:
    """95 % of the paired bootstrap of the mean difference `theirs - ours`."""
    gap = theirs - ours
    picks = np.random.default_rng(0).integers(0, len(gap), (draws, len(gap)))
    low, high = np.quantile(gap[picks].mean(axis=1), [0.025, 0.975])
    return float(low), float(high)


def main() -> None:
    """Read the arguments, measure, print the table."""
    parser = argparse.ArgumentParser(prog="quality", description="ROUGE of briefs against those people wrote.")
    parser.add_argument("folder", type=Path)
    parser.add_argument("--words", type=int, default=230)
    parser.add_argument("--language", default="en")
    parser.add_argument("--systems", help="names, a comma between them; default: all but the slow ones")
    parser.add_argument("--slow", action="store_true", help=f"also {', '.join(SLOW)}")
    parser.add_argument("--half", choices=("tune", "test"), help="only half of the stories, by hash of the name")
    options = parser.parse_args()
    if options.systems:
        names = options.systems.split(",")
    else:
        known = [name for name in SCORERS if options.slow or name not in SLOW]
        names = [*known, *(f"{name}:raw" for name in known if name.startswith("sumy:")), *BASELINES]
    told = list(stories(options.folder, options.language))
    if options.half:
        told = [story for story in told if _half(story.name) == options.half]
    if not told:
        sys.exit(f"{options.folder}: no story with docs/ and refs/")
    judge_ = rouge(options.language)
    print(f"{len(told)} stories, {options.words} words; in brackets the difference to {names[0]}, 95 %")
    print(f"{'':18}{'R1':>6} {'':15}{'R2':>6} {'':15}{'RLsum':>6} {'':15}{'again %':>8}{'loose %':>8}{'s/story':>9}")
    first: Result | None = None
    for name in names:
        result = measured(name, told, options.words, judge_)
        first = first or result
        cells = ""
        for column in range(len(MEASURES)):
            low, high = interval(first.scores[:, column], result.scores[:, column])
            gap = "" if result is first else f"[{low:+.1f}, {high:+.1f}]"
            cells += f"{result.scores[:, column].mean():6.1f} {gap:15}"
        print(f"{name:18}{cells}{result.repeated:8.1f}{result.dangling:8.1f}{result.seconds:9.4f}", flush=True)


def _half(name: str) -> str:
    return "tune" if hashlib.sha256(name.encode()).digest()[0] % 2 else "test"


if __name__ == "__main__":
    main()
