"""Writing: whole or not at all, to whatever the name stands for, and never over a source."""

from __future__ import annotations

import errno
import hashlib
import io
import os
import stat
import subprocess
import sys
import threading
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarize import writing
from summarize.errors import OutputError, UsageError
from summarize.writing import refuse_input, write

TEXT = "“Zwölf” – 12\r\nlines\rof every\nkind\x85\u2028 and 🜚\n"

ENVIRONMENT = {**os.environ, "PYTHONPATH": str(Path(writing.__file__).parents[1]), "PYTHONUNBUFFERED": ""}

as_root = os.geteuid() == 0


def listing(folder: Path) -> list[str]:
    return sorted(os.listdir(folder))


def failing(number: int) -> Callable[..., None]:
    def fail(*_: object, **__: object) -> None:
        raise OSError(number, os.strerror(number))

    return fail


def test_a_new_file_holds_the_text_as_utf_8_with_its_newlines_and_the_usual_mode(tmp_path: Path) -> None:
    target = tmp_path / "brief.md"
    write(TEXT, str(target))
    other = tmp_path / "other"
    other.touch()
    assert target.read_bytes() == TEXT.encode("utf-8")
    assert target.stat().st_mode == other.stat().st_mode
    assert listing(tmp_path) == ["brief.md", "other"]


def test_an_existing_file_is_replaced_in_one_step_and_keeps_its_mode(tmp_path: Path) -> None:
    target = tmp_path / "brief.md"
    target.write_text("old and much longer than the new one")
    target.chmod(0o640)
    with target.open() as reader:
        write("new\n", str(target))
        assert reader.read() == "old and much longer than the new one"
    assert target.read_text() == "new\n"
    assert stat.S_IMODE(target.stat().st_mode) == 0o640
    assert listing(tmp_path) == ["brief.md"]


@pytest.mark.skipif(not as_root, reason="only root may give a file away")
def test_an_existing_file_keeps_its_owner(tmp_path: Path) -> None:
    target = tmp_path / "brief.md"
    target.touch()
    os.chown(target, 1234, 2345)
    write("new\n", str(target))
    assert (target.stat().st_uid, target.stat().st_gid) == (1234, 2345)


def test_a_link_stays_and_its_target_is_replaced(tmp_path: Path) -> None:
    (tmp_path / "far").mkdir()
    target = tmp_path / "far" / "brief.md"
    target.write_text("old")
    (tmp_path / "second").symlink_to("far/brief.md")
    link = tmp_path / "first"
    link.symlink_to("second")
    write("new\n", str(link))
    assert os.readlink(link) == "second"
    assert os.readlink(tmp_path / "second") == "far/brief.md"
    assert target.read_text() == "new\n"
    assert not target.is_symlink()
    assert listing(tmp_path / "far") == ["brief.md"]


def test_a_link_to_no_file_yet_makes_that_file(tmp_path: Path) -> None:
    link = tmp_path / "link"
    link.symlink_to("later.md")
    write("new\n", str(link))
    assert link.is_symlink()
    assert (tmp_path / "later.md").read_text() == "new\n"


def test_a_name_that_is_not_utf_8_can_be_written(tmp_path: Path) -> None:
    name = os.fsencode(tmp_path) + b"/br\xffef"
    write("new\n", os.fsdecode(name))
    with open(name, "rb") as file:
        assert file.read() == b"new\n"


