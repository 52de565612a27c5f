"""Captions: what a text says of a picture, and who took it.

A caption opens like one or ends in a credit. Knows one text at a time; every pattern is anchored or bounded.
"""

from __future__ import annotations

from itertools import pairwise

from summarize.furniture.kinds import Verdict
from summarize.furniture.verbless import PAST
from summarize.patterns import Openings, compiled, holds

_PICTURES = frozenset("""photo photos photograph photographs photographer photographers image images picture
    pictures pic pics foto fotos bild bilder archivbild symbolbild archivfoto imagen imagem crédit crédits credit
    credits graphic graphics illustration illustrations screenshot video""".split())  # fmt: skip
_SHORT_PICTURES = tuple("photo image pic credit foto bild crédit imag graphic illus screen video".split())
"""One of them stands in every one of the pictures."""
_PRESS = frozenset("""reuters afp ap associated agence getty dpa efe ansa epa xinhua pa bloomberg shutterstock istock
    alamy wikimedia flickr unsplash pixabay handout courtesy pool imago keystone file wireimage zuma sipa
    wenn""".split())  # fmt: skip
_LABEL = Openings(
    ("image |photo |picture |media |video ", r"(?:caption|copyright)\b"),
    ("above|below|pictured|top|left|right|bildunterschrift|légende|pie de foto|legenda", r"(?: \w+)?:"),
    ("|".join(sorted(_PICTURES)), "(?: credit| courtesy)? ?[:©]"),
    ("auf diesem |dieses |das undatierte ", r"(?:foto|bild|archivbild)\b"),
    ("cette |sur cette ", r"(?:photo|image)\b"),
    ("esta |en esta ", r"(?:foto|imagen|fotografía)\b"),
    ("esta |nesta ", r"(?:foto|imagem)\b"),
)
_PICTURED = (
    r"in th(?:is|ese)\b[^.,]{0,60}\b(?:photo|image|picture|frame|still)"
    r"|(?:this|these|an?) (?:undated|combination|handout|combo|composite|file|screen|satellite|booking|aerial|still"
    r"|archive|video)\b[^.]{0,60}\b(?:photo|image|picture|grab|frame)"
    r"|(?:in )?(?:this|these|an?|the)\b[^.]{0,50}\b(?:reuters|ap|afp|epa|getty|dpa|xinhua|file|handout"
    r"|associated press) (?:photo|image|picture|handout)s?\b"
    r"|th(?:is|ese) (?:diagram|graph|graphic|chart|map|rendering|illustration)s? shows?\b"
)
_DEPICTED = tuple("photo image picture frame still grab handout show".split())
"""One of them stands in every one of these openings."""
_NOTE = r"(?P<stop>[.!?…\"”]? ?)[(\[](?P<note>[^()\[\]]{2,80})[)\]][.\s]*$"
_UNBRACKETED = (
    r"(?:^|[.!?\"”’)] |\s[-–—|] )(?:{0})(?: credit| by| courtesy| via)? ?[:/©][^.]{{1,80}}\.?$"
    r"|\b(?:{0}) (?:by|courtesy|credit)\b[^.]{{2,60}}\.?$"
    r"|(?:©|/ ?)\s*(?:{1})\b[^.]{{0,40}}$|\b(?:{1})(?: images)? ?/ ?[a-z][^.]{{1,40}}$"
    r"|\b(?:reuters|ap|afp) file\b[^.]{{0,8}}$"
).format("|".join(sorted(_PICTURES)), "|".join(sorted(_PRESS)))
_TAKEN = (":", "/", "©", " by", " courtesy", " credit", " file")
"""One of them stands in every such credit."""

