import { z } from 'zod';
import { LagebildError } from '../errors.ts';
import type { Dossier } from '../model/dossier.ts';

const span = z.tuple([z.int().nonnegative(), z.int().nonnegative()]);

const receipt = z.object({
  article: z.string(),
  document: z.string(),
  span,
  quote: z.string(),
  prefix: z.string(),
  suffix: z.string(),
  bytes: span.nullable(),
  exact: z.array(z.tuple([z.int(), z.int(), z.int(), z.int()])),
  textDigest: z.string(),
});

const basis = z.object({
  stage: z.string(),
  rule: z.string(),
  version: z.number().nullable(),
  stated: z.boolean(),
  confidence: z.number().nullable(),
});

const statement = z.looseObject({ id: z.string(), basis: z.array(basis), receipts: z.array(receipt) });

const speaker = z.looseObject({ name: z.string().nullable(), quotations: z.array(statement) });

const story = z.looseObject({
  id: z.string(),
  articles: z.array(z.string()),
  headline: statement,
  happened: z.array(statement),
  where: z.array(statement),
  when: z.array(statement),
  speakers: z.array(speaker),
  claims: z.array(statement),
  figures: z.array(statement),
  conflicts: z.array(statement),
  gaps: z.array(statement),
  sources: z.looseObject({ edges: z.array(statement) }),
  timeline: z.array(statement),
});

const article = z.looseObject({ id: z.string(), document: z.string(), text: z.string(), textDigest: z.string() });

const shape = z.looseObject({
  format: z.literal('lagebild-dossier'),
  version: z.literal(1),
  stories: z.array(story),
  actors: z.array(statement),
  relations: z.array(statement),
  articles: z.array(article),
});

/** Takes parsed JSON for a dossier after a look at everything that verifying needs. Throws `dossier.unreadable`. */
export function readDossier(value: unknown): Dossier {
  const result = shape.safeParse(value);
  if (result.success) return value as Dossier;
  const issue = result.error.issues[0]!;
  const where = issue.path.length > 0 ? `${issue.path.join('.')}: ` : '';
  throw new LagebildError('dossier.unreadable', { detail: `${where}${issue.message}` });
}
