"""What pages say to their readers: rules as data, each a kind, a reason and the words that give it away.

A rule is about short texts only. It looks for phrases of whole words, in small letters, anywhere in the text or at
its beginning, and mostly asks for two of different sorts, such as what is offered and who is addressed. Knows one text
at a time: no page, no story, no site and no name. What somebody says in quotation marks is no notice.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal, NamedTuple, TypeAlias

from summarize.furniture.kinds import Verdict
from summarize.model import Omission
from summarize.patterns import compiled, holds

Mark: TypeAlias = Literal["", "related", "list", "comments"]
"""What a short line announces: one other story, a list of them, comments."""
Phrases: TypeAlias = tuple[str, ...]


class Rule(NamedTuple):
    """Texts of at most `longest` words that open with one of `opens` and hold one phrase of each of `holds`.

    Phrases begin with a blank, which stands for the edge of a word, and end with one unless a word may go on; those
    that decide first, `opens` or else the first of `holds`, are of whole words.
    """

    kind: Omission
    reason: str
    longest: int
    opens: Phrases = ()
    holds: tuple[Phrases, ...] = ()


def _phrases(listed: str) -> Phrases:
    """Phrases from a list with commas between them; a star stands for the rest of a word."""
    phrases = (" ".join(phrase.split()) for phrase in listed.split(","))
    return tuple(f" {phrase[:-1]}" if phrase.endswith("*") else f" {phrase} " for phrase in phrases)


_ADDRESS = _phrases("""you, your, we, our, us, this site, this website, enable, sie, ihr*, wir, vous, votre,
    nous, notre, su, sus, te, tu, nuestr*, usted*, você, seu, sua, noss*, tuo, tua, nostr*, je, jouw, u, uw,
    ons, onze""")
_OFFER = _phrases("receive, delivered, erhalten, recevez, recibe, recibir, receba, ricevi, ontvang")

RULES = (
    Rule("furniture", "says whose the rights are", 20, _phrases("copyright")),
    Rule("furniture", "says whose the rights are", 80, holds=(_phrases("""rights reserved, alle rechte
        vorbehalten, tous droits réservés, tutti i diritti riservati, alle rechten voorbehouden, direitos
        reservados, derechos reservados, may not be published, may not be reproduced, may not be republished,
        non-commercial use, noncommercial use, reprinted with permission, reproduced with permission,
        republished with permission"""),)),
    Rule("furniture", "speaks of the reader's browser", 60, holds=(
        _phrases("""javascript, your browser, flash player, ad blocker, ihr browser, ihrem browser, votre navigateur,
            su navegador, seu navegador, tuo browser"""),
        (*_ADDRESS, *_phrases("requires, supported")),
    )),
    Rule("furniture", "tells that a page cannot be had", 60, holds=(
        _phrases("""dns, ip address, 403 forbidden, 404 not found, 404 error, access denied, page not found, not found
            on this server, permission to access, bad gateway, gateway timeout, captcha, ray id, security check, verify
            you are, verify that you are, not a robot, not a bot, too many requests, unusual traffic, zugriff
            verweigert, seite nicht gefunden, accès refusé, page introuvable, acceso denegado, página no encontrada"""),
        (*_ADDRESS, *_phrases("""server, error, domain, fehler, erreur, website, browser, reference, page, seite,
            página""")),
    )),
    Rule("furniture", "asks for consent", 80, holds=(
        _phrases("""cookie, cookies, privacy policy, terms of service, terms of use,
            terms and conditions, user agreement"""),
        _phrases("""use cookies, uses cookies, agree, agreeing, accept, consent, you acknowledge, verwende*, nutzen,
            nutzt, setzen, zustimm*, einverstanden, utilis*, accepte*, utiliz*, usa, usamos, acept*, aceit*, accett*,
            gebruik*, akkoord"""),
    )),
    Rule("furniture", "offers a subscription", 60, holds=(
        _phrases("""newsletter, newsletters, inbox, subscribe, unsubscribe, news alerts, email alerts,
            app now, push notifications, posteingang, boletín, boletim, infolettre, correo electrónico"""),
        (*_ADDRESS, *_OFFER),
    )),
    Rule("furniture", "asks the reader to subscribe", 60, _phrases("""subscribe, sign up, sign in, log in,
        register, join us, already a, already have an, thanks for signing, thank you for signing, thanks for
        subscribing, download our, download the app, get breaking news, abonnieren sie, jetzt abonnieren, melden
        sie sich, jetzt anmelden, jetzt registrieren, abonnez-vous, inscrivez-vous, suscríbete, suscríbase,
        suscribete, suscríbanse, regístrate, regístrese, inscreva-se, cadastre-se, assine, iscriviti, abonneer,
        schrijf je in""")),
    Rule("furniture", "asks the reader to log in", 25, holds=(
        _phrases("""must log in, must be logged in, must sign in, must be signed in, need to log in, need to sign in,
            have to log in, have to sign in, please log in, please sign in, must register, need to register,
            müssen angemeldet sein, müssen sie sich anmelden, devez être connecté, devez vous connecter, debes iniciar
            sesión, debe iniciar sesión"""),
        (*_ADDRESS, *_phrases("to continue, to post, to comment, to view, to read, please")),
    )),
    Rule("furniture", "asks the reader to follow", 25, _phrases("""follow, like us, find us, connect with, join
        us, tweet, email us, e-mail us, contact us, folgen sie, suivez, suivez-nous, sígueme, síguenos, síganos,
        siguenos, siga, seguici, volg ons"""), (
        _phrases("""us, me, twitter, facebook, instagram, linkedin, youtube, on x, on social, via, at, uns, nous, nos,
            nuestro*, em, no, su"""),
    )),
    Rule("furniture", "tells the reader where to press", 60, _phrases("""click here, click on, click to, click through,
        click for, click the, tap here, tap to, tap on, swipe, scroll down, scroll for, keep scrolling, klicken sie,
        cliquez, haga clic, haz clic, clique, clicca, klik""")),
    Rule("furniture", "asks the reader to share", 12, _phrases("share, tweet, pin, print, email, e-mail"), (
        _phrases("this, on facebook, on twitter, via, with friends"),
    )),
    Rule("furniture", "asks the reader to share", 5, _phrases("""teilen, partager, compartir, compartilhe,
        compartilhar, condividi, delen, sharing is""")),
    Rule("furniture", "an advertisement", 6, _phrases("""advertisement, advertise, advertising, sponsored,
        promoted, donate, support, anzeige, werbung, publicité, publicidad, publicidade, pubblicità, advertentie""")),
    Rule("furniture", "speaks of a copy of the page", 120, holds=(
        _phrases("crawl, crawls, web archive, web collections, wayback machine, archived web"),
        _phrases("archive, archived, archiving, captured, collections"),
    )),
    Rule("furniture", "a note of the editors", 60, _phrases("""editor's note, editors note, editors notes, note
        to readers, note to editors, correction, corrections, clarification, disclaimer, disclosure, this
        version corrects, anmerkung der redaktion, korrektur, hinweis der redaktion, note de la rédaction, nota
        de la redacción, nota del editor, nota da redação""")),
    Rule("furniture", "a note on the text itself", 40, holds=(
        _phrases("""this story, this article, this post, this piece, this report, the story, the article, an earlier
            version, a previous version, earlier version, previous version"""),
        _phrases("""has been updated, was updated, updated to, has been corrected, was corrected, has been amended,
            was amended, has been edited, will be updated, originally published, first published, first appeared,
            originally appeared, was originally, is adapted from, version of this, version of the story,
            is a developing, is developing, ran in the"""),
    )),
    Rule("furniture", "a note on the text itself", 12, holds=(
        _phrases("update, updated, updates"), _phrases("adds, article, story, post, this page"),
    )),
    Rule("contact", "asks the reader to get in touch", 40, _phrases("""have a tip, have a news tip, have a
        story, got a tip, got a story, got a news tip, do you have, if you have, if you know, if you want, if
        you would like, want to"""), (
        _phrases("e-mail, email, contact us, submit, send us, upload, text us, tips, let us know, tell us"),
    )),
    Rule("related links", "points to another page", 40, _phrases("""for more, to read more, to learn more, to see more,
        to find out more, to watch more, to hear more, read more, see more, you can read, you can see, you can watch,
        you can find, want more, check out, see the full, read the full, watch the full, weitere informationen"""), (
        _phrases("""visit, click, go to, see our, follow, here, below, our website, our site, our page, our app, read,
            watch, at http*, at www*, gallery"""),
    )),
    Rule("related links", "points to another page", 60, holds=(_phrases("learn more, find out more"), _ADDRESS)),
    Rule("related links", "points to another page", 12, holds=(_phrases("click here, by clicking, clicking here"),)),
)  # fmt: skip

_LABELS = frozenset("""read see watch listen also more most top latest recent recommended related trending
    popular featured similar stories story articles article posts post news headlines links coverage viewed
    shared picks pictures video videos photos pics gallery lesen lies mehr auch meistgelesen meist gelesen
    weitere ähnliche artikel beiträge nachrichten meldungen thema themen siehe interessant lire voir aussi
    également plus lus populaires articles sujet sujets liés similaires connexes sélection lea lee ver vea mira
    también además más noticias relacionadas relacionado relacionados artículos leídas leído visto leia veja
    também mais lidas notícias últimas saiba artigos leggi anche articoli correlati letti interesar interessar
    interessarti interessieren lees ook meer gelezen gerelateerd gerelateerde berichten""".split())  # fmt: skip
"""Words of which the heads of lists of other stories are made."""
_FIRST_LABELS = frozenset("""more read see watch also related recommended trending popular latest recent top
    most previous next editor editors our what best featured don't don’t up you in please similar must just
    other listen further lesen lies mehr auch meist meistgelesen weitere ähnliche siehe das zum lire voir à plus
    les articles sur notre sélection lea lee te ver vea mira noticias artículos lo más otras leia veja mais
    notícias últimas saiba artigos leggi potrebbe articoli più lees gerelateerd gerelateerde meer meest
    pics gallery""".split())  # fmt: skip
_SMALL = frozenset("""on in the this from for to of by and next now with our your what you may might will like s
    next like missed case it today t miss us dem der die das zum diesem à te lo dieser hier sie könnte dich
    dazu le la les même thème ce cet sur el los las lo de del este esta puede o os as do da sobre un il per gli
    i dit het van over""".split())  # fmt: skip
_COMMENTING = _phrases("""comment, comments, reply, replies, responses, kommentar, kommentare, commentaire,
    commentaires, comentario, comentarios, comentário, comentários, commento, commenti, reactie, reacties,
    conversation, discussion""")
_POST = (
    r"[—–-] ?[^—–]{1,60}\(@\w{2,}\)|\bpic\.twitter\.com/|\b[Aa] post shared by\b|\b[Vv]iew this post on\b"
    r"|^[^.!?]{2,60} \(@\w{2,}\) \w"
)
_GALLERY = (
    r"\b(?:[Hh]ide|[Ss]how|[Vv]iew) [Cc]aption\b|\bFull Screen\b|\bPrev(?:ious)? Next$|^[^.]* \d{1,3} of \d{1,3}$"
)
_LONGEST = max(rule.longest for rule in RULES)
_QUOTES = '"“„«»‹「'


def _words_of(lower: str) -> list[str]:
    """The words of a text in small letters without the marks around them."""
    if "©" in lower or "(c)" in lower or "ⓒ" in lower:
        lower = lower.replace("(c)", " copyright ").replace("©", " copyright ").replace("ⓒ", " copyright ")
    return list(filter(None, [word.strip(_MARKS) for word in lower.replace("’", "'").split()]))


_MARKS = ".,;:!?\"'()[]{}<>|/\\*_~=+-–—·•…“”„‘«»‹›¿¡。、，：；！？「」"


def mark_of(text: str, lower: str, length: int) -> Mark:
    """What a short line announces, if anything."""
    label, _, rest = lower.partition(":") if ":" in lower[:30] else (lower, "", "")
    titled = bool(rest.strip())
    if titled or length <= 7:
        mark = _related_mark(label, titled)
        if mark:
            return mark
    if titled or length > 5:
        return ""
    listed = _words_of(lower)
    plain = [word for word in listed if not word.isdigit()]
    words = f" {' '.join(listed)} "
    if not holds(words, _COMMENTING) or holds(text, ("'", "’", ".", "!")):
        return ""
    return "comments" if len(plain) <= 3 or words.endswith(_COMMENTING) else ""


def _related_mark(label: str, titled: bool) -> Mark:
    """Say whether a line, or what stands before its colon, is made of the words that announce other stories."""
    listed = [
        word.strip("()[]…!?.«»|>") for word in label.replace("'", " ").replace("’", " ").replace("-", " ").split()
    ]
    if not listed or len(listed) > (3 if titled else 7) or listed[0] not in _FIRST_LABELS:
        return ""
    if _LABELS.isdisjoint(listed):
        return ""
    unknown = sum(word not in _LABELS and word not in _FIRST_LABELS and word not in _SMALL for word in listed)
    if unknown > (0 if titled else min(2, len(listed) - unknown - 1)):
        return ""
    return "related" if titled else "list"


def opens_with_label(lower: str) -> bool:
    """Say whether a sentence in small letters opens with the label of a note: "Update, 3 p.m.:", "Source:"."""
    label, colon, _ = lower[:40].partition(": ")
    words = label.split()
    return bool(colon) and 0 < len(words) <= 6 and words[0].rstrip(",") in _NOTES


_NOTES = frozenset("update updated note source related watch video listen breaking poll".split())


def judge_signs(text: str, length: int) -> Verdict | None:
    """The verdict on a block or a sentence that bears the signs of a post, a gallery or an editor's link."""
    if length <= 70 and holds(text, ("@", "pic.", "post")) and compiled(_POST).search(text):
        return ("fragment", "a post of a social medium")
    if text[0] == "[" and text[-1] == "]" and length <= 20 and "]" not in text[:-1]:
        return ("related links", "a note in brackets")
    if (holds(text, ("aption", "Full Screen", " Next")) or text[-1].isdigit()) and compiled(_GALLERY).search(text):
        return ("caption", "stands on a gallery")
    return None


