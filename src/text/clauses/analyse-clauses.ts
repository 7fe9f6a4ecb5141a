import type { Token } from '../../model/layers.ts';
import type { Clause, ClauseRules, Phrase, TokenRange } from './clause.ts';
import { type ClauseDraft, cutClauses, wordOf } from './cut-clauses.ts';
import { feature, nounPhrases } from './noun-phrases.ts';

/**
 * Clauses of one sentence with verb bracket, subject, objects, mood. `sentence` is a range of the article's tokens
 * (`Sentence.tokens`); all indices in the result are into `tokens`. Made by rules over tags: a subject is given only
 * where case, number and place agree, else it is null.
 */
export function analyseClauses(
  text: string,
  tokens: readonly Token[],
  sentence: TokenRange,
  rules: ClauseRules,
): Clause[] {
  const clauses: Clause[] = [];
  for (const draft of cutClauses(text, tokens, sentence, rules)) {
    const clause = describe(text, tokens, draft, rules);
    clauses.push(
      sharesSubject(tokens, clause, clauses.at(-1)) ? { ...clause, subject: clauses.at(-1)!.subject } : clause,
    );
  }
  return clauses;
}

/** "Er kam und sprach": a coordinated clause that begins with its verb keeps the subject of the clause before it. */
function sharesSubject(tokens: readonly Token[], clause: Clause, before: Clause | undefined): boolean {
  if (!before || clause.verb === null || clause.subject !== null || before.subject === null) return false;
  const goesOn = clause.subordinator !== null && clause.subordinator === before.subordinator;
  if (tokens[clause.parts[0]![0]]!.pos !== 'CCONJ' && !goesOn) return false;
  const number = feature(tokens, clause.verb, 'Number');
  const earlier = before.verb === null ? null : feature(tokens, before.verb, 'Number');
  return number === null || earlier === null || number === earlier;
}

function describe(text: string, tokens: readonly Token[], draft: ClauseDraft, rules: ClauseRules): Clause {
  const verbs = rules.verbFinal ? verbsOf(tokens, draft) : verbGroup(tokens, draft);
  const verb = draft.finite ?? (draft.kind === 'infinitive' ? (verbs.at(-1) ?? null) : null);
  const lexical = lexicalVerb(tokens, verbs, verb);
  const parts = withoutInsertions(text, tokens, withoutOpener(tokens, draft), rules);
  const phrases = withSharedPrepositions(tokens, nounPhrases(tokens, parts, rules));
  const order = orderOf(tokens, draft, phrases);
  const plain = phrases.filter((phrase) => phrase.preposition === null);
  const found = draft.finite === null ? null : findSubject(text, tokens, draft, draft.finite, plain, order, rules);
  const subject = found && draft.finite !== null ? joined(tokens, found, plain, draft.finite) : found;
  const inSubject = ({ tokens: [start, end] }: Phrase) =>
    subject !== null && start >= subject.tokens[0] && end <= subject.tokens[1];
  const finite = draft.finite;
  return {
    kind: draft.kind,
    parts: draft.parts,
    parent: draft.parent,
    subordinator: draft.subordinator,
    verb,
    verbs,
    lexical,
    order,
    mood: finite === null ? null : (feature(tokens, finite, 'Mood') as Clause['mood']),
    tense: finite === null ? null : (feature(tokens, finite, 'Tense') as Clause['tense']),
    passive: isPassive(tokens, verbs, rules),
    negated: draft.parts.some(([first, end]) => {
      for (let index = first; index < end; index++)
        if (rules.negations.has(tokens[index]!.lemma.toLowerCase())) return true;
      return false;
    }),
    subject,
    objects: plain.filter((phrase) => !inSubject(phrase) && phrase.head !== draft.subordinator),
    prepositional: phrases.filter((phrase) => phrase.preposition !== null),
  };
}

