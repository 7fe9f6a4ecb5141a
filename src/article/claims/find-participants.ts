import type { EventMention } from '../../model/claim.ts';
import type { Mention } from '../../model/entity.ts';
import type { Clause, Phrase } from '../../text/clauses/clause.ts';
import type { TokenRange } from '../../text/comma-segment.ts';
import { tokensIn } from '../../text/token-index.ts';
import { phraseAt } from '../../text/word-row.ts';
import { phraseHolds } from './clause-at.ts';
import { eventTypes } from './event-types.ts';
import { inside, isActor, type Reading, spanOf } from './reading.ts';

export type Participant = EventMention['participants'][number];

/** How far before a mutual event its other side may stand, in tokens. */
const reach = 40;

/** The word that carries an event, with its tokens. */
export interface Trigger {
  readonly type: string;
  readonly first: number;
  readonly end: number;
  readonly form: 'verb' | 'noun' | 'phrase';
}

/**
 * Who takes part: by the clause's subject and objects where the sentence is tagged, by the side of the verb and the word
 * before the name where it is not. A mutual event that names one side takes the other from earlier in the sentence.
 */
export function findParticipants(
  reading: Reading,
  trigger: Trigger,
  clause: Clause | null,
  segment: TokenRange,
  sentence: TokenRange,
): Participant[] {
  const own = clause && trigger.form !== 'noun' ? fromClause(reading, clause) : [];
  const unresolved = own.length === 0 && clause !== null && isOfUnknown(reading, clause);
  const near =
    own.length > 0 || unresolved
      ? own
      : actorsIn(reading, segment).map((one) => bySide(reading, one, trigger, segment));
  return eventTypes[trigger.type]!.mutual ? withPartner(reading, near, trigger, segment, sentence) : near;
}

/** "We all died", "Ross has not signed": somebody of whom no layer knows does it, none of those named around. */
function isOfUnknown({ row, clauseRules }: Reading, { subject }: Clause): boolean {
  if (!subject || subject.preposition !== null) return false;
  const { pos, morph } = row.tokens[subject.head]!;
  if (pos === 'PROPN' && !clauseRules.verbFinal) return true;
  return pos === 'PRON' && morph.includes('PronType=Prs') && !morph.includes('Person=3');
}

function fromClause(reading: Reading, clause: Clause): Participant[] {
  const { article, row, claims } = reading;
  const found: Participant[] = [];
  for (const part of clause.parts) {
    for (const mention of inside(article.layers.mentions, spanOf(row, part))) {
      if (mention.nested || mention.form === 'demonym' || mention.type === 'other') continue;
      const { span, entity } = mention;
      if (phraseHolds(reading, clause.subject, span)) {
        found.push({ role: clause.passive ? 'patient' : 'agent', span, entity });
        continue;
      }
      const behind = clause.prepositional.find((phrase) => phraseHolds(reading, phrase, span));
      if (behind && isBehindTime(reading, behind, span)) {
        found.push({ role: clause.passive || clause.subject !== null ? 'patient' : 'agent', span, entity });
        continue;
      }
      if (!behind) {
        const object = clause.objects.find((phrase) => phraseHolds(reading, phrase, span));
        if (object) found.push({ role: isInFront(clause, object) ? 'agent' : 'patient', span, entity });
        continue;
      }
      if (!isActor(mention)) continue;
      const word = behind.preposition === null ? '' : (row.words[behind.preposition] ?? '');
      if (claims.partnerWords.has(word)) found.push({ role: 'with', span, entity });
      else if (claims.agentWords.has(word) && clause.passive) found.push({ role: 'agent', span, entity });
      else found.push({ role: 'topic', span, entity });
    }
  }
  return found;
}

/** Where no subject was found, who stands before the finite verb of an active clause is the one. */
function isInFront({ subject, passive, verb }: Clause, phrase: Phrase): boolean {
  return subject === null && !passive && verb !== null && phrase.tokens[1] <= verb;
}

