"""The closed classes of English words that carry facts; `vocabulary` tells what each class does.

`word+` stands for a regular verb with its forms. A slash parts the two sides of a pair of opposites, a semicolon the
pairs; words of one side are synonyms of each other, and a group without a slash is synonyms only.
"""

WORDS = {
    "determiner": "a an the any this these those s of",
    "auxiliary": "is are was were be been being am has have had having do does did",
    "pronoun": """he she it they we i you him her them us me what his hers their theirs our my your its himself
        herself itself themselves""",
    "link": "that and or but nor so yet which who whom whose plus",
    "preposition": """in on at by with from to into onto for about during after before since until till near
        under over between among against through throughout across along around behind beyond outside inside
        toward within upon via per despite amid beside besides aboard alongside atop underneath opposite regarding
        concerning when while where because although though as than whereas once
        like unlike above below off out versus beneath""",
    "filler": """also too very then there here now however meanwhile moreover therefore thus indeed even still
        already own aged rather actually""",
    "negation": """not no never neither nor none nobody nothing nowhere cannot hardly scarcely barely without
        lack lacks lacked lacking fail+ refuse+ prevent+ avoid+ avert+ deny=denial denies=denial denied=denial
        denying=denial refute=denial refutes=denial refuted=denial untrue=denial false=denial falsely=denial
        baseless=denial groundless=denial fabricated=denial fabrication=denial nonsense=denial
        unfounded=denial hoax=denial myth=denial debunked=denial
        retract=denial retracts=denial retracted=denial recanted=denial recants=denial disproved=denial""",
    "hedge": """allegedly reportedly apparently supposedly purportedly possibly perhaps probably maybe
        presumably seemingly provisionally tentatively nominally purported rumored rumor rumors unconfirmed likely
        unlikely seem+ whether doubt+
        doubtful doubted alleged allege alleges alleging fear fears feared speculation
        speculated dream dreams dreamed fictional imaginary imagined imagination satire satirical parody almost
        nearly unclear unsure uncertain potential potentially hypothetical supposed disputed""",
    "condition": """if unless assuming pending whenever except contingent conditional
        conditionally lest""",
    "quantifier": """all=all every=all each=all everyone=all everybody=all entire=all whole=all most=most
        majority=most many=many several=several some=some few=few little=few somebody=some someone=some
        both=both only=only solely=only exclusively=only always=always usually=usually often=often sometimes=sometimes
        occasionally=sometimes rarely=rarely seldom=rarely completely=wholly fully=wholly entirely=wholly
        wholly=wholly totally=wholly partly=partly partially=partly mostly=mostly largely=mostly mainly=mostly
        dozens=dozens hundreds=hundreds thousands=thousands millions=millions scores=scores briefly=briefly
        temporarily=briefly permanently=permanently""",
    "modality": """will=will shall=will would=would may=may might=may could=may can=can must=must should=should
        ought=should need=must needs=must plan=plan plans=plan planned=plan planning=plan intend+=plan
        expect+=expect propose+=propose proposal=propose consider+=consider want+=want hope+=want seek=want
        seeks=want sought=want seeking=want try=try tries=try tried=try trying=try attempt+=try threaten+=threaten
        vow+=promise pledge+=promise promise+=promise offer+=offer urge+=urge order+=order recommend+=urge
        request+=request demand+=demand decide+=decide impose+=impose""",
    "stage": """suspected=suspected accused=accused accuse=accused accuses=accused
        charged=charged indicted=charged convicted=convicted sentenced=sentenced sentence=sentenced
        acquitted=acquitted arrested=arrested detained=arrested sued=sued questioned=questioned
        investigated=investigated""",
    "speech": """say=say says=say said=say saying=say tell=say tells=say told=say telling=say add=say adds=say
        added=say adding=say stated=say stating=say announce=say announces=say announced=say reported=say
        noted=say ruled=find concluded=find disclosed=say revealed=say reiterated=say stressed=say emphasized=say
        explain=say explains=say explained=say write=write writes=write wrote=write tweeted=write declare=say
        declares=say declared=say replied=reply quoted=say quotes=say quoting=say
        shouted=call yelled=call screamed=call whispered=call exclaimed=call joked=call quipped=call remarked=say
        claimed=claim claiming=claim argue=claim argues=claim argued=claim
        insist=claim insists=claim insisted=claim assert=claim asserts=claim asserted=claim maintain=claim
        maintains=claim maintained=claim contend=claim contends=claim contended=claim believe=believe
        believes=believe believed=believe think=believe thinks=believe thought=believe suggest=suggest
        suggests=suggest suggested=suggest warn=warn warns=warn warned=warn confirm=confirm confirms=confirm
        confirmed=confirm admit=admit admits=admit admitted=admit acknowledge=admit acknowledges=admit
        acknowledged=admit concede=admit concedes=admit conceded=admit testify=testify testifies=testify
        testified=testify estimated=estimate ask=ask asks=ask asked=ask predict=predict predicts=predict
        predicted=predict""",
    "altering": """former previous outgoing incoming onetime ex fake counterfeit deputy vice assistant acting
        interim future mock honorary aspiring preliminary provisional suspended attempted aborted unsuccessful
        partial simulated bogus sham replica self-styled other""",
    "title": """mr mrs ms miss dr sir dame lord lady prof rev hon mx""",
    "role": """minister president premier chancellor mayor senator governor congressman congresswoman
        representative rep sen gov judge justice professor prof doctor dr general colonel captain lieutenant
        sergeant officer chief director chairman chairwoman chair chairperson secretary spokesman spokeswoman
        spokesperson king queen prince princess pope cardinal bishop archbishop reverend father sister
        ambassador attorney lawyer prosecutor detective inspector sheriff commissioner coach manager executive
        founder leader speaker deputy councillor councilman mp md ceo cfo analyst economist author actor actress
        constable superintendent admiral commander marshal magistrate rector dean provost headteacher treasurer
        singer novelist composer striker goalkeeper midfielder defender""",
    "form": "ltd inc corp co llc plc limited incorporated corporation",
}
"""Class -> words, or word=sense."""

