"""Who wrote, reported, edited and published, when, and how to reach them.

Knows one text at a time; every pattern is anchored or bounded, and compiled when a text first holds its words.
"""

from __future__ import annotations

from summarize.furniture.kinds import Verdict
from summarize.patterns import Openings, compiled, holds

_BYLINE = (
    r"^(?:[-–—•*(|\s]*)(?:(?:(?:[Rr]eport(?:ing|ed)|[Ww]ritten|[Ee]dit(?:ing|ed)|[Pp]osted|[Pp]ublished"
    r"|[Aa]uthored|[Cc]ompiled|[Tt]ranslated|[Aa]dditional \w+) )?(?:[Bb]y|BY)|[Vv]on|VON|[Pp]ar|PAR"
    r"|[Pp]or|POR|[Dd]i|[Dd]oor|[Aa]utor(?:in)?:?|[Aa]uthor:?|[Tt]exte?:|[Rr]edacción:?)"
    r" +(?:[\w.'’-]+[ ,|/]+){0,2}[A-ZÀ-ÖØ-ÞА-Я]"
)
_BYLINE_WORDS = ("by ", "von ", "par ", "por ", "di ", "door ", "autor", "author", "text", "redacción")
_REPORTING = Openings(
    (
        "|".join(
            f"{more}{work} "
            for more in ("", "additional ", "with ")
            for work in ("reporting", "report", "editing", "writing", "assistance", "files", "compiled", "translated")
        ),
        r"(?:and (?:writing|editing|reporting) )?(?:by|from) [^.]{3,300}[.)]*$",
    ),
)
_CONTRIBUTED = (
    r"\A.{3,300}\bcontributed(?: (?:to (?:this|the) (?:report|story|article)|reporting|from)\b.{0,60})?\.?$"
    r"|\A(?:[\w’'-]+ ){1,3}reported from (?:[^.]|\b\w\.){3,120}\.?$"
    r"|\A.{0,80}\bwith (?:additional |reporting |files |editing )+(?:by|from)\b.{0,80}$"
)
_SECOND_SENTENCE = r"[a-z)\"”][.!?][\"”)]* [\"“(]?[A-Z]"
_DATE_WORDS = frozenset(
    """jan feb mar apr may jun jul aug sep sept oct nov dec january february march april june july august
    september october november december mon tue tues wed thu thur thurs fri sat sun monday tuesday
    wednesday thursday friday saturday sunday januar februar märz mai juni juli oktober dezember montag
    dienstag mittwoch donnerstag freitag samstag sonntag uhr janvier février mars avril juin juillet août
    septembre octobre novembre décembre lundi mardi mercredi jeudi vendredi samedi dimanche enero febrero
    marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre lunes martes miércoles
    jueves viernes sábado domingo janeiro fevereiro março maio junho julho setembro outubro novembro
    dezembro segunda-feira terça-feira quarta-feira quinta-feira sexta-feira am pm a.m p.m est edt gmt utc
    bst cet cest pst pdt cst ist et pt at on of the st nd rd th um à às le de del den der ago hour hours
    minute minutes day days week weeks year years vor stunden tagen hace horas heures update updated
    publishe published posted last modified first created date aktualisiert veröffentlicht publiziert stand
    publié mis mise jour actualizado publicado publicada atualizado modifié modifica aggiornato
    pubblicato""".split()
) | {"il y a"}
_DATE_WORD = r"[^\W\d_]+-feira\b|\b[ap]\.m\b|\bil y a\b|\w+"
_DAY = r"\b\d{1,4}[-./]\d{1,2}[-./]\d{1,4}\b|\b\d{1,2}[:h]\d\d\b|\b(?:19|20)\d\d\b|\d{4}年|년|月"
_ADDRESS = (
    r"[\w.+-]+@[\w-]+\.\w{2,}|\[email[^\]]{0,12}protected\]|\b(?:tel|phone|fax|telefon|tél|teléfono)\b\.?:? ?[+(]?\d"
    r"|(?:^|\s)@\w{2,}|https?://\S+|\bwww\.\S+|\+?\(?\d{3}\)?[ .-]\d{3}[ .-]\d{4}\b"
)
_ADDRESS_SIGNS = ("@", "://", "www.", "protected]")
_REACH = (
    r"\b(?:reach|contact|e-?mail|follow|tweet|write to) (?:him|her|them|me|us|@?\w+(?: \w+)?) (?:at|on|via|by)\b"
    r"|\b(?:can|may) be (?:reached|contacted|followed|e-?mailed) (?:at|on|via|by)\b"
    r"|\b(?:e-?mail|follow|reach) (?:the )?(?:author|writer|reporter)\b|follow @\w"
)
_JOBS = frozenset(
    """journalist journalists reporter reporters reporting editor editors correspondent correspondents
    columnist columnists contributor contributors freelance freelancer freelanced blogger bloggers column
    podcast podcasts writer writers author authors producer covers covered covering photographer
    photographers journalistin redakteur redakteurin korrespondent korrespondentin autor autorin schreibt
    journaliste rédacteur rédactrice correspondant correspondante auteur auteure periodista redactor
    redactora editora corresponsal escribe jornalista repórter giornalista redattore""".split()
)
_WRITES = ("writes about", "writes on", "writes for")
_WHO_IS = (
    r"^(?:[-–—•*\s]*)(?:[A-ZÀ-ÖØ-Þ][\w.'’-]*,? ){1,4}(?:\([^)]{1,30}\) )?(?:is|was|has|covers|writes"
    r"|joined|reports|works|worked|lives|ist|war|hat|arbeitet|schreibt|berichtet|est|(?<!, )a(?= \w+[éiust]\b)"
    r"|travaille|écrit|couvre|es|ha|trabaja|escribe|cubre|é|foi|trabalha|è|schrijft)\b"
)
_OPENING_NAME = r"[-–—•*\s]*(?P<name>[A-ZÀ-ÖØ-Þ][\w'’-]+ [A-ZÀ-ÖØ-Þ][\w'’-]+)"
_NAME = r"^(?:[A-ZÀ-ÖØ-Þ][\w.'’-]+ ){1,3}[A-ZÀ-ÖØ-Þ][\w.'’-]+(?: ?[|,] ?[^.]{2,60})?$"
LONGEST_BIO = 120
"""Words of the longest note on a writer."""


