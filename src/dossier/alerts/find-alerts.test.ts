import { describe, expect, it } from 'vitest';
import type { Change, Difference } from '../../model/difference.ts';
import { bridgeDossier } from '../open-bridge-dossier.testing.ts';
import { feedAlerts } from './feed-alerts.ts';
import { findAlerts } from './find-alerts.ts';
import { packAlerts } from './pack-alerts.ts';

const dossier = bridgeDossier();
const receipts = dossier.stories[0]!.headline.receipts;

function changeOf(type: Change['type'], from: readonly string[] = [], to: readonly string[] = [], more = {}): Change {
  const id = `${type} ${from} ${to}`;
  return { type, id, story: 'story-wire', message: `About ${type}`, from, to, before: [], after: receipts, ...more };
}

function differenceOf(...changes: readonly Change[]): Difference {
  const side = { asOf: null, articles: 2, stories: 1 };
  return { format: 'lagebild-difference', version: 1, from: side, to: side, changes };
}

const rulesOf = (...changes: readonly Change[]) => findAlerts(differenceOf(...changes)).map(({ rule }) => rule);

describe('findAlerts', () => {
  it.each([
    ['secondOrigin', changeOf('originGained', ['1'], ['2'])],
    ['collapse', changeOf('originLost', ['3'], ['1'])],
    ['contradiction', changeOf('conflictAppeared', [], [], { cause: 'contradiction' })],
    ['contradiction', changeOf('conflictChanged', [], [], { cause: 'contradiction' })],
    ['figureRevised', changeOf('figureRevised')],
    ['silentEdit', changeOf('silentEdit')],
    ['retraction', changeOf('articleWithdrawn')],
    ['retraction', changeOf('retracted')],
  ] as const)('%s', (rule, change) => {
    expect(rulesOf(change)).toEqual([rule]);
  });

  it.each([
    ['a third origin', changeOf('originGained', ['2'], ['3'])],
    ['one origin fewer of three', changeOf('originLost', ['3'], ['2'])],
    ['a newer state', changeOf('conflictAppeared', [], [], { cause: 'newerState' })],
    ['a contradiction that is settled', changeOf('conflictSettled', [], [], { cause: 'contradiction' })],
    ['an edit that says so', changeOf('announcedEdit')],
    ['a new story', changeOf('storyAdded')],
    ['a new article', changeOf('articleAdded')],
  ] as const)('keeps silent about %s', (_name, change) => {
    expect(rulesOf(change)).toEqual([]);
  });
});

describe('feedAlerts', () => {
  const alerts = findAlerts(differenceOf(changeOf('silentEdit'), changeOf('figureRevised')));
  const first = feedAlerts(alerts, dossier, '2026-03-05T10:00:00Z', null);

  it('is a JSON Feed 1.1 with the fields that it needs', () => {
    expect(first.version).toBe('https://jsonfeed.org/version/1.1');
    expect(first.items.map(({ tags }) => tags)).toEqual([['figureRevised'], ['silentEdit']]);
    for (const { id, content_text, date_published } of first.items)
      expect([id, content_text, date_published].every((part) => part.length > 0)).toBe(true);
  });

  it('puts what is new in front, names nothing twice, and does not grow for ever', () => {
    const more = findAlerts(differenceOf(changeOf('silentEdit'), changeOf('articleWithdrawn')));
    const second = feedAlerts(more, dossier, '2026-03-06T10:00:00Z', JSON.parse(JSON.stringify(first)));
    expect(second.items.map(({ tags, date_published }) => [tags[0], date_published.slice(8, 10)])).toEqual([
      ['silentEdit', '06'],
      ['retraction', '06'],
      ['figureRevised', '05'],
    ]);
    const many = Array.from({ length: 300 }, (_, at) => changeOf('figureRevised', [String(at)]));
    expect(feedAlerts(findAlerts(differenceOf(...many)), dossier, 'now', first).items).toHaveLength(200);
  });

  it('starts anew where the file is no feed', () => {
    expect(feedAlerts(alerts, dossier, '2026-03-05T10:00:00Z', { items: 'none' })).toEqual(first);
  });
});

describe('packAlerts', () => {
  const alerts = findAlerts(differenceOf(changeOf('silentEdit'), changeOf('figureRevised')));

  it('has one id for the same alerts, whenever and in whatever order they are sent', () => {
    const pack = packAlerts(alerts, dossier, '2026-03-05T10:00:00Z');
    expect(pack).toMatchObject({ format: 'lagebild-alerts', version: 1, at: '2026-03-05T10:00:00Z', alerts });
    expect(packAlerts([...alerts].reverse(), dossier, '2026-03-06T10:00:00Z').id).toBe(pack.id);
    expect(packAlerts(alerts.slice(1), dossier, '2026-03-05T10:00:00Z').id).not.toBe(pack.id);
  });
});
