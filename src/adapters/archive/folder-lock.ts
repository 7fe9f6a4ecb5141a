import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { LagebildError } from '../../errors.ts';

/**
 * Holds a folder for this process: the embedded database loses rows silently when two processes open one folder.
 * A lock left by a process that is gone is taken over. Throws `store.locked` when somebody holds it.
 */
export function lockFolder(folder: string): { release(): void } {
  const path = join(folder, 'lock');
  for (let attempt = 0; attempt < 2; attempt++) {
    try {
      writeFileSync(path, String(process.pid), { flag: 'wx' });
      return { release: () => rmSync(path, { force: true }) };
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
    const holder = Number(readHolder(path));
    if (isAlive(holder)) throw new LagebildError('store.locked', { path: folder, pid: holder });
    rmSync(path, { force: true });
  }
  throw new LagebildError('store.locked', { path: folder, pid: '?' });
}

function readHolder(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}

function isAlive(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
