import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { annotate } from '../src/annotate.ts';
import type { Article } from '../src/model/article.ts';
import { openContext } from '../src/open-context.ts';
import { analyseClauses } from '../src/text/clauses/analyse-clauses.ts';
import type { Clause } from '../src/text/clauses/clause.ts';

/*
 * One folder for each case: `text.txt`, and `expected.txt` with one line for each sentence (its tokens parted by
 * spaces), word ("word POS lemma features", of the features those that matter) or clause ("clause kind: part … part;
 * verbs; subject"). Words are found in order; a case lists only what it is about.
 */
const folder = fileURLToPath(new URL('./golden/words', import.meta.url));
const context = openContext();

describe('words', () => {
  for (const name of readdirSync(folder).sort()) {
    const text = readFileSync(`${folder}/${name}/text.txt`, 'utf8').trimEnd();
    const lines = readFileSync(`${folder}/${name}/expected.txt`, 'utf8').split('\n').filter(Boolean);
    const [why, ...expected] = lines as [string, ...string[]];
    it(`${name}: ${why}`, () => {
      const article = annotate({ id: name, text, language: name.slice(0, 2) }, context, {
        keepText: true,
        until: 'words',
      });
      expect(article.quarantine).toBeNull();
      expect(expected.length).toBeGreaterThan(0);
      const sentences = expected.filter((line) => line.startsWith('sentence '));
      if (sentences.length > 0) expect(shownSentences(article)).toEqual(sentences.map((line) => line.slice(9)));
      const clauses = expected.filter((line) => line.startsWith('clause '));
      if (clauses.length > 0) expect(shownClauses(article)).toEqual(clauses);
      checkWords(
        article,
        expected.filter((line) => line.startsWith('word ')).map((line) => line.slice(5)),
      );
    });
  }
});

function shownSentences({ text, layers }: Article): string[] {
  return layers.sentences.map(({ tokens: [first, end] }) =>
    layers.tokens
      .slice(first, end)
      .map(({ span }) => text.slice(...span))
      .join(' '),
  );
}

function shownClauses(article: Article): string[] {
  const { text, layers } = article;
  const rules = context.language(article.language)!.morphology.clauses;
  const range = ([first, end]: readonly [number, number]) =>
    text.slice(layers.tokens[first]!.span[0], layers.tokens[end - 1]!.span[1]);
  const shown = (clause: Clause) => {
    const verbs = clause.verbs.map((index) => range([index, index + 1])).join(' ');
    const subject = clause.subject ? range(clause.subject.tokens) : '-';
    return `clause ${clause.kind}: ${clause.parts.map(range).join(' … ')}; ${verbs}; ${subject}`;
  };
  return layers.sentences.flatMap(({ tokens }) => analyseClauses(text, layers.tokens, tokens, rules).map(shown));
}

function checkWords({ text, layers }: Article, expected: readonly string[]): void {
  let from = 0;
  for (const line of expected) {
    const [form, pos, lemma, features] = line.split(' ');
    const index = layers.tokens.findIndex(({ span }, at) => at >= from && text.slice(...span) === form);
    expect(index, `"${form}" is no token`).toBeGreaterThanOrEqual(0);
    const token = layers.tokens[index]!;
    expect(`${form} ${token.pos} ${token.lemma}`).toBe(`${form} ${pos} ${lemma}`);
    for (const feature of features?.split('|') ?? []) expect(token.morph.split('|')).toContain(feature);
    from = index + 1;
  }
}
