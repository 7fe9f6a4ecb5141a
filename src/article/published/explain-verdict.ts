import type { DateCandidate } from '../../model/date-verdict.ts';
import type { Option, Weighed } from './weigh-dates.ts';

const reasons: Readonly<Record<string, string>> = {
  epoch: 'is the zero of a clock',
  'far-future': 'lies beyond any calendar of news',
  'too-early': 'lies before the first newspaper',
  future: 'lies after the document was fetched',
  'before-own-events': 'lies before events that the text itself tells',
  weekday: 'falls on another weekday than the one beside it',
  'not-in-text': 'is named nowhere in the text',
};

/** A sentence or three for people: what decided, what agrees, what was ruled out, what speaks against it. */
export function explainVerdict(best: Weighed, options: readonly Option[]): string {
  const { candidate, reading } = best.option;
  const parts = [`"${candidate.raw}" (${candidate.evidence}) read ${manner(reading.reading)} gives ${best.day}`];
  if (best.agreeing.length > 0) parts.push(`${list(best.agreeing)} ${best.agreeing.length > 1 ? 'agree' : 'agrees'}`);
  for (const other of candidate.readings) {
    if (other.ruledOut && other.value.slice(0, 10) !== best.day)
      parts.push(
        `read ${manner(other.reading)} it would be ${other.value.slice(0, 10)}, which ${reasons[other.ruledOut] ?? other.ruledOut}`,
      );
  }
  const against = [
    ...new Set(options.filter(({ reading: r }) => !r.value.startsWith(best.day)).map(({ candidate: c }) => c)),
  ]
    .filter((other) => other !== candidate && !other.readings.some(({ value }) => value.startsWith(best.day)))
    .slice(0, 3);
  if (against.length > 0)
    parts.push(`against it: ${against.map((other) => `"${other.raw}" (${other.evidence})`).join(', ')}`);
  return `${parts.join('; ')}.`;
}

function manner(reading: string): string {
  return reading === 'iso' ? 'as ISO 8601' : reading.replaceAll('-', ' ');
}

function list(candidates: readonly DateCandidate[]): string {
  return candidates.map(({ evidence }) => evidence).join(', ');
}
