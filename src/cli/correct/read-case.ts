import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { z } from 'zod';
import { LagebildError } from '../../errors.ts';
import type { Correction } from '../../model/correction.ts';
import type { Document } from '../../model/document.ts';
import { makeDocument } from '../../sources/make-document.ts';
import { readCorrection } from '../../story/corrections/correction-schema.ts';

/** A correction that was exported, and the documents it names. */
export interface CorrectionCase {
  readonly correction: Correction;
  readonly documents: readonly Document[];
}

const hint = z.string().optional();
const expected = z.object({
  kind: z.string(),
  about: z.unknown(),
  later: z.literal(true).optional(),
  sources: z.array(
    z.object({
      file: z.string(),
      document: z.string(),
      name: z.string(),
      form: z.enum(['html', 'text', 'markdown']),
      hints: z.object({
        ...{ id: hint, url: hint, publishedAt: hint, language: hint, title: hint, outlet: hint, charset: hint },
      }),
      knownAt: z.string().nullable(),
    }),
  ),
});

/** What the record holds beyond the case itself has no part in whether it holds. */
const nobody = { author: '-', madeAt: '1970-01-01T00:00:00Z', reason: '-', undoes: null };

/** Reads a folder that `correct export` wrote. Throws `case.unreadable` when it is none or its files have changed. */
export async function readCase(folder: string): Promise<CorrectionCase> {
  const unreadable = (detail: string) => new LagebildError('case.unreadable', { path: folder, detail });
  let value: unknown;
  try {
    value = JSON.parse(await readFile(join(folder, 'expected.json'), 'utf8'));
  } catch (error) {
    throw unreadable(error instanceof SyntaxError ? 'expected.json is not JSON' : 'there is no expected.json');
  }
  const read = expected.safeParse(value);
  if (!read.success) throw unreadable(`expected.json: ${read.error.issues[0]!.path.join('.')} is missing or wrong`);
  const { kind, about, later, sources } = read.data;
  const documents: Document[] = [];
  for (const source of sources) {
    // Only the last part of the name is taken: a case reads no file outside its own folder.
    const file = join(folder, 'source', basename(source.file));
    const bytes = await readFile(file).catch(() => {
      throw unreadable(`${basename(source.file)} is missing`);
    });
    const document = makeDocument(source.name, new Uint8Array(bytes), source.form, source.hints, source.knownAt);
    if (document.digest !== source.document) throw unreadable(`${basename(source.file)} was changed`);
    documents.push(document);
  }
  return {
    correction: readCorrection({ ...nobody, id: basename(folder), kind, about, ...(later ? { later } : {}) }),
    documents,
  };
}
