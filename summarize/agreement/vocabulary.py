"""The closed classes of words that carry facts, in English, German, French and Spanish.

Every table is folded as `statement` folds words: lower case, no accents, no apostrophes. Languages share one table
where their words cannot be taken for each other's; `for_language` gives the tables of one language (English words
are always known: names and quotations carry them everywhere). Knows words only; what they do is in `statement`
and `guard`.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache


def fold_accents(text: str) -> str:
    """`text` in lower case without accents: "Mélanie" and "MELANIE" are one word."""
    if text.isascii():
        return text.lower()
    decomposed = unicodedata.normalize("NFKD", text.casefold())
    return "".join(character for character in decomposed if not unicodedata.combining(character))


def _words(text: str) -> frozenset[str]:
    return frozenset(fold_accents(text).replace("_", " ").split())


def _phrases(text: str) -> frozenset[tuple[str, ...]]:
    return frozenset(tuple(fold_accents(phrase).split()) for phrase in text.split("|"))


def _numbers(text: str) -> dict[str, int]:
    pairs = (pair.split("=") for pair in fold_accents(text).split())
    return {word: int(value) for word, value in pairs}


@dataclass(frozen=True)
class Vocabulary:
    """The tables of one language; every word folded."""

    determiners: frozenset[str]
    """Words whose coming and going changes nothing that is stated."""
    function: frozenset[str]
    """Words that carry no content of their own."""
    titles: frozenset[str]
    """Forms of address that may be dropped before a name."""
    negators: frozenset[str]
    negating_verbs: frozenset[str]
    """Stems of verbs that turn what follows into its opposite or leave it undone."""
    modals: Mapping[str, str]
    """Word -> class of modality or stage."""
    speech: frozenset[str]
    """Verbs that attribute words to a speaker."""
    hedges: frozenset[str]
    """Words that withdraw certainty from what they stand with."""
    denials: frozenset[str]
    """Words that call what they stand with untrue."""
    conditions: frozenset[str]
    quantifiers: Mapping[str, str]
    """Word -> class: all, most, many, some, few, none, half, both, only."""
    opposites: Mapping[str, tuple[int, int]]
    """Word -> (number of the pair of opposites, side)."""
    numbers: Mapping[str, int]
    scales: Mapping[str, int]
    ordinals: Mapping[str, int]
    months: Mapping[str, int]
    weekdays: Mapping[str, int]
    relative_days: Mapping[str, int]
    bounds: Mapping[tuple[str, ...], str]
    """Phrase before a number -> "at least", "at most", "more than", "less than" or "about"."""
    units: Mapping[str, str]
    pronouns: frozenset[str]



_OPPOSITES = {
    "en": """
        rise rises rose risen rising increase increases increased increasing grow grows grew grown growing gain gains gained gaining climb climbs climbed climbing jump jumps jumped jumping surge surges surged surging soar soars soared soaring up higher rally rallied expand expanded expands expanding strengthen strengthened improve improved improves accelerate accelerated raise raised raises raising
        / fall falls fell fallen falling decrease decreases decreased decreasing decline declines declined declining drop drops dropped dropping plunge plunges plunged plunging slump slumps slumped slip slips slipped slipping sink sinks sank sunk sinking tumble tumbles tumbled tumbling down lower shrink shrinks shrank shrunk contract contracted weaken weakened worsen worsened worsens slow slowed lowered lowers lowering cut cuts cutting reduced reduces reduce reducing
        ; more greater / less fewer ; increase / cut ; win wins won winning victory / lose loses lost losing defeat
        ; open opens opened opening reopen reopened reopens / close closes closed closing closure shut shuts
        ; approve approves approved approving approval / reject rejects rejected rejecting rejection
        ; accept accepts accepted accepting / refuse refuses refused refusing decline declined reject rejected rejects
        ; support supports supported supporting back backs backed backing / oppose opposes opposed opposing
        ; buy buys bought buying / sell sells sold selling
        ; before / after ; above over / below under ; north northern / south southern ; east eastern / west western
        ; guilty / innocent ; convicted / acquitted cleared ; legal lawful / illegal unlawful
        ; arrested detained jailed / released freed ; upheld uphold upholds / overturned overturn overturns struck
        ; allow allows allowed allowing permit permits permitted / ban bans banned banning prohibit prohibits prohibited bar bars barred forbid forbids forbade forbidden block blocks blocked
        ; include includes included including / exclude excludes excluded excluding
        ; start starts started begin begins began begun / end ends ended stop stops stopped finish finishes finished
        ; hire hires hired hiring / fire fires fired firing ; male man men boy boys husband father son / female woman women girl girls wife mother daughter
        ; alive survived survive survives / dead died dies killed ; first / last ; enter enters entered join joins joined / leave leaves left exit exits exited quit quits
        ; confirm confirms confirmed admit admits admitted / deny denies denied
        ; granted grants grant / denied denies deny revoked ; import imports imported / export exports exported
        ; import importer / export exporter ; majority / minority ; maximum / minimum ; early earlier / late later
        ; success successful succeeded succeed / failure failed unsuccessful fail ; safe / unsafe dangerous
        ; likely / unlikely ; able / unable ; known / unknown ; possible / impossible ; hot warm warmer / cold cool cooler
        ; profit profits / loss losses ; surplus / deficit ; inside / outside ; public / private ; left / right
        ; agree agreed agrees / disagree disagreed disagrees ; add added adds adding / remove removed removes removing
        ; heavy / light ; best / worst ; better / worse ; positive / negative ; present / absent ; top / bottom
        ; lead leads led leading / trail trails trailed trailing ; lift lifts lifted / impose imposes imposed
        ; borrow borrowed borrows / lend lent lends ; employed / unemployed ; constitutional / unconstitutional
        ; high / low ; wet / dry ; young younger / old older ; war / peace ; attack attacked / defend defended
        ; homer home / away ; arrive arrives arrived / depart departs departed ; delay delayed postponed / advance advanced""",
    "de": """
        steigt stieg stiegen gestiegen steigen zugenommen erhoht erhohte erhohen wuchs gewachsen wachst anstieg mehr hoher / sinkt sank sanken gesunken sinken gefallen fiel fielen abgenommen gesenkt senkte senken schrumpfte geschrumpft ruckgang weniger niedriger
        ; gewonnen gewann gewinnt sieg / verloren verlor verliert niederlage ; offnet geoffnet eroffnet offen / schliesst schloss geschlossen
        ; kauft kaufte gekauft kaufen / verkauft verkaufte verkaufen ; vor / nach ; uber / unter ; genehmigt genehmigte angenommen / abgelehnt ablehnte lehnte
        ; erlaubt erlaubte / verboten verbot verbietet ; schuldig / unschuldig ; verurteilt / freigesprochen ; festgenommen verhaftet / freigelassen
        ; bestatigt bestatigte / dementiert dementierte ; nord norden nordlich / sud suden sudlich ; ost osten / west westen ; erste / letzte ; gewinn / verlust
        ; beginnt begann begonnen / endet endete beendet ; mann manner / frau frauen ; unterstutzt unterstutzte / kritisiert bekampft""",
    "fr": """
        augmente augmente augmenter augmentation hausse progresse croissance monte grimpe plus / baisse baisser diminue diminuer recule recul chute chuter moins
        ; gagne gagner victoire remporte / perd perdu perdre defaite ; ouvre ouvert ouvrir ouverture rouvre / ferme fermer fermeture fermee
        ; achete acheter acquis / vend vendu vendre ; avant / apres ; approuve approuver adopte / rejete rejeter refuse
        ; autorise autoriser permis / interdit interdire ; coupable / innocent ; condamne / acquitte relaxe ; arrete interpelle / libere relache
        ; confirme confirmer / dement dementi nie ; nord / sud ; est / ouest ; premier premiere / dernier derniere ; benefice / perte
        ; commence commencer debute / termine terminer finit ; homme hommes / femme femmes ; soutient soutenu / oppose""",
    "es": """
        sube subio subir aumenta aumento aumentar crece crecio alza mas / baja bajo bajar disminuye disminuyo cae cayo caer descenso descendio menos
        ; gana gano ganar victoria / pierde perdio perder derrota ; abre abrio abrir apertura reabre / cierra cerro cerrar cierre
        ; compra compro comprar / vende vendio vender ; antes / despues ; aprueba aprobo aprobar aprobado / rechaza rechazo rechazar rechazado
        ; permite permitio / prohibe prohibio prohibir ; culpable / inocente ; condenado / absuelto ; detenido arrestado / liberado
        ; confirma confirmo / desmiente desmintio niega nego ; norte / sur ; este / oeste ; primero primera / ultimo ultima ; beneficio / perdida
        ; comienza comenzo empieza empezo / termina termino acaba acabo ; hombre hombres / mujer mujeres ; apoya apoyo / opone""",
}


def _opposites(language: str) -> dict[str, tuple[int, int]]:
    """Only the first pair that a word stands in counts, so that a word has one opposite class."""
    table: dict[str, tuple[int, int]] = {}
    for code in ("en", language) if language != "en" else ("en",):
        for pair in _OPPOSITES.get(code, "").split(";"):
            number = len(table)
            for side, words in enumerate(pair.split("/")):
                for word in fold_accents(words).split():
                    table.setdefault(word, (number, side))
    return table


_NUMBERS = {
    "en": "zero=0 one=1 two=2 three=3 four=4 five=5 six=6 seven=7 eight=8 nine=9 ten=10 eleven=11 twelve=12 thirteen=13 fourteen=14 fifteen=15 sixteen=16 seventeen=17 eighteen=18 nineteen=19 twenty=20 thirty=30 forty=40 fifty=50 sixty=60 seventy=70 eighty=80 ninety=90 dozen=12",
    "de": "null=0 eins=1 zwei=2 drei=3 vier=4 funf=5 sechs=6 sieben=7 acht=8 neun=9 zehn=10 elf=11 zwolf=12 dreizehn=13 vierzehn=14 funfzehn=15 sechzehn=16 siebzehn=17 achtzehn=18 neunzehn=19 zwanzig=20 dreissig=30 vierzig=40 funfzig=50 sechzig=60 siebzig=70 achtzig=80 neunzig=90",
    "fr": "zero=0 deux=2 trois=3 quatre=4 cinq=5 sept=7 huit=8 neuf=9 dix=10 onze=11 douze=12 treize=13 quatorze=14 quinze=15 seize=16 vingt=20 trente=30 quarante=40 cinquante=50 soixante=60",
    "es": "cero=0 dos=2 tres=3 cuatro=4 cinco=5 seis=6 siete=7 ocho=8 nueve=9 diez=10 once=11 doce=12 trece=13 catorce=14 quince=15 dieciseis=16 diecisiete=17 dieciocho=18 diecinueve=19 veinte=20 treinta=30 cuarenta=40 cincuenta=50 sesenta=60 setenta=70 ochenta=80 noventa=90",
}
_SCALES = {
    "en": "hundred=100 thousand=1000 million=1000000 millions=1000000 mln=1000000 billion=1000000000 billions=1000000000 bn=1000000000 trillion=1000000000000 m=1000000 k=1000",
    "de": "hundert=100 tausend=1000 million=1000000 millionen=1000000 mio=1000000 milliarde=1000000000 milliarden=1000000000 mrd=1000000000",
    "fr": "cent=100 cents=100 mille=1000 million=1000000 millions=1000000 milliard=1000000000 milliards=1000000000",
    "es": "cien=100 ciento=100 mil=1000 millon=1000000 millones=1000000",
}
_ORDINALS = {
    "en": "first=1 second=2 third=3 fourth=4 fifth=5 sixth=6 seventh=7 eighth=8 ninth=9 tenth=10 eleventh=11 twelfth=12",
    "de": "erste=1 ersten=1 zweite=2 zweiten=2 dritte=3 dritten=3 vierte=4 vierten=4 funfte=5 funften=5 sechste=6 siebte=7 achte=8 neunte=9 zehnte=10",
    "fr": "premier=1 premiere=1 deuxieme=2 troisieme=3 quatrieme=4 cinquieme=5 sixieme=6 septieme=7 huitieme=8 neuvieme=9 dixieme=10",
    "es": "primero=1 primera=1 primer=1 tercero=3 tercera=3 tercer=3 cuarto=4 cuarta=4 quinto=5 quinta=5 sexto=6 sexta=6 septimo=7 octavo=8 noveno=9 decimo=10",
}
_MONTHS = {
    "en": "january=1 jan=1 february=2 feb=2 march=3 mar=3 april=4 apr=4 may=5 june=6 jun=6 july=7 jul=7 august=8 aug=8 september=9 sept=9 sep=9 october=10 oct=10 november=11 nov=11 december=12 dec=12",
    "de": "januar=1 februar=2 marz=3 april=4 mai=5 juni=6 juli=7 august=8 september=9 oktober=10 november=11 dezember=12",
    "fr": "janvier=1 fevrier=2 mars=3 avril=4 mai=5 juin=6 juillet=7 aout=8 septembre=9 octobre=10 novembre=11 decembre=12",
    "es": "enero=1 febrero=2 marzo=3 abril=4 mayo=5 junio=6 julio=7 agosto=8 septiembre=9 setiembre=9 octubre=10 noviembre=11 diciembre=12",
}
_WEEKDAYS = {
    "en": "monday=1 mon=1 tuesday=2 tues=2 tue=2 wednesday=3 wed=3 thursday=4 thurs=4 thu=4 friday=5 fri=5 saturday=6 sunday=7",
    "de": "montag=1 dienstag=2 mittwoch=3 donnerstag=4 freitag=5 samstag=6 sonnabend=6 sonntag=7",
    "fr": "lundi=1 mardi=2 mercredi=3 jeudi=4 vendredi=5 samedi=6 dimanche=7",
    "es": "lunes=1 martes=2 miercoles=3 jueves=4 viernes=5 sabado=6 domingo=7",
}
_RELATIVE_DAYS = {
    "en": "yesterday=-1 today=0 tomorrow=1",
    "de": "gestern=-1 heute=0",
    "fr": "hier=-1 aujourdhui=0 demain=1",
    "es": "ayer=-1 hoy=0",
}
_MODALS = {
    "en": "will=will ll=will shall=will would=would may=may might=may could=may can=can must=must should=should ought=should",
    "de": "wird=will werden=will wurde=would wurden=would konnte=may konnten=may kann=can konnen=can muss=must mussen=must soll=should sollen=should sollte=should darf=can durfen=can",
    "fr": "peut=can peuvent=can pourrait=may pourraient=may doit=must doivent=must devrait=should devraient=should va=will vont=will",
    "es": "puede=can pueden=can podria=may podrian=may debe=must deben=must deberia=should deberian=should va=will van=will",
}
_STAGES = """suspected=suspected suspect=suspected accused=accused charged=charged indicted=charged convicted=convicted
    sentenced=sentenced acquitted=acquitted arrested=arrested detained=arrested sued=sued
    plans=plan planned=plan planning=plan plan=plan intends=plan intended=plan expects=expect expected=expect
    considers=consider considered=consider considering=consider proposes=propose proposed=propose
    wants=want wanted=want hopes=want hoped=want seeks=seek sought=seek tries=try tried=try trying=try attempted=try attempts=try
    threatened=threaten threatens=threaten vowed=vow vows=vow pledged=vow promised=vow
    verdachtigt=suspected angeklagt=charged beschuldigt=accused plant=plan geplant=plan
    soupconne=suspected inculpe=charged accuse=accused prevoit=plan envisage=consider
    sospechoso=suspected acusado=accused imputado=charged planea=plan preve=plan"""


def _classes(text: str) -> dict[str, str]:
    return {word: name for word, name in (pair.split("=") for pair in fold_accents(text).split())}


_BOUNDS = {
    "at least": "at least|no fewer than|no less than|not less than|mindestens|wenigstens|au moins|al menos|por lo menos",
    "at most": "at most|up to|no more than|not more than|as many as|as much as|hochstens|bis zu|au plus|jusqu a|como maximo|hasta",
    "more than": "more than|over|above|exceeding|upwards of|greater than|mehr als|plus de|mas de",
    "less than": "less than|fewer than|under|below|weniger als|moins de|menos de",
    "about": "about|around|roughly|approximately|some|nearly|almost|an estimated|estimated|close to|approx|circa|etwa|rund|ungefahr|fast|environ|pres de|unos|unas|cerca de|alrededor de|casi",
}

_UNITS = _classes("""percent=percent pct=percent prozent=percent percentage=percent
    dollar=usd dollars=usd usd=usd euro=eur euros=eur eur=eur pound=gbp pounds=gbp yen=jpy yuan=cny rupee=inr rupees=inr
    km=km kilometer=km kilometers=km kilometre=km kilometres=km mile=mile miles=mile m=m meter=m meters=m metre=m metres=m
    cm=cm centimeter=cm centimeters=cm centimetre=cm centimetres=cm foot=ft feet=ft ft=ft inch=in inches=in
    kg=kg kilogram=kg kilograms=kg kilo=kg kilos=kg gram=g grams=g ton=ton tons=ton tonne=tonne tonnes=tonne lb=lb lbs=lb
    liter=l liters=l litre=l litres=l gallon=gal gallons=gal
    second=second seconds=second minute=minute minutes=minute hour=hour hours=hour day=day days=day week=week weeks=week
    month=month months=month year=year years=year decade=decade decades=decade century=century centuries=century
    kilometern=km meilen=mile metern=m jahr=year jahre=year jahren=year monat=month monate=month monaten=month woche=week wochen=week tag=day tage=day tagen=day stunde=hour stunden=hour minuten=minute
    an=year ans=year annee=year annees=year mois=month semaine=week semaines=week jour=day jours=day heure=hour heures=hour
    ano=year anos=year mes=month meses=month semana=week semanas=week dia=day dias=day hora=hour horas=hour
    mph=mph kph=kph celsius=celsius fahrenheit=fahrenheit degree=degree degrees=degree
    megawatt=mw megawatts=mw mw=mw gigawatt=gw gigawatts=gw gw=gw acre=acre acres=acre hectare=ha hectares=ha""")

_QUANTIFIERS = _classes("""all=all every=all each=all everyone=all most=most majority=most many=many several=several
    some=some few=few none=none nobody=none half=half both=both only=only just=only
    alle=all jeder=all jede=all meisten=most viele=many einige=some wenige=few keine=none nur=only beide=both
    tous=all toutes=all chaque=all plupart=most plusieurs=several certains=some seulement=only aucun=none
    todos=all todas=all cada=all mayoria=most muchos=many muchas=many varios=several algunos=some algunas=some pocos=few ningun=none ninguno=none solo=only ambos=both""")


@cache
def for_language(language: str) -> Vocabulary:
    """The tables of a language by its ISO 639-1 code: its own where we have them, and always the English ones."""
    codes = ["en"] if language == "en" else ["en", *([language] if language in _NUMBERS else [])]

    def merged(tables: Mapping[str, str]) -> dict[str, int]:
        return {word: value for code in codes for word, value in _numbers(tables[code]).items()}

    modals = {word: name for code in codes for word, name in _classes(_MODALS[code]).items()}
    months = merged(_MONTHS)
    return Vocabulary(
        determiners=_words("""a an the that s der die das den dem des ein eine einen einem einer eines dass
            le la les l un une des du que el los las una unos unas"""),
        function=_words("""a an the this that these those of to in on at by for with from into onto over under about as and or but nor so
            than then there here which who whom whose what when where while how why it its he him his she her they them their we us our you your
            i me my is are was were be been being am has have had do does did having s t also too very more most such own other some any each
            both all up down out off again once just only not no if because until against between through during before after above below
            said says say will would may might can could must should shall
            der die das den dem des ein eine einen einem einer eines und oder aber in im am an auf aus bei mit nach von vom zu zum zur fur um
            ist sind war waren wird werden wurde wurden hat haben hatte hatten sich es er sie wir ihr sein seine seiner als wie auch nicht dass
            le la les l un une des du de d et ou mais en dans sur par pour avec sans au aux ce cet cette ces qui que quoi dont il elle ils elles
            est sont etait etaient ete a ont avait avaient sera seront se sa son ses leur leurs ne pas plus
            el los las lo una unos unas y o pero en de del al con sin por para que se su sus es son era eran fue fueron ha han habia habian sera no mas como"""),
        titles=_words("mr mrs ms miss dr sir dame lord lady prof professor herr frau monsieur madame mme m senor senora sr sra don dona"),
        negators=_words("""not no never neither nor none nobody nothing without cannot nowhere hardly scarcely
            nicht kein keine keinen keinem keiner keines nie niemals niemand nichts ohne weder
            ne pas jamais aucun aucune rien personne sans ni nunca ningun ninguna ninguno nada nadie sin tampoco jamas""")
        - (_words("no ni") if language in ("it", "pt") else frozenset())
        - (_words("sin pas") if language in ("en", "de") else frozenset())
        - (_words("personne") if language != "fr" else frozenset()),
        negating_verbs=_words("""denied denies deny denying failed fails fail failing refused refuses refuse refusing declined declines
            rejected rejects reject stopped stops prevented prevents prevent halted avoided avoids avoid
            lacks lack lacked refuted refutes refute disputed disputes dispute ruled
            dementierte dementiert bestritt bestreitet verweigerte verweigert abgelehnt
            dement dementi nie refuse refusent desmintio desmiente nego niega rechazo rechaza"""),
        modals=modals | _classes(_STAGES),
        speech=_words("""said says say saying told tells tell added adds add stated states state announced announces announce
            reported reports report according claimed claims claim argued argues argue insisted insists noted notes
            explained explains warned warns wrote writes tweeted posted declared declares asserted asserts maintained maintains
            acknowledged acknowledges conceded suggested suggests believes believed thinks thought alleged alleges testified
            replied asked confirmed confirms estimated estimates
            sagte sagt sagten erklarte erklart teilte mitgeteilt berichtete berichtet betonte laut zufolge behauptete schrieb meldete
            dit declare declarent affirme affirment explique annonce indique precise selon ajoute ecrit estime
            dijo dice dijeron declaro afirmo explico anuncio informo segun agrego senalo aseguro escribio"""),
        hedges=_words("""allegedly reportedly apparently supposedly purportedly possibly perhaps probably maybe presumably seemingly
            purported alleged rumored rumoured rumors rumours suspected unconfirmed likely unlikely seems appears appeared seemed
            whether angeblich mutmasslich vermutlich wahrscheinlich vielleicht moglicherweise offenbar ob
            presumee presume probablement possiblement peut-etre apparemment pretendument
            presuntamente supuestamente probablemente posiblemente quizas aparentemente presunto presunta"""),
        denials=_words("""untrue false falsely wrong wrongly incorrect incorrectly fake hoax myth baseless unfounded denied denies deny denying
            doubt doubts doubted doubtful disputed disputes dispute refuted refutes rejected rejects mistaken mistakenly
            contrary misleading debunked
            falsch unwahr bestritt bestreitet dementierte dementiert faux fausse infonde dement dementi falso falsa desmintio desmiente niega nego"""),
        conditions=_words("""if unless provided providing assuming pending subject should whenever except
            wenn falls sofern sobald si sauf condicion condition"""),
        quantifiers=_QUANTIFIERS,
        opposites=_opposites(language),
        numbers=merged(_NUMBERS),
        scales=merged(_SCALES),
        ordinals=merged(_ORDINALS),
        months=months,
        weekdays=merged(_WEEKDAYS),
        relative_days=merged(_RELATIVE_DAYS),
        bounds={
            phrase: name for name, phrases in _BOUNDS.items() for phrase in _phrases(phrases)
        },
        units=_UNITS,
        pronouns=_words("he she they it we i you his her their its him them er sie es wir il elle ils elles nous ello ella ellos ellas el"),
    )
