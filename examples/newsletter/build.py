"""Builds a newsletter page from several articles on one story.

    python examples/newsletter/build.py examples/story -o newsletter.html

This is all that a newsletter needs of the library: read, brief, verify, and the values of the brief in a
template. The page is refused unless every citation on it has just been proven. Needs Jinja2.
"""

from __future__ import annotations

import argparse
import sys
import unicodedata
from pathlib import Path
from urllib.parse import urlsplit

import jinja2
from markupsafe import Markup

import summarize
from summarize.errors import FalseCitation, OutputError, SummarizeError
from summarize.model import Brief

TEMPLATE = "newsletter.html.j2"


def main(arguments: list[str] | None = None) -> int:
    """Write the page and return the exit code, which is that of `summarize brief`."""
    parser = argparse.ArgumentParser(description="Build a newsletter page from articles on one story.")
    parser.add_argument("sources", nargs="+", metavar="FILE", help="a file, a folder or a pattern")
    parser.add_argument("-o", "--output", required=True, metavar="PAGE", help="the HTML file to write")
    parser.add_argument("--sentences", type=int, default=7, help="length of the brief (default: 7)")
    options = parser.parse_args(arguments)
    try:
        brief = proven_brief(options.sources, options.sentences)
        write(page(brief), options.output)
    except SummarizeError as error:
        print("build.py:", " ".join(str(error).split()), file=sys.stderr)
        return error.exit_code
    return 0


def proven_brief(sources: list[str], sentences: int) -> Brief:
    """A brief of the sources, every citation of it checked against the documents that were read.

    Raises SummarizeError where the sources cannot be read, hold no prose, or do not bear the brief out.
    """
    documents = summarize.read(sources)
    brief = summarize.brief(documents, sentences=sentences)
    report = summarize.verify(brief, documents=documents)
    if not report.ok:
        raise FalseCitation(str(report.problems[0]), remedy="do not send this brief")
    return brief


def page(brief: Brief) -> str:
    """The brief as an HTML page. Autoescape is what keeps the words of a source from becoming markup."""
    environment = jinja2.Environment(
        loader=jinja2.FileSystemLoader(Path(__file__).parent),
        autoescape=True,
        finalize=shown,
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    environment.filters["web_address"] = web_address
    return environment.get_template(TEMPLATE).render(brief=brief)


def shown(value: object) -> object:
    """`value`, its hidden characters as U+FFFD: some of them can turn a whole line around."""
    if not isinstance(value, str) or isinstance(value, Markup):
        return value
    kept = "\t\n\r\u00ad\u200c\u200d"  # white space, the soft hyphen, and the joiners that some scripts need
    hidden = {char for char in value if unicodedata.category(char) in {"Cc", "Cf"} and char not in kept}
    return "".join("\ufffd" if char in hidden else char for char in value)


def web_address(url: str | None) -> str | None:
    """`url` if it is a plain web address, else None: a source may claim any, also one that runs a script."""
    try:
        parts = urlsplit(url or "")
    except ValueError:
        return None
    return url if parts.scheme in {"http", "https"} and parts.hostname and "@" not in parts.netloc else None


def write(text: str, path: str) -> None:
    """Write the page, or raise OutputError."""
    try:
        Path(path).write_text(text, encoding="utf-8", newline="\n")
    except OSError as error:
        problem = error.strerror or "cannot be written"
        raise OutputError(problem, where=path, remedy="name another file with -o") from None


if __name__ == "__main__":
    sys.exit(main())
