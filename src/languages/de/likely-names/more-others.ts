/** Works, products, events and languages that are also words, people or places, one kind a line: evidence for the trained finder, no proof. */
export const moreOthers = `
Intifada, Holocausts, Endlösung, Apartheid, Wiedervereinigung, Wende, Prohibition, Pest
EGV, EUV, SALT, START, Reconquista
ZGB, AGG, REACH
Charlemagne, Romy, ECHO, Comet, Amadeus, Sophie
Giro, CHIO, Linares
Diagonale, Sziget, Fusion, Coachella, IBA, BUGA, Buga, IGA, ITB, ILA, Ambiente, CES, Boot, Bauma, bauma, Fronleichnam, Gründonnerstag, Karfreitag, Ostermontag, Aschermittwoch
Afar, Akan, Alabama, Arapaho, Kotava, Bassa, Bemba, Bena, Bini, Blackfoot, Anii, Bodo, Bosnisch, Bulu, Caddo, Karibisch, Cayuga, Cebuano, Chinook, Choctaw, Korsisch, Cree, Dakota, Slave, Duala, Embu, Ägyptisch, Filipino, Gotisch, Grebo, Haida, Iban, Kachin, Kamba, Koro, Kikuyu, Bafia, Komi, Lamba, Ganda, Lillooet, Lakota, Lombardisch, Mongo, Lunda, Mafa, Maba, Mende, Meru, Meta’, Mohawk, Mehrsprachig, Muskogee, Niedersächsisch, Okanagan, Osmanisch, Pangasinan, Pfälzisch, Pali, Altpreußisch, Samaritanisch, Schottisch, Sena, Seri, Schan, Saho, Syrisch, Tigre, Zuni, Zaza
Floren, Écu, Denare, Talent, Taka, Kip, Som, Manat, Lari, Leu, Lei, Lew, Kuna, Tolar, Cruzeiro, Sol, Sucre, Quetzal, Lempira, Córdoba, Colón, Birr, Pula, SZR
AEX, OMX, BUX, REX, PISA, Pisa, Mikrozensus, Horizont 2020, S21, Druschba, SDI, Limes
Badisch, Österreichisch, Fränkisch, Hessisch, Saarländisch, Thüringisch, Schlesisch, Westfälisch, Holländisch, Romanes, Tamilisch, Babylonisch, Berberisch, Twi, Thai, Ido, Keltisch, Gebärdensprache, Kyrillisch
Urgeschichte, Mittelalters, Empfindsamkeit, Klassik, Frühromantik, Spätromantik, Dekadenz, Dada, Postmoderne, Moderne, Barbizon, Nachkriegszeit, Lias, Malm
Zen, Islams, Schiiten, Judentums, Luthertum, Orthodoxie, Anthroposophie, Esoterik
NDW, Neue Deutsche Härte, Neuen Deutschen Härte, R&B, Soul, Disco, Trance, EBM, Rap, Ska, Dub, Calypso, Soca, Samba, Chanson, Schlager, Swing, Gospel, Emo
SARS, MERS, Föhn, Bora, Urknall
Mercedes 190, Fiat 124, Fiat 126, Fiat 127, Fiat 128, Fiat 131, Fiat 600, MGB, Model 3, Rikscha
Boeing 247, Boeing 307, Boeing 314, Boeing 377, F-5, B-1, B-2, E-4, U-2, X-1, Mosquito, Lancaster, Halifax, Zero
Woschod, Progress, Apollo 1, Apollo 4, Apollo 7, Apollo 9, Apollo 10, Apollo 12, Apollo 14, Apollo 15, Apollo 16, Eagle, Buran, Orion, Proton, R-7, Zyklon, Zenit, Opportunity, SOHO, Clementine, SELENE, Venera, Chandra, WISE, Integral, GRACE, CHAMP, Beidou, Sarja, Unity, Destiny, VLT, ALMA, LHC, LEP, JET, SETI
QE2, Rex, Deutschland, Imperator, Bremen, Peking, Padua, Libertad, Niña, Victory, Fram, Nimrod, Meteor, Valdivia, Novara, Vasa, Erika, Prestige, Savannah, Jamal, Lützow, Emden, Schleswig-Holstein, Möwe, Yamato, Kaga, Kirow, Aurora, Kursk, Liaoning, Shandong
Boxer, Strela, TOW, HOT, Panzerfaust, Grad, MARS, Buk, Tor, Nodong, M47, M48, M60, Stryker, Centurion, Matilda, A7V, Hetzer, Elefant, Maus, Nashorn, Dora, P8, P1, Sten, Bren, M14, M4, M79, UZI, Makarow, Winchester, Trinity, Sarin, C4, Enigma, Bombe
Siri, Copilot, Eliza, Alexa, Signal, Line, Medium, AltaVista, Altavista, BTX, Sasser, Melissa, Tempora, Echelon, ELENA, SIS, SWIFT
Fedora, AIX, VMS, Plan 9, QNX, GEM, TOS, X11, Wayland, Blender, TeX, LyX, vi, Vim, GCC, Subversion, Git, Jenkins, R/3, Octave, VLC, PGP, Xen, C#, VBA, Oberon, Ada, Prolog, Haskell, Erlang, Simula, Logo, BASIC, APL, Ruby, Rust, Lua, Tcl, UML, VHS, Thunderbolt, GSM, DAB, RDS, GPL
MSX, VAX, Z1, Z4, Arduino, Duron, Z80, ARM, Alpha, PS2, PS3, N64, NES, 3DO
Portal, Fallout, Risen, Pong, Anstoss, Spore, Lemmings, Worms, Farmville, FarmVille, ARMA, Elite, Metro 2033, Limbo, Risiko, Torres, Azul, Tabu, Uno, Skat, Jass, Bridge, Go
Penicillin, Methadon, Heroin, LSD, EPO, THG, Fanta, Sprite, Martini, Cinzano, Châteauneuf-du-Pape, Chablis, Barolo, Rioja, Bordeaux, Knorr, Maggi, Philadelphia, Nylon, Perlon, Styropor, Ernte 23, Levi’s, Tupperware, Weck, Moog, Leslie, Arial, Fraktur, Antiqua, Interregio, AVE, TEE, Talent 2, LINT, GTW
Auf der Flucht, Das siebente Siegel, Das weiße Band, Das weiße Rauschen, Der freie Wille, Der grosse Diktator, Der kleine Lord, Der letzte Bulle, Der letzte Kaiser, Der letzte Mann, Der Malteser Falke, Der rosarote Panther, Der verlorene Sohn, Der zerrissene Vorhang, Der zweite Atem, Die amerikanische Nacht, Die dreckigen Zwölf, Die freudlose Gasse, Die goldene Stadt, Die göttliche Ordnung, Die Monster AG, Die purpurnen Flüsse, Die üblichen Verdächtigen, Die wilden Kerle, Die Wilden Hühner, Die wilden Hühner, Die zweite Heimat, Dogma 95, Ein starkes Team, Eine verhängnisvolle Affäre, In den Gängen, Liebe 47, Super 8, Wolke 9
Frontal 21, Am laufenden Band, Der goldene Schuss, Zum Blauen Bock, Das perfekte Dinner, Punkt 12, Das literarische Quartett, Das Philosophische Quartett, Das wandelnde Schloss
Der zerbrochene Krug, Der goldene Topf, Die schwarze Spinne, Die versunkene Glocke, Wo warst du, Ein fliehendes Pferd, Die linkshändige Frau, Die gestundete Zeit, Das dreißigste Jahr, Die deutsche Ideologie, Zum ewigen Frieden, Die fröhliche Wissenschaft, Der eindimensionale Mensch, Das Prinzip Verantwortung, Das andere Geschlecht, Über die Freiheit, Die Göttliche Komödie, Die menschliche Komödie, Das verlorene Paradies, Die Satanischen Verse, Die satanischen Verse, Das verlorene Symbol, Schlachthof 5, Der menschliche Makel, Das Wohltemperierte Klavier, Ouvertüre 1812, Die tote Stadt, Der junge Lord, Das Jüngste Gericht, Das Schwarze Quadrat
`;
