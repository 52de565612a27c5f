"""The command line: arguments in, messages and an exit code out (`docs/command-line.md`).

The result goes to standard output or to a file; whatever else is said goes to standard error, one line each,
with control characters escaped. Nothing that a user can do shows a traceback. Defaults are the library's: an
option that is not given is not passed on. Whatever is slow to import is imported inside the commands, so that
`--help` stays quick.
"""

from __future__ import annotations

import argparse
import gc
import os
import sys
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any, NoReturn

from summarize.errors import FalseCitation, SummarizeError, UsageError, did_you_mean

if TYPE_CHECKING:
    from summarize.document import Documents
    from summarize.model import Brief

INTERRUPTED = 130
"""The exit code of a program that Ctrl-C ended, as shells give it."""

_LARGEST = 999_999_999

HELP = """\
usage: summarize COMMAND ...

One brief of several documents on one story: every sentence stands in the
sources, word for word, and is cited to every place that supports it.

commands:
  brief FILE...         write a brief of the files
  cite DRAFT FILE...    find where the sentences of a draft stand in the files
  verify BRIEF.json     prove a brief against its files
  render BRIEF.json     print a brief in another form
  explain BRIEF.json N  print sentence N with all its places and what they share

options:
  -h, --help            show this help; after a command, the help of the command
  --version             show the version

exit codes: 0 done, 1 a bug of ours, 2 usage, 3 an input cannot be read,
4 nothing to summarize, 5 cannot write, 6 verification failed, 130 interrupted
"""

_READING = """\
  --root DIR            the folder that paths in the brief are relative to
                        (default: the current folder)
  --encoding NAME       the encoding of the files (default: UTF-8, or what their
                        byte order mark says)
  --language CODE       the language of the files, such as en or de (default:
                        what they say of themselves)
"""

_WRITING = """\
  -f, --format FORM     markdown, text, json, html or annotations
                        (default: markdown)
  -o, --output FILE     write to FILE instead of standard output
"""

_SAYING = """\
  --quiet               print errors only
  --verbose             print also what was left out and why, and the traceback
                        of a bug
  -h, --help            show this help
"""

_FILES = """\
FILE is a file, a folder (searched for known suffixes, hidden files left out), a
pattern such as 'news/*.txt', or - for standard input.
"""

BRIEF_HELP = f"""\
usage: summarize brief FILE... [options]

Write one brief of the files. It is proven against them before it is written.

{_FILES}
options:
  --sentences N         at most N sentences (default: 8)
  --words N             at most N words, instead of --sentences
  --scorer NAME         what ranks the sentences: consensus (default), or one of
                        sumy's summarizers: sumy:lex-rank, sumy:text-rank,
                        sumy:lsa, sumy:luhn, sumy:sum-basic, sumy:kl,
                        sumy:reduction
{_WRITING}{_READING}\
  --strict              fail where any of the files cannot be read
{_SAYING}"""

CITE_HELP = f"""\
usage: summarize cite DRAFT FILE... [options]

Find every place in the files that supports a sentence of DRAFT, a text that
somebody else wrote. Sentences without support, and those that a file
contradicts, are listed on standard error.

{_FILES}
options:
{_WRITING}{_READING}\
  --strict              fail where any of the files cannot be read, or where any
                        sentence of the draft has no support
{_SAYING}"""

VERIFY_HELP = """\
usage: summarize verify BRIEF.json [options]

Read the files again and prove every citation of a brief in the JSON form.

options:
  --root DIR            the folder that the brief's paths are relative to
                        (default: the current folder, then the brief's own)
  --repair FILE         where files were edited, find the places again by their
                        words, and write the brief that still holds to FILE
  --quiet               say nothing where all is proven
  --verbose             print also the places that a repair left alone, and the
                        traceback of a bug
  -h, --help            show this help
"""

RENDER_HELP = f"""\
usage: summarize render BRIEF.json [options]

Print a brief in the JSON form in another form. No source is read.

options:
{_WRITING}\
  --quiet               print errors only
  --verbose             print the traceback of a bug
  -h, --help            show this help
"""

