"""The pages of the documentation with everything that they print made anew, by running it.

    python -m tests.refresh_docs        rewrites README.md and docs/ in place

A page is one walk: its blocks run from top to bottom in a folder of their own, which holds a copy of `examples/`.

    ```console      every line that begins with `$ ` is run; what follows it is what it printed
    ```python       is run; what it prints stands in the ```text block after it
    ```sh           is not run: installing takes a network. What it does after installing is run further down

A comment before a block chooses what is shown of what was printed, in parts (between blank lines) or in lines, by
number or by the first that holds some words; "..." stands for what is left out:

    <!-- show: 1-3, "Differs in" -->
    <!-- show lines: 1, "ok" -->

and `<!-- signature: name -->` fills a ```text block with the signature of a public name, `<!-- brief: name -->` a
```json block with a brief that was made on the page. `<!-- file: name -->` puts what stands in a ```text block into a
file. Everything else on a page is left as it stands.
"""

from __future__ import annotations

import contextlib
import inspect
import io
import json
import os
import re
import shlex
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import summarize
from summarize.cli import main
from summarize.model import Brief

ROOT = Path(__file__).parent.parent
ELSEWHERE = {"command-line.md": "test_cli.py"}
"""Pages whose sessions have stand-ins for files; their own tests hold them."""
PAGES = [
    ROOT / "README.md",
    *(page for page in sorted((ROOT / "docs").glob("*.md")) if page.name not in ELSEWHERE),
]

OPENING = re.compile(r"```(\w+)")
COMMENT = re.compile(r"<!-- (show|show lines|signature|brief|file): (.*) -->")
WIDTH = 100
"""Columns of a signature."""
LINE = 120
"""Columns of a record."""


