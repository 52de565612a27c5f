"""States and bodies that news calls by two names: "Tschechien" and "die Tschechische Republik", a short form and its
words.

In the notation of `synonyms`, whose tables these lists go on: what stands in one group is one state, or one body, and
nothing else of it. A short form that tells several, or is a word of its own, is not listed; one whose letters are those
of its words needs no list. The first name of a group is one word where any of them is.
"""

_GERMAN = """weissrussland = belarus ; tschechien = tschechei tschechisch+_republik ; slowakei = slowakisch+_republik ;
    niederlande = holland ; niederlanden = hollands ; myanmar = birma burma ; turkei = turkiye ; eswatini =
    swasiland ; osttimor = timor_leste ; moldau = moldawien republik_moldau ; kirgistan = kirgisien kirgisistan ;
    kasachstan = kasachien ; kapverden = cabo_verde kap_verde ; elfenbeinkuste = cote_d_ivoire ; grossbritannien =
    vereinigt+_konigreich = vereinigt+_konigreichs = vereinigt+_konigreiches ; russland = russisch+_foderation ;
    china = volksrepublik_china ; sudkorea = republik_korea ; vae = vereinigt+_arabisch+_emirate
    vereinigte_arabische_emirate vereinigten_arabischen_emirate vereinigten_arabischen_emiraten ; kongo_kinshasa =
    dr_kongo demokratische_republik_kongo demokratischen_republik_kongo ; dgb = deutsch+_gewerkschaftsbund =
    deutsch+_gewerkschaftsbundes ; ezb = europaisch+_zentralbank ; egmr = europaisch+_gerichtshof_fur_menschenrechte
    = europaisch+_gerichtshofs_fur_menschenrechte = europaisch+_gerichtshofes_fur_menschenrechte ; eugh =
    europaisch+_gerichtshof = europaisch+_gerichtshofs = europaisch+_gerichtshofes ; bundeskriminalamt = bka
    bundeskriminalamtes bundeskriminalamts ; verfassungsschutz = bfv bundesamt_fur_verfassungsschutz
    bundesamtes_fur_verfassungsschutz bundesamts_fur_verfassungsschutz ; bundesverfassungsgericht = bverfg
    bundesverfassungsgerichts ; bundesnachrichtendienst = bnd bundesnachrichtendienstes ; WHO =
    weltgesundheitsorganisation ; welthandelsorganisation = wto ; iwf = international+_wahrungsfonds ; istgh =
    international+_strafgerichtshof = international+_strafgerichtshofs ; igh = international+_gerichtshof =
    international+_gerichtshofs ; ioc = iok international+_olympisch_komitee internationale_olympische_komitee
    internationalen_olympischen_komitee internationales_olympisches_komitee internationalen_olympischen_komitees ;
    dfb = deutsch+_fussballbund = deutsch+_fussballbundes ; dfl = deutsch+_fussballliga ; dwd =
    deutsch+_wetterdienst = deutsch+_wetterdienstes ; drk = deutsche_rote_kreuz deutschen_roten_kreuzes
    deutschen_roten_kreuz deutsches_rotes_kreuz ; thw = technische_hilfswerk technischen_hilfswerks
    technischen_hilfswerk technisches_hilfswerk ; dlrg = deutsch+_lebensrettungsgesellschaft ; dpa =
    deutsch+_presseagentur ; bamf = bundesamt_fur_migration_und_fluchtlinge
    bundesamtes_fur_migration_und_fluchtlinge ; bafin = bundesanstalt_fur_finanzdienstleistungsaufsicht ; bsi =
    bundesamt_fur_sicherheit_in_der_informationstechnik ; osze =
    organisation_fur_sicherheit_und_zusammenarbeit_in_europa ; oecd =
    organisation_fur_wirtschaftliche_zusammenarbeit_und_entwicklung ; iaea = iaeo international+_atomenergiebehorde
    = international+_atomenergieorganisation ; unhcr = unfluchtlingshilfswerk
    fluchtlingshilfswerk_der_vereinten_nationen ; unicef = unkinderhilfswerk kinderhilfswerk_der_vereinten_nationen
    ; eukommission = europaisch+_kommission ; europarlament = euparlament europaisch+_parlament =
    europaisch+_parlaments ; esa = europaisch+_weltraumorganisation = europaisch+_raumfahrtagentur =
    europaisch+_weltraumagentur ; ema = europaisch+_arzneimittelagentur = euarzneimittelbehorde ; nasa =
    usraumfahrtbehorde usweltraumbehorde ; fed = usnotenbank uszentralbank ; stiko = standig+_impfkommission ; zdf =
    zweite_deutsche_fernsehen zweiten_deutschen_fernsehens zweites_deutsches_fernsehen ; spd =
    sozialdemokratisch+_partei_deutschlands ; fdp = frei+_demokratisch+_partei freie_demokratische_partei
    freien_demokratischen_partei ; adac = allgemeine_deutsche_automobilclub allgemeiner_deutscher_automobilclub"""

