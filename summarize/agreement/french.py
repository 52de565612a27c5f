"""The closed classes of French words that carry facts; the notation is that of `english`."""

UMLAUTS = "à=a~ où=ou~ là=la~ sûr=sur~ dès=des~ dû=du~ mûr=mur~"
"""Words that are others without their accents; `german` says how they are written here."""

WORDS = {
    "determiner": "le la les l un une de ce cet cette ces que",
    "auxiliary": """est sont etait etaient ete etre a ont avait avaient avoir sera seront fut furent ait aient
        soit soient ne y""",
    "pronoun": "il elle ils elles on nous vous je se s son sa ses leur leurs lui eux celui celle",
    "link": "et ou mais qui dont ainsi lequel laquelle lesquels lesquelles",
    "preposition": """dans en sur par pour avec a~ apres des~ avant depuis pendant sous entre vers chez contre
        durant lors quand lorsque parce car comme alors jusque malgre quoique puisque devant derriere hors
        pres parmi outre concernant""",
    "filler": "age agee ages agees pex aussi alors ici encore deja tres cependant toutefois",
    "negation": """pas jamais=never aucun aucune rien personne sans ni nul nulle nie=denial nient=denial nier=denial
        niait=denial dement=denial dementi=denial dementent=denial refuse refusent refuser faux=denial
        fausse=denial infonde=denial infondee=denial infondes=denial infondees=denial mensonge=denial
        mensonger=denial intox=denial infox=denial retracte=denial""",
    "hedge": """presume presumee presumes presumees probablement possiblement apparemment pretendument aurait
        auraient serait=~ seraient=~ soupconne presque failli""",
    "condition": "si sauf pourvu hormis excepte",
    "quantifier": """tous=all toutes=all tout=all chaque=all plupart=most plusieurs=several certains=some
        certaines=some quelques=some beaucoup=many peu=few seulement=only seul=only seuls=only toujours=always
        souvent=often parfois=sometimes partiellement=partly entierement=wholly""",
    "modality": """peut=can peuvent=can pourrait=may pourraient=may doit=must doivent=must devrait=should
        devraient=should va=will vont=will allait=will~ allaient=will~ veut=want veulent=want souhaite=want
        prevoit=plan prevoient=plan envisage=consider envisagent=consider demande=request menace=threaten
        propose=propose""",
    "stage": """soupconne=suspected inculpe=charged accuse=accused accusee=accused condamne=convicted
        condamnee=convicted acquitte=acquitted arrete=arrested interpelle=arrested""",
    "speech": """dit=say disent=say declarer+=say affirmer+=say expliquer+=say annoncer+=say indiquer+=say
        preciser+=say marteler+=say deplorer+=deplore regretter+=deplore
        souligner+=say signaler+=say rappeler+=say rappelle=say raconter+=say commenter+=say
        selon=say ajouter+=say ecrit=say estimer+=believe pretend=claim
        assurer+=claim reconnu=admit reconnait=admit
        confirmer+=confirm averti=warn""",
    "altering": """ancien ancienne anciens ex adjoint adjointe vice interimaire honoraire sortant sortante designe
        designee""",
    "title": "m me mm mme mlle monsieur madame docteur dr professeur pr maitre me",
    "role": """ministre president presidente maire senateur senatrice depute deputee juge procureur procureure
        directeur directrice professeur docteur general capitaine chef cheffe roi reine pape eveque secretaire""",
    "form": "sa sarl sas se",
}
PHRASES = {
    "condition": """a~ condition que|a~ condition de|a condition que|a condition de|en cas de|sous reserve de|
        pourvu que|a~ la exception de|a la exception de|a~ moins que|a moins que|tant que|meme si""",
    "negation:no longer": "ne plus",
    "negation:not yet": "pas encore|toujours pas",
    "preposition:malgre": "bien que|en depit de",
    "preposition:apres": "a~ la suite de|a~ l issue de",
    "preposition:avant": "en amont de|prealablement a~|anterieurement a~",
    "preposition:propos": "a~ propos de|a~ sujet de|en ce qui concerne|quant a~",
    "preposition:grace": "grace a~|grace a",
    "preposition:dans": "ou~",
    "preposition:de ou~": "de ou~",
    "link:dont": "de laquelle|duquel|desquelles|desquels",
    "preposition:des~": "a~ partir de|a partir de",
    "preposition:pour": "afin de",
    "preposition:parce": """en raison de|a~ cause de|a cause de|de fait de|suite a~""",
    "negation": "au lieu de|plutot que",
    "negation:personne": "aucune personne",
    ":US": "etats unis d amerique|etats unis",
    ":ue": "union europeenne",
    ":onu": "organisation de nations unies|nations unies",
    "filler:pex": "par exemple|p ex",
    "stage:convicted": "reconnu coupable|reconnue coupable|declare coupable|declaree coupable|juge coupable",
    "stage:charged": "mis en examen|mise en examen|mis en cause",
    "hedge": "il n est pas clair|peut etre|soi disant",
    "unit:percent": "pour cent",
    "unit:kph": "kilometres heure|kilometres par heure|km par heure|km h",
    "unit:kwh": "kilowatt heure|kilowatt heures|kilowatts heure|kilowatts heures",
    "unit:mwh": "megawatt heure|megawatt heures|megawatts heure|megawatts heures",
    "unit:gwh": "gigawatt heure|gigawatt heures|gigawatts heure|gigawatts heures",
    "unit:usd": "dollars americains|dollar americain",
    "unit:chf": "francs suisses|franc suisse",
    "unit:gbp": "livres sterling|livre sterling",
    "unit:m2": "metres carres|metre carre",
    "unit:km2": "kilometres carres",
    "unit:m3": "metres cubes",
    "unit:pp": "points de pourcentage|point de pourcentage",
    "quantifier:some": "un de|une de|un d entre|une d entre",
    "filler": "non seulement",
    "filler:en effet": "en effet|d ailleurs|par ailleurs|de reste|bien sur~|a~ demeurant",
    "altering:interimaire": "par interim",
    "preposition:ilya": "il y a",
    "link:et": "mais aussi|mais egalement|ainsi que",
    "speech:say": "d apres|a fait savoir|ont fait savoir|fait savoir",
}
OPPOSITES = """augmente augmenter augmentent augmentation hausse progresse progresser croissance monte monter
    grimpe grimper / baisse baisser diminue diminuer recule reculer recul chute chuter ; plus / moins ; gagne
    gagner victoire remporte remporter / perd perdu perdre defaite ; ouvre ouvert ouvrir ouverture rouvre
    ouvrira / ferme fermer fermeture fermee fermera ; achete acheter acquis / vend vendu vendre ; approuve
    approuver adopte adopter / rejete rejeter ; autorise autoriser permis / interdit interdire ; coupable /
    innocent ; condamne / acquitte relaxe ; arrete interpelle / libere relache ; confirme confirmer / dement
    dementi ; nord / sud ; benefice benefices / perte pertes ; commence commencer debute / termine terminer
    finit ; homme hommes / femme femmes ; soutient soutenu / oppose ; tot / tard ; meilleur / pire"""