EXPLAIN_HELP = """\
usage: summarize explain BRIEF.json N [options]

Print sentence N of a brief in the JSON form, counted from 1, with every place
that supports it, contradicts it or nearly says it: its words with what they
share with the sentence marked, what differs, and why it has its kind.

options:
  --root DIR            prove the brief first against the files in DIR; without
                        it, what is told is what the brief recorded
  --quiet               print errors only
  --verbose             print the traceback of a bug
  -h, --help            show this help
"""


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command with these arguments, by default the process's own, and return its exit code."""
    if argv is None:
        _spare()
    words = list(sys.argv[1:] if argv is None else argv)
    console = _Console(quiet="--quiet" in words, verbose="--verbose" in words)
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
    the time of a small brief. Beyond a million new objects it still works. numpy's matrix library would start a
    thread for each processor, for products of matrices that only sumy's LSA makes.
    """
    gc.set_threshold(1_000_000)
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")


def _run(words: list[str], console: _Console) -> int:
    first = words[0] if words else ""
    if first in ("-h", "--help"):
        return _deliver(HELP, None, console)
    if first == "--version":
        from summarize.version import GENERATOR

        return _deliver(f"{GENERATOR}\n", None, console)
    if first not in _COMMANDS:
        raise _unknown_command(words)
    parser, text, command = _COMMANDS[first]
    options = _parse(parser(first), words[1:])
    if options.help:
        return _deliver(text, None, console)
    return command(options, console)


# The commands.


def _brief(options: argparse.Namespace, console: _Console) -> int:
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
    brief = summarize.brief(documents, **_given(options, "sentences", "words", "scorer", "root", "language"))
    _prove(brief, documents, console)
    text = summarize.render(brief, **_given(options, "form"))
    _tell(brief, console)
    return _deliver(text, options.output, console)


def _cite(options: argparse.Namespace, console: _Console) -> int:
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


def _check(draft: str, brief: Brief, console: _Console) -> None:
    """Name the sentences of a draft that no source bears out, and those that a source contradicts."""
    from summarize.rendering.wording import disagreement

    documents = {source.id: source for source in brief.documents}
    for number, sentence in enumerate(brief.sentences, 1):
        if not sentence.citations:
            console.warning(f"{draft}: sentence {number} has no support in the files: {sentence.text}")
        for first in sentence.disagreements[:1]:
            told = "".join(piece.text for piece in disagreement(first, documents))
            others = len(sentence.disagreements) - 1
            more = f", and {_count(others, 'more place')}" if others else ""
            console.warning(f"{draft}: sentence {number} {told[:1].lower()}{told[1:]}{more}: {sentence.text}")


def _verify(options: argparse.Namespace, console: _Console) -> int:
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


def _repair(path: str, options: argparse.Namespace, console: _Console) -> int:
    import summarize
    from summarize.repairing import DOCUMENT_GONE
    from summarize.writing import STANDARD_OUTPUT, refuse_input, write

    if options.repair == STANDARD_OUTPUT:
        raise UsageError("the report goes to standard output, so the brief needs a file", where="--repair")
    console.stage("repairing")
    repair = summarize.repair(path, **_given(options, "root"))
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


def _render(options: argparse.Namespace, console: _Console) -> int:
    path = _one_brief(options, "render")
    import summarize
    from summarize.writing import refuse_input

    refuse_input(options.output, [path])
    text = summarize.render(_load(path), **_given(options, "form"))
    return _deliver(text, options.output, console)


def _explain(options: argparse.Namespace, console: _Console) -> int:
    if len(options.operands) != 2:
        raise UsageError(
            "explain needs a brief in the JSON form and the number of a sentence",
            remedy="try: summarize explain BRIEF.json 1",
        )
    path, number = options.operands
    if not (number.isascii() and number.isdigit() and len(number) < 10):
        raise UsageError(f"{number!r} is no number of a sentence", remedy="they are counted from 1")
    _check_root(options)
    import summarize

    brief = _load(path)
    text = summarize.explain(brief, int(number))
    if options.root is not None:
        console.stage("proving")
        problems = summarize.verify(brief, options.root).problems
        for problem in problems:
            console.error(f"{path}: {problem}")
        if problems:
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


def _deliver(text: str, output: str | None, console: _Console) -> int:
    from summarize.writing import write

    console.clear()
    write(text, output)
    return 0


def _prove(brief: Brief, documents: Documents, console: _Console) -> None:
    """Prove our own work by what was read: the files may have changed since, and standard input is gone."""
    from summarize import verify

    console.stage("proving")
    report = verify(brief, documents=documents)
    if not report.ok:
        raise SummarizeError(
            f"this brief fails its own proof, so it is not written: {report.problems[0]}",
            remedy="this is a bug of ours, please report it",
        )


def _tell(brief: Brief, console: _Console) -> None:
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


# The arguments.


class _Parser(argparse.ArgumentParser):
    """Options only, in any order among the operands; a mistake is a UsageError.

    The operands are what is left: argparse itself would take them in one run only.
    """

    def __init__(self, command: str) -> None:
        super().__init__(prog=f"summarize {command}", allow_abbrev=False, add_help=False)
        self.add_argument("-h", "--help", action="store_true")
        self.add_argument("--quiet", action="store_true")
        self.add_argument("--verbose", action="store_true")

    def error(self, message: str) -> NoReturn:
        raise UsageError(message.removeprefix("argument "), remedy=f"see: {self.prog} --help")

    def names(self) -> list[str]:
        """Every option's name, short and long."""
        return [name for action in self._actions for name in action.option_strings]


