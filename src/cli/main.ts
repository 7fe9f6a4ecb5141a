import { Command, CommanderError } from 'commander';
import { LagebildError } from '../errors.ts';
import { openFetcher } from '../open-gathering.ts';
import type { Fetcher } from '../ports/fetcher.ts';
import { program } from '../program.ts';
import { addAdd } from './add.ts';
import { addAlerts } from './alerts.ts';
import { addAnnotate } from './annotate.ts';
import { addBuild } from './build.ts';
import { addCheck } from './check.ts';
import { addCorrect } from './correct.ts';
import { addDiff } from './diff.ts';
import { exitCodes } from './exit-codes.ts';
import { addExplain } from './explain.ts';
import { addStories } from './stories.ts';
import { addVerify } from './verify.ts';
import { addWatch } from './watch.ts';

/**
 * Runs one command line (without node and script) and returns its exit code. The fetcher is handed in by tests alone:
 * no option of a command changes what may be fetched.
 */
export async function main(args: readonly string[], makeFetcher: () => Fetcher = openFetcher): Promise<number> {
  const command = new Command(program.name)
    .description('Turns a pile of raw news articles into a sourced situation picture.')
    .version(program.version)
    .exitOverride()
    .showHelpAfterError('(add --help for the options)')
    .addHelpText('after', '\nExit codes: 0 done, 1 failed, 2 wrong usage, 3 done with quarantined documents.');
  let code: number = exitCodes.done;
  const finish = (result: number) => {
    code = result;
  };
  for (const add of [
    addBuild,
    addAnnotate,
    addStories,
    addVerify,
    addExplain,
    addDiff,
    addCorrect,
    addCheck,
    addAlerts,
  ])
    add(command, finish);
  for (const add of [addAdd, addWatch]) add(command, finish, makeFetcher);
  try {
    await command.parseAsync([...args], { from: 'user' });
    return code;
  } catch (error) {
    return reported(error);
  }
}

/** Says what went wrong, with its stable code, and chooses the exit code. */
function reported(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? exitCodes.done : exitCodes.usage;
  if (error instanceof LagebildError) {
    process.stderr.write(`lagebild: ${error.message} [${error.code}]\n`);
    return error.kind === 'usage' ? exitCodes.usage : exitCodes.failed;
  }
  if ((error as NodeJS.ErrnoException)?.code === 'EPIPE') return exitCodes.done;
  const detail = process.env['LAGEBILD_DEBUG'] ? String((error as Error)?.stack) : String((error as Error)?.message);
  process.stderr.write(
    `lagebild: ${new LagebildError('internal.unexpected', { detail }).message} [internal.unexpected]\n`,
  );
  return exitCodes.failed;
}
