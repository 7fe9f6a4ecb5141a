/** One quotation that a golden case expects. */
export interface ExpectedQuotation {
  /** The whole line, fields parted by ` | `. */
  readonly line: string;
  readonly fields: readonly string[];
}

/** A sentence, or a small document with a title and paragraphs, and what must be found in it. */
export interface GoldenCase {
  readonly label: string;
  readonly title: string | null;
  readonly paragraphs: readonly string[];
  /** Empty when the case says `(nothing)`. */
  readonly expected: readonly ExpectedQuotation[];
  readonly nothing: boolean;
}

/**
 * Reads a golden file: lines that begin with `>` make one case, `> # …` its title, an empty `>` parts paragraphs; the
 * lines with `-` behind them are the quotations in reading order.
 */
export function readGoldenCases(source: string): GoldenCase[] {
  const cases: GoldenCase[] = [];
  let quoted: string[] = [];
  let expected: ExpectedQuotation[] = [];
  let nothing = false;
  const close = () => {
    if (quoted.length > 0) cases.push({ ...readText(quoted), expected, nothing });
    quoted = [];
    expected = [];
    nothing = false;
  };
  for (const line of source.split('\n')) {
    if (line.startsWith('>')) {
      if (expected.length > 0 || nothing) close();
      quoted.push(line.slice(1).trim());
    } else if (line === '- (nothing)') nothing = true;
    else if (line.startsWith('- ')) {
      const fields = line
        .slice(2)
        .split('|')
        .map((field) => field.trim());
      expected.push({ line: fields.join(' | '), fields });
    }
  }
  close();
  return cases;
}

function readText(quoted: readonly string[]): Pick<GoldenCase, 'label' | 'title' | 'paragraphs'> {
  const title = quoted[0]?.startsWith('# ') ? quoted[0].slice(2) : null;
  const body = title === null ? quoted : quoted.slice(1);
  const paragraphs = body
    .join('\n')
    .split('\n\n')
    .map((paragraph) => paragraph.replaceAll('\n', ' ').trim())
    .filter(Boolean);
  return { label: (title ?? paragraphs[0] ?? '').slice(0, 100), title, paragraphs };
}
