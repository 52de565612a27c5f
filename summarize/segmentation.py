"""The sentences of one block, as places in the document's `plain` layer.

A stop after an ordinary word before a capital ends a sentence; every stop that could do something else is
judged by its shape (initials, ordinals, quotations, ellipses) and, for abbreviations, by Punkt. A dateline
or a photo credit before the first sentence is not part of it, and a heading in one line with a sentence is apart
from it. Nothing is learned from the text, so a sentence is split alike wherever it stands. Every look around a stop
is bounded, so the work is linear. Knows nothing of layout.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from itertools import accumulate

from summarize.abbreviations import ATTRIBUTION, ORDINAL_STOP, Abbreviations
from summarize.characters import BLANKS, SIGNS, within
from summarize.datelines import after_dateline, opens_story
from summarize.document import MASK
from summarize.glued import behind_headings
from summarize.language import abbreviations, ends_sentence
from summarize.layout import Block

_FULL_STOPS = "。！？｡।॥؟۔"
"""Stops that are nothing but stops, whatever follows them."""
_CLOSING = ")\\]}\"'”’»›」』）】〉》*_"
_OPENING = "(\\[{\"'“„‘‚«‹»›「『（【〈《*_¿¡"
_STOP = re.compile(
    rf"(?P<stop>[.!?…‽{_FULL_STOPS}](?:(?<=\.)(?:\s?\.)+(?:\s?[!?]+)?|[.!?…‽{_FULL_STOPS}]*))"
    rf"(?P<close>(?:[{_CLOSING}]|(?:[“«‘]|\s[»›])(?=[\s,;:.]|\Z))*)(?P<space>\s*)"
)
_NEXT = re.compile(rf"(?P<open>[{_OPENING}\s]{{0,8}})(?P<dash>(?:[-–—―]{{1,3}}\s*)?)(?P<word>\w[\w'’-]{{0,40}})?")
_NOTE = re.compile(r"\s{0,2}(?P<note>(?:\[\d{1,3}\]\s?)+|[\[(](?:\.{3}|…)[\])])(?=\s|\Z)")
"""Marks of footnotes and of omissions belong to the sentence that they follow."""
_SPACE = re.compile(r"\s*")
_QUOTES = frozenset("\"'”’»›“«‘」』")
_WORD = re.compile(r"[^\W_]")
_NUMERAL = re.compile("[IVX]{2,5}")
"""How German writes which of several rulers one is: "Johannes Paul II. starb"."""
_LOOK = 48
"""How many characters before a stop are looked at for the word that it follows."""


def sentence_spans(plain: str, block: Block, language: str) -> list[tuple[int, int]]:
    """The sentences of `block`, each `(start, end)` in `plain`: in order, apart, without blank edges.

    Every word of the block stands in one of them, but for a dateline or credit before the first. `language`
    is an ISO 639-1 code or "und".
    """
    text = plain[block.start : block.end]
    dashed = "–" in text or "—" in text or language == "de"
    first = dashed and block.kind == "paragraph" and opens_story(plain, block.start)
    if MASK not in text and "\r\n" not in text:
        return [
            (block.start + start, block.start + end) for start, end in _sentences(text, block.kind, language, first)
        ]
    # Markup is nothing to a reader, and CR LF one line end: split what is left, then find its places again.
    pieces = [piece.span() for piece in _READ.finditer(text)]
    compact = "".join(text[start:end] for start, end in pieces)
    begins = [0, *accumulate(end - start for start, end in pieces)]

    def place(offset: int) -> int:
        piece = bisect_right(begins, offset, hi=len(pieces)) - 1
        return block.start + pieces[piece][0] + offset - begins[piece]

    spans = _sentences(compact, block.kind, language, first)
    return [(place(start), place(end - 1) + 1) for start, end in spans]


_READ = re.compile(rf"(?:[^{MASK}\r]+|\r(?!\n))+")


def _sentences(text: str, kind: str, language: str, first: bool) -> list[tuple[int, int]]:
    listed = abbreviations(language)
    spans: list[tuple[int, int]] = []
    start = after_dateline(text, listed, first=first) if kind == "paragraph" else 0
    for match in _STOP.finditer(text, start):
        if match.start() < start:
            continue  # inside a note that went with the sentence before
        end = _sentence_end(text, start, match, listed, language)
        if end:
            _append(spans, text, start, end)
            start = end
    _append(spans, text, start, len(text))
    return _without_headings(spans, text) if kind == "paragraph" and language in ("en", "und") else spans


def _without_headings(spans: list[tuple[int, int]], text: str) -> list[tuple[int, int]]:
    """The sentences, a heading that stands in one line with one apart from it."""
    found: list[tuple[int, int]] = []
    for start, end in spans:
        begins = start
        for behind in behind_headings(text, start, end):
            _append(found, text, begins, behind)
            begins = behind
        found.append((begins, end))
    return found


def _append(spans: list[tuple[int, int]], text: str, start: int, end: int) -> None:
    """Add `[start, end)` without its blank edges; a stretch without a word is no sentence."""
    sentence = text[start:end]
    if _WORD.search(sentence):
        words = sentence.lstrip(BLANKS)
        start = end - len(words)
        spans.append((start, start + len(words.rstrip(BLANKS))))


def _sentence_end(text: str, start: int, match: re.Match[str], listed: Abbreviations, language: str) -> int:
    """The offset where the sentence from `start` ends if it ends at this stop, else 0."""
    stop, close, end, following = match["stop"], match["close"], match.end("close"), match.end()
    if following == len(text):
        return 0
    if stop[0] in _FULL_STOPS:
        return 0 if close and _quotation_goes_on(text, start, following) else end
    note = _NOTE.match(text, end) if text[following] in "[(" else None
    if note:
        end, following = note.end("note"), _past_space(text, note.end())
        if following == len(text):
            return 0
    if following == end:
        return _glued(text, match, listed)
    head = text[following]
    if head in ")]}”" and text[following + 1 : following + 2].isspace():
        # A closing mark set apart, as French sets it and tokenised text.
        end, close = following + 1, close + head
        following = _past_space(text, end)
        head = text[following : following + 1]
    if head in ",;:!?)]}”":
        return 0
    ahead = _NEXT.match(text, following)
    word = (ahead and ahead["word"]) or ""
    lower = word[:1].islower() and not word[1:2].isupper()
    quoted = not _QUOTES.isdisjoint(close)
    if lower and (quoted or ")" in close or (ahead and ahead["dash"])):
        return 0
    if stop == ".":
        return end if _point_ends(text, start, match.start(), word, lower, listed, language) else 0
    if quoted and word.lower() not in listed.starters and _attributed(text, following):
        return 0
    return end if _loudly_ends(text, start, match, word, lower, listed) else 0


def _past_space(text: str, offset: int) -> int:
    match = _SPACE.match(text, offset)
    return match.end() if match else offset


def _quotation_goes_on(text: str, start: int, following: int) -> bool:
    """Say whether a word joined to a closed quotation carries on its sentence, as in Chinese and Japanese."""
    if text[following] in "とっ":
        return True
    return text[following].isalpha() and text[start : start + 8].lstrip(BLANKS)[:1] in '「『“"《'


def _loudly_ends(text: str, start: int, match: re.Match[str], word: str, lower: bool, listed: Abbreviations) -> bool:
    """Say whether "!", "?" or an ellipsis ends its sentence."""
    stop, before = match["stop"], text[match.start() - 1 : match.start()]
    if before and before in "([" and match["close"]:
        return False
    if stop == "!" and not match["close"] and _is_named_so(text[start : match.start()], word, listed):
        return False
    if "!" in stop or "?" in stop:
        # "Zonk! said": only after an ordinary word may a sentence begin with a small letter.
        return not lower or _word_before(text, match.start()).islower()
    return not lower and (not before.isspace() or word.lower() in listed.starters)


def _is_named_so(before: str, word: str, listed: Abbreviations) -> bool:
    """Say whether a "!" is part of a name, as in "told Q! News" and "at Zing! Studios": what stands `before` it
    calls for a name, or is one capital alone, and a further capital follows, of no word that begins a sentence.
    """
    *leading, name = before[-_LOOK:].split() or [""]
    if not (name[:1].isupper() and word[:1].isupper()):
        return False
    if word.lower() in _FIRMS:
        return True
    calls = len(name) == 1 or (leading and leading[-1] in _BEFORE_NAME)
    return bool(calls) and word.replace("’", "'").partition("'")[0].lower() not in listed.starters


_BEFORE_NAME = frozenset("at on told tells bei chez".split())
_FIRMS = frozenset("inc corp co ltd llc".split())


def _attributed(text: str, offset: int) -> bool:
    """Say whether the words at `offset` tell who spoke: "Roe said", "Jane Roe, 50, asked"."""
    for word in text[offset : offset + 60].split()[:4]:
        if word.strip(",.;:").lower() in ATTRIBUTION:
            return True
        if word[-1] in ".;:!?":
            return False
    return False


def _glued(text: str, match: re.Match[str], listed: Abbreviations) -> int:
    """The offset where a sentence ends at a stop that no space follows ("the end.The"), which must be certain, else 0.

    A straight mark behind the stop opens the next sentence where the marks before it are closed.
    """
    end, head = match.end(), text[match.end()]
    if within(head, SIGNS):
        return end if "!" in match["stop"] or "?" in match["stop"] else 0
    if not head.isupper() and head not in "“„‘":
        return 0
    before = _word_before(text, match.start())
    ahead = _GLUED.match(text, end)
    if ahead is None or before in listed.others or _NET_SUFFIX.fullmatch(ahead[1]):
        return 0
    plain = len(before) > 2 and before.isalpha()
    starts = ahead[1].lower() in listed.starters
    if not (plain and (before.islower() or starts or match["close"])) and not (match["close"] and starts):
        return 0
    opens = match["close"] == '"' and text.count('"', 0, end) % 2
    return match.end("stop") if opens else end


_GLUED = re.compile(r"[“„‘]?([^\W\d_]['’]?[^\W\d_]*)[\s,’]")
_NET_SUFFIX = re.compile("com|org|net|edu|gov|io|co|uk|de|fr|es|it|info|biz|js|py|ai|tv", re.IGNORECASE)


def _word_before(text: str, stop: int) -> str:
    """What stands between the last blank before `stop` and it, without opening marks."""
    parts = text[max(0, stop - _LOOK) : stop].rsplit(None, 1)
    if not parts or text[stop - 1].isspace():
        return ""
    return _LEFT_OF_WORD.split(parts[-1])[-1]


_LEFT_OF_WORD = re.compile(r"[(\[{\"“”„‘«»—–/]|\b[^\W\d_]{1,2}['’](?=\w{2})")


def _point_ends(text: str, start: int, stop: int, word: str, lower: bool, listed: Abbreviations, language: str) -> bool:
    """Say whether the single point at `stop`, before `word`, ends the sentence from `start`."""
    before = _word_before(text, stop)
    if not before[-1:].isalnum():
        return True
    if before.isdigit():
        return not lower and not _counts(text, start, stop - len(before), before, word, listed, language)
    if len(before) == 1:
        # An initial, but for "Plan B. The".
        return before.isupper() and word[:1].isupper() and word.lower() in listed.starters
    if language == "de" and before.endswith("str"):
        before = "str"
    key = before.rsplit("-", 1)[-1]
    small = key.lower()
    if key in listed.titles or small in listed.titles:
        return False
    if small in _HALVES_OF_DAY and word[:1].isupper():
        zone = word.isupper() and len(word) > 1
        return not zone and word.lower() not in _AFTER_HOUR and not _opens_with_hour(text[start:stop])
    if key in listed.others or small in listed.others or "." in before:
        return ends_sentence(before + ".", word or "X", language)
    if key in listed.numbering or small in listed.numbering:
        return not (word[:1].isdigit() or (lower and key != small))
    return not (lower and _NUMERAL.fullmatch(before))


def _opens_with_hour(text: str) -> bool:
    """Say whether all of a sentence up to an hour only tells when: "On Friday at 4 a.m."."""
    words = text.split()
    return len(words) <= _LEADING and words[0].lower() in _BEFORE_HOUR


_LEADING = 6
_BEFORE_HOUR = frozenset("at on by around about before after shortly just early from since until every".split())
_HALVES_OF_DAY = frozenset(("a.m", "p.m"))
_AFTER_HOUR = frozenset(
    """monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun january
    february march april may june july august september october november december jan feb mar apr jun jul aug sep sept
    oct nov dec eastern central mountain pacific atlantic greenwich british local""".split()
)
"""Words with a capital that may follow an hour in its own sentence: a day, a month, a zone."""


def _counts(text: str, start: int, begin: int, digits: str, word: str, listed: Abbreviations, language: str) -> bool:
    """Say whether a number with a point counts: an item at the beginning of its sentence, or an ordinal."""
    if len(digits) <= 3 and begin - start < 8 and not text[start:begin].strip(BLANKS + "(["):
        return True
    return language in ORDINAL_STOP and len(digits) <= 2 and word.lower() not in listed.starters
