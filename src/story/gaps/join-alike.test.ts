import { expect, it } from 'vitest';
import type { Article } from '../../model/article.ts';
import type { PileIndex } from '../slots/pile-index.ts';
import type { GapDraft } from './gap-draft.ts';
import { joinAlike } from './join-alike.ts';

function gapsOf(sentences: readonly string[]): number[] {
  const articles = new Map(sentences.map((text, at) => [`a${at}`, { id: `a${at}`, text } as Article]));
  const gaps = sentences.map(
    (text, at): GapDraft => ({
      story: 's',
      kind: 'anonymousSource',
      reason: '',
      places: [{ article: `a${at}`, span: [0, text.length] }],
    }),
  );
  return joinAlike(gaps, { articles } as unknown as PileIndex).map(({ places }) => places.length);
}

it('takes the same sentence for one gap, whatever its marks, and one with a word more', () => {
  const told = 'The dam at Greenfield had been cracked for weeks, said a man who works there';
  expect(
    gapsOf([told, `${told}!`, `${told} today.`, 'Nobody at the mill wanted to say anything about the dam']),
  ).toEqual([3, 1]);
});

it('finds a copy to the letter among any number of others', () => {
  const letter = (at: number): string => [...String(at)].map((digit) => 'abcdefghij'[Number(digit)]).join('');
  const others = Array.from({ length: 600 }, (_, at) => `Somebody ${letter(at)} saw ${letter(at)} break`);
  const joined = gapsOf([...others, others.at(-1)!]);
  expect(joined).toHaveLength(600);
  expect(joined.at(-1)).toBe(2);
});
