import type { Language } from '../../languages/language.ts';
import type { Article } from '../../model/article.ts';
import type { Timex } from '../../model/layers.ts';
import type { Span } from '../../model/span.ts';
import { type Day, isoDay, parseIsoDay } from '../../text/time/calendar.ts';
import { clauseTense } from '../../text/time/clause-tense.ts';
import { edtfOf } from '../../text/time/edtf-of.ts';
import { type FoundTime, findTimes } from '../../text/time/find-times.ts';
import type { Placed, Tense, TimeAnchors } from '../../text/time/placed.ts';
import { resolveMeaning } from '../../text/time/resolve-meaning.ts';
import { toldVote } from '../../text/time/told-vote.ts';
import type { Context, Stage } from '../stage.ts';
import { withDayBeside } from './day-beside.ts';
import { hoursOfEachDay } from './hours-of-each-day.ts';
import { joinRanges } from './join-ranges.ts';
import { withOrderOfRange, withStartOfRange } from './order-of-range.ts';
import { precisionOf } from './precision-of.ts';
import { repeatWeekdays } from './repeated-weekdays.ts';
import { shareYears } from './share-years.ts';
import { boundAround, sideOfWriting, withDirection } from './side-of-writing.ts';
import { taggedTense } from './tagged-tense.ts';
import { type ToldDate, toldBy, withYearOfTale } from './tale-year.ts';
import { tellsDaysNews } from './tells-days-news.ts';
import { withDayBehind } from './time-before-day.ts';

const name = 'dates';
const version = 1;
/** Characters within which a comparison with "a year earlier" still means the quarter told before. */
const comparisonReach = 700;
/** Characters within which "that day" means a day told before, not the month or year told since. */
const dayReach = 300;
/** Characters behind a day within which a clock time belongs to it. */
const hourReach = 16;
/** Characters behind a repetition within which clock times belong to it. */
const repetitionReach = 40;

/** Finds temporal expressions and gives them TIMEX3 values. */
export const datesStage: Stage = {
  name,
  version,
  requires: ['languages', 'sentences', 'tokens', 'published'],
  assigns: ['timexes'],
  run(article, context) {
    const runs = readableRuns(article, context).map(({ span, language }) => {
      const found = findTimes(article.text, span[0], span[1], language.dates.grammar);
      const { ranges } = language.dates;
      return { language, found: repeatWeekdays(article.text, shareYears(article.text, found, ranges), ranges) };
    });
    // An entry of a live blog tells what happens at its hour.
    const news = article.entry !== undefined || runs.some(({ found }) => tellsDaysNews(found));
    const publication = publicationDay(article);
    const timexes: Timex[] = [];
    let last: TimeAnchors['last'] = null;
    let lastDay: TimeAnchors['lastDay'] = null;
    let quarter: { value: string; at: number } | null = null;
    let repetition = Number.NEGATIVE_INFINITY;
    let vote: Day | null = null;
    let told: ToldDate | null = null;
    let previous: { readonly time: FoundTime; readonly day: Day | null } | null = null;
    const anchorsOf = (
      time: FoundTime,
      language: Language,
      next?: FoundTime,
      before: FoundTime | undefined = previous?.time,
    ): SidedAnchors => {
      // Asked once, when it is first needed: several steps of one expression look at the same clause.
      let side: Tense | null | undefined;
      return {
        publication,
        last,
        lastDay: lastDay && time.start - lastDay.at < dayReach ? lastDay : null,
        vote,
        repeated: time.start - repetition < repetitionReach,
        quarter: quarter && time.start - quarter.at < comparisonReach ? quarter.value : null,
        daily: news || !language.dates.todayNeedsNews,
        tense: () => {
          if (side !== undefined) return side;
          side = sideOfWriting(boundOf(time, language, before), () =>
            tenseAround(article, [time.start, time.end], language),
          );
          // "Am Dienstag ist von 9 bis 12 Uhr geöffnet": an hour told with a present makes it a plan.
          const planned = side === 'narrated' && next && tellsHour(next) && next.start - time.end < hourReach;
          if (planned) side = 'present';
          return side;
        },
        side: () => side,
      };
    };
    const boundOf = (time: FoundTime, { dates }: Language, before: FoundTime | undefined = previous?.time) =>
      boundAround(article.text, [time.start, time.end], before?.end ?? -1, dates.bounds);
    for (const { language, found } of runs)
      vote ??= toldVote(found, (time) => resolveMeaning(time.meaning, anchorsOf(time, language)));
    for (const { language, found } of runs) {
      const { ranges } = language.dates;
      for (const [index, time] of found.entries()) {
        const next = found[index + 1];
        const anchors = anchorsOf(time, language, next);
        const dayOf = (other: FoundTime) =>
          resolveMeaning(other.meaning, anchorsOf(other, language, undefined, time)).day;
        const dayOfTime = withDayBehind(
          article.text,
          time,
          next,
          (day) => withDayBeside(article.text, found, index + 1, day.meaning, null, dayOf, ranges),
          ranges,
        );
        const inTale = withYearOfTale({ ...time, meaning: dayOfTime }, told, article.text, anchors, news);
        told = toldBy({ ...time, meaning: inTale }) ?? told;
        const directed = withStartOfRange(
          article.text,
          time,
          next,
          withDirection(() => boundOf(time, language), inTale),
          dayOf,
          ranges,
        );
        const beside = withDayBeside(article.text, found, index, directed, previous, dayOf, ranges);
        const meaning =
          previous && beside === directed
            ? withOrderOfRange(article.text, previous, time, directed, anchors, ranges)
            : beside;
        const resolved = resolveMeaning(meaning, anchors);
        const placed: Placed = inTale === dayOfTime ? resolved : { ...resolved, anchor: 'timex' };
        previous = { time, day: placed.day };
        timexes.push(timexOf(time, placed, anchors, sureness(placed, anchors.side())));
        const compares = time.meaning.kind === 'shift' && time.meaning.compares === true;
        if (!compares && /-Q\d$/.test(placed.value)) quarter = { value: placed.value, at: time.start };
        const hoursRepeat = hoursOfEachDay(article.text, found, index, ranges);
        if (placed.type === 'SET' || placed.value.startsWith('T') || hoursRepeat) repetition = time.end;
        else if (placed.type === 'DATE') repetition = Number.NEGATIVE_INFINITY;
        // What is compared with a year before stays what the text tells of.
        const aside =
          compares && time.meaning.kind === 'shift' && time.meaning.unit === 'Y' && time.meaning.amount === -1;
        if (placed.day && !aside) {
          last = { day: placed.day, value: placed.value, at: time.start };
          if (isDayValue(placed.value)) lastDay = last;
        }
      }
    }
    const words = context.language(article.language)?.dates.ranges;
    return { layers: { timexes: words ? joinRanges(article.text, timexes, words) : timexes } };
  },
};

