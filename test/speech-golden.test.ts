import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { annotate } from '../src/annotate.ts';
import type { Spans } from '../src/model/span.ts';
import { openContext } from '../src/open-context.ts';

/*
 * One folder for each language and construction with `expected.md`: sentences and below each all quotations that must
 * be found in it, `type | content | speaker | cue | addressee | act`. Nothing missing, nothing more.
 */
const folder = fileURLToPath(new URL('./golden/speech', import.meta.url));
const context = openContext();

interface Sentence {
  readonly text: string;
  readonly expected: readonly string[];
}

describe.each(readdirSync(folder).sort())('%s', (name) => {
  const language = name.slice(0, 2);
  const sentences = readSentences(readFileSync(`${folder}/${name}/expected.md`, 'utf8'));

  it('has expectations for every sentence', () => {
    expect(sentences.length).toBeGreaterThan(0);
    for (const { text, expected } of sentences) expect(expected, text).not.toHaveLength(0);
  });

  it.each(sentences)('$text', ({ text, expected }) => {
    const { layers } = annotate({ id: name, text, language }, context, { keepText: true, until: 'speech' });
    const words = (spans: Spans) => spans.map(([start, end]) => text.slice(start, end)).join(' // ');
    const found = layers.quotations.map((quotation) =>
      [
        quotation.type,
        words(quotation.content),
        words(quotation.speaker),
        words(quotation.cue),
        words(quotation.addressee),
        quotation.act,
        ...(quotation.anonymous ? ['anonymous'] : []),
      ].join(' | '),
    );
    expect(found.map(squeeze)).toEqual(expected[0] === '(nothing)' ? [] : expected.map(squeeze));
  });
});

function readSentences(source: string): Sentence[] {
  const sentences: { text: string; expected: string[] }[] = [];
  for (const line of source.split('\n')) {
    if (line.startsWith('> ')) sentences.push({ text: line.slice(2), expected: [] });
    else if (line.startsWith('- ')) sentences.at(-1)?.expected.push(line.slice(2));
  }
  return sentences;
}

function squeeze(line: string): string {
  return line.replace(/\s*\|\s*/g, ' | ').trim();
}
