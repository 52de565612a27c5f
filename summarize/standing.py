"""Which sentences cannot stand alone: they point back, or are no whole sentence.

Pure functions over one sentence's plain words. English, German, French and Spanish have tables of closed-class
words and of the few nouns that news uses for somebody already named; of other languages only quotation marks,
colons and small letters are judged. Knows no grammar: it reads openings, introductory phrases and who is said to
speak, and in doubt lets a sentence stand.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal, NamedTuple

Kind = Literal["alone", "weak", "follows", "never"]


class Standing(NamedTuple):
    """How a sentence stands.

    `alone`: without help. `weak`: better after a sentence that names whom or what it speaks of; `role` is then that
    bare noun in lower case ("spokesperson"), or empty. `follows`: only right after the sentence before it in its
    source. `never`: no whole sentence. `because` holds the words or the sign that show it.
    """

    kind: Kind
    because: str = ""
    role: str = ""


def dangles(text: str, language: str) -> bool:
    """Say whether the sentence needs the one before it: "She said so.", "However, it failed."."""
    return standing(text, language).kind == "follows"


def standing(text: str, language: str) -> Standing:
    """How the sentence stands in a text that does not hold the sentences around it."""
    plain = _plain(text)
    broken = _broken(plain)
    if broken:
        return Standing("never", broken)
    outside = _outside(plain.translate(_STRAIGHT))
    if not any(character.isalpha() for character in outside):
        return Standing("follows", "a quotation without its speaker")
    words = _LANGUAGES.get(language)
    if words is None:
        return Standing("alone")
    return _by_words(plain, outside, words)


# ---------------------------------------------------------------- quotation marks and the ends of the sentence

_STYLES = {ord(style): "'" for style in "’‘‚‛`´ʼ"} | {ord(space): " " for space in "\xa0\u202f\u2009\u2002\u2003"}
_QUOTED = re.compile(r'"[^"]*"|«[^«»]*»|»[^«»]*«|「[^「」]*」|『[^『』]*』')
_MARK = re.compile(r'["«»「」『』]')
_LOOSE_FIRST = re.compile(r'[^"“”„]*["“”](?= |$)(?! ?[.,;])')
"""The first mark closes: its opening stands in an earlier sentence."""
_LOOSE_LAST = re.compile(r'(?:.*[ (])?["“„](?=[^"“”„]*$)', re.DOTALL)
"""The last mark opens: its closing stands in a later sentence."""


def _plain(text: str) -> str:
    """The sentence with single spaces and, as sources mix them, one style of apostrophe."""
    return " ".join(text.translate(_STYLES).split())


_STRAIGHT = {ord(style): '"' for style in "„“”‟″＂"}


def _broken(text: str) -> str:
    """What shows that this is no whole sentence, or nothing."""
    if not any(character.isalpha() for character in text):
        return "no words"
    odd = _MARK.search(_QUOTED.sub("", text.translate(_STRAIGHT)))
    if odd or _LOOSE_FIRST.match(text) or _LOOSE_LAST.match(text):
        return "half a quotation"
    start = text.lstrip("\"„“«»「『'([¿¡-–— ")
    if start[:1].islower() and not _OWN_CASE.match(start):
        return "a small letter first"
    end = text.rstrip("\"“”«»」』') ]")
    if end.endswith((":", ";", ",", "...", "…", "-", "–", "—")):
        return f"ends in {end[-1]}"
    if text[:1] in ")]},;:.…" and not text.startswith(". "):
        return f"begins with {text[0]}"
    if text.count("(") != text.count(")"):
        return "half a bracket"
    return ""


_OWN_CASE = re.compile(r"[a-z]{1,2}-?[A-Z]|d'[A-ZÀ-Þ]|l'[A-ZÀ-Þ]|(?:al|el|von|van|de|bin|ibn)[ -][A-ZÀ-Þ]")
"""Names that begin small: iPhone, eBay, d'Artagnan, al-Shabab, van Gogh."""


