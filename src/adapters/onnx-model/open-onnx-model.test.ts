import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { tinyModelFiles } from '../../../scripts/train/tiny-model.ts';
import type { LagebildError } from '../../errors.ts';
import { loadModelFolder } from './load-model-folder.ts';
import { runtimeVersion } from './load-runtime.ts';
import { openOnnxModel } from './open-onnx-model.ts';

const root = new URL('../../../', import.meta.url);
const tiny = fileURLToPath(new URL('test/data/tiny-model', root));
const scratch = mkdtempSync(join(tmpdir(), 'lagebild-model-'));
afterAll(() => rmSync(scratch, { recursive: true }));

/** A copy of the tiny model with some files changed or, where null, left out. */
let copies = 0;
function changed(files: Readonly<Record<string, string | Uint8Array | null>>): string {
  const folder = join(scratch, String(++copies));
  cpSync(tiny, folder, { recursive: true });
  for (const [name, content] of Object.entries(files))
    content === null ? rmSync(join(folder, name)) : writeFileSync(join(folder, name), content);
  return folder;
}

const settings = JSON.parse(readFileSync(join(tiny, 'lagebild.json'), 'utf8'));
const withSettings = (change: object) => changed({ 'lagebild.json': JSON.stringify({ ...settings, ...change }) });
const errorOf = (promise: Promise<unknown>): Promise<LagebildError> =>
  promise.then(
    () => expect.fail('it was taken'),
    (error) => error,
  );

describe('model folder', () => {
  it('the tiny model is what its script writes', () => {
    for (const [name, content] of tinyModelFiles())
      expect(new Uint8Array(readFileSync(join(tiny, name)))).toEqual(content);
  });

  it('is read with its labels; any change of a file changes its digest', async () => {
    const folder = await loadModelFolder(tiny);
    expect(folder.labels).toEqual([
      { part: 'outside' },
      { part: 'start', type: 'person' },
      { part: 'inside', type: 'person' },
      { part: 'start', type: 'place' },
    ]);
    const other = await loadModelFolder(changed({ 'model.onnx': 'x' }));
    const third = await loadModelFolder(withSettings({ minConfidence: 0.5 }));
    expect(new Set([folder.digest, other.digest, third.digest]).size).toBe(3);
  });

  it('takes further label names by its settings', async () => {
    const labels = JSON.stringify(['O', 'B-Amt', 'I-Zeit']);
    const folder = await loadModelFolder(
      changed({
        'labels.json': labels,
        'lagebild.json': JSON.stringify({ ...settings, types: { Amt: 'organisation', Zeit: null } }),
      }),
    );
    expect(folder.labels).toEqual([{ part: 'outside' }, { part: 'start', type: 'organisation' }, { part: 'outside' }]);
  });

  it.each<[string, () => string, string]>([
    ['no folder', () => join(scratch, 'nowhere'), 'there is no such folder'],
    ['no settings', () => changed({ 'lagebild.json': null }), 'lagebild.json is missing'],
    ['settings that are not JSON', () => changed({ 'lagebild.json': '{' }), 'lagebild.json is not JSON'],
    ['an unknown setting', () => withSettings({ downloadFrom: 'x' }), 'Unrecognized key'],
    ['a name for a path', () => withSettings({ name: '../x' }), 'lagebild.json, name'],
    ['another format', () => withSettings({ format: 2 }), 'lagebild.json, format'],
    ['too many tokens', () => withSettings({ maxTokens: 1e9 }), 'lagebild.json, maxTokens'],
    ['no outputs', () => withSettings({ labelOutput: undefined, vectorOutput: undefined }), 'neither labelOutput'],
    ['no model', () => changed({ 'model.onnx': null }), 'model.onnx is missing'],
    ['no vocabulary', () => changed({ 'vocab.txt': null }), 'neither vocab.txt nor tokenizer.json'],
    ['a vocabulary without special pieces', () => changed({ 'vocab.txt': 'a\nb\n' }), 'lacks [PAD]'],
    ['no labels', () => changed({ 'labels.json': null }), 'labels.json is missing'],
    ['labels that are no list', () => changed({ 'labels.json': '{}' }), 'labels.json: '],
    ['an unknown label', () => changed({ 'labels.json': '["O", "B-constructor"]' }), 'unknown label B-constructor'],
  ])('is refused with the reason: %s', async (_, folder, reason) => {
    const error = await errorOf(loadModelFolder(folder()));
    expect(error.code).toBe('model.badFolder');
    expect(error.message).toContain(reason);
  });

  it('a file that is a folder is refused, not read', async () => {
    const folder = changed({ 'labels.json': null });
    mkdirSync(join(folder, 'labels.json'));
    expect((await errorOf(loadModelFolder(folder))).message).toContain('labels.json is no file');
  });
});

