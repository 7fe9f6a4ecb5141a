import { type Candidate, nothing } from './candidate.ts';
import type { Cue } from './cue.ts';
import { findPlainNoun } from './find-plain-nominal.ts';
import type { Passage, Unit } from './passage.ts';
import { plainRoles } from './plain-roles.ts';
import { quoteCloses, quoteOpens, quoteOver } from './quote-at.ts';
import { type Range, size, subtract } from './ranges.ts';
import type { Roles } from './roles.ts';
import type { Segment } from './segments.ts';
import { subjectBefore } from './subject-before.ts';
import { isCapitalised, isPunctuation } from './word-facts.ts';

/** Indirect speech of English: given clauses follow their verb directly, or stand before ", the mayor said". */
export function findPlainClausal(
  passage: Passage,
  unit: Unit,
  segments: readonly Segment[],
  cues: readonly Cue[],
  _inWords = false,
): Candidate[] {
  const found: Candidate[] = [];
  let from = unit.core[0];
  cues.forEach((cue, index) => {
    if (cue.finite < from) return;
    const candidate =
      asClause(passage, unit, segments, cue) ??
      behind(passage, unit, cue, cues.slice(index + 1), from) ??
      before(passage, unit, cue, from);
    if (!candidate) return;
    found.push(shareSubject(passage, unit, candidate, cue, cues[index - 1]));
    from = Math.max(candidate.content.at(-1)![1], cue.last + 1);
  });
  const noun = found.length === 0 ? findPlainNoun(passage, unit, cues) : null;
  return noun ? [noun] : found;
}

/** "denied it and said …", "…, adding that …": the subject is that of the verb before. */
function shareSubject(passage: Passage, unit: Unit, found: Candidate, cue: Cue, earlier: Cue | undefined): Candidate {
  if (!earlier || found.speaker.length > 0 || found.path.length > 0 || cue.passive) return found;
  const { speaker, path } = plainRoles(passage, unit, earlier, unit.core[0]);
  return speaker.length > 0 ? { ...found, speaker, path: ['same-sentence', ...path] } : found;
}

/** "…, as the agency reported". */
function asClause(passage: Passage, unit: Unit, segments: readonly Segment[], cue: Cue): Candidate | null {
  const segment = segments[cue.segment];
  if (!segment || segment.quote || !unit.data.asWords.has(passage.lower[segment.range[0]]!)) return null;
  // "as she accused …" gives a second event, not a source: the verb must close its clause.
  if (segment.range[1] - cue.last > 4) return null;
  const roles = plainRoles(passage, unit, cue, segment.range[0] + 1);
  const hole: Range = [
    segment.before === ',' ? segment.range[0] - 1 : segment.range[0],
    Math.min(segment.range[1] + (passage.words[segment.range[1]] === ',' ? 1 : 0), unit.core[1]),
  ];
  const content = subtract(unit.core, [hole]);
  if (size(content) < 3) return null;
  return candidate(unit, cue, 'indirect.as-clause', content, [hole], roles);
}

/** "said that …", "said the bridge was …", "promised to …", "asked whether …". */
function behind(passage: Passage, unit: Unit, cue: Cue, following: readonly Cue[], from: number): Candidate | null {
  const limit = contentLimit(passage, unit, cue, following);
  const opening = openerBehind(passage, unit, cue, limit, following[0]);
  if (!opening) return null;
  const content: Range = [opening.start, trimContent(passage, opening.start, limit)];
  if (content[1] - content[0] < 2) return null;
  const roles = plainRoles(passage, unit, cue, from);
  // "asked residents to save water": what somebody is asked to do is demanded.
  const demands = opening.kind === 'infinitive' && cue.act === 'ask';
  const asked: Cue = demands ? { ...cue, act: 'demand' } : cue;
  const frame = subtract([from, unit.core[1]], [content]);
  return candidate(unit, asked, `indirect.${opening.kind}`, [content], frame, roles);
}

function openerBehind(
  passage: Passage,
  unit: Unit,
  cue: Cue,
  limit: number,
  next: Cue | undefined,
): { readonly kind: string; readonly start: number } | null {
  const { lower } = passage;
  const { data } = unit;
  // "said the office had assured her that …": the opener belongs to the verb between.
  const own = next && cue.frames.includes('bare') && next.finite > cue.last + 1 ? next.finite : limit;
  for (let at = cue.last + 1; at < Math.min(limit, own, cue.last + 14); at++) {
    const word = lower[at]!;
    if (quoteOver(passage, unit, at) !== null) break;
    if (passage.words[at] === ',' || passage.words[at] === ';' || passage.words[at] === ':') break;
    if (data.thatWords.has(word)) {
      // "repeated her demand that …": the clause depends on the noun.
      if (at > cue.last + 2 && data.nouns.has(lower[at - 1]!)) return null;
      return cue.frames.includes('that') ? { kind: 'that', start: at } : null;
    }
    // "said he would play only if …": further behind such a word opens a clause inside the given words.
    if (data.questionWords.has(word) && at > cue.last + 3) break;
    if (data.questionWords.has(word))
      return !negatedCue(passage, unit, cue) && cue.frames.includes('question')
        ? { kind: 'question', start: at }
        : null;
    // "is expected to" tells what many think, and nobody's words.
    const told = cue.frames.includes('infinitive') && !(cue.passive && cue.medium === 'thought');
    if (data.infinitiveMarkers.has(word) && told && isVerbBehind(passage, unit, at + 1))
      return { kind: 'infinitive', start: at };
  }
  if (!cue.frames.includes('bare') || data.invertsAfterComma) return null;
  const start = bareStart(passage, unit, cue, limit);
  if (start < 0) return null;
  return holdsClause(passage, unit, start, limit) ? { kind: 'bare', start } : null;
}

