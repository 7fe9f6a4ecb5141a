import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Command } from 'commander';
import { describeCorrection } from '../dossier/describe-correction.ts';
import { readDossier } from '../dossier/read-dossier.ts';
import { tellCorrections } from '../dossier/tell/tell-corrections.ts';
import type { Engine } from '../engine.ts';
import { LagebildError } from '../errors.ts';
import type { Correction } from '../model/correction.ts';
import { digestOf } from '../text/digest-of.ts';
import { exportCorrection } from './correct/export-correction.ts';
import { makeCorrection } from './correct/make-correction.ts';
import { createReferences, type References } from './correct/references.ts';
import { exitCodes, type Finish } from './exit-codes.ts';
import { readCount, readInstant } from './read-option.ts';
import { readDossier as readFile } from './verify.ts';

interface CorrectOptions {
  readonly store: string;
  readonly author?: string;
  readonly reason?: string;
  readonly at?: string;
  readonly later?: boolean;
  readonly dossier?: string;
  readonly out?: string;
  readonly threads?: number;
  readonly json?: boolean;
}

export function addCorrect(command: Command, finish: Finish): void {
  command
    .command('correct')
    .description('Append a correction to a store: it takes part in every dossier made from then on.')
    .argument('<kind>', 'what to correct; or undo, list, export')
    .argument('[what...]', 'what the kind needs')
    .requiredOption('--store <dir>', 'folder of the documents and corrections')
    .option('--author <name>', 'who corrects')
    .option('--reason <text>', 'why')
    .option('--at <instant>', 'when, in UTC: 2025-11-02T10:00:00Z (default: now)', readInstant)
    .option('--later', 'later articles that say the same follow it (some kinds only)')
    .option('--dossier <file>', 'a dossier.json whose statement ids may be used as references')
    .option('--out <dir>', 'for export: folder to write to')
    .option('--threads <n>', 'worker threads (default: one per core)', readCount)
    .option('--json', 'print as JSON')
    .addHelpText('after', help)
    .action(async (kind: string, what: string[], options: CorrectOptions) => {
      await correct(kind, what, options);
      finish(exitCodes.done);
    });
}

const help = `
  sameEntity NAME NAME · notSameEntity NAME NAME · sameStory ARTICLE ARTICLE · notSameStory ARTICLE ARTICLE
  sameClaim CLAIM CLAIM · notSameClaim CLAIM CLAIM · speaker QUOTATION NAME|unknown · published ARTICLE DATE
  lineage FROM TO TYPE|none · notAnArticle ARTICLE · undo ID · list · export ID --out DIR

ARTICLE is an article's id or the digest of its document. Everything else is a place ARTICLE:START-END, or with
--dossier the id of a statement there. docs/corrections.md describes all of it.`;

async function correct(kind: string, what: readonly string[], options: CorrectOptions): Promise<void> {
  const { openEngine } = await import('../open.ts');
  const engine = await openEngine({ store: options.store, threads: options.threads });
  try {
    if (kind === 'list') return await list(engine, options);
    if (kind === 'export') return await exported(engine, what[0], options);
    const { author, reason } = options;
    if (!author || !reason) throw new LagebildError('usage.missing', { detail: '--author and --reason' });
    const correction = makeCorrection(kind, what, {
      author,
      reason,
      madeAt: options.at ?? new Date().toISOString(),
      references: kind === 'undo' ? null : await referencesOf(engine, options),
      made: await engine.corrections(),
      later: options.later ?? false,
    });
    await engine.correct(correction);
    const said = `${correction.id}  ${describeCorrection(correction, () => null)}`;
    process.stdout.write(options.json ? `${JSON.stringify(correction, null, 2)}\n` : `${said}\n`);
  } finally {
    await engine.close();
  }
}

async function referencesOf(engine: Engine, { dossier }: CorrectOptions): Promise<References> {
  if (dossier === undefined) return createReferences(await engine.analyse(), null);
  const read = readDossier(await readFile(dossier));
  return createReferences(read.articles, read);
}

async function list(engine: Engine, { json }: CorrectOptions): Promise<void> {
  const told = tellCorrections(await engine.corrections(), await engine.analyse());
  if (json) process.stdout.write(`${JSON.stringify(told, null, 2)}\n`);
  else
    for (const { id, madeAt, author, kind, says, reason, state, by } of told)
      process.stdout.write(
        `${id}  ${madeAt}  ${author}  ${kind}: ${says} ${reason} [${state}${by === null ? '' : ` by ${by}`}]\n`,
      );
}

async function exported(engine: Engine, id: string | undefined, { out }: CorrectOptions): Promise<void> {
  if (id === undefined || out === undefined)
    throw new LagebildError('usage.missing', { detail: 'the id of a correction and --out' });
  const correction: Correction | undefined = (await engine.corrections()).find((made) => made.id === id);
  if (!correction) throw new LagebildError('correction.noSuch', { id });
  const files = exportCorrection(correction, await engine.documents(documentsOf(correction)));
  await mkdir(join(out, 'source'), { recursive: true });
  for (const { path, content } of files) await writeFile(join(out, path), content);
  process.stdout.write(`Written to ${out}: ${files.map(({ path }) => path).join(', ')}\n`);
}

/** Digests of the documents a correction names. */
function documentsOf({ about }: Correction): ReadonlySet<string> {
  return new Set(
    Object.values(about as Readonly<Record<string, unknown>>).flatMap((part) => {
      const { document } = (typeof part === 'object' && part !== null ? part : {}) as { document?: unknown };
      return typeof document === 'string' ? [digestOf(document)] : [];
    }),
  );
}
