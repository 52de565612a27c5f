"""The command line: arguments, messages and exit codes, first against stand-ins, then from end to end."""

from __future__ import annotations

import contextlib
import importlib.util
import io
import json
import os
import re
import signal
import socket
import subprocess
import sys
import tomllib
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace
from typing import IO, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

import summarize
from summarize import arguments, cli
from summarize.cli import main
from summarize.console import escaped
from summarize.document import Document, Documents
from summarize.errors import (
    FalseCitation,
    InputNotFound,
    NothingToSummarize,
    OutputError,
    SummarizeError,
    UsageError,
)
from summarize.model import (
    Brief,
    Caution,
    Citation,
    CitedSentence,
    Difference,
    LeftOut,
    Quotation,
    Source,
    Title,
    canonical,
    digest_of,
)

PACKAGE = Path(cli.__file__).parent
ENVIRONMENT = {
    **os.environ,
    "PYTHONPATH": str(PACKAGE.parent),
    "PYTHONUNBUFFERED": "",
    "COLUMNS": "80",
}
HANGS = 300
"""Seconds after which a process is taken to hang."""

COMMANDS = ("brief", "cite", "verify", "render", "explain")


# Stand-ins for everything behind the command line.


def source(path: str = "a.txt", number: str = "1") -> Source:
    return Source(
        id=number,
        path=path,
        part=None,
        sha256="0" * 64,
        bytes=1,
        characters=1,
        encoding="utf-8",
        media_type="text/plain",
        title=None,
        publisher=None,
        url=None,
        published=None,
        language=None,
        wire="1",
    )


BRIEF = Brief(
    generator="summarize 0.1.0",
    signature="scorer:consensus",
    language="en",
    title=Title("A title", ()),
    documents=(source(),),
    sentences=(
        CitedSentence("Borne out.", (Citation("1", "exact", ()),)),
        CitedSentence("Not\nborne out.", ()),
    ),
    left_out=(LeftOut("1", 0, 4, 3, "furniture", "a link list"),),
    warnings=(Caution("b\x1b[31m.txt", "is binary"), Caution("", "the language is not known")),
)


