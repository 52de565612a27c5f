"""The closed-class words with which German points back, and its nouns for somebody already named."""

from __future__ import annotations

from summarize.patterns import Openings
from summarize.standing.pronouns import Pronouns
from summarize.standing.words import NEVER, Words, items, phrases

WORDS = Words(
    empty=Openings(
        (
            "es ",
            (
                r"(?:gibt|gab|geht|ging|kam|kommt|handelt|ist|war|sei|bleibt|blieb|wird|wurde|werden|wurden|soll"
                r"|bedarf|fehlt|fehlte)\b"
            ),
        ),
        (
            "diese |dieser |dieses |diesen |diesem ",
            (
                r"(?:woche|monat|jahr|sommer|winter|herbst|frühling|frühjahr|montag|dienstag|mittwoch|donnerstag"
                r"|freitag|samstag|sonnabend|sonntag|morgen|abend|tage)n?s?\b"
            ),
        ),
        ("ihr |ihre |ihren ", r"(?:seid|habt)\b"),
    ),
    back=Openings(
        ("er|sie|es|ihm|ihn|ihnen|derselbe|dasselbe|andere", r"\b"),
        ("auch er|auch sie|auch das|auch dies|auch dieser|auch diese", r"\b"),
        ("ihr|sein|dies", r"(?:e[mnrs]?)?\b"),
        ("jene|derartige|solche|letztere|erstere", r"[mnrs]?\b"),
        ("beide|dieselbe", r"[nr]?\b"),
        ("die |der |das |alle ", r"(?:anderen?|übrigen)\b"),
        (
            "das |der |die ",
            (
                r"(?:ist|war|sei|hat|habe|hatte|sagte|teilte|berichtete|erklärte|wurde|wird|bedeutet|zeigt|gilt"
                r"|kann|könne|soll|solle|sollte|müsse|dürfte|würde|will|geht|ging|liegt|lag|macht|machte|gab"
                r"|waren|sind|haben|hatten)\b"
            ),
        ),
    ),
    hinge=Openings(
        (
            phrases(
                """aber, doch, jedoch, allerdings, dennoch, trotzdem, deshalb, daher, darum, deswegen, dabei,
                damit, dadurch, dazu, dafür, dagegen, danach, darauf, daraufhin, darin, daran, darüber, davon,
                dann, und, oder, denn, hingegen, stattdessen, vielmehr, somit, folglich, infolgedessen, demnach,
                dort, hier, damals, seitdem, seither, hinzu kommt, im gegenzug, im gegensatz dazu, zum beispiel,
                so sagte, so erklärte, so hat, so habe, so sei, so ist, so wurde, sonst, gleichwohl, tatsächlich,
                kurz darauf, später, am nächsten tag, am folgenden tag, tags darauf, ebenso"""
            ),
            r"\b",
        ),
        ("weil|obwohl|wohingegen", r"\b(?=[^,]*$)"),
    ),
    turn=r"\b(?:aber|jedoch|allerdings|dennoch|trotzdem|gleichwohl|freilich|obwohl)\b|^(?:nur|außer|es sei denn)\b",
    after=r"(?:[\w.-]+ ){1,5}(?:hingegen|jedoch|allerdings)\b",
    link=Openings(
        (
            phrases(
                """außerdem, zudem, darüber hinaus, ferner, unterdessen, inzwischen, gleichzeitig, zugleich,
                derweil, schließlich, zuletzt, auch, weiterhin, des weiteren"""
            ),
            r"\b",
        )
    ),
    later=(
        r"(?i)(?P<before>(?:in|im|am|an|auf|bei|beim|mit|nach|laut|seit|vor|zu|zum|zur|während|wegen|trotz"
        r"|gegenüber|über|unter|für)"
        r" (?:[\w'-]+ ){1,7}?)(?:\w+te|\w+ten|sei|ist|war|hat|habe|hatte|wird|werde|wurde|wolle|will|kann"
        r"|solle) (?P<subject>er|sie|es)\b"
    ),
    clause=NEVER,
    person=NEVER,
    kin=NEVER,
    speaker=(
        r"§,? (?:so|sagt|schrieb|schreibt|hieß|\w+te) (?:er|sie|es)\b|§,? [a-zäöüß]+ (?:er|sie)(?=[.,]|$)"
        r"|, (?:so|sagt|sagte|erzählt|erzählte|erklärt|erklärte) (?:er|sie)(?=[.,])"
    ),
    pronouns=Pronouns(
        pointing=(
            r"\b(?:"
            r"(?P<object>ihn|ihm|ihnen)"
            r"|(?P<one>er|(?<!zu )sein(?:e[mnrs]?)?(?= (?:[a-zäöüß]+ )?[A-ZÄÖÜ]))"
            r"|(?P<many>die beiden(?! (?:[a-zäöüß]+ )?[A-ZÄÖÜ]))"
            r"|(?:dies(?:e[mnrs]?)|jene[mnrs]?) (?!Woche|Monat|Jahr|Tag|Sommer|Winter|Herbst|Früh|Art|Fall|Zeit|Land"
            r"|(?:Mon|Diens|Donners|Frei|Sams|Sonn)tag|Mittwoch|Sonnabend|Morgen|Abend|Saison)(?P<again>[A-ZÄÖÜ]\w+)"
            r")\b"
        ),
        one=(
            r"(?!(?:Der|Die|Das|Den|Dem|Des|Eine?[mnrs]?|In|Im|Am|An|Auf|Bei|Beim|Mit|Nach|Laut|Seit|Von|Vor|Zu|Zum|Zur"
            r"|Während|Wegen|Trotz|Gegen|Über|Unter|Für|Wie|Als|Wenn|Ob|Dass|Um|Es|Da|So|Wer|Was|Nur|Auch|Aus|Durch"
            r"|Bis)\b)(?<![\w-])[A-ZÄÖÜ][\w-]+|\b(?:wer|niemand|jemand|jeder)\b"
        ),
        many=r"\b(?:und|sowie|zwei|drei|beide[nr]?)\b",
        prepositions=frozenset(
            items("""mit, von, bei, für, zu, vor, über, gegen, um, an, auf, unter, neben, nach, hinter, aus""")
        ),
        ahead=r"(?:In|Im|Am|An|Auf|Bei|Beim|Mit|Nach|Laut|Seit|Von|Vor|Zu|Zum|Zur|Während|Wegen|Trotz|Als|Wenn|Für|Unter)\b",
    ),
    article=r"(?:§,? (?:so|sagte|sagt|erklärte|teilte|betonte|schrieb|meinte) |^)[Dd](?:er|ie|as) ",
    further=frozenset(items("""des, der, von, vom, aus, für, im, in, mit, bei, zum, zur""")),
    verb=r"",
    office=NEVER,
    nouns=frozenset(
        items(
            """Sprecher, Sprecherin, Konzern, Unternehmen, Firma, Ministerium, Minister, Ministerin,
            Behörde, Mann, Frau, Täter, Verdächtige, Opfer, Gruppe, Politiker, Politikerin, Fahrer,
            Fahrerin, Hersteller, Angeklagte, Schauspieler, Schauspielerin, Sänger, Sängerin, Paar,
            Beamten, Männer, Frauen, Kinder, Mutter, Vater, Entscheidung, Vorfall, Unfall, Angriff,
            Bericht, Studie, Tier, Tiere, Fahrzeug, Gebäude, Verein, Trainer, Richter, Anwalt"""
        )
    ),
    events=frozenset(items("""vorfall, unfall, angriff, entscheidung""")),
    own=(
        r"(?<!\w)(?:[Ii]ch|[Ww]ir|[Uu]nser(?:e[mnrs]?)?|[Mm]ein(?:e[mnrs]?)?"
        r"|(?<=[a-zß] )(?:Sie|Ihnen|Ihre?[mnrs]?))(?!\w)|^Vielleicht "
    ),
    now=r"\b(?:[Hh]eute|[Gg]estern|[Vv]orgestern|morgen|[Ll]etzte Nacht|[Vv]ergangene Nacht)\b",
    before=NEVER,
    reply=(
        r"\b(?:protestiert\w*|kritisiert\w*|verurteilte|wies \w+ zurück|zurückgewiesen|wies .{1,80} zurück|begrüßte\w*"
        r"|bestritt\w*|dementiert\w*|reagiert\w*|entgegnete\w*|forderte\w* .{1,80} auf)\b"
    ),
    years=(
        r"\b(?:[Ss]eit|[Ii]n den|[Vv]or) (?:\w+ )?(?:letzten |vergangenen )?\w* ?(?:Jahren|Jahrzehnten)\b"
        r"|^(?:Im Jahr|Seit) (?:19|20)\d\d\b|\b[Ss]eit [Ll]angem\b"
    ),
)
