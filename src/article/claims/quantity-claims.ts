import type { Claim } from '../../model/claim.ts';
import type { Quantity } from '../../model/quantity.ts';
import type { Span } from '../../model/span.ts';
import { commaSegment, type TokenRange } from '../../text/comma-segment.ts';
import { nounClass } from '../../text/noun-class.ts';
import { firstEndingAfter, tokensIn } from '../../text/token-index.ts';
import { findChain } from './find-chain.ts';
import { isRateBase, readAspect } from './read-aspect.ts';
import { readProperty } from './read-property.ts';
import { readStanding } from './read-standing.ts';
import { inside, isCalendarDate, type Reading, spanOf } from './reading.ts';

/** How far behind a place the next one of a list may stand, in tokens and marks. */
const listReach = 6;

/** A claim before it has its identifier. */
export type ClaimDraft = Omit<Claim, 'id' | 'provenance'> & { readonly rule: string; readonly confidence: number };

/** Turns a number into the claim that it makes; null for the old value of a change, which nobody asserts any more. */
export function quantityClaim(
  reading: Reading,
  quantity: Quantity,
  index: number,
  sentence: TokenRange,
): ClaimDraft | null {
  const { row, article, quantities, claims } = reading;
  if (quantity.provenance.rule.endsWith('change.old') || isRateBase(reading, quantity)) return null;
  const core = tokensIn(row.tokens, quantity.span);
  const property = readProperty(reading, quantity, sentence);
  if (property.noun === null && property.property !== 'amount') return null;
  if (isOnlyArticle(reading, quantity, core, property.property)) return null;
  const segment = commaSegment(row, core, sentence);
  const { chain, quotation } = findChain(reading, quantity.span, sentence);
  const scope: Claim['scope'][number][] = [];
  let place: Claim['place'] = null;
  let time: Claim['time'] = null;
  for (const span of quantity.scope.slice(quantity.head === null ? 0 : 1)) {
    const mention = inside(article.layers.mentions, span).find((candidate) => candidate.type === 'place');
    const timex = inside(article.layers.timexes, span).find(isCalendarDate);
    const list = mention && listOfPlaces(reading, mention.span);
    if (list) {
      place = { span: list, entity: null };
      scope.push({ kind: 'place', span: list, entity: null, value: article.text.slice(...list) });
    } else if (mention) {
      place = { span: mention.span, entity: mention.entity };
      const name = article.text.slice(mention.span[0], mention.span[1]);
      scope.push({ kind: 'place', span: mention.span, entity: mention.entity, value: name });
    } else if (timex) {
      if (!isBeginning(reading, timex.span, core)) time = { span: timex.span, value: timex.value };
      scope.push({ kind: 'time', span: timex.span, entity: null, value: timex.value });
    } else if (quantities.wholeWords.has(article.text.slice(...span).toLowerCase())) {
      scope.push({ kind: 'part', span, entity: null, value: isEverywhere(reading, span) ? 'everywhere' : 'whole' });
    } else if (inside(article.layers.timexes, span).length === 0) {
      place = { span, entity: null };
      scope.push({ kind: 'place', span, entity: null, value: article.text.slice(...span) });
    }
  }
  scope.push(...groups(reading, quantity), ...qualifiers(reading, core, segment, sentence));
  const aspect = readAspect(reading, quantity, sentence);
  if (aspect) scope.push({ kind: 'part', span: aspect.span, entity: null, value: aspect.aspect });
  const act = quotation === null ? null : article.layers.quotations[quotation]!;
  const standing = readStanding(reading, segment, sentence);
  const denied = core[0] > sentence[0] && claims.negations.has(row.words[core[0] - 1]!);
  const given = quantity.unit === null && isGiven(reading, core, sentence);
  const modality = given ? 'factual' : modalityOf(act?.act ?? null, standing.modality, property.property);
  const zero = quantities.none.has(row.words[core[0]]!);
  return {
    kind: 'quantity',
    span: spanOf(row, segment),
    subject: { span: property.span ?? quantity.span, entity: null, noun: property.noun },
    property: property.property,
    scope,
    time,
    place,
    quantity: index,
    event: null,
    quotation,
    chain,
    polarity: denied && !zero ? 'negated' : 'affirmed',
    modality,
    unproven: null,
    rule: `${claims.code}.claims.quantity`,
    confidence: quantity.provenance.confidence,
  };
}

/** How far before a date the word stands that makes it a beginning. */
const sinceReach = 16;
/** How many adjectives and adverbs may stand between an article and its number. */
const givenReach = 2;

/** "Ein Mensch starb" counts one; "ein Mensch denkt", "eine infizierte Person steckt vier an" tell of anybody. */
function isOnlyArticle({ row, quantities }: Reading, quantity: Quantity, core: TokenRange, property: string): boolean {
  if (!quantities.articleCounts || quantity.unit !== null || quantity.value !== 1 || core[1] - core[0] !== 1)
    return false;
  if (!quantities.one.has(row.words[core[0]]!) || quantity.provenance.rule.endsWith('.ellipsis')) return false;
  return property === 'count' || property === 'infected';
}

