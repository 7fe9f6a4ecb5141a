import { speechClass } from '../../languages/parts/speech-classes.ts';
import type { Credit } from '../../model/quotation.ts';
import type { Span } from '../../model/span.ts';
import type { Outlet } from '../../outlets/outlet.ts';
import { findAtOrBefore } from '../../text/token-index.ts';
import type { Context } from '../stage.ts';
import { type Clauses, createClauseReader } from './clauses.ts';
import type { Cue } from './cue.ts';
import { isName, mediumAt } from './medium-at.ts';
import { nounPhraseEnd } from './noun-phrase.ts';
import type { Passage, Unit } from './passage.ts';
import type { Range } from './ranges.ts';

const version = 1;

/**
 * What an article credits: agencies in brackets or after the place line, "Quelle: …", picture credits, and media named
 * as the source of a sentence ("wie X berichtete", "laut X", "X meldete"). Unknown agencies are known by their shape.
 */
export function findCredits(
  passage: Passage,
  context: Context,
  readClauses: (unit: Unit) => Clauses = createClauseReader(passage),
): Credit[] {
  const credits: Credit[] = [];
  const put = (credit: Credit) => {
    const at = findAtOrBefore(credits, credit.span[1] - 1);
    const before = credits[at];
    if (!before || before.span[1] <= credit.span[0]) credits.splice(at + 1, 0, credit);
  };
  const firstBody = passage.units.find(({ kind }) => kind === 'paragraph');
  for (const unit of passage.units) {
    labelCredit(passage, unit).forEach(put);
    if (unit.kind === 'byline') bylineCredits(passage, unit, context).forEach(put);
    bracketCredits(passage, unit, context, firstBody).forEach(put);
  }
  for (const caption of passage.article.layers.captions) {
    if (caption.credit === null) continue;
    const at = passage.text.indexOf(caption.credit, caption.span[0]);
    const span: Span = at >= 0 && at < caption.span[1] ? [at, at + caption.credit.length] : caption.span;
    put(make(span, 'picture', caption.credit, 'caption', 'credit.caption'));
  }
  for (const unit of passage.units) mediaCredits(passage, unit, context, readClauses).forEach(put);
  return credits;
}

function make(span: Span, kind: Credit['kind'], name: string, scope: Credit['scope'], rule: string): Credit {
  return { span, kind, name, scope, provenance: { stage: 'speech', version, rule, stated: true, confidence: 0.85 } };
}

/** "Quelle: …", "Foto: …" at the start of a line or behind an opening bracket. */
function labelCredit(passage: Passage, unit: Unit): Credit[] {
  const { tokens, words, lower, text } = passage;
  const found: Credit[] = [];
  if ((unit.classes & speechClass.label) === 0) return found;
  for (let at = unit.range[0]; at + 2 < unit.range[1]; at++) {
    if ((passage.classes[at]! & speechClass.label) === 0) continue;
    const kind = unit.data.creditLabels.get(lower[at]!);
    if (kind === undefined || words[at + 1] !== ':') continue;
    const opens = at === unit.range[0] || words[at - 1] === '(' || words[at - 1] === '|' || words[at - 1] === '/';
    if (!opens) continue;
    const start = tokens[at + 2]!.span[0];
    const lineEnd = text.indexOf('\n', start);
    const close = words[at - 1] === '(' ? text.indexOf(')', start) : -1;
    const stop = Math.min(...[lineEnd, close, start + 200, text.length].filter((end) => end > start));
    const raw = text.slice(start, stop).trim();
    if (raw.length === 0) continue;
    const host = hostOf(raw);
    const scope = kind === 'picture' || unit.kind === 'caption' ? 'caption' : 'article';
    const which = kind === 'link' && host === null ? 'outlet' : kind;
    found.push(
      make([start, start + raw.length], which, host ?? raw.replace(/[.\s]{1,200}$/u, ''), scope, 'credit.label'),
    );
  }
  return found;
}

function hostOf(raw: string): string | null {
  const match = /^(?:https?:\/\/)?((?:[a-z0-9-]{1,63}\.){1,5}[a-z]{2,12})(?:\/|$)/i.exec(raw);
  return match ? match[1]!.toLowerCase().replace(/^www\./, '') : null;
}

