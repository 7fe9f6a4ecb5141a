/** Grammatical gender a word tells of a person; null when it tells none. */
export type NameGender = 'female' | 'male' | null;

/**
 * Titles, roles, name particles, organisation words, demonyms, pronouns. All words are lower case unless said
 * otherwise; sets are matched against whole words, endings against the end of a word.
 */
export interface NameData {
  readonly code: string;
  /** True where every noun is capitalised, so that a capital letter alone makes no name. */
  readonly nounsCapitalised: boolean;
  /** Forms of address before a surname ("Herr"). */
  readonly honorifics: ReadonlyMap<string, NameGender>;
  /** Academic and church titles ("Dr.", "Prof."), without the full stop. */
  readonly academicTitles: ReadonlySet<string>;
  /** Nouns for what a person is ("minister", "sprecherin"). */
  readonly roles: ReadonlyMap<string, NameGender>;
  /** Ends of role nouns for compounds ("minister" in "außenminister"). */
  readonly roleEndings: readonly (readonly [ending: string, gender: NameGender])[];
  /** Inner words of personal names ("von", "van der", "bin"). */
  readonly particles: ReadonlySet<string>;
  /** Those before the seat of a noble family: `von`; and those that only follow them behind a joining word: `zu`. */
  readonly nobleLinks?: ReadonlySet<string>;
  readonly joinedNobleLinks?: ReadonlySet<string>;
  /** Words that make the name they stand in an organisation ("gmbh", "partei", "university"). */
  readonly organisationWords: ReadonlySet<string>;
  readonly organisationEndings: readonly string[];
  /** Legal forms after a firm's name ("GmbH", "Inc"). */
  readonly legalForms: ReadonlySet<string>;
  /** Words and endings of streets, waters, mountains, buildings. */
  readonly placeWords: ReadonlySet<string>;
  readonly placeEndings: readonly string[];
  /** Words before a place that belong to its description ("Region", "Provinz", "Stadt"). */
  readonly placeHeads: ReadonlySet<string>;
  /** Endings of participles that make an adjective of a name before their hyphen: "Talheim-based". */
  readonly nameParticiples?: readonly string[];
  /** Ending of plurals that teams are called by behind their town: "Talheim Rangers". */
  readonly teamEnding?: string;
  /** Ends of such stems that are written otherwise in the town's name ("änd" is "and" in Mailand). */
  readonly townStemChanges?: readonly (readonly [stem: string, town: string])[];
  /** Countries where the language is at home: small towns there are meant without being told so. ISO 3166-1. */
  readonly homeCountries?: ReadonlySet<string>;
  /** Names of countries in other languages that mean a part of another country here ("Georgia" to US). */
  readonly stateNames?: ReadonlyMap<string, string>;
  /** Articles and their contractions, which regions and waters have and towns have not. Lower case. */
  readonly placeArticles?: ReadonlySet<string>;
  /** Articles that say of a name that there are more of its kind: no place by itself ("ein"). Lower case. */
  readonly indefiniteArticles?: ReadonlySet<string>;
  /** Articles of the genitive, after which an s at the end of a noun belongs to the case ("des"). Lower case. */
  readonly genitiveArticles?: ReadonlySet<string>;
  /** Pronouns of persons that never stand for somebody named in their own clause ("ihn"). Lower case. */
  readonly clausePronouns?: ReadonlySet<string>;
  /** Those that are the polite form when capitalised inside a sentence, and those that may be a plural. Lower case. */
  readonly politePronouns?: ReadonlySet<string>;
  readonly pluralPronouns?: ReadonlySet<string>;
  /** What all forms of a name have in common, for names that are declined ("Weißes Haus", "Weißen Haus"). */
  readonly nameStem?: (name: string) => string;
  /** Words before a town that make the district around it ("Kreis"). Lower case. */
  readonly districtWords?: ReadonlySet<string>;
  /** Words that make an "other": treaties, wars, prizes, weapons, programmes. */
  readonly otherWords: ReadonlySet<string>;
  readonly otherEndings: readonly string[];
  /** Prepositions after which a name is rather a place. */
  readonly placePrepositions: ReadonlySet<string>;
  /** Prepositions after which an unknown name without an article is a place. */
  readonly strictPlacePrepositions: ReadonlySet<string>;
  /** Prepositions after which an unknown name without an article is a person rather than a place. */
  readonly personPrepositions: ReadonlySet<string>;
  /** Endings of adverbs that no dictionary lists. */
  readonly adverbEndings: readonly string[];
  /** Links between a role and the place it governs ("von", "of"). */
  readonly governingLinks: ReadonlySet<string>;
  /** Words that link the parts of a name ("der", "des", "of", "and"). */
  readonly links: ReadonlySet<string>;
  /** Customary names of countries and unions beside those of the tables, to ISO 3166-1 or `EU`. Case as written. */
  readonly countryNames: ReadonlyMap<string, string>;
  /** Names among them of a part of the country or of a state that is no more: places of their own, not the country. */
  readonly countryParts: ReadonlySet<string>;
  /** Names as newspapers know them, longest form as written, to their type. */
  readonly knownNames: PhraseTable;
  /** Names that are often what they are listed as, and else a word, a town or a person: evidence, no proof. */
  readonly likelyNames?: PhraseTable;
  /** Adjective forms to ISO code or region name ("russische" → RU). Lower case in German, any case matched. */
  readonly demonymAdjectives: ReadonlyMap<string, string>;
  /** Inhabitants ("russe", "russinnen") to ISO code or region name. */
  readonly demonymPersons: ReadonlyMap<string, string>;
  /** Regular endings that turn a town's name into an adjective or inhabitant ("er" in "Berliner"). */
  readonly townAdjectiveEnding: string | null;
  /** What to put back onto a town adjective's stem to find the town ("" Berlin-er, "en" Brem-er). */
  readonly townStemEndings: readonly string[];
  /** Words between an organisation's head and its purpose ("für"), and between the parts of the purpose ("und"). */
  readonly purposeLinks: ReadonlySet<string>;
  readonly listLinks: ReadonlySet<string>;
  /** Bodies every town and country has: after a demonym they make no name of their own ("Polizei"). */
  readonly commonBodies: ReadonlySet<string>;
  /** Words that open a club's name ("FC", "VfB"), case as written. */
  readonly clubWords?: ReadonlySet<string>;
  /** Bodies that make one name with the town they sit in ("universität"). */
  readonly seatedBodies?: ReadonlySet<string>;
  /** Letters that make a road with a number ("A 7"). */
  readonly roadLetters?: ReadonlySet<string>;
  /** Small words of other languages that hold titles and foreign names together ("of", "the"). Lower case. */
  readonly foreignLinks?: ReadonlySet<string>;
  /** Abbreviations that name nothing when they open a compound ("PC", "DVD"). */
  readonly plainAbbreviations?: ReadonlySet<string>;
  /** Nouns, and last parts of nouns, before a firm's name ("firma", "hersteller"). Lower case. */
  readonly companyHeads?: ReadonlySet<string>;
  /** Currencies: they are marked where they stand and are nobody a picture tells of. Case as written. */
  readonly unitNames?: ReadonlySet<string>;
  /** Nouns before a quoted title: film, novel, song, magazine. */
  readonly workWords: ReadonlySet<string>;
  /** Names that count only in quotation marks or after an article of their own ("Zeit"). */
  readonly quotedNames: ReadonlySet<string>;
  /** First parts of compounds that stand for a country or union ("US-", "EU-", "UN-"), case as written. */
  readonly compoundHeads: ReadonlyMap<string, 'organisation' | 'place'>;
  /** Verbs whose subject acts or speaks: a place as their subject is an actor. Lemmas and common finite forms. */
  readonly actorVerbs: ReadonlySet<string>;
  /** Forms that make a perfect with a participle ("hat", "has"). */
  readonly perfectHelpers: ReadonlySet<string>;
  /** Third-person pronouns with the gender they tell. */
  readonly pronouns: ReadonlyMap<string, NameGender>;
  /** Words for the last or first of those just named ("Letzterer", "the latter"). */
  readonly latter: ReadonlyMap<string, NameGender>;
  readonly former: ReadonlyMap<string, NameGender>;
  /** Articles and possessives that open a role mention ("der Minister", "her"). */
  readonly determiners: ReadonlyMap<string, NameGender>;
  /** Determiners that can open a subject. */
  readonly subjectDeterminers: ReadonlySet<string>;
  /** Those of them that open a genitive as well ("der"). */
  readonly genitiveSubjects?: ReadonlySet<string>;
  /** Endings of a name in the genitive, longest last. */
  readonly genitiveEndings: readonly string[];
  /** Verbs of saying in the past and present, for clauses a slip pushed into a name. */
  readonly sayingForms: ReadonlySet<string>;
  /** Words that never belong to a name though capitalised at a sentence's start. */
  readonly functionWords: ReadonlySet<string>;
  /** Capitalised words of the calendar and the like, never names. */
  readonly calendarWords: ReadonlySet<string>;
  /** Nouns that are persons in apposition of a role ("Amtskollege"): role of the one before. */
  readonly counterparts: ReadonlySet<string>;
  /** Role nouns that may stand for one another; each class by its base forms. */
  readonly roleClasses: readonly ReadonlySet<string>[];
  /** `head|complement` of a role phrase to the role it describes ("chef|diplomatie" → außenminister). */
  readonly rolePhrases: ReadonlyMap<string, string>;
  /** Endings that a role noun loses to reach its base form, feminine and case endings, longest first. */
  readonly roleNounEndings: readonly string[];
  /** Subordinating words after which a place is rather an actor than a place. */
  readonly clauseOpeners: ReadonlySet<string>;
  /** Words that turn a person's name into an institution ("Biden-Regierung"). */
  readonly institutionHeads: ReadonlySet<string>;
}

