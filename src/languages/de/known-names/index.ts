import { internationalNames } from '../../international-names.ts';
import { phraseTable } from '../../parts/names.ts';
import { academiesAndMuseums } from './academies-and-museums.ts';
import { bandsAndMedia } from './bands-and-media.ts';
import { bodies } from './bodies.ts';
import { buildings } from './buildings.ts';
import { clubsAbroad } from './clubs-abroad.ts';
import { companies } from './companies.ts';
import { filmsAndBooks } from './films-and-books.ts';
import { firms } from './firms.ts';
import { islands } from './islands.ts';
import { lands } from './lands.ts';
import { machinesAndSoftware } from './machines-and-software.ts';
import { mediaAndTeams } from './media-and-teams.ts';
import { moreLands } from './more-lands.ts';
import { moreWorks } from './more-works.ts';
import { nameForms } from './name-forms.ts';
import { oldRealms } from './old-realms.ts';
import { partiesAndBodies } from './parties-and-bodies.ts';
import { people } from './people.ts';
import { quarters } from './quarters.ts';
import { rangesAndValleys } from './ranges-and-valleys.ts';
import { rulersAndFigures } from './rulers-and-figures.ts';
import { schoolsAndStages } from './schools-and-stages.ts';
import { seasAndRivers } from './seas-and-rivers.ts';
import { sportClubs } from './sport-clubs.ts';
import { stagesAndPress } from './stages-and-press.ts';
import { teams } from './teams.ts';
import { tonguesAndTimes } from './tongues-and-times.ts';
import { warsAndPrizes } from './wars-and-prizes.ts';
import { watersAndMountains } from './waters-and-mountains.ts';
import { worksAndProducts } from './works-and-products.ts';