def _add_writing(parser: _Parser) -> None:
    parser.add_argument("-f", "--format", dest="form", type=_form)
    parser.add_argument("-o", "--output", type=_file_name)


def _cite_parser(command: str) -> _Parser:
    parser = _Parser(command)
    _add_writing(parser)
    parser.add_argument("--root")
    parser.add_argument("--encoding")
    parser.add_argument("--language")
    parser.add_argument("--strict", action="store_true")
    return parser


def _brief_parser(command: str) -> _Parser:
    parser = _cite_parser(command)
    budget = parser.add_mutually_exclusive_group()
    budget.add_argument("--sentences", type=_number)
    budget.add_argument("--words", type=_number)
    parser.add_argument("--scorer")
    return parser


def _verify_parser(command: str) -> _Parser:
    parser = _Parser(command)
    parser.add_argument("--root")
    parser.add_argument("--repair", type=_file_name)
    return parser


def _render_parser(command: str) -> _Parser:
    parser = _Parser(command)
    _add_writing(parser)
    return parser


def _explain_parser(command: str) -> _Parser:
    parser = _Parser(command)
    parser.add_argument("--root")
    return parser


def _parse(parser: _Parser, words: list[str]) -> argparse.Namespace:
    """The options of these words; `operands` are the rest of them, and everything after `--`."""
    end = words.index("--") if "--" in words else len(words)
    options, operands = parser.parse_known_args(words[:end])
    if options.help:
        return options
    for word in operands:
        if word.startswith("-") and word != "-":
            raise _unknown_option(word, parser)
    options.operands = operands + words[end + 1 :]
    return options


def _number(word: str) -> int:
    if not (word.isascii() and word.isdigit() and len(word) < 20 and 0 < int(word) <= _LARGEST):
        raise argparse.ArgumentTypeError(f"a whole number from 1 to {_LARGEST} is needed, not {word!r}")
    return int(word)


def _form(word: str) -> str:
    from summarize.rendering import FORMS

    if word not in FORMS:
        raise argparse.ArgumentTypeError(f"no form is named {word!r}{_guess(word, FORMS)} (known: {', '.join(FORMS)})")
    return word


def _file_name(word: str) -> str:
    if not word:
        raise argparse.ArgumentTypeError("a file name is needed, not an empty word")
    return word


def _one_brief(options: argparse.Namespace, command: str) -> str:
    if len(options.operands) != 1:
        raise UsageError(f"{command} needs one brief in the JSON form", remedy=f"try: summarize {command} BRIEF.json")
    path: str = options.operands[0]
    return path


def _check_root(options: argparse.Namespace) -> None:
    if options.root is not None and not os.path.isdir(options.root):
        raise UsageError(
            "no such folder", where=f"--root {options.root}", remedy="name the folder that holds the sources"
        )