def _outside(text: str) -> str:
    """What stands outside the quotation marks; words quoted inside a phrase count as part of it."""

    def kept(match: re.Match[str]) -> str:
        inner = match.group()[1:-1].strip()
        opens = not text[: match.start()].strip() and text[match.end() : match.end() + 2].lstrip()[:1] in ",-–—"
        speech = opens or len(inner.split()) > 4 or inner[-1:] in ".,!?。！？"
        return " § " if speech else f" {inner} "

    return " ".join(_QUOTED.sub(kept, text).split()).replace(" ,", ",")


# ---------------------------------------------------------------- words

@dataclass(frozen=True)
class _Words:
    """The patterns of one language; every one is matched at the start of what is left of a sentence."""

    empty: re.Pattern[str]
    """Openings that look like pointing back and do not: "It is unclear whether", "This week"."""
    back: re.Pattern[str]
    """Pronouns, possessives and demonstratives that stand for something said before."""
    hinge: re.Pattern[str]
    """Connectives that argue with the sentence before: "But", "As a result"."""
    link: re.Pattern[str]
    """Connectives that only add: "In addition", "Meanwhile"."""
    later: re.Pattern[str]
    """An introductory phrase and then a pronoun as the subject; group `before` holds the phrase."""
    clause: re.Pattern[str]
    """A subordinate clause, whose own subject the pronoun after it may mean."""
    person: re.Pattern[str]
    """A name or a noun in such a phrase for which the pronoun may stand."""
    speaker: re.Pattern[str]
    """After a quotation: a pronoun, or nobody, is said to speak."""
    role: re.Pattern[str]
    """A definite noun, not further described, as the subject or the speaker; group `noun`."""
    own: re.Pattern[str]
    """The writer's own voice."""


def _by_words(plain: str, outside: str, words: _Words) -> Standing:
    opening = plain.lstrip("\"„“«»'([¿¡-–— ")
    quoted = outside.startswith("§")
    weak = ""
    match = words.hinge.match(opening)
    if match:
        return Standing("follows", match.group().strip(" ,"))
    link = None if words.back.match(opening) else words.link.match(opening)
    if link:
        weak = link.group().strip(" ,")
        opening = opening[link.end() :].lstrip(" ,")
    match = words.back.match(opening)
    if match and not words.empty.match(opening):
        if not quoted:
            return Standing("follows", match.group().strip(" ,"))
        weak = match.group()
    if not quoted:
        later = words.later.match(opening)
        if later and not _named(later["before"], words):
            return Standing("follows", later["subject"])
    match = words.speaker.search(outside)
    if match and not _named(outside[: match.start()], words):
        return Standing("follows", match.group().strip(" §,"))
    match = words.role.match(opening) if not quoted else words.role.search(outside)
    if match:
        return Standing("weak", match.group().strip(" §,"), match["noun"].casefold())
    match = words.own.search(outside)
    if match:
        return Standing("weak", match.group().strip())
    return Standing("weak", weak) if weak else Standing("alone")


def _named(before: str, words: _Words) -> bool:
    """Say whether the pronoun after `before` may stand for something in it."""
    if words.clause.match(before):
        return True
    return bool(words.person.search(before))


def _any(listing: str) -> str:
    """An alternative of the words and phrases listed, a comma between them."""
    items = [" ".join(item.split()) for item in listing.split(",")]
    return "|".join(re.escape(item).replace(r"\ ", " ") for item in sorted(items, key=lambda item: (-len(item), item)))


def _first(listing: str, after: str = r"\b") -> re.Pattern[str]:
    return re.compile(rf"(?:{_any(listing)}){after}", re.IGNORECASE)


_NEVER = re.compile(r"(?!)")
_CAPITAL = r"[A-ZÀ-ÖØ-Þ][\w'-]*"

