import type { Removal } from '../../model/article.ts';
import { cutEnding } from './cut-ending.ts';
import type { Draft } from './draft.ts';
import { dropFurnitureLines } from './drop-furniture-lines.ts';
import { dropLabels } from './drop-labels.ts';
import { dropLoneMarks } from './drop-lone-marks.ts';
import { dropLooseEnds } from './drop-loose-ends.ts';
import { dropRepeats } from './drop-repeats.ts';
import { dropSectionWords } from './drop-section-words.ts';
import { dropTeaserQuestions } from './drop-teaser-questions.ts';
import { findTitle } from './find-title.ts';
import { liftEntryLabels, returnEntryLabels } from './lift-entry-labels.ts';
import { markBylines } from './mark-bylines.ts';
import { markCaptions } from './mark-captions.ts';
import { markFields } from './mark-fields.ts';
import { markHeadings } from './mark-headings.ts';
import { markSourceLines } from './mark-source-lines.ts';
import type { EntryUpdate, Refined, RefineFacts, Refiner } from './refiner.ts';
import { stripLeftoverMarkup } from './strip-leftover-markup.ts';
import { takeMetadataLines } from './take-metadata-lines.ts';

/** The refiners in their order: markup first, then furniture, then structure, which needs clean neighbours. */
export const refiners: readonly Refiner[] = [
  stripLeftoverMarkup,
  dropLoneMarks,
  markBylines,
  markFields,
  takeMetadataLines,
  cutEnding,
  dropFurnitureLines,
  dropSectionWords,
  dropLabels,
  markSourceLines,
  markCaptions,
  dropTeaserQuestions,
  findTitle,
  dropRepeats,
  markHeadings,
  dropLooseEnds,
];

/**
 * Runs all refiners over the drafts and gathers what each took out. A live blog, with the updates that it tells machines
 * of, keeps the labels of its entries.
 */
export function refineDrafts(
  drafts: readonly Draft[],
  facts: Omit<RefineFacts, 'residue' | 'removed'>,
  updates: readonly EntryUpdate[] | null = null,
): Refined {
  const lifted = updates === null ? { drafts, labels: [] } : liftEntryLabels(drafts, updates);
  let current = lifted.drafts;
  const removals: Removal[] = [];
  for (const refiner of refiners) {
    const refined = refiner.refine(current, {
      title: facts.title,
      from: facts.from,
      residue: removals.length,
      removed: removals.map(({ text }) => text),
    });
    current = refined.drafts;
    removals.push(...refined.removals);
  }
  return { drafts: returnEntryLabels(current, lifted.labels), removals };
}