PHRASES = {
    "condition": """no sooner than|no earlier than|in case of|in the event of|in the event that|as long as|
        so long as|provided that|
        providing that|on condition that|on the condition that|subject to|depending on|only if|only when|
        even if|as soon as|if and when|under the proposal|under a proposal|under the bill|under the draft|
        provided it|provided they|provided there|provided he|provided she|provided we|providing it|
        providing they|providing there""",
    "negation:no longer": "no longer|not any more|not anymore",
    "negation:not yet": "not yet|yet to",
    "negation": """at no time|at no point|on no occasion|by no means|in no way|turned
        down|turns down|
        turn down|a lie that|everything but|everyone but|anything but|failed to|fails to|fail to|failing to|refused
        to|refuses to|took no part|takes no part|take no part|taking no part|
        refuse to|declined to|declines to|decline to|ruled out|rules out|rule out|ruling out|far from|
        instead of|rather than|never again|stopped short of|backed away from|backed out of|
        pulled out of|no one""",
    "negation:false": """not true|fake news|april fool|april fools|took it back|takes it back|
        proved to be false|proved false|turned out to be false|proved to be
        wrong|proved wrong|turned out to be wrong|proved to be forged|turned out to be forged|withdrew the claim|
        withdrew the charge|withdrew the accusation|withdrew the allegation|withdrew the statement|withdrew his claim|
        withdrew her claim|withdrew its claim|withdrew their claim|withdrawing the claim|withdrawing the charge|
        withdrawing the accusation|withdrawing the allegation|withdrawing the statement""",
    "negation:unable to": "unable to|not able to",
    "hedge": """suspect that|suspect the|suspect a|suspect he|suspect she|suspect it|suspect they|suspects that|
        suspects the|suspects a|suspects he|suspects she|suspects it|suspects they|said to have|said to be|thought
        to|believed to|understood to|accused of having|rumored to|
        rumoured to|claimed to|appears to|appear to|appeared to|seems to|seemed to|seem to|
        it is unclear|is not clear|not clear whether|in theory|in principle|all but|as if|so called|in a novel|in
        the novel|in his novel|in her novel|in a film|
        in the film|in his film|in her film|in a thriller|in a simulation|in the simulation|in a play|in the play""",
    ":convicted": "found guilty",
    ":acquitted": "found not guilty",
    "modality:can": "able to|allowed to|permitted to|free to|has the right to|have the right to",
    "modality:must": "have to|has to|had to|required to|obliged to|need to|needs to",
    "modality:will": """going to|set to|is to be|are to be|was to be|were to be|was to have|were to have|due to be|
        about to|scheduled to|poised to""",
    "modality:expect": "expected to",
    "modality:want": """in talks to|in talks over|aims to|aimed to|aim to|keen to|ready to|prepared to|
        called for|calls for|call for|calling for""",
    "quantifier:several": "more than once|a few",
    "quantifier:all": "all of|all the",
    "quantifier:some": "a little|a bit of|one of|a number of|part of",
    "speech:say": """according to|told reporters|told journalists|told a news conference|told a press conference|
        told the press|told the media|told newspapers|tells reporters|tells journalists""",
    "speech:find": """found that|finds that|find that|showed that|shows that|show that|concluded that|
        concludes that|ruled that|learned that|revealed that|discovered that|discovers that|determined that|
        determines that""",
    "speech:claim": "claim that|claims that",
    ":resign": "step down|stand down",
    ":resigned": "stepped down|stood down",
    ":jointly": "between them|in total|all told",
    ":crew": "crew members|crew member",
    ":staff": "staff members|members of staff",
    ":meet": "meet with",
    ":met": "met with",
    ":happen": "take place",
    ":happens": "takes place",
    ":happened": "took place|taken place",
    ":happening": "taking place",
    ":strike": "walk out|go on strike|down tools",
    ":struck": "walked out|went on strike|gone on strike|downed tools",
    ":extinguish": "put out",
    ":extinguishing": "putting out",
    ":demolish": "tear down|pull down|knock down",
    ":demolished": "tore down|torn down|pulled down|knocked down",
    ":established": "set up",
    ":establishing": "setting up",
    ":died": "passed away|lost their lives|lost his life|lost her life|lost its life",
    ":handed": "turned over",
    ":rise": "go up",
    ":rises": "goes up",
    ":rose": "went up|gone up",
    ":fall": "go down|come down",
    ":fell": "went down|gone down|came down",
    ":close": "shut down|close down",
    ":closed": "closed down",
    ":closing": "shutting down|closing down",
    ":central": "center of|heart of",
    ":continued": "went on|carried on",
    ":canceled": "called off",
    ":postponed": "put off|pushed back",
    ":exploded": "blew up|blown up",
    ":participated": "took part",
    ":participate": "take part",
    ":conducted": "carried out",
    ":reopen": "open again",
    ":reopened": "opened again",
    ":cellphone": "mobile phone|cell phone",
    ":cellphones": "mobile phones|cell phones",
    ":police": "police officers|police force",
    ":union": "trade union|labor union",
    ":unions": "trade unions|labor unions",
    "preposition:for": "in favor of",
    ":victory": "took victory|took the win",
    "link:and": "but also|as well as",
    "filler:aged": "at the age of",
    "filler": "not only|not just|as well|no sooner|worth of|a total of|in fact|in the meantime",
    "preposition:before": "prior to|in front of|ahead of|in advance of",
    "preposition:though": "even though|despite the fact that|in spite of the fact that",
    ":visit": "pay a visit to",
    ":visited": "paid a visit to",
    ":approved": "gave its approval to|gave their approval to|gave approval to|gave the green light to",
    "preposition:from": "starting in|starting on|starting from|beginning in|beginning on|as of|as from|effective from",
    ":straight": "in a row|in succession",
    "preposition:because~of": "because of|due to|owing to|on account of|thanks to",
    "preposition:despite": "in spite of|regardless of",
    "preposition:out~of": "out of",
    "preposition:away~from": "away from",
    "preposition:beside": "next to",
    "preposition:to": "in order to|so as to",
    ":US": "united states",
    ":UK": "united kingdom",
    ":UN": "united nations",
    ":EU": "european union",
    ":ceo": "chief executive officer|chief executive|chief exec",
    ":mp": "member of parliament",
    ":mps": "members of parliament",
    ":ivorycoast": "ivory coast|cote divoire",
    ":netherlands": "the netherlands",
    ":czechia": "czech republic",
    ":petrolstation": "gas station|petrol station|filling station",
    ":petrolstations": "gas stations|petrol stations|filling stations",
    ":carpark": "parking lot|car park",
    ":numberplate": "license plate|number plate",
    ":gdp": "gross domestic product",
    "unit:percent": "per cent|per hundred",
    ":northeast": "north east",
    ":northwest": "north west",
    ":southeast": "south east",
    ":southwest": "south west",
    "unit:kph": "kilometers per hour|kilometers an hour|km per hour|km an hour|km h",
    "unit:mph": "miles per hour|miles an hour",
    "unit:m3": "cubic meters|cubic meter",
    "unit:m2": "square meters|square meter",
    "unit:km2": "square kilometers|square kilometer",
    "unit:sqft": "square feet|square foot",
    "unit:sqmi": "square miles|square mile",
    "unit:bp": "basis points|basis point",
    "unit:nmi": "nautical miles|nautical mile",
}
"""Slot, or slot:key, -> phrases, parted by bars."""

