"""The closed classes of German words that carry facts; the notation is that of `english`.

`würde` and `wurde` fold to one word without their accents: the subjunctives are written with a tilde here, and
`UMLAUTS` says which spellings they stand for.
"""

UMLAUTS = """würde=wurde~ würden=wurden~ könnte=konnte~ könnten=konnten~ hätte=hatte~ hätten=hatten~
    müsste=musste~ dürfte=durfte~ dürften=durften~ wäre=war~ wären=waren~"""

WORDS = {
    "determiner": "der die das den dem des ein eine einen einem einer eines dieser diese dieses dass",
    "auxiliary": """ist sind war waren wurde wurden worden geworden hat haben hatte hatten sein gewesen bleibt
        blieb blieben bleiben""",
    "pronoun": """er sie es wir ich ihr ihm ihn ihnen ihre ihren ihrem ihrer sein seine seinen seinem seiner
        seines ihres sich uns man""",
    "link": "und oder aber sowie",
    "preposition": """in an auf aus bei mit nach von zu fur um gegen durch uber unter vor seit bis wahrend wegen
        trotz als nachdem bevor weil denn obwohl aufgrund da zwischen ab ausserhalb innerhalb nahe hinter neben
        entlang gegenuber oberhalb unterhalb infolge wie bezuglich hinsichtlich mithilfe zugunsten zulasten""",
    "filler": """auch dann dort hier jedoch nun jetzt bereits schon noch sehr zudem ausserdem uberdies zb
        ubrigens schlichtweg namlich bekanntlich freilich""",
    "negation": """nicht kein keine keinen keinem keiner keines nie=never niemals=never niemand nichts ohne weder
        statt anstatt anstelle weigerte weigert weigerten bestritt=denial bestreitet=denial bestritten=denial
        dementierte=denial dementiert=denial verweigerte verweigert falsch=denial unwahr=denial scheiterte
        zuruckwies=denial zuruckweist=denial zuruckgewiesen=denial ausschloss=denial ausschliesst=denial
        erfunden=denial gelogen=denial haltlos=denial unbegrundet=denial unzutreffend=denial luge=denial
        falschmeldung=denial ausgeschlossen=denial abstritt=denial abstreitet=denial widerrief=denial
        widerrufen=denial""",
    "hedge": """habe=~ sei=~ seien=~ angeblich mutmasslich mutmassliche mutmasslicher mutmasslichen vermutlich
        wahrscheinlich vielleicht evtl moglicherweise offenbar anscheinend ob unklar hatte~ hatten~ durfte~
        durften~ war~ waren~ fast beinahe""",
    "condition": "wenn falls sofern sobald vorbehaltlich vorausgesetzt ausser",
    "quantifier": """alle=all allen=all jeder=all jede=all jedes=all samtliche=all meisten=most viele=many
        vielen=many einige=some manche=some mehrere=several wenige=few nur=only lediglich=only
        ausschliesslich=only erst=only beide=both immer=always meist=usually oft=often manchmal=sometimes
        teilweise=partly vollig=wholly ganz=wholly""",
    "modality": """wird=will werden=will wurde~=would wurden~=would konnte~=may konnten~=may kann=can konnen=can
        konnte=can muss=must mussen=must musste=must soll=should sollen=should sollte=should sollten=should
        darf=allowed durfen=allowed werde=will~ konne=can~ musse=must~ solle=should~
        durfe=allowed~ wolle=want~ will=want wollen=want wollte=want mochte=want plant=plan planen=plan plante=plan
        geplant=plan erwagt=consider fordert=demand forderte=demand droht=threaten drohte=threaten""",
    "stage": """verdachtigt=suspected angeklagt=charged beschuldigt=accused verurteilt=convicted verurteilte=convicted
        freigesprochen=acquitted festgenommen=arrested festnahm=arrested festnahmen=arrested
        festnimmt=arrested verhaftet=arrested verhaftete=arrested verhafteten=arrested anklagte=charged""",
    "speech": """sagte=say sagt=say sagten=say erklaren+=say betonen+=say erganzen+=say bekraftigen+=say
        kommentieren+=say versichern=claim erlautern=say
        erlauterte=say behaupten+=claim mitteilte=say mitteilt=say mitteilten=say mitgeteilt=say ankundigte=say
        ankundigt=say angekundigt=say bekanntgab=say bekanntgegeben=say angab=say angibt=say angegeben=say
        einraumte=admit einraumt=admit eingeraumt=admit zugab=admit zugegeben=admit hinwies=say hinweist=say
        hingewiesen=say aussagte=say ausgesagt=say hinzufugte=say hinzufugt=say berichtete=say gesagt=say
        gewarnt=warn erklarten=say berichteten=say warnt=warn warnten=warn bestatigten=confirm glaubten=believe
        berichtet=say betonte=say schrieb=say meldete=say laut=say zufolge=say behauptete=claim behauptet=claim
        meinte=believe glaubt=believe warnte=warn bestatigte=confirm""",
    "altering": """ehemaliger ehemalige ehemaligen fruherer fruhere fruheren stellvertretender stellvertretende
        falscher kommissarisch kommissarische kommissarischer kommissarischen geschaftsfuhrend geschaftsfuhrende
        geschaftsfuhrender geschaftsfuhrenden designiert designierte designierter designierten ehemals einstige
        einstiger einstigen stellvertretenden ex""",
    "title": "herr frau dr prof professor doktor",
    "role": """minister ministerin kanzler kanzlerin prasident prasidentin burgermeister burgermeisterin richter
        richterin professor professorin direktor direktorin chef chefin sprecher sprecherin trainer trainerin
        vorsitzende vorsitzender senator senatorin vorstand sekretar sekretarin leiter leiterin doktor general""",
    "form": "ag gmbh se KG ohg ev",
}
PHRASES = {
    "condition": """fur den fall dass|im falle|im fall|es sei denn|mit ausnahme von|mit ausnahme der|
        mit ausnahme des|bis auf den|bis auf die|bis auf das|bis auf einen|bis auf eine|bis auf ein|bis auf zwei|
        bis auf drei|bis auf vier|bis auf wenige""",
    "filler:zb": "zum beispiel",
    "filler:noch": "noch immer|immer noch",
    "filler:zudem": "daruber hinaus",
    "filler:ubrigens": "in ubrigen",
    ":ua": "unter anderem",
    ":dh": "das heisst",
    "negation:niemand": "keine person|keine personen",
    "negation:no longer": "nicht mehr|kein mehr|keine mehr",
    "negation:not yet": "noch nicht|noch kein|noch keine|noch nie|noch immer nicht|immer noch nicht",
    ":US": "vereinigten staaten von amerika|vereinigte staaten von amerika|vereinigten staaten|vereinigte staaten",
    ":EU": "europaischen union|europaische union",
    ":afd": "alternative fur deutschland",
    ":UN": "vereinten nationen|vereinte nationen|uno",
    "preposition:aufgrund": "auf grund",
    "preposition:vor": "in vorfeld",
    "preposition:nach": "in anschluss an",
    "preposition:bezuglich": "in bezug auf|in hinblick auf|mit blick auf",
    "preposition:mithilfe": "mit hilfe",
    "preposition:zugunsten": "zu gunsten",
    "preposition:zulasten": "zu lasten",
    "quantifier:some": "einer der|eine der|eines der|einer von|eine von|eines von|einen der",
    "filler": "nicht nur",
    "link:und": "sondern auch",
    "speech:say": """nach angaben|angaben zufolge|nach auskunft|nach aussage|nach aussagen|nach darstellung|
        nach informationen|nach einschatzung""",
    ":verurteilt": "schuldig gesprochen|fur schuldig befunden",
    "stage:suspected": "im verdacht|unter verdacht",
    "unit:percent": "vom hundert|v h",
    "unit:kph": "kilometer pro stunde|kilometern pro stunde|km pro stunde|km h|stundenkilometer|stundenkilometern",
}
OPPOSITES = """steigt stieg stiegen gestiegen steigen zugenommen erhoht erhohte erhohen wuchs gewachsen wachst
    anstieg hoher / sinkt sank sanken gesunken sinken gefallen fallen fiel fielen abgenommen gesenkt senkte
    senken schrumpfte geschrumpft ruckgang niedriger ; mehr / weniger ; gewann gewinnt gewonnen sieg siegte /
    verlor verliert verloren niederlage ; offnet offnete geoffnet eroffnet eroffnete / schliesst schloss
    geschlossen schliessen ; kauft kaufte gekauft kaufen / verkauft verkaufte verkaufen ; genehmigt genehmigte
    angenommen / abgelehnt ablehnte ; erlaubt erlaubte / verboten verbot verbietet ; schuldig / unschuldig ;
    verurteilt verurteilte verurteilten / freigesprochen frei ; festgenommen verhaftet / freigelassen ; bestatigt
    bestatigte / dementiert
    dementierte ; nord norden nordlich / sud suden sudlich ; ost osten ostlich / west westen westlich ; gewinn
    gewinne / verlust verluste ; beginnt begann begonnen startet startete / endet endete beendet ; mann manner /
    frau frauen ; unterstutzt unterstutzte / bekampft bekampfte ; warmer / kalter ; schneller / langsamer ;
    grosser / kleiner ; hoch / niedrig ; besser / schlechter"""
