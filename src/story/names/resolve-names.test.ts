import { describe, expect, it } from 'vitest';
import { annotate } from '../../annotate.ts';
import { openContext } from '../../open-context.ts';
import { resolveNames } from './resolve-names.ts';

const context = openContext();
const read = (id: string, text: string, language = 'de') =>
  annotate({ id, text, language }, context, { keepText: true, until: 'names' });
const persons = (...articles: ReturnType<typeof read>[]) =>
  resolveNames(articles, context).filter(({ type }) => type === 'person');

describe.skipIf(context.tables.nameModel('de') === null)('resolveNames', () => {
  it('joins one person across spellings and languages and notes the spellings', () => {
    const found = persons(
      read('a', 'Die Geigerin Jelena Schtscherbakowa spielte in Riga.'),
      read('b', 'The violinist Yelena Shcherbakova played in Riga.', 'en'),
    );
    expect(found).toHaveLength(1);
    expect(found[0]!.members.map(({ article }) => article)).toEqual(['a', 'b']);
    expect(found[0]!.notes.join(' ')).toContain('Yelena Shcherbakova');
    expect(found[0]!.id).toMatch(/^a#/);
  });

  it('keeps two people with one surname apart', () => {
    const found = persons(
      read('a', 'Die Bürgermeisterin Petra Lindqvist eröffnete den Markt in Bergen.'),
      read('b', 'Der Imker Jonas Lindqvist verkaufte Honig in Bergen.'),
    );
    expect(found.map(({ name }) => name).sort()).toEqual(['Jonas Lindqvist', 'Petra Lindqvist']);
  });

  it('leaves a lone surname alone where the articles share nothing else', () => {
    const found = persons(
      read('a', 'Die Bürgermeisterin Petra Lindqvist eröffnete den Markt in Bergen.'),
      read('b', 'Herr Lindqvist angelt gern am Fluss.'),
    );
    expect(found).toHaveLength(2);
  });

  it('joins a country by its code in two languages, a town by its position', () => {
    const entities = resolveNames(
      [read('a', 'In Moskau und in Norwegen schneit es.'), read('b', 'It snows in Moscow and in Norway.', 'en')],
      context,
    );
    expect(entities.filter(({ type }) => type === 'place').map(({ members }) => members.length)).toEqual([2, 2]);
  });

  it('notes a gender that the texts disagree on', () => {
    const [person] = persons(
      read('a', 'Die lettische Botschafterin Anna Berzina sprach in Riga.'),
      read('b', 'Der Botschafter, Anna Berzina, sprach in Riga.'),
    );
    expect(person!.gender).toBe('clash');
    expect(person!.notes.join(' ')).toContain('both genders');
  });
});
