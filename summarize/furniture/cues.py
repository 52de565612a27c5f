"""What a block's or a sentence's own words give away: general cues, in several languages.

Knows one text at a time: no page, no story, no site and no name. Every pattern is anchored or bounded, so that its
work is linear in the text, and is compiled when a text first holds the words that it is about.
"""

from __future__ import annotations

import re
from typing import Literal, TypeAlias

from summarize.characters import RUNS, within
from summarize.furniture.kinds import Verdict
from summarize.patterns import Cues, Openings, compiled, holds

Form: TypeAlias = Literal["prose", "line", "other"]
Mark: TypeAlias = Literal["", "related", "comments", "author"]

LONGEST_CUE = 1000
"""Blocks of more characters are no captions, bylines or notices; nor are sentences of so many candidates."""

_STOPS = frozenset(".!?…。！？।۔؟։")
_QUESTIONS = frozenset("?？؟")
_CLOSING = "\"'”’»›)]」』"
_NOTED = r"[.!?…。！？।۔؟։][\"'”’»›)\]」』]*(?:\[\d+\])*$"
"""A stop before the marks of footnotes."""
_INNER_END = r"[.!?]['\"”’»)]* [\"'“‘«(¿¡]*[A-ZÀ-ÖØ-ÞА-Я]|[。！？।۔؟]"