/** A conjunction tagged as a preposition ("until") governs no phrase, a relative word tagged as an article has no noun. */
function withoutOpener(tokens: readonly Token[], { parts, subordinator }: ClauseDraft): readonly TokenRange[] {
  if (subordinator === null || !/^(?:ADP|DET)$/.test(tokens[subordinator]!.pos)) return parts;
  return parts.flatMap(([first, end]): TokenRange[] => {
    if (subordinator < first || subordinator >= end) return [[first, end]];
    return [
      [first, subordinator],
      [subordinator + 1, end],
    ];
  });
}

/** "für Berlin und Potsdam": what a conjunction joins to a phrase with a preposition is governed by it as well. */
function withSharedPrepositions(tokens: readonly Token[], phrases: readonly Phrase[]): readonly Phrase[] {
  const found: Phrase[] = [];
  for (const phrase of phrases) {
    const before = found.at(-1);
    const [first] = phrase.tokens;
    const joins = before && before.tokens[1] === first - 1 && tokens[first - 1]!.pos === 'CCONJ';
    const shares = joins && before.preposition !== null && phrase.preposition === null;
    const shown = tokens[phrase.head]!.pos === 'PRON' || showsNominative(tokens, phrase);
    found.push(shares && !shown ? { ...phrase, preposition: before.preposition } : phrase);
  }
  return found;
}

/** "…, so die Leiterin, …": a piece between marks that begins with such a word and has no verb says who told it. */
function withoutInsertions(
  text: string,
  tokens: readonly Token[],
  parts: readonly TokenRange[],
  rules: ClauseRules,
): readonly TokenRange[] {
  if (parts.length < 2 || rules.insertions.size === 0) return parts;
  return parts.filter(([first, end], index) => {
    if (index === 0 || first >= end || !rules.insertions.has(wordOf(text, tokens[first]!))) return true;
    for (let at = first; at < end; at++) if (/^(?:VERB|AUX)$/.test(tokens[at]!.pos)) return true;
    return false;
  });
}

function verbsOf(tokens: readonly Token[], { parts, finite }: ClauseDraft): number[] {
  const found: number[] = [];
  for (const [first, end] of parts) {
    for (let index = first; index < end; index++) {
      const { pos, morph } = tokens[index]!;
      if (pos !== 'VERB' && pos !== 'AUX') continue;
      // The verb that closes a bracket behind another clause stands alone, whatever it is tagged.
      const closing = finite !== null && first > finite && end - first === 1;
      if (index === finite || closing || !morph.includes('VerbForm=Fin')) found.push(index);
    }
  }
  return found;
}

/** Where verbs stand together: the finite one and what follows it, adverbs and a moved subject aside. */
function verbGroup(tokens: readonly Token[], draft: ClauseDraft): number[] {
  const all = verbsOf(tokens, draft);
  if (draft.finite === null) return all.slice(0, 1);
  const group = [draft.finite];
  if (tokens[draft.finite]!.pos !== 'AUX') return group;
  for (const index of all) {
    if (index <= draft.finite) continue;
    let free = true;
    for (let between = group.at(-1)! + 1; between < index; between++)
      if (!/^(?:ADV|PART|PRON|DET|NOUN|PROPN)$/.test(tokens[between]!.pos)) free = false;
    if (!free) break;
    group.push(index);
    if (tokens[index]!.pos === 'VERB') break;
  }
  return group;
}

function lexicalVerb(tokens: readonly Token[], verbs: readonly number[], verb: number | null): number | null {
  const full = verbs.filter((index) => tokens[index]!.pos === 'VERB' && index !== verb);
  return (
    full.at(-1) ??
    (verb !== null && tokens[verb]!.pos === 'VERB' ? verb : (verbs.findLast((index) => index !== verb) ?? verb))
  );
}

