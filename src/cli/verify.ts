import { readFile } from 'node:fs/promises';
import type { Command } from 'commander';
import { verifyDossier } from '../dossier/verify-dossier.ts';
import { LagebildError } from '../errors.ts';
import { readSources } from '../sources/read-sources.ts';
import { exitCodes, type Finish } from './exit-codes.ts';

interface VerifyOptions {
  readonly sources?: string[];
  readonly json?: boolean;
}

export function addVerify(command: Command, finish: Finish): void {
  command
    .command('verify')
    .description('Check every receipt of a dossier again; list and count what fails.')
    .argument('<dossier.json>', 'the dossier')
    .option('--sources <path...>', 'the source files: their digests and bytes are checked too')
    .option('--json', 'print the result as JSON')
    .action(async (path: string, options: VerifyOptions) => finish(await verify(path, options)));
}

async function verify(path: string, options: VerifyOptions): Promise<number> {
  const report = verifyDossier(await readDossier(path), options.sources ? await readBytes(options.sources) : null);
  if (options.json) process.stdout.write(`${JSON.stringify(report, null, 2)}\n`);
  else {
    for (const { statement, code, message } of report.failed)
      process.stdout.write(`${statement}: ${message} [${code}]\n`);
    const against = options.sources
      ? 'against the sources'
      : 'against the texts in the dossier (give --sources to check the source files too)';
    process.stdout.write(`${report.checked} receipts checked ${against}, ${report.failed.length} failed.\n`);
  }
  return report.failed.length > 0 ? exitCodes.failed : exitCodes.done;
}

/** Reads and parses a dossier file; what is in it is checked by whoever uses it. */
export async function readDossier(path: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(path, 'utf8'));
  } catch (error) {
    const detail =
      error instanceof SyntaxError ? 'it is not JSON' : ((error as NodeJS.ErrnoException).code ?? 'unknown');
    throw new LagebildError('dossier.unreadable', { detail });
  }
}

async function readBytes(paths: readonly string[]): Promise<ReadonlyMap<string, Uint8Array>> {
  const bytes = new Map<string, Uint8Array>();
  for await (const item of readSources(paths)) if ('bytes' in item) bytes.set(item.digest, item.bytes);
  return bytes;
}
