import type { Sentence, Token } from '../../model/layers.ts';
import type { Span } from '../../model/span.ts';
import type { Tense } from '../../text/time/placed.ts';
import type { AttributeWords, TenseWords } from '../../text/time/tense-words.ts';
import { sentenceOfToken, tokensIn } from '../../text/token-index.ts';

/** How many tokens on each side are looked at. */
const reach = 24;
/** How many tokens behind a date its participle may stand: "die am Mittwoch von Bund und Ländern beschlossenen Regeln". */
const attributeReach = 10;

/** The tokens of one article with what the language tells about tenses, and the stretch of them that is looked at. */
interface Clause {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly words: TenseWords;
  readonly from: number;
  readonly to: number;
}

/**
 * Tense of the clause around a span by its tagged words: the nearest word that the language lists or that is a finite
 * verb decides. Null without tokens, or when no word tells.
 */
export function taggedTense(
  text: string,
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  span: Span,
  words: TenseWords,
): Tense | null {
  const [first, end] = tokensIn(tokens, span);
  const sentence = sentences[sentenceOfToken(sentences, first)];
  if (!sentence || first >= end) return null;
  const [from, to] = [Math.max(sentence.tokens[0], first - reach), Math.min(sentence.tokens[1], end + reach)];
  const clause: Clause = { text, tokens, words, from, to };
  const attribute = words.attributes ? attributeTense(clause, first, end, words.attributes) : null;
  if (attribute) return attribute;
  let commaBehind = false;
  let [otherBefore, otherBehind] = [false, false];
  let beyond: Tense | null = null;
  for (let step = 1; step <= reach; step++) {
    const before = tenseBefore(clause, first - step);
    if (before && !otherBefore) return before;
    otherBefore ||= isBreak(clause, first - step);
    const at = end + step - 1;
    otherBehind ||= isBreak(clause, at);
    commaBehind ||= at < to && tokens[at]!.pos === 'PUNCT' && wordAt(clause, at) === ',';
    const behind = tenseAt(clause, at) ?? (commaBehind ? null : infinitiveAt(clause, at));
    if (behind && !otherBehind) return behind;
    beyond ??= before ?? behind;
    if (beyond && otherBefore && otherBehind) return beyond;
  }
  return beyond;
}

/** Whether another clause may begin at a token. */
function isBreak(clause: Clause, at: number): boolean {
  const { breaks } = clause.words;
  return breaks.size > 0 && at >= clause.from && at < clause.to && breaks.has(wordAt(clause, at));
}

/** Tense that a token before the date tells: none where it closes a subordinate clause. */
function tenseBefore(clause: Clause, at: number): Tense | null {
  if (at < clause.from) return null;
  if (isQuotedBy(clause, at)) return 'past';
  const tense = governedAt(clause, at) ?? tenseAt(clause, at);
  return tense !== null && clause.words.verbsCloseClauses && wordAt(clause, at + 1) === ',' ? null : tense;
}

function tenseAt(clause: Clause, at: number): Tense | null {
  const { text, tokens, words, from, to } = clause;
  if (at < from || at >= to) return null;
  const token = tokens[at]!;
  const tense = tenseOf(clause, at);
  const tellsState = tense === 'present' || tense === 'narrated';
  if (!tellsState || token.pos !== 'AUX' || words.bePerfect.size === 0) return tense;
  // "Ist am Dienstag gestorben" against "ist am Dienstag geöffnet": the participle tells.
  for (let other = from; other < to; other++) {
    const { pos, span } = tokens[other]!;
    if ((pos === 'VERB' || pos === 'ADJ' || pos === 'AUX') && words.bePerfect.has(text.slice(...span))) return 'past';
  }
  return tense;
}

function tenseOf(clause: Clause, at: number): Tense | null {
  const { text, tokens, words, from, to } = clause;
  const { span, pos, morph } = tokens[at]!;
  if (span[1] - span[0] > 30) return null;
  const word = text.slice(span[0], span[1]);
  if (words.silent.has(word)) return null;
  if (words.perfect.has(word) && (pos === 'VERB' || (pos === 'AUX' && !words.past.has(word)))) {
    if (!words.presentIsFuture) return null;
    // "Hat am Dienstag beschlossen" tells of the past, "hat am Dienstag Geburtstag" does not.
    for (let other = from; other < to; other++) if (other !== at && isParticiple(clause, other)) return 'past';
    return pos === 'VERB' && !morph.includes('Mood=Sub') ? 'present' : null;
  }
  if (words.reporting?.verbs.has(word) && pos === 'VERB') return reports(clause, at) ? 'meant' : 'narrated';
  if (!words.participlesTell && pos === 'VERB' && morph.includes('VerbForm=Part') && !words.future.has(word))
    return null;
  // "Is expected to hit": a form that could be the past as well.
  if (words.past.has(word)) return pos === 'VERB' && morph.includes('VerbForm=Inf') ? null : 'past';
  // An infinitive is what another verb makes of it: "konnten am Mittwoch geimpft werden", "sollte am Freitag beginnen".
  if (words.infinitive && (pos === 'AUX' || pos === 'VERB') && morph.includes('VerbForm=Inf')) return null;
  const modal = words.future.has(word) ? 'future' : words.possible.has(word) ? 'possible' : null;
  if (modal) return pos === 'NOUN' ? null : tellsPerfect(clause, at) ? 'past' : modal;
  if (words.meant.has(word)) return 'meant';
  if (words.present.has(word)) return 'present';
  if ((pos !== 'VERB' && pos !== 'AUX') || !morph.includes('VerbForm=Fin') || morph.includes('Mood=Sub')) return null;
  if (morph.includes('Tense=Past')) return 'past';
  return words.presentIsFuture && morph.includes('Tense=Pres') ? 'narrated' : null;
}

