import { type Carrier, sameNewsroom } from '../origins/carriers.ts';
import { isExcerpt, sameAddress, sameOutlet, usedAgain } from './classify-same-outlet.ts';
import type { Comparison } from './compare-texts.ts';
import type { Direction } from './direct-pair.ts';
import { half, type PairVerdict, type Shares, verdict, whole } from './pair-verdict.ts';

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

/** Below this a source is used in part only. */
const part = 0.65;
/** Least authored share, and least number of authored words, that show a text was worked from another. */
const worked = 0.12;
const workedInHouse = 0.2;
const workedWords = 18;
/** Below this share of a text, so many words. */
const fewShare = 0.2;
const fewWords = 26;
/** A text of a line or two that is not the same nearly to the word has been filled into the same form. */
const lineWords = 30;
const sameLine = 0.9;
/** From here on, what two texts share beside quotations cannot be passed over. */
const tellingWords = 60;
/** With a quotation beside it, so many words of the report around it show that the report is shared, too. */
const reportWords = 30;
/** Words of quotation that two texts do not share by chance when both tell them as speech, and when one of them does. */
const quotedWords = 8;
const quotedByOne = 10;
/** After this time, a quotation of fewer words is a saying, a slogan or a line of a song that anybody quotes. */
const sayingDays = 30;
const sayingWords = 12;
/** A standing text of so many words together that makes up this much of both articles is a text of its own in them. */
const standingShare = 0.3;
const standingWords = 250;
/** Outlets that print the same wording within this time have it from a third, unless one of them credits the other. */
const togetherHours = 36;
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
  if (facts.sameAddress && shares.own >= 0.3) return sameAddress(comparison, percent, direction);
  const inHouse = sameNewsroom(deriving, source);
  const least = inHouse ? workedInHouse : worked;
  // A list of charges, a headline, an appeal for witnesses: a few words that both may have from anywhere.
  const words = shares.own < fewShare ? fewWords : workedWords;
  const isTemplate =
    Math.min(comparison.wordsA, comparison.wordsB) < lineWords && Math.max(shares.own, shares.source) < sameLine;
  const isWorked = comparison.authored >= words && authored >= least && !isTemplate;
  const isStatement = shares.own >= half && comparison.quotation >= 3 * workedWords;
  if (!isWorked && !isStatement) {
    // Mostly quotation and in one piece: a part of an interview printed again. Authored pieces may be a box.
    if (inHouse && comparison.quotation > comparison.authored && isExcerpt(comparison)) return usedAgain(percent);
    return unworked(comparison, facts, inHouse);
  }
  if (inHouse) return sameOutlet(comparison, shares, percent, facts);
  if (hoursApart !== null && hoursApart > backgroundDays * 24 && shares.own < minorPart) return null;
  const agency = commonAgency(deriving, source);
  const named = direction.ground === 'credit' || direction.ground === 'agency';
  if (agency !== null && !named) {
    return verdict('sibling', 0.8, `Both credit ${agency} and share wording: ${percent} stand in the other.`);
  }
  const third = named ? null : (foreignAgency(deriving, source) ?? deriving?.reprintedFrom[0] ?? null);
  // A dispatch is printed by many: an agency that one of them names is the source of both.
  const theirs = named || source?.isAgency ? undefined : source?.agencies[0];
  if (theirs !== undefined && shares.own >= half) {
    return verdict('sibling', 0.6, `The one names ${theirs} and the other nobody: both have ${percent} from there.`);
  }
  if (third !== null && shares.own >= half) {
    return verdict(
      'sibling',
      0.65,
      `It names ${third}, not the other, as its source: both have ${percent} from there.`,
    );
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
    if (direction.ground === 'order') {
      const reason = `${percent} stand in the longer one; nothing tells whether it was cut from it or carried on there.`;
      return verdict('sibling', 0.5, reason);
    }
    return verdict('cut', 0.6 + 0.3 * shares.own, `${percent} stand in the longer one, of which it keeps a part.`);
  }
  if (shares.own >= half && agency !== null) {
    return verdict('wireReprint', 0.6 + 0.35 * shares.own, `It credits ${agency}; ${percent} stand in the dispatch.`);
  }
  if (shares.own >= whole) {
    const credit = named ? 'which it names' : 'with no credit';
    const first = direction.ground === 'order' ? '; nothing tells which of the two was first' : '';
    return verdict('copy', 0.6 + 0.35 * shares.own, `${percent} stand in the other, ${credit}${first}.`);
  }
  // That one of them keeps less than half of the other's words makes it no piece of it.
  if (direction.ground === 'order' || direction.ground === 'completeness') {
    return verdict('sibling', 0.5, `They share wording (${percent}), and nothing tells which came first.`);
  }
  const confidence = 0.5 + 0.3 * Math.min(1, shares.own * 2);
  return verdict('rewrite', confidence, `${percent} stand in the other, the rest is written anew.`);
}

/** What is left to say when too little of the deriving text's own wording is shared to call it worked from the other. */
function unworked(comparison: Comparison, { hoursApart, sameStory }: PairFacts, inHouse: boolean): PairVerdict | null {
  // Without dates, that they tell one happening stands for having appeared together.
  const together = !inHouse && (hoursApart === null ? sameStory : hoursApart <= togetherHours);
  const { authored, quotation } = comparison;
  const isReport = authored >= reportWords && quotation >= quotedWords && authored * 4 >= quotation * 3;
  if (authored >= tellingWords || (together && isReport)) {
    if (!together) return null;
    const how = hoursApart === null ? 'tell one story' : 'appeared together';
    const reason = `They ${how} and share ${authored} words of wording; neither names the other.`;
    return verdict('sibling', 0.5, reason);
  }
  const isSaying = hoursApart !== null && hoursApart > sayingDays * 24 && comparison.spoken < sayingWords;
  const isHeard = comparison.spokenInBoth >= quotedWords || comparison.spoken >= quotedByOne;
  if (comparison.longestQuotation >= quotedWords && isHeard && !isSaying) {
    return verdict('quotationOnly', 0.8, `They share ${quotation} words of quotation and little else.`);
  }
  if (inHouse && comparison.standing >= standingShare && comparison.longestBoilerplate >= standingWords) {
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

/** An agency that the deriving text is credited to as a whole while its supposed source names none. */
function foreignAgency(deriving: Carrier | undefined, source: Carrier | undefined): string | null {
  if (!deriving || !source || deriving.isAgency || source.isAgency || source.agencies.length > 0) return null;
  return deriving.agencies[0] ?? null;
}
