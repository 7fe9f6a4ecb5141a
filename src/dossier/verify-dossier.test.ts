import { describe, expect, it } from 'vitest';
import { LagebildError } from '../errors.ts';
import type { Dossier } from '../model/dossier.ts';
import { bridgeClosed } from './bridge-closed.testing.ts';
import { explainStatement } from './explain-statement.ts';
import { listStatements } from './list-statements.ts';
import { bridgeDossier } from './open-bridge-dossier.testing.ts';
import { verifyDossier } from './verify-dossier.ts';

/** A dossier as it comes back from a file, free to be tampered with. */
// biome-ignore lint/suspicious/noExplicitAny: the tests change what the types forbid
const fromFile = (dossier: Dossier = bridgeDossier()): any => JSON.parse(JSON.stringify(dossier));
const codes = (value: unknown, sources: ReadonlyMap<string, Uint8Array> | null = null) => [
  ...new Set(verifyDossier(value, sources).failed.map(({ code }) => code)),
];

describe('verifyDossier', () => {
  it('finds nothing wrong with a dossier and its sources', () => {
    const { sources } = bridgeClosed();
    const report = verifyDossier(fromFile(), sources);
    expect(report.failed).toEqual([]);
    expect(report.checked).toBe(bridgeDossier().counts.receipts);
    expect(report.checkedBytes).toBe(report.checked);
  });

  it('names the statement whose quote was changed', () => {
    const dossier = fromFile();
    dossier.stories[0].gaps[0].receipts[0].quote = 'At least 90 houses';
    expect(verifyDossier(dossier, null).failed).toMatchObject([
      { statement: dossier.stories[0].gaps[0].id, receipt: 0, code: 'receipt.quote' },
    ]);
  });

  it('finds a text that was changed together with the quotes in it', () => {
    const dossier = JSON.parse(JSON.stringify(fromFile()).replaceAll('At least 40', 'At least 90'));
    expect(codes(dossier)).toEqual(['text.digest']);
  });

  it('finds a moved span, a changed context, a lost article and a statement without receipts', () => {
    const moved = fromFile();
    moved.stories[0].headline.receipts[0].span = [1, 5];
    expect(codes(moved)).toEqual(['receipt.quote']);
    const context = fromFile();
    context.stories[0].gaps[0].receipts[0].prefix = 'nobody said';
    expect(codes(context)).toEqual(['receipt.context']);
    const lost = fromFile();
    lost.articles.pop();
    expect(codes(lost)).toEqual(['receipt.noArticle']);
    const bare = fromFile();
    bare.stories[0].headline.receipts = [];
    expect(codes(bare)).toEqual(['receipt.none']);
  });

  it('finds a source that is missing or was altered, and bytes that spell something else', () => {
    const { sources } = bridgeClosed();
    const [digest, bytes] = [...sources][0]!;
    expect(codes(fromFile(), new Map([...sources].slice(1)))).toEqual(['source.missing']);
    const altered = Uint8Array.from(bytes);
    altered[3]! ^= 1;
    expect(codes(fromFile(), new Map([...sources, [digest, altered]]))).toEqual(['source.altered']);
    const shifted = fromFile();
    const receipt = shifted.stories[0].gaps[0].receipts[0];
    receipt.bytes = receipt.bytes.map((at: number) => at + 1);
    receipt.exact = receipt.exact.map(([a, b, c, d]: number[]) => [a, b, c! + 1, d! + 1]);
    expect(codes(shifted, sources)).toEqual(['receipt.bytes']);
  });

  it.each([null, 3, {}, { format: 'lagebild-dossier', version: 2 }, []])('refuses what is no dossier: %j', (value) => {
    expect(() => verifyDossier(value, null)).toThrow(LagebildError);
  });
});

describe('explainStatement', () => {
  it('names rules, receipts and origins of every statement', () => {
    const dossier = fromFile();
    for (const { id } of listStatements(dossier)) {
      const { text, receipts, rules } = explainStatement(dossier, id);
      expect(receipts.length).toBeGreaterThan(0);
      expect(rules.length).toBeGreaterThan(0);
      expect(text).toContain(id);
      expect(text).toContain('sha256:');
    }
    const claim = explainStatement(dossier, dossier.stories[0].claims[0].id);
    expect(claim).toMatchObject({ kind: 'claim', origins: { count: 1 } });
    expect(claim.text).toContain('Independent origins: 1');
  });

  it('says when there is no such statement', () => {
    expect(() => explainStatement(fromFile(), 'q-000000000000')).toThrow(/no statement q-000000000000/);
  });
});
