"""How much of a web page's text the gate keeps and drops, against articles marked by hand.

    python tests/bench/furniture.py FOLDER

FOLDER holds one folder a page with `noisy.txt`, the page as plain text, and `gold.txt`, the article alone.
Each page is judged alone. The figure is the F1 of the sets of runs of four lower-cased words, mean over the
pages; then, over blocks of ten words or more, how much of the article's prose is left out, how much of what is
kept is none of it, and how many articles lose their first paragraph. The pages are parted by the hash of their
folder's name: all decisions were taken on the first two parts, nobody has looked at a page of the third.
"""

from __future__ import annotations

import hashlib
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from summarize.corpus import Corpus
from summarize.document import Document
from summarize.furniture import Gate, judge
from summarize.terms import Terms

KEPT: dict[str, Callable[[Gate, int], bool]] = {
    "no filter": lambda gate, block: True,
    "prose only": lambda gate, block: gate.kind[block] is None,
    "prose, headings, lists": lambda gate, block: bool(gate.body[block]),
}


PARTS = ("deciding", "opened later", "kept back")
LEAST = 10
"""Words of the shortest blocks that count as prose."""


@dataclass(frozen=True)
class Score:
    """One page: F1, precision and recall for each of `KEPT`, and words of prose."""

    shingles: list[tuple[float, float, float]]
    lost: int
    gold: int
    foreign: int
    kept: int
    loses_lead: bool


def main(folder: Path) -> None:
    parts: dict[str, list[Score]] = {part: [] for part in PARTS}
    for page in sorted(path for path in folder.iterdir() if (path / "gold.txt").is_file()):
        parts[part_of(page.name)].append(score(page))
    print(f"{'':24}" + "".join(f"{part + ' (' + str(len(pages)) + ')':>26}" for part, pages in parts.items()))
    for number, name in enumerate(KEPT):
        cells = []
        for pages in parts.values():
            means = [sum(page.shingles[number][figure] for page in pages) / max(1, len(pages)) for figure in range(3)]
            cells.append("F {:.3f} P {:.3f} R {:.3f}".format(*means))
        print(f"{name:24}" + "".join(f"{cell:>26}" for cell in cells))
    for name, figure in FIGURES.items():
        print(f"{name:24}" + "".join(f"{figure(pages):>26}" for pages in parts.values()))


def part_of(name: str) -> str:
    digest = hashlib.sha256(name.encode()).digest()
    return PARTS[0] if digest[0] % 2 == 0 else PARTS[1 + digest[1] % 2]


FIGURES: dict[str, Callable[[list[Score]], str]] = {
    "prose lost": lambda pages: f"{sum(page.lost for page in pages)} / {sum(page.gold for page in pages)}",
    "kept, not the article": lambda pages: (
        f"{sum(page.foreign for page in pages)} / {sum(page.kept for page in pages)}"
    ),
    "first paragraph lost": lambda pages: str(sum(page.loses_lead for page in pages)),
}


def score(page: Path) -> Score:
    document = Document.from_text(read(page / "noisy.txt"), page.name)
    corpus = Corpus.from_documents([document])
    gate = judge(corpus, Terms.from_corpus(corpus))
    gold = shingles(read(page / "gold.txt"))
    texts = [document.words(block.start, block.end) for block in corpus.blocks]
    found = []
    for kept in KEPT.values():
        chosen = [text for number, text in enumerate(texts) if kept(gate, number)]
        found.append(agreement(shingles("\n".join(chosen)), gold))
    sizes = [len(text.split()) for text in texts]
    mine = [2 * len(held & gold) >= len(held) > 0 for held in map(shingles, texts)]
    prose = [number for number, size in enumerate(sizes) if mine[number] and size >= LEAST]
    usable = [number for number, kind in enumerate(gate.kind) if kind is None]
    return Score(
        found,
        sum(sizes[number] for number in prose if gate.kind[number] is not None),
        sum(sizes[number] for number in prose),
        sum(sizes[number] for number in usable if not mine[number]),
        sum(sizes[number] for number in usable),
        bool(prose) and gate.kind[prose[0]] is not None,
    )


def read(path: Path) -> str:
    with path.open(encoding="utf-8", newline="") as file:
        return file.read()


def shingles(text: str) -> set[tuple[str, ...]]:
    words = text.lower().split()
    return {tuple(words[start : start + 4]) for start in range(len(words) - 3)}


def agreement(mine: set[tuple[str, ...]], gold: set[tuple[str, ...]]) -> tuple[float, float, float]:
    """F1, precision and recall."""
    both = len(mine & gold)
    if not both:
        return 0.0, 0.0, 0.0
    return 2 * both / (len(mine) + len(gold)), both / len(mine), both / len(gold)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
