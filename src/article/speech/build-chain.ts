import type { SpeechData } from '../../languages/parts/speech.ts';
import type { Entity, Mention } from '../../model/entity.ts';
import type { ChainLink, Credit, Quotation } from '../../model/quotation.ts';
import type { Span, Spans } from '../../model/span.ts';
import type { Context } from '../stage.ts';
import type { Candidate } from './candidate.ts';
import { namesNobody } from './is-anonymous.ts';
import { mediumAt, mediumByEnding } from './medium-at.ts';
import type { Passage } from './passage.ts';
import { type Range, toSpans } from './ranges.ts';
import type { ResolvedSpeaker } from './resolve-speaker.ts';

/**
 * Who hands the words on, outermost first: outlet, agency or medium, the medium they were told to, institution, who
 * spoke, and whom the speaker relies on; `carrier` is the quotation these words stand in, whose whole chain comes first.
 */
export function buildChain(
  passage: Passage,
  candidate: Candidate,
  speaker: Spans,
  resolved: ResolvedSpeaker,
  credits: readonly Credit[],
  carrier: Quotation | null,
  context: Context,
): ChainLink[] {
  const { text } = passage;
  const speakerText = speaker.map(([start, end]) => text.slice(start, end)).join(' ');
  const unitSpan: Span = [
    passage.tokens[candidate.unit.range[0]]!.span[0],
    passage.tokens[candidate.unit.range[1] - 1]!.span[1],
  ];
  const basis = candidate.basis ? toSpans(passage.tokens, [candidate.basis]) : [];
  const carried = carrier ? carrier.chain : carriersOf(passage, candidate, credits, speakerText, unitSpan);
  const outer = carried.filter(({ span }) => !touches(basis, span));
  const via =
    candidate.via && !onlyTelling(passage, candidate, candidate.via)
      ? sourceLink(passage, candidate, candidate.via, credits)
      : null;
  const told = toldMedium(passage, candidate, context);
  const chain = [...outer];
  for (const link of [via, told]) {
    if (link?.span && !chain.some(({ span, name }) => name === link.name || touches([link.span!], span)))
      chain.push(link);
  }
  chain.push(...innerLinks(passage, candidate, speaker, speakerText, unitSpan, resolved, credits));
  if (candidate.basis) chain.push(sourceLink(passage, candidate, candidate.basis, credits));
  return chain;
}

/** "laut einer Mitteilung": words without anybody's name are those of the speaker. */
function onlyTelling(passage: Passage, { unit }: Candidate, [first, end]: Range): boolean {
  for (let at = first; at < end; at++) {
    const word = passage.lower[at]!;
    if (!unit.data.determiners.has(word) && !unit.data.tellingNouns.has(word)) return false;
  }
  return true;
}

function touches(spans: Spans, span: Span | null): boolean {
  return span !== null && spans.some(([start, end]) => start < span[1] && span[0] < end);
}

/** A source that the sentence names beside the speaker. */
function sourceLink(passage: Passage, candidate: Candidate, range: Range, credits: readonly Credit[]): ChainLink {
  const { mentions, entities } = passage.article.layers;
  const span = toSpans(passage.tokens, [range])[0]!;
  const words = passage.text.slice(span[0], span[1]);
  const id = entityAt(mentions, span);
  const entity = entities.find((known) => known.id === id);
  const credit = credits.find(({ kind, name }) => (kind === 'agency' || kind === 'outlet') && sameName(name, words));
  const inside = credits.find((one) => touches([span], one.span) && one.kind === 'agency');
  const name = inside?.name ?? entity?.name ?? credit?.name ?? bareName(candidate.unit.data, words);
  if (namesNobody(passage, candidate.unit, range)) return { kind: 'anonymous', name: words, entity: null, span };
  const kind = inside || credit?.kind === 'agency' ? 'agency' : credit ? 'outlet' : entity ? kindOf(entity) : 'unknown';
  return { kind, name, entity: id, span };
}

