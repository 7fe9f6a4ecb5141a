import { describe, expect, it } from 'vitest';
import { annotate } from '../../annotate.ts';
import { openContext } from '../../open-context.ts';

const context = openContext();

/** Names of a German text as `words/type`. */
function namesIn(text: string): string[] {
  const article = annotate({ id: 'test', text, language: 'de' }, context, { keepText: true, until: 'names' });
  return article.layers.mentions
    .filter(({ form, nested }) => form === 'name' && !nested)
    .map(({ span, type }) => `${article.text.slice(span[0], span[1])}/${type}`);
}

describe('borders and types of names', () => {
  it('takes a club whole, with its number', () => {
    expect(namesIn('Gestern gewann der VfB Talheim 08 gegen die Gäste.')).toContain('VfB Talheim 08/organisation');
  });
  it('takes what a body is for', () => {
    expect(namesIn('Sie leitet das Bundesamt für Wetter.')).toContain('Bundesamt für Wetter/organisation');
  });
  it('reads a speaker with a trade as a person', () => {
    expect(namesIn('„Das Wasser kam schnell“, sagt Tischler Gerwin Haubold.')).toContain('Gerwin Haubold/person');
  });
  it('takes the short form in brackets behind a body', () => {
    expect(namesIn('Sie leitet das Bundesamt für Wetter (BfWe).')).toContain('BfWe/organisation');
  });
  it('takes the full stop of a shortened surname', () => {
    expect(namesIn('Das Gericht verurteilte Anna M. zu zwei Jahren.')).toContain('Anna M./person');
  });
  it('reads what stands in a row with towns as a place', () => {
    expect(namesIn('Die Züge halten in Hamburg, Bremen, Quastelow und Hannover.')).toContain('Quastelow/place');
  });
  it('makes no person of a noun before a verb', () => {
    expect(namesIn('Der Hang rutschte. Die Beamten kamen.').filter((name) => name.endsWith('/person'))).toEqual([]);
  });
  it('puts a country on its main body', () => {
    const article = annotate({ id: 'test', text: 'Die Niederlande warnen.', language: 'de' }, context, {
      until: 'names',
    });
    expect(article.layers.entities[0]?.place?.longitude).toBeGreaterThan(3);
  });
});
