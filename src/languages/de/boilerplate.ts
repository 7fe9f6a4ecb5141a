import type { BoilerplateData } from '../parts/boilerplate.ts';

export const boilerplate: BoilerplateData = { code: 'de' };
