import { describe, expect, it } from 'vitest';
import type { Origin } from '../model/story.ts';
import { createOutletDirectory } from '../outlets/directory.ts';
import type { Outlet } from '../outlets/outlet.ts';
import { rateOutlets } from './rate-outlets.ts';

const wire: Outlet = {
  ...{ id: 'hd', name: 'Hafen-Depesche', kind: 'agency', hosts: ['depesche.example'], names: ['hd'] },
  ...{ family: null, zone: null, country: null },
};
const articles = new Map([
  ['1', { outlet: 'Morgenblatt', url: 'https://www.morgenblatt.example/a' }],
  ['2', { outlet: null, url: 'https://regional.echo.example/b' }],
  ['3', { outlet: 'Talbote', url: null }],
]);
const ratings = rateOutlets(
  [
    { outlet: 'MORGENBLATT', letter: 'B' },
    { outlet: 'www.echo.example', letter: 'D' },
    { outlet: 'Hafen-Depesche', letter: 'A' },
  ],
  articles,
  createOutletDirectory([wire]),
);

function originOf(kind: Origin['kind'], name: string, ...carriers: string[]): Origin {
  return { id: name, kind, name, articles: carriers, reason: '' };
}
const letterOf = (...origins: Origin[]) => ratings.ofOrigins({ count: origins.length, origins, reasons: [] }).letter;

describe('rateOutlets', () => {
  it('finds outlets by name in any case and by host; what is not named is F', () => {
    expect([...articles.values()].map((article) => ratings.ofArticle(article))).toEqual(['B', 'D', 'F']);
  });

  it('rates an origin by its own name, also by another known name of it', () => {
    expect(letterOf(originOf('dispatch', 'hd', '3'))).toBe('A');
  });

  it('rates reporting of its own by the outlet at the root alone: a reprint lends its letter to nothing', () => {
    expect(letterOf(originOf('ownReporting', 'Talbote', '3', '1'))).toBe('F');
    expect(letterOf(originOf('ownReporting', 'echo', '2', '1'))).toBe('D');
  });

  it('rates a public statement by the best outlet that reports it', () => {
    expect(letterOf(originOf('officialStatement', 'Landratsamt', '2', '1'))).toBe('B');
  });

  it('takes the best of several origins and says which', () => {
    const origins = [originOf('ownReporting', 'echo', '2'), originOf('ownReporting', 'Morgenblatt', '1')];
    expect(ratings.ofOrigins({ count: 2, origins, reasons: [] })).toEqual({
      letter: 'B',
      reason: 'B: MORGENBLATT, by the outlet list.',
    });
  });

  it('is F everywhere without a list, and says nothing of it', () => {
    const none = rateOutlets([], articles, createOutletDirectory([wire]));
    expect(none.ofOrigins({ count: 1, origins: [originOf('dispatch', 'hd', '1')], reasons: [] })).toEqual({
      letter: 'F',
      reason: null,
    });
  });
});
