import { timexEvaluation } from './timex.ts';

/** German temporal expressions: newspaper articles with TIMEX3. */
export const timexDe = timexEvaluation('timex-de');
