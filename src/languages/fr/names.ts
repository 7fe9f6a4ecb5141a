import { internationalNames } from '../international-names.ts';
import { genderMap, type NameData, phraseTable, wordSet } from '../parts/names.ts';
import { demonymAdjectives, demonymPersons } from './demonyms.ts';
import { frenchSet } from './elided.ts';
import { frenchNouns } from './nouns.ts';

/** "maire|maires": each masculine role with its feminine, parted by a stroke; one word where both are alike. */
const ROLES = `
  président|présidente ministre chancelier|chancelière maire préfet|préfète député|députée sénateur|sénatrice
  gouverneur|gouverneure chef|cheffe directeur|directrice dirigeant|dirigeante secrétaire ambassadeur|ambassadrice
  porte-parole adjoint|adjointe conseiller|conseillère procureur|procureure juge magistrat|magistrate avocat|avocate
  commissaire colonel|colonelle capitaine lieutenant|lieutenante général|générale commandant|commandante amiral sergent|sergente
  roi|reine prince|princesse empereur|impératrice pape évêque archevêque cardinal prêtre pasteur|pasteure imam rabbin
  patron|patronne fondateur|fondatrice entrepreneur|entrepreneuse économiste analyste expert|experte professeur|professeure
  chercheur|chercheuse scientifique historien|historienne écrivain|écrivaine auteur|autrice journaliste correspondant|correspondante
  rédacteur|rédactrice candidat|candidate élu|élue militant|militante opposant|opposante entraîneur|entraîneuse
  attaquant|attaquante défenseur|défenseuse gardien|gardienne joueur|joueuse champion|championne chanteur|chanteuse
  musicien|musicienne acteur|actrice réalisateur|réalisatrice architecte médecin infirmier|infirmière enseignant|enseignante
  étudiant|étudiante ingénieur|ingénieure pilote policier|policière gendarme pompier|pompière témoin habitant|habitante
  négociateur|négociatrice représentant|représentante responsable délégué|déléguée trésorier|trésorière syndicaliste
  successeur prédécesseur homologue premier-ministre présidente-directrice vice-président|vice-présidente suspect|suspecte
  victime agriculteur|agricultrice géologue hydrologue climatologue urbaniste bourgmestre coordinateur|coordinatrice
  coordonnateur|coordonnatrice gérant|gérante animateur|animatrice éleveur|éleveuse commerçant|commerçante`;

const roles = new Map<string, 'female' | 'male' | null>();
for (const entry of wordSet(ROLES)) {
  const [male = '', female] = entry.split('|');
  roles.set(male, female ? 'male' : null);
  if (female) roles.set(female, 'female');
}

const COUNTRIES = `
  DE: Allemagne; AT: Autriche; CH: Suisse; FR: France; GB: Royaume-Uni, Grande-Bretagne, Angleterre, Écosse, Pays de Galles, Irlande du Nord; US: États-Unis, Etats-Unis, USA, Amérique; RU: Russie, Fédération de Russie, Union soviétique; UA: Ukraine; PL: Pologne; CZ: République tchèque, Tchéquie; SK: Slovaquie; HU: Hongrie; RO: Roumanie; BG: Bulgarie; GR: Grèce; TR: Turquie; IT: Italie; ES: Espagne; PT: Portugal; NL: Pays-Bas; BE: Belgique; LU: Luxembourg; DK: Danemark; SE: Suède; NO: Norvège; FI: Finlande; IS: Islande; IE: Irlande; EE: Estonie; LV: Lettonie; LT: Lituanie; BY: Biélorussie; MD: Moldavie; GE: Géorgie; AM: Arménie; AZ: Azerbaïdjan; KZ: Kazakhstan; UZ: Ouzbékistan; RS: Serbie; HR: Croatie; SI: Slovénie; BA: Bosnie-Herzégovine, Bosnie; ME: Monténégro; MK: Macédoine du Nord, Macédoine; AL: Albanie; XK: Kosovo; CY: Chypre; MT: Malte; VA: Vatican; CN: Chine; TW: Taïwan; JP: Japon; KP: Corée du Nord; KR: Corée du Sud; MN: Mongolie; VN: Vietnam; KH: Cambodge; TH: Thaïlande; MM: Birmanie; MY: Malaisie; SG: Singapour; ID: Indonésie; PH: Philippines; IN: Inde; PK: Pakistan; BD: Bangladesh; NP: Népal; AF: Afghanistan; IR: Iran; IQ: Irak; SY: Syrie; LB: Liban; IL: Israël; PS: Palestine; JO: Jordanie; SA: Arabie saoudite; YE: Yémen; AE: Émirats arabes unis; QA: Qatar; KW: Koweït; EG: Égypte, Egypte; LY: Libye; TN: Tunisie; DZ: Algérie; MA: Maroc; SD: Soudan; SS: Soudan du Sud; ET: Éthiopie, Ethiopie; SO: Somalie; KE: Kenya; UG: Ouganda; TZ: Tanzanie; RW: Rwanda; CD: République démocratique du Congo, RDC; CG: Congo; CM: Cameroun; NG: Nigeria; NE: Niger; ML: Mali; BF: Burkina Faso; CI: Côte d'Ivoire; SN: Sénégal; GH: Ghana; TG: Togo; BJ: Bénin; GN: Guinée; TD: Tchad; GA: Gabon; MR: Mauritanie; MG: Madagascar; ZA: Afrique du Sud; AO: Angola; CA: Canada; MX: Mexique; CU: Cuba; HT: Haïti; BR: Brésil; AR: Argentine; CL: Chili; CO: Colombie; VE: Venezuela; PE: Pérou; BO: Bolivie; EC: Équateur; AU: Australie; NZ: Nouvelle-Zélande`;

