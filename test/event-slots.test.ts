import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { annotate } from '../src/annotate.ts';
import { eventTypes } from '../src/article/claims/event-types.ts';
import { openContext } from '../src/open-context.ts';
import { resolveNames } from '../src/story/names/resolve-names.ts';
import { fillSlots } from '../src/story/slots/fill-slots.ts';

/*
 * `golden/events/<language>.json`: for each event type a sentence that tells one, and who stands in its slot: who did it and
 * to whom, both sides of a mutual one in the order of their names, one alone where only one is named; nobody where the
 * sentence tells no such thing of anybody.
 */
interface Row {
  readonly type: string;
  readonly text: string;
  readonly who: string;
}

const context = openContext();
/** Happenings that nobody does: they are counted and placed, and have no slot of participants. */
const doneByNobody = ['flood', 'quake', 'collapse', 'crash', 'explode', 'burn'];

describe.each(['de', 'en'])('slots of events, %s', (language) => {
  const file = new URL(`./golden/events/${language}.json`, import.meta.url);
  const rows = JSON.parse(readFileSync(file, 'utf8')) as Row[];

  it.each(rows)('$type: $text', ({ type, text, who }) => {
    const article = annotate({ id: 'a', text, language, publishedAt: '2026-03-04', outlet: 'Blatt' }, context, {
      keepText: true,
    });
    const story = {
      id: 's',
      topic: 't',
      articles: ['a'],
      headline: { article: 'a', span: [0, 1] as const },
      reasons: [],
    };
    const slots = fillSlots([article], resolveNames([article], context), [story], [], [], context);
    const own = slots.filter(({ property }) => property === type);
    expect(own.map(({ subjectName }) => subjectName)).toEqual(who === '' ? [] : [who]);
    if (who === '') return;
    expect(own[0]!.assertions.map(({ value }) => value)).toEqual([{ kind: 'polarity', holds: true }]);
    // "On Tuesday" dates it, seen from Wednesday 4 March.
    const days = slots.filter(({ property }) => property === `${type}.date`).flatMap(({ assertions }) => assertions);
    expect(days.map(({ value }) => value)).toEqual(
      text.includes('seit') ? days.map(({ value }) => value) : [{ kind: 'date', value: '2026-03-03' }],
    );
  });

  it('there is a case for every type that fills slots', () => {
    const filling = Object.entries(eventTypes).filter(([, { weight, spoken }]) => !spoken && weight >= 0.6);
    const told = rows.filter(({ who }) => who !== '');
    const missing = filling.map(([type]) => type).filter((type) => !told.some((row) => row.type === type));
    expect(missing.filter((type) => !doneByNobody.includes(type))).toEqual([]);
  });
});
