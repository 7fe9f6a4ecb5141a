import { createHash } from 'node:crypto';
import { describeCorrection } from '../../dossier/describe-correction.ts';
import type { Correction } from '../../model/correction.ts';
import type { Document } from '../../model/document.ts';
import { digestOf } from '../../text/digest-of.ts';

export interface ExportedFile {
  readonly path: string;
  readonly content: string | Uint8Array;
}

/**
 * A correction as a case for tests: the documents it names as they came, what must come out of them, and why. The names
 * of the files are made from ours, for a document's own name may hold anything.
 */
export function exportCorrection(correction: Correction, documents: readonly Document[]): readonly ExportedFile[] {
  const sources = [...documents]
    .sort((a, b) => (a.digest < b.digest ? -1 : 1))
    .map((document, at) => ({ document, path: `source/${at + 1}-${hashName(document)}${extensions[document.form]}` }));
  const listed = sources.map(({ document: { digest, name, hints, form, knownAt }, path }) => ({
    file: path,
    document: digest,
    name,
    form,
    hints,
    knownAt,
  }));
  const { kind, about, later } = correction;
  const names = new Map(sources.map(({ document, path }) => [document.digest, path]));
  const says = describeCorrection(correction, (document) => names.get(digestOf(document)) ?? null);
  const { id, author, madeAt, reason } = correction;
  return [
    ...sources.map(({ document, path }) => ({ path, content: document.bytes })),
    {
      path: 'expected.json',
      content: `${JSON.stringify({ kind, about, ...(later ? { later } : {}), sources: listed }, null, 2)}\n`,
    },
    { path: 'why.md', content: `${says}\n\n${reason}\n\n${author}, ${madeAt} (${id})\n` },
  ];
}

const hashName = ({ digest, name }: Document): string =>
  createHash('sha256').update(`${digest} ${name}`).digest('hex').slice(0, 8);

const extensions: Readonly<Record<Document['form'], string>> = { html: '.html', text: '.txt', markdown: '.md' };
