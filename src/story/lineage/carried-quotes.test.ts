import { describe, expect, it } from 'vitest';
import type { Span } from '../../model/span.ts';
import { quotedSpans } from './carried-quotes.ts';

/** What is quoted in a text whose lines are its blocks. */
function quoted(...lines: readonly string[]): string[] {
  const text = lines.join('\n');
  let at = 0;
  const blocks = lines.map((line): Span => {
    const block: Span = [at, at + line.length];
    at = block[1] + 1;
    return block;
  });
  return quotedSpans(text, blocks).map(([start, end]) => text.slice(start, end));
}

describe('quotedSpans', () => {
  it('takes what stands between marks in one block', () => {
    expect(quoted('He said: “The dam held.”', 'Nobody else spoke.')).toEqual(['The dam held.']);
  });

  it('follows a quotation to the block that closes it, whatever shape its marks have', () => {
    expect(quoted('“The dam held.', 'We slept,” said Quast.')).toEqual(['The dam held.\nWe slept,']);
    expect(quoted('„Der Damm hielt.', 'Wir schliefen“, sagte Quast.')).toEqual(['Der Damm hielt.\nWir schliefen']);
    expect(quoted('`` The dam held .', "We slept , '' said Quast .")).toEqual([' The dam held .\nWe slept , ']);
    expect(quoted('"The dam held.', 'We slept," said Quast.')).toEqual(['"The dam held.\nWe slept,'.slice(1)]);
  });

  it('ends with its block where the next one opens anew', () => {
    expect(quoted('“The dam held.', '“We slept,” said Quast.')).toEqual(['The dam held.', 'We slept,']);
  });

  it('leaves a mark alone that nothing closes, and one that the mark of another quotation follows', () => {
    expect(quoted('The “dam held.', 'We slept.')).toEqual([]);
    expect(quoted('The “dam held.', 'Then “we slept” again.')).toEqual(['we slept']);
    expect(quoted(`“The dam held. ${'It rained. '.repeat(200)}`, 'We slept.”')).toHaveLength(1);
    expect(quoted('“The dam held.', 'It rained. '.repeat(200), 'We slept.”')).toEqual([]);
  });
});
