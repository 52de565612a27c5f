"""The closed-class words with which French points back, and its nouns for somebody already named."""

from __future__ import annotations

import re

from summarize.standing.words import CAPITAL, Words, any_of, first_of

FRENCH = Words(
    empty=re.compile(
        r"il (?:y a|y avait|y aura|faut|fallait|faudra|reste|restait|semble|semblait|existe|existait)\b"
        r"|il (?:est|était|n'est pas|serait|sera) (?:\w+ ){0,2}(?:que|de|d'|possible|probable|clair|temps"
        r"|difficile)"
        r"|c'est (?:[\w'-]+ ){1,8}(?:que|qui)\b"
        r"|ce(?:tte|t|s)? (?:semaine|année|mois|matin|soir|nuit|été|hiver|printemps|automne|week-end|lundi"
        r"|mardi|mercredi|jeudi"
        r"|vendredi|samedi|dimanche|jours-ci|après-midi)\b|(?:ceux|celles?|celui) (?:qui|que|dont|de|des"
        r"|du)\b|ce (?:que|qui)\b",
        re.IGNORECASE,
    ),
    back=re.compile(
        r"(?:il|elle|ils|elles|lui|eux|ce|c'|cet|cette|ces|cela|ça|ceci|celui-ci|celle-ci|ceux-ci|celles-ci"
        r"|celui-là"
        r"|ceux-là|son|sa|ses|leur|leurs|tous deux|toutes deux|les deux|ces derniers|ce dernier"
        r"|cette dernière|d'autres"
        r"|l'autre|un autre|une autre)(?:\b|(?<='))",
        re.IGNORECASE,
    ),
    hinge=re.compile(
        "(?:"
        + any_of(
            """mais, et, ou, or, donc, car, cependant, toutefois, pourtant, néanmoins, ainsi, alors, puis,
            ensuite, en revanche, en effet, par conséquent, c'est pourquoi, par contre, au contraire, en
            conséquence, du coup, dès lors, malgré cela, malgré tout, pour autant, à son tour, quant à
            lui, quant à elle, par exemple, selon lui, selon elle, selon eux, d'après lui, d'après elle,
            pour lui, pour elle, là, depuis lors, entre-temps, le lendemain, la veille, le même jour, plus
            tard, à l'inverse, autrement dit, de fait, pour cela, pour cette raison"""
        )
        + r")(?!\w)(?! que\b| qu')",
        re.IGNORECASE,
    ),
    link=first_of(
        """par ailleurs, de plus, en outre, de son côté, de leur côté, pour sa part, pour leur part,
        enfin, aussi, également, parallèlement, dans le même temps, pendant ce temps, d'autre part, de
        même, notamment, surtout""",
        r" ?,",
    ),
    later=re.compile(
        r"(?P<before>[^,§«\"]{1,90}), (?P<subject>il|elle|ils|elles|son|sa|ses)\b"
        r"(?! y a| est (?:\w+ ){1,2}que)"
    ),
    clause=re.compile(
        r"(?:quand|lorsque|lorsqu'|après que|alors que|si|bien que|parce que|comme|tandis que|depuis que"
        r"|avant que) ?"
        r"(?!(?:il|elle|ils|elles|ce|cela|son|sa|ses)\b)[\w'-]+ \w",
        re.IGNORECASE,
    ),
    person=re.compile(
        rf"(?<!^)(?<!\b[àÀ] )(?<!\b[Ee]n )(?<!\b[Dd]e )(?<!\b[Dd]u )(?<!\b[Aa]u )(?<!\b[Dd]')"
        rf"(?<![\w'.-]){CAPITAL}|^{CAPITAL} {CAPITAL}"
    ),
    speaker=re.compile(
        r"§,? (?:[\w']+[ -](?:t-)?)?(?:\w+-)(?:t-)?(?:il|elle|ils|elles|on)\b"
        r"|§,? (?:selon|d'après) (?:lui|elle|eux)\b"
    ),
    role=re.compile(
        r"(?:§,? (?:a (?:dit|déclaré|affirmé|indiqué|ajouté) |selon )?|^)(?:[Ll]e |[Ll]a |[Ll]'"
        r"|[Ll]es )(?P<noun>"
        + any_of(
            """entreprise, société, porte-parole, ministère, ministre, groupe, homme, femme, suspect,
            suspects, victime, victimes, agence, constructeur, fabricant, organisation, compagnie, firme,
            chanteur, chanteuse, acteur, actrice, joueur, entraîneur, conducteur, pilote, couple, accusé,
            prévenu, auteur, avocat, juge, décision, incident, accident, attaque, rapport, étude,
            communiqué, mesure, projet, hommes, femmes, enfants, mère, père"""
        )
        + r")(?=,|\.| [a-zà-ÿ])(?! (?:de|du|des|d'|à|au|aux|qui|que|dont|pour|en|contre)\b)"
    ),
    own=re.compile(r"(?<!\w)(?:[Jj]e |[Jj]'|[Nn]ous |[Mm]on |[Mm]es |[Nn]otre |[Nn]os )"),
)
