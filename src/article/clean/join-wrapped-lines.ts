import { languages } from '../../languages/index.ts';
import { withoutOpener } from '../metadata/read-names.ts';
import { phraseBook, plainLine } from './phrase-book.ts';

/** A line of plain text that shows something: where it stands in the source, and its text, white space collapsed. */
export interface TextLine {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** True when an empty line stands before it. */
  readonly apart: boolean;
}

/** A line this long that breaks off before a small letter was wrapped; shorter ones may be labels. */
const wrappedLength = 40;
/** So many of them show that a text was wrapped; one may be a title above a byline. */
const leastWrapped = 2;
const longestByline = 140;

/**
 * Joins the lines of paragraphs that were wrapped at some width, so that no sentence is cut: systems store texts like
 * that, and whoever copies them copies the breaks. Works on texts that show it themselves, by lines that break off
 * before a small letter; a first line that may be a heading stays apart.
 */
export function joinWrappedLines(lines: readonly TextLine[]): readonly TextLine[] {
  const broken = lines.filter((line, index) => {
    const next = lines[index + 1];
    return next !== undefined && line.text.length >= wrappedLength && goesOnSmall(line, next);
  });
  if (broken.length < leastWrapped) return lines;
  const joined: TextLine[] = [];
  let insideParagraph = false;
  lines.forEach((line, index) => {
    const before = lines[index - 1];
    insideParagraph = before !== undefined && goesOn(before, line, insideParagraph);
    if (!insideParagraph) joined.push(line);
    else {
      const first = joined.pop()!;
      joined.push({ ...first, end: line.end, text: `${first.text} ${line.text}` });
    }
  });
  return joined;
}

/** True when `line` continues the paragraph of `before`, which itself continues one when `inside`. */
function goesOn(before: TextLine, line: TextLine, inside: boolean): boolean {
  if (line.apart || isEnded(before.text) || isOfItsOwn(line.text)) return false;
  if (inside || goesOnSmall(before, line) || line.text.startsWith('(') || /[,(–]$/.test(before.text)) return true;
  return before.text.length >= wrappedLength && (leavesQuotationOpen(before.text) || endsInFunctionWord(before.text));
}

const goesOnSmall = (before: TextLine, line: TextLine): boolean =>
  !line.apart && !isEnded(before.text) && /^\p{Ll}/u.test(line.text) && !isOfItsOwn(line.text);

/** A sentence ends here, or an address, as below a heading or in a list. */
const isEnded = (text: string): boolean =>
  /[.!?:;…][“”"»«’‘')\]]{0,2}$/.test(text) || /^https?:|^www\./.test(text.slice(text.lastIndexOf(' ') + 1));

/** Items of lists, bylines and furniture are lines of their own, whatever letter they begin with. */
const isOfItsOwn = (text: string): boolean => /^(?:[-–—•*·]|\d{1,3}[.)] )/.test(text) || isBylineOrFurniture(text);

const isBylineOrFurniture = (text: string): boolean =>
  text.length <= longestByline &&
  (phraseBook.lines.has(plainLine(text)) || (withoutOpener(text) !== text && !/[.!?,]$/.test(text)));

const leavesQuotationOpen = (text: string): boolean =>
  (text.match(/"/g)?.length ?? 0) % 2 === 1 ||
  Math.max(text.lastIndexOf('„'), text.lastIndexOf('»')) > Math.max(text.lastIndexOf('“'), text.lastIndexOf('«'));

const endsInFunctionWord = (text: string): boolean => {
  const last = text.slice(text.lastIndexOf(' ') + 1);
  return /^\p{Ll}+$/u.test(last) && languages.some(({ segmentation }) => segmentation.commonWords.has(last));
};
