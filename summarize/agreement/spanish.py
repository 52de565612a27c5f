"""The closed classes of Spanish words that carry facts; the notation is that of `english`."""

UMLAUTS = "bajó=bajo~ sí=si~ él=el~ sé=se~ té=te~"
"""Words that are others without their accents; `german` says how they are written here."""

WORDS = {
    "determiner": "el la los las lo un una unos unas de que este esta estos estas ese esa",
    "auxiliary": """es son era eran fue fueron ha han habia habian haber sido ser esta estan estaba estaban
        estar hay sera seran sea sean""",
    "pronoun": "el~ ella ellos ellas se su sus le les nos yo nosotros",
    "link": "y e o u pero cual cuales quien quienes",
    "preposition": """en a cerca fuera por para con sobre desde hasta entre contra durante tras hacia bajo ante
        cuando mientras porque aunque como despues antes""",
    "filler": "pej ademas asimismo tambien ya aqui alli entonces muy aun todavia",
    "negation": """no nunca=never jamas=never ni ningun ninguna ninguno nada nadie sin tampoco niega=denial
        nego=denial niegan=denial negaron=denial desmintio=denial desmiente=denial falso=denial falsa=denial
        infundado=denial infundada=denial mentira=denial bulo=denial retracto=denial""",
    "hedge": """presuntamente supuestamente probablemente posiblemente quizas quiza aparentemente presunto
        presunta presuntos supuesto supuesta casi habria habrian seria=~ serian=~""",
    "condition": "si salvo excepto",
    "quantifier": """todos=all todas=all todo=all toda=all cada=all mayoria=most muchos=many muchas=many
        varios=several varias=several algunos=some algunas=some alguien=some pocos=few pocas=few solo=only
        solamente=only unicamente=only ambos=both ambas=both siempre=always parcialmente=partly
        totalmente=wholly""",
    "modality": """puede=can pueden=can podria=may podrian=may debe=must deben=must deberia=should deberian=should
        va=will van=will iba=will~ iban=will~ quiere=want quieren=want planea=plan planean=plan preve=plan
        propone=propose propuso=propose pidio=request amenazo=threaten amenaza=threaten""",
    "stage": """sospechoso=suspected acusado=accused acusada=accused imputado=charged imputada=charged
        procesado=charged condenado=convicted condenada=convicted absuelto=acquitted detenido=arrested
        detenida=arrested arrestado=arrested""",
    "speech": """dijo=say dicho=say dice=say dijeron=say declarar+=say afirmar+=say explicar+=say anunciar+=say
        informar+=say anadir+=say subrayar+=say comentar+=say segun=say agregar+=say senalar+=say
        indicar+=say precisar+=say comunicar+=say manifesto=say manifiesta=say
        detallar+=say escribio=say asegurar+=claim sostuvo=claim admitio=admit reconocio=admit
        confirmar+=confirm advirtio=warn cree=believe""",
    "altering": """ex exministro expresidente antiguo antigua subdirector vice interino interina saliente electo
        electa honorario honoraria exalcalde exalcaldesa exjefe exconcejal exdirector exdirectora expresidenta
        exministra""",
    "title": "senor senora sr sra don dona dr dra doctor doctora",
    "role": """ministro ministra presidente presidenta alcalde alcaldesa senador senadora diputado diputada juez
        jueza fiscal director directora profesor profesora doctor doctora general capitan jefe jefa rey reina
        papa obispo secretario secretaria portavoz consejero consejera""",
    "form": "sa sl srl",
}
PHRASES = {
    "condition": """a condicion de|a excepcion de|con excepcion de|siempre que|en caso de|con tal de|a menos que|
        a no ser que|mientras no|incluso si""",
    "stage:convicted": "declarado culpable|declarada culpable|hallado culpable|hallada culpable",
    "negation:no longer": "ya no",
    "negation:not yet": "aun no|todavia no",
    "preposition:gracias": "gracias a",
    "preposition:en": "donde",
    "preposition:de donde": "de donde",
    "preposition:desde": "a partir de",
    "preposition:respecto": "respecto a|respecto de|con respecto a|acerca de|en cuanto a|en relacion con",
    "preposition:tras": "despues de|luego de|con poserioridad a|poseriormente a",
    "preposition:antes": "antes de|previamente a|con anterioridad a|anteriormente a|previo a",
    "preposition:pese": "pese a|a pesar de",
    "preposition:porque": "debido a|a causa de|a raiz de|a consecuencia de|por culpa de|ya que|puesto que|dado que",
    "negation": "en vez de|en lugar de",
    "negation:nadie": "ninguna persona",
    ":US": "estados unidos de america|estados unidos|ee uu",
    ":ue": "union europea",
    "filler:pej": "por ejemplo|p ej",
    "unit:percent": "por ciento",
    "unit:kph": "kilometros por hora|km por hora|km h",
    "unit:kwh": "kilovatio hora|kilovatios hora|kilovatios horas",
    "unit:mwh": "megavatio hora|megavatios hora|megavatios horas",
    "unit:gwh": "gigavatio hora|gigavatios hora|gigavatios horas",
    "unit:usd": "dolares estadounidenses|dolar estadounidense|dolares americanos",
    "unit:chf": "francos suizos",
    "unit:gbp": "libras esterlinas|libra esterlina",
    "unit:m2": "metros cuadrados|metro cuadrado",
    "unit:km2": "kilometros cuadrados",
    "unit:m3": "metros cubicos",
    "unit:y": "anos de edad",
    "hedge": "al parecer|a punto de",
    "unit:pp": "puntos porcentuales|punto porcentual",
    "quantifier:some": "uno de|una de",
    "filler": "no solo",
    "filler:de hecho": "de hecho|por cierto|en efecto|desde luego|por su parte|a su vez",
    "filler:sin embargo": "sin embargo|no obstante",
    "altering:interino": "en funciones",
    "link:y": "sino tambien|asi como",
    "speech:say": """de acuerdo con|dio a conocer|dieron a conocer|segun informo|segun informaron|segun ha informado|
        segun han informado|segun dijo|segun dijeron|segun explico|segun explicaron|segun indico|segun indicaron|
        segun senalo|segun senalaron|segun anuncio|segun anunciaron|segun comunico|segun preciso|segun detallo""",
}
OPPOSITES = """sube subio subieron suben subir aumenta aumento aumentaron aumentan aumentar crece crecio
    crecieron crecer alza mas / baja bajo~ bajaron bajan bajar disminuye disminuyo disminuyeron cae cayo cayeron caer
    descenso descendio menos ; gana gano ganaron ganar victoria / pierde perdio perdieron perder derrota ; abre
    abrio abrir apertura reabre abrira / cierra cerro cerrar cierre cerrara ; compra compro compraron comprar /
    vende vendio vendieron vender ; aprueba aprobo aprobaron aprobar aprobado / rechaza rechazo rechazaron
    rechazar rechazado ; permite permitio / prohibe prohibio prohibir ; culpable / inocente ; condenado /
    absuelto ; detenido arrestado / liberado ; confirma / desmiente desmintio ; norte / sur ; beneficio
    beneficios / perdida perdidas ; comienza comenzo empieza empezo / termina termino acaba acabo ; hombre
    hombres / mujer mujeres ; apoya apoyo / opone ; favor / contra"""