_RELATED = Openings(
    ("see |read |watch |listen |please see |please read |please watch |please listen ", r"(?:also|more|next|on)\b"),
    ("also see|also read|also watch|also on", r"\b"),
    ("more |further ", r"(?:on|from|stories|news|about|reading|coverage|like this)\b"),
    ("related", r"\b(?! to)"),
    ("recommended|trending", r"\b"),
    ("top stories|latest news|latest stories|latest from", ""),
    ("most read|most popular|most viewed|most shared", ""),
    ("popular |recent ", "posts|stories|articles|now"),
    ("you may |you might |you will ", "also|like"),
    ("what to read next|read next|up next|don't miss|don’t miss|in case you missed", ""),
    ("editor", r"['’]?s['’]? (?:picks?|choice)"),
    ("previous |next ", "article|post|story"),
    ("lesen sie ", "auch|mehr|hier"),
    ("mehr zum thema|mehr zu diesem thema|mehr dazu|auch interessant", ""),
    ("das könnte ", "sie|dich"),
    ("weitere ", "artikel|nachrichten|meldungen|themen"),
    ("meistgelesen|meist gelesen|zum thema|ähnliche artikel|ähnliche beiträge|siehe auch", ""),
    ("lire |à lire ", "aussi|également"),
    ("à lire|à voir", r"\b"),
    ("voir aussi|sur le même sujet|sur le même thème", ""),
    ("plus |les plus ", "lus|populaires"),
    ("article ", "liés|similaires|connexes|récents"),
    ("articles ", "liés|similaires|connexes|récents"),
    ("notre sélection|lea también|lee también|te puede interesar", ""),
    ("ver |vea |mira ", "también|además"),
    ("noticias relacionadas|artículos relacionad|temas relacionad|lo más leído|lo más visto", ""),
    ("más ", "noticias|leídas|información"),
    ("leia |veja ", "também|mais"),
    ("mais lidas|notícias relacionadas|últimas notícias|saiba mais", ""),
    ("leggi anche|potrebbe interessarti|articoli correlati|più letti", ""),
    ("lees ook|lees meer|gerelateerd|meest gelezen", ""),
)
_COMMENTS = Cues(
    (
        "comment|responses|replies|reactions",
        (
            r"\A(?:view |show |read |see |add |all )?(?:\d+ )?(?:comments?|responses|replies|reactions)(?:"
            r" ?\(\d+\))?(?: (?:section|policy|closed|below|on this \w+))?:?$"
        ),
    ),
    ("comment|reply", r"\A(?:leave (?:a|your) (?:comment|reply)|(?:post|add|write) (?:a |your )?comment)"),
    ("join the |thoughts on", r"\A(?:join the (?:conversation|discussion)|\d+ thoughts on)"),
    (
        "kommentar",
        (
            r"\A(?:(?:\d+ )?kommentare?(?: ?\(\d+\)| schreiben| verfassen)?$"
            r"|schreibe? (?:einen|deinen) kommentar)"
        ),
    ),
    (
        "commentaire|réagir",
        r"\A(?:(?:\d+ )?commentaires?(?: ?\(\d+\))?$|laisse[rz] un commentaire|réagir à cet article)",
    ),
    ("comentario", r"\A(?:(?:\d+ )?comentarios?(?: ?\(\d+\))?$|dej(?:a|ar) (?:un|tu) comentario)"),
    ("comentário", r"\A(?:(?:\d+ )?comentários?(?: ?\(\d+\))?$|deix[ea] (?:um|seu) comentário)"),
    ("comment", r"\A(?:(?:\d+ )?commenti(?: ?\(\d+\))?$|lascia un commento)"),
    ("reactie", r"\A(?:\d+ )?reacties?(?: ?\(\d+\))?$"),
)
_AUTHOR = Openings(
    ("about ", r"(?:the |this )?(?:author|writer|reporter|me)s?\b"),
    ("über |zur |zum ", r"(?:den autor|die autorin|autor(?:in)?|person)\b"),
    ("à propos de l'auteur|à propos de l’auteur|l'autore|l’autore|over de auteur", ""),
    ("sobre ", "(?:el|la|o|a) autora?"),
)
_AGREEING = r"\b.{0,60}\b(?:you (?:agree|accept|consent)|constitutes acceptance)"
_NOTICE = Openings(
    ("©|ⓒ", ""),
    ("(c)", r" ?(?:19|20)\d\d"),
    ("copyright", r"\b"),
    ("all |(all |todos os |todos los ", "rights? reserved|direitos reservados|derechos reservados"),
    ("alle rechte vorbehalten|tous droits réservés|tutti i diritti riservati|alle rechten voorbehouden", ""),
    (
        "this material |this content |this article |the material on this site ",
        "may not be (?:published|reproduced|republished|used)",
    ),
    ("this |our ", r"(?:web ?)?(?:site|page) (?:uses|use|is protected|contains affiliate)\b"),
    ("we use cookies|we and our partners use cookies", ""),
    ("continuing|using|use of|clicking|signing up|subscribing", _AGREEING),
    ("registration on or |by ", "(?:continuing|using|use of|clicking|signing up|subscribing)" + _AGREEING),
    (
        "diese website |diese webseite |diese site |diese seite |wir ",
        "(?:verwende[nt]|nutz(?:t|en)|setz(?:t|en)).{0,40}cookies",
    ),
    ("ce site |nous ", "utilis(?:e|ons).{0,40}cookies"),
    ("este sitio|esta web|utilizamos|usamos|este site", ".{0,40}cookies"),
    ("questo sito|deze website|deze site", ".{0,40}cookies"),
    ("subscribe|sign up|sign in|log in|register|join us", r"\b"),
    ("please subscribe|please sign up|please sign in|please log in|please register|please join us", r"\b"),
    (
        "get|receive|have|want",
        r"\b.{0,80}\b(?:(?:in|to) your inbox|newsletters?|(?:news )?alerts|by e-?mail)\b",
    ),
    ("thanks for |thank you for ", "signing|subscribing|reading|visiting"),
    ("you have ", r"(?:successfully )?(?:subscribed|\d+ free)"),
    ("already ", "(?:a|have an?) (?:subscriber|member|account)"),
    (
        "like |follow |find |join |add |tweet |email |contact |reach ",
        r"(?:us|me|him|her|them|@\w+)\b.{0,20}\b(?:on|at|via|in)\b",
    ),
    ("follow", r"\b.{1,50}\bon (?:twitter|facebook|instagram|x|linkedin|youtube)\b"),
    ("click |tap |swipe ", r"(?:here|on|to|through|for|the|continue)\b"),
    ("scroll |keep scrolling ", "down|for"),
    ("share this|tweet this|pin this|print this|email this|share on|share via|share with", r"\b"),
    ("sharing is caring", ""),
    ("support|donate|advertise|advertisement|advertising|sponsored|promoted|anzeige|werbung", r"\b.{0,40}$"),
    ("publicité|publicidad|publicidade|pubblicità|advertentie", r"\b.{0,40}$"),
    ("warning|notice|error", ":? .{0,40}(?:browser|javascript)"),
    ("enable |turn on |disable ", "javascript|cookies|your ad"),
    ("please enable |please turn on |please disable ", "javascript|cookies|your ad"),
    ("your browser", ""),
    (
        "|".join(
            f"{this}{medium} "
            for this in ("", "this ")
            for medium in ("video", "audio", "image", "media", "player", "content", "feature")
        ),
        (
            r"(?:playback )?(?:is|may be|requires|cannot|could not|not)\b.{0,40}"
            r"\b(?:available|supported|loaded|playing|enabled|played)"
        ),
    ),
    ("story |video ", "continues|will (?:begin|start)"),
    ("now playing", ""),
    (
        "these are |this is a |this is an ",
        r"(?:external links?|archived?|machine translation|automatic)\b",
    ),
    ("abonnieren sie|melden sie|jetzt abonnieren|jetzt anmelden|jetzt registrieren|abonnez-vous", ""),
    ("inscrivez-vous", ""),
    ("recevez", r"\b.{0,60}(?:newsletter|e-?mail)"),
    ("suscríb|suscrib", "[ae](?:te|se)"),
    ("regístrese|registrese|inscreva-se|cadastre-se|iscriviti|abonneer|schrijf je in", ""),
    ("assine", r"\b"),
    ("folgen sie uns|suivez-nous|suivez nous|síguenos|síganos|siguenos|siganos", ""),
    ("siga-nos|siga @|seguici|volg ons", ""),
    ("partager|compartir|compartilhe|compartilhar|teilen|condividi|delen", r"\b.{0,40}$"),
)
_RIGHTS = r".{0,60}\ball rights? reserved\b"
_SENTENCE_NOTICE = Openings(
    ("subscribe |sign up ", r"(?:to|for|now|here|today|and)\b"),
    ("get|receive", r"\b.{0,80}\b(?:(?:in|to) your inbox|newsletters?)\b"),
    ("click |tap ", r"(?:here|on the|the link|through)\b"),
    ("have a |if you have a ", r"(?:news )?(?:tip|question|comment|story)\b"),
    (
        "if you have |if you know |if you want |if you would like ",
        r".{0,100}\b(?:e-?mail|call|contact|submit|send|upload|visit)\b",
    ),
    ("follow |like ", r"(?:us|me|him|her|them|@?\w+(?: \w+)?) on\b"),
    (
        "reach |contact |e-mail |email |tweet ",
        r"(?:us|me|him|her|them|the (?:author|writer|reporter)) (?:at|on|via|by)\b",
    ),
    (
        "|".join(
            f"{may}{verb} "
            for may in ("", "you can ")
            for verb in ("read", "see", "watch", "listen to", "find", "visit")
        ),
        r".{0,60}\b(?:here|below|our (?:website|site|page|app|full))\b[.!]?$",
    ),
    (
        "for more|to read more|to learn more|to see more|to find out more|to watch more|to hear more",
        r"\b.{0,60}\b(?:visit|click|go to|see|follow|here)\b",
    ),
    ("photo:|image:|picture:|video:|watch:|related:|source:|credit:", ""),
    ("editor's note:|editor’s note:|editors note:|editors' note:|editors’ note:|note:", ""),
    ("correction:|update:|updated:|disclaimer:|disclosure:", ""),
    (
        "earlier |previous |an earlier |a previous ",
        r"version of (?:this|the)\b",
    ),
    (
        "|".join(
            f"{this}{text} " for this in ("this ", "the ") for text in ("story", "article", "post", "piece", "report")
        ),
        (
            r"(?:has been (?:updated|corrected|amended|edited|changed)|was (?:first|originally|last|updated"
            r"|corrected|written|published|produced|amended)|is (?:part|adapted|based|from"
            r"|a (?:work|developing))|will be updated|(?:first|originally) (?:appeared|published|ran)"
            r"|(?:first )?appeared|contains|may contain)\b"
        ),
    ),
    (
        "developing |breaking |this is a developing |this is a breaking ",
        r"(?:news )?story\b",
    ),
    ("the views expressed", r"\b"),
    ("opinion expressed|opinions expressed|the opinion expressed|the opinions expressed", r"\b"),
    ("©|all rights reserved", ""),
    ("copyright", r"\b"),
)
_UPDATING = Cues(
    (
        "will update |will monitor |will follow |will continue to ",
        (
            r"\A(?:we|\w+(?: \w+)?) will (?:continue to )?(?:update|monitor|follow) (?:this|the"
            r"|developments?)\b.{0,60}\b(?:available|develops?|story|article|page|developments?|updates?)\b"
        ),
    ),
)
_PROMOTION = Cues(
    (
        "subscribe |sign up |register ",
        r"(?:^|[.!?] )(?:please )?(?:subscribe|sign up|register) (?:to|for|now|here|today|and)\b",
    ),
    (
        "your inbox|newsletter|alerts",
        r"\b(?:get|receive|want)\b[^.!?]{0,80}\b(?:(?:in|to) your inbox|newsletters?|(?:news )?alerts)\b",
    ),
    (" us on| us at", r"(?:like|follow|find|join) us (?:on|at)\b"),
    ("your inbox", r"\b(?:to|in) your inbox\b"),
)
_PRESS = (
    r"reuters|a\.?f\.?p\.?|a\.?p\.?|associated press|agence france[- ]presse|getty(?: images)?|dpa|efe"
    r"|ansa|epa|xinhua|pa wire|bloomberg|shutterstock|istock|alamy|wikimedia(?: commons)?|flickr"
    r"|unsplash|pixabay|handout|courtesy(?: of)?|pool|imago|picture alliance|keystone|file"
)
_PICTURES = (
    "photo|photos|photograph|photographs|photographer|photographers|image|images|picture|pictures|pic"
    "|pics|foto|fotos|bild|bilder|archivbild|symbolbild|archivfoto|imagen|imagem|crédit|crédits|credit"
    "|credits|graphic|graphics|illustration|illustrations|screenshot|video"
)
_CREDIT_SIGNS = ("(", "[", "©", "/")
_CREDIT_WORDS = tuple("photo image picture credit foto bild crédit imagen illustration graphic".split())
_PICTURE_WORDS = (*_CREDIT_WORDS, "pic", "imagem", "screenshot", "video")
"""One of them stands in every one of the pictures."""
_BRACKETED_PICTURE = (
    rf"[(\[](?:{_PICTURES})\b[^()\[\]]{{1,60}}[)\]][.\s]*$"
    rf"|[(\[][^()\[\]]{{1,60}}\b(?:{_PICTURES})(?:/[^()\[\]]{{1,40}})?[)\]][.\s]*$"
)
_BRACKETED_PRESS = rf"[(\[][^()\[\]]{{0,60}}(?:/ ?|via |© ?)(?:{_PRESS})\b[^()\[\]]{{0,30}}[)\]][.\s]*$"
_SIGNED_PICTURE = rf"(?:^|[.!?\"”’)] |\s[-–—|] )(?:{_PICTURES})(?: credit| by| courtesy| via)? ?[:/©][^.]{{1,80}}\.?$"
_PICTURE_BY = rf"\b(?:{_PICTURES}) (?:by|courtesy|credit)\b[^.]{{2,60}}\.?$"
_SIGNED_PRESS = rf"(?:©|/ ?)\s*(?:{_PRESS})\b[^.]{{0,40}}$|\b(?:{_PRESS})(?: images)? ?/ ?[a-z][^.]{{1,40}}$"
_FILE_PICTURE = r"(?:reuters|\bap|\bafp) file(?: photo| image| picture)?[)\]]?\.?$"
_AGENCY_END = rf"\((?:{_PRESS}|[^()]{{1,40}}(?:/|via )[^()]{{1,40}})\)$|[.!?…] \([^().!?]{{2,40}}\)$|\bgetty images$"
_CAPTION_START = Openings(
    ("image |photo |picture |media |video ", r"(?:caption|copyright)\b"),
    ("above|below|pictured|top|left|right|bildunterschrift|légende|pie de foto|legenda", r"(?: \w+)?:"),
    (_PICTURES, "(?: credit| courtesy)? ?[:©]"),
    ("auf diesem |dieses |das undatierte ", r"(?:foto|bild|archivbild)\b"),
    ("cette |sur cette ", r"(?:photo|image)\b"),
    ("esta |en esta ", r"(?:foto|imagen|fotografía)\b"),
    ("esta |nesta ", r"(?:foto|imagem)\b"),
)
_PICTURED_WORDS = ("photo", "image", "picture", "handout", "frame", "still", "grab")
_PICTURED = Cues(
    (
        "photo|image|picture|handout",
        rf"\A(?:in )?(?:this|these|an?|the)\b[^.]{{0,50}}\b(?:{_PRESS}) (?:photo|image|picture|handout)s?\b",
    ),
    (
        "photo|image|picture|frame|still",
        r"\Ain (?:this|these)\b[^.,]{0,60}\b(?:photo|image|picture|photograph|frame|still|framegrab)\b",
    ),
    (
        "photo|image|picture|grab|frame",
        (
            r"\A(?:this|these|an?) (?:undated|combination|handout|combo|composite|file|screen|satellite"
            r"|booking|aerial|still|archive|video)\b[^.]{0,60}\b(?:photos?|images?|pictures?|grab|frame"
            r"|photographs?)\b"
        ),
    ),
)
_SHOWN = (
    r"\b(?:is|are) (?:seen|pictured|shown|photographed)\b|\b(?:poses?|arrives?|walks?|stands?|speaks?"
    r"|gestures?|holds?|waves?|looks?|sits?|attends?|leaves?|lies?|smiles?"
    r"|listens?|meets?|talks?|reacts?|carr(?:y|ies)|celebrates?|greets?|watch(?:es)?|wears?)\b"
)
_FULL_DATE = r"\b(?:mon|tues|wednes|thurs|fri|satur|sun)day,? [a-z]{3,9}\.? \d{1,2}, \d{4}\b[^.]{0,60}\.?$"
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
            for work in ("reporting", "report", "editing", "writing", "compiled", "translated")
        ),
        r"(?:and (?:writing|editing|reporting) )?(?:by|from) [^.]{3,300}[.)]*$",
    ),
)
_CONTRIBUTED = Cues(
    (
        "with additional |with reporting |with files |with editing ",
        r"\A.{0,80}\bwith (?:additional |reporting |files |editing )+(?:by|from)\b.{0,80}$",
    ),
    (
        "contributed ",
        r"\A.{0,300}\bcontributed (?:to (?:this|the) (?:report|story|article)|reporting|from)\b.{0,60}$",
    ),
    (
        "contributed",
        r"\A(?:[^.]{0,30}(?:writer|reporter|correspondent|staff)s? )?[^.]{3,300}\bcontributed\.?$",
    ),
    ("reported from ", r"\A(?:[\w’'-]+ ){1,3}reported from (?:[^.]|\b\w\.){3,120}\.?$"),
)
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
_CONTACT = (
    r"[\w.+-]+@[\w-]+\.\w{2,}|\[email[^\]]{0,12}protected\]|\b(?:tel|phone|fax|telefon|tél"
    r"|teléfono)\b\.?:? ?[+(]?\d|(?:^|\s)@\w{2,}|https?://\S+|\bwww\.\S+"
    r"|\+?\(?\d{3}\)?[ .-]\d{3}[ .-]\d{4}\b"
)
_ADDRESS_WORDS = ("@", "://", "www.", "protected]")
_REACH = (
    r"\b(?:reach|contact|e-?mail|follow|tweet|write to) (?:him|her|them|me|us|@?\w+(?: \w+)?) (?:at"
    r"|on|via|by)\b"
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
    r"|joined|reports|works|worked|lives|ist|war|hat|arbeitet|schreibt|berichtet|est|a|travaille|écrit"
    r"|couvre|es|ha|trabaja|escribe|cubre|é|foi|trabalha|è|schrijft)\b"
)
_NAME = r"^(?:[A-ZÀ-ÖØ-Þ][\w.'’-]+ ){1,3}[A-ZÀ-ÖØ-Þ][\w.'’-]+(?: ?[|,] ?[^.]{2,60})?$"
WORD = re.compile(r"\w+")
_LONG_WORD = r"[^\W\d_]{4,}"
_LONG_WORD_ANYWHERE = r"[^\W\d_]{4,}|[\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7af]{2}"
_MARKUP = r"^(?:<[a-z/!]|\W*[{}<>]|!\[|\*/\?>|function\b)|[{};]\s*$|class=\"|style=\""
_MARKUP_SIGNS = ("<", "{", "}", "![", "*/", '="', ";")


