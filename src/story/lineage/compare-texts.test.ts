import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyLayers } from '../../model/layers.ts';
import type { Span } from '../../model/span.ts';
import { compareTexts } from './compare-texts.ts';
import { type LineageText, lineageText } from './lineage-text.ts';
import { standingText } from './standing-text.ts';

const bridge =
  'Die Brücke bei Torvik ist seit Dienstag gesperrt, weil ein Gutachter Risse in zwei Pfeilern gefunden hat, und Lastwagen müssen über Hasselrode fahren';
const speech =
  'Wir gehen seit neunzig Jahren über diese Steine und niemand hat je gezählt, wie viele davon schon im Fluss liegen';
const notice =
  'Lesen Sie jeden Morgen unseren Brief vom Fluss mit den Nachrichten der Nacht und dem Wetter für den ganzen Tag';

/** A text whose paragraphs are its blocks. */
function text(number: number, ...paragraphs: readonly string[]): LineageText {
  let at = 0;
  const blocks = paragraphs.map((paragraph) => {
    const span: Span = [at, at + paragraph.length];
    at = span[1] + 1;
    return { kind: 'paragraph' as const, level: null, span };
  });
  const article = {
    id: `t${number}`,
    text: paragraphs.join('\n'),
    published: null,
    layers: { ...emptyLayers, blocks },
  };
  return lineageText(article as never, number);
}

const none = (given: LineageText) => given.aside;
const words = (given: LineageText, [start, end]: Span) =>
  given.article.text
    .slice(start, end)
    .toLowerCase()
    .match(/\p{L}+/gu) ?? [];

describe('compareTexts', () => {
  it('gives the place of each shared passage in both texts', () => {
    const a = text(0, 'Etwas anderes steht hier vorn.', `${bridge}.`, 'Und ein Schluss.');
    const b = text(1, `${bridge}, wie es hieß.`);
    const { passages } = compareTexts(a, b, none);
    expect(passages).toHaveLength(1);
    expect(words(a, passages[0]!.from)).toEqual(words(b, passages[0]!.to));
    expect(a.article.text.slice(...passages[0]!.from)).toBe(bridge);
    expect(b.article.text.slice(...passages[0]!.to)).toBe(bridge);
  });

  it('tells authored wording, quotations and standing text apart', () => {
    const paragraphs = [`${bridge}.`, `„${speech}“, sagte er.`, `${notice}.`];
    const a = text(0, ...paragraphs);
    const b = text(
      1,
      paragraphs[2]!,
      'Ein Satz dazwischen.',
      paragraphs[0]!,
      'Und noch einer, der länger ist als jeder kleine Eingriff.',
      paragraphs[1]!,
    );
    const others = [2, 3, 4].map((number) => text(number, `Nummer ${number}.`, paragraphs[2]!));
    const standing = standingText(
      [a, b, ...others],
      (number) => `story ${number < 2 ? 0 : number}`,
      () => null,
    );
    const kinds = compareTexts(a, b, standing.all).passages.map(({ kind, from }) => [kind, words(a, from)[0]]);
    expect(kinds).toEqual([
      ['authored', 'die'],
      ['quotation', 'wir'],
      ['boilerplate', 'lesen'],
    ]);
  });

  it('takes what one outlet prints on three days for standing text, even within one story', () => {
    const onDay = (number: number, day: number) => ({
      ...text(number, `Tag ${number}.`, notice),
      published: day * 86_400_000,
    });
    const boxed = (days: readonly number[], outletOf: (number: number) => string | null) => {
      const texts = days.map((day, number) => onDay(number, day));
      return standingText(texts, () => 'one story', outletOf)
        .all(texts[0]!)
        .includes(1);
    };
    expect(boxed([0, 1, 2], () => 'moorbote')).toBe(true);
    expect(boxed([0, 1, 1], () => 'moorbote')).toBe(false);
    expect(boxed([0, 1, 2], (number) => `outlet ${number}`)).toBe(false);
    expect(boxed([0, 1, 2], () => null)).toBe(false);
  });

  it('takes a block in square brackets for a note of the editors', () => {
    const a = text(0, `${bridge}.`, `[${notice}]`);
    const b = text(1, `[${notice}]`, 'Nur eine Zeile.');
    expect(compareTexts(a, b, none)).toMatchObject({ authored: 0, shareA: 0, shareB: 0 });
    expect(compareTexts(a, b, none).boilerplate).toBe(notice.split(' ').length);
  });

  it('counts short lines put in between shared words, on the side that has them', () => {
    const halves = bridge.split(', ');
    const plain = text(0, `${halves.join(', ')}.`);
    const worked = text(1, `${halves[0]},`, 'Ein Zwischentitel steht hier', `${halves.slice(1).join(', ')}.`);
    expect(compareTexts(worked, plain, none)).toMatchObject({ insertedA: 1, insertedB: 0 });
    expect(compareTexts(plain, worked, none)).toMatchObject({ insertedA: 0, insertedB: 1 });
  });

  it('measures what stands together in both', () => {
    const scattered = text(0, `${bridge}.`, notice.split(' ').reverse().join(' '), speech);
    const near = text(1, `${bridge}.`, `${speech}.`);
    const total = words(near, [0, near.article.text.length]).length;
    expect(compareTexts(near, text(2, `${bridge}.`, `${speech}.`), none).together).toBe(total);
    expect(compareTexts(near, scattered, none).together).toBeLessThanOrEqual(total);
  });

  const sentence = fc.array(fc.constantFrom('elm', 'torvik', 'damm', 'steg', 'boot', 'eis', 'wind', 'tau'), {
    minLength: 5,
    maxLength: 40,
  });

  it('finds the same from both sides, and passages that do not overlap', () => {
    fc.assert(
      fc.property(sentence, sentence, (one, other) => {
        const [a, b] = [text(0, one.join(' ')), text(1, other.join(' '))];
        const there = compareTexts(a, b, none);
        const back = compareTexts(b, a, none);
        expect([there.shareA, there.authored]).toEqual([back.shareB, back.authored]);
        let end = 0;
        for (const { from } of there.passages) {
          expect(from[0]).toBeGreaterThanOrEqual(end);
          end = from[1];
        }
      }),
    );
  });

  it('counts the places where one text breaks off and the other goes on', () => {
    const whole = text(0, `${bridge}. ${speech}.`);
    const rest =
      'Der Kreis hat eine Fähre bestellt, die von Samstag an im Halbstundentakt Fußgänger und Räder übersetzt.';
    expect(compareTexts(text(1, `${bridge} …`), whole, none)).toMatchObject({ brokenA: 1, brokenB: 0 });
    expect(compareTexts(whole, text(1, `${bridge} [...]`, 'Weiterlesen'), none)).toMatchObject({
      brokenA: 0,
      brokenB: 1,
    });
    expect(compareTexts(text(1, `${bridge}.`), whole, none)).toMatchObject({ brokenA: 0, brokenB: 0 });
    expect(compareTexts(text(1, `${bridge} …`), text(0, `${bridge} … ${rest}`), none)).toMatchObject({ brokenA: 0 });
  });
});
