import type { MorphologyData } from '../../../languages/parts/morphology.ts';
import type { Lexicon, LexiconReading } from '../../../languages/tables.ts';
import { applyEdit, nominalMask } from '../../../text/lexicon/readings.ts';

/** Lemma and features of a word once its class is known. */
export interface ChosenReading {
  readonly lemma: string;
  readonly feats: string;
  /** Possible cases, genders and numbers, 0 when unknown. */
  readonly mask: number;
}

/** What is known of a token when its reading is chosen. */
export interface WordInContext {
  readonly form: string;
  /** Offset in the form where the part known to the lexicon begins. */
  readonly head: number;
  readonly set: number;
  readonly lowerSet: number;
  /** Label of the tagger: `VERB.Sub`, `NOUN`, `ADJ.Att`. */
  readonly label: string;
  /** Person of the subject pronoun beside a verb: 1, 2 or 3. */
  readonly person: number;
  /** Bits of the case, gender and number found for a nominal, 0 for other words. */
  readonly nominal: number;
  /** True for the first word of a sentence, where a subject may be left out ("Habe gewartet"). */
  readonly opens: boolean;
}

/** Picks among the lexicon's readings the one that fits the tagger's label best; guesses where the lexicon is silent. */
export function chooseReading(word: WordInContext, lexicon: Lexicon, data: MorphologyData): ChosenReading {
  const [pos, form] = word.label.split('.') as [string, string | undefined];
  let best: LexiconReading | null = null;
  let bestScore = 0;
  let lowered = false;
  for (const set of [word.set, word.lowerSet]) {
    for (const reading of lexicon.readings(set)) {
      const fits = fitness(reading, pos, form, word.person);
      const score = fits + (set === word.set ? 0.01 : 0) + (fits > 0 ? preference(reading, word) : 0);
      if (fits === 0 || score <= bestScore + 0.0001) continue;
      best = reading;
      bestScore = score;
      lowered = set === word.lowerSet && set !== word.set;
    }
  }
  if (form === 'Ind' && word.person === 3 && !word.opens) best = subjunctiveOfThird(word, pos, lexicon) ?? best;
  if (best === null || pos === 'PROPN') return guess(word, pos, form, data, pos === 'PROPN' ? (best?.mask ?? 0) : 0);
  const shown = lowered || (pos !== 'NOUN' && word.head === 0) ? lowerFirst(word.form, best, pos) : word.form;
  const known = shown.slice(word.head);
  const capital = pos === 'NOUN' && word.head > 0 && !/[-\p{Lu}]/u.test(word.form.slice(word.head - 1, word.head + 1));
  const headLemma = applyEdit(best.edit, capital ? known[0]!.toUpperCase() + known.slice(1) : known);
  const lemma =
    word.head === 0 ? headLemma : word.form.slice(0, word.head) + (capital ? headLemma.toLowerCase() : headLemma);
  return { lemma, feats: featsFor(best.feats, form), mask: best.mask };
}

