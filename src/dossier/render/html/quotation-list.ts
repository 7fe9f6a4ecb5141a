import type { DossierStory, QuotationStatement, Speaker } from '../../../model/dossier.ts';
import { counted, type Rendering } from '../rendering.ts';
import type { Evidence } from './evidence.ts';
import { html, join, type Markup, nothing } from './markup.ts';

/** Speakers whose words are open at the start, and those that are listed; the others are folded away together. */
const openSpeakers = 3;
const listedSpeakers = 12;
const shownEach = 6;

/** Who said what, by speaker: known ones first, those quoted most on top. */
export function renderQuotations(story: DossierStory, rendering: Rendering, evidence: Evidence): Markup | null {
  if (story.speakers.length === 0) return null;
  const speakers = story.speakers.map((speaker, index) => renderSpeaker(speaker, index, rendering, evidence));
  const rest = speakers.slice(listedSpeakers);
  const more =
    rest.length > 0
      ? html`<details class="fold"><summary>${rest.length} ${rendering.labels.more}</summary>${rest}</details>`
      : nothing;
  return html`${speakers.slice(0, listedSpeakers)}${more}`;
}

function renderSpeaker(speaker: Speaker, index: number, rendering: Rendering, evidence: Evidence): Markup {
  const { labels } = rendering;
  const name = speaker.name ?? (speaker.anonymous ? labels.anonymousSpeaker : labels.unknownSpeaker);
  const items = speaker.quotations.map((quotation) => renderQuotation(quotation, rendering, evidence));
  const rest = items.slice(shownEach);
  const more =
    rest.length > 0
      ? html`<details><summary>${rest.length} ${labels.more}</summary><ul>${rest}</ul></details>`
      : nothing;
  const roles =
    speaker.roles.length > 0 ? html` <span class="role">${speaker.roles.slice(0, 2).join(', ')}</span>` : nothing;
  const attributes = index < openSpeakers ? html` open` : nothing;
  return html`<details class="speaker"${attributes}><summary><b>${name}</b>${speaker.anonymous && speaker.name !== null ? html` <span class="tag">${labels.anonymousSpeaker}</span>` : nothing}${roles} <span class="n">${counted(speaker.quotations.length, 'quotation', labels)}</span></summary><ul>${items.slice(0, shownEach)}</ul>${more}</details>`;
}

function renderQuotation(quotation: QuotationStatement, rendering: Rendering, evidence: Evidence): Markup {
  const { labels, articles } = rendering;
  const { wordings } = quotation;
  const language = articles.get(wordings[0]!.article)?.language ?? 'und';
  const words = join(
    quotation.content.map((piece) => html`<span>${piece}</span>`),
    ' <span class="gap">[…]</span> ',
  );
  const chain =
    quotation.chain.length > 1
      ? html`<span class="chain">${quotation.chain.map(({ name }) => name).join(' → ')}</span>`
      : nothing;
  const facts = [
    labels.quotationTypes[quotation.type],
    ...(quotation.act === 'assert' ? [] : [labels.acts[quotation.act]]),
    ...(quotation.addressee ? [`${labels.to} ${quotation.addressee}`] : []),
  ];
  const cue = quotation.cue ? html`<i class="cue">${quotation.cue}</i> ` : nothing;
  return html`<li class="s quote ${quotation.type}" id="${quotation.id}"><blockquote lang="${language}" dir="auto">${words}</blockquote><p class="meta">${cue}<span class="tag">${facts.join(' · ')}</span> ${chain} ${evidence.chips({ receipts: wordings.map(({ receipt }) => quotation.receipts[receipt]!) }, 3)}${evidence.anchor(quotation)}</p>${renderWordings(quotation, rendering, evidence)}</li>`;
}

/** The history of the wording, where it changed on its way. */
function renderWordings(quotation: QuotationStatement, { labels, sourceName }: Rendering, evidence: Evidence): Markup {
  const changed = quotation.wordings.filter(({ relation }) => relation !== 'first' && relation !== 'exact');
  if (changed.length === 0) return nothing;
  const items = changed.map(
    ({ relation, content, differences, like, receipt }) =>
      html`<li><span class="tag">${labels.relationsOf[relation]}${like === undefined ? '' : `, ${labels.asIn} ${sourceName(like)}`}</span> ${content.join(' […] ')} ${differences.length > 0 ? html`<span class="why">${differences.join('; ')}</span> ` : nothing}${evidence.chip(quotation.receipts[receipt]!)}</li>`,
  );
  return html`<ul class="wordings">${items}</ul>`;
}
