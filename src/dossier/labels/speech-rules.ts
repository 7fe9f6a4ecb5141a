/** What a rule of speech looks for, and why it gives no word that introduces the words, where it gives none. */
export interface SpeechRule {
  readonly what: string;
  readonly noCue: string | null;
}

const rule = (what: string, noCue: string | null = null): SpeechRule => ({ what, noCue });

/** The rules by name; `nested.` before one of them and a verb behind `reported.` add nothing to what it looks for. */
const rules: Readonly<Record<string, SpeechRule>> = {
  'direct.cue-after': rule('words in quotation marks, a verb of saying behind or between them'),
  'direct.cue-before': rule('words in quotation marks, a verb of saying before them'),
  'direct.verb-after': rule('words in quotation marks, a comma behind them, and any verb with somebody as its subject'),
  'direct.cue-next': rule('words in quotation marks, and a sentence behind them that only tells who spoke'),
  'direct.source': rule('words in quotation marks, a source such as “laut” or “according to” beside them'),
  'direct.so': rule('words in quotation marks, “so” and a name behind them'),
  'direct.colon': rule(
    'words in quotation marks behind a name and a colon',
    'the colon behind the name introduces them',
  ),
  'direct.colon-clause': rule(
    'words in quotation marks behind a clause and a colon',
    'the colon behind the clause introduces them; its subject has the floor',
  ),
  'direct.alone': rule(
    'words in quotation marks that stand for themselves',
    'the marks alone show that somebody speaks; the speaker is that of the words before or behind',
  ),
  'direct.fragment': rule(
    'a piece in quotation marks inside somebody’s words',
    'the cue is that of the words around it',
  ),
  'direct.fragment-cue': rule('a piece in quotation marks in the sentence of a verb of saying'),
  'direct.fragment-alone': rule('a piece in quotation marks', 'no verb of saying stands in its sentence'),
  'indirect.that': rule('a clause with “dass” or “that” that depends on a word of saying'),
  'indirect.bare': rule('a clause without opener that depends on a word of saying'),
  'indirect.infinitive': rule('an infinitive that depends on a word of saying'),
  'indirect.question': rule('an interrogative clause that depends on a word of saying'),
  'indirect.cue-after': rule('a clause with a verb of saying behind it or inside it'),
  'indirect.as-clause': rule('a sentence with “wie” or “as”, a name and a verb of saying'),
  'indirect.so': rule('a sentence with “so” and a name'),
  'indirect.noun': rule('a clause that depends on a noun for words, such as a claim or a demand'),
  'indirect.relative-source': rule('a clause with “wonach” or “nach denen” behind a source'),
  'indirect.back-reference': rule('a sentence that the next one takes up with a verb of saying'),
  'indirect.mood': rule(
    'a dependent clause in the mood of reported speech',
    'the mood of its verb shows that it is reported',
  ),
  'formula.preposition': rule('a source behind “laut”, “according to” or the like'),
  'formula.telling': rule('a source with a noun of telling, such as “nach Angaben” or “by his own account”'),
  'formula.postposition': rule('a source before “zufolge” or “nach”'),
  'formula.adverb': rule('an adverb that takes up the source before it'),
  'carried.strong': rule(
    'a sentence in the mood of reported speech',
    'the mood of its verb shows that the words before go on',
  ),
  'carried.weak': rule(
    'a sentence in a mood that may report, next to reported words',
    'the mood of its verb shows that the words before go on',
  ),
  'carried.modal': rule('a sentence with “would” next to reported words', '“would” shows that the words before go on'),
  'hearsay.modal': rule(
    'a sentence that says what somebody is said to have done',
    'the modal verb with its perfect infinitive shows that it is told by others',
  ),
  'hearsay.plan': rule(
    'a plan next to somebody’s words',
    'the modal verb next to reported words shows that it is told',
  ),
  'hearsay.claim': rule(
    'what the subject claims of itself',
    'the modal verb with its perfect infinitive shows that the subject claims it',
  ),
  'hearsay.adverb': rule('an adverb of hearsay, such as “reportedly”'),
  'hearsay.said-to': rule(
    'a passive of telling with an infinitive, such as “is said to”',
    'the passive of telling is part of the sentence that is told',
  ),
  'headline.colon': rule(
    'a headline with its speaker before the colon',
    'the colon behind the name introduces the words',
  ),
  'headline.dash': rule('a headline with its speaker behind the dash', 'the dash before the name introduces the words'),
  'interview.question': rule('a question in an interview', 'its label or its place before the answer shows who speaks'),
  'interview.answer': rule('an answer in an interview', 'its label shows who speaks'),
  reported: rule('what somebody did with words, summed up', 'the verb that sums the words up is part of the sentence'),
};

/** Names of all rules; each has a row on the page of constructions. */
export const speechRuleNames: readonly string[] = Object.keys(rules);

/** What a rule looks for, by its name as quotations carry it; null for a rule of no such name. */
export function describeSpeechRule(name: string): SpeechRule | null {
  const bare = name.replace(/^nested\./, '');
  return (/^reported(?:\.|$)/u.test(bare) ? rules.reported : Object.hasOwn(rules, bare) ? rules[bare] : null) ?? null;
}

/** The steps from the words to the speaker. */
const steps: Readonly<Record<string, string>> = {
  subject: 'the subject of the verb',
  agent: 'the agent of the passive',
  cited: 'who is cited',
  so: 'the name behind “so”',
  formula: 'the source the phrase names',
  genitive: 'the genitive of the noun',
  owner: 'who owns the noun',
  'noun-before': 'the noun before the clause',
  'said-in': 'where the words stand',
  'before-colon': 'the name before the colon',
  'clause-before-colon': 'the clause before the colon',
  headline: 'the name in the headline',
  'interview-label': 'the label of the paragraph',
  initials: 'the only person of the article with these initials',
  carried: 'the speaker of the words before',
  'same-sentence': 'the speaker of the other verb in the sentence',
  'next-paragraph': 'the speaker named in the next paragraph',
  'next-sentence': 'the speaker named in the next sentence',
  'back-reference': 'the verb of the next sentence',
  self: 'the subject of the sentence itself',
  back: 'the source before these words',
  relative: 'the noun before the relative pronoun',
  hearsay: 'who is no source of hearsay',
  pronoun: 'a pronoun',
  possessive: 'a possessive',
  'last-speaker': 'the last speaker it fits',
  'speaks-for': 'the institution somebody speaks for',
  'mention:name': 'a name in the text',
  'mention:shortName': 'a short name in the text',
  'mention:role': 'a role that names somebody known',
  'mention:pronoun': 'a pronoun that names somebody known',
  words: 'no more than these words',
  anonymous: 'a source that stays unnamed',
  correction: 'a correction',
};

/** One step of the way to the speaker in words; null for a step of no such name. */
export const describeSpeakerStep = (step: string): string | null => (Object.hasOwn(steps, step) ? steps[step]! : null);
