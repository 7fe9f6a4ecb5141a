import { z } from 'zod';
import type { Dossier } from '../../model/dossier.ts';
import { program } from '../../program.ts';
import { printable } from '../render/terminal/printable.ts';
import type { Alert } from './find-alerts.ts';

/** Items a feed keeps. */
const mostItems = 200;

const feedVersion = 'https://jsonfeed.org/version/1.1';

export interface JsonFeed {
  readonly version: typeof feedVersion;
  readonly title: string;
  readonly items: readonly JsonFeedItem[];
}

export interface JsonFeedItem {
  readonly id: string;
  readonly content_text: string;
  /** ISO 8601 instant. */
  readonly date_published: string;
  /** Address of the article the alert is about, when it has one. */
  readonly external_url?: string;
  readonly tags: readonly string[];
}

const known = z.object({ version: z.literal(feedVersion), items: z.array(z.looseObject({ id: z.string() })) });

/**
 * A JSON Feed 1.1 with the alerts in front of what an earlier feed held. `earlier` is parsed JSON or null; what is no
 * feed of this version is left out. `at` is the time of the alerts.
 */
export function feedAlerts(alerts: readonly Alert[], dossier: Dossier, at: string, earlier: unknown): JsonFeed {
  const before = known.safeParse(earlier);
  const fresh = new Set(alerts.map(({ id }) => id));
  const kept = before.success ? (before.data.items as unknown as readonly JsonFeedItem[]) : [];
  return {
    version: feedVersion,
    title: `${program.name}: alerts`,
    items: [...alerts.map((alert) => itemOf(alert, dossier, at)), ...kept.filter(({ id }) => !fresh.has(id))].slice(
      0,
      mostItems,
    ),
  };
}

function itemOf({ id, rule, change }: Alert, { articles }: Dossier, at: string): JsonFeedItem {
  const cited = new Set([...change.after, ...change.before].map(({ article }) => article));
  const url = articles.find((article) => cited.has(article.id) && /^https?:\/\//.test(article.url ?? ''))?.url;
  return {
    id,
    content_text: printable(change.message),
    date_published: at,
    ...(url ? { external_url: url } : {}),
    tags: [rule],
  };
}
