import { describe, expect, it } from 'vitest';
import { annotate } from '../../annotate.ts';
import { openContext } from '../../open-context.ts';
import { findQuotations } from './find-quotations.ts';
import { type Passage, readPassage } from './passage.ts';

const context = openContext();
const repeat = (count: number, make: (i: number) => string, joint: string) =>
  Array.from({ length: count }, (_, i) => make(i)).join(joint);

/** Texts of nothing but quotations, by how many of them. */
const shapes: Readonly<Record<string, (count: number) => string>> = {
  'in one paragraph': (count) => repeat(count, (i) => `„Der Damm ${i} hält noch lange“, sagte Hanna Loos.`, ' '),
  'each in a paragraph': (count) => repeat(count, (i) => `„Der Damm ${i} hält noch lange“, sagte Hanna Loos.`, '\n\n'),
  'as fragments of one sentence': (count) =>
    `Loos nannte ${repeat(count, (i) => `den Damm ${i} „sehr sicher“`, ', ')}.`,
  'within one another': (count) =>
    repeat(count, (i) => `Loos sagte, Arendt habe erklärt, laut Gutachten ${i} sei der Damm sicher.`, ' '),
  'never closed': (count) => repeat(count, (i) => `„Der Damm ${i} hält noch. Das Wasser steigt.`, '\n\n'),
  'carried on': (count) =>
    `Loos sagte, der Damm sei alt. ${repeat(count, (i) => `Die Pumpe ${i} sei „ganz neu“ und laufe.`, ' ')}`,
};

/** How often the finders read a word, a token, a quotation or a unit of a text. */
function readings(text: string): number {
  let count = 0;
  const counted = <T extends object>(list: T): T =>
    new Proxy(list, {
      get(target, key) {
        count += 1;
        return Reflect.get(target, key);
      },
    });
  const article = annotate({ id: 'dense', text, language: 'de' }, context, { keepText: true, until: 'quantities' });
  const passage = readPassage(article, context);
  const watched: Passage = {
    ...passage,
    words: counted(passage.words),
    lower: counted(passage.lower),
    tokens: counted(passage.tokens),
    quotes: counted(passage.quotes),
    units: counted(passage.units.map((unit) => ({ ...unit, quotes: counted(unit.quotes) }))),
  };
  expect(findQuotations(watched).length).toBeGreaterThan(0);
  return count;
}

describe('findQuotations', () => {
  it.each(Object.keys(shapes))('reads twice as much where there are twice as many quotations: %s', (name) => {
    const once = readings(shapes[name]!(60));
    const twice = readings(shapes[name]!(120));
    expect(twice / once).toBeLessThan(2.3);
  });
});

describe('a clause before the colon', () => {
  const speaker = (text: string) =>
    annotate({ id: 'colon', text, language: 'de' }, context, { keepText: true, until: 'speech' })
      .layers.quotations.flatMap(({ speaker }) => speaker)
      .map(([start, end]) => text.slice(start, end));

  it('gives the floor to its subject', () => {
    expect(
      speaker('Die Nato wehrt sich gegen den Verdacht: „Wir haben den Hafen nie gesehen und wollen ihn nicht.“'),
    ).toEqual(['Die Nato']);
  });

  it('gives it to nobody who is named in a title', () => {
    const title = '„Der Hollywood-Code: Kult und Legende – Wie Filme und Stars die Küste lenken“';
    const chapter = '„Die Rache der zwölf Aale, der Flut und der Krebse, oder wie aus Sage Wahrheit wird“';
    expect(
      speaker(`Am 28. April 2031 erschien ${title} (auch im Laden), mit einem spannenden Kapitel: ${chapter}.`),
    ).toEqual([]);
  });
});