PREPOSITION_PAIRS = "avant/apres sur/sous pour/contre de/a~ de/jusque de/vers de/pour vers/depuis avec/contre avec/sans"
SUBORDINATORS = """parce car comme puisque quand lorsque alors / malgre quoique quand lorsque alors / avant / apres
    depuis / quand lorsque pendant alors comme"""
COPULAS = "est sont a ont / etait etaient fut furent avait avaient"
PLACES = "dans a~ en sur chez / sur propos concernant / hors / pres / sous / derriere / entre / vers a~ / devant"
TIMES = "en dans a~ / avant / apres / depuis des~ / jusque / vers"
MOMENTS = "pendant durant lors / avant / apres / depuis des~ / jusque / ilya / dans"
REASONS = "parce car puisque"
ADVERBS = "encore / deja / ici / alors"
NUMBERS = """zero=0 deux=2 trois=3 quatre=4 cinq=5 six=6 sept=7 huit=8 neuf=9 dix=10 onze=11 douze=12 treize=13
    quatorze=14 quinze=15 seize=16 vingt=20 trente=30 quarante=40 cinquante=50 soixante=60 cent=100
    mille=1000"""
SCALES = """cent=100 cents=100 mille=1000 m=1000000 md=1000000000 million=1000000 millions=1000000 milliard=1000000000
    milliards=1000000000 douzaine=12"""
ORDINALS = """premier=1 premiere=1 deuxieme=2 second=2 seconde=2 troisieme=3 quatrieme=4 cinquieme=5 sixieme=6
    septieme=7 huitieme=8 neuvieme=9 dixieme=10 onzieme=11 douzieme=12 treizieme=13 quatorzieme=14 quinzieme=15
    seizieme=16 vingtieme=20 trentieme=30 quarantieme=40 cinquantieme=50 centieme=100"""
