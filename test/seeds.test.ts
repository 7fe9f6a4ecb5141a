import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Article } from '../src/model/article.ts';
import type { Quotation } from '../src/model/quotation.ts';
import type { Span, Spans } from '../src/model/span.ts';
import type { Picture, PileEntity } from '../src/model/story.ts';
import { openEngine } from '../src/open.ts';
import { readSources } from '../src/sources/read-sources.ts';

/*
 * Five real texts that a crawler pulled out of web pages, kept outside the project. The rows say what must come out of
 * them. No sentence of theirs stands here: lines are named by number, quotations by their position in the file.
 */
const folder = process.env['LAGEBILD_SEEDS'] ?? fileURLToPath(new URL('../../shared/seeds', import.meta.url));
const present = existsSync(folder);
if (!present) console.log(`seeds: skipped, ${folder} is not there (set LAGEBILD_SEEDS)`);

/** Rows that are known not to hold yet, with the piece of work that will mend them. Each fails when it starts to hold. */
const knownGaps: ReadonlyMap<string, string> = new Map<string, string>([]);

function row(name: string, check: () => void): void {
  const gap = knownGaps.get(name);
  if (gap) it.fails(`${name} (known gap: ${gap})`, check);
  else it(name, check);
}

type Letter = 'A' | 'B' | 'C' | 'D' | 'E';
const letters: readonly Letter[] = ['A', 'B', 'C', 'D', 'E'];
const raw = {} as Record<Letter, string>;
const articles = {} as Record<Letter, Article>;
let picture: Picture;