/** "(dpa)", "(AFP/nwd)", "(dpa) – …" : known agencies anywhere, unknown short names only in the first paragraph. */
function bracketCredits(passage: Passage, unit: Unit, context: Context, firstBody: Unit | undefined): Credit[] {
  const { tokens, words, text } = passage;
  const found: Credit[] = [];
  if ((unit.classes & speechClass.bracket) === 0) return found;
  const opening = firstBody !== undefined && unit.paragraph === firstBody.paragraph && unit.kind === 'paragraph';
  for (let at = unit.range[0]; at < unit.range[1]; at++) {
    if (words[at] !== '(') continue;
    let close = at + 1;
    while (close < Math.min(unit.range[1], at + 8) && words[close] !== ')') close += 1;
    if (words[close] !== ')' || close === at + 1) continue;
    const inside: Span = [tokens[at + 1]!.span[0], tokens[close - 1]!.span[1]];
    const parts = splitNames(text, inside);
    const known = parts.map(([start, end]) => agencyNamed(text.slice(start, end), context));
    const near = opening && at - unit.range[0] <= 8;
    const dash = words[close + 1] === '–' || words[close + 1] === '-' || words[close + 1] === '—';
    parts.forEach(([start, end], i) => {
      const word = text.slice(start, end);
      const shaped =
        near &&
        (dash || at === unit.range[0] || close + 1 >= unit.core[1]) &&
        isPlaceLine(passage, unit, at) &&
        /^\p{L}{2,6}$/u.test(word) &&
        (word === word.toUpperCase() || word === word.toLowerCase());
      if (known[i] && (opening || known.every(Boolean)))
        found.push(make([start, end], 'agency', word, 'article', 'credit.brackets'));
      else if (shaped) found.push(make([start, end], 'agency', word, 'article', 'credit.brackets-shape'));
    });
  }
  return found;
}

/**
 * Before an agency's sign stand at most names, figures and marks: "Musterstadt, 3. Mai (nwd) –". Behind a person or in
 * the middle of a sentence, what looks the same is a party or an abbreviation: "So wird Hanna Loos (ABC) – trotz allem – …".
 */
function isPlaceLine({ article, tokens, words, marks }: Passage, unit: Unit, bracket: number): boolean {
  for (let at = unit.range[0]; at < bracket; at++) {
    if (marks[at] === 0 && !isName(words[at]!) && !/^\d/.test(words[at]!)) return false;
  }
  const before = bracket > unit.range[0] ? tokens[bracket - 1]!.span[0] : -1;
  return !article.layers.mentions.some(({ type, span }) => type === 'person' && span[0] <= before && before < span[1]);
}

/** "Von Hanna Loos mit nwd", "By our desk with MW": the agency whose matter a byline names, at its end. */
function bylineCredits(passage: Passage, unit: Unit, context: Context): Credit[] {
  const { tokens, words, lower } = passage;
  const last = unit.core[1] - 1;
  const word = words[last] ?? '';
  const joined = unit.data.bylineAgencyWords.has(lower[last - 1] ?? '') || words[last - 1] === '/';
  if (!joined || last <= unit.range[0]) return [];
  if (!agencyNamed(word, context) && !/^(?:\p{Lu}{2,5}|[bcdfghjklmnpqrstvwxz]{2,5})$/u.test(word)) return [];
  return [make(tokens[last]!.span, 'agency', word, 'article', 'credit.byline')];
}

function splitNames(text: string, [start, end]: Span): Span[] {
  const parts: Span[] = [];
  const pattern = /[^/,;|+]+/gu;
  for (const match of text.slice(start, end).matchAll(pattern)) {
    const raw = match[0];
    const left = raw.length - raw.trimStart().length;
    const from = start + match.index + left;
    if (raw.trim()) parts.push([from, from + raw.trim().length]);
  }
  return parts;
}

function agencyNamed(name: string, context: Context): Outlet | null {
  const outlet = context.outlets.byName(name);
  return outlet?.kind === 'agency' ? outlet : null;
}