/** "Sie fordern es von allen 16 Ländern", "it will use its eight cores": so many there are, whatever is wanted or planned. */
export function isGiven({ row, claims, quantities }: Reading, own: TokenRange, sentence: TokenRange): boolean {
  // "Die hohe Zahl von 50.000 Schülern wird steigen".
  const counted =
    row.tokens[own[0] - 1]?.pos === 'ADP' && nounClass(row, own[0] - 2, quantities.countNouns, false) !== null;
  const core = counted ? ([own[0] - 2, own[1]] as const) : own;
  for (let at = core[0] - 1; at >= Math.max(sentence[0], core[0] - 1 - givenReach); at--) {
    const { pos, morph, lemma } = row.tokens[at]!;
    // "Seuchen, die 10 Millionen Menschen töten könnten": no article.
    if (/Definite=Def|Poss=Yes|PronType=Tot/.test(morph)) return row.words[at - 1] !== ',';
    if (pos === 'DET') return quantities.partitives.has(row.words[at]!);
    // "Die ersten 500 Dosen", "die geplanten 500 Wohnungen" are still to come.
    if ((pos !== 'ADJ' && pos !== 'ADV') || morph.includes('NumType=Ord')) return false;
    if (claims.future.has(lemma.toLowerCase()) || claims.future.has(row.words[at]!)) return false;
  }
  return false;
}

/**
 * "Killed 257 in Averley and Marlow": for none of the two alone, so the list is the place. What a mark sets off behind a
 * name ("Averley, Kent, and …") is its region. Null for one place.
 */
function listOfPlaces({ article, row }: Reading, span: Span): Span | null {
  const { mentions } = article.layers;
  let [, at] = tokensIn(row.tokens, span);
  let joined = false;
  for (let step = 0; step < listReach && at < row.tokens.length; step++, at++) {
    const token = row.tokens[at]!;
    const mention = mentions[firstEndingAfter(mentions, token.span[0])];
    if (mention?.type === 'place' && mention.span[0] === token.span[0] && !mention.actor) {
      if (joined) return [span[0], mention.span[1]];
      at = tokensIn(row.tokens, mention.span)[1] - 1;
    } else if (token.pos === 'CCONJ') joined = true;
    else if (row.words[at] !== ',' && !(joined && token.pos === 'ADP')) return null;
  }
  return null;
}

/** "Seit dem 26. März sind 72 Menschen gestorben" tells when counting began, not when there were 72. */
function isBeginning({ row, claims }: Reading, span: Span, core: TokenRange): boolean {
  const [first] = tokensIn(row.tokens, span);
  if ([0, 1, 2].some((back) => claims.sinceWords.has(row.words[first - back] ?? ''))) return true;
  // "Since it took up arms in 2009": a clause of its own.
  let told = false;
  for (let at = first - 1; at >= Math.max(core[1], first - sinceReach); at--) {
    const { pos, morph } = row.tokens[at]!;
    if (pos === 'PUNCT') return false;
    told ||= pos === 'VERB' && morph.includes('VerbForm=Fin');
    if (told && claims.sinceClauses.has(row.words[at]!)) return true;
  }
  return false;
}

/** "Im ganzen Land", "nationwide": the whole of more than the place that a story is about. */
function isEverywhere({ row, quantities }: Reading, span: Span): boolean {
  const [at] = tokensIn(row.tokens, span);
  return [row.words[at], row.words[at + 1]].some((word) => word !== undefined && quantities.everywhereWords.has(word));
}

/** Nobody demands victims: "die Flut forderte vier Todesopfer" tells a fact. */
function modalityOf(act: string | null, own: Claim['modality'], property: string): Claim['modality'] {
  if (property === 'dead' || property === 'injured' || property === 'missing')
    return own === 'demanded' ? 'factual' : own;
  return act === 'demand' && own === 'factual' ? 'demanded' : own;
}

/** Demonyms and names among the modifiers of the noun: "nordkoreanische Truppen" counts one group of soldiers. */
function groups(reading: Reading, quantity: Quantity): Claim['scope'][number][] {
  const phrase = quantity.head === null ? null : quantity.scope[0];
  if (!phrase) return [];
  return inside(reading.article.layers.mentions, phrase)
    .filter((mention) => mention.entity !== null)
    .map((mention) => ({
      kind: 'group' as const,
      span: mention.span,
      entity: mention.entity,
      value: reading.article.text.slice(mention.span[0], mention.span[1]),
    }));
}

/** "netto", "gross": words that narrow a sum; "schwer" right before the word for a state narrows who is in it. */
function qualifiers(
  reading: Reading,
  core: TokenRange,
  segment: TokenRange,
  sentence: TokenRange,
): Claim['scope'][number][] {
  const { row, quantities, claims } = reading;
  const found: Claim['scope'][number][] = [];
  for (let at = Math.max(sentence[0], core[0] - 3); at < Math.min(sentence[1], core[1] + 3); at++) {
    const value = quantities.qualifiers.get(row.words[at]!);
    if (value) found.push({ kind: 'part', span: row.tokens[at]!.span, entity: null, value });
  }
  for (let at = core[1] + 3; at < segment[1] - 1; at++) {
    const value = quantities.qualifiers.get(row.words[at]!);
    if (!value || !claims.states.byWord.has(row.words[at + 1]!)) continue;
    found.push({ kind: 'part', span: row.tokens[at]!.span, entity: null, value });
  }
  return found;
}
