"""What can be read, what is refused and how, and that every offset leads back to the bytes."""

from __future__ import annotations

import codecs
import gzip
import io
import itertools
import json
import os
import random
import re
import socket
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

import summarize
from summarize.document import Document, Documents
from summarize.errors import (
    InputError,
    InputMalformed,
    InputNotFound,
    InputNotRegular,
    InputNotText,
    InputTooLarge,
    UsageError,
)
from summarize.model import Caution
from summarize.reading import extract, files, path_to_file, read, resolve
from summarize.reading.decoding import LINE_END, codec_name
from summarize.reading.paths import file_to_path

TEXT = "One line.\nA second: Zoë paid 5 €.\n"


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "root"
    folder.mkdir()
    monkeypatch.chdir(folder)
    return folder


def write(folder: Path, **contents: str | bytes) -> None:
    """Write files named by keyword, `__` for the dot and `_in_` for a folder."""
    for name, content in contents.items():
        path = folder / name.replace("_in_", "/").replace("__", ".")
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content.encode() if isinstance(content, str) else content)


def paths(documents: Documents) -> list[str]:
    return [document.path for document in documents]


# Finding


def test_a_file_is_one_document_with_the_hash_and_length_of_its_bytes(here: Path) -> None:
    write(here, a__txt=TEXT)
    (document,) = read("a.txt")
    assert (document.path, document.text, document.plain) == ("a.txt", TEXT, TEXT)
    assert document.bytes == len(TEXT.encode())
    assert document.sha256 == __import__("hashlib").sha256(TEXT.encode()).hexdigest()
    assert (document.encoding, document.mark, document.media_type) == ("utf-8", 0, "text/plain")
    assert (document.part, document.selector, document.title) == (None, None, None)


@pytest.mark.parametrize(
    "line",
    [
        "(Merrin Ferry Department)",
        "The ferry of Merrin lies on a rock. (File/Valley Press)",
        "Below is what the captain of the ferry wrote:",
        "CLOSE The ferry of Merrin lies on a rock near the harbour",
        "Published on May 20, 2016 by the ferry of Merrin",
    ],
)
def test_captions_and_labels_are_no_titles(here: Path, line: str) -> None:
    article = "The ferry of Merrin ran aground on a rock near the harbour on Friday, and its captain called for help."
    title = "Ferry aground near the harbour"
    write(here, a__txt=f"{line}\n\n{article}", b__txt=f"{title}\n\n{line}\n\n{article}")
    assert [document.title for document in read(["a.txt", "b.txt"])] == [None, title]


def test_the_order_of_the_arguments_does_not_matter(here: Path) -> None:
    write(
        here,
        b__txt="b",
        a__txt="a",
        sub_in_c__md="c",
        z__jsonl='{"text": "1"}\n{"text": "2"}\n',
        bad__txt=b"\0",
    )
    given = Document.from_text("given", "m.txt")
    arguments: list[Any] = ["b.txt", "a.txt", "sub", "z.jsonl", "bad.txt", given, "missing.txt"]
    results = []
    for order in [arguments, *(random.Random(seed).sample(arguments, 7) for seed in range(20)), arguments[::-1]]:
        result = read(order)
        results.append(([(d.path, d.part, d.text) for d in result], result.warnings))
    assert results[0][0] == [
        ("a.txt", None, "a"),
        ("b.txt", None, "b"),
        ("m.txt", None, "given"),
        ("sub/c.md", None, "c"),
        ("z.jsonl", "1", "1"),
        ("z.jsonl", "2", "2"),
    ]
    assert [warning.path for warning in results[0][1]] == ["bad.txt", "missing.txt"]
    assert all(result == results[0] for result in results)


def test_a_file_named_in_many_ways_is_one_document(here: Path) -> None:
    write(here, a__txt=TEXT, sub_in_b__txt="b")
    (here / "z.txt").symlink_to("a.txt")
    (here / "other").symlink_to("sub")
    names = ["z.txt", "a.txt", "./a.txt", "sub/../a.txt", str(here / "a.txt"), "*.txt", ".", "other/b.txt"]
    for order in (names, names[::-1]):
        assert paths(read(order)) == ["a.txt", "sub/b.txt"]
    assert paths(read("z.txt")) == ["z.txt"]


def test_documents_pass_through_and_the_same_one_stands_once() -> None:
    first, second = Document.from_text("x", "p.txt"), Document.from_text("y", "q.txt")
    assert list(read([second, first, first])) == list(read([first, second]))
    assert list(read(first)) == [first]
    with pytest.raises(UsageError, match="two documents are called"):
        read([first, Document.from_text("y", "p.txt")])


