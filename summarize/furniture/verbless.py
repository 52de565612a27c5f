"""Whether an English text can have a finite verb: what cannot is a label, a heading, a credit or an order.

Goes by forms alone, and in doubt a word is a verb: one in "s" or "ed", an irregular form, and whatever stands in a text
with a subject of which a plain form may tell ("Police say"). Knows one sentence at a time.
"""

from __future__ import annotations

from summarize.patterns import compiled

_TELLING = frozenset(
    """am are be been can cannot could did do does dare had has have is let may might must need ought shall should was
    were will would
    i we you they he she it who which what that these those there here all any both each either enough few half many
    more most much neither nobody none nothing one others plenty some somebody someone something such everybody everyone
    everything thousands police people men women children majority staff team crew pair couple number data media
    ago yet""".split()
)
"""Verbs that no ending gives away, and words that may be the subject of a plain form."""
PAST = frozenset(
    """arose ate awoke beat became been began begun bent bet bid bit bitten bled blew bore born bought bound bred broke
    broken brought built burnt burst came cast caught chose chosen clung come cost crept cut dealt drank drawn drew
    driven drove dug fallen fed fell felt fled flew flown flung forbade forecast forgot forgotten fought found froze
    frozen gave given gone got gotten grew ground grown heard held hid hidden hit hung hurt kept knew known laid lain
    led left lent lay leapt learnt lit lost made meant met mown mistook outran overcame overtook paid proven put quit
    ran rang read ridden risen rode rose run rung sang sank sat saw seen sent set shaken shed shone shook shot shown
    shrank shut slain slept slew slid slit sold sought spat sped spent spilt split spoke spoken sprang spread sprung
    spun stole stolen stood strode strove struck stuck stung swam swept swore sworn swum swung taken taught thought
    threw thrown thrust told took tore torn trod undergone understood underwent undertook upheld upset went wept
    withdrew withheld withstood woke woken won wore worn wound wove written wrote""".split()
)
"""Forms of the past that no ending gives away."""
_NO_VERBS = frozenset("his its this us thus plus as red bed".split())
_CONTRACTED = frozenset(("it", "that", "he", "she", "there", "here", "who", "what", "let", "where", "how"))
_WORD = r"[^\W\d_]+(?:'[^\W\d_]+)?"


def is_verbless(text: str) -> bool:
    """Say whether no word of an English text without quotation marks can be a finite verb."""
    lower = text.lower().replace("’", "'")
    words = lower.split()
    if not (_TELLING.isdisjoint(words) and PAST.isdisjoint(words)) or any(sign in text for sign in '"“”‘«»„'):
        return False
    for match in compiled(_WORD).finditer(lower):
        word, _, rest = match[0].partition("'")
        if rest:
            if rest != "s" or word in _CONTRACTED:
                return False
        elif (
            word in _TELLING
            or word in PAST
            or (word.endswith(("ed", "s")) and not word.endswith("ss") and word not in _NO_VERBS)
        ):
            return False
    return True