class Backstage:
    """What the command line asked for, and what it is to be given."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.calls: list[tuple[str, tuple[Any, ...], dict[str, Any]]] = []
        self.documents = Documents((Document.from_text("Text.", "a.txt"),))
        self.report = SimpleNamespace(ok=True, problems=(), checked=57, files=5, notes=())
        self.failure: BaseException | None = None
        self.failing = ""
        results: dict[str, Callable[[], object]] = {
            "read": lambda: self.documents,
            "brief": lambda: BRIEF,
            "verify": lambda: self.report,
            "render": lambda: "The brief – as text\n",
            "cite_draft": lambda: BRIEF,
        }
        for name, result in results.items():
            monkeypatch.setitem(vars(summarize), name, self._stand_in(name, result))

    def _stand_in(self, name: str, result: Callable[[], object]) -> Callable[..., object]:
        def called(*arguments: object, **options: object) -> object:
            self.calls.append((name, arguments, options))
            if self.failure is not None and self.failing in ("", name):
                raise self.failure
            return result()

        return called

    def fail(self, error: BaseException, at: str = "") -> None:
        self.failure = error
        self.failing = at

    @property
    def names(self) -> list[str]:
        return [name for name, _, _ in self.calls]


@pytest.fixture
def backstage(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Backstage:
    monkeypatch.chdir(tmp_path)
    return Backstage(monkeypatch)


Capture = pytest.CaptureFixture[str]


def error_of(capsys: Capture, words: list[str]) -> tuple[int, str]:
    """The exit code and the one line of error of a command that fails."""
    code = main(words)
    out, err = capsys.readouterr()
    assert out == ""
    assert err.startswith("summarize: error: ")
    assert err.endswith("\n")
    assert err.count("\n") == 1
    return code, err.removeprefix("summarize: error: ").removesuffix("\n")


# Arguments.


def test_brief_passes_on_what_was_given_and_nothing_else(backstage: Backstage, capsys: Capture) -> None:
    assert main(["brief", "a.txt"]) == 0
    assert backstage.calls == [
        ("read", (["a.txt"],), {}),
        ("brief", (backstage.documents,), {}),
        ("verify", (BRIEF,), {"documents": backstage.documents}),
        ("render", (BRIEF,), {}),
    ]
    assert capsys.readouterr().out == "The brief – as text\n"


def test_options_stand_anywhere_among_the_files(backstage: Backstage, tmp_path: Path) -> None:
    words = "brief --words 150 a.txt -f json - --root . b.txt --encoding latin-1 --scorer sumy:kl --strict c.txt"
    assert main([*words.split(), "--language=de", "-oout.md", "--", "-d.txt", "--strict", "--"]) == 0
    read, made, proven, rendered = backstage.calls
    assert read == (
        "read",
        (["a.txt", "-", "b.txt", "c.txt", "-d.txt", "--strict", "--"],),
        {"root": ".", "encoding": "latin-1", "strict": True},
    )
    assert made[2] == {"words": 150, "scorer": "sumy:kl", "language": "de"}
    assert proven == ("verify", (BRIEF,), {"documents": backstage.documents})
    assert rendered == ("render", (BRIEF,), {"form": "json"})
    assert (tmp_path / "out.md").read_text(encoding="utf-8") == "The brief – as text\n"


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("", "a command is needed"),
        ("--verison", "no option is named '--verison', did you mean --version?"),
        ("breif a.txt", "no command is named 'breif', did you mean brief?"),
        ("frobnicate", "known: brief, cite, verify, render"),
        ("notes.txt", "try: summarize brief notes.txt"),
        ("news/*.txt", "try: summarize brief 'news/*.txt'"),
        ("folder", "try: summarize brief folder"),
        ("-", "try: summarize brief -"),
        ("a.txt b.txt c.txt d.txt e.txt", "try: summarize brief a.txt b.txt c.txt ..."),
        ("--sentences 3 a.txt", "try: summarize brief --sentences 3 a.txt"),
        ("brief", "brief needs files"),
        ("brief --strict", "brief needs files"),
        ("brief --sentnces 3 a.txt", "no option is named '--sentnces', did you mean --sentences?"),
        ("brief --sentnces=3 a.txt", "no option is named '--sentnces', did you mean --sentences?"),
        ("brief --sent 3 a.txt", "no option is named '--sent'"),
        ("brief -3 a.txt", "no option is named '-3'"),
        ("brief a.txt --sentences", "--sentences: expected one argument"),
        ("brief a.txt --sentences 0", "--sentences: a whole number from 1"),
        ("brief a.txt --sentences -3", "--sentences: a whole number from 1"),
        ("brief a.txt --sentences 3.5", "--sentences: a whole number from 1"),
        ("brief a.txt --words many", "--words: a whole number from 1"),
        ("brief a.txt --words ٣", "--words: a whole number from 1"),
        ("brief a.txt --words " + "9" * 5000, "--words: a whole number from 1"),
        ("brief a.txt --words 3 --sentences 3", "not allowed with argument"),
        ("brief a.txt -f markdwon", "did you mean markdown? (known: markdown, text, json, html, annotations)"),
        (
            "brief a.txt --title A --title B",
            "--title: given twice, and one alone can hold; see: summarize",
        ),
        ("brief a.txt -f text --format text", "-f/--format: given twice"),
        ("brief a.txt --words 5 --words 6", "--words: given twice"),
        ("verify a.json --root . --root .", "--root: given twice"),
        ("brief a.txt --output=", "-o/--output: a file name is needed"),
        ("brief a.txt --root nowhere", "--root nowhere: no such folder"),
        ("brief a.txt --root a.txt", "--root a.txt: no such folder"),
        ("brief a.txt -o a.txt", "a.txt: this is one of the inputs"),
        ("brief folder -o folder/b.txt", "folder/b.txt: this is one of the inputs"),
        ("cite", "cite needs a draft and files"),
        ("cite a.txt", "cite needs a draft and files"),
        ("cite - -", "cannot be both the draft and a source"),
        ("cite a.txt b.txt -o a.txt", "a.txt: this is one of the inputs"),
        ("cite a.txt b.txt --words 5", "--words is an option of brief and not of cite; see: summarize cite --help"),
        ("verify", "verify needs one brief"),
        ("verify a.json b.json", "verify needs one brief"),
        ("verify a.json --root nowhere", "--root nowhere: no such folder"),
        ("verify a.json -f json", "-f is an option of brief, cite, render and not of verify"),
        ("verify -", "a brief is read from a file, not from standard input"),
        ("explain - 1", "a brief is read from a file, not from standard input"),
        ("render", "render needs one brief"),
        ("render a.json -f pdf", "-f/--format: no form is named 'pdf'"),
        ("render a.txt -o a.txt", "a.txt: this is one of the inputs"),
    ],
)
def test_a_wrong_call_is_one_line_that_says_what_to_do(
    backstage: Backstage, capsys: Capture, tmp_path: Path, line: str, said: str
) -> None:
    (tmp_path / "folder").mkdir()
    (tmp_path / "a.txt").write_text("kept")
    (tmp_path / "folder" / "b.txt").write_text("Text.")  # the bytes of the document that is read
    code, message = error_of(capsys, ["brief", "a.txt", "--output", ""] if line.endswith("=") else line.split())
    assert said in message
    assert code == UsageError.exit_code
    assert "render" not in backstage.names
    assert (tmp_path / "a.txt").read_text() == "kept"


@pytest.mark.parametrize("command", ["", *COMMANDS])
@pytest.mark.parametrize("flag", ["-h", "--help"])
def test_help_wins_over_everything_else_in_the_line(capsys: Capture, command: str, flag: str) -> None:
    words = [command, "--nonsense", flag, "a"] if command else [flag]
    assert main(words) == 0
    out, err = capsys.readouterr()
    assert out.startswith(f"usage: summarize {command}".rstrip())
    assert err == ""
    assert max(map(len, out.splitlines())) <= 80


@pytest.mark.parametrize("command", COMMANDS)
def test_help_names_every_option_and_no_other(capsys: Capture, command: str) -> None:
    main([command, "--help"])
    listed = re.findall(r"^  (?:(-\w), )?(--\w+)", capsys.readouterr().out, re.MULTILINE)
    parser, _ = arguments.COMMANDS[command]
    assert sorted(name for pair in listed for name in pair if name) == sorted(parser(command).names())


def test_help_names_every_scorer_form_and_default(capsys: Capture) -> None:
    from summarize.rendering import FORMS
    from summarize.scoring import SCORERS

    main(["brief", "--help"])
    text = " ".join(capsys.readouterr().out.split())
    assert re.findall(r"consensus|sumy:[\w-]+", text) == list(SCORERS)
    assert f"{SCORERS[0]} (default)" in text
    assert f"{', '.join(FORMS[:-1])} or {FORMS[-1]} (default: {FORMS[0]})" in text


# Messages and exit codes.


def test_warnings_go_to_standard_error_and_the_brief_to_standard_output(backstage: Backstage, capsys: Capture) -> None:
    assert main(["brief", "a.txt"]) == 0
    out, err = capsys.readouterr()
    assert out == "The brief – as text\n"
    assert err == ("summarize: warning: b\\x1b[31m.txt: is binary\nsummarize: warning: the language is not known\n")


def test_quiet_leaves_errors_only(backstage: Backstage, capsys: Capture) -> None:
    assert main(["brief", "a.txt", "--quiet"]) == 0
    assert capsys.readouterr().err == ""
    backstage.fail(NothingToSummarize("no prose"))
    assert error_of(capsys, ["brief", "a.txt", "--quiet"]) == (4, "no prose")


def test_verbose_says_what_was_left_out(backstage: Backstage, capsys: Capture) -> None:
    assert main(["brief", "a.txt", "--verbose"]) == 0
    err = capsys.readouterr().err
    assert "summarize: left out: a.txt:3: furniture: a link list\n" in err
    assert "summarize: made by: summarize 0.1.0, scorer:consensus\n" in err


@pytest.mark.parametrize("command", [["brief", "a.txt"], ["cite", "d.txt", "a.txt"], ["verify", "b.json"]])
@pytest.mark.parametrize(
    ("error", "code"),
    [
        (SummarizeError("unforeseen"), 1),
        (UsageError("wrong"), 2),
        (InputNotFound("no such file", where="a\n.txt", remedy="check the name"), 3),
        (NothingToSummarize("empty"), 4),
        (OutputError("full"), 5),
        (FalseCitation("false"), 6),
        (KeyboardInterrupt(), 130),
        (MemoryError(), 1),
    ],
)
def test_every_error_has_its_exit_code_and_one_line(
    backstage: Backstage, capsys: Capture, command: list[str], error: BaseException, code: int
) -> None:
    backstage.fail(error)
    got, message = error_of(capsys, command)
    assert got == code
    assert message


@pytest.mark.parametrize("error", [TypeError("in\nside"), RecursionError("too deep"), OSError(5, "x"), KeyError("k")])
def test_a_bug_is_one_line_and_its_traceback_is_shown_when_asked_for(
    backstage: Backstage, capsys: Capture, error: Exception
) -> None:
    backstage.fail(error)
    code, message = error_of(capsys, ["brief", "a.txt", "--quiet"])
    assert code == 1
    assert message.startswith(f"a bug of ours: {type(error).__name__}: ")
    assert message.endswith("run again with --verbose for the traceback and report it")
    assert main(["brief", "a.txt", "--verbose"]) == 1
    err = capsys.readouterr().err
    assert "summarize: Traceback (most recent call last):\n" in err
    assert all(line.startswith("summarize: ") for line in err.splitlines())
    assert "report it" in err.splitlines()[-1]


def test_an_interrupt_while_a_module_loads_is_an_interrupt(
    backstage: Backstage, capsys: Capture, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Interrupting:
        def find_spec(self, name: str, *_: object) -> None:
            if name == "summarize.writing":
                raise KeyboardInterrupt

    monkeypatch.delitem(sys.modules, "summarize.writing", raising=False)
    monkeypatch.setattr(sys, "meta_path", [Interrupting(), *sys.meta_path])
    assert error_of(capsys, ["brief", "a.txt"]) == (130, "interrupted")


START = """
import os, signal, sys
interrupted = sys.argv.pop(1)
class Interrupting:
    def find_spec(self, name, *_):
        if name == interrupted:
            os.kill(os.getpid(), signal.SIGINT)