def test_a_folder_is_searched_for_known_suffixes_and_nothing_hidden(here: Path) -> None:
    write(here, a__txt="a", B__TXT="b", c__md="c", d__jsonl='{"text":"d"}', e__html="e", f__py="f", g="g")
    write(here, __h__txt="h", __git_in_i__txt="i", deep_in_er_in_j__ndjson='{"text":"j"}')
    assert paths(read(".")) == ["B.TXT", "a.txt", "c.md", "d.jsonl", "deep/er/j.ndjson"]


def test_a_file_named_outright_may_have_any_suffix_and_be_hidden(here: Path) -> None:
    write(here, f__py="f", g="g", __h__txt="h")
    assert paths(read(["f.py", "g", ".h.txt"])) == [".h.txt", "f.py", "g"]


def test_links_that_lead_back_end(here: Path) -> None:
    write(here, sub_in_a__txt="a", sub_in_deep_in_b__txt="b")
    (here / "sub" / "loop").symlink_to(".")
    (here / "sub" / "up").symlink_to(here)
    (here / "sub" / "deep" / "again").symlink_to(here / "sub")
    (here / "sub" / "self.txt").symlink_to("self.txt")
    for name in (".", "**/*.txt", "**"):
        found = read(name)
        assert paths(found) == ["sub/a.txt", "sub/deep/b.txt"]
        assert [warning.path for warning in found.warnings] == ["sub/self.txt"]


def test_a_linked_folder_is_searched(here: Path) -> None:
    write(here, outside_in_a__txt="a", inside_in_b__txt="b")
    (here / "inside" / "link").symlink_to(here / "outside")
    assert paths(read("inside")) == ["inside/b.txt", "inside/link/a.txt"]


def test_patterns(here: Path) -> None:
    write(
        here,
        a1__txt="1",
        a2__txt="2",
        b1__md="3",
        sub_in_a3__txt="4",
        sub_in_more_in_a4__txt="5",
        __a5__txt="6",
    )
    assert paths(read("a*.txt")) == ["a1.txt", "a2.txt"]
    assert paths(read("a[2-9].txt")) == ["a2.txt"]
    assert paths(read("?1.*")) == ["a1.txt", "b1.md"]
    assert paths(read("**/a*.txt")) == ["a1.txt", "a2.txt", "sub/a3.txt", "sub/more/a4.txt"]
    assert paths(read("sub/**")) == ["sub/a3.txt", "sub/more/a4.txt"]
    assert paths(read(".a*")) == [".a5.txt"]
    assert paths(read("su*")) == ["sub/a3.txt", "sub/more/a4.txt"]
    assert paths(read(str(here / "a?.txt"))) == ["a1.txt", "a2.txt"]
    with pytest.raises(InputNotFound, match=r"no\*: the pattern matches no file"):
        read("no*")


def test_a_name_that_exists_is_no_pattern(here: Path) -> None:
    (here / "a[1].txt").write_text("itself")
    (here / "a1.txt").write_text("another")
    (here / "*").mkdir()
    (here / "*" / "b.txt").write_text("below")
    assert paths(read("a[1].txt")) == ["a[1].txt"]
    assert paths(read("*")) == ["*/b.txt"]


# Paths


def test_paths_are_relative_to_the_root(here: Path) -> None:
    write(here, sub_in_a__txt="a")
    assert paths(read("sub/a.txt", root="sub")) == ["a.txt"]
    assert paths(read(here / "sub" / "a.txt", root=here.parent)) == ["root/sub/a.txt"]


def test_a_root_behind_a_link_is_a_root(here: Path) -> None:
    write(here, a__txt="a")
    (here.parent / "link").symlink_to(here)
    assert paths(read("a.txt", root=here.parent / "link")) == ["a.txt"]


def test_outside_the_root_all_paths_are_relative_to_what_the_files_share(here: Path) -> None:
    write(here.parent, one_in_x__txt="1", two_in_x__txt="2", root_in_x__txt="3")
    assert paths(read("../one/x.txt")) == ["x.txt"]
    assert paths(read(["../one/x.txt", "../two"])) == ["one/x.txt", "two/x.txt"]
    documents = read(["../one/x.txt", "../two/x.txt", "x.txt"])
    assert paths(documents) == ["one/x.txt", "root/x.txt", "two/x.txt"]
    for document in documents:
        assert Path(resolve(document.path, here.parent)).read_text() == document.text


def test_bad_names_outside_the_root_print_no_folder(here: Path) -> None:
    write(here, a__txt="a")
    found = read(["a.txt", str(here.parent / "missing.txt"), "/no/such/folder/b.txt"])
    assert paths(found) == ["a.txt"]
    assert [warning.path for warning in found.warnings] == ["b.txt", "missing.txt"]


