/** Organisations that are also words, people or places, one kind a line: evidence for the trained finder, no proof. */
export const moreOrganisations = `
MHH, ZKM, HHL, TUM, HPI, WHU, BOKU, IHS, WSL, RADA, Eton, Sandhurst, Berkeley, USC, NYU, CEU, Salem, Waldorfschule
AWI, GFZ, PIK, GSI, UFZ, forsa, INSA, Insa, IWH, WSI, IMK, IAB, SWP, DAI, MGH, W3C, Denic, DENIC, RIPE, UKE
ICA, Neue Galerie, Palazzo Pitti, MAK, Altes Museum, Alten Museum, Alte Museum, Neues Museum, Neuen Museum, Neuen Museums, K20, K21, MMK, Völklinger Hütte
Wingo
Brill
Aurelius, Biotest, DEUTZ, Dräger, EVN, GFT, KWS, OHB, Rational, Sixt, W&W, Alice, QSC, Base, D2, Holzmann, Escada, Bogner, Mey, Falke, Reno, Görtz, Bata, Leiser, Lloyd, Gabor, Fila, Jako, Hummel, Lutz, Mömax, Roller, Kika, Signa, Globus, Manor, Denner, Norma, Plus, Extra, Minimal, OBI, Hellweg, Thalia, KNV, Conrad, Reichelt, Baur, Klingel, Bader, HRS, Lime, Tier, Gorillas, Flink, Sofort, DKB, Metzler, Delbrück, LBB, LRP, Deka, Templeton, Pioneer, Wüstenrot, BHW, LBS, RZB, BTV, BKS, Constantia, Andritz, Lenzing, RHI, Verbund, A1, Westbahn, Niki, NIKI, Alpine, Rosenbauer, Magna, Glock, Miba, Blum, LGT, Admiral, Hotel Sacher, Sandoz, Ciba, Nestle, Emmi, IWC, Richemont, Cartier, Chopard, Saurer, Schindler, Sika, SGS, Sunrise, Salt, Pictet, GAM, Helvetia, BKW, EWZ, Freitag, Bally, Vögele, Calida, On, SIG, Bühler, MSC
Casino, Suez, PPR, Orange, Saint-Gobain, Thomson, Vinci, Dior, Pathé, KBC, Solvay, UCB, DSM, TNT, VNU, SES, Kingfisher, Pearson, Shire, Virgin, WPP, Vauxhall, Leyland, Triumph, Norton, P&O, Boots, Atlantic, ACT, SPV, Kompakt, Capriccio, cpo, Nova, Constantin, Neue Visionen, ILM, Toho, Merve, Steidl, Thieme, Vieweg, Teubner, Oldenbourg, Campus, Kösel, Pons, PONS, Marco Polo, DuMont, Kindler, Knaus, DVA, Siedler, Pantheon, btb, Klostermann, Sikorski, Molden, Styria, Huber, Arche, cbj, Bloomsbury, Knopf, Blackwell, Taschen, Skira, Haufe, IDG, Der Westen, RIA, Magnum
3M, Abbott, Midway, King, Rovio, Parker, TSR, Fleischmann, Roco, Faller, Schleich, PWC, Blackstone, Elliott, Moody’s, SWX, Reynolds, Gilead, Lilly, Upjohn, DuPont, Sprint, MCI, KBR, Blackwater, Cummins, Eaton, Antonow, LOT, JAT, Germania, dba, OLT, TAP, bmi, PIA, ANA, TAM, Gol, Avis, Budget, Hilton, Hyatt, Maritim, Ibis, Wienerwald, Nordstrom, Tiffany, Kroger, CVS, Avon, Heinz, Hershey, Bunge, Miller, Firestone, Delphi, Mahle, Behr, FAW, Nio, Cosco, COSCO, NTT, NEC, Kenwood, Komatsu, WEB, Magnitogorsk, Kamas, Jawa, Baťa, MOL, OTP, INA, Krka, Mercator, Beko, TIM, Valentino, Barilla, Ansaldo, ACS, Mango, EDP, DNB, Yara, Kone, Outokumpu, Neste, Arla, FSG, Henschel, Maffei, LHB, KHD, GHH, Stumm, Maxhütte, Georgsmarienhütte, BEB, VNG, VEW, SWM, EWE, swb, Bard, BARD, GNS, Brennelemente, Wanderer, Goliath, Hansa, AWE, Robur, Simson, Victoria, Sachs, Altana, Gehe, Ritter, Vion, Homann, Kühne, Kamps, Spaten, Schultheiss, Henninger, Eichbaum, Söhnlein, Eckes, Jacobs
Die Rechte, SSW, Die Basis, Die Grauen, BIW, KPO, GVP, BHE, DFU, MfS, GST, DFD, Jusos, Jungsozialisten, JuLis, CDA, SDS, SHB, APO, Querdenken, CCC, PETA, Peta, Der Paritätische, VdK
Die Mitte, LdU, PdA, VCS, SEM, BFS, Suva, Rega, VBS, EDA, EFD, WBF, EDI
Freiheitliche, Freiheitlichen, Die Freiheitlichen, LIF, WKO, WKÖ, AMS, OGH, AMA, ARBÖ, DAV
KPI, PCI, PSI, MSI, Margherita, Mafia, PCF, CGT, Nationalversammlung, OAS, UUP, TUC, Whitehall, NHS
CiU, ERC, CUP, PNV, GAL, Sumar, PSD, KKE, Laos, LAOS, DTP, ANAP, DSP, PYD, KCK, TAK, SDF, FSA, HTS, Balad, Amal, PPP, ISI, RSS, LDP, Khmer, NLD
GOP, DEA, ATF, DHS, TSA, CDC, FDA, EPA, SEC, FCC, FTC, FAA, NIH, EFF, NRA, KKK, UAW, IWW, NDP, PRI, PAN, Morena, PRD, Arena, ARENA, ELN, AUC, MAS, Inkatha, MDC, Kanu, LRA, M23, RPF, RSF, FLN, GIA, PJD
GPU, Swoboda, OUN, UPA, SBU, Solidarnosc, PSL, SLD, ODS, ANO, KSČ, KDH, MDF, PNL, USR, PDL, BSP, DPS, HDZ, SDP, HSP, SRS, DSS, SNS, SPS, Otpor, UCK, LDK, PDK, DUI, Partisanen, Die Finnen, VVD, D66, PVV, SGP, LPF, NSB, cdH, Groen, CSV, ADR
ITU, WMO, IMO, IGH, Völkerbunds, Völkerbundes, EIB, ESM, Olaf, OLAF, EMA, Esa, Montanunion, EWR, WEU, Benelux, OIC, OAU, EAC, CENTO, ALBA, WEF, BIZ, IEA, IRENA, Irena, ZdK, Kapuziner, Karmeliten, Augustiner, Klarissen, Sant’Egidio, Taizé, Brüdergemeine
Baptisten, Methodisten, Quäker, Puritaner, SELK
BMF, BMU, BMJ, BMZ, BfS, BfN, BSI, BSH, BGR, BImA, PTB, BfR, UBA, KBA, LBA, EBA, bpb, BfA, BGS, MAD, DFS, GIZ, GTZ, KMK, HRK, KBV, DKG, KKH, Knappschaft, dbb, ÖTV, HBV, DAG, DJV, dju, VDZ, FSK, USK, PEN, Brücke, Die Brücke
Haarlem, Anderlecht
Falkirk
Casale, Barça
Niort
Başakşehir, Altay, Karşıyaka, AEK, Kavala
Mura
GAIS, Al-Ittihad, Al-Ain, al-Dschazira, Al-Rayyan, Lanús, Portuguesa, Morelia
GOG
Boncourt, Cantù, Girona, Villeurbanne, Chimki
KAC, VSV, Cracovia, Grenoble
Leinster, Springbok
Astana, CSC, Kelme, GAN, Raleigh, PDM, Carrera
ATS, BRM, Theodore, Lola, AGS, Pacific, BAR, Midland, HRT, Caterham, ASM
GFL, EBEL, Division 1, Division 2, Top 14, Liga 1, USL, AHL, WHA, OHL, WHL, ABA, CFL, XFL, Rose Bowl, Super 14, Formel 3000, GP2, VLN, IRL, CART, WWE, WCW, ECW, TNA, NWA, AWA, UFC, WBA, WBC, IBF, WBO, EBU
CAF, AFC, OFC, DFV, IPC, DSB, ÖOC, BDR, DRV, DKV, BDB, DVV, DGV, BSD, Nada, Wada, USADA, CAS, IBU, EHF, IHF, CEV, FIM, FIH, IRB, BWF, FEI, FIG, FILA, IJF, ICF, FIL, PDC, BDO, Sokol
Zug 94, WAC, WAF
HAU, TAT, Neues Theater, Lido, Crazy Horse, Met, Studio 54
Alte Oper, Alten Oper
NRZ, NOZ, NWZ, Neue Presse, HAZ, DNN, LVZ, NÖN, Der Kurier, Österreich, BaZ, Der Angriff, Das Reich, Die Jugend, Die Zukunft, Die Aktion, Der Querschnitt, AIZ, Der Monat, Neue Zeitung, Neue Revue, Die Bunte, Für Sie, Petra, EMMA, Das Magazin, Sibylle, Der Freitag, Cato, Idea, idea, Juice, Mojo, nmz, art, mare, Cell, iX, Slam, Der Aktionär, Slate, Vice, Punch, L’Humanité, Marianne, SME, Politika, Delo, Dawn, Clarín, Excélsior, Granma
DFF, Fritz, hr1, hr2, hr3, ffn, FFH, Antenne 1, Energy, NRJ, AFN, One, DF1, ATV, SF1, 3+, STV, S4C, RTÉ, TV3, Antenne 2, FR3, M6, TV5, RMC, NOS, NPO, VARA, BNN, RTP, SIC, TVI, ERT, NTV, DR1, DR2, TV2, TV4, Kanal 5, YLE, BNT, bTV, ORT, RTR, 1+1, STB, Al-Dschazira, TBS, MBC, SBS, A&E, BET, Boomerang, CBC, CTV, TSN
Alliierte, Alliierten
`;
