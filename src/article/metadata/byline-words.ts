import { bylineOpeners } from '../../languages/byline-openers.ts';
import { languages } from '../../languages/index.ts';
import type { FieldName, MetadataData } from '../../languages/parts/metadata.ts';

/** The byline words of all languages together: a page's language is not known yet when its byline is read. */
export interface BylineWords {
  /** Longest first. */
  readonly openers: readonly string[];
  /** The same by their first character. */
  readonly openersByStart: ReadonlyMap<string, readonly string[]>;
  readonly joiners: ReadonlySet<string>;
  readonly ends: ReadonlySet<string>;
  readonly notNames: ReadonlySet<string>;
  readonly organisations: ReadonlySet<string>;
  readonly liveBlog: readonly string[];
  readonly gallery: readonly string[];
  /** What a field of this name holds. */
  readonly fields: ReadonlyMap<string, FieldName>;
}

const all: readonly MetadataData[] = languages.map((language) => language.metadata);

const openers = [...bylineOpeners, ...all.flatMap((data) => [...data.bylineOpeners])].sort(
  (a, b) => b.length - a.length || (a < b ? -1 : 1),
);

export const bylineWords: BylineWords = {
  openers,
  openersByStart: new Map(
    [...new Set(openers.map((opener) => opener[0]!))].map((start) => [
      start,
      openers.filter((opener) => opener.startsWith(start)),
    ]),
  ),
  joiners: new Set(all.flatMap((data) => [...data.nameJoiners])),
  ends: new Set(all.flatMap((data) => [...data.bylineEnds])),
  notNames: new Set(all.flatMap((data) => [...data.notNames])),
  organisations: new Set(all.flatMap((data) => [...data.organisationWords])),
  liveBlog: all.flatMap((data) => [...data.liveBlog]),
  gallery: all.flatMap((data) => [...data.gallery]),
  fields: new Map(
    all.flatMap((data) =>
      Object.entries(data.fieldNames).flatMap(([field, names]) =>
        names.map((name): [string, FieldName] => [name, field as FieldName]),
      ),
    ),
  ),
};
