import type { PartOfSpeech } from '../../model/layers.ts';
import { type LemmaEdit, lemmaEdit } from './readings.ts';

/** Words of one label: `word>lemma=weight`, parted by spaces. */
export interface ListedWords {
  readonly label: string;
  /** Features beside the label's; empty for none. */
  readonly feats: string;
  readonly words: string;
}

export interface ListedReading {
  readonly pos: PartOfSpeech;
  readonly feats: string;
  readonly mask: number;
  readonly edit: LemmaEdit;
  readonly label: string;
  readonly weight: number;
}

export interface ListedLexicon {
  find(text: string, start: number, end: number, firstLetter: number): number;
  readings(set: number): readonly ListedReading[];
}

const longestForm = 40;
const none: readonly ListedReading[] = [];

/**
 * A lexicon of the listed words alone, for a language that has no compiled one: what is not listed is left to the
 * endings of the tagger. `labels` gives each label's part of speech and features.
 */
export function createListedLexicon(
  lists: readonly ListedWords[],
  labels: Readonly<Record<string, readonly [pos: string, feats: string]>>,
): ListedLexicon {
  const numbers = new Map<string, number>();
  const sets: ListedReading[][] = [[]];
  for (const { label, feats, words } of lists) {
    const [pos, plain] = labels[label] ?? ['X', ''];
    for (const entry of words.split(/\s+/u)) {
      if (entry === '') continue;
      const [written, weight = '5'] = entry.split('=') as [string, string?];
      const [form = '', lemma = form] = written.split('>');
      let set = numbers.get(form);
      if (set === undefined) {
        set = sets.push([]) - 1;
        numbers.set(form, set);
      }
      sets[set]!.push({
        pos: pos as PartOfSpeech,
        feats: feats || plain,
        mask: 0,
        edit: lemmaEdit(form, lemma),
        label,
        weight: Number(weight),
      });
    }
  }
  return {
    find(text, start, end, firstLetter) {
      if (end - start > longestForm) return 0;
      const form = text.slice(start, end);
      return numbers.get(firstLetter === 0 ? form : String.fromCharCode(firstLetter) + form.slice(1)) ?? 0;
    },
    readings: (set) => sets[set] ?? none,
  };
}
