import { describe, expect, it } from 'vitest';
import { annotate } from '../../../annotate.ts';
import { openContext } from '../../../open-context.ts';
import { repeatedOpenings } from './repeated-openings.ts';
import { standsAlone } from './stands-alone.ts';

const context = openContext();

/** The sentences of a text that say something by themselves. */
function alone(language: string, text: string): string[] {
  const article = annotate({ id: 'a', text, language, publishedAt: '2026-03-04' }, context, { keepText: true });
  return article.layers.sentences
    .filter((sentence) => standsAlone(article, sentence))
    .map(({ span }) => article.text.slice(...span));
}

describe('a sentence that stands alone', () => {
  it.each([
    ['de', 'Der Damm bei Grünau ist am Montag an zwei Stellen gebrochen.'],
    ['de', 'Die Bürgermeisterin von Grünau sagte am Montag: „Das war unser Fehler.“'],
    ['de', 'Das Wasser steht in Grünau und in Talheim einen Meter hoch in den Kellern.'],
    ['de', 'Die Bürgermeisterin Erna Holt sagte am Montag, ein neuer Damm wäre für Grünau das Beste.'],
    ['en', 'The dam at Greenfield broke in two places on Monday morning.'],
    ['en', 'The city of Greenfield put up posters that read “We are Greenfield” on Monday.'],
  ])('tells what happened: %s, %s', (language, text) => {
    expect(alone(language, text)).toEqual([text]);
  });

  it.each([
    ['de', 'Wie hoch steht das Wasser in Grünau und in Talheim am Montag?', 'a question'],
    ['en', 'Firefighters of Greenfield at the broken dam on Monday morning', 'a caption'],
    ['en', 'Firefighters of Greenfield were called to the broken dam on Mon...', 'a teaser'],
    [
      'de',
      'Hier ist man sicher", erklärte die Bürgermeisterin Erna Holt am Montag im Rathaus von Grünau.',
      'half a quotation',
    ],
    [
      'de',
      'Das beweist den Einwohnern von Grünau die Bürgermeisterin jeden Tag.',
      'a pronoun that looks like an article',
    ],
    ['de', 'Sollte der Damm bei Grünau brechen, müssen alle Bewohner die Stadt verlassen.', 'a condition'],
    ['de', 'Ein neuer Damm bei Grünau wäre für alle Bewohner der Stadt das Beste.', 'a wish'],
    ['de', 'Und die Keller der Bewohner von Grünau standen am Montag voll Wasser.', 'a sentence that goes on'],
    ['en', 'On Monday morning I walked along the dam of Greenfield with the mayor.', 'the author'],
    ['en', 'More on the dam of Greenfield can be found at www.greenfield.example/dam.', 'an address'],
  ])('is not: %s, %s (%s)', (language, text) => {
    expect(alone(language, text)).toEqual([]);
  });
});

it('knows the captions of a gallery by how they begin', () => {
  const text =
    'Photos: The flood of Greenfield The dam broke on Monday. Photos: The flood of Greenfield The mayor came. The dam was old. Photos: The flood of Greenfield It rained.';
  const article = annotate({ id: 'a', text, language: 'en' }, context, { keepText: true });
  expect([...repeatedOpenings(article)]).toEqual(['Photos: The flood']);
});