def is_prose(text: str, length: int) -> bool:
    """Say whether a block reads as sentences: it ends like one, or holds the end of one."""
    if _is_final(text[-12:]) or (text.endswith(":") and length > 5):
        return length > 2
    if length < 12:
        return False
    return compiled(_INNER_END).search(text) is not None or _is_unspaced(text)


def _is_final(tail: str) -> bool:
    """Say whether a text ends in final punctuation, behind which quotes, brackets and footnotes may stand."""
    if tail.rstrip(_CLOSING)[-1:] in _STOPS:
        return True
    return tail.endswith("]") and compiled(_NOTED).search(tail) is not None


def _is_unspaced(text: str) -> bool:
    """Say whether a text holds a script that writes no final punctuation."""
    if text.isascii():
        return False
    signs = set(text)
    return any(within(sign, RUNS) for sign in signs)


def mark_of(text: str, length: int) -> Mark:
    """What a short line announces."""
    short = length <= 8
    related = length <= 6 or ":" in text[:30]
    if not short and not related:
        return ""
    lower = text.lower()
    if short and _COMMENTS.search(lower):
        return "comments"
    if short and _AUTHOR.match(lower):
        return "author"
    return "related" if related and _RELATED.match(lower) else ""


def judge_by_cues(text: str, length: int, form: Form, mark: Mark) -> Verdict | None:
    """The verdict of a block's own words, if they give it away."""
    if mark == "related":
        return ("related links", "announces other stories")
    if mark == "comments":
        return ("furniture", "heads the comments")
    if mark == "author":
        return ("bio", "heads a note on the author")
    if len(text) > LONGEST_CUE:
        return None
    lower = text.lower()
    if holds(text, _MARKUP_SIGNS) and compiled(_MARKUP).search(text):
        return ("code", "markup or program text")
    if length <= 90 and (verdict := _judge_caption(text, lower, length)):
        return verdict
    if length <= 60 and _names_reporters(text, lower):
        return ("byline", "names who reported and edited")
    if form == "line" and length <= 14 and _is_byline(text, lower):
        return ("byline", "names the writer")
    numbered = length <= 20 and any(map(str.isdigit, text))
    if numbered and _is_date(lower):
        return ("byline", "a date")
    if length <= 40 and _has_address(lower) and compiled(_REACH).search(lower):
        return ("contact", "tells how to reach the writer")
    if length <= 60 and _is_notice(lower):
        return ("furniture", "a notice of the page to its reader")
    if length <= 40 and _PROMOTION.search(lower):
        return ("furniture", "asks the reader to subscribe or follow")
    addressed = numbered or holds(lower, _ADDRESS_WORDS)
    if length <= 14 and form == "line" and addressed and compiled(_CONTACT).search(lower):
        return ("contact", "an address, a number or a handle")
    return None


