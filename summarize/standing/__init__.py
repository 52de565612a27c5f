"""Which sentences cannot stand alone: they point back, or are no whole sentence.

Pure functions over one sentence's plain words. English, German, French and Spanish have tables of closed-class
words and of the few nouns that news uses for somebody already named; of other languages only quotation marks,
colons and small letters are judged. Knows no grammar: it reads openings, introductory phrases, who is said to speak
and what stands before a pronoun, and in doubt lets a sentence stand.
"""

from __future__ import annotations

import re
from functools import cache
from importlib import import_module
from typing import Literal, NamedTuple

from summarize.patterns import compiled, holds
from summarize.standing.pronouns import unbound, unplaced
from summarize.standing.words import Words
from summarize.typography import single_quoted

Kind = Literal["alone", "weak", "follows", "never"]

SPEAKERLESS = "a quotation without its speaker"
"""Why a bare quotation follows."""

HALF = "half a quotation"
"""Why a sentence that holds one mark of a quotation is none."""
QUOTATION_MARK = re.compile(r"""["“”„«»「」『』]|(?<![\w'’])['‘](?=[A-ZÀ-Þ])|(?<=[.,!?…])['’](?!\w)""")
"""Any mark of a quotation; a single one before a capital or behind a stop, where it is no apostrophe."""

_LANGUAGES = {"en": "english", "de": "german", "fr": "french", "es": "spanish"}
"""The module of each language, which is imported for its first sentence."""


class Standing(NamedTuple):
    """How a sentence stands.

    `alone`: without help. `weak`: better after a sentence that names whom or what it speaks of. `follows`: only
    right after the sentence before it in its source. `never`: no whole sentence. `because` holds the words or the
    sign that show it. `role` is the definite noun, in small letters, that opens the sentence or speaks ("company"), or
    the office of which it does not tell where it is held ("secretary"); where the sentence is not `weak` for it, only
    its document can tell whether it points back. `unfit`: whole, but nothing that a brief of others' news can say: the
    writer speaks, or speaks to the reader, a label stands in front, a number is to be called, or a source joined two
    sentences.
    """

    kind: Kind
    because: str = ""
    role: str = ""
    unfit: bool = False


def standing(text: str, language: str) -> Standing:
    """How the sentence stands in a text that does not hold the sentences around it."""
    plain = _plain(text)
    because = _broken(plain)
    if because:
        return Standing("never", because)
    outside = _outside(_straight(plain))
    if not any(character.isalpha() for character in outside):
        return Standing("follows", SPEAKERLESS)
    words = table(language)
    stands = Standing("alone") if words is None else _by_words(plain, outside, words)
    unfit = (
        _SHOUT.search(outside)
        or _LABEL.match(plain)
        or _HEADED.match(plain)
        or _CONTACT.search(plain)
        or _GLUED.search(plain)
    )
    if words is not None:
        unfit = unfit or compiled(words.own).search(outside)
    if unfit is None:
        return stands
    if stands.kind == "alone":
        stands = stands._replace(kind="weak", because=unfit.group().strip())
    return stands._replace(unfit=True)


def quoted_words(text: str) -> list[list[str]]:
    """The words of each quotation, in small letters."""
    if not QUOTATION_MARK.search(text):
        return []
    return [_WORD.findall(match.group().casefold()) for match in _QUOTED.finditer(_straight(_plain(text)))]


def outside(text: str) -> str:
    """What the sentence says outside of quotation marks; quoted speech stands as "§"."""
    return _outside(_straight(_plain(text)))


def broken(text: str) -> str:
    """What shows that this is no whole sentence, whose standing is `never`, or nothing."""
    return "" if _WHOLE.fullmatch(text) else _broken(_plain(text))


_WHOLE = re.compile(r"(?!.*[\s(]'[A-Z])[A-Z][^\"“”„‟″＂«»「」『』‘()\[\]…]*[^\W_][.!?]")
"""Most sentences: no mark and no bracket in them could lack its other half."""


