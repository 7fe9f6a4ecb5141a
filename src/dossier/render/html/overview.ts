import type { DossierStory } from '../../../model/dossier.ts';
import { isConflict } from '../../is-conflict.ts';
import { storyDates } from '../format/story-dates.ts';
import { counted, type Rendering } from '../rendering.ts';
import { html, join, type Markup, nothing } from './markup.ts';

/** What is in the file at a glance: counts and the list of stories by topic. */
export function renderOverview(rendering: Rendering): Markup {
  const { dossier, labels } = rendering;
  const { counts } = dossier;
  const tallies: readonly (readonly [number, string])[] = [
    [counts.stories, labels.stories],
    [counts.articles, labels.articles],
    [counts.outlets, labels.outlets],
    [counts.quotations, labels.quotations],
    [counts.figures, labels.figures],
    [counts.conflicts, labels.conflicts],
    [counts.gaps, labels.gaps],
    [counts.receipts, labels.receipts],
  ];
  return html`<section id="overview" aria-labelledby="overview-h"><h2 id="overview-h" class="vh">${labels.overview}</h2>
<dl class="tally">${join(tallies.map(([count, label]) => html`<div><dd>${count}</dd><dt>${label}</dt></div>`))}</dl>
${join(dossier.topics.map((topic) => renderTopic(topic.label, topic.stories, rendering)))}
</section>`;
}

function renderTopic(label: string, ids: readonly string[], rendering: Rendering): Markup {
  const stories = ids.flatMap((id) => rendering.dossier.stories.find((story) => story.id === id) ?? []);
  const heading = stories.length > 1 ? html`<h3 class="topic">${label}</h3>` : nothing;
  return html`${heading}<ol class="${stories.length > 1 ? 'index grouped' : 'index'}">${join(stories.map((story) => renderEntry(story, rendering)))}</ol>`;
}

function renderEntry(story: DossierStory, rendering: Rendering): Markup {
  const { labels } = rendering;
  const real = story.conflicts.filter(isConflict).length;
  const facts = [
    counted(story.articles.length, 'article', labels),
    ...(story.sources.origins.length > 0 ? [counted(story.sources.origins.length, 'origin', labels)] : []),
    ...(real > 0 ? [counted(real, 'conflict', labels)] : []),
  ];
  return html`<li><a href="#${storyAnchor(story, rendering)}">${story.headline.text}</a> <span class="meta">${storyDates(story, labels)} · ${facts.join(' · ')}</span></li>`;
}

export function storyAnchor(story: DossierStory, rendering: Rendering): string {
  return `story-${rendering.dossier.stories.indexOf(story) + 1}`;
}
