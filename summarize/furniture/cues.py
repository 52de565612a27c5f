"""What a block's or a sentence's own words give away: general cues, in several languages.

Knows one text at a time: no page, no story, no site and no name. Every pattern is anchored or bounded, so that its
work is linear in the text.
"""

from __future__ import annotations

import re
from typing import Literal, TypeAlias

from summarize.furniture.kinds import Verdict

Form: TypeAlias = Literal["prose", "line", "other"]
Mark: TypeAlias = Literal["", "related", "comments", "author"]

LONGEST_CUE = 1000
"""Blocks of more characters are no captions, bylines or notices; nor are sentences of so many candidates."""


def _cues(*alternatives: str) -> re.Pattern[str]:
    return re.compile("|".join(f"(?:{alternative})" for alternative in alternatives), re.IGNORECASE)


_FINAL = re.compile(r"[.!?…。！？।۔؟։][\"'”’»›)\]」』]*(?:\[\d+\])*$")
_QUESTION = re.compile(r"[?？؟][\"'”’»›)\]」』]*$")
_INNER_END = re.compile(r"[.!?]['\"”’»)]* [\"'“‘«(¿¡]*[A-ZÀ-ÖØ-ÞА-Я]|[。！？।۔؟]")
_TRAILS_OFF = re.compile(r"(?:\.\.\.|…|\[\.{3}\]|\[…\])[\"'”’»)\]]*$")
_UNSPACED = re.compile("[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff]")
"""Scripts that write no final punctuation."""