LONGEST_SHOWN = 60
"""Words of the longest caption that only its tense tells."""
_MONTH = r"(?:jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec)[a-z]*\.? \d{1,2},? \d{4}"
_DATED = (
    rf"(?:\bon (?:[a-z]{{3,9}}, )?|, (?:mon|tues|wednes|thurs|fri|satur|sun)day, ){_MONTH}"
    r"(?:,? (?:in|at|near|outside) [^.]{3,60})?(?:\. |\.?$)"
)
_SHOWN = r" (?:is|are) (?:shown|pictured|depicted)(?: here| above| below| left| right| at (?:left|right))?(?:\. |\.?$)"
_CLAUSE = r" (?:as|after|before|when|while|because) "
_TO_COME = r"\b(?:is|are|due|set) to "
_YEAR = r" \d{1,2},? \d{4}"
_DEPICTS = ("shown", "pictured", "depicted")
_NOT_SEEN = PAST | frozenset(
    """am can could did do does had has have may might must shall should was were will would said says say
    begin begins start starts end ends expire expires open opens close closes resume resumes return returns take takes
    due scheduled planned expected slated come comes go goes fall falls turn turns mark marks become
    becomes""".split()
)
"""Who uses them tells of the past, or of a day to come."""
_PASSIVE = frozenset("is are being a an the".split())


def shows_day(lower: str) -> bool:
    """Say whether the first dated sentence of a text in small letters tells in the present of a day with its year, or
    the text opens with a sentence that ends in "is pictured". No news does; pictures do.
    """
    shown = compiled(_SHOWN).search(lower, 0, 160) if holds(lower[:160], _DEPICTS) else None
    if shown and ". " not in lower[: shown.start()]:
        return True
    dated = compiled(_DATED).search(lower, 0, 400) if compiled(_YEAR).search(lower, 0, 400) else None
    if dated is None:
        return False
    clause = lower[: dated.start()]
    planned = " to " in clause and compiled(_TO_COME).search(clause)
    words = compiled(r"[a-z'’]+").findall(compiled(_CLAUSE).split(clause, 1)[0])
    regular = (word for before, word in pairwise(["", *words]) if before not in _PASSIVE and word.endswith("ed"))
    return (
        not planned
        and len(words) > 2
        and _NOT_SEEN.isdisjoint(words)
        and all(word.startswith("un") for word in regular)
    )


def opens_caption(lower: str) -> bool:
    """Say whether a text in small letters opens as captions do."""
    if _LABEL.match(lower):
        return True
    if lower[:2] not in ("in", "th", "a ", "an") or not holds(lower[:120], _DEPICTED):
        return False
    return compiled(_PICTURED).match(lower) is not None


def judge_caption(text: str, lower: str, length: int) -> Verdict | None:
    """The verdict on a block of `length` words that may be a caption."""
    if opens_caption(lower):
        return ("caption", "opens like a caption")
    if _is_signed(text[-120:], lower[-120:]):
        return ("caption", "ends in a photo credit")
    if length <= LONGEST_SHOWN and shows_day(lower):
        return ("caption", "tells in the present of a day with its year")
    last = max(lower.rfind(". "), lower.rfind("! "), lower.rfind("? ")) + 2
    if last > 1 and length <= 80 and opens_caption(lower[last:]):
        return ("caption", "its last sentence tells what a picture shows")
    return None


def _is_signed(tail: str, lower: str) -> bool:
    """Say whether a text that ends so ends in who took a picture: named as its taker, or with an agency."""
    if tail.rstrip(". \t\n").endswith((")", "]")):
        note = compiled(_NOTE).search(tail)
        if note and _names_taker(note["note"]):
            return True
    if not holds(lower, _TAKEN) or not (holds(lower, ("/", "©")) or holds(lower, _SHORT_PICTURES)):
        return False
    return compiled(_UNBRACKETED).search(lower) is not None


def _names_taker(note: str) -> bool:
    words = compiled(r"[^\W_]+").findall(note.lower())
    if not _PICTURES.isdisjoint(words):
        return True
    return holds(note, ("/", "via ", "©")) and not _PRESS.isdisjoint(words)


def ends_in_agency(text: str) -> bool:
    """Say whether a text ends in the agency that took a picture, or in a name in brackets behind its last stop."""
    if text.endswith(("Getty Images", "GETTY IMAGES")):
        return True
    note = compiled(_NOTE).search(text[-60:]) if text.endswith(")") else None
    if note is None or len(note["note"]) > 45:
        return False
    if note["stop"].strip():
        return not holds(note["note"], (".", "!", "?")) or "/" in note["note"]
    if holds(note["note"], ("/", "via ")):
        return not any(map(str.isdigit, note["note"]))
    first = note["note"].partition(" ")[0]
    return first.lower() in _PRESS and (first.isupper() or first.istitle())
