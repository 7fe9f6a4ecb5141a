/** Places that are also words, people or other places, one kind a line: evidence for the trained finder, no proof. */
export const morePlaces = `
Frankfurter Paulskirche, Andechs, Cluny, Assisi
Neues Palais, Neuen Palais, Neues Schloss, Altes Schloss, Neue Residenz, Walhalla, Nationaltheater, Moritzburg, Ebernburg, Riegersburg, Schlossberg, Kleine Festung, Chambord, Avebury, Herculaneum, Cattenom, Fessenheim, Temelín, Zwentendorf, Gösgen, Leibstadt, Mühleberg, Gorleben, Wackersdorf, Lützerath, Jänschwalde, Boxberg, Schkopau, Leuna, Flossenbürg, Gusen, Ebensee, Belzec, Westerbork, Jasenovac, Hartheim, Stammheim, Neue Wache, Neuen Wache, Tresor, Große Freiheit, Kö, Charles de Gaulle, Linate, Barajas, JFK, LaGuardia, LAX, Ramstein, Spangdahlem, Büchel, Grafenwöhr, Hohenfels, Baumholder, Solitude, Silverstone, Magny-Cours, Misano, Parken, Vikersund, Alte Brücke, Route 66, Seidenstraße
SBZ, Ostmark, Reuß, Waldeck, Leiningen, Gottschee, Gradisca, Anjou, Berry, Roussillon, Beaujolais, Bresse, Mercia, Kusch, Pontos, Pontus, Medien, Kalifat, Annam, ČSR, Alte Welt, Neue Welt, Neuen Welt, Alten Welt, Pott, Revier, OWL, Vergina, Didyma, Avalon, Utopia, Augst, Aquileia, Aventicum, Jelling, Tikal, Tenochtitlán, Tiahuanaco, Tiwanaku
Tycho, Pegasus, Perseus, Fuhrmann
Hooge, Gröde, Kratzeburg, Tholen, Marken, Mandø, Als, Anholt, Christiansø, Ven, Ruhnu, Kotlin, Skye, Arran, Bute, Hoy, Herm, Noirmoutier, Giglio, Ponza, Ventotene, Lipari, Ustica, Favignana, Marettimo, Murano, Burano, Giudecca, Faial
Rab, Pag, Vis, Lastovo, Šolta, Ugljan, Pašman, Lefkas, Kythira, Poros, Spetses, Antiparos, Ios, Milos, Serifos, Kythnos, Kea, Tinos, Andros, Amorgos, Folegandros, Sikinos, Symi, Chalki, Karpathos, Skyros, Skiathos, Skopelos, Büyükada, Das
Unalaska, Sanibel, Treasure Island, Lanai, Vieques, Culebra, Providencia
Taipa, Nias, Komodo, Funafuti, Banaba, Bikini, Ponape
Wechsel, Gaisberg, Sella, Stromberg, Meißner, Dün, Schmücke, Vogler, Ith, Harly, Petersberg, Ville, Ösling, Göhrde, Wische, Lausche, Alte Land, Wursten
Jochberg, Breitenstein, Jenner, Ipf, Blauen, Kandel, Heiligenberg, Oechsen, Scheibenberg, Bärenstein, Bastei, Oybin, Willebadessen, Langenberg
Habicht, Hafner, Katrin, Loser, Pfänder, Bisamberg, Sonntagberg
Niesen, Männlichen, Weissenstein, Calanda, Mythen, Napf, Gurten
Brenner, Roncesvalles
Unterland, Rosental, Liesingtal, Heinzenberg, Muotatal, Glottertal, Lautertal
Annapurna, Kailash, Aragaz, Pelion, Rila, Sajan, Aïr, Rif, Katharinenberg, Hermon, Mojave
Beverly Hills, Kīlauea, Tupungato, Pantanal, Unzen, Kosciuszko
Berlin-Gatow, Grünau, Müggelheim, Rahnsdorf, Malchow, Wartenberg, Heinersdorf, Rosenthal, Wilhelmsruh, Blankenfelde, Lübars, Konradshöhe, Gatow, Hansaviertel, Friedrichstadt, Bornstedt, Am Stern
Nienstedten, Sülldorf, Hohenfelde, Tonndorf, Bergstedt, Ochsenwerder, Allermöhe, Billwerder, Moorfleet, Rönneburg, Veddel, Hafencity, Sternschanze, Borgfelde, Hammerbrook, Rothenburgsort, Övelgönne
Hadern, Gern, Moosach, Am Hart, Freimann, Niehl, Bayenthal, Buchforst, Vingst, Sürth, Weiß, Bickendorf, Vogelsang, Pesch, Grafenberg, Eller, Friesdorf, Venusberg, Nordend, Schwanheim, Hausen, Kalbach, Lindenau, Möckern, Wahren, Pillnitz, Hellerau, Lichtenhagen, Warnemünde, Limmer, List, Döhren, Ahlem, Stöcken, Walle, Seehausen, Blumenthal, Schnoor, Lehe, Wik, Brackel, Wanne, Horst, Erle, Hassel, Werden, Steele, Altendorf, Laar, Osterfeld, Heißen, Elberfeld, Cronenberg, Wald, Gräfrath, Hüls, Handorf, Lindenhof, Friesenheim, Rohrbach, Herdern, Haslach, Opfingen, Fischbach, Göggingen, Reinhausen, Bretzenheim, Laubenheim, Ebersheim, Amöneburg, Sonnenberg, Eberstadt, Waldau
Nussdorf, Nußdorf, Dornbach, Mauer, Inzersdorf, Weißgerber, Rossau, Roßau, Neubau, Graben, Gürtel, Mariatrost, Puntigam, Aigen, Lehen, Mühlau, Amras, Igls, Viktring, Oberstrass, Fluntern, Hottingen, Hirslanden, Enge, Leimbach, Witikon, Niederdorf, Gellert, Lorraine, Ostermundigen, Veltheim
Saint-Germain-des-Prés, Marais, Auteuil, Sacré-Cœur, Hampstead, Clapham, Strand, Stansted, Midtown, SoHo, Mulholland Drive, Watts, Presidio, Bellagio, Testaccio, Plaka, Monastiraki, Agora, Pera, Eyüp, Arbat, Kazimierz, Husby, Jordaan, Miraflores, Alexandra, Sphinx, Karnak, Pudong, Bund
Itz, Röder, Plane, Löcknitz, Sude, Sorge, Oste, Gerdau, Böhme, Nette, Lachte, Ohre, Milde, Uchte, Helme, Zorge, Orla, Weida, Auma, Schleuse, Hasel, Streu, Schondra, Bracht, Salz, Aar, Schwalm, Itter, Angel, Aa, Else, Leda, Delme, Lune
Nister, Brohl, Lieser, Salm, Leuk, Blies, Rossel, Selz, Eis, Moder, Zorn, Doller, Wiese, Alb, Steina, Steinach, Metter, Sulm, Murr, Ammer, Prim, Breg, Aitrach, Blau, Riß, Günz, Schwarzach, Pfreimd, Pram, Isen, Ostrach
Ager, Alm, Erlauf, Kamp, Pitten, Rabnitz, Feistritz, Strem, Laßnitz, Gurk, Gail, Rosanna, Sanna, Taugl, Ischl
Glatt, Orbe, Sense, Arve, Landquart, Tamina, Seez, Maggia, Brenno, Sitter, Urnäsch
Gader, Noce, Mera, Mella, Serio, Bormida, Taro, Panaro, Magra, Nera, Alcantara
Rance, Isle, Orb, Têt, Amel, Amblève, Göhl, Waal, Eem
Tees, Cam, Wye, Usk, Taff, Dee, Forth, Esk, Exe, Calder, Ribble, Tamesis
Segre, Segura, Turia, Ter, Sil
Netze, Brahe, Pilica, Soła, Bober, Queis, Bartsch, Malapane, Leba, Drage, Alle, Angerapp, Swir, Sereth, Seret, Siret, Kuma, Mesen, Tobol, Tom, Witim, Olenjok, Katun
Sázava, Mies, Maltsch, Svratka, Hron, Eipel, Alt, Bega, Temesch, Piva, Iskar, Maritza, Arda, Drin, Mat, Bojana
Muonio
Ravi, Beas, Padma, Shinano, Musi, Darling
Omo, Pangani, Mano, Luangwa
Pecos, Klamath, Chattahoochee, Kennebec, Penobscot, Monongahela, Athabasca, Mackenzie, Usumacinta, Grijalva, Papaloapan, Urubamba, Branco, Salado, Desaguadero
Arendsee, Dümmer, Pöhl, Kriebstein, Westensee, Ecker, Kelbra, Untersee, Eging
Walchsee, Mattsee
Orlík, Ladoga
Jade
`;