def test_names_that_cannot_be_printed(here: Path) -> None:
    names = [
        b"caf\xe9.txt",
        b"a\nb.txt",
        b"100%.txt",
        b"%41.txt",
        "é.txt".encode(),
        b"\xe2\x80\xa8.txt",
        b"C:x.txt",
    ]
    for name in names:
        with open(os.path.join(os.fsencode(here), name), "wb") as file:
            file.write(name.replace(b"\n", b" ") if name != b"caf\xe9.txt" else b"cafe")
    documents = read(".")
    assert paths(documents) == sorted(
        ["caf%E9.txt", "a%0Ab.txt", "100%25.txt", "%2541.txt", "é.txt", "%E2%80%A8.txt", "C%3Ax.txt"]
    )
    for document in documents:
        assert os.fsencode(path_to_file(document.path)) in names
        with open(resolve(document.path, here), "rb") as file:
            assert file.read().decode() == document.text


@given(st.binary(min_size=1).filter(lambda name: b"/" not in name))
def test_every_name_can_be_printed_and_found_again(name: bytes) -> None:
    path = file_to_path(name.decode("utf-8", "surrogateescape"))
    path.encode()
    assert len(path.splitlines()) == 1 or "\x85" not in path
    assert path_to_file(path).encode("utf-8", "surrogateescape") == name


@pytest.mark.parametrize(
    "path",
    [
        "../a.txt",
        "a/../../b.txt",
        "a/..",
        "..",
        "/etc/passwd",
        "//a",
        "C:/a.txt",
        "c:a.txt",
        "%2e%2e/a.txt",
        "%2Fetc/passwd",
        "a%00b",
        "a\0b",
        "",
        ".",
        "./",
        "-",
        "100%",
        "%zz",
        "\ud800",
    ],
)
def test_a_path_that_may_lead_out_of_the_root_is_refused(path: str, here: Path) -> None:
    with pytest.raises(InputError):
        resolve(path, here)


@given(st.text())
def test_resolving_stays_below_the_root_or_refuses(path: str) -> None:
    try:
        name = resolve(path, "/root/of/all")
    except InputError:
        return
    assert os.path.normpath(name).startswith("/root/of/all/")


# Refusals


@pytest.mark.parametrize(
    "name", ["missing.txt", "no/such/folder.txt", "", "a\0b", "\ud800.txt", "x" * 5000, "a.txt/b.txt"]
)
def test_a_missing_file(name: str, here: Path) -> None:
    write(here, a__txt="a")
    with pytest.raises(InputError) as caught:
        read(name)
    assert caught.value.exit_code == 3
    assert "\n" not in str(caught.value)
    assert paths(read(["a.txt", name])) == ["a.txt"]


def test_no_input_and_no_path() -> None:
    with pytest.raises(UsageError, match="no inputs"):
        read([])
    with pytest.raises(UsageError, match="not int"):
        read([7])  # type: ignore[list-item]


def test_a_folder_without_documents(here: Path) -> None:
    write(here, empty_in_x__py="x")
    with pytest.raises(InputNotRegular, match=r"empty: holds no documents \(\.txt"):
        read("empty")


def test_a_fifo_a_socket_and_devices_are_not_opened(here: Path) -> None:
    os.mkfifo("fifo.txt")
    with socket.socket(socket.AF_UNIX) as server:
        server.bind("socket.txt")
        for name, kind in (("fifo.txt", "FIFO"), ("socket.txt", "socket"), ("/dev/zero", "device")):
            with pytest.raises(InputNotRegular, match=f"is a {kind}, and was not opened"):
                read(name)
        write(here, a__txt="a")
        found = read(".")
        assert paths(found) == ["a.txt"]
        assert [warning.path for warning in found.warnings] == ["fifo.txt", "socket.txt"]
        (here / "link.txt").symlink_to("fifo.txt")
        with pytest.raises(InputNotRegular):
            read("link.txt")


