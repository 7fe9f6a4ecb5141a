import { describe, expect, it } from 'vitest';
import { makeCorrection } from '../src/cli/correct/make-correction.ts';
import { createReferences } from '../src/cli/correct/references.ts';
import { renderJson } from '../src/dossier/render/render-json.ts';
import { verifyDossier } from '../src/dossier/verify-dossier.ts';
import type { Correction } from '../src/model/correction.ts';
import type { Dossier } from '../src/model/dossier.ts';
import { openEngine } from '../src/open.ts';
import { readJsonLines } from '../src/sources/read-json-lines.ts';

interface Item {
  readonly id: string;
  readonly text: string;
  readonly day: string;
  readonly url?: string;
}

interface Line {
  readonly kind: string;
  readonly what: readonly ((place: (article: string, words: string) => string) => string)[];
  readonly later?: boolean;
  /** The time of day at which it is made. */
  readonly at?: string;
}

/** Dossiers of a pile with some corrections, each made a minute after the one before. */
async function corrected(items: readonly Item[], lines: readonly Line[], asOf?: string, backwards = false) {
  const rows = items.map(({ id, text, day, url }) => ({
    id,
    text: `Report ${id} from Sandholm\n\n${text}`,
    title: `Report ${id} from Sandholm`,
    publishedAt: `${day}T09:00:00`,
    ...(url ? { url } : {}),
  }));
  if (backwards) rows.reverse();
  async function* bytes() {
    yield new TextEncoder().encode(rows.map((row) => `${JSON.stringify(row)}\n`).join(''));
  }
  const engine = await openEngine({ threads: 1 });
  await engine.ingest(readJsonLines('pile.jsonl', bytes()));
  const articles = await engine.analyse();
  const place = (article: string, words: string) => {
    const start = articles.find(({ id }) => id === article)!.text.indexOf(words);
    expect(start).toBeGreaterThanOrEqual(0);
    return `${article}:${start}-${start + words.length}`;
  };
  const made: Correction[] = [];
  for (const [at, { kind, what, later }] of lines.entries()) {
    const said: readonly string[] = kind === 'undo' ? [made.at(-1)!.id] : what.map((part) => part(place));
    const references = createReferences(articles, null);
    const madeAt = `2026-03-20T10:0${at}:00Z`;
    const by = { author: 'Ina Weiß', reason: 'Seen there.', madeAt, references, made };
    made.push(makeCorrection(kind, said, { ...by, later: later ?? false }));
  }
  for (const correction of backwards ? [...made].reverse() : made) await engine.correct(correction);
  const dossier = await engine.dossier(articles, [], asOf ? { asOf } : {});
  await engine.close();
  expect(verifyDossier(dossier, null).failed).toEqual([]);
  return dossier;
}

const undo: Line = { kind: 'undo', what: [] };
const appliesTo = ({ corrections = [] }: Dossier) => corrections.map((correction) => correction.appliesTo ?? []);
const withoutRecords = ({ corrections, ...rest }: Dossier) => renderJson(rest);

const card = '“Every child in the town gets a card for the new library at once,”';
const speakers: readonly Item[] = [
  { id: 'a', day: '2026-03-02', text: `${card} said Mayor Jona Weil. The library in Sandholm opened on Monday.` },
  { id: 'b', day: '2026-03-03', text: `The library opened. ${card} said Mayor Jona Weil on Monday in the town hall.` },
  {
    id: 'c',
    day: '2026-03-04',
    text: `Books are there. ${card} said librarian Rike Brandt to the children of Sandholm.`,
  },
  { id: 'd', day: '2026-03-01', text: `The day before the opening: ${card} said Mayor Jona Weil to the council.` },
];
const saidBy = (dossier: Dossier, article: string) =>
  dossier.stories.flatMap((story) =>
    story.speakers.flatMap(({ name, quotations }) =>
      quotations.flatMap(({ receipts }) =>
        receipts.some((receipt) => receipt.article === article && receipt.quote.includes('Every child')) ? [name] : [],
      ),
    ),
  );
const speaker = (name: string, later = true, article = 'a'): Line => ({
  kind: 'speaker',
  what: [(place) => place(article, 'Every child in the town gets a card for the new library at once'), () => name],
  later,
});

