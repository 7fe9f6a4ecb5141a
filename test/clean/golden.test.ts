import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, vi } from 'vitest';
import type { Draft } from '../../src/article/clean/draft.ts';
import { refiners } from '../../src/article/clean/refine-drafts.ts';
import { readDocument } from '../../src/article/read-document.ts';
import type { DocumentForm } from '../../src/model/document.ts';
import { openContext } from '../../src/open.ts';
import { makeDocument } from '../../src/sources/make-document.ts';
import { checkOffsets } from './check-offsets.ts';

/*
 * One folder per case: the document as `input.html`, `.txt` or `.md`, and `expected.json` written by hand. `body` lists
 * every block of the clean text as "kind: text"; `captions` as "text | credit"; `removed` names steps with a piece of
 * what each took out. Other keys are compared with the article's own.
 */
interface Expected {
  readonly why: string;
  readonly body: readonly string[];
  readonly captions?: readonly string[];
  readonly removed?: readonly (readonly [step: string, text: string])[];
  readonly [fact: string]: unknown;
}

const folder = fileURLToPath(new URL('../golden/clean', import.meta.url));
const forms: Readonly<Record<string, DocumentForm>> = { html: 'html', txt: 'text', md: 'markdown' };
const context = openContext();
/** Refiners that did something in some case: took a piece out, or gave drafts back as something else. */
const worked = new Set<string>();
const seenAs = (draft: Draft) => [draft.kind, draft.label, draft.credit, draft.level, draft.traced.text].join('|');
for (const refiner of refiners) {
  const refine = refiner.refine.bind(refiner);
  vi.spyOn(refiner, 'refine').mockImplementation((drafts, facts) => {
    const refined = refine(drafts, facts);
    const before = new Set(drafts.map(seenAs));
    if (refined.removals.length > 0 || refined.drafts.some((draft) => !before.has(seenAs(draft))))
      worked.add(refiner.name);
    return refined;
  });
}

describe('clean', () => {
  for (const name of readdirSync(folder).sort()) {
    it(name, () => {
      const files = readdirSync(join(folder, name));
      const input = files.find((file) => file.startsWith('input.'))!;
      const expected = JSON.parse(readFileSync(join(folder, name, 'expected.json'), 'utf8')) as Expected;
      const bytes = new Uint8Array(readFileSync(join(folder, name, input)));
      const article = readDocument(makeDocument(name, bytes, forms[input.split('.')[1]!]!), context);
      const shown = (span: readonly [number, number]) => article.text.slice(...span);
      expect(
        article.layers.blocks.map(({ kind, label, span }) => `${kind}${label ? `(${label})` : ''}: ${shown(span)}`),
      ).toEqual(expected.body);
      expect(article.layers.captions.map(({ span, credit }) => `${shown(span)} | ${credit ?? ''}`)).toEqual(
        expected.captions ?? [],
      );
      for (const [step, text] of expected.removed ?? [])
        expect(
          article.removals
            .filter((removal) => removal.step === step)
            .map((removal) => removal.text)
            .join('\n'),
        ).toContain(text);
      const { why: _why, body: _body, captions: _captions, removed: _removed, ...facts } = expected;
      for (const [key, value] of Object.entries(facts))
        expect([key, article[key as keyof typeof article]]).toEqual([key, value]);
      expect(checkOffsets(article, bytes)).toEqual([]);
    });
  }

  it('has a case for every refiner', () => {
    expect(refiners.map(({ name }) => name).filter((name) => !worked.has(name))).toEqual([]);
  });
});