sys.meta_path.insert(0, Interrupting())
signal.signal(signal.SIGINT, signal.default_int_handler)  # whoever runs the tests may ignore it
{before}
from summarize.__main__ import run
code = run()
{after}
sys.exit(code)
"""


def started(module: str, *, before: str = "", after: str = "") -> tuple[int, bytes]:
    """The exit code and messages of `summarize --help` as a process that is interrupted as it loads a module."""
    words = [sys.executable, "-c", START.format(before=before, after=after), module, "--help"]
    done = subprocess.run(words, capture_output=True, env=ENVIRONMENT, timeout=HANGS, check=False)
    return done.returncode, done.stderr


@pytest.mark.parametrize("module", ["summarize.cli", "argparse", "summarize.errors"])
def test_130_an_interrupt_before_the_first_line_of_ours_is_quiet(module: str) -> None:
    assert started(module) == (130, b"")


def test_130_an_interrupt_that_python_would_drop_is_none_the_less_one() -> None:
    drop = "class Dropping:\n    def __del__(self): raise KeyboardInterrupt\n"
    assert started("", after=f"{drop}Dropping()") == (130, b"")


def test_0_an_interrupt_after_the_end_or_where_they_are_ignored_changes_nothing() -> None:
    assert started("", after="os.kill(os.getpid(), signal.SIGINT)") == (0, b"")
    assert started("argparse", before="signal.signal(signal.SIGINT, signal.SIG_IGN)") == (0, b"")


@pytest.mark.parametrize("command", [["brief", "a.txt"], ["cite", "d.txt", "a.txt"]])
def test_a_brief_that_fails_its_own_proof_is_not_written(
    backstage: Backstage, capsys: Capture, tmp_path: Path, command: list[str]
) -> None:
    backstage.report = SimpleNamespace(ok=False, problems=("a.txt:1: the words\ndiffer", "more"), notes=())
    target = tmp_path / "old.md"
    target.write_text("old")
    code, message = error_of(capsys, [*command, "-o", str(target)])
    assert code == 1
    assert "fails its own proof" in message
    assert "a.txt:1: the words\\ndiffer" in message
    assert target.read_text() == "old"
    assert "render" not in backstage.names


def test_cite_lists_what_has_no_support(backstage: Backstage, capsys: Capture) -> None:
    assert main(["cite", "draft.txt", "a.txt", "--encoding", "latin-1"]) == 0
    out, err = capsys.readouterr()
    assert out == "The brief – as text\n"
    assert "summarize: warning: draft.txt: sentence 2 has no support in the files: Not\\nborne out.\n" in err
    assert backstage.calls[0] == ("read", (["a.txt"],), {"encoding": "latin-1"})
    assert backstage.calls[1] == ("cite_draft", ("draft.txt", backstage.documents), {"encoding": "latin-1"})


def test_cite_lists_what_a_source_contradicts(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: Capture) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "a.txt").write_text("The ferry carried 40 lorries over the sound on Monday.\n", encoding="utf-8")
    (tmp_path / "b.txt").write_text("The ferry carried 60 lorries over the sound on Monday.\n", encoding="utf-8")
    (tmp_path / "draft.md").write_text("The ferry carried 40 lorries over the sound on Monday.\n", encoding="utf-8")
    assert main(["cite", "draft.md", "a.txt", "b.txt", "--strict"]) == 0
    assert capsys.readouterr().err == (
        "summarize: warning: draft.md: sentence 1 differs in b.txt:1: number “40” here, “60” there: "
        "The ferry carried 40 lorries over the sound on Monday.\n"
        "summarize: warning: draft.md: 1 sentence: 1 borne out in full, 0 in part, 0 not at all; 1 contradicted\n"
    )


def test_cite_is_strict_where_asked_to_be(backstage: Backstage, capsys: Capture, tmp_path: Path) -> None:
    words = ["cite", "draft.txt", "a.txt", "--strict", "-o", "out.md"]
    code, message = error_of(capsys, [*words, "--quiet"])
    assert code == 6
    assert message.startswith("draft.txt: 1 of 2 sentences have no support, so nothing is written; ")
    assert main(words) == 6
    assert "has no support in the files: Not\\nborne out." in capsys.readouterr().err
    assert os.listdir(tmp_path) == []


def test_verify_says_how_much_was_proven(backstage: Backstage, capsys: Capture) -> None:
    backstage.report.notes = ("kinds were not judged",)
    assert main(["verify", "b.json", "--root", "."]) == 0
    assert backstage.calls == [("verify", ("b.json",), {"root": "."})]
    out, err = capsys.readouterr()
    assert out == "ok: 57 citations in 5 files proven\n"
    assert err == "summarize: warning: b.json: kinds were not judged\n"
    assert main(["verify", "b.json", "--quiet"]) == 0
    assert capsys.readouterr() == ("", "")
    backstage.report = SimpleNamespace(ok=True, problems=(), checked=1, files=1, notes=())
    main(["verify", "b.json"])
    assert capsys.readouterr().out == "ok: 1 citation in 1 file proven\n"


def test_verify_says_every_problem_in_a_line_of_its_own(backstage: Backstage, capsys: Capture) -> None:
    backstage.report = SimpleNamespace(ok=False, problems=("one", "t\nwo"), notes=())
    assert main(["verify", "b.json", "--quiet"]) == 6
    assert capsys.readouterr() == ("", "summarize: error: b.json: one\nsummarize: error: b.json: t\\nwo\n")


def saved(folder: Path, **changes: object) -> Path:
    record = {**BRIEF.to_dict(), **changes}
    path = folder / "brief.json"
    path.write_text(canonical({**record, "digest": digest_of(record)}), encoding="utf-8")
    return path


def test_render_prints_the_brief_that_the_file_holds(backstage: Backstage, capsys: Capture, tmp_path: Path) -> None:
    assert main(["render", str(saved(tmp_path)), "--format", "html"]) == 0
    assert backstage.calls == [("render", (BRIEF,), {"form": "html"})]
    assert capsys.readouterr() == ("The brief – as text\n", "")


def test_render_takes_fields_that_a_later_version_added(backstage: Backstage, tmp_path: Path) -> None:
    assert main(["render", str(saved(tmp_path, later={"field": [1.5, None]}))]) == 0


NO_BRIEFS = pytest.mark.parametrize(
    "text",
    [
        "",
        "{",
        "[]",
        "null",
        '{"format": "summarize-brief/1"}',
        '{"format": "other"}',
        "[" * 200_000,
        '{"format": "summarize-brief/1", "n": ' + "9" * 5000 + "}",
        "\ufffe",
        canonical({**BRIEF.to_dict(), "sentences": 3}),
        canonical({**BRIEF.to_dict(), "language": "X"}).replace('"X"', "NaN"),
        canonical({**BRIEF.to_dict(), "language": "X"}).replace('"X"', '"\\ud800"'),
    ],
)


@NO_BRIEFS
def test_render_refuses_what_is_no_brief(backstage: Backstage, capsys: Capture, tmp_path: Path, text: str) -> None:
    path = tmp_path / "brief.json"
    path.write_text(text, encoding="utf-8")
    code, message = error_of(capsys, ["render", str(path)])
    assert code == 3
    assert message.startswith(f"{path}: ")


def test_render_refuses_a_brief_that_was_changed(backstage: Backstage, capsys: Capture, tmp_path: Path) -> None:
    path = saved(tmp_path)
    path.write_text(path.read_text(encoding="utf-8").replace("Borne out.", "Made up!!!"), encoding="utf-8")
    code, message = error_of(capsys, ["render", str(path)])
    assert code == 6
    assert message.startswith(f"{path}: changed since it was made")


@pytest.mark.parametrize("command", [["brief", "a.txt"], ["cite", "d.txt", "a.txt"], ["verify", "b.json"]])
def test_stages_are_shown_on_a_terminal_only(
    backstage: Backstage, monkeypatch: pytest.MonkeyPatch, capsys: Capture, command: list[str]
) -> None:
    class Terminal(io.StringIO):
        def isatty(self) -> bool:
            return True

    terminal = Terminal()
    monkeypatch.setattr(sys, "stderr", terminal)
    assert main(command) == 0
    shown = terminal.getvalue()
    assert " ...\r" in shown
    assert "\x1b" not in shown
    for line in shown.split("\n"):
        assert re.fullmatch(r"(?:\w+ \.\.\.\r +\r)*(?:summarize: .*)?", line)
    quiet = Terminal()
    monkeypatch.setattr(sys, "stderr", quiet)
    assert main([*command, "--quiet"]) == 0
    assert quiet.getvalue() == ""


def test_messages_that_cannot_be_said_do_not_stop_the_brief(
    backstage: Backstage, monkeypatch: pytest.MonkeyPatch, capsys: Capture
) -> None:
    class Full(io.StringIO):
        def write(self, text: str) -> int:
            raise OSError(28, "No space left on device")

    for stream in (Full(), None):
        monkeypatch.setattr(sys, "stderr", stream)
        assert main(["brief", "a.txt"]) == 0
    assert capsys.readouterr().out == "The brief – as text\n" * 2


@given(st.text(st.characters(codec=None)))
def test_a_message_is_one_printable_line(text: str) -> None:
    line = escaped(text)
    assert line.isprintable()
    assert escaped(line) == line


def test_escapes_are_those_of_python() -> None:
    assert escaped("a\nb\x1b[0m\x85\u2028\u202e\udcff\ud800 é 🜚") == (r"a\nb\x1b[0m\x85\u2028\u202e\xff\ud800 é 🜚")


# Processes that need nothing behind the command line.


def run(
    *words: str | Path,
    folder: Path | None = None,
    stdin: bytes | None = None,
    stdout: int | IO[bytes] = subprocess.PIPE,
    stderr: int | IO[bytes] = subprocess.PIPE,
    **environment: str,
) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(
        [sys.executable, "-m", "summarize", *map(str, words)],
        cwd=folder,
        input=b"" if stdin is None else stdin,
        stdout=stdout,
        stderr=stderr,
        env={**ENVIRONMENT, **environment},
        timeout=HANGS,
        check=False,
    )


def closed_pipe() -> int:
    """The writing end of a pipe that nobody reads."""
    reading, writing = os.pipe()
    os.close(reading)
    return writing


HELPS = [["--help"], *([command, "--help"] for command in COMMANDS)]


@pytest.mark.parametrize("words", [*HELPS, ["--version"]])
def test_help_and_version_load_nothing_slow(words: list[str]) -> None:
    code = "import sys; from summarize.cli import main; main(sys.argv[1:]); print(*sys.modules, file=sys.stderr)"
    done = subprocess.run(
        [sys.executable, "-c", code, *words], capture_output=True, env=ENVIRONMENT, check=True, timeout=HANGS
    )
    loaded = {name.partition(".")[0] for name in done.stderr.decode().split()}
    assert not loaded & {"nltk", "sumy", "numpy", "rapidfuzz", "markdown_it", "dataclasses", "json"}
    assert done.stdout


def test_version_is_the_project_s() -> None:
    project = PACKAGE.parent / "pyproject.toml"
    if not project.exists():
        pytest.skip("installed without the project's folder")
    version = tomllib.loads(project.read_text(encoding="utf-8"))["project"]["version"]
    assert run("--version").stdout.decode() == f"summarize {version}\n"


@pytest.mark.parametrize("words", HELPS)
def test_help_into_a_closed_pipe_or_a_full_disk(words: list[str]) -> None:
    end = closed_pipe()
    done = run(*words, stdout=end)
    os.close(end)
    assert (done.returncode, done.stderr) == (0, b"")
    with open("/dev/full", "wb") as full:
        done = run(*words, stdout=full)
    assert done.returncode == 5
    assert done.stderr.startswith(b"summarize: error: standard output: cannot write: no space left")
    assert done.stderr.count(b"\n") == 1


def test_messages_into_a_full_disk_change_no_exit_code() -> None:
    with open("/dev/full", "wb") as full:
        assert run("frobnicate", stderr=full).returncode == 2
    end = closed_pipe()
    assert run("frobnicate", stderr=end).returncode == 2
    os.close(end)


def test_the_locale_changes_no_help() -> None:
    assert run("--help", LC_ALL="C", PYTHONUTF8="0").stdout == run("--help").stdout


# The page about the command line.

PAGE = PACKAGE.parent / "docs" / "command-line.md"
page_present = pytest.mark.skipif(not PAGE.exists(), reason="installed without the documentation")


@page_present
@pytest.mark.parametrize("words", HELPS)
def test_the_page_holds_every_help_as_it_is_printed(words: list[str]) -> None:
    blocks = re.findall(r"^```text\n(.*?)^```$", PAGE.read_text(encoding="utf-8"), re.MULTILINE | re.DOTALL)
    assert f"$ summarize {' '.join(words)}\n{run(*words).stdout.decode()}" in blocks


@page_present
@pytest.mark.parametrize("command", COMMANDS)
def test_the_page_explains_every_option(command: str) -> None:
    prose = re.sub(r"^```.*?^```$", "", PAGE.read_text(encoding="utf-8"), flags=re.MULTILINE | re.DOTALL)
    section = prose.partition(f"\n## `summarize {command}")[2].partition("\n## ")[0]
    shared = prose.partition("\n## Options of every command")[2].partition("\n## ")[0]
    parser, _ = arguments.COMMANDS[command]
    for name in parser(command).names():
        assert f"`{name}" in section + shared, name


@page_present
def test_the_page_lists_every_exit_code() -> None:
    text = PAGE.read_text(encoding="utf-8")
    codes = {error.exit_code for error in _descendants(SummarizeError)} | {SummarizeError.exit_code}
    listed = {int(code) for code in re.findall(r"^\| (\d+) \|", text, re.MULTILINE)}
    assert listed == codes | {0, cli.INTERRUPTED}


def _descendants(kind: type[SummarizeError]) -> Iterator[type[SummarizeError]]:
    for below in kind.__subclasses__():
        yield below
        yield from _descendants(below)


# From end to end.

whole = pytest.mark.skipif(
    importlib.util.find_spec("summarize.pipeline") is None,
    reason="the path from files to brief is not there yet",
)

FIRST = """\
Ferry service returns to Harrow Sound