/** Splits a block of words at white space. */
export function wordSet(block: string): ReadonlySet<string> {
  return new Set(block.split(/\s+/u).filter((word) => word !== ''));
}

/** Splits `a b c` blocks per gender into one map. */
export function genderMap(male: string, female: string, either = ''): ReadonlyMap<string, NameGender> {
  const map = new Map<string, NameGender>();
  for (const word of wordSet(either)) map.set(word, null);
  for (const word of wordSet(male)) map.set(word, 'male');
  for (const word of wordSet(female)) map.set(word, 'female');
  return map;
}

/** Reads `XX: a, b; YY: c` into a map from each word to its code. */
export function codedWords(block: string, expand: (word: string) => readonly string[]): ReadonlyMap<string, string> {
  const map = new Map<string, string>();
  for (const entry of block.split(/[;\n]/u)) {
    const colon = entry.indexOf(':');
    if (colon < 0) continue;
    const code = entry.slice(0, colon).trim();
    for (const word of entry.slice(colon + 1).split(',')) {
      for (const form of expand(word.trim())) if (form !== '') map.set(form, code);
    }
  }
  return map;
}

/** Names to their type, and for each first word the number of words of the longest name that begins with it. */
export interface PhraseTable {
  readonly types: ReadonlyMap<string, NameType>;
  readonly longest: ReadonlyMap<string, number>;
}

