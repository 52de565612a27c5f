"""How fast a brief is, cold and warm, beside sumy's LexRank on the same text.

    python -m tests.bench.speed [FOLDER ...] [--runs 20] [--warm-runs 9]

Without a folder: the example. Cold: whole processes, alternating, the median of wall time, of processor time and of
peak memory; sumy runs by its own command line with only its sentence and word tokenizers replaced, as its own need
data that nltk would have to download. Byte code is cached for both, as an installed package has it. Warm: one process,
nothing kept between calls but tables of the language: what else the library remembers is cleared before each.
"""

from __future__ import annotations

import argparse
import inspect
import os
import re
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from statistics import median
from typing import Any, NamedTuple

import summarize
from summarize.corpus import Corpus
from summarize.furniture import judge
from summarize.reading import SUFFIXES
from summarize.scoring import DEFAULT, scorer
from summarize.scoring.story import Story
from summarize.selection import select
from summarize.terms import Terms

REPOSITORY = Path(__file__).resolve().parents[2]
SENTENCES = 8

SUMY = r"""
import re, sys
import sumy.nlp.tokenizers
class Tokenizer:
    def __init__(self, language):
        self.language = language
    def to_sentences(self, paragraph):
        from nltk.tokenize.punkt import PunktSentenceTokenizer
        return tuple(PunktSentenceTokenizer().tokenize(paragraph))
    def to_words(self, sentence):
        return tuple(word for word in re.findall(r"\w+", sentence) if re.fullmatch(r"[^\W\d_]+", word))
sumy.nlp.tokenizers.Tokenizer = Tokenizer
import sumy.__main__
sumy.__main__.Tokenizer = Tokenizer
"""
"""sumy's command line with its tokenizers replaced; what follows it runs it."""


class Cost(NamedTuple):
    """What one process took: seconds on the wall, seconds of processors, mebibytes at its peak."""

    wall: float
    processor: float
    memory: float


def process(arguments: Sequence[str], environment: dict[str, str]) -> Cost:
    """Run one process to its end; its output goes nowhere, its failure is raised."""
    begin = time.perf_counter()
    with subprocess.Popen(
        [sys.executable, *arguments], env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE
    ) as child:
        assert child.stderr is not None
        said = child.stderr.read()
        _, status, usage = os.wait4(child.pid, 0)
        child.returncode = os.waitstatus_to_exitcode(status)
    wall = time.perf_counter() - begin
    if child.returncode:
        raise RuntimeError(said.decode("utf-8", "replace"))
    return Cost(wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024)


def alternate(commands: dict[str, Sequence[str]], runs: int) -> dict[str, Cost]:
    """The median of each figure over `runs` rounds, each command once a round, after a round that is not counted."""
    with tempfile.TemporaryDirectory() as byte_code:
        environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
        environment |= {"PYTHONPYCACHEPREFIX": byte_code, "PYTHONPATH": str(REPOSITORY)}
        taken: dict[str, list[Cost]] = {name: [] for name in commands}
        for number in range(runs + 1):
            for name, arguments in commands.items():
                cost = process(arguments, environment)
                if number:
                    taken[name].append(cost)
    return {name: Cost(*(median(column) for column in zip(*costs, strict=True))) for name, costs in taken.items()}


def cold(folder: Path, runs: int) -> None:
    """Whole processes on the files of a folder."""
    files = sorted(str(path) for path in folder.iterdir() if path.suffix in SUFFIXES)
    with tempfile.TemporaryDirectory() as name:
        together = Path(name) / "all.txt"
        together.write_bytes(b"\n".join(Path(file).read_bytes() for file in files))
        arguments = ["sumy", "lex-rank", f"--length={SENTENCES}", f"--file={together}", "--format=plaintext"]
        commands: dict[str, Sequence[str]] = {
            "summarize brief": ["-m", "summarize", "brief", *files, "--root", str(folder)],
            "sumy lex-rank": ["-c", f"{SUMY}\nsys.argv = {arguments!r}\nsumy.__main__.main()"],
            "summarize --help": ["-m", "summarize", "--help"],
            "python -c pass": ["-c", "pass"],
            "import nltk": ["-c", "import nltk"],
        }
        costs = alternate(commands, runs)
    print(f"\ncold, median of {runs}, {folder.name}\n")
    print(f"{'':20}{'wall ms':>9}{'CPU ms':>9}{'peak MiB':>10}")
    for label, cost in costs.items():
        print(f"{label:20}{cost.wall * 1e3:9.0f}{cost.processor * 1e3:9.0f}{cost.memory:10.0f}")
    ours, theirs = costs["summarize brief"], costs["sumy lex-rank"]
    ratio = ours.wall / theirs.wall
    print(
        f"brief / sumy: wall {ratio:.2f}, CPU {ours.processor / theirs.processor:.2f}, "
        f"memory {ours.memory / theirs.memory:.2f} (target: wall 0.55)"
    )
    bare = costs["summarize --help"].wall - costs["python -c pass"].wall
    print(f"--help over bare Python: {bare * 1e3:.0f} ms (target 60)")


