"""What may become of one thing: fields of senses that exclude each other, each told by several words.

A place in other words tells a deed by another word of its sense; where it tells another sense of the field, of the same
thing, it tells something else. Looser than `synonyms`: words of one sense may not replace each other in a sentence, but
they tell of one kind of event. English only so far: elsewhere nothing is known, and nothing refused.

A semicolon parts the fields, a slash the senses; `word+` stands for the regular forms of a verb. A word may stand in
several fields, and in several senses of one. A field of one sense excludes nothing: it says which words are kin.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import TypeAlias

from summarize.agreement.vocabulary import expanded, for_language

FIELDS = """approve+ approval approvals adopt+ pass+ passage endorse+ endorsement ratify+ enact+ enactment authorize+
    authorization back+ clear+ clearance agree agrees agreed agreeing accept+ acceptance confirm+ confirmation /
    reject+ rejection oppose+ veto vetoes vetoed vetoing refuse+ refusal dismiss+ dismissal block+ rebuff+ / postpone+
    postponement delay+ defer defers deferred deferring deferral adjourn+ adjournment shelve+ suspend+ suspension /
    cancel cancels canceled canceling cancellation scrap scraps scrapped scrapping abandon+ withdraw withdraws withdrew
    withdrawn withdrawing withdrawal axe axes axed drop drops dropped dropping / propose+ proposal proposals consider+
    mull+ weigh+ suggest+ suggestion ; allow+ let lets letting permit permits permitted permitting permission enable+
    authorize+ legalize+ license+ / ban bans banned banning bar bars barred barring prohibit+ prohibition forbid
    forbids forbade forbidden outlaw+ block+ / order+ force+ oblige+ require+ compel compels compelled mandate+ ; die
    dies died dying dead death deaths kill+ killings fatal fatality fatalities fatally lethal deadly slay slain murder+
    drown+ / survive+ survival survivor survivors rescue+ save+ safe unhurt unharmed unscathed / injure+ injury
    injuries wound+ hurt hurts hurting hospitalize+ / missing disappear+ disappearance vanish+ ; arrest+ detain+
    detention custody capture+ apprehend+ recapture+ / release+ free+ bail bailed / escape+ flee flees fled fleeing
    abscond+ / jail+ imprison+ imprisonment sentence+ incarcerate+ / acquit acquits acquitted acquittal exonerate+ /
    charge+ indict+ indictment / convict+ conviction guilty / pardon+ ; convict+ conviction / acquit acquits acquitted
    acquittal exonerate+ / overturn+ quash+ annul+ / uphold upholds upheld upholding / appeal+ ; open+ opening opens
    reopen+ inaugurate+ inauguration unveil+ launch+ / close+ closure closures closing shut shuts shutting shutdown
    shutter+ ; start+ begin begins began begun beginning launch+ commence+ resume+ / end+ stop stops stopped stopping
    halt+ finish+ cease+ conclude+ complete+ completion / continue+ keep keeps kept keeping remain+ stay+ / cancel
    cancels canceled canceling cancellation abandon+ / postpone+ postponement delay+ ; buy buys bought buying purchase+
    acquire+ acquisition acquisitions procure+ procurement takeover / sell sells sold selling sale sales divest+ /
    rent+ lease+ / donate+ donation donations give gives gave given giving grant+ present+ / steal steals stole stolen
    stealing theft thefts rob robs robbed robbing robbery burglary / return+ / lend lends lent loan loans loaned
    lending / borrow+ ; win wins won winning victory victories triumph+ beat beats beaten beating defeat+ prevail+ /
    lose loses lost losing loss / draw draws drew drawn tie ties tied tying ; hire+ appoint+ appointment name+ recruit+
    nominate+ nomination elect+ election install+ / fire fires fired firing sack+ dismiss+ dismissal oust+ ouster
    remove+ / resign+ resignation quit quits quitting retire+ retirement / keep keeps kept keeping retain+ stay+
    remain+ / promote+ promotion / suspend+ suspension ; build builds built building construct+ construction erect+ /
    demolish+ demolition raze+ destroy+ destruction dismantle+ / renovate+ renovation restore+ restoration refurbish+
    refurbishment repair+ rebuild rebuilds rebuilt ; support+ supporter supporters back+ backer backers backing favor+
    endorse+ endorsement welcome+ praise+ / oppose+ opposition opponent opponents resist+ criticize+ criticism condemn+
    denounce+ reject+ ; rise rises rose risen rising increase+ grow grows grew grown growing growth climb+ jump+ surge+
    soar+ gain+ expand+ expansion swell+ double+ triple+ higher / fall falls fell fallen falling decrease+ decline+
    drop drops dropped dropping plunge+ plummet+ slump+ sink sinks sank sunk sinking tumble+ shrink shrinks shrank
    shrunk shrinking contract+ dip dips dipped dipping slide slides slid halve+ lower / unchanged steady stable flat
    stagnate+ ; leave leaves left leaving depart+ departure exit+ withdraw withdraws withdrew withdrawn withdrawing
    withdrawal / stay+ remain+ / join+ enter+ entry / return+ ; arrive+ arrival reach+ / depart+ departure leave leaves
    left leaving ; send sends sent sending deploy+ deployment dispatch+ / withdraw withdraws withdrew withdrawn
    withdrawing withdrawal recall+ ; hit hits hitting strike strikes struck striking collide+ collision crash+ ram rams
    rammed slam slams slammed / miss misses missed missing avoid+ swerve+ ; meet meets met meeting exceed+ top tops
    topped topping surpass+ beat beats beating outperform+ / miss misses missed short disappoint+ ; find finds found
    finding discover+ discovery locate+ recover+ recovery unearth+ retrieve+ / lose loses lost losing / hide hides hid
    hidden hiding / search+ seek seeks sought seeking hunt+ ; extend+ extension prolong+ renew+ renewal / end+ expire+
    terminate+ termination cancel cancels canceled canceling cut cuts cutting shorten+ ; admit admits admitted
    admitting admission acknowledge+ confess+ confession concede+ / deny denies denied denying denial dispute+ contest+
    reject+ rejection ; accuse+ accusation accusations allege alleges alleged blame+ / clear+ absolve+ exonerate+
    defend+ ; pay pays paid paying payment / refuse+ withhold withholds withheld / waive+ ; raise+ hike+ increase+ /
    lower+ cut cuts cutting reduce+ reduction slash+ trim trims trimmed trimming / hold holds held keep keeps kept
    maintain+ freeze freezes froze frozen ; impose+ imposition introduce+ introduction / lift+ repeal+ scrap scraps
    scrapped scrapping abolish+ abolition end+ ease+ ; attack+ assault+ shell+ shelling bomb+ raid+ / defend+ defense
    repel repels repelled / withdraw withdraws withdrew retreat+ / surrender+ ; move+ relocate+ relocation transfer
    transfers transferred transferring evacuate+ evacuation / stay+ remain+ ; apologize+ apology sorry regret regrets
    regretted / defend+ refuse+ ; agency agencies department departments ministry ministries authority authorities
    bureau ; company companies firm firms business ; investigation investigations investigate+ inquiry inquiries probe+
    review+ examine+ examination ; policeman policemen police officer officers cop cops ; child children kid kids
    youngster youngsters ; teenager teenagers teen teens ; fire blaze blazes flame flames burn+ ; quake quakes
    earthquake earthquakes tremor tremors ; home homes house houses property properties residence ; doctor doctors
    physician physicians ; worker workers employee employees staff staffer staffers ; shooting shootings shoot shoots
    shot gunfire ; attorney attorneys lawyer lawyers ; law laws legislation ; lawmaker lawmakers legislator legislators
    ; nation nations country countries ; money cash funds funding ; tax taxes levy levies duty duties ; worried worry
    worries concern concerns concerned fear fears ; claim claims allegation allegations accusation accusations ;
    contribution contributions donation donations ; agreement agreements deal deals accord pact ; talks negotiation
    negotiations negotiate+ discuss discusses discussed discussion discussions ; protest+ protester protesters
    demonstration demonstrations demonstrator demonstrators ; illness illnesses disease diseases sickness ; shop shops
    store stores retailer retailers ; film films movie movies ; footage video videos clip clips recording ; picture
    pictures photo photos photograph photographs image images ; plane planes aircraft airplane airplanes jet jets
    airliner ; ship ships vessel vessels boat boats ; soldier soldiers troop troops ; victim victims casualty
    casualties ; marriage marry+ wed weds wedding ; divorce+ split splits separate+ separation ; mother mom ; father
    dad ; price prices cost costs costing ; profit profits earnings ; scientist scientists researcher researchers ;
    study studies survey surveys research ; abuse+ mistreat+ mistreatment ; flood floods flooding flooded deluge ; rain
    rains rainfall downpour downpours ; warn+ warning warnings alert alerts caution+ ; name+ identify+ identification ;
    order+ instruct+ instruction directive ; use+ usage ; help+ assist+ assistance aid+ ; choose chooses chose chosen
    choice pick+ select+ selection ; show+ reveal+ disclose+ indicate+ ; watch+ view+ viewing see sees saw seen spot
    spots spotted spotting notice+ witness+ ; host+ hold holds held holding stage+ ; like likes enjoy+ love loves loved
    ; illegal unlawful illegally ; huge enormous massive giant big large ; dangerous hazardous risk risks risky unsafe
    peril threat threats threaten+ danger ; famous well-known renowned ; wealthy rich ; quick quickly rapid rapidly
    fast swift swiftly ; sector industry ; goods products product items ; street road avenue highway ; area region zone
    ; neighbor neighbors neighboring resident residents local locals inhabitants"""


Senses: TypeAlias = frozenset[tuple[int, int]]
"""The number of a field, and of a sense there, for each that a word tells."""


@cache
def senses(language: str) -> Mapping[str, Senses]:
    """Word -> the senses that it tells; empty for a language that has no fields here."""
    table: dict[str, Senses] = {}
    spellings = for_language(language).spellings
    for field, text in enumerate(FIELDS.split(";") if language == "en" else ()):
        for sense, words in enumerate(text.split("/")):
            for word in expanded(words):
                for form in {word, spellings.get(word, word)}:
                    table[form] = table.get(form, frozenset()) | {(field, sense)}
    return table
