import type { Passage, Unit } from './passage.ts';

/** True when the token is a finite verb, by its tag or, where words carry no tags, by the lists of known forms. */
export function readsFinite(passage: Passage, unit: Unit, at: number): boolean {
  const token = passage.tokens[at]!;
  const word = passage.lower[at]!;
  // A capital inside the sentence makes it a noun or a name, whatever the tag says.
  if (passage.words[at] !== word && at > unit.range[0] && passage.marks[at - 1] !== 1) return false;
  if (token.pos === 'VERB' || token.pos === 'AUX')
    return !token.morph.includes('VerbForm=') || token.morph.includes('VerbForm=Fin');
  if (token.pos !== 'X') return false;
  const { data } = unit;
  return (
    data.finiteForms.has(word) ||
    data.reportiveForms.has(word) ||
    data.weakReportiveForms.has(word) ||
    (data.verbs.get(word)?.some((form) => form.kind === 'finite') ?? false)
  );
}