def _is_notice(lower: str) -> bool:
    if _NOTICE.match(lower):
        return True
    return "reserved" in lower and compiled(_RIGHTS).match(lower) is not None


def _is_byline(text: str, lower: str) -> bool:
    return holds(lower, _BYLINE_WORDS) and compiled(_BYLINE).match(text) is not None


def _is_date(lower: str) -> bool:
    """Say whether a line tells a day or an hour and nothing else."""
    words = compiled(_DATE_WORD).findall(lower)
    others = [word for word in words if word not in _DATE_WORDS]
    if sum(map(str.isalpha, "".join(others))) > 3:
        return False
    return len(others) < len(words) or compiled(_DAY).search(lower) is not None


def _opens_caption(lower: str) -> bool:
    if _CAPTION_START.match(lower):
        return True
    if lower[:2] not in ("in", "th", "a ", "an"):
        return False
    return holds(lower[:100], _PICTURED_WORDS) and _PICTURED.search(lower)


def _judge_caption(text: str, lower: str, length: int) -> Verdict | None:
    if _opens_caption(lower):
        return ("caption", "opens like a caption")
    tail = lower[-120:]
    if _ends_in_credit(tail):
        return ("caption", "ends in a photo credit")
    if length <= 60 and (ends_in_agency(text) or _is_dated(tail)) and compiled(_SHOWN).search(text):
        return ("caption", "tells what a picture shows, and when or by whom it was taken")
    last = max(lower.rfind(". "), lower.rfind("! "), lower.rfind("? ")) + 2
    if last > 1 and length <= 80 and _opens_caption(lower[last:]):
        return ("caption", "its last sentence tells what a picture shows")
    return None