describe('runtime', () => {
  it('is the version that package.json names, needed by nobody and never run at installation', () => {
    const own = JSON.parse(readFileSync(new URL('package.json', root), 'utf8'));
    expect(own.peerDependencies).toEqual({ 'onnxruntime-node': runtimeVersion });
    expect(own.peerDependenciesMeta['onnxruntime-node']).toEqual({ optional: true });
    expect(own.allowScripts['onnxruntime-node']).toBe(false);
    expect({ ...own.dependencies, ...own.devDependencies, ...own.optionalDependencies }).not.toHaveProperty(
      'onnxruntime-node',
    );
  });

  it.skipIf(isInstalled())('where it is not installed the error says what to do', async () => {
    const error = await errorOf(openOnnxModel(tiny));
    expect(error.code).toBe('model.runtimeMissing');
    expect(error.message).toContain(
      `npm install --no-save --save-prod --ignore-scripts onnxruntime-node@${runtimeVersion}`,
    );
  });
});

const title = isInstalled() ? 'tiny model' : 'tiny model (skipped: onnxruntime-node is not installed)';
describe.skipIf(!isInstalled())(title, () => {
  const question = { mentions: true, vectors: true };
  const sentences = ['Mara Lind-Lindberg wohnt in 😀 Ödenbruck.', '', 'In Odenbruck wohnt Mara.'];

  it('names people and places, spans mapped back, also where a sentence needs several windows', async () => {
    const model = await openOnnxModel(tiny);
    const readings = await model.read(sentences, question);
    const names = readings.map(({ mentions }, index) =>
      mentions.map(({ span, type }) => [sentences[index]!.slice(...span), type]),
    );
    expect(names).toEqual([
      [
        ['Mara Lind-Lindberg', 'person'],
        ['Ödenbruck', 'place'],
      ],
      [],
      [
        ['Odenbruck', 'place'],
        ['Mara', 'person'],
      ],
    ]);
    expect(readings.flatMap(({ mentions }) => mentions).every(({ confidence }) => confidence > 0.99)).toBe(true);
    await model.close();
  });

  it('gives vectors of length one, none for nothing, the same whatever stands beside', async () => {
    const model = await openOnnxModel(tiny);
    const [first, second, third] = (await model.read(sentences, question)).map(({ vector }) => vector);
    expect(second).toBeNull();
    for (const vector of [first, third]) expect(Math.hypot(...vector!)).toBeCloseTo(1, 5);
    const [alone] = await model.read([sentences[2]!], question);
    expect(alone!.vector).toEqual(third);
    const many = await model.read(
      Array.from({ length: 50 }, () => sentences[2]!),
      question,
    );
    expect(many.every(({ vector }) => vector!.join() === third!.join())).toBe(true);
    expect((await model.read([sentences[0]!], { mentions: true, vectors: false }))[0]!.vector).toBeNull();
    await model.close();
  });

  it.each<[string, () => string, string]>([
    ['no model at all', () => changed({ 'model.onnx': 'no model' }), 'model.onnx does not load'],
    ['an output it lacks', () => withSettings({ vectorOutput: 'pooled' }), 'no output pooled'],
  ])('refuses %s', async (_, folder, reason) => {
    const error = await errorOf(openOnnxModel(folder()));
    expect([error.code, error.message]).toEqual(['model.badFolder', expect.stringContaining(reason)]);
  });

  it('refuses labels that do not fit the output, and a vocabulary that does not fit the model', async () => {
    const labels = await openOnnxModel(changed({ 'labels.json': '["O", "B-PER"]' }));
    expect((await errorOf(labels.read(sentences, question))).message).toContain('wanted is float32 [');
    const vocabulary = `${readFileSync(join(tiny, 'vocab.txt'), 'utf8')}wohnte\n`;
    const model = await openOnnxModel(changed({ 'vocab.txt': vocabulary }));
    expect((await errorOf(model.read(['wohnte'], question))).code).toBe('model.failed');
  });
});

function isInstalled(): boolean {
  try {
    createRequire(import.meta.url).resolve('onnxruntime-node');
    return true;
  } catch {
    return false;
  }
}