/** "Hat am Dienstag Karin Sommer entlassen": the phrase ends with its date, and the name behind it stands free. */
function isBehindTime({ article, row }: Reading, phrase: Phrase, span: Mention['span']): boolean {
  if (phrase.preposition === null) return false;
  const start = row.tokens[phrase.preposition]!.span[0];
  return inside(article.layers.timexes, [start, span[0]]).some(
    (timex) => timex.span[1] <= span[0] && article.text.slice(timex.span[1], span[0]).trim() === '',
  );
}

function withPartner(
  reading: Reading,
  near: readonly Participant[],
  trigger: Trigger,
  segment: TokenRange,
  sentence: TokenRange,
): Participant[] {
  const found = [...near];
  const after = actorsIn(reading, [trigger.end, segment[1]]);
  const before = actorsIn(reading, [Math.max(sentence[0], trigger.first - reach), trigger.first]).reverse();
  const persons = [...after, ...before].flatMap((mention) => asPerson(reading, mention));
  const resolved = persons.filter(({ entity }) => entity !== null);
  for (const mention of [...resolved, ...persons]) {
    if (found.filter(({ role }) => role !== 'topic').length >= 2) break;
    const known = found.some(
      (other) => other.span[0] === mention.span[0] || (other.entity !== null && other.entity === mention.entity),
    );
    if (!known) found.unshift({ role: 'agent', span: mention.span, entity: mention.entity });
  }
  return found;
}

/** The mention when it is a person's, or under the person's entity when the article knows that name as a person's. */
function asPerson(reading: Reading, mention: Mention): Pick<Mention, 'span' | 'entity'>[] {
  if (mention.type === 'person') return [mention];
  const { article } = reading;
  const name = article.text.slice(...mention.span);
  const person = article.layers.entities.find(
    (entity) => entity.type === 'person' && (entity.name === name || entity.aliases.includes(name)),
  );
  return person ? [{ span: mention.span, entity: person.id }] : [];
}

function actorsIn(reading: Reading, range: TokenRange): Mention[] {
  if (range[0] >= range[1]) return [];
  return inside(reading.article.layers.mentions, spanOf(reading.row, range)).filter(
    (mention) => isActor(mention) && !mention.nested && mention.form !== 'demonym',
  );
}

/** Role by the word before the name, by the side of the verb and by voice. */
function bySide(reading: Reading, mention: Mention, trigger: Trigger, segment: TokenRange): Participant {
  const { row, claims } = reading;
  const [first] = tokensIn(row.tokens, mention.span);
  const passive = isPassive(reading, trigger, segment);
  let role: Participant['role'] = passive || first > trigger.first ? 'patient' : 'agent';
  for (let at = first - 1; at >= Math.max(segment[0], first - 4); at--) {
    const word = row.words[at]!;
    if (at === trigger.first) break;
    if (claims.sourceBefore.some((phrase) => phraseAt(row, at, phrase))) role = 'topic';
    else if (claims.partnerWords.has(word)) role = 'with';
    else if (claims.agentWords.has(word) && (passive || trigger.form === 'noun')) role = 'agent';
    else continue;
    break;
  }
  if (trigger.form === 'verb' && role === 'patient' && !passive && isOnly(reading, mention, segment)) role = 'agent';
  return { role, span: mention.span, entity: mention.entity };
}

function isPassive(reading: Reading, trigger: Trigger, segment: TokenRange): boolean {
  const { row, claims } = reading;
  if (trigger.form !== 'verb') return false;
  const { pos, morph } = row.tokens[trigger.first]!;
  if (pos !== 'X' && !morph.includes('VerbForm=Part')) return false;
  for (let at = segment[0]; at < trigger.first; at++) if (claims.passives.has(row.words[at]!)) return true;
  return pos !== 'X' && claims.passives.has(row.words[trigger.first + 1] ?? '');
}

/** The only actor of an active clause is its subject, wherever it stands ("Gestern trat der Minister zurück"). */
function isOnly(reading: Reading, mention: Mention, segment: TokenRange): boolean {
  return actorsIn(reading, segment).every((other) => other === mention);
}
