import type { Quantifier } from '../../model/quantity.ts';

/** Words in a row, lower case, that bound the number beside them ("mehr als", "at least"). */
export interface QuantifierPhrase {
  readonly words: readonly string[];
  readonly kind: Quantifier;
  readonly side: 'before' | 'after';
  /** Nouns right before the phrase that give it another sense ("ein Auftrag über 48 Stück"). */
  readonly notAfter?: ReadonlySet<string>;
}

/** Words that stand between the two ends of a range, and the word that opens it, if one must. */
export interface RangePhrase {
  readonly before: string | null;
  readonly between: string;
  /**
   * `range` gives one quantity with two ends; `either` one whose ends lie side by side ("two or three"); `change` gives an
   * old and a new value ("von fünf auf vier").
   */
  readonly kind: 'range' | 'either' | 'change';
}

export interface UnitReading {
  readonly unit: string;
  /** What one of it is in the canonical unit: 0.01 for a cent in euro. */
  readonly factor: number;
}

/** Number words, quantifiers, units, counted nouns. All words in lower case. */
export interface QuantityData {
  readonly code: string;
  readonly starts: NumberStarts;
  readonly decimalMark: ',' | '.';
  readonly groupMark: ',' | '.';
  /** Words for the decimal mark in a number in words ("zwei Komma fünf Millionen"). */
  readonly decimalWords: ReadonlySet<string>;
  /** Words that add up: `drei` 3, `zwanzig` 20. */
  readonly numberWords: ReadonlyMap<string, number>;
  /** Words that multiply what stands before them: `hundert`, `million`, `bn`. */
  readonly multipliers: ReadonlyMap<string, number>;
  /** Words that may stand inside a number ("two hundred and ten", "einundzwanzig"). */
  readonly joiners: ReadonlySet<string>;
  /** True where number words are written as one ("dreiundzwanzig"). */
  readonly glued: boolean;
  /** Forms of the indefinite article or of "one": a number only before a multiplier, a dozen or a counted person. */
  readonly one: ReadonlySet<string>;
  /** Forms of "one" that may count a person as the subject ("ein Mensch starb"). */
  readonly oneSubject: ReadonlySet<string>;
  /** Forms of "one" that stand at the end for a noun told before ("in Kirchfeld einer"). */
  readonly oneAlone: ReadonlySet<string>;
  /** True where the article counts who is in a state ("ein Toter"); "an arrest", "a death" count nobody. */
  readonly articleCounts: boolean;
  /** Words that make a bare multiplier vague ("mehrere Tausend", "several hundred"). */
  readonly several: ReadonlySet<string>;
  /** Numbers that name only an order of magnitude ("Tausende", "dozens"). */
  readonly vague: ReadonlyMap<string, readonly [low: number, high: number | null]>;
  /** Numbers that are rough only before another one ("tens of thousands"). */
  readonly roughTens: ReadonlyMap<string, readonly [low: number, high: number]>;
  /** Words between a rough number and the one it multiplies ("hundreds of thousands"); empty where none need stand. */
  readonly roughLinks: ReadonlySet<string>;
  /** Counting nouns with a value of their own ("Dutzend"). */
  readonly dozens: ReadonlyMap<string, number>;
  /** True where such a noun counts roughly ("une trentaine" is about thirty). */
  readonly dozensAbout: boolean;
  readonly halves: ReadonlyMap<string, number>;
  /** Words for a half of what follows: "half a million", "einer halben Stunde". */
  readonly halfWords: ReadonlySet<string>;
  readonly fractions: ReadonlyMap<string, number>;
  /** Words before a fraction by which something changed or is filled ("um ein Drittel", "zur Hälfte", "by half"). */
  readonly shareWords: ReadonlySet<string>;
  /** Words behind a fraction that compare it with a whole that is not named again ("ein Viertel weniger", "ein Drittel davon"). */
  readonly shareBehind: ReadonlySet<string>;
  /** Words before a number that put it below zero. */
  readonly minusWords: ReadonlySet<string>;
  /** Nouns between an article and the "of" before a few things: how many they are ("a handful of men", "a pair of boats"). */
  readonly fews: ReadonlyMap<string, readonly [low: number, high: number]>;
  /** Things that a pair is one of ("a pair of glasses"). */
  readonly notInPairs: ReadonlySet<string>;
  readonly quantifiers: readonly QuantifierPhrase[];
  readonly ranges: readonly RangePhrase[];
  /** Words before four digits that may as well bound a year ("etwa 1990", "around 1900"). */
  readonly yearBounds: ReadonlySet<string>;
  /** Words before four digits that make them a year, whatever stands behind ("seit 1998 Lehrer", "in 1998 sales"). */
  readonly yearWords: ReadonlySet<string>;
  /** How many times as much: verbs with their number ("verdoppelt", "tripled"). */
  readonly foldVerbs: ReadonlyMap<string, number>;
  /** True where such verbs say other things too ("he doubled"): then something counted or measured must stand before. */
  readonly foldNeedsAmount: boolean;
  /** Endings of nouns for so many times as much ("das Sechsfache"). */
  readonly foldEnds: readonly string[];
  /** Words for times behind a number ("zehn Mal so viele", "ten times as many"), also written as one with it. */
  readonly timesWords: ReadonlySet<string>;
  /** Words that say by themselves how many times, where a comparison follows ("doppelt so viele", "twice as many"). */
  readonly foldWords: ReadonlyMap<string, number>;
  /** Words that open the comparison behind "ten times" ("so", "as", "more"). */
  readonly foldCompared: ReadonlySet<string>;
  readonly units: ReadonlyMap<string, UnitReading>;
  /** Units that are another one beside certain words ("weighs 400 pounds"). */
  readonly unitsBeside: ReadonlyMap<string, { readonly unit: string; readonly words: ReadonlySet<string> }>;
  /** Words between a number of millions and its unit ("deux millions d'euros"). */
  readonly beforeUnit: ReadonlySet<string>;
  /** Beginnings of adjectives glued to digits that carry a unit ("48-stündig", "48-hour"). */
  readonly gluedUnits: ReadonlyMap<string, string>;
  /** Last parts of hyphened words that count nothing ("a two-way street"). */
  readonly compoundIdioms: ReadonlySet<string>;
  /** Endings of such parts ("four-legged", "thirty-something"). */
  readonly compoundIdiomEnds: readonly string[];
  /** Last parts that make one unit of what stands before them ("a year-long search"). */
  readonly lastingWords: ReadonlySet<string>;
  /** Words that say "for each": "je Haushalt", "per square metre", "an hour". */
  readonly perWords: ReadonlySet<string>;
  /** Words between a number and the whole it is taken from ("450 der 1.030 Züge", "three of the men"). */
  readonly partitives: ReadonlySet<string>;
  /** True where nouns stand in a row and the last one is the head ("flood victims"). */
  readonly nounsInRow: boolean;
  /** Endings of nouns that are counted, where one tells several from one ("satellites"); none where it does not. */
  readonly pluralEnds: readonly string[];
  /** Longer endings of those for one thing that look like it ("bus", "boss"). */
  readonly singularEnds: readonly string[];
  /** Nouns that count several without such an ending ("people", "aircraft"). */
  readonly pluralWords: ReadonlySet<string>;
  /** Marks between a noun and what belongs to it ("the country's lawyers"). */
  readonly possessiveMarks: ReadonlySet<string>;
  /** Words between which and an article with a unit of time stands how long something lasts ("seit einer Woche", "within a year"). */
  readonly spanBefore: ReadonlySet<string>;
  /** Words before and behind a span of time that place something so far away ("vor zwei Jahren", "two weeks later"). */
  readonly agoBefore: ReadonlySet<string>;
  readonly agoBehind: ReadonlySet<string>;
  /** Words that open a sentence with the whole of which it then tells a part ("von 20 Booten sanken drei"). */
  readonly wholeOpeners: ReadonlySet<string>;
  /** Words for none: a number only before a unit or a noun for the state of a person ("kein Euro", "no deaths"). */
  readonly none: ReadonlySet<string>;
  /** Words before them that tell of what was there: "there were no passengers" counts them. */
  readonly existential: readonly (readonly string[])[];
  /** Words for both of two: a number only before a noun for the state of a person ("die beiden Vermissten"). */
  readonly both: ReadonlySet<string>;
  /** Words between a span of time and what it is a time of ("14 Tage in Quarantäne", "two years of talks"). */
  readonly spanLinks: ReadonlySet<string>;
  /** Nouns that say only that an amount follows ("Kosten in Höhe von"). */
  readonly amountNouns: ReadonlySet<string>;
  /** Words between a unit and what it measures ("Euro an Hilfen", "million in aid", "litres of rain"). */
  readonly unitLinks: ReadonlySet<string>;
  /** Nouns before a bare number that make it a label, not a count ("Gleis 2", "page 7"). */
  readonly labels: ReadonlySet<string>;
  /** Words after a number that make it a time of day. */
  readonly clockWords: ReadonlySet<string>;
  /** Words after "N years" that make it an age. */
  readonly ageWords: ReadonlySet<string>;
  /** Words before a round number that make it an age ("Ende 40"). */
  readonly agePrefixes: ReadonlySet<string>;
  /** Prepositions between a word for age and the age ("im Alter von 81"). */
  readonly agePrepositions: ReadonlySet<string>;
  readonly ageUnits: ReadonlySet<string>;
  /** Words right before a bare number that make it an age when a word for dying stands near before ("dies at 75"). */
  readonly bareAges: { readonly before: ReadonlySet<string>; readonly near: ReadonlySet<string> };
  /** Nouns for somebody of whom a bare number behind "of" tells the children ("a mother of 12"). */
  readonly parentNouns: ReadonlySet<string>;
  /** Words that say that a number is a part of one named before ("darunter 8.000", "davon", "including"). */
  readonly partWords: ReadonlySet<string>;
  /** Two words behind a number that say the same: "340 of them". */
  readonly partPairs: ReadonlySet<string>;
  /** Pronoun-like words that stand where the noun would ("elf weitere", "five more"). */
  readonly ellipsis: ReadonlySet<string>;
  /** Language-neutral concept of a counted noun, by lemma or form. */
  readonly concepts: ReadonlyMap<string, string>;
  /** Nouns for a number itself, with the concept they imply or an empty string ("Zahl der …", "death toll"). */
  readonly countNouns: ReadonlyMap<string, string>;
  /** Nouns for something measured, with their concept ("Schaden" → `damage`, "Pegel" → `waterLevel`). */
  readonly measures: ReadonlyMap<string, string>;
  /** Nouns for a figure without a unit, with their concept ("Inzidenz" → `incidence`): a bare number behind them counts nothing else. */
  readonly indexNouns: ReadonlyMap<string, string>;
  /** Words beside a number that make it the strength of a quake. */
  readonly scaleWords: ReadonlySet<string>;
  /** Prepositions that place what is counted ("in", "aus", "across"). */
  readonly placeWords: ReadonlySet<string>;
  /** Words between a name and the number that it has ("Arlen mit 24 und Brauen mit 22 Fällen"). */
  readonly holderWords: ReadonlySet<string>;
  /** Those of them behind which an unknown name is a place and hardly anything else. */
  readonly localPlaceWords: ReadonlySet<string>;
  /** Nouns for a place named before: "in seinem Ort", "in the village". */
  readonly placeNouns: ReadonlySet<string>;
  /** Nouns for an administrative area, which a report may leave without its name ("im Landkreis"). */
  readonly areaNouns: ReadonlySet<string>;
  /** Words that say that a number holds for the whole ("insgesamt", "as a whole"). */
  readonly wholeWords: ReadonlySet<string>;
  /** Those of them, and nouns behind them, that say that it is the whole country or the world ("landesweit", "nation"). */
  readonly everywhereWords: ReadonlySet<string>;
  /** Words that narrow a sum without changing what it is ("netto", "gross"), with a neutral key. */
  readonly qualifiers: ReadonlyMap<string, string>;
}