def test_the_longest_name_that_a_folder_takes_can_be_written(tmp_path: Path) -> None:
    target = tmp_path / ("n" * os.pathconf(tmp_path, "PC_NAME_MAX"))
    write("new\n", str(target))
    assert target.read_text() == "new\n"


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("missing/brief.md", "its folder does not exist"),
        ("file/brief.md", "a part of this path is a file"),
        ("folder", "this is a folder"),
        ("new/", "this is a folder"),
        ("circle", "in a circle"),
        ("n" * 300, "the name is too long"),
        ("nul\0", "null byte"),
        ("to-folder", "this is a folder"),
        ("to-nowhere", "its folder does not exist"),
    ],
)
def test_a_name_that_cannot_be_written_is_said_in_one_line(tmp_path: Path, name: str, said: str) -> None:
    (tmp_path / "file").write_text("kept")
    (tmp_path / "folder").mkdir()
    (tmp_path / "circle").symlink_to("circle")
    (tmp_path / "to-folder").symlink_to("folder")
    (tmp_path / "to-nowhere").symlink_to("missing/brief.md")
    before = listing(tmp_path)
    with pytest.raises(OutputError, match=said) as caught:
        write("new\n", f"{tmp_path}/{name}")
    assert str(caught.value).startswith(f"{tmp_path}/{name}: cannot write: ")
    assert "\n" not in str(caught.value)
    assert caught.value.remedy
    assert listing(tmp_path) == before
    assert listing(tmp_path / "folder") == []
    assert (tmp_path / "file").read_text() == "kept"


def test_an_empty_name_is_refused() -> None:
    with pytest.raises(OutputError, match="cannot write"):
        write("new\n", "")


@pytest.mark.parametrize("step", ["open", "fsync", "fchmod", "replace"])
@pytest.mark.parametrize("number", [errno.ENOSPC, errno.EDQUOT, errno.EIO, errno.EACCES])
def test_a_failure_at_any_step_leaves_the_old_file_whole_and_nothing_else(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, step: str, number: int
) -> None:
    target = tmp_path / "brief.md"
    target.write_text("old")
    monkeypatch.setattr(os, step, failing(number))
    with pytest.raises(OutputError) as caught:
        write("new\n", str(target))
    monkeypatch.undo()
    assert caught.value.where == str(target)
    assert target.read_text() == "old"
    assert listing(tmp_path) == ["brief.md"]


@pytest.mark.parametrize("step", ["fsync", "replace"])
def test_an_interrupt_leaves_the_old_file_whole_and_nothing_else(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, step: str
) -> None:
    def interrupt(*_: object) -> None:
        raise KeyboardInterrupt

    target = tmp_path / "brief.md"
    target.write_text("old")
    monkeypatch.setattr(os, step, interrupt)
    with pytest.raises(KeyboardInterrupt):
        write("new\n", str(target))
    monkeypatch.undo()
    assert target.read_text() == "old"
    assert listing(tmp_path) == ["brief.md"]


def test_a_full_disk_is_said_as_such() -> None:
    with pytest.raises(OutputError, match="no space left"):
        write("new\n", "/dev/full")


def test_a_file_size_limit_leaves_the_old_file_whole(tmp_path: Path) -> None:
    target = tmp_path / "brief.md"
    target.write_text("old")
    code = (
        "import resource, signal, sys\n"
        "from summarize.errors import OutputError\n"
        "from summarize.writing import write\n"
        "signal.signal(signal.SIGXFSZ, signal.SIG_IGN)\n"
        "resource.setrlimit(resource.RLIMIT_FSIZE, (1000, 1000))\n"
        "try:\n"
        "    write('x' * 100_000, sys.argv[1])\n"
        "except OutputError as error:\n"
        "    print(error)\n"
    )
    command = [sys.executable, "-c", code, str(target)]
    done = subprocess.run(command, capture_output=True, text=True, check=True, env=ENVIRONMENT)
    assert "too large" in done.stdout
    assert target.read_text() == "old"
    assert listing(tmp_path) == ["brief.md"]


@pytest.mark.skipif(as_root, reason="root may write everywhere")
def test_a_read_only_folder_or_file_is_left_alone(tmp_path: Path) -> None:
    folder = tmp_path / "folder"
    folder.mkdir()
    target = folder / "brief.md"
    target.write_text("old")
    folder.chmod(0o500)
    try:
        with pytest.raises(OutputError, match="no permission"):
            write("new\n", str(target))
        with pytest.raises(OutputError, match="no permission"):
            write("new\n", str(folder / "other.md"))
    finally:
        folder.chmod(0o700)
    target.chmod(0o400)
    with pytest.raises(OutputError, match="no permission"):
        write("new\n", str(target))
    assert target.read_text() == "old"
    assert listing(folder) == ["brief.md"]


