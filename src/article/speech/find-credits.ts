import type { Credit } from '../../model/quotation.ts';
import type { Span } from '../../model/span.ts';
import type { Outlet } from '../../outlets/outlet.ts';
import type { Context } from '../stage.ts';
import type { Cue } from './cue.ts';
import { findCues } from './find-cues.ts';
import { nounPhraseEnd } from './noun-phrase.ts';
import type { Passage, Unit } from './passage.ts';
import type { Range } from './ranges.ts';
import { splitSegments } from './segments.ts';

const version = 1;

/**
 * What an article credits: agencies in brackets or after the place line, "Quelle: …", picture credits, and media named
 * as the source of a sentence ("wie X berichtete", "laut X", "X meldete"). Unknown agencies are known by their shape.
 */
export function findCredits(passage: Passage, context: Context): Credit[] {
  const credits: Credit[] = [];
  const put = (credit: Credit) => {
    if (!credits.some(({ span }) => span[0] < credit.span[1] && credit.span[0] < span[1])) credits.push(credit);
  };
  const firstBody = passage.units.find(({ kind }) => kind === 'paragraph');
  for (const unit of passage.units) {
    labelCredit(passage, unit).forEach(put);
    bracketCredits(passage, unit, context, firstBody).forEach(put);
  }
  for (const caption of passage.article.layers.captions) {
    if (caption.credit === null) continue;
    const at = passage.text.indexOf(caption.credit, caption.span[0]);
    const span: Span = at >= 0 && at < caption.span[1] ? [at, at + caption.credit.length] : caption.span;
    put(make(span, 'picture', caption.credit, 'caption', 'credit.caption'));
  }
  for (const unit of passage.units) mediaCredits(passage, unit, context).forEach(put);
  return credits.sort((a, b) => a.span[0] - b.span[0]);
}

function make(span: Span, kind: Credit['kind'], name: string, scope: Credit['scope'], rule: string): Credit {
  return { span, kind, name, scope, provenance: { stage: 'speech', version, rule, stated: true, confidence: 0.85 } };
}

/** "Quelle: …", "Foto: …" at the start of a line or behind an opening bracket. */
function labelCredit(passage: Passage, unit: Unit): Credit[] {
  const { tokens, words, lower, text } = passage;
  const found: Credit[] = [];
  for (let at = unit.range[0]; at + 2 < unit.range[1]; at++) {
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
        /^\p{L}{2,6}$/u.test(word) &&
        (word === word.toUpperCase() || word === word.toLowerCase());
      if (known[i] && (opening || known.every(Boolean)))
        found.push(make([start, end], 'agency', word, 'article', 'credit.brackets'));
      else if (shaped) found.push(make([start, end], 'agency', word, 'article', 'credit.brackets-shape'));
    });
  }
  return found;
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
function mediaCredits(passage: Passage, unit: Unit, context: Context): Credit[] {
  const { lower } = passage;
  const { data } = unit;
  const found: Credit[] = [];
  if (!mayNameMedium(passage, unit, context)) return found;
  const segments = splitSegments(passage, unit, []);
  const cues = findCues(passage, unit, segments);
  for (const cue of cues) {
    if (cue.passive || cue.finite < unit.range[0]) continue;
    const segment = segments[cue.segment]!;
    const range: Range = [segment.range[0], Math.max(segment.range[1], cue.last + 1)];
    const credit = mediumIn(passage, unit, range, context, cue);
    if (credit) found.push(credit);
  }
  for (let at = unit.range[0]; at < unit.range[1]; at++) {
    for (const words of data.sourcePrepositions) {
      if (!words.every((word, i) => lower[at + i] === word)) continue;
      const end = nounPhraseEnd(passage, unit, at + words.length, unit.core[1]);
      const credit = mediumIn(passage, unit, [at + words.length, end], context, null);
      if (credit) found.push(credit);
    }
  }
  return found;
}

/** A quick look before the clauses are read: a noun of media, a known name or an address. */
function mayNameMedium(passage: Passage, unit: Unit, context: Context): boolean {
  for (let at = unit.range[0]; at < unit.range[1]; at++) {
    const word = passage.words[at]!;
    if (unit.data.agencyNouns.has(passage.lower[at]!) || unit.data.outletNouns.has(passage.lower[at]!)) return true;
    if (word.includes('.') && word.length > 4) return true;
    if (isName(word) && context.outlets.byName(word) !== null) return true;
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
  const { tokens, words, lower, text } = passage;
  const { data } = unit;
  for (let at = range[0]; at < range[1]; at++) {
    // Whom somebody told it is no source: "sagte der Agentur X", "to X", "gegenüber X".
    const before = lower[at - 1] ?? '';
    if (data.addresseePrepositions.has(before)) continue;
    const agencyNoun = data.agencyNouns.has(lower[at]!);
    const outletNoun = data.outletNouns.has(lower[at]!);
    if (agencyNoun || outletNoun) {
      if (cue !== null && oblique(passage, unit, at)) continue;
      let end = at + 1;
      while (
        end < range[1] &&
        (isName(words[end]!) || unit.quotes.some(({ outer }) => outer[0] <= end && end < outer[1]))
      )
        end += 1;
      if (end === at + 1 && agencyNoun && isLetterName(passage, end)) end += 1;
      if (end === at + 1) continue;
      const span: Span = [tokens[at + 1]!.span[0], tokens[end - 1]!.span[1]];
      const name = text.slice(span[0], span[1]).replace(/^[„“"»«”]{1,9}|[„“"»«”]{1,9}$/gu, '');
      return make(span, agencyNoun ? 'agency' : 'outlet', name, 'sentence', 'credit.noun');
    }
    const span = tokens[at]!.span;
    const word = words[at]!;
    const outlet = isName(word) ? (context.outlets.byName(word) ?? null) : null;
    if (outlet && word.length > 1) {
      if (cue !== null && oblique(passage, unit, at)) continue;
      return make(span, outlet.kind === 'agency' ? 'agency' : 'outlet', word, 'sentence', 'credit.known');
    }
    const host = hostAt(text, span[0]);
    if (host) return make([span[0], span[0] + host.length], 'outlet', host, 'sentence', 'credit.host');
  }
  return null;
}

/** An address of a medium in running text ("wie talbote.example berichtete"), however it was cut into tokens. */
function hostAt(text: string, start: number): string | null {
  const match =
    /^(?:[a-z0-9-]{2,40}\.){1,3}(?:de|at|ch|com|org|net|vn|fr|uk|eu|info|tv|io|ua|ru|example|test)(?![\p{L}\p{N}-])/iu.exec(
      text.slice(start, start + 120),
    );
  return match ? match[0] : null;
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

/** "the agency nwd": a short name in small letters, known by being no word: it has no vowel or is tagged as a name. */
function isLetterName(passage: Passage, at: number): boolean {
  const word = passage.words[at] ?? '';
  if (!/^[a-z]{2,5}$/.test(word)) return false;
  return !/[aeiouy]/.test(word) || passage.tokens[at]!.pos === 'PROPN';
}

function isName(word: string): boolean {
  const first = word[0] ?? '';
  return first !== first.toLowerCase();
}
