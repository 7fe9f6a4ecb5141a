import type { NameData } from '../parts/names.ts';

export const names: NameData = { code: 'en' };
