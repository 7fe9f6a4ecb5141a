import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { annotate } from '../../annotate.ts';
import type { Span, Spans } from '../../model/span.ts';
import { openContext } from '../../open-context.ts';

const context = openContext();
const read = (text: string, language = 'de') =>
  annotate({ id: 'property', text, language }, context, { keepText: true, until: 'speech' });

const piece = fc.constantFrom(
  '„', '“', '»', '«', '"', '“ ', '”', ', ', ': ', '. ', ' – ', '(', ')', '\n\n', '?', ' ',
  'sagte ', 'teilte ', 'mit', 'dass ', 'er sei ', 'laut ', 'nach Angaben ', 'zufolge ', 'so ', 'wie ', 'wonach ', 'soll ',
  'haben', 'zu gehen', 'die Stadt ', 'Anna Vogt ', 'der Minister ', 'Dies ', 'nicht ', 'said ', 'that ', 'according to ', 'Quelle: ',
); // biome-ignore format: one line for each kind
const texts = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(''));

describe('speech stage', () => {
  it('keeps every span inside the text, ordered and apart, and content apart from its own cue', () => {
    fc.assert(
      fc.property(texts, fc.constantFrom('de', 'en'), (text, language) => {
        const article = read(text, language);
        expect(article.quarantine).toBeNull();
        for (const quotation of article.layers.quotations) {
          for (const spans of [
            quotation.content,
            quotation.speaker,
            quotation.cue,
            quotation.frame,
            quotation.addressee,
          ])
            checkSpans(spans, text.length);
          expect(quotation.content.length).toBeGreaterThan(0);
          if (quotation.provenance.rule !== 'hearsay.adverb')
            expect(overlaps(quotation.content, quotation.cue)).toBe(false);
          expect(overlaps(quotation.content, quotation.frame)).toBe(false);
        }
        for (const credit of article.layers.credits) checkSpans([credit.span], text.length);
      }),
      { numRuns: 400 },
    );
  });

  it.each([
    'Die Stadt warnt. „„Wir müssen diese Lage sehr ernst nehmen, das kann ich allen nur raten“, lautet ihr Wahlspruch.',
    'Einige geben weniger ab: Bei Körben, die zu groß sind, weisen unsere Leute darauf hin“, sagt der Sprecher der Mühle, Arne Vogt.',
  ])('gives no quotation without words where marks are broken: %s', (text) => {
    for (const { content } of read(text).layers.quotations) expect(content.length).toBeGreaterThan(0);
  });

  it('finds the same twice', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(read(text).layers.quotations).toEqual(read(text).layers.quotations);
      }),
      { numRuns: 100 },
    );
  });

  it('leaves a speaker without evidence as the words in the text', () => {
    const [quotation] = read('Der Kellner sagte, die Suppe sei kalt.').layers.quotations;
    expect(quotation?.speakerEntity).toBeNull();
    expect(quotation?.chain.at(-1)?.kind).toBe('unknown');
  });

  it('names whose account it is, as one calls it: two texts that rely on one office have one source', () => {
    const names = [
      'Nach Angaben des Landratsamts fehlen zwei Boote.',
      'Zwei Boote fehlen, teilte das Landratsamt mit.',
      'Dem Landratsamt zufolge fehlen zwei Boote.',
    ].map((text) => read(text).layers.quotations[0]?.chain.at(-1)?.name);
    expect(names).toEqual(['Landratsamt', 'Landratsamt', 'Landratsamt']);
  });

  it('does not take the name in a genitive for the speaker', () => {
    const text = 'Am Montag kam Olaf Trent. „Das stimmt nicht“, sagte Trents Anwalt Nils Arendt.';
    const { quotations, entities } = read(text).layers;
    const speaker = entities.find(({ id }) => id === quotations[0]?.speakerEntity);
    expect(speaker?.name ?? 'Nils Arendt').toBe('Nils Arendt');
  });

  it('reads credits in brackets, labels and sentences', () => {
    const text =
      'TIEFENLOHR (nwd) – Die Brücke bleibt zu, wie talbote.example berichtete.\n\nLaut der Nachrichtenagentur Meridian fährt der Zug wieder.\n\nQuelle: https://www.talbote.example/bruecke';
    const { credits } = read(text).layers;
    expect(credits.map(({ kind, name, scope }) => [kind, name, scope])).toEqual([
      ['agency', 'nwd', 'article'],
      ['outlet', 'talbote.example', 'sentence'],
      ['agency', 'Meridian', 'sentence'],
      ['link', 'talbote.example', 'article'],
    ]);
  });

  it('reads an interview by its labels, question and answer', () => {
    const text =
      'Talblatt: Wann wird die Brücke gebaut?\n\nVogt: Im Mai fangen wir an.\n\nTalblatt: Und der Damm?\n\nVogt: Der hält.';
    const found = read(text).layers.quotations;
    expect(found.map(({ provenance, act }) => [provenance.rule, act])).toEqual([
      ['interview.question', 'ask'],
      ['interview.answer', 'assert'],
      ['interview.question', 'ask'],
      ['interview.answer', 'assert'],
    ]);
    expect(text.slice(...found[1]!.content[0]!)).toBe('Im Mai fangen wir an.');
  });

  it('reads the speaker of a headline only when the article knows the name', () => {
    const page = (title: string) =>
      annotate(
        {
          id: 'headline',
          language: 'de',
          html: `<html><body><article><h1>${title}</h1><p>Bürgermeisterin Hanna Loos hat am Montag in Tiefenlohr den Damm besucht. Hanna Loos sprach dort lange mit den Helfern und den Bewohnern.</p></article></body></html>`,
        },
        context,
        { until: 'speech' },
      );
    const spoken = page('Hanna Loos: Damm wird erneuert').layers.quotations.filter(
      ({ provenance }) => provenance.rule === 'headline.colon',
    );
    expect(spoken).toHaveLength(1);
    const label = page('Hochwasser: Damm wird erneuert').layers.quotations.filter(({ provenance }) =>
      provenance.rule.startsWith('headline'),
    );
    expect(label).toEqual([]);
  });

  it('goes on with a quotation that the next paragraph opens again', () => {
    const text = 'Loos sagte: „Der Damm hält. Wir haben ihn geprüft.\n\n„Morgen kommen die Pumpen“, sagte sie.';
    const [first] = read(text).layers.quotations;
    expect(first?.type).toBe('direct');
    expect(text.slice(...first!.content[0]!)).toContain('Wir haben ihn geprüft.');
  });

  it('builds the chain from outlet over agency to the person', () => {
    const text = 'Der Damm hält, wie die Nachrichtenagentur Meridian berichtete. „Wir bleiben hier“, sagte Hanna Loos.';
    const last = read(text).layers.quotations.at(-1)!;
    expect(last.chain.map(({ kind, name }) => `${kind}:${name}`)).toEqual(['agency:Meridian', 'person:Hanna Loos']);
  });
});

function checkSpans(spans: Spans, length: number): void {
  let last = 0;
  for (const [start, end] of spans) {
    expect(start).toBeGreaterThanOrEqual(last);
    expect(end).toBeGreaterThan(start);
    expect(end).toBeLessThanOrEqual(length);
    last = end;
  }
}

function overlaps(a: readonly Span[], b: readonly Span[]): boolean {
  return a.some((x) => b.some((y) => x[0] < y[1] && y[0] < x[1]));
}