/** How well a reading fits a label; 0 when it does not. A participle stands for its adjective and the reverse. */
function fitness(reading: LexiconReading, pos: string, form: string | undefined, person: number): number {
  if (reading.pos !== pos) {
    if (pos === 'AUX' && reading.pos === 'VERB') return fitness({ ...reading, pos: 'AUX' }, pos, form, person) * 0.5;
    if (pos === 'NOUN' && reading.pos === 'ADJ' && reading.mask > 0) return 0.5;
    if (pos === 'ADV' && reading.pos === 'ADJ' && reading.mask === 0) return 0.5;
    if (pos === 'ADJ' && reading.pos === 'ADV') return 0.4;
    if ((pos === 'PRON' && reading.pos === 'DET') || (pos === 'DET' && reading.pos === 'PRON')) return 0.5;
    if (pos === 'PART' && reading.pos === 'ADV') return 0.4;
    if (pos === 'NOUN' && reading.pos === 'VERB' && reading.feats === 'VerbForm=Inf') return 0.3;
    if ((pos === 'SCONJ' || pos === 'CCONJ' || pos === 'ADP') && /^(?:SCONJ|CCONJ|ADP|ADV)$/.test(reading.pos))
      return 0.4;
    return pos === 'ADJ' && reading.feats === 'VerbForm=Part' ? 0.3 : 0;
  }
  if (pos === 'ADJ') return (form === 'Att') === reading.mask > 0 ? 2 : 1;
  if (pos !== 'VERB' && pos !== 'AUX') return 2;
  if (form === 'Inf' || form === 'Part') return reading.feats.includes(`VerbForm=${form}`) ? 2 : 0.2;
  if (!reading.feats.includes('Mood=')) return 0.1;
  const mood = reading.feats.includes(`Mood=${form}`) ? 1 : 0;
  const personal = reading.feats.includes(`Person=${person}`) ? 0.5 : reading.feats.includes('Person=2') ? -0.2 : 0;
  return 1 + mood + personal;
}

/** Among readings that fit alike: the one whose case and number were found, a plural of another word, a small edit. */
function preference(reading: LexiconReading, word: WordInContext): number {
  const { cutStart, prepend, cutEnd, append } = reading.edit;
  let score = -0.001 * (cutStart + prepend.length + cutEnd + append.length);
  if (word.nominal === 0 || reading.mask === 0) return score;
  if (reading.mask & word.nominal) score += 0.2;
  const same = cutStart + cutEnd + append.length === 0;
  if (same === ((word.nominal & plural) === 0)) score += 0.05;
  return score;
}

const plural = nominalMask('Nxp Axp Dxp Gxp');

/**
 * A form that is indicative only in the first person and subjunctive in the third ("habe", "werde") is subjunctive
 * when no first person stands beside it.
 */
function subjunctiveOfThird(word: WordInContext, pos: string, lexicon: Lexicon): LexiconReading | null {
  let found: LexiconReading | null = null;
  for (const reading of lexicon.readings(word.set || word.lowerSet)) {
    if (reading.pos !== pos || !reading.feats.includes('Person=3')) continue;
    if (reading.feats.includes('Mood=Ind')) return null;
    if (reading.feats.includes('Mood=Sub')) found ??= reading;
  }
  return found;
}

/** The mood that the tagger heard wins over the form's, unless it would turn the verb into no finite one. */
function featsFor(feats: string, form: string | undefined): string {
  if (form === 'Sub' && feats.includes('Mood=Ind')) return feats.replace('Mood=Ind', 'Mood=Sub');
  return feats;
}

function lowerFirst(form: string, reading: LexiconReading, pos: string): string {
  if (pos === 'PROPN' || (reading.edit.cutStart === 0 && reading.edit.cutEnd === form.length)) return form;
  return form[0]!.toLowerCase() + form.slice(1);
}

function guess(
  word: WordInContext,
  pos: string,
  form: string | undefined,
  data: MorphologyData,
  mask: number,
): ChosenReading {
  const feats = guessedFeats(pos, form);
  const plain = pos === 'NOUN' || pos === 'PROPN' || pos === 'X' ? word.form : word.form.toLowerCase();
  for (const { pos: wanted, ending, replace } of data.guesses) {
    if (wanted === word.label && plain.length > ending.length + 2 && plain.endsWith(ending)) {
      return { lemma: plain.slice(0, plain.length - ending.length) + replace, feats, mask };
    }
  }
  return { lemma: plain, feats, mask };
}

function guessedFeats(pos: string, form: string | undefined): string {
  if (pos === 'ADJ') return 'Degree=Pos';
  if (pos === 'NUM') return 'NumType=Card';
  if (pos !== 'VERB' && pos !== 'AUX') return '';
  if (form === 'Inf' || form === 'Part') return `VerbForm=${form}`;
  return `Mood=${form ?? 'Ind'}|VerbForm=Fin`;
}
