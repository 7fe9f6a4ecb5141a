import { expect, it } from 'vitest';
import { annotate } from '../../annotate.ts';
import type { Story } from '../../model/story.ts';
import { openContext } from '../../open-context.ts';
import { resolveNames } from '../names/resolve-names.ts';
import { fillSlots } from '../slots/fill-slots.ts';
import { findGaps } from './find-gaps.ts';

const context = openContext();

function gapsOf(language: string, text: string): string[] {
  const article = annotate({ id: 'a', text, language, publishedAt: '2026-03-04', outlet: 'Echo' }, context, {
    keepText: true,
  });
  const story: Story = { id: 's', topic: 't', articles: ['a'], headline: { article: 'a', span: [0, 1] }, reasons: [] };
  const entities = resolveNames([article], context);
  const slots = fillSlots([article], entities, [story], [], [], context);
  return findGaps([article], entities, [story], slots, context)
    .filter(({ kind }) => kind === 'singleOrigin')
    .map(({ reason }) => reason);
}

it.each([
  [
    'de',
    'Bei den Fähren gehen die Angaben weit auseinander. Das Unternehmen meldete am Mittwochabend 412 ausgefallene Züge. Die Gewerkschaft kam für denselben Tag auf mehr als 700.',
    '“mehr als 700” (cancelled) rests on one origin: Gewerkschaft.',
  ],
  [
    'en',
    'The company reported 412 cancelled trains on Wednesday. For the same day the union counted more than 700 cancelled trains.',
    '“more than 700 cancelled trains” (cancelled) rests on one origin: union.',
  ],
])('an origin carries its own number, not that of another voice: %s', (language, text, reason) => {
  expect(gapsOf(language, text)).toContain(reason);
});
