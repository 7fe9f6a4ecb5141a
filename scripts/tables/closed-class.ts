import type { MorphologyData } from '../../src/languages/parts/morphology.ts';
import { nominalMask } from '../../src/text/lexicon/readings.ts';
import type { FormList } from './form-list.ts';

/** Adds the closed-class words that a language's folder lists. */
export function addClosedClass(forms: FormList, data: MorphologyData): void {
  for (const { pos, feats, words } of data.forms) {
    for (const line of words.split(';')) {
      const [form, lemma, cells] = line.trim().split(/\s+/);
      if (form && lemma) forms.add(form, pos, lemma, feats, nominalMask(cells ?? ''));
    }
  }
  for (const { pos, pattern, feats, stems } of data.declined) {
    for (const entry of stems.split(/\s+/).filter(Boolean)) {
      const [stem, lemma] = entry.split('>') as [string, string];
      for (const [ending, cells] of Object.entries(data.endings[pattern] ?? {})) {
        forms.add(stem + ending, pos, lemma, feats, nominalMask(cells));
      }
    }
  }
  for (const [pos, list] of Object.entries(data.fixed)) {
    for (const entry of list.split(/\s+/).filter(Boolean)) {
      const at = entry.indexOf('>', 1);
      const form = at > 0 ? entry.slice(0, at) : entry;
      forms.add(form, pos, at > 0 ? entry.slice(at + 1) : entry);
    }
  }
}
