import { z } from 'zod';
import { LagebildError } from '../../errors.ts';
import type { Correction } from '../../model/correction.ts';

const document = z.object({ document: z.string().min(1) });
const words = document.extend({
  span: z.tuple([z.int().nonnegative(), z.int().nonnegative()]),
  quote: z.string().min(1),
});
const claim = words.extend({ property: z.string().min(1).nullable() });
const lineageTypes = [
  ...['copy', 'cut', 'rewrite', 'wireReprint', 'sibling', 'update', 'translation', 'quotationOnly', 'version'],
] as const;
const published = z
  .string()
  .regex(/^\d{4}(-\d{2}(-\d{2}(T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d)?)?)?)?$/)
  .refine(isOnTheCalendar, 'there is no such day');

const record = {
  id: z.string().min(1),
  author: z.string().min(1),
  madeAt: z.iso.datetime(),
  reason: z.string().min(1),
  undoes: z.null(),
  later: z.undefined().optional(),
};
/** Of kinds that later articles may follow. */
const following = { ...record, later: z.literal(true).optional() };
const pair = <Shape extends z.ZodType>(of: Shape) => z.object({ a: of, b: of });

const schema = z.discriminatedUnion('kind', [
  z.object({ ...following, kind: z.literal('sameEntity'), about: pair(words) }),
  z.object({ ...following, kind: z.literal('notSameEntity'), about: pair(words) }),
  z.object({ ...record, kind: z.literal('sameStory'), about: pair(document) }),
  z.object({ ...record, kind: z.literal('notSameStory'), about: pair(document) }),
  z.object({ ...record, kind: z.literal('sameClaim'), about: pair(claim) }),
  z.object({ ...record, kind: z.literal('notSameClaim'), about: pair(claim) }),
  z.object({
    ...following,
    kind: z.literal('speaker'),
    about: z.object({ quotation: words, name: z.string().min(1).nullable() }),
  }),
  z.object({ ...record, kind: z.literal('published'), about: z.object({ article: document, value: published }) }),
  z.object({
    ...record,
    kind: z.literal('lineage'),
    about: z.object({ from: document, to: document, type: z.enum(lineageTypes).nullable() }),
  }),
  z.object({ ...following, kind: z.literal('notAnArticle'), about: z.object({ article: document }) }),
  z.object({ ...record, kind: z.literal('undo'), about: z.strictObject({}), undoes: z.string().min(1) }),
]);

/** 30 February would be read as 2 March. */
function isOnTheCalendar(value: string): boolean {
  const day = `${value.slice(0, 10)}-01-01`.slice(0, 10);
  const time = Date.parse(`${day}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
}

/** Takes a value for a correction after looking at all of it. Throws `correction.badShape`. */
export function readCorrection(value: unknown): Correction {
  const result = schema.safeParse(value);
  if (result.success) return result.data as Correction;
  const issue = result.error.issues[0]!;
  const where = issue.path.length > 0 ? `${issue.path.join('.')}: ` : '';
  throw new LagebildError('correction.badShape', { detail: `${where}${issue.message}` });
}
