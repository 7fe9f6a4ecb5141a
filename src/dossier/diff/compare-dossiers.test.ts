import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Change, ChangeType } from '../../model/difference.ts';
import type { Dossier, DossierArticle, DossierStory, Receipt } from '../../model/dossier.ts';
import { digestText } from '../cite/digest-text.ts';
import { bridgeDossier } from '../open-bridge-dossier.testing.ts';
import { compareDossiers } from './compare-dossiers.ts';
import { renderDifference } from './render-difference.ts';

const bridge = bridgeDossier();
const story = bridge.stories[0]!;

/** The bridge story under another name, with articles, documents and addresses of its own. */
function renamed(name: string): { readonly story: DossierStory; readonly articles: readonly DossierArticle[] } {
  const text = JSON.stringify({ story, articles: bridge.articles })
    .replaceAll('wire.txt', `${name}-wire.txt`)
    .replaceAll('echo.txt', `${name}-echo.txt`)
    .replaceAll('story-wire', `story-${name}`)
    .replaceAll('sha256:', `sha256:${name}`);
  return JSON.parse(text);
}

function dossierOf(stories: readonly DossierStory[], articles: readonly DossierArticle[]): Dossier {
  return { ...bridge, stories, articles };
}

const typesOf = (changes: readonly Change[]) => changes.map(({ type }) => type);
const find = (changes: readonly Change[], type: ChangeType) => changes.filter((change) => change.type === type);

/** Says the same with other words in one article, without touching anything else. */
function edited(dossier: Dossier, id: string, words: string, other: string): Dossier {
  const articles = dossier.articles.map((article) => {
    if (article.id !== id) return article;
    const text = article.text.replace(words, other);
    const shift = text.length - article.text.length;
    const at = article.text.indexOf(words);
    const blocks = article.blocks.map(({ span: [start, end], kind }) => ({
      span: [start > at ? start + shift : start, end > at ? end + shift : end] as const,
      kind,
    }));
    return { ...article, text, blocks, textDigest: digestText(text), document: digestText(`page ${text}`) };
  });
  return { ...dossier, articles };
}

const withAddress = (dossier: Dossier): Dossier => ({
  ...dossier,
  articles: dossier.articles.map((article) => ({ ...article, url: `https://news.example/${article.id}` })),
});

