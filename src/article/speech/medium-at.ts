import type { Credit } from '../../model/quotation.ts';
import type { Span } from '../../model/span.ts';
import type { Context } from '../stage.ts';
import type { Passage, Unit } from './passage.ts';
import { quoteOver } from './quote-at.ts';
import type { Range } from './ranges.ts';

/** A medium that the words name, and how it was recognised. */
export interface NamedMedium {
  readonly kind: Extract<Credit['kind'], 'agency' | 'outlet'>;
  readonly name: string;
  readonly span: Span;
  readonly rule: string;
}

/** The medium whose name begins at a token: behind a noun of media, as a known name, or as an address. */
export function mediumAt(
  passage: Passage,
  unit: Unit,
  at: number,
  limit: number,
  context: Context,
): NamedMedium | null {
  const { tokens, words, lower, text } = passage;
  const { data } = unit;
  const agencyNoun = data.agencyNouns.has(lower[at]!);
  if (agencyNoun || data.outletNouns.has(lower[at]!)) {
    let end = at + 1;
    while (end < limit && (isName(words[end]!) || (quoteOver(passage, unit, end)?.outer[0] ?? at) > at)) end += 1;
    if (end === at + 1 && agencyNoun && isLetterName(passage, end)) end += 1;
    if (end === at + 1) return agencyNoun ? namedBefore(passage, at, context) : null;
    const span: Span = [tokens[at + 1]!.span[0], tokens[end - 1]!.span[1]];
    const name = text.slice(span[0], span[1]).replace(/^[„“"»«”]{1,9}|[„“"»«”]{1,9}$/gu, '');
    return { kind: agencyNoun ? 'agency' : 'outlet', name, span, rule: 'credit.noun' };
  }
  const { span } = tokens[at]!;
  const word = words[at]!;
  const outlet = isName(word) && word.length > 1 ? context.outlets.byName(word) : null;
  if (outlet) return { kind: outlet.kind === 'agency' ? 'agency' : 'outlet', name: word, span, rule: 'credit.known' };
  const host = hostAt(text, span[0]);
  return host ? { kind: 'outlet', name: host, span: [span[0], span[0] + host.length], rule: 'credit.host' } : null;
}

/** "laut „dts Nachrichtenagentur“", "the Xinhua news agency": the noun is the end of the name. Only known agencies. */
function namedBefore({ tokens, text }: Passage, at: number, context: Context): NamedMedium | null {
  const before = tokens[at - 1];
  if (!before) return null;
  for (const end of [tokens[at]!.span[1], before.span[1]]) {
    const span: Span = [before.span[0], end];
    const name = text.slice(span[0], span[1]);
    if (context.outlets.byName(name)?.kind === 'agency') return { kind: 'agency', name, span, rule: 'credit.noun' };
  }
  return null;
}

/** "dem Talkurier", "the Valley Herald": a name with the last word or the ending of names of media. */
export function mediumByEnding(passage: Passage, unit: Unit, at: number, [first, end]: Range): NamedMedium | null {
  const { tokens, words, lower, text } = passage;
  if (!isName(words[at]!) || !endsLikeMedium(unit, lower[at]!)) return null;
  let from = at;
  while (from > first && isName(words[from - 1]!) && !unit.data.determiners.has(lower[from - 1]!)) from -= 1;
  // A noun of media alone ("the newspaper") names none, nor does the word with which a language writes every noun large.
  if (from === at && unit.data.mediumEndings.has(lower[at]!)) return null;
  let last = at;
  while (last + 1 < end && isName(words[last + 1]!)) last += 1;
  const span: Span = [tokens[from]!.span[0], tokens[last]!.span[1]];
  return { kind: 'outlet', name: text.slice(span[0], span[1]), span, rule: 'credit.ending' };
}

function endsLikeMedium(unit: Unit, word: string): boolean {
  const { mediumEndings } = unit.data;
  if (mediumEndings.has(word)) return true;
  for (let at = 3; at <= word.length - 4; at++) if (mediumEndings.has(word.slice(at))) return true;
  return false;
}

/** True when the word is written with a capital. */
export function isName(word: string): boolean {
  const first = word[0] ?? '';
  return first !== first.toLowerCase();
}

/** An address of a medium in running text ("wie talbote.example berichtete"), however it was cut into tokens. */
function hostAt(text: string, start: number): string | null {
  const match =
    /^(?:[a-z0-9-]{2,40}\.){1,3}(?:de|at|ch|com|org|net|vn|fr|uk|eu|info|tv|io|ua|ru|example|test)(?![\p{L}\p{N}-])/iu.exec(
      text.slice(start, start + 120),
    );
  return match ? match[0] : null;
}

/** "the agency nwd": a short name in small letters, known by being no word: it has no vowel or is tagged as a name. */
function isLetterName(passage: Passage, at: number): boolean {
  const word = passage.words[at] ?? '';
  if (!/^[a-z]{2,5}$/.test(word)) return false;
  return !/[aeiouy]/.test(word) || passage.tokens[at]!.pos === 'PROPN';
}