describe.skipIf(!present)('seeds', () => {
  beforeAll(async () => {
    const files = readdirSync(folder)
      .filter((file) => file.endsWith('.txt'))
      .sort();
    const engine = await openEngine({ threads: 1 });
    await engine.ingest(readSources(files.map((file) => join(folder, file))));
    const analysed = await engine.analyse();
    letters.forEach((letter, index) => {
      raw[letter] = readFileSync(join(folder, files[index]!), 'utf8');
      articles[letter] = analysed.find(({ id }) => id.includes(files[index]!.slice(0, -4)))!;
    });
    picture = await engine.picture(analysed);
    await engine.close();
  }, 120_000);

  describe('clean text', () => {
    row('A: residue is gone', () => {
      const { text } = articles.A;
      for (const gone of ['type=', 'avif', 'Veröffentlicht am', 'Lesezeit', 'PREV', 'NEXT', 'Spanien', 'Rennes'])
        expect(text).not.toContain(gone);
      expect(text).not.toMatch(/^\s*[->]+\s*$/m);
    });
    row('A: every body paragraph survives', () => {
      for (const line of [5, 19, 21, 23, 25, 27]) survives('A', line);
    });
    row('A: the picture caption stands once, as a caption with its credit', () => {
      const { text, layers } = articles.A;
      expect(layers.captions).toHaveLength(1);
      expect(layers.captions[0]!.credit).toMatch(/AFP/);
      expect(text.split('MARIAVLADIMIROVNAZAK')).toHaveLength(2);
      expect(body(articles.A)).not.toContain('MARIAVLADIMIROVNAZAK');
    });
    row('A: every removal says why', () => {
      expect(articles.A.removals.length).toBeGreaterThan(4);
      for (const removal of articles.A.removals) expect(removal.reason).not.toBe('');
    });
    row('B: residue is gone', () => {
      const { text } = articles.B;
      for (const gone of ['RusslandTechnologieUkraine', 'Werbeeinblendung', 'Ähnliche Artikel', 'Schaltfläche', '<p'])
        expect(text).not.toContain(gone);
    });
    row('B: headline, subheading and paragraphs survive', () => {
      for (const line of [3, 5, 7, 9]) survives('B', line);
      expect(squeezed(articles.B.text)).toContain(squeezed(lineOf('B', 11).replace('<p', '')));
      expect(
        articles.B.layers.blocks.filter(({ kind }) => kind === 'heading').map(({ span }) => shown('B', span)),
      ).toContain(lineOf('B', 9));
      expect(articles.B.title).toBe(lineOf('B', 3));
    });
    row('B: the details block is structured fields', () => {
      const fields = articles.B.layers.blocks.filter(({ kind }) => kind === 'field');
      const value = (label: RegExp) =>
        fields
          .filter((field) => label.test(field.label ?? ''))
          .map(({ span }) => shown('B', span))
          .join(' ');
      expect(value(/Region/)).toContain('Wostotschny');
      expect(value(/Ort/)).toContain('Wostotschny');
      expect(value(/Referenz/)).toContain('vienna.at');
      expect(value(/Quellen/)).toContain('tagesschau.de');
    });
    row('C: residue is gone', () => {
      const { text } = articles.C;
      for (const gone of ['Anzeige_2', 'Kommentar (0)', 'Haubitzen']) expect(text).not.toContain(gone);
    });
    row('C: body survives, the caption is a caption, the source is a credit', () => {
      for (const line of [1, 2, 4, 5, 7, 8, 9, 10]) survives('C', line);
      expect(articles.C.layers.captions.map(({ span }) => shown('C', span)).join()).toContain('19. Juni 2024');
      expect(body(articles.C)).not.toContain('19. Juni 2024');
      expect(articles.C.layers.credits.map(({ name }) => name).join(' ')).toContain('thanhnien.vn');
    });
    row('D: everything survives, with its subheadings', () => {
      const lines = raw.D.split('\n').filter((line) => line.trim() !== '');
      for (const line of lines) expect(squeezed(articles.D.text)).toContain(squeezed(line));
      const headings = articles.D.layers.blocks
        .filter(({ kind }) => kind === 'heading')
        .map(({ span }) => shown('D', span));
      expect(headings).toEqual(expect.arrayContaining([lineOf('D', 3), lineOf('D', 8)]));
      expect(headings.length).toBeGreaterThanOrEqual(2);
    });
    row('E: furniture is gone, the repeated headline stands once', () => {
      const { text } = articles.E;
      for (const gone of ['Transparenz', 'Impressum', 'Redaktionskodex']) expect(text).not.toContain(gone);
      expect(text.split(lineOf('E', 1))).toHaveLength(2);
      for (const line of [1, 4, 8, 10, 14, 16]) survives('E', line);
    });
    row('E: language per paragraph', () => {
      const at = (line: number) => languageAt('E', line);
      expect([at(1), at(4), at(8), at(10), at(14)]).toEqual(['de', 'de', 'en', 'en', 'en']);
    });
    row('every article maps its clean text to the bytes it came from', () => {
      for (const letter of letters) {
        const bytes = Buffer.from(raw[letter], 'utf8');
        expect(articles[letter].offsets.length).toBeGreaterThan(0);
        for (const run of articles[letter].offsets.filter(({ exact }) => exact)) {
          expect(bytes.subarray(...run.bytes).toString('utf8')).toBe(articles[letter].text.slice(...run.text));
        }
      }
    });
  });

  describe('dates', () => {
    row('A: 1 November 2024, 12:04, zone unknown, the other reading ruled out', () => {
      const verdict = articles.A.published!;
      expect(verdict.value).toBe('2024-11-01T12:04');
      expect(verdict.precision).toBe('minute');
      expect(verdict.zone).toBeNull();
      const readings = verdict.candidates.flatMap((candidate) => candidate.readings);
      expect(readings.find(({ value }) => value.startsWith('2024-01-11'))?.ruledOut).toMatch(/event/);
    });
    row('B: unknown, no invented date', () => {
      expect(articles.B.published).toBeNull();
    });
    row('C: 30 November 2024', () => {
      expect(articles.C.published?.value).toMatch(/^2024-11-30/);
    });
    row('D: its own text tells a weekday only; the story tells the date', () => {
      expect(articles.D.published).toBeNull();
      const inferred = picture.inferredDates.find(({ article }) => article === articles.D.id)?.published;
      expect(inferred?.value).toBe('2024-11-01');
      expect(inferred?.stated).toBe(false);
      expect(inferred?.reason).not.toBe('');
    });
    row('E: its own text tells nothing; the story tells an interval', () => {
      expect(articles.E.published).toBeNull();
      const inferred = picture.inferredDates.find(({ article }) => article === articles.E.id)?.published;
      expect(inferred?.precision).toBe('interval');
      expect(inferred?.stated).toBe(false);
    });
    row('relative expressions resolve against those dates', () => {
      expect(timex('A', /^(Donnerstag, )?31\. Oktober/)).toContain('2024-10-31');
      expect(timex('A', /^(im )?Juni$/)).toContain('2024-06');
      expect(timex('C', /^(in )?diesem Monat$/)).toContain('2024-11');
      for (const letter of ['A', 'D'] as const) expect(timex(letter, /^(im )?Februar 2022$/)).toContain('2022-02');
    });
  });

  describe('entities', () => {
    row('Choe is one person in A, D and E, with both genders noted', () => {
      const choe = onlyPerson(/\bChoe\b/);
      expect(articlesOf(choe)).toEqual(expect.arrayContaining([articles.A.id, articles.D.id, articles.E.id]));
      expect(choe.gender === 'clash' || choe.notes.some((note) => /gender/i.test(note))).toBe(true);
      expect(picture.entities.filter(({ name }) => /sagte/.test(name))).toEqual([]);
    });
    row('Choe: the split name, the roles and "Letzterer" are hers', () => {
      const split = articles.D.layers.mentions.find(({ pieces }) => (pieces?.length ?? 0) > 1);
      expect(pileEntity('D', split!.entity)).toBe(onlyPerson(/\bChoe\b/));
      expect(entityAt('D', /Chef der nordkoreanischen Diplomatie/)).toBe(onlyPerson(/\bChoe\b/));
      expect(entityAt('A', /der Minister\b/)).toBe(onlyPerson(/\bChoe\b/));
      expect(entityAt('A', /Letzterer/)).toBe(onlyPerson(/\bChoe\b/));
    });
    const people: readonly [name: RegExp, where: readonly Letter[]][] = [
      [/Law?[rv]row?|Lavrov/, ['A', 'D', 'E']],
      [/\bKim\b/, ['A', 'B', 'C', 'E']],
      [/\bPutin\b/, ['A', 'B', 'C', 'D', 'E']],
      [/Belousow/, ['C']],
      [/Kwang-chol/, ['C']],
      [/Blinken/, ['A', 'E']],
      [/Selenskyj/, ['A']],
      [/Trump/, ['B']],
      [/Ishiba/, ['B']],
    ];
    for (const [name, where] of people) {
      row(`one person across spellings and languages: ${name.source}`, () => {
        expect(articlesOf(onlyPerson(name))).toEqual(
          expect.arrayContaining(where.map((letter) => articles[letter].id)),
        );
      });
    }
    row('Biden is named only inside an organisation', () => {
      expect(picture.entities.filter(({ type, name }) => type === 'person' && /Biden/.test(name))).toEqual([]);
    });
    row('agencies and media are organisations', () => {
      for (const name of ['KCNA', 'AFP', 'KBS']) {
        const found = [
          ...picture.entities
            .filter(({ type }) => type === 'organisation')
            .flatMap(({ name: own, aliases }) => [own, ...aliases]),
        ];
        const credits = letters.flatMap((letter) => articles[letter].layers.credits.map((credit) => credit.name));
        const captions = letters.flatMap((letter) =>
          articles[letter].layers.captions.map((caption) => caption.credit ?? ''),
        );
        expect([...found, ...credits, ...captions].join(' ')).toContain(name);
      }
    });
    const places: readonly [name: RegExp, country: string, latitude: number | null][] = [
      [/^(Moskau|Moscow)$/, 'RU', 55.75],
      [/^P[jJ]öngjang$/, 'KP', 39.02],
      [/^Kursk$/, 'RU', 51.73],
      [/^Wostotschny/, 'RU', null],
    ];
    for (const [name, country, latitude] of places) {
      row(`place with coordinates: ${name.source}`, () => {
        const found = picture.entities.filter(
          (entity) => entity.place && [entity.name, ...entity.aliases].some((form) => name.test(form)),
        );
        expect(found).toHaveLength(1);
        expect(found[0]!.place!.country).toBe(country);
        if (latitude === null) expect(found[0]!.place!.latitude).not.toBeNull();
        else expect(Math.abs(found[0]!.place!.latitude! - latitude)).toBeLessThan(0.6);
      });
    }
    row('countries carry their ISO codes', () => {
      for (const [name, code] of [
        ['Nordkorea', 'KP'],
        ['Russland', 'RU'],
        ['Ukraine', 'UA'],
        ['Südkorea', 'KR'],
      ] as const) {
        expect(
          picture.entities.find(
            (entity) => entity.place?.kind === 'country' && [entity.name, ...entity.aliases].includes(name),
          )?.place?.country,
        ).toBe(code);
      }
    });
    row('place names that act are actors', () => {
      expect(mentionAt('D', /Pjöngjang(?= wird außerdem)/)?.actor).toBe(true);
      expect(mentionAt('D', /Moskau(?= im Februar)/)?.actor).toBe(true);
    });
  });

  describe('quotations', () => {
    const choe = () => onlyPerson(/\bChoe\b/);
    row('A: the headline fragment is said by the country', () => {
      const quotation = covering('A', quoted('A', 0));
      expect(saidBy('A', quotation)).toMatch(/Nordkorea/);
    });
    row('A: the long quotation is spoken by "der Minister", who is Choe', () => {
      const quotation = covering('A', quoted('A', 1));
      expect(quotation.type).toBe('direct');
      expect(saidBy('A', quotation)).toMatch(/Minister/);
      expect(pileEntity('A', quotation.speakerEntity)).toBe(choe());
    });
    row('A: the promise to stand beside the comrades is direct, by Choe', () => {
      const quotation = covering('A', quoted('A', 2));
      expect(quotation.type).toBe('direct');
      expect(pileEntity('A', quotation.speakerEntity)).toBe(choe());
    });
    row('A: the two fragments by "Letzterer" are by Choe', () => {
      for (const index of [3, 4]) expect(pileEntity('A', covering('A', quoted('A', index)).speakerEntity)).toBe(choe());
    });
    row('A: Blinken indirect, with a direct fragment inside', () => {
      const quotation = articles.A.layers.quotations.find((found) => /Blinken/.test(saidBy('A', found)))!;
      expect(['indirect', 'indirectFreeIndirect']).toContain(quotation.type);
      expect(words('A', quotation.content)).toMatch(/10\.000/);
      expect(overlaps(quotation.content, quoted('A', 5))).toBe(true);
    });
    row("A: South Korea's accusation", () => {
      const quotation = articles.A.layers.quotations.find((found) => /^Südkorea/.test(saidBy('A', found)))!;
      expect(words('A', quotation.content)).toMatch(/Munition/);
      expect(quotation.act).toBe('accuse');
    });
    row('A: two by Selenskyj, in an interview with KBS', () => {
      const zelensky = onlyPerson(/Selenskyj/);
      const both = [6, 7].map((index) => covering('A', quoted('A', index)));
      for (const quotation of both) expect(pileEntity('A', quotation.speakerEntity)).toBe(zelensky);
      expect(words('A', [...both[0]!.addressee, ...both[0]!.frame])).toMatch(/KBS/);
    });
    row('B: Kim, a fragment inside indirect speech', () => {
      const quotation = covering('B', quoted('B', 0));
      expect(words('B', quotation.content)).toMatch(/verteidigen/);
      expect(pileEntity('B', quotation.speakerEntity)).toBe(onlyPerson(/\bKim\b/));
    });
    row('B: two credits of the form "wie X berichtete"', () => {
      const names = articles.B.layers.credits.map(({ name }) => name).join(' ');
      expect(names).toContain('vienna.at');
      expect(names).toContain('tagesschau.de');
    });
    row('C: two direct by Kim, reported by KCNA', () => {
      for (const index of [0, 1]) {
        const quotation = covering('C', quoted('C', index));
        expect(quotation.type).toBe('direct');
        expect(pileEntity('C', quotation.speakerEntity)).toBe(onlyPerson(/\bKim\b/));
      }
      const chain = covering('C', quoted('C', 1))
        .chain.map(({ name }) => name)
        .join(' → ');
      expect(chain).toMatch(/KCNA.*Kim/);
      expect(chain).toMatch(/^(www\.)?thanhnien/i);
    });
    row('C: the intelligence service twice, indirect', () => {
      const found = articles.C.layers.quotations.filter((quotation) => /Geheimdienst/.test(saidBy('C', quotation)));
      expect(found.length).toBeGreaterThanOrEqual(2);
      expect(found.every(({ type }) => type !== 'direct')).toBe(true);
    });
    row('D: the long quotation and the vow at the start are by Choe', () => {
      const long = covering('D', quoted('D', 1));
      expect(long.type).toBe('direct');
      expect(pileEntity('D', long.speakerEntity)).toBe(choe());
      expect(pileEntity('D', covering('D', quoted('D', 0)).speakerEntity)).toBe(choe());
    });
    row('D: the minister who is never named beside his words is Lawrow', () => {
      const quotation = covering('D', quoted('D', 3));
      expect(quotation.type).toBe('direct');
      expect(saidBy('D', quotation)).toMatch(/Minister/);
      expect(pileEntity('D', quotation.speakerEntity)).toBe(onlyPerson(/Law?[rv]row?|Lavrov/));
    });
    row('D: one indirect by Choe with a direct fragment', () => {
      const quotation = covering('D', quoted('D', 6));
      expect(quotation.type).not.toBe('direct');
      expect(pileEntity('D', quotation.speakerEntity)).toBe(choe());
    });
    row('E: Choe in English, three in quotation marks', () => {
      for (const index of [0, 1, 3])
        expect(pileEntity('E', covering('E', quoted('E', index)).speakerEntity)).toBe(choe());
    });
    row('E: one fragment by Lawrow, Blinken indirect', () => {
      expect(pileEntity('E', covering('E', quoted('E', 2)).speakerEntity)).toBe(onlyPerson(/Law?[rv]row?|Lavrov/));
      const blinken = articles.E.layers.quotations.find((found) => /Blinken/.test(saidBy('E', found)))!;
      expect(blinken.type).toBe('indirect');
      expect(words('E', blinken.content)).toMatch(/8,000/);
    });
    row('the vow to stand beside the comrades is one quotation in A and D', () => {
      const found = picture.sharedQuotations.find(({ wordings }) => {
        const where = wordings.map(({ article }) => article);
        return where.includes(articles.A.id) && where.includes(articles.D.id);
      })!;
      const wording = found.wordings.find(({ article }) => article === articles.A.id)!;
      expect(overlaps(articles.A.layers.quotations[wording.quotation]!.content, quoted('A', 2))).toBe(true);
    });
  });

  describe('stories, origins, claims, conflicts', () => {
    row('three stories under one topic', () => {
      const of = (letter: Letter) => picture.stories.find((story) => story.articles.includes(articles[letter].id))!;
      expect(of('D')).toBe(of('A'));
      expect(of('E')).toBe(of('A'));
      expect(new Set([of('A').id, of('B').id, of('C').id]).size).toBe(3);
      expect(new Set([of('A').topic, of('B').topic, of('C').topic]).size).toBe(1);
    });
    row('A and D share an origin; E derives from neither', () => {
      const edges = picture.lineage;
      const between = (x: Letter, y: Letter) =>
        edges.filter(({ from, to }) => [from, to].includes(articles[x].id) && [from, to].includes(articles[y].id));
      expect(between('A', 'D').length).toBe(1);
      expect(between('A', 'E').filter(({ type }) => type !== 'quotationOnly')).toEqual([]);
      expect(between('D', 'E').filter(({ type }) => type !== 'quotationOnly')).toEqual([]);
    });
    row('the date of the meeting is in conflict: 31 October or 1 November', () => {
      const conflict = picture.conflicts.find(({ sides }) => {
        const values = sides.flatMap(({ value }) => (value.kind === 'date' ? [value.value.slice(0, 10)] : []));
        return values.includes('2024-10-31') && values.includes('2024-11-01');
      });
      expect(conflict).toBeDefined();
      for (const side of conflict!.sides)
        for (const assertion of side.assertions) expect(assertion.span[1]).toBeGreaterThan(assertion.span[0]);
    });
    row('soldiers sent to Russia: compatible, not a conflict', () => {
      const soldiers = picture.slots.filter(({ assertions }) =>
        assertions.some(({ value }) => value.kind === 'quantity' && value.value === 10_000),
      );
      expect(soldiers.length).toBeGreaterThan(0);
      const bad = picture.conflicts.filter(
        (conflict) => conflict.cause === 'contradiction' && soldiers.some(({ id }) => id === conflict.slot),
      );
      expect(bad).toEqual([]);
      const asserting = new Set(soldiers.flatMap(({ assertions }) => assertions.map(({ article }) => article)));
      expect(asserting.has(articles.A.id) && asserting.has(articles.C.id)).toBe(true);
    });
    row('8,000 in Kursk: A and E agree, one asserter, one origin', () => {
      const slot = picture.slots.find(({ assertions }) => {
        const where = assertions
          .filter(({ value }) => value.kind === 'quantity' && (value.value === 8000 || value.high === 8000))
          .map(({ article }) => article);
        return where.includes(articles.A.id) && where.includes(articles.E.id);
      });
      expect(slot?.origins.count).toBe(1);
    });
    row('containers of ammunition are not soldiers', () => {
      const slotsWithTenThousandInC = picture.slots.filter(({ assertions }) =>
        assertions.some(
          ({ article, value }) => article === articles.C.id && value.kind === 'quantity' && value.value === 10_000,
        ),
      );
      expect(slotsWithTenThousandInC.length).toBe(2);
    });
    row("gaps: B stands on one origin; Choe's charge in E is marked unproven", () => {
      const single = picture.gaps
        .filter(({ kind }) => kind === 'singleOrigin')
        .flatMap(({ places }) => places.map(({ article }) => article));
      expect(single).toContain(articles.B.id);
      const unproven = picture.gaps
        .filter(({ kind }) => kind === 'markedUnproven')
        .flatMap(({ places }) => places.map(({ article }) => article));
      expect(unproven).toContain(articles.E.id);
    });
  });
});

