import type { Correction } from '../../model/correction.ts';

/** What became of a correction before it meets any article. */
export interface Settled {
  readonly correction: Correction;
  readonly state: 'holds' | 'overruled' | 'undone';
  /** Identifier of the later correction that overrules or undoes it. */
  readonly by: string | null;
}

/**
 * Decides which corrections hold, in the order in which they were made: those taken back do not, and of those that
 * answer one question the latest does. A correction that was taken back holds again when the taking back is itself
 * taken back. The result depends on the records alone, not on the order in which they are given.
 */
export function settleCorrections(corrections: readonly Correction[]): readonly Settled[] {
  const ordered = inOrder(corrections);
  const undoneBy = new Map<string, string>();
  const latest = new Map<string, string>();
  const settled = new Map<string, Settled>();
  for (const correction of [...ordered].reverse()) {
    const { id, undoes } = correction;
    const undone = undoneBy.get(id) ?? null;
    if (undone !== null) {
      settled.set(id, { correction, state: 'undone', by: undone });
      continue;
    }
    if (undoes !== null && !undoneBy.has(undoes)) undoneBy.set(undoes, id);
    const question = questionOf(correction);
    const later = question === null ? undefined : latest.get(question);
    if (question !== null && later === undefined) latest.set(question, id);
    settled.set(id, {
      correction,
      state: later === undefined ? 'holds' : 'overruled',
      by: later ?? null,
    });
  }
  return ordered.map(({ id }) => settled.get(id)!);
}

/** The corrections that hold, oldest first. */
export function correctionsThatHold(corrections: readonly Correction[]): readonly Correction[] {
  return settleCorrections(corrections).flatMap(({ correction, state }) =>
    state === 'holds' && correction.kind !== 'undo' ? [correction] : [],
  );
}

/** By the time at which they were made, then by id; a record kept twice counts once. */
function inOrder(corrections: readonly Correction[]): readonly Correction[] {
  const byId = new Map(corrections.map((correction) => [correction.id, correction]));
  return [...byId.values()].sort(
    (a, b) => Date.parse(a.madeAt) - Date.parse(b.madeAt) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0),
  );
}

/** What a correction answers: two that answer the same cannot both hold. */
function questionOf(correction: Correction): string | null {
  const { kind, about } = correction;
  switch (kind) {
    case 'sameEntity':
    case 'notSameEntity':
      return JSON.stringify(['entity', ...pair(about.a, about.b)]);
    case 'sameStory':
    case 'notSameStory':
      return JSON.stringify(['story', ...pair(about.a, about.b)]);
    case 'sameClaim':
    case 'notSameClaim':
      return JSON.stringify(['claim', ...pair(about.a, about.b)]);
    case 'speaker':
      return JSON.stringify(['speaker', about.quotation.document, about.quotation.span, about.quotation.quote]);
    case 'published':
    case 'notAnArticle':
      return JSON.stringify([kind, about.article.document]);
    case 'lineage':
      return JSON.stringify(['lineage', ...pair(about.from, about.to)]);
    case 'undo':
      return null;
  }
}

const pair = (a: object, b: object): readonly string[] =>
  [a, b].map((ref) => JSON.stringify(Object.entries(ref).sort(([x], [y]) => (x < y ? -1 : 1)))).sort();
