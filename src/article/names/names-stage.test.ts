import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { annotate } from '../../annotate.ts';
import { noTables } from '../../languages/tables.ts';
import { openContext } from '../../open-context.ts';

const context = openContext();
const bare = { ...context, tables: noTables };

const words = fc.constantFrom(
  'Ingrid',
  'Halvorsen',
  'der',
  'Minister',
  'Norwegen',
  'sagte',
  '„',
  '“',
  '(',
  ')',
  'Letzterer',
  'sie',
  'EU-Gipfel',
  'Das',
  'von',
  'UN',
  '.',
  ',',
  'Berliner',
  'Zug',
  'Jong-un',
  'Остап',
  '\u0000',
  '\ud800',
  'Dr.',
  'Präsident',
  "'s",
  '-',
  'US-',
  'X',
  '12',
);
const texts = fc.oneof(
  fc.string({ maxLength: 200 }),
  fc.array(words, { maxLength: 60 }).map((parts) => parts.join(' ')),
);

describe('names', () => {
  for (const [label, used] of [
    ['with tables', context],
    ['without tables', bare],
  ] as const) {
    it(`keeps every span inside the text, refers to known entities and repeats itself, ${label}`, () => {
      fc.assert(
        fc.property(texts, fc.constantFrom('de', 'en'), (text, language) => {
          const run = () => annotate({ id: 'x', text, language }, used, { keepText: true, until: 'names' });
          const article = run();
          const { mentions, entities } = article.layers;
          const ids = new Set(entities.map(({ id }) => id));
          expect(ids.size).toBe(entities.length);
          for (const { span, entity, title, pieces } of mentions) {
            for (const [start, end] of [span, ...(title ? [title] : []), ...(pieces ?? [])]) {
              expect(start).toBeGreaterThanOrEqual(0);
              expect(end).toBeGreaterThan(start);
              expect(end).toBeLessThanOrEqual(article.text.length);
            }
            if (entity !== null) expect(ids.has(entity)).toBe(true);
          }
          for (const { id } of entities) expect(mentions.some(({ entity }) => entity === id)).toBe(true);
          expect(run().layers.mentions).toEqual(mentions);
        }),
        { numRuns: 60, seed: 11 },
      );
    });
  }
});
