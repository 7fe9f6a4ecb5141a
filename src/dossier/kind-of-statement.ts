const kinds: Readonly<Record<string, string>> = {
  h: 'headline',
  s: 'sentence',
  p: 'place',
  t: 'time',
  q: 'quotation',
  c: 'claim',
  f: 'figure',
  x: 'conflict',
  g: 'gap',
  l: 'lineage',
  z: 'timeline',
  a: 'actor',
  r: 'relation',
  v: 'version',
};

/** What sort of statement an id names: the letter before the hyphen tells. */
export function kindOfStatement(id: string): string {
  return kinds[id.split('-')[0] ?? ''] ?? 'statement';
}