function isPassive(tokens: readonly Token[], verbs: readonly number[], rules: ClauseRules): boolean {
  const participle = verbs.some(
    (index) => tokens[index]!.pos === 'VERB' && tokens[index]!.morph.includes('VerbForm=Part'),
  );
  return participle && verbs.some((index) => tokens[index]!.pos === 'AUX' && rules.passive.has(tokens[index]!.lemma));
}

function orderOf(
  tokens: readonly Token[],
  { parts, finite, subordinator }: ClauseDraft,
  phrases: readonly Phrase[],
): Clause['order'] {
  if (finite === null) return null;
  if (subordinator !== null) return 'final';
  let first = parts[0]![0];
  while (first < finite && tokens[first]!.pos === 'CCONJ') first++;
  if (first === finite) return 'first';
  const after = parts.at(-1)![1] - finite - 1;
  return after === 0 && phrases.filter(({ tokens: [, end] }) => end <= finite).length > 1 ? 'final' : 'second';
}

function findSubject(
  text: string,
  tokens: readonly Token[],
  draft: ClauseDraft,
  finite: number,
  phrases: readonly Phrase[],
  order: Clause['order'],
  rules: ClauseRules,
): Phrase | null {
  const number = feature(tokens, finite, 'Number');
  const agrees = (phrase: Phrase) =>
    number === null ||
    phrase.number === null ||
    phrase.number === number ||
    rules.numberless.has(wordOf(text, tokens[phrase.head]!)) ||
    isJoined(text, tokens, phrase, finite);
  if (!rules.verbFinal) {
    const before = phrases.filter((phrase) => phrase.tokens[1] <= finite && phrase.head !== draft.subordinator);
    const after = phrases.find((phrase) => phrase.tokens[0] > finite);
    if (order === 'first') {
      const coordinated = tokens[draft.parts[0]![0]]!.pos === 'CCONJ';
      return after && after.tokens[0] === finite + 1 && !coordinated ? after : null;
    }
    return (
      before.findLast(agrees) ??
      (draft.subordinator !== null && draft.kind === 'relative' ? relativePhrase(tokens, draft.subordinator) : null)
    );
  }
  const tagged = phrases.filter((phrase) => phrase.letterCase === 'Nom' && agrees(phrase));
  // "Die Ursache sieht der Rat": a masculine article shows its case, the others may be accusatives. Beside a copula both
  // are nominatives.
  const shown = isCopular(tokens, draft) ? [] : tagged.filter((phrase) => showsNominative(tokens, phrase));
  const sure = shown.length === 1 && !isPersonal(tokens, tagged) ? shown : tagged;
  // "und hat eine Mauer gebaut": behind a conjunction and the verb stands an object; the subject is that of before.
  const shared = order === 'first' && tokens[draft.parts[0]![0]]!.pos === 'CCONJ';
  // A feminine, neuter or plural phrase tagged accusative can be the subject when nothing else is.
  const nominative =
    sure.length > 0 || shared
      ? sure
      : phrases.filter((phrase) => agrees(phrase) && canBeNominative(tokens, phrase, draft, finite));
  const pronoun = nominative.find(
    ({ head }) => tokens[head]!.pos === 'PRON' && /PronType=(?:Prs|Ind)/.test(tokens[head]!.morph),
  );
  if (pronoun) return pronoun;
  if (order === 'final') return nominative[0] ?? null;
  // With an apposition ("Meier, der Leiter, sagte") the first phrase is the subject.
  const before = nominative.filter((phrase) => phrase.tokens[1] <= finite);
  const directlyBefore = draft.parts[0]![1] < finite ? before[0] : before.at(-1);
  if (directlyBefore && (directlyBefore.tokens[1] === finite || order === 'second')) return directlyBefore;
  return nominative.find((phrase) => phrase.tokens[0] > finite) ?? null;
}

function isCopular(tokens: readonly Token[], { parts }: ClauseDraft): boolean {
  return !parts.some(([first, end]) => {
    for (let index = first; index < end; index++) if (tokens[index]!.pos === 'VERB') return true;
    return false;
  });
}

