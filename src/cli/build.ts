import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Command } from 'commander';
import { renderHtml } from '../dossier/render/render-html.ts';
import { renderJson } from '../dossier/render/render-json.ts';
import { renderMarkdown } from '../dossier/render/render-markdown.ts';
import { renderTerminal } from '../dossier/render/render-terminal.ts';
import type { AsOfAxis } from '../engine.ts';
import { LagebildError } from '../errors.ts';
import type { Article } from '../model/article.ts';
import type { Quarantined } from '../model/quarantined.ts';
import { readSources } from '../sources/read-sources.ts';
import { exitCodes, type Finish } from './exit-codes.ts';
import { startProgress } from './progress.ts';
import { asOfAxisOption, readCount, readDate } from './read-option.ts';
import { readOutletList } from './read-outlet-list.ts';
import { reportQuarantine } from './report-quarantine.ts';

interface BuildOptions {
  readonly out: string;
  readonly asOf?: string;
  readonly asOfAxis?: AsOfAxis;
  readonly topic?: string;
  readonly outlets?: string;
  readonly store?: string;
  readonly threads?: number;
  readonly model?: string;
  readonly json?: boolean;
  readonly quiet?: boolean;
}

export function addBuild(command: Command, finish: Finish): void {
  command
    .command('build')
    .description('Read articles and write their dossier: dossier.html, dossier.md and dossier.json.')
    .argument('<path...>', 'files or folders (HTML, text, Markdown, JSON Lines), or - for standard input')
    .option('--out <dir>', 'folder to write to', 'dossier')
    .option('--as-of <date>', 'only what was known by this date', readDate)
    .addOption(asOfAxisOption())
    .option('--topic <text>', 'only stories about this')
    .option('--outlets <file>', 'letters for outlets: a line for each, "B Morgenblatt" (docs/ratings.md)')
    .option('--store <dir>', 'keep documents and results in this folder and add to what is there')
    .option('--threads <n>', 'worker threads (default: one per core)', readCount)
    .option('--model <dir>', 'add names found by the language model in this folder (docs/models.md)')
    .option('--json', 'print the dossier as JSON instead of the picture for people')
    .option('--quiet', 'print no progress')
    .action(async (paths: string[], options: BuildOptions) => finish(await build(paths, options)));
}

async function build(paths: readonly string[], options: BuildOptions): Promise<number> {
  const outletList = options.outlets === undefined ? undefined : await readOutletList(options.outlets);
  const { entersStories } = await import('../engine.ts');
  const { openEngine } = await import('../open.ts');
  const engine = await openEngine({ store: options.store, threads: options.threads, model: options.model });
  try {
    const quiet = options.quiet === true;
    const reading = startProgress('Reading', quiet);
    let read = 0;
    const refused = await engine.ingest(readSources(paths), () => reading.update(++read, 0));
    reading.stop();
    const analysing = startProgress('Analysing', quiet);
    const articles = await engine.analyse((done, total) => analysing.update(done, total));
    analysing.stop();
    if (articles.length === 0 && refused.length === 0)
      throw new LagebildError('input.none', { detail: paths.join(', ') });
    const quarantined = [...refused, ...articles.flatMap(asQuarantined)];
    const dossier = await engine.dossier(articles, quarantined, {
      asOf: options.asOf,
      asOfAxis: options.asOfAxis,
      topic: options.topic,
      outletList,
    });
    const json = renderJson(dossier);
    await mkdir(options.out, { recursive: true });
    await writeFile(join(options.out, 'dossier.json'), json);
    await writeFile(join(options.out, 'dossier.md'), renderMarkdown(dossier));
    await writeFile(join(options.out, 'dossier.html'), renderHtml(dossier));
    process.stdout.write(options.json ? json : renderTerminal(dossier, terminal()));
    if (!options.json)
      process.stdout.write(
        `\nWritten to ${options.out}: dossier.html (open it in a browser), dossier.md, dossier.json\n`,
      );
    reportQuarantine(quarantined);
    if (!articles.some(entersStories))
      throw new LagebildError('input.noArticles', { count: articles.length + refused.length });
    return quarantined.length > 0 ? exitCodes.doneWithQuarantine : exitCodes.done;
  } finally {
    await engine.close();
  }
}

function asQuarantined(article: Article): Quarantined[] {
  return article.quarantine ? [{ name: article.id, digest: article.document, ...article.quarantine }] : [];
}

/** What the terminal can show: its width, and colour unless NO_COLOR is set or the output is no terminal. */
function terminal(): { width: number; color: boolean } {
  const noColor = (process.env['NO_COLOR'] ?? '') !== '' || process.env['TERM'] === 'dumb';
  return { width: Math.min(process.stdout.columns ?? 100, 120), color: process.stdout.isTTY === true && !noColor };
}