PREPOSITION_PAIRS = """antes/despues antes/tras sobre/bajo por/contra para/contra desde/hasta de/a de/hasta de/hacia
    desde/hacia con/contra con/sin"""
SUBORDINATORS = """porque por como cuando mientras / aunque pese cuando mientras / antes / despues desde tras / cuando
    mientras como / hasta"""
COPULAS = "es son esta estan ha han hay / era eran fue fueron estaba estaban habia habian"
PLACES = "en a por / fuera / cerca / bajo / ante / entre / hacia a / sobre en / sobre respecto"
TIMES = "en a / antes / despues tras / desde / hasta / hacia sobre"
MOMENTS = "durante / antes / despues tras / desde / hasta"
REASONS = "porque como"
ADVERBS = "aun todavia / ya / aqui / alli / entonces"
NUMBERS = """cero=0 dos=2 tres=3 cuatro=4 cinco=5 seis=6 siete=7 ocho=8 nueve=9 diez=10 once=11 doce=12 trece=13
    catorce=14 quince=15 dieciseis=16 diecisiete=17 dieciocho=18 diecinueve=19 veinte=20 treinta=30 cuarenta=40
    cincuenta=50 sesenta=60 setenta=70 ochenta=80 noventa=90 veintiuno=21 veintiun=21 veintiuna=21 veintidos=22
    veintitres=23 veinticuatro=24 veinticinco=25 veintiseis=26 veintisiete=27 veintiocho=28 veintinueve=29
    cien=100 ciento=100 doscientos=200 doscientas=200 trescientos=300 trescientas=300 cuatrocientos=400
    cuatrocientas=400 quinientos=500 quinientas=500 seiscientos=600 seiscientas=600 setecientos=700
    setecientas=700 ochocientos=800 ochocientas=800 novecientos=900 novecientas=900 mil=1000"""
SCALES = "cien=100 ciento=100 mil=1000 m=1000000 millon=1000000 millones=1000000 docena=12"
ORDINALS = """primero=1 primera=1 primer=1 segundo=2 segunda=2 tercero=3 tercera=3 tercer=3 cuarto=4 cuarta=4
    quinto=5 quinta=5 sexto=6 sexta=6 septimo=7 septima=7 octavo=8 octava=8 noveno=9 novena=9 decimo=10
    decima=10 undecimo=11 undecima=11 duodecimo=12 duodecima=12 vigesimo=20 vigesima=20"""
FRACTIONS = "mitad=2 tercio=3 tercios=3 cuartos=4"
MULTIPLES = "duplico=2 duplica=2 doble=2 triplico=3 triplica=3 triple=3"
MONTHS = """enero=1 ene=1 febrero=2 feb=2 marzo=3 mar=3 abril=4 abr=4 mayo=5 may=5 junio=6 jun=6 julio=7 jul=7
    agosto=8 ago=8 septiembre=9 sept=9 sep=9 octubre=10 oct=10 noviembre=11 nov=11 diciembre=12 dic=12"""
