import type { LexiconReading } from '../../src/languages/tables.ts';
import { lemmaEdit } from '../../src/text/lexicon/readings.ts';

/** Collects readings of forms; nominal readings of one form, lemma and word class are merged into one mask. */
export interface FormList {
  add(form: string, pos: string, lemma: string, feats?: string, mask?: number): void;
  has(form: string): boolean;
  entries(): Iterable<readonly [form: string, readings: readonly LexiconReading[]]>;
}

export function createFormList(): FormList {
  const forms = new Map<string, Map<string, LexiconReading>>();
  return {
    add(form, pos, lemma, feats = '', mask = 0) {
      if (form === '' || form.length > 60) return;
      const readings = forms.get(form) ?? new Map<string, LexiconReading>();
      if (readings.size === 0) forms.set(form, readings);
      const key = `${pos} ${lemma} ${feats}`;
      const known = readings.get(key);
      const edit = known?.edit ?? lemmaEdit(form, lemma);
      readings.set(key, { pos: pos as LexiconReading['pos'], feats, mask: (known?.mask ?? 0) | mask, edit });
    },
    has: (form) => forms.has(form),
    *entries() {
      for (const [form, readings] of forms) yield [form, [...readings.values()]];
    },
  };
}