/** Names as German newspapers know them: what they print alike in every language, what is told here, and the long lists. */
export const knownNames = phraseTable(
  {
    ...internationalNames,
    person: `${people}
    ${rulersAndFigures}`,
    organisation: `${internationalNames.organisation}
    ${bodies}
    ${mediaAndTeams}
    ${firms}
    ${teams}
    ${schoolsAndStages}
    ${bandsAndMedia}
    ${partiesAndBodies}
    ${sportClubs}
    ${clubsAbroad}
    ${academiesAndMuseums}
    ${stagesAndPress}
    ${companies}
    CDU, CSU, SPD, FDP, Grüne, Grünen, Bündnis 90/Die Grünen, Linke, Linken, Linkspartei, Die Linke, AfD, BSW, NPD, Piratenpartei, Freie Wähler, Freien Wähler, PDS, SED, NSDAP, SA, SS, ÖVP, SPÖ, FPÖ, Neos, SVP, CVP, EVP, Republikaner, Tories, Labour, Labour-Partei, Freidemokraten
    Bundestag, Bundesrat, Bundesregierung, Bundeswehr, Bundesbank, Bundesverfassungsgericht, Bundesgerichtshof, Bundesarbeitsgericht, Bundesverwaltungsgericht, Bundeskriminalamt, BKA, Bundesnachrichtendienst, BND, Verfassungsschutz, Bundespolizei, Bundesnetzagentur, Bundesagentur für Arbeit, Bundeskartellamt, Robert Koch-Institut, Robert-Koch-Institut, RKI, Auswärtiges Amt, Auswärtige Amt, Auswärtigen Amt, Kanzleramt, Bundeskanzleramt, Finanzministerium, Innenministerium, Außenministerium, Verteidigungsministerium, Justizministerium, Gesundheitsministerium, Wirtschaftsministerium, Europäische Union, Europäischen Union, Vereinte Nationen, Vereinten Nationen, EU-Kommission, Europäische Kommission, Europäischen Kommission, EU-Parlament, Europaparlament, Europäisches Parlament, Europäischen Parlament, Europäische Zentralbank, Europäischen Zentralbank, Europarat, Weltbank, Internationale Währungsfonds, Weltgesundheitsorganisation, UN-Sicherheitsrat, Uno-Sicherheitsrat, Weltsicherheitsrat, Sicherheitsrat, Internationaler Strafgerichtshof, Europäischer Gerichtshof, Europäischen Gerichtshof, EuGH, Afrikanische Union, Arabische Liga, Weißes Haus, Weiße Haus, Weißen Haus, Kreml, Pentagon, US-Kongress, US-Senat, Repräsentantenhaus, Unterhaus, Oberhaus, Knesset, Duma, Staatsduma, Nationalrat, Ständerat, Rote Armee, Wehrmacht, Hitlerjugend, Gestapo, Stasi, RAF, Islamischer Staat, Islamischen Staat
    ARD, ZDF, WDR, NDR, MDR, SWR, HR, BR, RBB, rbb, Radio Bremen, Saarländischer Rundfunk, Bayerischer Rundfunk, Bayerischen Rundfunk, Hessischer Rundfunk, Hessischen Rundfunk, Deutschlandfunk, Deutsche Welle, Deutschen Welle, ORF, SRF, RTL, Sat.1, ProSieben, Pro Sieben,, n-tv, ntv, N24, Spiegel Online, Bild-Zeitung, Bild am Sonntag, Süddeutsche Zeitung, Süddeutschen Zeitung, SZ, Frankfurter Allgemeine Zeitung, Frankfurter Allgemeinen Zeitung, FAZ, F.A.Z., Frankfurter Rundschau, Tagesspiegel, taz, Handelsblatt, Wirtschaftswoche, Manager Magazin, Rheinische Post, Berliner Zeitung, Berliner Kurier, Berliner Morgenpost, Hamburger Abendblatt, Stuttgarter Zeitung, Kölner Stadt-Anzeiger, Neue Zürcher Zeitung, NZZ, Kronen Zeitung, Tages-Anzeiger, Correctiv, Tagesschau
    Deutsche Bahn, Deutschen Bahn, Deutsche Post, Deutschen Post, Telekom, Deutsche Telekom, Deutschen Telekom, Deutschen Bank, Deutsche Börse, KfW, IKB, HypoVereinsbank, Postbank, DWS, ADAC, TÜV, Dekra, DGB, Verdi, Ver.di, ver.di, IG Metall, IG BCE, GEW, GDL, EVG, GdP, DIHK, BDI, BDA, ifo, Ifo-Institut, DIW, ZEW, IfW, Stiftung Warentest, AWO, THW, DRK, Deutsches Rotes Kreuz, Deutschen Roten Kreuzes, Rote Kreuz, Roten Kreuzes, Rotes Kreuz, DLRG, BUND, Nabu, NABU, DUH, Deutsche Umwelthilfe, Charité, DFL, DEL, DOSB, DHB, DSV, DLR, Fraunhofer, Max-Planck-Gesellschaft, Helmholtz-Zentrum, EKD, Evangelische Kirche in Deutschland, Deutsche Bischofskonferenz, Zentralrat der Juden, Zentralrat der Muslime, Pegida, Antifa, Kripo, Landeskriminalamt, LKA, Treuhand, Hamburger Hochbahn, BVG, MVG, KVB, HVV, MVV, VBB, S-Bahn Berlin, ÖBB, SBB, BVB`,
    place: `${internationalNames.place}
    ${watersAndMountains}
    ${lands}
    ${moreLands}
    ${seasAndRivers}
    ${rangesAndValleys}
    ${islands}
    ${quarters}
    ${buildings}
    ${oldRealms}
    Mekka, Westen, Nahen Osten, Naher Osten, Nahe Osten, Nahost, Mittleren Osten, Balkan, Ruhrgebiet, Kaukasus, Westjordanland, Gazastreifen, Gaza-Streifen, Unter den Linden, Kurfürstendamm, Brandenburger Tor, Reeperbahn, Alexanderplatz, Potsdamer Platz, Reichstag`,
    other: `${internationalNames.other}
    ${worksAndProducts}
    ${moreWorks}
    ${warsAndPrizes}
    ${filmsAndBooks}
    ${machinesAndSoftware}
    ${tonguesAndTimes}
    Erster Weltkrieg, Ersten Weltkrieg, Ersten Weltkriegs, Ersten Weltkrieges, Erste Weltkrieg, Zweiter Weltkrieg, Zweiten Weltkrieg, Zweiten Weltkriegs, Zweiten Weltkrieges, Zweite Weltkrieg, Kalter Krieg, Kalten Krieg, Kalten Krieges, Kalten Kriegs, Dreißigjähriger Krieg, Dreißigjährigen Krieg, Dreißigjährigen Krieges, Hartz IV, Mark, D-Mark, Deutsche Mark, Reichsmark, Franken, Schweizer Franken, Grundgesetz, Grundgesetzes, Energiewende, Bundesverdienstkreuz, Bambi, Goldener Bär, Expo, Cebit, CeBIT, IAA, Hannover Messe, Oktoberfest, Minsker Abkommen, Minsker Abkommens, Genfer Konvention, Versailler Vertrag, Versailler Vertrags, Vertrag von Lissabon, Vertrags von Lissabon, Pariser Klimaabkommen, Kyoto-Protokoll, Lindenstraße, Wetten dass, Deutschland sucht den Superstar`,
  },
  nameForms,
);
