"""Words that news writes for one another, so that an exchange of them is no other fact.

In a group the words behind a sign are read as the one before the first, form by form; a semicolon parts the groups.
`word+` stands for the regular forms of a verb, or of an adjective in German, as `ENDINGS` tell them, and "_" joins
words that are read as one: "take+_part". Every word is folded, and none that is read as another has a group of its own.

A word stands here only where the other one could replace it in almost any sentence of news: of what is more, less, or
of another kind or stage ("plunge" and "fall", "hamlet" and "town", "suspected" and "charged") nothing does. A word with
two meanings may stand here where the other meaning has no rival. What is read as another has the class and the
opposites of that one. A German verb in two parts is put together only after it was read, so it stands here before the
sign alone.
"""

ENGLISH = """begin begins began beginning = start+ commence+ ; buy buys bought buying = purchase+ acquire+ ;
    allow+ = permit permits permitted permitting ; rise rises rose rising = increase+ climb+ ; raise+ = hike hikes
    hiked hiking ; fall falls fell falling = drop drops dropped dropping decrease+ ; reduce+ = trim trims trimmed
    trimming ; injure+ = wound+ ; close+ = shut shuts shut shutting ; jail+ = imprison+ ; rescue+ = save+ ; build
    builds built building = construct+ erect+ ; stop stops stopped stopping = halt+ ; finish+ = complete+ ; use+ =
    utilize+ ; help+ = assist+ aid+ ; find finds found finding = discover+ locate+ ; cancel cancels canceled
    canceling = axe axes axed axing ; demolish+ = raze+ ; repair+ = mend+ fix fixes fixed fixing ; renovate+ =
    refurbish+ ; confiscate+ = seize+ impound+ ; ban bans banned banning = prohibit+ outlaw+ ; overturn+ = quash+
    annul+ ; approve+ = adopt+ pass+ ; sack+ = dismiss+ ; hire+ = recruit+ ; choose chooses chose choosing = pick+
    select+ ; keep keeps kept keeping = retain+ ; stay+ = remain+ ; get gets got getting = receive+ obtain+ ;
    move+ = relocate+ ; extend+ = prolong+ ; inspect+ = examine+ ; happen+ = occur occurs occurred occurring hold
    holds held holding ; publish+ = issue+ ; erase+ = delete+ ; leave leaves left leaving = depart+ ; throw throws
    threw throwing = hurl+ ; smash+ = shatter+ ; worsen+ = deteriorate+ ; vanish+ = disappear+ ; gather+ =
    assemble+ ; hide hides hid hiding = conceal+ ; explain+ = clarify+ ; endanger+ = imperil+ jeopardize+ ; evade+
    = dodge+ ; provide+ = supply+ ; ensure+ = guarantee+ ; beat beating = defeated defeating ; established
    establishing = founded founding ; fire fires = blaze blazes ; home homes = house houses ; company companies =
    firm firms ; earthquake earthquakes = quake quakes ; explosion explosions = blast blasts ; gunman gunmen =
    shooter shooters ; agreement agreements = accord accords pact pacts ; talks = negotiations ; wages = salaries
    ; resident residents = inhabitant inhabitants ; researcher researchers = scientist scientists ; border borders
    = frontier frontiers ; illness illnesses = disease diseases ; baby babies = infant infants ;
    medicine medicines = medication medications ; garbage = trash rubbish ; protester protesters = demonstrator
    demonstrators ; protest protests = demonstration demonstrations ; rain = rainfall ; snow = snowfall ; ship
    ships = vessel vessels ; customer customers = client clients ; error errors = mistake mistakes ; fault faults
    = defect defects ; permission = consent ; apartment apartments = flat flats ; freight = cargo ; retiree
    retirees = pensioner pensioners ; closing = closure ; trip trips = journey journeys ; originally = initially ;
    quickly = rapidly swiftly ; suddenly = abruptly ; often = frequently ; entire = whole ; straight = consecutive
    successive ; huge = enormous massive ; vital = crucial ; dangerous = hazardous ; wealthy = rich ; ill = sick ;
    famous = renowned ; firefighter firefighters = fireman firemen"""

