import type { LineageType } from '../../model/story.ts';
import type { Carrier } from '../origins/carriers.ts';
import type { Comparison } from './compare-texts.ts';
import type { Direction } from './direct-pair.ts';

export interface PairVerdict {
  readonly type: LineageType;
  readonly confidence: number;
  readonly reason: string;
}

/** Shares of the deriving text (`own`) and of its source (`source`) that stand in the other. */
interface Shares {
  readonly own: number;
  readonly source: number;
}

/** From here on a text is the other one, give or take an edit. */
const whole = 0.8;
/** From here on its substance is borrowed. */
const half = 0.5;
/** Below this a source is used in part only. */
const part = 0.65;
/** Least authored share, and least number of authored words, that show a text was worked from another. */
const worked = 0.12;
const workedWords = 18;
/** Standing text that makes up this much of an article is told as a common origin of the two. */
const standingShare = 0.2;
const quotedWords = 7;

/**
 * Names how one text derives from another that it shares wording with; null when what they share is too little to say
 * anything. Credits decide between a reprint and a copy, sizes between a copy and a cut.
 */
export function classifyPair(
  comparison: Comparison,
  derivingIsA: boolean,
  direction: Direction,
  deriving: Carrier | undefined,
  source: Carrier | undefined,
  address: 'same' | 'other',
): PairVerdict | null {
  const shares: Shares = derivingIsA
    ? { own: comparison.shareA, source: comparison.shareB }
    : { own: comparison.shareB, source: comparison.shareA };
  const authored = derivingIsA ? comparison.authoredA : comparison.authoredB;
  const percent = `${Math.round(shares.own * 100)} % of its words`;
  if (address === 'same' && shares.own >= 0.3) return sameAddress(shares, percent);
  const isWorked = comparison.authored >= workedWords && (authored >= worked || comparison.authored >= 60);
  if (!isWorked) return unworked(comparison);
  const sameNewsroom = deriving?.outlet !== null && deriving?.outlet === source?.outlet;
  const complete = shares.own >= whole && shares.source >= whole;
  if (sameNewsroom) {
    if (complete && shares.own >= 0.97 && shares.source >= 0.97) {
      return verdict('copy', 0.95, `The same outlet published it twice: ${percent} stand in the other.`);
    }
    return verdict(
      'update',
      0.6 + 0.35 * shares.own,
      `The same outlet wrote it further: ${percent} stand in the earlier one.`,
    );
  }
  const agency = commonAgency(deriving, source);
  if (agency !== null && !source?.isAgency && !deriving?.isAgency && direction.ground !== 'credit') {
    return verdict('sibling', 0.8, `Both credit ${agency} and share wording: ${percent} stand in the other.`);
  }
  if (shares.own >= half && shares.source < part && shares.own - shares.source > 0.15) {
    return verdict('cut', 0.6 + 0.3 * shares.own, `${percent} stand in the longer one, of which it keeps a part.`);
  }
  if (shares.own >= half && agency !== null) {
    return verdict('wireReprint', 0.6 + 0.35 * shares.own, `It credits ${agency}; ${percent} stand in the dispatch.`);
  }
  if (shares.own >= whole)
    return verdict('copy', 0.6 + 0.35 * shares.own, `${percent} stand in the other, with no credit.`);
  if (direction.ground === 'order' && shares.source < whole) {
    return verdict('sibling', 0.5, `They share wording (${percent}), and nothing tells which came first.`);
  }
  return verdict(
    'rewrite',
    0.5 + 0.3 * Math.min(1, shares.own * 2),
    `${percent} stand in the other, the rest is written anew.`,
  );
}

function sameAddress(shares: Shares, percent: string): PairVerdict {
  if (shares.own >= 0.995 && shares.source >= 0.995) {
    return verdict('version', 0.99, 'The same address, fetched again, with the same text.');
  }
  return verdict('update', 0.97, `The same address, fetched again, with another text: ${percent} stand in both.`);
}

function unworked(comparison: Comparison): PairVerdict | null {
  if (comparison.quotation >= quotedWords) {
    return verdict('quotationOnly', 0.8, `They share ${comparison.quotation} words of quotation and little else.`);
  }
  if (comparison.standing >= standingShare) {
    const reason = `Both carry the same standing text, ${Math.round(comparison.standing * 100)} % of the shorter one.`;
    return verdict('sibling', 0.5, reason);
  }
  return null;
}

/** The agency that both go back to, as it is credited. */
function commonAgency(deriving: Carrier | undefined, source: Carrier | undefined): string | null {
  if (!deriving || !source) return null;
  return deriving.agencies.find((agency) => source.agencies.includes(agency)) ?? null;
}

function verdict(type: LineageType, confidence: number, reason: string): PairVerdict {
  return { type, confidence: Math.round(Math.min(0.99, confidence) * 100) / 100, reason };
}
