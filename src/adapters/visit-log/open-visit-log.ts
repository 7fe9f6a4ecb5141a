import { mkdir, open, readFile, rename } from 'node:fs/promises';
import { join } from 'node:path';
import type { Visit, VisitLog } from '../../ports/visit-log.ts';
import { lockFolder } from '../archive/folder-lock.ts';

/**
 * Remembers visits in one small file of the folder, replaced whole so that it is never half written. A file that cannot
 * be read is begun anew: what it held only saves requests. Throws `store.locked` while another process holds it.
 */
export async function openVisitLog(folder: string): Promise<VisitLog> {
  await mkdir(folder, { recursive: true });
  const lock = lockFolder(folder);
  const path = join(folder, 'visits.json');
  const visits = new Map<string, Visit>(Object.entries(await readVisits(path)));
  return {
    last: (url) => visits.get(url) ?? null,
    async remember(url, visit) {
      visits.set(url, visit);
      const file = await open(`${path}.new`, 'w');
      try {
        await file.writeFile(JSON.stringify(Object.fromEntries(visits)));
        await file.sync();
      } finally {
        await file.close();
      }
      await rename(`${path}.new`, path);
    },
    async close() {
      lock.release();
    },
  };
}

async function readVisits(path: string): Promise<Record<string, Visit>> {
  try {
    const known = JSON.parse(await readFile(path, 'utf8')) as Record<string, Visit>;
    return Object.fromEntries(Object.entries(known).filter(([, visit]) => Array.isArray(visit?.seen)));
  } catch {
    return {};
  }
}
