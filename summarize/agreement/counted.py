"""What news counts, and what happens to it: groups of words that say the same of a figure, in each language.

Groups are parted by semicolons. The first of `THINGS` holds the words for people in general, which may stand for any
word of `PEOPLE`; a word that is in no group is only itself. Words are folded as `tokens` folds them.
"""

from __future__ import annotations

from functools import cache
from typing import NamedTuple

_THINGS = {
    "en": """people persons person others victims individuals ; passengers travellers travelers commuters ;
        crew sailors seamen crewmen mariners crewmembers ; workers employees staff colleagues labourers
        laborers ; babies infants newborns ; children kids youngsters ; pupils students schoolchildren ;
        soldiers troops servicemen ; officers policemen police ; protesters demonstrators marchers ; spectators
        fans ; inmates prisoners ; refugees migrants ; villagers residents inhabitants ; firms companies
        businesses enterprises ; homes houses dwellings ; flats apartments ; shops stores ; boats vessels ships
        ; pieces items objects ; cars vehicles ; votes ballots ; jobs posts positions ; matches games ; tins
        cans ; artworks paintings pictures canvases ; patients ; tourists visitors guests ; climbers hikers ;
        miners pitmen""",
    "de": """menschen personen opfer leute ; passagiere reisende fahrgaste passagieren reisenden fahrgasten ;
        matrosen seeleute besatzungsmitglieder besatzungsmitgliedern seeleuten ; mitarbeiter beschaftigte
        angestellte mitarbeitern beschaftigten arbeiter arbeitern ; kinder kindern ; schuler schulern ;
        soldaten ; polizisten beamte ; demonstranten demonstrierende ; patienten ; bewohner anwohner bewohnern
        anwohnern ; firmen unternehmen betriebe betrieben ; hauser wohnhauser hausern ; wohnungen ; boote
        schiffe booten schiffen ; autos fahrzeuge fahrzeugen ; stimmen ; stellen arbeitsplatze jobs
        arbeitsplatzen ; spiele partien spielen""",
    "fr": """personnes gens victimes ; passagers voyageurs ; marins matelots ; salaries employes ouvriers ;
        enfants ; eleves ; soldats militaires ; policiers agents ; manifestants ; patients malades ; habitants
        riverains ; entreprises societes firmes ; maisons habitations logements ; bateaux navires ; voitures
        vehicules ; voix suffrages ; emplois postes ; matchs rencontres""",
    "es": """personas victimas gente ; pasajeros viajeros ; marineros tripulantes ; empleados trabajadores
        obreros ; ninos menores ; alumnos estudiantes ; soldados militares ; policias agentes ; manifestantes ;
        pacientes enfermos ; vecinos habitantes ; empresas companias firmas ; casas viviendas ; barcos buques ;
        coches vehiculos autos ; votos ; empleos puestos ; partidos encuentros""",
}
"""The same thing in other words."""
_PEOPLE = {
    "en": """people passengers crew workers pupils soldiers officers protesters spectators inmates refugees
        villagers patients tourists climbers miners""",
    "de": "menschen passagiere matrosen mitarbeiter schuler soldaten polizisten demonstranten patienten bewohner",
    "fr": "personnes passagers marins salaries eleves soldats policiers manifestants patients habitants",
    "es": "personas pasajeros marineros empleados alumnos soldados policias manifestantes pacientes vecinos",
}
"""Words of groups that are people; men, women and children are left out, who are often a part of those counted."""
_DEEDS = {
    "en": """killed kill kills killing dead die died dies dying death deaths fatalities perished drowned ;
        injured injuring injures injuries wounded wounding hurt hurting ; missing unaccounted ; rescued
        rescuing rescue saved saving pulled plucked ; evacuated evacuating displaced homeless ; arrested
        arresting arrests detained detaining ; jail jailed jailing prison sentenced sentence imprisoned
        imprisonment bars ; fined fining fine fines ; stole stolen stealing steal theft took haul ; ill sick
        sickened infected poisoned ; affected stranded affecting ; worth value valued valuing valuation ; cost
        costs costing price priced ; spilled spilt leaked escaped leak spill ; recalled recalling recall ;
        cancelled canceled cancelling canceling scrapped grounded ; attended attending marched demonstrated
        gathered rallied ; raised raising collected donated ; destroyed destroying razed gutted ; sacked
        dismissed redundant axed ;
        short shy few fewer missed skipped ; outage outages blackout blackouts electricity""",
    "de": """tot tote toten getotet getotete getoteten gestorben starben starb todesopfer ; verletzt verletzte
        verletzten verletzter ; vermisst vermisste vermissten ; gerettet gerettete geborgen retteten rettete ;
        evakuiert evakuierte evakuierten ; festgenommen verhaftet festnahmen ; haft gefangnis freiheitsstrafe
        verurteilt verurteilte haftstrafe ; geldstrafe geldbusse bussgeld ; gestohlen gestohlene gestohlenen
        erbeutet erbeuteten erbeutete stahlen ; erkrankt erkrankten erkrankte krank ; betroffen betraf
        betroffene ; wert wertvoll taxiert ; kosten kostet kostete ; ausgelaufen ausgelaufene liefen ;
        zuruckgerufen ruckruf ; gestrichen ausgefallen ; demonstrierten protestierten ; gesammelt gespendet ;
        zerstort zerstorte ;
        strom stromlos licht dunkeln stromausfall ; kurz kurzer fehlten gefehlt""",
    "fr": """morts mort mortes tue tues tuee tuees deces deceder decede decedes decedee decedees ;
        blesse blesses blessee blessees ; disparu
        disparus disparue disparues introuvables ; secouru secourus secourue secourues sauve sauves ; evacue
        evacues evacuees ; arrete arretes interpelle interpelles interpellees ; prison condamne condamnee
        condamnes ; amende amendes ; vole voles volee volees derobe derobes derobees ; malade malades ; valeur
        estime estimee evalue evaluee vaut ; coute couter cout ; annule annules annulee annulees supprime
        supprimes ; detruit detruits detruite detruites ; manifeste defile rassemble ; affecte affectes ;
        courant electricite ; court manquait manquaient""",
    "es": """muertos muertas muerto muerta murieron fallecidos fallecieron muertes ; heridos heridas herido
        herida ; desaparecidos desaparecidas ; rescatados rescatadas rescatado rescatada rescataron rescato ;
        evacuados evacuadas ; detenidos detenidas detuvo detuvieron arrestados ; prision carcel condenado
        condenada condenados ; multa multas multadas multados ; robaron robados robadas robo ; enfermaron
        enfermos ; valoradas valorado valorada valorados valor tasado tasada ; cuesta costo costara ;
        cancelados canceladas cancelo ; destruidas destruidos ; manifestaron ; afectados afectadas afecto ;
        luz electricidad apagon ; corto corta faltaban faltaron""",
}
"""What is told of what is counted, or measured."""
_NARROWING = {
    "en": """another other others more further additional extra including among per average remaining rest next
        previous latest each every apart""",
    "de": "weitere weiteren weiterer andere anderen zusatzlich darunter davon je jeweils pro ubrigen einschliesslich",
    "fr": "autre autres supplementaires dont parmi chacun chacune chaque encore plus",
    "es": "otro otra otros otras mas adicionales incluidos incluidas entre cada",
}
"""Beside a figure these make it one of a part, or of something more."""
_CHANGING = {
    "en": """ago earlier previously initially originally later risen rose rise climbed climb now updated
        revised since""",
    "de": "zunachst zuvor fruher spater gestiegen stieg inzwischen mittlerweile seit damals",
    "fr": "auparavant initialement plus tard desormais depuis monte passe porte",
    "es": "antes inicialmente luego despues ahora desde subio aumento entonces",
}
"""What tells that a figure is one of another time."""
_SUMS = {
    "en": "total all altogether number toll",
    "de": "insgesamt zahl gesamt",
    "fr": "total tout nombre bilan",
    "es": "total numero cifra",
}
"""Words that say nothing but that a figure is one."""


class Counted(NamedTuple):
    """The tables of one language: word -> the number of its group, and sets of words."""

    things: dict[str, int]
    people: frozenset[int]
    """The groups of people; the first of all groups, people in general, stands for any of them."""
    deeds: dict[str, int]
    narrowing: frozenset[str]
    changing: frozenset[str]
    sums: frozenset[str]


@cache
def for_language(language: str) -> Counted:
    """The tables of a language by its ISO 639-1 code; English ones for a language that has none here."""
    known = language if language in _THINGS else "en"
    things = _grouped(_THINGS[known])
    people = {things[word] for word in _PEOPLE[known].split()}
    return Counted(
        things,
        frozenset(people),
        _grouped(_DEEDS[known]),
        frozenset(_NARROWING[known].split()),
        frozenset(_CHANGING[known].split()),
        frozenset(_SUMS[known].split()),
    )


def _grouped(text: str) -> dict[str, int]:
    """Word -> the number of its group."""
    return {word: number for number, group in enumerate(text.split(";")) for word in group.split()}
