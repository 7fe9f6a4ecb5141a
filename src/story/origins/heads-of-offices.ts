import type { House } from '../../languages/parts/claims.ts';
import type { Article } from '../../model/article.ts';
import type { ChainLink } from '../../model/quotation.ts';
import type { Span } from '../../model/span.ts';
import { sentenceAt, tokensIn } from '../../text/token-index.ts';
import { tellingWords } from './source-names.ts';

/** A role and an office that begin alike so far are of one house ("Landrätin", "Landratsamt"; "administrator", "administration"). */
const commonBeginning = 7;

/** The roles of the person who is a link of a chain, as its article gives them; none for other links. */
export function rolesOf(link: ChainLink, article: Article | undefined): readonly string[] {
  if (link.kind !== 'person' || link.entity === null) return [];
  return article?.layers.entities.find(({ id }) => id === link.entity)?.roles ?? [];
}

/** So many tokens before and behind a person's name may tell for whom the person speaks. */
const reach = 8;
const verbs: ReadonlySet<string> = new Set(['VERB', 'AUX']);
/** A person who is named everywhere tells it where the name stands first. */
const mostMentions = 20;

/** For whom a person speaks, as far as the words that stand with the name tell it. */
export interface Affiliation {
  /** The words that stand with the name, up to the next verb. */
  readonly words: readonly string[];
  /** The names of organisations among them, in telling words. */
  readonly bodies: readonly (readonly string[])[];
}

/**
 * What stands with the last name of a person in these articles: "Pohlig of the IGT", "Kalo Mensah, director of the Volta
 * Power Company". An office of such a name is in doubt the person's own, and so is another person of the same body.
 */
export function affiliationOf(
  called: readonly string[],
  articles: readonly Article[],
  wordsOf: (article: string, text: string) => readonly string[],
): Affiliation {
  const words = new Set<string>();
  const bodies = new Map<string, readonly string[]>();
  let seen = 0;
  for (const article of articles) {
    for (const mention of article.layers.mentions) {
      if (seen >= mostMentions) break;
      if (mention.type !== 'person') continue;
      const own = tellingWords(article.text.slice(...mention.span));
      if (own.length === 0 || own.at(-1) !== called.at(-1)) continue;
      seen++;
      const around = phraseAround(article, mention.span);
      const phrase = article.text.slice(...around);
      for (const word of [...tellingWords(phrase), ...wordsOf(article.id, phrase)]) words.add(word);
      for (const { type, span } of article.layers.mentions) {
        if (type !== 'organisation' || span[0] < around[0] || span[1] > around[1]) continue;
        const body = wordsOf(article.id, article.text.slice(...span));
        if (body.length > 0) bodies.set(body.join(' '), body);
      }
    }
  }
  return { words: [...words], bodies: [...bodies.values()] };
}

/** The tokens around a name within its sentence, up to the next verb on either side. */
function phraseAround({ layers: { tokens, sentences } }: Article, span: Span): Span {
  const [first, end] = sentences[sentenceAt(sentences, span[0])]?.tokens ?? [0, 0];
  const [from, to] = tokensIn(tokens, span);
  let start = from;
  while (start > Math.max(first, from - reach) && !verbs.has(tokens[start - 1]!.pos)) start--;
  let stop = to;
  while (stop < Math.min(end, to + reach) && !verbs.has(tokens[stop]!.pos)) stop++;
  return start < stop ? [tokens[start]!.span[0], tokens[stop - 1]!.span[1]] : span;
}

/**
 * True when somebody of these roles may head or speak for the office of that name: what both say is in doubt one source.
 * Told by the words alone, "Landrätin" and "Landratsamt", "navy spokesman" and "Marland Navy"; two ministers of unlike
 * names are never joined by it.
 */
export function mayHead(roles: readonly string[], office: readonly string[]): boolean {
  return roles.some((role) => office.some((word) => word === role || beginsAlike(role, word)));
}

/** True by what a language knows of houses: "Kreisbrandmeister" and "Feuerwehr". `roles` stand with the person's name. */
export function isOfHouse(roles: readonly string[], office: readonly string[], houses: readonly House[]): boolean {
  return houses.some(
    (house) => roles.some((role) => endsIn(house.roles, role)) && office.some((word) => endsIn(house.offices, word)),
  );
}

/** "Kreisbrandmeister" ends in "brandmeister". */
const endsIn = (endings: readonly string[], word: string): boolean => endings.some((ending) => word.endsWith(ending));

const beginsAlike = (a: string, b: string): boolean =>
  a.length >= commonBeginning && a.slice(0, commonBeginning) === b.slice(0, commonBeginning);