// ── reading the seeds without copying them

const lineOf = (letter: Letter, line: number) => raw[letter].split('\n')[line - 1]!.trim();
const squeezed = (text: string) => text.replace(/\s+/g, '');
const shown = (letter: Letter, span: Span) => articles[letter].text.slice(...span);
const words = (letter: Letter, spans: Spans) => spans.map((span) => shown(letter, span)).join(' ');

function survives(letter: Letter, line: number): void {
  const wanted = squeezed(lineOf(letter, line));
  expect(wanted.length).toBeGreaterThan(10);
  expect(squeezed(articles[letter].text)).toContain(wanted);
}

function body(article: Article): string {
  return article.layers.blocks
    .filter(({ kind }) => kind !== 'field' && kind !== 'byline')
    .map(({ span }) => article.text.slice(...span))
    .join('\n');
}

function languageAt(letter: Letter, line: number): string | undefined {
  const at = articles[letter].text.indexOf(lineOf(letter, line).slice(0, 40));
  return articles[letter].layers.languages.find(({ span }) => span[0] <= at && at < span[1])?.language;
}

function timex(letter: Letter, words: RegExp): string[] {
  return articles[letter].layers.timexes
    .filter(({ span }) => words.test(shown(letter, span)))
    .map(({ value }) => value);
}

