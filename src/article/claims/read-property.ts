import type { StateWords } from '../../languages/parts/claims.ts';
import type { Quantity } from '../../model/quantity.ts';
import type { Span } from '../../model/span.ts';
import { commaSegment, type TokenRange } from '../../text/comma-segment.ts';
import { indexConcept, indexNounBefore } from '../../text/index-noun.ts';
import { nounClass } from '../../text/noun-class.ts';
import { firstEndingAfter, tokensIn } from '../../text/token-index.ts';
import { phraseAt } from '../../text/word-row.ts';
import { isOnScale } from './is-on-scale.ts';
import { nearestNoun } from './nearest-noun.ts';
import type { Reading } from './reading.ts';
import { groups, states, statesThat, things } from './states.ts';

/** What a number says of what: `dead` of persons, `count` of containers, `damage` in euro. */
export interface PropertyReading {
  readonly property: string;
  /** Language-neutral concept, or the noun's lemma, or null. */
  readonly noun: string | null;
  readonly span: Span | null;
}

/** Nouns that are a state by themselves: "Tote", "the missing", "evacuees". */
const stateConcepts: ReadonlySet<string> = new Set(statesThat('hasNouns'));
const measureReachBefore = 14;
const measureReachAfter = 6;
const moneyReach = 45;

/** Works out what a number is said of from its noun, its unit and the words of its clause. */
export function readProperty(reading: Reading, quantity: Quantity, sentence: TokenRange): PropertyReading {
  const { row, quantities } = reading;
  const core = tokensIn(row.tokens, quantity.span);
  const headSpan = quantity.head === null ? null : (quantity.scope[0] ?? null);
  const head = headSpan ? tokensIn(row.tokens, headSpan)[1] - 1 : -1;
  const concept = head >= 0 ? conceptAt(reading, head) : null;
  if (
    quantity.unit === 'magnitude' ||
    (quantity.unit === null && isOnScale(reading, quantity, core, sentence, conceptAt(reading, core[1])))
  )
    return { property: 'magnitude', noun: 'magnitude', span: quantity.span };
  if (quantity.unit === null && head < 0) {
    const noun = indexNounBefore(row, core[0], sentence[0], quantities);
    const index = noun < 0 ? null : indexConcept(row, noun, quantities);
    if (index !== null) return { property: index, noun: index, span: row.tokens[noun]!.span };
  }
  if (quantity.unit !== null && quantity.unit !== 'person') {
    const none = quantity.value === 0 && !/^(?:percent|degree)/.test(quantity.unit);
    return none ? nothing(reading, core, sentence) : measured(reading, quantity, core, sentence, head);
  }
  // "Eine vierköpfige Familie", "die Zwei-Millionen-Stadt": whatever the noun is, persons are counted.
  if (quantity.unit === 'person') return { property: 'count', noun: 'person', span: headSpan ?? quantity.span };
  if (concept === 'striker') return { property: 'onStrike', noun: 'person', span: headSpan };
  if (concept !== null && stateConcepts.has(concept)) {
    const isRate = quantity.value !== null && !Number.isInteger(quantity.value);
    const property = isRate || isPartOf(reading, core, head) ? 'count' : concept;
    return { property, noun: 'person', span: headSpan };
  }
  if (concept !== null && (isWholeOfPart(reading, core) || isWholeBeforePart(reading, core, head)))
    return { property: 'count', noun: concept, span: headSpan };
  const kind = concept ?? (quantity.head === null ? null : '');
  if (quantity.head === null && isOfSomebody(reading, core)) return { property: 'count', noun: null, span: null };
  const whole = quantity.value === null || Number.isInteger(quantity.value);
  const state = kind === '' || !whole ? null : findState(reading, core, sentence, concept, head);
  if (state && (concept === null || fits(state, concept))) {
    return { property: state, noun: nounOf(state, concept, () => thingNear(reading, core, sentence)), span: headSpan };
  }
  if (concept === 'case' && tellsOfIllness(reading, sentence))
    return { property: 'infected', noun: 'person', span: headSpan };
  if (concept === 'protester') return { property: 'takingPart', noun: 'person', span: headSpan };
  // "Am Abend protestierten Hunderte": of whom nothing else is told, they are people.
  if (standsForPeople(reading, quantity, core)) return { property: 'count', noun: 'person', span: quantity.span };
  return { property: 'count', noun: concept ?? quantity.head?.toLowerCase() ?? null, span: headSpan };
}

