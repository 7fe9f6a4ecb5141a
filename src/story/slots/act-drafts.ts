import type { Article } from '../../model/article.ts';
import type { Claim } from '../../model/claim.ts';
import type { SlotValue, Story } from '../../model/story.ts';
import type { PileIndex } from './pile-index.ts';
import { assertionOf } from './quantity-drafts.ts';
import type { SlotDraft } from './slot-draft.ts';

/**
 * Drafts for the requests, demands and promises that an article tells of: whether somebody asked somebody. The question is
 * the act with both parties; what it is about narrows it where both sides say so, a second one is another.
 */
export function actDrafts(article: Article, story: Story, index: PileIndex): SlotDraft[] {
  return article.layers.claims.flatMap((claim): SlotDraft[] => {
    if (!claim.provenance.rule.endsWith('.claims.act')) return [];
    if (claim.modality !== 'factual' && claim.modality !== 'possible') return [];
    const party = claim.scope.find(({ kind }) => kind === 'group')?.entity ?? null;
    const [from, to] = [index.entityOf(article.id, claim.subject.entity), index.entityOf(article.id, party)];
    if (from === null || to === null || from === to) return [];
    const value: SlotValue = { kind: 'polarity', holds: claim.polarity === 'affirmed' };
    return [
      {
        article,
        claim,
        story: story.id,
        topic: story.topic,
        property: claim.property,
        subject: `${from}+${to}`,
        subjectName: `${index.nameOf(from)}, ${index.nameOf(to)}`,
        place: null,
        whole: false,
        part: false,
        aspect: holdsPart(claim, 'again') ? 'again' : null,
        groups: claim.scope.flatMap(({ kind, value: part }) =>
          kind === 'part' && part?.startsWith('about ') ? [part] : [],
        ),
        standing: 'asserted',
        unit: null,
        value,
        assertion: assertionOf(article, claim, value, index),
      },
    ];
  });
}

function holdsPart({ scope }: Claim, part: string): boolean {
  return scope.some(({ kind, value }) => kind === 'part' && value === part);
}
