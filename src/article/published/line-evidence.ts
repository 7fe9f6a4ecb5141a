import type { DateCandidate } from '../../model/date-verdict.ts';
import type { Span } from '../../model/span.ts';
import { addressDates } from './address-dates.ts';
import { labelledRole } from './calendar-words.ts';
import { candidate } from './page-evidence.ts';
import { readDateText } from './read-date-text.ts';

/** A line of an article's text or one that cleaning took out; removed lines have no span. */
export interface EvidenceLine {
  readonly text: string;
  readonly span: Span | null;
  /** Taken out by cleaning as a line about the publication. */
  readonly removed: boolean;
}

const longestLine = 160;
const addressPattern = /https?:\/\/[^\s"'<>()]{8,300}/;

/** Dates in bylines, dispatch heads and lines that hold nothing but a date, and digits in addresses of sources. */
export function lineDates(lines: readonly EvidenceLine[]): readonly DateCandidate[] {
  const found: DateCandidate[] = [];
  lines.forEach((line, index) => {
    const address = addressPattern.exec(line.text);
    if (address && line.text.length < 400) found.push(...sourceAddressDates(address[0], line));
    if (line.text.length > longestLine || !/\d/.test(line.text) || address) return;
    for (const date of readDateText(line.text)) {
      const before = line.text.slice(0, date.start);
      const after = line.text.slice(date.end);
      const labelled = labelledRole(before, after);
      if (labelled === 'other') continue;
      const rest = before.replace(/\s/g, '').length + after.replace(/\s/g, '').length;
      const bylineLike = line.removed || rest < 25 || (/[|·•]/.test(line.text) && index < 12);
      if (!labelled && !bylineLike) continue;
      const weight = (labelled ? 76 : bylineLike ? 62 : 50) - Math.min(index, 10) / 2;
      const span: Span | null = line.span ? [line.span[0] + date.start, line.span[0] + date.end] : null;
      const role = labelled ?? 'published';
      found.push(candidate(date.raw, date.readings, 'byline', 'line of the text', { role, weight }, span));
    }
  });
  return found;
}

/** Dates in an address that the text gives as its source, plain digits and digits inside a longer number. */
function sourceAddressDates(address: string, line: EvidenceLine): readonly DateCandidate[] {
  const plain = addressDates(address).map((date) => ({
    ...date,
    evidence: 'address of a source named in the text',
    weight: date.weight - 20,
    span: line.span,
  }));
  return plain.length > 0 ? plain : hiddenDigits(address, line);
}

/**
 * Content systems put the time of creation into the number of an article: 185241130071849144 holds 241130. Many six
 * digits in a row look like a date, so these readings count only when the text itself names the same day.
 */
function hiddenDigits(address: string, line: EvidenceLine): readonly DateCandidate[] {
  const run = /\d{9,24}/.exec(address)?.[0];
  if (!run) return [];
  const readings = [];
  for (let at = 0; at + 6 <= run.length; at++) {
    for (const date of readDateText(`20${run.slice(at, at + 6)}`)) {
      readings.push(...date.readings.map((reading) => ({ ...reading, reading: 'address-digits' })));
    }
  }
  if (readings.length === 0) return [];
  const evidence = 'digits in the address of a source named in the text';
  return [candidate(run, readings, 'address', evidence, { role: 'other', weight: 45 }, line.span)];
}
