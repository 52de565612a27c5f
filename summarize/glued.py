"""Headings, notes on the writer, labels and lists of links that lost their line: they stand in one line with the
sentence behind them.

A heading in mid-line shows by a small word with a capital ("Wins Cup It was", "Clash In Final"), or by two names that
have grown together; what stands in front of an article by its dates, credits and the words on buttons. English only:
other languages write titles as they write sentences. Knows one sentence at a time; every look is bounded.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from summarize.patterns import compiled

_OPENERS = """A An After Although As Because But Here He If It Once She Since There These They The This Those Though
    We When While You""".split()
_MID = r"(?<=[\w)][ \n].)"
_BEGINS = (
    rf"(?:{'|'.join(word[0] + _MID + word[1:] for word in _OPENERS)})"
    r"(?=(?:['’](?:s|re|ve|ll|d))?\s+[a-z][a-z'’-]*[\s,])"
)
"""A word that begins a sentence, in mid-line, and a small word behind it, which no name has there."""
_BARE = r"(?:A|An|After|Although|As|Because|If|Since|Though|When|While) (?:is|was|are|were|has|have|had)\b"
"""A conjunction or article without what it leads to: the end of a name."""
_LONGEST = 160
"""Characters of the longest heading."""
_HEADED = 600
"""Characters of a sentence that are looked at for a heading in front of it."""
_LEAST = 4
"""Words of the shortest heading."""
_WHOLE = 5
"""Words of the shortest sentence behind one."""
_HANGING = frozenset(
    """a an the of in on at to by for from with as and or but nor than that is are was were be been her his its their
    my our your called named titled dubbed said says say group hepatitis vitamin plan type class grade""".split()
)
"""Words behind which no heading ends: a name follows, or a letter that counts."""
_LABELS = frozenset("caption copyright photo photos image images video credit device gallery".split())
"""Behind these stands what a picture shows."""
_SMALL = frozenset(
    """A An And As At But By For From Here How If In Into Is Are It Its My Near No Not Of On Or Our Out Over She He
    Than That The Their They This To Up Was We Were When While Who Why Will With You Your""".split()
)
"""Words that have a capital only where a sentence or a heading begins, or within a heading."""
_TITLED = 6
"""Words with a capital in a row that only a heading has, where one of them is small."""
_CAPITALS = r"\S+ [A-Z0-9]\S* \S*[A-Z0-9]"
_GROWN = r"(?<![\w#@])([A-Z][a-z]{3,})(?:[A-Z][a-z]{3,}|(?:Mc|Mac|De|O['’])[A-Z][a-z]{2,})(?!\w*\.\w)"
"""Two names without a blank between them, which are no handle and no address."""
_JOINT = "[A-Z](?<=[a-z][A-Z])[A-Za-z]"
_LINKED = r"[a-z][A-Z][A-Za-z]+(?: \S+){8,60} MORE [a-z]"
"""A list of links that begins within a word and ends in a label."""
_DATE = (
    r"(?:(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?,? )?"
    r"(?:(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.? \d{1,2}(?:st|nd|rd|th)?,? \d{4}"
    r"|\d{1,2}(?:st|nd|rd|th)? (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.?,? \d{4})"
)
_CLOCK = r"(?:[,|/\s–—-]*(?:at )?\d{1,2}[:.]\d\d(?: ?[AaPp]\.?[Mm]\.?)?(?: [A-Z]{2,4}\b)?)?"
_NOTED = r"(?:Posted|Published|Updated|Last [Uu]pdated|Last [Mm]odified|First [Pp]ublished|Created)\b"
_STAMPS = rf"(?:{_NOTED}|(?:(?:By|BY) ){{1,2}}[A-Z][\w.'’-]+ [A-Z])"
_FRONT = (
    rf"{_STAMPS}[^.!?“”\"]{{0,100}}?{_DATE}{_CLOCK}\s+(?=[A-Z])(?!{_STAMPS}|[AP]M\b)"
    r"|\((?:[^()]{0,50}/|[^()]{0,50}\b(?:Photos?|Images?|Courtesy|via)\b)[^()]{1,50}\)\s+(?=[A-Z])"
    r"|(?:UPDATED|BREAKING(?: NEWS)?|EXCLUSIVE|DEVELOPING|JUST IN)\s*[:|–—-]?\s+(?=[A-Z])"
)
"""What stands in front of a sentence that begins right behind it: who wrote it and when, a credit, a cry."""
_FRONTS = tuple(
    "Posted Published Updated Last First Created By BY ( UPDATED BREAKING EXCLUSIVE DEVELOPING JUST".split()
)
"""One of these opens it."""
_STAMPED = (
    rf"{_NOTED}[:,]?\s(?:on |at |by )?(?:{_DATE}|\d{{1,2}}[:.]\d\d)|{_DATE}{_CLOCK}\s*[/|•·]"
    r"|(?:By|BY) (?:[A-Z][\w.'’-]+ ){1,3}[A-Z][\w'’-]+,? (?:Staff|Special|Associated|Contributing|Political|Senior)\b"
    r"|\d{1,2} (?:minute|hour)s? ago\s+[A-Z]"
    r"|(?:Share|Tweet|Send|Email|E-mail|Print|Pin) (?:this|it|via)\b|Advertisement\s+[A-Z]|Continue reading\b"
    r"|(?:Getty(?: Images)?|AP|AFP|Reuters|EPA|PA)(?: Photos?)?\s?/"
    r"|(?:(?:Home|News|Sports?|Weather|Politics|Business|World|Local|Opinion|Video|Entertainment|Tech|Technology|Health"
    r"|Science|Lifestyle|Travel|Culture|Arts|Money|Finance|Markets|National|Crime|Education)[\s>/»|,]+){3}"
)
"""What stands in front of a sentence of which nobody can tell where it begins."""
_BUTTON = (
    r"(?:CLOSE|SHARE|TWEET|WATCH|PLAY|REPLAY|SKIP|MORE|VIDEO|PHOTOS?|READ|PRINT|EMAIL|LISTEN|LOADING|EXPAND|ENLARGE"
    r"|RELATED)\s+[A-Z0-9“\"]"
    r"|(?:(?=[A-Z])(?i:story|media|image|photo|photos|video|videos|view|watch|play|skip|hide|show|click|tap|read|full|live|next)\s+"
    r"(?i:highlights|playback|caption|copyright|gallery|photos?|video|now|more|loading|screen|story|post)\s+)+[A-Z0-9@“\"]"
    r"|Media playback is\b|Skip (?:\w+ ){1,3}(?:post|ad|advert|advertisement|embed|content|video)\b"
    r"|(?:[A-Z][A-Z'’&-]+ ){1,6}[A-Z'’&-]+(?:\s\||,\s\d)"
)


def behind_headings(text: str, start: int, end: int) -> Iterator[int]:
    """The offsets in `[start, end)`, which is one sentence, where one begins behind a heading or a note on its writer:
    behind the first, behind the next right after it, and so on.
    """
    while behind := _behind_heading(text[start : min(end, start + _HEADED)]):
        start += behind
        yield start


def _behind_heading(sentence: str) -> int:
    """The offset where a sentence begins behind a heading or a note on its writer, 0 where there is neither."""
    front = compiled(_FRONT).match(sentence) if sentence.startswith(_FRONTS) else None
    if front and len(sentence[front.end() :].split()) >= _WHOLE:
        return front.end()
    for match in compiled(_BEGINS).finditer(sentence, 0, _LONGEST):
        before, behind = sentence[: match.start()].rstrip(), sentence[match.start() :]
        words = before.split()
        last = words[-1].strip("()'’,;:")
        if len(words) < _LEAST or len(behind.split()) < _WHOLE or last.lower() in _HANGING:
            continue
        if (
            last.endswith(("'s", "’s"))
            or compiled(_BARE).match(behind)
            or last.lower() in _LABELS
            or before.count('"') % 2
            or before.count("“") > before.count("”")
        ):
            continue
        if match[0] not in ("A", "An") or _is_titled(words):
            return match.start()
    return 0


def _is_titled(words: list[str]) -> bool:
    longer = [word for word in words if len(word) > 3]
    return len(longer) > 2 and sum(not word[0].islower() for word in longer) * 5 >= len(longer) * 4


def holds_heading(sentence: str) -> bool:
    """Say whether a sentence still holds a heading, a label or links that cannot be cut off."""
    if " • " in sentence:
        return True
    if not (opens_with_label(sentence) or _opens_titled(sentence) or _has_grown(sentence)):
        return False
    # Where all words have capitals, capitals tell nothing.
    return not _is_titled(sentence.split())


def opens_with_label(text: str) -> bool:
    """Say whether a text opens with what is written on a button, or with who wrote it and when."""
    return compiled(_STAMPED).match(text) is not None or opens_with_button(text)


def opens_with_button(text: str) -> bool:
    """Say whether a text opens with what is written on a button or a player, or with the head of a register's entry."""
    return compiled(_BUTTON).match(text) is not None


def _opens_titled(sentence: str) -> bool:
    """Say whether a sentence opens with words in capitals of which one has a capital only in a heading."""
    if compiled(_CAPITALS).match(sentence) is None:
        return False
    count, small, opens = 0, False, True
    for word in sentence[:_LONGEST].split():
        bare = word.strip("()[],;:")
        if not (bare[:1].isupper() or bare[:1].isdigit()) or any(sign in word for sign in '"“”‘.'):
            break
        small = small or (not opens and bare in _SMALL)
        opens = word.endswith(":")
        count += 1
    return small and count >= _TITLED


def _has_grown(sentence: str) -> bool:
    """Say whether two names have grown together, the first of which stands there by itself too."""
    if compiled(_JOINT).search(sentence, 0, _LONGEST) is None:
        return False
    if " MORE " in sentence and compiled(_LINKED).search(sentence):
        return True
    found = compiled(_GROWN).finditer(sentence, 0, _LONGEST)
    return any(re.search(rf"\b{match[1]}\b", sentence[:1000]) is not None for match in found)
