// Makes a fresh clone ready: packages, compiled tables, build and, with --with-browser, Chromium for the browser tests.
// Does only what is missing, so that running it twice costs about a second. Plain Node, no packages needed.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const withBrowser = process.argv.includes('--with-browser');

checkNode();
if (!packagesMatchLockfile())
  run('Installing packages', npm(), ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error']);
whenChanged('tables', ['scripts/tables', 'src/languages', 'package-lock.json'], () =>
  run('Compiling tables', process.execPath, ['--import', 'tsx', 'scripts/tables/compile.ts']),
);
whenChanged('dist', ['src', 'scripts/build.mjs', 'tsconfig.json', 'tsconfig.build.json', 'package-lock.json'], () =>
  run('Building', process.execPath, ['scripts/build.mjs']),
);
if (withBrowser) findOrInstallChromium();

function checkNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  stop(`Lagebild needs Node 20.19 or newer; this is ${process.versions.node}.`);
}

/** True when node_modules holds just the versions that the lockfile names, and each in its folder. */
function packagesMatchLockfile() {
  const installed = join(root, 'node_modules/.package-lock.json');
  if (!existsSync(installed)) return false;
  const have = JSON.parse(readFileSync(installed, 'utf8')).packages;
  const want = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages;
  return Object.entries(want).every(
    ([path, entry]) =>
      path === '' ||
      entry.optional ||
      entry.devOptional ||
      (have[path]?.version === entry.version && existsSync(join(root, path, 'package.json'))),
  );
}

/** Runs a step when what it is made from has changed since it last ran, or when its folder is missing. */
function whenChanged(folder, sources, step) {
  const stamp = join(root, folder, '.made-from');
  const digest = digestOf(sources);
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === digest) return;
  step();
  mkdirSync(join(root, folder), { recursive: true });
  writeFileSync(stamp, digest);
}

function digestOf(paths) {
  const hash = createHash('sha256');
  for (const path of paths)
    for (const file of filesBelow(join(root, path))) hash.update(file.slice(root.length)).update(readFileSync(file));
  return hash.digest('hex');
}

function filesBelow(path) {
  if (!existsSync(path)) return [];
  if (statSync(path).isFile()) return [path];
  return readdirSync(path)
    .sort()
    .flatMap((name) => filesBelow(join(path, name)));
}

function findOrInstallChromium() {
  const found = [process.env.CHROMIUM, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(
    (path) => path && existsSync(path),
  );
  if (found) return;
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    run('Installing Chromium for the browser tests', 'apt-get', ['update', '-qq']);
    run(null, 'apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-dejavu-core'], {
      DEBIAN_FRONTEND: 'noninteractive',
    });
    return;
  }
  stop(
    'The browser tests need Chromium. On Debian: sudo apt-get install chromium. Elsewhere set CHROMIUM to its path.',
  );
}

function npm() {
  return process.platform === 'win32' ? 'npm.cmd' : 'npm';
}

function run(title, command, args, environment = {}) {
  if (title) console.log(`${title} …`);
  const result = spawnSync(command, args, {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
    encoding: 'utf8',
    env: { ...process.env, ...environment },
    maxBuffer: 1 << 28,
  });
  if (result.status === 0) return;
  process.stderr.write(`${result.stdout ?? ''}${result.stderr ?? ''}`);
  stop(
    `${command} ${args.join(' ')} failed${result.error ? `: ${result.error.message}` : ` with exit code ${result.status}`}.`,
  );
}

function stop(message) {
  console.error(message);
  process.exit(1);
}