_FRENCH = """bielorussie = belarus ; tchequie = republique_tcheque ; slovaquie = republique_slovaque ; hollande =
    pays_bas ; birmanie = myanmar ; turquie = turkiye ; eswatini = swaziland ; timor_oriental = timor_leste ;
    moldavie = moldova republique_de_moldavie ; kirghizistan = kirghizie ; cap_vert = cabo_verde ; royaume_uni =
    grande_bretagne ; russie = federation_de_russie ; chine = republique_populaire_de_chine ; rdc =
    republique_democratique_de_congo ; sncf = societe_nationale_de_chemins_de_fer_francais
    societe_nationale_de_chemins_de_fer ; bce = banque_centrale_europeenne ; otan =
    organisation_de_traite_de_l_atlantique_nord alliance_atlantique ; insee =
    institut_national_de_la_statistique_et_de_etudes_economiques ; edf = electricite_de_france ; chu =
    centre_hospitalier_universitaire ; samu = service_d_aide_medicale_urgente ; unicef =
    fonds_de_nations_unies_pour_l_enfance ; hcr = haut_commissariat_de_nations_unies_pour_les_refugies ; nasa =
    agence_spatiale_americaine ; afp = agence_france_presse ; medef = mouvement_de_entreprises_de_france ; cedh =
    cour_europeenne_de_droits_de_l_homme ; aiea = agence_internationale_de_l_energie_atomique ; fed =
    reserve_federale_americaine banque_centrale_americaine reserve_federale"""

_SPANISH = """holanda = paises_bajos ; birmania = myanmar ; bielorrusia = belarus ; chequia = republica_checa ;
    eslovaquia = republica_eslovaca ; turquia = turkiye ; esuatini = eswatini suazilandia ; moldavia = moldova
    republica_de_moldavia ; timor_oriental = timor_leste ; reino_unido = gran_bretana ; rusia = federacion_rusa
    federacion_de_rusia ; china = republica_popular_china republica_popular_de_china ; corea_de_sur =
    republica_de_corea ; costa_de_marfil = cote_d_ivoire ; eau = emiratos_arabes_unidos emiratos_arabes ; rdc =
    republica_democratica_de_congo ; onu = organizacion_de_las_naciones_unidas naciones_unidas ; otan =
    organizacion_de_tratado_de_atlantico_norte alianza_atlantica ; ine = instituto_nacional_de_estadistica ; aemet =
    agencia_estatal_de_meteorologia ; acnur = agencia_de_la_onu_para_los_refugiados
    alto_comisionado_de_las_naciones_unidas_para_los_refugiados ; unicef =
    fondo_de_las_naciones_unidas_para_la_infancia ; nasa = agencia_espacial_estadounidense ; psoe =
    partido_socialista_obrero_espanol ; ccoo = comisiones_obreras ; ertzaintza = policia_vasca ; fed =
    reserva_federal ; tjue = tribunal_de_justicia_de_la_union_europea ; oiea =
    organismo_internacional_de_energia_atomica ; ume = unidad_militar_de_emergencias ; ugt =
    union_general_de_trabajadores"""

NAMES = {"de": _GERMAN, "fr": _FRENCH, "es": _SPANISH}
"""ISO 639-1 code -> groups."""