PREPOSITION_PAIRS = "vor/nach uber/unter fur/gegen von/zu aus/in aus/nach bis/ab bis/seit bis/von"
SUBORDINATORS = (
    "weil da denn wegen aufgrund infolge als wahrend / obwohl trotz als wahrend / bevor / nachdem / als wahrend / bis"
)
COPULAS = "ist sind hat haben / war waren hatte hatten"
PLACES = """in innerhalb auf an bei / vor / ausserhalb / bei nahe neben / hinter / unter unterhalb /
    uber oberhalb / entlang / gegenuber neben / zwischen / nach zu / durch / um"""
TIMES = "in an / vor / nach / bis / seit ab von / gegen"
MOMENTS = "wahrend bei / vor bevor / nach nachdem / seit / bis / innerhalb"
REASONS = "weil da denn"
ADVERBS = "noch / schon bereits / hier / dort / jetzt nun / dann"
NUMBERS = """null=0 eins=1 zwei=2 drei=3 vier=4 funf=5 sechs=6 sieben=7 acht=8 neun=9 zehn=10 elf=11 zwolf=12
    dreizehn=13 vierzehn=14 funfzehn=15 sechzehn=16 siebzehn=17 achtzehn=18 neunzehn=19 zwanzig=20 dreissig=30
    vierzig=40 funfzig=50 sechzig=60 siebzig=70 achtzig=80 neunzig=90 hundert=100 tausend=1000
    anderthalb=3/2 eineinhalb=3/2 zweieinhalb=5/2 dreieinhalb=7/2 viereinhalb=9/2"""
