import { expect, test } from 'vitest';
import type { Article } from '../../model/article.ts';
import { emptyLayers, type Token } from '../../model/layers.ts';
import { sharedStrings } from './share-strings.ts';

test('an article stays what it was', () => {
  const tokens: Token[] = [
    { span: [0, 6], lemma: 'Laterne', pos: 'NOUN', morph: 'Case=Nom|Number=Sing' },
    { span: [7, 13], lemma: 'Laterne', pos: 'NOUN', morph: 'Case=Nom|Number=Sing' },
  ];
  const article = { id: 'a', text: 'Laterne', layers: { ...emptyLayers, tokens } } as unknown as Article;
  const share = sharedStrings();
  expect(share(article)).toEqual(article);
  expect(share(structuredClone(article))).toEqual(article);
});