def forget() -> None:
    """Clear every cache of the library that a text could have filled."""
    for name, module in list(sys.modules.items()):
        if name.startswith("summarize."):
            for value in vars(module).values():
                if hasattr(value, "cache_clear") and "text" in inspect.signature(value).parameters:
                    value.cache_clear()


def lex_rank(text: str) -> Callable[[], object]:
    """Sumy's LexRank from text to sentences, as its command line runs it."""
    space: dict[str, Any] = {}
    exec(compile(SUMY, "sumy", "exec"), space)  # the same replacement as in the cold run
    from sumy.nlp.stemmers import Stemmer
    from sumy.parsers.plaintext import PlaintextParser
    from sumy.summarizers.lex_rank import LexRankSummarizer
    from sumy.utils import get_stop_words

    def run() -> object:
        summarizer = LexRankSummarizer(Stemmer("english"))
        summarizer.stop_words = get_stop_words("english")
        return summarizer(PlaintextParser.from_string(text, space["Tokenizer"]("english")).document, SENTENCES)

    return run


def warm(folder: Path, runs: int) -> None:
    """In one process: the whole path and its heart, beside LexRank; processor time."""
    documents = tuple(summarize.read([folder], root=folder))
    corpus = Corpus.from_documents(documents)
    terms = Terms.from_corpus(corpus)
    eligible = judge(corpus, terms).eligible
    text = "\n".join(document.text for document in documents)

    def choose(counted: Terms) -> object:
        story = Story(corpus, counted, eligible)
        return select(story, scorer(DEFAULT)(story), sentences=SENTENCES, words=None)

    def whole() -> object:
        brief = summarize.brief([folder], sentences=SENTENCES, root=folder)
        summarize.verify(brief, root=folder).require()
        return brief

    jobs: dict[str, Callable[[], object]] = {
        "sumy LexRank": lex_rank(text),
        "score and select": lambda: choose(terms),
        "count, score and select": lambda: choose(Terms.from_corpus(corpus)),
        "brief": lambda: summarize.brief([folder], sentences=SENTENCES, root=folder),
        "bytes to verified brief": whole,
    }
    taken: dict[str, list[float]] = {name: [] for name in jobs}
    for number in range(runs + 1):
        for name, job in jobs.items():
            forget()
            begin = time.process_time()
            job()
            if number:
                taken[name].append(time.process_time() - begin)
    figures = {name: median(times) for name, times in taken.items()}
    words = len(re.findall(r"\w+", text))
    print(
        f"\nwarm, median of {runs}, {folder.name}: {len(documents)} documents, {len(corpus)} sentences, {words} words\n"
    )
    print(f"{'':26}{'CPU ms':>9}{'LexRank is':>12}")
    for name, figure in figures.items():
        print(f"{name:26}{figure * 1e3:9.1f}{figures['sumy LexRank'] / figure:11.1f}x")
    print("targets: score and select 20x, bytes to verified brief 6x")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folders", nargs="*", type=Path, default=[REPOSITORY / "examples" / "story"])
    parser.add_argument("--runs", type=int, default=20)
    parser.add_argument("--warm-runs", type=int, default=9)
    options = parser.parse_args()
    for folder in options.folders:
        if options.runs:
            cold(folder, options.runs)
        if options.warm_runs:
            warm(folder, options.warm_runs)


if __name__ == "__main__":
    main()
