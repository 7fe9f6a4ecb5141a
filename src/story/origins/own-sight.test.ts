import { describe, expect, it } from 'vitest';
import { annotate } from '../../annotate.ts';
import { openContext } from '../../open-context.ts';
import { tellsOwnSight } from './own-sight.ts';

const context = openContext();

describe('what an outlet tells that it saw for itself', () => {
  it.each([
    ['de', 'Um elf Uhr zählten wir drei Schlepper vor der Insel.', 'drei', true],
    ['de', 'Auf der Liste, die der Moorbote einsehen konnte, stehen 148 Namen.', '148', true],
    ['de', 'Als unsere Reporterin ankommt, stehen elf Wagen in der Zufahrt.', 'elf', true],
    ['en', 'At eleven we counted three tugs off the island.', 'three', true],
    ['en', 'A list seen by the Moor Herald holds 148 names.', '148', true],
    ['en', 'Our reporter found eleven cars at the gate.', 'eleven', true],
    ['de', 'Drei Schlepper liegen vor der Insel.', 'Drei', false],
    ['de', '„Wir zählten drei Schlepper“, sagte der Bürgermeister.', 'drei', false],
    ['en', 'Three tugs lie off the island.', 'Three', false],
    ['en', '"We counted three tugs," the mayor said.', 'three', false],
    ['en', 'The three men were last seen by their neighbours on Monday.', 'three', false],
  ])('%s: %s', (language, text, number, expected) => {
    const outlet = language === 'de' ? 'Moorbote' : 'Moor Herald';
    const article = annotate({ id: 'a', text, language, publishedAt: '2031-07-01', outlet }, context, {
      keepText: true,
    });
    const start = text.indexOf(number);
    expect(tellsOwnSight(article, [start, start + number.length], context.language)).toBe(expected);
  });
});
