import type { MorphologyData } from '../parts/morphology.ts';

export const morphology: MorphologyData = { code: 'de' };
