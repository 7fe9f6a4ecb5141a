import type { Block } from '../../model/layers.ts';
import type { TracedText } from '../../text/traced-text.ts';
import type { PageElement } from '../parse/page.ts';

/** A stretch of text on its way to become a block: what refiners look at, keep, change or take out. */
export interface Draft {
  readonly kind: Block['kind'] | 'caption';
  readonly traced: TracedText;
  /** Heading level 1 to 6. */
  readonly level?: number;
  /** Label of a structured field. */
  readonly label?: string;
  /** Credit of a caption. */
  readonly credit?: string;
  /** How many of the characters are link text. */
  readonly linked: number;
  /** Block element it stands in; null for plain text. */
  readonly element: PageElement | null;
  /** Ancestors that look like page furniture, outermost first, with the hint that says so. */
  readonly hints: readonly FurnitureHint[];
  /** A live blog: an entry begins here, or the day of the entries below; with the time that the markup tells. */
  readonly entry?: Block['entry'];
  /** Plain text: an empty line stood before it. */
  readonly apart?: boolean;
}

export interface FurnitureHint {
  readonly element: PageElement;
  /** `comments`, `navigation`, `sharing`, … */
  readonly reason: string;
}

/** Share of a draft's characters that are link text, 0 to 1. */
export function linkShare(draft: Draft): number {
  return draft.traced.text.length === 0 ? 0 : Math.min(1, draft.linked / draft.traced.text.length);
}
