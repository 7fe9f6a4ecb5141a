import type { Actor, RelationStatement } from '../../../model/dossier.ts';
import { counted, type Rendering } from '../rendering.ts';
import type { Evidence } from './evidence.ts';
import { html, join, type Markup, nothing } from './markup.ts';

const listed = 40;
const drawn = 14;

/** People and organisations with the forms of their names, and who did what with whom. */
export function renderActors(rendering: Rendering, evidence: Evidence): Markup {
  const { dossier, labels } = rendering;
  const actors = dossier.actors.filter(({ type }) => type === 'person' || type === 'organisation');
  if (actors.length === 0) return nothing;
  const rows = actors.slice(0, listed).map((actor) => renderActor(actor, rendering, evidence));
  const rest = actors.slice(listed).map((actor) => renderActor(actor, rendering, evidence));
  const more =
    rest.length > 0
      ? html`<details class="fold"><summary>${rest.length} ${labels.more}</summary><ul class="actors">${rest}</ul></details>`
      : nothing;
  return html`<section id="actors" class="part"><h2>${labels.actors}</h2>${renderNetwork(dossier.relations, rendering)}${renderRelations(dossier.relations, rendering, evidence)}<ul class="actors">${rows}</ul>${more}</section>`;
}

function renderActor(actor: Actor, { labels }: Rendering, evidence: Evidence): Markup {
  const aliases = actor.aliases.filter((alias) => alias !== actor.name).slice(0, 6);
  const lines = [
    ...(actor.roles.length > 0 ? [html`<span class="role">${actor.roles.slice(0, 3).join(', ')}</span>`] : []),
    ...(aliases.length > 0 ? [html`<span class="meta">${labels.aliases}: ${aliases.join(', ')}</span>`] : []),
    ...actor.notes.map((note) => html`<span class="why">${note}</span>`),
  ];
  return html`<li class="s" id="${actor.id}"><b>${actor.name}</b> <span class="n">${actor.mentions}× · ${counted(actor.articles.length, 'article', labels)}</span> ${join(lines, ' ')} ${evidence.chips(actor, 2)}</li>`;
}

function renderRelations(relations: readonly RelationStatement[], rendering: Rendering, evidence: Evidence): Markup {
  const { labels } = rendering;
  const speaks = relations.filter(({ type }) => type === speaksOf);
  const acts = relations.filter(({ type }) => type !== speaksOf);
  return html`${renderList(labels.relations, acts, true, rendering, evidence)}${renderList(labels.speakers, speaks, false, rendering, evidence)}`;
}

/** Naming somebody in one's words is the weakest of relations and the most common. */
const speaksOf = 'speaksOf';

function renderList(
  title: string,
  relations: readonly RelationStatement[],
  open: boolean,
  rendering: Rendering,
  evidence: Evidence,
): Markup {
  if (relations.length === 0) return nothing;
  const items = relations.map(
    (relation) =>
      html`<li class="s" id="${relation.id}"><b>${rendering.entityName(relation.from)}</b> <span class="tag">${relationName(relation.type, rendering)}</span> <b>${rendering.entityName(relation.to)}</b> ${evidence.chips(relation, 3)}${evidence.anchor(relation)}</li>`,
  );
  const attributes = open ? html` open` : nothing;
  return html`<details class="fold"${attributes}><summary>${title} <span class="n">${relations.length}</span></summary><ul class="relations">${items}</ul></details>`;
}

function shortName(name: string): string {
  return name.length > 24 ? `${name.slice(0, 23)}…` : name;
}

function relationName(type: string, { labels }: Rendering): string {
  return labels.relationTypes[type] ?? type.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}

/** The actors of the relations that most places show, as many as the circle has room for: nobody stands there alone. */
function actorsDrawn(relations: readonly RelationStatement[]): readonly string[] {
  const nodes = new Set<string>();
  for (const { from, to } of [...relations].sort((a, b) => b.receipts.length - a.receipts.length)) {
    const fresh = [from, to].filter((end) => !nodes.has(end));
    if (nodes.size + fresh.length <= drawn) for (const end of fresh) nodes.add(end);
  }
  return [...nodes];
}

/** Actors on a circle, those with most relations first; a line for each pair that has one. */
function renderNetwork(relations: readonly RelationStatement[], rendering: Rendering): Markup {
  const nodes = actorsDrawn(relations);
  if (nodes.length < 3) return nothing;
  const [cx, cy, rx, ry] = [360, 170, 190, 130];
  const at = new Map(
    nodes.map((entity, index) => {
      const angle = (index / nodes.length) * 2 * Math.PI - Math.PI / 2;
      return [entity, { x: Math.round(cx + rx * Math.cos(angle)), y: Math.round(cy + ry * Math.sin(angle)) }] as const;
    }),
  );
  const lines = relations.flatMap(({ id, from, to, type }) => {
    const [a, b] = [at.get(from), at.get(to)];
    if (!a || !b) return [];
    const title = `${rendering.entityName(from)} ${relationName(type, rendering)} ${rendering.entityName(to)}`;
    return [
      html`<a href="#${id}" tabindex="-1"><path d="M${a.x} ${a.y}Q${cx} ${cy} ${b.x} ${b.y}" class="edge"><title>${title}</title></path></a>`,
    ];
  });
  const dots = nodes.map((entity) => {
    const { x, y } = at.get(entity)!;
    const anchor = x < cx - 20 ? 'end' : x > cx + 20 ? 'start' : 'middle';
    const dx = anchor === 'end' ? -9 : anchor === 'start' ? 9 : 0;
    const dy = anchor === 'middle' ? (y < cy ? -10 : 20) : 4;
    return html`<circle cx="${x}" cy="${y}" r="5" class="actor"/><text x="${x + dx}" y="${y + dy}" text-anchor="${anchor}">${shortName(rendering.entityName(entity))}</text>`;
  });
  return html`<div class="chart net"><svg viewBox="0 0 720 340" role="img" aria-label="${rendering.labels.relations}">${lines}${dots}</svg></div>`;
}