OPPOSITES = """rise rises rose risen rising increase+ grow grows grew grown growing climb+ jump+ surge+ soar+ up
    higher rally rallied rallies expand+ strengthen+ improve+ accelerate+ raise+ hike hiked / fall falls fell
    fallen falling decrease+ decline+ drop drops dropped dropping plunge+ plummet+ slump+ slip slips slipped
    slipping sink sinks sank sunk sinking tumble+ down lower lowers lowered lowering shrink shrinks shrank shrunk
    contract+ weaken+ worsen+ slow slows slowed cut cuts cutting reduce+ ; gain+ / lose loses lost losing shed
    sheds ; more greater / less fewer ; win wins won winning victory victories beat beats beaten defeated / lose
    loses lost losing defeat defeats ; open+ reopen+ / close+ closure closures shut shuts shutting shutdown ;
    approve+ approval adopt+ pass+ / reject+ rejection ; accept+ agree agrees agreed / refuse+ decline+ reject+ ;
    support+ back+ favor+ supporter supporters backer backers / oppose+ opposition opponent opponents ; buy buys
    bought buying acquire+ acquisition purchase+ / sell sells sold selling sale ; guilty / innocent ; convict+ /
    acquit acquits acquitted cleared ; legal lawful / illegal unlawful ; arrest+ detain+ jail+ imprison+ /
    release+ freed ; uphold upholds upheld / overturn+ quash+ ; allow+ permit permits permitted permitting let /
    ban bans banned banning prohibit+ bar bars barred forbid forbids forbade forbidden ; include+ / exclude+ ;
    start+ begin begins began begun beginning launch+ commence+ / end+ stop stops stopped finish+ conclude+ halt+
    ; continue+ persist+ / end+ stop stops stopped halt+ cease+ ; hire+ / fire fires fired firing sack+ ; man men
    / woman women ; boy boys / girl girls ; husband / wife ; father / mother ; son / daughter ; brother / sister ;
    alive survive+ / dead die dies died dying killed ; arrive+ arrival / depart+ departure leave leaves left
    leaving ; enter+ join+ / leave leaves left leaving exit+ quit quits ; confirm+ admit admits admitted
    acknowledge+ / deny denies denied denying ; grant+ / deny denies denied revoke+ ; import+ / export+ ; minority
    / majority ; maximum / minimum ; early earlier / late later ; succeed+ success successful / failure failed
    unsuccessful ; safe / unsafe dangerous ; hot warm warmer hotter / cold cool cooler colder ; profit profits
    profitable / loss losses ; surplus / deficit ; lead / deficit ; public / private ; right / left ; tighten+ /
    ease+ loosen+ relax+ ; add adds added / remove+ ; heavy / light ; best / worst ; better / worse ; positive /
    negative ; top / bottom ; lead leads led leading / trail+ ; lift+ / impose+ ; high / low ; wet / dry ; young
    younger / old older ; war / peace ; attack+ / defend+ ; home / away ; delay+ postpone+ / advance+ ; closer
    nearer near / farther further away ; fast faster quick quicker quickly / slow slower slowly ; north northern /
    south southern ; east eastern / west western ; deeper / shallower ; larger bigger / smaller ; longer / shorter
    ; stronger / weaker ; cheaper / dearer pricier ; full / empty ; optimistic / pessimistic ; morning / evening ;
    day / night ; predecessor / successor ; borrow+ / lend lends lent ; employ+ / unemployed ; victim victims /
    attacker attackers ; winner winners / loser losers ; buyer buyers / seller sellers ; stay+ remain+ ; discover+
    found find finds ; resign+ resignation ; kill+ slay slain ; injure+ hurt hurts wound+ ; purchase+ ; automobile
    car ; physician doctor ; child children kids ; film movie ; company firm ; attempt+ try tries tried ; show
    shows showed reveal+ ; assist+ help+ ; demolish+ demolition raze+ ; destroy+ destruction ; investigate+
    investigation probe+ ; appoint+ appointment name+ ; collide+ collision crash+ ; merge+ merger ; get gets got
    obtain+ receive+ ; use uses used ; build builds built construct+ construction ; large big huge ; quick rapid
    swift ; announce+ announcement ; die dies died death deaths"""

