import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { annotate } from '../src/annotate.ts';
import { matchPhrases } from '../src/article/names/match-phrases.ts';
import { refineSpans } from '../src/article/names/refine-spans.ts';
import { createEvidence, gatherEvidence } from '../src/article/names/token-evidence.ts';
import { openContext } from '../src/open-context.ts';
import { analyseClauses } from '../src/text/clauses/analyse-clauses.ts';
import type { Clause } from '../src/text/clauses/clause.ts';
import { wordRow } from '../src/text/word-row.ts';
import { clauseExamples } from './rule-examples/clause-examples.ts';
import { type RuleExamples, refinerExamples, stageExamples } from './rule-examples/name-examples.ts';
import { quantityExamples } from './rule-examples/quantity-examples.ts';

/*
 * Every rule for names and numbers and every kind of clause with what it must and must not find; those of dates stand
 * beside their rules and are run by `date-rules.test.ts`, those of speech by `speech-golden.test.ts`. A rule of the
 * sources without examples fails here.
 */
const context = openContext();
const ready = context.tables.gazetteer !== null && context.tables.nameModel('de') !== null;

interface Finding {
  readonly rule: string;
  readonly words: string;
}

function checkExamples({ rule, language, yes, no }: RuleExamples, find: (text: string, language: string) => Finding[]) {
  for (const marked of yes) {
    const wanted = [...marked.matchAll(/\[([^\]]+)\]/g)].map((match) => match[1]!);
    const found = find(marked.replace(/[[\]]/g, ''), language);
    const own = found.filter((finding) => finding.rule === rule).map(({ words }) => words);
    for (const words of wanted) expect(own, `${marked}: ${JSON.stringify(found)}`).toContain(words);
  }
  for (const text of no) {
    expect(
      find(text, language).filter((finding) => finding.rule === rule),
      text,
    ).toEqual([]);
  }
}

/** The rules named in the sources of a folder. */
function rulesIn(folder: string, pattern: RegExp): Set<string> {
  const path = fileURLToPath(new URL(`../src/article/${folder}/`, import.meta.url));
  const sources = readdirSync(path).filter((file) => file.endsWith('.ts') && !file.includes('.test.'));
  return new Set(
    sources.flatMap((file) => [...readFileSync(path + file, 'utf8').matchAll(pattern)].map((match) => match[1]!)),
  );
}

function refined(text: string, language: string): Finding[] {
  const article = annotate({ id: 'x', text, language }, context, { keepText: true, until: 'words' });
  const { tokens, sentences } = article.layers;
  const { names } = context.language(language)!;
  const { gazetteer, givenNames: given } = context.tables;
  const row = wordRow(article);
  const evidence = createEvidence(row);
  return sentences.flatMap(({ tokens: range }) => {
    const lists = { lexicon: context.tables.lexicon(language), letters: context.tables.nameLetters(language) };
    gatherEvidence(evidence, row, range, names, { ...lists, given, gazetteer });
    matchPhrases(evidence, text, tokens, range, names, gazetteer);
    return refineSpans([], evidence, tokens, range[0], range[1], names, gazetteer).map(({ rule, first, end }) => ({
      rule,
      words: text.slice(tokens[first]!.span[0], tokens[end - 1]!.span[1]),
    }));
  });
}

function mentions(text: string, language: string): Finding[] {
  const { layers } = annotate({ id: 'x', text, language }, context, { keepText: true, until: 'names' });
  return layers.mentions.map(({ span, provenance }) => ({ rule: provenance.rule, words: text.slice(...span) }));
}

function quantities(text: string, language: string): Finding[] {
  const { layers } = annotate({ id: 'x', text, language }, context, { keepText: true, until: 'quantities' });
  return layers.quantities.map(({ span, provenance }) => ({
    rule: provenance.rule.replace(/^\w+\.quantities\./, ''),
    words: text.slice(...span),
  }));
}

/** The clauses of a text, each under its kind and its properties. */
function clauses(text: string, language: string): Finding[] {
  const { layers } = annotate({ id: 'x', text, language }, context, { keepText: true, until: 'words' });
  const { tokens } = layers;
  const rules = context.language(language)!.morphology.clauses;
  const wordsOf = ({ parts }: Clause) =>
    parts.map(([first, end]) => text.slice(tokens[first]!.span[0], tokens[end - 1]!.span[1])).join(' … ');
  return layers.sentences.flatMap((sentence) =>
    analyseClauses(text, tokens, sentence.tokens, rules).flatMap((clause) => {
      const { kind, passive, negated, mood } = clause;
      const properties = [passive && 'passive', negated && 'negated', mood === 'Sub' && 'subjunctive'];
      return [kind, ...properties]
        .filter((rule): rule is string => rule !== false)
        .map((rule) => ({ rule, words: wordsOf(clause) }));
    }),
  );
}

describe.skipIf(!ready)('rules for names', () => {
  it.each(refinerExamples)('$language $rule', (examples) => checkExamples(examples, refined));
  it.each(stageExamples)('$language $rule', (examples) => checkExamples(examples, mentions));

  it('every rule of the sources has examples', () => {
    const known = new Set([...refinerExamples, ...stageExamples].map(({ rule }) => rule));
    expect([...rulesIn('names', /'(names\.[A-Za-z]+)'/g)].filter((rule) => !known.has(rule))).toEqual([]);
  });
});

describe.skipIf(!ready)('rules for quantities', () => {
  it.each(quantityExamples)('$language $rule', (examples) => checkExamples(examples, quantities));

  it('every rule of the sources has examples in German and English', () => {
    const named = [
      ...rulesIn('quantities', /rule: '([a-z.-]+)'/g),
      ...rulesIn('quantities', /'(count-noun|part|ellipsis)'/g),
      ...rulesIn('quantities', /\.quantities\.([a-z-]+)`/g),
      ...['digits', 'vague', 'word'],
    ];
    const has = (rule: string, code: string) =>
      quantityExamples.some(({ rule: own, language }) => own === rule && language === code);
    expect(named.filter((rule) => !has(rule, 'de') || !has(rule, 'en'))).toEqual([]);
  });
});

describe('kinds of clauses', () => {
  it.each(clauseExamples)('$language $what', ({ what, ...examples }) =>
    checkExamples({ rule: what, ...examples }, clauses),
  );
});