JOINED_NUMBERS = "ein zwei drei vier funf sechs sieben acht neun"
"""The units as they are written before "und" and a ten, a hundred or a thousand."""
SCALES = """dutzend=12 hundert=100 tausend=1000 million=1000000 millionen=1000000
    milliarde=1000000000 milliarden=1000000000 billion=1000000000000 billionen=1000000000000"""
ORDINALS = """erste=1 ersten=1 erster=1 erstes=1 dritte=3 dritten=3 dritter=3 drittes=3 siebte=7 siebten=7 siebter=7
    siebtes=7 achte=8 achten=8 achter=8 achtes=8"""
ORDINAL_ENDINGS = "te ten ter tes ste sten ster stes"
"""What makes an ordinal of a number under twenty, and then of the others."""
FRACTIONS = "halfte=2 drittel=3 viertel=4 funftel=5 zehntel=10"
MULTIPLES = "verdoppelt=2 verdoppelte=2 doppelt=2 verdreifacht=3 verdreifachte=3 halbiert=1/2 halbierte=1/2"
MONTHS = """januar=1 jan=1 februar=2 feb=2 marz=3 april=4 apr=4 mai=5 juni=6 jun=6 juli=7 jul=7 august=8
    aug=8 september=9 sept=9 sep=9 oktober=10 okt=10 november=11 nov=11 dezember=12 dez=12"""
DAY_PARTS = "morgen=1 vormittag=2 mittag=3 nachmittag=4 abend=5 nacht=6"
"""What is written in one word behind the name of a day."""
WEEKDAYS = "montag=1 dienstag=2 mittwoch=3 donnerstag=4 freitag=5 samstag=6 sonntag=7"
RELATIVE_DAYS = "gestern=-1 heute=0"
SEASONS = "fruhling=1 fruhjahr=1 sommer=2 herbst=3 winter=4"
CLOCK_WORDS = "mitternacht=0"
BOUNDS = {
    "at least": "mindestens|wenigstens|nicht weniger als",
    "at most": "hochstens|bis zu|maximal|nicht mehr als",
    "more than": "mehr als|uber",
    "less than": "weniger als|unter",
    "about": "in etwa|etwa|rund|ungefahr|circa|gegen|um die",
    "nearly": "fast|knapp|beinahe",
    "only": "nur|lediglich",
}
UNITS = """prozent=percent prozentpunkt=pp prozentpunkte=pp prozentpunkten=pp euro=eur dollar=usd pfund=gbp
    franken=chf kronen=crown kilometer=km kilometern=km meile=mile meilen=mile meter=m metern=m
    zentimeter=cm zentimetern=cm millimeter=mm millimetern=mm
    kilogramm=kg kilo=kg gramm=g milligramm=mg mikrogramm=ug tonne=t tonnen=t liter=l litern=l sekunde=s sekunden=s
    minute=min minuten=min stunde=h stunden=h tag=d tage=d tagen=d woche=wk wochen=wk monat=mo monate=mo monaten=mo
    jahr=y jahre=y jahren=y hektar=ha megawatt=mw gigawatt=gw kilowatt=kw watt=w grad=deg celsius=degc
    fahrenheit=degf quadratmeter=m2 quadratmetern=m2 quadratkilometer=km2 quadratkilometern=km2 kubikmeter=m3
    kubikmetern=m3 stundenkilometer=kph stundenkilometern=kph kilowattstunde=kwh kilowattstunden=kwh
    megawattstunde=mwh megawattstunden=mwh gigawattstunde=gwh gigawattstunden=gwh terawattstunde=twh
    terawattstunden=twh usdollar=usd punkt=point punkte=point punkten=point"""