function isParticiple({ text, tokens, words }: Clause, at: number): boolean {
  const { pos, morph, span } = tokens[at]!;
  if (pos !== 'VERB') return false;
  return morph.includes('VerbForm=Part') || (words.participle?.test(text.slice(...span)) ?? false);
}

/** "Sagt am Sonntag", but not "sagt das Konzert am Sonntag ab". */
function reports(clause: Clause, verb: number): boolean {
  const { tokens, to, words } = clause;
  for (let at = verb + 1; at < to && tokens[at]!.pos !== 'PUNCT'; at++) {
    const closes = at + 1 >= to || tokens[at + 1]!.pos === 'PUNCT';
    if (closes && words.reporting!.particles.has(wordAt(clause, at))) return false;
  }
  return true;
}

/**
 * "Soll am Montag gestorben sein", "wie er es gesehen haben will": behind the modal verb, or right before it, an auxiliary
 * stands after its participle. "Soll abgeschlossen sein" is a state to come.
 */
function tellsPerfect({ text, tokens, words, from, to }: Clause, modal: number): boolean {
  const { infinitive, bePerfect } = words;
  if (!infinitive) return false;
  const isPerfect = (at: number): boolean => {
    if (at - 1 < from || at >= to || !infinitive.perfect.has(text.slice(...tokens[at]!.span))) return false;
    const { span, morph } = tokens[at - 1]!;
    return (
      bePerfect.has(text.slice(...span)) ||
      (infinitive.have === text.slice(...tokens[at]!.span) && morph.includes('VerbForm=Part'))
    );
  };
  if (isPerfect(modal - 1)) return true;
  for (let at = modal + 1; at < to; at++) {
    if (isPerfect(at)) return true;
    if (tokens[at]!.morph.includes('VerbForm=Fin')) return false;
  }
  return false;
}

/** "Set to resume on Monday", "was forced to resign on Monday": the word before the infinitive and its mark tells. */
function governedAt(clause: Clause, at: number): Tense | null {
  const { governed } = clause.words;
  const { tokens, from } = clause;
  if (!governed || at - 2 < from || wordAt(clause, at - 1) !== governed.mark) return null;
  const { pos } = tokens[at]!;
  if (pos !== 'VERB' && pos !== 'AUX') return null;
  const governor = wordAt(clause, tokens[at - 2]!.pos === 'ADV' && at - 3 >= from ? at - 3 : at - 2).toLowerCase();
  if (governed.ahead.has(governor)) return 'future';
  return governed.done.has(governor) ? 'past' : null;
}

/** "Beschloss, am Samstag zu kommen": what is to be done lies ahead, or a little behind. */
function infinitiveAt({ text, tokens, words, to }: Clause, at: number): Tense | null {
  if (!words.infinitive || at >= to) return null;
  const { mark, inside, auxiliaries } = words.infinitive;
  const isInfinitive = ({ pos, morph }: Token) => pos === 'VERB' && morph.includes('VerbForm=Inf');
  if (isInfinitive(tokens[at]!) && inside.test(text.slice(...tokens[at]!.span))) return 'bounded';
  const next = at + 1 < to ? tokens[at + 1]! : null;
  if (!next || !isInfinitive(next) || text.slice(...tokens[at]!.span) !== mark) return null;
  return auxiliaries.has(text.slice(...next.span)) ? null : 'bounded';
}

/** "Die am Mittwoch beschlossenen Regeln", "der für Montag geplante Gipfel": the participle between article and noun tells. */
function attributeTense(clause: Clause, first: number, end: number, words: AttributeWords): Tense | null {
  const { tokens, from, to } = clause;
  if (first - 2 < from || !words.articles.has(wordAt(clause, first - 2).toLowerCase())) return null;
  if (!words.prepositions.has(wordAt(clause, first - 1))) return null;
  // Behind a comma the article may as well be a relative pronoun, whose clause may hold participles of any kind.
  const relative = first - 3 >= from && wordAt(clause, first - 3) === ',';
  for (let at = end; at < Math.min(to, end + attributeReach); at++) {
    const { pos } = tokens[at]!;
    if (wordAt(clause, at) === ',') return null;
    if (pos === 'VERB' && tokens[at]!.morph.includes('VerbForm=Fin')) return null;
    if (pos !== 'ADJ' && pos !== 'VERB') continue;
    const word = wordAt(clause, at);
    if (words.planned.some((beginning) => word.startsWith(beginning))) return 'meant';
    if (words.ahead.test(word)) return relative ? null : 'future';
    if (words.past.test(word)) return 'past';
  }
  return null;
}

/** "…“, so Schmidt am Montag": a comma or closing mark, the word, a name. */
function isQuotedBy(clause: Clause, at: number): boolean {
  const { words, tokens, from, to } = clause;
  if (words.quotedBy === null || at <= from || at + 1 >= to || tokens[at - 1]!.pos !== 'PUNCT') return false;
  const { pos } = tokens[at + 1]!;
  return (pos === 'PROPN' || pos === 'NOUN' || pos === 'DET') && wordAt(clause, at) === words.quotedBy;
}

function wordAt({ text, tokens, to }: Clause, at: number): string {
  return at < to ? text.slice(...tokens[at]!.span) : '';
}
