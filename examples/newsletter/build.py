"""Builds a newsletter page from several articles on one story.

    python examples/newsletter/build.py examples/story -o newsletter.html
    python examples/newsletter/build.py examples/story -o newsletter.html --draft letter.md

This is all that a newsletter needs of the library: read, brief or cite_draft, verify, and the values of the brief
in a template. The page is refused unless every citation on it has just been proven, and, for a text of your own,
unless every sentence of it has one. Needs Jinja2.
"""

from __future__ import annotations

import argparse
import sys
import unicodedata
from pathlib import Path

import jinja2
from markupsafe import Markup

import summarize
from summarize.errors import FalseCitation, SummarizeError
from summarize.model import PROVABLE, Brief, Citation, Difference, Source
from summarize.rendering.inert import safe_address
from summarize.rendering.text_fragments import directed
from summarize.writing import refuse_input, write

TEMPLATE = "newsletter.html.j2"


def main(arguments: list[str] | None = None) -> int:
    """Write the page and return the exit code, which is that of `summarize brief`."""
    parser = argparse.ArgumentParser(description="Build a newsletter page from articles on one story.")
    parser.add_argument("sources", nargs="+", metavar="FILE", help="a file, a folder or a pattern")
    parser.add_argument("-o", "--output", required=True, metavar="PAGE", help="the HTML file to write")
    parser.add_argument("--sentences", type=int, default=7, help="length of the brief (default: 7)")
    parser.add_argument("--draft", metavar="DRAFT", help="a text of your own to cite, instead of a brief")
    options = parser.parse_args(arguments)
    try:
        brief = proven_brief(options.sources, options.sentences, options.draft)
        inputs = [*options.sources, *([] if options.draft is None else [options.draft])]
        refuse_input(options.output, inputs, {source.sha256 for source in brief.documents})
        write(page(brief), options.output)
    except SummarizeError as error:
        print("build.py:", " ".join(str(error).split()), file=sys.stderr)
        return error.exit_code
    return 0


def proven_brief(sources: list[str], sentences: int, draft: str | None) -> Brief:
    """A brief of the sources, or a draft cited to them, every citation checked against the documents that were read.

    Raises SummarizeError where the sources cannot be read, hold no prose, or do not bear the brief out.
    """
    documents = summarize.read(sources)
    if draft is None:
        brief = summarize.brief(documents, sentences=sentences)
    else:
        brief = summarize.cite_draft(draft, documents)
        if nowhere := [sentence.text for sentence in brief.sentences if not sentence.citations]:
            raise FalseCitation(f"stands in no source: {' / '.join(nowhere)}", where=draft, remedy="mend the draft")
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
    environment.filters.update(web_address=safe_address, told=told)
    environment.globals["at_words"] = at_words
    return environment.get_template(TEMPLATE).render(brief=brief)


def shown(value: object) -> object:
    """`value`, its hidden characters as U+FFFD: some of them can turn a whole line around."""
    if not isinstance(value, str) or isinstance(value, Markup):
        return value
    kept = "\t\n\r\u00ad\u200c\u200d"  # white space, the soft hyphen, and the joiners that some scripts need
    hidden = {char for char in value if unicodedata.category(char) in {"Cc", "Cf"} and char not in kept}
    return "".join("\ufffd" if char in hidden else char for char in value)


def at_words(source: Source, citation: Citation) -> str | None:
    """An address that opens the source at the words cited; None where it has no plain one: a source may claim any."""
    address = safe_address(source.url)
    return address and directed(address, source, citation)


def told(differences: tuple[Difference, ...]) -> list[Difference]:
    """The differences that make a place disagree; what else differs there would only distract."""
    return [difference for difference in differences if difference.kind in PROVABLE]


if __name__ == "__main__":
    sys.exit(main())
