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
  clauses: {
    verbFinal: false,
    relatives: words('who whom whose which that where when'),
    subordinators: words(`because although though if unless while since after before until whether as once whereas`),
    passive: words('be get'),
    negations: words("not n't never no nobody nothing neither nor none"),
    infinitiveMarker: 'to',
  },
  nameGenitive: '',
  guesses: [],
};
