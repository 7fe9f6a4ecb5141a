import { expect, test } from 'vitest';
import { createContinuation } from './phrase-continuation.ts';

const names = ['Haus am See', 'Haus', 'Kauf!', 'A-B Werke', 'Dorf (Nord)', 'U. Testfrau'];

test('wherever a token may end in a name, what follows is known', () => {
  const goesOn = createContinuation(names);
  for (const name of names) {
    for (let stop = 1; stop < name.length; stop++) {
      for (const behind of ['', 's', ' und']) {
        const text = `x ${name}${behind}`;
        expect(goesOn(text, 2, 2 + stop), `${name} cut at ${stop}`).toBe(true);
      }
    }
  }
});

test('the genitive of a name of one token is let through', () => {
  expect(createContinuation(['Kauf!'])('Kauf!s', 0, 5)).toBe(true);
});

test('a text that goes on with something else is turned away', () => {
  const goesOn = createContinuation(names);
  const others = ['Haus in', 'Haus, am', 'Haus.', 'Kauf?', 'Dorf [Nord]', 'See am', 'U. N'];
  const through = others.filter((text) => goesOn(text, 0, /\P{L}/u.exec(text)!.index));
  expect(through.length).toBeLessThan(3);
});