const countryNames = new Map(
  COUNTRIES.split(';').flatMap((entry) => {
    const [code = '', list = ''] = entry.split(':');
    return list.split(',').map((name): [string, string] => [name.trim(), code.trim()]);
  }),
);

const organisationWords = wordSet(`
    parti ministère gouvernement parlement sénat assemblée commission conseil tribunal cour bureau agence police gendarmerie armée
    marine union association fédération fondation société institut université école académie église banque assurance groupe compagnie
    entreprise confédération syndicat collectif orchestre théâtre musée hôpital clinique club ligue équipe comité direction autorité
    administration service services centre chambre front mouvement brigade division régiment bataillon milice laboratoire observatoire
    coalition alliance fonds caisse régie mairie préfecture métropole journal radio télévision quotidien hebdomadaire éditions
    organisation office réseau coopérative rectorat parquet`);
const placeWords = wordSet(`
    rue avenue boulevard place quai chemin route pont fleuve rivière lac mer océan baie golfe détroit mont montagne massif colline
    vallée île îles péninsule côte plage cap forêt désert parc aéroport gare port tour palais château comté province région
    département canton commune ville village quartier canal frontière col barrage stade prison cathédrale`);
const otherWords = wordSet(`
    guerre traité accord accords pacte loi prix coupe championnat championnats jeux festival conférence sommet convention
    protocole charte opération mission programme révolution ouragan tempête cyclone exposition salon`);
const partsOfNames = new Set([...organisationWords, ...placeWords, ...otherWords]);

/** Common nouns that open sentences; those that are parts of names are left out. */
const openers = frenchNouns
  .split(/\s+/u)
  .filter((noun) => noun !== '' && !partsOfNames.has(noun) && !roles.has(noun))
  .flatMap((noun) => [noun, `${noun}s`]);

