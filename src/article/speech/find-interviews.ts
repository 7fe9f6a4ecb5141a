import { type Candidate, nothing } from './candidate.ts';
import type { Passage, Unit } from './passage.ts';
import type { Range } from './ranges.ts';
import { isCapitalised } from './word-facts.ts';

interface Turn {
  readonly label: string;
  readonly speaker: Range;
  readonly units: readonly Unit[];
  readonly content: Range;
}

/**
 * Interviews: paragraphs that open with a name, initials or "Frage" and a colon, at least three turns of at least two
 * voices, one of them twice. Each turn is direct speech of its label; questions are asked.
 */
export function findInterview(passage: Passage): Candidate[] {
  const turns: Turn[] = [];
  let current: { label: string; speaker: Range; units: Unit[]; start: number } | null = null;
  let paragraph = -1;
  const close = () => {
    const last = current?.units.at(-1);
    if (current && last)
      turns.push({
        label: current.label,
        speaker: current.speaker,
        units: current.units,
        content: [current.start, last.range[1]],
      });
    current = null;
  };
  for (const unit of passage.units) {
    const opens = unit.paragraph !== paragraph;
    paragraph = unit.paragraph;
    if (opens) close();
    const label = opens ? labelOf(passage, unit) : null;
    if (label) {
      const start = label.end + 1;
      current = { label: label.text, speaker: [label.first, label.end], units: [unit], start };
    } else if (current) current.units.push(unit);
  }
  close();
  const counts = new Map<string, number>();
  for (const { label } of turns) counts.set(label, (counts.get(label) ?? 0) + 1);
  const real =
    turns.length >= 3 && counts.size >= 2 && counts.size <= 5 && [...counts.values()].some((count) => count >= 2);
  if (!real) return [];
  return turns
    .filter(({ content }) => content[1] > content[0])
    .map(({ speaker, content, units }, i): Candidate => {
      const question = passage.words[content[1] - 1] === '?';
      const other = turns.find(({ label }) => label !== turns[i]!.label);
      return {
        type: 'direct',
        rule: question ? 'interview.question' : 'interview.answer',
        confidence: 0.8,
        unit: units[0]!,
        content: [content],
        frame: [[speaker[0], speaker[1] + 1]],
        cue: nothing,
        speaker: [speaker],
        addressee: other ? [other.speaker] : nothing,
        act: question ? 'ask' : 'assert',
        medium: 'speech',
        path: ['interview-label'],
      };
    });
}

function labelOf(
  passage: Passage,
  unit: Unit,
): { readonly first: number; readonly end: number; readonly text: string } | null {
  const { words, lower } = passage;
  let first = unit.range[0];
  while (first < unit.range[1] && words[first] === '*') first += 1;
  for (let at = first; at < Math.min(first + 5, unit.range[1]); at++) {
    if (words[at] === ':') {
      if (at === first || unit.data.creditLabels.has(lower[first]!)) return null;
      return { first, end: at, text: lower.slice(first, at).join(' ') };
    }
    if (!isCapitalised(words[at]!) && words[at] !== '.' && words[at] !== '-') return null;
  }
  return null;
}
