import type { Article } from '../../model/article.ts';
import type { ChainLink } from '../../model/quotation.ts';

/** A role and an office that begin alike so far are of one house ("Landrätin", "Landratsamt"; "administrator", "administration"). */
const commonBeginning = 7;

/** The roles of the person who is a link of a chain, as its article gives them; none for other links. */
export function rolesOf(link: ChainLink, article: Article | undefined): readonly string[] {
  if (link.kind !== 'person' || link.entity === null) return [];
  return article?.layers.entities.find(({ id }) => id === link.entity)?.roles ?? [];
}

/**
 * True when somebody of these roles may head or speak for the office of that name: what both say is in doubt one source.
 * Told by the words alone, "Landrätin" and "Landratsamt", "navy spokesman" and "Marland Navy"; two ministers of unlike
 * names are never joined by it.
 */
export function mayHead(roles: readonly string[], office: readonly string[]): boolean {
  return roles.some((role) => office.some((word) => word === role || beginsAlike(role, word)));
}

const beginsAlike = (a: string, b: string): boolean =>
  a.length >= commonBeginning && a.slice(0, commonBeginning) === b.slice(0, commonBeginning);
