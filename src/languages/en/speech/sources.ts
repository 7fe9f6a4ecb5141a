import type { SpeechNoun } from '../../parts/speech.ts';

const list = (words: string): readonly string[] => words.split(/\s+/u).filter(Boolean);

export const englishTellingNouns: ReadonlyMap<string, 'speech' | 'writing' | 'thought'> = new Map([
  ...list('statement statements remarks comments words testimony account accounts admission telling').map(
    (word) => [word, 'speech'] as const,
  ),
  ...list('report reports study survey figures data documents document').map((word) => [word, 'writing'] as const),
  ...list('view opinion estimates estimate reckoning').map((word) => [word, 'thought'] as const),
]);

const noun = (act: SpeechNoun['act'], medium: SpeechNoun['medium'] = 'speech'): SpeechNoun => ({ act, medium });

export const englishNouns: ReadonlyMap<string, SpeechNoun> = new Map([
  ...list('claim claims statement assertion report reports remark argument').map(
    (word) => [word, noun('assert')] as const,
  ),
  ...list('accusation accusations allegation allegations charge complaint').map(
    (word) => [word, noun('accuse')] as const,
  ),
  ...list('demand demands call appeal request suggestion proposal').map((word) => [word, noun('demand')] as const),
  ...list('promise pledge announcement assurance').map((word) => [word, noun('promise')] as const),
  ...list('warning warnings').map((word) => [word, noun('warn')] as const),
  ...list('belief hope fear view').map((word) => [word, noun('assert', 'thought')] as const),
]);

export const englishTitleNouns: ReadonlySet<string> = new Set(
  list(`newspaper magazine film movie book novel album song single series show play opera musical band group ship ferry
    yacht storm hurricane project programme program campaign term word phrase title nickname slogan operation brand
    model exhibition festival article essay poem`),
);
