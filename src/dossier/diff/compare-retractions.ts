import type { Change } from '../../model/difference.ts';
import type { DossierArticle } from '../../model/dossier.ts';
import type { Span } from '../../model/span.ts';
import { foldName } from '../../text/fold-name.ts';
import { type Comparison, changeOf, citeIn, citeTitle, nameArticle } from './comparison.ts';
import { findNotices, newNotices } from './find-notices.ts';

/** A shorter title may stand in any text. */
const fewestTitleWords = 4;

/**
 * Articles that their own outlet takes back or corrects: in a notice that a later version of the address brings, or in a
 * new article of the outlet whose notice names the title of the earlier one.
 */
export function compareRetractions({ from, pairs }: Comparison): readonly Change[] {
  const changes: Change[] = [];
  const taken = new Set<DossierArticle>();
  for (const { before, after } of pairs.versions) {
    const notices = newNotices(before, after);
    if (notices.length === 0) continue;
    taken.add(after);
    changes.push(retracted(before, after, notices));
  }
  for (const after of pairs.added) {
    if (taken.has(after) || after.outlet === null) continue;
    const notices = findNotices(after);
    if (notices.length === 0) continue;
    for (const before of from.articles) {
      if (before.outlet !== after.outlet || before.document === after.document) continue;
      const naming = notices.filter((span) => names(after.text.slice(...span), before.title));
      if (naming.length > 0) changes.push(retracted(before, after, naming));
    }
  }
  return changes;
}

function names(notice: string, title: string | null): boolean {
  const folded = title === null ? '' : wordsOf(title);
  return folded.split(' ').length >= fewestTitleWords && ` ${wordsOf(notice)} `.includes(` ${folded} `);
}

const wordsOf = (text: string): string => (foldName(text).match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');

function retracted(before: DossierArticle, after: DossierArticle, notices: readonly Span[]): Change {
  const receipts = notices.map((span) => citeIn(after, span));
  return changeOf({
    type: 'retracted',
    story: after.story ?? before.story,
    message: `Taken back or corrected by its outlet: ${nameArticle(before)}: “${receipts[0]!.quote}”`,
    from: [before.id],
    to: [after.id],
    before: citeTitle(before),
    after: receipts,
  });
}