@cache
def table(language: str) -> Words | None:
    """The words of a language, or None where there are none."""
    if language not in _LANGUAGES:
        return None
    words: Words = import_module(f"summarize.standing.{_LANGUAGES[language]}").WORDS
    return words


_QUOTED = re.compile(r'"[^"]*"|«[^«»]*»|»[^«»]*«|「[^「」]*」|『[^『』]*』')
_ANY_MARK = tuple('"“”„‟″＂«»「」『』')
_MARK = tuple('"«»「」『』')
_WORD = re.compile(r"\w+")
_LOOSE_FIRST = re.compile(r'[^"“”„]*["“”](?= |$)(?! ?[.,;])')
"""The first mark closes: its opening stands in an earlier sentence."""
_LOOSE_LAST = re.compile(r'["“„](?<![^ (].)(?=[^"“”„]*$)')
"""The last mark opens: its closing stands in a later sentence."""


def _plain(text: str) -> str:
    """The sentence with single spaces, one style of apostrophe, as sources mix them, and no mark for inches; single
    quotation marks are told as double ones.
    """
    # Inside of double marks, single ones quote within a quotation.
    if _SINGLE.search(text) and not holds(text, _ANY_MARK):
        characters = list(text)
        for start, end in single_quoted(text):
            characters[start - 1] = characters[end] = '"'
        text = "".join(characters)
        text = _CLOSED.sub('"', _OPENED.sub('"', text))
    plain = " ".join(_restyled(text, "’‘‚‛`´ʼ", "'").split())
    inches = [match.start() for match in _INCHES.finditer(plain)]
    if not inches:
        return plain
    marks = [match.start() for match in QUOTATION_MARK.finditer(plain)]
    # Where a quotation is open, such a mark closes it, unless that leaves another mark alone.
    inches = [place for place in inches if len(marks) % 2 or not marks.index(place) % 2]
    kept = [0, *(place + 1 for place in inches)]
    return "".join(plain[start:end] for start, end in zip(kept, [*inches, len(plain)], strict=True))


_INCHES = re.compile(r'["”](?<=\d.)(?<!\d{4}.)(?=[-x× ] ?[^\W\dA-Z])')
"""A mark right behind a number that is no year, with its word behind it: 5" wide."""


_SINGLE = re.compile(r"(?:^|[\s(\[–—])['‘](?=[^\W\d_])|[.,!?…]['’](?!\w)")
_OPENED = re.compile(r"(?<![\w'’])(?:‘|^')(?!(?:Tis|Twas|Til)\b)(?=[A-ZÀ-Þ])")
_CLOSED = re.compile(r"(?<=[.,!?…])['’](?!\w)")
"""Single marks of a quotation that goes on in another sentence."""


def _straight(text: str) -> str:
    """The sentence with one style of double quotation marks."""
    return _restyled(text, "„“”‟″＂", '"')


def _restyled(text: str, styles: str, plain: str) -> str:
    """The text with each of some characters in one style; `str.translate` takes ten times as long."""
    for style in styles:
        text = text.replace(style, plain)
    return text


def _broken(text: str) -> str:
    """What shows that this is no whole sentence, or nothing."""
    if not any(character.isalpha() for character in text):
        return "no words"
    if is_half(text):
        return HALF
    start = text.lstrip("\"„“«»「『'([¿¡-–— ")
    if start[:1].islower() and not _OWN_CASE.match(start):
        return "a small letter first"
    end = text.rstrip("\"“”«»」』') ]")
    if end.endswith((":", ";", ",", "...", "…", "-", "–", "—")):
        return f"ends in {end[-1]}"
    if text[:1] in ")]},;:.…" and not text.startswith(". "):
        return f"begins with {text[0]}"
    if "(" not in text and ")" not in text:
        return ""
    if _half_bracket(text):
        return "half a bracket"
    if text[:1] == "(" and text.find(")") >= len(text) - 2:
        return "in brackets"
    return "a word lost before (" if _LOST.search(text) else ""


