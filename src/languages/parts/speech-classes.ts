import type { SpeechData } from './speech.ts';

/** What a word may be to the finders: bits that let them pass over tokens and sentences that hold nothing of theirs. */
export const speechClass = {
  cue: 1,
  source: 2,
  medium: 4,
  label: 8,
  agent: 16,
  hearsay: 32,
  bracket: 64,
  phrase: 128,
} as const;

/** Completes the words of a language with the classes of each of them. */
export function withSpeechClasses(data: Omit<SpeechData, 'classes'>): SpeechData {
  const classes = new Map<string, number>();
  const put = (words: Iterable<string>, bit: number) => {
    for (const word of words) classes.set(word, (classes.get(word) ?? 0) | bit);
  };
  const firsts = (...lists: readonly (readonly (readonly string[])[])[]) =>
    lists.flat().map((phrase) => phrase[0] ?? '');
  put(data.verbs.keys(), speechClass.cue);
  put(data.phrases.keys(), speechClass.cue);
  put(firsts(data.sourcePrepositions, data.basisPrepositions, data.tellingPrepositions), speechClass.source);
  for (const words of [data.sourcePostpositions, data.sourceAdverbs, data.hearsayAdverbs])
    put(words, speechClass.source);
  for (const words of [data.agencyNouns, data.outletNouns]) put(words, speechClass.medium);
  for (const words of [data.hearsayForms, data.claimForms, data.hearsayParticiples]) put(words, speechClass.hearsay);
  put(data.creditLabels.keys(), speechClass.label);
  put(data.agentWords, speechClass.agent);
  put(['('], speechClass.bracket);
  for (const phrases of data.phrases.values()) for (const { words } of phrases) put(words, speechClass.phrase);
  return { ...data, classes };
}