/** Larger numbers of nothing are more often money than people. */
const mostPeople = 1e6;

/** "Hunderte protestierten", no "investments worth hundreds of millions". */
function standsForPeople({ row, quantities }: Reading, quantity: Quantity, core: TokenRange): boolean {
  if (quantity.head !== null || quantity.value !== null || quantity.quantifier !== 'vague') return false;
  return (quantity.low ?? mostPeople) < mostPeople && quantities.vague.has(row.words[core[1] - 1]!);
}

/** "A mother of 12 was killed": a bare number behind a noun and "of" says nothing of the state, unless the noun is one for numbers. */
function isOfSomebody({ row, quantities }: Reading, core: TokenRange): boolean {
  if (!quantities.nounsInRow || !quantities.partitives.has(row.words[core[0] - 1] ?? '')) return false;
  const noun = core[0] - 2;
  if (noun < 0 || !/^(?:NOUN|PROPN)$/.test(row.tokens[noun]!.pos)) return false;
  return nounClass(row, noun, quantities.countNouns, false) === null;
}

/** Concept of a counted noun, or the one that a noun for a number implies ("Opferzahl"). */
function conceptAt(reading: Reading, at: number): string | null {
  const { row, quantities } = reading;
  const own = nounClass(row, at, quantities.concepts, quantities.glued);
  return own ?? (nounClass(row, at, quantities.countNouns, false) || null);
}

/** The thing that a bare number is said of ("ausgefallene Züge: 412"): the nearest one in the sentence. */
function thingNear(reading: Reading, core: TokenRange, sentence: TokenRange): string | null {
  for (let step = 1; step < 8; step++) {
    for (const at of [core[0] - step, core[1] - 1 + step]) {
      if (at < sentence[0] || at >= sentence[1]) continue;
      const concept = conceptAt(reading, at);
      if (concept !== null && things.has(concept)) return concept;
    }
  }
  return null;
}

/** "21 der Verletzten": some of those in a state are no number of all who are. */
function isPartOf({ row, quantities }: Reading, core: TokenRange, head: number): boolean {
  return head > core[1] && quantities.partitives.has(row.words[core[1]]!);
}

/** "Von 1.150 Stellen 420", "of 1,150 jobs, 420": the whole stands before its part. */
function isWholeBeforePart({ row, quantities, article }: Reading, core: TokenRange, head: number): boolean {
  if (head < core[1] || !quantities.partitives.has(row.words[core[0] - 1] ?? '')) return false;
  const next = row.words[head + 1] === ',' ? head + 2 : head + 1;
  const start = row.tokens[next]?.span[0] ?? -1;
  return article.layers.quantities[firstEndingAfter(article.layers.quantities, start)]?.span[0] === start;
}

/** "450 der 1.030 Züge": what happened to the part did not happen to the whole. */
function isWholeOfPart(reading: Reading, core: TokenRange): boolean {
  const { row, quantities, article } = reading;
  for (let at = core[0] - 1; at >= core[0] - 3 && at >= 0; at--) {
    if (!quantities.partitives.has(row.words[at]!)) continue;
    const end = row.tokens[at - 1]?.span[1] ?? -1;
    if (article.layers.quantities[firstEndingAfter(article.layers.quantities, end - 1)]?.span[1] === end) return true;
  }
  return false;
}

function fits(state: string, concept: string): boolean {
  return states[state]?.of.has(concept) === true;
}

/** Under which concept those in a state are counted: people as such, groups and things for themselves. */
function nounOf(state: string, concept: string | null, thingNear: () => string | null): string | null {
  const { as } = states[state]!;
  if (as === 'person' && concept !== null && groups.has(concept)) return concept;
  return as ?? concept ?? thingNear();
}

/** "Of the virus 218 cases are known": cases of a disease are people who have it. */
function tellsOfIllness({ row, claims }: Reading, [start, end]: TokenRange): boolean {
  for (let at = start; at < end; at++) if (claims.caseWords.has(row.words[at]!)) return true;
  return false;
}

