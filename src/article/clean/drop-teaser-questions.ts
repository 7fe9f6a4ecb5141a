import { phraseBook } from './phrase-book.ts';
import { dropping } from './refiner.ts';

/**
 * Takes out headlines of other articles that ask something with the word order of a statement ("Liefert … ?" is a
 * question, "Der Rat verbietet die Brücke?" a teaser). Only in texts that showed other residue: a writer may ask so too.
 */
export const dropTeaserQuestions = dropping('drop-teaser-questions', ({ traced, kind }, index, drafts, facts) => {
  const { text } = traced;
  if (facts.from === 'page' || facts.residue === 0 || kind !== 'paragraph') return null;
  if (index === 0 || index === drafts.length - 1 || text.length < 50 || text.length > 200) return null;
  if (!text.endsWith('?') || /[.!?]\s/.test(text) || /^["„“»]/.test(text)) return null;
  const first = /^[\p{L}-]{1,40}/u.exec(text)?.[0].toLowerCase() ?? '';
  return phraseBook.questionOpeners.has(first) ? null : 'headline of another article';
});
