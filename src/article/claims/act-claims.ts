import type { ActName, ActVerb } from '../../languages/parts/acts.ts';
import type { Claim } from '../../model/claim.ts';
import type { Mention } from '../../model/entity.ts';
import type { Quotation } from '../../model/quotation.ts';
import type { Span } from '../../model/span.ts';
import type { Clause, Phrase } from '../../text/clauses/clause.ts';
import type { TokenRange } from '../../text/comma-segment.ts';
import { tokensIn } from '../../text/token-index.ts';
import { type SentenceClauses, sentenceClauses } from './clause-at.ts';
import { findChain } from './find-chain.ts';
import type { ClaimDraft } from './quantity-claims.ts';
import { readStanding } from './read-standing.ts';
import { inside, type Reading, spanOf } from './reading.ts';

/**
 * Who asked, demanded or promised, of or to whom, and about what. A draft needs both parties by name; a request for money
 * needs the one that it goes to, for who asks is often "the state" or left out.
 */
interface Act {
  readonly act: ActName;
  readonly actor: Mention | Quotation | null;
  /** Token of the noun for who acts, where no name tells. */
  readonly unnamed: number | null;
  readonly party: Mention | Quotation | null;
  /** Token of the noun that it is about. */
  readonly about: number | null;
  readonly takenBack: boolean;
}

/**
 * Requests, demands and promises of one sentence as claims: that the act was done, was not done or has not arrived, or
 * was taken back. The parties are names of the same clause; where words are somebody's, the one who speaks may be the
 * party that is missing: who denies having asked, the office that says that no application has come in.
 */
export function actClaims(reading: Reading, sentence: TokenRange): ClaimDraft[] {
  const { row, claims } = reading;
  const found: ClaimDraft[] = [];
  let clauses: SentenceClauses | null = null;
  for (let at = sentence[0]; at < sentence[1]; at++) {
    const { pos } = row.tokens[at]!;
    if (pos !== 'VERB') continue;
    const lemma = row.tokens[at]!.lemma.toLowerCase();
    if (!isActVerb(reading, lemma)) continue;
    const { chain, quotation } = findChain(reading, row.tokens[at]!.span, sentence);
    const said = quotation === null ? null : reading.article.layers.quotations[quotation]!;
    clauses ??= sentenceClauses(reading, sentence);
    const clause = clauseWithin(reading, said, at) ?? clauses.at(at);
    if (!clause) continue;
    // "Denied having asked": the verb of the act is not that of its clause.
    if (clause.lexical !== at && said?.act !== 'deny') continue;
    const verb = claims.acts.verbs.get(lemma);
    const act = verb
      ? doneInClause(reading, clause, verb, said, clause.lexical !== at)
      : toldOfNoun(reading, clause, lemma, said);
    const draft = act && claimOf(reading, act, clause, said);
    if (draft) found.push({ ...draft, chain, quotation });
  }
  return found;
}

/**
 * What somebody says is a sentence of its own: without "that" the subject of "Officials said a request … had not arrived"
 * reads as the object of the verb of saying.
 */
function clauseWithin(reading: Reading, said: Quotation | null, at: number): Clause | null {
  const span = said?.type === 'indirect' && said.content.length === 1 ? said.content[0]! : null;
  if (span === null) return null;
  const range = tokensIn(reading.row.tokens, span);
  return at >= range[0] && at < range[1] ? sentenceClauses(reading, range).at(at) : null;
}

function isActVerb({ claims: { acts } }: Reading, lemma: string): boolean {
  const others = [acts.arrive, acts.make, acts.receive, acts.takeBack];
  return acts.verbs.has(lemma) || others.some((verbs) => verbs.has(lemma));
}

/** "Musterau hat den Kreis um Pumpen gebeten": subject, party and matter of the verb's clause. */
function doneInClause(
  reading: Reading,
  clause: Clause,
  verb: ActVerb,
  said: Quotation | null,
  bare: boolean,
): Act | null {
  if (clause.passive) return null;
  const denied = said?.act === 'deny' ? said : null;
  if (clause.kind === 'infinitive' && !denied) return null;
  const ofSpeaker = bare || standsForSpeaker(reading, clause);
  const actor = (bare ? null : nameIn(reading, clause.subject)) ?? (ofSpeaker ? denied : null);
  const behind = (words: ReadonlySet<string>): Phrase[] => phrasesBehind(reading, clause, words);
  const phrases = verb.object ? clause.objects : behind(verb.prepositions);
  const named = phrases.map((phrase) => nameIn(reading, phrase)).find((mention) => mention !== null) ?? null;
  const party = named ?? (verb.act === 'request' && !verb.object ? seatIn(reading, clause) : null);
  const matters = verb.about.size > 0 ? behind(verb.about) : clause.objects;
  const about = matters.find((phrase) => nameIn(reading, phrase) === null)?.head ?? null;
  const unnamed = actor === null && clause.subject !== null ? nounOf(reading, clause.subject) : null;
  return { act: verb.act, actor, unnamed, party, about, takenBack: false };
}