def test_a_read_only_file_is_not_replaced_all_the_same(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    target = tmp_path / "brief.md"
    target.write_text("old")
    monkeypatch.setattr(os, "access", lambda path, mode: False)
    with pytest.raises(OutputError, match="no permission"):
        write("new\n", str(target))
    assert target.read_text() == "old"


@pytest.mark.parametrize("mode", [0o444, 0o400, 0o555])
def test_a_file_that_nobody_may_write_is_left_alone_by_root_too(tmp_path: Path, mode: int) -> None:
    target = tmp_path / "brief.md"
    target.write_text("old")
    target.chmod(mode)
    with pytest.raises(OutputError, match="the file is read-only"):
        write("new\n", str(target))
    assert target.read_text() == "old"
    assert listing(tmp_path) == ["brief.md"]


def test_no_remedy_names_an_option_that_the_caller_may_not_have(tmp_path: Path) -> None:
    (tmp_path / "brief.md").write_text("old")
    with pytest.raises(OutputError, match=r"name another place$"):
        write("new\n", str(tmp_path / "brief.md" / "below"))
    with pytest.raises(UsageError, match=r"name another file, outside of what is read$"):
        refuse_input(str(tmp_path / "brief.md"), [str(tmp_path / "brief.md")])


def test_a_device_and_a_pipe_are_written_directly(tmp_path: Path) -> None:
    write("new\n", "/dev/null")
    assert stat.S_ISCHR(os.stat("/dev/null").st_mode)
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    got: list[str] = []
    reader = threading.Thread(target=lambda: got.append(pipe.read_text()))
    reader.start()
    write("new\n", str(pipe))
    reader.join()
    assert got == ["new\n"]
    assert stat.S_ISFIFO(pipe.stat().st_mode)


def test_a_pipe_whose_reader_left_is_no_error(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    reader = os.open(pipe, os.O_RDONLY | os.O_NONBLOCK)
    really_open = os.open

    def open_and_lose_the_reader(path: str, flags: int, mode: int = 0o777) -> int:
        number = really_open(path, flags, mode)
        os.close(reader)
        return number

    monkeypatch.setattr(os, "open", open_and_lose_the_reader)
    write("new\n" * 1000, str(pipe))


def test_standard_output_gets_bytes_of_utf_8_whatever_its_encoding(monkeypatch: pytest.MonkeyPatch) -> None:
    for path in (None, "-"):
        raw = io.BytesIO()
        monkeypatch.setattr(sys, "stdout", io.TextIOWrapper(raw, encoding="ascii", newline="\r\n"))
        write(TEXT, path)
        assert raw.getvalue() == TEXT.encode("utf-8")
        monkeypatch.undo()


def test_what_was_printed_before_stands_before(monkeypatch: pytest.MonkeyPatch) -> None:
    raw = io.BytesIO()
    stream = io.TextIOWrapper(raw, encoding="utf-8")
    monkeypatch.setattr(sys, "stdout", stream)
    stream.write("first\n")
    write("second\n")
    assert raw.getvalue() == b"first\nsecond\n"
    monkeypatch.undo()


def test_a_stream_of_text_stands_in_for_standard_output(monkeypatch: pytest.MonkeyPatch) -> None:
    stream = io.StringIO()
    monkeypatch.setattr(sys, "stdout", stream)
    write("new\n")
    assert stream.getvalue() == "new\n"


@pytest.mark.parametrize("path", [None, "out"])
def test_a_lone_surrogate_is_refused_before_anything_is_opened(tmp_path: Path, path: str | None) -> None:
    target = str(tmp_path / path) if path else None
    with pytest.raises(OutputError, match="character 2 of the text is a lone surrogate"):
        write("ab\ud800", target)
    assert listing(tmp_path) == []


PROGRAM = "import sys; from summarize.writing import write; {}write('x' * 300_000, *sys.argv[1:])"


def run(stdout: int, *arguments: str, before: str = "") -> subprocess.CompletedProcess[bytes]:
    command = [sys.executable, "-c", PROGRAM.format(before), *arguments]
    return subprocess.run(command, stdout=stdout, stderr=subprocess.PIPE, check=False, env=ENVIRONMENT)


@pytest.mark.parametrize("name", [None, "-", "/dev/stdout"])
@pytest.mark.parametrize("before", ["", "print('something still in the buffer'); "])
def test_a_closed_pipe_ends_quietly(name: str | None, before: str) -> None:
    reading, writing_end = os.pipe()
    os.close(reading)
    try:
        done = run(writing_end, *([name] if name else []), before=before)
    finally:
        os.close(writing_end)
    assert done.stderr == b""
    assert done.returncode == 0


def test_a_full_standard_output_is_one_error_and_no_complaint_at_the_end() -> None:
    with open("/dev/full", "wb") as full:
        done = run(full.fileno())
    assert b"OutputError: standard output: cannot write: no space left" in done.stderr
    assert b"Exception ignored" not in done.stderr
    assert done.returncode == 1


def test_a_missing_standard_output_is_an_error(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdout", None)
    with pytest.raises(OutputError, match="standard output: cannot write: it is closed"):
        write("new\n")


@pytest.mark.parametrize("name", ["/dev/stdout", "/dev/fd/1", "/dev/stderr"])
def test_a_stream_named_as_a_file_keeps_what_others_wrote_there(tmp_path: Path, name: str) -> None:
    target = tmp_path / "log"
    with target.open("wb") as log:
        log.write(b"before\n")
        log.flush()
        code = f"from summarize.writing import write; write('brief\\n', '{name}')"
        subprocess.run([sys.executable, "-c", code], stdout=log, stderr=log, check=True, env=ENVIRONMENT)
        log.write(b"after\n")
    assert target.read_bytes() == b"before\nbrief\nafter\n"
    assert listing(tmp_path) == ["log"]


def test_an_input_is_never_an_output(tmp_path: Path) -> None:
    source = tmp_path / "source.txt"
    source.write_text("source")
    (tmp_path / "link").symlink_to("source.txt")
    os.link(source, tmp_path / "twin")
    for name in ("source.txt", "./source.txt", "link", "twin"):
        with pytest.raises(UsageError, match="one of the inputs"):
            refuse_input(f"{tmp_path}/{name}", ["-", "no such file", str(source)])


def test_an_input_found_in_a_folder_is_known_by_its_bytes(tmp_path: Path) -> None:
    source = tmp_path / "source.txt"
    source.write_text("source")
    with pytest.raises(UsageError, match="one of the inputs"):
        refuse_input(str(source), [str(tmp_path)], {hashlib.sha256(b"source").hexdigest()})


def test_anything_else_may_be_an_output(tmp_path: Path) -> None:
    source = tmp_path / "source.txt"
    source.write_text("source")
    old = tmp_path / "old.md"
    old.write_text("old")
    hashes = {hashlib.sha256(b"source").hexdigest()}
    for path in (None, "-", str(old), str(tmp_path / "new.md"), str(tmp_path), "/dev/null", "nul\0"):
        refuse_input(path, [str(source), "/dev/null", "-", str(tmp_path)], hashes)


@given(st.text(max_size=200))
def test_any_text_comes_back_as_it_was(tmp_path_factory: pytest.TempPathFactory, text: str) -> None:
    target = tmp_path_factory.getbasetemp() / "any"
    try:
        data = text.encode("utf-8")
    except UnicodeEncodeError:
        return
    write(text, str(target))
    assert target.read_bytes() == data