def _ends_in_credit(tail: str) -> bool:
    """Say whether a text that ends so, in small letters, ends in who took a picture."""
    signed = holds(tail, _CREDIT_SIGNS)
    if not signed and not holds(tail, _CREDIT_WORDS):
        return False
    pictured = holds(tail, _PICTURE_WORDS)
    if tail.rstrip(". \t\n").endswith((")", "]")) and (
        (pictured and compiled(_BRACKETED_PICTURE).search(tail))
        or (holds(tail, ("/", "via ", "©")) and compiled(_BRACKETED_PRESS).search(tail))
    ):
        return True
    if pictured and (
        (holds(tail, (":", "/", "©")) and compiled(_SIGNED_PICTURE).search(tail))
        or (holds(tail, (" by", " courtesy", " credit")) and compiled(_PICTURE_BY).search(tail))
    ):
        return True
    if signed and holds(tail, ("/", "©")) and compiled(_SIGNED_PRESS).search(tail):
        return True
    return " file" in tail and compiled(_FILE_PICTURE).search(tail) is not None


def _names_reporters(text: str, lower: str) -> bool:
    if _REPORTING.match(lower.lstrip("-–—•*( \t\n")):
        return True
    return _CONTRIBUTED.search(lower) and compiled(_INNER_END).search(text) is None


