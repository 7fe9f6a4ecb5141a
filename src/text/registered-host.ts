/** Second-level names under which countries register: "elmbote.co.example" is registered as a whole. */
const registries: ReadonlySet<string> = new Set([
  'ac',
  'co',
  'com',
  'edu',
  'go',
  'gov',
  'gv',
  'ne',
  'net',
  'or',
  'org',
]);

/** The registered name of a host, without what its owner puts before it: "news.elmbote.example" → "elmbote.example". */
export function registeredHost(host: string): string {
  const labels = host.split('.');
  const isNational = labels.length > 2 && labels.at(-1)!.length === 2 && registries.has(labels.at(-2)!);
  return labels.slice(isNational ? -3 : -2).join('.');
}
