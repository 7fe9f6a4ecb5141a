import { describe, expect, it } from 'vitest';
import { findAlerts } from '../src/dossier/alerts/find-alerts.ts';
import { compareDossiers } from '../src/dossier/diff/compare-dossiers.ts';
import type { Dossier } from '../src/model/dossier.ts';
import { openEngine } from '../src/open.ts';
import { readJsonLines } from '../src/sources/read-json-lines.ts';

interface Item {
  readonly id: string;
  readonly url: string;
  readonly outlet: string;
  readonly title: string;
  readonly body: string;
  readonly day: string;
}

async function dossierOf(items: readonly Item[]): Promise<Dossier> {
  async function* bytes() {
    for (const { id, url, outlet, title, body, day } of items)
      yield new TextEncoder().encode(
        `${JSON.stringify({ id, url, outlet, title, text: `${title}\n\n${body}`, publishedAt: `${day}T09:00:00` })}\n`,
      );
  }
  const engine = await openEngine({ threads: 1 });
  await engine.ingest(readJsonLines('pile.jsonl', bytes()));
  const dossier = await engine.dossier(await engine.analyse(), []);
  await engine.close();
  return dossier;
}

/** What is taken back when articles come to the first ones, with the words of the notice. */
async function takenBack(first: readonly Item[], ...more: readonly Item[]) {
  const difference = compareDossiers(await dossierOf(first), await dossierOf([...first, ...more]));
  const found = difference.changes.filter(({ type }) => type === 'retracted');
  const alerts = findAlerts(difference).filter(({ rule }) => rule === 'retraction');
  expect(alerts.map(({ id }) => id)).toEqual(found.map(({ id }) => id));
  for (const change of found) expect(change.before.length).toBeGreaterThan(0);
  return found.map(({ from, to, after }) => [from[0], to[0], after.map(({ quote }) => quote).join(' ')]);
}

const german: Item = {
  id: 'kai',
  url: 'https://echo.example/kai',
  outlet: 'Sandholmer Echo',
  title: 'Stadt Sandholm sperrt den alten Kai',
  body: 'Die Stadt Sandholm hat am Montag den alten Kai gesperrt. Das sagte Hafenmeisterin Rike Brandt.\n\nDie Mauer war in der Nacht gesunken. Rund 40 Boote liegen hinter der Sperre fest.\n\nTaucher sehen sich die Mauer am Dienstag an. Der Markt zieht auf den Kirchplatz um.',
  day: '2026-03-02',
};
const english: Item = {
  id: 'quay',
  url: 'https://herald.example/quay',
  outlet: 'Bay Herald',
  title: 'Town of Sandholm closes the old quay',
  body: 'The town of Sandholm closed the old quay on Monday, harbour master Rike Brandt said.\n\nIts wall had sunk during the night. About 40 boats wait behind the barrier.\n\nDivers will look at the wall on Tuesday. The market moves to the church square.',
  day: '2026-03-02',
};

describe('an article that its outlet takes back', () => {
  it.each([
    [german, 'Wir haben diesen Artikel zurückgezogen, weil die Zahl der Boote nicht belegt ist.'],
    [german, 'Korrektur: In einer früheren Version hieß es, 40 Boote lägen fest. Es sind 14.'],
    [english, 'This article has been retracted.'],
    [english, 'Correction: An earlier version of this article gave a wrong number of boats.'],
  ])('is named when a later version of its address says so: %#', async (item, notice) => {
    const later = { ...item, id: `${item.id}-2`, body: `${item.body}\n\n${notice}`, day: '2026-03-03' };
    const [found, ...others] = await takenBack([item], later);
    expect(found?.slice(0, 2)).toEqual([item.id, later.id]);
    expect(notice).toContain(found![2]);
    expect(others).toEqual([]);
    // What stood there before is no news.
    const again = { ...later, id: `${item.id}-3`, body: `${later.body}\n\nThe end.`, day: '2026-03-04' };
    expect(await takenBack([item, later], again)).toEqual([]);
  });

  it.each([
    [
      '\n\nWir haben diesen Artikel zurückgezogen, weil die Zahl der Boote nicht belegt ist.',
      'announcedEdit',
      'retraction',
    ],
    ['\n\nEin Kran hebt am Mittwoch das erste Boot.', 'silentEdit', 'silentEdit'],
  ])('raises one alert: the notice says that the text was edited: %#', async (more, edit, rule) => {
    const later = { ...german, id: 'kai-2', body: `${german.body}${more}`, day: '2026-03-03' };
    const difference = compareDossiers(await dossierOf([german]), await dossierOf([german, later]));
    expect(difference.changes.filter(({ type }) => type.endsWith('Edit')).map(({ type }) => type)).toEqual([edit]);
    expect(findAlerts(difference).map((alert) => alert.rule)).toEqual([rule]);
  });

  it('is named when another article of the outlet names its title, not when another outlet does', async () => {
    const notice: Item = {
      id: 'notice',
      url: 'https://herald.example/notice',
      outlet: 'Bay Herald',
      title: 'To our readers',
      body: 'Our article “Town of Sandholm closes the old quay” has been retracted.\n\nThe harbour office of Sandholm had told the Herald on Monday that the quay stays open. We are sorry.',
      day: '2026-03-04',
    };
    expect((await takenBack([english, german], notice)).map((change) => change.slice(0, 2))).toEqual([
      ['quay', 'notice'],
    ]);
    expect(await takenBack([english], { ...notice, outlet: 'Sandholm Echo' })).toEqual([]);
    const other = { ...notice, body: notice.body.replace('Town of Sandholm closes the old quay', 'The old quay') };
    expect(await takenBack([english], other)).toEqual([]);
  });

  it.each([
    [german, 'Die Fachzeitschrift Hafenbau hat den Artikel über die Mauer zurückgezogen.'],
    [german, '„Wir haben den Artikel zurückgezogen“, sagte die Verlegerin der Zeitschrift Hafenbau.'],
    [english, 'The journal Harbours has retracted the article about the wall.'],
    [english, '“This article has been retracted,” the journal Harbours wrote.'],
  ])('is not named for the retraction of somebody else: %#', async (item, line) => {
    const later = { ...item, id: `${item.id}-2`, body: `${item.body}\n\n${line}`, day: '2026-03-03' };
    expect(await takenBack([item], later)).toEqual([]);
  });
});
