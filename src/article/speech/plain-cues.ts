import type { SpeechVerbForm } from '../../languages/parts/speech.ts';
import { speechClass } from '../../languages/parts/speech-classes.ts';
import type { Cue } from './cue.ts';
import type { Passage, Unit } from './passage.ts';
import { quoteCloses, quoteOver } from './quote-at.ts';
import { joinRanges, type Range } from './ranges.ts';
import type { Segment } from './segments.ts';
import { isCapitalised, isPunctuation } from './word-facts.ts';

/** How far the words of a phrase may stand behind its verb, and how far where the one who is cited stands between. */
const phraseReach = 5;
const citedReach = 16;

/**
 * Speech verbs of a language without verb-final clauses and, for now, without tags (English): past forms nearly always
 * are verbs; forms that could be nouns ("report", "claims") need a subject in front and words or marks behind.
 */
export function findPlainCues(passage: Passage, unit: Unit, segments: readonly Segment[]): Cue[] {
  const cues: Cue[] = [];
  if ((unit.classes & speechClass.cue) === 0) return cues;
  for (let at = unit.range[0]; at < unit.core[1]; at++) {
    if ((passage.classes[at]! & speechClass.cue) === 0 || quoteOver(passage, unit, at) !== null) continue;
    const cue = phraseCue(passage, unit, segments, at) ?? verbCue(passage, unit, segments, at);
    if (!cue) continue;
    cues.push(cue);
    at = Math.max(at, cue.last);
  }
  return cues;
}

