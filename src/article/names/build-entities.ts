import type { Article } from '../../model/article.ts';
import type { Entity, Mention } from '../../model/entity.ts';
import type { Context } from '../stage.ts';
import type { FoundNames } from './find-names.ts';

/** Mentions and entities of an article from the names found in it. */
export function buildEntities(
  article: Article,
  found: FoundNames,
  _context: Context,
  version: number,
): { mentions: Mention[]; entities: Entity[] } {
  const { tokens } = article.layers;
  const mentions = found.spans.map(
    (span): Mention => ({
      span: [tokens[span.first]!.span[0], tokens[span.end - 1]!.span[1]],
      type: span.type,
      entity: null,
      nested: span.nested,
      form: span.form,
      provenance: { stage: 'names', version, rule: span.rule, stated: true, confidence: span.confidence },
    }),
  );
  return { mentions, entities: [] };
}