def _half_bracket(text: str) -> bool:
    """Say whether a bracket lacks its other half; the one of a list ("a) cost, b) safety") has none."""
    depth = 0
    for match in _BRACKET.finditer(text):
        bracket = match.group()
        if bracket == "(":
            depth += 1
        elif depth:
            depth -= 1
        elif bracket == ")":
            return True
    return depth > 0


_BRACKET = re.compile(r"(?<!\S)(?:\d{1,2}|[A-Za-z]|[ivx]{2,4})\)(?= \w)|[()]")
"""A bracket, or the sign of a list item with its own."""
_LOST = re.compile(r"(?<=[a-zà-ÿ]{2})\.?\((?=[A-ZÀ-Þ][^()]{2})")
"""A bracket joined to the word before it: a source lost what stood between, "Speaker(Party)"."""
_GLUED = re.compile(r"[.!?](?:(?<=[^\W\d_]{3}.)|(?<=\w.)[\"”)]+)(?=[\"“(]?[A-ZÀ-Þ][a-zà-ÿ']+,? )")
"""The stop of two sentences that a source joined: "the end.The next", "the end."The next"."""
_LABEL = re.compile(r"(?![A-Z /]+: )(?:[\w.'-]+ ){0,2}[\w.'-]*[^\W\d_]: (?![\"“«„])")
"""A label in front of what is said: "Missing: 12". Capitals alone are a dateline."""
_HEADED = re.compile(
    r"(?:(?:By|Von|Par|Por) (?!\w+(?:day|tag)\b)(?:[A-ZÀ-Þ][\w.'-]+ ){3}"
    r"|[A-ZÀ-Þ]{3,}(?:/[A-ZÀ-Þ]{3,}|(?<=[A-ZÀ-Þ]{7})), [A-ZÀ-Þ]"
    r"|(?:[A-ZÀ-Þ][\w'-]+ ?){1,3}, (?:[A-ZÀ-Þ][\w'-]+ ){1,3}[–—-] [A-ZÀ-Þ])(?!.* [–—-] )"
)
"""The line of the writer or of the place in front of what is said: "PORT/CITY, Nobody", "Port, Country - Nobody"."""
_SHOUT = re.compile(r"!\)?$")
"""An exclamation outside of quotation marks."""
_CONTACT = re.compile(r"https?://|\bwww\.|\w@\w|\b\d{3}\)?[ .-]\d{3}[ .-]\d{4}\b")
"""An address or a number to be called."""
_OWN_CASE = re.compile(r"[a-z]{1,2}-?[A-Z]|d'[A-ZÀ-Þ]|l'[A-ZÀ-Þ]|(?:al|el|von|van|de|bin|ibn)[ -][A-ZÀ-Þ]")
"""Names that begin small: iPhone, eBay, d'Artagnan, al-Shabab, van Gogh."""


def is_half(text: str) -> bool:
    """Say whether the sentence holds one mark of a quotation without the other."""
    if not QUOTATION_MARK.search(text):
        return False
    text = _plain(text)
    odd = holds(_QUOTED.sub("", _straight(text)), _MARK)
    return bool(odd or _LOOSE_FIRST.match(text) or _LOOSE_LAST.search(text))


def opens(text: str) -> bool:
    """Say whether half a quotation is its beginning."""
    return QUOTATION_MARK.match(text) is not None or _LOOSE_LAST.search(_plain(text)) is not None


def turns(text: str, before: str, language: str) -> bool:
    """Say whether a quotation argues with the one in the sentence `before`, and names nobody else as its speaker."""
    words = table(language)
    if words is None:
        return False
    lower = _plain(text).lstrip(_OPENING).lower()
    if not words.hinge.match(lower) and not compiled(words.turn).search(lower):
        return False
    return all(name in before for name in _CAPITALISED.findall(outside(text)))


_CAPITALISED = re.compile(r"[A-ZÀ-ÖØ-Þ][\w'-]*")


