import type { Article } from '../../model/article.ts';
import { visitWordRuns } from '../../text/word-runs.ts';
import type { ArticleProfile } from './article-profile.ts';
import { stemOf } from './common-words.ts';

/** How many members are asked for what they have in common, and how many words are told. */
const membersAsked = 8;
const wordsTold = 5;
/** How often a word stands in one article says no more beyond this. */
const mostCounted = 40;

/**
 * Why articles make one story, and how the grouping changed since they came: what most of them name, which of them had
 * opened a story of their own, which had first been put elsewhere. `decidedAs` gives the first article of the story
 * that each article was put to when it came.
 */
export function storyReasons(
  members: readonly Article[],
  profileOf: (article: Article) => ArticleProfile,
  decidedAs: (article: Article) => string,
): string[] {
  const first = members[0]!;
  const reasons: string[] = [];
  if (members.length > 1) {
    const words = commonWordsOf(members.slice(0, membersAsked), profileOf);
    if (words.length > 0) reasons.push(`Most of its articles name ${words.join(', ')}.`);
  }
  const home = decidedAs(first);
  const merged = new Set<string>();
  for (const member of members) {
    const decided = decidedAs(member);
    if (decided === home && decided === first.id) continue;
    if (decided === member.id && member !== first) merged.add(member.id);
    else if (decided !== first.id && decided !== member.id && !merged.has(decided)) {
      reasons.push(`${member.id} was first put to the story of ${decided} and taken out when more was known.`);
    }
  }
  for (const id of merged) reasons.push(`The story opened by ${id} was joined with this one when more was known.`);
  return reasons;
}

/** Surface forms of the terms that most members share, the least expected first. */
function commonWordsOf(members: readonly Article[], profileOf: (article: Article) => ArticleProfile): string[] {
  const counts = new Map<string, { articles: number; weight: number }>();
  for (const member of members) {
    for (const [term, { count, expected }] of profileOf(member).terms) {
      if (term.length < 4 || /[@: \d]/.test(term)) continue;
      const known = counts.get(term) ?? { articles: 0, weight: 0 };
      counts.set(term, {
        articles: known.articles + 1,
        weight: known.weight + Math.min(count, mostCounted) * -Math.log(expected),
      });
    }
  }
  const stems = [...counts]
    .filter(([, { articles }]) => articles * 2 > members.length)
    .sort(([a, x], [b, y]) => y.articles - x.articles || y.weight - x.weight || (a < b ? -1 : 1))
    .slice(0, wordsTold)
    .map(([stem]) => stem);
  return stems.flatMap((stem) => surfaceOf(stem, members) ?? []);
}

function surfaceOf(stem: string, members: readonly Article[]): string | null {
  for (const { text } of members) {
    let found: string | null = null;
    visitWordRuns(text, (start, end) => {
      if (found === null && end - start >= stem.length && stemOf(text.slice(start, end)) === stem) {
        found = text.slice(start, end);
      }
    });
    if (found !== null) return found;
  }
  return null;
}
