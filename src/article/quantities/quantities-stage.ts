import type { Quantity } from '../../model/quantity.ts';
import { wordRow } from '../../text/word-row.ts';
import type { Stage } from '../stage.ts';
import { dropNames } from './drop-names.ts';
import { fillHeads } from './fill-heads.ts';
import { findQuantities } from './find-quantities.ts';
import type { QuantityFound } from './make-quantities.ts';

const stage = { name: 'quantities', version: 1 };

/** Finds numbers with quantifier, unit, counted noun and scope. Numbers that count nothing are left out. */
export const quantitiesStage: Stage = {
  ...stage,
  requires: ['tokens', 'timexes', 'mentions'],
  assigns: ['quantities'],
  run(article, context) {
    const row = wordRow(article);
    const found: QuantityFound[] = [];
    const runs = article.layers.languages;
    const named = new Set<string>();
    let run = 0;
    for (let sentence = 0; sentence < row.sentences.length; sentence++) {
      const start = row.sentences[sentence]!.span[0];
      while (run < runs.length && runs[run]!.span[1] <= start) run++;
      const code = runs[run] && runs[run]!.span[0] <= start ? runs[run]!.language : article.language;
      const data = (context.language(code) ?? context.language(article.language))?.quantities;
      if (data) found.push(...findQuantities(article, row, sentence, data, stage, named));
    }
    const data = context.language(article.language)?.quantities;
    const quantities: Quantity[] = [];
    if (!data) return { layers: { quantities: found.map(({ quantity }) => quantity) } };
    const counting = dropNames(article, row, found, named, data);
    for (const { quantity } of fillHeads(row, counting, data)) quantities.push(quantity);
    return { layers: { quantities } };
  },
};