/** "did not say when": nothing was said. */
function negatedCue(passage: Passage, unit: Unit, cue: Cue): boolean {
  for (let at = Math.max(unit.range[0], cue.finite - 2); at < cue.last; at++)
    if (unit.data.negations.has(passage.lower[at]!)) return true;
  return false;
}

/** A subject and its verb follow, before any comma or relative clause: a clause, not an object. */
function holdsClause(passage: Passage, unit: Unit, start: number, limit: number): boolean {
  const { lower } = passage;
  const { data } = unit;
  for (let at = start + 1; at < Math.min(limit, start + 25); at++) {
    const word = lower[at]!;
    if (passage.words[at] === ',' || data.relatives.has(word)) return false;
    if (data.finiteForms.has(word) || word.endsWith("n't") || word.endsWith('n’t')) return true;
    const before = lower[at - 1]!;
    const past = /[^e]ed$/.test(word) || data.irregularPasts.has(word);
    if (past && !data.determiners.has(before) && !data.prepositions.has(before) && !data.coordinators.has(before)) {
      const next = lower[at + 1] ?? '';
      if (next !== 'by') return true;
    }
  }
  const next = lower[start + 1] ?? '';
  return (
    data.subjectPronouns.has(lower[start]!) &&
    (/^[a-z]/.test(next) || quoteOpens(passage, unit, start + 1)) &&
    !data.prepositions.has(next) &&
    !data.asWords.has(next)
  );
}

/** Where a clause without opener begins: right behind the verb, or behind whom it was told or when. */
function bareStart(passage: Passage, unit: Unit, cue: Cue, limit: number): number {
  const { lower, words } = passage;
  const { data } = unit;
  let at = cue.last + 1;
  if (cue.verb?.addressee === 'accusative') {
    while (at < limit && at < cue.last + 5 && !data.subjectPronouns.has(lower[at]!)) {
      at += 1;
      if (data.determiners.has(lower[at] ?? '') || data.subjectPronouns.has(lower[at] ?? '')) break;
    }
  }
  while (at < limit) {
    // "said on Tuesday the bridge …": a time stands between.
    if (data.particles.has(lower[at]!)) at += 1;
    else if (data.timePrepositions.has(lower[at]!) && isCapitalised(words[at + 1] ?? '')) at += 2;
    else break;
  }
  if (at >= limit || isPunctuation(passage, at)) return quoteOpens(passage, unit, at) ? at : -1;
  // "say at least 2,000 people …": a preposition before a number belongs to it.
  const counts = [1, 2].some((step) => passage.tokens[at + step]?.pos === 'NUM');
  if (data.prepositions.has(lower[at]!) && !counts) return -1;
  return at;
}

function isVerbBehind(passage: Passage, unit: Unit, at: number): boolean {
  if (unit.data.infinitiveByTag) return isInfinitiveBehind(passage, at);
  const word = passage.lower[at] ?? '';
  return (
    /^[a-z]+$/.test(passage.words[at] ?? '') &&
    !unit.data.determiners.has(word) &&
    !unit.data.obliqueDeterminers.has(word)
  );
}

/** "de fermer", "de ne pas les fermer": an infinitive by its tag, small words before it. */
function isInfinitiveBehind(passage: Passage, from: number): boolean {
  for (let at = from; at < from + 4; at++) {
    const token = passage.tokens[at];
    if (!token) return false;
    if (token.morph.includes('VerbForm=Inf')) return true;
    if (token.pos !== 'ADV' && token.pos !== 'PRON' && token.pos !== 'DET') return false;
  }
  return false;
}

/** Nobody's words go on over more verbs of saying than this; without it a text of such verbs alone is read over and over. */
const mostCuesInside = 16;

