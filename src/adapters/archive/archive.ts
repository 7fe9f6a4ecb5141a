import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { LagebildError } from '../../errors.ts';
import type { Correction } from '../../model/correction.ts';
import type { Document } from '../../model/document.ts';
import { documentKey } from '../../ports/document-key.ts';
import { openRecordLog } from './record-log.ts';

/** The truth on disk: documents and corrections in the order in which they came, fsynced. */
export interface Archive {
  addDocument(document: Document): Promise<'added' | 'known'>;
  documents(): AsyncIterable<Document>;
  addCorrection(correction: Correction): Promise<void>;
  corrections(): AsyncIterable<Correction>;
  close(): Promise<void>;
}

export async function openArchive(folder: string): Promise<Archive> {
  await mkdir(folder, { recursive: true });
  const documentLog = await openRecordLog(join(folder, 'documents.log'));
  const correctionLog = await openRecordLog(join(folder, 'corrections.log'));
  const known = new Set<string>();
  for await (const { header } of documentLog.records()) known.add(String(header['key']));
  return {
    async addDocument(document) {
      const key = documentKey(document);
      if (known.has(key)) return 'known';
      known.add(key);
      const { bytes, ...rest } = document;
      await documentLog.append({ key, ...rest }, bytes);
      return 'added';
    },
    async *documents() {
      let record = 0;
      for await (const { header, bytes } of documentLog.records()) {
        record++;
        const { digest, name, form, hints, knownAt } = header as unknown as Document;
        if (typeof digest !== 'string')
          throw new LagebildError('store.damaged', { path: folder, record, detail: 'no digest' });
        yield { digest, name, form, hints, knownAt, bytes };
      }
    },
    async addCorrection(correction) {
      await correctionLog.append({ kind: 'correction' }, new TextEncoder().encode(JSON.stringify(correction)));
    },
    async *corrections() {
      for await (const { bytes } of correctionLog.records())
        yield JSON.parse(new TextDecoder().decode(bytes)) as Correction;
    },
    async close() {
      await documentLog.close();
      await correctionLog.close();
    },
  };
}
