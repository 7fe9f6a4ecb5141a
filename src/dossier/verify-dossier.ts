import { createHash } from 'node:crypto';
import type { DecodedSource } from '../article/parse/decode-document.ts';
import { decodeDocument } from '../article/parse/decode-document.ts';
import type { DossierArticle, Receipt } from '../model/dossier.ts';
import { digestOf } from '../text/digest-of.ts';
import { digestText } from './cite/digest-text.ts';
import { listStatements } from './list-statements.ts';
import { readDossier } from './read-dossier.ts';

export type VerifyCode =
  | 'receipt.none'
  | 'receipt.noArticle'
  | 'receipt.otherDocument'
  | 'receipt.textDigest'
  | 'receipt.quote'
  | 'receipt.context'
  | 'receipt.bytes'
  | 'text.digest'
  | 'source.missing'
  | 'source.altered';

export interface VerifyFailure {
  /** Id of the statement, or of the article where its text or its source fails. */
  readonly statement: string;
  /** Position of the receipt among the statement's receipts; null where the failure is not one receipt's. */
  readonly receipt: number | null;
  readonly code: VerifyCode;
  readonly message: string;
}

export interface VerifyReport {
  /** Receipts looked at. */
  readonly checked: number;
  /** Receipts whose bytes were compared with a source. */
  readonly checkedBytes: number;
  readonly failed: readonly VerifyFailure[];
}

/**
 * Checks every receipt again: against the texts in the dossier and, when sources are given (bytes by digest), against
 * the documents themselves. Throws `dossier.unreadable` when the value is no dossier.
 */
export function verifyDossier(value: unknown, sources: ReadonlyMap<string, Uint8Array> | null): VerifyReport {
  const dossier = readDossier(value);
  const failed: VerifyFailure[] = [];
  const articles = new Map<string, DossierArticle>();
  const decoded = new Map<string, DecodedSource>();
  for (const article of dossier.articles) {
    articles.set(article.id, article);
    const add = (code: VerifyCode, message: string) =>
      failed.push({ statement: article.id, receipt: null, code, message });
    if (digestText(article.text) !== article.textDigest)
      add('text.digest', `The text of ${article.id} is not the one the dossier was made with.`);
    const digest = digestOf(article.document);
    if (!sources || decoded.has(digest)) continue;
    const bytes = sources.get(digest);
    if (!bytes) add('source.missing', `The source of ${article.id} is missing or was altered (${article.document}).`);
    else if (`sha256:${createHash('sha256').update(bytes).digest('hex')}` !== digest)
      add('source.altered', `The source of ${article.id} does not have the digest ${article.document}.`);
    else decoded.set(digest, decodeDocument(bytes, 'html', undefined));
  }
  let checked = 0;
  let checkedBytes = 0;
  for (const statement of listStatements(dossier)) {
    if (statement.receipts.length === 0)
      failed.push({
        statement: statement.id,
        receipt: null,
        code: 'receipt.none',
        message: 'The statement has no receipt.',
      });
    statement.receipts.forEach((receipt, index) => {
      checked++;
      const failure = checkReceipt(receipt, articles.get(receipt.article));
      if (failure) failed.push({ statement: statement.id, receipt: index, ...failure });
      const source = decoded.get(digestOf(receipt.document));
      if (!source) return;
      checkedBytes++;
      if (!bytesHold(receipt, source)) {
        const message = `The bytes ${receipt.bytes?.join('–')} of ${receipt.article} do not spell the quote.`;
        failed.push({ statement: statement.id, receipt: index, code: 'receipt.bytes', message });
      }
    });
  }
  return { checked, checkedBytes, failed };
}

function checkReceipt(
  receipt: Receipt,
  article: DossierArticle | undefined,
): { code: VerifyCode; message: string } | null {
  const { span, quote, prefix, suffix } = receipt;
  if (!article) return { code: 'receipt.noArticle', message: `The dossier has no article ${receipt.article}.` };
  if (article.document !== receipt.document)
    return {
      code: 'receipt.otherDocument',
      message: `${article.id} comes from another document than the receipt says.`,
    };
  if (article.textDigest !== receipt.textDigest)
    return { code: 'receipt.textDigest', message: `The receipt was made for another text of ${article.id}.` };
  if (quote === '' || article.text.slice(span[0], span[1]) !== quote)
    return {
      code: 'receipt.quote',
      message: `${article.id} does not say at ${span.join('–')} what the receipt quotes.`,
    };
  if (!article.text.slice(0, span[0]).endsWith(prefix) || !article.text.startsWith(suffix, span[1]))
    return {
      code: 'receipt.context',
      message: `The words around ${span.join('–')} in ${article.id} are not those of the receipt.`,
    };
  return null;
}

/** Each part that is said to stand letter for letter must be spelled by its bytes. */
function bytesHold({ span, quote, exact, bytes }: Receipt, source: DecodedSource): boolean {
  return exact.every(([start, end, from, to]) => {
    if (start < span[0] || end > span[1] || bytes === null || from < bytes[0] || to > bytes[1]) return false;
    const at = characterAt(source, from);
    return (
      source.bytes.byteAt(at) === from &&
      source.bytes.byteAt(at + end - start) === to &&
      source.text.slice(at, at + end - start) === quote.slice(start - span[0], end - span[0])
    );
  });
}

/** First character that begins at a byte or after it. */
function characterAt(source: DecodedSource, byte: number): number {
  let low = 0;
  let high = source.text.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (source.bytes.byteAt(middle) < byte) low = middle + 1;
    else high = middle;
  }
  return low;
}