describe('a speaker that later articles follow', () => {
  it('goes to the later article with the same speaker, not to an earlier one nor to one with another', async () => {
    const dossier = await corrected(speakers, [speaker('Ole Hansen')]);
    expect(appliesTo(dossier)).toEqual([['b']]);
    const [a, b] = speakers;
    const two = await corrected([a!, b!], [speaker('Ole Hansen')]);
    expect([saidBy(two, 'a'), saidBy(two, 'b')]).toEqual([['Ole Hansen'], ['Ole Hansen']]);
    expect(dossier.corrections![0]!.says).toContain('Later articles follow it.');
  });

  it('stays with the one article when it does not ask for more', async () => {
    const dossier = await corrected(speakers, [speaker('Ole Hansen', false)]);
    expect(saidBy(dossier, 'b')).toEqual(['Jona Weil']);
    expect(dossier.corrections![0]).not.toHaveProperty('appliesTo');
  });

  it('leaves alone what a correction says of the later article itself', async () => {
    const dossier = await corrected(speakers, [speaker('Rike Brandt', false, 'b'), speaker('Ole Hansen')]);
    expect(appliesTo(dossier)).toEqual([[], []]);
  });

  it('leaves no trace when it is taken back, knows nothing of later articles before their day', async () => {
    const plain = await corrected(speakers, []);
    const undone = await corrected(speakers, [speaker('Ole Hansen'), undo]);
    expect(withoutRecords(undone)).toBe(withoutRecords(plain));
    expect(appliesTo(undone)).toEqual([[], []]);
    const early = await corrected(speakers, [speaker('Ole Hansen')], '2026-03-19');
    expect(saidBy(early, 'b')).toEqual(['Jona Weil']);
    expect(early.corrections).toBeUndefined();
  });

  it('depends neither on the order of the articles nor on that of the records', async () => {
    const lines = [speaker('Ole Hansen'), speaker('Mia Sand', true, 'd')];
    const one = await corrected(speakers, lines);
    expect(renderJson(await corrected(speakers, lines, undefined, true))).toBe(renderJson(one));
    // The latest made decides, though another one was made on words nearer in time.
    expect(saidBy(one, 'b')).toEqual(['Mia Sand']);
    expect(appliesTo(one)).toEqual([[], ['b']]);
  });
});

const names: readonly Item[] = [
  {
    id: 'a',
    day: '2026-03-02',
    text: 'Harbour master Jon Meier closed the quay on Monday. The town thanked Jon Meier.',
  },
  { id: 'b', day: '2026-03-03', text: 'Singer Jon Meyer performed on Tuesday. The town thanked Jon Meyer.' },
  { id: 'c', day: '2026-03-04', text: 'Jon Meier opened a hall on Wednesday. Jon Meyer thanked the town.' },
  { id: 'd', day: '2026-03-05', text: 'Jon Meyer left the town on Thursday. Jon Meyer thanked the baker.' },
  { id: 'e', day: '2026-03-06', text: 'Jon Meier visited the town on Friday. Jon Meier thanked the baker.' },
];

const lone: readonly Item[] = [
  {
    id: 'a',
    day: '2026-03-02',
    text: 'Harbour master Rike Brandt closed the quay on Monday. The town thanked Rike Brandt.',
  },
  { id: 'b', day: '2026-03-03', text: '“The quay is closed,” said Quistorp. Mayor Quistorp left on Tuesday.' },
  { id: 'c', day: '2026-03-04', text: 'Rike Brandt opened a hall on Wednesday. “It is open,” said Quistorp.' },
];

const about = (kind: string, first: string, second: string, later = true): Line => ({
  kind,
  what: [(place) => place('a', first), (place) => place('b', second)],
  later,
});
const peopleOf = ({ actors }: Dossier) =>
  actors.map(({ name, articles }) => [name, [...articles].sort().join('')]).sort();

