"""The example that embeds the library: a page whose every citation is proven, and no input overwritten."""

from __future__ import annotations

import importlib.util
from collections.abc import Callable
from pathlib import Path
from shutil import copytree

import pytest

EXAMPLES = Path(__file__).parent.parent / "examples"
pytestmark = pytest.mark.skipif(not EXAMPLES.exists(), reason="installed without the examples")

Build = Callable[[list[str]], int]


@pytest.fixture(scope="module")
def build() -> Build:
    pytest.importorskip("jinja2")
    specification = importlib.util.spec_from_file_location("build", EXAMPLES / "newsletter" / "build.py")
    assert specification is not None
    assert specification.loader is not None
    module = importlib.util.module_from_spec(specification)
    specification.loader.exec_module(module)
    main: Build = module.main
    return main


@pytest.fixture
def story(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return copytree(EXAMPLES / "story", tmp_path / "story")


def test_a_page_is_written(story: Path, build: Build) -> None:
    assert build(["story", "-o", "page.html"]) == 0
    assert "<!doctype html>" in Path("page.html").read_text(encoding="utf-8").lower()


def test_no_input_is_overwritten(story: Path, build: Build, capsys: pytest.CaptureFixture[str]) -> None:
    article = next(story.glob("*.txt"))
    before = article.read_bytes()
    assert build(["story", "-o", str(article)]) == 2
    assert article.read_bytes() == before
    assert "one of the inputs" in capsys.readouterr().err


def test_a_draft_that_no_article_bears_out_makes_no_page(story: Path, build: Build) -> None:
    draft = Path("letter.txt")
    draft.write_text("The Kettle Bridge will be painted green by schoolchildren in October.\n", encoding="utf-8")
    assert build(["story", "-o", "page.html", "--draft", str(draft)]) == 6
    assert not Path("page.html").exists()
