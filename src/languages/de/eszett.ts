import { words } from '../parts/segmentation.ts';

/**
 * Beginnings of a syllable, up to ß, with a long vowel: these keep ß in today's spelling, as do diphthongs. In all
 * other words of the form list ß is the spelling from before 1996 ("muß", "Fluß") and reads ss today.
 */
export const longBeforeEszett: ReadonlySet<string> = words(`
  gro grö stra strä fu fü gru grü ma mä sü spa spä blo blö sto stö scho schö fra frä sa sä ga gä klo klö bu bü fä so flö a ä
`);