/** "In Brüssel beantragt": the place where an office sits stands for it. */
function seatIn(reading: Reading, clause: Clause): Mention | null {
  const places = phrasesBehind(reading, clause, reading.claims.acts.seat).map((phrase) => nameIn(reading, phrase));
  return places.find((mention) => mention?.type === 'place') ?? null;
}

function nounOf({ row }: Reading, { head }: Phrase): number | null {
  return row.tokens[head]!.pos === 'NOUN' ? head : null;
}

/** "Ein Antrag von Musterau ist nicht eingegangen", "the county has received no request from Northmoor". */
function toldOfNoun(reading: Reading, clause: Clause, lemma: string, said: Quotation | null): Act | null {
  const { acts } = reading.claims;
  const subject = actOf(reading, clause.subject);
  const object = clause.objects
    .map((phrase) => ({ phrase, act: actOf(reading, phrase) }))
    .find(({ act }) => act !== null);
  const named = (words: ReadonlySet<string>): Mention | null =>
    phrasesBehind(reading, clause, words)
      .map((phrase) => nameIn(reading, phrase))
      .find((mention) => mention !== null) ?? null;
  const office = said !== null && said.act !== 'ask' ? said : null;
  const matter = moneyBehind(reading, clause);
  if (subject !== null && (acts.arrive.has(lemma) || (clause.passive && lemmaTells(reading, lemma)))) {
    const party = named(acts.towards) ?? office;
    return { act: subject, actor: named(acts.by), unnamed: null, party, about: matter, takenBack: false };
  }
  if (!object || clause.passive) return null;
  const act = object.act!;
  const who = nameIn(reading, clause.subject) ?? (standsForSpeaker(reading, clause) ? office : null);
  if (acts.receive.has(lemma))
    return { act, actor: named(acts.by), unnamed: null, party: who, about: matter, takenBack: false };
  if (!acts.make.has(lemma) && !acts.takeBack.has(lemma)) return null;
  const takenBack = acts.takeBack.has(lemma);
  return { act, actor: who, unnamed: null, party: named(acts.towards), about: null, takenBack };
}

/** "A request for money": told apart by nothing but money, which has many names. */
function moneyBehind(reading: Reading, clause: Clause): number | null {
  const heads = phrasesBehind(reading, clause, reading.claims.acts.matter).map(({ head }) => head);
  return heads.find((head) => isMoney(reading, head)) ?? null;
}

function isMoney({ row, claims: { acts } }: Reading, at: number): boolean {
  return acts.money.has(row.words[at]!) || acts.money.has(row.tokens[at]!.lemma.toLowerCase());
}

function lemmaTells({ claims: { acts } }: Reading, lemma: string): boolean {
  return acts.make.has(lemma) || acts.receive.has(lemma);
}

function actOf({ row, claims: { acts } }: Reading, phrase: Phrase | null): ActName | null {
  if (!phrase || phrase.preposition !== null) return null;
  const word = row.words[phrase.head]!;
  return acts.nouns.get(word) ?? acts.nouns.get(row.tokens[phrase.head]!.lemma.toLowerCase()) ?? null;
}

function phrasesBehind({ row }: Reading, { prepositional }: Clause, words: ReadonlySet<string>): Phrase[] {
  return prepositional.filter(({ preposition }) => preposition !== null && words.has(row.words[preposition]!));
}

/** The name that carries a phrase: its head, or right behind it ("die Stadt Musterau"). */
function nameIn(reading: Reading, phrase: Phrase | null): Mention | null {
  if (!phrase) return null;
  const { article, row } = reading;
  const head = row.tokens[phrase.head]!.span;
  const next = row.tokens[phrase.head + 1]?.span[0] ?? -1;
  return (
    inside(article.layers.mentions, spanOf(row, phrase.tokens)).find(
      ({ nested, form, entity, span, type }) =>
        !nested &&
        entity !== null &&
        // "Landeschef Söder (CSU)": what stands in brackets only explains.
        article.text[span[0] - 1] !== '(' &&
        type !== 'other' &&
        form !== 'demonym' &&
        ((span[0] <= head[0] && head[1] <= span[1]) || span[0] === next),
    ) ?? null
  );
}