function onlyPerson(name: RegExp): PileEntity {
  const found = picture.entities.filter(
    (entity) => entity.type === 'person' && [entity.name, ...entity.aliases].some((form) => name.test(form)),
  );
  expect(found.map((entity) => entity.name)).toHaveLength(1);
  return found[0]!;
}

function articlesOf(entity: PileEntity): string[] {
  return entity.members.map(({ article }) => article);
}

function pileEntity(letter: Letter, entity: string | null): PileEntity | undefined {
  return picture.entities.find(({ members }) =>
    members.some((member) => member.article === articles[letter].id && member.entity === entity),
  );
}

function mentionAt(letter: Letter, pattern: RegExp) {
  const match = pattern.exec(articles[letter].text)!;
  const [start, end] = [match.index, match.index + match[0].length];
  return articles[letter].layers.mentions.find(({ span }) => span[0] < end && start < span[1]);
}

function entityAt(letter: Letter, pattern: RegExp): PileEntity | undefined {
  const match = pattern.exec(articles[letter].text)!;
  const [start, end] = [match.index, match.index + match[0].length];
  const found = articles[letter].layers.mentions.filter(
    ({ span, nested }) => !nested && span[0] < end && start < span[1],
  );
  return found.map(({ entity }) => pileEntity(letter, entity)).find((entity) => entity?.type === 'person');
}