describe('compareDossiers', () => {
  it('finds nothing between a dossier and itself', () => {
    expect(compareDossiers(bridge, bridge).changes).toEqual([]);
  });

  it('names a story that came, and the same one that went', () => {
    const one = renamed('quay');
    const more = dossierOf([story, one.story], [...bridge.articles, ...one.articles]);
    const come = compareDossiers(bridge, more).changes;
    expect(typesOf(come)).toEqual(['storyAdded', 'articleAdded', 'articleAdded']);
    expect(come[0]!.after[0]!.quote).toBe(story.headline.text);
    expect(come[0]!.before).toEqual([]);
    const gone = compareDossiers(more, bridge).changes;
    expect(typesOf(gone).sort()).toEqual(['articleWithdrawn', 'articleWithdrawn', 'storyWithdrawn']);
  });

  it('names stories that became one, and one that fell apart', () => {
    const one = renamed('quay');
    const apart = dossierOf([story, one.story], [...bridge.articles, ...one.articles]);
    const joined = { ...story, articles: [...story.articles, ...one.story.articles] };
    const together = dossierOf([joined], apart.articles);
    expect(typesOf(compareDossiers(apart, together).changes)).toContain('storiesMerged');
    expect(typesOf(compareDossiers(together, apart).changes)).toContain('storySplit');
  });

  it('shows the sentences of a silent edit, and says when the edit states its time', () => {
    const before = withAddress(bridge);
    const after = edited(
      before,
      'echo.txt',
      'The fire brigade counted 55 houses',
      'The fire brigade counted 57 houses',
    );
    const [edit] = find(compareDossiers(before, after).changes, 'silentEdit');
    expect(edit?.sentences?.map(({ kind, before: old, after: fresh }) => [kind, old?.quote, fresh?.quote])).toEqual([
      [
        'altered',
        'The fire brigade counted 55 houses without power.',
        'The fire brigade counted 57 houses without power.',
      ],
    ]);
    const modified = { ...after.articles[1]!.published!, value: '2026-03-05T08:00' };
    const stated = { ...after, articles: [after.articles[0]!, { ...after.articles[1]!, modified }] };
    expect(typesOf(compareDossiers(before, stated).changes)).toContain('announcedEdit');
    expect(typesOf(compareDossiers(before, stated).changes)).not.toContain('silentEdit');
  });

  it('tells removed and added sentences from altered ones', () => {
    const before = withAddress(bridge);
    const after = edited(before, 'echo.txt', '“Nobody was hurt,” the mayor told the Echo.', 'Ferries run every hour.');
    const [edit] = find(compareDossiers(before, after).changes, 'silentEdit');
    expect(edit?.sentences?.map(({ kind }) => kind)).toEqual(['removed', 'added']);
  });

  it('does not take one text at two addresses for an edit', () => {
    const before = withAddress(bridge);
    const moved = before.articles.map((article) => ({ ...article, url: `https://other.example/${article.id}` }));
    expect(compareDossiers(before, { ...before, articles: moved }).changes).toEqual([]);
  });

  it('counts independent origins up and down', () => {
    const claim = story.claims[0]!;
    const second = { ...claim, origins: { ...claim.origins, count: 2 } };
    const more = dossierOf([{ ...story, claims: [second] }], bridge.articles);
    const [gained] = compareDossiers(bridge, more).changes;
    expect([gained?.type, gained?.from, gained?.to]).toEqual(['originGained', ['1'], ['2']]);
    expect(typesOf(compareDossiers(more, bridge).changes)).toEqual(['originLost']);
  });

  it('sees a revised figure with the words on both sides', () => {
    const claim = story.claims[0]!;
    const fewer = { ...claim, values: claim.values.slice(0, 1), receipts: claim.receipts.slice(0, 1) };
    const [revised] = compareDossiers(dossierOf([{ ...story, claims: [fewer] }], bridge.articles), bridge).changes;
    expect(revised?.type).toBe('figureRevised');
    expect(revised?.to).toEqual(['at least 40', '55']);
    expect(revised?.after.map(({ quote }) => quote)).toEqual(['55 houses']);
  });

  it('tells a conflict that appeared from one that is settled, and leaves compatible values out', () => {
    const conflict = { ...story.conflicts[0]!, cause: 'contradiction' as const };
    const disputed = dossierOf([{ ...story, conflicts: [conflict] }], bridge.articles);
    expect(typesOf(compareDossiers(bridge, disputed).changes)).toEqual(['conflictAppeared']);
    expect(typesOf(compareDossiers(disputed, bridge).changes)).toEqual(['conflictSettled']);
    const newer = dossierOf([{ ...story, conflicts: [{ ...conflict, cause: 'newerState' }] }], bridge.articles);
    expect(typesOf(compareDossiers(disputed, newer).changes)).toEqual(['conflictChanged']);
  });

  it('sees another answer that is no number', () => {
    const claim = story.claims[0]!;
    const holding = (holds: boolean) => {
      const value = { kind: 'polarity', holds } as const;
      const [first] = claim.values;
      const assertions = first!.assertions.map((assertion) => ({ ...assertion, value }));
      const answer = { ...claim, kind: value.kind, property: 'resign', values: [{ ...first!, value, assertions }] };
      return dossierOf([{ ...story, claims: [{ ...answer, receipts: claim.receipts.slice(0, 1) }] }], bridge.articles);
    };
    const [changed] = compareDossiers(holding(true), holding(false)).changes;
    expect([changed?.type, changed?.from, changed?.to]).toEqual(['answerChanged', ['yes'], ['no']]);
  });

  it('sees a quotation that came and the same one that went', () => {
    const [speaker] = story.speakers;
    const silent = dossierOf([{ ...story, speakers: [{ ...speaker!, quotations: [] }] }], bridge.articles);
    expect(new Set(typesOf(compareDossiers(silent, bridge).changes))).toEqual(new Set(['quotationAdded']));
    expect(new Set(typesOf(compareDossiers(bridge, silent).changes))).toEqual(new Set(['quotationWithdrawn']));
  });

  it('sees a quotation worded otherwise and one given to another speaker', () => {
    const [speaker] = story.speakers;
    const [said] = speaker!.quotations;
    const wording = { ...said!.wordings[0]!, content: ['“Nobody at all was hurt,”'] };
    const other = { ...said!, content: wording.content, wordings: [wording], receipts: said!.receipts.slice(0, 1) };
    const reworded = dossierOf([{ ...story, speakers: [{ ...speaker!, quotations: [other] }] }], bridge.articles);
    expect(typesOf(compareDossiers(bridge, reworded).changes)).toEqual(['quotationReworded']);
    const given = dossierOf([{ ...story, speakers: [{ ...speaker!, name: 'Rike Brandt' }] }], bridge.articles);
    const [change] = compareDossiers(bridge, given).changes;
    expect([change?.type, change?.to]).toEqual(['quotationReattributed', ['Rike Brandt']]);
  });

  it('sees a new verdict on a date', () => {
    const [first, ...rest] = bridge.articles;
    const dated = { ...first!, published: { ...first!.published!, value: '2026-03-04' } };
    const [change] = compareDossiers(bridge, { ...bridge, articles: [dated, ...rest] }).changes;
    expect([change?.type, change?.from, change?.to]).toEqual(['dateChanged', ['2026-03-03T18:00'], ['2026-03-04']]);
  });

  it('keeps what a source says from moving the cursor', () => {
    const one = renamed('quay');
    const title = { ...one.story.headline, text: 'Quay \u001b[2Jclosed\u202e' };
    const more = dossierOf([{ ...one.story, headline: title }], one.articles);
    expect(renderDifference(compareDossiers(bridge, more))).not.toMatch(/[\u001b\u202e]/);
  });
});

