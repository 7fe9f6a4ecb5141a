import type { Entity, Mention } from '../../model/entity.ts';
import type { Quotation } from '../../model/quotation.ts';
import type { Span, Spans } from '../../model/span.ts';
import { findAtOrBefore, firstEndingAfter } from '../../text/token-index.ts';
import type { Candidate } from './candidate.ts';
import { isAnonymous } from './is-anonymous.ts';
import type { Passage, Unit } from './passage.ts';
import { toSpans } from './ranges.ts';
import { endsInPerson } from './speaking-noun.ts';

export interface ResolvedSpeaker {
  readonly entity: string | null;
  readonly resolution: Quotation['resolution'];
  /** The institution a spokesperson or office-holder speaks for, when the words name it. */
  readonly institution: Mention | null;
  readonly anonymous: boolean;
}

/** Who spoke last, for pronouns. */
export interface LastSpeaker {
  readonly entity: string;
  readonly gender: Entity['gender'];
  readonly unit: Unit;
}

/** How sure the words are that name a speaker who leads to no entity. */
const sureOfWords = { plain: 0.7, carried: 0.5, hearsay: 0.3 } as const;
/** One step more lies between the words and whom they stand for. */
const sureOfStanding = 0.75;

/**
 * Leads the words that name a speaker to an entity of the article: by the mention that is their head, else, for a
 * pronoun, by the last speaker of fitting gender. Without evidence the entity is null and the way ends at the words.
 */
export function resolveSpeaker(
  passage: Passage,
  candidate: Candidate,
  speaker: Spans,
  last: LastSpeaker | null,
): ResolvedSpeaker {
  const { data } = candidate.unit;
  const anonymous = isAnonymous(passage, candidate);
  if (speaker.length === 0) return { entity: null, resolution: null, institution: null, anonymous };
  const { standsFor, ...plain } = candidate;
  if (standsFor) {
    const { range, step } = standsFor;
    const stood = { ...plain, speaker: [range], path: [...candidate.path, step] };
    const found = resolveSpeaker(passage, stood, toSpans(passage.tokens, [range]), last);
    const confidence = Math.min(sureOfStanding, found.resolution?.confidence ?? sureOfStanding);
    return { ...found, resolution: found.resolution && { ...found.resolution, confidence } };
  }
  const carried = candidate.path[0] === 'carried';
  // Hearsay names no source of its own; who spoke before is a guess that stays in words.
  const hearsay = carried && candidate.rule.startsWith('hearsay');
  const sure = hearsay ? sureOfWords.hearsay : carried ? sureOfWords.carried : sureOfWords.plain;
  const nobody: ResolvedSpeaker = {
    entity: null,
    resolution: {
      path: [...candidate.path, ...(hearsay ? ['hearsay'] : []), anonymous ? 'anonymous' : 'words'],
      confidence: sure,
    },
    institution: null,
    anonymous,
  };
  if (hearsay) return nobody;
  const labelled = candidate.path[0] === 'interview-label';
  const initials = labelled ? namedByInitials(passage, passage.text.slice(speaker[0]![0], speaker.at(-1)![1])) : null;
  if (initials) {
    return {
      entity: initials.id,
      resolution: { path: [...candidate.path, 'initials', 'mention:name'], confidence: 0.8 },
      institution: null,
      anonymous: false,
    };
  }
  const mentions = speaker.flatMap((span) => mentionsIn(passage.article.layers.mentions, span));
  const head = headMention(passage, candidate, speaker, mentions);
  const institution =
    mentions.find((mention) => mention !== head && (mention.type === 'organisation' || mention.actor)) ?? null;
  const path = [...candidate.path];
  // A label is a name as a whole or none: "Post" in "Valley Post" is not who asks.
  const part =
    labelled && head !== null && (head.title?.[0] ?? head.span[0]) > speaker[0]![0] && head.type !== 'person';
  if (head?.entity && !part && !(head.form === 'pronoun' && isOfOwnWords(passage, candidate, head))) {
    const named = head.form === 'name' || head.form === 'shortName';
    return {
      entity: head.entity,
      resolution: { path: [...path, `mention:${head.form}`], confidence: named ? 0.9 : 0.7 },
      institution,
      anonymous: false,
    };
  }
  const words = passage.text.slice(speaker[0]![0], speaker.at(-1)![1]).toLowerCase();
  const telling = path[0] === 'formula' || path[0] === 'owner';
  const own = !telling ? undefined : data.possessiveGenders.get(/^\p{L}{1,20}/u.exec(words)?.[0] ?? '');
  const gender = data.pronounGenders.get(words) ?? own;
  if (gender && last && last.gender === gender && isNear(candidate.unit, last.unit)) {
    return {
      entity: last.entity,
      resolution: { path: [...path, own ? 'possessive' : 'pronoun', 'last-speaker'], confidence: own ? 0.55 : 0.6 },
      institution: null,
      anonymous: false,
    };
  }
  const spokesFor = institution?.entity && speaksFor(passage, candidate, speaker) ? institution : null;
  if (spokesFor) {
    return {
      entity: spokesFor.entity,
      resolution: { path: [...path, 'speaks-for', `mention:${spokesFor.form}`], confidence: 0.65 },
      institution: spokesFor,
      anonymous: false,
    };
  }
  return { ...nobody, institution };
}

/** Mentions looked back over for the name that a pronoun stands for. */
const nameReach = 40;