class Stage:
    """The folder and the names that the blocks of one page share."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.names: dict[str, Any] = {}
        self.code = 0
        self.printed = ""
        """What the last python block printed and no text block has shown yet."""

    def block(self, language: str, body: list[str], comment: tuple[str, str]) -> list[str]:
        """The lines that belong into a block."""
        if comment[0] == "signature":
            return signature(comment[1])
        if comment[0] == "brief":
            record = json.loads((self.folder / comment[1]).read_text(encoding="utf-8"))
            return laid_out(Brief.from_dict(record).to_dict()).split("\n")
        if comment[0] == "file":
            (self.folder / comment[1]).write_text("".join(f"{line}\n" for line in body), encoding="utf-8")
        if language == "console":
            return list(self._session(body, comment))
        if language == "python":
            self.printed = self._python("\n".join(body))
        elif language == "text" and self.printed:
            printed, self.printed = self.printed, ""
            return cut(printed, *comment)
        return body

    def _session(self, body: list[str], comment: tuple[str, str]) -> Iterator[str]:
        for line in body:
            if line.startswith("$ "):
                yield line
                yield from cut(self._run(line.removeprefix("$ ")), *comment)

    def _run(self, command: str) -> str:
        if command == "echo $?":
            return f"{self.code}\n"
        words = shlex.split(command)
        if words[0] in ("summarize", ".venv/bin/summarize"):
            if set("|<>;&") & set(command):
                raise ValueError(f"a session runs summarize without a shell, so not: {command}")
            return self._summarize(words[1:])
        if words[0] == "python":
            command = command.replace("python", shlex.quote(sys.executable), 1)
        environment = {**os.environ, "PYTHONPATH": str(ROOT), "PYTHONDONTWRITEBYTECODE": "1"}
        done = subprocess.run(
            ["sh", "-c", command],
            cwd=self.folder,
            env=environment,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            check=False,
        )
        self.code = done.returncode
        return done.stdout.decode()

    def _summarize(self, arguments: list[str]) -> str:
        """What a command prints on either stream, as a terminal shows it."""
        screen = io.TextIOWrapper(io.BytesIO(), encoding="utf-8", newline="", write_through=True)
        with (
            contextlib.chdir(self.folder),
            contextlib.redirect_stdout(screen),
            contextlib.redirect_stderr(screen),
        ):
            self.code = main(arguments)
        screen.seek(0)
        return screen.read()

    def _python(self, code: str) -> str:
        screen = io.StringIO()
        with contextlib.chdir(self.folder), contextlib.redirect_stdout(screen):
            exec(compile(code, "a python block", "exec"), self.names)
        return screen.getvalue()


def refreshed(page: str) -> str:
    """The text of a page with every output as it is now. Raises ValueError where it cannot be shown."""
    with tempfile.TemporaryDirectory() as folder:
        shutil.copytree(ROOT / "examples", Path(folder) / "examples", ignore=shutil.ignore_patterns("__pycache__"))
        return "".join(f"{line}\n" for line in _lines(page.splitlines(), Stage(Path(folder))))


def _lines(lines: list[str], stage: Stage) -> Iterator[str]:
    number = 0
    comment = ("", "")
    while number < len(lines):
        line = lines[number]
        yield line
        number += 1
        if opening := OPENING.fullmatch(line):
            end = lines.index("```", number)
            yield from stage.block(opening[1], lines[number:end], comment)
            yield "```"
            number = end + 1
        elif line and stage.printed and not COMMENT.fullmatch(line):
            raise ValueError(f"a python block prints, and no text block shows it, before: {line}")
        found = COMMENT.fullmatch(line)
        comment = (found[1], found[2]) if found else ("", "")


def cut(printed: str, choice: str = "", wanted: str = "") -> list[str]:
    """The lines of what was printed, or the wanted parts of it with `...` for the others."""
    lines = printed.rstrip("\n").split("\n") if printed else []
    if not choice or not lines:
        return lines
    apart = "\n" if choice == "show lines" else "\n\n"
    parts = "\n".join(lines).split(apart)
    shown: set[int] = set()
    for first, last, words in re.findall(r'(\d+)(?:-(\d+))?|"([^"]+)"', wanted):
        if words:
            holders = [number for number, part in enumerate(parts) if words in part]
            if not holders:
                raise ValueError(f"{words!r} is to be shown and was not printed in:\n{printed}")
            shown.add(holders[0])
        else:
            shown.update(range(int(first) - 1, min(int(last or first), len(parts))))
    kept: list[str] = []
    for number, part in enumerate(parts):
        if number in shown:
            kept.append(part)
        elif not kept or kept[-1] != "...":
            kept.append("...")
    return apart.join(kept).split("\n")


def laid_out(value: Any, column: int = 0) -> str:
    """A record as JSON whose lines are filled; `column` is where it begins."""
    one = json.dumps(value, ensure_ascii=False)
    if column + len(one) <= LINE - 2 or not isinstance(value, dict | list):
        return one
    column += 1
    keys = [f'"{key}": ' for key in value] if isinstance(value, dict) else [""] * len(value)
    items = value.values() if isinstance(value, dict) else value
    told = [key + laid_out(item, column + len(key)) for key, item in zip(keys, items, strict=True)]
    lines = told[:1]
    for before, item in zip(told, told[1:], strict=False):
        fits = "\n" not in before + item and column + len(lines[-1]) + 2 + len(item) <= LINE - 2
        lines[-1:] = [f"{lines[-1]}, {item}"] if fits else [f"{lines[-1]},", item]
    return one[0] + f"\n{' ' * column}".join(lines) + one[-1]


def signature(name: str) -> list[str]:
    """The call of a public name, `summarize.brief` or `Brief.to_dict`, a line or one parameter a line."""
    value: Any = summarize
    for part in name.removeprefix("summarize.").split("."):
        value = getattr(value, part)
    found = inspect.signature(value)
    given = [item for item in found.parameters.values() if item.name != "self"]
    plain = found.replace(parameters=[item.replace(annotation=item.empty) for item in given])
    one = f"{name}{plain.replace(return_annotation=plain.empty)}"
    result = found.return_annotation
    arrow = "" if result in (None, "None", found.empty) else f" -> {str(result).strip(chr(39))}"
    one = one.replace("'", '"')
    if len(one + arrow) <= WIDTH:
        return [one + arrow]
    words = one[len(name) + 1 : -1].split(", ")
    return [f"{name}(", *(f"    {word}," for word in words), f"){arrow}"]


def rewrite() -> None:
    """Bring every page up to date."""
    for page in PAGES:
        old = page.read_text(encoding="utf-8")
        try:
            new = refreshed(old)
        except ValueError as error:
            raise SystemExit(f"{page.relative_to(ROOT)}: {error}") from None
        if new != old:
            page.write_text(new, encoding="utf-8", newline="\n")
            sys.stdout.write(f"rewritten: {page.relative_to(ROOT)}\n")


if __name__ == "__main__":
    rewrite()
