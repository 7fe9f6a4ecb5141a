import type { Article } from '../../model/article.ts';
import type { Mention } from '../../model/entity.ts';
import type { ChainLink, Quotation } from '../../model/quotation.ts';
import type { Span } from '../../model/span.ts';
import type { TokenRange } from '../../text/comma-segment.ts';
import { findAtOrBefore, sentenceOfToken, tokensIn } from '../../text/token-index.ts';
import { phraseAt } from '../../text/word-row.ts';
import { cue, cuesAt } from './claim-cues.ts';
import { countingSubject, isInitials } from './counting-subject.ts';
import { inside, isActor, type Reading, spanOf } from './reading.ts';

/** How far from a claim the words may stand that name its source, in tokens. */
const reach = 40;
/** Parts of quotations that may begin between a quotation's start and the words inside it. */
const nearbyParts = 24;
const nominal: ReadonlySet<string> = new Set(['DET', 'NOUN', 'PROPN', 'ADJ']);
/** Words of a name that are looked at. */
const mostNameWords = 12;
/** A body's own name has so many words, none of them an article or a preposition. */
const mostBodyWords = 3;
const shortestWord = 3;

/** Who asserts what stands at a span: the innermost quotation around it, or the source that the sentence names. */
export interface Attribution {
  readonly chain: readonly ChainLink[];
  /** Index of the quotation that holds the words, or null. */
  readonly quotation: number | null;
}

/** Finds the asserters of the words at `span`, outermost first; the outlet alone when nobody else is named. */
export function findChain(reading: Reading, span: Span, sentence: TokenRange, carries = true): Attribution {
  const { article } = reading;
  const index = innermostQuotation(reading, span);
  const counting = subjectLink(reading, span, sentence);
  if (index !== null) {
    const quotation = article.layers.quotations[index]!;
    const chain = chainOf(article, quotation).map((link) => officeLink(reading, link));
    if (!counting || counting.name === chain.at(-1)?.name) return { chain, quotation: index };
    // "Nach Gewerkschaftsangaben fehlten 2.100, der Konzern sprach von 1.350": the second is not the union's.
    const outer = quotation.type === 'direct' ? chain : [outletLink(article)];
    return { chain: [...outer, counting], quotation: index };
  }
  const source = counting ?? namedSource(reading, span, sentence);
  if (source) return { chain: [outletLink(article), source], quotation: null };
  const carried = carries ? carriedChain(reading, sentence) : null;
  return { chain: carried ?? [outletLink(article)], quotation: null };
}

/** "Nach Angaben des Kreises lagen 5.899 Befunde vor. Davon waren 1.331 positiv": the part has the source of its whole. */
function carriedChain(reading: Reading, sentence: TokenRange): readonly ChainLink[] | null {
  const { article, row, quantities } = reading;
  // "Among the companies" is no part of what was told before.
  if (!quantities.partWords.has(row.words[sentence[0]] ?? '') || nominal.has(row.tokens[sentence[0] + 1]?.pos ?? ''))
    return null;
  const at = sentenceOfToken(row.sentences, sentence[0]);
  const before = row.sentences[at - 1];
  if (!before || article.text.slice(before.span[1], row.sentences[at]!.span[0]).includes('\n')) return null;
  const whole = inside(article.layers.quantities, before.span).at(-1);
  if (!whole) return null;
  const { chain } = findChain(reading, whole.span, before.tokens, false);
  const source = chain.at(-1);
  return source && source.kind !== 'outlet' ? [...chain.slice(0, -1), { ...source, inferred: true }] : null;
}

/** "Police", "a spokeswoman of the hospital", "der Polizeisprecher": a body that is known by its noun, or its voice. */
function officeLink({ claims }: Reading, link: ChainLink): ChainLink {
  if (link.kind !== 'unknown') return link;
  if (isInitials(link.name)) return { ...link, kind: 'institution' };
  const words = link.name.split(/[^\p{L}]/u).slice(0, mostNameWords);
  let speaks = words.some((word) => claims.spokespeople.has(word.toLowerCase()));
  // "The Marland navy" is the navy, "critics of the navy" are not; a spokeswoman for it is.
  const isBody = words.length <= mostBodyWords && words.every((word) => word.length > shortestWord);
  let office = (speaks ? words : isBody ? words.slice(-1) : []).find((word) => claims.offices.has(word.toLowerCase()));
  for (const word of office ? [] : words) {
    const voice = [...claims.spokespeople].find((ending) => word.toLowerCase().endsWith(ending));
    const body = voice === undefined ? '' : word.slice(0, -voice.length);
    if (!claims.offices.has(body.toLowerCase())) continue;
    office = body;
    speaks = true;
  }
  return office ? { ...link, kind: 'institution', name: speaks ? office : link.name } : link;
}

