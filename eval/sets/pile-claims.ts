import type { Article } from '../../src/model/article.ts';
import type { Assertion, Conflict, Picture, SlotValue } from '../../src/model/story.ts';
import { type Evaluation, scores } from '../evaluation.ts';
import { findPlace, repeats, shortName } from '../sample-pile/find-place.ts';
import { readExpected, readPile } from '../sample-pile/read-pile.ts';

interface ExpectedFigure {
  readonly slot: string;
  readonly value?: number;
  readonly low?: number;
  readonly scope: string;
  readonly quantifier: string;
  readonly asserter: string | null;
  readonly document: string;
  readonly quote: string;
}
interface ExpectedConflict {
  readonly slot: string;
  readonly kind: string;
  readonly sides: readonly { readonly value: string; readonly documents: readonly string[] }[];
}
interface Expected {
  readonly figures: readonly ExpectedFigure[];
  readonly conflicts: readonly ExpectedConflict[];
  readonly compatible: readonly { readonly slot: string; readonly documents: readonly string[] }[];
  readonly gaps: readonly { readonly about: string; readonly documents: readonly string[] }[];
}

const printMissed = process.env['LAGEBILD_SHOW_MISSED'] !== undefined;
/** The sample's names for quantifiers beside the model's. */
const quantifierNames: Readonly<Record<string, string>> = { upTo: 'atMost' };

/** Figures, conflicts, compatible values and gaps of the sample pile in `examples/`, against what was planted there. */
export const pileClaims: Evaluation = {
  name: 'pile-claims',
  needs: [],
  async score() {
    const expected = readExpected<Expected>();
    const { articles, picture } = await readPile();
    const text = new Map(articles.map((article) => [shortName(article.id), article]));
    const homes = expected.figures.map((figure) => findFigure(figure, text, picture));
    const bounded = expected.figures.filter(
      (figure, index) => homes[index] && sameQuantifier(figure, homes[index].assertion),
    );
    const pairs = pairScores(
      expected.figures,
      homes.map((home) => home?.slot ?? null),
    );
    const found = expected.conflicts.map((conflict) => matchConflict(conflict, picture.conflicts));
    const telling = picture.conflicts.filter((conflict) =>
      ['contradiction', 'copyError', 'newerState'].includes(conflict.cause),
    );
    const matched = new Set(expected.conflicts.flatMap((conflict) => matchAll(conflict, picture.conflicts)));
    const calm = expected.compatible.filter((entry) => !quarrels(entry.documents, entry.slot, expected, picture));
    const gaps = expected.gaps.filter((gap) => gapFound(gap.documents, picture));
    if (printMissed) {
      expected.figures.forEach((figure, index) => {
        if (!homes[index])
          console.log(
            `  missed figure ${figure.document}: ${figure.slot} ${figure.value ?? figure.low} «${figure.quote}»`,
          );
      });
      expected.conflicts.forEach((conflict, index) => {
        if (!found[index]) console.log(`  missed conflict ${conflict.kind}: ${conflict.slot}`);
      });
      for (const conflict of telling)
        if (!matched.has(conflict))
          console.log(`  extra ${conflict.cause}: ${conflict.slot}: ${conflict.reason.slice(0, 120)}`);
    }
    const named = found.filter(Boolean).length;
    return {
      'pile-claims/figures.recall': homes.filter(Boolean).length / expected.figures.length,
      'pile-claims/figures.quantifier': bounded.length / Math.max(1, homes.filter(Boolean).length),
      'pile-claims/slots.pair-precision': pairs.precision,
      'pile-claims/slots.pair-recall': pairs.recall,
      'pile-claims/slots.pair-f1': pairs.f1,
      'pile-claims/conflicts.recall': named / expected.conflicts.length,
      'pile-claims/conflicts.precision':
        telling.filter((conflict) => matched.has(conflict)).length / Math.max(1, telling.length),
      'pile-claims/compatible.kept': calm.length / expected.compatible.length,
      'pile-claims/gaps.recall': gaps.length / expected.gaps.length,
    };
  },
};

