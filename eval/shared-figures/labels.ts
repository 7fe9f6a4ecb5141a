import { readFileSync } from 'node:fs';

/** A figure that answers a question which at least one other article of its story answers, read by a person. */
export interface Figure {
  readonly question: string;
  readonly article: string;
  readonly start: number;
  readonly end: number;
  readonly low: number | null;
  readonly high: number | null;
  /** Figures of one question with one such key rest on one origin. */
  readonly origin: string;
  /** What this is to the first figure of its question. */
  readonly relation: string;
  readonly part: string;
}

/** One line of the labels: an article that was read, with a figure if it shares one. */
export interface Label {
  readonly part: string;
  readonly pile: string;
  readonly article: string;
  readonly figure: Figure | null;
}

/** "About 1,400" and "1,430" are one number. */
const widestRatio = 1.08;

/** Reads `eval/shared-figures.tsv`. */
export function readLabels(): readonly Label[] {
  const lines = readFileSync(new URL('../shared-figures.tsv', import.meta.url), 'utf8').split('\n');
  return lines
    .filter((line) => line !== '' && !line.startsWith('#') && !line.startsWith('part\t'))
    .map((line) => {
      const [part, pile, story, article, question, start, end, low, high, origin, relation] = line.split('\t');
      const number = (text: string | undefined): number | null => (text ? Number(text) : null);
      const figure: Figure | null = question
        ? {
            question: `${story} ${question}`,
            article: article!,
            start: Number(start),
            end: Number(end),
            low: number(low),
            high: number(high),
            origin: origin!,
            relation: relation!,
            part: part!,
          }
        : null;
      return { part: part!, pile: pile!, article: article!, figure };
    });
}

/** Whether two figures give one number, as the readers meant them. */
export function agree(a: Figure, b: Figure): boolean {
  if (a.low !== null && a.low === a.high && b.low !== null && b.low === b.high)
    return a.low === b.low || Math.max(a.low, b.low) <= Math.min(a.low, b.low) * widestRatio;
  return (a.low ?? -Infinity) <= (b.high ?? Infinity) && (b.low ?? -Infinity) <= (a.high ?? Infinity);
}

/** Figures by the question that they answer, in their order. */
export function byQuestion(figures: readonly Figure[]): ReadonlyMap<string, Figure[]> {
  const groups = new Map<string, Figure[]>();
  for (const figure of figures) groups.set(figure.question, [...(groups.get(figure.question) ?? []), figure]);
  return groups;
}

/** A figure in a line that names no words of the text. */
export function describe({ article, start, low, high, origin, relation }: Figure): string {
  return `${article.slice(0, 14)}@${start} ${low ?? ''}${low === high ? '' : `-${high ?? ''}`} ${origin} ${relation}`;
}
