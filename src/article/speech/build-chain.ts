import type { SpeechData } from '../../languages/parts/speech.ts';
import type { Entity, Mention } from '../../model/entity.ts';
import type { ChainLink, Credit, Quotation } from '../../model/quotation.ts';
import type { Span, Spans } from '../../model/span.ts';
import { findAtOrBefore } from '../../text/token-index.ts';
import type { Context } from '../stage.ts';
import type { Candidate } from './candidate.ts';
import { namesNobody } from './is-anonymous.ts';
import { mediumAt, mediumByEnding, type NamedMedium } from './medium-at.ts';
import type { Passage, Unit } from './passage.ts';
import { type Range, toSpans } from './ranges.ts';
import type { ResolvedSpeaker } from './resolve-speaker.ts';
import { creditsIn, type SourceIndex, spanOfUnit } from './source-index.ts';

/**
 * Who hands the words on, outermost first: outlet, agency or medium, the medium they were told to, institution, who
 * spoke, and whom the speaker relies on; `carrier` is the quotation these words stand in, whose whole chain comes first.
 */
export function buildChain(
  passage: Passage,
  candidate: Candidate,
  named: Spans,
  resolved: ResolvedSpeaker,
  sources: SourceIndex,
  carrier: Quotation | null,
  context: Context,
): ChainLink[] {
  const { text } = passage;
  const stood = candidate.standsFor ? toSpans(passage.tokens, [candidate.standsFor.range]) : null;
  // "Demnach" alone names nobody, and who spoke before is no source of hearsay.
  const { rule } = candidate.within ?? candidate;
  const nobody = rule === 'formula.adverb' || resolved.resolution?.path.includes('hearsay');
  const speaker = stood ?? (nobody ? [] : named);
  const speakerText = speaker.map(([start, end]) => text.slice(start, end)).join(' ');
  const unitSpan = spanOfUnit(passage, candidate.unit);
  const basis = candidate.basis ? toSpans(passage.tokens, [candidate.basis]) : [];
  const carried = carrier ? carrier.chain : carriersOf(passage, candidate, sources, speakerText, unitSpan);
  const outer = carried.filter(({ span }) => !touches(basis, span));
  const via =
    candidate.via && !onlyTelling(passage, candidate, candidate.via)
      ? sourceLink(passage, candidate, candidate.via, sources)
      : null;
  const told = toldMedium(passage, candidate, context);
  const chain = [...outer];
  for (const link of [via, told]) {
    if (link?.span && !chain.some(({ span, name }) => name === link.name || touches([link.span!], span)))
      chain.push(link);
  }
  const medium = speakingMedium(passage, candidate, context);
  chain.push(...innerLinks(passage, candidate, speaker, speakerText, unitSpan, resolved, sources, medium));
  if (candidate.basis) chain.push(sourceLink(passage, candidate, candidate.basis, sources));
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
function sourceLink(passage: Passage, candidate: Candidate, range: Range, sources: SourceIndex): ChainLink {
  const { mentions } = passage.article.layers;
  const span = toSpans(passage.tokens, [range])[0]!;
  const words = passage.text.slice(span[0], span[1]);
  const id = entityAt(mentions, span);
  const entity = id === null ? undefined : sources.entities.get(id);
  const credit = sources.media.get(words.toLowerCase());
  const inside = creditsIn(sources, span).find(({ kind }) => kind === 'agency');
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

/** "Wie der Talkurier berichtet", "the Valley Herald reported": a medium that speaks, its name the head of the words. */
function speakingMedium(passage: Passage, candidate: Candidate, context: Context): NamedMedium | null {
  const [range] = candidate.standsFor ? [candidate.standsFor.range] : candidate.speaker;
  if (!range) return null;
  let first = range[0];
  while (first < range[1] && candidate.unit.data.determiners.has(passage.lower[first]!)) first += 1;
  const known = mediumAt(passage, candidate.unit, first, range[1], context);
  if (known) return known;
  for (let at = first; at < range[1]; at++) {
    const medium = mediumByEnding(passage, candidate.unit, at, [first, range[1]]);
    if (medium) return medium.span[0] === passage.tokens[first]!.span[0] ? medium : null;
  }
  return null;
}

/**
 * The name of a speaker that no entity stands for: whose account it is ("Angaben des Amtes"), without the article in
 * front, a single noun as the lexicon lists it.
 */
function nameOfWords(passage: Passage, unit: Unit, speaker: Spans, words: string): string {
  const { data } = unit;
  const [span] = speaker;
  if (speaker.length !== 1 || !span) return bareName(data, words);
  const first = Math.max(0, findAtOrBefore(passage.tokens, span[0]));
  let end = first;
  while (end < passage.tokens.length && passage.tokens[end]!.span[1] <= span[1]) end += 1;
  let at = first;
  if (data.tellingNouns.has(passage.lower[at] ?? '') && data.genitiveDeterminers.has(passage.lower[at + 1] ?? ''))
    at += 2;
  else if (end - at > 1 && isArticle(data, passage.lower[at]!, passage.lower[at + 1]!)) at += 1;
  if (at >= end) return bareName(data, words);
  const { pos, lemma, morph } = passage.tokens[at]!;
  const inflected =
    end - at === 1 && pos === 'NOUN' && lemma && /Case=(?:Gen|Dat)/.test(morph) && morph.includes('Number=Sing');
  return inflected ? lemma : passage.text.slice(passage.tokens[at]!.span[0], nameEnd(passage, unit, [at, end]));
}

/** "Riverline, which runs the ferry", "the miller, a man of few words": a name ends before what is told of it. */
function nameEnd({ lower, tokens, words }: Passage, { data }: Unit, [first, end]: Range): number {
  for (let at = first + 1; at + 1 < end; at++) {
    const next = lower[at + 1]!;
    if (words[at] === ',' && (data.relatives.has(next) || data.determiners.has(next))) return tokens[at - 1]!.span[1];
  }
  return tokens[end - 1]!.span[1];
}

/** Without the article in front; "some of the millers" begins with none. */
function bareName(data: SpeechData, words: string): string {
  const [first, ...rest] = words.split(' ');
  return rest.length > 0 && isArticle(data, first!.toLowerCase(), rest[0]!.toLowerCase()) ? rest.join(' ') : words;
}

function isArticle({ determiners, nameLinks, genitiveDeterminers }: SpeechData, word: string, next: string): boolean {
  return determiners.has(word) && !nameLinks.has(next) && !genitiveDeterminers.has(next);
}

function kindOf(entity: Entity): ChainLink['kind'] {
  return entity.type === 'person' ? 'person' : 'institution';
}

/** Outlet, then the agencies and media that the article, the paragraph or the sentence credits. */
function carriersOf(
  passage: Passage,
  candidate: Candidate,
  sources: SourceIndex,
  speakerText: string,
  unitSpan: Span,
): ChainLink[] {
  const { article } = passage;
  const links: ChainLink[] = [];
  const outletCredit = sources.outlet;
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
  sources.agencies.forEach(named);
  const here = creditsIn(sources, unitSpan).filter(({ scope }) => scope === 'sentence');
  here.forEach(named);
  // Another medium that speaks for itself is not carried by the agency of an earlier sentence.
  const ownMedium = sources.sentenceNames.some((name) => speakerText.includes(name));
  if (!ownMedium) {
    agenciesBefore(passage, candidate, sources).forEach(named);
    if (!links.some(({ kind }) => kind === 'agency') && here.length === 0) sources.lead.forEach(named);
  }
  return links;
}

/** The institution somebody speaks for, and who spoke. */
function innerLinks(
  passage: Passage,
  candidate: Candidate,
  speaker: Spans,
  speakerText: string,
  unitSpan: Span,
  resolved: ResolvedSpeaker,
  sources: SourceIndex,
  medium: NamedMedium | null,
): ChainLink[] {
  const { text } = passage;
  if (speaker.length === 0)
    return [{ kind: resolved.anonymous ? 'anonymous' : 'unknown', name: '', entity: null, span: null }];
  const links: ChainLink[] = [];
  const { institution } = resolved;
  if (institution && institution.entity !== resolved.entity) {
    links.push({
      kind: 'institution',
      name: institutionName(text, institution, sources),
      entity: institution.entity,
      span: institution.span,
    });
  }
  const entity = resolved.entity === null ? undefined : sources.entities.get(resolved.entity);
  const agency = creditsIn(sources, unitSpan).find(({ kind, name }) => kind === 'agency' && speakerText.includes(name));
  const spoke = entity?.type === 'person' ? undefined : medium;
  const kind = agency ? 'agency' : (spoke?.kind ?? (entity ? kindOf(entity) : 'unknown'));
  const name = agency?.name ?? spoke?.name ?? entity?.name;
  links.push({
    kind: resolved.anonymous ? 'anonymous' : kind,
    name: (resolved.anonymous ? entity?.name : name) ?? nameOfWords(passage, candidate.unit, speaker, speakerText),
    entity: resolved.entity,
    span: speaker[0] ?? null,
  });
  return links;
}

/** As it is written, but "ABC" for the "ABC-Abgeordnete". */
function institutionName(text: string, { entity, span }: Mention, sources: SourceIndex): string {
  const words = text.slice(span[0], span[1]);
  const name = entity === null ? undefined : sources.entities.get(entity)?.name;
  return name !== undefined && words.startsWith(`${name}-`) ? name : words;
}

/** Acts of telling: whom they are done to may hand the words on. */
const tellingActs: ReadonlySet<string> = new Set(['assert', 'announce', 'confirm', 'deny']);

/** An agency that reported an earlier sentence of the same paragraph carries what follows there too. */
function agenciesBefore(passage: Passage, { unit }: Candidate, sources: SourceIndex): Credit[] {
  const first = passage.units[sources.paragraphStarts[unit.paragraph]!]!;
  const from = passage.tokens[first.range[0]]!.span[0];
  const to = passage.tokens[unit.range[0]]!.span[0];
  return creditsIn(sources, [from, to]).filter(({ kind, scope }) => kind === 'agency' && scope === 'sentence');
}

function entityAt(mentions: readonly Mention[], span: Span): string | null {
  for (let at = Math.max(0, findAtOrBefore(mentions, span[0]) - nearbyMentions); at < mentions.length; at++) {
    const mention = mentions[at]!;
    if (mention.span[0] >= span[1]) return null;
    if (mention.span[1] > span[0]) return mention.entity;
  }
  return null;
}

/** Mentions that may begin between the one that covers a place and that place. */
const nearbyMentions = 8;
