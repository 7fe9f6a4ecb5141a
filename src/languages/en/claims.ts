import type { ClaimData } from '../parts/claims.ts';

export const claims: ClaimData = { code: 'en' };
