import type { SegmentationData } from '../parts/segmentation.ts';

export const segmentation: SegmentationData = { code: 'de' };
