import type { Change, Difference } from '../../model/difference.ts';

export type AlertRule = 'secondOrigin' | 'collapse' | 'contradiction' | 'figureRevised' | 'silentEdit' | 'retraction';

/** A change of knowledge that somebody should hear of. */
export interface Alert {
  /** The change's id: the same change is the same alert. */
  readonly id: string;
  readonly rule: AlertRule;
  readonly change: Change;
}

interface Rule {
  readonly name: AlertRule;
  readonly fits: (change: Change) => boolean;
}

const count = (values: readonly string[]): number => Number(values[0] ?? 0);

/** At most one rule takes a change: the first that fits. */
const rules: readonly Rule[] = [
  {
    name: 'secondOrigin',
    fits: ({ type, from, to }) => type === 'originGained' && count(from) < 2 && count(to) >= 2,
  },
  { name: 'collapse', fits: ({ type, from, to }) => type === 'originLost' && count(from) >= 2 && count(to) < 2 },
  {
    name: 'contradiction',
    fits: ({ type, cause }) => cause === 'contradiction' && (type === 'conflictAppeared' || type === 'conflictChanged'),
  },
  { name: 'figureRevised', fits: ({ type }) => type === 'figureRevised' },
  { name: 'silentEdit', fits: ({ type }) => type === 'silentEdit' },
  { name: 'retraction', fits: ({ type }) => type === 'articleWithdrawn' || type === 'retracted' },
];

/** The changes of a difference that a rule takes, by rule in the order above, then as they come. */
export function findAlerts({ changes }: Difference): readonly Alert[] {
  return rules.flatMap(({ name }) =>
    changes.flatMap((change) =>
      rules.find((rule) => rule.fits(change))?.name === name ? [{ id: change.id, rule: name, change }] : [],
    ),
  );
}