def judge_people(text: str, lower: str, length: int, is_line: bool) -> Verdict | None:
    """The verdict on a block or a sentence of `length` words that may be a byline, a date or an address."""
    if length <= 60 and names_reporters(text, lower):
        return ("byline", "names who reported and edited")
    if is_line and length <= 14 and holds(lower, _BYLINE_WORDS) and compiled(_BYLINE).match(text):
        return ("byline", "names the writer")
    numbered = length <= 20 and any(map(str.isdigit, text))
    if numbered and _is_date(lower):
        return DATE
    if length <= 40 and tells_reach(lower):
        return ("contact", "tells how to reach the writer")
    addressed = is_line and length <= 14 and (numbered or holds(lower, _ADDRESS_SIGNS))
    if addressed and compiled(_ADDRESS).search(lower):
        return ("contact", "an address, a number or a handle")
    return None


DATE: Verdict = ("byline", "a date")


def names_reporters(text: str, lower: str) -> bool:
    """Say whether a text names who reported, edited or helped."""
    if _REPORTING.match(lower.lstrip("-–—•*( \t\n")):
        return True
    if not holds(lower, ("contributed", "reported from ", "reporting by", "files ", "editing by", "additional ")):
        return False
    return compiled(_CONTRIBUTED).search(lower) is not None and compiled(_SECOND_SENTENCE).search(text) is None


def tells_reach(lower: str) -> bool:
    """Say whether a text in small letters gives an address and says that somebody can be reached there."""
    if not holds(lower, _ADDRESS_SIGNS) or not compiled(_ADDRESS).search(lower):
        return False
    return compiled(_REACH).search(lower) is not None


def _is_date(lower: str) -> bool:
    """Say whether a line tells a day or an hour and nothing else."""
    words = compiled(_DATE_WORD).findall(lower)
    others = [word for word in words if word not in _DATE_WORDS]
    if sum(map(str.isalpha, "".join(others))) > 3:
        return False
    return len(others) < len(words) or compiled(_DAY).search(lower) is not None


def who_is(text: str) -> str:
    """The first word of a text that says who somebody is and what they do for a paper; "" of any other."""
    if not compiled(_WHO_IS).match(text):
        return ""
    words: list[str] = compiled(r"\w+").findall(text)
    if _JOBS.isdisjoint(word.lower() for word in words) and not holds(text, _WRITES):
        return ""
    return words[0]


def opening_name(text: str) -> str:
    """The two words with a capital that open a text, or "" where there are none."""
    found = compiled(_OPENING_NAME).match(text)
    name: str = found["name"] if found else ""
    return name


def is_name(text: str) -> bool:
    """Say whether a line is a name, and at most what its bearer is."""
    return compiled(_NAME).match(text) is not None


def announces_bio(text: str) -> bool:
    """Say whether a line announces a note on somebody: "About Jane Roe", "About the author"."""
    opening, _, name = text.rstrip(":").partition(" ")
    if opening.lower() not in _ABOUT:
        return False
    return (name.istitle() and is_name(name)) or name.lower() in _WRITERS


_ABOUT = frozenset("about über zum zur sobre sur over".split())
_WRITERS = frozenset(
    """the author|the writer|the reporter|the authors|me|den autor|die autorin|autor|autorin|person
el autor|la autora|o autor|a autora|l'auteur|l’auteur|de auteur""".replace("\n", "|").split("|")
)