function verbCue(passage: Passage, unit: Unit, segments: readonly Segment[], at: number): Cue | null {
  const { lower, words } = passage;
  const { data } = unit;
  const forms = data.verbs.get(lower[at]!);
  if (!forms || (isCapitalised(words[at]!) && at > unit.range[0])) return null;
  // "asked not to be named" tells of the source, not of words.
  if (data.anonymousPhrases.some((phrase) => phrase.every((word, i) => lower[at + i] === word))) return null;
  const helper = auxiliaryBefore(passage, unit, at);
  const passive =
    helper >= 0 && data.passiveForms.has(lower[helper]!) && forms.some(({ kind }) => kind === 'participle');
  const perfect = helper >= 0 && data.perfectForms.has(lower[helper]!);
  const modal = helper >= 0 && data.modalForms.has(lower[helper]!);
  const form =
    forms.find(({ kind }) => kind === 'finite') ?? forms.find(({ kind }) => kind === 'participle') ?? forms[0]!;
  const past = forms.some(({ kind }) => kind === 'participle') || isPast(form, lower[at]!);
  // "Asked whether …, the minister said": what somebody was asked opens the sentence of the answer.
  if (at === unit.core[0] && helper < 0 && past && quoteOver(passage, unit, at - 1) === null) return null;
  const gerund = forms.every(({ kind }) => kind === 'zuInfinitive');
  if (gerund && !(lower[at - 1] === ',' || data.asWords.has(lower[at - 1] ?? ''))) return null;
  if (!gerund && helper < 0) {
    const before = lower[at - 1] ?? '';
    if (data.determiners.has(before) || data.prepositions.has(before)) return null;
    // "the mill's proposed sale": a participle before its noun.
    if (before.length > 1 && (data.genitiveMarks.has(before) || /['’]s$/.test(before))) return null;
    const { pos } = passage.tokens[at]!;
    // Behind closing marks a verb may be tagged as anything.
    if ((pos === 'NOUN' || pos === 'ADJ') && !(past && quoteCloses(passage, unit, at))) return null;
    if (!past && pos !== 'VERB' && !presentFits(passage, unit, at)) return null;
  }
  if (modal && lower[at - 1] !== lower[helper] && !data.particles.has(lower[at - 1]!)) return null;
  const first = helper >= 0 ? helper : at;
  return make(
    passage,
    segments,
    form,
    first,
    at,
    (passive && !perfect) || (helper < 0 && isReduced(form, passage, unit, at)),
  );
}

/** "the miller accused of lying", "Loos, accused in two cases, …": without its object such a verb is a participle. */
function isReduced({ verb }: SpeechVerbForm, { lower }: Passage, { data }: Unit, at: number): boolean {
  const needsObject =
    verb.addressee === 'accusative' && verb.frames.includes('object') && !verb.frames.includes('that');
  const next = lower[at + 1] ?? '';
  return needsObject && lower[at] !== verb.lemma && (verb.prepositions.includes(next) || data.prepositions.has(next));
}

function isPast(form: SpeechVerbForm, word: string): boolean {
  return word !== form.verb.lemma && !word.endsWith('s');
}

/** Present forms that might be nouns: a name, pronoun or noun before, and given words behind. */
function presentFits(passage: Passage, unit: Unit, at: number): boolean {
  const { lower, words } = passage;
  const { data } = unit;
  const before = at - 1;
  if (before < unit.range[0]) return false;
  const subject =
    data.subjectPronouns.has(lower[before]!) ||
    isCapitalised(words[before]!) ||
    data.relatives.has(lower[before]!) ||
    isPunctuation(passage, before) ||
    /s$/.test(lower[before]!);
  const next = lower[at + 1] ?? '';
  const follows =
    data.thatWords.has(next) ||
    data.questionWords.has(next) ||
    data.subjectPronouns.has(next) ||
    data.determiners.has(next) ||
    data.infinitiveMarkers.has(next) ||
    isPunctuation(passage, at + 1) ||
    isCapitalised(words[at + 1] ?? '');
  return subject && follows;
}

/** An auxiliary before the verb, small words between. */
function auxiliaryBefore(passage: Passage, unit: Unit, at: number): number {
  const { data } = unit;
  for (let i = at - 1; i >= Math.max(unit.range[0], at - 4); i--) {
    const word = passage.lower[i]!;
    // "Theresa May said", "Will Marl said": a name.
    if (isCapitalised(passage.words[i]!) && i > unit.range[0]) return -1;
    if (data.perfectForms.has(word) || data.passiveForms.has(word) || data.modalForms.has(word)) {
      return i;
    }
    if (!data.particles.has(word) && !data.negations.has(word)) return -1;
  }
  return -1;
}

function phraseCue(passage: Passage, unit: Unit, segments: readonly Segment[], at: number): Cue | null {
  const { lower } = passage;
  for (const phrase of unit.data.phrases.get(lower[at]!) ?? []) {
    const found: number[] = [];
    for (const word of phrase.words) {
      const reach = phrase.tight
        ? found.length + 2
        : unit.data.citingVerbs.has(phrase.verb[0]!)
          ? citedReach
          : phraseReach;
      for (let i = at + 1; i < Math.min(at + reach, unit.core[1]); i++) {
        if (isPunctuation(passage, i)) break;
        if (lower[i] === word) {
          found.push(i);
          break;
        }
      }
    }
    if (found.length < phrase.words.length) continue;
    const last = Math.max(...found);
    return {
      tokens: joinRanges([[at, at + 1], ...found.map((i): Range => [i, i + 1])]),
      finite: at,
      last,
      segment: segmentOf(segments, at),
      lastSegment: segmentOf(segments, last),
      lemma: phrase.verb[0]!,
      verb: null,
      frames: phrase.frames,
      act: phrase.act,
      medium: phrase.medium,
      grade: 1,
      passive: false,
      subjunctive: false,
    };
  }
  return null;
}

function make(
  _passage: Passage,
  segments: readonly Segment[],
  { verb }: SpeechVerbForm,
  first: number,
  at: number,
  passive: boolean,
): Cue {
  return {
    tokens: joinRanges([
      [first, first + 1],
      [at, at + 1],
    ]),
    finite: first,
    last: at,
    segment: segmentOf(segments, first),
    lastSegment: segmentOf(segments, at),
    lemma: verb.lemma,
    verb,
    frames: verb.frames,
    act: verb.act,
    medium: verb.medium,
    grade: verb.grade,
    passive,
    subjunctive: false,
  };
}

function segmentOf(segments: readonly Segment[], at: number): number {
  return Math.max(
    0,
    segments.findIndex(({ range }) => range[0] <= at && at < range[1]),
  );
}
