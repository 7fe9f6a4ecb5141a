import { type Steps, startStepCounter } from './count-steps.ts';

export interface AnalysisCounter {
  /** Steps of the whole analysis of a text. */
  steps(text: string, language: string): Promise<Steps>;
  stop(): Promise<void>;
}

/** Counts the steps of the analysis. Its modules are loaded here, after counting began, so they must not be before. */
export async function openAnalysisCounter(): Promise<AnalysisCounter> {
  const counter = await startStepCounter();
  const { annotate } = await import('../../src/annotate.ts');
  const context = (await import('../../src/open.ts')).openContext();
  return {
    steps: (text, language) =>
      counter.count(() =>
        annotate({ id: 'hostile', text, language, publishedAt: '2024-05-15' }, context, { keepText: true }),
      ),
    stop: () => counter.stop(),
  };
}
