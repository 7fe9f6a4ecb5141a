import type { Context } from '../../article/stage.ts';
import type { Article } from '../../model/article.ts';
import type { PileEntity } from '../../model/story.ts';
import { compareTranslations, type Surroundings } from './compare-translations.ts';
import type { QuotationWords } from './quotation-words.ts';

const enough = 0.5;
const mostPerSpeaker = 80;

/**
 * Pairs of wordings that are one quotation in two languages, or one of them carried there and back by a machine. Only
 * quotations of one known speaker are compared; each must be the other's best partner.
 */
export function findTranslations(
  wordings: readonly QuotationWords[],
  articles: readonly Article[],
  entities: readonly PileEntity[],
  context: Context,
): [number, number][] {
  const bySpeaker = new Map<string, number[]>();
  wordings.forEach((wording, i) => {
    if (wording.speaker === null) return;
    const list = bySpeaker.get(wording.speaker);
    if (list) list.push(i);
    else bySpeaker.set(wording.speaker, [i]);
  });
  const around = surroundings(wordings, articles, entities, bySpeaker);
  const translate = (word: string, from: string, to: string): readonly string[] => {
    const there = context.language(from)?.glossary?.get(word)?.get(to);
    if (there) return there;
    const back = context.language(to)?.glossary;
    if (!back) return [];
    const found: string[] = [];
    for (const [other, meanings] of back) if (meanings.get(from)?.includes(word)) found.push(other);
    return found;
  };
  const pairs: [number, number][] = [];
  for (const list of bySpeaker.values()) {
    if (list.length < 2 || list.length > mostPerSpeaker) continue;
    const best = new Map<string, { with: number; score: number }>();
    const scores: [number, number, number][] = [];
    for (let x = 0; x < list.length; x++) {
      for (let y = x + 1; y < list.length; y++) {
        const a = wordings[list[x]!]!;
        const b = wordings[list[y]!]!;
        if (a.article === b.article) continue;
        const score = compareTranslations(a, b, { a: around[list[x]!]!, b: around[list[y]!]! }, translate);
        if (score >= enough) scores.push([list[x]!, list[y]!, score]);
      }
    }
    for (const [i, j, score] of scores) {
      note(best, `${i}>${wordings[j]!.article}`, j, score);
      note(best, `${j}>${wordings[i]!.article}`, i, score);
    }
    for (const [i, j] of scores) {
      if (best.get(`${i}>${wordings[j]!.article}`)!.with === j && best.get(`${j}>${wordings[i]!.article}`)!.with === i)
        pairs.push([i, j]);
    }
  }
  return pairs;
}

function note(best: Map<string, { with: number; score: number }>, key: string, partner: number, score: number): void {
  const known = best.get(key);
  if (!known || score > known.score) best.set(key, { with: partner, score });
}

/** Entities of each wording's article and its place among the speaker's quotations there. */
function surroundings(
  wordings: readonly QuotationWords[],
  articles: readonly Article[],
  entities: readonly PileEntity[],
  bySpeaker: ReadonlyMap<string, readonly number[]>,
): Surroundings[] {
  const byArticle = new Map<string, Set<string>>();
  for (const entity of entities) {
    for (const { article } of entity.members) {
      const set = byArticle.get(article) ?? new Set<string>();
      set.add(entity.id);
      byArticle.set(article, set);
    }
  }
  for (const article of articles)
    if (!byArticle.has(article.id)) byArticle.set(article.id, new Set(article.layers.entities.map(({ name }) => name)));
  return wordings.map((wording, i) => {
    const own = (wording.speaker === null ? [i] : bySpeaker.get(wording.speaker)!).filter(
      (j) => wordings[j]!.article === wording.article,
    );
    return {
      entities: byArticle.get(wording.article) ?? new Set<string>(),
      place: own.length < 2 ? 0.5 : own.indexOf(i) / (own.length - 1),
    };
  });
}