/** "Kein Euro ist angekommen" says that nothing was paid out; without such a word it is a figure of speech. */
function nothing(reading: Reading, core: TokenRange, sentence: TokenRange): PropertyReading {
  const paid = nearestState(reading, core, sentence, 'transfer', -1) === 'paidOut';
  return { property: paid ? 'paidOut' : 'count', noun: paid ? 'payment' : null, span: null };
}

/** The state word nearest to the number in its part of the sentence, then in the whole sentence. */
function findState(
  reading: Reading,
  core: TokenRange,
  sentence: TokenRange,
  concept: string | null,
  head: number,
): string | null {
  const segment = commaSegment(reading.row, core, sentence);
  return (
    nearestState(reading, core, segment, concept, head) ??
    nearestState(reading, core, attached(reading, segment, sentence), concept, head)
  );
}

/** The whole sentence, when the number's own part has no verb ("Vier Menschen sind gestorben, nicht fünf Menschen"). */
function attached(reading: Reading, segment: TokenRange, sentence: TokenRange): TokenRange {
  for (let at = segment[0]; at < segment[1]; at++) if (reading.row.tokens[at]!.pos === 'VERB') return segment;
  return sentence;
}

function nearestState(
  reading: Reading,
  core: TokenRange,
  range: TokenRange,
  concept: string | null,
  head: number,
): string | null {
  const { row } = reading;
  let best: { readonly at: number; readonly state: string } | null = null;
  let nearest = 40;
  let attribute: string | null = null;
  const away = concept !== null && standsAside(reading, core);
  const from = Math.max(range[0], core[0] - nearest);
  const to = Math.min(range[1], core[1] + nearest);
  for (let at = from; at < to; at++) {
    if (at >= core[0] && at < core[1]) continue;
    if (at > core[1] && opensPart(reading, at)) {
      at = behindInsertion(reading, at, to);
      continue;
    }
    const state = statesAt(reading, at).find(({ property }) => concept === null || fits(property, concept));
    if (!state) continue;
    if (away && at !== core[1] && at !== core[1] + 1) continue;
    if (isOfOtherNoun(reading, at, core, head, range[1]) || (at >= core[1] && befallsOthers(reading, at))) continue;
    if (at >= core[1] && at < head) {
      attribute ??= state.property;
      continue;
    }
    const distance = at >= core[1] ? at - core[1] : core[0] - at;
    if (distance < nearest) {
      nearest = distance;
      best = { at, state: state.property };
    }
  }
  // "Vier infizierte Bewohner sind gestorben": what the sentence tells of them comes before how they are described.
  if (attribute !== null && (best === null || row.tokens[best.at]!.pos !== 'VERB')) return attribute;
  return best?.state ?? null;
}

/** "Eine infizierte Person steckt vier an", "20 people carried the injured man": an attribute tells of its own noun. */
function isOfOtherNoun({ row }: Reading, at: number, core: TokenRange, head: number, end: number): boolean {
  if (at >= core[1] && (at <= head || (head < 0 && at === core[1]))) return false;
  const { pos, morph } = row.tokens[at]!;
  if (pos !== 'ADJ' && !(pos === 'VERB' && morph.includes('Case='))) return false;
  const noun = row.tokens[at + 1]?.pos === 'ADJ' ? at + 2 : at + 1;
  return noun < end && row.tokens[noun]!.pos === 'NOUN' && noun !== head;
}

/** "Two soldiers killed a man", "two men accused of killing Ann Holt": what the words tell befalls who stands behind them. */
function befallsOthers({ row, claims, article }: Reading, at: number): boolean {
  if (claims.activeStates.has(row.words[at]!)) return true;
  if (!claims.transitiveStates.has(row.words[at]!) || row.tokens[at]!.pos !== 'VERB') return false;
  const before = row.tokens[at - 1]?.pos === 'ADV' ? at - 2 : at - 1;
  if (claims.passives.has(row.words[before] ?? '')) return false;
  const next = row.tokens[at + 1];
  if (!next || !/^(?:NUM|DET|PROPN|PRON)$/.test(next.pos)) return false;
  // "Two killed Monday".
  const timex = article.layers.timexes[firstEndingAfter(article.layers.timexes, next.span[0])];
  return timex === undefined || timex.span[0] > next.span[0];
}

