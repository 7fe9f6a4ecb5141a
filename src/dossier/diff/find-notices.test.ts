import { describe, expect, it } from 'vitest';
import type { Span } from '../../model/span.ts';
import { findNotices } from './find-notices.ts';

/** A text of some lines, each a block. */
function textOf(language: string, lines: readonly string[]) {
  const text = lines.join('\n\n');
  let start = 0;
  const blocks = lines.map((line, at) => {
    const span: Span = [start, start + line.length];
    start += line.length + 2;
    return { span, kind: at === 0 ? ('title' as const) : ('paragraph' as const) };
  });
  return { text, language, blocks };
}

const german = ['Kai in Sandholm gesperrt', 'Der Kai wurde am Montag gesperrt.', 'Die Mauer war gesunken.'];
const english = ['Quay at Sandholm closed', 'The quay was closed on Monday.', 'Its wall had sunk.'];
const found = (language: string, lines: readonly string[]) => {
  const text = textOf(language, lines);
  return findNotices(text).map(([start, end]) => text.text.slice(start, end));
};

describe('findNotices', () => {
  it.each([
    ['de', 'Wir haben den Artikel zurückgezogen.'],
    ['de', 'Wir haben diesen Beitrag am Dienstag nach Hinweisen zurückgezogen.'],
    ['de', 'Diesen Text haben wir zurückgezogen, weil er nicht genügend belegt war.'],
    ['de', 'Dieser Artikel wurde berichtigt.'],
    ['de', 'Korrektur: In einer früheren Version stand, der Kai sei alt.'],
    ['de', 'In einer früheren Fassung dieses Textes stand eine falsche Zahl.'],
    ['de', 'Wir haben unseren Artikel „Kai in Sandholm gesperrt, Boote sitzen fest“ zurückgezogen.'],
    ['en', 'This article has been retracted.'],
    ['en', 'We have retracted this story after new evidence came to light.'],
    ['en', 'Correction: An earlier version of this article gave a wrong number of boats.'],
    ['de', 'Anmerkung der Redaktion: Wir haben diesen Artikel korrigiert.'],
    ['en', 'Editor’s note: This story has been corrected to remove a wrong name.'],
    ['en', 'An earlier version of this report misspelled a name.'],
    ['en', 'Our report “Quay at Sandholm closed” was withdrawn on Tuesday.'],
  ])('%s: %s', (language, notice) => {
    const lines = language === 'de' ? german : english;
    expect(found(language, [...lines, notice])).toEqual([notice]);
    expect(found(language, [lines[0]!, notice, ...lines.slice(1)])).toEqual([notice]);
  });

  it.each([
    ['de', 'another’s retraction', 'Die Fachzeitschrift hat den Artikel zurückgezogen.'],
    ['de', 'another’s words', '„Wir haben den Artikel zurückgezogen“, sagte die Verlegerin.'],
    [
      'de',
      'another’s second sentence',
      '„Das tut uns leid. Wir haben den Artikel zurückgezogen“, sagte die Verlegerin.',
    ],
    ['de', 'a denial', 'Wir haben den Artikel nicht zurückgezogen.'],
    ['de', 'what was learnt', 'Wir haben den Artikel gelesen, den die Zeitschrift zurückgezogen hat.'],
    ['de', 'a correction of prices', 'Korrektur: Nach dem Anstieg fallen die Preise am Markt.'],
    ['de', 'an update', 'Dieser Artikel wurde am Dienstag aktualisiert.'],
    ['de', 'another note', 'Anmerkung der Redaktion: In diesem Artikel geht es um ein Unglück.'],
    ['en', 'another note', "Editor's note: This story contains pictures of damage."],
    ['en', 'another’s retraction', 'The journal has retracted the article by two chemists.'],
    ['en', 'another’s words', '“This article has been retracted,” the journal wrote.'],
    ['en', 'what was reported', 'We have reported that the journal retracted this article.'],
    ['en', 'a denial', 'We have not retracted this article.'],
    ['en', 'a market correction', 'Correction: markets slide for a third day as traders sell.'],
    ['en', 'a man who takes back', 'The mayor withdrew and corrected his statement on this article.'],
  ])('%s: not %s', (language, _name, line) => {
    expect(found(language, [...(language === 'de' ? german : english), line])).toEqual([]);
  });

  it('does not look into the middle of a text', () => {
    const middle = [...english, 'Boats wait.', 'This article has been retracted.', 'Divers come.', 'Ferries run.'];
    expect(found('en', middle)).toEqual([]);
  });
});
