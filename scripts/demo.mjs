// Builds the dossier of the sample pile, prints it and says where to look.
import { spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const out = join(root, 'out/demo');
const { status } = spawnSync(
  process.execPath,
  [join(root, 'bin/lagebild.mjs'), 'build', join(root, 'examples/pile'), '--out', out],
  { cwd: root, stdio: 'inherit' },
);
// The sample pile holds pages that are no articles on purpose; documents in quarantine are part of the picture.
process.exit(status === 3 ? 0 : (status ?? 1));
