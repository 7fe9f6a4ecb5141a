import { createHash, type Hash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { LagebildError } from '../../errors.ts';
import type { ModelLabel } from './read-mentions.ts';
import { readVocabulary } from './read-vocabulary.ts';
import type { WordPieceSettings } from './word-pieces.ts';

/** What a model folder says, checked. */
export interface ModelFolder {
  readonly path: string;
  /** Path of `model.onnx`. */
  readonly model: string;
  readonly settings: ModelSettings;
  readonly pieces: WordPieceSettings;
  /** What each column of the label output means; null when the model names nothing. */
  readonly labels: readonly ModelLabel[] | null;
  /** SHA-256 over all files that are read, as hexadecimal digits. */
  readonly digest: string;
}

const maxTextFile = 64 * 1024 * 1024;
const outputName = z.string().min(1).max(200);
const entityType = z.enum(['person', 'organisation', 'place', 'other']);

const settingsShape = z.strictObject({
  format: z.literal(1),
  name: z.string().regex(/^[a-z0-9][a-z0-9.-]{0,63}$/, 'must be of the form my-model-1.0'),
  licence: z.string().min(1).max(200),
  lowercase: z.boolean().default(false),
  stripAccents: z.boolean().default(false),
  maxTokens: z.int().min(8).max(4096).default(256),
  minConfidence: z.number().min(0).max(1).default(0.95),
  labelOutput: outputName.optional(),
  vectorOutput: outputName.optional(),
  types: z.record(z.string().min(1).max(40), entityType.nullable()).default({}),
});

export type ModelSettings = z.infer<typeof settingsShape>;

const labelNames = z.array(z.string().min(1).max(50)).min(2).max(500);

/** What the usual label names mean. `types` in the settings adds to it; null means not a name. */
const usualTypes: Readonly<Record<string, z.infer<typeof entityType> | null>> = {
  PER: 'person',
  PERSON: 'person',
  ORG: 'organisation',
  ORGANIZATION: 'organisation',
  LOC: 'place',
  LOCATION: 'place',
  GPE: 'place',
  MISC: 'other',
  OTH: 'other',
};

/**
 * Reads and checks a model folder (docs/models.md says what belongs in it). Nothing outside the folder is read, nothing
 * is downloaded. Throws `model.badFolder` with the reason.
 */
export async function loadModelFolder(path: string): Promise<ModelFolder> {
  const refuse = (detail: string): never => {
    throw new LagebildError('model.badFolder', { path, detail });
  };
  const hash = createHash('sha256');
  const text = async (name: string): Promise<string | null> => {
    const file = await stat(join(path, name)).catch(() => null);
    if (file === null) return null;
    if (!file.isFile()) return refuse(`${name} is no file`);
    if (file.size > maxTextFile) return refuse(`${name} has ${file.size} bytes; the limit is ${maxTextFile}`);
    const content = await readFile(join(path, name), 'utf8');
    hash.update(`${name} ${content.length} `).update(content);
    return content;
  };
  const json = async (name: string): Promise<unknown> => {
    const content = await text(name);
    if (content === null) return null;
    try {
      return JSON.parse(content);
    } catch {
      return refuse(`${name} is not JSON`);
    }
  };
  const checked = <Shape>(name: string, shape: z.ZodType<Shape>, value: unknown): Shape => {
    const { data, error } = shape.safeParse(value);
    if (!error) return data;
    const { path: place, message } = error.issues[0]!;
    return refuse(`${name}${place.length > 0 ? `, ${place.join('.')}` : ''}: ${message}`);
  };

  if (!(await stat(path).catch(() => null))?.isDirectory()) return refuse('there is no such folder');
  const written = (await json('lagebild.json')) ?? refuse('lagebild.json is missing');
  const settings = checked('lagebild.json', settingsShape, written);
  if (settings.labelOutput === undefined && settings.vectorOutput === undefined)
    return refuse('lagebild.json names neither labelOutput nor vectorOutput');
  const vocabulary = readVocabulary(await text('vocab.txt'), await json('tokenizer.json'), refuse);
  const labels =
    settings.labelOutput === undefined
      ? null
      : checked('labels.json', labelNames, (await json('labels.json')) ?? refuse('labels.json is missing')).map(
          (label) =>
            readLabel(label, settings.types) ?? refuse(`labels.json: unknown label ${label}; name it in types`),
        );
  const model = join(path, 'model.onnx');
  if (!(await stat(model).catch(() => null))?.isFile()) return refuse('model.onnx is missing');
  await hashFile(model, hash);
  const pieces = { vocabulary, lowercase: settings.lowercase, stripAccents: settings.stripAccents };
  return { path, model, settings, pieces, labels, digest: hash.digest('hex') };
}

/** `O`, `B-PER`, `I-ORG`, or a bare type, which counts as inside a name. Null when the type is unknown. */
function readLabel(label: string, types: ModelSettings['types']): ModelLabel | null {
  if (label === 'O') return { part: 'outside' };
  const prefix = label.startsWith('B-') || label.startsWith('I-') ? label.slice(0, 2) : '';
  const name = label.slice(prefix.length);
  const type = Object.hasOwn(types, name)
    ? types[name]
    : Object.hasOwn(usualTypes, name)
      ? usualTypes[name]
      : undefined;
  if (type === undefined) return null;
  return type === null ? { part: 'outside' } : { part: prefix === 'B-' ? 'start' : 'inside', type };
}

async function hashFile(path: string, hash: Hash): Promise<void> {
  for await (const chunk of createReadStream(path)) hash.update(chunk as Buffer);
}
