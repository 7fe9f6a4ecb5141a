import type { Change } from '../../model/difference.ts';
import type { DossierStory, QuotationStatement, Receipt } from '../../model/dossier.ts';
import { foldLetters } from '../../text/fold-letters.ts';
import { type Comparison, changeOf, laterStory } from './comparison.ts';
import { pairTold, type Told } from './pair-told.ts';
import { pairUp } from './pair-up.ts';
import { sharedWords } from './shared-words.ts';

interface Said {
  readonly quotation: QuotationStatement;
  readonly speaker: string | null;
}

/** Words of one speaker with this share in common are one quotation, worded anew. */
const rewordedShare = 0.6;

/**
 * Quotations that came, went, are worded otherwise or given to another speaker. Those of a story that came or went as a
 * whole are part of that and not listed again.
 */
export function compareQuotations(comparison: Comparison): readonly Change[] {
  const { stories, keyBefore, keyAfter } = comparison;
  const { both, gone, fresh } = pairTold<Said>(comparison, quotationsOf, {
    places: ({ quotation }) =>
      quotation.wordings.map(({ article, content }) => [article, foldLetters(content.join(' '))]),
    question: ({ item: { quotation, speaker } }) =>
      JSON.stringify([speaker && foldLetters(speaker), wordsOf(quotation)]),
  });
  const goneKnown = gone.filter(({ story }) => stories.some(({ before }) => before === story));
  const freshKnown = fresh.filter(({ story }) => stories.some(({ after }) => after === story));
  const reworded = pairUp(goneKnown, freshKnown, (before, after) => {
    const sameSpeaker = foldLetters(before.item.speaker ?? '') === foldLetters(after.item.speaker ?? '');
    const articles = new Set(before.item.quotation.wordings.map(({ article }) => keyBefore(article)));
    const sameArticle = after.item.quotation.wordings.some(({ article }) => articles.has(keyAfter(article)));
    if (!sameSpeaker && !sameArticle) return 0;
    const share = sharedWords(wordsOf(before.item.quotation), wordsOf(after.item.quotation));
    return share >= rewordedShare ? share : 0;
  });
  const again = new Set(reworded.flat());
  return [
    ...freshKnown.filter((told) => !again.has(told)).map(({ story, item }) => come('quotationAdded', story.id, item)),
    ...goneKnown
      .filter((told) => !again.has(told))
      .map(({ story, item }) => come('quotationWithdrawn', laterStory(comparison, story.id), item)),
    ...reworded.map(([before, after]) => rewording(before, after)),
    ...both.flatMap(({ before, after }) => [...newWordings(before, after), ...newSpeaker(before, after)]),
  ];
}

const quotationsOf = ({ speakers }: DossierStory): readonly Said[] =>
  speakers.flatMap(({ name, quotations }) => quotations.map((quotation) => ({ quotation, speaker: name })));

const wordsOf = ({ content }: QuotationStatement): string => content.join(' ');

/** The receipts of the words themselves, without those of cue and speaker. */
const contentOf = ({ wordings, receipts }: QuotationStatement): readonly Receipt[] =>
  wordings.flatMap(({ receipt }) => receipts[receipt] ?? []);

const nameOf = ({ speaker }: Said): string => speaker ?? 'unknown';

function come(type: 'quotationAdded' | 'quotationWithdrawn', story: string, said: Said): Change {
  const added = type === 'quotationAdded';
  const words = [wordsOf(said.quotation)];
  const receipts = contentOf(said.quotation);
  return changeOf({
    type,
    story,
    message: `${added ? 'New quotation' : 'Quotation withdrawn'}: ${nameOf(said)}: “${words[0]}”`,
    from: added ? [] : words,
    to: added ? words : [],
    before: added ? [] : receipts,
    after: added ? receipts : [],
  });
}

function rewording(before: Told<Said>, after: Told<Said>): Change {
  const [old, fresh] = [wordsOf(before.item.quotation), wordsOf(after.item.quotation)];
  return changeOf({
    type: 'quotationReworded',
    story: after.story.id,
    message: `Quotation worded otherwise: ${nameOf(after.item)}: “${old}” → “${fresh}”`,
    from: [old],
    to: [fresh],
    before: contentOf(before.item.quotation),
    after: contentOf(after.item.quotation),
  });
}

/**
 * A quotation both sides have, of which one side has a wording that the other has not. Another translation, or marks set
 * otherwise, is no other wording.
 */
function newWordings(before: Told<Said>, after: Told<Said>): readonly Change[] {
  const old = wordingsOf(before.item);
  const fresh = wordingsOf(after.item);
  const gone = [...old].flatMap(([key, wording]) => (fresh.has(key) || wording.translated ? [] : wording));
  const come = [...fresh].flatMap(([key, wording]) => (old.has(key) || wording.translated ? [] : wording));
  if (gone.length === 0 && come.length === 0) return [];
  const left = gone.length > 0 ? gone : [...old.values()].slice(0, 1);
  const right = come.length > 0 ? come : [...fresh.values()].slice(0, 1);
  const said = (wordings: typeof gone) => wordings.map(({ words }) => words);
  const quoted = (wordings: typeof gone) => wordings.map(({ words }) => `“${words}”`).join(', ');
  return [
    changeOf({
      type: 'quotationReworded',
      story: after.story.id,
      message: `Quotation worded otherwise: ${nameOf(after.item)}: ${quoted(left)} → ${quoted(right)}`,
      from: said(left),
      to: said(right),
      before: left.flatMap(({ receipts }) => receipts),
      after: right.flatMap(({ receipts }) => receipts),
    }),
  ];
}

/** The wordings by their words alone, each with every place that has it. */
function wordingsOf({ quotation }: Said) {
  const found = new Map<string, { words: string; translated: boolean; receipts: readonly Receipt[] }>();
  for (const { content, relation, receipt } of quotation.wordings) {
    const words = content.join(' ');
    const key = wordKey(words);
    const known = found.get(key);
    found.set(key, {
      words: known?.words ?? words,
      translated: relation === 'translated' && (known?.translated ?? true),
      receipts: [...(known?.receipts ?? []), ...quotation.receipts.slice(receipt, receipt + 1)],
    });
  }
  return found;
}

const wordKey = (words: string): string => (foldLetters(words).match(/[\p{L}\p{N}]{1,64}/gu) ?? []).join(' ');

function newSpeaker(before: Told<Said>, after: Told<Said>): readonly Change[] {
  const [old, fresh] = [nameOf(before.item), nameOf(after.item)];
  if (foldLetters(old) === foldLetters(fresh)) return [];
  return [
    changeOf({
      type: 'quotationReattributed',
      story: after.story.id,
      message: `Quotation given to another speaker: “${wordsOf(after.item.quotation)}”: ${old} → ${fresh}`,
      from: [old],
      to: [fresh],
      before: before.item.quotation.receipts,
      after: after.item.quotation.receipts,
    }),
  ];
}
