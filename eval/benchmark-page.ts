/** What is known of a metric outside this project, and what we aim at. */
export interface KnownBest {
  readonly best?: number;
  readonly who?: string;
  readonly reach?: number;
}

/** docs/benchmarks.md: every metric of the report beside the best number known elsewhere and our aim. */
export function benchmarkPage(
  metrics: Readonly<Record<string, number>>,
  known: Readonly<Record<string, KnownBest>>,
  pages: readonly string[],
): string {
  const names = [...new Set([...Object.keys(known), ...Object.keys(metrics)])].sort();
  const headline = names.filter((name) => known[name]);
  const others = names.filter((name) => !known[name]);
  const number = (value: number | undefined) => (value === undefined ? '–' : value.toFixed(3));
  const rows = headline.map((name) => {
    const { best, who, reach } = known[name]!;
    const value = metrics[name];
    const reached = value !== undefined && reach !== undefined ? (value >= reach ? 'yes' : 'no') : '–';
    return `| \`${name}\` | ${number(value)} | ${number(reach)} | ${reached} | ${number(best)} | ${who ?? ''} |`;
  });
  return `# Benchmarks

This page is written by \`npm run eval\` from \`eval/report.json\` and \`eval/best-elsewhere.json\`; do not edit it by hand.

The sets are public; none of their text is in this project. All numbers are on development parts, which were read while
building: numbers on unseen text will be lower. How each part came to its numbers: ${pages.map((page) => `[${page.replace('.md', '')}](benchmarks/${page})`).join(', ')}.

| metric | measured | aim | reached | best elsewhere | who |
|---|---|---|---|---|---|
${rows.join('\n')}

## Further numbers

| metric | measured |
|---|---|
${others.map((name) => `| \`${name}\` | ${number(metrics[name])} |`).join('\n')}
`;
}
