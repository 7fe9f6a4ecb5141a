import type { Gap } from '../../model/story.ts';

/** A gap before it has its identifier. */
export type GapDraft = Omit<Gap, 'id'>;
