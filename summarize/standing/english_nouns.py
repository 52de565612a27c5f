"""The nouns of English that news uses for somebody or something already named, and the words around definite ones.

Also what begins with a capital and is nobody's name. Only lists: what they are good for the modules say that use them.
"""

NO_NAME = (
    "The|An?|In|On|At|By|For|From|With|After|Before|When|While|As|If|Since|During|Under|Over|To|Of|But|And|Or|So|It"
    "|There"
    "|This|That|These|Those|Also|Some|Many|Most|Several|Both|All|No|Not|Now|Then|Here|Only|He|She|They|His|Her"
    "|Their|Its"
    "|What|Who|How|Why|Where|Police|Officials|Officers|Authorities|Investigators|Prosecutors|Detectives|Deputies"
    "|Firefighters|Doctors|Friends|Neighbou?rs|Relatives|Witnesses|Lawyers|Experts|Critics|Researchers|Scientists"
    "|Residents|Activists|Agents|Aides|Analysts|Bystanders|Customers|Detectives|Economists|Employees|Engineers|Fans"
    "|Guests|Historians|Judges|Jurors|Leaders|Lawmakers|Locals|Members|Neither|Nobody|Onlookers|Paramedics|Parents"
    "|Passengers|Protesters|Records|Republicans|Democrats|Reports|Rescuers|Senators|Soldiers|Sources|Students|Supporters"
    "|Survivors|Teachers|Users|Victims|Villagers|Visitors|Voters|Workers"
    "|People|Reporters|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August"
    "|September|October|November|December|I"
)
"""What begins with a capital and is nobody's name."""
STAND_INS = """spokesperson, spokesman, spokeswoman, spokespeople, company, firm, ministry, agency, department, group,
    organization, organisation, corporation, manufacturer, maker, retailer, airline, bank, charity, kingdom, statement,
    man, woman, boy, girl, child, teen, teenager, couple, pair, duo, suspect, suspects, victim, victims, accused,
    defendant, gunman, shooter, attacker, driver, pilot, officer, officers, actor, actress, singer, star, rapper,
    player, student, students, teacher, author, director, producer, senator, congressman, congresswoman, lawmaker,
    lawyer, attorney, men, women, children, brothers, sisters, siblings, parents, mother, father, son, daughter, uncle,
    aunt, nephew, niece, husband, wife, widow, family, former, latter, others, pastor, candidate, researchers,
    scientists, authors, study, report, lawsuit, suit, complaint, letter, memo, memoir, email, tweet, video, clip,
    footage, photo, recording, tape, animal, animals, vehicle"""
"""They stand for somebody or something named, wherever they stand in a sentence."""
EVENTS = """accident, announcement, attack, change, changes, crash, decision, find, finding, incident, move, news,
    ruling, shooting, warning"""
"""They stand for what happened, which a text about it tells in any words."""
ROLES = f"""{STAND_INS}, {EVENTS}, minister, two, three, four, coach, doctor, governor, mayor, judge, official,
    officials, team, bill, measure, proposal, order, ban, law, rule, deal, agreement, plan, project, building"""
"""They point back where they open a sentence."""
PROMISES = (
    "advantages|benefits|catch|caveats?|challenges|changes|clues?|conditions|differences|examples|exceptions?|explanations"
    "|factors|features|highlights|hints?|lessons|notes|options|possibilities|problems|questions|reasons?|rules|steps"
    "|surprises?|theories|tips|twists?"
)
"""What a sentence may promise and not tell; after Schmid, "English Abstract Nouns as Conceptual Shells" (2000)."""
_BEHIND = (
    "(?:is|are|was|were|be|been|has|have|had|will|would|can|could|may|might|must|should|do|does|did|and|or|but|as|if|when"
    "|while|after|before|since|until|than|then|not|never|also|said|says|because|so|a|an|the|his|her|its|their|it|they|two"
    "|three|four|five|six|seven|eight|nine|ten)"
)
"""What may stand right behind a noun and says nothing of which one is meant."""

DEFINITE = (
    r"\b[Tt]he (?P<noun>[a-z][\w-]{2,})"
    rf"(?='s\b|[.,;)]| §|$| \d| {_BEHIND}\b| (?:\w+ly )?\w+ed\b(?! (?:by|in|on|at|from|to|as|under)\b))"
)
"""A definite noun by itself."""
INDEFINITE = (
    r"(?<!\bthe )\b(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|another|some|several|many|\d+|his|her"
    r"|its|their|\w+['’]s) (?:[\w'’-]+,? ){0,3}?$"
)
"""What stands right before a noun that is told for the first time, in small letters."""
WITHIN = (
    r"(?! (?!(?:sent|made|given|held|written|known|taken|seen|found|set|led|told|built|won|left|kept|shown|for|in"
    rf"|on|at|from|to|with|by|who|that|which|where|of|into|near|under|over|about|against|between|during|{_BEHIND})\b"
    r"|\w+(?:ed|ing|ly)\b)[a-z])"
)
"""Behind the last noun of a phrase: "a train", no "train station"."""

ADDING = (
    r"(?:(?:After|At|Before|By|During|For|In|Last|On|Since|With) [^,§]{1,60}, )?(?P<subject>[^,§;:–—]{2,70}?) "
    r"(?:(?:(?:is|are|was|were|has|have|had|can|could|will|would|may|might|must|should|do|does|did) )?"
    r"(?<!but )(?<!and )also\b(?! (?:known|called)\b)"
    r"|too (?:is|are|was|were|has|have|had|will|would|can|could|says?|said|\w+ed)\b"
    r"|(?:is|are|was|were|has|have|had|could|would|do|does|did)n['’]t\b.* either\.$)"
)
"""What is said of a subject besides something else."""
