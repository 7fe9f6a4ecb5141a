import { once } from 'node:events';
import type { Command } from 'commander';
import type { Document } from '../model/document.ts';
import type { Quarantined } from '../model/quarantined.ts';
import { readJsonLines } from '../sources/read-json-lines.ts';
import { exitCodes, type Finish } from './exit-codes.ts';
import { readCount } from './read-option.ts';

interface AnnotateOptions {
  readonly keepText?: boolean;
  readonly threads?: number;
  readonly model?: string;
  readonly vectors?: boolean;
}

export function addAnnotate(command: Command, finish: Finish): void {
  command
    .command('annotate')
    .description('Read JSON Lines on standard input, write one JSON line with all layers per input, in order.')
    .option('--keep-text', 'take the text as it is: nothing is removed, every span points into the input')
    .option('--threads <n>', 'worker threads (default: one per core)', readCount)
    .option('--model <dir>', 'add names found by the language model in this folder (docs/models.md)')
    .option('--vectors', 'with --model: add a vector for every sentence')
    .addHelpText(
      'after',
      '\nInput: {"id", "text" | "html", "url"?, "publishedAt"?, "language"?, "title"?, "outlet"?}\nThe output is described in docs/formats.md and schema/annotation.schema.json.',
    )
    .action(async (options: AnnotateOptions) => finish(await annotateStream(options)));
}

async function annotateStream(options: AnnotateOptions): Promise<number> {
  const { openModelAnalyser } = await import('../open.ts');
  const analyser = await openModelAnalyser(options);
  // Refused lines wait here for their turn: the number of documents that come before them.
  const refused: { before: number; line: string }[] = [];
  let delivered = 0;
  async function* documents(): AsyncIterable<Document> {
    for await (const item of readJsonLines('-', process.stdin)) {
      if ('bytes' in item) {
        delivered++;
        yield item;
      } else refused.push({ before: delivered, line: refusedLine(item) });
    }
  }
  let written = 0;
  let quarantined = 0;
  const writeRefused = async () => {
    while (refused.length > 0 && refused[0]!.before <= written) {
      quarantined++;
      await write(refused.shift()!.line);
    }
  };
  try {
    for await (const line of analyser.annotations(documents(), { keepText: options.keepText ?? false })) {
      await writeRefused();
      if (!line.endsWith('"quarantine":null}')) quarantined++;
      await write(line);
      written++;
    }
    await writeRefused();
  } finally {
    await analyser.close();
  }
  return quarantined > 0 ? exitCodes.doneWithQuarantine : exitCodes.done;
}

function refusedLine({ id, name, code, message }: Quarantined): string {
  return JSON.stringify({ id: id ?? name, text: '', quarantine: { code, message } });
}

/** Waits while the reader is slower than we are, so that memory stays flat. */
async function write(line: string): Promise<void> {
  if (!process.stdout.write(`${line}\n`)) await once(process.stdout, 'drain');
}