_RELATED = _cues(
    r"(?:please )?(?:see|read|watch|listen) (?:also|more|next|on)\b",
    r"also (?:see|read|watch|on)\b",
    r"(?:more|further) (?:on|from|stories|news|about|reading|coverage|like this)\b",
    r"related\b(?! to)|recommended\b|trending\b|top stories|latest (?:news|stories|from)",
    r"most (?:read|popular|viewed|shared)",
    r"(?:popular|recent) (?:posts|stories|articles|now)|you (?:may|might|will) (?:also|like)",
    r"(?:what to )?read next|up next",
    r"don['’]t miss|in case you missed|editor['’]?s['’]? (?:picks?|choice)",
    r"(?:previous|next) (?:article|post|story)",
    r"lesen sie (?:auch|mehr|hier)|mehr (?:zum|zu diesem) thema|mehr dazu|auch interessant",
    r"das könnte (?:sie|dich)|weitere (?:artikel|nachrichten|meldungen|themen)",
    r"meistgelesen|meist gelesen|zum thema|ähnliche (?:artikel|beiträge)|siehe auch",
    r"(?:à )?lire (?:aussi|également)|à (?:lire|voir)\b|voir aussi|sur le même (?:sujet|thème)",
    r"(?:les )?plus (?:lus|populaires)|articles? (?:liés|similaires|connexes|récents)|notre sélection",
    r"le[ae] también|lee también|te puede interesar|(?:ver|vea|mira) (?:también|además)",
    r"noticias relacionadas|(?:artículos|temas) relacionad|lo más (?:leído|visto)",
    r"más (?:noticias|leídas|información)",
    r"leia (?:também|mais)|veja (?:também|mais)|mais lidas|notícias relacionadas|últimas notícias|saiba mais",
    r"leggi anche|potrebbe interessarti|articoli correlati|più letti",
    r"lees (?:ook|meer)|gerelateerd|meest gelezen",
)
_COMMENTS = _cues(
    r"(?:view |show |read |see |add |all )?(?:\d+ )?(?:comments?|responses|replies|reactions)(?:"
    r" ?\(\d+\))?(?: (?:section|policy|closed|below|on this \w+))?:?$",
    r"leave (?:a|your) (?:comment|reply)|(?:post|add|write) (?:a |your )?comment",
    r"join the (?:conversation|discussion)|\d+ thoughts on",
    r"(?:\d+ )?kommentare?(?: ?\(\d+\)| schreiben| verfassen)?$|schreibe? (?:einen|deinen) kommentar",
    r"(?:\d+ )?commentaires?(?: ?\(\d+\))?$|laisse[rz] un commentaire|réagir à cet article",
    r"(?:\d+ )?comentarios?(?: ?\(\d+\))?$|dej(?:a|ar) (?:un|tu) comentario",
    r"(?:\d+ )?comentários?(?: ?\(\d+\))?$|deix[ea] (?:um|seu) comentário",
    r"(?:\d+ )?commenti(?: ?\(\d+\))?$|lascia un commento|(?:\d+ )?reacties?(?: ?\(\d+\))?$",
)
_AUTHOR = _cues(
    r"about (?:the |this )?(?:author|writer|reporter|me)s?\b",
    r"(?:über|zu[rm]) (?:den autor|die autorin|autor(?:in)?|person)\b|à propos de l['’]auteure?",
    r"sobre (?:el|la|o|a) autora?|l['’]autore|over de auteur",
)
_NOTICE = _cues(
    r"©|ⓒ|\(c\) ?(?:19|20)\d\d|copyright\b",
    r"(?:\(?all|todos os|todos los) (?:rights? reserved|direitos reservados|derechos reservados)",
    r".{0,60}\ball rights? reserved\b|alle rechte vorbehalten|tous droits réservés",
    r"tutti i diritti riservati|alle rechten voorbehouden",
    r"(?:this (?:material|content|article)|the material on this site) may not be (?:published"
    r"|reproduced|republished|used)",
    r"(?:this|our) (?:web ?)?(?:site|page) (?:uses|use|is protected|contains affiliate)\b",
    r"we (?:and our partners )?use cookies",
    r"(?:registration on or |by )?(?:continuing|using|use of|clicking|signing up"
    r"|subscribing)\b.{0,60}\b(?:you (?:agree|accept|consent)|constitutes acceptance)",
    r"(?:diese (?:web)?(?:site|seite)|wir) (?:verwende[nt]|nutz(?:t|en)|setz(?:t|en)).{0,40}cookies",
    r"(?:ce site|nous) utilis(?:e|ons).{0,40}cookies",
    r"(?:este sitio|esta web|utilizamos|usamos|este site).{0,40}cookies",
    r"(?:questo sito|deze (?:web)?site).{0,40}cookies",
    r"(?:please )?(?:subscribe|sign up|sign in|log in|register|join us|subscribe now)\b.{0,80}",
    r"(?:get|receive|have|want)\b.{0,80}\b(?:(?:in|to) your inbox|newsletters?|(?:news )?alerts|by"
    r" e-?mail)\b",
    r"(?:thanks|thank you) for (?:signing|subscribing|reading|visiting)",
    r"you have (?:successfully )?(?:subscribed|\d+ free)",
    r"already (?:a|have an?) (?:subscriber|member|account)",
    r"(?:like|follow|find|join|add|tweet|email|contact|reach) (?:us|me|him|her|them"
    r"|@\w+)\b.{0,20}\b(?:on|at|via|in)\b",
    r"follow\b.{1,50}\bon (?:twitter|facebook|instagram|x|linkedin|youtube)\b",
    r"(?:click|tap|swipe) (?:here|on|to|through|for|the|continue)\b",
    r"(?:scroll|keep scrolling) (?:down|for)|(?:share|tweet|pin|print|email) this\b",
    r"share (?:on|via|with)\b|sharing is caring",
    r"(?:support|donate|advertise|advertisement|advertising|sponsored|promoted|anzeige|werbung"
    r"|publicité|publicidad|publicidade|pubblicità|advertentie)\b.{0,40}$",
    r"(?:warning|notice|error):? .{0,40}(?:browser|javascript)",
    r"(?:please )?(?:enable|turn on|disable) (?:javascript|cookies|your ad)|your browser",
    r"(?:this )?(?:video|audio|image|media|player|content|feature) (?:playback )?(?:is|may be"
    r"|requires|cannot|could not|not)\b.{0,40}\b(?:available|supported|loaded|playing|enabled|played)",
    r"(?:story|video) (?:continues|will (?:begin|start))|now playing",
    r"(?:these are|this is an?) (?:external links?|archived?|machine translation|automatic)\b",
    r"(?:abonnieren|melden) sie|jetzt (?:abonnieren|anmelden|registrieren)|abonnez-vous",
    r"inscrivez-vous|recevez\b.{0,60}(?:newsletter|e-?mail)|suscr[ií]b[ae](?:te|se)|reg[ií]strese",
    r"assine\b|inscreva-se|cadastre-se|iscriviti|abonneer|schrijf je in",
    r"folgen sie uns|suivez[- ]nous|s[ií]gu(?:e|a)nos|siga-nos|siga @|seguici|volg ons",
    r"(?:partager|compartir|compartilhe|compartilhar|teilen|condividi|delen)\b.{0,40}$",
)
_SENTENCE_NOTICE = _cues(
    r"(?:subscribe|sign up) (?:to|for|now|here|today|and)\b",
    r"(?:get|receive)\b.{0,80}\b(?:(?:in|to) your inbox|newsletters?)\b",
    r"(?:click|tap) (?:here|on the|the link|through)\b",
    r"(?:if you )?have a (?:news )?(?:tip|question|comment|story)\b",
    r"if you (?:have|know|would like|want) .{0,100}\b(?:e-?mail|call|contact|submit|send|upload"
    r"|visit)\b",
    r"(?:follow|like) (?:us|me|him|her|them|@?\w+(?: \w+)?) on\b",
    r"(?:reach|contact|e-?mail|tweet) (?:us|me|him|her|them|the (?:author|writer|reporter)) (?:at|on"
    r"|via|by)\b",
    r"(?:you can )?(?:read|see|watch|listen to|find|visit) .{0,60}\b(?:here|below|our (?:website"
    r"|site|page|app|full))\b[.!]?$",
    r"(?:for more|to (?:read|learn|see|find out|watch|hear) more)\b.{0,60}\b(?:visit|click|go to|see"
    r"|follow|here)\b",
    r"(?:photo|image|picture|video|watch|related|source|credit|editor['’]?s note|editors['’] note"
    r"|note|correction|update|updated|disclaimer|disclosure):",
    r"(?:an? )?(?:earlier|previous) version of (?:this|the)\b",
    r"(?:this|the) (?:story|article|post|piece|report) (?:has been (?:updated|corrected|amended"
    r"|edited|changed)|was (?:first|originally|last|updated|corrected|written|published|produced"
    r"|amended)|is (?:part|adapted|based|from|a (?:work|developing))|will be updated|(?:first"
    r"|originally) (?:appeared|published|ran)|(?:first )?appeared|contains|may contain)\b",
    r"(?:we|\w+(?: \w+)?) will (?:continue to )?(?:update|monitor|follow) (?:this|the"
    r"|developments?)\b.{0,60}\b(?:available|develops?|story|article|page|developments?|updates?)\b",
    r"(?:this is a )?(?:developing|breaking) (?:news )?story\b",
    r"the views expressed\b|(?:the )?opinions? expressed\b",
    r"(?:©|copyright\b)|all rights reserved",
)
_PROMOTION = _cues(
    r"(?:^|[.!?] )(?:please )?(?:subscribe|sign up|register) (?:to|for|now|here|today|and)\b",
    r"(?:^|[.!?] |\b)(?:get|receive|want)\b[^.!?]{0,80}\b(?:(?:in|to) your inbox|newsletters?"
    r"|(?:news )?alerts)\b",
    r"(?:like|follow|find|join) us (?:on|at)\b|\b(?:to|in) your inbox\b",
)
_PROMOTION_WORDS = ("inbox", "newsletter", "alerts", "subscribe", "sign up", "register", " us ")
_PRESS = (
    r"reuters|a\.?f\.?p\.?|a\.?p\.?|associated press|agence france[- ]presse|getty(?: images)?|dpa|efe"
    r"|ansa|epa|xinhua|pa wire|bloomberg|shutterstock|istock|alamy|wikimedia(?: commons)?|flickr"
    r"|unsplash|pixabay|handout|courtesy(?: of)?|pool|imago|picture alliance|keystone|file"
)
_PICTURE = (
    r"photos?|photographs?|photographers?|images?|pictures?|pics?|fotos?|bild(?:er)?|archivbild"
    r"|symbolbild|archivfoto|imagen|imagem|crédits?|credits?|graphics?|illustrations?|screenshot|video"
)
_CREDIT = _cues(
    rf"[(\[](?:{_PICTURE})\b[^()\[\]]{{1,60}}[)\]][.\s]*$",
    rf"[(\[][^()\[\]]{{1,60}}\b(?:{_PICTURE})(?:/[^()\[\]]{{1,40}})?[)\]][.\s]*$",
    rf"(?:^|[.!?\"”’)] |\s[-–—|] )(?:{_PICTURE})(?: credit| by| courtesy| via)? ?[:/©][^.]{{1,80}}\.?$",
    rf"\b(?:{_PICTURE}) (?:by|courtesy|credit)\b[^.]{{2,60}}\.?$",
    rf"[(\[][^()\[\]]{{0,60}}(?:/ ?|via |© ?)(?:{_PRESS})\b[^()\[\]]{{0,30}}[)\]][.\s]*$",
    rf"(?:©|/ ?)\s*(?:{_PRESS})\b[^.]{{0,40}}$",
    r"(?:reuters|\bap|\bafp) file(?: photo| image| picture)?[)\]]?\.?$",
    rf"\b(?:{_PRESS})(?: images)? ?/ ?[A-Z][^.]{{1,40}}$",
)
_AGENCY_END = _cues(
    rf"\((?:{_PRESS}|[^()]{{1,40}}(?:/|via )[^()]{{1,40}})\)$",
    r"[.!?…] \([^().!?]{2,40}\)$",
    r"\bgetty images$",
)
_CREDIT_WORDS = (
    "(",
    "[",
    "©",
    "/",
    "photo",
    "image",
    "picture",
    "credit",
    "foto",
    "bild",
    "crédit",
    "imagen",
    "illustration",
    "graphic",
)
_CAPTION_START = _cues(
    r"(?:image|photo|picture|media|video)(?: caption| copyright)\b",
    r"(?:above|below|pictured|top|left|right|bildunterschrift|légende|pie de foto|legenda)(?: \w+)?:",
    rf"(?:{_PICTURE})(?: credit| courtesy)? ?[:©]",
    r"(?:auf diesem|dieses|das undatierte) (?:foto|bild|archivbild)\b",
    r"(?:sur )?cette (?:photo|image)\b|(?:en )?esta (?:foto|imagen|fotografía)\b",
    r"n?esta (?:foto|imagem)\b",
)
_PICTURE_WORDS = ("photo", "image", "picture", "handout", "frame", "still", "grab")
_PICTURED = _cues(
    rf"(?:in )?(?:this|these|an?|the)\b[^.]{{0,50}}\b(?:{_PRESS}) (?:photo|image|picture|handout)s?\b",
    r"in (?:this|these)\b[^.,]{0,60}\b(?:photo|image|picture|photograph|frame|still|framegrab)\b",
    r"(?:this|these|an?) (?:undated|combination|handout|combo|composite|file|screen|satellite"
    r"|booking|aerial|still|archive|video)\b[^.]{0,60}\b(?:photos?|images?|pictures?|grab|frame"
    r"|photographs?)\b",
)
_SHOWN = re.compile(
    r"\b(?:is|are) (?:seen|pictured|shown|photographed)\b|\b(?:poses?|arrives?|walks?|stands?|speaks?"
    r"|gestures?|holds?|waves?|looks?|sits?|attends?|leaves?|lies?|smiles?"
    r"|listens?|meets?|talks?|reacts?|carr(?:y|ies)|celebrates?|greets?|watch(?:es)?|wears?)\b"
)
_FULL_DATE = re.compile(
    r"\b(?:mon|tues|wednes|thurs|fri|satur|sun)day,? [A-Z][a-z]{2,8}\.? \d{1,2}, \d{4}\b[^.]{0,60}\.?$",
    re.IGNORECASE,
)
_BYLINE = re.compile(
    r"^(?:[-–—•*(|\s]*)(?:(?:(?:[Rr]eport(?:ing|ed)|[Ww]ritten|[Ee]dit(?:ing|ed)|[Pp]osted|[Pp]ublished"
    r"|[Aa]uthored|[Cc]ompiled|[Tt]ranslated|[Aa]dditional \w+) )?(?:[Bb]y|BY)|[Vv]on|VON|[Pp]ar|PAR"
    r"|[Pp]or|POR|[Dd]i|[Dd]oor|[Aa]utor(?:in)?:?|[Aa]uthor:?|[Tt]exte?:|[Rr]edacción:?)"
    r" +(?:[\w.'’-]+[ ,|/]+){0,2}[A-ZÀ-ÖØ-ÞА-Я]"
)
_REPORTING = _cues(
    r"[-–—•*(\s]*(?:additional |with )?(?:reporting|report|editing|writing|compiled|translated)(?:"
    r" and (?:writing|editing|reporting))? (?:by|from) [^.]{3,300}[.)]*$",
)
_CONTRIBUTED = _cues(
    r".{0,80}\bwith (?:additional |reporting |files |editing )+(?:by|from)\b.{0,80}$",
    r".{0,300}\bcontributed (?:to (?:this|the) (?:report|story|article)|reporting|from)\b.{0,60}$",
    r"(?:[^.]{0,30}(?:writer|reporter|correspondent|staff)s? )?[^.]{3,300}\bcontributed\.?$",
    r"(?:[\w’'-]+ ){1,3}reported from (?:[^.]|\b\w\.){3,120}\.?$",
)
_REPORTING_WORDS = ("report", "contribut", "editing", "writing", "compiled", "translated", "files")
_DATE_WORD = re.compile(
    r"\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec|january|february|march|april|june|july"
    r"|august|september|october|november|december"
    r"|mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun|monday|tuesday|wednesday|thursday|friday|saturday|sunday"
    r"|januar|februar|märz|mai|juni|juli|oktober|dezember|montag|dienstag|mittwoch|donnerstag|freitag"
    r"|samstag|sonntag|uhr"
    r"|janvier|février|mars|avril|juin|juillet|août|septembre|octobre|novembre|décembre|lundi|mardi"
    r"|mercredi|jeudi|vendredi|samedi|dimanche"
    r"|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|lunes"
    r"|martes|miércoles|jueves|viernes|sábado|domingo"
    r"|janeiro|fevereiro|março|maio|junho|julho|setembro|outubro|novembro|dezembro|(?:segunda|terça"
    r"|quarta|quinta|sexta)-feira"
    r"|am|pm|a\.m|p\.m|est|edt|gmt|utc|bst|cet|cest|pst|pdt|cst|ist|et|pt|at|on|of|the|st|nd|rd|th|am"
    r"|um|à|às|le|de|del|den|der|ago|hours?|minutes?|days?|weeks?|years?|vor|stunden|tagen|hace|horas"
    r"|il y a|heures"
    r"|updated?|published?|posted|last|modified|first|created|date|aktualisiert|veröffentlicht"
    r"|publiziert|stand|publié|mis|mise|jour|actualizado|publicado|publicada|atualizado|modifié"
    r"|modifica|aggiornato|pubblicato)\b\.?",
    re.IGNORECASE,
)
_DAY = re.compile(r"\b\d{1,4}[-./]\d{1,2}[-./]\d{1,4}\b|\b\d{1,2}[:h]\d\d\b|\b(?:19|20)\d\d\b|\d{4}年|년|月")
_NOT_LETTER = re.compile(r"[\W\d_]+")
_CONTACT = re.compile(
    r"[\w.+-]+@[\w-]+\.\w{2,}|\[email[^\]]{0,12}protected\]|\b(?:tel|phone|fax|telefon|tél"
    r"|teléfono)\b\.?:? ?[+(]?\d|(?:^|\s)@\w{2,}|https?://\S+|\bwww\.\S+"
    r"|\+?\(?\d{3}\)?[ .-]\d{3}[ .-]\d{4}\b",
    re.IGNORECASE,
)
_ADDRESS_WORDS = ("@", "://", "www.", "protected]")
_REACH = _cues(
    r"\b(?:reach|contact|e-?mail|follow|tweet|write to) (?:him|her|them|me|us|@?\w+(?: \w+)?) (?:at"
    r"|on|via|by)\b",
    r"\b(?:can|may) be (?:reached|contacted|followed|e-?mailed) (?:at|on|via|by)\b",
    r"\b(?:e-?mail|follow|reach) (?:the )?(?:author|writer|reporter)\b|follow @\w",
)
JOB = re.compile(
    r"\b(?:journalists?|reporters?|reporting|editors?|editor-in-chief|correspondents?|columnists?"
    r"|contributors?|freelance[rd]?|bloggers?|column|podcasts?|staff writer|writers?|author of|authors?"
    r"|producer|covers|covered|covering|writes (?:about|on|for)|photographers?"
    r"|journalistin|redakteur(?:in)?|korrespondent(?:in)?|autor(?:in)?|schreibt|journaliste"
    r"|rédact(?:eur|rice)|correspondante?|auteure?|periodista|redactora?|editora?|corresponsal|escribe"
    r"|jornalista|repórter|giornalista|redattore)\b",
    re.IGNORECASE,
)
WHO_IS = re.compile(
    r"^(?:[-–—•*\s]*)(?:[A-ZÀ-ÖØ-Þ][\w.'’-]*,? ){1,4}(?:\([^)]{1,30}\) )?(?:is|was|has|covers|writes"
    r"|joined|reports|works|worked|lives|ist|war|hat|arbeitet|schreibt|berichtet|est|a|travaille|écrit"
    r"|couvre|es|ha|trabaja|escribe|cubre|é|foi|trabalha|è|schrijft)\b"
)
NAME = re.compile(r"^(?:[A-ZÀ-ÖØ-Þ][\w.'’-]+ ){1,3}[A-ZÀ-ÖØ-Þ][\w.'’-]+(?: ?[|,] ?[^.]{2,60})?$")
WORD = re.compile(r"\w+")
LONG_WORD = re.compile(r"[^\W\d_]{4,}|[\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7af]{2}")
_MARKUP = re.compile(r"^(?:<[a-z/!]|\W*[{}<>]|!\[|\*/\?>|function\b)|[{};]\s*$|class=\"|style=\"")
_MARKUP_SIGNS = ("<", "{", "}", "![", "*/", '="', ";")


