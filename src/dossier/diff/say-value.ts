import type { FigureStatement } from '../../model/dossier.ts';
import type { SlotValue } from '../../model/story.ts';
import { english } from '../labels/english.ts';
import { formatQuantity, formatValue } from '../render/format/format-value.ts';

/** A value in a few words, without what only its dossier knows. */
export function sayValue(value: SlotValue): string {
  if (value.kind === 'polarity') return value.holds ? 'yes' : 'no';
  return value.kind === 'date' ? value.value : formatValue(value, english);
}

export function sayFigure(figure: FigureStatement): string {
  return formatQuantity(figure, english);
}