def test_what_becomes_a_fifo_between_the_look_and_the_opening(here: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write(here, a__txt="a")
    os.mkfifo("fifo")
    open_before = os.open
    monkeypatch.setattr(os, "open", lambda name, flags: open_before("fifo", flags))
    with pytest.raises(InputNotRegular):
        read("a.txt")


def test_of_several_that_cannot_be_read_all_are_named(here: Path) -> None:
    write(here, c__txt=b"\x7fELF\0\0")
    with pytest.raises(InputNotFound, match=r"^a\.txt: no such file; .*; also b\.txt: no such file, c\.txt: is binary"):
        read(["c.txt", "b.txt", "a.txt"])
    with pytest.raises(InputNotFound, match=r"; also .*, 5 more$"):
        read([f"{number}.txt" for number in range(10)], strict=True)


@pytest.mark.parametrize("listed", [True, False])
def test_a_file_in_a_folder_that_may_not_be_entered(listed: bool, here: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Whether its name can be seen or not, it is not said to be missing."""
    write(here, locked_in_a__txt="a")
    locked = ("lstat", "stat") if not listed else ("stat",)
    for function in locked:
        before = getattr(os, function)

        def refused(name: Any, *rest: Any, before: Any = before, **named: Any) -> Any:
            if str(name).endswith("a.txt"):
                raise PermissionError(13, "Permission denied")
            return before(name, *rest, **named)

        monkeypatch.setattr(os, function, refused)
    advice = "may not be read" if listed else "may not be reached; check the permissions of its folder"
    with pytest.raises(InputError, match=advice):
        read("locked/a.txt")


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be", "utf-32-le"])
def test_a_marked_file_that_is_cut_short(encoding: str, here: Path) -> None:
    write(here, a__txt="\ufeffPlain words.".encode(encoding)[:-1])
    with pytest.raises(InputNotText, match="the file is cut short or damaged"):
        read("a.txt")


def test_a_current_folder_that_was_deleted(here: Path, tmp_path_factory: pytest.TempPathFactory) -> None:
    gone = tmp_path_factory.mktemp("gone")
    write(here, a__txt="Some words.")
    os.chdir(gone)
    gone.rmdir()
    try:
        with pytest.raises(UsageError, match="the current folder was deleted"):
            read(here / "a.txt")
        assert paths(read(here / "a.txt", root=here)) == ["a.txt"]
    finally:
        os.chdir(here)


def test_a_broken_link(here: Path) -> None:
    (here / "a.txt").symlink_to("nowhere")
    with pytest.raises(InputNotFound, match="link to a file that does not exist"):
        read("a.txt")


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read everything")
def test_a_file_that_may_not_be_read(here: Path) -> None:
    write(here, a__txt="a")
    (here / "a.txt").chmod(0)
    with pytest.raises(InputError, match="may not be read"):
        read("a.txt")


@pytest.mark.parametrize(
    ("error", "message"),
    [
        (PermissionError(13, "Permission denied"), "may not be read"),
        (OSError(5, "Input/output error"), "output error"),
    ],
)
def test_an_error_of_the_system(error: OSError, message: str, here: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write(here, a__txt="a", sub_in_b__txt="b")

    def fail(*_: object) -> Any:
        raise error

    monkeypatch.setattr(os, "open", fail)
    with pytest.raises(InputError, match=f"a.txt: .*{message}"):
        read("a.txt")
    monkeypatch.setattr(os, "listdir", fail)
    with pytest.raises(InputError, match=f"sub: .*{message}"):
        read("sub")


def test_limits_are_stated_and_kept(here: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(files, "FILE_LIMIT", 10)
    monkeypatch.setattr(files, "STANDARD_INPUT_LIMIT", 10)
    write(here, a__txt="x" * 10, b__txt="x" * 11)
    assert len(read("a.txt")) == 1
    assert len(read("-", stdin=b"x" * 10)) == 1
    for name, stdin in (("b.txt", None), ("-", b"x" * 11), ("-", io.BytesIO(b"x" * 11))):
        with pytest.raises(InputTooLarge, match="is larger than 10 bytes"):
            read(name, stdin=stdin)


def test_a_file_that_grows_while_it_is_read_is_bounded(here: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write(here, a__txt="x" * 11)
    status = os.stat("a.txt")
    small = os.stat_result((*status[:6], 5, *status[7:]))
    monkeypatch.setattr(files, "FILE_LIMIT", 10)
    monkeypatch.setattr(os, "fstat", lambda _: small)
    with pytest.raises(InputTooLarge):
        files.read_file("a.txt")


def test_strict_and_nothing_good_raise_the_first_in_path_order(here: Path) -> None:
    write(here, a__txt="a", b__txt=b"\0", c__txt=b"\0")
    assert paths(read(["c.txt", "b.txt", "a.txt"])) == ["a.txt"]
    for call in ({"paths": ["c.txt", "b.txt"]}, {"paths": ["c.txt", "a.txt", "b.txt"], "strict": True}):
        with pytest.raises(InputNotText, match=r"b\.txt: is binary"):
            read(**call)


def test_an_empty_file_is_a_document(here: Path) -> None:
    write(here, a__txt="", b__md="", c__jsonl="\n\n", d__txt=codecs.BOM_UTF16_LE)
    documents = read(".")
    assert [(document.path, document.text, document.blocks) for document in documents] == [
        ("a.txt", "", ()),
        ("b.md", "", ()),
        ("d.txt", "", ()),
    ]


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (b"\x00\x01\x02", "is binary, not text"),
        (b"text \x01\x02\x03 and more", "is binary"),
        (bytes(range(256)), "is binary"),
        (b"%PDF-1.7 all ascii", "a PDF file; convert it to text first"),
        (b"PK\x03\x04\x14\x00\x00", r"a ZIP archive \(as are .docx"),
        (gzip.compress(b"text"), "a gzip file"),
        (b"\x89PNG\r\n\x1a\n\x00", "a PNG image"),
        ("Plain words.".encode("utf-16-le"), "UTF-16 without a byte order mark; try --encoding utf-16-le"),
        ("Plain words.".encode("utf-16-be"), "UTF-16 without a byte order mark; try --encoding utf-16-be"),
        ("One.\nÉté.\n".encode("latin-1"), r"byte 5 \(line 2\) is not utf-8; .*--encoding latin-1"),
        ("One.\r\nÉté…\n".encode("cp1252"), r"byte 6 \(line 2\) is not utf-8; .*--encoding cp1252"),
        (codecs.BOM_UTF16_LE + b"odd", "is not utf-16-le"),
        (codecs.BOM_UTF16_LE + b"\x00\xd8a\x00", "is not utf-16-le"),
    ],
)
def test_what_is_no_text(content: bytes, message: str, here: Path) -> None:
    write(here, a__txt=content)
    with pytest.raises(InputNotText, match=rf"a\.txt: .*{message}"):
        read("a.txt")


def test_a_stray_control_character_in_a_long_text_is_borne(here: Path) -> None:
    write(here, a__txt="A long text. " * 10 + "\x02")
    assert read("a.txt")[0].text.endswith("\x02")


def test_html_is_read_as_text_and_says_so(here: Path) -> None:
    write(here, a__html="<p>Text.</p>")
    found = read("a.html", strict=True)
    assert found[0].text == "<p>Text.</p>"
    assert "tags too" in found.warnings[0].message


@pytest.mark.parametrize(
    ("content", "said"),
    [
        ("\n<!DOCTYPE html>\n<p>Text.", "looks like HTML"),
        ('<?xml version="1.0"?><p>Text.</p>', "looks like HTML, XML"),
        ("{\\rtf1 Text.}", "XML or RTF"),
        ('{"text": "Text."}\n', "looks like JSON and was read as plain text; name a file .jsonl"),
        ('[\n  {"text": "Text."}\n]\n', "looks like JSON"),
        ("\ufeff<html><p>Text.", "looks like HTML"),
    ],
)
def test_what_looks_like_another_kind_is_read_as_text_and_says_so(here: Path, content: str, said: str) -> None:
    found = read("-", stdin=content.encode())
    assert found[0].text == content.removeprefix("\ufeff")
    assert [said in warning.message for warning in found.warnings] == [True]
    write(here, a__story=content, b__md=content)
    assert [warning.path for warning in read(["a.story", "b.md"]).warnings] == ["a.story"]


@pytest.mark.parametrize(("form", "name"), [("markdown", "brief.md"), ("text", "brief.txt"), ("html", "brief.html")])
def test_a_brief_among_the_sources_is_told(here: Path, form: str, name: str) -> None:
    document = Document.from_text("The ferry runs again on Monday, the harbour board said after the storm.", "a.txt")
    for brief in (summarize.brief(document), summarize.cite_draft(document, [document])):
        (here / name).write_text(summarize.render(brief, form), encoding="utf-8")
        (warning,) = read(name).warnings
        assert "looks like" in warning.message
    write(
        here, a__txt="It said so.[1]\n\nSources\n\nThe harbour board.\n", b__md="A note.[^1]\n\n[^1]: From the board.\n"
    )
    assert read(["a.txt", "b.md"]).warnings == ()


def test_json_lines_without_a_text_are_told(here: Path) -> None:
    write(here, a__jsonl="\n", b__txt="Text.")
    assert read(["a.jsonl", "b.txt"]).warnings == (Caution("a.jsonl", "holds no text"),)


@pytest.mark.parametrize("content", ["<3 hugs for all.", '[The board] said "no".', '{sic} "Yes."', "<p>A page.</p>"])
def test_prose_looks_like_no_other_kind(content: str) -> None:
    assert read("-", stdin=content.encode()).warnings == ()


# Standard input


def test_standard_input(here: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write(here, a__txt="a")
    assert [(d.path, d.text) for d in read(["-", "a.txt", "-"], stdin=b"in")] == [("-", "in"), ("a.txt", "a")]
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(b"real")))
    assert read("-")[0].text == "real"
    monkeypatch.setattr(sys, "stdin", None)
    with pytest.raises(InputError, match="standard input: is closed"):
        read("-")
    closed = io.BytesIO()
    closed.close()
    with pytest.raises(InputError, match="standard input: cannot be read"):
        read("-", stdin=closed)


def test_a_file_called_like_standard_input(here: Path) -> None:
    (here / "-").write_text("a file")
    assert [(d.path, d.text) for d in read("./-")] == [("%2D", "a file")]
    assert [(d.path, d.text) for d in read("[-]")] == [("%2D", "a file")]


# Encodings


ENCODINGS = [
    ("utf-8", b""),
    ("utf-8", codecs.BOM_UTF8),
    ("utf-16-le", codecs.BOM_UTF16_LE),
    ("utf-16-be", codecs.BOM_UTF16_BE),
    ("utf-32-le", codecs.BOM_UTF32_LE),
    ("utf-32-be", codecs.BOM_UTF32_BE),
    ("utf-16-le", b""),
    ("utf-16-be", b""),
    ("utf-32-le", b""),
    ("cp1252", b""),
    ("iso8859-15", b""),
    ("cp932", b""),
    ("gb18030", b""),
    ("koi8-r", b""),
    ("cp037", b""),
]


def check_positions(document: Document, raw: bytes) -> None:
    """Every offset leads back to the bytes, the line and the column."""
    ends = [0, *(match.end() for match in LINE_END.finditer(document.text))]
    for offset in range(0, len(document.text) + 1, max(1, len(document.text) // 50)):
        position = document.position(offset)
        assert raw[document.mark : position.byte].decode(document.encoding) == document.text[:offset]
        assert raw[position.byte :].decode(document.encoding) == document.text[offset:]
        line_start = max(end for end in ends if end <= offset)
        assert (position.line, position.column) == (ends.index(line_start) + 1, offset - line_start + 1)


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize(("encoding", "mark"), ENCODINGS)
def test_every_encoding_under_every_line_end(encoding: str, mark: bytes, end: str, here: Path) -> None:
    text = end.join(["A first line.", "", "A second 1; 2.", "Last"])
    try:
        text = text.replace("first", "fïrst €").encode(encoding).decode(encoding)
    except UnicodeEncodeError:
        text = text.replace("first", "fir st")
    raw = mark + text.encode(encoding)
    write(here, a__txt=raw)
    (document,) = read("a.txt", encoding=None if mark else encoding)
    assert (document.text, document.encoding, document.mark) == (text, encoding, len(mark))
    check_positions(document, raw)
    assert extract(raw, "a.txt", encoding=document.encoding, media_type=document.media_type)[0].text == text


@given(
    st.text(st.characters(exclude_categories=["Cc", "Cs"]) | st.sampled_from("\r\n\t")),
    st.sampled_from([(name, mark) for name, mark in ENCODINGS if mark or name == "utf-8"]),
)
@example("\ufeffx", ("utf-8", codecs.BOM_UTF8))
@example("\u2028\x85\U0001f600\r", ("utf-16-le", codecs.BOM_UTF16_LE))
def test_any_slice_is_the_same_slice_of_the_bytes(text: str, kind: tuple[str, bytes]) -> None:
    encoding, mark = kind
    raw = mark + text.encode(encoding)
    if any(raw[len(mark) :].startswith(other) for _, other in ENCODINGS if other) or raw.startswith(b"%PDF-"):
        return
    (document,) = read("-", stdin=raw)
    assert document.text == text
    check_positions(document, raw)
    for start, end in itertools.combinations(range(min(len(text) + 1, 6)), 2):
        first, last = document.position(start).byte, document.position(end).byte
        assert raw[first:last].decode(encoding) == text[start:end]


def test_offsets_beyond_the_first_thousand(here: Path) -> None:
    text = "".join(random.Random(7).choice("ab é€😀\r\n") for _ in range(5000))
    write(here, a__txt=text)
    check_positions(read("a.txt")[0], text.encode())


def test_the_encoding_is_for_files_without_a_mark(here: Path) -> None:
    write(here, a__txt="é".encode("latin-1"), b__txt=codecs.BOM_UTF16_BE + "é".encode("utf-16-be"))
    documents = read(".", encoding="latin-1")
    assert [(d.text, d.encoding) for d in documents] == [("é", "iso8859-1"), ("é", "utf-16-be")]
    with pytest.raises(InputNotText, match="utf-16-le or utf-16-be"):
        read("a.txt", encoding="utf-16")
    assert read("b.txt", encoding="utf-16")[0].text == "é"
    assert read("-", encoding="utf-8-sig", stdin="é".encode())[0].encoding == "utf-8"


@pytest.mark.parametrize(
    "name",
    [
        "utf-7",
        "hz",
        "iso2022_jp",
        "iso-2022-kr",
        "unicode_escape",
        "raw_unicode_escape",
        "punycode",
        "idna",
        "rot13",
        "base64",
        "hex",
        "zlib",
        "undefined",
        "big5hkscs",
        "shift_jis_2004",
        "nonsense",
        "",
        "a\0b",
        "é",
        "x" * 999,
        "mbcs",
    ],
)
def test_encodings_in_which_a_slice_means_nothing_are_refused(name: str, here: Path) -> None:
    write(here, a__txt="a")
    with pytest.raises(UsageError) as caught:
        read("a.txt", encoding=name)
    assert "\n" not in str(caught.value)


def test_a_near_miss_of_an_encoding_is_named() -> None:
    with pytest.raises(UsageError, match=r"did you mean latin-?1"):
        codec_name("latinn1")


def test_what_encodes_no_text_is_not_named_again() -> None:
    with pytest.raises(UsageError, match="try utf-8"):
        codec_name("rot13")


def test_every_encoding_that_is_accepted_encodes_character_by_character() -> None:
    from encodings.aliases import aliases

    alphabet = "az09 .,éüßñ€“”Жяαω中文字日本語かなカナ한글"
    accepted = set()
    for alias in sorted({*aliases, *aliases.values()}):
        try:
            accepted.add(codec_name(alias))
        except UsageError:
            continue
    assert {"utf-8", "cp1252", "gb18030", "shift_jis", "euc_kr"} < accepted
    for name in accepted - {"utf-16", "utf-32"}:
        text = alphabet.encode(name, "ignore").decode(name)
        assert text.encode(name) == b"".join(character.encode(name) for character in text), name


def test_bytes_that_an_encoding_writes_in_two_ways_are_refused(here: Path) -> None:
    raw = b"\xee\xf9 and more"  # a second code of one character
    assert raw.decode("cp932").encode("cp932") != raw
    write(here, a__txt=raw)
    with pytest.raises(InputNotText, match="in more than one way"):
        read("a.txt", encoding="cp932")


def extracted(raw: bytes, path: str, encoding: str | None = None) -> tuple[tuple[Document, ...], str]:
    """The documents, or why there are none."""
    try:
        return extract(raw, path, encoding=encoding), ""
    except InputError as error:
        return (), str(error)


@given(st.binary(), st.sampled_from([None, "latin-1", "utf-16-le", "cp932", "utf-32-be", "cp1252"]))
@settings(max_examples=150)
def test_any_bytes_are_read_or_refused(raw: bytes, encoding: str | None) -> None:
    for path in ("a.txt", "a.md", "a.jsonl"):
        documents, message = extracted(raw, path, encoding)
        assert "\n" not in message
        for document in documents:
            assert len(document.plain) == len(document.text)
            assert (document.bytes, document.path) == (len(raw), path)
            if document.selector is None:
                assert document.text.encode(document.encoding) == raw[document.mark :]


def test_a_media_type_without_a_reader() -> None:
    with pytest.raises(InputError, match="no reader for the media type 'application/pdf'"):
        extract(b"a", "a.txt", media_type="application/pdf")
    assert extract(b"*a*", "a.md", media_type="text/plain")[0].plain == "*a*"


# JSON Lines


def lines(*records: object) -> bytes:
    return "".join(json.dumps(record) + "\n" for record in records).encode()


def test_every_line_is_a_document(here: Path) -> None:
    fields = {"title": "T \n t", "url": "u", "published": "2026-01-02", "publisher": "p", "language": "en-GB"}
    raw = lines({"text": "One.\nTwo é.", "id": "x", **fields}, {"text": ""}) + b'\r\n\n{"text": "last", "more": [1]}'
    write(here, a__jsonl=raw)
    first, second, third = read("a.jsonl")
    assert (first.text, first.plain, first.part) == ("One.\nTwo é.", "One.\nTwo é.", "x")
    assert first.selector == (("type", "json-lines"), ("line", 1), ("field", "text"))
    assert (first.title, first.url, first.published, first.publisher) == ("T t", "u", "2026-01-02", "p")
    assert (first.language, first.media_type, first.bytes) == ("en", "application/jsonl", len(raw))
    assert [block.start for block in first.blocks] == [block.start for block in Document.from_text(first.text).blocks]
    assert (second.part, second.title, third.part, third.text) == ("2", None, "5", "last")
    assert {first.sha256} == {second.sha256, third.sha256}
    again = extract(raw, "a.jsonl", encoding=first.encoding, media_type=first.media_type)
    assert [(d.part, d.text) for d in again] == [(d.part, d.text) for d in (first, second, third)]


def test_parts_are_unique(here: Path) -> None:
    write(
        here,
        a__jsonl=lines(
            {"text": "a", "id": "same"},
            {"text": "b", "id": "same"},
            {"text": "c", "id": 7},
            {"text": "d", "id": "5"},
            {"text": "e"},
            {"text": "f", "id": ""},
            {"text": "g", "id": "two\nlines"},
            {"text": "h", "id": None},
            {"text": "i", "id": "line 5"},
        ),
    )
    parts = [document.part for document in read("a.jsonl")]
    assert parts == ["1", "2", "7", "5", "line line 5", "6", "line 7", "8", "line 5"]


@pytest.mark.parametrize(
    ("line", "message"),
    [
        (b"{", "not JSON at column 2"),
        (b'{"text": "a", "n": ' + b"7" * 5000 + b"}", "holds a whole number of 5000 digits"),
        (b"[]", "not an object"),
        (b"3", "not an object"),
        (b"{}", "has no field text"),
        (b'{"text": 1}', "text is not a string"),
        (b'{"text": null}', "text is not a string"),
        (b'{"text": "a", "title": 1}', "title is not a string"),
        (b'{"text": "a", "text": "b"}', "names the field 'text' twice"),
        (b'{"text": "a", "n": NaN}', "NaN is no JSON number"),
        (b'{"text": "a", "n": -Infinity}', "-Infinity is no JSON number"),
        (b'{"text": "\\ud800"}', "lone surrogate"),
        (b'{"text": "a", "n": ' + b"9" * 5000 + b"}", ""),
        (b'{"text": "a", "n": ' + b"[" * 99_999 + b"]" * 99_999 + b"}", "nested more than 100 deep"),
        (b"[" * 99_999, "nested more than 100 deep"),
        (b'{"a":' * 99_999, "nested more than 100 deep"),
    ],
)
def test_a_bad_line_is_a_warning_and_the_others_are_read(line: bytes, message: str, here: Path) -> None:
    write(here, a__jsonl=lines({"text": "good"}) + line + b"\n" + lines({"text": "too"}))
    found = read("a.jsonl")
    assert [document.text for document in found] == ["good", "too"]
    assert [warning.path for warning in found.warnings] == ["a.jsonl"]
    assert re.match(f"line 2: .*{re.escape(message)}", found.warnings[0].message)
    with pytest.raises(InputMalformed, match="line 2: "):
        read("a.jsonl", strict=True)
    write(here, b__jsonl=line)
    with pytest.raises(InputMalformed, match="line 1: "):
        read("b.jsonl")


def test_brackets_in_strings_are_not_nested(here: Path) -> None:
    write(here, a__jsonl=lines({"text": '[{"\\' * 500}))
    assert len(read("a.jsonl")[0].text) == 2000


def test_many_bad_lines_are_told_in_few(here: Path) -> None:
    write(here, a__jsonl=lines({"text": "good"}) + b"bad\n" * 1000)
    warnings = read("a.jsonl").warnings
    assert len(warnings) == 21
    assert warnings[-1].message == "and 980 more"


def test_json_is_utf_8_whatever_the_encoding_of_others(here: Path) -> None:
    write(here, a__jsonl='{"text": "é"}', b__jsonl=codecs.BOM_UTF16_LE + '{"text": "é"}'.encode("utf-16-le"))
    documents = read(".", encoding="latin-1")
    assert [(d.text, d.encoding, d.mark) for d in documents] == [("é", "utf-8", 0), ("é", "utf-16-le", 0)]
    write(here, c__jsonl='{"text": "é"}'.encode("latin-1"))
    with pytest.raises(InputNotText):
        read("c.jsonl")


def test_unicode_line_ends_end_no_line(here: Path) -> None:
    write(here, a__jsonl='{"text": "a\u2028b\x85c"}\r{"text": "d"}')
    assert [document.text for document in read("a.jsonl")] == ["a\u2028b\x85c", "d"]


@given(
    st.recursive(
        st.none() | st.booleans() | st.floats() | st.text(),
        lambda x: st.lists(x) | st.dictionaries(st.sampled_from(["text", "id", "title", "language"]), x),
    )
)
def test_any_json_is_a_document_or_a_clear_refusal(value: object) -> None:
    documents, message = extracted(lines(value), "a.jsonl")
    if documents:
        assert isinstance(value, dict)
        assert documents[0].text == value["text"]
    else:
        assert "line 1: " in message


# Large and light


def test_one_line_of_four_megabytes_and_a_hundred_thousand_lines(here: Path) -> None:
    write(here, a__txt="word " * 800_000, b__txt="A line of text.\n" * 100_000)
    one, many = read(".")
    assert one.position(len(one.text)).column == 4_000_001
    assert many.position(len(many.text)).line == 100_001
    write(here, c__jsonl=lines(*({"text": f"Text {number}."} for number in range(20_000))))
    assert len(read("c.jsonl")) == 20_000


def test_reading_imports_nothing_heavy() -> None:
    code = """
import sys
from summarize.reading import extract
extract(b"Words.", "a.txt"), extract(b'{"text": "w"}', "a.jsonl")
assert "markdown_it" not in sys.modules
extract(b"*Words*", "a.md")
assert not {"numpy", "nltk", "sumy", "rapidfuzz"} & set(sys.modules)
"""
    subprocess.run([sys.executable, "-c", code], check=True)