NOUNS = ""
ARTICLES = ""
RATES = "pro je in an"
FREQUENCIES = "stundlich=h taglich=d wochentlich=wk monatlich=mo jahrlich=y"
CLOCK_PARTS = "halb=30 viertel=15"
HOURS = "uhr"
DAYTIMES = (
    "morgens|fruh|vormittags|nachts|mittags|an morgen|an vormittag|in der nacht|an mittag",
    "nachmittags|abends|an nachmittag|an abend",
)
"""What stands behind an hour: before noon, and after it."""
VERBS = "en=en,t,te,ten"
"""Ending of an infinitive -> those of the forms that tell the same, for the verbs that a list marks with a plus."""
IRREGULAR = """befehlen befahl befahlen befohlen|beginnen begann begannen begonnen|beissen biss bissen gebissen|bergen
    barg bargen geborgen|biegen bog bogen gebogen|bieten bot boten geboten|binden band banden gebunden|bitten
    bat baten gebeten|blasen blies bliesen geblasen|brechen brach brachen gebrochen|brennen brannte brannten
    gebrannt|bringen brachte brachten gebracht|denken dachte dachten gedacht|dringen drang drangen gedrungen|
    empfangen empfing empfingen|empfehlen empfahl empfahlen empfohlen|essen ass assen gegessen|fahren fuhr
    fuhren gefahren|fallen fiel fielen gefallen|fangen fing fingen gefangen|finden fand fanden gefunden|
    fliegen flog flogen geflogen|fliehen floh flohen geflohen|fliessen floss flossen geflossen|fressen frass
    frassen gefressen|frieren fror froren gefroren|geben gab gaben gegeben|gehen ging gingen gegangen|gelingen
    gelang gelangen gelungen|gelten galt galten gegolten|geniessen genoss genossen|geschehen geschah geschahen|
    gewinnen gewann gewannen gewonnen|giessen goss gossen gegossen|graben grub gruben gegraben|greifen griff
    griffen gegriffen|halten hielt hielten gehalten|hangen hing hingen gehangen|heben hob hoben gehoben|
    heissen hiess hiessen geheissen|helfen half halfen geholfen|kennen kannte kannten gekannt|klingen klang
    klangen geklungen|kommen kam kamen gekommen|kriechen kroch krochen gekrochen|laden lud luden geladen|
    lassen liess liessen gelassen|laufen lief liefen gelaufen|leiden litt litten gelitten|leihen lieh liehen
    geliehen|lesen las lasen gelesen|liegen lag lagen gelegen|lugen log logen gelogen|meiden mied mieden
    gemieden|messen mass massen gemessen|nehmen nahm nahmen genommen|nennen nannte nannten genannt|pfeifen
    pfiff pfiffen gepfiffen|raten riet rieten geraten|reiben rieb rieben gerieben|reissen riss rissen gerissen|
    reiten ritt ritten geritten|rennen rannte rannten gerannt|riechen roch rochen gerochen|rufen rief riefen
    gerufen|schaffen schuf schufen geschaffen|scheiden schied schieden geschieden|scheinen schien schienen
    geschienen|schieben schob schoben geschoben|schiessen schoss schossen geschossen|schlafen schlief schliefen
    geschlafen|schlagen schlug schlugen geschlagen|schliessen schloss schlossen geschlossen|schmelzen schmolz
    schmolzen geschmolzen|schneiden schnitt schnitten geschnitten|schreiben schrieb schrieben geschrieben|
    schreien schrie schrien geschrien|schreiten schritt schritten geschritten|schweigen schwieg schwiegen
    geschwiegen|schwimmen schwamm schwammen geschwommen|schworen schwor schworen geschworen|sehen sah sahen
    gesehen|senden sandte sandten gesandt|singen sang sangen gesungen|sinken sank sanken gesunken|sitzen sass
    sassen gesessen|sprechen sprach sprachen gesprochen|springen sprang sprangen gesprungen|stechen stach
    stachen gestochen|stehen stand standen gestanden|stehlen stahl stahlen gestohlen|steigen stieg stiegen
    gestiegen|sterben starb starben gestorben|stossen stiess stiessen gestossen|streichen strich strichen
    gestrichen|streiten stritt stritten gestritten|tragen trug trugen getragen|treffen traf trafen getroffen|
    treiben trieb trieben getrieben|treten trat traten getreten|trinken trank tranken getrunken|tun tat taten
    getan|verderben verdarb verdarben verdorben|vergessen vergass vergassen|verlieren verlor verloren|wachsen
    gewachsen gewachsenen|waschen wusch wuschen gewaschen|weichen wich wichen gewichen|weisen wies wiesen
    gewiesen|wenden wandte wandten gewandt|werben warb warben geworben|werfen warf warfen geworfen|wiegen wog
    wogen gewogen|winden wand wanden gewunden|wissen wusste wussten gewusst|ziehen zog zogen gezogen|zwingen
    zwang zwangen gezwungen|
    wird werde werden|kann konne konnen|muss musse mussen|soll solle sollen|darf durfe durfen|will wolle wollen"""
