import { z } from 'zod';
import { span } from './parts.ts';

const precision = z
  .enum(['second', 'minute', 'hour', 'day', 'month', 'year', 'interval'])
  .describe('How exact the value is.');
const zone = z.string().nullable().describe('Offset (`+01:00`, `Z`) or IANA name; null when unknown.');

const reading = z
  .strictObject({
    value: z.string().describe('ISO 8601 local date or date-time, cut to its precision.'),
    precision,
    zone,
    reading: z
      .string()
      .describe('Way of reading: `iso`, `day-first`, `month-first`, `two-digit-year`, `unix`, `address-digits`, …'),
    ruledOut: z.string().nullable().describe('Why this reading cannot be; null when it can.'),
  })
  .describe('One way to read a candidate.');

const candidate = z
  .strictObject({
    raw: z.string().describe('The characters as they stand.'),
    source: z
      .string()
      .describe('Kind of evidence: `json-ld`, `meta`, `time-element`, `address`, `byline`, `text`, `hint`, …'),
    evidence: z.string().describe('Tag, property or rule that delivered it.'),
    span: span.nullable().describe('Where it stands in `text`, when it stands there.'),
    weight: z.number().optional().describe('How much the kind of evidence counts, 0 to 100.'),
    role: z.enum(['published', 'modified', 'other']).describe('Which question it speaks to.'),
    readings: z.array(reading).describe('Possible readings, best first.'),
  })
  .describe('One piece of evidence.');

/** Verdict on one date question. */
export const dateVerdict = z.strictObject({
  value: z.string().describe('ISO 8601 local date or date-time, cut to its precision.'),
  precision,
  earliest: z.string().optional().describe('First possible day, for intervals.'),
  latest: z.string().optional().describe('Last possible day, for intervals.'),
  zone,
  stated: z.boolean().describe('True when the document states it, false when it was inferred.'),
  reason: z.string().describe('A sentence that says why this reading won.'),
  candidates: z.array(candidate).describe('All evidence, side by side.'),
});
