import { timexEvaluation } from './timex.ts';

/** English temporal expressions: newswire with TIMEX3. */
export const timexEn = timexEvaluation('timex-en');