export const names: NameData = {
  code: 'fr',
  nounsCapitalised: false,
  honorifics: genderMap('monsieur m m. messieurs mm', 'madame mme mademoiselle mlle mesdames', 'maître me'),
  academicTitles: wordSet('dr docteur docteure pr prof professeur professeure mgr monseigneur père sœur abbé'),
  roles,
  roleEndings: [],
  particles: frenchSet("de du des d' la le von van der bin ibn ben al el abou"),
  organisationWords,
  organisationEndings: [],
  legalForms: wordSet('sa sas sarl sca snc eurl gmbh ag inc ltd nv bv spa'),
  placeWords,
  placeEndings: [],
  placeHeads: wordSet(
    'région province ville village département canton commune quartier île port capitale banlieue lac mont fleuve golfe cap vallée district',
  ),
  otherWords,
  otherEndings: [],
  placePrepositions: wordSet('à en dans près vers depuis de au aux sur'),
  strictPlacePrepositions: wordSet('à en'),
  personPrepositions: wordSet('avec contre'),
  adverbEndings: ['ment'],
  governingLinks: frenchSet("de du des d'"),
  links: frenchSet("de du des d' la le les l' et pour à aux en sur"),
  countryNames,
  countryParts: new Set(['Angleterre', 'Écosse', 'Pays de Galles', 'Irlande du Nord']),
  knownNames: phraseTable({
    ...internationalNames,
    organisation: `${internationalNames.organisation}
      Union européenne, UE, Nations unies, ONU, Otan, OTAN, OMS, FMI, OMC, Banque mondiale, Commission européenne, Parlement européen, Banque centrale européenne, BCE, Conseil de sécurité, Assemblée générale, Union africaine, Ligue arabe, Maison Blanche, Kremlin, Pentagone, Congrès, Sénat, Assemblée nationale, Conseil constitutionnel, Conseil d'État, Cour de cassation, Cour des comptes, Élysée, Elysée, Matignon, Quai d'Orsay, Parti socialiste, Rassemblement national, Renaissance, La France insoumise, Les Républicains, Bundestag, Croix-Rouge, Croix-Rouge française, Agence France-Presse, France Télévisions, Radio France, France Inter, Franceinfo, Le Parisien, Ouest-France, Les Échos, SNCF, RATP, EDF, Engie, Orange, Carrefour, CGT, CFDT, FO, Medef, Insee, Météo-France, Sécurité sociale, Cour pénale internationale, CPI, État islamique, Médecins sans frontières`,
    place: `${internationalNames.place}
      Proche-Orient, Moyen-Orient, Balkans, Cisjordanie, bande de Gaza, Maghreb, Sahel, Caucase, Île-de-France, Bretagne, Normandie, Provence, Alsace, Corse, Québec, Wallonie, Flandre, Europe, Afrique, Asie, Londres, Bruxelles, Genève, Moscou, Pékin, Varsovie, Vienne, Lisbonne, Barcelone, Le Caire, Alger, Athènes, Copenhague, Strasbourg`,
    other: `${internationalNames.other}
      Première Guerre mondiale, Seconde Guerre mondiale, guerre froide, prix Nobel, prix Nobel de la paix, Coupe du monde, Jeux olympiques, Islam, Noël, Pâques, Ramadan, accord de Paris`,
  }),
  demonymAdjectives,
  demonymPersons,
  townAdjectiveEnding: null,
  purposeLinks: frenchSet("pour de des du d'"),
  listLinks: wordSet('et'),
  commonBodies: wordSet(
    'police armée gouvernement marine parlement sénat troupes soldats ambassade autorités délégation médias presse gendarmerie',
  ),
  townStemEndings: [],
  workWords: wordSet('film roman livre album chanson série émission magazine pièce opéra poème tableau étude rapport'),
  quotedNames: wordSet(''),
  compoundHeads: new Map<string, 'organisation' | 'place'>([]),
  perfectHelpers: wordSet('a ont avait avaient'),
  actorVerbs: wordSet(`
    affirme annonce accuse appelle avertit condamne confirme demande dément dénonce exige impose lance menace nie promet propose
    refuse rejette salue signe soutient veut a ont doit va vont pourrait devrait envoie espère critique attaque teste vote
    accueille réclame reconnaît suspend ferme ouvre prévoit décide`),
  pronouns: genderMap('il lui celui-ci -il -t-il', 'elle celle-ci -elle -t-elle', ''),
  latter: new Map(),
  former: new Map(),
  determiners: new Map([
    ['le', null],
    ['la', null],
    ["l'", null],
    ['l’', null],
    ['son', null],
    ['sa', null],
    ['leur', null],
    ['ce', null],
    ['cet', null],
    ['cette', null],
  ]),
  subjectDeterminers: frenchSet("le la l'"),
  genitiveEndings: [],
  sayingForms: wordSet('dit déclaré affirmé ajouté indiqué expliqué annoncé déclare affirme explique précise'),
  functionWords: new Set([
    ...openers,
    ...frenchSet(`
    le la les l' un une des du de d' et ou mais or ni car donc si que qu' qui quoi dont où lequel laquelle quand comme lorsque lorsqu'
    puisque puisqu' alors après avant avec sans sous sur dans en à au aux par pour contre vers chez entre depuis pendant durant malgré selon
    hors sauf dès jusque jusqu' ce c' cet cette ces cela ça ceci celui celle ceux celles son sa ses leur leurs mon ma mes ton ta tes notre
    nos votre vos il elle ils elles on nous vous je j' tu se s' me m' te t' lui eux moi toi y ne n' pas plus jamais rien aucun aucune
    est sont était étaient sera a ont avait avaient aura être avoir fait peut doit va tout tous toute toutes chaque plusieurs quelques
    certains certaines autre autres même mêmes tel telle deux trois quatre cinq six sept huit neuf dix cent mille premier première
    dernier dernière nouveau nouvelle ancien ancienne ainsi aussi enfin puis ensuite cependant pourtant toutefois néanmoins notamment
    aujourd'hui hier demain ici là très bien peu trop encore toujours déjà bientôt environ près loin voici voilà oui non
    quel quelle quels quelles combien comment pourquoi parce afin outre interrogé interrogée selon photo vidéo lire publicité partager`),
  ]),
  calendarWords: wordSet(`
    lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet août septembre octobre novembre
    décembre printemps été automne hiver noël pâques toussaint`),
  counterparts: wordSet('homologue homologues collègue'),
  roleClasses: [
    wordSet('président présidente dirigeant dirigeante roi empereur'),
    wordSet('chancelier chancelière ministre premier-ministre'),
    wordSet('directeur directrice patron patronne chef cheffe'),
    wordSet('porte-parole'),
  ],
  rolePhrases: new Map([
    ['chef|état', 'président'],
    ['chef|diplomatie', 'ministre des affaires étrangères'],
    ['chef|gouvernement', 'premier ministre'],
  ]),
  roleNounEndings: [],
  clauseOpeners: frenchSet("que qu' parce si quand lorsque puisque tandis alors comme après avant"),
  institutionHeads: wordSet('gouvernement administration camp régime délégation équipe parti famille clan'),
};
