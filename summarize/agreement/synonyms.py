"""Words that news writes for one another, so that an exchange of them is no other fact.

In a group the words behind the sign are read as the one before it, form by form; a semicolon parts the groups, and
`word+` stands for a regular verb with its forms, as in the table of the language. A word stands here only where the
other one could replace it in almost any sentence of news: of what is more, less, or of another kind ("plunge" and
"fall", "hamlet" and "town") nothing does. A word with two meanings may stand here where the other meaning has no rival.
"""

ENGLISH = """begin begins began beginning = start+ commence+ ; buy buys bought buying = purchase+ acquire+ ; allow+
    = permit permits permitted permitting ; rise rises rose rising = increase+ climb+ ; raise+ = hike hikes hiked
    hiking boost+ ; fall falls fell falling = drop drops dropped dropping decrease+ ; reduce+ = lower+ trim trims
    trimmed trimming ; reduce reduces reduced reducing = cut cuts cut cutting ; injure+ = wound+ ; close+ = shut
    shuts shut shutting ; jail+ = imprison+ ; rescue+ = save+ ; build builds built building = construct+ erect+ ;
    stop stops stopped stopping = halt+ cease+ ; finish+ = complete+ ; use+ = utilize+ ; help+ = assist+ aid+ ; find
    finds found finding = discover+ locate+ ; cancel cancels canceled canceling = scrap scraps scrapped scrapping
    axe axes axed axing ; demolish+ = raze+ ; repair+ = mend+ fix fixes fixed fixing ; renovate+ = refurbish+ ;
    confiscate+ = seize+ impound+ ; ban bans banned banning = prohibit+ outlaw+ forbid forbids forbade forbidding ;
    overturn+ = quash+ annul+ ; approve+ = adopt+ pass+ ; appointed appointing = named naming ; sack+ = dismiss+ ;
    hire+ = recruit+ ; choose chooses chose choosing = pick+ select+ ; keep keeps kept keeping = retain+ ; stay+ =
    remain+ ; get gets got getting = receive+ obtain+ ; move+ = relocate+ ; extend+ = prolong+ ; inspect+ = examine+
    ; happen+ = occur occurs occurred occurring hold holds held holding ; collide+ = crash+ ; publish+ = issue+ ;
    celebrate+ = mark+ ; erase+ = delete+ ; leave leaves left leaving = depart+ ; throw throws threw throwing =
    hurl+ ; smash+ = shatter+ ; worsen+ = deteriorate+ ; vanish+ = disappear+ ; gather+ = assemble+ ; hide hides hid
    hiding = conceal+ ; explain+ = clarify+ ; tackle+ = combat+ ; employ+ = engage+ ; endanger+ = imperil+
    jeopardize+ ; evade+ = dodge+ ; fund+ = finance+ ; provide+ = supply+ ; replicate+ = copy+ ; speed+ = hasten+ ;
    ensure+ = guarantee+ ; verify+ = check+ ; beat beating = defeated defeating ; established establishing = founded
    founding ; job jobs = post posts position positions ; fire fires = blaze blazes ; home homes = house houses ;
    company companies = firm firms ; earthquake earthquakes = quake quakes ; explosion explosions = blast blasts ;
    gunman gunmen = shooter shooters ; investigation investigations = inquiry inquiries probe probes ; agreement
    agreements = accord accords deal deals pact pacts ; talks = negotiations ; wages = salaries ; worker workers =
    employee employees ; resident residents = inhabitant inhabitants ; pupil pupils = student students ; researcher
    researchers = scientist scientists ; match matches = game games ; border borders = frontier frontiers ; illness
    illnesses = disease diseases ; baby babies = infant infants ; medicine medicines = medication medications ;
    garbage = trash rubbish ; protester protesters = demonstrator demonstrators ; protest protests = demonstration
    demonstrations ; rain = rainfall ; snow = snowfall ; ship ships = vessel vessels ; customer customers = client
    clients ; error errors = mistake mistakes ; fault faults = defect defects ; permission = consent ; apartment
    apartments = flat flats ; soccer = football ; freight = cargo ; retiree retirees = pensioner pensioners ;
    landing landings = touchdown touchdowns ; extension extensions = prolongation prolongations ; closing closings =
    closure closures ; purchase purchases = acquisition acquisitions ; trip trips = journey journeys ; weapon
    weapons = arm arms ; donor donors = contributor contributors ; originally = initially ; quickly = rapidly
    swiftly ; suddenly = abruptly ; shortly = soon ; often = frequently ; entire = whole ; straight = consecutive
    successive ; huge = enormous massive ; vital = crucial ; dangerous = hazardous ; wealthy = rich ; ill = sick ;
    annual = yearly ; free = complimentary ; famous = renowned ; empty = vacant ; adequate = sufficient"""

TABLES = {"en": ENGLISH}
"""ISO 639-1 code -> groups."""
