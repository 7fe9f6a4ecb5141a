import type { Dossier } from '../../model/dossier.ts';
import { digestText } from '../cite/digest-text.ts';
import type { Alert } from './find-alerts.ts';

/** Alerts of one run as they are sent to somebody. */
export interface AlertPack {
  readonly format: 'lagebild-alerts';
  readonly version: 1;
  /** Made from the alerts alone: the same alerts sent again have the same id. */
  readonly id: string;
  /** ISO 8601 instant of the run. */
  readonly at: string;
  /** Articles in the dossier that the alerts are about. */
  readonly articles: number;
  readonly alerts: readonly Alert[];
}

/** Puts the alerts of a run together for a receiver. */
export function packAlerts(alerts: readonly Alert[], dossier: Dossier, at: string): AlertPack {
  const id = digestText(JSON.stringify(alerts.map((alert) => alert.id).sort())).slice('sha256:'.length, 39);
  return { format: 'lagebild-alerts', version: 1, id, at, articles: dossier.articles.length, alerts };
}
