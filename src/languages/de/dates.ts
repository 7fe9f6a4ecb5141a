import type { DateData } from '../parts/dates.ts';

export const dates: DateData = { code: 'de' };
