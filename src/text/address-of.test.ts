import { describe, expect, it } from 'vitest';
import { addressOf } from './address-of.ts';

describe('addressOf', () => {
  it('drops what does not choose the page', () => {
    for (const end of ['', '/', '#top', '#comments', '#ref=rss-1', '#xtor=RSS-32']) {
      expect(addressOf({ url: `https://elmbote.example/bruecke${end}` })).toBe('https://elmbote.example/bruecke');
    }
    expect(addressOf({ url: null })).toBeNull();
  });

  it('keeps the number of an item on a page, and the name of an entry', () => {
    for (const end of ['#94', '#m176551', '#post-3', '#2b8863a8']) {
      expect(addressOf({ url: `https://elmbote.example/lage${end}` })).toBe(`https://elmbote.example/lage${end}`);
    }
    const entry = { url: 'https://elmbote.example/lage#4', entry: { name: 'e2' } };
    expect(addressOf(entry)).toBe('https://elmbote.example/lage#e2');
  });
});