/** "Pointed a gun at two officers and was killed": behind such a word nobody is in the state that another word tells. */
function standsAside({ row, claims }: Reading, core: TokenRange): boolean {
  return claims.asideWords.has(row.words[core[0] - 1] ?? '');
}

/** "20 came in, of which four are injured": what is said of the part is not said of the whole. */
function opensPart({ row, quantities }: Reading, at: number): boolean {
  return quantities.partWords.has(row.words[at]!) || quantities.partPairs.has(`${row.words[at]} ${row.words[at + 1]}`);
}

/** "Seventeen people, six of them firefighters, were hurt": where a part set between commas ends, or the end of the range. */
function behindInsertion({ row }: Reading, at: number, to: number): number {
  for (let end = at + 1; end < to; end++) if (row.words[end] === ',') return end;
  return to;
}

/** The states that a word may tell, its own form before its lemma, a word before a row of words. */
function statesAt(reading: Reading, at: number): readonly StateWords[] {
  const { row, claims } = reading;
  const word = row.words[at]!;
  const lemma = row.tokens[at]!.lemma.toLowerCase();
  const own = claims.states.byWord.get(word) ?? (lemma === word ? undefined : claims.states.byWord.get(lemma));
  if (own) return own;
  const phrases = claims.states.byPhrase.get(word);
  return phrases ? phrases.filter((phrase) => phraseAt(row, at, phrase.words)).map(({ state }) => state) : none;
}

const none: readonly StateWords[] = [];

const lengths = ['millimetre', 'centimetre', 'metre', 'inch', 'foot'];
/** Units of what is measured in few of them: "the record leak of 2.6 terabytes", "the level of the 1 %" are no gauges. */
const unitsOf: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    waterLevel: lengths,
    recordLevel: lengths,
    temperature: ['degree'],
    approval: ['percent', 'percentagePoint'],
  }).map(([property, units]) => [property, new Set(units)]),
);

function isMeasuredIn(property: string, unit: string | null): boolean {
  return unit === null || (unitsOf.get(property)?.has(unit) ?? true);
}

/** "In the first four months sales rose": no sales; only a sentence is measured in years. */
const spansOfTime: ReadonlySet<string> = new Set(['second', 'minute', 'hour', 'day', 'week', 'month', 'year']);

/** A number with a unit: what is measured is the noun after it or the measure named before, else after. */
function measured(
  reading: Reading,
  quantity: Quantity,
  core: TokenRange,
  sentence: TokenRange,
  head: number,
): PropertyReading {
  const { row, quantities } = reading;
  const isTime = quantity.unit !== null && spansOfTime.has(quantity.unit);
  const measure = (at: number): string | null => {
    const found = nounClass(row, at, quantities.measures, quantities.glued);
    if (found !== null && !isMeasuredIn(found, quantity.unit)) return null;
    return isTime && found !== 'fine' ? null : found;
  };
  if (head >= 0) {
    const own = measure(head);
    if (own) return { property: own, noun: own, span: row.tokens[head]!.span };
  }
  for (let at = core[0] - 1; at >= Math.max(sentence[0], core[0] - measureReachBefore); at--) {
    const own = measure(at);
    if (own) return { property: own, noun: own, span: row.tokens[at]!.span };
  }
  for (let at = core[1]; at < Math.min(sentence[1], core[1] + measureReachAfter); at++) {
    const own = measure(at);
    if (own) return { property: own, noun: own, span: row.tokens[at]!.span };
  }
  if (head < 0 && /^[A-Z]{3}$/.test(quantity.unit ?? '')) {
    for (let at = sentence[0] - 1; at >= Math.max(0, sentence[0] - moneyReach); at--) {
      if (row.text.slice(row.tokens[at]!.span[1], row.tokens[sentence[0]]!.span[0]).includes('\n')) break;
      const own = measure(at);
      if (own) return { property: own, noun: own, span: row.tokens[at]!.span };
    }
  }
  const noun = head >= 0 ? nounClass(row, head, quantities.concepts, quantities.glued) : null;
  if (head < 0) return { property: 'amount', ...nearestNoun(reading, core, sentence, isTime) };
  return { property: 'amount', noun: noun ?? quantity.head?.toLowerCase() ?? null, span: quantity.scope[0] ?? null };
}
