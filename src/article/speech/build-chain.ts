import type { Entity, Mention } from '../../model/entity.ts';
import type { ChainLink, Credit, Quotation } from '../../model/quotation.ts';
import type { Span, Spans } from '../../model/span.ts';
import type { Candidate } from './candidate.ts';
import type { Passage } from './passage.ts';
import { toSpans } from './ranges.ts';
import type { ResolvedSpeaker } from './resolve-speaker.ts';

/**
 * Who hands the words on, outermost first: outlet, agency or medium, institution, and who spoke; `carrier` is the
 * quotation these words stand in, whose whole chain comes first.
 */
export function buildChain(
  passage: Passage,
  candidate: Candidate,
  speaker: Spans,
  resolved: ResolvedSpeaker,
  credits: readonly Credit[],
  carrier: Quotation | null,
): ChainLink[] {
  const { text } = passage;
  const speakerText = speaker.map(([start, end]) => text.slice(start, end)).join(' ');
  const unitSpan: Span = [
    passage.tokens[candidate.unit.range[0]]!.span[0],
    passage.tokens[candidate.unit.range[1] - 1]!.span[1],
  ];
  const outer = carrier ? carrier.chain : carriersOf(passage, candidate, credits, speakerText, unitSpan);
  return [
    ...outer,
    ...viaLinks(passage, candidate, outer),
    ...innerLinks(passage, speaker, speakerText, unitSpan, resolved, credits),
  ];
}

/** Who hands the words on by a source phrase of the same sentence, unless a credit says so already. */
function viaLinks(passage: Passage, candidate: Candidate, outer: readonly ChainLink[]): ChainLink[] {
  if (!candidate.via) return [];
  const { mentions, entities } = passage.article.layers;
  const [span] = toSpans(passage.tokens, [candidate.via]);
  if (!span || outer.some((link) => link.span && link.span[0] < span[1] && span[0] < link.span[1])) return [];
  const id = entityAt(mentions, span);
  const entity = entities.find((known) => known.id === id);
  const name = entity?.name ?? passage.text.slice(span[0], span[1]);
  return [{ kind: entity ? kindOf(entity) : 'unknown', name, entity: id, span }];
}

function kindOf(entity: Entity): ChainLink['kind'] {
  return entity.type === 'person' ? 'person' : 'institution';
}

/** Outlet, then the agencies and media that the article, the paragraph or the sentence credits. */
function carriersOf(
  passage: Passage,
  candidate: Candidate,
  credits: readonly Credit[],
  speakerText: string,
  unitSpan: Span,
): ChainLink[] {
  const { article } = passage;
  const links: ChainLink[] = [];
  const outletCredit = credits.find(({ kind, scope }) => kind === 'link' && scope === 'article');
  const outlet = article.outlet ?? outletCredit?.name ?? null;
  if (outlet)
    links.push({
      kind: 'outlet',
      name: outlet,
      entity: null,
      span: article.outlet ? null : (outletCredit?.span ?? null),
    });
  // Another medium that speaks for itself is not carried by the agency of an earlier sentence.
  const ownMedium = credits.some(({ name, scope }) => scope === 'sentence' && speakerText.includes(name));
  const carriers = [
    ...credits.filter(({ kind, scope }) => kind === 'agency' && scope === 'article'),
    ...credits.filter(({ scope, span }) => scope === 'sentence' && span[0] >= unitSpan[0] && span[1] <= unitSpan[1]),
    ...(ownMedium ? [] : agenciesBefore(passage, candidate, credits)),
  ];
  for (const credit of carriers) {
    if (speakerText.includes(credit.name) || links.some(({ name }) => name === credit.name)) continue;
    links.push({
      kind: credit.kind === 'agency' ? 'agency' : 'outlet',
      name: credit.name,
      entity: entityAt(article.layers.mentions, credit.span),
      span: credit.span,
    });
  }
  return links;
}

/** The institution somebody speaks for, and who spoke. */
function innerLinks(
  passage: Passage,
  speaker: Spans,
  speakerText: string,
  unitSpan: Span,
  resolved: ResolvedSpeaker,
  credits: readonly Credit[],
): ChainLink[] {
  const { article, text } = passage;
  if (speaker.length === 0)
    return [{ kind: resolved.anonymous ? 'anonymous' : 'unknown', name: '', entity: null, span: null }];
  const links: ChainLink[] = [];
  const { institution } = resolved;
  if (institution && institution.entity !== resolved.entity) {
    links.push({
      kind: 'institution',
      name: text.slice(institution.span[0], institution.span[1]),
      entity: institution.entity,
      span: institution.span,
    });
  }
  const entity = article.layers.entities.find(({ id }) => id === resolved.entity);
  const agency = credits.some(
    ({ kind, name, span }) =>
      kind === 'agency' && speakerText.includes(name) && span[0] >= unitSpan[0] && span[1] <= unitSpan[1],
  );
  links.push({
    kind: resolved.anonymous ? 'anonymous' : agency ? 'agency' : entity ? kindOf(entity) : 'unknown',
    name: entity?.name ?? speakerText,
    entity: resolved.entity,
    span: speaker[0] ?? null,
  });
  return links;
}

/** An agency that reported an earlier sentence of the same paragraph carries what follows there too. */
function agenciesBefore(passage: Passage, candidate: Candidate, credits: readonly Credit[]): Credit[] {
  const { unit } = candidate;
  let index = unit.index;
  while (index > 0 && passage.units[index - 1]!.paragraph === unit.paragraph) index -= 1;
  const from = passage.tokens[passage.units[index]!.range[0]]!.span[0];
  const to = passage.tokens[unit.range[0]]!.span[0];
  return credits.filter(
    ({ kind, scope, span }) => kind === 'agency' && scope === 'sentence' && span[0] >= from && span[1] <= to,
  );
}

function entityAt(mentions: readonly Mention[], span: Span): string | null {
  return mentions.find((mention) => mention.span[0] < span[1] && span[0] < mention.span[1])?.entity ?? null;
}
