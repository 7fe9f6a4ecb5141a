import { printable } from '../dossier/render/terminal/printable.ts';
import type { Quarantined } from '../model/quarantined.ts';

/** Lists on standard error what could not be taken, and why. */
export function reportQuarantine(quarantined: readonly Quarantined[]): void {
  if (quarantined.length === 0) return;
  process.stderr.write(`\nIn quarantine: ${quarantined.length}\n`);
  for (const { name, code, message } of quarantined)
    process.stderr.write(`  ${printable(name)}: ${message} [${code}]\n`);
}