/** Given words reach to the end, to the next telling verb's clause, or to ", according to …". */
function contentLimit(passage: Passage, unit: Unit, cue: Cue, following: readonly Cue[]): number {
  const { lower, words } = passage;
  const { data } = unit;
  let index = 0;
  // "The report, which says the screw was loose, …": the comma closes the clause of the verb.
  const inserted = data.relatives.has(lower[cue.finite - 1] ?? '') && words[cue.finite - 2] === ',';
  for (let at = cue.last + 1; at < unit.core[1]; at++) {
    if (quoteOver(passage, unit, at) !== null) continue;
    while (following[index] && following[index]!.finite <= at) index += 1;
    const next = following[index];
    if (inserted && words[at] === ',') return at;
    if (words[at] === ';' || index > mostCuesInside) return at;
    if (
      words[at] === ',' &&
      data.sourcePrepositions.some((phrase) => phrase.every((word, i) => lower[at + 1 + i] === word)) &&
      !goesOnBehind(passage, unit, at + 1)
    )
      return at;
    if (
      words[at] === ',' &&
      next &&
      at < next.finite &&
      next.finite - at <= 8 &&
      !data.thatWords.has(lower[at + 1] ?? '')
    ) {
      const goesIn =
        data.coordinators.has(lower[at + 1] ?? '') || next.finite === at + 1 || data.asWords.has(lower[at + 1] ?? '');
      if (goesIn) return at;
    }
    if (data.coordinators.has(lower[at]!) && next && next.finite === at + 1) return at;
    if (words[at] === ',' && data.adversatives.has(lower[at + 1] ?? '')) return at;
  }
  return unit.core[1];
}

/** ", according to the fire service, empty": the given words go on behind the inserted source. */
function goesOnBehind(passage: Passage, unit: Unit, from: number): boolean {
  for (let at = from; at < Math.min(from + 14, unit.core[1] - 1); at++) if (passage.words[at] === ',') return true;
  return false;
}

function trimContent(passage: Passage, start: number, end: number): number {
  let last = end;
  while (last > start && passage.words[last - 1] === ',') last -= 1;
  return last;
}

/** "The bridge will stay closed, the mayor said on Monday." */
function before(passage: Passage, unit: Unit, cue: Cue, from: number): Candidate | null {
  if (cue.passive || !cue.frames.includes('bare')) return null;
  // "Asked whether …, she replied": a question put to the speaker, not the words.
  const asked = unit.data.verbs.has(passage.lower[from]!) && unit.data.questionWords.has(passage.lower[from + 1] ?? '');
  if (asked) return null;
  const roles = plainRoles(passage, unit, cue, from);
  const speaker = roles.speaker[0];
  if (!speaker) return null;
  const subject = roles.path[0] === 'cited' ? subjectBefore(passage, unit, cue.finite, from) : null;
  const start = Math.min(subject?.[0] ?? speaker[0], cue.finite);
  if (passage.words[start - 1] !== ',' || quoteCloses(passage, unit, start)) return null;
  const end = start - 1;
  // "The mill, the agency reported, will be sold": the cue parts a subject from its verb.
  const parted = passage.words[cue.last + 1] === ',' && passage.finite[cue.last + 2] === 1;
  if (end - from < (parted ? 1 : 3)) return null;
  let finite = false;
  for (let at = from; at < end; at++) if (told(passage, unit, at)) finite = true;
  const last = cue.last + 1;
  const closes =
    last >= unit.core[1] ||
    isPunctuation(passage, last) ||
    unit.data.prepositions.has(passage.lower[last]!) ||
    unit.data.particles.has(passage.lower[last]!);
  if (!(finite || parted) || (!closes && speaker[0] < cue.finite)) return null;
  const content: Range[] = [[from, end]];
  let frameEnd = unit.core[1];
  if (passage.words[last] === ',' && last + (parted ? 1 : 3) < unit.core[1] && !leadsOff(passage, unit, last + 1)) {
    content.push([last + 1, unit.core[1]]);
    frameEnd = last + 1;
  }
  return candidate(unit, cue, 'indirect.cue-after', content, [[end, frameEnd]], roles);
}

/** ", citing two officials", ", according to a letter", ", adding that …": more about the source, not about the words. */
function leadsOff(passage: Passage, unit: Unit, at: number): boolean {
  const { data } = unit;
  const phrases = [...data.sourcePrepositions, ...data.basisPrepositions];
  if (phrases.some((phrase) => phrase.every((word, i) => passage.lower[at + i] === word))) return true;
  return data.verbs.get(passage.lower[at]!)?.every(({ kind }) => kind === 'zuInfinitive') ?? false;
}

/** A finite verb: by its tag, its word or the regular ending of English. */
function told(passage: Passage, { data }: Unit, at: number): boolean {
  if (data.finiteForms.has(passage.lower[at]!)) return true;
  return passage.finite[at] === 1 || (!data.invertsAfterComma && /ed$/.test(passage.lower[at]!));
}

function candidate(
  unit: Unit,
  cue: Cue,
  rule: string,
  content: readonly Range[],
  frame: readonly Range[],
  roles: Roles,
): Candidate {
  return {
    type: 'indirect',
    rule,
    confidence: 0.8,
    unit,
    content,
    frame: frame.length > 0 ? frame : nothing,
    cue: cue.tokens,
    ...roles,
    act: cue.act,
    medium: cue.medium,
  };
}
