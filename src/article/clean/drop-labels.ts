import { dropping } from './refiner.ts';

const textElements: ReadonlySet<string> = new Set(['p', 'blockquote', 'pre', 'td', 'th', 'tr', 'li', 'dt', 'dd']);

/**
 * Takes out short labels of a page (button texts, box titles) that stand in bare containers: no sentence, no paragraph
 * element, no heading. A page that writes its text into bare containers throughout keeps them.
 */
export const dropLabels = dropping('drop-labels', (draft, _index, drafts, facts) => {
  if (facts.from !== 'page' || draft.kind !== 'paragraph' || draft.element === null) return null;
  const { text } = draft.traced;
  if (text.length >= 40 || /[.!?:;…"“”»]$/.test(text) || textElements.has(draft.element.name)) return null;
  const inParagraphs = drafts.filter((other) => other.element !== null && textElements.has(other.element.name)).length;
  return inParagraphs >= 3 ? 'label outside of paragraphs' : null;
});