PREPOSITION_PAIRS = """before/after above/below over/under for/against inside/outside to/from by/to by/from into/from
    with/against with/without from/for like/unlike"""
"""Prepositions that say the contrary, or exchange the parts, when one stands for the other."""
SUBORDINATORS = """because because~of since as when while / although though despite when while / before / after since
    once / when while as once / until"""
"""Words that lead to a cause, to what stood against it, to a time before, after, at or until which; those of one side
may stand for each other. "When" may lead to any of the first two."""
COPULAS = "is are am has have / was were had / being"
"""What is, what was, and what is under way."""
PLACES = """in inside within at on into onto across throughout around / outside out~of off out / near beside
    along alongside opposite around / behind beyond / under below beneath underneath / above over atop on /
    across over / along through / between among amid / toward to into / away~from from out~of off"""
TIMES = "in on at during throughout for of / before / after / since from between / by / until"
"""Prepositions of one side may stand for each other, those of two may not; TIMES before a date, PLACES before all
    else.
A date without one is told by the first side of TIMES."""
MOMENTS = "during throughout amid / before / after / since / until / within"
"""Before what is no date."""
REASONS = "because since as"
ADVERBS = "too / even / still / already / here / there / now / then"

NUMBERS = """zero=0 one=1 two=2 three=3 four=4 five=5 six=6 seven=7 eight=8 nine=9 ten=10 eleven=11 twelve=12
    thirteen=13 fourteen=14 fifteen=15 sixteen=16 seventeen=17 eighteen=18 nineteen=19 twenty=20 thirty=30
    forty=40 fifty=50 sixty=60 seventy=70 eighty=80 ninety=90"""