GERMAN = """verbieten verbietet verbot verboten verboten = untersagen untersagt untersagte untersagten untersagt ;
    beginnen beginnt begann begannen begonnen = starten startet startete starteten gestartet ; bekommen bekommt
    bekam bekamen = erhalten erhalt erhielt erhielten ; kaufen kauft kaufte kauften gekauft = erwerben erwirbt
    erwarb erwarben erworben ; verkaufen verkauft verkaufte verkauften = veraussern veraussert verausserte
    verausserten ; nutzen nutzt nutzte nutzten genutzt = benutzen benutzt benutzte benutzten benutzt = verwenden
    verwendet verwendete verwendeten verwendet ; brauchen braucht brauchte brauchten gebraucht = benotigen benotigt
    benotigte benotigten benotigt ; senken senkt senkte senkten gesenkt = reduzieren reduziert reduzierte
    reduzierten reduziert = verringern verringert verringerte verringerten verringert ; erhohen erhoht erhohte
    erhohten erhoht = steigern steigert steigerte steigerten gesteigert ; finden fand fanden gefunden = entdecken
    entdeckte entdeckten entdeckt ; fordern fordert forderte forderten gefordert = verlangen verlangt verlangte
    verlangten verlangt ; veroffentlichen veroffentlicht veroffentlichte veroffentlichten = publizieren publiziert
    publizierte publizierten ; genehmigen genehmigt genehmigte genehmigten = bewilligen bewilligt bewilligte
    bewilligten ; erlauben erlaubt erlaubte erlaubten = gestatten gestattet gestattete gestatteten ; verschieben
    verschiebt verschob verschoben verschoben = vertagen vertagt vertagte vertagten vertagt ; stehlen stiehlt stahl
    stahlen gestohlen = entwenden entwendet entwendete entwendeten entwendet ; zusammenstossen zusammenstosst
    zusammenstiess zusammenstiessen zusammengestossen = kollidieren kollidiert kollidierte kollidierten kollidiert ;
    teilnehmen teilnimmt teilnahm teilnahmen teilgenommen = beteiligen beteiligt beteiligte beteiligten beteiligt ;
    vorstellen vorstellt vorstellte vorstellten vorgestellt = prasentieren prasentiert prasentierte prasentierten
    prasentiert ; prufen pruft prufte pruften gepruft = uberprufen uberpruft uberprufte uberpruften uberpruft ;
    fliehen flieht floh flohen geflohen = fluchten fluchtet fluchtete fluchteten gefluchtet ; leben lebt lebte
    lebten gelebt = wohnen wohnt wohnte wohnten ; starb starben gestorben = verstarb verstarben verstorben ;
    verletzt+ = verwundet+ ; arzte arzten
    = mediziner medizinern ; hubschrauber hubschraubern hubschraubers = helikopter helikoptern helikopters ;
    gefangnis gefangnisses = haftanstalt haftanstalt ; arbeitslose arbeitslosen = erwerbslose erwerbslosen ;
    arbeitslosigkeit = erwerbslosigkeit ; arbeitsplatz arbeitsplatze = job jobs ; gemeinsam = zusammen ; letzte
    letzten letztes letzter = vergangene vergangenen vergangenes vergangener ; deutlich+ = erheblich+ ; krankenwagen
    = rettungswagen ; errichtet = gebaut erbaut ; enthalten enthalt = beinhalten beinhaltet ; klinik = krankenhaus
    krankenhauses spital spitals hospital hospitals klinikum klinikums ; kliniken = krankenhauser krankenhausern
    spitaler spitalern hospitaler hospitalern ; polizist = polizeibeamter ; polizistin = polizeibeamtin ; polizisten
    = polizeibeamte polizeibeamten ; auto = wagen wagens ; lastwagen = lastkraftwagen laster lasters lkws ;
    unternehmen = firma ; mitarbeiter = mitarbeitern mitarbeiters beschaftigte beschaftigten beschaftigter
    mitarbeitende mitarbeitenden mitarbeiterinnen_und_mitarbeiter mitarbeiterinnen_und_mitarbeitern
    mitarbeiter_und_mitarbeiterinnen ; lehrer = lehrern lehrers lehrkrafte lehrkraften lehrerinnen_und_lehrer
    lehrerinnen_und_lehrern lehrer_und_lehrerinnen ; schuler = schulern schulers schulerinnen_und_schuler
    schulerinnen_und_schulern schuler_und_schulerinnen ; burger = burgern burgers burgerinnen_und_burger
    burgerinnen_und_burgern burger_und_burgerinnen ; wahler = wahlern wahlers wahlerinnen_und_wahler
    wahlerinnen_und_wahlern wahler_und_wahlerinnen ; bewohner = bewohnern bewohners einwohner einwohnern einwohners
    einwohnerinnen_und_einwohner einwohnerinnen_und_einwohnern ; studierende = studenten studierenden
    studentinnen_und_studenten ; fahrer = lenker lenkers ; autofahrer = autolenker autolenkers ; mensch = person ;
    menschen = personen leute leuten ; feuer = brand brandes brands ; rufnummer = telefonnummer ; rufnummern =
    telefonnummern ; ausstellung = schau ; spiel = partie match matchs ; spiele = partien matches ; team =
    mannschaft ; teams = mannschaften ; trainer = coach coachs ; torhuter = torwart torwarts keeper keepers ;
    gesetzentwurf = gesetzesentwurf ; anwalt = rechtsanwalt ; anwalts = rechtsanwalts ; anwaltin = rechtsanwaltin ;
    anwalte = rechtsanwalte ; anwalten = rechtsanwalten ; zwischenfall = vorfall ; zwischenfalle = vorfalle ; unfall
    = ungluck ; unfalls = unglucks ; kollision = zusammenstoss ; innenstadt = stadtzentrum stadtzentrums ; flughafen
    = airport airports ; forscher = forschern wissenschaftler wissenschaftlern ; forscherin = wissenschaftlerin ;
    ehemann = gatte ; ehefrau = gattin ; handy = mobiltelefon mobiltelefons ; handys = mobiltelefone mobiltelefonen
    ; website = webseite internetseite homepage ; foto = fotografie ; fotos = fotografien ; demonstration = demo ;
    demonstrationen = demos ; ergebnis = resultat ; ergebnisse = resultate ; fachmann = experte ; fachleute =
    experten ; start = beginn beginns ; kiste = kasten ; betrag = summe ; betrage = summen ; schaden = sachschaden
    schadens sachschadens ; tote = todesopfer ; toten = todesopfern ; feuerwehrleute = feuerwehrmanner ;
    feuerwehrleuten = feuerwehrmannern ; landwirt = bauer ; landwirte = bauern ; landwirtin = bauerin ; gipfel =
    gipfeltreffen gipfeltreffens ; erdbeben = beben ; bussgeld = geldbusse ; verein = klub club ; vereine = klubs
    clubs ; freiheitsstrafe = gefangnisstrafe haftstrafe ; freiheitsstrafen = gefangnisstrafen haftstrafen ;
    mehrwertsteuer = umsatzsteuer ; derzeitig+ = momentan+ = gegenwartig+ = aktuell+ ; derzeit = momentan
    gegenwartig zurzeit aktuell zu_zeit in_moment in_augenblick ; erneut = abermals nochmals noch_einmal noch_mal ;
    zuvor = vorher ; danach = anschliessend ; zunachst = vorerst ; sofort = umgehend ; insbesondere = vor_allem ;
    erstmals = erstmalig zu_ersten_mal ; kunftig+ = zukunftig+ ; kunftig = in_zukunft ; vollstandig+ = komplett+ ;
    nachste = kommende ; nachsten = kommenden ; oft = haufig ; teilweise = zu_teil teils ; auch = ebenfalls
    gleichfalls ; jedoch = allerdings indes ; trotzdem = dennoch gleichwohl ; deshalb = daher deswegen darum ;
    bundesweit = deutschlandweit ; kostenlos+ = kostenfrei+ ; kostenlos = gratis ; schnell+ = rasch+ ; fast = nahezu
    ; innerhalb = binnen ; einschliesslich = inklusive ; inzwischen = mittlerweile ; bisher = bislang ; kurzlich =
    neulich vor_kurzem ; zb = beispielsweise ; weiterhin = nach_wie_vor ; unterdessen = derweil indessen ; mehrmals
    = mehrfach ; durchschnittlich = in_schnitt in_durchschnitt ; ehemaliger ehemalige ehemaligen = fruherer fruhere
    fruheren = einstiger einstige einstigen"""

