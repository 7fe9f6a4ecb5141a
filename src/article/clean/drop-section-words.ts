import { dropping, type RefineFacts } from './refiner.ts';

/**
 * Takes out section names that ran together into one word (`PolitikReiseSport`). One hump of two may be a brand name
 * in a heading, so it takes three humps, or two on the very first line.
 */
export const dropSectionWords = dropping('drop-section-words', ({ traced }, index, _drafts, facts: RefineFacts) => {
  if (facts.from === 'page' || traced.text.length < 10 || /[.:!?]/.test(traced.text)) return null;
  if (/\s/.test(traced.text)) return index < 3 && hasManyHumps(traced.text) ? 'section names run together' : null;
  const humps = traced.text.match(/\p{Lu}\p{Ll}{2,40}/gu) ?? [];
  if (humps.join('') !== traced.text) return null;
  return humps.length >= 3 || (index === 0 && humps.length === 2) ? 'section names run together' : null;
});

/** `Town GazetteLocalPoliticsSport`: the outlet's name runs into its sections. */
function hasManyHumps(text: string): boolean {
  return text.length < 120 && text.split(' ').some((word) => /^(?:\p{Lu}\p{Ll}{2,30}){3,12}$/u.test(word));
}
