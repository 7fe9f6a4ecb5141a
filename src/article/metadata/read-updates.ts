import type { EntryUpdate } from '../clean/refiner.ts';
import type { Page } from '../parse/page.ts';
import { textOf, typesOf } from './json-ld-article.ts';

const most = 500;

/** The updates that a live blog tells machines of (JSON-LD `liveBlogUpdate`), with the time of each. */
export function readUpdates(page: Page): readonly EntryUpdate[] {
  return page.jsonLd
    .filter((object) => typesOf(object).includes('LiveBlogPosting'))
    .flatMap((object) => [object['liveBlogUpdate']].flat())
    .slice(0, most)
    .flatMap((value): EntryUpdate[] => {
      if (typeof value !== 'object' || value === null) return [];
      const update = value as Record<string, unknown>;
      const time = update['datePublished'];
      if (typeof time !== 'string' || !/^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}/.test(time)) return [];
      return [{ headline: textOf(update['headline']), body: textOf(update['articleBody']), time }];
    });
}
