"""Words that a stop follows without ending the sentence, and words that begin one, by language.

Written for this package. An entry in lower case is an abbreviation in any case; one with a capital only
when it is so written ("Mass." is a state, "mass." ends a sentence). Entries carry no final stop. Initials
("J."), initialisms ("U.S.", "z.B.") and ordinals ("3. Mai") need no entry: their shape tells. Knows nothing
of texts or of splitting.
"""

from __future__ import annotations

from typing import NamedTuple


class Abbreviations(NamedTuple):
    """What one language abbreviates.

    `titles` never end a sentence; `numbering` count only before a number ("No. 5"); `others` may end one,
    which the next word decides. `starters` are words (lower case) that, capitalised after such a stop,
    begin a new sentence.
    """

    titles: frozenset[str]
    numbering: frozenset[str]
    others: frozenset[str]
    starters: frozenset[str]


def _listed(titles: str, numbering: str, others: str, starters: str) -> Abbreviations:
    return Abbreviations(*map(_words, (titles, numbering, others, starters)))


def _words(listed: str) -> frozenset[str]:
    return frozenset(listed.split())


_ENGLISH = _listed(
    """mr mrs ms messrs mmes dr drs prof profs Rev Revd Hon Fr Sra St Ste Mt Ft Gen Gens Adm Lt Ltc Lieut
    Col Cmdr Cdr Cmdt Capt Cpt Maj Sgt Cpl Pfc Pvt Pte Spc Brig Gov Govs Sen Sens Rep Reps Pres Supt Det
    Insp Atty Asst Assoc Amb Msgr Ald vs v cf viz e.g i.e approx ca""",
    """no nos vol vols p pp fig figs art arts sec secs ch chap chaps para paras eq eqs ex ver app ext tel op
    nr Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec ed line ll """,
    """inc corp co cos ltd llc plc bros mfg intl int'l dept univ assn inst nat'l natl gov't govt jr sr esq
    ph.d m.d b.a m.a etc al a.m p.m eds est ave blvd rd hwy pkwy apt bldg Ala Ariz Ark Calif Cal Colo
    Conn Del Fla Ga Ill Ind Kan Kans Ky La Md Mass Mich Minn Miss Mo Mont Neb Nebr Nev Okla Ore Pa Penn
    Tenn Tex Va Vt Wash Wis Wisc Wyo Ont Que Alta Sask Man lb lbs oz ft kg km cm mm hr hrs min mins sq cu
    mph kph max misc incl excl Mon Tue Tues Wed Thu Thur Thurs Fri resp ref refs ibid trans abbr orig pt
    pts esp Penna N.C S.C N.Y N.J D.C""",
    """the this that these those he she it they we you i there here in on at but and so if when while after
    before as for with from by however his her its their our my your what why how who where which whose
    not also although though because since then now yet still such some many most several both each every
    all another other one two three until during despite under according meanwhile instead is are was
    were do did does have has had""",
)
_GERMAN = _listed(
    """dr prof hr hrn fr frl dipl ing mag bgm sen st hl z.b d.h u.a i.d.r v.a o.g s.o s.u bzw sog ca vgl
    evtl ggf inkl exkl insb insbes gem lt zzgl abzgl max min mind einschl ehem geb gest verst ev kath röm
    griech lat engl frz franz ital span russ dt dtsch amerik brit österr schweiz schw bayr bay hess
    niedersächs nordrh-westf gegr verh allg bes betr bspw entspr erg ff fig gen genn jap chin türk poln
    altgr mhd ahd zw resp urspr gek vors vorm nachm stellv kfm techn wiss jur med phil rer nat oec pol
    theol h.c i.e maj hptm oblt obltn lt gfr uffz""",
    """nr nrn bd bde s abs art kap abb tab ziff jg h aufl tel anm fn rn z sp bl jan jän feb febr mär apr jun
    jul aug sep sept okt nov dez""",
    """usw etc co inc corp ltd jr v.chr n.chr chr str pl tsd mio mill mrd std sek stk qm km kg cm mm jh
    jhd jhdt jahrh a.d o.ä u.ä u.v.m uvm dgl hrsg verl univ inst abt Dir ges ffm""",
    """der die das ein eine einer eines dem den dieser diese dieses er sie es wir ihr ich man in im am an
    auf aus bei mit nach von zu zum zur für und aber oder doch denn als wenn während da dort hier so auch
    nur noch nicht seit bis durch gegen ohne um unter über vor wie was wer warum sein seine seinen seinem
    seiner ihre ihren ihrem danach dabei dazu damit dann darauf daher deshalb jedoch heute zudem außerdem
    allerdings insgesamt laut trotz wegen nun erst bereits viele einige alle beide kein keine später
    dadurch zuvor sowohl unterdessen inzwischen""",
)
_FRENCH = _listed(
    """m mm mme mmes mlle mlles dr drs pr me mgr st ste sts gal col cap cdt lt adj sgt cf env vs p.ex c.-à-d
    càd ex éd feu frère anc Gén""",
    """no nos n° vol p pp art fig chap t ch tél al § janv févr fév avr juil sept oct nov déc""",
    """etc inc co cie corp ltd sté éts av apr j.-c s.a s.a.r.l bd boul blvd pl fg hab min max h km kg cm
    suiv ibid op cit trad coll dir réf dép jr univ""",
    """le la les l un une des ce cet cette ces il elle ils elles on nous vous je c'est il's en dans à au aux
    avec pour par sur sous de du d mais et ou donc or car si quand comme après avant depuis pendant selon
    son sa ses leur leurs notre nos votre vos mon ma mes ainsi aussi cependant toutefois puis alors
    ensuite enfin ici là lors malgré chez tout tous toute toutes plusieurs certains deux trois ne qui que
    quoi où l'un""",
)
_SPANISH = _listed(
    """sr sra srta sres sras dr dra dres d dª dña prof profa lic ing arq gral gen cnel tte cap cmdte almte
    mons fr sto sta St pbro rvdo excmo excma ilmo ilma ud uds vd vds p.ej ej cf vs pdte pdta diput fdo
    aprox""",
    """no nº núm núms vol p pp pág págs art arts fig caps t tel ed ene febr mzo abr jun jul ago sept oct
    nov dic""",
    """etc inc co corp ltd cía cia hnos s.a s.l s.a.u ee.uu ee uu rr.hh jj.oo ff.aa a.c d.c a.m p.m av avda
    ctra pza pl dpto depto admón apdo izq dcha máx mín km kg cm mm min seg mill hab ibid op cit trad coord
    eds univ jr""",
    """el la los las lo un una unos unas este esta estos estas ese esa esos esas aquel él ella ellos ellas
    yo nosotros en de del a al con por para según sin sobre entre desde hasta pero y e o u ni si no
    cuando como donde mientras tras ante bajo durante su sus nuestro nuestra mi mis tu tus se le les así
    también además sin embargo entonces luego después antes hoy ahora aquí allí todo todos toda todas
    muchos algunos varios ambos dos tres que qué quien cual cuyo es fue era son ha han había""",
)
_ITALIAN = _listed(
    """sig sigg sigra dott dottssa dr prof profssa avv ing arch rag geom on sen mons s ss col cap ten
    cav comm p.es ad.es cfr es c.d cd""",
    """n nn art artt vol p pp pag pagg fig tel sez gen feb mar apr mag giu lug ago set sett ott nov
    dic""",
    """ecc etc inc co corp ltd s.p.a spa s.r.l srl a.c d.c p.zza v.le max min km kg cm mm ibid op cit trad
    ed univ""",
    """il lo la i gli le un uno una l questo questa questi queste quello quella egli lui lei loro noi voi io
    in nel nella di del della dei a al alla da dal dalla con per su sul tra fra ma e o se quando come
    dove mentre dopo prima secondo suo sua suoi sue anche poi così oggi ora non che chi tutti molti
    alcuni è sono ha hanno""",
)
_PORTUGUESE = _listed(
    """sr sra srta srs dr dra drs prof profa eng arq gen cel ten cap maj sgt alm mons pe d sto sta exmo exma
    v.exa p.ex cf vs aprox""",
    """n nº no núm vol p pp pág págs art arts fig tel ed jan fev mar abr mai jun jul ago set out nov
    dez""",
    """etc inc co corp ltd ltda cia s.a a.c d.c av r al pç km kg cm mm min máx mín ibid op cit trad coord
    univ jr""",
    """o a os as um uma uns umas este esta estes estas esse essa esses essas aquele aquela ele ela eles elas
    eu nós em no na nos nas de do da dos das ao à aos com por para pelo pela segundo sem sobre entre
    desde até mas e ou se quando como onde enquanto após antes depois durante seu sua seus suas também
    além assim então hoje agora não que quem todos muitos alguns dois duas três é foi são há""",
)
_DUTCH = _listed(
    """dhr mevr mw dr drs prof ing ir mr ds st gen kol kap lt bijv bv d.w.z m.a.w o.a m.n t.a.v i.v.m resp
    vgl zgn z.g incl excl ca evt jl a.s""",
    """nr nrs blz p pp art fig hfst dl tel jan febr mrt apr jun jul aug sept okt nov dec""",
    """enz etc inc co corp ltd n.v b.v v.chr n.chr km kg cm mm min max mld mln afd red univ jr sr""",
    """de het een dit dat deze die hij zij ze het we wij ik jij u er in op aan bij met naar van voor uit en
    maar of want als toen terwijl na volgens zijn haar hun ons onze ook dan daar hier nu niet geen door
    over onder om te wat wie waar hoe alle veel sommige beide twee drie volgens echter daarom daarna""",
)
_CZECH = _listed(
    """p pí sl dr ing mgr bc judr mudr rndr phdr paeddr prof doc gen plk pplk mjr kpt por sv tzv tj např mj
    apod resp cca tzn vč zvl př""",
    """č čís str s odst čl kap obr tab roč tel""",
    """atd aj tis mil mld kč hod min km kg cm mm st stol n.l př.n.l spol r.o s.r.o a.s v.o.s popř
    event""",
    """ten ta to ti ty on ona ono oni my vy já v ve na do z ze s se k ke o u po pro při před za a ale nebo
    když jak jako protože pokud podle tento tato toto jeho její jejich také však pak dnes nyní není je
    byl byla""",
)
_POLISH = _listed(
    """p dr inż mgr prof hab doc gen płk ppłk mjr kpt por św ks bp abp tzw tzn tj np m.in ok ul al pl os
    im""",
    """nr nry str s art ust pkt rozdz t rys tab tel poz""",
    """itd itp etc tys mln mld godz min km kg cm mm r w n.e p.n.e sp z.o.o s.a zob red wyd lek""",
    """ten ta to ci te on ona ono oni my wy ja w we na do z ze o u po dla przy przed za i a ale lub albo gdy
    kiedy jak jako ponieważ jeśli według jego jej ich także jednak potem dziś teraz nie jest był była
    były""",
)

