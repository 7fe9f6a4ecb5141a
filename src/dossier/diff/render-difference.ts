import type { Change, Difference } from '../../model/difference.ts';
import type { Receipt } from '../../model/dossier.ts';
import { printable } from '../render/terminal/printable.ts';

/** Receipts shown of each side of a change. */
const shown = 3;

/** The difference as lines for people: each change, and under it the words of both sides. */
export function renderDifference({ from, to, changes }: Difference): string {
  const side = ({ asOf, articles, stories }: Difference['from']) =>
    `${asOf === null ? '' : `as of ${printable(asOf)}: `}${articles} articles, ${stories} stories`;
  const head = `From ${side(from)} to ${side(to)}: ${changes.length === 1 ? 'one change' : `${changes.length} changes`}.`;
  return `${[head, ...changes.flatMap(changeLines)].join('\n')}\n`;
}

function changeLines(change: Change): readonly string[] {
  const lines = [`${change.type}  ${printable(change.message)}`];
  for (const { kind, before, after } of change.sentences ?? []) {
    if (before) lines.push(`  ${kind === 'altered' ? '~' : ''}- ${quote(before)}`);
    if (after) lines.push(`  ${kind === 'altered' ? '~' : ''}+ ${quote(after)}`);
  }
  if (change.sentences === undefined)
    for (const [sign, receipts] of [
      ['-', change.before],
      ['+', change.after],
    ] as const) {
      for (const receipt of receipts.slice(0, shown)) lines.push(`  ${sign} ${quote(receipt)}`);
      if (receipts.length > shown) lines.push(`  ${sign} and ${receipts.length - shown} more`);
    }
  return lines;
}

const quote = ({ article, span, quote: words }: Receipt): string =>
  `“${printable(words)}” (${printable(article)} ${span[0]}–${span[1]})`;
