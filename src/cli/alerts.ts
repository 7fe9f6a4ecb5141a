import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Command } from 'commander';
import { feedAlerts } from '../dossier/alerts/feed-alerts.ts';
import { type Alert, findAlerts } from '../dossier/alerts/find-alerts.ts';
import { packAlerts } from '../dossier/alerts/pack-alerts.ts';
import { readDossier } from '../dossier/read-dossier.ts';
import { renderJson } from '../dossier/render/render-json.ts';
import { printable } from '../dossier/render/terminal/printable.ts';
import { LagebildError } from '../errors.ts';
import type { Dossier } from '../model/dossier.ts';
import type { Webhook } from '../ports/webhook.ts';
import { exitCodes, type Finish } from './exit-codes.ts';
import { readCount, readInstant } from './read-option.ts';

interface AlertOptions {
  readonly store: string;
  readonly jsonFeed?: string;
  readonly webhook?: string;
  readonly at?: string;
  readonly threads?: number;
  readonly json?: boolean;
}

export function addAlerts(command: Command, finish: Finish): void {
  command
    .command('alerts')
    .description('Say what changed in a store since the last run that somebody should hear of.')
    .requiredOption('--store <dir>', 'folder of the documents; what the last run saw is kept in it')
    .option('--json-feed <file>', 'add the alerts to this JSON Feed')
    .option('--webhook <address>', 'post the alerts to this address as JSON')
    .option('--at <instant>', 'time of the alerts, in UTC: 2025-11-02T10:00:00Z (default: now)', readInstant)
    .option('--threads <n>', 'worker threads (default: one per core)', readCount)
    .option('--json', 'print the alerts as JSON')
    .addHelpText(
      'after',
      '\nThe first run keeps what there is and alerts nothing. The rules: docs/time.md.\nLAGEBILD_WEBHOOK_SECRET in the environment signs what is posted.',
    )
    .action(async (options: AlertOptions) => {
      await alert(options);
      finish(exitCodes.done);
    });
}

async function alert(options: AlertOptions): Promise<void> {
  const { openEngine, openWebhook } = await import('../open.ts');
  const { compareDossiers } = await import('../dossier/diff/compare-dossiers.ts');
  // An address that cannot be used is told before the work is done.
  const webhook =
    options.webhook === undefined ? null : openWebhook(options.webhook, process.env.LAGEBILD_WEBHOOK_SECRET);
  const at = options.at ?? new Date().toISOString();
  // The engine holds the folder's lock until the state is written: two runs never alert the same twice.
  const engine = await openEngine({ store: options.store, threads: options.threads });
  try {
    const dossier = await engine.dossier(await engine.analyse(), []);
    const folder = join(options.store, 'alerts');
    const state = join(folder, 'last-dossier.json');
    const last = await readState(state);
    const comparable = last !== null && last.program.version === dossier.program.version;
    const alerts = comparable ? findAlerts(compareDossiers(last, dossier)) : [];
    print(alerts, last === null ? 'first' : comparable ? 'compared' : 'otherProgram', options);
    if (options.jsonFeed !== undefined) {
      const earlier = await readJson(options.jsonFeed);
      const feed = feedAlerts(alerts, dossier, at, earlier);
      await replace(options.jsonFeed, `${JSON.stringify(feed, null, 2)}\n`);
    }
    if (webhook !== null && alerts.length > 0) await deliver(webhook, alerts, dossier, at);
    // Written last: when something fails before, the next run alerts again instead of never.
    await mkdir(folder, { recursive: true });
    await replace(state, renderJson(dossier));
  } finally {
    await engine.close();
  }
}

async function deliver(webhook: Webhook, alerts: readonly Alert[], dossier: Dossier, at: string): Promise<void> {
  const pack = packAlerts(alerts, dossier, at);
  await webhook.post(JSON.stringify(pack), pack.id);
}

const quiet = {
  first: 'First run: what is there was kept, nothing is alerted.',
  otherProgram: 'The last run was made by another version of the program: what is there was kept, nothing is alerted.',
  compared: 'Nothing to alert.',
} as const;

function print(alerts: readonly Alert[], run: keyof typeof quiet, { json }: AlertOptions): void {
  if (json) process.stdout.write(`${JSON.stringify(alerts, null, 2)}\n`);
  else for (const { rule, change } of alerts) process.stdout.write(`${rule}  ${printable(change.message)}\n`);
  if (alerts.length === 0) process.stderr.write(`${quiet[run]}\n`);
}

async function readState(path: string): Promise<Dossier | null> {
  const value = await readJson(path);
  return value === null ? null : readDossier(value);
}

/** Parsed JSON, or null where there is no file. */
async function readJson(path: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(path, 'utf8'));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    const detail = error instanceof SyntaxError ? 'it is not JSON' : String((error as NodeJS.ErrnoException).code);
    throw new LagebildError('dossier.unreadable', { detail: `${path}: ${detail}` });
  }
}

/** Whoever reads the file meets the old or the new one, never half of it. */
async function replace(path: string, content: string): Promise<void> {
  await writeFile(`${path}.part`, content);
  await rename(`${path}.part`, path);
}
