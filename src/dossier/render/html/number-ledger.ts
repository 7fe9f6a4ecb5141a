import type { ClaimStatement, DossierStory, FigureStatement, Receipt } from '../../../model/dossier.ts';
import { countedValues } from '../format/counted-values.ts';
import { formatQuantity, formatValue } from '../format/format-value.ts';
import { inContext } from '../format/in-context.ts';
import { type OrderedClaims, orderHappenings, orderNumbers } from '../format/order-claims.ts';
import { spellProperty } from '../format/spell-property.ts';
import { counted, type Rendering } from '../rendering.ts';
import type { Evidence } from './evidence.ts';
import { html, join, type Markup, nothing } from './markup.ts';

/** Claimed numbers with asserter, origins and rating; numbers that stand in no claim are folded away below. */
export function renderNumbers(story: DossierStory, rendering: Rendering, evidence: Evidence): Markup | null {
  const claims = story.claims.filter(({ kind }) => kind === 'quantity');
  if (claims.length + story.figures.length === 0) return null;
  return html`${renderLedger(orderNumbers(claims, story.articles.length), rendering.labels.more, rendering, evidence)}${renderFigures(story.figures, rendering, evidence)}`;
}

/** Claims whose answers are not numbers. */
export function renderOtherClaims(story: DossierStory, rendering: Rendering, evidence: Evidence): Markup | null {
  const claims = story.claims.filter(({ kind }) => kind !== 'quantity');
  return claims.length === 0
    ? null
    : renderLedger(orderHappenings(claims), rendering.labels.toldOnce, rendering, evidence);
}

/** The claims that matter most in a table, the others in a second one that is folded away. */
function renderLedger({ open, folded }: OrderedClaims, rest: string, rendering: Rendering, evidence: Evidence): Markup {
  const table = renderTable(open, rendering, evidence);
  if (folded.length === 0) return table;
  return html`${table}<details class="fold"><summary>${folded.length} ${rest}</summary>${renderTable(folded, rendering, evidence)}</details>`;
}

function renderTable(claims: readonly ClaimStatement[], rendering: Rendering, evidence: Evidence): Markup {
  if (claims.length === 0) return nothing;
  const { labels } = rendering;
  return html`<table class="ledger"><thead><tr><th scope="col">${labels.value}</th><th scope="col">${labels.inTheSource}</th><th scope="col">${labels.assertedBy}</th><th scope="col">${labels.origins}</th><th scope="col"><abbr title="${labels.credibilityNote}">${labels.credibility}</abbr></th></tr></thead>
${join(
  claims.map((claim) => renderClaim(claim, rendering, evidence)),
  '\n',
)}</table>`;
}

/** One question is one group of rows: a row for each value, the count of origins beside the value it was made for. */
function renderClaim(claim: ClaimStatement, rendering: Rendering, evidence: Evidence): Markup {
  const { labels } = rendering;
  const { origins } = claim;
  const behind = countedValues(claim);
  const rows = claim.values.map((told, index) => {
    const { value, assertions } = told;
    const receipts = assertions.map(({ receipt }) => claim.receipts[receipt]!);
    const first = assertions[0]!;
    const who = [...new Set(assertions.map(({ asserter }) => asserter ?? labels.outletItself))].slice(0, 3);
    const property = index === 0 ? spellProperty(claim.property) : '';
    const flags = [
      ...(property === '' ? [] : [property]),
      ...(index === 0 && claim.kind !== 'quantity' ? [claim.subject] : []),
      ...(first.modality === 'factual' ? [] : [labels.modalities[first.modality]]),
      ...(first.polarity === 'negated' ? [labels.negated] : []),
      ...(first.unproven === null ? [] : [labels.unproven]),
    ];
    const rated = !behind.has(told)
      ? html`<td class="num"></td><td class="num"></td>`
      : html`<td class="num" data-l="${labels.origins}"><details><summary>${counted(origins.count, 'origin', labels)}</summary><ul class="why">${origins.origins.map(
          ({ name, reason, articles }) =>
            html`<li><b>${rendering.readable(name)}</b> ${rendering.readable(reason)} ${join(
              articles.map((id) => evidence.articleLink(id)),
              ', ',
            )}</li>`,
        )}${origins.reasons.map((reason) => html`<li>${rendering.readable(reason)}</li>`)}</ul></details></td><td class="num" data-l="${labels.credibility}">${renderRating(claim, rendering)}</td>`;
    return html`<tr><th scope="row" class="value">${formatValue(value, labels)}${flags.length > 0 ? html` <span class="tag">${flags.join(', ')}</span>` : nothing}</th><td class="words" data-l="${labels.inTheSource}">${markContext(receipts[0]!)} ${evidence.chips({ receipts }, 3)}${index === 0 ? evidence.anchor(claim) : nothing}</td><td data-l="${labels.assertedBy}">${who.join(', ')}</td>${rated}</tr>`;
  });
  return html`<tbody class="s" id="${claim.id}">${rows}</tbody>`;
}

/** `B2 usually reliable, probably true`, with the reasons behind it. */
function renderRating({ credibility }: ClaimStatement, { labels, readable }: Rendering): Markup {
  const { letter, digit, reasons } = credibility;
  const words = letter === 'F' ? labels.ratings[digit] : `${labels.letters[letter]}, ${labels.ratings[digit]}`;
  return html`<details><summary><span class="digit d${digit}">${letter}${digit}</span> <span class="why">${words}</span></summary><ul class="why">${reasons.map((reason) => html`<li>${readable(reason)}</li>`)}</ul></details>`;
}

function renderFigures(figures: readonly FigureStatement[], rendering: Rendering, evidence: Evidence): Markup {
  if (figures.length === 0) return nothing;
  const { labels } = rendering;
  const items = figures.map(
    (figure) =>
      html`<li class="s" id="${figure.id}"><b class="value">${formatQuantity(figure, labels)}</b> ${markContext(figure.receipts[0]!)} ${figure.asserter === null ? nothing : html`<span class="who">${figure.asserter}</span> `}${evidence.chips(figure)}</li>`,
  );
  return html`<details class="fold"><summary>${labels.moreFigures} <span class="n">${figures.length}</span></summary><ul class="figures">${items}</ul></details>`;
}

/** The words of a receipt among those around them. */
export function markContext(receipt: Receipt): Markup {
  const { left, quote, right } = inContext(receipt);
  return html`<span class="ctx" dir="auto">${left}<mark>${quote}</mark>${right}</span>`;
}
