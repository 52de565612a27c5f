"""The closed-class words with which French points back, and its nouns for somebody already named."""

from __future__ import annotations

from summarize.patterns import Openings
from summarize.standing.pronouns import Pronouns
from summarize.standing.words import CAPITAL, NEVER, Words, items, phrases

WORDS = Words(
    empty=Openings(
        ("il ", r"(?:y a|y avait|y aura|faut|fallait|faudra|reste|restait|semble|semblait|existe|existait)\b"),
        (
            "il ",
            (
                r"(?:est|était|n'est pas|serait|sera) (?:\w+ ){0,2}(?:que|de|d'|possible|probable|clair|temps"
                r"|difficile)"
            ),
        ),
        ("c'est ", r"(?:[\w'-]+ ){1,8}(?:que|qui)\b"),
        (
            "ce |cet |cette |ces ",
            (
                r"(?:semaine|année|mois|matin|soir|nuit|été|hiver|printemps|automne|week-end|lundi|mardi|mercredi"
                r"|jeudi|vendredi|samedi|dimanche|jours-ci|après-midi)\b"
            ),
        ),
        ("ceux |celle |celles |celui ", r"(?:qui|que|dont|de|des|du)\b"),
        ("ce que|ce qui", r"\b"),
    ),
    back=Openings(
        (
            (
                "il|elle|ils|elles|lui|eux|ce|c'|cet|cette|ces|cela|ça|ceci|celui-ci|celle-ci|ceux-ci|celles-ci"
                "|celui-là|ceux-là|son|sa|ses|leur|leurs|tous deux|toutes deux|les deux|ces derniers|ce dernier"
                "|cette dernière|d'autres|l'autre|les autres|tous les autres|un autre|une autre"
            ),
            r"\b|(?<=')",
        )
    ),
    hinge=Openings(
        (
            phrases(
                """mais, et, ou, or, donc, car, cependant, toutefois, pourtant, néanmoins, ainsi, alors, puis,
                ensuite, en revanche, en effet, par conséquent, c'est pourquoi, par contre, au contraire, en
                conséquence, du coup, dès lors, malgré cela, malgré tout, pour autant, à son tour, quant à
                lui, quant à elle, par exemple, selon lui, selon elle, selon eux, d'après lui, d'après elle,
                pour lui, pour elle, là, depuis lors, entre-temps, le lendemain, la veille, le même jour, plus
                tard, à l'inverse, autrement dit, de fait, pour cela, pour cette raison"""
            ),
            r"(?!\w)(?! que\b| qu')",
        ),
        ("parce que|bien que|tandis que|alors que", r"\b(?=[^,]*$)"),
    ),
    turn=r"\b(?:cependant|toutefois|pourtant|néanmoins|en revanche|par contre|même si|bien que)\b|^(?:sauf|à moins)\b",
    after=(
        r"(?:[\w'.-]+ ){0,6}[\w'.-]+,"
        r" (?:toutefois|cependant|pourtant|en revanche|par exemple|(?:lui|elle) aussi)(?=,)"
    ),
    link=Openings(
        (
            phrases(
                """par ailleurs, de plus, en outre, de son côté, de leur côté, pour sa part, pour leur part,
                enfin, aussi, également, parallèlement, dans le même temps, pendant ce temps, d'autre part, de
                même, notamment, surtout"""
            ),
            " ?,",
        )
    ),
    later=(
        r"(?P<before>[^,§«\"]{1,90}), (?P<subject>il|elle|ils|elles|son|sa|ses)\b"
        r"(?! y a| est (?:\w+ ){1,2}que)"
    ),
    clause=(
        r"(?i)(?:quand|lorsque|lorsqu'|après que|alors que|si|bien que|parce que|comme|tandis que|depuis que"
        r"|avant que) ?"
        r"(?!(?:il|elle|ils|elles|ce|cela|son|sa|ses)\b)[\w'-]+ \w"
    ),
    person=(
        rf"(?<!^)(?<!\b[àÀ] )(?<!\b[Ee]n )(?<!\b[Dd]e )(?<!\b[Dd]u )(?<!\b[Aa]u )(?<!\b[Dd]')"
        rf"(?<![\w'.-]){CAPITAL}|^{CAPITAL} {CAPITAL}"
    ),
    kin=rf"{CAPITAL}(?: {CAPITAL})*, (?P<subject>son|sa|ses|leur|leurs) [^,]{{1,40}},",
    speaker=(
        r"(?:§,?|,) (?:[\w']+[ -](?:t-)?)?(?:\w+-)(?:t-)?(?:il|elle|ils|elles|on)\b"
        r"|(?:§,?|,) (?:selon|d'après) (?:lui|elle|eux)\b"
    ),
    pronouns=Pronouns(
        pointing=(
            r"(?<![\w'-])(?:"
            r"(?P<object>l'(?:a|ont|avait|avaient|aurait|auraient)|lui (?:a|ont|avait|avaient))"
            r"|(?P<objects>les (?:a|ont|avait|avaient)|leur (?:a|ont|avait|avaient))"
            r"|(?P<one>elle|son|sa|ses)|(?P<many>ils|elles|leurs?|tous deux)"
            r"|(?:cet|cette|ces|ce(?! (?:que|qui|dont|sont|n'|jour|soir|mois)\b)) (?!semaine|année|mois|matin|nuit"
            r"|été|hiver"
            r"|printemps|automne|week|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|jour|après|fois|pays|type|cas"
            r"|genre|saison|dernier)(?P<again>[a-zà-ÿ]{3,})"
            r")(?![\w-])"
        ),
        one=(
            rf"(?<![\w'-])(?!(?:L[ae]s?|Un|Une|Des|Du|En|Au|Aux|À|Dans|Sur|Sous|Pour|Par|Selon|Avec|Après|Avant"
            rf"|Depuis|Si"
            rf"|Quand|Lors|Mais|Et|Il|Ils|Elle|Elles|On|Ce|Cette|Ces)\b){CAPITAL}(?: {CAPITAL})*"
            r"|(?<![\w'-])(?:[Ll]e|[Ll]a|[Uu]n|[Uu]ne|[Dd]u|[Aa]u|[Cc]haque|[Aa]ucune?|qui|dont|quelqu'un"
            r"|personne)(?!\w)"
            r"|(?<!\w)[Ll]'(?=[a-zà-ÿ])(?!(?:a|ont|avait)\b)"
        ),
        many=r"(?<![\w'-])(?:[Ll]es|[Dd]es|[Aa]ux|[Pp]lusieurs|[Dd]eux|[Tt]rois|[Qq]uatre|\d+|et|couple|famille|équipage|équipe|groupe|police)(?!\w)",
        prepositions=frozenset(),
        ahead=r"(?:Dans|En|À|Au|Aux|Sur|Sous|Pour|Par|Selon|Avec|Après|Avant|Depuis|Si|Quand|Lors|Lorsqu|Malgré|De|Dès)\b",
    ),
    article=(
        r"(?:§,? (?:a (?:dit|déclaré|affirmé|indiqué|ajouté) |selon )?|^(?:[^,§«\"“]{1,90}, )?)"
        r"(?:[Ll]e |[Ll]a |[Ll]'|[Ll]es )"
    ),
    further=frozenset(items("""de, du, des, d', à, au, aux, qui, que, dont, pour, en, contre""")),
    verb=r"",
    office=NEVER,
    nouns=frozenset(
        items(
            """entreprise, société, porte-parole, ministère, ministre, groupe, homme, femme, suspect,
            suspects, victime, victimes, agence, constructeur, fabricant, organisation, compagnie, firme,
            chanteur, chanteuse, acteur, actrice, joueur, entraîneur, conducteur, pilote, couple, accusé,
            prévenu, auteur, avocat, juge, décision, incident, accident, attaque, rapport, étude,
            communiqué, mesure, projet, animal, animaux, véhicule, bâtiment, hommes, femmes, enfants, mère, père"""
        )
    ),
    events=frozenset(items("""décision, incident, accident, attaque""")),
    own=(
        r"(?<!\w)(?:[Jj]e |[Jj]'|[Nn]ous |[Mm]on |[Mm]es |[Nn]otre |[Nn]os |(?<!-)(?:[Vv]ous|[Vv]otre|[Vv]os) )"
        r"|^Peut-être "
    ),
    now=(
        r"\b(?:[Aa]ujourd'hui|[Hh]ier|[Dd]emain|[Ll]a nuit dernière|[Cc]ette nuit|[Cc]e (?:matin|soir)"
        r"|[Cc]et après-midi)\b"
    ),
    before=r"[^,§«]{1,80}? (?:avait|avaient|était|étaient) (?:\w+ment )?\w+(?:é|ée|és|ées|i|u|it)\b",
    reply=(
        r"\b(?:protesté|protestent|rejeté|rejette|critiqué|condamné|condamne|dénoncé|dénonce|démenti|dément|salué|salue"
        r"|exhorté|appelé à|réagi|répliqué|rétorqué|en réponse|en réaction)\b"
    ),
    years=(
        r"\b(?:[Dd]epuis|[Pp]endant|[Dd]urant) (?:(?:les|plus de|près de) )*(?:\w+ )?(?:dernières )?"
        r"(?:années|ans|décennies)\b"
        r"|^(?:En|Depuis) (?:19|20)\d\d\b|\bdepuis longtemps\b|\bil y a \w+ ans\b"
    ),
)
