import { eld } from 'eld/small';
import { languages } from '../../languages/index.ts';
import type { Article } from '../../model/article.ts';
import type { LanguageRun } from '../../model/layers.ts';
import type { Span } from '../../model/span.ts';
import type { Stage } from '../stage.ts';
import { commonWordCounter } from './common-word-counter.ts';

const version = 1;
/** Letters beyond which the detector's word is trusted for a language that we have no words of. */
const longEnough = 40;
/** A hint is overruled when less than this share of the text is in the language it names. */
const leastShare = 0.2;
const longestSample = 1200;
const countCommonWords = commonWordCounter(languages);
/** Addresses are in no language, but their letters look like one. */
const webAddress = /(?:https?:\/\/|www\.)\S{1,2000}/g;

/** Names the language of each block, and the article's when the hint is missing or clearly wrong. */
export const languageStage: Stage = {
  name: 'languages',
  version,
  requires: ['blocks'],
  assigns: ['languages', 'language'],
  run(article) {
    const runs = textBlocks(article).map((span) => runOf(article.text, span));
    const language = mainLanguage(runs, article.language);
    return { layers: { languages: runs }, facts: { language } };
  },
};

/** Blocks and captions in order; an article without blocks is cut at blank lines. */
function textBlocks(article: Article): Span[] {
  const { blocks, captions } = article.layers;
  const found = blocks.length > 0 ? [...blocks, ...captions].map((block) => block.span) : paragraphs(article.text);
  const ordered = found.toSorted((a, b) => a[0] - b[0] || b[1] - a[1]);
  return ordered.filter((span, index) => span[1] > span[0] && (index === 0 || span[0] >= ordered[index - 1]![1]));
}

function paragraphs(text: string): Span[] {
  const spans: Span[] = [];
  let start = 0;
  while (start < text.length) {
    const gap = text.indexOf('\n\n', start);
    const end = gap < 0 ? text.length : gap;
    if (text.slice(start, end).trim() !== '') spans.push([start, end]);
    start = gap < 0 ? text.length : gap + 2;
  }
  return spans;
}

function runOf(text: string, span: Span): LanguageRun {
  const sample = text.slice(span[0], Math.min(span[1], span[0] + longestSample));
  const { language, rule, confidence } = nameLanguage(sample);
  return { span, language, provenance: { stage: 'languages', version, rule, stated: false, confidence } };
}

/** Frequent words decide where there are enough of them; letter statistics decide the rest; a short rest stays `und`. */
export function nameLanguage(text: string): { language: string; rule: string; confidence: number } {
  const sample = text.includes('://') || text.includes('www.') ? text.replace(webAddress, ' ') : text;
  const { total, hits } = countCommonWords(sample);
  const ranked = languages
    .map((language, index) => ({ code: language.code, hits: hits[index]! }))
    .sort((a, b) => b.hits - a.hits);
  const [best, next] = ranked;
  if (best && best.hits >= 3 && best.hits / total >= 0.22 && best.hits >= 3 * (next?.hits ?? 0)) {
    return { language: best.code, rule: 'languages.common-words', confidence: 0.98 };
  }
  const letters = sample.replace(/[^\p{L}]/gu, '').length;
  if (letters < 12) return unknown;
  const guess = eld.detect(sample);
  const supported = ranked.some(({ code, hits: count }) => code === guess.language && (count > 0 || letters >= 24));
  if (supported)
    return { language: guess.language, rule: 'languages.letters', confidence: guess.isReliable() ? 0.9 : 0.6 };
  if (best && best.hits >= 2 && best.hits >= 2 * (next?.hits ?? 0) && !guess.isReliable()) {
    return { language: best.code, rule: 'languages.common-words', confidence: 0.6 };
  }
  if (guess.language && guess.isReliable() && letters >= longEnough) {
    return { language: guess.language, rule: 'languages.letters', confidence: 0.8 };
  }
  return unknown;
}

const unknown = { language: 'und', rule: 'languages.too-little', confidence: 0 };

function mainLanguage(runs: readonly LanguageRun[], hint: string): string {
  const letters = new Map<string, number>();
  let total = 0;
  for (const run of runs) {
    if (run.language === 'und') continue;
    const length = run.span[1] - run.span[0];
    letters.set(run.language, (letters.get(run.language) ?? 0) + length);
    total += length;
  }
  const hinted = hint.toLowerCase().split(/[-_]/)[0] ?? '';
  const known = hinted !== '' && hinted !== 'und';
  if (total === 0) return known ? hinted : 'und';
  if (known && (letters.get(hinted) ?? 0) / total >= leastShare) return hinted;
  return [...letters].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]![0];
}
