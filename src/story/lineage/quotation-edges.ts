import type { Span } from '../../model/span.ts';
import type { SharedQuotation } from '../../model/story.ts';
import { foldLetters } from '../../text/fold-letters.ts';
import { visitWordRuns } from '../../text/word-runs.ts';
import type { Carrier } from '../origins/carriers.ts';
import type { EdgeCandidate } from './choose-sources.ts';
import { directPair } from './direct-pair.ts';
import { isSpeech, type LineageText, wordAt } from './lineage-text.ts';
import type { StandingWords } from './standing-text.ts';

/** Shorter common quotations are fragments that anybody may quote. */
const leastCharacters = 24;
const undecided = { shareA: 0, shareB: 0, insertedA: 0, insertedB: 0, brokenA: 0, brokenB: 0 } as const;

/**
 * Edges for quotations that several articles share, each article led to those that had the words before it. They say
 * nothing about the rest of the article.
 */
export function quotationEdges(
  texts: readonly LineageText[],
  shared: readonly SharedQuotation[],
  carrierOf: (text: LineageText) => Carrier | undefined,
  boxes: StandingWords,
): EdgeCandidate[] {
  const known = new Map<number, Uint8Array>();
  // One text gives many quotations.
  const standing = (text: LineageText): Uint8Array => {
    const words = known.get(text.number) ?? boxes(text);
    known.set(text.number, words);
    return words;
  };
  const byId = new Map(texts.map((text) => [text.article.id, text]));
  const edges: EdgeCandidate[] = [];
  for (const { wordings } of shared) {
    const places = wordings.flatMap(({ article, quotation, relation }): QuotedPlace[] => {
      const text = byId.get(article);
      const span = text ? contentSpan(text, quotation) : null;
      if (!text || !span || span[1] - span[0] < leastCharacters || isStanding(text, span, standing(text))) return [];
      return [{ text, span, relation, speech: isSpeech(text.article.layers.quotations[quotation]!) }];
    });
    const holders = new Set(places.map(({ text }) => text.number));
    for (const [at, late] of places.entries()) {
      for (const early of places.slice(0, at)) {
        if (early.text === late.text || !(early.speech || late.speech) || !sharesWords(early, late)) continue;
        const direction = directPair(late.text, early.text, undecided, carrierOf);
        const [from, to] = direction.firstDerives ? [late, early] : [early, late];
        edges.push({
          from: from.text,
          to: to.text,
          type: 'quotationOnly',
          confidence: late.relation === 'exact' ? 0.8 : 0.7,
          reason: `They share a quotation (${late.relation}) and little else.`,
          ground: direction.ground,
          sourceIsAgency: carrierOf(to.text)?.isAgency ?? false,
          holders,
          passages: [{ from: from.span, to: to.span, kind: 'quotation' }],
        });
      }
    }
  }
  return edges;
}

/** So many words beside a quotation, counted from a little way off, show whether it stands in a standing text. */
const besideWords = 6;
const besideGap = 4;

/**
 * Among pointers to other articles and in advertisements, what stands between quotation marks is a title. Words that
 * many quote are found in many articles, too, but not with what stands beside them.
 */
function isStanding({ words, aside }: LineageText, [start, end]: Span, standing: Uint8Array): boolean {
  const first = wordAt(words, start);
  if (aside[first] === 1) return true;
  const last = Math.max(first, wordAt(words, end) - 1);
  const stands = (from: number): boolean =>
    from >= 0 && from + besideWords <= standing.length && !standing.subarray(from, from + besideWords).includes(0);
  return standing[first] === 1 && (stands(first - besideGap - besideWords + 1) || stands(last + besideGap));
}

/** A chain of likenesses may lead from one wording to another that has nothing of it: half of the shorter must agree. */
function sharesWords(a: QuotedPlace, b: QuotedPlace): boolean {
  if (
    a.text.article.language !== b.text.article.language ||
    a.relation === 'translated' ||
    b.relation === 'translated'
  ) {
    return true;
  }
  const own = wordsOf(a);
  const other = wordsOf(b);
  const shared = [...own].filter((word) => other.has(word)).length;
  return shared * 2 >= Math.min(own.size, other.size);
}

function wordsOf({ text, span }: QuotedPlace): Set<string> {
  const words = new Set<string>();
  const { text: whole } = text.article;
  visitWordRuns(whole, (start, end) => words.add(foldLetters(whole.slice(start, end))), span[0], span[1]);
  return words;
}

interface QuotedPlace {
  readonly text: LineageText;
  readonly span: Span;
  readonly relation: SharedQuotation['wordings'][number]['relation'];
  /** Somebody is said to have said it. */
  readonly speech: boolean;
}

/** From the first to the last character of a quotation's content. */
function contentSpan(text: LineageText, quotation: number): Span | null {
  const content = text.article.layers.quotations[quotation]?.content;
  const first = content?.[0];
  const last = content?.at(-1);
  return first && last ? [first[0], last[1]] : null;
}