FRENCH = """tram trams = tramway tramways ; velo velos = bicyclette bicyclettes ; vendre+ = ceder+ ; decider+ =
    prendre+_la_decision ; renover+ = proceder+_a~_la_renovation_de = proceder+_a~_de_travaux_de_renovation_de ;
    reparer+ = proceder+_a~_la_reparation_de ; evacuer+ = proceder+_a~_l_evacuation_de ; fermer+ =
    proceder+_a~_la_fermeture_de ; detruire+ = proceder+_a~_la_destruction_de ; demolir+ =
    proceder+_a~_la_demolition_de ; nommer+ = proceder+_a~_la_nomination_de ; visiter+ = effectuer+_une_visite_de ;
    aider+ = venir+_en_aide_a~ = apporter+_une_aide_a~ = apporter+_son_aide_a~ ; utiliser+ = faire+_usage_de =
    avoir+_recours_a~ = se_servir_de ; rencontrer+ = faire+_la_rencontre_de ; enqueter+ = mener+_une_enquete ;
    discuter+ = mener+_de_discussions ; negocier+ = mener+_de_negociations ; demissionner+ = donner+_sa_demission =
    presenter+_sa_demission ; immediatement = tout_de_suite aussitot sur_le_champ ; commencer+ = debuter+ =
    demarrer+ ; derouler+ = tenir+ = survenir+ = avoir+_lieu = se_produire+ ; deroule deroulee deroules deroulees =
    produit produite produits produites ; terminer+ = achever+ = finir+ = prendre+_fin ; acheter+ = acquerir+ ;
    construire+ = batir+ = edifier+ ; participer+ = prendre+_part ; deceder+ = mourir+ = perdre+_la_vie =
    trouver+_la_mort ; decede = deces ; liberer+ = relacher+ = remettre+_en_liberte ; baisser+ = diminuer+ =
    reculer+ ; augmenter+ = progresser+ ; augmentation = hausse ; augmentations = hausses ; fermee fermees = coupee
    coupees ; tenter+ = essayer+ ; reussir+ = parvenir+ ; remporter+ = gagner+ ; voler+ = derober+ ; habiter+ =
    resider+ ; approuver+ = adopter+ ; embaucher+ = recruter+ ; provoquer+ = causer+ = occasionner+ ; instaurer+ =
    mettre+_en_place ; entrer+_en_fonctions = entrer+_en_fonction = prendre+_ses_fonctions = prendre+_son_poste ;
    entrer+_en_vigueur = prendre+_effet ; deposer+_plainte = porter+_plainte ; situe situee situes situees =
    implante implantee implantes implantees ; salarie salariee salaries salariees = employe employee employes
    employees ; feu feux = incendie incendies ; voiture voitures = automobile automobiles ; camion camions =
    poids_lourd poids_lourds ; hopital = centre_hospitalier ; chercheur chercheurs = scientifique scientifiques ;
    trafic = circulation ; prison = emprisonnement ; matchs = matches ; entraineur entraineurs = coach coachs ;
    montant montants = somme sommes ; telephone_portable telephones_portables = telephone_mobile telephones_mobiles
    ; photo photos = photographie photographies ; velo velos = bicyclette bicyclettes ; moto motos = motocyclette
    motocyclettes ; bus = autobus ; corps = cadavre cadavres ; lieu lieux = endroit endroits ; mairie = municipalite
    ; specialiste specialistes = expert experts ; annee = an ; manifestant manifestants = protestataire
    protestataires ; rn = route_nationale ; rd = route_departementale ; pdg = president_directeur_general ; sdf =
    sans_abri sans_domicile_fixe ; actuellement = en_ce_moment a~_l_heure_actuelle ; grievement = gravement ; aussi
    = egalement ; notamment = entre_autres en_particulier ; toutefois = neanmoins pourtant ; desormais = dorenavant
    ; puis = ensuite ; rapidement = vite ; entierement = completement totalement ; souvent = frequemment ; seulement
    = uniquement ; pendant = durant a~_cours_de lors_de ; ancien = ex ; seisme seismes = tremblement_de_terre
    tremblements_de_terre ; nouveau = nouvel ; derniere dernieres = dernier derniers ; prochaine prochaines =
    prochain prochains"""

