import type { EntityType } from '../../model/entity.ts';

/** A name found over tokens `[first, end)`, before it is joined to an entity. */
export interface NameSpan {
  readonly first: number;
  readonly end: number;
  readonly type: EntityType;
  readonly form: 'name' | 'demonym';
  readonly nested: boolean;
  readonly rule: string;
  readonly confidence: number;
  /** First part of a compound that names something ("EU" in "EU-Gipfel"). */
  readonly head?: string;
}
