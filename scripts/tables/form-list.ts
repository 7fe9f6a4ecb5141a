import type { LexiconReading } from '../../src/languages/tables.ts';
import { lemmaEdit } from '../../src/text/lexicon/readings.ts';

/** Collects readings of forms; nominal readings of one form, lemma and word class are merged into one mask. */
export interface FormList {
  add(form: string, pos: string, lemma: string, feats?: string, mask?: number, label?: string, weight?: number): void;
  has(form: string): boolean;
  entries(): Iterable<readonly [form: string, readings: readonly LexiconReading[]]>;
}

export function createFormList(): FormList {
  const forms = new Map<string, Map<string, LexiconReading>>();
  return {
    add(form, pos, lemma, feats = '', mask = 0, label, weight) {
      if (form === '' || form.length > 60) return;
      const readings = forms.get(form) ?? new Map<string, LexiconReading>();
      if (readings.size === 0) forms.set(form, readings);
      const key = `${pos} ${lemma} ${feats} ${label ?? ''}`;
      const known = readings.get(key);
      const edit = known?.edit ?? lemmaEdit(form, lemma);
      const base = { pos: pos as LexiconReading['pos'], feats, mask: (known?.mask ?? 0) | mask, edit };
      readings.set(
        key,
        label === undefined ? base : { ...base, label, weight: Math.max(weight ?? 0, known?.weight ?? 0) },
      );
    },
    has: (form) => forms.has(form),
    *entries() {
      for (const [form, readings] of forms) yield [form, [...readings.values()]];
    },
  };
}