_ENGLISH_ROLES = """spokesperson, spokesman, spokeswoman, spokespeople, company, firm, ministry, minister, agency,
    department, group, organization, organisation, corporation, manufacturer, maker, retailer, airline, bank, statement,
    man, woman, boy, girl, child, teen, teenager, couple, pair, duo, two, three, four, suspect, suspects, victim,
    victims, accused, defendant, gunman, shooter, attacker, driver, pilot, officer, officers, actor, actress, singer,
    star, rapper, player, coach, student, students, teacher, doctor, author, director, producer, senator, congressman,
    congresswoman, lawmaker, governor, mayor, judge, lawyer, attorney, official, officials, men, women, children,
    brothers, sisters, siblings, parents, mother, father, son, daughter, family, former, latter, others, pastor,
    candidate, researchers, scientists, authors, team, study, report, bill, measure, proposal, ruling, lawsuit, suit,
    complaint, letter, memo, email, tweet, video, clip, footage, photo, incident, accident, crash, attack, shooting,
    move, decision, announcement, order, ban, law, rule, deal, agreement, news, change, changes, plan, project"""

_ENGLISH = _Words(
    empty=re.compile(
        r"(?:it|this|that) (?:is|was|'s|has been|will be|would be|remains|remained|seems|seemed|appears|appeared|became)"
        r" (?:\w+ ){0,3}?(?:clear|unclear|unknown|known|possible|impossible|likely|unlikely|believed|thought|hoped"
        r"|expected|reported|estimated|understood|important|rare|common|customary|time|up to)\b"
        r"|it (?:is|was|has been|'s) (?:\w+[ ,]+){1,8}(?:that|whether|who|when|since)\b|it (?:took|takes|will take|costs?)\b"
        r"|this (?:past |coming )?(?:week|weekend|month|year|morning|afternoon|evening|spring|summer|fall|autumn|winter"
        r"|monday|tuesday|wednesday|thursday|friday|saturday|sunday|season|century|decade|january|february|march|april"
        r"|may|june|july|august|september|october|november|december)\b|these days\b"
        r"|(?:those|these|they) (?:who|whose|with|without|killed|injured|wounded|affected|arrested|charged)\b"
        r"|both (?:[\w'.-]+ ){1,6}and\b|neither (?:[\w'.-]+ ){1,6}nor\b|either (?:[\w'.-]+ ){1,8}or\b"
        r"|one (?:of|in|man|woman|person|day|year|month|thing|reason|way)\b|other (?:[\w'-]+ ){0,3}(?:include|included)\b"
        r"|such (?:as|a|an)\b|another (?:\d|one of the)",
        re.IGNORECASE,
    ),
    back=_first(
        """he, she, it, they, him, her, them, his, hers, its, their, theirs, himself, herself, itself, themselves,
        he's, she's, it's, they're, he'd, she'd, they'd, they've, it'll, he'll, she'll, they'll, this, these, those,
        that, that's, such, both, neither, either, another, others, none of them, all of them, some of them, one of them,
        most of them, many of them, each of them, the former, the latter, the same, the other, the others, the two,
        the three, the pair, the duo"""
    ),
    hinge=re.compile(
        r"(?:but|and|or|nor|yet)\b(?=,? )|so\b(?=,? (?!far\b|long\b|many\b|much\b|few\b|called\b))|then(?=,? [a-z])|(?:"
        + _any(
            """however, still, indeed, rather, later, here, there, too, similarly, likewise, accordingly, otherwise,
            of course, in turn, in return, in response, in contrast, by contrast, after that, before that, as such"""
        )
        + r")(?= ?,)|(?:"
        + _any(
            """nevertheless, nonetheless, therefore, thus, hence, consequently, conversely, even so, afterwards,
            afterward, thereafter, that said, in fact, on the contrary, on the other hand, for example, for instance,
            in other words, either way, in any case, in that case, in this case, because of this, because of that,
            despite this, despite that, despite these, since then, by then, until then, at that time, at that point,
            at this point, to that end, to this end, for this reason, for that reason, in this context, in this way,
            in that way, in doing so, in the process, the next day, the following day, the next morning, the day after,
            the day before, the same day, that same, that day, that night, that evening, that morning, that afternoon,
            that year, that month, that week"""
        )
        + r")\b|(?:instead|as a result)\b(?! (?:of|from)\b)"
        r"|(?:\w+ ){0,3}(?:hours|days|weeks|months|years|minutes|moments) (?:later|earlier|before)\b",
        re.IGNORECASE,
    ),
    link=re.compile(
        "(?:"
        + _any(
            """also, in addition, additionally, moreover, furthermore, besides, meanwhile, separately, further,
            at the same time, in the meantime, elsewhere, finally, lastly, second, secondly, third, thirdly,
            for his part, for her part, for its part, for their part, at the time, notably, interestingly,
            more importantly, most importantly, equally, again"""
        )
        + r") ?,",
        re.IGNORECASE,
    ),
    later=re.compile(
        r"(?P<before>[^,§\"“]{1,90}), (?:also |now |then )?(?P<subject>he|she|they|it|his|her|their)\b(?! (?:is|was) (?:\w+ ){1,4}that\b)"
    ),
    clause=re.compile(
        r"(?:when|while|after|as|although|though|if|because|since|before|once|until|unless|whether|where|whereas|even if)"
        r" (?!(?:he|she|they|it|his|her|their|this|that|these|leaving|being|having|\w+ing)\b)[\w'\" -]+ (?!ago\b)\w",
        re.IGNORECASE,
    ),
    person=re.compile(
        rf"(?<!^)(?<!\b[Ii]n )(?<!\b[Aa]t )(?<!\b[Oo]n )(?<!\b[Oo]f )(?<!\b[Tt]o )(?<!\b[Nn]ear )(?<!\b[Ff]rom )"
        rf"(?<![\w'.-])(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August"
        rf"|September|October|November|December|I\b){_CAPITAL}|^(?:Like|Unlike|As|According to) "
        rf"|^(?!(?:In|On|At|To|From|Near|Of|For|By|After|Before|Since|During|Last|Next)\b){_CAPITAL} {_CAPITAL}|\b(?:who|whom)\b",
    ),
    speaker=re.compile(
        r"§,? (?:he|she|they|it) [\w']+|§,? (?:\w+ed|said|says|wrote|writes) (?:he|she|they|it)\b|§,? according to (?:him|her|them|it)\b"
    ),
    role=re.compile(
        rf"(?:§,? (?:\w+ed |said |says |wrote )?|^)(?:the|a|an) (?P<noun>{_any(_ENGLISH_ROLES)})(?='s|,|\.| [a-z])"
        r"(?! (?:of|who|whom|that|for|from|to|in|at|on|with|by|between|behind|against|named|called|known|whose)\b)".replace(
            "(?:the|a|an)", "[Tt]he"
        )
    ),
    own=re.compile(r"(?<![\w'-])(?:I|I'm|I've|we|We|my|My|our|Our|us)(?![\w'-])"),
)

