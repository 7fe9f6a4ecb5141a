import type { DossierStory, TimelineStatement } from '../../../model/dossier.ts';
import { formatDay, formatTime } from '../format/format-time.ts';
import type { Rendering } from '../rendering.ts';
import type { Evidence } from './evidence.ts';
import { html, type Markup, nothing } from './markup.ts';

const width = 720;
const left = 84;
const right = 26;
const lane = 30;
const lanes = ['event', 'planned', 'statement', 'publication'] as const;
const dayLength = 86_400_000;

/**
 * A chart of the story's days with one lane for what happened, was said and was published, and the list under it. The
 * list holds the same entries, so the chart's links are for pointers only and cost no step of the keyboard.
 */
export function renderTimeline(story: DossierStory, rendering: Rendering, evidence: Evidence): Markup | null {
  if (story.timeline.length === 0) return null;
  const first = monthBefore(story.published?.[0] ?? '');
  const told = story.timeline.filter(({ kind }) => kind !== 'publication');
  const isEarlier = ({ time }: TimelineStatement) => first !== null && time.slice(0, 10) < first.slice(0, time.length);
  const earlier = told.filter(isEarlier);
  const recent = told.filter((entry) => !isEarlier(entry));
  const published = story.timeline.filter(({ kind }) => kind === 'publication');
  const { labels } = rendering;
  const list = (entries: readonly TimelineStatement[]) =>
    html`<ol class="times">${entries.map((entry) => renderEntry(entry, rendering, evidence))}</ol>`;
  const fold = (title: string, entries: readonly TimelineStatement[]) =>
    entries.length > 0
      ? html`<details class="fold"><summary>${title} <span class="n">${entries.length}</span></summary>${list(entries)}</details>`
      : nothing;
  return html`${renderChart(story.timeline, rendering)}${fold(labels.earlier, earlier)}${recent.length > 0 ? list(recent) : nothing}${fold(labels.published, published)}`;
}

/** The day a month before: what lies further back is how it came about. */
function monthBefore(date: string): string | null {
  const day = Date.parse(date.slice(0, 10));
  return Number.isNaN(day) ? null : new Date(day - 31 * dayLength).toISOString().slice(0, 10);
}

function renderEntry(entry: TimelineStatement, { labels }: Rendering, evidence: Evidence): Markup {
  const tag = entry.stated ? labels.stated : labels.inferred;
  return html`<li class="s" id="${entry.id}"><time datetime="${entry.time}">${formatTime(entry.time, labels)}</time><div><span class="words">${entry.label}</span> <span class="tag">${labels.timelineKinds[entry.kind]}, ${tag}</span> ${evidence.chips(entry, 2)}${evidence.anchor(entry)}</div></li>`;
}

/** Days far from the rest would press everything else together, so the chart shows the stretch most entries lie in. */
function renderChart(entries: readonly TimelineStatement[], { labels }: Rendering): Markup {
  const points = entries.flatMap((entry) => {
    const at = instant(entry.time);
    return at === null ? [] : [{ entry, at }];
  });
  const dated = points.filter(({ entry }) => entry.kind === 'publication');
  const centre = dated.length > 0 ? dated : points;
  if (centre.length === 0) return nothing;
  const from = Math.floor((Math.min(...centre.map(({ at }) => at)) - 3 * dayLength) / dayLength) * dayLength;
  const to = Math.ceil((Math.max(...centre.map(({ at }) => at)) + 2 * dayLength) / dayLength) * dayLength;
  const shown = points.filter(({ at }) => at >= from && at <= to);
  const first = Math.floor(Math.min(...shown.map(({ at }) => at)) / dayLength) * dayLength;
  const last = Math.max(
    first + dayLength,
    Math.ceil((Math.max(...shown.map(({ at }) => at)) + 1) / dayLength) * dayLength,
  );
  const x = (at: number) => Math.round((left + ((at - first) / (last - first)) * (width - left - right)) * 10) / 10;
  const days = Math.round((last - first) / dayLength);
  const step = Math.ceil(days / 9);
  const ticks = Array.from({ length: Math.floor(days / step) + 1 }, (_, index) => first + index * step * dayLength);
  const kinds = lanes.filter((kind) => kind !== 'planned' || shown.some(({ entry }) => entry.kind === kind));
  const height = kinds.length * lane + 26;
  const taken = new Map<string, number>();
  const marks = shown.map(({ entry, at }) => {
    const row = kinds.indexOf(entry.kind);
    const key = `${row} ${Math.round(x(at) / 7)}`;
    const above = taken.get(key) ?? 0;
    taken.set(key, above + 1);
    const y = row * lane + lane / 2 + 4 + (above % 2 === 0 ? -1 : 1) * Math.ceil(above / 2) * 5;
    return html`<a href="#${entry.id}" tabindex="-1"><circle cx="${x(at)}" cy="${Math.max(5, Math.min(height - 26, y))}" r="4" class="${entry.kind}${entry.stated ? '' : ' soft'}"><title>${formatTime(entry.time, labels)}: ${entry.label}</title></circle></a>`;
  });
  return html`<div class="chart"><svg viewBox="0 0 ${width} ${height}" role="img" aria-label="${labels.timeline}">${ticks.map(
    (tick) =>
      html`<line x1="${x(tick)}" x2="${x(tick)}" y1="2" y2="${height - 22}" class="tick"/><text x="${x(tick)}" y="${height - 6}" class="day">${formatDay(new Date(tick).toISOString().slice(0, 10), labels)}</text>`,
  )}${kinds.map(
    (kind, row) =>
      html`<line x1="${left}" x2="${width}" y1="${row * lane + lane / 2 + 4}" y2="${row * lane + lane / 2 + 4}" class="lane"/><text x="0" y="${row * lane + lane / 2 + 8}" class="kind">${labels.timelineKinds[kind]}</text>`,
  )}${marks}</svg></div>`;
}

/** Where a part of a day is drawn; a night is the one that begins on that day. */
const hours: Readonly<Record<string, number>> = { MO: 9, MI: 12, DT: 12, AF: 15, EV: 19, NI: 23 };

/** Noon stands for a day and the middle for a month; zones are left aside. */
function instant(time: string): number | null {
  const found = /^(\d{4})-(\d{2})(?:-(\d{2})(?:T(\d{2}|[A-Z]{2})(?::(\d{2}))?)?)?/.exec(time);
  if (!found) return null;
  const [, year, month, day, hour, minute] = found;
  return Date.UTC(
    Number(year),
    Number(month) - 1,
    Number(day ?? 15),
    hours[hour ?? 'MI'] ?? Number(hour),
    Number(minute ?? 0),
  );
}