SPANISH = """comenzar+ = empezar+ = iniciar+ = arrancar+ = dar+_comienzo ; decidir+ = tomar+_la_decision_de ; robar+
    = sustraer+ = hurtar+ ; conversar+ = mantener+_conversaciones = mantener+_una_conversacion =
    sostener+_conversaciones ; negociar+ = mantener+_negociaciones ; visitar+ = realizar+_una_visita_a =
    hacer+_una_visita_a ; ayudar+ = prestar+_ayuda ; barco barcos = buque buques = navio navios ; helicoptero
    helicopteros = autogiro autogiros ; sueldo sueldos = salario salarios ; lluvias = precipitaciones ; avion
    aviones = aeronave aeronaves ; galardon galardones = premio premios ; colegio colegios = escuela escuelas ;
    pasajero pasajera pasajeros pasajeras = viajero viajera viajeros viajeras ; comenzo = comienzo ; terminar+ =
    acabar+ = finalizar+ = concluir+ ; celebrar+ = tener+_lugar = ocurrir+ = suceder+ = se_producir+ ; celebrado =
    se_ha_producido ; participar+ = tomar+_parte ; comprar+ = adquirir+ ; construir+ = edificar+ ; fallecer+ =
    morir+ = perder+_la_vida ; encontrar+ = hallar+ = localizar+ ; conseguir+ = lograr+ = obtener+ ; trasladado
    trasladada trasladados trasladadas trasladaron = llevado llevada llevados llevadas llevaron ; continuar+ =
    seguir+ = permanecer+ ; regresar+ = volver+ ; aumentar+ = incrementar+ = subir+ = crecer+ ; bajar baja bajan
    bajo~ bajaron bajaba bajaban bajara bajaran bajaria bajarian bajado bajada bajados bajadas bajando = disminuir+
    = descender+ ; realizar+ = efectuar+ = llevar+_a_cabo ; utilizar+ = usar+ ; pedir+ = solicitar+ ; liberar+ =
    poner+_en_libertad = dejar+_en_libertad ; vivir+ = residir+ = habitar+ ; situar+ = ubicar+ ; extinguir+ =
    apagar+ = sofocar+ ; provocar+ = causar+ = ocasionar+ ; postergar+ = aplazar+ = posponer+ ; reemplazar+ =
    sustituir+ ; designar+ = nombrar+ ; renunciar+ = dimitir+ = presentar+_su_dimision = presentar+_su_renuncia ;
    apoyar+ = respaldar+ ; pagar+ = abonar+ ; intentar+ = tratar+_de ; renuncia renuncias = dimision dimisiones ;
    terremoto terremotos = seismo seismos = sismo sismos ; disputar+ = jugar+ ; asumir+_el_cargo = asumir+_su_cargo
    = tomar+_posesion_de_cargo = tomar+_posesion_de_su_cargo = tomar+_posesion ; empresa empresas = compania
    companias ; empleado empleada empleados empleadas = trabajador trabajadora trabajadores trabajadoras ; coche
    coches = automovil automoviles ; hospital hospitales = centro_hospitalario centros_hospitalarios ; cuerpo
    cuerpos = cadaver cadaveres ; fuego fuegos = incendio incendios ; equipo equipos = conjunto conjuntos ; empleo
    empleos = trabajo trabajos = puesto_de_trabajo puestos_de_trabajo ; ayuntamiento = consistorio ; prision =
    carcel centro_penitenciario ; prisiones = carceles ; abogado abogada abogados abogadas = letrado letrada
    letrados letradas ; profesor profesores = docente docentes ; estudiante estudiantes = alumno alumnos ; marido
    maridos = esposo esposos ; importe importes = monto montos ; movil moviles = celular celulares ; foto fotos =
    fotografia fotografias ; bici bicis = bicicleta bicicletas ; moto motos = motocicleta motocicletas ; bus buses =
    autobus autobuses ; n = carretera_nacional carretera_n ; pib = producto_interior_bruto producto_interno_bruto ;
    sintecho = sin_techo sin_hogar ; actualmente = en_la_actualidad en_estos_momentos en_este_momento hoy_en_dia ;
    nuevamente = de_nuevo otra_vez ; inmediatamente = de_inmediato ; especialmente = sobre_todo ; totalmente =
    completamente por_completo ; parcialmente = en_parte ; frecuentemente = a_menudo con_frecuencia ; solamente =
    exclusivamente ; mediante = por_medio_de a_traves_de ; hasta_ahora = hasta_la_fecha = hasta_el_momento"""

