import type { TimeValue } from '../../../text/time/time-lexicon.ts';

/** All endings of German adjectives put behind stems: `letzt` to letzte, letzten, letzter, letztes, letztem. */
export function inflect(stems: Readonly<Record<string, TimeValue>>): Record<string, TimeValue> {
  const forms: Record<string, TimeValue> = {};
  for (const [stem, value] of Object.entries(stems)) {
    for (const ending of ['e', 'en', 'er', 'es', 'em']) forms[stem + ending] = value;
  }
  return forms;
}