def is_prose(text: str, length: int) -> bool:
    """Say whether a block reads as sentences: it ends like one, or holds the end of one."""
    if _FINAL.search(text[-12:]) or (text.endswith(":") and length > 5):
        return length > 2
    if length >= 12 and _INNER_END.search(text):
        return True
    return length >= 12 and not text.isascii() and bool(_UNSPACED.search(text))


def mark_of(text: str, length: int) -> Mark:
    """What a short line announces."""
    if length <= 8:
        if _COMMENTS.match(text):
            return "comments"
        if _AUTHOR.match(text):
            return "author"
    if _RELATED.match(text) and (length <= 6 or ":" in text[:30]):
        return "related"
    return ""


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
    if _any(_MARKUP_SIGNS, text) and _MARKUP.search(text):
        return ("code", "markup or program text")
    if length <= 90 and (verdict := _judge_caption(text, length)):
        return verdict
    if length <= 60 and _names_reporters(text, lower):
        return ("byline", "names who reported and edited")
    if form == "line" and length <= 14 and _BYLINE.match(text):
        return ("byline", "names the writer")
    numbered = length <= 20 and any(map(str.isdigit, text))
    if numbered and _is_date(text):
        return ("byline", "a date")
    if length <= 40 and _has_address(text) and _REACH.search(text):
        return ("contact", "tells how to reach the writer")
    if length <= 60 and _NOTICE.match(text):
        return ("furniture", "a notice of the page to its reader")
    if length <= 40 and _any(_PROMOTION_WORDS, lower) and _PROMOTION.search(text):
        return ("furniture", "asks the reader to subscribe or follow")
    if length <= 14 and form == "line" and (_any(_ADDRESS_WORDS, text) or numbered) and _CONTACT.search(text):
        return ("contact", "an address, a number or a handle")
    return None


