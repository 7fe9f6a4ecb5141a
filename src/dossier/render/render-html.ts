import type { Dossier } from '../../model/dossier.ts';
import { formatTime } from './format/format-time.ts';
import { renderActors } from './html/actor-section.ts';
import { createEvidence } from './html/evidence.ts';
import { renderMap } from './html/map-chart.ts';
import { html, join, type Markup, nothing } from './html/markup.ts';
import { renderOverview } from './html/overview.ts';
import { framePage } from './html/page-frame.ts';
import { renderReader } from './html/reader.ts';
import { renderStory } from './html/story-section.ts';
import { createRendering, type Rendering } from './rendering.ts';

/** From here on browsers lay out stories only when they come into view. */
const manyStories = 40;

/** The dossier as one self-contained page: no network, readable without script, evidence marked with it. */
export function renderHtml(dossier: Dossier): string {
  const rendering = createRendering(dossier);
  const evidence = createEvidence(rendering);
  const { labels } = rendering;
  const title = titleOf(dossier, labels.title);
  const map = dossier.map ? renderMap(dossier.map, rendering) : nothing;
  const jumps: readonly (readonly [string, string])[] = [
    ['overview', labels.overview],
    ...(dossier.map ? [['map', labels.map] as const] : []),
    ...(dossier.stories.length > 0 ? [['story-1', labels.stories] as const] : []),
    ...(dossier.actors.length > 0 ? [['actors', labels.actors] as const] : []),
    ['about', labels.about],
  ];
  const body = html`<a class="skip" href="#picture">${labels.skip}</a>
<header class="top"><h1>${title}</h1><p>${optionsOf(rendering)}</p><button type="button" id="theme" aria-pressed="false" hidden>${labels.theme}</button></header>
<nav class="jump" aria-label="${labels.contents}">${jumps.map(([anchor, label]) => html`<a href="#${anchor}">${label}</a>`)}</nav>
<main id="picture" class="${dossier.stories.length > manyStories ? 'many' : 'few'}" tabindex="-1">
${renderOverview(rendering)}
${map}
${join(
  dossier.stories.map((story) => renderStory(story, rendering, evidence)),
  '\n',
)}
${renderActors(rendering, evidence)}
${renderAbout(rendering)}
</main>
${renderReader(rendering, evidence)}`;
  return framePage(`${title} – ${labels.title}`, labels.language, body);
}

function titleOf({ options, topics }: Dossier, fallback: string): string {
  if (options.topic) return options.topic;
  return topics.length === 1 ? topics[0]!.label : fallback;
}

function optionsOf({ dossier, labels }: Rendering): string {
  const { asOf } = dossier.options;
  const left = dossier.counts.leftOut > 0 ? ` (${dossier.counts.leftOut} ${labels.leftOut})` : '';
  if (asOf) return `${labels.asOf} ${formatTime(asOf, labels)}${left}`;
  const days = dossier.stories.flatMap(({ published }) => published ?? []).sort();
  const [first, last] = [days[0], days.at(-1)];
  return first && last ? `${formatTime(first.slice(0, 10), labels)} – ${formatTime(last.slice(0, 10), labels)}` : '';
}

/** What is in the file and what is not, and how to check it. */
function renderAbout({ dossier, labels }: Rendering): Markup {
  const pages = dossier.otherPages.map(
    ({ id, kind, title }) =>
      html`<li>${title ?? id} <span class="tag">${labels.pageKinds[kind]}</span> <span class="meta">${id}</span></li>`,
  );
  const quarantined = dossier.quarantined.map(
    ({ name, code, message }) =>
      html`<li>${name} <span class="why">${message}</span> <span class="meta">${code}</span></li>`,
  );
  const corrections = (dossier.corrections ?? []).map(
    ({ says, author, madeAt, reason, state, id }) =>
      html`<li>${says} <span class="why">${reason}</span> <span class="tag">${labels.correctionStates[state]}</span> <span class="meta">${author}, ${formatTime(madeAt.slice(0, 16), labels)}, ${id}</span></li>`,
  );
  const rated = (dossier.outletList ?? []).map(
    ({ outlet, letter }) =>
      html`<li>${outlet} <span class="tag">${letter}</span> <span class="why">${labels.letters[letter]}</span></li>`,
  );
  const { name, version } = dossier.program;
  return html`<section id="about" class="part"><h2>${labels.about}</h2>
${pages.length > 0 ? html`<h4>${labels.otherPages} <span class="n">${pages.length}</span></h4><ul class="other">${pages}</ul>` : nothing}
${quarantined.length > 0 ? html`<h4>${labels.quarantined} <span class="n">${quarantined.length}</span></h4><ul class="other">${quarantined}</ul>` : nothing}
${corrections.length > 0 ? html`<h4>${labels.corrections} <span class="n">${corrections.length}</span></h4><ul class="other">${corrections}</ul>` : nothing}
${rated.length > 0 ? html`<h4>${labels.outletList} <span class="n">${rated.length}</span></h4><ul class="other">${rated}</ul>` : nothing}
<p class="note">${labels.credibilityNote}</p>
<p class="note">${labels.verify} <code>${name} verify dossier.json</code>. ${labels.explain} <code>${name} explain dossier.json ID</code>. ${labels.explainHint}</p>
<p class="note">${labels.madeBy} ${name} ${version}. ${labels.noNetwork}</p></section>`;
}
