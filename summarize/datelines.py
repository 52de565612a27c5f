"""What stands in front of the first sentence of a story and is no part of it: its dateline, a note, a photo credit.

Goes by the shape of such openings, a place, a date, an agency and a dash, and by no list of places. Where it is not
evident that a sentence follows, nothing is taken off.
"""

from __future__ import annotations

import re
from itertools import islice

from summarize.abbreviations import LISTED, Abbreviations
from summarize.characters import BLANKS
from summarize.patterns import compiled, holds

_DASH = re.compile(r"\s*(?:—|–|―|--)\s*|\s+[-_]\s+|\.-\s+")
"""The last is how Spanish papers set it: "Sorbas (Agencia).- El"."""
_DASHES = ("-", "–", "—", "_", "―")
"""One of them stands in every dash."""
_BRACKETED = re.compile(r"\(([^()\n]{2,60})\)\s*|\[([^\[\]\n]{2,60})\]\s*")
_CREDIT = (
    r"(?:Photo|Image|Picture|Foto|Bild|Credit|Crédit)s?(?: credit| by)?\s?:\s*"
    r"(?:[^\W\d_][\w.'’-]*\s){1,4}?(?:[^\W\d_][\w.'’-]*\s?)?/\s?[^\W\d_][\w.'’-]*(?:\s(?:Images|News|Photos?|Press))?\s+"
)
_DATE = (
    r"(?:[^\W\d_]{2,10}\.?,?\s)?(?:\d{1,2}(?:st|nd|rd|th)?\.?\s(?:de\s)?[^\W\d_]{3,10}\.?|[^\W\d_]{3,10}\.?\s\d{1,2}"
    r"|\d{1,4}[./-]\d{1,2}[./-]\d{1,4})(?:,?\s(?:de\s)?\d{4})?"
)
_BYLINE = rf"(?:(?:By|BY|Von|Par|Por)\s)+(?:[^\W\d_a-z][\w.'’-]*\s){{2,3}}{_DATE}(?:\sin\s[^\W\d_a-z]\w+)?\s"
_CREDITED = tuple("Photo Image Picture Foto Bild Credit Crédit By BY Von Par Por".split())
"""One of them opens every credit and byline."""
_PLACE = r"[^\W\d_][\w.'’]*(?:[\s/-][^\W\d_][\w.'’]*){0,4}"
_VERDICT = (
    "FALSE|TRUE|UNTRUE|WRONG|DENIED|DEBUNKED|MYTH|FACT|CLAIM|HOAX|FAKE|FICTION|RUMOU?R|SATIRE|OPINION|CORRECTION"
    "|FALSCH|UNWAHR|WAHR|FALSCHMELDUNG|MYTHOS|FAKT|BEHAUPTUNG|GERÜCHT|MEINUNG|KORREKTUR|BERICHTIGUNG"
    "|FAUX|VRAI|MYTHE|FAIT|INTOX|RUMEUR|RECTIFICATIF|FALSO|VERDAD|VERDADERO|MITO|HECHO|BULO|OPINIÓN|CORRECCIÓN"
)
"""Words in capitals before a dash that change what follows."""
_TOWN = re.compile(r"((?:[^\W\d_][\w.'’/-]*[ \u00a0]){1,3})[–—] (?=([^\W\d_]+)\s)")
"""A place in small letters alone before a dash between spaces, and the word behind it."""
_GERMAN_TOWN = re.compile(
    r"((?:[^\W\d_][\w.'’/-]*[ \u00a0]){1,2})(?:- (?=([^\W\d_]+)\s)"
    r"|(?=(Nach|Bei|In|Im|Am|Mit|Wegen|Seit|Für|Auf|An|Vor|Zum|Zur|Trotz|Unter) [^\W\d_]))"
)
"""The same with a hyphen, or with nothing before a preposition, as German papers set it: "Torsby Nach dem Brand"."""
_CLOCK = (
    r"(?:[01]?\d|2[0-3])[.:][0-5]\d(?: ?(?:[ap]\.?m\.?|[A-Z]{3,4}|Uhr))?(?:\s*[|–—]\s*|[ \t]*(?:\r\n|[\r\n])\s*)"
    r"(?=[A-ZÀ-Þ“\"])"
)
"""The hour of an entry of a live blog, parted from it."""
_RELATIVE = r"\w+ [\w-]+,? (?:that|which|who|whose|where|der|die|das|deren|dessen|qui|que|dont|où|donde)\b"
"""What tells which one is meant: "Labour – The party that", "Mangel – Ein Zustand, der"."""
_WORD = r"[\W_]{0,12}(\w[\w'’-]{0,40})"
_DATELINE = 120
"""No dateline is longer than this."""


