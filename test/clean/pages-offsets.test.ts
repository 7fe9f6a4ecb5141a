import { describe, expect, it } from 'vitest';
import { hasData, readRows } from '../../eval/data.ts';
import { readDocument } from '../../src/article/read-document.ts';
import { openContext } from '../../src/open.ts';
import { toDocument } from '../../src/sources/input-line.ts';
import { checkOffsets } from './check-offsets.ts';

const present = hasData('pages/dev');
if (!present) console.log('pages-offsets: skipped, pages/dev is not there (set LAGEBILD_DATA)');

describe.skipIf(!present)('real pages', () => {
  it('every character of the clean text leads back to bytes that spell it', () => {
    const context = openContext();
    const wrong: string[] = [];
    for (const row of readRows<{ id: string; url: string; html: string }>('pages/dev')) {
      const document = toDocument({ id: row.id, url: row.url, html: row.html });
      const found = checkOffsets(readDocument(document, context), document.bytes);
      if (found.length > 0) wrong.push(`${row.id}: ${found[0]}`);
    }
    expect(wrong).toEqual([]);
  });
});
