import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { explainStatement } from '../src/dossier/explain-statement.ts';
import { describeSpeakerStep, describeSpeechRule, speechRuleNames } from '../src/dossier/labels/speech-rules.ts';
import type { Article } from '../src/model/article.ts';
import type { Dossier } from '../src/model/dossier.ts';
import { openEngine } from '../src/open.ts';
import { openContext } from '../src/open-context.ts';
import { readSources } from '../src/sources/read-sources.ts';
import { readConstructions } from './speech-golden/read-constructions.ts';
import { readGoldenCases } from './speech-golden/read-golden-cases.ts';
import { readGoldenArticle } from './speech-golden/tell-quotations.ts';

/* Every quotation can be explained: by a rule with a page of its own, a cue or why it has none, and a way to its speaker. */
const path = (name: string) => fileURLToPath(new URL(name, import.meta.url));
const page = readFileSync(path('../docs/speech.md'), 'utf8');
const context = openContext();
/** Where a way may end: in a name of the text, in its words alone, or at who spoke before. */
const ends = /^(?:mention:\w+|words|anonymous|last-speaker)$/u;

function expectExplained({ text, layers }: Article): void {
  for (const quotation of layers.quotations) {
    const { cue, speaker, speakerEntity, resolution, provenance } = quotation;
    const label = `${provenance.rule}: ${quotation.content.map(([start, end]) => text.slice(start, end)).join(' … ')}`;
    const rule = describeSpeechRule(provenance.rule);
    expect(rule, label).not.toBeNull();
    expect(cue.length > 0 || rule?.noCue, label).toBeTruthy();
    expect(resolution === null, label).toBe(speaker.length === 0);
    if (resolution === null) expect(speakerEntity, label).toBeNull();
    else {
      for (const step of resolution.path) expect(describeSpeakerStep(step), `${label}: ${step}`).not.toBeNull();
      const last = resolution.path.at(-1) ?? '';
      expect(last, label).toMatch(ends);
      expect(speakerEntity === null, `${label}: ${last}`).toBe(last === 'words' || last === 'anonymous');
      expect(resolution.confidence, label).toBeGreaterThan(0);
    }
  }
}

describe('quotations of the golden cases', () => {
  const folder = path('./golden/speech');
  const suites = readdirSync(folder).sort();

  it.each(suites)('%s', (name) => {
    for (const golden of readGoldenCases(readFileSync(`${folder}/${name}/expected.md`, 'utf8')))
      expectExplained(readGoldenArticle(golden, name.slice(0, 2), context));
  });
});

describe('quotations of the sample pile', () => {
  let dossier: Dossier;
  let articles: readonly Article[];

  beforeAll(async () => {
    const engine = await openEngine({ threads: 1 });
    const quarantined: Parameters<typeof engine.dossier>[1][number][] = [];
    await engine.ingest(readSources([path('../examples/pile')]));
    articles = await engine.analyse();
    dossier = await engine.dossier(articles, quarantined);
    await engine.close();
  });

  it('are explained in every article', () => {
    expect(articles.flatMap(({ layers }) => layers.quotations).length).toBeGreaterThan(20);
    for (const article of articles) expectExplained(article);
  });

  it('are explained in the dossier: rule in words, cue, way to the speaker', () => {
    const told = dossier.stories.flatMap(({ speakers }) =>
      speakers.flatMap((speaker) => speaker.quotations.map((quotation) => ({ speaker, quotation }))),
    );
    expect(told.length).toBeGreaterThan(20);
    for (const { speaker, quotation } of told) {
      const { text, kind, says } = explainStatement(dossier, quotation.id);
      expect(kind).toBe('quotation');
      expect(says).toBe(quotation.content.join(' … '));
      const found = describeSpeechRule(quotation.basis[0]!.rule);
      expect(text).toContain(`Found as: ${found?.what} (${quotation.basis[0]!.rule})`);
      expect(text).toContain(quotation.cue ? `Cue: “${quotation.cue}”` : `Cue: none; ${found?.noCue}`);
      expect(text).toMatch(/^ {2}Speaker: \S/mu);
      const line = text.split('\n').find((row) => row.startsWith('  Speaker: ')) ?? '';
      if (speaker.entity !== null) expect(line).toContain(speaker.name);
      expect(text).not.toMatch(/undefined|null|\bNaN\b/u);
    }
  });
});

describe('the page of constructions', () => {
  const shown = readConstructions(page);

  it('shows every rule that can be found', () => {
    const names = new Set(shown.map(({ rule }) => rule.replace(/^nested\./, '')));
    for (const rule of speechRuleNames) expect(names, rule).toContain(rule);
  });

  it.each([...new Set(shown.map(({ rule }) => rule))])('names a rule that can be explained: %s', (rule) => {
    expect(describeSpeechRule(rule)).not.toBeNull();
  });

  it('tells the known limits', () => {
    const limits = page.split('## Known limits')[1] ?? '';
    expect(limits.split('\n').filter((line) => line.startsWith('- ')).length).toBeGreaterThan(8);
  });
});