"""The strong and mixed verbs: infinitive, preterite, participle; and modal verbs with their reported mood."""
SPELLINGS = """im=in ins=in am=an ans=an zum=zu zur=zu vom=von beim=bei aufs=auf furs=fur ubers=uber unters=unter
    durchs=durch ums=um hinters=hinter welcher=der welche=die welches=das welchem=dem welchen=den
    sonnabend=samstag sonnabends=samstags usa=US &=und
    bzw=beziehungsweise ggf=gegebenenfalls inkl=einschliesslich nr=nummer std=stunden
    min=minuten mio=millionen mrd=milliarden ca=circa zirka=circa lkw=lastwagen pkw=auto jh=jahrhundert sankt=st
    lka=landeskriminalamt bka=bundeskriminalamt bgh=bundesgerichtshof jva=justizvollzugsanstalt bip=bruttoinlandsprodukt
    mwst=mehrwertsteuer kfz=kraftfahrzeug hbf=hauptbahnhof uni=universitat tsd=tausend qm=quadratmeter mind=mindestens
    autobahn=a bundesstrasse=b kg=kilogramm km=kilometer kwh=kilowattstunden mwh=megawattstunden"""
"""Contractions with an article, second spellings and abbreviations as the first."""
NOUN_VERBS = """entscheidung: treffen trifft traf trafen getroffen = entscheiden entscheidet entschied entschieden
    entschieden ; gesprache: fuhren fuhrt fuhrte fuhrten gefuhrt = sprechen spricht sprach sprachen gesprochen ;
    verhandlungen: fuhren fuhrt fuhrte fuhrten gefuhrt = verhandeln verhandelt verhandelte verhandelten verhandelt ;
    flucht: ergreifen ergreift ergriff ergriffen ergriffen = fliehen flieht floh flohen geflohen ; vereinbarung: treffen
    trifft traf trafen getroffen = vereinbaren vereinbart vereinbarte vereinbarten vereinbart"""
"""Noun: forms of the verb that goes with it = those of the verb that says the same."""
PARTICLES = """ab an auf aus bei ein fest fort frei heim her heraus herein herum hervor hin hinaus hinein hinzu
    los mit nach nieder statt teil um vor voran voraus vorbei weg weiter wieder zu zuruck zusammen zurecht
    entgegen bekannt bereit dar durch empor frei gleich inne klar richtig still tot uber unter voll wahr"""
"""What parts from its verb to the end of a main clause, and is written before it elsewhere."""
PREFIXES = "be er ver zer ent miss"
"""What does not part from its verb."""
RESPELT = (
    r"(?<=\w{3})str$=strasse (?<![aeq])ue=u ae=a oe=o ph(?=.)=f "
    "tial=zial tiell=ziell selbstst=selbst ^pkw(?=.)=auto ^lkw(?=.)=lastwagen"
)
"""Patterns of letters that are written in two ways, and the way that stands for both."""
NEGATIVE_PREFIXES = "un nicht miss"
POINTERS = "letzte letzten letztes diese dieses diesem nachste nachsten vergangene vergangenen kommende kommenden"
SPANS = "woche monat jahr jahre quartal nacht wochenende"
