import type { Article } from '../../model/article.ts';
import type { Claim, EventMention } from '../../model/claim.ts';
import type { Provenance } from '../../model/provenance.ts';
import type { Span } from '../../model/span.ts';
import { commaSegment } from '../../text/comma-segment.ts';
import { itemAt, sentenceAt, tokensIn } from '../../text/token-index.ts';
import type { Context, Stage } from '../stage.ts';
import { actClaims } from './act-claims.ts';
import { captionEvents, eventClaim } from './event-claims.ts';
import { type EventDraft, findEvents } from './find-events.ts';
import { findUnproven } from './find-unproven.ts';
import { type ClaimDraft, isGiven, quantityClaim } from './quantity-claims.ts';
import { type Readable, type Reading, readable, readingIn } from './reading.ts';
import { speechClaims } from './speech-claims.ts';

const stage = { name: 'claims', version: 2 };

/** Finds events and turns events, numbers and speech into claims with their asserters. */
export const claimsStage: Stage = {
  ...stage,
  requires: ['tokens', 'mentions', 'quotations', 'quantities', 'timexes'],
  assigns: ['events', 'claims'],
  run(article, context) {
    const given = readable(article);
    const events: EventDraft[] = [];
    const drafts: ClaimDraft[] = [];
    const unproven: (Span | null)[] = [];
    let quantity = 0;
    const quantities = article.layers.quantities;
    given.row.sentences.forEach((sentence, index) => {
      const reading = readingAt(given, sentence.span[0], context);
      unproven[index] = null;
      if (!reading) return;
      unproven[index] = findUnproven(reading, sentence.tokens);
      for (; quantity < quantities.length && quantities[quantity]!.span[0] < sentence.span[1]; quantity++) {
        if (quantities[quantity]!.span[0] < sentence.span[0]) continue;
        const draft = quantityClaim(reading, quantities[quantity]!, quantity, sentence.tokens);
        if (draft)
          drafts.push(
            knownAgain(reading, shareProperty(reading, draft, drafts, sentence.tokens), drafts, sentence.tokens),
          );
      }
      for (const event of findEvents(reading, sentence.tokens)) {
        const draft = eventClaim(reading, event, events.length, sentence.tokens);
        events.push(event);
        if (draft) drafts.push(draft);
      }
      drafts.push(...actClaims(reading, sentence.tokens));
    });
    addCaptions(given, context, events, drafts);
    drafts.push(...speechClaims(article));
    drafts.sort((a, b) => a.span[0] - b.span[0] || a.span[1] - b.span[1]);
    const named = drafts.map((draft, index) => nameClaim(draft, index, unprovenFor(article, draft, unproven)));
    return { layers: { events: events.map(nameEvent), claims: named } };
  },
};

function readingAt(given: Readable, offset: number, context: Context): Reading | null {
  const { article } = given;
  const run = article.layers.languages[itemAt(article.layers.languages, offset)];
  const language = (run && context.language(run.language)) ?? context.language(article.language);
  return language ? readingIn(given, language) : null;
}

/** "710 Häuser sind beschädigt, davon 340 in Marnheim": what is said of the whole is said of the part. */
function shareProperty(
  reading: Reading,
  draft: ClaimDraft,
  earlier: readonly ClaimDraft[],
  sentence: readonly [number, number],
): ClaimDraft {
  const { quantities } = reading.article.layers;
  const { provenance, unit } = quantities[draft.quantity!]!;
  const { rule } = provenance;
  if (draft.property !== 'count' || !(rule.endsWith('.part') || rule.endsWith('.ellipsis'))) return draft;
  const before = earlier
    .slice(-8)
    .findLast(
      (other) =>
        other.quantity !== null &&
        other.quantity < draft.quantity! &&
        other.subject.noun === draft.subject.noun &&
        quantities[other.quantity]!.unit === unit,
    );
  if (!before || draft.quantity! - before.quantity! > 3) return draft;
  if (rule.endsWith('.ellipsis') && tellsOtherwise(reading, quantities[draft.quantity!]!.span, sentence)) return draft;
  return { ...draft, property: before.property, subject: { ...draft.subject, noun: before.subject.noun } };
}