TABLES = {"en": ENGLISH, "de": GERMAN, "fr": FRENCH, "es": SPANISH}
"""ISO 639-1 code -> groups."""
ENDINGS = {
    "de": "=,e,en,er,es,em",
    "fr": """
    enir=enir,ient,iennent,int,inrent,enait,enaient,iendra,iendront,iendrait,iendraient,enu,enue,enus,enues,enant
    avoir=avoir,a,ont,eut,eurent,avait,avaient,aura,auront,-,-,eu,eue,eus,eues,ayant
    prendre=prendre,prend,prennent,prit,prirent,prenait,prenaient,prendra,prendront,prendrait,prendraient,pris,prise,-,-,prenant
    mettre=mettre,met,mettent,mit,mirent,mettait,mettaient,mettra,mettront,mettrait,mettraient,mis,mise,mis,mises,mettant
    uire=uire,uit,uisent,uisit,uisirent,uisait,uisaient,uira,uiront,uirait,uiraient,uit,uite,uits,uites,uisant
    dre=dre,d,dent,dit,dirent,dait,daient,dra,dront,drait,draient,du,due,dus,dues,dant
    ourir=ourir,eurt,eurent,ourut,oururent,ourait,ouraient,ourra,ourront,ourrait,ourraient,ort,orte,orts,ortes,ourant
    vrir=vrir,vre,vrent,vrit,vrirent,vrait,vraient,vrira,vriront,vrirait,vriraient,vert,verte,verts,vertes,vrant
    erir=erir,iert,ierent,it,irent,erait,eraient,erra,erront,errait,erraient,is,ise,-,ises,erant
    ir=ir,it,issent,-,irent,issait,issaient,ira,iront,irait,iraient,i,ie,is,ies,issant
    er=er,e,ent,a,erent,ait,aient,era,eront,erait,eraient,e,ee,es,ees,ant""",
    "es": """
    enzar=enzar,ienza,ienzan,enzo,enzaron,enzaba,enzaban,enzara,enzaran,enzaria,enzarian,enzado,enzada,enzados,enzadas,enzando
    ezar=ezar,ieza,iezan,ezo,ezaron,ezaba,ezaban,ezara,ezaran,ezaria,ezarian,ezado,ezada,ezados,ezadas,ezando
    ontrar=ontrar,uentra,uentran,ontro,ontraron,ontraba,ontraban,ontrara,ontraran,ontraria,ontrarian,ontrado,ontrada,ontrados,ontradas,ontrando
    jugar=jugar,juega,juegan,jugo,jugaron,jugaba,jugaban,jugara,jugaran,jugaria,jugarian,jugado,jugada,jugados,jugadas,jugando
    traer=traer,trae,traen,trajo,trajeron,traia,traian,traera,traeran,traeria,traerian,traido,traida,traidos,traidas,trayendo
    acer=acer,ace,acen,izo,icieron,acia,acian,ara,aran,aria,arian,echo,echa,echos,echas,aciendo
    dar=dar,da,dan,dio,dieron,daba,daban,dara,daran,daria,darian,dado,dada,dados,dadas,dando
    tener=tener,tiene,tienen,tuvo,tuvieron,tenia,tenian,tendra,tendran,tendria,tendrian,tenido,tenida,tenidos,tenidas,teniendo
    poner=poner,pone,ponen,puso,pusieron,ponia,ponian,pondra,pondran,pondria,pondrian,puesto,puesta,puestos,puestas,poniendo
    perder=perder,pierde,pierden,perdio,perdieron,perdia,perdian,perdera,perderan,perderia,perderian,perdido,perdida,perdidos,perdidas,perdiendo
    cender=cender,ciende,cienden,cendio,cendieron,cendia,cendian,cendera,cenderan,cenderia,cenderian,cendido,cendida,cendidos,cendidas,cendiendo
    olver=olver,uelve,uelven,olvio,olvieron,olvia,olvian,olvera,olveran,olveria,olverian,uelto,uelta,ueltos,ueltas,olviendo
    ducir=ducir,duce,ducen,dujo,dujeron,ducia,ducian,ducira,duciran,duciria,ducirian,ducido,ducida,ducidos,ducidas,duciendo
    morir=morir,muere,mueren,murio,murieron,moria,morian,morira,moriran,moriria,moririan,muerto,muerta,muertos,muertas,muriendo
    quirir=quirir,quiere,quieren,quirio,quirieron,quiria,quirian,quirira,quiriran,quiriria,quiririan,quirido,quirida,quiridos,quiridas,quiriendo
    edir=edir,ide,iden,idio,idieron,edia,edian,edira,ediran,ediria,edirian,edido,edida,edidos,edidas,idiendo
    eguir=eguir,igue,iguen,iguio,iguieron,eguia,eguian,eguira,eguiran,eguiria,eguirian,eguido,eguida,eguidos,eguidas,iguiendo
    guir=guir,gue,guen,guio,guieron,guia,guian,guira,guiran,guiria,guirian,guido,guida,guidos,guidas,guiendo
    uir=uir,uye,uyen,uyo,uyeron,uia,uian,uira,uiran,uiria,uirian,uido,uida,uidos,uidas,uyendo
    ar=ar,a,an,o,aron,aba,aban,ara,aran,aria,arian,ado,ada,ados,adas,ando
    er=er,e,en,io,ieron,ia,ian,era,eran,eria,erian,ido,ida,idos,idas,iendo
    ir=ir,e,en,io,ieron,ia,ian,ira,iran,iria,irian,ido,ida,idos,idas,iendo""",
}
"""What `word+` stands for: the ending of an infinitive, or of an adjective, -> those of its forms, always the same ones
in one order, "-" for none. The first that fits counts; a language that has none here has the English ones.
"""
