"""Headings, labels and lists of links that lost their line and stand in one line with the sentence behind them.

Goes by capitals: a heading in mid-line shows by a small word with a capital ("Wins Cup It was", "Clash In Final"), or
by two names that have grown together. English only: other languages write titles as they write sentences. Knows one
sentence at a time; every look is bounded.
"""

from __future__ import annotations

import re

from summarize.patterns import compiled

_BEGINS = re.compile(
    r"(?<=[\w)])\s+(?=(?P<word>An?|The|This|These|Those|It|He|She|They|We|You|There|Here|When|While|After|Although|Though"
    r"|If|As|Since|Because|Once|But)(?:['’](?:s|re|ve|ll|d))?\s+[a-z][a-z'’-]*[\s,])"
)
"""A word that begins a sentence, in mid-line, and a small word behind it, which no name has there."""
_LONGEST = 160
"""Characters of the longest heading."""
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
_GROWN = r"(?<![\w#@])([A-Z][a-z]{3,})[A-Z][a-z]{3,}(?!\w*\.\w)"
"""Two names without a blank between them, which are no handle and no address."""
_BUTTON = (
    r"(?:CLOSE|SHARE|TWEET|WATCH|PLAY|REPLAY|SKIP|MORE|VIDEO|PHOTOS?|READ|PRINT|EMAIL|LISTEN|LOADING|EXPAND|ENLARGE"
    r"|RELATED)\s+[A-Z0-9“\"]"
    r"|(?:(?i:story|media|image|photo|photos|video|videos|view|watch|play|skip|hide|show|click|tap|read|full|live|next)\s+"
    r"(?i:highlights|playback|caption|copyright|gallery|photos?|video|now|more|loading|screen|story|post)\s+)+[A-Z0-9@“\"]"
    r"|Media playback is\b|Skip (?:\w+ ){1,3}(?:post|ad|advert|advertisement|embed|content|video)\b"
    r"|(?:[A-Z][A-Z'’&-]+ ){1,6}[A-Z'’&-]+(?:\s\||,\s\d)"
)


def behind_heading(sentence: str) -> int:
    """The offset in a sentence where another one begins behind a heading, 0 where there is none."""
    for match in _BEGINS.finditer(sentence, 0, _LONGEST):
        before, behind = sentence[: match.start()], sentence[match.end() :]
        words = before.split()
        last = words[-1].strip("()'’,;:")
        if len(words) < _LEAST or len(behind.split()) < _WHOLE or last.lower() in _HANGING:
            continue
        if last.lower() in _LABELS or before.count('"') % 2 or before.count("“") > before.count("”"):
            continue
        if match["word"] not in ("A", "An") or _is_titled(words):
            return match.end()
    return 0


def _is_titled(words: list[str]) -> bool:
    longer = [word for word in words if len(word) > 3]
    return len(longer) > 2 and sum(not word[0].islower() for word in longer) * 5 >= len(longer) * 4


def holds_heading(sentence: str) -> bool:
    """Say whether a sentence still holds a heading, a label or links that cannot be cut off."""
    return opens_with_button(sentence) or _opens_titled(sentence) or _has_grown(sentence)


def opens_with_button(text: str) -> bool:
    """Say whether a text opens with what is written on a button or a player, or with the head of a register's entry."""
    return text[:1].isupper() and compiled(_BUTTON).match(text) is not None


def _opens_titled(sentence: str) -> bool:
    """Say whether a sentence opens with words in capitals of which one has a capital only in a heading."""
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
    return any(
        re.search(rf"\b{match[1]}\b", sentence[:1000]) is not None
        for match in compiled(_GROWN).finditer(sentence, 0, 1000)
    )