FRACTIONS = "moitie=2 tiers=3 quart=4 quarts=4 dixieme=10"
MULTIPLES = "double=2 doubler=2 doublee=2 triple=3 tripler=3 quadruple=4"
MONTHS = """janvier=1 janv=1 fevrier=2 fevr=2 mars=3 avril=4 avr=4 mai=5 juin=6 juillet=7 juil=7 aout=8 septembre=9
    sept=9 octobre=10 oct=10 novembre=11 nov=11 decembre=12 dec=12"""
WEEKDAYS = "lundi=1 mardi=2 mercredi=3 jeudi=4 vendredi=5 samedi=6 dimanche=7"
RELATIVE_DAYS = "hier=-1 aujourd'hui=0 aujourdhui=0 demain=1"
SEASONS = "printemps=1 automne=3 hiver=4"
CLOCK_WORDS = "midi=720 minuit=0"
BOUNDS = {
    "at least": "au moins|pas moins de|au minimum",
    "at most": "au plus|jusqu a~|jusqu a|au maximum|pas plus de",
    "more than": "plus de",
    "less than": "moins de",
    "about": "environ|quelque|autour de|a~ peu pres|approximativement|aux alentours de",
    "nearly": "pres de|presque",
    "only": "seulement",
}
UNITS = """euro=eur euros=eur dollar=usd dollars=usd livre=gbp livres=gbp franc=chf francs=chf couronnes=crown
    kilometre=km kilometres=km metre=m metres=m centimetre=cm centimetres=cm millimetre=mm
    millimetres=mm kilogramme=kg kilogrammes=kg
    kilo=kg kilos=kg gramme=g grammes=g milligramme=mg milligrammes=mg tonne=t tonnes=t litre=l litres=l
    seconde=s secondes=s minute=min minutes=min heure=h heures=h jour=d jours=d semaine=wk semaines=wk mois=mo
    an=y ans=y annee=y annees=y hectare=ha hectares=ha megawatt=mw megawatts=mw gigawatt=gw gigawatts=gw
    degre=deg degres=deg celsius=degc fahrenheit=degf point=pp
    points=pp kilowattheure=kwh kilowattheures=kwh megawattheure=mwh megawattheures=mwh gigawattheure=gwh
    gigawattheures=gwh terawattheure=twh terawattheures=twh"""
NOUNS = "personne pas rien ete"
ARTICLES = "une la cette un le ce l cet"
RATES = "par"
FREQUENCIES = "chacun=each chacune=each"
CLOCK_PARTS = "demie=30 demi=30 quart=15 cinq=5 dix=10 vingt=20"
HOURS = "h heure heures"
HOUR_LEADS = "a~ a vers des~ jusque avant apres lundi mardi mercredi jeudi vendredi samedi dimanche"
DAYTIMES = ("de matin", "de soir|de l apres midi")
VERBS = "er=er,e,ent,a,erent,ait,aient,ees"
IRREGULAR = """faire fit firent fait faite faits faites|voir vit virent vu vue vus vues|
    prendre prit prirent pris prise|mettre mit mirent mis mise|mourir mourut moururent mort morte morts mortes|
    vivre vecut vecurent vecu|ecrire ecrivit ecrivirent ecrit ecrite|conduire conduisit conduisirent conduit|
    detruire detruisit detruisirent detruit detruite|construire construisit construisirent construit construite|
    atteindre atteignit atteignirent atteint atteinte|eteindre eteignit eteint|vaincre vainquit vaincu|
    recevoir recut recurent recu recue recus recues|elire elut elurent elu elue|tenir tint tinrent tenu tenue|
    venir vint vinrent venu venue|pouvoir put purent pu|vouloir voulut voulu|devoir dut durent du~"""
SPELLINGS = """au=a~ aux=a~ du=de des=de d=de qu=que jusqu=jusque lorsqu=lorsque puisqu=puisque quoiqu=quoique
    quelqu=quelque n=ne c=ce usa=US &=et kg=kilogramme km=kilometre kwh=kilowattheures mwh=megawattheures clef=cle
    clefs=cles lys=lis bd=boulevard mds=milliards mrd=milliards mrds=milliards env=environ max=maximum st=saint
    ste=sainte av=avenue dept=departement no=numero n°=numero mn=minutes min=minutes km²=km2 hab=habitants"""
"""Contractions, second spellings and abbreviations as the first."""
NEGATIVE_PREFIXES = "in im il ir non des mal"
POINTERS = "dernier derniere prochain prochaine ce cette"
SPANS = "semaine mois an annee trimestre"
