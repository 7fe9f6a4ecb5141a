import { expect, it } from 'vitest';
import { type Draft, joinSameWords } from './join-same-words.ts';

function entry(label: string, article: string, more: Partial<Draft> = {}): Draft {
  return {
    time: '2031-05-12',
    edtf: null,
    precision: 'day',
    stated: true,
    kind: 'event',
    story: 's',
    label,
    places: [{ article, span: [0, label.length] }],
    ...more,
  };
}

const broke = 'The old wooden bridge over the river broke while nobody stood upon it';

it('takes what is told of one day in mostly the same words for one entry', () => {
  const rewritten = 'Nobody stood upon the old wooden bridge over the river when it broke apart';
  const joined = joinSameWords([entry(broke, 'a'), entry(rewritten, 'b'), entry(broke, 'c', { time: '2031-05-13' })]);
  expect(joined.map(({ places }) => places.map(({ article }) => article))).toEqual([['a', 'b'], ['c']]);
});

it('lets what has happened stand for what was to come', () => {
  const [only, ...more] = joinSameWords([entry(broke, 'a', { kind: 'planned' }), entry(broke, 'b')]);
  expect(more).toEqual([]);
  expect(only?.kind).toBe('event');
});

it('finds the same words among any number of entries of a day', () => {
  const others = Array.from({ length: 600 }, (_, at) => entry(`Runner ${at} came in`, `a${at}`));
  const joined = joinSameWords([...others, entry('Runner 599 came in', 'b')]);
  expect(joined).toHaveLength(600);
  expect(joined.at(-1)?.places).toHaveLength(2);
});
