import { languages } from '../../languages/index.ts';
import type { BoilerplateData, FurnitureReason } from '../../languages/parts/boilerplate.ts';

/**
 * The furniture phrases of all languages together: pages mix languages (an English template around German text), and
 * the language of a text is not known yet when it is cleaned.
 */
export interface PhraseBook {
  readonly lines: ReadonlyMap<string, FurnitureReason>;
  /** By their first character, so that a line is held against few of them. */
  readonly openings: ReadonlyMap<string, readonly Opening[]>;
  readonly phrases: readonly (readonly [phrase: string, reason: FurnitureReason])[];
  readonly endings: ReadonlySet<string>;
  readonly servicePages: ReadonlySet<string>;
  readonly dateLabels: readonly string[];
  readonly readingTime: readonly string[];
  readonly sourceLabels: readonly string[];
  readonly fieldLabels: ReadonlySet<string>;
  readonly pictureLabels: readonly string[];
  readonly questionOpeners: ReadonlySet<string>;
  readonly emptyHeadings: ReadonlySet<string>;
  readonly contactWords: ReadonlySet<string>;
}

/** How a furniture line begins. */
export interface Opening {
  /** As it is written; a space at its end is part of it. */
  readonly written: string;
  readonly trimmed: string;
  readonly reason: FurnitureReason;
}

export const phraseBook: PhraseBook = compile(languages.map((language) => language.boilerplate));

/** A line in the form in which phrases are compared: lower case, one kind of apostrophe, counts and outer signs off. */
export function plainLine(text: string): string {
  const line = text
    .toLowerCase()
    .replace(/[’‘`´]/g, "'")
    .replace(/[([]\s{0,3}\d{1,6}\s{0,3}[)\]]/g, ' ')
    .replace(/\s{1,20}/g, ' ')
    .replace(/^[^\p{L}\p{N}©]{1,20}/u, '');
  // Looked at from behind: a pattern would try every place of the line.
  const tail = outerSigns.exec(line.slice(-40));
  return (tail ? line.slice(0, line.length - tail[0].length) : line).trim();
}

const outerSigns = /[^\p{L}\p{N})]{1,20}$/u;

/** True when `line` begins with `opening` and the word ends there. */
export function opensWith(line: string, opening: string): boolean {
  if (!line.startsWith(opening)) return false;
  if (line.length === opening.length || !/[\p{L}\p{N}]$/u.test(opening)) return true;
  return !/[\p{L}\p{N}]/u.test(line[opening.length]!);
}

function byFirstCharacter(openings: readonly (readonly [string, FurnitureReason])[]): PhraseBook['openings'] {
  const grouped = new Map<string, Opening[]>();
  for (const [written, reason] of openings) {
    const group = grouped.get(written[0]!) ?? [];
    group.push({ written, trimmed: written.trimEnd(), reason });
    grouped.set(written[0]!, group);
  }
  return grouped;
}

function compile(all: readonly BoilerplateData[]): PhraseBook {
  const byReason = (pick: (data: BoilerplateData) => Partial<Record<FurnitureReason, readonly string[]>>) =>
    all.flatMap((data) =>
      Object.entries(pick(data)).flatMap(([reason, phrases]) =>
        phrases.map((phrase): [string, FurnitureReason] => [phrase, reason as FurnitureReason]),
      ),
    );
  const words = (pick: (data: BoilerplateData) => readonly string[]) => all.flatMap((data) => [...pick(data)]);
  return {
    lines: new Map(byReason((data) => data.lines)),
    openings: byFirstCharacter(byReason((data) => data.openings)),
    phrases: byReason((data) => data.phrases),
    endings: new Set(words((data) => data.endings)),
    servicePages: new Set(words((data) => data.servicePages)),
    dateLabels: words((data) => data.dateLabels),
    readingTime: words((data) => data.readingTime),
    sourceLabels: words((data) => data.sourceLabels),
    fieldLabels: new Set(words((data) => data.fieldLabels)),
    pictureLabels: words((data) => data.pictureLabels),
    questionOpeners: new Set(words((data) => data.questionOpeners)),
    emptyHeadings: new Set(words((data) => data.emptyHeadings)),
    contactWords: new Set(words((data) => data.contactWords)),
  };
}