/** Media and agencies that a sentence names as its source. */
function mediaCredits(passage: Passage, unit: Unit, context: Context, readClauses: (unit: Unit) => Clauses): Credit[] {
  const { lower } = passage;
  const { data } = unit;
  const found: Credit[] = [];
  if (!mayNameMedium(passage, unit, context)) return found;
  const { segments, cues } = readClauses(unit);
  for (const cue of cues) {
    if (cue.passive || cue.finite < unit.range[0]) continue;
    const segment = segments[cue.segment]!;
    const range: Range = [segment.range[0], Math.max(segment.range[1], cue.last + 1)];
    const credit = mediumIn(passage, unit, range, context, cue);
    if (credit) found.push(credit);
  }
  for (let at = unit.range[0]; at < unit.range[1]; at++) {
    const bits = passage.classes[at]!;
    if ((bits & (speechClass.agent | speechClass.source)) === 0) continue;
    if ((bits & speechClass.agent) !== 0) {
      const credit = carryingMedium(passage, unit, at, context);
      if (credit) found.push(credit);
    }
    for (const words of [...data.sourcePrepositions, ...data.basisPrepositions]) {
      if (!words.every((word, i) => lower[at + i] === word)) continue;
      const end = nounPhraseEnd(passage, unit, at + words.length, unit.core[1]);
      const credit = mediumIn(passage, unit, [at + words.length, end], context, null);
      if (credit) found.push(credit);
    }
  }
  return found;
}

/** "a statement carried by the agency X", "von der Agentur X verbreitet": the medium beside a participle of handing on. */
function carryingMedium(passage: Passage, unit: Unit, by: number, context: Context): Credit | null {
  const { lower } = passage;
  const { carryingParticiples, agencyNouns } = unit.data;
  const end = Math.min(by + 7, unit.core[1]);
  let carries = carryingParticiples.has(lower[by - 1] ?? '');
  for (let at = by + 1; at < end && !carries; at++) carries = carryingParticiples.has(lower[at]!);
  if (!carries) return null;
  for (let at = by + 1; at < end; at++) {
    const medium = mediumAt(passage, unit, at, unit.core[1], context);
    if (medium && (medium.kind === 'agency' || !agencyNouns.has(lower[at]!)))
      return make(medium.span, medium.kind, medium.name, 'sentence', 'credit.carried');
  }
  return null;
}

/** A quick look before the clauses are read: a noun of media, a known name or an address. */
function mayNameMedium(passage: Passage, unit: Unit, context: Context): boolean {
  if ((unit.classes & speechClass.medium) !== 0) return true;
  for (let at = unit.range[0]; at < unit.range[1]; at++) {
    const word = passage.words[at]!;
    if (word.includes('.') && word.length > 4) return true;
    if (isName(word) && context.outlets.byName(passage.lower[at]!) !== null) return true;
    if (
      passage.words[at + 1] === '.' &&
      at + 2 < unit.range[1] &&
      passage.tokens[at + 1]!.span[0] === passage.tokens[at]!.span[1]
    )
      return true;
  }
  return false;
}

/** The known or recognisable medium that a stretch names as subject. */
function mediumIn(passage: Passage, unit: Unit, range: Range, context: Context, cue: Cue | null): Credit | null {
  const { lower } = passage;
  const { data } = unit;
  for (let at = range[0]; at < range[1]; at++) {
    // Whom somebody told it is no source: "sagte der Agentur X", "to X", "gegenüber X".
    const before = lower[at - 1] ?? '';
    if (data.addresseePrepositions.has(before)) continue;
    const medium = mediumAt(passage, unit, at, range[1], context);
    if (!medium) continue;
    if (medium.rule !== 'credit.host' && cue !== null && oblique(passage, unit, at)) continue;
    return make(medium.span, medium.kind, medium.name, 'sentence', medium.rule);
  }
  return null;
}

/** Behind "dem", "mit", "to", perhaps with adjectives between: not the subject that tells. */
function oblique(passage: Passage, unit: Unit, at: number): boolean {
  const { data } = unit;
  for (let i = at - 1; i >= Math.max(unit.range[0], at - 4); i--) {
    const word = passage.lower[i]!;
    if (data.obliqueDeterminers.has(word) || data.addresseePrepositions.has(word) || data.withWords.has(word))
      return true;
    if (data.determiners.has(word) || passage.tokens[i]!.pos !== 'ADJ') return false;
  }
  return false;
}
