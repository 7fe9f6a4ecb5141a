import type { SpeechData } from '../../languages/parts/speech.ts';
import type { Token } from '../../model/layers.ts';

/**
 * True when the token is a finite verb, by its tag or, where words carry no tags, by the lists of known forms. `opens`
 * says that it stands first or behind a mark, where a capital means nothing.
 */
export function readsFinite(token: Token, word: string, lower: string, opens: boolean, data: SpeechData): boolean {
  // A capital inside the sentence makes it a noun or a name, whatever the tag says.
  if (word !== lower && !opens) return false;
  if (token.pos === 'VERB' || token.pos === 'AUX')
    return !token.morph.includes('VerbForm=') || token.morph.includes('VerbForm=Fin');
  if (token.pos !== 'X') return false;
  return (
    data.finiteForms.has(lower) ||
    data.reportiveForms.has(lower) ||
    data.weakReportiveForms.has(lower) ||
    (data.verbs.get(lower)?.some((form) => form.kind === 'finite') ?? false)
  );
}
