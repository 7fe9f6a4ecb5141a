import { readBodies } from '../parts/bodies.ts';

const fields = `health: gesundheits
interior: innen
foreign: außen
finance: finanz
defence: verteidigungs
justice: justiz
environment: umwelt
transport: verkehrs
economy: wirtschafts
education: bildungs, kultus
agriculture: landwirtschafts, agrar
labour: arbeits
family: familien
energy: energie
culture: kultur`;

const compounds = (concept: string, ...nouns: readonly string[]): string =>
  fields
    .split('\n')
    .map((row) => {
      const [field, starts = ''] = row.split(':');
      const forms = starts.split(',').flatMap((start) => nouns.map((noun) => `${start.trim()}${noun}`));
      return `${concept} ${field}: ${forms.join(', ')}`;
    })
    .join('\n');

/** Nouns of bodies with the words of their names that belong to no language. */
export const bodies = readBodies(`
police: polizei, landespolizei, bundespolizei, stadtpolizei, kriminalpolizei
fire service: feuerwehr, berufsfeuerwehr, feuerwehrleute
ambulance service: rettungsdienst
hospital: krankenhaus, krankenhauses, klinik, klinikum, klinikums
union: gewerkschaft, gewerkschaften
prosecution: staatsanwaltschaft, generalstaatsanwaltschaft
court: gericht, gerichts, gerichte
navy: marine, kriegsmarine
army: armee, heer, bundeswehr, militär, streitkräfte
coastguard: küstenwache
embassy: botschaft
university: universität
airline: fluggesellschaft, airline
shipowner: reederei
government: regierung, bundesregierung, landesregierung
parliament: parlament, bundestag, landtag
authority: behörde, behörden
ministry: ministerium, ministeriums
city: stadt, stadtverwaltung
county: landkreis, landkreises, kreis, kreises, landratsamt, landratsamts, kreisverwaltung
customs: zoll
health office: gesundheitsamt, gesundheitsamts, gesundheitsbehörde, gesundheitsbehörden
election office: wahlkommission, wahlbehörde, wahlleitung
central bank: zentralbank, notenbank
weather service: wetterdienst
${compounds('ministry', 'ministerium', 'ministeriums')}`);