/** The link for the article's own voice. */
export function outletLink(article: Article): ChainLink {
  return { kind: 'outlet', name: article.outlet ?? '', entity: null, span: null };
}

function chainOf(article: Article, quotation: Quotation): readonly ChainLink[] {
  if (quotation.chain.length > 0) return quotation.chain;
  const span = quotation.speaker[0] ?? null;
  const entity = quotation.speakerEntity;
  const known = article.layers.entities.find((candidate) => candidate.id === entity);
  const name = known?.name ?? (span ? article.text.slice(span[0], span[1]) : '');
  const kind = quotation.anonymous
    ? 'anonymous'
    : known?.type === 'organisation'
      ? 'institution'
      : known
        ? 'person'
        : 'unknown';
  return [outletLink(article), { kind, name, entity, span }];
}

/**
 * The shortest quotation whose content holds the span: only those that begin shortly before it are looked at. What counts
 * those who speak is not told by them: "23 guests complained".
 */
function innermostQuotation({ article, quoted: { parts } }: Reading, span: Span): number | null {
  const { quotations } = article.layers;
  let best: number | null = null;
  let size = Number.POSITIVE_INFINITY;
  const last = findAtOrBefore(parts, span[0]);
  for (let at = last; at >= Math.max(0, last - nearbyParts); at--) {
    const part = parts[at]!;
    if (part.span[1] < span[1] || part.length >= size) continue;
    if (quotations[part.quotation]!.speaker.some(([start, end]) => start <= span[0] && span[1] <= end)) continue;
    best = part.quotation;
    size = part.length;
  }
  return best;
}

/** "Die Feuerwehr zählte 860": who gives the number as the subject of its verb. */
function subjectLink(reading: Reading, span: Span, sentence: TokenRange): ChainLink | null {
  const found = countingSubject(reading, span, sentence);
  if (!found) return null;
  return found.mention ? mentionLink(reading, found.mention) : nounLink(reading, found.noun);
}

/** "laut dem Landratsamt, "der Wetterwarte zufolge", "according to the union": the actor beside the words. */
function namedSource(reading: Reading, span: Span, sentence: TokenRange): ChainLink | null {
  const { row, claims } = reading;
  const [core] = tokensIn(row.tokens, span);
  const last = Math.min(sentence[1], core + reach);
  for (let at = Math.max(sentence[0], core - reach); at < last; at++) {
    if ((cuesAt(row, at, claims) & cue.source) === 0) continue;
    for (const phrase of claims.sourceBefore) {
      if (phraseAt(row, at, phrase))
        return linkIn(reading, [at + phrase.length, Math.min(sentence[1], at + phrase.length + 8)], 'first');
    }
    for (const phrase of claims.sourceAfter) {
      if (phraseAt(row, at, phrase)) return linkIn(reading, [Math.max(sentence[0], at - 8), at], 'last');
    }
  }
  return null;
}

function linkIn(reading: Reading, range: TokenRange, which: 'first' | 'last'): ChainLink | null {
  if (range[0] >= range[1]) return null;
  const { article, row } = reading;
  const actors = inside(article.layers.mentions, spanOf(row, range)).filter(
    (mention) => isActor(mention) && !mention.nested,
  );
  const mention = which === 'first' ? actors[0] : actors.at(-1);
  if (!mention) return nounIn(reading, range, which);
  return mentionLink(reading, mention);
}

function mentionLink({ article }: Reading, { type, entity, span }: Mention): ChainLink {
  const known = article.layers.entities.find((candidate) => candidate.id === entity);
  const name = known?.name ?? article.text.slice(span[0], span[1]);
  return { kind: type === 'person' ? 'person' : 'institution', name, entity, span };
}

/** Without a mention, the noun itself is the source: "nach Angaben des Landratsamts". */
function nounIn(reading: Reading, range: TokenRange, which: 'first' | 'last'): ChainLink | null {
  const { row } = reading;
  const nouns: number[] = [];
  for (let at = range[0]; at < range[1]; at++) {
    const { pos } = row.tokens[at]!;
    if (pos === 'NOUN' || pos === 'PROPN') nouns.push(at);
    else if (nouns.length > 0 && which === 'first') break;
  }
  const noun = which === 'first' ? nouns[0] : nouns.at(-1);
  if (noun === undefined) return null;
  return nounLink(reading, noun);
}

function nounLink({ article, row }: Reading, at: number): ChainLink {
  const { lemma, span } = row.tokens[at]!;
  return { kind: 'institution', name: lemma || article.text.slice(...span), entity: null, span };
}
