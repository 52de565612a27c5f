"""The closed-class words with which Spanish points back, and its nouns for somebody already named."""

from __future__ import annotations

from summarize.patterns import Openings
from summarize.standing.pronouns import Pronouns
from summarize.standing.words import CAPITAL, NEVER, Words, items, phrases

_SAID = (
    "dijo|añadió|agregó|señaló|explicó|afirmó|aseguró|indicó|declaró|manifestó|sostuvo|subrayó|recordó"
    "|precisó|advirtió|apuntó|reiteró|destacó|informó|comentó"
)
_BEFORE_ITS_SUBJECT = (
    "murió|murieron|falleció|fallecieron|nació|nacieron|llegó|llegaron|ocurrió|ocurrieron|sucedió|sucedieron|entró"
    "|entraron|apareció|aparecieron|quedó|quedaron|faltó|bastó|comenzó|comenzaron|empezó|empezaron|terminó|terminaron"
    "|continuó|siguió|siguieron|cayó|cayeron|subió|subieron|bajó|bajaron|aumentó|aumentaron|creció|crecieron|existió"
    "|existieron|será|serán|estará|estarán|habrá|está|están|hará|según|además|jamás|quizá|detrás|atrás|irá|irán|mamá|papá"
    "|más|todavía|acá|allá"
)
"""Verbs that stand before their subject, which may be told after where and when, and words that end as verbs do."""
_THAT = r"(?: también| además| asimismo)?,? que\b"

