import type { Language } from '../language.ts';
import { boilerplate } from './boilerplate.ts';
import { claims } from './claims.ts';
import { dates } from './dates.ts';
import { glossary } from './glossary.ts';
import { metadata } from './metadata.ts';
import { morphology } from './morphology.ts';
import { names } from './names.ts';
import { quantities } from './quantities.ts';
import { segmentation } from './segmentation.ts';
import { speech } from './speech.ts';
import { stories } from './stories.ts';

export const german: Language = {
  code: 'de',
  name: 'German',
  segmentation,
  morphology,
  dates,
  names,
  glossary,
  speech,
  quantities,
  claims,
  boilerplate,
  metadata,
  stories,
};