def _is_date(text: str) -> bool:
    """Say whether a line tells a day or an hour and nothing else."""
    rest, words = _DATE_WORD.subn("", text)
    return len(_NOT_LETTER.sub("", rest)) <= 3 and (words > 0 or _DAY.search(text) is not None)


def _opens_caption(text: str) -> bool:
    if _CAPTION_START.match(text):
        return True
    if text[:2].lower() not in ("in", "th", "a ", "an"):
        return False
    return _any(_PICTURE_WORDS, text[:100].lower()) and _PICTURED.match(text) is not None


def _judge_caption(text: str, length: int) -> Verdict | None:
    if _opens_caption(text):
        return ("caption", "opens like a caption")
    tail = text[-120:]
    if _any(_CREDIT_WORDS, tail.lower()) and _CREDIT.search(tail):
        return ("caption", "ends in a photo credit")
    if length <= 60 and (ends_in_agency(text) or _dated(tail)) and _SHOWN.search(text):
        return ("caption", "tells what a picture shows, and when or by whom it was taken")
    last = max(text.rfind(". "), text.rfind("! "), text.rfind("? ")) + 2
    if last > 1 and length <= 80 and _opens_caption(text[last:]):
        return ("caption", "its last sentence tells what a picture shows")
    return None


def _any(words: tuple[str, ...], text: str) -> bool:
    """Say whether one of the words stands in the text: a cheap question before a dear one."""
    for word in words:  # noqa: SIM110 - a generator costs three times as much
        if word in text:
            return True
    return False


