"""The closed-class words with which Spanish points back, and its nouns for somebody already named."""

from __future__ import annotations

import re

from summarize.standing.words import CAPITAL, Words, any_of, first_of

SPANISH = Words(
    empty=re.compile(
        r"est[aeo]s? (?:semana|mañana|tarde|noche|año|mes|verano|invierno|otoño|primavera|fin de semana"
        r"|lunes|martes|miércoles"
        r"|jueves|viernes|sábado|domingo|madrugada|mediodía)\b|es[oae]s? (?:que|de|del)\b|aquell[oa]s? que\b",
        re.IGNORECASE,
    ),
    back=re.compile(
        r"(?:él|ella|ellos|ellas|ello|esto|eso|aquello|est[ae]|est[oa]s|es[ae]|es[oa]s|aquel|aquell[oa]s?|su"
        r"|sus|suy[oa]s?"
        r"|ambos|ambas|dich[oa]s?|tal|tales|los dos|las dos|otr[oa]s?|éste|ésta|éstos|éstas|le|les"
        r"|(?:también |además )?(?:dijo|añadió|agregó|señaló|explicó|afirmó|aseguró|indicó|declaró|manifestó"
        r"|sostuvo|subrayó|recordó"
        r"|precisó|advirtió|apuntó|reiteró|destacó|informó|comentó)(?: también| además| asimismo)?,? que)\b",
        re.IGNORECASE,
    ),
    hinge=re.compile(
        "(?:"
        + any_of(
            """pero, y, e, o, ni, sin embargo, no obstante, por lo tanto, por tanto, por eso, por ello,
            por esto, así, entonces, luego, en cambio, de hecho, en consecuencia, por el contrario, al
            contrario, en efecto, por ejemplo, aun así, con todo, a su vez, según él, según ella, para él,
            para ella, allí, ahí, desde entonces, más tarde, al día siguiente, el mismo día, ese día, ese
            mismo día, ante esto, ante ello, es decir, o sea, así que, de ahí, pues"""
        )
        + r")(?!\w)(?! de\b| como\b| que\b)|después,",
        re.IGNORECASE,
    ),
    link=first_of(
        """además, asimismo, por otra parte, por otro lado, por su parte, mientras tanto, entretanto,
        también, finalmente, por último, igualmente, al mismo tiempo, a la vez, de su lado""",
        r" ?,",
    ),
    later=re.compile(r"(?P<before>[^,§«\"]{1,90}), (?P<subject>él|ella|ellos|ellas|su|sus)\b"),
    clause=re.compile(
        r"(?:cuando|mientras|después de que|antes de que|si|aunque|porque|como|desde que|ya que) (?!(?:él"
        r"|ella|ellos|ellas|su|sus)\b)[\w'-]+ \w",
        re.IGNORECASE,
    ),
    person=re.compile(
        rf"(?<!^)(?<!\b[Ee]n )(?<!\b[Aa] )(?<!\b[Dd]e )(?<!\b[Dd]el )(?<!\b[Aa]l )(?<!\b[Dd]esde )"
        rf"(?<![\w'.-]){CAPITAL}|^{CAPITAL} {CAPITAL}"
    ),
    speaker=re.compile(
        r"§,? (?:\w+ó|dijo|dice|sostuvo)(?: (?:él|ella|ellos|ellas|también|además))?(?=[.,]|$| (?:en|ante"
        r"|tras|al|durante|este|a)\b)"
        r"|§,? según (?:él|ella|ellos)\b"
    ),
    role=re.compile(
        r"(?:§,? (?:\w+ó |dijo |según )?|^)(?:[Ee]l|[Ll]a|[Ll]os|[Ll]as) (?P<noun>"
        + any_of(
            """empresa, compañía, portavoz, ministerio, ministro, ministra, grupo, hombre, mujer,
            sospechoso, sospechosa, sospechosos, víctima, víctimas, agencia, fabricante, organización,
            firma, cantante, actor, actriz, jugador, entrenador, conductor, piloto, pareja, acusado,
            acusada, autor, abogado, juez, decisión, incidente, accidente, ataque, informe, estudio,
            comunicado, medida, proyecto, hombres, mujeres, niños, madre, padre, vocero, vocera"""
        )
        + r")(?=,|\.| [a-zà-ÿ])(?! (?:de|del|que|para|en|a|al|contra|con)\b)"
    ),
    own=re.compile(r"(?<!\w)(?:[Yy]o|[Nn]osotr[oa]s|[Mm]i|[Mm]is|[Nn]uestr[oa]s?)(?!\w)"),
)
