import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Intake } from '../../ports/intake.ts';
import { openArchive } from './archive.ts';
import { lockFolder } from './folder-lock.ts';

/** Opens a store's archive alone: adding documents needs no database. Throws `store.locked` while the store is in use. */
export async function openIntake(folder: string): Promise<Intake> {
  await mkdir(folder, { recursive: true });
  const lock = lockFolder(folder);
  try {
    const archive = await openArchive(join(folder, 'archive'));
    return {
      addDocument: archive.addDocument,
      async close() {
        await archive.close();
        lock.release();
      },
    };
  } catch (error) {
    lock.release();
    throw error;
  }
}