WORDS = Words(
    empty=Openings(
        (
            "esta |este |esto |estas |estes |estos ",
            (
                r"(?:semana|mañana|tarde|noche|año|mes|verano|invierno|otoño|primavera|fin de semana|lunes|martes"
                r"|miércoles|jueves|viernes|sábado|domingo|madrugada|mediodía)\b"
            ),
        ),
        ("esa |ese |eso |esas |eses |esos ", r"(?:que|de|del)\b"),
        ("aquella que|aquello que|aquellas que|aquellos que", r"\b"),
    ),
    back=Openings(
        (
            (
                "él|ella|ellos|ellas|ello|esto|eso|aquello|este|esta|estos|estas|ese|esa|esos|esas|aquel|aquella"
                "|aquellos|aquellas|su|sus|suyo|suya|suyos|suyas|ambos|ambas|dicho|dicha|dichos|dichas|tal|tales"
                "|los dos|las dos|otro|otra|otros|otras|los demás|las demás|los otros|las otras|el otro|la otra"
                "|éste|ésta|éstos|éstas|le|les"
            ),
            r"\b",
        ),
        (_SAID, _THAT),
        ("también |además ", f"(?:{_SAID}){_THAT}"),
    ),
    hinge=Openings(
        (
            phrases(
                """pero, y, e, o, ni, sin embargo, no obstante, por lo tanto, por tanto, por eso, por ello,
                por esto, así, entonces, luego, en cambio, de hecho, en consecuencia, por el contrario, al
                contrario, en efecto, por ejemplo, aun así, con todo, a su vez, según él, según ella, para él,
                para ella, allí, ahí, desde entonces, más tarde, al día siguiente, el mismo día, ese día, ese
                mismo día, ante esto, ante ello, es decir, o sea, así que, de ahí, pues"""
            ),
            r"(?!\w)(?! de\b| como\b| que\b)",
        ),
        ("después,", ""),
        ("porque|aunque|mientras que", r"\b(?=[^,]*$)"),
    ),
    turn=r"\b(?:sin embargo|no obstante|en cambio|aunque|aun así|si bien)\b|^(?:salvo|excepto|a menos)\b",
    after=(
        r"(?:[\w.-]+ ){0,6}[\w.-]+, (?:sin embargo|en cambio|no obstante|por el contrario|por ejemplo)(?=,)"
        rf"|(?:a las [\d.:]+(?: horas)?,? |el (?:lunes|martes|miércoles|jueves|viernes|sábado|domingo),? )?"
        rf"(?:(?:no|se|lo|la|le|les|los|las|ya|también) ){{0,2}}(?!(?:{_BEFORE_ITS_SUBJECT})\b)"
        r"[a-zñáéíóú]{2,}(?:ó|rá|rán|aron|ieron)(?= (?:con|sin|en|a|al|ante|tras|por|para|de|del|hasta|desde)\b|[.,])"
    ),
    link=Openings(
        (
            phrases(
                """además, asimismo, por otra parte, por otro lado, por su parte, mientras tanto, entretanto,
                también, finalmente, por último, igualmente, al mismo tiempo, a la vez, de su lado"""
            ),
            " ?,",
        )
    ),
    later=r"(?P<before>[^,§«\"]{1,90}), (?P<subject>él|ella|ellos|ellas|su|sus)\b",
    clause=(
        r"(?i)(?:cuando|mientras|después de que|antes de que|si|aunque|porque|como|desde que|ya que) (?!(?:él"
        r"|ella|ellos|ellas|su|sus)\b)[\w'-]+ \w"
    ),
    person=(
        rf"(?<!^)(?<!\b[Ee]n )(?<!\b[Aa] )(?<!\b[Dd]e )(?<!\b[Dd]el )(?<!\b[Aa]l )(?<!\b[Dd]esde )"
        rf"(?<![\w'.-]){CAPITAL}|^{CAPITAL} {CAPITAL}"
    ),
    kin=rf"{CAPITAL}(?: {CAPITAL})*, (?P<subject>su|sus) [^,]{{1,40}},",
    speaker=(
        r"§,? (?:\w+ó|dijo|dice|sostuvo)(?: (?:él|ella|ellos|ellas|también|además))?(?=[.,]|$| (?:en|ante"
        r"|tras|al|durante|este|a)\b)"
        rf"|, (?:{_SAID})(?=[.,])"
        r"|(?:§,?|,) según (?:él|ella|ellos)\b"
    ),
    pronouns=Pronouns(
        pointing=(
            r"(?<![\w-])(?:"
            r"(?P<object>lo(?= (?:ha|han|había|habían|\w+(?:ó|aron|ieron|uvo|uso|izo|ijo))(?!\w)))"
            r"|(?P<objects>los(?= (?:ha|han|había|habían|\w+(?:ó|aron|ieron|uvo|uso|izo|ijo))(?!\w)))"
            r"|(?P<one>él|ella)|(?P<many>ellos|ellas|ambos|ambas)|(?P<any>sus?)"
            r"|(?:est[ae]|est[ao]s|es[ae]|es[ao]s|aquel|aquell[ao]s?) (?!semana|mañana|tarde|noche|año|mes|verano"
            r"|invierno|otoño"
            r"|primavera|fin|lunes|martes|miércoles|jueves|viernes|sábado|domingo|madrugada|mediodía|momento|tipo|país"
            r"|caso|sentido|modo|vez|día|que|de|temporada)(?P<again>[a-zà-ÿ]{3,})"
            r")(?!\w)"
        ),
        one=(
            rf"(?<![\w-])(?!(?:El|La|Los|Las|Un|Una|En|Al|A|De|Del|Con|Por|Para|Según|Tras|Sin|Sobre|Cuando|Si"
            rf"|Desde|Hasta"
            rf"|Ante|Durante|Pero|Y|Su|Sus|Este|Esta|Un[ao]s|Vari[ao]s|Much[ao]s|Poc[ao]s"
            rf"|Algun[ao]s)\b){CAPITAL}(?: {CAPITAL})*"
            r"|(?<![\w-])(?:[Ee]l|[Ll]a|[Uu]n|[Uu]na|[Aa]l|[Dd]el|[Cc]ada|quien|alguien|nadie)(?!\w)"
        ),
        many=r"(?<![\w-])(?:[Ll]os|[Ll]as|[Uu]n[ao]s|[Vv]ari[ao]s|[Dd]os|[Tt]res|\d+|[ye]|pareja|familia)(?!\w)",
        prepositions=frozenset(),
        ahead=r"(?:En|Al|A|De|Del|Con|Por|Para|Según|Tras|Sin|Sobre|Cuando|Si|Desde|Hasta|Ante|Durante|Como|Mientras)\b",
    ),
    article=r"(?:§,? (?:\w+ó |dijo |según )?|^(?:[^,§«\"“]{1,90}, )?)(?:[Ee]l|[Ll]a|[Ll]os|[Ll]as) ",
    further=frozenset(items("""de, del, que, para, en, a, al, contra, con""")),
    verb=r"",
    office=NEVER,
    nouns=frozenset(
        items(
            """empresa, compañía, portavoz, ministerio, ministro, ministra, grupo, hombre, mujer,
            sospechoso, sospechosa, sospechosos, víctima, víctimas, agencia, fabricante, organización,
            firma, cantante, actor, actriz, jugador, entrenador, conductor, piloto, pareja, acusado,
            acusada, autor, abogado, juez, decisión, incidente, accidente, ataque, informe, estudio,
            comunicado, medida, proyecto, animal, animales, vehículo, edificio, documento,
            hombres, mujeres, niños, madre, padre, vocero, vocera"""
        )
    ),
    events=frozenset(items("""decisión, incidente, accidente, ataque""")),
    own=(
        r"(?<!\w)(?:[Yy]o|[Nn]osotr[oa]s|[Mm]i|[Mm]is|[Nn]uestr[oa]s?|[Uu]sted(?:es)?|tú|tus?)(?!\w)"
        r"|^(?:Quizás?|Tal vez) "
    ),
    now=(
        r"\b(?:[Hh]oy|[Aa]yer|[Aa]noche|[Aa]nteayer|(?<!la )(?<!por la )mañana"
        r"|[Ee]sta (?:mañana|tarde|noche|madrugada))\b"
    ),
    before=r"[^,§«]{1,80}? (?:había|habían) \w+(?:ado|ido|cho|sto|to)\b",
    reply=(
        r"\b(?:protestó|protestaron|rechazó|rechazaron|criticó|criticaron|condenó|condenaron|denunció|negó|negaron"
        r"|desmintió|saludó|instó|instaron|reaccionó|respondió|replicó|en respuesta)\b"
    ),
    years=(
        r"\b(?:[Dd]urante|[Dd]esde hace|[Ee]n) (?:(?:los|más de|casi) )*(?:últim[oa]s )?(?:\w+ )?(?:años|décadas)\b"
        r"|^(?:En|Desde) (?:19|20)\d\d\b|\bdesde hace tiempo\b"
    ),
)