def _has_address(lower: str) -> bool:
    return holds(lower, _ADDRESS_WORDS) and compiled(_CONTACT).search(lower) is not None


def ends_in_agency(text: str) -> bool:
    """Say whether a text ends in the agency that took a picture."""
    if not text.endswith((")", "mages", "MAGES")):
        return False
    return compiled(_AGENCY_END).search(text[-45:].lower()) is not None


def _is_dated(lower: str) -> bool:
    """Say whether a text ends about a full date with weekday and year, as captions do and prose does not."""
    return "day" in lower and compiled(_FULL_DATE).search(lower) is not None


def who_is(text: str) -> str:
    """The first word of a text that says who somebody is and what they do for a paper; "" of any other."""
    if not compiled(_WHO_IS).match(text) or len(text) > 2 * LONGEST_CUE:
        return ""
    lower = text.lower()
    if _JOBS.isdisjoint(WORD.findall(lower)) and not holds(lower, _WRITES):
        return ""
    first = WORD.search(text)
    return first.group() if first else ""


def is_name(text: str) -> bool:
    """Say whether a line is a name, and at most what its bearer is."""
    return compiled(_NAME).match(text) is not None


def long_words(text: str) -> list[str]:
    """The words of four letters or more; of scripts that write no spaces, pairs of signs."""
    unspaced = not text.isascii() and max(text) >= "\u3040"
    return compiled(_LONG_WORD_ANYWHERE if unspaced else _LONG_WORD).findall(text)