_GERMAN = _Words(
    empty=re.compile(
        r"es (?:gibt|gab|geht|ging|kam|kommt|handelt|ist|war|sei|bleibt|blieb|wird|wurde|werden|wurden|soll|bedarf|fehlt|fehlte)\b"
        r"|dies(?:e|er|es|en|em) (?:woche|monat|jahr|sommer|winter|herbst|frühling|frühjahr|montag|dienstag|mittwoch|donnerstag"
        r"|freitag|samstag|sonnabend|sonntag|morgen|abend|tage)n?s?\b|ihr(?:e|en)? (?:seid|habt)\b",
        re.IGNORECASE,
    ),
    back=re.compile(
        r"(?:er|sie|es|ihm|ihn|ihnen|ihr(?:e[mnrs]?)?|sein(?:e[mnrs]?)?|dies(?:e[mnrs]?)?|jene[mnrs]?|derartige[mnrs]?"
        r"|solche[mnrs]?|beide[nr]?|letztere[mnrs]?|erstere[mnrs]?|dieselbe[nr]?|derselbe|dasselbe|andere"
        r"|auch (?:er|sie|das|dies|dieser|diese))\b"
        r"|(?:das|der|die) (?:ist|war|sei|hat|habe|hatte|sagte|teilte|berichtete|erklärte|wurde|wird|bedeutet|zeigt|gilt|kann"
        r"|könne|soll|solle|sollte|müsse|dürfte|würde|will|geht|ging|liegt|lag|macht|machte|gab|waren|sind|haben|hatten)\b",
        re.IGNORECASE,
    ),
    hinge=_first(
        """aber, doch, jedoch, allerdings, dennoch, trotzdem, deshalb, daher, darum, deswegen, dabei, damit, dadurch,
        dazu, dafür, dagegen, danach, darauf, daraufhin, darin, daran, darüber, davon, dann, und, oder, denn, hingegen,
        stattdessen, vielmehr, somit, folglich, infolgedessen, demnach, dort, hier, damals, seitdem, seither, hinzu kommt,
        im gegenzug, im gegensatz dazu, zum beispiel, so sagte, so erklärte, so hat, so habe, so sei, so ist, so wurde,
        sonst, gleichwohl, tatsächlich, kurz darauf, später, am nächsten tag, am folgenden tag, tags darauf, ebenso"""
    ),
    link=_first(
        """außerdem, zudem, darüber hinaus, ferner, unterdessen, inzwischen, gleichzeitig, zugleich, derweil,
        schließlich, zuletzt, auch, weiterhin, des weiteren"""
    ),
    later=re.compile(
        r"(?P<before>(?:in|im|am|an|auf|bei|beim|mit|nach|laut|seit|vor|zu|zum|zur|während|wegen|trotz|gegenüber|über|unter|für)"
        r" (?:[\w'-]+ ){1,7}?)(?:\w+te|\w+ten|sei|ist|war|hat|habe|hatte|wird|werde|wurde|wolle|will|kann|solle) (?P<subject>er|sie|es)\b",
        re.IGNORECASE,
    ),
    clause=_NEVER,
    person=_NEVER,
    speaker=re.compile(r"§,? (?:so|sagte|sagt|erklärte|teilte|fügte|betonte|schrieb|hieß|meinte|\w+te) (?:er|sie|es)\b"),
    role=re.compile(
        r"(?:§,? (?:so|sagte|sagt|erklärte|teilte|betonte|schrieb|meinte) |^)[Dd](?:er|ie|as) (?P<noun>"
        + _any(
            """Sprecher, Sprecherin, Konzern, Unternehmen, Firma, Ministerium, Minister, Ministerin, Behörde, Mann, Frau,
            Täter, Verdächtige, Opfer, Gruppe, Politiker, Politikerin, Fahrer, Fahrerin, Hersteller, Angeklagte,
            Schauspieler, Schauspielerin, Sänger, Sängerin, Paar, Beamten, Männer, Frauen, Kinder, Mutter, Vater,
            Entscheidung, Vorfall, Unfall, Angriff, Bericht, Studie, Verein, Trainer, Richter, Anwalt"""
        )
        + r")(?=,|\.| [a-zäöü])(?! (?:des|der|von|vom|aus|für|im|in|mit|bei|zum|zur)\b)"
    ),
    own=re.compile(r"(?<!\w)(?:[Ii]ch|[Ww]ir|[Uu]nser(?:e[mnrs]?)?|[Mm]ein(?:e[mnrs]?)?)(?!\w)"),
)

