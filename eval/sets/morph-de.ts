import { type GoldWord, readGold, trainingSentences } from '../../scripts/train/gold-sentences.ts';
import { trainTagger } from '../../scripts/train/train-word-tagger.ts';
import type { Context } from '../../src/article/stage.ts';
import { createTagger } from '../../src/article/words/tag-sentences.ts';
import { createLexiconView } from '../../src/article/words/tagger/lexicon-view.ts';
import type { Token } from '../../src/model/layers.ts';
import { currentVocabulary, numberWords } from '../../src/text/word-row.ts';
import { type Evaluation, scores } from '../evaluation.ts';

const files = ['morph-de/gsd-dev', 'morph-de/pud'] as const;
const folds = 5;

/** Five-fold cross-validation: no sentence is tagged by weights that saw it. Gold tokens, predicted everything else. */
export const morphDe: Evaluation = {
  name: 'morph-de',
  needs: files,
  score(context) {
    const counts = crossValidate(context);
    const mood = scores(counts.moodRight, counts.moodFound - counts.moodRight, counts.moodGold - counts.moodRight);
    return {
      'morph-de/cv/upos.accuracy': counts.pos / counts.tokens,
      'morph-de/cv/mood-sub.f1': mood.f1,
      'morph-de/cv/mood-sub.precision': mood.precision,
      'morph-de/cv/mood-sub.recall': mood.recall,
      'morph-de/cv/lemma.accuracy': counts.lemma / counts.tokens,
      'morph-de/cv/case.accuracy': counts.letterCase / counts.cases,
      'morph-de/cv/number.accuracy': counts.number / counts.numbers,
    };
  },
};

interface Counts {
  tokens: number;
  pos: number;
  lemma: number;
  moodRight: number;
  moodFound: number;
  moodGold: number;
  cases: number;
  letterCase: number;
  numbers: number;
  number: number;
}

/** Called with every gold word and what was predicted for it. */
export type Observer = (gold: GoldWord, predicted: { pos: string; lemma: string; morph: string }) => void;

export function crossValidate(context: Context, observe: Observer = () => {}): Counts {
  const language = context.language('de')!;
  const lexicon = context.tables.lexicon('de');
  if (!lexicon) throw new Error('tables/de.lexicon.bin is missing: run npm run tables');
  const view = createLexiconView(lexicon, language.morphology);
  const gold = readGold(files, false);
  const counts: Counts = {
    tokens: 0,
    pos: 0,
    lemma: 0,
    moodRight: 0,
    moodFound: 0,
    moodGold: 0,
    cases: 0,
    letterCase: 0,
    numbers: 0,
    number: 0,
  };
  for (let fold = 0; fold < folds; fold++) {
    const weights = trainTagger(
      trainingSentences(files, (index) => index % folds !== fold),
      view,
    );
    const tagger = createTagger(language, lexicon, weights);
    for (let index = fold; index < gold.length; index += folds) {
      const { text, starts, ends, words } = gold[index]!;
      const numbers = numberWords(text, { starts, ends }, currentVocabulary());
      const tokens: Token[] = [];
      tagger.tag(text, { starts, ends }, numbers, [[0, words.length]], tokens);
      words.forEach((word, at) => {
        count(word, tokens[at]!, counts);
        observe(word, tokens[at]!);
      });
    }
  }
  return counts;
}

function count(gold: GoldWord, token: { pos: string; lemma: string; morph: string }, counts: Counts): void {
  const has = (feature: string) => `|${token.morph}|`.includes(`|${feature}|`);
  counts.tokens++;
  if (token.pos === gold.pos) counts.pos++;
  if (token.lemma === gold.lemma) counts.lemma++;
  const isSub = gold.feats['Mood'] === 'Sub';
  if (isSub) counts.moodGold++;
  if (has('Mood=Sub')) {
    counts.moodFound++;
    if (isSub) counts.moodRight++;
  }
  if (gold.feats['Case']) {
    counts.cases++;
    if (has(`Case=${gold.feats['Case']}`)) counts.letterCase++;
  }
  if (gold.feats['Number']) {
    counts.numbers++;
    if (has(`Number=${gold.feats['Number']}`)) counts.number++;
  }
}
