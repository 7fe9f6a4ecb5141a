import type { Lexicon } from '../../../languages/tables.ts';
import { AUXILIARY, FINITE, INFINITIVE, type LabelTable, NAME, NOUN } from './label-table.ts';
import { padding, type WordFacts } from './word-facts.ts';

const capital = 1;

/**
 * A word that the lexicon has as finite verb and as nothing else is one, whatever its neighbours made of it ("täten" is
 * no noun, "Hätte" at the start of a sentence no adverb).
 */
export function settleFinite(
  labels: Uint8Array,
  table: LabelTable,
  facts: WordFacts,
  first: number,
  lexicon: Lexicon,
): void {
  for (let index = 0; index < labels.length; index++) {
    const at = first + index + padding;
    const kind = table.kinds[labels[index]!]!;
    if (kind & (FINITE | INFINITIVE | AUXILIARY) || table.pos[labels[index]!] === 'VERB' || facts.head[at] !== 0)
      continue;
    const isCapital = (facts.shape[at]! & capital) !== 0;
    if (isCapital && (index > 0 || facts.set[at] !== 0 || kind & (NOUN | NAME))) continue;
    const label = finiteLabel(lexicon, isCapital ? facts.lowerSet[at]! : facts.set[at]!);
    if (label !== null) labels[index] = table.number.get(label) ?? labels[index]!;
  }
}

/** The label of a set of readings that are all finite verbs; null for any other. */
function finiteLabel(lexicon: Lexicon, set: number): string | null {
  const readings = set === 0 ? [] : lexicon.readings(set);
  if (readings.length === 0) return null;
  if (!readings.every(({ pos, feats }) => (pos === 'VERB' || pos === 'AUX') && feats.includes('VerbForm=Fin')))
    return null;
  const part = readings.some(({ pos }) => pos === 'AUX') ? 'AUX' : 'VERB';
  const mood = readings.every(({ feats }) => feats.includes('Mood=Sub')) ? 'Sub' : 'Ind';
  return `${part}.${mood}`;
}