_FRENCH = _Words(
    empty=re.compile(
        r"il (?:y a|y avait|y aura|faut|fallait|faudra|reste|restait|semble|semblait|existe|existait)\b"
        r"|il (?:est|était|n'est pas|serait|sera) (?:\w+ ){0,2}(?:que|de|d'|possible|probable|clair|temps|difficile)"
        r"|c'est (?:[\w'-]+ ){1,8}(?:que|qui)\b"
        r"|ce(?:tte|t|s)? (?:semaine|année|mois|matin|soir|nuit|été|hiver|printemps|automne|week-end|lundi|mardi|mercredi|jeudi"
        r"|vendredi|samedi|dimanche|jours-ci|après-midi)\b|(?:ceux|celles?|celui) (?:qui|que|dont|de|des|du)\b|ce (?:que|qui)\b",
        re.IGNORECASE,
    ),
    back=re.compile(
        r"(?:il|elle|ils|elles|lui|eux|ce|c'|cet|cette|ces|cela|ça|ceci|celui-ci|celle-ci|ceux-ci|celles-ci|celui-là"
        r"|ceux-là|son|sa|ses|leur|leurs|tous deux|toutes deux|les deux|ces derniers|ce dernier|cette dernière|d'autres"
        r"|l'autre|un autre|une autre)(?:\b|(?<='))",
        re.IGNORECASE,
    ),
    hinge=re.compile(
        "(?:"
        + _any(
            """mais, et, ou, or, donc, car, cependant, toutefois, pourtant, néanmoins, ainsi, alors, puis, ensuite,
            en revanche, en effet, par conséquent, c'est pourquoi, par contre, au contraire, en conséquence, du coup,
            dès lors, malgré cela, malgré tout, pour autant, à son tour, quant à lui, quant à elle, par exemple,
            selon lui, selon elle, selon eux, d'après lui, d'après elle, pour lui, pour elle, là, depuis lors, entre-temps,
            le lendemain, la veille, le même jour, plus tard, à l'inverse, autrement dit, de fait, pour cela, pour cette raison"""
        )
        + r")(?!\w)(?! que\b| qu')",
        re.IGNORECASE,
    ),
    link=_first(
        """par ailleurs, de plus, en outre, de son côté, de leur côté, pour sa part, pour leur part, enfin, aussi,
        également, parallèlement, dans le même temps, pendant ce temps, d'autre part, de même, notamment, surtout""",
        r" ?,",
    ),
    later=re.compile(r"(?P<before>[^,§«\"]{1,90}), (?:a-t-)?(?P<subject>il|elle|ils|elles|son|sa|ses)\b(?! y a| est (?:\w+ ){1,2}que)"),
    clause=re.compile(
        r"(?:quand|lorsque|lorsqu'|après que|alors que|si|bien que|parce que|comme|tandis que|depuis que|avant que) ?"
        r"(?!(?:il|elle|ils|elles|ce|cela|son|sa|ses)\b)[\w'-]+ \w",
        re.IGNORECASE,
    ),
    person=re.compile(
        rf"(?<!^)(?<!\b[àÀ] )(?<!\b[Ee]n )(?<!\b[Dd]e )(?<!\b[Dd]u )(?<!\b[Aa]u )(?<!\b[Dd]')(?<![\w'.-]){_CAPITAL}|^{_CAPITAL} {_CAPITAL}"
    ),
    speaker=re.compile(r"§,? (?:[\w']+[ -](?:t-)?)?(?:\w+-)(?:t-)?(?:il|elle|ils|elles|on)\b|§,? (?:selon|d'après) (?:lui|elle|eux)\b"),
    role=re.compile(
        r"(?:§,? (?:a (?:dit|déclaré|affirmé|indiqué|ajouté) |selon )?|^)(?:[Ll]e |[Ll]a |[Ll]'|[Ll]es )(?P<noun>"
        + _any(
            """entreprise, société, porte-parole, ministère, ministre, groupe, homme, femme, suspect, suspects,
            victime, victimes, agence, constructeur, fabricant, organisation, compagnie, firme, chanteur, chanteuse, acteur,
            actrice, joueur, entraîneur, conducteur, pilote, couple, accusé, prévenu, auteur, avocat, juge, décision,
            incident, accident, attaque, rapport, étude, communiqué, mesure, projet, hommes, femmes, enfants, mère, père"""
        )
        + r")(?=,|\.| [a-zà-ÿ])(?! (?:de|du|des|d'|à|au|aux|qui|que|dont|pour|en|contre)\b)"
    ),
    own=re.compile(r"(?<!\w)(?:[Jj]e |[Jj]'|[Nn]ous |[Mm]on |[Mm]es |[Nn]otre |[Nn]os )"),
)

