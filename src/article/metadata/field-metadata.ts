import type { FieldName } from '../../languages/parts/metadata.ts';
import { bylineWords } from './byline-words.ts';
import type { PageMetadata } from './page-metadata.ts';
import { readNames } from './read-names.ts';

/** Metadata of a text that carries fields at its head (the front matter of Markdown). */
export function readFieldMetadata(fields: ReadonlyMap<string, string>): PageMetadata {
  const known = new Map<FieldName, string>();
  for (const [name, value] of fields) {
    const field = bylineWords.fields.get(name);
    if (field && value !== '' && !known.has(field)) known.set(field, value);
  }
  const get = (field: FieldName) => known.get(field) ?? null;
  const url = get('url');
  return {
    title: get('title'),
    standfirst: get('standfirst'),
    authors: readNames(get('author') ?? ''),
    outlet: get('outlet'),
    section: get('section'),
    url: url !== null && /^https?:\/\//i.test(url) ? url : null,
    language: /^([a-z]{2,3})(?![a-z])/i.exec(get('language') ?? '')?.[1]?.toLowerCase() ?? null,
    types: [],
  };
}
