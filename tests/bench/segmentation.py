"""How well sentences are found: boundary F1 against texts split by people.

    python tests/bench/segmentation.py FOLDER [--errors NAME]

FOLDER holds pairs `NAME.txt` and `NAME.spans.json` (a list of `[start, end]`); a name begins with its
language.
"""

from __future__ import annotations

import argparse
import json
import time
from pathlib import Path

from summarize.language import _punkt
from summarize.layout import Block, text_blocks
from summarize.segmentation import sentence_spans

Spans = list[tuple[int, int]]


def ours(text: str, language: str) -> Spans:
    return [span for block in text_blocks(text) for span in sentence_spans(text, block, language)]


def sentences_only(text: str, language: str) -> Spans:
    """Sentences of the same pieces that Punkt gets: lines."""
    return [span for block in lines(text) for span in sentence_spans(text, block, language)]


def punkt_alone(text: str, language: str) -> Spans:
    return [
        (block.start + start, block.start + end)
        for block in lines(text)
        for start, end in _punkt(language).span_tokenize(text[block.start : block.end])
    ]


def lines(text: str) -> list[Block]:
    blocks, offset = [], 0
    for line in text.split("\n"):
        if line.strip():
            start = offset + len(line) - len(line.lstrip())
            blocks.append(Block(start, start + len(line.strip()), "paragraph"))
        offset += len(line) + 1
    return blocks


def f1(found: set[object], gold: set[object]) -> float:
    return 200 * len(found & gold) / max(1, len(found) + len(gold))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--errors", help="print the wrong ends of this text")
    options = parser.parse_args()
    print(f"{'':14}{'ours':>16}{'ours, by line':>16}{'Punkt, by line':>16}   F1 of ends / of whole spans")
    for path in sorted(options.folder.glob("*.txt")):
        text = path.read_bytes().decode("utf-8")
        gold = [(start, end) for start, end in json.loads(path.with_suffix(".spans.json").read_text())]
        language = path.name[:2]
        cells = []
        for split in (ours, sentences_only, punkt_alone):
            split(text, language)  # imports what is imported late
            begin = time.perf_counter()
            found = split(text, language)
            took = time.perf_counter() - begin
            ends = f1({end for _, end in found}, {end for _, end in gold})
            cells.append(f"{ends:7.1f} {f1(set(found), set(gold)):5.1f} {took * 1e6 / len(found):3.0f}µs")
        print(f"{path.stem:14}" + "".join(cells))
        if options.errors and path.name.startswith(options.errors):
            found_ends, gold_ends = {end for _, end in ours(text, language)}, {end for _, end in gold}
            for end in sorted(found_ends ^ gold_ends):
                sign = "+" if end in found_ends else "-"
                print(f"  {sign} {text[max(0, end - 60) : end]!r} | {text[end : end + 40]!r}")


if __name__ == "__main__":
    main()