def judge_sentence(text: str, length: int) -> Verdict | None:
    """The verdict on one sentence of a prose block, or None where it may stand in a brief."""
    tail = text[-12:]
    end = tail.rstrip(_CLOSING)
    if end[-1:] in _QUESTIONS:
        return ("question", "a question")
    if end.endswith(("...", "…")):
        return ("fragment", "trails off")
    if not _is_final(tail) and not _is_unspaced(text):
        return ("fragment", "no final punctuation")
    if length < 5:
        return ("fragment", "too short")
    if length > 80 or len(text) > LONGEST_CUE:
        return ("fragment", "too long")
    opening = text.lstrip("\"'“‘„«»‹›([¿¡-–— ")
    if opening[:1].islower() and not opening[1:2].isupper():
        return ("fragment", "begins in mid-sentence")
    if opening[:1] in "….,;:":
        return ("fragment", "begins in mid-sentence")
    lower = opening.lower()
    if _SENTENCE_NOTICE.match(lower) or _UPDATING.search(lower):
        return ("furniture", "a note of the page to its reader")
    if _opens_caption(lower) or (length <= 40 and _is_dated(lower) and compiled(_SHOWN).search(text)):
        return ("caption", "tells what a picture shows")
    if length <= 60 and _names_reporters(text, lower):
        return ("byline", "names who reported and edited")
    if _has_address(lower) and compiled(_REACH).search(lower):
        return ("contact", "tells how to reach somebody")
    return None
