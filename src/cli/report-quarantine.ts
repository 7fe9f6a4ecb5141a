import type { Quarantined } from '../model/quarantined.ts';

/** Lists on standard error what could not be taken, and why. */
export function reportQuarantine(quarantined: readonly Quarantined[]): void {
  if (quarantined.length === 0) return;
  process.stderr.write(`\nIn quarantine: ${quarantined.length}\n`);
  for (const { name, code, message } of quarantined)
    process.stderr.write(`  ${printable(name)}: ${message} [${code}]\n`);
}

/** Names of files and addresses may hold control characters that would change the terminal. */
function printable(name: string): string {
  return name.replace(/[\u0000-\u001f\u007f-\u009f]/g, '?');
}
