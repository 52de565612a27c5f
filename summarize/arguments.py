"""What a user may ask of the command line: the commands, their options and their help; what cannot be is a UsageError.

Nothing is done here and nothing is read. The help is written by hand, for a terminal of 80 columns.
"""

from __future__ import annotations

import argparse
import os
from collections.abc import Callable, Sequence
from typing import NoReturn

from summarize.errors import UsageError, did_you_mean

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
pattern such as 'news/*.txt', or - for standard input. It is read as Markdown if
its name ends in .md or .markdown, as JSON Lines if in .jsonl or .ndjson; else,
and from standard input, as plain text.
"""

_BRIEF = f"""\
usage: summarize brief FILE... [options]

Write one brief of the files. It is proven against them before it is written.

{_FILES}
options:
  --sentences N         at most N sentences (default: 8)
  --words N             at most N words, instead of --sentences
  --length auto         end before the first sentence of filler
  --keep 'WORDS ...'    the sentence that begins so must be in it (repeatable)
  --drop 'WORDS ...'    no sentence that begins so may be in it (repeatable)
  --title TEXT          the title, instead of a headline of the files
  --scorer NAME         what ranks the sentences: consensus (default), or one of
                        sumy's summarizers: sumy:lex-rank, sumy:text-rank,
                        sumy:lsa, sumy:luhn, sumy:sum-basic, sumy:kl,
                        sumy:reduction
{_WRITING}{_READING}\
  --strict              fail where any of the files cannot be read
{_SAYING}"""

_CITE = f"""\
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

_VERIFY = """\
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

_RENDER = f"""\
usage: summarize render BRIEF.json [options]

Print a brief in the JSON form in another form. No source is read.

options:
{_WRITING}\
  --quiet               print errors only
  --verbose             print the traceback of a bug
  -h, --help            show this help
"""

_EXPLAIN = """\
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


def parse(words: Sequence[str]) -> argparse.Namespace:
    """The `command` that these words ask for, its options, and as `operands` whatever else they are.

    `told` is the help, where that is asked for, and None otherwise. Everything after `--` is an operand.
    """
    first = words[0] if words else ""
    if first in ("-h", "--help"):
        return argparse.Namespace(command="", told=HELP)
    if first not in COMMANDS:
        raise _unknown_command(words)
    make, text = COMMANDS[first]
    parser, rest = make(first), list(words[1:])
    end = rest.index("--") if "--" in rest else len(rest)
    options, operands = parser.parse_known_args(rest[:end])
    options.command, options.told = first, text if options.help else None
    if not options.help:
        for word in operands:
            if word.startswith("-") and word != "-":
                raise _unknown_option(word, parser)
    options.operands = operands + rest[end + 1 :]
    return options


class Parser(argparse.ArgumentParser):
    """Options only, in any order among the operands; a mistake is a UsageError.

    The operands are what is left: argparse itself would take them in one run only.
    """

    def __init__(self, command: str) -> None:
        super().__init__(prog=f"summarize {command}", allow_abbrev=False, add_help=False)
        self.register("action", None, _Once)
        self.add_argument("-h", "--help", action="store_true")
        self.add_argument("--quiet", action="store_true")
        self.add_argument("--verbose", action="store_true")

    def error(self, message: str) -> NoReturn:
        """Raise what argparse would print."""
        raise UsageError(message.removeprefix("argument "), remedy=f"see: {self.prog} --help")

    def names(self) -> list[str]:
        """Every option's name, short and long."""
        return [name for action in self._actions for name in action.option_strings]


class _Once(argparse.Action):
    """Keep the value of an option, which may be given once: of two, either might be the one that is meant."""

    def __call__(
        self, parser: argparse.ArgumentParser, namespace: argparse.Namespace, values: object, option: str | None = None
    ) -> None:
        if getattr(namespace, self.dest) is not None:
            raise argparse.ArgumentError(self, "given twice, and one alone can hold")
        setattr(namespace, self.dest, values)


def _add_writing(parser: Parser) -> None:
    parser.add_argument("-f", "--format", dest="form", type=_form)
    parser.add_argument("-o", "--output", type=_file_name)


def _cite_parser(command: str) -> Parser:
    parser = Parser(command)
    _add_writing(parser)
    parser.add_argument("--root")
    parser.add_argument("--encoding")
    parser.add_argument("--language")
    parser.add_argument("--strict", action="store_true")
    return parser


def _brief_parser(command: str) -> Parser:
    parser = _cite_parser(command)
    budget = parser.add_mutually_exclusive_group()
    budget.add_argument("--sentences", type=_number)
    budget.add_argument("--words", type=_number)
    parser.add_argument("--length")
    parser.add_argument("--keep", action="append")
    parser.add_argument("--drop", action="append")
    parser.add_argument("--title")
    parser.add_argument("--scorer")
    return parser


def _verify_parser(command: str) -> Parser:
    parser = Parser(command)
    parser.add_argument("--root")
    parser.add_argument("--repair", type=_file_name)
    return parser


def _render_parser(command: str) -> Parser:
    parser = Parser(command)
    _add_writing(parser)
    return parser


def _explain_parser(command: str) -> Parser:
    parser = Parser(command)
    parser.add_argument("--root")
    return parser


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


def _unknown_command(words: Sequence[str]) -> UsageError:
    if not words:
        return UsageError("a command is needed", remedy="try: summarize brief FILE... (all of them: summarize --help)")
    import shlex

    first = words[0]
    attempt = shlex.join(["summarize", "brief", *words[:3]]) + (" ..." if len(words) > 3 else "")
    if first == "-" or any(mark in first for mark in "./*?[") or os.path.exists(first):
        return UsageError(f"a command comes before the file {first!r}", remedy=f"try: {attempt}")
    if first.startswith("-") and (guess := _guess(first, ["--help", "--version"])):
        return UsageError(f"no option is named {first!r}{guess}", remedy="see: summarize --help")
    if first.startswith("-"):
        return UsageError(f"a command comes before the option {first!r}", remedy=f"try: {attempt}")
    return UsageError(
        f"no command is named {first!r}{_guess(first, list(COMMANDS))}",
        remedy=f"known: {', '.join(COMMANDS)} (see: summarize --help)",
    )


def _unknown_option(word: str, parser: Parser) -> UsageError:
    name = word.partition("=")[0]
    others = [other for other, (make, _) in COMMANDS.items() if name in make(other).names()]
    if others:
        problem = f"{name} is an option of {', '.join(others)} and not of {parser.prog.split()[-1]}"
        return UsageError(problem, remedy=f"see: {parser.prog} --help")
    return UsageError(
        f"no option is named {name!r}{_guess(name, parser.names())}",
        remedy=f"see: {parser.prog} --help (a file of that name goes after --)",
    )


def _guess(word: str, known: Sequence[str]) -> str:
    guess = did_you_mean(word, known)
    return guess and f", {guess}"


COMMANDS: dict[str, tuple[Callable[[str], Parser], str]] = {
    "brief": (_brief_parser, _BRIEF),
    "cite": (_cite_parser, _CITE),
    "verify": (_verify_parser, _VERIFY),
    "render": (_render_parser, _RENDER),
    "explain": (_explain_parser, _EXPLAIN),
}
"""The parser and the help of each command."""
