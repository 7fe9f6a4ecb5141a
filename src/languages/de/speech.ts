import type { SpeechData } from '../parts/speech.ts';

export const speech: SpeechData = { code: 'de' };
