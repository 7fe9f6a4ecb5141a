import type { DossierStory } from '../../../model/dossier.ts';
import { isConflict } from '../../is-conflict.ts';
import type { Labels } from '../../labels/labels.ts';
import { listStatements } from '../../list-statements.ts';
import { storyDates } from '../format/story-dates.ts';
import { counted, countedTexts, type Rendering } from '../rendering.ts';
import { html, join, type Markup, nothing } from './markup.ts';

/** What is in the file at a glance: counts, each leading to what it counts, and the list of stories by topic. */
export function renderOverview(rendering: Rendering): Markup {
  const { dossier, labels } = rendering;
  const { counts } = dossier;
  const tallies: readonly (readonly [count: number, label: string, list: string])[] = [
    [counts.stories, labels.stories, 'overview-list'],
    [counts.articles, labels.articles, 'reader-h'],
    [counts.outlets, labels.outlets, 'reader-h'],
    ...parts(labels).map(({ key, label }) => [counts[key], label, 'by-story'] as const),
  ];
  return html`<section id="overview" aria-labelledby="overview-h"><h2 id="overview-h" class="vh">${labels.overview}</h2>
<dl class="tally">${join(tallies.map(([count, label, list]) => html`<div><dd>${count > 0 ? html`<a href="#${list}">${count}</a>` : html`${count}`}</dd><dt>${label}</dt></div>`))}</dl>
<div id="overview-list">${join(dossier.topics.map((topic) => renderTopic(topic.stories, rendering)))}</div>
${renderByStory(rendering)}
</section>`;
}

interface Part {
  readonly key: 'quotations' | 'figures' | 'conflicts' | 'gaps' | 'receipts';
  readonly label: string;
  /** End of the anchor of the part of a story where it stands. */
  readonly anchor: string;
  readonly count: (story: DossierStory) => number;
}

/** What is counted over all stories and stands in one part of each. */
function parts(labels: Labels): readonly Part[] {
  const sum = <Item>(items: readonly Item[], count: (item: Item) => number) =>
    items.reduce((total, item) => total + count(item), 0);
  const numbers = ({ claims, figures }: DossierStory) =>
    claims.filter(({ kind }) => kind === 'quantity').length + figures.length;
  return [
    {
      key: 'quotations',
      label: labels.quotations,
      anchor: '-said',
      count: ({ speakers }) => sum(speakers, ({ quotations }) => quotations.length),
    },
    { key: 'figures', label: labels.figures, anchor: '-numbers', count: numbers },
    {
      key: 'conflicts',
      label: labels.conflicts,
      anchor: '-conflicts',
      count: ({ conflicts }) => conflicts.filter(isConflict).length,
    },
    { key: 'gaps', label: labels.gaps, anchor: '-gaps', count: ({ gaps }) => gaps.length },
    {
      key: 'receipts',
      label: labels.receipts,
      anchor: '',
      count: (story) => sum(listStatements(story), ({ receipts }) => receipts.length),
    },
  ];
}

/** The same counts story by story, each leading to its part; receipts of actors and relations stand with those. */
function renderByStory(rendering: Rendering): Markup {
  const { dossier, labels } = rendering;
  const columns = parts(labels);
  const rows = dossier.stories.map((story) => {
    const anchor = storyAnchor(story, rendering);
    const cells = columns.map((column) => {
      const count = column.count(story);
      const link = count > 0 ? html`<a href="#${anchor}${column.anchor}">${count}</a>` : html`–`;
      return html`<td class="num" data-l="${column.label}">${link}</td>`;
    });
    return html`<tr><th scope="row" dir="auto">${story.headline.text}</th>${cells}</tr>`;
  });
  if (rows.length === 0) return nothing;
  const others = dossier.actors.some(({ type }) => type === 'person' || type === 'organisation')
    ? html`<p class="note"><a href="#actors">${labels.actors}</a></p>`
    : nothing;
  return html`<details class="fold" id="by-story"><summary>${labels.byStory}</summary><table class="ledger"><thead><tr><th scope="col">${labels.stories}</th>${columns.map(({ label }) => html`<th scope="col">${label}</th>`)}</tr></thead><tbody>${rows}</tbody></table>${others}</details>`;
}

function renderTopic(ids: readonly string[], rendering: Rendering): Markup {
  const { labels } = rendering;
  const stories = ids.flatMap((id) => rendering.dossier.stories.find((story) => story.id === id) ?? []);
  const heading =
    stories.length > 1
      ? html`<h3 class="topic">${labels.topicOf} ${counted(stories.length, 'story', labels)}</h3>`
      : nothing;
  return html`${heading}<ol class="${stories.length > 1 ? 'index grouped' : 'index'}">${join(stories.map((story) => renderEntry(story, rendering)))}</ol>`;
}

function renderEntry(story: DossierStory, rendering: Rendering): Markup {
  const { labels } = rendering;
  const real = story.conflicts.filter(isConflict).length;
  const facts = [...countedTexts(story, labels), ...(real > 0 ? [counted(real, 'conflict', labels)] : [])];
  return html`<li><a href="#${storyAnchor(story, rendering)}">${story.headline.text}</a> <span class="meta">${storyDates(story, labels)} · ${facts.join(' · ')}</span></li>`;
}

export function storyAnchor(story: DossierStory, rendering: Rendering): string {
  return `story-${rendering.dossier.stories.indexOf(story) + 1}`;
}
