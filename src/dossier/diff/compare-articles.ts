import type { Change, SentenceChange } from '../../model/difference.ts';
import type { DossierArticle } from '../../model/dossier.ts';
import { compareSentences } from './compare-sentences.ts';
import { type Comparison, changeOf, citeIn, citeTitle, nameArticle } from './comparison.ts';
import { isAnnounced } from './is-announced.ts';

/** Articles that came or went, were edited at their address, or were dated anew. */
export function compareArticles({ to, pairs }: Comparison): readonly Change[] {
  const changes: Change[] = [];
  for (const article of pairs.added)
    changes.push(
      changeOf({
        type: 'articleAdded',
        story: article.story,
        message: `New article: ${nameArticle(article)}`,
        from: [],
        to: [article.id],
        before: [],
        after: citeTitle(article),
      }),
    );
  for (const article of pairs.withdrawn)
    changes.push(
      changeOf({
        type: 'articleWithdrawn',
        story: article.story,
        message: `Article withdrawn: ${nameArticle(article)}`,
        from: [article.id],
        to: [],
        before: citeTitle(article),
        after: [],
      }),
    );
  for (const { before, after } of pairs.versions) changes.push(edit(before, after));
  for (const after of to.articles) {
    const before = pairs.same.get(after.id);
    if (before) changes.push(...dateChange(before, after));
  }
  return changes;
}

/** Two versions of one address. The edit is silent when the later one states no new time of change. */
function edit(before: DossierArticle, after: DossierArticle): Change {
  const sentences = compareSentences(before, after);
  const announced = isAnnounced(before, after);
  const count = (kind: SentenceChange['kind']) => sentences.filter((sentence) => sentence.kind === kind).length;
  const receipts = (side: 'before' | 'after', article: DossierArticle) => {
    const found = sentences.flatMap((sentence) => sentence[side] ?? []);
    return found.length > 0 ? found : citeTitle(article);
  };
  return changeOf({
    type: announced ? 'announcedEdit' : 'silentEdit',
    story: after.story,
    message: `${announced ? 'Edited' : 'Edited without saying so'}: ${nameArticle(after)}: ${count('removed')} sentences removed, ${count('added')} added, ${count('altered')} altered`,
    from: [before.id],
    to: [after.id],
    before: receipts('before', before),
    after: receipts('after', after),
    sentences,
  });
}

function dateChange(before: DossierArticle, after: DossierArticle): readonly Change[] {
  const say = ({ published }: DossierArticle) =>
    published ? `${published.value}${published.stated ? '' : ' (inferred)'}` : 'unknown';
  if (say(before) === say(after)) return [];
  return [
    changeOf({
      type: 'dateChanged',
      story: after.story,
      message: `Date of publication: ${nameArticle(after)}: ${say(before)} → ${say(after)}`,
      from: [say(before)],
      to: [say(after)],
      before: dateReceipts(before),
      after: dateReceipts(after),
    }),
  ];
}

/** Where the text itself bears on its date; else its title stands for it. */
function dateReceipts(article: DossierArticle) {
  const { published } = article;
  const places = (published?.candidates ?? []).flatMap(({ span, role, readings }) =>
    span && role === 'published' && readings.some(({ value }) => value === published!.value) ? [span] : [],
  );
  return places.length > 0 ? places.map((span) => citeIn(article, span)) : citeTitle(article);
}
