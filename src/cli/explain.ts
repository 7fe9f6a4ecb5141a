import type { Command } from 'commander';
import { explainStatement } from '../dossier/explain-statement.ts';
import { exitCodes, type Finish } from './exit-codes.ts';
import { readDossier } from './verify.ts';

export function addExplain(command: Command, finish: Finish): void {
  command
    .command('explain')
    .description('Say why a statement stands in a dossier: the rules, spans and documents behind it.')
    .argument('<dossier.json>', 'the dossier')
    .argument('<id>', 'the statement, as the dossier names it')
    .option('--json', 'print the explanation as JSON')
    .action(async (path: string, id: string, options: { json?: boolean }) => {
      const explanation = explainStatement(await readDossier(path), id);
      process.stdout.write(options.json ? `${JSON.stringify(explanation, null, 2)}\n` : `${explanation.text}\n`);
      finish(exitCodes.done);
    });
}