/** "900 sind genesen, 468 müssen sich isolieren": a verb of its own, which is none of counting, tells something else. */
function tellsOtherwise({ row, claims }: Reading, span: Span, sentence: readonly [number, number]): boolean {
  const [first, end] = commaSegment(row, tokensIn(row.tokens, span), sentence);
  for (let at = first; at < end; at++) {
    const { pos, lemma } = row.tokens[at]!;
    if (pos === 'VERB' && !claims.countingVerbs.has(lemma.toLowerCase())) return true;
  }
  return false;
}

/** How many claims back a number may be named again. */
const againReach = 60;

/** "Two women were killed. … The two women": so many of the same noun, spoken of as known, are those told of before. */
function knownAgain(
  reading: Reading,
  draft: ClaimDraft,
  earlier: readonly ClaimDraft[],
  sentence: readonly [number, number],
): ClaimDraft {
  const { quantities } = reading.article.layers;
  const own = quantities[draft.quantity!]!;
  if (draft.property !== 'count' || own.value === null || draft.subject.noun === null) return draft;
  if (!isGiven(reading, tokensIn(reading.row.tokens, own.span), sentence)) return draft;
  const before = earlier.slice(-againReach).findLast((other) => {
    if (other.quantity === null || other.property === 'count' || other.property === 'amount') return false;
    return other.subject.noun === draft.subject.noun && quantities[other.quantity]!.value === own.value;
  });
  return before ? { ...draft, property: before.property } : draft;
}

function addCaptions(given: Readable, context: Context, events: EventDraft[], drafts: ClaimDraft[]): void {
  const first = given.article.layers.captions[0];
  const reading = first ? readingAt(given, first.span[0], context) : null;
  if (!reading) return;
  for (const { event } of captionEvents(reading)) {
    const draft = eventClaim(reading, event, events.length, [0, 0]);
    events.push(event);
    if (draft) drafts.push(draft);
  }
}

/** "Belegt ist das nicht" speaks of its own sentence and, when it stands alone, of the one before. */
function unprovenFor(article: Article, draft: ClaimDraft, unproven: readonly (Span | null)[]): Span | null {
  const { sentences } = article.layers;
  const at = sentenceAt(sentences, draft.span[0]);
  const own = unproven[at];
  if (own) return own;
  const next = sentences[at + 1];
  if (!next || !unproven[at + 1] || article.text.slice(draft.span[1], next.span[0]).includes('\n')) return null;
  return next.tokens[1] - next.tokens[0] <= shortRemark ? (unproven[at + 1] ?? null) : null;
}

const shortRemark = 9;

function nameEvent(draft: EventDraft, index: number): EventMention {
  return {
    id: `v${index + 1}`,
    type: draft.type,
    span: draft.span,
    trigger: draft.trigger,
    participants: draft.participants,
    place: draft.place,
    time: draft.time,
    polarity: draft.polarity,
    modality: draft.modality,
    provenance: provenanceOf(draft),
  };
}

function nameClaim(draft: ClaimDraft, index: number, unproven: Span | null): Claim {
  return {
    id: `c${index + 1}`,
    kind: draft.kind,
    span: draft.span,
    subject: draft.subject,
    property: draft.property,
    scope: draft.scope,
    time: draft.time,
    place: draft.place,
    quantity: draft.quantity,
    event: draft.event,
    quotation: draft.quotation,
    chain: draft.chain,
    polarity: draft.polarity,
    modality: draft.modality,
    unproven,
    provenance: provenanceOf(draft),
  };
}

function provenanceOf({ rule, confidence }: { readonly rule: string; readonly confidence: number }): Provenance {
  const stated = !rule.endsWith('.caption') && !rule.endsWith('.lead-date');
  return { stage: stage.name, version: stage.version, rule, stated, confidence };
}