def after_dateline(text: str, listed: Abbreviations, *, first: bool) -> int:
    """The offset behind "PLACE, date (Agency) - ", a note in brackets or a photo credit that opens `text`.

    Goes by the shape of such openings; where it is not evident that a sentence follows, nothing is taken off. "Place –
    The" is one only in the `first` sentence of a document: elsewhere terms are explained so.
    """
    offset = len(text) - len(text.lstrip())
    if text[offset : offset + 1].isdigit() and (clock := compiled(_CLOCK).match(text, offset)):
        offset = clock.end()
    if text.startswith(("(", "["), offset):
        offset = _after_brackets(text, offset)
    elif text.startswith(_CREDITED, offset):
        credit = compiled(_CREDIT).match(text, offset) or compiled(_BYLINE).match(text, offset)
        if credit and _opens_sentence(text, credit.end()):
            offset = credit.end()
    behind = offset + _dateline(text[offset : offset + 3 * _DATELINE], listed)
    return _after_town(text, offset, listed) if first and behind == offset else behind


def opens_story(plain: str, start: int) -> bool:
    """Say whether the first sentence of a document may begin at `start`, and no other opens as terms are explained."""
    if start > _HEAD or _ENDED.search(plain, 0, start):
        return False
    return len(list(islice(_TERM.finditer(plain, start, start + 4 * _HEAD), 2))) < 2


_HEAD = 1000
"""So far at most the first sentence of a document stands behind its titles and bylines."""
_ENDED = re.compile(r"[^\W\d_]{3}[.!?][\W_]{0,3}$", re.MULTILINE)
_TERM = re.compile(r"^[\W_]{0,6}[^\W\d_][^\n–—]{1,30} [–—] [^\W\d_]", re.MULTILINE)


def _after_town(text: str, offset: int, listed: Abbreviations) -> int:
    """The offset behind "Place – " where a whole sentence begins there with a word that begins one, else `offset`."""
    match = _TOWN.match(text, offset)
    if match is None and listed is LISTED["de"]:
        match = _GERMAN_TOWN.match(text, offset)
    if match is None:
        return offset
    place, word, sentence = match[1].strip(), match[match.lastindex or 2], _first_sentence(text, match.end())
    if (
        not _is_name(place)
        or any(compiled(_VERDICT).fullmatch(part.upper()) for part in place.split())
        or place.split()[0].lower() in listed.starters
    ):
        return offset
    starts = word[0].isupper() and word.lower() in listed.starters and not compiled(_RELATIVE).match(sentence)
    whole = len(sentence.split()) >= _WHOLE and not _DASH.search(sentence) and text.rstrip()[-1] in '.!?…"”“»'
    return match.end() if starts and whole else offset


_WHOLE = 5
"""Fewer words behind a name may explain it: "Brann – The old mill town."."""


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
    dash = _DASH.search(text, 0, _DATELINE) if holds(text[:_DATELINE], _DASHES) else None
    if dash and _opens_sentence(text, dash.end()):
        before = text[: dash.start()]
        bracket = before.rfind("(") if before.endswith(")") else -1
        if bracket < 0:
            dateline = _is_place(before, named=False) and not _is_aside(text, dash.end(), listed)
            dateline = dateline or (_is_region(before) and not _DASH.search(_first_sentence(text, dash.end())))
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
        if compiled(_DATE).fullmatch(part):
            dated = True
        elif not (dated and part.isdigit()) and not _is_name(part):
            return False
    return named or dated or (place.isupper() and len(place) > 3 and not compiled(_VERDICT).fullmatch(place))


def _is_region(before: str) -> bool:
    """Say whether `before` reads as "Place, Region", all of it names."""
    places = before.split(", ")
    return len(places) == 2 and all(map(_is_name, places)) and not any(word[0].islower() for word in before.split())


def _is_name(words: str) -> bool:
    """Say whether up to five words read as the name of a place: capitals, but for short words within."""
    if not compiled(_PLACE).fullmatch(words) or words[0].islower():
        return False
    return not any(word[:1].islower() and len(word) > 3 for word in re.split(r"[\s/-]", words))


def _is_aside(text: str, offset: int, listed: Abbreviations) -> bool:
    """Say whether the dash before `offset` opens an aside: "NAME — Roe's firm — said"."""
    word = compiled(_WORD).match(text, offset)
    if word and word[1].lower() in listed.starters:
        return False
    return len(_DASH.findall(_first_sentence(text, offset))) % 2 == 1


def _first_sentence(text: str, offset: int) -> str:
    return text[offset:].split(". ", 1)[0]
