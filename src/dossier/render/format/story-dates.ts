import type { DossierStory } from '../../../model/dossier.ts';
import type { Labels } from '../../labels/labels.ts';
import { formatDay, formatTime } from './format-time.ts';

/** First and last day of publication. */
export function storyDates(story: DossierStory, labels: Labels): string {
  if (!story.published) return labels.undated;
  const [first, last] = story.published;
  const end = formatTime(last.slice(0, 10), labels);
  if (first.slice(0, 10) === last.slice(0, 10)) return end;
  const start =
    first.slice(0, 4) === last.slice(0, 4) ? formatDay(first, labels) : formatTime(first.slice(0, 10), labels);
  return `${start} – ${end}`;
}
