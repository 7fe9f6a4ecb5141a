import { listStatements } from '../../dossier/list-statements.ts';
import { LagebildError } from '../../errors.ts';
import type { ClaimRef, DocumentRef, WordsRef } from '../../model/correction.ts';
import type { Dossier, Statement } from '../../model/dossier.ts';
import { digestOf } from '../../text/digest-of.ts';

/** Turns what a person writes into names that stay: digests of documents, spans and quotes. */
export interface References {
  article(reference: string): DocumentRef;
  words(reference: string): WordsRef;
  claim(reference: string): ClaimRef;
}

interface Known {
  readonly id: string;
  readonly document: string;
  readonly text: string;
}

const fewestDigits = 8;

/** References into some articles and, when given, the statements of a dossier. They throw `correction.notFound`. */
export function createReferences(articles: readonly Known[], dossier: Dossier | null): References {
  const statements = new Map<string, Statement>();
  if (dossier) {
    const { stories, actors, relations } = dossier;
    for (const statement of listStatements({ stories, actors, relations })) statements.set(statement.id, statement);
  }
  const notFound = (reference: string, detail: string) =>
    new LagebildError('correction.notFound', { reference, detail });
  const articleOf = (named: string): Known => {
    // A story stands for its first article.
    const reference = dossier?.stories.find(({ id }) => id === named)?.articles[0] ?? named;
    const exact = articles.find(({ id, document }) => id === reference || document === reference);
    if (exact) return exact;
    const digits = reference.replace(/^sha256:/, '');
    const alike = /^[0-9a-f]{8,64}$/.test(digits)
      ? articles.filter(({ document }) => document === digestOf(document) && document.startsWith(`sha256:${digits}`))
      : [];
    const documents = new Set(alike.map(({ document }) => document));
    if (documents.size === 1) return alike[0]!;
    if (documents.size > 1) throw notFound(reference, 'several documents start with these digits');
    throw notFound(reference, `no article has this id, and no digest starts so (at least ${fewestDigits} digits)`);
  };
  const words = (reference: string): WordsRef => {
    const receipt = statements.get(reference)?.receipts[0];
    if (receipt) return { document: receipt.document, span: receipt.span, quote: receipt.quote };
    const place = /^(.+):(\d{1,9})-(\d{1,9})$/su.exec(reference);
    if (!place)
      throw notFound(reference, dossier ? 'no statement has this id' : 'write ARTICLE:START-END, or give --dossier');
    const { document, text } = articleOf(place[1]!);
    const span = [Number(place[2]), Number(place[3])] as const;
    const quote = text.slice(...span);
    if (quote.trim() === '' || span[1] > text.length) throw notFound(reference, 'there are no words at this place');
    return { document, span, quote };
  };
  return {
    article(reference) {
      const receipt = statements.get(reference)?.receipts[0];
      return { document: receipt?.document ?? articleOf(reference).document };
    },
    words,
    claim(reference) {
      const { property } = (statements.get(reference) ?? {}) as { readonly property?: unknown };
      return { ...words(reference), property: typeof property === 'string' ? property : null };
    },
  };
}
