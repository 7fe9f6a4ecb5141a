import type { Change } from '../../model/difference.ts';
import type { ClaimStatement, FigureStatement, Receipt } from '../../model/dossier.ts';
import { foldLetters } from '../../text/fold-letters.ts';
import { type Comparison, changeOf } from './comparison.ts';
import { pairTold, type Told } from './pair-told.ts';
import { sayFigure, sayValue } from './say-value.ts';

/** Claims both dossiers have: how many independent origins stand behind them, and which answers are given. */
export function compareClaims(comparison: Comparison): readonly Change[] {
  const { both } = pairTold<ClaimStatement>(comparison, ({ claims }) => claims, {
    places: (claim) => claim.receipts.map(({ article, quote }) => [article, quote]),
    question: ({ item: { kind, property, subject, scope } }) =>
      JSON.stringify([kind, property, foldLetters(subject), scope.map(foldLetters)]),
  });
  return both.flatMap(({ before, after }) => [
    ...originChange(before, after, comparison),
    ...valueChange(before, after),
  ]);
}

/** Figures that stand in no claim: the same thing counted in the same place by the same asserter. */
export function compareFigures(comparison: Comparison): readonly Change[] {
  const { both } = pairTold<FigureStatement>(comparison, ({ figures }) => figures, {
    places: ({ receipts }) => receipts.map(({ article, span, quote }) => [article, `${span[0]} ${quote}`]),
    question: ({ story, item }) => {
      const about = questionOf(item);
      const alone = story.figures.filter((figure) => questionOf(figure) === about).length === 1;
      return item.head !== null && alone ? about : null;
    },
  });
  return both.flatMap(({ before, after }) => {
    const [old, fresh] = [sayFigure(before.item), sayFigure(after.item)];
    if (old === fresh) return [];
    return [
      changeOf({
        type: 'figureRevised',
        story: after.story.id,
        message: `Figure revised: ${after.item.head ?? after.item.text}: ${old} → ${fresh}`,
        from: [old],
        to: [fresh],
        before: before.item.receipts,
        after: after.item.receipts,
      }),
    ];
  });
}

const questionOf = ({ head, unit, scope, asserter }: FigureStatement): string =>
  JSON.stringify([head && foldLetters(head), unit, scope.map(foldLetters), asserter && foldLetters(asserter)]);

/** Shown are the reports that only one side has; where the reports are the same, all of them. */
function originChange(
  before: Told<ClaimStatement>,
  after: Told<ClaimStatement>,
  { keyBefore, keyAfter }: Comparison,
): readonly Change[] {
  const [old, fresh] = [before.item.origins.count, after.item.origins.count];
  if (old === fresh) return [];
  return [
    changeOf({
      type: fresh > old ? 'originGained' : 'originLost',
      story: after.story.id,
      message: `Independent origins of ${nameClaim(after.item)}: ${old} → ${fresh}`,
      from: [String(old)],
      to: [String(fresh)],
      before: onlyIn(before.item.receipts, keyBefore, after.item.receipts, keyAfter),
      after: onlyIn(after.item.receipts, keyAfter, before.item.receipts, keyBefore),
    }),
  ];
}

function onlyIn(
  own: readonly Receipt[],
  keyOf: (article: string) => string,
  others: readonly Receipt[],
  otherKeyOf: (article: string) => string,
): readonly Receipt[] {
  const there = new Set(others.map(({ article }) => otherKeyOf(article)));
  const only = own.filter(({ article }) => !there.has(keyOf(article)));
  return only.length > 0 ? only : own;
}

/** Answers that only one side has, with the words that give them. */
function valueChange(before: Told<ClaimStatement>, after: Told<ClaimStatement>): readonly Change[] {
  const old = valuesOf(before.item);
  const fresh = valuesOf(after.item);
  const gone = [...old.keys()].filter((value) => !fresh.has(value));
  const come = [...fresh.keys()].filter((value) => !old.has(value));
  if (gone.length === 0 && come.length === 0) return [];
  const isFigure = after.item.kind === 'quantity' || after.item.kind === 'date';
  const receipts = (values: ReadonlyMap<string, readonly Receipt[]>, only: readonly string[]) =>
    (only.length > 0 ? only : [...values.keys()]).flatMap((value) => values.get(value)!);
  return [
    changeOf({
      type: isFigure ? 'figureRevised' : 'answerChanged',
      story: after.story.id,
      message: `${isFigure ? 'Figure revised' : 'Answers changed'}: ${nameClaim(after.item)}: ${[...old.keys()].join(', ')} → ${[...fresh.keys()].join(', ')}`,
      from: [...old.keys()],
      to: [...fresh.keys()],
      before: receipts(old, gone),
      after: receipts(fresh, come),
    }),
  ];
}

/** Every answer as people read it, with its receipts. */
function valuesOf(claim: ClaimStatement): ReadonlyMap<string, readonly Receipt[]> {
  const values = new Map<string, readonly Receipt[]>();
  for (const { value, assertions } of claim.values) {
    const said = sayValue(value);
    const receipts = assertions.flatMap(({ receipt }) => claim.receipts[receipt] ?? []);
    values.set(said, [...(values.get(said) ?? []), ...receipts]);
  }
  return values;
}

function nameClaim({ property, subject, scope }: ClaimStatement): string {
  return [`${property} of “${subject}”`, ...scope].join(', ');
}
