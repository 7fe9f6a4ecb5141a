import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fixedByteMap, listedByteMap, utf8ByteMap } from './byte-map.ts';

it('finds the byte of every character of UTF-8', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('a', 'ü', '€', '😀', 'b'.repeat(255), 'ß'.repeat(256)), { maxLength: 20 }),
      (pieces) => {
        const text = pieces.join('');
        const map = utf8ByteMap(text, Buffer.byteLength(text));
        let bytes = 0;
        for (const character of text) {
          const at = Buffer.byteLength(text.slice(0, bytes));
          expect(map.byteAt(bytes)).toBe(at);
          bytes += character.length;
        }
        expect(map.byteAt(text.length)).toBe(Buffer.byteLength(text));
      },
    ),
    { numRuns: 60 },
  );
});

it('finds the end of a text whose length is a multiple of the noted places', () => {
  const text = 'ü'.repeat(1024);
  expect(utf8ByteMap(text, 2048).byteAt(1024)).toBe(2048);
});

it('counts fixed widths and looks listed places up', () => {
  expect(fixedByteMap(2, 10).byteAt(3)).toBe(6);
  expect(fixedByteMap(1, 10).byteAt(12)).toBe(10);
  expect(listedByteMap(Uint32Array.of(0, 2, 5)).byteAt(9)).toBe(5);
});