WEEKDAYS = "lunes=1 martes=2 miercoles=3 jueves=4 viernes=5 sabado=6 domingo=7"
RELATIVE_DAYS = "ayer=-1 hoy=0"
SEASONS = "primavera=1 verano=2 otono=3 invierno=4"
CLOCK_WORDS = "mediodia=720 medianoche=0"
BOUNDS = {
    "at least": "al menos|por lo menos|como minimo",
    "at most": "como maximo|hasta",
    "more than": "mas de",
    "less than": "menos de",
    "about": "unos|unas|en torno a|cerca de|alrededor de|aproximadamente",
    "nearly": "casi",
    "only": "solo|solamente",
}
UNITS = """euro=eur euros=eur dolar=usd dolares=usd libra=gbp libras=gbp coronas=crown kilometro=km
    kilometros=km milla=mile millas=mile metro=m metros=m centimetro=cm centimetros=cm milimetro=mm
    milimetros=mm kilogramo=kg
    kilogramos=kg kilo=kg kilos=kg gramo=g gramos=g miligramo=mg miligramos=mg tonelada=t toneladas=t litro=l
    litros=l segundos=s minuto=min minutos=min hora=h horas=h dia=d dias=d semana=wk semanas=wk mes=mo meses=mo
    ano=y anos=y hectarea=ha hectareas=ha grado=deg grados=deg celsius=degc fahrenheit=degf punto=pp
    puntos=pp"""
NOUNS = ""
ARTICLES = ""
RATES = "por a"
FREQUENCIES = "mensualmente=mo anualmente=y"
CLOCK_PARTS = "media=30 cuarto=15 cinco=5 diez=10 veinte=20 veinticinco=25"
HOURS = "h hora horas"
HOUR_LEADS = "las la"
HOUR_ARTICLES = "las la"
DAYTIMES = ("de la manana|de la madrugada|de mediodia|am", "de la tarde|de la noche|pm")
VERBS = "ar=ar,o,a,an,aron,ado,aba,aban er=er,e,en,io,ieron,ido,ia,ian ir=ir,e,en,io,ieron,ido,ia,ian"
IRREGULAR = """detener detuvo detuvieron detenido detenida detenidos detenidas|hacer hizo hicieron hecho hecha hechos
    hechas|poner puso pusieron puesto puesta|morir murio murieron muerto muerta muertos|abrir abrio abrieron abierto
    abierta abiertos abiertas|romper rompio roto rota rotos rotas|escribir escribio escrito escrita escritos
    escritas|herir hirio hirieron herido herida heridos heridas|decir dijo dijeron dicho dicha dichos dichas|imponer
    impuso impusieron impuesto impuesta impuestas|elegir eligio eligieron elegido elegida elegidos elegidas|destruir
    destruyo destruyeron destruido destruida destruidos destruidas|vender vendio vendieron vendido vendida vendidos
    vendidas|ver vio vieron visto vista|dar dio dieron dado|volver volvio volvieron vuelto|resolver resolvio
    resuelto resuelta resueltos resueltas|cubrir cubrio cubierto cubierta cubiertos cubiertas|descubrir descubrio
    descubrieron descubierto descubierta descubiertos descubiertas|tener tuvo tuvieron tenido|mantener mantuvo
    mantuvieron mantenido mantenida mantenidos mantenidas|obtener obtuvo obtuvieron obtenido obtenida obtenidos
    obtenidas|venir vino vinieron venido|pedir pidio pidieron pedido|seguir siguio siguieron seguido|conseguir
    consiguio consiguieron conseguido conseguida conseguidos conseguidas|producir produjo produjeron producido
    producida producidos producidas|reducir redujo redujeron reducido reducida reducidos reducidas|proponer propuso
    propusieron propuesto propuestos|suponer supuso supuesto|disponer dispuso dispuesto dispuesta dispuestos
    dispuestas|caer cayo cayeron caido|leer leyo leido leida leidos leidas|traer trajo traido traida traidos
    traidas|poder pudo pudieron podido|querer quiso quisieron querido|medir midio medido|despedir despidio
    despidieron despedido despedida despedidos despedidas|impedir impidio impidieron impedido impedida impedidos
    impedidas"""
SPELLINGS = """al=a del=de eeuu=US usa=US kg=kilogramo km=kilometro hubiese=hubiera hubiesen=hubieran &=y
    setiembre=septiembre avda=avenida nº=numero num=numero
    aprox=aproximadamente depto=departamento dpto=departamento min=minutos seg=segundos hab=habitantes ctra=carretera
    tel=telefono tfno=telefono pza=plaza sta=santa sto=santo gral=general"""
"""Contractions, second spellings and abbreviations as the first."""
RESPELT = "psic=sic ^post=pos ^trans=tras subst=sust obsc=osc"
"""Patterns of letters that are written in two ways, and the way that stands for both."""
NEGATIVE_PREFIXES = "in im ir des no"
POINTERS = "pasado pasada proximo proxima este esta"
SPANS = "semana mes ano trimestre"