def judge_wording(text: str, lower: str, length: int) -> Verdict | None:
    """The verdict of a block's or a sentence's own words, if they give it away."""
    if length > _LONGEST or text[0] in _QUOTES:
        return None
    words, numbers = _phrased(lower)
    for number in numbers:
        kind, reason, longest, opens, groups = RULES[number]
        if length <= longest and (not opens or words.startswith(opens)):
            for group in groups:
                if not holds(words, group):
                    break
            else:
                return (kind, reason)
    return None


def _phrased(lower: str) -> tuple[str, list[int]]:
    """The words of a text in small letters, a blank before and after each, and the rules that find in them, anywhere,
    a phrase that decides first.
    """
    listed = _words_of(lower)
    words = f" {' '.join(listed)} "
    found = _CUES.intersection(listed)
    return words, sorted({number for word in found for number, phrase in _BY_CUE[word] if phrase in words})


def cues_of(lower: str) -> Phrases:
    """The words of a text in small letters without one of which `judge_wording` and `opens_with_label` find nothing
    in it or its sentences; a cheap question before a dear one, which a cue behind a bracket escapes.
    """
    cues = _MARKED_CUES.intersection(lower.lstrip(_MARKS).split())
    if cues and not _phrased(lower)[1]:
        cues &= _MARKED_NOTES
    return tuple(sorted(cues))


def _by_cue() -> dict[str, list[tuple[int, str]]]:
    """The rules, each with a phrase that it begins or must hold, by the longest word of it that is not too common."""
    phrased: dict[str, list[tuple[int, str]]] = {}
    for number, rule in enumerate(RULES):
        for phrase in rule.opens or rule.holds[0]:
            words = phrase.split()
            rare = [word for word in words if word not in _COMMON]
            phrased.setdefault(max(rare or words, key=len), []).append((number, phrase))
    return phrased


_COMMON = frozenset("have this more you would know through report a to must need please".split())
_BY_CUE = _by_cue()
_CUES = frozenset(_BY_CUE)


def _marked(cues: Iterable[str]) -> frozenset[str]:
    """Some words, bare and with each mark that may stand behind them."""
    return frozenset(cue + mark for cue in cues for mark in ("", ".", ",", ":", "!", "?", ";", "'s", "’s"))


_MARKED_NOTES = _marked(_NOTES)
_MARKED_CUES = _MARKED_NOTES | _marked((*_BY_CUE, "copyright", "©", "(c)", "ⓒ"))
