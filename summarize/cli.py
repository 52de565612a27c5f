"""The command line: what each command does, and its exit code (`docs/command-line.md`).

The result goes to standard output or to a file, whatever else is said to the `console`; what may be asked for,
`arguments` knows. Nothing that a user can do shows a traceback. Defaults are the library's: an option that is not
given is not passed on. Whatever is slow to import is imported inside the commands, so that `--help` stays quick.
"""

from __future__ import annotations

import argparse
import atexit
import gc
import os
import sys
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from summarize.arguments import parse
from summarize.console import Console, escaped
from summarize.errors import FalseCitation, SummarizeError, UsageError

if TYPE_CHECKING:
    from summarize.document import Documents
    from summarize.model import Brief

INTERRUPTED = 130
"""The exit code of a program that Ctrl-C ended, as shells give it."""


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command with these arguments, by default the process's own, and return its exit code."""
    if argv is None:
        _spare()
    words = list(sys.argv[1:] if argv is None else argv)
    console = Console(quiet="--quiet" in words, verbose="--verbose" in words)
    try:
        return _run(words, console)
    except KeyboardInterrupt:
        console.error("interrupted")
        return INTERRUPTED
    except SummarizeError as error:
        console.error(str(error))
        return error.exit_code
    except MemoryError:
        console.error("out of memory; give it fewer or smaller files")
        return 1
    except Exception as error:
        console.bug(error)
        return 1


def _spare() -> None:
    """Spare a process of our own, which does one thing and ends, what pays in long ones only.

    The collector of cycles would look again and again at what the imports made, which lives to the end: a tenth of
    the time of a small brief; and as the process ends, another tenth. Beyond a million new objects it still works.
    numpy's matrix library would start a thread for each processor, for products of matrices that only sumy's LSA makes.
    """
    gc.set_threshold(1_000_000)
    atexit.register(gc.freeze)
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")


def _run(words: list[str], console: Console) -> int:
    if words[:1] == ["--version"]:
        from summarize.version import GENERATOR

        return _deliver(f"{GENERATOR}\n", None, console)
    options = parse(words)
    if options.told is not None:
        return _deliver(options.told, None, console)
    return _COMMANDS[options.command](options, console)


def _brief(options: argparse.Namespace, console: Console) -> int:
    if not options.operands:
        raise UsageError(
            "brief needs files",
            remedy="name files, folders or patterns, or - for standard input: summarize brief FILE...",
        )
    _check_root(options)
    import summarize
    from summarize.writing import refuse_input

    console.stage("reading")
    documents = summarize.read(options.operands, **_given(options, "root", "encoding", "strict"))
    refuse_input(options.output, options.operands, {document.sha256 for document in documents})
    console.stage("summarizing")
    brief = summarize.brief(documents, **_given(options, *_CHOICES))
    _prove(brief, documents, console)
    text = summarize.render(brief, **_given(options, "form"))
    _tell(brief, console)
    return _deliver(text, options.output, console)


_CHOICES = ("sentences", "words", "length", "keep", "drop", "title", "scorer", "language")
"""The options that say what kind of brief is wanted."""


def _cite(options: argparse.Namespace, console: Console) -> int:
    draft, *files = options.operands or [""]
    if not files:
        raise UsageError("cite needs a draft and files", remedy="try: summarize cite DRAFT FILE...")
    if draft == "-" and "-" in files:
        raise UsageError("standard input cannot be both the draft and a source", remedy="put one of them into a file")
    _check_root(options)
    import summarize
    from summarize.writing import refuse_input

    console.stage("reading")
    documents = summarize.read(files, **_given(options, "root", "encoding", "strict"))
    refuse_input(options.output, options.operands, {document.sha256 for document in documents})
    console.stage("citing")
    brief = summarize.cite_draft(draft, documents, **_given(options, "root", "encoding", "language"))
    _prove(brief, documents, console)
    text = summarize.render(brief, **_given(options, "form"))
    _tell(brief, console)
    _check(draft, brief, console)
    unsupported = sum(not sentence.citations for sentence in brief.sentences)
    if unsupported and options.strict:
        raise FalseCitation(
            f"{unsupported} of {len(brief.sentences)} sentences have no support, so nothing is written",
            where=draft,
            remedy="without --strict the rest is cited",
        )
    return _deliver(text, options.output, console)