function findFigure(
  figure: ExpectedFigure,
  articles: ReadonlyMap<string, Article>,
  picture: Picture,
): { slot: string; assertion: Assertion } | null {
  const place = findPlace(figure, articles);
  if (!place) return null;
  for (const slot of picture.slots) {
    const assertion = slot.assertions.find((one) => sameNumber(figure, one.value) && repeats(one, place));
    if (assertion) return { slot: slot.id, assertion };
  }
  return null;
}

function sameNumber(figure: ExpectedFigure, value: SlotValue): boolean {
  if (value.kind !== 'quantity') return false;
  if (figure.value === undefined) return value.value === null && value.low === figure.low;
  return value.value === figure.value;
}

function sameQuantifier(figure: ExpectedFigure, assertion: Assertion): boolean {
  if (assertion.value.kind !== 'quantity') return false;
  return (quantifierNames[figure.quantifier] ?? figure.quantifier) === assertion.value.quantifier;
}

/** Figures of one question in one slot, of two questions in two: precision and recall over pairs of found figures. */
function pairScores(figures: readonly ExpectedFigure[], homes: readonly (string | null)[]) {
  const question = (figure: ExpectedFigure): string =>
    `${figure.slot}|${figure.scope.split(',')[0]!.replace(' gauge', '')}`;
  let both = 0;
  let wrong = 0;
  let apart = 0;
  figures.forEach((a, i) => {
    figures.slice(i + 1).forEach((b, step) => {
      const j = i + 1 + step;
      if (homes[i] === null || homes[j] === null) return;
      const same = question(a) === question(b);
      const joined = homes[i] === homes[j];
      if (same && joined) both++;
      else if (joined) wrong++;
      else if (same) apart++;
    });
  });
  return scores(both, wrong, apart);
}

function matchConflict(expected: ExpectedConflict, conflicts: readonly Conflict[]): boolean {
  return matchAll(expected, conflicts).length > 0;
}

/** Conflicts of the right cause in which at least two expected sides are found on different sides. */
function matchAll(expected: ExpectedConflict, conflicts: readonly Conflict[]): Conflict[] {
  return conflicts.filter((conflict) => {
    if (conflict.cause !== expected.kind) return false;
    const hits = expected.sides.map((side) =>
      conflict.sides.findIndex(
        (own) =>
          own.assertions.some(({ article }) => side.documents.some((name) => sameDocument(name, article))) &&
          saysValue(side.value, own.value),
      ),
    );
    return new Set(hits.filter((hit) => hit >= 0)).size >= 2;
  });
}

function sameDocument(name: string, id: string): boolean {
  const short = shortName(id);
  return short === name || short === name.split('#')[1] || short.startsWith(`${name.split('#')[0]!}#`);
}

/** Whether an expected side ("about 5.8", "at least 30 million", "yes") and a value name the same. */
function saysValue(words: string, value: SlotValue): boolean {
  if (value.kind === 'quantity') {
    const numbers = [...words.matchAll(/\d+(?:\.\d+)?/g)].map((match) => Number(match[0]));
    const scale = words.includes('million') ? 1e6 : 1;
    if (words.startsWith('none')) return value.value === 0;
    return numbers.some((number) => value.value === number * scale);
  }
  if (value.kind === 'polarity') return value.holds === !/^(?:no|not)\b/.test(words);
  if (value.kind === 'date') return words.includes(value.value.slice(0, 10));
  return words.includes(value.name);
}

/** A contradiction between two of these documents in a slot that none of the expected contradictions speaks of. */
function quarrels(documents: readonly string[], _slot: string, expected: Expected, picture: Picture): boolean {
  const known = new Set(expected.conflicts.flatMap((conflict) => matchAll(conflict, picture.conflicts)));
  return picture.conflicts.some((conflict) => {
    if (conflict.cause !== 'contradiction' || known.has(conflict)) return false;
    const touched = conflict.sides.filter((side) =>
      side.assertions.every(({ article }) => documents.some((name) => sameDocument(name, article))),
    );
    return touched.length >= 2;
  });
}

function gapFound(documents: readonly string[], picture: Picture): boolean {
  return picture.gaps.some((gap) =>
    gap.places.some(({ article }) => documents.some((name) => sameDocument(name, article))),
  );
}
