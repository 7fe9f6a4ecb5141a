import { createHash } from 'node:crypto';
import { LagebildError } from '../../errors.ts';
import { type Correction, kindsThatFollow, type WordsRef } from '../../model/correction.ts';
import { readCorrection } from '../../story/corrections/correction-schema.ts';
import { tellsApart } from '../../story/corrections/spellings.ts';
import type { References } from './references.ts';

interface Making {
  readonly author: string;
  readonly reason: string;
  readonly madeAt: string;
  /** Null for kinds that name no article. */
  readonly references: References | null;
  readonly made: readonly Correction[];
  /** Later articles shall follow it. */
  readonly later?: boolean;
}

/**
 * Makes a correction of a kind from the words of a command line. Its id is made from all it says, so that the same
 * correction made at the same time is one.
 */
export function makeCorrection(kind: string, what: readonly string[], making: Making): Correction {
  const { author, reason, madeAt, made } = making;
  const undoes = kind === 'undo' ? one(what, 'the id of a correction') : null;
  if (undoes !== null && !made.some(({ id }) => id === undoes))
    throw new LagebildError('correction.noSuch', { id: undoes });
  const about = undoes !== null ? {} : aboutOf(kind, what, making.references!);
  if (making.later) checkFollowed(kind, about);
  const content = { kind, author, madeAt, reason, about, undoes, ...(making.later ? { later: true } : {}) };
  const id = createHash('sha256').update(JSON.stringify(content)).digest('hex').slice(0, 12);
  return readCorrection({ id, ...content });
}

/** Throws `correction.cannotFollow` where nothing in a later article could be told to be meant. */
function checkFollowed(kind: string, about: object): void {
  if (!kindsThatFollow.some((following) => following === kind))
    throw new LagebildError('correction.cannotFollow', { detail: `only ${kindsThatFollow.join(', ')} take --later` });
  const { a, b } = about as { readonly a?: WordsRef; readonly b?: WordsRef };
  if (a && b && !tellsApart(a.quote, b.quote))
    throw new LagebildError('correction.cannotFollow', { detail: `“${a.quote}” and “${b.quote}” are one spelling` });
}

function aboutOf(kind: string, what: readonly string[], references: References): object {
  const [first, second, third] = what;
  const need = (count: number, detail: string) => {
    if (what.length !== count) throw new LagebildError('usage.missing', { detail: `${kind} needs ${detail}` });
  };
  switch (kind) {
    case 'sameEntity':
    case 'notSameEntity':
      need(2, 'two names');
      return { a: references.words(first!), b: references.words(second!) };
    case 'sameStory':
    case 'notSameStory':
      need(2, 'two articles');
      return { a: references.article(first!), b: references.article(second!) };
    case 'sameClaim':
    case 'notSameClaim':
      need(2, 'two claims');
      return { a: references.claim(first!), b: references.claim(second!) };
    case 'speaker':
      need(2, 'a quotation and a name, or unknown');
      return { quotation: references.words(first!), name: second === 'unknown' ? null : second };
    case 'published':
      need(2, 'an article and a date');
      return { article: references.article(first!), value: second };
    case 'lineage':
      need(3, 'the article that derives, the one it derives from, and a type or none');
      return {
        from: references.article(first!),
        to: references.article(second!),
        type: third === 'none' ? null : third,
      };
    case 'notAnArticle':
      need(1, 'an article');
      return { article: references.article(first!) };
    default:
      throw new LagebildError('usage.missing', { detail: `a kind of correction; ${kind} is none` });
  }
}

function one(what: readonly string[], detail: string): string {
  if (what.length !== 1) throw new LagebildError('usage.missing', { detail });
  return what[0]!;
}
