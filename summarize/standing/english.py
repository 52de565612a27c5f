"""The closed-class words with which English points back."""

from __future__ import annotations

from summarize.patterns import Openings
from summarize.standing.english_nouns import (
    ADDING,
    DEFINITE,
    EVENTS,
    INDEFINITE,
    NO_NAME,
    PROMISES,
    ROLES,
    STAND_INS,
    WITHIN,
)
from summarize.standing.pronouns import Pronouns
from summarize.standing.words import CAPITAL, Words, items, phrases

_NOW = (
    r"(?:(?:past|last|coming) )?(?:days?|weeks?|weekend|months?|years?|morning|afternoon|evening|night|spring"
    r"|summer|fall"
    r"|autumn|winter|season|century|decade|time|country|city|state|world|kind|type|sort|way|point|case|far|is|was|has"
    r"|would|will|and|or|to|for|in|of|on|at|as|with|he|she|they|it|the|an)\b"
)
"""What "this" names without pointing back."""
WORDS = Words(
    empty=Openings(
        (
            phrases(
                """it is, it was, it's, it has been, it will be, it would be, it remains, it remained, it seems,
                it seemed, it appears, it appeared, it became"""
            ),
            (
                r" (?:\w+ ){0,3}?(?:clear|unclear|unknown|known|possible|impossible|likely|unlikely|believed"
                r"|thought|hoped|expected|reported|estimated|understood|important|rare|common|customary|time"
                r"|up to)\b"
            ),
        ),
        ("it is |it was |it's |it has been ", r"(?:\w+[ ,]+){1,8}(?:that|whether|who|when|since)\b"),
        ("it took|it takes|it will take|it cost|it costs", r"\b"),
        (
            "this |this past |this coming ",
            (
                r"(?:week|weekend|month|year|morning|afternoon|evening|spring|summer|fall|autumn|winter|monday"
                r"|tuesday|wednesday|thursday|friday|saturday|sunday|season|century|decade|january|february"
                r"|(?:march|may)(?=,| (?:the|an?|in|at|for|after|when)\b)"
                r"|april|june|july|august|september|october|november|december)\b"
            ),
        ),
        ("these days", r"\b"),
        (
            "those |these |they ",
            r"(?:who|whose|with|without|killed|injured|wounded|affected|arrested|charged)\b",
        ),
        ("both ", r"(?:[\w'.-]+ ){1,6}and\b"),
        ("neither ", r"(?:[\w'.-]+ ){1,6}nor\b"),
        ("either ", r"(?:[\w'.-]+ ){1,8}or\b"),
        ("one ", r"(?:of|in|man|woman|person|day|year|month|thing|reason|way)\b"),
        ("other ", r"(?:[\w'-]+ ){0,3}(?:include|included)\b"),
        ("such as|such a|such an", r"\b"),
        ("another ", r"\d|one of the"),
    ),
    back=Openings(
        (
            phrases(
                """he, she, it, they, him, her, them, his, hers, its, their, theirs, himself, herself, itself,
                themselves, he's, she's, it's, they're, he'd, she'd, they'd, they've, it'll, he'll, she'll,
                they'll, this, these, those, that, that's, such, both, neither, either, another, others, none of
                them, all of them, some of them, one of them, two of them, three of them, most of them, many of them,
                each of them, the
                former, the latter, the same, the other, the others, the two, the three, the pair, the duo"""
            ),
            r"\b",
        ),
        (
            "the next|the second|the third|the fourth|the fifth|the sixth|the previous|the remaining",
            (
                r" (?!of\b|in\b|amendment\b|annual\b|most\b|quarter\b|half\b|time\b|floor\b|season\b|edition\b"
                r"|generation\b|world\b|round\b|day\b|week|month|year|century\b|[\w-]+est\b)"
            ),
        ),
        (
            "a second|a third|a fourth|a fifth|a further|a similar",
            r" (?!of\b|time\b|term\b|year\b|day\b|week\b|straight\b|consecutive\b|\d)",
        ),
        (
            "the statement",
            r" (?:said|says|read|reads|added|adds|continued|concluded|went on)\b",
        ),
        (
            "the last|the first|the third|the fourth",
            (
                r" (?:(?:is|was|are|were|has|had|will|would|came|took|says|said|makes|gives|gave|tells|told)\b"
                r"|(?:confirms|confirmed (?:an?|that|the|what)|show(?:s|ed) (?:how|that|the|what))\b)"
            ),
        ),
        ("also", r" \w+(?:ed|ing|wn|en|ong)\b"),
        ("yes|no", r"(?=,)"),
        (
            "some|many|most|several|few|all|each|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve",
            (
                r" (?:had|were)\b"
                r"(?! (?:\w+ly )?(?:killed|dead|injured|wounded|hurt|missing|feared|arrested|charged|rescued|taken)\b)"
            ),
        ),
        (
            "several|few|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve",
            (
                r" (?:use|have(?! (?:been )?(?:died|killed|injured|wounded|arrested|charged))"
                r"|say|said|came|come|went|will|would|could|can|did|do"
                r"|\w+ed (?:to|that|with|out|his|her|their|the))\b"
            ),
        ),
    ),
    hinge=Openings(
        ("but|and|or|nor|yet", r"\b(?=,? )"),
        ("more recently", r"(?=,)"),
        ("in more recent ", r"\w+\b"),
        (
            "part of the|part of its|part of his|part of her|part of their",
            r" (?:answer|appeal|blame|explanation|problem|reason|trouble)\b(?! (?:for|with)\b)",
        ),
        (
            "the amount|the rest|the remainder",
            (
                r" (?:of (?!the (?:country|world|nation|year|week|day|season|city|state)\b)"
                r"|(?:is|was|are|were|will|had)\b)"
            ),
        ),
        (
            "the answer|the catch|the irony|the outcome|the result|the trouble|the upshot",
            r" (?:is|was|lies|lay|are|were)\b",
        ),
        (
            "the comment|the comments|the remark|the remarks|the revelation|the admission",
            r" (?:came|comes|come|follow)",
        ),
        ("cue|enter", r"\b(?= [a-z])"),
        ("upon arrival|on arrival|once inside|once there", r"(?=,)"),
        ("just as|much as|not to mention|let alone", r"\b(?=[^,]*$)"),
        ("so", r"\b(?=,? (?!far\b|long\b|many\b|much\b|few\b|called\b))"),
        ("then", r"(?=,? [a-z])"),
        (
            phrases(
                """first, firstly, second, secondly, third, thirdly, fourth, however,
                still, indeed, rather, later, here, there, too, similarly, likewise, accordingly,
                otherwise, of course, in turn, in return, in response, in contrast, by contrast, after that,
                before that, as such"""
            ),
            r"(?= ?,)",
        ),
        (
            phrases(
                """nevertheless, nonetheless, therefore, thus, hence, consequently, conversely, even so,
                afterwards, afterward, thereafter, that said, in fact, on the contrary, on the other hand, for
                example, for instance, in other words, either way, in any case, in that case, in this case,
                because of this, because of that, despite this, despite that, despite these, since then, by
                then, until then, at that time, at that point, at this point, to that end, to this end, to do so,
                to do that, to do this, doing so, doing that, for
                this reason, for that reason, in this context, in this way, in that way, in doing so, in the
                process, the next day, the following day, the next morning, the day after, the day before, the
                same day, that same, that day, that night, that evening, that morning, that afternoon, that
                year, that month, that week"""
            ),
            r"\b",
        ),
        (
            "by |under |in |for |with |from |at |on |to ",
            r"(?:that|those|these)\b(?! (?:who|of|in|with|days|times|he|she|it|they|the)\b)",
        ),
        ("while|although|though|whereas|because|even if|even though", r"\b(?=[^,]*(?:[\"“][^\"”]*[\"”])?$)"),
        ("instead|as a result", r"\b(?! (?:of|from)\b)"),
    ),
    turn=(
        r"\b(?:though|although|however|nevertheless|nonetheless)\b"
        r"|^(?:still|except|unless|not that|having said that|even then|only)\b"
    ),
    after=(
        r"(?:\w+ ){0,3}(?:hours?|days?|weeks?|months?|years?|decades?|minutes?|moments?) (?:later|earlier|before)\b"
        r"|an? (?:[\w-]+ ){0,3}(?![\w-]*ed,)[\w-]+, (?:said|says)\b"
        r"|[^§;:–—]{1,120}?, on the other hand(?=,)"
        r"|(?:[\w.-]+ ){0,4}[\w.-]+'s (?:[\w-]+ ){0,2}[\w-]+, (?:he|she|it) (?:said|says)(?=,)"
        r"|(?:[\w'.-]+ ){0,6}[\w'.-]+, (?:however|though|too|therefore|instead|in turn|by contrast|on the other hand"
        r"|for example|for instance)(?=,)"
    ),
    link=Openings(
        (
            phrases(
                """also, in addition, additionally, moreover, furthermore, besides, meanwhile, separately,
                further, at the same time, in the meantime, elsewhere, finally, lastly,
                for his part, for her part, for its part, for their part, at the time,
                notably, interestingly, more importantly, most importantly, equally, again, in short, in sum"""
            ),
            " ?,",
        ),
        (
            (
                "in a separate|according to a separate"
                "|in the ensuing|in the subsequent|in the resulting|in another|in a second|in a third|in a later"
                "|in a similar|in a subsequent|in a follow-up|on another"
            ),
            r" (?!half|few|\d|two|three|four|five|six|seven|eight|nine|ten|hundred|year|day|week|month|decade)",
        ),
    ),
    later=(
        r"(?P<before>(?:Now, )?[^,§\"“]{1,90},|(?:On|In|At|Over|Last|During|By|Until)(?: [\w'-]+){1,3})"
        r" (?:also |now |then )?(?P<subject>he|she|they|it|his|her|their)\b(?! (?:is|was) (?:\w+ ){1,4}that\b)"
    ),
    clause=(
        r"(?i)(?:when|while|after|as|although|though|if|because|since|before|once|until|unless|whether|where"
        r"|whereas|even if)"
        r" (?!(?:he|she|they|it|his|her|their|this|that|these|leaving|being|having"
        r"|\w+ing)\b)[\w'\" -]+ (?!ago\b)\w"
    ),
    participle=(
        r"(?!(?:According|Beijing|Concerning|During|Evening|Excluding|Following|Including|King|Morning|Pending|Regarding"
        r"|Spring)\b)(?:[A-Z][a-z]+ing|Accused|Angry|Anxious|Armed|Asked|Born|Convicted|Determined|Eager|Faced|Keen"
        r"|Known|Pressed|Unable|Worried)\b"
    ),
    person=(
        rf"(?<!^)(?<!\b[Ii]n )(?<!\b[Aa]t )(?<!\b[Oo]n )(?<!\b[Oo]f )"
        rf"(?<!\b[Tt]o )(?<!\b[Nn]ear )(?<!\b[Ff]rom )"
        rf"(?<![\w'.-])(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June"
        rf"|July|August"
        rf"|September|October|November|December|I\b){CAPITAL}|^(?:Like|Unlike|As|According to) "
        rf"|^(?!(?:In|On|At|To|From|Near|Of|For|By|After|Before|Since|During|Last"
        rf"|Next)\b){CAPITAL} {CAPITAL}|\b(?:who|whom)\b"
    ),
    kin=(
        rf"(?:{CAPITAL}(?: {CAPITAL})*,|(?:In|To|For|By|At|With|On)) (?P<subject>his|her|their) [^,]{{1,40}}, "
        rf"(?!who\b|{CAPITAL})"
    ),
    speaker=(
        r"§(?:,?|[a-z' -]{1,60},) (?:he|she|they|it) [\w']+"
        r"|§,? (?:\w+ed|said|says|wrote|writes) (?:he|she|they|it|his|her|their|its)\b"
        r"|, (?:he|she|they) (?:said|says|told|tells|added|adds|wrote|writes|explained|noted|warned|argued|recalled)\b"
        r"(?! that\b)|,? according to (?:him|her|them|it)\b"
        r"|§,? (?:the|[Tt]hat) statement (?:said|says|read|reads|added|adds|continued|concluded)\b"
    ),
    pronouns=Pronouns(
        pointing=(
            r"\b(?:"
            r"(?P<object>him|her(?=[.,;]|$| (?:in|on|at|for|with|to|from|after|before|and|as|by|when|because|during"
            r"|over"
            r"|into|out|while|that|home|away|back|down|up|guilty|if|until)\b)|it(?=[.;]|$))"
            r"|(?P<one>he|she|his|her)|(?P<objects>them)"
            r"|(?P<many>they|their|theirs|the (?:two|three|pair|duo|trio)(?= (?:\w+ed|were|are|had|have|will|would|also"
            r"|said)\b|[.,;]))"
            r"|(?P<part>(?:(?<=said )|(?<=says )|(?<=said that )|(?<=says that ))"
            r"(?:all|both|many|most|one|some|two|three|four|five|six|seven|eight|nine|ten|\d+) of them)"
            rf"|(?:(?:these|this|those(?= [a-z]+s\b)|(?:of|in|at|from|with|by|on|for|about) that) (?!{_NOW})"
            r"|that (?=(?:night|day|morning|evening|afternoon|year|month|week)\b))(?P<again>[a-z\d][\w-]{2,})"
            r")\b"
        ),
        one=(
            r"(?<![\w'.-])(?<!\b[Ii]n )(?<!\b[Aa]t )(?<!\b[Nn]ear )(?<!\b[Ff]rom )"
            rf"(?P<name>(?!(?:{NO_NAME})\b){CAPITAL}(?:[ .]+{CAPITAL})*)"
            r"|\b(?:[Aa]n?|[Oo]ne|[Aa]nother|[Ee]very|[Ee]ach|who|whose|\w+(?:one|body)|[Tt]he (?!police\b"
            r"|[\w-]*[^\Wsiu]s\b))\b"
        ),
        many=(
            r"(?<!['\w])(?!(?:was|is|has|does|his|hers|its|this|as|says|us|across|always|less|perhaps|thus|plus)\b)"
            r"[A-Za-z][\w-]{2,}s\b(?!')|&|\b(?:and|\d[\d,]*|two|three|four|five|six|seven|eight|nine|ten|dozen"
            r"|hundred|many|few"
            r"|[Pp]olice|[Pp]eople|m[ae]n|women|[Cc]hildren|family|couple|pair|team|staff|crew|crowd|public|company"
            r"|group"
            r"|party|union|government|ministry|military|army|press|jury|council|committee|\w+(?:one|body)|media"
            r"|firm|club"
            r"|band|agency|bank|person|majority)\b"
        ),
        prepositions=frozenset(
            items(
                """to, on, by, for, with, from, about, after, against, around, behind, between, near, like, than,
                before, beside, worth, make, made"""
            )
        ),
        ahead=(
            r"(?:In|On|At|By|For|From|With|After|Before|When|While|As|If|Since|During|Under|Despite|Like|Unlike|Of|To"
            r"|Although|Though|Because|Until|Unless|Once|Whether|Following|Without|Throughout|Through|Amid|Upon|Even"
            r"|Given|Whatever|Wherever|Whenever|Where)\b"
        ),
        there=(
            r"there\b(?<!\w.{5})(?<!(?:out|get|got) .{5})(?<!over .{5})(?<!here and .{5})(?<!getting .{5})"
            r"(?!'|(?: \w+ly| also| still)? (?:is|are|was|were|wasn|weren|isn|has|have|had|will|would|may|might|could"
            r"|should|can|must|remain|seem|appear|be|being|exist|came|to be))"
        ),
        place=(
            r"\b(?:[Ii]n|[Aa]t|[Tt]o|[Ff]rom|[Nn]ear|[Ii]nto|[Ii]nside|[Aa]round|[Oo]utside|[Tt]hrough|[Oo]n|[Ww]here)"
            rf" \w|\bof (?:[Tt]he )?{CAPITAL}"
        ),
        again=r" ?(?:he|she|they|it|his|her|their|its|this|that|these|there|§)\b",
        inside=r"(?:(?:The|An?) (?:[\w-]+ ){1,3}|(?:All|Half|Many|Most|Much|None|One|Part|Some|Several|Two|Three) )of ",
    ),
    article=r"(?:§,? (?:\w+ed |said |says |wrote )?|^(?:[^,§\"“]{1,90}, )?)[Tt]he ",
    further=frozenset(
        items(
            """of, who, whom, that, for, from, to, in, at, on, with, by, between, behind, against, named,
            called, known, whose"""
        )
    ),
    verb=r"\w+(?:ed|s)\b|(?:are|had|have|will|would|can|could|may|might|must|said|told|came|took|made|went|began|gave|got)\b",
    office=(
        r"(?:(?:Acting|Assistant|Chief|Deputy|Executive|Former|General|Managing|National|Regional|Senior|Vice) )*"
        r"(?i:(?P<noun>boss|captain|chair(?:man|woman|person)?|chief|coach|director|editor|engineer|executive|founder"
        r"|head|leader|manager|officer|owner|secretary|spokes(?:man|woman|person)|treasurer)) "
        rf"(?={CAPITAL} (?:[A-Z]\. )?{CAPITAL}\b(?! (?:of|at|from)\b))"
    ),
    nouns=frozenset(items(ROLES)),
    definite=DEFINITE,
    indefinite=INDEFINITE,
    within=WITHIN,
    events=frozenset(items(EVENTS)),
    stand_ins=frozenset(items(STAND_INS)),
    own=(
        r"(?<![\w'-])(?<!War )(?<!Type )"
        r"(?:(?:I|[Ww]e|[Yy]ou)(?:'(?:d|ll|m|re|ve))?|me|myself|[Mm]y|[Oo]urs?|us|ourselves|[Yy]ours?)(?![\w'-])"
        r"|^(?:Check out|Click|Find out|Learn more|Read on|Let's|Don't|Imagine|Consider|Compare|Maybe|Perhaps"
        r"|Thanks for|Just (?:ask|check|imagine|look|think)) "
        r"|^Not (?:that|the|an?(?! single\b)|so(?! (?:long|many|much|far)\b)|even|just|if|because|yet|quite|very) "
    ),
    now=r"\b(?:[Tt]o(?:day|night|morrow)|[Yy]esterday|[Ll]ast night|[Tt]his (?:morning|afternoon|evening))\b(?!['’]s )",
    before=(
        r"[^,§\"“]{1,80}? had (?:not |never |\w+ly )?"
        r"(?:\w+ed|said|told|been|found|seen|begun|come|gone|made|taken)\b"
    ),
    reply=(
        r"\b(?:urge[ds]|protest(?:ed|s)|reject(?:ed|s)|criti[cs]i[sz]e[ds]|condemn(?:ed|s)|denounce[ds]|slammed"
        r"|blasted|vow(?:ed|s)|object(?:ed|s)|disagree[ds]?|respond(?:ed|s)|reacted|hit back|in a reply"
        r"|in response(?! to)"
        r"|(?:[Ww]e|I) (?:\w+ly )?(?:reject|condemn|object|regret|protest|dispute|welcome))\b"
    ),
    years=(
        r"\b(?:[Oo]ver|[Ff]or|[Ii]n|[Dd]uring) (?:(?:the|about|nearly|more than|at least) )*(?:past |last |many )?"
        r"(?:\w+ (?:and a half )?)?(?:years|decades)\b(?! (?:in prison|old|from|after|later|to come|of age|in jail))"
        r"|^(?:In|Since|Back in) (?:[A-Z]\w+ )?(?:19|20)\d\d\b"
        r"|\b(?:has|have|had) (?:also )?(?:long|for years|for decades)\b"
        r"|\b(?:has|have) (?:long |also |since |always )*been (?:under|in|at|among|part|one|a|an|the|known|plagued)\b"
    ),
    adding=ADDING,
    announcing=(
        r"(?i)\b(?:two|three|four|five|six|several|numerous|a (?:few|couple of|number of|series of)"
        r"|one(?= (?:final|last|big|more|other|simple))"
        r"|(?:there (?:is|are|was|were)|ha[ds]|have) (?:an?|some|many|only one))"
        rf" (?:(?!of\b)[\w'-]+ ){{0,2}}?(?:{PROMISES})\b(?! (?:of|who|that|which|with|from)\b)"
        r"(?!.{0,300}?(?:[:–—§\d]| - |\b(?:including|like|namely|such as)\b))"
    ),
    lasting=r"\b(?:has|have) (?:\w+ ){0,3}(?:long-?standing|long-running|repeatedly|previously|in the past)\b",
)
