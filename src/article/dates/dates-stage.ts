import type { Language } from '../../languages/language.ts';
import type { Article } from '../../model/article.ts';
import type { Timex } from '../../model/layers.ts';
import type { Span } from '../../model/span.ts';
import { type Day, parseIsoDay } from '../../text/time/calendar.ts';
import { findTimes } from '../../text/time/find-times.ts';
import { resolveMeaning, type TimeAnchors } from '../../text/time/resolve-meaning.ts';
import type { Context, Stage } from '../stage.ts';
import { clauseTense } from './clause-tense.ts';
import { edtfOf } from './edtf-of.ts';
import { precisionOf } from './precision-of.ts';

const version = 1;

/** Finds temporal expressions and gives them TIMEX3 values. */
export const datesStage: Stage = {
  name: 'dates',
  version,
  requires: ['languages', 'published'],
  assigns: ['timexes'],
  run(article, context) {
    const publication = publicationDay(article);
    const timexes: Timex[] = [];
    let last: TimeAnchors['last'] = null;
    for (const { span, language } of readableRuns(article, context)) {
      const daily = true;
      for (const found of findTimes(article.text, span[0], span[1], language.dates.grammar)) {
        const anchors: TimeAnchors = {
          publication,
          last,
          daily,
          tense: () => {
            const tense = clauseTense(article.text, [found.start, found.end], language.dates.tense);
            return tense === 'present' && !language.dates.tense.presentIsFuture ? null : tense;
          },
        };
        const placed = resolveMeaning(found.meaning, anchors);
        timexes.push({
          span: [found.start, found.end],
          type: placed.type,
          value: placed.value,
          edtf: edtfOf(placed.value, placed.mod === 'APPROX'),
          precision: precisionOf(placed.type, placed.value),
          anchor: {
            kind: placed.anchor,
            value:
              placed.anchor === 'publication'
                ? dayText(publication)
                : placed.anchor === 'timex'
                  ? (last?.value ?? null)
                  : null,
            at: placed.anchor === 'timex' ? (last?.at ?? null) : null,
          },
          provenance: {
            stage: 'dates',
            version,
            rule: found.rule,
            stated: placed.anchor === 'none',
            confidence: placed.anchor === 'none' ? 0.95 : 0.85,
          },
        });
        if (placed.day) last = { day: placed.day, value: placed.value, at: found.start };
      }
    }
    return { layers: { timexes } };
  },
};

function publicationDay(article: Article): Day | null {
  return article.published && article.published.precision !== 'interval' ? parseIsoDay(article.published.value) : null;
}

function dayText(day: Day | null): string | null {
  return day ? [day.year, day.month, day.day].map((part) => String(part).padStart(2, '0')).join('-') : null;
}

/** The text in runs of one language that the program reads; the whole text in the article's language without them. */
function readableRuns(
  article: Article,
  context: Context,
): readonly { readonly span: Span; readonly language: Language }[] {
  const whole = { span: [0, article.text.length] as Span, language: article.language };
  const runs = article.layers.languages.length > 0 ? article.layers.languages : [whole];
  return runs.flatMap(({ span, language }) => {
    const known = context.language(language) ?? context.language(article.language);
    return known ? [{ span, language: known }] : [];
  });
}
