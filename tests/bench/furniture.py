"""How much of a web page's text the gate keeps and drops, against articles marked by hand.

    python tests/bench/furniture.py FOLDER

FOLDER holds one folder a page with `noisy.txt`, the page as plain text, and `gold.txt`, the article alone.
Each page is judged alone. The figure is the F1 of the sets of runs of four lower-cased words, mean over the
pages. They are halved by the hash of their folder's name; while the gate was made, only the first half was
looked at.
"""

from __future__ import annotations

import hashlib
import sys
from collections.abc import Callable
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


def main(folder: Path) -> None:
    rows: dict[str, list[list[tuple[float, float, float]]]] = {"tune": [], "hold-out": []}
    for page in sorted(path for path in folder.iterdir() if (path / "gold.txt").is_file()):
        half = "hold-out" if hashlib.sha256(page.name.encode()).digest()[0] % 2 else "tune"
        rows[half].append(scores(page))
    print(f"{'':24}" + "".join(f"{half + ' (' + str(len(pages)) + ')':>24}" for half, pages in rows.items()))
    for number, name in enumerate(KEPT):
        cells = []
        for pages in rows.values():
            means = [sum(page[number][part] for page in pages) / max(1, len(pages)) for part in range(3)]
            cells.append("F {:.3f} P {:.3f} R {:.3f}".format(*means))
        print(f"{name:24}" + "".join(f"{cell:>26}" for cell in cells))


def scores(page: Path) -> list[tuple[float, float, float]]:
    document = Document.from_text(read(page / "noisy.txt"), page.name)
    corpus = Corpus.from_documents([document])
    gate = judge(corpus, Terms.from_corpus(corpus))
    gold = shingles(read(page / "gold.txt"))
    found = []
    for kept in KEPT.values():
        texts = [
            document.words(block.start, block.end) for number, block in enumerate(corpus.blocks) if kept(gate, number)
        ]
        found.append(agreement(shingles("\n".join(texts)), gold))
    return found


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
