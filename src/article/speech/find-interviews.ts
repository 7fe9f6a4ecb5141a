import { type Candidate, nothing } from './candidate.ts';
import type { Passage, Unit } from './passage.ts';
import type { Range } from './ranges.ts';
import { isCapitalised } from './word-facts.ts';

interface Turn {
  /** Empty for a question that stands without a label before its answer. */
  readonly label: string;
  readonly speaker: Range | null;
  readonly unit: Unit;
  readonly content: Range;
}

/** Questions without a label that make an interview where only one voice is labelled. */
const leastAsked = 2;

/**
 * Interviews: paragraphs that open with a name, initials or "Frage" and a colon, at least three turns of at least two
 * voices, one of them twice; or questions without a label, each before an answer with one. Each turn is direct speech of
 * its label; questions are asked.
 */
export function findInterview(passage: Passage): Candidate[] {
  const turns = readTurns(passage);
  const labelled = turns.filter(({ speaker }) => speaker !== null);
  const counts = new Map<string, number>();
  for (const { label } of labelled) counts.set(label, (counts.get(label) ?? 0) + 1);
  const again = [...counts.values()].some((count) => count >= 2);
  const voices = labelled.length >= 3 && counts.size >= 2 && counts.size <= 5;
  const asked = turns.length - labelled.length >= leastAsked && counts.size <= 4;
  if (!again || !(voices || asked)) return [];
  return turns
    .filter(({ content }) => content[1] > content[0])
    .map(({ label, speaker, content, unit }, i): Candidate => {
      const question = passage.words[content[1] - 1] === '?';
      const other = speaker
        ? turns.find((turn) => turn.label !== label && turn.speaker !== null)
        : turns.slice(i + 1).find((turn) => turn.speaker !== null);
      return {
        type: 'direct',
        rule: question ? 'interview.question' : 'interview.answer',
        confidence: 0.8,
        unit,
        content: [content],
        frame: speaker ? [[speaker[0], speaker[1] + 1]] : nothing,
        cue: nothing,
        speaker: speaker ? [speaker] : nothing,
        addressee: other?.speaker ? [other.speaker] : nothing,
        act: question ? 'ask' : 'assert',
        medium: 'speech',
        path: speaker ? ['interview-label'] : [],
      };
    });
}

/** Paragraphs with a label, and questions without one right before them. */
function readTurns(passage: Passage): Turn[] {
  const turns: Turn[] = [];
  let question: Turn | null = null;
  for (let at = 0; at < passage.units.length; ) {
    const unit = passage.units[at]!;
    let last = unit;
    while (at < passage.units.length && passage.units[at]!.paragraph === unit.paragraph) last = passage.units[at++]!;
    const label = labelOf(passage, unit);
    if (label) {
      if (question && question.unit.paragraph === unit.paragraph - 1) turns.push(question);
      const content: Range = [label.end + 1, last.range[1]];
      turns.push({ label: label.text, speaker: [label.first, label.end], unit, content });
    }
    const asks = !label && unit.kind !== 'title' && passage.words[last.range[1] - 1] === '?';
    question = asks ? { label: '', speaker: null, unit, content: [unit.range[0], last.range[1]] } : null;
  }
  return turns;
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