/** Anchors that remember by which tense an expression was placed, if by any. */
interface SidedAnchors extends TimeAnchors {
  side(): Tense | null | undefined;
}

/** How sure a value is: stated by the words, placed by what tells the side of writing, or by what hardly tells it. */
function sureness({ anchor }: Placed, side: Tense | null | undefined): number {
  if (anchor === 'none') return 0.95;
  return side === undefined || side === 'past' || side === 'future' || side === 'present' ? 0.85 : 0.6;
}

function isDayValue(value: string): boolean {
  return /^\d{4}-\d\d-\d\d/.test(value);
}

function tellsHour({ meaning }: FoundTime): boolean {
  return meaning.kind === 'time' && meaning.clock !== undefined;
}

/** By tagged words where there are tokens, else (or where those tell nothing) by the language's word lists alone. */
function tenseAround({ text, layers }: Article, span: Span, { dates }: Language): Tense | null {
  return taggedTense(text, layers.tokens, layers.sentences, span, dates.tense) ?? clauseTense(text, span, dates.tense);
}

function timexOf(time: FoundTime, placed: Placed, { publication, last }: TimeAnchors, confidence: number): Timex {
  const fromText = placed.anchor === 'timex' && last !== null;
  const fromPublication = placed.anchor === 'publication' && publication !== null;
  return {
    span: [time.start, time.end],
    type: placed.type,
    value: placed.value,
    edtf: placed.edtf ?? edtfOf(placed.value, placed.mod),
    precision: precisionOf(placed.type, placed.value),
    anchor: {
      kind: placed.anchor,
      value: fromText ? last.value : fromPublication ? isoDay(publication) : null,
      at: fromText ? last.at : null,
    },
    provenance: {
      stage: name,
      version,
      rule: time.rule,
      stated: placed.anchor === 'none',
      confidence,
    },
  };
}

function publicationDay(article: Article): Day | null {
  return article.published && article.published.precision !== 'interval' ? parseIsoDay(article.published.value) : null;
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
