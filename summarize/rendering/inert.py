"""What of a source may be shown, and which of its addresses may be linked; the same for every form.

`visible` makes hidden characters seen and line ends harmless, and keeps everything else. The characters are
listed here rather than asked of `unicodedata`, whose answer changes with the version of Python.
"""

from __future__ import annotations

import re
from urllib.parse import quote

REPLACEMENT = "�"

_LINE_ENDS = re.compile("\r\n|[\t\n\v\f\r\x85\u2028\u2029]")
_HIDDEN = re.compile(
    "["
    "\0-\x1f\x7f-\x9f"  # controls
    "\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069"  # bidi marks, embeddings, overrides and isolates
    "\u180e\u200b\u2060-\u2065\u206a-\u206f\ufeff"  # no width, no sign; the joiners U+200C and U+200D stay
    "\ufff9-\ufffb\U0001bca0-\U0001bca3\U0001d173-\U0001d17a"  # annotation, shorthand and musical controls
    "\U000e0000-\U000e007f"  # tags, which can carry a whole hidden text
    "\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff"  # surrogates and noncharacters, which no file should hold
    "]"
)
_SPACES = re.compile(" {2,}")

_ADDRESS = re.compile(
    r"(?P<scheme>https?)://(?P<host>[\w-]+(?:\.[\w-]+)*\.?(?::[0-9]{1,5})?)(?P<rest>(?:[/?#].*)?)",
    re.IGNORECASE,
)
_KEPT = "/:?#@!$&+,;=%-._~"
LONE_PERCENT = re.compile("%(?![0-9A-Fa-f]{2})")
"""A percent sign that encodes nothing."""


def visible(text: str) -> str:
    """`text` on one line: hidden and control characters as U+FFFD, line ends and runs of spaces as one."""
    return _SPACES.sub(" ", _HIDDEN.sub(REPLACEMENT, _LINE_ENDS.sub(" ", text))).strip()


def shortened(text: str, most: int) -> str:
    """`text` if it has at most `most` characters, else its first words and an ellipsis."""
    if len(text) <= most:
        return text
    cut = text[: most - 1]
    words, space, _ = cut.rpartition(" ")
    return (words if space and len(words) > most // 2 else cut).rstrip(" ,;:.-–—") + "…"


def safe_address(url: str | None) -> str | None:
    """`url` percent-encoded so that no form can read it otherwise; None unless it is plain http or https.

    Refused are other schemes, a user name before the host (which can make one host look like another), and
    hidden characters or line ends anywhere.
    """
    url = (url or "").strip(" ")
    if _LINE_ENDS.search(url) or _HIDDEN.search(url):
        return None
    parts = _ADDRESS.fullmatch(url)
    if parts is None:
        return None
    rest = quote(LONE_PERCENT.sub("%25", parts["rest"]), safe=_KEPT)
    return f"{parts['scheme'].lower()}://{parts['host']}{rest}"