The ferry between Port Elm and Harrow Sound will run again from Monday, the harbour office said.
Repairs to the landing stage cost 1.2 million crowns and took eleven weeks.
Two crossings a day are planned until the end of October.
"""

SECOND = """\
Island link reopens after repairs

The ferry between Port Elm and Harrow Sound will run again from Monday, the harbour office said.
Residents had relied on a chartered fishing boat since a storm tore the old stage from its moorings.
The office expects about four hundred passengers on the first day.
"""

THIRD = """\
Harrow Sound ferry to resume

Repairs to the landing stage cost 1.2 million crowns and took eleven weeks.
The school on the island will go back to its usual timetable on Tuesday.
A second boat may join the line next spring if enough passengers return.
"""


@pytest.fixture
def stories(tmp_path: Path) -> Path:
    folder = tmp_path / "stories"
    folder.mkdir()
    for name, text in (("first.txt", FIRST), ("second.txt", SECOND), ("third.txt", THIRD)):
        (folder / name).write_text(text, encoding="utf-8")
    return folder


def failure(done: subprocess.CompletedProcess[bytes], code: int) -> str:
    """The one line of a process that failed with this code and wrote nothing."""
    message = done.stderr.decode()
    assert done.returncode == code, message
    assert not done.stdout
    assert message.startswith("summarize: error: "), message
    assert message.count("\n") == 1, message
    return message


@whole
def test_0_a_brief_that_verify_proves_and_render_repeats(stories: Path) -> None:
    made = run("brief", "stories", "--sentences", "3", "--format", "json", folder=stories.parent)
    assert (made.returncode, made.stderr) == (0, b"")
    assert len(json.loads(made.stdout)["sentences"]) == 3
    brief = stories.parent / "brief.json"
    brief.write_bytes(made.stdout)
    proven = run("verify", brief, folder=stories.parent)
    assert (proven.returncode, proven.stderr) == (0, b"")
    assert re.fullmatch(rb"ok: \d+ citations in 3 files proven\n", proven.stdout)
    for form in ("markdown", "text", "json", "html"):
        direct = run("brief", "stories", "--sentences", "3", "-f", form, folder=stories.parent)
        again = run("render", brief, "-f", form, folder=stories.parent)
        assert direct.returncode == again.returncode == 0
        assert direct.stdout == again.stdout


@whole
def test_0_the_same_bytes_in_any_order_and_to_a_file(stories: Path) -> None:
    names = ["first.txt", "second.txt", "third.txt"]
    forth = run("brief", *names, folder=stories, PYTHONHASHSEED="1", LC_ALL="C")
    back = run("brief", *reversed(names), "-o", "../out.md", folder=stories, PYTHONHASHSEED="2", TZ="Asia/Tokyo")
    assert (forth.returncode, back.returncode, back.stdout) == (0, 0, b"")
    assert (stories.parent / "out.md").read_bytes() == forth.stdout


@whole
def test_0_the_file_that_the_shell_made_for_the_brief_is_no_source(stories: Path) -> None:
    plain = run("brief", ".", folder=stories)
    for _ in range(2):
        with (stories / "brief.md").open("wb") as made:
            done = run("brief", ".", folder=stories, stdout=made)
        assert (done.returncode, done.stderr) == (0, plain.stderr)
        assert (stories / "brief.md").read_bytes() == plain.stdout
    with (stories / "brief.md").open("ab") as made:
        done = run("brief", "brief.md", folder=stories, stdout=made)
    assert "brief.md: is where standard output goes, so it was not read; write to another file" in failure(done, 3)
    assert (stories / "brief.md").read_bytes() == plain.stdout


@whole
@pytest.mark.parametrize("name", ["é.txt", b"bad\xff.txt"])
def test_0_the_same_bytes_in_a_locale_that_spells_file_names_otherwise(stories: Path, name: str | bytes) -> None:
    file = os.path.join(os.fsencode(stories), name if isinstance(name, bytes) else name.encode())
    with open(file, "wb") as made:
        made.write(FIRST.encode())
    plain = run("brief", os.fsdecode(file), "-f", "json", folder=stories)
    for words in (["brief", os.fsdecode(file), "-f", "json", "-o", "brief.json"], ["verify", "brief.json"]):
        done = run(*words, folder=stories, LC_ALL="C", PYTHONUTF8="0", PYTHONCOERCECLOCALE="0")
        assert done.returncode == 0, done.stderr
    assert (stories / "brief.json").read_bytes() == plain.stdout
    assert run("verify", "brief.json", folder=stories).returncode == 0


@whole
def test_0_words_are_a_limit(stories: Path) -> None:
    done = run("brief", ".", "--words", "35", "-f", "json", folder=stories)
    assert done.returncode == 0
    sentences = [sentence["text"] for sentence in json.loads(done.stdout)["sentences"]]
    assert 1 <= len(" ".join(sentences).split()) <= 35


@whole
def test_0_from_outside_the_root_and_from_standard_input(stories: Path) -> None:
    away = stories.parent / "away"
    away.mkdir()
    done = run("brief", *sorted(stories.iterdir()), "-f", "json", folder=away)
    assert (done.returncode, done.stderr) == (0, b"")
    assert [item["path"] for item in json.loads(done.stdout)["documents"]] == [
        "first.txt",
        "second.txt",
        "third.txt",
    ]
    assert str(stories).encode() not in done.stdout
    done = run("brief", "-", "stories/first.txt", folder=stories.parent, stdin=SECOND.encode())
    assert (done.returncode, done.stderr) == (0, b"")


@whole
def test_0_into_the_null_device_and_a_closed_pipe(stories: Path) -> None:
    done = run("brief", ".", "-o", "/dev/null", folder=stories)
    assert (done.returncode, done.stdout, done.stderr) == (0, b"", b"")
    end = closed_pipe()
    done = run("brief", ".", folder=stories, stdout=end)
    os.close(end)
    assert (done.returncode, done.stderr) == (0, b"")


@whole
def test_0_a_bad_input_among_good_ones_is_a_warning_and_3_if_strict(stories: Path) -> None:
    words = ["brief", ".", "missing\x1b.txt", "-f", "json"]
    done = run(*words, folder=stories)
    assert done.returncode == 0
    assert done.stderr.startswith(b"summarize: warning: ")
    assert done.stderr.count(b"\n") == 1
    assert b"\x1b" not in done.stderr
    assert len(json.loads(done.stdout)["warnings"]) == 1
    failure(run(*words, "--strict", folder=stories), 3)


@whole
def test_0_or_4_a_line_of_four_megabytes(tmp_path: Path) -> None:
    path = tmp_path / "long.txt"
    path.write_text("The ferry is late and " * 200_000, encoding="utf-8")
    done = run("brief", path, folder=tmp_path)
    assert done.returncode in (0, 4), done.stderr
    assert b"Traceback" not in done.stderr


@contextlib.contextmanager
def bound_socket(path: Path) -> Iterator[None]:
    with socket.socket(socket.AF_UNIX) as end:
        here = os.getcwd()
        os.chdir(path.parent)  # the name of a socket has at most 108 bytes
        try:
            end.bind(path.name)
        finally:
            os.chdir(here)
        yield


@whole
@pytest.mark.parametrize(
    "name",
    [
        "missing.txt",
        "none*.txt",
        "empty-folder",
        "binary",
        "latin-1",
        "fifo",
        "socket",
        "/dev/zero",
        "/dev/null",
    ],
)
def test_3_an_input_that_cannot_be_read(tmp_path: Path, name: str) -> None:
    (tmp_path / "empty-folder").mkdir()
    (tmp_path / "binary").write_bytes(bytes(range(256)) * 20)
    (tmp_path / "latin-1").write_bytes("Die Fähre fährt ab Montag wieder über den Sund.\n".encode("latin-1"))
    os.mkfifo(tmp_path / "fifo")
    with bound_socket(tmp_path / "socket"):
        message = failure(run("brief", name, folder=tmp_path), 3)
    assert name in message


@whole
def test_3_is_0_with_the_right_encoding(tmp_path: Path) -> None:
    text = "Die Fähre zwischen den beiden Häfen fährt ab Montag wieder zweimal am Tag über den Sund.\n"
    (tmp_path / "latin-1.txt").write_bytes(text.encode("latin-1"))
    done = run("brief", "latin-1.txt", "--encoding", "latin-1", "--language", "de", folder=tmp_path)
    assert (done.returncode, done.stderr) == (0, b"")
    assert "Fähre" in done.stdout.decode("utf-8")


@whole
@pytest.mark.skipif(os.geteuid() == 0, reason="root may read everything")
def test_3_a_file_that_may_not_be_read(stories: Path) -> None:
    (stories / "first.txt").chmod(0)
    assert "first.txt" in failure(run("brief", "first.txt", folder=stories), 3)


@whole
@pytest.mark.parametrize("text", ["", " \n\n\t\n", "\ufeff", "- - -\n***\n"])
def test_4_nothing_to_summarize(tmp_path: Path, text: str) -> None:
    (tmp_path / "empty.txt").write_text(text, encoding="utf-8")
    failure(run("brief", "empty.txt", folder=tmp_path), 4)


@whole
@pytest.mark.parametrize("target", ["/dev/full", "missing/out.md", "stories"])
def test_5_a_place_that_cannot_be_written(stories: Path, target: str) -> None:
    before = sorted(os.listdir(stories.parent))
    assert target in failure(run("brief", "stories", "-o", target, folder=stories.parent), 5)
    assert sorted(os.listdir(stories.parent)) == before


@whole
def test_5_a_full_standard_output(stories: Path) -> None:
    with open("/dev/full", "wb") as full:
        failure(run("brief", ".", folder=stories, stdout=full), 5)


@whole
def test_2_a_source_is_never_overwritten(stories: Path) -> None:
    for words in (["first.txt"], ["."], ["*.txt"]):
        failure(run("brief", *words, "-o", "first.txt", folder=stories), 2)
    assert (stories / "first.txt").read_text(encoding="utf-8") == FIRST


@pytest.fixture
def made(stories: Path) -> dict[str, Any]:
    done = run("brief", ".", "--sentences", "3", "-f", "json", "-o", "../brief.json", folder=stories)
    assert done.returncode == 0, done.stderr
    record: dict[str, Any] = json.loads((stories.parent / "brief.json").read_text(encoding="utf-8"))
    return record


def put(folder: Path, record: dict[str, Any]) -> None:
    text = canonical({**record, "digest": digest_of(record)})
    (folder / "brief.json").write_text(text, encoding="utf-8")


def rejected(folder: Path, *codes: int) -> None:
    done = run("verify", "brief.json", "--root", "stories", folder=folder)
    assert done.returncode in codes, done.stderr
    assert done.stdout == b""
    assert all(line.startswith(b"summarize: error: ") for line in done.stderr.splitlines())
    assert done.stderr


@whole
def test_6_a_source_that_was_changed(stories: Path, made: dict[str, Any]) -> None:
    assert run("verify", "brief.json", "--root", "stories", folder=stories.parent).returncode == 0
    (stories / "third.txt").write_text(THIRD.replace("1.2", "1.3"), encoding="utf-8")
    rejected(stories.parent, 6)


@whole
def test_6_a_brief_that_was_changed(stories: Path, made: dict[str, Any]) -> None:
    made["sentences"][0]["text"] += "!"
    put(stories.parent, made)
    rejected(stories.parent, 6)


@whole
@pytest.mark.parametrize("absolute", [False, True])
def test_6_or_3_a_path_that_leaves_the_root_is_not_read(stories: Path, made: dict[str, Any], absolute: bool) -> None:
    # Outside the root stands the very file: only a refusal to look at it can fail.
    for document in made["documents"]:
        outside = stories.parent / document["path"]
        (stories / document["path"]).rename(outside)
        document["path"] = str(outside) if absolute else f"../{document['path']}"
    put(stories.parent, made)
    rejected(stories.parent, 6, 3)


@whole
@pytest.mark.parametrize("path", ["/etc/passwd", "../../etc/passwd", "..", "/dev/zero", "a/../../fifo", "fifo"])
def test_6_or_3_a_hostile_path_blocks_nothing(stories: Path, made: dict[str, Any], path: str) -> None:
    os.mkfifo(stories / "fifo")
    os.mkfifo(stories.parent / "fifo")
    made["documents"][0]["path"] = path
    put(stories.parent, made)
    rejected(stories.parent, 6, 3)


@whole
@NO_BRIEFS
def test_6_or_3_what_is_no_brief(stories: Path, text: str) -> None:
    (stories.parent / "brief.json").write_text(text, encoding="utf-8")
    rejected(stories.parent, 6, 3)


def places(value: Any, at: tuple[str | int, ...] = ()) -> Iterator[tuple[str | int, ...]]:
    """The way to every value inside a JSON value."""
    inner: Any = ()
    if isinstance(value, dict):
        inner = value.items()
    elif isinstance(value, list):
        inner = enumerate(value)
    for key, below in inner:
        yield (*at, key)
        yield from places(below, (*at, key))


FULL = replace(
    BRIEF,
    title=Title("Words", (Citation("1", "origin", (Quotation(0, 5, 0, 5, 1, 1, 1, 6, "Words"),)),)),
    sentences=(
        CitedSentence(
            "Words",
            (Citation("1", "origin", (Quotation(0, 5, 0, 5, 1, 1, 1, 6, "Words"),), covers=((0, 5),)),),
            disagreements=(Citation("1", "conflict", (), differences=(Difference("number", "1", "2"),)),),
        ),
    ),
)


@whole
@given(
    st.sampled_from(sorted(set(places(FULL.to_dict())), key=str)),
    st.sampled_from([None, True, -1, 10**30, 0.5, "x", "../x", [], [[]], [5], {}, {"a": 1}]),
    st.sampled_from([["verify"], ["render", "-f", "markdown"], ["render", "-f", "text"], ["render", "-f", "html"]]),
)
def test_a_brief_with_any_misshapen_field_is_never_taken_for_a_bug_of_ours(
    tmp_path_factory: pytest.TempPathFactory, place: tuple[str | int, ...], value: object, command: list[str]
) -> None:
    record = FULL.to_dict()
    holder: Any = record
    for key in place[:-1]:
        holder = holder[key]
    holder[place[-1]] = value
    put(folder := tmp_path_factory.getbasetemp(), record)
    said = io.StringIO()
    with contextlib.redirect_stderr(said), contextlib.redirect_stdout(io.StringIO()):
        code = main([*command, str(folder / "brief.json")])
    assert code in (0, 3, 6), said.getvalue()


@whole
def test_cite_from_end_to_end(stories: Path) -> None:
    draft = stories.parent / "draft.txt"
    draft.write_text(
        "Repairs to the landing stage cost 1.2 million crowns and took eleven weeks.\n"
        "Penguins were seen dancing on the roof of the lighthouse all night.\n"
    )
    done = run("cite", draft, "stories", "-f", "json", folder=stories.parent)
    assert done.returncode == 0, done.stderr
    supported, unsupported = json.loads(done.stdout)["sentences"]
    assert {citation["document"] for citation in supported["citations"]} == {"1", "3"}
    assert unsupported["citations"] == []
    assert done.stderr.count(b"\n") == 2
    assert b"Penguins" in done.stderr
    strict = run("cite", draft, "stories", "--strict", "--quiet", folder=stories.parent)
    failure(strict, 6)


@whole
def test_130_an_interrupt_while_standard_input_is_read(tmp_path: Path) -> None:
    target = tmp_path / "old.md"
    target.write_text("old")
    process = subprocess.Popen(
        [sys.executable, "-m", "summarize", "brief", "-", "-o", str(target)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env=ENVIRONMENT,
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL),
    )
    assert process.stdin is not None
    # Far more than a pipe holds: once it is written, the process is reading, and it waits for an end.
    process.stdin.write(b"The ferry runs again. " * 50_000)
    process.stdin.flush()
    process.send_signal(signal.SIGINT)
    try:
        out, err = process.communicate(timeout=HANGS)
    except subprocess.TimeoutExpired:
        process.kill()
        raise
    assert process.returncode == 130
    assert (out, err) == (b"", b"summarize: error: interrupted\n")
    assert target.read_text() == "old"
    assert os.listdir(tmp_path) == ["old.md"]
