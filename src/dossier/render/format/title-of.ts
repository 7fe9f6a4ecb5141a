import type { DossierArticle } from '../../../model/dossier.ts';
import type { Labels } from '../../labels/labels.ts';
import { formatTime } from './format-time.ts';

/** How an article is called; of an entry "entry of live blog “…”, 30 Oct 2025, 16:05". */
export function titleOf(article: DossierArticle, labels: Labels): string {
  const { entry } = article;
  if (!entry) return ownTitle(article);
  return `${labels.entryOf} “${article.title ?? entry.of}”, ${formatTime(entry.name, labels)}`;
}

/** What entries of one live blog are called together: "18 entries of live blog “…”, 29 Aug 2020 – 30 Aug 2020". */
export function entriesTitle(entries: readonly DossierArticle[], labels: Labels): string {
  const [first] = entries;
  const times = entries.flatMap(({ entry }) => entry?.name ?? []).sort();
  const [from, to] = [times[0] ?? '', times.at(-1) ?? ''].map((time) => formatTime(time, labels));
  return `${entries.length} ${labels.entriesOf} “${first?.title ?? first?.entry?.of ?? ''}”, ${from} – ${to}`;
}

const longestBeginning = 72;

/** The title, where there is none the words that the text begins with, and its id when it has no words. */
export function ownTitle({ id, title, text }: Pick<DossierArticle, 'id' | 'title' | 'text'>): string {
  if (title !== null) return title;
  const [line = ''] = text.trimStart().split('\n', 1);
  if (line === '') return id;
  return line.length <= longestBeginning ? line : `${line.slice(0, longestBeginning).replace(/\s\S*$/, '')} …`;
}