LISTED: dict[str, Abbreviations] = {
    "en": _ENGLISH,
    "de": _GERMAN,
    "fr": _FRENCH,
    "es": _SPANISH,
    "it": _ITALIAN,
    "pt": _PORTUGUESE,
    "nl": _DUTCH,
    "cs": _CZECH,
    "pl": _POLISH,
}
"""By ISO 639-1 code."""

ANY = Abbreviations(
    _ENGLISH.titles | _words("sra sig mme mlle dhr mevr"),
    frozenset().union(*(words.numbering for words in LISTED.values() if words is not _CZECH and words is not _POLISH)),
    _ENGLISH.others | _words("usw ecc enz cía cie gmbh atd itd"),
    frozenset(),
)
"""For every other language: what is written alike in many, and no word that begins a sentence."""

ORDINAL_STOP = _words("bg bs cs da de et fi hr hu is lt lv nb nn no pl sk sl sr tr")
"""Languages that write an ordinal number with a stop ("3. Mai")."""

ATTRIBUTION = _words("""said says say asked asks added adds told tells wrote writes replied shouted cried
    exclaimed declared explained insisted warned tweeted posted argued recalled joked
    quipped continued concluded noted announced sagte sagt fragte fragt rief ruft
    schrieb schreibt erklärte erklärt betonte meinte antwortete dit disait demande
    demanda écrit lance lança ajoute ajouta déclare déclara explique dijo dice preguntó
    pregunta gritó escribió añadió afirmó exclamó respondió declaró disse chiese
    perguntou afirmou zei zegt vroeg schreef sa säger frågade sagde siger spurte""")
"""Words that tell who spoke: after a quotation they carry its sentence on."""