SCALES = """dozen=12 hundred=100 thousand=1000 million=1000000 millions=1000000 mln=1000000 b=1000000000 mn=1000000
    billion=1000000000
    billions=1000000000 bn=1000000000 bln=1000000000 trillion=1000000000000 trn=1000000000000 m=1000000 k=1000"""
ORDINALS = """first=1 second=2 third=3 fourth=4 fifth=5 sixth=6 seventh=7 eighth=8 ninth=9 tenth=10 eleventh=11
    twelfth=12 thirteenth=13 fourteenth=14 fifteenth=15 sixteenth=16 seventeenth=17 eighteenth=18 nineteenth=19
    twentieth=20 thirtieth=30 fortieth=40 fiftieth=50 sixtieth=60 seventieth=70 eightieth=80 ninetieth=90
    hundredth=100 thousandth=1000"""
FRACTIONS = "half=2 halves=2 third=3 thirds=3 quarter=4 quarters=4 fifth=5 fifths=5 tenth=10 tenths=10"
MULTIPLES = """once=1 thrice=3 doubled=2 doubles=2 double=2 doubling=2 twice=2 twofold=2 tripled=3 triples=3
    triple=3 tripling=3
    threefold=3 quadrupled=4 quadruples=4 quadruple=4 halved=1/2 halves=1/2 halving=1/2"""
