import type { Context } from '../../article/stage.ts';
import type { Article } from '../../model/article.ts';
import type { PileEntity, SharedQuotation } from '../../model/story.ts';
import { foldLetters } from '../../text/fold-letters.ts';
import { shingles } from '../../text/shingles.ts';
import { unionFind } from '../../text/union-find.ts';
import { findTranslations } from './find-translations.ts';
import { type QuotationWords, readQuotationWords } from './quotation-words.ts';
import { sameWords } from './same-words.ts';
import { tellHistory } from './tell-history.ts';
import { withParaphrases } from './with-paraphrases.ts';

const widestBucket = 60;

/** The same quotations with and without those that give the words indirectly. */
export interface SharedWordings {
  readonly direct: readonly SharedQuotation[];
  readonly all: readonly SharedQuotation[];
}

/**
 * Recognises the same quotation across articles and languages: exact, cut, altered, translated. Wordings of one
 * language meet through shared runs of three words, translations through their speaker. Deterministic; the work grows
 * with the number of quotations that share words, not with its square.
 */
export function matchQuotations(
  articles: readonly Article[],
  entities: readonly PileEntity[],
  context: Context,
): readonly SharedQuotation[] {
  return tellAll([...groupDirect(readWords(articles, entities), articles, entities, context).values()]);
}

/**
 * The same, and with it the articles that give somebody's words indirectly. Those are told apart since words that two
 * articles worded by themselves say nothing of who had them from whom.
 */
export function matchAllWordings(
  articles: readonly Article[],
  entities: readonly PileEntity[],
  context: Context,
): SharedWordings {
  const words = readWords(articles, entities);
  const groups = groupDirect(words, articles, entities, context);
  const direct = [...groups.values()];
  return { direct: tellAll(direct), all: tellAll(withParaphrases(direct, words)) };
}

function readWords(articles: readonly Article[], entities: readonly PileEntity[]): readonly QuotationWords[] {
  const speakers = speakerKeys(entities);
  return articles.flatMap((article, order) =>
    article.layers.quotations.flatMap((quotation, index) => {
      const words = readQuotationWords(article, order, quotation, index, speakerOf(article, index, speakers));
      return words ? [words] : [];
    }),
  );
}

function groupDirect(
  words: readonly QuotationWords[],
  articles: readonly Article[],
  entities: readonly PileEntity[],
  context: Context,
): ReadonlyMap<string, readonly QuotationWords[]> {
  const wordings = words.filter(({ direct }) => direct);
  const groups = unionFind();
  for (let i = 0; i < wordings.length; i++) groups.find(String(i));
  for (const [i, j] of neighbours(wordings)) {
    if (groups.find(String(i)) === groups.find(String(j))) continue;
    if (sameWords(wordings[i]!, wordings[j]!)) groups.join(String(i), String(j));
  }
  for (const [i, j] of findTranslations(wordings, articles, entities, context)) groups.join(String(i), String(j));
  const members = new Map<string, QuotationWords[]>();
  wordings.forEach((wording, i) => {
    const root = groups.find(String(i));
    const list = members.get(root);
    if (list) list.push(wording);
    else members.set(root, [wording]);
  });
  return members;
}

function tellAll(groups: readonly (readonly QuotationWords[])[]): readonly SharedQuotation[] {
  const shared: SharedQuotation[] = [];
  for (const group of groups) {
    const history = tellHistory(group);
    if (history) shared.push({ id: `sq${shared.length + 1}`, ...history });
  }
  return shared;
}

/** Pairs of wordings that share a run of three words, each once, in order. */
function* neighbours(wordings: readonly QuotationWords[]): Iterable<[number, number]> {
  const buckets = new Map<number, number[]>();
  const seen = new Set<number>();
  for (let i = 0; i < wordings.length; i++) {
    const partners = new Set<number>();
    for (const shingle of shingles(wordings[i]!.hashes, 3)) {
      const bucket = buckets.get(shingle);
      if (!bucket) {
        buckets.set(shingle, [i]);
        continue;
      }
      for (const j of bucket) if (j !== i) partners.add(j);
      if (bucket.length < widestBucket && bucket.at(-1) !== i) bucket.push(i);
    }
    for (const j of [...partners].sort((a, b) => a - b)) {
      const key = j * wordings.length + i;
      if (seen.has(key)) continue;
      seen.add(key);
      yield [j, i];
    }
  }
}

/** From `article#entity` to the entity of the pile. */
function speakerKeys(entities: readonly PileEntity[]): ReadonlyMap<string, string> {
  const keys = new Map<string, string>();
  for (const entity of entities)
    for (const { article, entity: id } of entity.members) keys.set(`${article}#${id}`, entity.id);
  return keys;
}

/** Pile entity of the speaker; where names are not joined, the last word of the name; null when nobody is known. */
function speakerOf(article: Article, index: number, keys: ReadonlyMap<string, string>): string | null {
  const { speakerEntity } = article.layers.quotations[index]!;
  if (speakerEntity === null) return null;
  const joined = keys.get(`${article.id}#${speakerEntity}`);
  if (joined) return joined;
  const name = article.layers.entities.find(({ id }) => id === speakerEntity)?.name;
  return name ? `name:${foldLetters(name.split(/\s+/u).at(-1)!)}` : null;
}
