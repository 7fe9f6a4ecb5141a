import type { House } from '../../languages/parts/claims.ts';
import type { Article } from '../../model/article.ts';
import type { ChainLink } from '../../model/quotation.ts';
import type { Span } from '../../model/span.ts';
import { sentenceAt } from '../../text/token-index.ts';
import type { UnionFind } from '../../text/union-find.ts';
import type { CountedAssertion } from './counted-assertion.ts';
import { type Affiliation, affiliationOf, isOfHouse, mayHead } from './heads-of-offices.ts';
import type { OriginEvidence } from './origin-evidence.ts';
import { sourceKeys, unnamed } from './source-keys.ts';
import { mayBeOneName, standIn, tellingWords } from './source-names.ts';

/** Somebody whom an article names as the source of what is counted. */
export interface NamedSource {
  readonly key: string;
  readonly name: string;
  /** The words of the name by which others may call it. */
  readonly words: readonly string[];
  /** Those of them without which nobody would know who is meant: a person's last one. */
  readonly called: readonly string[];
  /** The words by which its article names it here: "Brandt and Ahrens said" names two who speak with one voice. */
  readonly stated: readonly string[];
  readonly article: string;
  readonly isOffice: boolean;
  /** The words of the name and those as they are spelt: "Landratsamt" is known by its beginning. */
  readonly spelt: readonly string[];
  /** Words for the roles of a person. */
  readonly roles: readonly string[];
  /** For whom a person speaks. */
  readonly affiliation: Affiliation | null;
  readonly houses: readonly House[];
}

/** What joining sources found: who is named, and a sentence for each joining that is not plain from the names. */
export interface JoinedSources {
  readonly known: readonly NamedSource[];
  readonly reasons: readonly string[];
}

/** So many names are compared with one another. */
const mostNames = 200;
/** In so many articles it is looked up for whom a person speaks. */
const mostArticles = 40;

/**
 * Joins the keys of sources that are in doubt one: the same name in full and in short, two who speak with one voice, who
 * heads or speaks for an office and that office. Words that stand for nobody known ("die Behörden") are the source whose name they may be, else nobody
 * can tell them apart from other such words.
 */
export function joinSources(
  assertions: readonly CountedAssertion[],
  evidence: OriginEvidence,
  sources: UnionFind,
): JoinedSources {
  sources.find(unnamed);
  const all = new Map<string, NamedSource>();
  const articles = [...new Set(assertions.map(({ article }) => article))]
    .slice(0, mostArticles)
    .flatMap((article) => evidence.articles.get(article) ?? []);
  for (const assertion of assertions) {
    const [first, ...rest] = sourceKeys(assertion);
    for (const key of rest) if (first) sources.join(first.key, key.key);
    const link = assertion.chain.at(-1);
    if (!first || !link || first.key === unnamed || all.size >= mostNames) continue;
    const isPerson = link.kind === 'person';
    const roles = isPerson ? evidence.rolesOf(assertion.article, link) : [];
    const id = `${first.key} ${first.name} ${roles.join(' ')}`;
    if (all.has(id)) continue;
    const words = evidence.wordsOf(assertion.article, first.name);
    const source: NamedSource = {
      key: first.key,
      name: first.name,
      words,
      called: isPerson ? words.slice(-1) : words,
      stated: evidence.wordsOf(assertion.article, statedAs(link, evidence.articles.get(assertion.article))),
      article: assertion.article,
      spelt: isPerson ? [] : [...words, ...tellingWords(first.name)],
      isOffice: link.kind === 'institution' || link.kind === 'unknown',
      roles,
      affiliation: isPerson ? affiliationOf(tellingWords(first.name), articles, evidence.wordsOf) : null,
      houses: isPerson ? evidence.housesOf(assertion.article) : [],
    };
    all.set(id, source);
  }
  const known = [...all.values()];
  const reasons: string[] = [];
  known.forEach((one, at) => {
    for (const other of known.slice(at + 1)) {
      if (sources.find(one.key) === sources.find(other.key)) continue;
      const joint = standIn(one.called, other.stated) || standIn(other.called, one.stated);
      if ((joint || mayBeOneName(one.words, other.words)) && sources.join(one.key, other.key))
        reasons.push(`${one.name} and ${other.name} may be one source.`);
      else if (shareBody(one, other) && sources.join(one.key, other.key))
        reasons.push(`${one.name} and ${other.name} may speak for one body: in doubt one source.`);
    }
  });
  for (const person of known) {
    for (const office of known) {
      if (!office.isOffice || !belongsTo(person, office)) continue;
      if (sources.join(office.key, person.key))
        reasons.push(`${person.name} may speak for ${office.name}: in doubt one source.`);
    }
  }
  const isKnown = new Set(known.filter(({ key }) => !isWords(key)).map(({ key }) => sources.find(key)));
  for (const { key } of known) if (isWords(key) && !isKnown.has(sources.find(key))) sources.join(unnamed, key);
  return { known, reasons };
}

function belongsTo({ roles, houses, affiliation }: NamedSource, office: NamedSource): boolean {
  const beside = affiliation?.words ?? [];
  return (
    mayHead(roles, office.spelt) ||
    isOfHouse([...roles, ...beside], office.spelt, houses) ||
    standIn(office.words, beside)
  );
}

/** Two persons with whose names one organisation stands. */
function shareBody({ affiliation: a }: NamedSource, { affiliation: b }: NamedSource): boolean {
  if (a === null || b === null) return false;
  return a.bodies.some((one) => b.bodies.some((other) => mayBeOneName(one, other)));
}

const statedAs = ({ span }: ChainLink, article: Article | undefined): string =>
  span && article ? article.text.slice(...span) : '';

const isWords = (key: string): boolean => key.startsWith('words ');

/**
 * The source that another article names for what this one tells in its own voice, when the sentence around it, or the one
 * before or behind in the same paragraph, speaks of that source: "the navy said that it had taken 23 boats", "the navy has
 * taken 23 boats".
 */
export function sourceBeside(
  { article: id, span }: CountedAssertion,
  named: readonly NamedSource[],
  evidence: OriginEvidence,
): NamedSource | null {
  const article = evidence.articles.get(id);
  if (!span || !article || named.length === 0) return null;
  const words = evidence.wordsOf(id, article.text.slice(...sentencesAround(article, span)));
  return named.find((source) => source.article !== id && standIn(source.called, words)) ?? null;
}

function sentencesAround({ text, layers: { sentences } }: Article, span: Span): Span {
  const at = sentenceAt(sentences, span[0]);
  let [start, end] = sentences[at]?.span ?? span;
  const [before, behind] = [sentences[at - 1]?.span, sentences[at + 1]?.span];
  if (before && !text.slice(before[1], start).includes('\n')) start = before[0];
  if (behind && !text.slice(end, behind[0]).includes('\n')) end = behind[1];
  return [start, end];
}
