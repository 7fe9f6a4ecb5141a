import type { ConflictStatement, DossierAssertion, DossierStory } from '../../../model/dossier.ts';
import { formatValue } from '../format/format-value.ts';
import { spellProperty } from '../format/spell-property.ts';
import type { Rendering } from '../rendering.ts';
import type { Evidence } from './evidence.ts';
import { html, join, type Markup, nothing } from './markup.ts';
import { markContext } from './number-ledger.ts';

const grave = ['contradiction', 'copyError', 'newerState'] as const;
const explained = ['scope', 'rounding', 'compatible'] as const;

/** Different answers to one question, side by side, gravest cause first; differences that are explained are folded away. */
export function renderConflicts(story: DossierStory, rendering: Rendering, evidence: Evidence): Markup | null {
  if (story.conflicts.length === 0) return null;
  const of = (causes: readonly ConflictStatement['cause'][]) =>
    causes.flatMap((cause) => story.conflicts.filter((conflict) => conflict.cause === cause));
  const real = of(grave);
  const compatible = of(explained);
  const { labels } = rendering;
  return html`${join(real.map((conflict) => renderConflict(conflict, rendering, evidence)))}${
    compatible.length > 0
      ? html`<details class="fold"><summary>${labels.differences} <span class="n">${compatible.length}</span></summary>${join(compatible.map((conflict) => renderConflict(conflict, rendering, evidence)))}</details>`
      : nothing
  }`;
}

function renderConflict(conflict: ConflictStatement, rendering: Rendering, evidence: Evidence): Markup {
  const { labels } = rendering;
  const sides = conflict.sides.map(
    ({ value, assertions }) =>
      html`<li><p class="value">${formatValue(value, labels)}</p>${join(assertions.slice(0, 3).map((assertion) => renderAssertion(conflict, assertion, rendering, evidence)))}${
        assertions.length > 3
          ? html`<details class="more"><summary>+${assertions.length - 3}</summary>${join(assertions.slice(3).map((assertion) => renderAssertion(conflict, assertion, rendering, evidence)))}</details>`
          : nothing
      }</li>`,
  );
  return html`<div class="conflict s ${conflict.cause}" id="${conflict.id}"><p class="cause"><b>${labels.causes[conflict.cause]}</b> ${conflict.property === null ? nothing : html`<span class="tag">${spellProperty(conflict.property)}</span>`}${evidence.anchor(conflict)}</p><ul class="sides">${sides}</ul>${renderReason(rendering.readable(conflict.reason), labels.why)}</div>`;
}

/** Long reasons, one for each pair of values, are there for who wants them. */
function renderReason(reason: string, summary: string): Markup {
  if (reason.length <= 150) return html`<p class="why">${reason}</p>`;
  return html`<details><summary>${summary}</summary><p class="why">${reason}</p></details>`;
}

function renderAssertion(
  conflict: ConflictStatement,
  assertion: DossierAssertion,
  rendering: Rendering,
  evidence: Evidence,
): Markup {
  const receipt = conflict.receipts[assertion.receipt]!;
  return html`<p class="assertion">${markContext(receipt)} <span class="who">${assertion.asserter ?? rendering.labels.outletItself}</span> ${evidence.chip(receipt)}</p>`;
}
