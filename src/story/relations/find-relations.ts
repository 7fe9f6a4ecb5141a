import type { Context } from '../../article/stage.ts';
import type { Article } from '../../model/article.ts';
import type { EventMention } from '../../model/claim.ts';
import type { Span, Spans } from '../../model/span.ts';
import type { Picture, PileEntity, Place } from '../../model/story.ts';

/** Roles that stand at the other end of what an agent does. */
const others = new Set(['patient', 'with']);

/**
 * The network of actors: who did what with whom, by the events, the words addressed to somebody, and whom they name. An edge exists only
 * where one clause names both ends; standing in one sentence relates nobody. `with` has no direction, so its ends are
 * ordered by id.
 */
export function findRelations(
  articles: readonly Article[],
  entities: readonly PileEntity[],
  _context: Context,
): Picture['relations'] {
  const members = new Map(
    entities.flatMap((entity) => entity.members.map((m) => [`${m.article}#${m.entity}`, entity.id] as const)),
  );
  const actors = new Set(
    entities.flatMap(({ id, type }) => (type === 'person' || type === 'organisation' ? [id] : [])),
  );
  const edges = new Map<string, { from: string; to: string; type: string; places: Place[] }>();
  const add = (from: string, to: string, type: string, article: string, span: Span) => {
    if (from === to) return;
    const key = JSON.stringify([from, to, type]);
    const edge = edges.get(key) ?? { from, to, type, places: [] };
    edge.places.push({ article, span });
    edges.set(key, edge);
  };
  for (const article of articles) {
    const entityOf = (own: string | null) => (own === null ? undefined : members.get(`${article.id}#${own}`));
    for (const event of article.layers.events) {
      for (const [from, to] of pairsOf(event, entityOf))
        if (actors.has(from) && actors.has(to)) add(from, to, event.type, article.id, event.span);
    }
    for (const { addressee, speakerEntity, frame, content, act } of article.layers.quotations) {
      const from = entityOf(speakerEntity);
      if (from !== undefined) {
        for (const { own, span } of mentionedIn(article, content)) {
          const about = entityOf(own);
          if (about !== undefined && actors.has(about)) add(from, about, 'speaksOf', article.id, span);
        }
      }
      const to = entityOf(entityAt(article, addressee[0]));
      const span = frame[0] ?? content[0];
      if (from !== undefined && to !== undefined && span) add(from, to, act, article.id, span);
    }
  }
  return [...edges.values()].sort(
    (a, b) =>
      b.places.length - a.places.length || compare(a.from, b.from) || compare(a.to, b.to) || compare(a.type, b.type),
  );
}

/** Pairs of entities that an event relates; negated and merely possible events relate nobody. */
function pairsOf(
  event: EventMention,
  entityOf: (own: string | null) => string | undefined,
): readonly (readonly [from: string, to: string])[] {
  if (event.polarity === 'negated' || event.modality !== 'factual') return [];
  const agents = event.participants
    .filter(({ role }) => role === 'agent')
    .flatMap(({ entity }) => entityOf(entity) ?? []);
  return event.participants.flatMap(({ role, entity }) => {
    const other = others.has(role) ? entityOf(entity) : undefined;
    if (other === undefined) return [];
    return agents.map(
      (agent) => (role === 'with' && other < agent ? [other, agent] : [agent, other]) as [string, string],
    );
  });
}

/** Who is named in somebody's words; the words are the place that shows it. */
function mentionedIn(article: Article, content: Spans): readonly { own: string; span: Span }[] {
  return content.flatMap((span) =>
    article.layers.mentions.flatMap((mention) =>
      mention.entity !== null && !mention.nested && mention.span[0] >= span[0] && mention.span[1] <= span[1]
        ? [{ own: mention.entity, span }]
        : [],
    ),
  );
}

/** The entity mentioned inside a span, the longest mention first. */
function entityAt(article: Article, span: Span | undefined): string | null {
  if (!span) return null;
  let best: { length: number; entity: string | null } = { length: 0, entity: null };
  for (const mention of article.layers.mentions) {
    const length = mention.span[1] - mention.span[0];
    if (mention.span[0] >= span[0] && mention.span[1] <= span[1] && length > best.length)
      best = { length, entity: mention.entity };
  }
  return best.entity;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
