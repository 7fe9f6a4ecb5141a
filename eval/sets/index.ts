import type { Evaluation } from '../evaluation.ts';
import { dates } from './dates.ts';
import { loadDe } from './load-de.ts';
import { morphDe } from './morph-de.ts';
import { namePairs } from './name-pairs.ts';
import { nerDe } from './ner-de.ts';
import { pages } from './pages.ts';
import { pile } from './pile.ts';
import { pileClaims } from './pile-claims.ts';
import { pileOrigins } from './pile-origins.ts';
import { quotationsDe } from './quotations-de.ts';
import { quotationsEn, quotationsEnWire } from './quotations-en.ts';
import { sharedFigures } from './shared-figures.ts';
import { storiesEn } from './stories-en.ts';
import { timexDe } from './timex-de.ts';
import { timexEn } from './timex-en.ts';
import { wordsEn } from './words-en.ts';
import { writtenFigures } from './written-figures.ts';

/** Every evaluation set, in the order in which they are run. */
export const evaluations: readonly Evaluation[] = [
  morphDe,
  namePairs,
  nerDe,
  pages,
  pile,
  pileClaims,
  pileOrigins,
  quotationsDe,
  quotationsEn,
  quotationsEnWire,
  sharedFigures,
  storiesEn,
  dates,
  loadDe,
  timexDe,
  timexEn,
  wordsEn,
  writtenFigures,
];
