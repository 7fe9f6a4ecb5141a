import type { Store } from './store.ts';

/** The part of a store that takes documents in: all that gathering needs. */
export type Intake = Pick<Store, 'addDocument' | 'close'>;
