import { findLanguage } from '../../languages/index.ts';
import type { NoticeData } from '../../languages/parts/metadata.ts';
import type { DossierArticle } from '../../model/dossier.ts';
import type { Span } from '../../model/span.ts';
import { splitSentences } from '../../text/split-sentences.ts';
import { tokenize } from '../../text/tokenize.ts';

type Text = Pick<DossierArticle, 'text' | 'language' | 'blocks'>;

/** A notice stands among so many blocks at the start or the end of a text, the title counted. */
const fromStart = 3;
const fromEnd = 2;
/** Longer blocks tell a story. */
const longestNotice = 1000;

/**
 * Where an outlet says of a text of its own that it takes it back or corrects it: sentences, and lines under a label, at
 * the start or the end of the text. What stands in quotation marks is somebody's word.
 */
export function findNotices({ text, language, blocks }: Text): readonly Span[] {
  const spoken = findLanguage(language);
  if (!spoken) return [];
  const { metadata, segmentation } = spoken;
  const edges = blocks.filter((_block, at) => at < fromStart || at >= blocks.length - fromEnd);
  return edges.flatMap(({ span: [start, end] }): readonly Span[] => {
    if (end - start > longestNotice) return [];
    const block = text.slice(start, end);
    if (isLabelled(block, metadata.notices)) return [[start, end]];
    const tokens = tokenize(text, start, end, segmentation);
    return splitSentences(text, tokens, segmentation)
      .map(([first, last]): Span => [tokens.starts[first]!, tokens.ends[last - 1]!])
      .filter(
        ([from, to]) => !isInQuotation(text.slice(start, from)) && isNotice(text.slice(from, to), metadata.notices),
      );
  });
}

/** Notices of a version that the one before had not. */
export function newNotices(before: Pick<Text, 'text'>, after: Text): readonly Span[] {
  return findNotices(after).filter((span) => !before.text.includes(after.text.slice(...span)));
}

const marks = /[„“”"«»]/gu;

const isInQuotation = (before: string): boolean => (before.match(marks)?.length ?? 0) % 2 === 1;

/** Words and commas in lower case, quoted stretches left out. */
const wordsOf = (text: string): readonly string[] =>
  text
    .toLowerCase()
    .replace(/[„“”"«»][^„“”"«»]*[„“”"«»]/gu, ' ')
    .replace(/[’‘]/gu, "'")
    .match(/[\p{L}\p{N}][\p{L}\p{N}'-]*|[,;:„“”"«»]/gu) ?? [];

function isLabelled(block: string, { labels, ofOneself }: NoticeData): boolean {
  const colon = block.indexOf(':');
  if (colon < 0) return false;
  const label = wordsOf(block.slice(0, colon)).join(' ');
  if (!labels.includes(label)) return false;
  const words = ` ${wordsOf(block.slice(colon + 1)).join(' ')} `;
  return ofOneself.some((phrase) => words.includes(` ${phrase} `));
}

function isNotice(sentence: string, { noteLabels, openings, sentences, negations }: NoticeData): boolean {
  const all = wordsOf(sentence);
  const words = noteLabels.includes(all.slice(0, Math.max(0, all.indexOf(':'))).join(' '))
    ? all.slice(all.indexOf(':') + 1)
    : all;
  if (openings.some((phrase) => endOf(words, 0, phrase) !== null)) return true;
  return sentences.some(({ parts, gap }) => {
    const [opening = [], ...others] = parts;
    return opening.some((phrase) => {
      const start = endOf(words, 0, phrase);
      if (start === null) return false;
      return (
        others.reduce<number | null>((from, phrases) => {
          for (let at = from ?? words.length; from !== null && at <= from + gap && at < words.length; at++) {
            for (const next of phrases) {
              const end = endOf(words, at, next);
              if (end !== null) return end;
            }
            if (negations.includes(words[at]!) || /^[,;:„“”"«»]$/u.test(words[at]!)) return null;
          }
          return null;
        }, start) !== null
      );
    });
  });
}

/** Where a phrase that begins at a word ends; null when other words stand there. */
function endOf(words: readonly string[], at: number, phrase: string): number | null {
  const own = phrase.split(' ');
  return own.every((word, offset) => words[at + offset] === word) ? at + own.length : null;
}
