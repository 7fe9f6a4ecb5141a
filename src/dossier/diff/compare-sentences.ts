import { findLanguage, languages } from '../../languages/index.ts';
import type { SentenceChange } from '../../model/difference.ts';
import type { DossierArticle } from '../../model/dossier.ts';
import type { Span } from '../../model/span.ts';
import { splitSentences } from '../../text/split-sentences.ts';
import { tokenize } from '../../text/tokenize.ts';
import { citeIn } from './comparison.ts';
import { pairUp } from './pair-up.ts';
import { sharedWords } from './shared-words.ts';

/** Sentences with this share of words in common are one sentence, altered. */
const alteredShare = 0.5;
/** Beyond this number of pairs each sentence is compared with its neighbours only, so that time stays bounded. */
const mostPairs = 40_000;

/** One sentence of two texts: where it stands in the earlier and in the later one. */
export interface SentencePlaces {
  readonly kind: SentenceChange['kind'];
  readonly before: Span | null;
  readonly after: Span | null;
}

/** Sentences that only one of two versions has, or that both have with different words, with their receipts. */
export function compareSentences(before: DossierArticle, after: DossierArticle): readonly SentenceChange[] {
  return findSentenceChanges(before, after).map((change) => ({
    kind: change.kind,
    before: change.before && citeIn(before, change.before),
    after: change.after && citeIn(after, change.after),
  }));
}

type Text = Pick<DossierArticle, 'text' | 'language' | 'blocks'>;

/** The same as places: what was removed or altered in the order of the earlier text, then what was added. */
export function findSentenceChanges(before: Text, after: Text): readonly SentencePlaces[] {
  const old = sentencesOf(before);
  const fresh = sentencesOf(after);
  const { left: removed, right: added } = withoutEqual(old, fresh, before.text, after.text);
  const near = removed.length * added.length <= mostPairs ? Number.POSITIVE_INFINITY : 20;
  const pairs = pairUp(removed, added, (a, b, at, other) => {
    if (Math.abs(at - other) > near) return 0;
    const share = sharedWords(before.text.slice(...a), after.text.slice(...b));
    return share >= alteredShare ? share : 0;
  });
  const partner = new Map(pairs);
  const found = new Set(partner.values());
  return [
    ...removed.map((span): SentencePlaces => {
      const other = partner.get(span) ?? null;
      return { kind: other ? 'altered' : 'removed', before: span, after: other };
    }),
    ...added
      .filter((span) => !found.has(span))
      .map((span): SentencePlaces => ({ kind: 'added', before: null, after: span })),
  ];
}

/** The sentences of the text, block by block. */
function sentencesOf({ text, language, blocks }: Text): readonly Span[] {
  const { segmentation } = findLanguage(language) ?? languages[0]!;
  const parts: readonly Span[] = blocks.length > 0 ? blocks.map(({ span }) => span) : [[0, text.length]];
  return parts.flatMap(([start, end]) => {
    const tokens = tokenize(text, start, end, segmentation);
    return splitSentences(text, tokens, segmentation).map(
      ([first, last]): Span => [tokens.starts[first]!, tokens.ends[last - 1]!],
    );
  });
}

/** What is left on both sides when equal sentences are taken away, as often as both sides have them. */
function withoutEqual(old: readonly Span[], fresh: readonly Span[], oldText: string, freshText: string) {
  const counts = new Map<string, number>();
  for (const span of old) {
    const words = oldText.slice(...span);
    counts.set(words, (counts.get(words) ?? 0) + 1);
  }
  const kept = new Map<string, number>();
  const right = fresh.filter((span) => {
    const words = freshText.slice(...span);
    const used = kept.get(words) ?? 0;
    if (used >= (counts.get(words) ?? 0)) return true;
    kept.set(words, used + 1);
    return false;
  });
  const left = old.filter((span) => {
    const words = oldText.slice(...span);
    const used = kept.get(words) ?? 0;
    if (used === 0) return true;
    kept.set(words, used - 1);
    return false;
  });
  return { left, right };
}
