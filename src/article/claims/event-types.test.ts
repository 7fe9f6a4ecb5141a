import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { languages } from '../../languages/index.ts';
import { eventTypes } from './event-types.ts';

describe('event types', () => {
  it('stand in the documentation with their PLOVER type', () => {
    const page = readFileSync(new URL('../../../docs/event-types.md', import.meta.url), 'utf8');
    for (const [name, type] of Object.entries(eventTypes)) {
      expect(page).toContain(`| \`${name}\` | ${type.plover ?? '–'} | ${type.weight} |`);
    }
    const rows = page.split('\n').filter((line) => line.startsWith('| `'));
    expect(rows).toHaveLength(Object.keys(eventTypes).length);
  });
  it.each(languages.map((language) => [language.code, language] as const))(
    '%s names only known types',
    (_, language) => {
      const { verbs, nouns, phrases, verbForms } = language.claims;
      const used = [...verbs.values(), ...nouns.values(), ...verbForms.values(), ...phrases.map(({ type }) => type)];
      expect(used.filter((type) => eventTypes[type] === undefined)).toEqual([]);
    },
  );
  it('use the sixteen types of PLOVER and no other', () => {
    const plover =
      'AGREE CONSULT SUPPORT CONCEDE COOPERATE AID RETREAT REQUEST ACCUSE REJECT THREATEN PROTEST SANCTION MOBILIZE COERCE ASSAULT'.split(
        ' ',
      );
    for (const { plover: type } of Object.values(eventTypes)) if (type !== null) expect(plover).toContain(type);
  });
});
