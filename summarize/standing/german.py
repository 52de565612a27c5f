"""The closed-class words with which German points back, and its nouns for somebody already named."""

from __future__ import annotations

import re

from summarize.standing.words import NEVER, Words, any_of, first_of

GERMAN = Words(
    empty=re.compile(
        r"es (?:gibt|gab|geht|ging|kam|kommt|handelt|ist|war|sei|bleibt|blieb|wird|wurde|werden|wurden|soll"
        r"|bedarf|fehlt|fehlte)\b"
        r"|dies(?:e|er|es|en|em) (?:woche|monat|jahr|sommer|winter|herbst|frühling|frühjahr|montag|dienstag"
        r"|mittwoch|donnerstag"
        r"|freitag|samstag|sonnabend|sonntag|morgen|abend|tage)n?s?\b|ihr(?:e|en)? (?:seid|habt)\b",
        re.IGNORECASE,
    ),
    back=re.compile(
        r"(?:er|sie|es|ihm|ihn|ihnen|ihr(?:e[mnrs]?)?|sein(?:e[mnrs]?)?|dies(?:e[mnrs]?)?|jene[mnrs]?"
        r"|derartige[mnrs]?"
        r"|solche[mnrs]?|beide[nr]?|letztere[mnrs]?|erstere[mnrs]?|dieselbe[nr]?|derselbe|dasselbe|andere"
        r"|auch (?:er|sie|das|dies|dieser|diese))\b"
        r"|(?:das|der|die) (?:ist|war|sei|hat|habe|hatte|sagte|teilte|berichtete|erklärte|wurde|wird"
        r"|bedeutet|zeigt|gilt|kann"
        r"|könne|soll|solle|sollte|müsse|dürfte|würde|will|geht|ging|liegt|lag|macht|machte|gab|waren|sind"
        r"|haben|hatten)\b",
        re.IGNORECASE,
    ),
    hinge=first_of(
        """aber, doch, jedoch, allerdings, dennoch, trotzdem, deshalb, daher, darum, deswegen, dabei,
        damit, dadurch, dazu, dafür, dagegen, danach, darauf, daraufhin, darin, daran, darüber, davon,
        dann, und, oder, denn, hingegen, stattdessen, vielmehr, somit, folglich, infolgedessen, demnach,
        dort, hier, damals, seitdem, seither, hinzu kommt, im gegenzug, im gegensatz dazu, zum beispiel,
        so sagte, so erklärte, so hat, so habe, so sei, so ist, so wurde, sonst, gleichwohl, tatsächlich,
        kurz darauf, später, am nächsten tag, am folgenden tag, tags darauf, ebenso"""
    ),
    link=first_of(
        """außerdem, zudem, darüber hinaus, ferner, unterdessen, inzwischen, gleichzeitig, zugleich,
        derweil, schließlich, zuletzt, auch, weiterhin, des weiteren"""
    ),
    later=re.compile(
        r"(?P<before>(?:in|im|am|an|auf|bei|beim|mit|nach|laut|seit|vor|zu|zum|zur|während|wegen|trotz"
        r"|gegenüber|über|unter|für)"
        r" (?:[\w'-]+ ){1,7}?)(?:\w+te|\w+ten|sei|ist|war|hat|habe|hatte|wird|werde|wurde|wolle|will|kann"
        r"|solle) (?P<subject>er|sie|es)\b",
        re.IGNORECASE,
    ),
    clause=NEVER,
    person=NEVER,
    speaker=re.compile(r"§,? (?:so|sagt|schrieb|schreibt|hieß|\w+te) (?:er|sie|es)\b"),
    role=re.compile(
        r"(?:§,? (?:so|sagte|sagt|erklärte|teilte|betonte|schrieb|meinte) |^)[Dd](?:er|ie|as) (?P<noun>"
        + any_of(
            """Sprecher, Sprecherin, Konzern, Unternehmen, Firma, Ministerium, Minister, Ministerin,
            Behörde, Mann, Frau, Täter, Verdächtige, Opfer, Gruppe, Politiker, Politikerin, Fahrer,
            Fahrerin, Hersteller, Angeklagte, Schauspieler, Schauspielerin, Sänger, Sängerin, Paar,
            Beamten, Männer, Frauen, Kinder, Mutter, Vater, Entscheidung, Vorfall, Unfall, Angriff,
            Bericht, Studie, Verein, Trainer, Richter, Anwalt"""
        )
        + r")(?=,|\.| [a-zäöü])(?! (?:des|der|von|vom|aus|für|im|in|mit|bei|zum|zur)\b)"
    ),
    own=re.compile(r"(?<!\w)(?:[Ii]ch|[Ww]ir|[Uu]nser(?:e[mnrs]?)?|[Mm]ein(?:e[mnrs]?)?)(?!\w)"),
)