def _outside(text: str) -> str:
    """What stands outside the quotation marks; words quoted inside a phrase count as part of it."""
    if not holds(text, _MARK):
        return text.replace(" ,", ",")

    def kept(match: re.Match[str]) -> str:
        inner = match.group()[1:-1].strip()
        after = text[match.end() : match.end() + 2].lstrip()[:1]
        opens = not text[: match.start()].strip() and after in ",-–—"
        speech = opens or len(inner.split()) > 4 or inner[-1:] in ".,!?。！？"
        return " § " if speech else f" {inner} "

    return " ".join(_QUOTED.sub(kept, text).split()).replace(" ,", ",")


_OPENING = "\"„“«»'([¿¡-–— "
"""What may stand before the first word of a sentence."""


def _by_words(plain: str, outside: str, words: Words) -> Standing:
    opening = plain.lstrip(_OPENING)
    lower = opening.lower()
    quoted = outside.startswith("§")
    weak = ""
    end = words.hinge.match(lower)
    if not end and (match := compiled(words.after).match(lower)):
        end = match.end()
    if end:
        return Standing("follows", opening[:end].strip(" ,"))
    end = 0 if words.back.match(lower) else words.link.match(lower)
    if end:
        weak = opening[:end].strip(" ,")
        opening = opening[end:].lstrip(" ,")
        lower = opening.lower()
    end = words.back.match(lower)
    if end and not words.empty.match(lower):
        person = compiled(words.pronouns.pointing).match(lower)
        if not quoted or (person and person.lastgroup == "one"):
            return Standing("follows", opening[:end].strip(" ,"))
        weak = opening[:end]
    if not quoted:
        later = compiled(words.later).match(opening)
        if later and not _named(later["before"], words):
            return Standing("follows", later["subject"])
        kin = compiled(words.kin).match(opening)
        if kin:
            return Standing("follows", kin["subject"])
    match = compiled(words.speaker).search(outside)
    if match and not compiled(words.person).search(outside[: match.start()]):
        return Standing("follows", match.group().strip(" §,"))
    pronoun = unbound(outside, words.pronouns)
    if pronoun:
        return Standing("follows", pronoun)
    weak = weak or unplaced(outside, words.pronouns)
    noun, known = _role(outside if quoted else opening, words, quoted)
    if known:
        return Standing("weak", known, noun)
    office = None if quoted or noun else compiled(words.office).match(opening)
    if office:
        return Standing("weak", office.group().strip(), office["noun"].casefold())
    return Standing("weak", weak, noun) if weak else Standing("alone", "", noun)


def _role(text: str, words: Words, quoted: bool) -> tuple[str, str]:
    """The bare definite noun that opens a sentence or speaks a quotation, small; of a listed one also its phrase."""
    articles = compiled(words.article)
    for article in articles.finditer(text) if quoted else [articles.match(text)]:
        if article is None:
            break
        following = text[article.end() : article.end() + _PHRASE].split()[: _MODIFIERS + 2]
        for at, word in enumerate(following[: _MODIFIERS + 1]):
            noun = word.removesuffix("'s").rstrip(",.")
            after = following[at + 1] if at + 1 < len(following) and noun == word else ""
            if noun in words.nouns and after not in words.further and not after[:1].isupper():
                if after.rstrip(",.") not in words.nouns:
                    before, _, last = article.group().rpartition(", ")
                    if noun not in before:
                        return noun.casefold(), " ".join([last.strip(" §,"), *following[:at], noun])
            elif noun != word or noun in words.further:
                break
        first, second = (*following, "", "")[:2]
        verb = second[:1].islower() and second not in words.further and compiled(words.verb).match(second)
        if first.isalpha() and verb:
            return first.casefold(), ""
    return "", ""


_MODIFIERS = 2
"""At most so many words stand between an article and its noun: "the Northam soup company"."""
_PHRASE = 120
"""No such phrase is longer."""


def _named(before: str, words: Words) -> bool:
    """Say whether the pronoun after `before` may stand for something in it."""
    if compiled(words.clause).match(before):
        return True
    if compiled(words.participle).match(before):
        return False
    return bool(compiled(words.person).search(before))