/** Dossiers over a few stories, each whole, thinned out, or with other values. */
const piles = fc
  .array(
    fc.record({
      name: fc.constantFrom('quay', 'mill', 'lock', 'weir'),
      claims: fc.boolean(),
      quotations: fc.boolean(),
      conflicts: fc.boolean(),
      origins: fc.integer({ min: 1, max: 3 }),
      value: fc.constantFrom(55, 57),
      lateHalf: fc.boolean(),
    }),
    { maxLength: 4 },
  )
  .map((parts) => {
    const byName = new Map(parts.map((part) => [part.name, part]));
    const made = [...byName.values()].map((part) => {
      const whole = renamed(part.name);
      const articles = part.lateHalf ? whole.articles : whole.articles.slice(0, 1);
      const shown = new Set(articles.map(({ id }) => id));
      const claims = whole.story.claims.map((claim) => ({
        ...claim,
        origins: { ...claim.origins, count: part.origins },
        values: claim.values.map(({ value, assertions }) => ({
          value: value.kind === 'quantity' && value.value === 55 ? { ...value, value: part.value } : value,
          assertions,
        })),
      }));
      const conflicts = whole.story.conflicts.map((conflict) => ({ ...conflict, cause: 'contradiction' as const }));
      return {
        articles,
        story: {
          ...whole.story,
          articles: whole.story.articles.filter((id) => shown.has(id)),
          claims: part.claims ? claims : [],
          conflicts: part.conflicts ? conflicts : [],
          speakers: part.quotations ? whole.story.speakers : [],
        },
      };
    });
    return dossierOf(
      made.map((one) => one.story),
      made.flatMap((one) => one.articles),
    );
  });

const mirror: Partial<Record<ChangeType, ChangeType>> = {
  storyAdded: 'storyWithdrawn',
  storiesMerged: 'storySplit',
  articleAdded: 'articleWithdrawn',
  originGained: 'originLost',
  conflictAppeared: 'conflictSettled',
  quotationAdded: 'quotationWithdrawn',
};
const mirrored = new Map(Object.entries(mirror).flatMap(([a, b]) => [[a, b] as const, [b, a] as const]));

describe('compareDossiers, for any two dossiers', () => {
  it('finds nothing between one and itself', () => {
    fc.assert(fc.property(piles, (pile) => compareDossiers(pile, pile).changes.length === 0));
  });

  it('what comes one way goes the other way', () => {
    fc.assert(
      fc.property(piles, piles, (one, other) => {
        const there = typesOf(compareDossiers(one, other).changes);
        const back = typesOf(compareDossiers(other, one).changes).map((type) => mirrored.get(type) ?? type);
        expect([...back].sort()).toEqual([...there].sort());
      }),
    );
  });

  it('gives every change an id of its own and receipts whose words stand in their article', () => {
    fc.assert(
      fc.property(piles, piles, (one, other) => {
        const { changes } = compareDossiers(one, other);
        expect(new Set(changes.map(({ id }) => id)).size).toBe(changes.length);
        const holds = (dossier: Dossier) => (receipt: Receipt) =>
          dossier.articles
            .concat(
              renamed('quay').articles,
              renamed('mill').articles,
              renamed('lock').articles,
              renamed('weir').articles,
            )
            .find(({ id }) => id === receipt.article)
            ?.text.slice(...receipt.span) === receipt.quote;
        for (const { before, after } of changes) {
          expect(before.length + after.length).toBeGreaterThan(0);
          expect([before.every(holds(one)), after.every(holds(other))]).toEqual([true, true]);
        }
      }),
      { numRuns: 50 },
    );
  });
});