def _check(draft: str, brief: Brief, console: Console) -> None:
    """Name the sentences of a draft that no source bears out, and those that a source contradicts."""
    from summarize.rendering.wording import disagreement

    documents = {source.id: source for source in brief.documents}
    for number, sentence in enumerate(brief.sentences, 1):
        if not sentence.citations:
            related = f" (related: {_count(len(sentence.related), 'place')})" if sentence.related else ""
            console.warning(f"{draft}: sentence {number} has no support in the files{related}: {sentence.text}")
        for first in sentence.disagreements[:1]:
            told = "".join(piece.text for piece in disagreement(first, documents))
            others = len(sentence.disagreements) - 1
            more = f", and {_count(others, 'more place')}" if others else ""
            console.warning(f"{draft}: sentence {number} {told[:1].lower()}{told[1:]}{more}: {sentence.text}")
    whole = sum(sentence.support.documents > 0 for sentence in brief.sentences)
    nowhere = sum(not sentence.citations for sentence in brief.sentences)
    contradicted = sum(bool(sentence.disagreements) for sentence in brief.sentences)
    if whole < len(brief.sentences) or contradicted:
        console.warning(
            f"{draft}: {_count(len(brief.sentences), 'sentence')}: {whole} borne out in full, "
            f"{len(brief.sentences) - whole - nowhere} in part, {nowhere} not at all; {contradicted} contradicted"
        )


def _verify(options: argparse.Namespace, console: Console) -> int:
    path = _one_brief(options, "verify")
    _check_root(options)
    import summarize

    if options.repair is not None:
        return _repair(path, options, console)
    console.stage("proving")
    report = summarize.verify(path, **_given(options, "root"))
    for note in report.notes:
        console.warning(f"{path}: {note}")
    if not report.ok:
        for problem in report.problems:
            console.error(f"{path}: {problem}")
        return FalseCitation.exit_code
    found = f"ok: {_count(report.checked, 'citation')} in {_count(report.files, 'file')} proven\n"
    return _deliver("" if options.quiet else found, None, console)


def _repair(path: str, options: argparse.Namespace, console: Console) -> int:
    import summarize
    from summarize.errors import InputMalformed
    from summarize.rereading import DOCUMENT_GONE
    from summarize.writing import STANDARD_OUTPUT, refuse_input, write

    if options.repair == STANDARD_OUTPUT:
        raise UsageError("the report goes to standard output, so the brief needs a file", where="--repair")
    console.stage("repairing")
    try:
        repair = summarize.repair(path, **_given(options, "root"))
    except (FalseCitation, InputMalformed) as error:
        raise type(error)(error.problem, where=path, remedy=error.remedy) from None
    refuse_input(options.repair, [path], {source.sha256 for source in repair.brief.documents})
    write(summarize.render(repair.brief, "json"), options.repair)
    lost = [place for place in repair.places if place.state in ("changed", "missing")]
    for line in (*repair.removed, *(place for place in lost if options.verbose or place.reason != DOCUMENT_GONE)):
        console.error(f"{path}: {line}")
    states = [place.state for place in repair.places]
    counts = ", ".join(f"{states.count(state)} {state}" for state in ("ok", "moved", "changed", "missing"))
    if repair.found:
        counts += f", {len(repair.found)} found"
    told = [
        str(place)
        for place in (*repair.places, *repair.found)
        if place.state == "found" or (place.now is not None and (options.verbose or place.now != place.line))
    ]
    report = "".join(f"{escaped(line)}\n" for line in (*told, f"repaired: {counts}"))
    _deliver("" if options.quiet else report, None, console)
    return 0 if repair.ok else FalseCitation.exit_code


def _render(options: argparse.Namespace, console: Console) -> int:
    path = _one_brief(options, "render")
    import summarize
    from summarize.writing import refuse_input

    refuse_input(options.output, [path])
    brief = _load(path)
    refuse_input(options.output, [], {source.sha256 for source in brief.documents})
    text = summarize.render(brief, **_given(options, "form"))
    return _deliver(text, options.output, console)


