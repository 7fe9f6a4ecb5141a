import type { Article } from '../../model/article.ts';
import type { Entity, Mention } from '../../model/entity.ts';
import type { Token } from '../../model/layers.ts';
import type { ModelMention, SentenceVector } from '../../model/model-finding.ts';
import type { Span } from '../../model/span.ts';
import type { LanguageModel, ModelQuestion, SentenceReading } from '../../ports/language-model.ts';

const version = 1;

/**
 * The article with what the model read in its sentences: the layers `modelMentions` and `vectors`, as far as asked for,
 * and sure names added to `mentions` and `entities` where the rules found nothing. What the rules found never changes.
 */
export function addReadings(
  article: Article,
  readings: readonly SentenceReading[],
  model: Pick<LanguageModel, 'name' | 'minConfidence'>,
  question: ModelQuestion,
): Article {
  const { layers } = article;
  const vectors = question.vectors ? vectorsOf(readings, model.name) : undefined;
  if (!question.mentions) return { ...article, layers: { ...layers, ...(vectors && { vectors }) } };
  const standingOf = compareWith(layers.mentions);
  const modelMentions = readings.flatMap((reading, index) => {
    const from = layers.sentences[index]!.span[0];
    return reading.mentions.map(({ span, type, confidence }): ModelMention => {
      const place: Span = [from + span[0], from + span[1]];
      const provenance = { stage: 'model', version, rule: `model.${model.name}`, stated: false, confidence };
      const standing = standingOf(place, type);
      const sure = confidence >= model.minConfidence && keepsToTokens(place, layers.tokens);
      return { span: place, type, standing: standing === 'open' && sure ? 'added' : standing, provenance };
    });
  });
  const added = modelMentions.filter(({ standing }) => standing === 'added');
  return {
    ...article,
    layers: { ...layers, ...join(article, added), modelMentions, ...(vectors && { vectors }) },
  };
}

function vectorsOf(readings: readonly SentenceReading[], model: string): SentenceVector[] {
  return readings.flatMap(({ vector }, sentence) =>
    vector === null ? [] : [{ sentence, model, values: toBase64(vector) }],
  );
}

function toBase64(vector: Float32Array): string {
  const bytes = Buffer.alloc(vector.length * 4);
  vector.forEach((value, index) => {
    bytes.writeFloatLE(value, index * 4);
  });
  return bytes.toString('base64');
}

/**
 * Tells how a proposed name stands to the mentions of the rules, for proposals in the order of the text. Mentions are
 * ordered by start but may nest, so those that end before a proposal are skipped by the furthest end so far.
 */
function compareWith(
  mentions: readonly Mention[],
): (span: Span, type: ModelMention['type']) => ModelMention['standing'] {
  let furthest = 0;
  const furthestEnds = mentions.map(({ span }) => (furthest = Math.max(furthest, span[1])));
  let first = 0;
  return (span, type) => {
    while (first < mentions.length && furthestEnds[first]! <= span[0]) first++;
    let touched = false;
    for (let index = first; index < mentions.length && mentions[index]!.span[0] < span[1]; index++) {
      const mention = mentions[index]!;
      if (mention.span[1] <= span[0]) continue;
      if (mention.type === type && mention.span[0] === span[0] && mention.span[1] === span[1]) return 'agrees';
      touched = true;
    }
    return touched ? 'differs' : 'open';
  };
}

/** True when the span starts where a token starts and ends where one ends. */
function keepsToTokens(span: Span, tokens: readonly Token[]): boolean {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens[middle]!.span[0] < span[0]) low = middle + 1;
    else high = middle;
  }
  if (tokens[low]?.span[0] !== span[0]) return false;
  while (low < tokens.length && tokens[low]!.span[1] < span[1]) low++;
  return tokens[low]?.span[1] === span[1];
}

/** Sure names as mentions; a name that an entity of the article already bears is taken for that entity. */
function join(
  article: Article,
  added: readonly ModelMention[],
): { mentions: readonly Mention[]; entities: readonly Entity[] } {
  const { mentions, entities } = article.layers;
  if (added.length === 0) return { mentions, entities };
  const known = new Map<string, string>();
  for (const { id, type, name, aliases } of entities)
    for (const form of [name, ...aliases]) if (!known.has(`${type} ${form}`)) known.set(`${type} ${form}`, id);
  const fresh: Entity[] = [];
  let next = Math.max(0, ...entities.map(({ id }) => Number(/^e(\d{1,9})$/.exec(id)?.[1] ?? 0)));
  const joined = added.map(({ span, type, provenance }): Mention => {
    const name = article.text.slice(...span).replace(/\s{1,20}/g, ' ');
    let entity = known.get(`${type} ${name}`);
    if (entity === undefined) {
      entity = `e${++next}`;
      known.set(`${type} ${name}`, entity);
      const { confidence } = provenance;
      fresh.push({ id: entity, type, name, aliases: [], roles: [], gender: null, confidence });
    }
    return { span, type, entity, nested: false, form: 'name', provenance };
  });
  return {
    mentions: [...mentions, ...joined].sort((a, b) => a.span[0] - b.span[0] || b.span[1] - a.span[1]),
    entities: [...entities, ...fresh],
  };
}