/** Span in the clean text of the n-th passage in double quotation marks of the seed. */
function quoted(letter: Letter, index: number): Span {
  const passages = [...raw[letter].matchAll(/„([^“]{1,600})“|“([^”]{1,600})”|"([^"\n]{1,300})"/g)].map(
    (match) => match[1] ?? match[2] ?? match[3]!,
  );
  const own = passages.filter(
    (passage) => articles[letter].text.includes(passage) || articles[letter].text.includes(passage.slice(0, 20)),
  );
  const text = own[index]!;
  const start = articles[letter].text.indexOf(text.slice(0, 20));
  expect(start).toBeGreaterThanOrEqual(0);
  return [start, start + text.length];
}

function overlaps(spans: Spans, [start, end]: Span): boolean {
  return spans.some((span) => span[0] < end && start < span[1]);
}

/** The quotation that covers most of the span. */
function covering(letter: Letter, span: Span): Quotation {
  const covered = ({ content }: Quotation) =>
    content.reduce((sum, [start, end]) => sum + Math.max(0, Math.min(end, span[1]) - Math.max(start, span[0])), 0);
  const [best] = articles[letter].layers.quotations
    .filter((quotation) => covered(quotation) > 0)
    .sort((a, b) => covered(b) - covered(a));
  expect(best, `a quotation over “${shown(letter, span).slice(0, 30)}…”`).toBeDefined();
  return best!;
}

function saidBy(letter: Letter, quotation: Quotation): string {
  const name = articles[letter].layers.entities.find(({ id }) => id === quotation.speakerEntity)?.name;
  return words(letter, quotation.speaker) || (name ?? '');
}
