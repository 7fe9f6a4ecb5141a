import { z } from 'zod';

/** Building blocks of the schemas of what the program writes. Descriptions end up in docs/formats.md. */
export const span = z
  .tuple([z.int().min(0), z.int().min(0)])
  .describe('Half-open range [start, end) of UTF-16 code units in `text`.');
export const spans = z.array(span).describe('Ordered spans that do not overlap: something that may be interrupted.');
export const provenance = z
  .strictObject({
    stage: z.string().describe('Stage that made the finding.'),
    version: z.number().describe('Version of the stage.'),
    rule: z.string().describe('Rule or model that made it.'),
    stated: z.boolean().describe('True when the words say it, false when a rule inferred it.'),
    confidence: z.number().min(0).max(1).describe('0 to 1: a rank for reviewers, not a probability.'),
  })
  .describe('Why the finding is believed.');
export const modality = z
  .enum(['factual', 'possible', 'conditional', 'demanded', 'future'])
  .describe('How it is said to be.');
export const polarity = z.enum(['affirmed', 'negated']).describe('Whether it is said to be or not to be.');
export const chainLink = z
  .strictObject({
    kind: z.enum(['outlet', 'agency', 'institution', 'person', 'anonymous', 'unknown']).describe('What the link is.'),
    name: z.string().describe('Its name, as it stands or as the outlet list gives it.'),
    entity: z.string().nullable().describe('Entity of the article, when resolved.'),
    span: span.nullable().describe('Where it is named; null for the outlet itself.'),
    inferred: z
      .literal(true)
      .optional()
      .describe('Present when the article credits it for words around these, not for these themselves.'),
  })
  .describe('One link of an attribution chain.');
export const chain = z
  .array(chainLink)
  .describe('Who passes it on, outermost first: outlet → agency → institution → person.');