export type NameType = 'person' | 'organisation' | 'place' | 'other';

/**
 * Reads names parted by commas or line ends, one block per type, into a table. `formsOf` tells other forms of a name;
 * one that another block lists by itself keeps that block's type. The table is made when it is first asked: commands that
 * read no article do without it.
 */
export function phraseTable(
  blocks: Readonly<Partial<Record<NameType, string>>>,
  formsOf: ((name: string) => readonly string[]) | null = null,
): PhraseTable {
  let table: PhraseTable | null = null;
  const made = () => {
    table ??= readPhrases(blocks, formsOf);
    return table;
  };
  return {
    get types() {
      return made().types;
    },
    get longest() {
      return made().longest;
    },
  };
}

function readPhrases(
  blocks: Readonly<Partial<Record<NameType, string>>>,
  formsOf: ((name: string) => readonly string[]) | null,
): PhraseTable {
  const types = new Map<string, NameType>();
  const longest = new Map<string, number>();
  const add = (name: string, type: NameType) => {
    types.set(name, type);
    let count = 3;
    let end = name.length;
    for (let space = name.lastIndexOf(' '); space > 0; space = name.lastIndexOf(' ', space - 1)) {
      count++;
      end = space;
    }
    const word = name.slice(0, end);
    const first = PLAIN.test(word) ? word : (/^[\p{L}\p{M}\p{N}-]+/u.exec(word)?.[0] ?? word);
    longest.set(first, Math.max(longest.get(first) ?? 0, count));
  };
  for (const [type, block] of Object.entries(blocks)) {
    for (const part of block.split(/[,\n]/u)) {
      const name = part.trim();
      if (name !== '') add(name, type as NameType);
    }
  }
  if (formsOf)
    for (const [name, type] of [...types]) for (const form of formsOf(name)) if (!types.has(form)) add(form, type);
  return { types, longest };
}

/** Words of letters that need no closer look. */
const PLAIN = /^[A-Za-zÄÖÜäöüß-]+$/;
