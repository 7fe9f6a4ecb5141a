import type { JsonLdObject, PageElement } from './page.ts';

/** Nested wrappers are unfolded to this depth: `@graph`, arrays, `mainEntity`. */
const maximumDepth = 6;
const maximumObjects = 500;

/** The JSON-LD objects of the given `script` elements; a block that is not JSON, even mended, gives nothing. */
export function readJsonLd(scripts: readonly PageElement[]): readonly JsonLdObject[] {
  const objects: JsonLdObject[] = [];
  for (const script of scripts) {
    const text = script.children.map((node) => (node.kind === 'text' ? node.text : '')).join('');
    unfold(parse(text), objects, 0);
  }
  return objects;
}

function unfold(value: unknown, objects: JsonLdObject[], depth: number): void {
  if (depth > maximumDepth || objects.length >= maximumObjects || typeof value !== 'object' || value === null) return;
  if (Array.isArray(value)) {
    for (const item of value) unfold(item, objects, depth + 1);
    return;
  }
  const object = value as Record<string, unknown>;
  if ('@type' in object || !('@graph' in object)) objects.push(object);
  for (const key of ['@graph', 'mainEntity', 'mainEntityOfPage']) unfold(object[key], objects, depth + 1);
}

function parse(text: string): unknown {
  for (const mend of [asIs, withoutWrapper, withoutControls]) {
    try {
      return JSON.parse(mend(text));
    } catch {
      // The next mending may help; a block that stays broken is no evidence.
    }
  }
  return null;
}

const asIs = (text: string) => text;

/** Some systems wrap the block in CDATA or HTML comments, or end it with a semicolon. */
function withoutWrapper(text: string): string {
  const start = Math.min(...['{', '['].map((bracket) => (text.indexOf(bracket) + 1 || text.length + 1) - 1));
  const end = Math.max(text.lastIndexOf('}'), text.lastIndexOf(']'));
  return text.slice(start, end + 1);
}

/** Raw line breaks inside strings and commas before a closing bracket are the commonest slips. */
function withoutControls(text: string): string {
  return withoutWrapper(text)
    .replace(/[\u0000-\u001f]/g, ' ')
    .replace(/,(\s{0,50}[}\]])/g, '$1');
}