/** A determiner in the masculine singular has a nominative of its own. */
function showsNominative(tokens: readonly Token[], phrase: Phrase): boolean {
  const [first] = phrase.tokens;
  if (tokens[first]!.pos !== 'DET' || phrase.number !== 'Sing') return false;
  return feature(tokens, first, 'Case') === 'Nom' && feature(tokens, phrase.head, 'Gender') === 'Masc';
}

function isPersonal(tokens: readonly Token[], phrases: readonly Phrase[]): boolean {
  return phrases.some(({ head }) => tokens[head]!.pos === 'PRON' && tokens[head]!.morph.includes('PronType=Prs'));
}

/** With a verb in the plural the subject takes in a phrase that a conjunction joins to it, on its side of the verb. */
function joined(tokens: readonly Token[], subject: Phrase, phrases: readonly Phrase[], finite: number): Phrase {
  if (feature(tokens, finite, 'Number') === 'Sing' || tokens[subject.head]!.pos === 'PRON') return subject;
  const [first, end] = subject.tokens;
  const alike = (phrase: Phrase) =>
    (phrase.letterCase === subject.letterCase || isBare(tokens, phrase)) &&
    phrase.head < finite === subject.head < finite;
  if (tokens[first - 1]?.pos === 'CCONJ') {
    const before = phrases.findLast((phrase) => phrase.tokens[1] < first && alike(phrase));
    if (before && !hasVerb(tokens, before.tokens[1], first))
      return { ...before, tokens: [before.tokens[0], end], number: 'Plur' };
  }
  if (tokens[end]?.pos === 'CCONJ') {
    const after = phrases.find((phrase) => phrase.tokens[0] === end + 1 && alike(phrase));
    if (after) return { ...subject, tokens: [first, after.tokens[1]], number: 'Plur' };
  }
  return subject;
}

/** A noun without article or adjective shows no case. */
function isBare(tokens: readonly Token[], { tokens: [first] }: Phrase): boolean {
  return /^(?:NOUN|PROPN)$/.test(tokens[first]!.pos);
}

function hasVerb(tokens: readonly Token[], first: number, end: number): boolean {
  for (let index = first; index < end; index++) if (/^(?:VERB|AUX)$/.test(tokens[index]!.pos)) return true;
  return false;
}

function canBeNominative(tokens: readonly Token[], phrase: Phrase, draft: ClauseDraft, finite: number): boolean {
  // A genitive that begins the clause and touches the verb has no noun to depend on.
  if (phrase.letterCase === 'Gen') return phrase.tokens[0] === draft.parts[0]![0] && phrase.tokens[1] === finite;
  if (phrase.letterCase !== 'Acc') return false;
  const { pos, morph } = tokens[phrase.head]!;
  // A name shows no case; a masculine noun in the singular does.
  const pointing = pos === 'PRON' && morph.includes('PronType=Dem');
  return (
    pos === 'PROPN' || ((pos !== 'PRON' || pointing) && (phrase.number === 'Plur' || !morph.includes('Gender=Masc')))
  );
}

function relativePhrase(tokens: readonly Token[], index: number): Phrase {
  return {
    tokens: [index, index + 1],
    head: index,
    preposition: null,
    letterCase: feature(tokens, index, 'Case'),
    number: null,
  };
}

/** "Meier und Kern sagten": a phrase in the singular agrees with a plural verb when a conjunction joins it to another. */
function isJoined(text: string, tokens: readonly Token[], phrase: Phrase, finite: number): boolean {
  if (feature(tokens, finite, 'Number') !== 'Plur') return false;
  const [first, end] = phrase.tokens;
  const next = tokens[end];
  const before = tokens[first - 1];
  return next?.pos === 'CCONJ' || before?.pos === 'CCONJ' || (next !== undefined && wordOf(text, next) === '&');
}
