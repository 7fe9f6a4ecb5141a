import { readRows } from '../../eval/data.ts';

/** One annotated sentence: its words joined by spaces, so that offsets exist, and what the annotators say of them. */
export interface GoldSentence {
  readonly text: string;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  readonly words: readonly GoldWord[];
}

export interface GoldWord {
  readonly form: string;
  readonly lemma: string;
  readonly pos: string;
  readonly feats: Readonly<Record<string, string>>;
  /** Word class with verb form and mood, as the tagger predicts it. */
  readonly label: string;
}

type Row = readonly string[];

/**
 * Reads the annotated German sentences. With `fused`, "an dem" written "am" in the text is one word, as the tokenizer
 * leaves it; without, it is two, as the annotation has it.
 */
export function readGold(files: readonly string[], fused: boolean): GoldSentence[] {
  return files.flatMap((file) =>
    readRows<{ conllu: readonly Row[] }>(file).map(({ conllu }) => toSentence(conllu, fused)),
  );
}

function toSentence(rows: readonly Row[], fused: boolean): GoldSentence {
  const words: GoldWord[] = [];
  for (let at = 0; at < rows.length; at++) {
    const row = rows[at]!;
    if (!row[0]!.includes('-')) {
      words.push(toWord(row));
      continue;
    }
    if (!fused) continue;
    const [from, to] = row[0]!.split('-').map(Number) as [number, number];
    words.push({ ...toWord(rows[at + 1]!), form: row[1]! });
    at += to - from + 1;
  }
  const starts: number[] = [];
  const ends: number[] = [];
  let text = '';
  for (const { form } of words) {
    if (text !== '') text += ' ';
    starts.push(text.length);
    text += form;
    ends.push(text.length);
  }
  return { text, starts, ends, words };
}

function toWord([, form, lemma, pos, xpos, feats]: Row): GoldWord {
  const parsed: Record<string, string> = {};
  if (feats && feats !== '_')
    for (const pair of feats.split('|')) parsed[pair.split('=')[0]!] = pair.split('=')[1] ?? '';
  return { form: form!, lemma: lemma!, pos: pos!, feats: parsed, label: labelOf(pos!, xpos!, parsed) };
}

function labelOf(pos: string, xpos: string, feats: Readonly<Record<string, string>>): string {
  if (pos === 'ADJ') return feats['Case'] ? 'ADJ.Att' : 'ADJ';
  if (pos !== 'VERB' && pos !== 'AUX') return pos;
  if (feats['Mood']) return `${pos}.${feats['Mood']}`;
  if (feats['VerbForm'] && feats['VerbForm'] !== 'Fin') return `${pos}.${feats['VerbForm']}`;
  if (/^VB$|INF$|IZU$/.test(xpos)) return `${pos}.Inf`;
  if (/^VBN$|PP$/.test(xpos)) return `${pos}.Part`;
  return feats['VerbForm'] === 'Fin' || /FIN|VBC/.test(xpos) ? `${pos}.Ind` : `${pos}.Part`;
}

/** The sets that the shipped weights are trained on. */
export const trainingSets = ['morph-de/gsd-dev', 'morph-de/pud'] as const;

/**
 * Sentences to train on: every chosen one as annotated and, where the text fuses two words ("am"), once more as
 * written. `choose` gets the sentence's number in the sets.
 */
export function trainingSentences(files: readonly string[], choose: (index: number) => boolean): GoldSentence[] {
  const split = readGold(files, false);
  const fused = readGold(files, true);
  return [
    ...split.filter((_, index) => choose(index)),
    ...fused.filter((sentence, index) => choose(index) && sentence.words.length !== split[index]!.words.length),
  ];
}