/** "sagte dem Talkurier", "told the Valley Herald": the medium that was told something hands it on. */
function toldMedium(passage: Passage, candidate: Candidate, context: Context): ChainLink | null {
  const { act, addressee, unit } = candidate;
  if (!tellingActs.has(act)) return null;
  for (const [first, end] of addressee) {
    for (let at = first; at < end; at++) {
      const medium = mediumAt(passage, unit, at, end, context) ?? mediumByEnding(passage, unit, at, [first, end]);
      if (!medium) continue;
      const own = passage.article.outlet?.toLowerCase() ?? '';
      if (own.includes(medium.name.toLowerCase())) return null;
      const entity = entityAt(passage.article.layers.mentions, medium.span);
      return { kind: medium.kind, name: medium.name, entity, span: medium.span };
    }
  }
  return null;
}

function sameName(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

/** Without the article in front. */
function bareName({ determiners }: SpeechData, words: string): string {
  const [first, ...rest] = words.split(' ');
  return rest.length > 0 && determiners.has(first!.toLowerCase()) ? rest.join(' ') : words;
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
  const named = (credit: Credit): void => {
    if (speakerText.includes(credit.name) || links.some(({ name }) => name === credit.name)) return;
    const inferred = credit.scope !== 'article' && (credit.span[0] < unitSpan[0] || credit.span[1] > unitSpan[1]);
    links.push({
      kind: credit.kind === 'agency' ? 'agency' : 'outlet',
      name: credit.name,
      entity: entityAt(article.layers.mentions, credit.span),
      span: credit.span,
      ...(inferred ? { inferred } : {}),
    });
  };
  for (const credit of credits) if (credit.kind === 'agency' && credit.scope === 'article') named(credit);
  const here = credits.filter(({ scope, span }) => scope === 'sentence' && within(span, unitSpan));
  here.forEach(named);
  // Another medium that speaks for itself is not carried by the agency of an earlier sentence.
  const ownMedium = credits.some(({ name, scope }) => scope === 'sentence' && speakerText.includes(name));
  if (!ownMedium) {
    agenciesBefore(passage, candidate, credits).forEach(named);
    if (!links.some(({ kind }) => kind === 'agency') && here.length === 0) leadAgency(passage, credits).forEach(named);
  }
  return links;
}

function within(span: Span, outer: Span): boolean {
  return span[0] >= outer[0] && span[1] <= outer[1];
}

/**
 * "…, the agency nwd reported on Wednesday." as the first sentence of the body: what follows rests on it, as far as the
 * article names no other medium.
 */
function leadAgency(passage: Passage, credits: readonly Credit[]): readonly Credit[] {
  const lead = passage.units.find(({ kind }) => kind === 'paragraph');
  if (!lead) return [];
  const span: Span = [passage.tokens[lead.range[0]]!.span[0], passage.tokens[lead.range[1] - 1]!.span[1]];
  const media = credits.filter(({ scope }) => scope === 'sentence');
  const agencies = media.filter((credit) => credit.kind === 'agency' && within(credit.span, span));
  return media.length === agencies.length ? agencies.slice(0, 1) : [];
}

/** The institution somebody speaks for, and who spoke. */
function innerLinks(
  passage: Passage,
  candidate: Candidate,
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
  const agency = credits.find(
    ({ kind, name, span }) =>
      kind === 'agency' && speakerText.includes(name) && span[0] >= unitSpan[0] && span[1] <= unitSpan[1],
  );
  links.push({
    kind: resolved.anonymous ? 'anonymous' : agency ? 'agency' : entity ? kindOf(entity) : 'unknown',
    name: (resolved.anonymous ? undefined : agency?.name) ?? entity?.name ?? bareName(candidate.unit.data, speakerText),
    entity: resolved.entity,
    span: speaker[0] ?? null,
  });
  return links;
}

/** Acts of telling: whom they are done to may hand the words on. */
const tellingActs: ReadonlySet<string> = new Set(['assert', 'announce', 'confirm', 'deny']);

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