/** An infinitive has no subject of its own, and a pronoun without a name stands for who speaks. */
function standsForSpeaker({ row }: Reading, { kind, subject }: Clause): boolean {
  return kind === 'infinitive' || (subject !== null && row.tokens[subject.head]!.pos === 'PRON');
}

function claimOf(
  reading: Reading,
  { act, actor, unnamed, party, about, takenBack }: Act,
  clause: Clause,
  said: Quotation | null,
): Omit<ClaimDraft, 'chain' | 'quotation'> | null {
  const { row, article, claims } = reading;
  const from = entityOf(reading, actor);
  const to = entityOf(reading, party);
  const money = act === 'request' && about !== null && isMoney(reading, about);
  if (to === null || from?.entity === to.entity || (from === null && !money)) return null;
  const range: TokenRange = [clause.parts[0]![0], clause.parts.at(-1)![1]];
  const standing = readStanding(reading, range);
  const scope: Claim['scope'][number][] = [
    { kind: 'group', span: to.span, entity: to.entity, value: article.text.slice(...to.span) },
  ];
  const noun = about === null ? null : row.tokens[about]!;
  const matter = from === null ? 'money' : noun?.lemma.toLowerCase();
  if (noun && noun.pos === 'NOUN' && (from === null || !isMeasured(reading, noun.span)))
    scope.push({ kind: 'part', span: noun.span, entity: null, value: `about ${matter}` });
  const again = againIn(reading, range);
  if (again !== null) scope.push({ kind: 'part', span: row.tokens[again]!.span, entity: null, value: 'again' });
  if (takenBack) scope.push({ kind: 'part', span: spanOf(row, range), entity: null, value: 'taken back' });
  const negated = (standing.polarity === 'negated') !== (said?.act === 'deny');
  return {
    kind: 'speech',
    span: spanOf(row, range),
    subject: {
      span: from?.span ?? (unnamed === null ? null : row.tokens[unnamed]!.span),
      entity: from?.entity ?? null,
      noun: from === null && unnamed !== null ? row.tokens[unnamed]!.lemma.toLowerCase() : null,
    },
    property: act,
    scope,
    time: null,
    place: null,
    quantity: null,
    event: null,
    polarity: negated || takenBack ? 'negated' : 'affirmed',
    // A demand is demanded by its own verb: that it was made is a fact.
    modality: standing.modality === 'demanded' ? 'factual' : standing.modality,
    unproven: null,
    rule: `${claims.code}.claims.act`,
    confidence: 0.7,
  };
}

/** "Bat erneut", "ein zweiter Antrag": an adverb of the clause, or a word right before the noun of the act. */
function againIn({ row, claims: { acts } }: Reading, range: TokenRange): number | null {
  for (let at = range[0]; at < range[1]; at++) {
    if (!acts.again.has(row.words[at]!)) continue;
    if (row.tokens[at]!.pos === 'ADV' || acts.nouns.has(row.words[at + 1] ?? '')) return at;
  }
  return null;
}

/** "Zwölf Millionen Euro fordern": a sum is no matter that tells two requests apart. */
function isMeasured({ article }: Reading, span: readonly [number, number]): boolean {
  return article.layers.quantities.some(
    (quantity) => quantity.unit !== null && quantity.span[0] <= span[0] && span[1] <= quantity.span[1] + 12,
  );
}

function entityOf(
  reading: Reading,
  party: Mention | Quotation | null,
): { readonly entity: string; readonly span: Span } | null {
  if (party === null) return null;
  if (!('speakerEntity' in party)) return party.entity === null ? null : { entity: party.entity, span: party.span };
  const span = party.speaker[0];
  if (!span) return null;
  if (party.speakerEntity !== null) return { entity: party.speakerEntity, span };
  // "Der Kreis Lauterau teilte mit": the name that ends the words for who speaks.
  const mention = inside(reading.article.layers.mentions, span).find(
    (one) => !one.nested && one.entity !== null && one.span[1] === span[1],
  );
  const [first, end] = mention ? tokensIn(reading.row.tokens, span) : [0, 0];
  return mention && end - first <= shortName ? { entity: mention.entity!, span } : null;
}

/** Article, kind of office and name. */
const shortName = 4;
