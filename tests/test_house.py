"""The house itself: imports run one way, the light commands stay light, no module shadows a public name."""

from __future__ import annotations

import ast
import subprocess
import sys
from pathlib import Path

import pytest

import summarize

PACKAGE = Path(summarize.__file__).parent

FLOORS = [
    {"characters", "patterns"},
    {"errors", "layout", "version", "abbreviations", "shapes", "signature"},
    {"model", "calls"},
    {"document"},
    {"typography", "datelines", "glued"},
    {"language", "standing", "reading", "agreement", "places", "surroundings"},
    {"segmentation", "searching", "archive", "detection", "leading"},
    {"corpus", "support", "verdicts", "consistency"},
    {"terms", "copies", "anchoring", "mentions"},
    {"furniture", "scoring", "wire"},
    {"similarity", "company", "heads", "repetition", "tolls", "votes"},
    {"selection", "editing"},
    {"citing", "ordering", "headline", "records"},
    {"material"},
    {"verifying", "rendering", "writing", "assembling"},
    {"rereading"},
    {"pipeline", "drafting", "repairing", "arguments", "console"},
    {"cli"},
    {"__init__", "__main__"},
]
"""From the ground up: a room imports only rooms that stand below it, or beside it inside its own folder."""

LIGHT = {
    "characters",
    "errors",
    "layout",
    "document",
    "typography",
    "model",
    "reading",
    "agreement",
    "places",
    "surroundings",
    "datelines",
    "glued",
    "verdicts",
    "searching",
    "consistency",
    "anchoring",
    "rereading",
    "repairing",
    "archive",
    "calls",
    "shapes",
    "signature",
    "detection",
}
LIGHT |= {"support", "verifying", "rendering", "writing", "cli", "arguments", "console", "version", "language"}
HEAVY = {"nltk", "sumy", "numpy"}


def room(path: Path) -> str:
    return path.relative_to(PACKAGE).parts[0].removesuffix(".py")


def imports(path: Path, *, late: bool = True) -> set[str]:
    """The modules that a file imports; without `late`, only those it imports when it is itself imported."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    nodes: list[ast.AST] = []
    waiting: list[ast.AST] = [tree]
    while waiting:
        node = waiting.pop()
        nodes.append(node)
        typing_only = isinstance(node, ast.If) and ast.unparse(node.test) == "TYPE_CHECKING"
        inside_function = isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
        if late or not (typing_only or inside_function):
            waiting.extend(ast.iter_child_nodes(node))
    names: set[str] = set()
    for node in nodes:
        if isinstance(node, ast.Import):
            names |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            names.add(node.module)
    return names


FILES = sorted(PACKAGE.rglob("*.py"))


def test_every_room_has_a_floor() -> None:
    assert {room(path) for path in FILES} == set().union(*FLOORS)


@pytest.mark.parametrize("path", FILES, ids=lambda path: str(path.relative_to(PACKAGE)))
def test_imports_run_one_way(path: Path) -> None:
    floor = {name: level for level, names in enumerate(FLOORS) for name in names}
    own = room(path)
    for name in imports(path):
        if name.startswith("summarize."):
            other = name.split(".")[1]
            assert other == own or floor[other] < floor[own], f"{own} imports {other}, which is not below it"


@pytest.mark.parametrize("path", [path for path in FILES if room(path) in LIGHT], ids=str)
def test_light_rooms_load_nothing_heavy(path: Path) -> None:
    assert not {name.split(".")[0] for name in imports(path, late=False)} & HEAVY


def test_no_module_shadows_a_public_name() -> None:
    modules = {path.stem for path in PACKAGE.glob("*.py")} | {path.name for path in PACKAGE.iterdir() if path.is_dir()}
    assert not modules & set(summarize.__all__)


def test_every_public_name_is_there() -> None:
    for name in summarize.__all__:
        assert getattr(summarize, name).__name__ == name
    with pytest.raises(AttributeError, match="no attribute 'summarise'"):
        _ = summarize.summarise


def loaded_by(code: str) -> set[str]:
    """The top-level packages that a fresh interpreter has loaded after running `code`."""
    program = f"{code}\nimport sys\nprint(*sorted({{name.split('.')[0] for name in sys.modules}}))"
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    return set(done.stdout.splitlines()[-1].split())


def test_importing_the_package_loads_nothing() -> None:
    assert not loaded_by("import summarize") & {*HEAVY, "markdown_it", "rapidfuzz", "json", "dataclasses"}


@pytest.mark.parametrize("arguments", [["--help"], ["--version"], ["brief", "--help"]])
def test_help_and_version_load_nothing_heavy(arguments: list[str]) -> None:
    code = (
        "import contextlib\nfrom summarize.cli import main\n"
        f"with contextlib.suppress(SystemExit):\n    main({arguments!r})"
    )
    assert not loaded_by(code) & {*HEAVY, "markdown_it", "rapidfuzz"}


def test_verify_and_render_load_nothing_heavy(tmp_path: Path) -> None:
    source = tmp_path / "note.txt"
    source.write_text("The ferry to Skarholm was cancelled on Monday because of high waves.\n", encoding="utf-8")
    brief = tmp_path / "brief.json"
    brief.write_text(summarize.brief([source], root=tmp_path).to_json(), encoding="utf-8")
    code = (
        "from summarize.cli import main\n"
        f"assert main(['verify', {str(brief)!r}]) == 0\n"
        f"assert main(['render', {str(brief)!r}]) == 0"
    )
    assert not loaded_by(code) & HEAVY
