import type { Quotation } from '../../model/quotation.ts';
import type { Span } from '../../model/span.ts';
import { findAtOrBefore } from '../../text/token-index.ts';
import type { Context, Stage } from '../stage.ts';
import { buildChain } from './build-chain.ts';
import type { Candidate } from './candidate.ts';
import { createClauseReader } from './clauses.ts';
import { findCredits } from './find-credits.ts';
import { findQuotations } from './find-quotations.ts';
import { judgeAct } from './judge-act.ts';
import { judgeContent } from './judge-content.ts';
import { judgeMedium } from './judge-medium.ts';
import { type Passage, readPassage } from './passage.ts';
import { toSpans } from './ranges.ts';
import { type LastSpeaker, resolveSpeaker } from './resolve-speaker.ts';
import { indexSources, type SourceIndex } from './source-index.ts';

const version = 1;

/** Finds who said what to whom, and what is credited to whom. */
export const speechStage: Stage = {
  name: 'speech',
  version,
  requires: ['sentences', 'tokens', 'mentions', 'entities', 'languages', 'blocks', 'captions', 'outlet', 'timexes'],
  assigns: ['quotations', 'credits'],
  run(article, context) {
    const passage = readPassage(article, context);
    const readClauses = createClauseReader(passage);
    const credits = findCredits(passage, context, readClauses);
    const sources = indexSources(passage, credits);
    const quotations: Quotation[] = [];
    let last: LastSpeaker | null = null;
    for (const candidate of findQuotations(passage, readClauses)) {
      const quotation = complete(passage, candidate, sources, last, quotations, context);
      quotations.push(quotation);
      const entity = quotation.speakerEntity === null ? undefined : sources.entities.get(quotation.speakerEntity);
      if (entity) last = { entity: entity.id, gender: entity.gender, unit: candidate.unit };
    }
    return { layers: { quotations, credits } };
  },
};

function isTime(passage: Passage, [start, end]: Span): boolean {
  const { timexes } = passage.article.layers;
  const timex = timexes[findAtOrBefore(timexes, start)];
  return timex !== undefined && timex.span[0] <= start && end <= timex.span[1];
}

/** The latest of the quotations just before that holds the words. */
function carrierOf(before: readonly Quotation[], content: Quotation['content']): Quotation | null {
  for (let at = before.length - 1; at >= Math.max(0, before.length - nearby); at--)
    if (covers(before[at]!.content, content)) return before[at]!;
  return null;
}

/** Quotations of one sentence that may stand between words and those they stand in. */
const nearby = 64;

function covers(outer: Quotation['content'], inner: Quotation['content']): boolean {
  return inner.every(([start, end]) => outer.some((span) => span[0] <= start && end <= span[1]));
}

function complete(
  passage: Passage,
  candidate: Candidate,
  sources: SourceIndex,
  last: LastSpeaker | null,
  before: readonly Quotation[],
  context: Context,
): Quotation {
  const spans = (ranges: Candidate['content']) => toSpans(passage.tokens, ranges);
  const named = spans(candidate.speaker);
  // "rief am Montag auf": a time is no speaker.
  const speaker = named.every((span) => isTime(passage, span)) ? [] : named;
  const resolved = resolveSpeaker(passage, candidate, speaker, last);
  const content = spans(candidate.content);
  const act = judgeAct(passage, candidate);
  const carrier = candidate.carrier ? carrierOf(before, content) : null;
  return {
    type: candidate.type,
    medium: judgeMedium(passage, candidate),
    content,
    speaker,
    cue: spans(candidate.cue),
    frame: spans(candidate.frame),
    addressee: spans(candidate.addressee),
    speakerEntity: resolved.entity,
    resolution: resolved.resolution,
    anonymous: resolved.anonymous,
    act,
    ...judgeContent(passage, { ...candidate, act }),
    chain: buildChain(passage, candidate, speaker, resolved, sources, carrier, context),
    provenance: {
      stage: 'speech',
      version,
      rule: candidate.rule,
      stated: candidate.cue.length > 0,
      confidence: candidate.confidence,
    },
  };
}
