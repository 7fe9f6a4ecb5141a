import type { Language } from '../language.ts';
import { boilerplate } from './boilerplate.ts';
import { claims } from './claims.ts';
import { dates } from './dates.ts';
import { metadata } from './metadata.ts';
import { morphology } from './morphology.ts';
import { names } from './names.ts';
import { quantities } from './quantities.ts';
import { segmentation } from './segmentation.ts';
import { speech } from './speech.ts';
import { stories } from './stories.ts';

export const french: Language = {
  code: 'fr',
  name: 'French',
  segmentation,
  morphology,
  dates,
  names,
  speech,
  quantities,
  claims,
  boilerplate,
  metadata,
  stories,
};
