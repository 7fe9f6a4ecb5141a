/**
 * Reads the nouns of bodies, one row for each: `words of its name: form, form`. The words before the colon belong to no
 * language; a form may have several words. Everything lower case.
 */
export function readBodies(block: string): ReadonlyMap<string, readonly string[]> {
  const bodies = new Map<string, readonly string[]>();
  for (const row of block.trim().split('\n')) {
    const [words = '', forms = ''] = row.split(':');
    for (const form of forms.split(',')) bodies.set(form.trim(), words.trim().split(' '));
  }
  return bodies;
}
