import { z } from 'zod';
import { layers } from './layers.ts';
import { span } from './parts.ts';
import { dateVerdict } from './published.ts';

const removal = z.strictObject({
  step: z.string().describe('Refiner that removed it.'),
  reason: z.string().describe('Why.'),
  text: z.string().describe('What was removed.'),
});

/** One line that `lagebild annotate` writes for a document. */
export const annotationSchema = z.strictObject({
  id: z.string().describe('Identifier of the input line.'),
  text: z.string().describe('Clean text, or the input text with `--keep-text`. All spans point into it.'),
  language: z.string().describe('Main language, BCP 47 primary tag, `und` when unknown.'),
  kind: z
    .enum(['article', 'liveBlog', 'gallery', 'frontPage', 'paywallStub', 'other'])
    .describe('What the page is; only articles enter stories.'),
  title: z.string().nullable().describe('Title.'),
  titleSpan: span.nullable().describe('Where the title stands in `text`.'),
  standfirst: span.nullable().describe('Where the standfirst stands.'),
  outlet: z.string().nullable().describe('Who published it.'),
  url: z.string().nullable().describe('Canonical address.'),
  section: z.string().nullable().describe('Section of the outlet.'),
  authors: z.array(z.string()).describe('Authors.'),
  published: dateVerdict.nullable().describe('Verdict on the date of publication; null when unknown.'),
  modified: dateVerdict.nullable().describe('Verdict on the date of the last change; null when unknown.'),
  document: z.string().describe('Digest of the bytes: `sha256:` and 64 hexadecimal digits.'),
  layers,
  offsets: z
    .array(
      z.strictObject({
        text: span,
        source: z.tuple([z.int(), z.int()]).describe('Range of characters in the decoded source.'),
        bytes: z.tuple([z.int(), z.int()]).describe('Range of bytes in the document.'),
        exact: z.boolean().describe('True when the run maps character by character.'),
      }),
    )
    .describe('Way back from the clean text to the bytes; text between runs are line breaks that cleaning made.'),
  removals: z.array(removal).describe('What cleaning took away, and why.'),
  quarantine: z
    .strictObject({ code: z.string().describe('Stable code.'), message: z.string().describe('For people.') })
    .nullable()
    .describe('Why the document could not be processed; null when it could.'),
});
