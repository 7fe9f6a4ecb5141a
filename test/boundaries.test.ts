import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const source = fileURLToPath(new URL('../src', import.meta.url));

/** Layers from the bottom up. A file may import from its own layer and from those below. */
const layers: readonly (readonly string[])[] = [
  ['model', 'errors.ts', 'program.ts'],
  ['text'],
  ['languages', 'outlets'],
  ['article', 'sources'],
  ['story'],
  ['dossier'],
  ['ports', 'annotation.ts', 'schema'],
  ['pipeline.ts', 'analyse-document.ts', 'annotate.ts', 'engine.ts', 'gather'],
  ['adapters'],
  ['open-context.ts', 'analysis-worker.ts', 'open.ts', 'open-gathering.ts'],
  ['index.ts', 'cli', 'http'],
];

/** Only these may pick adapters: everything else asks through the ports. */
const mayImportAdapters = ['adapters', 'open.ts', 'open-gathering.ts', 'open-context.ts', 'analysis-worker.ts'];

const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter(
  (file) => file.endsWith('.ts') && !file.endsWith('.test.ts'),
);
const imports = files.flatMap((file) =>
  [...readFileSync(join(source, file), 'utf8').matchAll(/(?:from|import\() ?'(\.[^']+)'/g)].map((match) => ({
    file,
    target: relative(source, resolve(source, dirname(file), match[1]!)),
  })),
);

const top = (file: string) => file.split('/')[0]!;
const layerOf = (file: string) => layers.findIndex((names) => names.includes(top(file)));

describe('boundaries', () => {
  it('every file belongs to a layer', () => {
    expect(files.filter((file) => layerOf(file) < 0)).toEqual([]);
    expect(files.length).toBeGreaterThan(50);
  });

  it('imports go downwards only: what knows less must not lean on what knows more', () => {
    const upward = imports.filter(({ file, target }) => layerOf(target) > layerOf(file));
    expect(upward.map(({ file, target }) => `${file} imports ${target}, which is a layer above it`)).toEqual([]);
  });

  it('stages never import each other: they meet in the layers of the article', () => {
    const place = (file: string) => (/^(article|story)\/([^/]+)\//.exec(file) ?? []).slice(1).join('/');
    const sideways = imports.filter(({ file, target }) => {
      const [from, to] = [place(file), place(target)];
      return from !== '' && to !== '' && from !== to && top(from) === top(to) && !mayBeShared(from, to);
    });
    expect(
      sideways.map(({ file, target }) => `${file} imports ${target}: put what both need into text/ or a layer`),
    ).toEqual([]);
  });

  it('only the composition root picks adapters', () => {
    const wrong = imports.filter(
      ({ file, target }) => top(target) === 'adapters' && !mayImportAdapters.includes(top(file)),
    );
    expect(wrong.map(({ file, target }) => `${file} imports ${target}: ask for it through a port`)).toEqual([]);
  });

  it('the core reads no clock, no file and no network, and prints nothing', () => {
    const core = files.filter((file) =>
      ['model', 'text', 'languages', 'outlets', 'article', 'story', 'dossier'].includes(top(file)),
    );
    const impure = core.filter((file) =>
      /node:(fs|http|https|net|child_process|worker_threads)|console\.|Date\.now|new Date\(\)|Math\.random|process\./.test(
        withoutComments(readFileSync(join(source, file), 'utf8')),
      ),
    );
    expect(impure).toEqual([]);
  });

  it('the command line starts without the analysis: commands load what they run', () => {
    const atStart = [...loadedWith('cli/main.ts')];
    expect(atStart).toContain('cli/build.ts');
    expect(atStart.filter((file) => ['languages', 'outlets', 'open.ts', 'engine.ts'].includes(top(file)))).toEqual([]);
  });

  it('no import cycles', () => {
    expect(cycles()).toEqual([]);
  });

  it('no name that says nothing about what is inside', () => {
    expect(files.filter((file) => /(^|\/)(utils?|helpers?|common|misc|shared|manager|base)(\.|\/)/.test(file))).toEqual(
      [],
    );
  });
});

/** Reading is one step in several folders; conflicts and gaps are read off slots; whoever counts sources asks origins. */
function mayBeShared(from: string, to: string): boolean {
  const reading = ['article/parse', 'article/clean', 'article/metadata'];
  if (to === 'article/parse') return [...reading, 'article/published'].includes(from);
  if (reading.includes(from) && reading.includes(to)) return true;
  if (to === 'story/slots') return ['story/conflicts', 'story/gaps'].includes(from);
  return to === 'story/origins';
}

/** The file and all that is loaded with it: types and what is imported only when it runs are not. */
function loadedWith(file: string, seen = new Set<string>()): ReadonlySet<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  const statements = readFileSync(join(source, file), 'utf8').matchAll(
    /^(?:import|export) (?!type )[^;']*?from '(\.[^']+)'/gm,
  );
  for (const [, path] of statements) loadedWith(relative(source, resolve(source, dirname(file), path!)), seen);
  return seen;
}

function withoutComments(code: string): string {
  return code.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '');
}

function cycles(): string[] {
  const next = new Map<string, string[]>();
  for (const { file, target } of imports) next.set(file, [...(next.get(file) ?? []), target]);
  const state = new Map<string, 'open' | 'done'>();
  const found: string[] = [];
  const visit = (file: string, path: readonly string[]) => {
    if (state.get(file) === 'done') return;
    if (state.get(file) === 'open') {
      found.push([...path.slice(path.indexOf(file)), file].join(' → '));
      return;
    }
    state.set(file, 'open');
    for (const target of next.get(file) ?? []) visit(target, [...path, file]);
    state.set(file, 'done');
  };
  for (const file of files) visit(file, []);
  return found;
}