_SPANISH = _Words(
    empty=re.compile(
        r"est[aeo]s? (?:semana|mañana|tarde|noche|año|mes|verano|invierno|otoño|primavera|fin de semana|lunes|martes|miércoles"
        r"|jueves|viernes|sábado|domingo|madrugada|mediodía)\b|es[oae]s? (?:que|de|del)\b|aquell[oa]s? que\b",
        re.IGNORECASE,
    ),
    back=re.compile(
        r"(?:él|ella|ellos|ellas|ello|esto|eso|aquello|est[ae]|est[oa]s|es[ae]|es[oa]s|aquel|aquell[oa]s?|su|sus|suy[oa]s?"
        r"|ambos|ambas|dich[oa]s?|tal|tales|los dos|las dos|otr[oa]s?|éste|ésta|éstos|éstas|le|les"
        r"|(?:también |además )?(?:dijo|añadió|agregó|señaló|explicó|afirmó|aseguró|indicó|declaró|manifestó|sostuvo|subrayó|recordó"
        r"|precisó|advirtió|apuntó|reiteró|destacó|informó|comentó)(?: también| además| asimismo)?,? que)\b",
        re.IGNORECASE,
    ),
    hinge=re.compile(
        "(?:"
        + _any(
            """pero, y, e, o, ni, sin embargo, no obstante, por lo tanto, por tanto, por eso, por ello, por esto, así,
            entonces, luego, en cambio, de hecho, en consecuencia, por el contrario, al contrario, en efecto, por ejemplo,
            aun así, con todo, a su vez, según él, según ella, para él, para ella, allí, ahí, desde entonces, más tarde,
            al día siguiente, el mismo día, ese día, ese mismo día, ante esto, ante ello, es decir, o sea, así que, de ahí, pues"""
        )
        + r")(?!\w)(?! de\b| como\b| que\b)|después,",
        re.IGNORECASE,
    ),
    link=_first(
        """además, asimismo, por otra parte, por otro lado, por su parte, mientras tanto, entretanto, también, finalmente,
        por último, igualmente, al mismo tiempo, a la vez, de su lado""",
        r" ?,",
    ),
    later=re.compile(r"(?P<before>[^,§«\"]{1,90}), (?P<subject>él|ella|ellos|ellas|su|sus)\b"),
    clause=re.compile(
        r"(?:cuando|mientras|después de que|antes de que|si|aunque|porque|como|desde que|ya que) (?!(?:él|ella|ellos|ellas|su|sus)\b)[\w'-]+ \w",
        re.IGNORECASE,
    ),
    person=re.compile(
        rf"(?<!^)(?<!\b[Ee]n )(?<!\b[Aa] )(?<!\b[Dd]e )(?<!\b[Dd]el )(?<!\b[Aa]l )(?<!\b[Dd]esde )(?<![\w'.-]){_CAPITAL}|^{_CAPITAL} {_CAPITAL}"
    ),
    speaker=re.compile(
        r"§,? (?:\w+ó|dijo|dice|sostuvo)(?: (?:él|ella|ellos|ellas|también|además))?(?=[.,]|$| (?:en|ante|tras|al|durante|este|a)\b)"
        r"|§,? según (?:él|ella|ellos)\b"
    ),
    role=re.compile(
        r"(?:§,? (?:\w+ó |dijo |según )?|^)(?:[Ee]l|[Ll]a|[Ll]os|[Ll]as) (?P<noun>"
        + _any(
            """empresa, compañía, portavoz, ministerio, ministro, ministra, grupo, hombre, mujer, sospechoso, sospechosa,
            sospechosos, víctima, víctimas, agencia, fabricante, organización, firma, cantante, actor, actriz, jugador,
            entrenador, conductor, piloto, pareja, acusado, acusada, autor, abogado, juez, decisión, incidente, accidente,
            ataque, informe, estudio, comunicado, medida, proyecto, hombres, mujeres, niños, madre, padre, vocero, vocera"""
        )
        + r")(?=,|\.| [a-zà-ÿ])(?! (?:de|del|que|para|en|a|al|contra|con)\b)"
    ),
    own=re.compile(r"(?<!\w)(?:[Yy]o|[Nn]osotr[oa]s|[Mm]i|[Mm]is|[Nn]uestr[oa]s?)(?!\w)"),
)

_LANGUAGES = {"en": _ENGLISH, "de": _GERMAN, "fr": _FRENCH, "es": _SPANISH}
