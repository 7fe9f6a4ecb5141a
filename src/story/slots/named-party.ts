import { eventTypes } from '../../article/claims/event-types.ts';
import type { Article } from '../../model/article.ts';
import type { EventMention } from '../../model/claim.ts';
import type { Assertion } from '../../model/story.ts';
import { claimOf } from './side.ts';

type Participant = EventMention['participants'][number];

/**
 * True when the sentence itself names whom the event is told of, and that name is the nearest to its verb: a pronoun may
 * stand for somebody else, and "unlike Holt and Brandt, Kern has not signed" says nothing of Holt. What fills no event
 * (requests, promises) names its parties anyway.
 */
export function namesItsParty(assertion: Assertion, articles: ReadonlyMap<string, Article>): boolean {
  const article = articles.get(assertion.article);
  const claim = article && claimOf(article, assertion);
  const event = claim?.event == null ? undefined : article?.layers.events[claim.event];
  if (!article || !event) return true;
  const acting = event.participants.filter(({ role, entity }) => role !== 'topic' && entity !== null);
  // Two parties that meet are both the verb's own.
  if (eventTypes[event.type]?.mutual) return acting.some((one) => isNamed(article, one));
  return acting.some((one) => isNamed(article, one) && isNearest(one, acting, event));
}

function isNamed({ layers }: Article, { span }: Participant): boolean {
  return layers.mentions.some(
    (mention) =>
      mention.span[0] < span[1] &&
      span[0] < mention.span[1] &&
      (mention.form === 'name' || mention.form === 'shortName'),
  );
}

/** The parties before the verb are told of in turn: the last of one role is the verb's own. */
function isNearest(one: Participant, all: readonly Participant[], { trigger }: EventMention): boolean {
  if (one.span[0] >= trigger[0]) return true;
  const own = all.indexOf(one);
  const first = all.findIndex(({ role }) => role === one.role);
  // The slot is filled by the first party of a role: another one behind it is nearer to the verb.
  return (
    own === first && !all.some(({ role, span }) => role === one.role && span[0] > one.span[0] && span[0] < trigger[0])
  );
}
