import type { Command } from 'commander';
import type { Document } from '../model/document.ts';
import type { Quarantined } from '../model/quarantined.ts';
import { readJsonLines } from '../sources/read-json-lines.ts';
import { exitCodes, type Finish } from './exit-codes.ts';
import { readCount } from './read-option.ts';

export function addStories(command: Command, finish: Finish): void {
  command
    .command('stories')
    .description('Read JSON Lines on standard input, write the story of each line, then the lineage between them.')
    .option('--threads <n>', 'worker threads (default: one per core)', readCount)
    .addHelpText(
      'after',
      '\nOutput: {"id", "story"} per input line, in order, then {"from", "to", "type", "direction", "confidence"} per lineage edge: from derives from to.',
    )
    .action(async (options: { threads?: number }) => finish(await stories(options)));
}

async function stories(options: { readonly threads?: number }): Promise<number> {
  const { openEngine } = await import('../open.ts');
  const engine = await openEngine({ threads: options.threads });
  try {
    const order: { readonly id: string; readonly name: string | null }[] = [];
    // The line number is part of the name, so that two lines with one id stay two articles.
    async function* items(): AsyncIterable<Document | Quarantined> {
      for await (const item of readJsonLines('-', process.stdin)) {
        if ('bytes' in item) {
          const name = `${order.length + 1}`;
          order.push({ id: item.hints.id ?? item.name, name });
          yield { ...item, name, hints: { ...item.hints, id: name } };
        } else order.push({ id: item.id ?? item.name, name: null });
      }
    }
    await engine.ingest(items());
    const articles = await engine.analyse();
    const { stories: found, lineage } = await engine.picture(articles);
    const storyOf = new Map(found.flatMap((story) => story.articles.map((article) => [article, story.id] as const)));
    const lines = order.map(({ id, name }) => ({ id, story: (name && storyOf.get(name)) ?? null }));
    const idOf = new Map(order.flatMap(({ id, name }) => (name ? [[name, id] as const] : [])));
    const edges = lineage.map(({ from, to, type, direction, confidence }) => ({
      from: idOf.get(from) ?? from,
      to: idOf.get(to) ?? to,
      type,
      direction: direction ?? null,
      confidence,
    }));
    for (const line of [...lines, ...edges]) process.stdout.write(`${JSON.stringify(line)}\n`);
    return lines.some(({ story }) => story === null) ? exitCodes.doneWithQuarantine : exitCodes.done;
  } finally {
    await engine.close();
  }
}
