import type { Article } from '../../model/article.ts';
import type { ChainLink } from '../../model/quotation.ts';
import { foldLetters } from '../../text/fold-letters.ts';

/** A role and an office that begin alike so far are of one house ("Landrätin", "Landratsamt"; "administrator", "administration"). */
const commonBeginning = 7;

/** Words for the role of the person who is a link of a chain, as its article gives them, folded; none for other links. */
export function rolesOf(link: ChainLink, article: Article | undefined): readonly string[] {
  if (link.kind !== 'person' || link.entity === null) return [];
  const entity = article?.layers.entities.find(({ id }) => id === link.entity);
  return (entity?.roles ?? []).map((role) => foldLetters(role.slice(role.trimEnd().lastIndexOf(' ') + 1)));
}

/**
 * True when somebody of these roles may head or speak for the office of that name: what both say is in doubt one source.
 * Told by the words alone; two ministers of unlike names are never joined by it.
 */
export function mayHead(roles: readonly string[], office: string): boolean {
  const words = office.split(/[\s-]{1,5}/u).map(foldLetters);
  return roles.some((role) =>
    words.some(
      (word) => role.length >= commonBeginning && word.slice(0, commonBeginning) === role.slice(0, commonBeginning),
    ),
  );
}
