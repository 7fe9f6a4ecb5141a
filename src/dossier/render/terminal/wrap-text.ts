/** Breaks text into lines of at most `width` columns; lines after the first are indented. Words too long are cut. */
export function wrapText(text: string, width: number, first: string, rest: string): readonly string[] {
  const lines: string[] = [];
  let line = first;
  let empty = true;
  for (const word of text.split(' ')) {
    let left = word;
    if (!empty && columns(line) + 1 + columns(left) > width) {
      lines.push(line);
      line = rest;
      empty = true;
    }
    while (columns(line) + columns(left) > width && columns(line) < width - 4) {
      const cut = cutColumns(left, width - columns(line));
      lines.push(line + cut);
      left = left.slice(cut.length);
      line = rest;
    }
    line += empty ? left : ` ${left}`;
    empty = false;
  }
  lines.push(line);
  return lines;
}

/** Columns a terminal needs: two for East Asian and pictures, none for marks. Close enough for wrapping. */
export function columns(text: string): number {
  let count = 0;
  for (const sign of text) {
    const code = sign.codePointAt(0)!;
    if (code < 0x300) count++;
    else if (/\p{M}/u.test(sign) || code === 0x200d) continue;
    else count += isWide(code) ? 2 : 1;
  }
  return count;
}

/** The start of a text that fits, with a sign that something is missing. */
export function clip(text: string, width: number): string {
  return columns(text) <= width ? text : `${cutColumns(text, width - 1)}…`;
}

function cutColumns(text: string, width: number): string {
  let cut = '';
  let count = 0;
  for (const sign of text) {
    count += columns(sign);
    if (count > width && cut !== '') break;
    cut += sign;
  }
  return cut;
}

function isWide(code: number): boolean {
  return (
    (code >= 0x1100 && code <= 0x115f) ||
    (code >= 0x2e80 && code <= 0xa4cf) ||
    (code >= 0xac00 && code <= 0xd7a3) ||
    (code >= 0xf900 && code <= 0xfaff) ||
    (code >= 0xfe30 && code <= 0xfe6f) ||
    (code >= 0xff00 && code <= 0xff60) ||
    (code >= 0x1f300 && code <= 0x1faff) ||
    (code >= 0x20000 && code <= 0x3fffd)
  );
}
