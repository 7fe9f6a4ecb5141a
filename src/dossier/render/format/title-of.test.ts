import { expect, it } from 'vitest';
import type { DossierArticle } from '../../../model/dossier.ts';
import { english } from '../../labels/english.ts';
import { formatTime } from './format-time.ts';
import { entriesTitle, ownTitle } from './title-of.ts';

it('calls an article without a title by the words that it begins with', () => {
  const words =
    'The old ferry of Greenfield sank on Monday night with nine sheep on board, the harbour said.\nIt rained.';
  expect(ownTitle({ id: 'a.txt', title: null, text: words })).toBe(
    'The old ferry of Greenfield sank on Monday night with nine sheep on …',
  );
  expect(ownTitle({ id: 'a.txt', title: null, text: 'Ferry sinks\n\nIt rained.' })).toBe('Ferry sinks');
  expect(ownTitle({ id: 'a.txt', title: null, text: '' })).toBe('a.txt');
  expect(ownTitle({ id: 'a.txt', title: 'Ferry', text: words })).toBe('Ferry');
});

it('names the entries of one live blog together', () => {
  const entry = (name: string) => ({ title: 'Flood', entry: { of: 'a', name } }) as unknown as DossierArticle;
  expect(entriesTitle([entry('2026-03-04T09:10'), entry('2026-03-04T21:30')], english)).toBe(
    '2 entries of live blog “Flood”, 4 Mar 2026, 09:10 – 4 Mar 2026, 21:30',
  );
});

it('takes midnight to the minute for a date', () => {
  expect(formatTime('2026-03-04T00:00:00', english)).toBe('4 Mar 2026');
  expect(formatTime('2026-03-04T00:05', english)).toBe('4 Mar 2026, 00:05');
});
