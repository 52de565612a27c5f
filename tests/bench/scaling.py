"""How time and memory grow with the number of sentences, all of them different.

    python -m tests.bench.scaling [--sizes 100,1000,10000,100000] [--documents 10]
    python -m tests.bench.scaling --hostile [NAME ...]

Sentences are made of words of a Zipf-like vocabulary, in paragraphs of three, spread over several documents that speak
of the same things. Every size runs in a process of its own; times are those of the processor, a stage without the
stages inside it. The exponent is that of a straight line through the logarithms from 1,000 sentences on.
With `--hostile`: one document each of the worst kinds, beside a small one, at full size.
"""

from __future__ import annotations

import argparse
import json
import random
import resource
import subprocess
import sys
import time
from collections.abc import Callable
from itertools import accumulate
from math import log
from pathlib import Path
from typing import Any

from summarize import pipeline, verifying
from summarize.document import Document

REPOSITORY = Path(__file__).resolve().parents[2]
TOTAL, MEMORY = "text to proof", "peak MiB"


def vocabulary(size: int, chance: random.Random) -> list[str]:
    """Different pronounceable words; the first are short, as common words are."""
    made: dict[str, None] = {}
    while len(made) < size:
        syllables = 1 + min(3, len(made) // 60) if len(made) < 240 else chance.choice((2, 3, 3, 4))
        word = "".join(chance.choice("bdfgklmnprstvz") + chance.choice("aeiou") for _ in range(syllables))
        made[word + chance.choice(("", "n", "r", "s", "ed", "ing"))] = None
    return list(made)


def texts(sentences: int, documents: int) -> list[str]:
    """Texts of different sentences, 8 to 25 words each, some with a number or a name."""
    chance = random.Random(20)
    function = "the of to and in a for that on with by at from as was is has".split()
    words = function + vocabulary(20_000, chance)
    weights = list(accumulate(1 / (rank + 3) for rank in range(len(words))))
    lines: dict[str, None] = {}
    while len(lines) < sentences:
        chosen = chance.choices(words, cum_weights=weights, k=chance.randint(8, 25))
        if chance.random() < 0.3:
            chosen[chance.randrange(len(chosen))] = str(chance.randint(2, 9999))
        if chance.random() < 0.5:
            chosen[-2] = chosen[-2].capitalize()
        lines[" ".join(chosen).capitalize() + "."] = None
    every = list(lines)
    share = -(-len(every) // documents)
    made = []
    for number in range(documents):
        own = every[number * share : (number + 1) * share]
        paragraphs = [" ".join(own[start : start + 3]) for start in range(0, len(own), 3)]
        made.append("\n\n".join(paragraphs) + "\n")
    return made


COPY = "The harbour board closed the northern pier on Monday after a storm tore loose."
HOSTILE: dict[str, Callable[[], str]] = {
    "300,000 copies, a line each": lambda: f"{COPY}\n" * 300_000,
    "300,000 copies, one line": lambda: f"{COPY} " * 300_000,
    "300,000 copies, a paragraph each": lambda: f"{COPY}\n\n" * 300_000,
    "different sentences, one line of 4 MB": lambda: " ".join(texts(45_000, 1)[0].split()),
    "one word a million times": lambda: "pier " * 1_000_000,
    "one word of 4 MB": lambda: "p" * 4_000_000,
    "one sentence of 100,000 words": lambda: "and so on " * 33_334 + "it went.",
    "a million marks": lambda: "a" + "\u0301\u0316" * 500_000,
    "a million quotation marks": lambda: "“a " * 1_000_000,
    "a million stops": lambda: "Mr. " * 1_000_000,
    "a million empty lines": lambda: "\r\n" * 1_000_000,
}


def read(story: list[str]) -> list[Document]:
    return [Document.from_text(text, f"{number:02}.txt") for number, text in enumerate(story)]


PATH: Any = pipeline
STAGES: list[tuple[Any, str, str]] = [
    (PATH.Corpus, "from_documents", "sentences"),
    (PATH.Copies, "of", "copies"),
    (PATH.Terms, "from_corpus", "words"),
    (PATH, "judge", "furniture"),
    (PATH, "select", "selection"),
    (PATH, "order", "order"),
    (PATH, "headline", "headline"),
    (PATH, "wire_groups", "wire groups"),
    (PATH.Evidence, "from_corpus", "evidence"),
    (PATH, "cite_statement", "citing"),
    (PATH.records, "left_out", "left out"),
    (PATH, "brief", "rest of brief"),
    (verifying, "verify", "proof"),
]


def measure(story: list[str]) -> dict[str, float]:
    """Seconds of processor a stage, and the peak of memory in mebibytes."""
    spent: dict[str, float] = {}
    inside: list[float] = []

    def timed(stage: Callable[..., Any], label: str) -> Callable[..., Any]:
        def run(*arguments: Any, **named: Any) -> Any:
            inside.append(0.0)
            begin = time.process_time()
            try:
                return stage(*arguments, **named)
            finally:
                took = time.process_time() - begin
                spent[label] = spent.get(label, 0.0) + took - inside.pop()
                if inside:
                    inside[-1] += took

        return run

    pipeline.brief(read(texts(20, 2)))  # imports what is imported late
    for owner, name, label in STAGES:
        setattr(owner, name, timed(getattr(owner, name), label))
    named = PATH.scorer_named
    PATH.scorer_named = lambda name: timed(named(name), "scoring")
    begin = time.process_time()
    sources = timed(read, "reading")(story)
    report = verifying.verify(pipeline.brief(sources), documents=sources)
    spent[TOTAL] = time.process_time() - begin
    report.require()
    spent[MEMORY] = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    return spent


def exponent(sizes: list[int], figures: list[float]) -> float:
    """The slope of the straight line nearest to the logarithms."""
    points = [(log(size), log(max(figure, 1e-6))) for size, figure in zip(sizes, figures, strict=True)]
    middle = [sum(column) / len(points) for column in zip(*points, strict=True)]
    spread = sum((across - middle[0]) ** 2 for across, _ in points)
    return sum((across - middle[0]) * (up - middle[1]) for across, up in points) / spread if spread else 0.0


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--sizes", default="100,1000,10000,100000")
    parser.add_argument("--documents", type=int, default=10)
    parser.add_argument("--hostile", nargs="*", choices=list(HOSTILE), metavar="NAME")
    parser.add_argument("--one", help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.one:
        small = [COPY + " The board met again on Tuesday.\n"]
        hostile = HOSTILE.get(options.one)
        story = [hostile(), *small] if hostile else texts(int(options.one), options.documents)
        print(json.dumps(measure(story)))
    elif options.hostile is not None:
        for name in options.hostile or HOSTILE:
            spent = apart(name, options.documents)
            total, memory = spent.pop(TOTAL), spent.pop(MEMORY)
            dearest = sorted(spent, key=lambda stage: -spent[stage])[:3]
            stages = ", ".join(f"{stage} {spent[stage]:.1f}" for stage in dearest)
            print(f"{name:40}{total:8.1f} s{memory:8.0f} MiB   {stages}", flush=True)
    else:
        table([int(size) for size in options.sizes.split(",")], options.documents)


def apart(name: str, documents: int) -> dict[str, float]:
    """One measurement in a process of its own."""
    command = [sys.executable, "-m", "tests.bench.scaling", "--documents", str(documents), "--one", name]
    done = subprocess.run(command, cwd=REPOSITORY, check=True, capture_output=True, text=True)
    spent: dict[str, float] = json.loads(done.stdout)
    return spent


def table(sizes: list[int], documents: int) -> None:
    """Every size, and the exponent of every stage."""
    results = [apart(str(size), documents) for size in sizes]
    print(f"\nCPU seconds, {documents} documents\n")
    print(f"{'sentences':16}" + "".join(f"{size:>10,}" for size in sizes) + f"{'exponent':>10}")
    for label in sorted(
        results[-1], key=lambda label: (label in (TOTAL, MEMORY), label == MEMORY, -results[-1][label])
    ):
        figures = [result.get(label, 0.0) for result in results]
        large = [(size, figure) for size, figure in zip(sizes, figures, strict=True) if size >= 1000]
        slope = exponent(*map(list, zip(*large, strict=True))) if len(large) > 1 else 0.0
        form = "10.0f" if label == MEMORY else "10.3f"
        print(f"{label:16}" + "".join(f"{figure:{form}}" for figure in figures) + f"{slope:10.2f}")


if __name__ == "__main__":
    main()
