import type { DossierStory } from '../../../model/dossier.ts';
import { formatTime } from '../format/format-time.ts';
import { storyDates } from '../format/story-dates.ts';
import { countedTexts, type Rendering } from '../rendering.ts';
import { renderConflicts } from './conflict-ledger.ts';
import type { Evidence } from './evidence.ts';
import { html, join, type Markup, nothing } from './markup.ts';
import { markContext, renderNumbers, renderOtherClaims } from './number-ledger.ts';
import { storyAnchor } from './overview.ts';
import { renderQuotations } from './quotation-list.ts';
import { renderSourceTree } from './source-tree.ts';
import { renderTimeline } from './timeline-chart.ts';

/** Gravest first. */
const gapOrder = ['markedUnproven', 'noAnswerFromAccused', 'anonymousSource', 'undated', 'singleOrigin'] as const;

/** One story with all its parts; parts that hold nothing are left out. */
export function renderStory(story: DossierStory, rendering: Rendering, evidence: Evidence): Markup {
  const { labels } = rendering;
  const anchor = storyAnchor(story, rendering);
  const { headline } = story;
  const parts: readonly (readonly [key: string, title: string, body: Markup | null])[] = [
    ['happened', labels.happened, renderHappened(story, rendering, evidence)],
    ['conflicts', labels.conflictLedger, renderConflicts(story, rendering, evidence)],
    ['said', labels.saidBy, renderQuotations(story, rendering, evidence)],
    ['numbers', labels.numberLedger, renderNumbers(story, rendering, evidence)],
    ['claims', labels.otherClaims, renderOtherClaims(story, rendering, evidence)],
    ['gaps', labels.gaps, renderGaps(story, rendering, evidence)],
    ['sources', labels.sourceTree, renderSourceTree(story, rendering, evidence)],
    ['timeline', labels.timeline, renderTimeline(story, rendering, evidence)],
  ];
  // Articles, origins and days of publication stand in the tree of sources.
  const toSources = (words: string): Markup => html`<a href="#${anchor}-sources">${words}</a>`;
  const shown = parts.flatMap(([key, title, body]) => (body ? [{ key, title, body }] : []));
  return html`<article class="story" id="${anchor}" aria-labelledby="${anchor}-h">
<header><p class="kicker">${toSources(storyDates(story, labels))} · ${join(countedTexts(story, labels).map(toSources), ' · ')}</p>
<h2 id="${anchor}-h" dir="auto"><span class="s" id="${headline.id}">${headline.text}</span></h2>
<p class="by">${evidence.chips(headline)}</p>
<nav class="parts" aria-label="${headline.text}">${join(shown.map(({ key, title }) => html`<a href="#${anchor}-${key}">${title}</a>`))}</nav></header>
${renderFacts(story, rendering, evidence)}
${join(
  shown.map(
    ({ key, title, body }) =>
      html`<section class="part ${key}" id="${anchor}-${key}"><h3>${title}</h3>${body}</section>`,
  ),
  '\n',
)}
</article>`;
}

/** Where and when, in one line each. */
function renderFacts(story: DossierStory, { labels }: Rendering, evidence: Evidence): Markup {
  const where = story.where.map(
    (place) => html`<span class="fact s" id="${place.id}">${evidence.link(place, place.name)}</span>`,
  );
  const when = story.when.map(
    (time) =>
      html`<span class="fact s" id="${time.id}">${evidence.link(time, formatTime(time.value, labels))} <span class="tag">${time.stated ? labels.stated : labels.inferred}</span></span>`,
  );
  if (where.length + when.length === 0) return nothing;
  return html`<dl class="facts">${where.length > 0 ? html`<dt>${labels.where}</dt><dd>${where}</dd>` : nothing}${when.length > 0 ? html`<dt>${labels.when}</dt><dd>${when}</dd>` : nothing}</dl>`;
}

function renderHappened(story: DossierStory, { articles }: Rendering, evidence: Evidence): Markup | null {
  if (story.happened.length === 0) return null;
  const items = story.happened.map(
    (sentence) =>
      html`<li class="s" id="${sentence.id}"><q lang="${articles.get(sentence.article)?.language ?? 'und'}" dir="auto">${sentence.text}</q> ${evidence.chips(sentence)}${evidence.anchor(sentence)}</li>`,
  );
  return html`<ul class="happened">${items}</ul>`;
}

function renderGaps(story: DossierStory, rendering: Rendering, evidence: Evidence): Markup | null {
  const { labels } = rendering;
  if (story.gaps.length === 0) return null;
  const groups = gapOrder.flatMap((kind) => {
    const gaps = story.gaps.filter((gap) => gap.kind === kind);
    if (gaps.length === 0) return [];
    const items = gaps.map(
      (gap) =>
        html`<li class="s" id="${gap.id}">${kind === 'singleOrigin' ? markContext(gap.receipts[0]!) : html`<q>${gap.receipts[0]!.quote}</q>`} <span class="why">${rendering.readable(gap.reason)}</span> ${evidence.chips(gap, 2)}${evidence.anchor(gap)}</li>`,
    );
    // That something has one origin only is the most common gap and the least urgent: it is folded away.
    const open = kind === 'singleOrigin' ? html`` : html` open`;
    return [
      html`<details${open}><summary><b>${labels.gapKinds[kind]}</b> <span class="n">${gaps.length}</span></summary><ul>${items}</ul></details>`,
    ];
  });
  return join(groups);
}
