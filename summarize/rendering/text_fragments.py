"""Links that open a page at the words cited: URL Fragment Text Directives (https://wicg.github.io/scroll-to-text-fragment/).

    https://paper.example/story#:~:text=[prefix-,]start[,end][,-suffix]

A browser that knows them scrolls to the words and marks them, any other opens the page. Whether the page still has the
words is not known here. Only letters, digits and `_.~` stand in a directive as themselves.
"""

from __future__ import annotations

import re
from urllib.parse import quote

from summarize.model import Citation, Source
from summarize.places import AROUND
from summarize.rendering.inert import REPLACEMENT, visible

EDGE = 4
"""Words of a long quotation, at either end, that stand for it."""
WHOLE = 10
"""Words up to which a quotation is given whole."""
SHORT = 6
"""Words up to which a quotation needs the words beside it, as it may stand elsewhere on the page."""
BESIDE = 3
"""Words beside a short quotation that are given."""

_DELIMITER = ":~:"
_BLANK_LINE = re.compile(r"(?:\r\n|\n|\r)\s*(?:\r\n|\n|\r)")
_PUNCTUATION = " \"'“”‘’„‚«»‹›()[]{}.,;:!?…—–-"
_MARKUP = re.compile(r"[*_`\[\]<>|\\#~&]|!\[")


def directed(url: str, source: Source, citation: Citation) -> str:
    """A `safe_address` with a directive to the words of a citation behind its fragment.

    As it is where no directive can be made: in Markdown, words with markup stand on no page.
    """
    marks = _MARKUP if source.media_type == "text/markdown" else None
    words = _words(" ".join(span.exact for span in citation.spans))
    edges = [words] if len(words) <= WHOLE else [words[:EDGE], words[-EDGE:]]
    terms = [_term(edge, marks) for edge in edges]
    if not all(terms):
        return url
    if len(words) <= SHORT:
        before, after = (_term(beside, marks) for beside in _beside(citation))
        terms = [*([f"{before}-"] if before else []), *terms, *([f"-{after}"] if after else [])]
    address, _, fragment = url.partition("#")
    return f"{address}#{fragment.partition(_DELIMITER)[0]}{_DELIMITER}text={','.join(terms)}"


def _words(text: str) -> list[str]:
    """The words between spaces; a no-break space stands on the page as itself, and parts none."""
    return [word for word in visible(text).split(" ") if word]


def _beside(citation: Citation) -> tuple[list[str], list[str]]:
    """The whole words before and after a place in its paragraph; of those cut off by the record none."""
    before = _BLANK_LINE.split(citation.prefix)[-1]
    after = _BLANK_LINE.split(citation.suffix)[0]
    first, last = _words(before), _words(after)
    if len(before) == AROUND and not before[:1].isspace():
        del first[:1]
    if len(after) == AROUND and not after[-1:].isspace():
        del last[-1:]
    return first[-BESIDE:], last[:BESIDE]


def _term(words: list[str], marks: re.Pattern[str] | None) -> str:
    """Words as a directive tells them, or nothing where a page would hold others.

    Punctuation at the edges is left out: a page may have its quotation marks in another style. `-`, `,` and `&` mean
    something in a directive.
    """
    text = " ".join(words)
    if REPLACEMENT in text or (marks is not None and marks.search(text)):
        return ""
    return quote(text.strip(_PUNCTUATION), safe="").replace("-", "%2D")