describe('names that later articles follow', () => {
  it('stay apart in later articles that use both or the second alone', async () => {
    expect(peopleOf(await corrected(names, []))).toEqual([['Jon Meier', 'abcde']]);
    const once = await corrected(names, [about('notSameEntity', 'Jon Meier', 'Jon Meyer', false)]);
    expect(peopleOf(once)).toEqual([
      ['Jon Meier', 'acde'],
      ['Jon Meyer', 'b'],
    ]);
    const dossier = await corrected(names, [about('notSameEntity', 'Jon Meier', 'Jon Meyer')]);
    expect(peopleOf(dossier)).toEqual([
      ['Jon Meier', 'ace'],
      ['Jon Meyer', 'bcd'],
    ]);
    expect(appliesTo(dossier)).toEqual([['c', 'd']]);
    const credit = dossier.actors.map(({ notes }) => notes.filter((note) => note.includes('Ina Weiß')).length);
    expect(credit).toEqual([1, 1]);
  });

  it('are one in a later article that uses both and knows one of them as the one meant', async () => {
    expect(peopleOf(await corrected(lone, [about('sameEntity', 'Rike Brandt', 'Quistorp', false)]))).toEqual([
      ['Quistorp', 'c'],
      ['Rike Brandt', 'abc'],
    ]);
    const dossier = await corrected(lone, [about('sameEntity', 'Rike Brandt', 'Quistorp')]);
    expect(peopleOf(dossier)).toEqual([['Rike Brandt', 'abc']]);
    expect(appliesTo(dossier)).toEqual([['c']]);
  });

  it('are not followed where the spelling stands for a fuller name', async () => {
    const other = { id: 'c', day: '2026-03-04', text: 'Rike Brandt opened a hall. Olga Quistorp left. Quistorp sang.' };
    const dossier = await corrected([...lone.slice(0, 2), other], [about('sameEntity', 'Rike Brandt', 'Quistorp')]);
    expect(appliesTo(dossier)).toEqual([[]]);
  });

  it('are not followed by an article of the same day that may have been earlier', async () => {
    const pile = names.map((item) => ({ ...item, day: '2026-03-03' }));
    expect(appliesTo(await corrected(pile, [about('notSameEntity', 'Jon Meier', 'Jon Meyer')]))).toEqual([[]]);
  });

  it('leave the words of a later article to a correction that names them, and to the latest that follows', async () => {
    const own: Line = {
      kind: 'sameEntity',
      what: [(place) => place('a', 'Jon Meier'), (place) => place('d', 'Jon Meyer')],
    };
    const dossier = await corrected(names, [own, about('notSameEntity', 'Jon Meier', 'Jon Meyer')]);
    expect(appliesTo(dossier)).toEqual([[], ['c']]);
    const contrary: Line = {
      kind: 'sameEntity',
      what: [(place) => place('a', 'Jon Meier'), (place) => place('c', 'Jon Meyer')],
      later: true,
    };
    const both = [about('notSameEntity', 'Jon Meier', 'Jon Meyer'), contrary];
    const latest = await corrected(names, both);
    expect(appliesTo(latest)[0]).not.toContain('c');
    expect(renderJson(await corrected(names, both, undefined, true))).toBe(renderJson(latest));
  });

  it('leave no trace when the correction is taken back', async () => {
    const undone = await corrected(names, [about('notSameEntity', 'Jon Meier', 'Jon Meyer'), undo]);
    expect(withoutRecords(undone)).toBe(withoutRecords(await corrected(names, [])));
  });

  it('must be two spellings', async () => {
    await expect(corrected(names, [about('notSameEntity', 'Jon Meier', 'Jon')])).resolves.toMatchObject({
      corrections: [{ state: 'applied' }],
    });
    const same: Line = {
      kind: 'sameEntity',
      what: [(p) => p('a', 'Jon Meier'), (p) => p('c', 'Jon Meier')],
      later: true,
    };
    await expect(corrected(names, [same])).rejects.toMatchObject({ code: 'correction.cannotFollow' });
  });
});

describe('kinds that nothing can follow', () => {
  it.each([
    ['sameStory', ['a', 'b']],
    ['notSameStory', ['a', 'b']],
    ['published', ['a', '2026-03-01']],
    ['lineage', ['b', 'a', 'none']],
  ])('%s', async (kind, what) => {
    const line: Line = { kind, what: what.map((part) => () => part), later: true };
    await expect(corrected(names.slice(0, 2), [line])).rejects.toMatchObject({ code: 'correction.cannotFollow' });
  });
});

const pages: readonly Item[] = [
  {
    id: 'a',
    day: '2026-03-02',
    url: 'https://echo.example/tide',
    text: 'High water in Sandholm at 9. Low water at 15.',
  },
  {
    id: 'b',
    day: '2026-03-03',
    url: 'https://echo.example/tide#today',
    text: 'High water in Sandholm at 10. Low water at 16.',
  },
  {
    id: 'c',
    day: '2026-03-03',
    url: 'https://echo.example/tides',
    text: 'High water in Sandholm closed the quay on Tuesday.',
  },
  {
    id: 'd',
    day: '2026-03-01',
    url: 'https://echo.example/tide',
    text: 'High water in Sandholm at 8. Low water at 14.',
  },
];
const noArticle: Line = { kind: 'notAnArticle', what: [() => 'a'], later: true };

describe('a page that is no article', () => {
  it('is none in its later versions, at no other address and at no earlier time', async () => {
    const dossier = await corrected(pages, [noArticle]);
    expect(dossier.otherPages.map(({ id }) => id).sort()).toEqual(['a', 'b']);
    expect(appliesTo(dossier)).toEqual([['b']]);
    const undone = await corrected(pages, [noArticle, undo]);
    expect(withoutRecords(undone)).toBe(withoutRecords(await corrected(pages, [])));
  });
});