MONTHS = """january=1 jan=1 february=2 feb=2 march=3 mar=3 april=4 apr=4 may=5 june=6 jun=6 july=7 jul=7
    august=8 aug=8 september=9 sept=9 sep=9 october=10 oct=10 november=11 nov=11 december=12 dec=12"""
WEEKDAYS = """monday=1 mon=1 tuesday=2 tues=2 tue=2 wednesday=3 wed=3 thursday=4 thurs=4 thu=4 friday=5 fri=5
    saturday=6 sat=6 sunday=7"""
RELATIVE_DAYS = "yesterday=-1 today=0 tonight=0 tomorrow=1"
SEASONS = "spring=1 summer=2 autumn=3 fall=3 winter=4"
CLOCK_WORDS = "noon=720 midday=720 midnight=0"
BOUNDS = {
    "at least": "at least|no fewer than|no less than|not less than|not fewer than|a minimum of",
    "at most": "at most|up to|no more than|not more than|as many as|as much as|a maximum of",
    "more than": "more than|over|above|exceeding|upwards of|greater than|in excess of",
    "less than": "less than|fewer than|under|below",
    "about": "about|around|roughly|approximately|some|an estimated|estimated|close to|approx|circa",
    "nearly": "nearly|almost|just under",
    "only": "only|just|a mere|merely",
}
UNITS = """percent=percent percentage=percent pct=percent dollar=usd dollars=usd usd=usd euro=eur euros=eur
    eur=eur pound=pound pounds=pound gbp=gbp yen=jpy yuan=cny rupee=inr rupees=inr ruble=rub rubles=rub franc=chf
    francs=chf crown=crown crowns=crown kilometer=km kilometers=km mile=mile miles=mile meter=m meters=m
    centimeter=cm centimeters=cm millimeter=mm millimeters=mm foot=ft feet=ft yard=yd yards=yd inch=in inches=in
    kilogram=kg kilograms=kg kilo=kg kilos=kg gram=g grams=g milligram=mg milligrams=mg microgram=ug
    micrograms=ug ton=t tons=t tonne=t tonnes=t ounce=oz ounces=oz liter=l liters=l milliliter=ml milliliters=ml
    gallon=gal gallons=gal barrel=bbl barrels=bbl second=s seconds=s sec=s secs=s minute=min minutes=min mins=min
    min=min hour=h h=h hours=h hr=h hrs=h day=d days=d week=wk weeks=wk month=mo months=mo year=y years=y yr=y
    decade=dec
    decades=dec century=cent centuries=cent acre=acre acres=acre hectare=ha hectares=ha celsius=degc
    centigrade=degc fahrenheit=degf degree=deg degrees=deg megawatt=mw megawatts=mw gigawatt=gw gigawatts=gw
    kilowatt=kw kilowatts=kw watt=w watts=w times=times penny=penny pence=penny p=penny"""
NOUNS = """suspect suspects plan plans order orders offer offers promise promises demand demands request requests
    attempt attempts need needs hope hopes proposal"""
"""Words of a class that carries facts which are plain nouns after an article or a possessive."""
ARTICLES = "the a an his her its their our this that"
RATES = "a an per each every"
"""Words that make "600 litres" a rate before a unit of time."""
FREQUENCIES = "each=each apiece=each hourly=h daily=d weekly=wk monthly=mo yearly=y annually=y"
"""Words that do so alone, behind it."""
CLOCK_PARTS = "five=5 ten=10 quarter=15 twenty=20 half=30"
"""Minutes to an hour, or past it."""