/** „… wie Vogt“, sagt er: whom only the words themselves name is not the one who says them. */
function isOfOwnWords({ article, tokens }: Passage, { type, content }: Candidate, pronoun: Mention): boolean {
  if (type !== 'direct') return false;
  const { mentions } = article.layers;
  const last = findAtOrBefore(mentions, pronoun.span[0] - 1);
  for (let at = last; at >= Math.max(0, last - nameReach); at--) {
    const { entity, form, span } = mentions[at]!;
    if (entity !== pronoun.entity || form === 'pronoun') continue;
    return toSpans(tokens, content).some(([start, end]) => start <= span[0] && span[1] <= end);
  }
  return false;
}

/** "IP:", "I. P.:": the one person of the article whose names begin with these letters. */
function namedByInitials(passage: Passage, label: string): Entity | null {
  const letters = label.replaceAll(/[.\s-]/g, '');
  if (!/^\p{Lu}{2,4}$/u.test(letters)) return null;
  const fitting = passage.article.layers.entities.filter(
    ({ type, name }) =>
      type === 'person' &&
      name.includes(' ') &&
      !/^(?:\p{Lu}\.?\s?){1,4}$/u.test(name) &&
      name
        .split(/[\s-]+/u)
        .map((word) => word[0])
        .filter((letter) => letter !== letter?.toLowerCase())
        .join('') === letters,
  );
  return fitting.length === 1 ? fitting[0]! : null;
}

/** A pronoun reaches back two sentences within its paragraph, no further: somebody else may have come in. */
function isNear(unit: Unit, before: Unit): boolean {
  return unit.paragraph === before.paragraph && unit.index - before.index <= 2;
}

function mentionsIn(mentions: readonly Mention[], span: Span): Mention[] {
  const found: Mention[] = [];
  for (let at = Math.max(0, findAtOrBefore(mentions, span[0]) - 3); at < mentions.length; at++) {
    const mention = mentions[at]!;
    if (mention.span[0] >= span[1]) break;
    // A name that the speaker's span cuts short still counts ("Choe Son" of a split name).
    if (mention.span[1] > span[0] && mention.form !== 'demonym' && mention.span[0] >= span[0] - 1) found.push(mention);
  }
  return found;
}

/** The mention that is the head of the words: not one that hangs on another noun ("Anwalt von …", "Sprecher der …"). */
function headMention(
  passage: Passage,
  candidate: Candidate,
  speaker: Spans,
  mentions: readonly Mention[],
): Mention | null {
  const { data } = candidate.unit;
  const outer = mentions.filter((mention) => !mention.nested);
  const hangs = (mention: Mention) => {
    const from = mention.title?.[0] ?? mention.span[0];
    // "Veiths Anwalt …": a name before a noun is its genitive.
    // "der ABC-Abgeordnete": a name that a compound begins with.
    if (/^-\p{L}/u.test(passage.text.slice(mention.span[1], mention.span[1] + 3))) return true;
    if (mention.type !== 'person' && endsInPerson(candidate.unit, passage.text.slice(...mention.span))) return true;
    if (nounFollows(passage, data.genitiveMarks, mention, speaker.at(-1)![1])) return true;
    if (from <= speaker[0]![0]) return false;
    const before = passage.text.slice(speaker[0]![0], from).trimEnd().toLowerCase();
    const word = /\p{L}{1,80}$/u.exec(before)?.[0] ?? '';
    if (before.endsWith(',') || before === '') return false;

    const first = before.length === word.length;
    return (
      !first && (data.nameLinks.has(word) || data.genitiveDeterminers.has(word) || data.obliqueDeterminers.has(word))
    );
  };
  const persons = outer.filter((mention) => mention.type === 'person' && !hangs(mention));
  if (persons.length > 0) return persons.find(({ entity }) => entity !== null) ?? persons[0]!;
  const others = outer.filter(
    (mention) => (mention.type === 'organisation' || mention.type === 'place') && !hangs(mention),
  );
  const end = speaker.at(-1)![1];
  const head = others.find((mention) => mention.span[1] >= end - 1 || mention === outer[0]);
  if (!head) return null;
  // "Ein Polizist aus Köln": a place inside the words is no speaker unless it is all they say.
  const alone = passage.text.slice(speaker[0]![0], head.span[0]).trim();
  const few = alone.length === 0 || alone.split(/\s+/u).length <= 3;
  if (head.type === 'place' && alone.length > 0 && !data.determiners.has(alone.toLowerCase())) return null;
  return few && !hasRoleNoun(alone, data.spokesWords) ? head : null;
}

function nounFollows(passage: Passage, genitiveMarks: ReadonlySet<string>, mention: Mention, end: number): boolean {
  let at = firstEndingAfter(passage.tokens, mention.span[1]);
  // "Vogt's mother": the mark of the genitive, apart from its name.
  const marked = genitiveMarks.has(passage.lower[at] ?? '');
  if (marked) at += 1;
  const next = passage.tokens[at];
  return next !== undefined && next.span[0] < end && (marked || next.pos === 'NOUN' || next.pos === 'ADJ');
}

function hasRoleNoun(words: string, roles: ReadonlySet<string>): boolean {
  return words
    .toLowerCase()
    .split(/[\s-]+/u)
    .some((word) => roles.has(word));
}

function speaksFor(passage: Passage, candidate: Candidate, speaker: Spans): boolean {
  const words = passage.text.slice(speaker[0]![0], speaker.at(-1)![1]);
  const { spokesWords, organs } = candidate.unit.data;
  if (hasRoleNoun(words, spokesWords) || hasRoleNoun(words, organs)) return true;
  const telling = /^[\p{L}-]+/u.exec(words)?.[0]?.toLowerCase() ?? '';
  return candidate.unit.data.tellingNouns.has(telling);
}