/** What can begin a number in words: whole words, and the first three letters of glued ones. Made once per language. */
export interface NumberStarts {
  readonly words: ReadonlySet<string>;
  readonly heads: ReadonlySet<string>;
}

/** Collects what can begin a number, so that a reader can pass over all other words at once. */
export function numberStarts(
  data: Pick<
    QuantityData,
    | 'numberWords'
    | 'multipliers'
    | 'one'
    | 'vague'
    | 'roughTens'
    | 'dozens'
    | 'halves'
    | 'halfWords'
    | 'fractions'
    | 'foldVerbs'
    | 'foldWords'
    | 'none'
    | 'both'
    | 'glued'
  >,
): NumberStarts {
  const { numberWords, multipliers, one, vague, roughTens, dozens, halves, none, both } = data;
  const { halfWords, fractions, foldVerbs, foldWords } = data;
  const halfNouns = [...fractions].filter(([, value]) => value === 0.5).map(([word]) => word);
  const words = new Set([
    ...[numberWords, multipliers, one, vague, roughTens, dozens, halves, none, both].flatMap((part) => [
      ...part.keys(),
    ]),
    ...[halfWords, foldVerbs, foldWords].flatMap((part) => [...part.keys()]),
    ...halfNouns,
  ]);
  const heads = new Set([...numberWords.keys(), ...multipliers.keys()].map((word) => word.slice(0, 3)));
  return { words, heads };
}
