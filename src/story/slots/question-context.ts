import type { Context } from '../../article/stage.ts';
import type { Article } from '../../model/article.ts';
import type { LineageEdge } from '../../model/story.ts';
import type { ContextWords } from './context-words.ts';

/** What decides whether two numbers of one slot answer one question. */
export interface QuestionContext {
  readonly property: string;
  readonly articles: ReadonlyMap<string, Article>;
  readonly lineage: ReadonlyMap<string, LineageEdge>;
  readonly words: ContextWords;
  readonly language: Context['language'];
  /** The story of each article. */
  readonly storyOf: ReadonlyMap<string, string>;
}
