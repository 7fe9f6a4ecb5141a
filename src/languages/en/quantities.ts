import type { QuantityData } from '../parts/quantities.ts';

export const quantities: QuantityData = { code: 'en' };