IRREGULAR = """go went gone goes going|buy bought|sell sold|take took taken takes taking|give gave given gives giving|
    get got gotten|make made makes making|come came comes coming|see saw seen sees seeing|know knew known|
    leave left leaves leaving|lead led|lose lost loses losing|win won|hold held|keep kept|send sent|build built|
    bring brought|fight fought|catch caught|teach taught|think thought|steal stole stolen stealing|
    break broke broken|speak spoke spoken|write wrote written writes writing|drive drove driven drives driving|
    fly flew flown|grow grew grown|draw drew drawn|begin began begun|run ran runs running|swim swam swum|
    sing sang sung|sink sank sunk|fall fell fallen|eat ate eaten|choose chose chosen chooses choosing|
    wear wore worn|shoot shot|meet met|feed fed|pay paid|say said|tell told|hear heard|find found|stand stood|
    understand understood|spend spent|lend lent|strike struck strikes striking|hide hid hidden hides hiding|
    rise rose risen rises rising|become became becomes becoming|throw threw thrown|
    freeze froze frozen freezes freezing|shake shook shaken shakes shaking|seek sought|feel felt|mean meant|
    sit sat|hang hung|beat beaten|child children|man men|woman women|person people|foot feet|
    die dies died dying|lie lies lied lying|agree agrees agreed agreeing|free frees freed|tear tore torn|
    bear bore borne|bite bit bitten bites biting|bleed bled|blow blew blown|breed bred|deal dealt|dig dug|
    flee fled flees fleeing|forget forgot forgotten|forgive forgave forgiven forgives forgiving|kneel knelt|
    lay laid|light lit|overcome overcame overcomes overcoming|overtake overtook overtaken overtakes overtaking|
    ride rode ridden rides riding|ring rang rung|shine shone shines shining|slide slid slides sliding|spin spun|
    stick stuck|sting stung|swear swore sworn|sweep swept|swing swung|undergo underwent undergone|
    undertake undertook undertaken undertakes undertaking|wake woke woken wakes waking|
    weave wove woven weaves weaving|withdraw withdrew withdrawn|withhold withheld|
    arise arose arisen arises arising|bend bent|creep crept|cling clung|drink drank drunk|weep wept|tread trod|
    oversee oversaw overseen oversees overseeing|rebuild rebuilt|repay repaid|
    rewrite rewrote rewritten rewrites rewriting|show showed shown|foresee foresaw foreseen foresees foreseeing|
    shrink shrank shrunk|uphold upheld|forbid forbade forbidden|spit spat|strive strove strives striving|
    drown drowned|prove proved proven proves proving"""
"""Groups of forms of one word, the first names them all."""

