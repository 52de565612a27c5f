"""The sentences of one block, as places in the document's `plain` layer.

A stop after an ordinary word before a capital ends a sentence; every stop that could do something else is
judged by its shape (initials, ordinals, quotations, ellipses) and, for abbreviations, by Punkt. A dateline
or a photo credit before the first sentence is not part of it. Nothing is learned from the text, so a
sentence is split alike wherever it stands. Every look around a stop is bounded, so the work is linear.
Knows nothing of layout.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from itertools import accumulate

from summarize.abbreviations import ATTRIBUTION, ORDINAL_STOP, Abbreviations
from summarize.characters import BLANKS, SIGNS, within
from summarize.document import MASK
from summarize.language import abbreviations, ends_sentence
from summarize.layout import Block

_FULL_STOPS = "。！？｡।॥؟۔"
"""Stops that are nothing but stops, whatever follows them."""
_CLOSING = ")\\]}\"'”’»›」』）】〉》*_"
_OPENING = "(\\[{\"'“„‘‚«‹»›「『（【〈《*_¿¡"
_STOP = re.compile(
    rf"(?P<stop>\.(?:\s?\.)+(?:\s?[!?]+)?|[.!?…‽{_FULL_STOPS}]+)"
    rf"(?P<close>(?:[{_CLOSING}]|(?:[“«‘]|\s[»›])(?=[\s,;:.]|\Z))*)(?P<space>\s*)"
)
_NEXT = re.compile(rf"(?P<open>[{_OPENING}\s]{{0,8}})(?P<dash>(?:[-–—―]{{1,3}}\s*)?)(?P<word>\w[\w'’-]{{0,40}})?")
_NOTE = re.compile(r"\s{0,2}(?P<note>(?:\[\d{1,3}\]\s?)+|[\[(](?:\.{3}|…)[\])])(?=\s|\Z)")
"""Marks of footnotes and of omissions belong to the sentence that they follow."""
_SPACE = re.compile(r"\s*")
_QUOTES = frozenset("\"'”’»›“«‘」』")
_WORD = re.compile(r"[^\W_]")
_LOOK = 48
"""How many characters before a stop are looked at for the word that it follows."""


def sentence_spans(plain: str, block: Block, language: str) -> list[tuple[int, int]]:
    """The sentences of `block`, each `(start, end)` in `plain`: in order, apart, without blank edges.

    Every word of the block stands in one of them, but for a dateline or credit before the first. `language`
    is an ISO 639-1 code or "und".
    """
    text = plain[block.start : block.end]
    if MASK not in text and "\r\n" not in text:
        return [(block.start + start, block.start + end) for start, end in _sentences(text, block.kind, language)]
    # Markup is nothing to a reader, and CR LF one line end: split what is left, then find its places again.
    pieces = [piece.span() for piece in _READ.finditer(text)]
    compact = "".join(text[start:end] for start, end in pieces)
    begins = [0, *accumulate(end - start for start, end in pieces)]

    def place(offset: int) -> int:
        piece = bisect_right(begins, offset, hi=len(pieces)) - 1
        return block.start + pieces[piece][0] + offset - begins[piece]

    return [(place(start), place(end - 1) + 1) for start, end in _sentences(compact, block.kind, language)]


_READ = re.compile(rf"(?:[^{MASK}\r]+|\r(?!\n))+")


def _sentences(text: str, kind: str, language: str) -> list[tuple[int, int]]:
    listed = abbreviations(language)
    spans: list[tuple[int, int]] = []
    start = _after_dateline(text, listed) if kind == "paragraph" else 0
    for match in _STOP.finditer(text, start):
        if match.start() < start:
            continue  # inside a note that went with the sentence before
        end = _sentence_end(text, start, match, listed, language)
        if end:
            _append(spans, text, start, end)
            start = end
    _append(spans, text, start, len(text))
    return spans


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
        return end if _glued(text, match, listed) else 0
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
    return end if _loudly_ends(text, match, word, lower, listed) else 0


def _past_space(text: str, offset: int) -> int:
    match = _SPACE.match(text, offset)
    return match.end() if match else offset


def _quotation_goes_on(text: str, start: int, following: int) -> bool:
    """Say whether a word joined to a closed quotation carries on its sentence, as in Chinese and Japanese."""
    if text[following] in "とっ":
        return True
    return text[following].isalpha() and text[start : start + 8].lstrip(BLANKS)[:1] in '「『“"《'


def _loudly_ends(text: str, match: re.Match[str], word: str, lower: bool, listed: Abbreviations) -> bool:
    """Say whether "!", "?" or an ellipsis ends its sentence."""
    stop, before = match["stop"], text[match.start() - 1 : match.start()]
    if before and before in "([" and match["close"]:
        return False
    if "!" in stop or "?" in stop:
        # "Zonk! said": only after an ordinary word may a sentence begin with a small letter.
        return not lower or _word_before(text, match.start()).islower()
    return not lower and (not before.isspace() or word.lower() in listed.starters)


def _attributed(text: str, offset: int) -> bool:
    """Say whether the words at `offset` tell who spoke: "Roe said", "Jane Roe, 50, asked"."""
    for word in text[offset : offset + 60].split()[:4]:
        if word.strip(",.;:").lower() in ATTRIBUTION:
            return True
        if word[-1] in ".;:!?":
            return False
    return False


def _glued(text: str, match: re.Match[str], listed: Abbreviations) -> bool:
    """Say whether a sentence ends at a stop that no space follows ("the end.The"), which must be certain."""
    head = text[match.end()]
    if within(head, SIGNS):
        return "!" in match["stop"] or "?" in match["stop"]
    if not head.isupper() and head not in "“„‘":
        return False
    before = _word_before(text, match.start())
    if len(before) < 3 or not (before.isalpha() and before.islower()) or before in listed.others:
        return False
    ahead = _GLUED.match(text, match.end())
    return ahead is not None and not _NET_SUFFIX.fullmatch(ahead[1])


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
    key = before.rsplit("-", 1)[-1]
    small = key.lower()
    if key in listed.titles or small in listed.titles:
        return False
    if key in listed.others or small in listed.others or "." in before:
        return ends_sentence(before + ".", word or "X", language)
    if key in listed.numbering or small in listed.numbering:
        return not (word[:1].isdigit() or (lower and key != small))
    return True


def _counts(text: str, start: int, begin: int, digits: str, word: str, listed: Abbreviations, language: str) -> bool:
    """Say whether a number with a point counts: an item at the beginning of its sentence, or an ordinal."""
    if len(digits) <= 3 and begin - start < 8 and not text[start:begin].strip(BLANKS + "(["):
        return True
    return language in ORDINAL_STOP and len(digits) <= 2 and word.lower() not in listed.starters


# What stands before a dateline's dash, or before the first sentence of a story.
_DASH = re.compile(r"\s*(?:—|–|―|--)\s*|\s+[-_]\s+")
_BRACKETED = re.compile(r"\(([^()\n]{2,60})\)\s*|\[([^\[\]\n]{2,60})\]\s*")
_CREDIT = re.compile(
    r"(?:Photo|Image|Picture|Foto|Bild|Credit|Crédit)s?(?: credit| by)?\s?:\s*"
    r"(?:[^\W\d_][\w.'’-]*\s){1,4}?(?:[^\W\d_][\w.'’-]*\s?)?/\s?[^\W\d_][\w.'’-]*(?:\s(?:Images|News|Photos?|Press))?\s+"
)
_DATE = re.compile(
    r"(?:[^\W\d_]{2,10}\.?,?\s)?(?:\d{1,2}(?:st|nd|rd|th)?\.?\s(?:de\s)?[^\W\d_]{3,10}\.?|[^\W\d_]{3,10}\.?\s\d{1,2}"
    r"|\d{1,4}[./-]\d{1,2}[./-]\d{1,4})(?:,?\s(?:de\s)?\d{4})?"
)
_PLACE = re.compile(r"[^\W\d_][\w.'’]*(?:[\s/-][^\W\d_][\w.'’]*){0,4}")
_VERDICT = re.compile("FALSE|TRUE|MYTH|FACT|CLAIM|HOAX|FAKE|FICTION|RUMOU?R|SATIRE|OPINION")
"""Words in capitals before a dash that change what follows."""
_DATELINE = 120
"""No dateline is longer than this."""


def _after_dateline(text: str, listed: Abbreviations) -> int:
    """The offset behind "PLACE, date (Agency) - ", a note in brackets or a photo credit that opens `text`.

    Goes by the shape of such openings; where it is not evident that a sentence follows, nothing is taken off.
    """
    offset = _past_space(text, 0)
    if text.startswith(("(", "["), offset):
        offset = _after_brackets(text, offset)
    else:
        credit = _CREDIT.match(text, offset)
        if credit and _opens_sentence(text, credit.end()):
            offset = credit.end()
    return offset + _dateline(text[offset : offset + 3 * _DATELINE], listed)


def _opens_sentence(text: str, offset: int) -> bool:
    """Say whether a sentence can begin at `offset`: a capital, a digit, a letter without case."""
    first = text[offset : offset + 4].lstrip(BLANKS + "\"'“”„‘’«»([¿¡")[:1]
    return first.isalnum() and not first.islower()


def _after_brackets(text: str, offset: int) -> int:
    """The offset behind notes such as "(Adds details)" or "(File/Agency)" and a dash that may follow."""
    while match := _BRACKETED.match(text, offset):
        note = match[1] or match[2]
        dash = _DASH.match(text, match.end(match.lastindex or 1) + 1)
        end = dash.end() if dash else match.end()
        shaped = note.isupper() or "/" in note or ":" in note
        noted = match[1] is not None and (dash is not None or " " in note)
        opens = _opens_sentence(text, end) or text.startswith(("(", "["), end)
        if not (opens and (shaped or noted)) or note[-1] in ".!?…":
            break
        offset = end
    return offset


def _dateline(text: str, listed: Abbreviations) -> int:
    """The length of the dateline that opens `text`, 0 where there is none."""
    dash = _DASH.search(text, 0, _DATELINE)
    if dash and _opens_sentence(text, dash.end()):
        before = text[: dash.start()]
        bracket = before.rfind("(") if before.endswith(")") else -1
        if bracket < 0:
            dateline = _is_place(before, named=False) and not _is_aside(text, dash.end(), listed)
        else:
            dateline = _is_agency(before[bracket + 1 : -1]) and _is_place(before[:bracket], named=True)
        if dateline:
            return dash.end()
    bracket = text.find("(", 0, _DATELINE)
    wire = _WIRE.match(text, bracket + 1) if bracket > 0 else None
    if wire and _is_place(text[:bracket], named=True) and _opens_sentence(text, wire.end()):
        return wire.end()
    return 0


_WIRE = re.compile(r"(?:A[FNP]P|AP|ANI|ANSA|BBC|CNN|EFE|IANS|NPR|PTI|TASS|UPI|dpa)\)\s*")
"""Agencies whose name in brackets needs no dash: any other may be the short form of the name before it."""


def _is_agency(name: str) -> bool:
    """Say whether what stands in brackets before a dash may name who sent the story: not "1984" or "left"."""
    if len(name) > 40 or not name[:1].isalpha():
        return False
    return not name.islower() or all(len(part) <= 3 for part in name.split("/"))


def _is_place(before: str, *, named: bool) -> bool:
    """Say whether `before` reads as "PLACE", "PLACE, Region" or "Place, date".

    A place in small letters needs a date, or an agency that is `named` behind it.
    """
    place, *others = (part.strip() for part in before.split(","))
    if len(others) > 4 or not _is_name(place):
        return False
    dated = False
    for part in others:
        if _DATE.fullmatch(part):
            dated = True
        elif not (dated and part.isdigit()) and not _is_name(part):
            return False
    return named or dated or (place.isupper() and len(place) > 3 and not _VERDICT.fullmatch(place))


def _is_name(words: str) -> bool:
    """Say whether up to five words read as the name of a place: capitals, but for short words within."""
    if not _PLACE.fullmatch(words) or words[0].islower():
        return False
    return not any(word[:1].islower() and len(word) > 3 for word in re.split(r"[\s/-]", words))


def _is_aside(text: str, offset: int, listed: Abbreviations) -> bool:
    """Say whether the dash before `offset` opens an aside: "NAME — Roe's firm — said"."""
    word = _NEXT.match(text, offset)
    if word and word["word"] and word["word"].lower() in listed.starters:
        return False
    sentence = text[offset:].split(". ", 1)[0]
    return len(_DASH.findall(sentence)) % 2 == 1
