import { LagebildError } from '../errors.ts';
import type {
  Basis,
  Dossier,
  DossierOrigins,
  QuotationStatement,
  Receipt,
  Speaker,
  Statement,
} from '../model/dossier.ts';
import type { ChainLink } from '../model/quotation.ts';
import { explainAttribution } from './explain-attribution.ts';
import { kindOfStatement } from './kind-of-statement.ts';
import { english } from './labels/english.ts';
import { listStatements } from './list-statements.ts';
import { readDossier } from './read-dossier.ts';
import { printable } from './render/terminal/printable.ts';

export interface Explanation {
  readonly id: string;
  /** What sort of statement: `quotation`, `claim`, `conflict`, … */
  readonly kind: string;
  /** What it says, in the words of a source; null for what is made of several. */
  readonly says: string | null;
  /** The explanation for people. */
  readonly text: string;
  readonly rules: readonly Basis[];
  readonly chain: readonly ChainLink[];
  /** Of a quotation: how each article gives the words. */
  readonly wordings: QuotationStatement['wordings'];
  readonly origins: DossierOrigins | null;
  readonly reasons: readonly string[];
  readonly receipts: readonly (Receipt & { readonly title: string | null; readonly outlet: string | null })[];
}

/** Why a statement stands in a dossier. Throws `dossier.unreadable` and `dossier.noSuchStatement`. */
export function explainStatement(value: unknown, id: string): Explanation {
  const dossier = readDossier(value);
  const statement = listStatements(dossier).find((candidate) => candidate.id === id);
  if (!statement) throw new LagebildError('dossier.noSuchStatement', { id });
  const articles = new Map(dossier.articles.map((article) => [article.id, article]));
  const receipts = statement.receipts.map((receipt) => {
    const article = articles.get(receipt.article);
    return { ...receipt, title: article?.title ?? null, outlet: article?.outlet ?? null };
  });
  const found = statement as Statement & Partial<ExplainedParts>;
  const explanation = {
    id,
    kind: kindOfStatement(id),
    says: found.text ?? found.content?.join(' … ') ?? found.label ?? found.name ?? null,
    rules: statement.basis,
    chain: found.chain ?? [],
    wordings: found.wordings ?? [],
    origins: found.origins ?? null,
    reasons: [
      ...(found.reason ? [found.reason] : []),
      ...(isQuotation(found) ? explainAttribution(found, speakerOf(dossier, id)) : []),
      ...(found.credibility?.reasons ?? []),
    ],
    receipts,
  };
  return { ...explanation, text: write(explanation, dossier) };
}

const isQuotation = (found: Partial<ExplainedParts>): found is QuotationStatement => found.wordings !== undefined;

/** The speaker under whom a dossier lists a quotation. */
function speakerOf(dossier: Dossier, id: string): Speaker | null {
  for (const { speakers } of dossier.stories)
    for (const speaker of speakers) if (speaker.quotations.some((quotation) => quotation.id === id)) return speaker;
  return null;
}

interface ExplainedParts {
  readonly text: string;
  readonly content: readonly string[];
  readonly label: string;
  readonly name: string;
  readonly chain: readonly ChainLink[];
  readonly origins: DossierOrigins;
  readonly reason: string;
  readonly wordings: QuotationStatement['wordings'];
  readonly credibility: { readonly digit: number; readonly reasons: readonly string[] };
}

/** One line for each wording: how it stands to the earliest, where, and what differs. */
function tellWordings(wordings: Explanation['wordings'], receipts: Explanation['receipts']): string[] {
  return wordings.map(({ relation, like, differences, receipt, article }) => {
    const { outlet, title } = receipts[receipt] ?? { outlet: null, title: null };
    const name = [article, outlet, title]
      .filter((part) => part !== null)
      .map(printable)
      .join(', ');
    const copied = like === undefined ? '' : `, as in ${printable(like)}`;
    const changes = differences.length > 0 ? `: ${printable(differences.join('; '))}` : '';
    return `  ${english.relationsOf[relation]}${copied} – ${name}${changes}`;
  });
}

function write(explanation: Omit<Explanation, 'text'>, dossier: Dossier): string {
  const { id, kind, says, rules, chain, origins, wordings, reasons, receipts } = explanation;
  const lines = [`${id}: ${kind}`];
  if (says !== null) lines.push(`  ${printable(says)}`);
  if (reasons.length > 0) lines.push('', 'Why', ...reasons.map((reason) => `  ${reason}`));
  if (chain.length > 0)
    lines.push(
      '',
      'Asserted by, outermost first',
      ...chain.map((link) => `  ${link.kind}: ${printable(link.name) || 'nobody is named'}`),
    );
  if (wordings.length > 1) lines.push('', 'Wordings, earliest known first', ...tellWordings(wordings, receipts));
  if (origins) {
    lines.push('', `Independent origins: ${origins.count}`);
    for (const origin of origins.origins)
      lines.push(
        `  ${printable(origin.name)} (${origin.kind}), ${origin.articles.length} articles: ${printable(origin.reason)}`,
      );
    for (const reason of origins.reasons) lines.push(`  ${printable(reason)}`);
  }
  lines.push('', 'Rules');
  for (const { stage, version, rule, stated, confidence } of rules) {
    const sure = confidence === null ? '' : `, confidence ${confidence.toFixed(2)}`;
    lines.push(`  ${stage}${version === null ? '' : `@${version}`} ${rule} (${stated ? 'stated' : 'inferred'}${sure})`);
  }
  lines.push('', `Receipts: ${receipts.length}`);
  for (const { article, document, span, bytes, quote, title, outlet } of receipts) {
    lines.push(
      `  ${printable(article)}${outlet ? `, ${printable(outlet)}` : ''}${title ? `: ${printable(title)}` : ''}`,
    );
    lines.push(`    characters ${span.join('–')}${bytes ? `, bytes ${bytes.join('–')}` : ''} of ${document}`);
    lines.push(`    “${printable(quote)}”`);
  }
  lines.push('', `Made by ${dossier.program.name} ${dossier.program.version}.`);
  return lines.join('\n');
}
