import type { MorphologyData } from '../parts/morphology.ts';
import { words } from '../parts/segmentation.ts';

export const morphology: MorphologyData = {
  code: 'en',
  fixed: {},
  declined: [],
  endings: {},
  forms: [],
  particles: words(''),
  auxiliaries: words('be have do can could will would shall should may might must'),
  compoundLinks: [''],
  nameGenitive: '',
  guesses: [],
};
