import type { MetadataData } from '../parts/metadata.ts';

export const metadata: MetadataData = { code: 'en' };