def _names_reporters(text: str, lower: str) -> bool:
    if not _any(_REPORTING_WORDS, lower):
        return False
    if _REPORTING.match(text):
        return True
    return _CONTRIBUTED.match(text) is not None and _INNER_END.search(text) is None


def _has_address(text: str) -> bool:
    return _any(_ADDRESS_WORDS, text) and _CONTACT.search(text) is not None


def ends_in_agency(text: str) -> bool:
    """Say whether a text ends in the agency that took a picture."""
    return text.endswith((")", "mages", "MAGES")) and _AGENCY_END.search(text[-45:]) is not None


def _dated(text: str) -> bool:
    """Say whether a text ends about a full date with weekday and year, as captions do and prose does not."""
    return "day" in text and _FULL_DATE.search(text) is not None


def judge_sentence(text: str, length: int) -> Verdict | None:
    """The verdict on one sentence of a prose block, or None where it may stand in a brief."""
    if _QUESTION.search(text[-12:]):
        return ("question", "a question")
    if _TRAILS_OFF.search(text[-12:]):
        return ("fragment", "trails off")
    if not _FINAL.search(text[-12:]) and (text.isascii() or not _UNSPACED.search(text)):
        return ("fragment", "no final punctuation")
    if length < 5:
        return ("fragment", "too short")
    if length > 80 or len(text) > LONGEST_CUE:
        return ("fragment", "too long")
    lower = text.lower()
    opening = text.lstrip("\"'“‘„«»‹›([¿¡-–— ")
    if opening[:1].islower() and not opening[1:2].isupper():
        return ("fragment", "begins in mid-sentence")
    if opening[:1] in "….,;:":
        return ("fragment", "begins in mid-sentence")
    if _SENTENCE_NOTICE.match(opening):
        return ("furniture", "a note of the page to its reader")
    if _opens_caption(opening) or (length <= 40 and _dated(text) and _SHOWN.search(text)):
        return ("caption", "tells what a picture shows")
    if length <= 60 and _names_reporters(text, lower):
        return ("byline", "names who reported and edited")
    if _has_address(text) and _REACH.search(text):
        return ("contact", "tells how to reach somebody")
    return None
