import type { LineageType } from '../../model/story.ts';
import { type Carrier, sameNewsroom } from '../origins/carriers.ts';
import type { Comparison } from './compare-texts.ts';
import type { Direction } from './direct-pair.ts';

export interface PairVerdict {
  readonly type: LineageType;
  readonly confidence: number;
  readonly reason: string;
}

/** What classification looks at beside the shared wording. */
export interface PairFacts {
  readonly derivingIsA: boolean;
  readonly direction: Direction;
  readonly deriving: Carrier | undefined;
  readonly source: Carrier | undefined;
  readonly sameAddress: boolean;
  readonly sameStory: boolean;
  /** The two outlets share wording now and then, and now the one, now the other is first. */
  readonly inTurn: boolean;
  /** Hours between the publications, null when one is unknown. */
  readonly hoursApart: number | null;
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
const workedInHouse = 0.2;
const workedWords = 18;
/** A passage of so many words together is one that an outlet used again. */
const usedAgainWords = 80;
/** From here on, what two texts share beside quotations cannot be passed over. */
const tellingWords = 60;
/** Words of quotation that two texts do not share by chance. */
const quotedWords = 8;
/** Standing text that makes up this much of both articles is told as a common origin of the two. */
const standingShare = 0.3;
const standingWords = 150;
/** Outlets that print the same wording within this time have it from a third, unless one of them credits the other. */
const togetherHours = 36;
/** After this time, an outlet that uses a minor part again takes it from its drawer and does not carry on. */
const carryOnDays = 3;
/** So many words of its own make an update; fewer are teasers and notices. */
const carryOnWords = 150;
/** After this time, a minor part that two outlets share is common background. */
const backgroundDays = 14;
const minorPart = 0.6;

/**
 * Names how one text derives from another that it shares wording with; null when what they share is too little to say
 * anything. Credits decide between a reprint and a copy, sizes between a copy and a cut.
 */
export function classifyPair(comparison: Comparison, facts: PairFacts): PairVerdict | null {
  const { derivingIsA, direction, deriving, source, hoursApart } = facts;
  const shares: Shares = derivingIsA
    ? { own: comparison.shareA, source: comparison.shareB }
    : { own: comparison.shareB, source: comparison.shareA };
  const authored = derivingIsA ? comparison.authoredA : comparison.authoredB;
  const percent = `${Math.round(shares.own * 100)} % of its words`;
  if (facts.sameAddress && shares.own >= 0.3) return sameAddress(shares, percent);
  const inHouse = sameNewsroom(deriving, source);
  const least = inHouse ? workedInHouse : worked;
  const isWorked = comparison.authored >= workedWords && authored >= least;
  const isStatement = shares.own >= half && comparison.quotation >= 3 * workedWords;
  if (!isWorked && !isStatement) return unworked(comparison, facts, inHouse);
  if (inHouse) return sameOutlet(comparison, shares, percent, facts);
  if (hoursApart !== null && hoursApart > backgroundDays * 24 && shares.own < minorPart) return null;
  const agency = commonAgency(deriving, source);
  const named = direction.ground === 'credit' || direction.ground === 'agency';
  if (agency !== null && !named) {
    return verdict('sibling', 0.8, `Both credit ${agency} and share wording: ${percent} stand in the other.`);
  }
  if (!named && !isWorked) {
    return verdict('sibling', 0.6, `Both hand on one statement (${percent}); neither names the other.`);
  }
  if (!named && facts.inTurn && hoursApart !== null && hoursApart <= backgroundDays * 24) {
    return verdict('sibling', 0.6, `Each of the two outlets is first in turn: both have it from a third (${percent}).`);
  }
  const mostlyBorrowed = shares.own >= half && Math.max(shares.own, shares.source) >= whole;
  if (!named && hoursApart !== null && hoursApart <= togetherHours && !mostlyBorrowed) {
    return verdict('sibling', 0.6, `They appeared together and share wording (${percent}); neither names the other.`);
  }
  if (shares.own >= half && shares.source < part && shares.own - shares.source > 0.15) {
    return verdict('cut', 0.6 + 0.3 * shares.own, `${percent} stand in the longer one, of which it keeps a part.`);
  }
  if (shares.own >= half && agency !== null) {
    return verdict('wireReprint', 0.6 + 0.35 * shares.own, `It credits ${agency}; ${percent} stand in the dispatch.`);
  }
  if (shares.own >= whole) {
    return verdict('copy', 0.6 + 0.35 * shares.own, `${percent} stand in the other, with no credit.`);
  }
  if (direction.ground === 'order') {
    return verdict('sibling', 0.5, `They share wording (${percent}), and nothing tells which came first.`);
  }
  const confidence = 0.5 + 0.3 * Math.min(1, shares.own * 2);
  return verdict('rewrite', confidence, `${percent} stand in the other, the rest is written anew.`);
}

function sameOutlet(
  comparison: Comparison,
  shares: Shares,
  percent: string,
  { hoursApart, sameStory }: PairFacts,
): PairVerdict | null {
  if (shares.own >= 0.97 && shares.source >= 0.97) {
    return verdict('copy', 0.95, `The same outlet published it twice: ${percent} stand in the other.`);
  }
  const late = hoursApart !== null && hoursApart > carryOnDays * 24;
  if ((late || !sameStory) && shares.own < (late && !sameStory ? part : half)) {
    // A template's questions stand here and there, a passage used again stands together.
    if (comparison.authored < standingWords || comparison.longestAuthored < usedAgainWords) return null;
    return verdict('sibling', 0.5, `The same outlet used a passage again: ${percent}.`);
  }
  // A box fills most of a short notice: on another subject or after days only one that stands there whole is the same.
  const least = sameStory && !late ? half : whole;
  if (comparison.authored < carryOnWords && Math.max(shares.own, shares.source) < least) return null;
  const confidence = 0.6 + 0.35 * shares.own;
  return verdict('update', confidence, `The same outlet wrote it further: ${percent} stand in the earlier one.`);
}

function sameAddress(shares: Shares, percent: string): PairVerdict {
  if (shares.own >= 0.995 && shares.source >= 0.995) {
    return verdict('version', 0.99, 'The same address, fetched again, with the same text.');
  }
  return verdict('update', 0.97, `The same address, fetched again, with another text: ${percent} stand in both.`);
}

/** What is left to say when too little of the deriving text's own wording is shared to call it worked from the other. */
function unworked(comparison: Comparison, { hoursApart }: PairFacts, inHouse: boolean): PairVerdict | null {
  if (comparison.authored >= tellingWords) {
    if (inHouse || hoursApart === null || hoursApart > togetherHours) return null;
    const reason = `They appeared together and share ${comparison.authored} words of wording; neither names the other.`;
    return verdict('sibling', 0.5, reason);
  }
  if (comparison.longestQuotation >= quotedWords && comparison.spoken >= quotedWords) {
    return verdict('quotationOnly', 0.8, `They share ${comparison.quotation} words of quotation and little else.`);
  }
  if (inHouse && comparison.standing >= standingShare && comparison.boilerplate >= standingWords) {
    const reason = `Both carry the same standing text, ${Math.round(comparison.standing * 100)} % of the longer one.`;
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
