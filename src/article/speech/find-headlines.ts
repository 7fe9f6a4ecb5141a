import { type Candidate, nothing } from './candidate.ts';
import type { Passage, Unit } from './passage.ts';
import type { Range } from './ranges.ts';
import { isFiniteVerb, isPunctuation } from './word-facts.ts';

const headlineKinds: ReadonlySet<string> = new Set(['title', 'heading', 'standfirst']);

/**
 * Headlines that name their speaker: "Vogt: Brücke bleibt zu", "Brücke bleibt zu – Vogt". The name must be one that the
 * article knows, or a noun of persons or bodies, so that "Liveticker: …" or "Rail strike: …" make no speaker.
 */
export function findHeadline(passage: Passage, unit: Unit): Candidate[] {
  if (!headlineKinds.has(unit.kind)) return [];
  const [first, end] = unit.core;
  const { words } = passage;
  for (let at = first + 1; at < Math.min(first + 9, end - 2); at++) {
    if (words[at] === ':' && (namesSpeaker(passage, unit, [first, at]) || tellsAsBody(passage, unit, [first, at], end)))
      return [build(unit, [first, at], [at + 1, end], [first, at + 1], 'headline.colon')];
    if (isPunctuation(passage, at) && words[at] !== '-' && words[at] !== '.') break;
  }
  for (let at = end - 2; at > Math.max(first + 2, end - 7); at--) {
    if (words[at] !== '–' && words[at] !== '—' && words[at] !== '-') continue;
    if (namesSpeaker(passage, unit, [at + 1, end]) || (end - at === 2 && isBody(unit, passage.lower[at + 1]!)))
      return [build(unit, [at + 1, end], [first, at], [at, end], 'headline.dash')];
    break;
  }
  return [];
}

function build(unit: Unit, speaker: Range, content: Range, frame: Range, rule: string): Candidate {
  return {
    type: unit.quotes.some(({ outer }) => outer[0] === content[0] && outer[1] === content[1]) ? 'direct' : 'indirect',
    rule,
    confidence: 0.65,
    unit,
    content: [content],
    frame: [frame],
    cue: nothing,
    speaker: [speaker],
    addressee: nothing,
    act: 'assert',
    medium: 'speech',
    path: ['headline'],
  };
}

/** The words are one name of a person, an organisation or a place that acts, perhaps with title. */
function namesSpeaker(passage: Passage, unit: Unit, [first, end]: Range): boolean {
  const { tokens } = passage;
  if (end <= first) return false;
  const start = tokens[first]!.span[0];
  const stop = tokens[end - 1]!.span[1];
  if (unit.data.tellingNouns.has(passage.lower[end - 1]!) && end - first <= 2) return true;
  if (end - first === 1 && isRole(unit, passage.lower[first]!)) return true;
  return passage.article.layers.mentions.some(
    (mention) =>
      mention.span[0] >= start &&
      mention.span[1] <= stop &&
      mention.span[1] >= stop - 1 &&
      (mention.type === 'person' || mention.type === 'organisation' || mention.actor === true) &&
      (mention.span[0] - start <= 1 || mention.title !== undefined || mention.type === 'person'),
  );
}

/** "Bürgermeister: …": what a person is, alone. */
function isRole({ names }: Unit, word: string): boolean {
  return names.roles.has(word) || names.roleEndings.some(([ending]) => word.endsWith(ending));
}

/** "Polizei", "Wirtschaftsministerium", "ministry": a body that speaks without its name. */
function isBody({ names }: Unit, word: string): boolean {
  return (
    names.commonBodies.has(word) ||
    names.organisationWords.has(word) ||
    names.organisationEndings.some((ending) => word.endsWith(ending))
  );
}

/** "Polizei: Fahrer war betrunken", but not "Polizei: Zwei Unfälle am Morgen": a body alone may be the subject matter. */
function tellsAsBody(passage: Passage, unit: Unit, [first, colon]: Range, end: number): boolean {
  if (colon - first !== 1 || !isBody(unit, passage.lower[first]!)) return false;
  for (let at = colon + 1; at < end; at++) if (isFiniteVerb(passage, unit, at)) return true;
  return false;
}