SPELLINGS = """councillor=councilor councillors=councilors programme=program programmes=programs grey=gray
    aluminium=aluminum towards=toward afterwards=afterward whilst=while amongst=among sceptical=skeptical
    sceptic=skeptic jewellery=jewelry plough=plow ok=okay tyre=tire tyres=tires kerb=curb cheque=check cheques=checks
    storey=story mum=mom mould=mold moustache=mustache pyjamas=pajamas adviser=advisor advisers=advisors
    enquiry=inquiry enquiries=inquiries judgement=judgment ageing=aging maneuver=manoeuvre learnt=learned burnt=burned
    spelt=spelled dreamt=dreamed leapt=leaped mt=mount dept=department govt=government intl=international
    cllr=councilor cllrs=councilors korean=korea rhino=rhinoceros rhinos=rhinoceroses professor=prof doctor=dr
    reverend=rev senator=sen governor=gov representative=rep vs=versus jr=junior defenceman=defenseman
    defencemen=defensemen kilogramme=kilogram gramme=gram fulfil=fulfill enrol=enroll instalment=installment
    instalments=installments sulphur=sulfur artefact=artifact yoghurt=yogurt whisky=whiskey draught=draft
    pedlar=peddler cosy=cozy foetus=fetus leukaemia=leukemia anaemia=anemia anaesthetic=anesthetic paediatric=pediatric
    paediatrician=pediatrician haemorrhage=hemorrhage encyclopaedia=encyclopedia archaeologist=archeologist
    archaeologists=archeologists aeroplane=airplane aeroplanes=airplanes company=company email=email
    approx=approximately till=until licence=license practise=practice begun=began risen=rose fallen=fell hurt=injured
    struck=hit assistance=help proven=proved movie=film movies=films kid=child kids=children automobile=car
    automobiles=cars cop=police cops=police policemen=police attorney=lawyer attorneys=lawyers physician=dr
    physicians=drs biggest=largest bigger=larger big=large unhurt=uninjured unharmed=uninjured unscathed=uninjured
    additional=more tv=television phone=telephone phones=telephones photo=photograph photos=photographs bike=bicycle
    bikes=bicycles exam=examination exams=examinations teenager=teen teenagers=teens flu=influenza ad=advertisement
    ads=advertisements advert=advertisement adverts=advertisements plane=airplane planes=airplanes lorry=truck
    lorries=trucks petrol=gasoline tech=technology hq=headquarters lt=lieutenant gen=general col=colonel capt=captain
    sgt=sergeant maj=major det=detective insp=inspector supt=superintendent cmdr=commander ploughed=plowed
    ploughing=plowing draughty=drafty enrolment=enrollment fulfilment=fulfillment skilful=skillful wilful=willful
    practised=practiced practising=practicing practises=practices pled=pleaded spoilt=spoiled woollen=woolen
    orientated=oriented speciality=specialty parliamentarian=mp parliamentarians=mps gaol=jail gaoled=jailed
    carcase=carcass usa=US cosiness=coziness sceptics=skeptics moulds=molds mums=moms moulded=molded prison=jail
    prisons=jails britain=UK british=UK america=US american=US norwegian=norway swedish=sweden danish=denmark
    finnish=finland icelandic=iceland german=germany french=france italian=italy spanish=spain portuguese=portugal
    dutch=netherlands belgian=belgium swiss=switzerland austrian=austria polish=poland czech=czechia slovak=slovakia
    hungarian=hungary romanian=romania bulgarian=bulgaria greek=greece turkish=turkey serbian=serbia croatian=croatia
    albanian=albania ukrainian=ukraine russian=russia belarusian=belarus estonian=estonia latvian=latvia
    lithuanian=lithuania irish=ireland scottish=scotland welsh=wales english=england canadian=canada mexican=mexico
    brazilian=brazil argentine=argentina argentinian=argentina chilean=chile peruvian=peru colombian=colombia
    venezuelan=venezuela cuban=cuba australian=australia chinese=china japanese=japan indian=india pakistani=pakistan
    afghan=afghanistan iranian=iran iraqi=iraq israeli=israel syrian=syria lebanese=lebanon jordanian=jordan
    egyptian=egypt libyan=libya tunisian=tunisia algerian=algeria moroccan=morocco sudanese=sudan ethiopian=ethiopia
    kenyan=kenya nigerian=nigeria ghanaian=ghana somali=somalia ugandan=uganda rwandan=rwanda zimbabwean=zimbabwe
    thai=thailand vietnamese=vietnam indonesian=indonesia malaysian=malaysia philippine=philippines
    filipino=philippines taiwanese=taiwan european=europe african=africa asian=asia rumour=rumor rumours=rumors
    rumoured=rumored burma=myanmar northward=north southward=south eastward=east westward=west northwards=north
    southwards=south eastwards=east westwards=west anybody=anyone everybody=everyone somebody=someone pence=penny
    amidst=amid upon=on whereas=while although=though"""
"""Second spellings and abbreviations as the first."""

NEGATIVE_PREFIXES = "un in im il ir non dis mis de anti"
POINTERS = "last this next past previous coming"
SPANS = "week month year quarter night decade season century weekend summer winter spring fall autumn"
