import type { SpeechPhrase } from '../../parts/speech.ts';

const clause = ['that', 'bare', 'quote'] as const;
const phrase = (verb: string, words: string, medium: SpeechPhrase['medium'] = 'speech'): SpeechPhrase => ({
  verb: verb.split(' '),
  words: words.split(' '),
  frames: clause,
  act: 'assert',
  medium,
});

/** Expressions of several words that open given words. */
export const englishPhrases: readonly SpeechPhrase[] = [
  phrase('made makes make making', 'clear'),
  phrase('pointed points point pointing', 'out'),
  phrase('expressed expresses express expressing', 'confidence'),
  phrase('expressed expresses express expressing', 'hope'),
  phrase('expressed expresses express expressing', 'concern'),
  phrase('voiced voices voice', 'concern'),
  phrase('is was are were', 'convinced', 'thought'),
  phrase('is was are were', 'confident', 'thought'),
  phrase('quoted quotes quote', 'as saying'),
  phrase('went goes', 'on to'),
  { ...phrase('put puts', 'it'), tight: true },
  { ...phrase('called calls call calling', 'for'), frames: ['object'], act: 'demand', tight: true },
  { ...phrase('asked asks', 'for'), frames: ['object'], act: 'demand', tight: true },
  { ...phrase('called calls call calling', 'on'), frames: ['infinitive'], act: 'demand', tight: true },
  { ...phrase('appealed appeals appeal', 'to'), frames: ['infinitive'], act: 'demand', tight: true },
  { ...phrase('spoke speaks', 'out against'), frames: ['object'], act: 'deny' },
  { ...phrase('declined declines refused refuses', 'interview'), frames: ['object'], act: 'refuse' },
  { ...phrase('issued issues offered', 'apology'), frames: ['object'], act: 'apologise' },
];