def _unknown_command(words: list[str]) -> UsageError:
    if not words:
        return UsageError("a command is needed", remedy="try: summarize brief FILE... (all of them: summarize --help)")
    import shlex

    first = words[0]
    attempt = shlex.join(["summarize", "brief", *words[:3]]) + (" ..." if len(words) > 3 else "")
    if first == "-" or any(mark in first for mark in "./*?[") or os.path.exists(first):
        return UsageError(f"a command comes before the file {first!r}", remedy=f"try: {attempt}")
    if first.startswith("-"):
        return UsageError(f"a command comes before the option {first!r}", remedy=f"try: {attempt}")
    return UsageError(
        f"no command is named {first!r}{_guess(first, list(_COMMANDS))}",
        remedy=f"known: {', '.join(_COMMANDS)} (see: summarize --help)",
    )


def _unknown_option(word: str, parser: _Parser) -> UsageError:
    name = word.partition("=")[0]
    return UsageError(
        f"no option is named {name!r}{_guess(name, parser.names())}",
        remedy=f"see: {parser.prog} --help (a file of that name goes after --)",
    )


def _guess(word: str, known: Sequence[str]) -> str:
    guess = did_you_mean(word, known)
    return guess and f", {guess}"


_COMMANDS: dict[str, tuple[Callable[[str], _Parser], str, Callable[[argparse.Namespace, _Console], int]]] = {
    "brief": (_brief_parser, BRIEF_HELP, _brief),
    "cite": (_cite_parser, CITE_HELP, _cite),
    "verify": (_verify_parser, VERIFY_HELP, _verify),
    "render": (_render_parser, RENDER_HELP, _render),
    "explain": (_explain_parser, EXPLAIN_HELP, _explain),
}


# The messages.


class _Console:
    """Standard error, a line at a time.

    A message that cannot be written is dropped: the result matters more.
    """

    def __init__(self, *, quiet: bool, verbose: bool) -> None:
        self._quiet = quiet
        self._verbose = verbose
        self._stage = ""

    def error(self, message: str) -> None:
        self._line(f"error: {message}")

    def warning(self, message: str) -> None:
        if not self._quiet:
            self._line(f"warning: {message}")

    def detail(self, message: str) -> None:
        if self._verbose:
            self._line(message)

    def bug(self, error: Exception) -> None:
        """Say that an error was not foreseen, and where it came from if that is asked for."""
        if self._verbose:
            import traceback

            for line in "".join(traceback.format_exception(error)).splitlines():
                self._line(line)
            remedy = "please report it with the lines above"
        else:
            remedy = "run again with --verbose for the traceback and report it"
        self.error(f"a bug of ours: {type(error).__name__}: {error}; {remedy}")

    def stage(self, name: str) -> None:
        """Show what is being done, where somebody watches: one line, gone before the next message."""
        if self._quiet or sys.stderr is None or not sys.stderr.isatty():
            return
        self.clear()
        self._stage = f"{name} ..."
        self._put(self._stage)

    def clear(self) -> None:
        """Take the name of the stage off the screen."""
        if self._stage:
            self._put("\r" + " " * len(self._stage) + "\r")
            self._stage = ""

    def _line(self, text: str) -> None:
        self.clear()
        self._put(f"summarize: {escaped(text)}\n")

    def _put(self, text: str) -> None:
        if sys.stderr is None:
            return
        try:
            sys.stderr.write(text)
            sys.stderr.flush()
        except (OSError, ValueError):
            from summarize.writing import abandon

            abandon(sys.stderr)


def escaped(text: str) -> str:
    r"""The text on one line, with whatever would not print as itself in the notation of Python: `\n`, `\x1b`.

    A byte of a file name that is not UTF-8 is shown as that byte.
    """
    return "".join(character if character.isprintable() else _escape(character) for character in text)


def _escape(character: str) -> str:
    code = ord(character)
    if 0xDC80 <= code <= 0xDCFF:  # os.fsdecode's stand-in for the byte code - 0xDC00
        return f"\\x{code - 0xDC00:02x}"
    return character.encode("unicode_escape").decode("ascii")