def _explain(options: argparse.Namespace, console: Console) -> int:
    if len(options.operands) != 2:
        raise UsageError(
            "explain needs a brief in the JSON form and the number of a sentence",
            remedy="try: summarize explain BRIEF.json 1",
        )
    path, number = options.operands
    _check_brief(path)
    if not (number.isascii() and number.isdigit() and len(number) < 10):
        raise UsageError(f"{number!r} is no number of a sentence", remedy="they are counted from 1")
    _check_root(options)
    import summarize

    brief = _load(path)
    text = summarize.explain(brief, int(number))
    if options.root is not None:
        console.stage("proving")
        report = summarize.verify(brief, options.root)
        for note in report.notes:
            console.warning(f"{path}: {note}")
        for problem in report.problems:
            console.error(f"{path}: {problem}")
        if not report.ok:
            return FalseCitation.exit_code
    return _deliver(text, None, console)


def _load(path: str) -> Brief:
    """The brief in this file, with the digest that it says it has.

    What is printed was proven once: a brief that was changed since needs another proof before it is shown.
    """
    from summarize.errors import InputMalformed
    from summarize.model import Brief, digest_of
    from summarize.verifying import load

    record = load(path)
    try:
        brief = Brief.from_dict(record)
        digest = digest_of(record)
    except InputMalformed as error:
        raise InputMalformed(error.problem, where=path, remedy=error.remedy) from None
    except (ValueError, RecursionError) as error:  # NaN, lone surrogates
        raise InputMalformed(
            f"not a brief in the JSON form ({error})",
            where=path,
            remedy="make one with: summarize brief FILE... --format json",
        ) from None
    if record.get("digest") != digest:
        raise FalseCitation(
            "changed since it was made: its digest does not fit", where=path, remedy="make the brief again"
        )
    return brief


def _deliver(text: str, output: str | None, console: Console) -> int:
    from summarize.writing import write

    console.clear()
    write(text, output)
    return 0


def _prove(brief: Brief, documents: Documents, console: Console) -> None:
    """Prove our own work by what was read: the files may have changed since, and standard input is gone."""
    from summarize import verify

    console.stage("proving")
    report = verify(brief, documents=documents)
    if not report.ok:
        raise SummarizeError(
            f"this brief fails its own proof, so it is not written: {report.problems[0]}",
            remedy="this is a bug of ours, please report it",
        )


def _tell(brief: Brief, console: Console) -> None:
    """Say what the reader of a brief should know of its making."""
    for caution in brief.warnings:
        console.warning(f"{caution.path}: {caution.message}" if caution.path else caution.message)
    paths = {source.id: source.path for source in brief.documents}
    for item in brief.left_out:
        console.detail(f"left out: {paths[item.document]}:{item.line}: {item.kind}: {item.reason}")
    console.detail(f"made by: {brief.generator}, {brief.signature}")


def _given(options: argparse.Namespace, *names: str) -> dict[str, Any]:
    """Those of the options that were given, as keyword arguments."""
    return {name: value for name in names if (value := getattr(options, name)) not in (None, False)}


def _count(number: int, noun: str) -> str:
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"


def _one_brief(options: argparse.Namespace, command: str) -> str:
    if len(options.operands) != 1:
        raise UsageError(f"{command} needs one brief in the JSON form", remedy=f"try: summarize {command} BRIEF.json")
    path: str = options.operands[0]
    _check_brief(path)
    return path


def _check_brief(path: str) -> None:
    if path == "-":
        raise UsageError(
            "a brief is read from a file, not from standard input",
            remedy="write it with: summarize brief FILE... --format json --output BRIEF.json",
        )


def _check_root(options: argparse.Namespace) -> None:
    if options.root is not None and not os.path.isdir(options.root):
        raise UsageError(
            "no such folder", where=f"--root {options.root}", remedy="name the folder that holds the sources"
        )


_COMMANDS: dict[str, Callable[[argparse.Namespace, Console], int]] = {
    "brief": _brief,
    "cite": _cite,
    "verify": _verify,
    "render": _render,
    "explain": _explain,
}
