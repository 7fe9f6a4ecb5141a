import { publishedStage } from '../../src/article/published/published-stage.ts';
import { readDocument } from '../../src/article/read-document.ts';
import { toDocument } from '../../src/sources/input-line.ts';
import { readRows } from '../data.ts';
import { type Evaluation, scores } from '../evaluation.ts';

interface Row {
  readonly id: string;
  readonly url: string;
  readonly html: string;
  readonly date: string;
}

/** Day of publication of pages: same day is correct, another day wrong, none missed. */
export const dates: Evaluation = {
  name: 'dates',
  needs: ['dates/dev'],
  score(context) {
    let correct = 0;
    let wrong = 0;
    let missed = 0;
    for (const { id, url, html, date } of readRows<Row>('dates/dev')) {
      const article = readDocument(toDocument({ id, url, html }), context);
      const published = publishedStage.run(article, context).facts?.published;
      if (!published || published.precision === 'interval') missed++;
      else if (published.value.slice(0, 10) === date) correct++;
      else wrong++;
    }
    const { precision, recall, f1 } = scores(correct, wrong, missed);
    return {
      'dates/dev/day.accuracy': correct / (correct + wrong + missed),
      'dates/dev/day.f1': f1,
      'dates/dev/day.precision': precision,
      'dates/dev/day.recall': recall,
    };
  },
};
