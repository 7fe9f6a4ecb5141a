import type { Article } from '../../model/article.ts';
import type { Basis, QuotationStatement, Receipt, Speaker, Wording } from '../../model/dossier.ts';
import type { Quotation } from '../../model/quotation.ts';
import type { Span, Spans } from '../../model/span.ts';
import type { SharedQuotation, Story } from '../../model/story.ts';
import { foldLetters } from '../../text/fold-letters.ts';
import { firstEndingAfter } from '../../text/token-index.ts';
import { basisOf, placeKeys, type Telling } from './telling.ts';

/** Fewer words than these may be the same by chance. */
const leastWords = 5;

interface Group {
  readonly shared: SharedQuotation | null;
  readonly members: readonly { readonly article: string; readonly quotation: Quotation; readonly index: number }[];
}

/** Who said what, grouped by speaker; the same words in several articles are one statement with its wordings. */
export function tellQuotations(story: Story, telling: Telling): readonly Speaker[] {
  const speakers = new Map<string, { speaker: Omit<Speaker, 'quotations'>; quotations: QuotationStatement[] }>();
  for (const group of groupQuotations(story, telling)) {
    const statement = tellGroup(group, telling);
    if (!statement) {
      telling.withhold();
      continue;
    }
    const speaker = speakerOf(group, statement, telling);
    const key = speaker.entity ?? `${speaker.anonymous} ${foldLetters(speaker.name ?? '')}`;
    const entry = speakers.get(key) ?? { speaker, quotations: [] };
    entry.quotations.push(statement);
    speakers.set(key, entry);
  }
  return [...speakers.values()]
    .map(({ speaker, quotations }) => ({ ...speaker, quotations: [...quotations].sort(mostCarried) }))
    .sort((a, b) => rank(b) - rank(a));
}

/** What most articles carry comes first, direct words before the others. */
function mostCarried(a: QuotationStatement, b: QuotationStatement): number {
  return b.wordings.length - a.wordings.length || Number(b.type === 'direct') - Number(a.type === 'direct');
}

/** Known speakers first, those quoted most often and most widely on top. */
function rank(speaker: Speaker): number {
  const carried = speaker.quotations.reduce((sum, quotation) => sum + 1 + 0.25 * (quotation.wordings.length - 1), 0);
  return carried + (speaker.entity ? 10_000 : speaker.name ? 1_000 : 0);
}

function groupQuotations(story: Story, telling: Telling): readonly Group[] {
  const groups = new Map<string, { shared: SharedQuotation | null; members: Group['members'][number][] }>();
  for (const id of story.articles) {
    const article = telling.articles.get(id);
    (article?.layers.quotations ?? []).forEach((quotation, index) => {
      const shared = telling.sharedOf(id, index);
      if (!shared && standsInOther(quotation, article?.layers.quotations ?? [], index)) return;
      if (!shared) {
        const words = foldLetters(texts(id, quotation.content, telling).join(' '));
        const key = words.split(' ').length < leastWords ? `one ${id} ${index}` : `words ${words}`;
        const group = groups.get(key) ?? { shared, members: [] };
        group.members.push({ article: id, quotation, index });
        groups.set(key, group);
      } else if (!groups.has(`shared ${shared.id}`)) {
        const members = shared.wordings.flatMap(({ article: other, quotation: at }) => {
          const found = telling.articles.get(other)?.layers.quotations[at];
          return found ? [{ article: other, quotation: found, index: at }] : [];
        });
        groups.set(`shared ${shared.id}`, { shared, members });
      }
    });
  }
  return [...groups.values()];
}

/** Around a piece in marks, quotations that may hold it. */
const nearby = 8;

/** "unfair" inside „He called it “unfair” and left“: a piece of words that are told whole, by the same speaker. */
function standsInOther(
  { type, content, speakerEntity, speaker }: Quotation,
  all: readonly Quotation[],
  at: number,
): boolean {
  if (type !== 'direct') return false;
  const piece = hull(content);
  return all.slice(Math.max(0, at - nearby), at + nearby).some((other) => {
    const [start, end] = hull(other.content);
    const same = other.speakerEntity === speakerEntity && hull(other.speaker)[0] === hull(speaker)[0];
    const holds = other.content.some(([from, to]) => from <= piece[0] && piece[1] <= to);
    return same && holds && end - start > piece[1] - piece[0];
  });
}

function tellGroup(group: Group, telling: Telling): QuotationStatement | null {
  const receipts: Receipt[] = [];
  const wordings: Wording[] = [];
  const told: (typeof group.members)[number][] = [];
  for (const member of group.members) {
    const receipt = telling.cite(member.article, hull(member.quotation.content));
    if (!receipt) continue;
    const known = group.shared?.wordings.find((w) => w.article === member.article && w.quotation === member.index);
    wordings.push({
      article: member.article,
      relation: known?.relation ?? (wordings.length === 0 ? 'first' : 'exact'),
      differences: known?.differences ?? [],
      ...(known?.like === undefined ? {} : { like: known.like }),
      content: texts(member.article, member.quotation.content, telling),
      receipt: receipts.length,
    });
    receipts.push(receipt);
    told.push(member);
  }
  const first = told[0];
  if (!first) return null;
  const { quotation, article } = first;
  // Receipts for cue and speaker follow those of the wordings, so that a reader can check the attribution too.
  for (const spans of [quotation.cue, quotation.speaker]) {
    const receipt = spans.length > 0 ? telling.cite(article, hull(spans)) : null;
    if (receipt) receipts.push(receipt);
  }
  const { type, medium, act, polarity, modality, chain } = quotation;
  return {
    id: telling.newId('q', type, ...placeKeys(receipts)),
    type,
    medium,
    act,
    polarity,
    modality,
    content: texts(article, quotation.content, telling),
    cue: joined(article, quotation.cue, telling),
    speaker: joined(article, quotation.speaker, telling),
    addressee: joined(article, quotation.addressee, telling),
    chain,
    wordings,
    basis: [
      basisOf(quotation.provenance),
      ...resolutionBasis(quotation),
      ...(group.shared
        ? [{ stage: 'quotations', rule: 'shared-wording', version: null, stated: false, confidence: null }]
        : []),
    ],
    receipts,
  };
}

/** How the words that name the speaker led to an entity: "subject > pronoun > last-speaker". */
function resolutionBasis({ provenance, resolution }: Quotation): readonly Basis[] {
  if (!resolution) return [];
  const { stage, version } = provenance;
  return [
    {
      stage,
      version,
      rule: `speaker: ${resolution.path.join(' > ')}`,
      stated: false,
      confidence: resolution.confidence,
    },
  ];
}

function speakerOf(group: Group, statement: QuotationStatement, telling: Telling): Omit<Speaker, 'quotations'> {
  for (const { article, quotation } of group.members) {
    const entity = telling.entityOf(article, quotation.speakerEntity);
    if (entity) return { entity: entity.id, name: entity.name, roles: entity.roles, anonymous: false };
  }
  const first = group.members[0]!;
  const own = first.quotation.speakerEntity;
  const local = telling.articles.get(first.article)?.layers.entities.find((entity) => entity.id === own);
  return {
    entity: null,
    name: local?.name ?? nameWithoutEntity(first.quotation, statement, telling.articles.get(first.article)),
    roles: local?.roles ?? [],
    anonymous: first.quotation.anonymous,
  };
}

/** Steps to somebody whose name stands elsewhere than the words of the speaker ("demnach", "eigenen Angaben"). */
const standing: ReadonlySet<string> = new Set(['self', 'back', 'relative']);

/** The words that name a speaker who leads to no entity; null for hearsay, whose source is not who spoke before. */
function nameWithoutEntity(
  { resolution, chain, provenance, speaker: spans }: Quotation,
  { speaker }: QuotationStatement,
  article: Article | undefined,
): string | null {
  const path = resolution?.path ?? [];
  if (path.includes('hearsay')) return null;
  const elsewhere = provenance.rule.endsWith('formula.adverb') || path.some((step) => standing.has(step));
  if (elsewhere) return chain.at(-1)?.name || null;
  return article && spans.every((span) => pointsOnly(article, span)) ? null : speaker;
}

const pointing: ReadonlySet<string> = new Set(['PRON', 'DET', 'ADV', 'PART', 'ADP', 'PUNCT', 'AUX', 'CCONJ', 'SCONJ']);

/** "sie", "demnach", "der": words that point at somebody and name nobody. */
function pointsOnly({ layers: { tokens } }: Article, [start, end]: Span): boolean {
  for (let at = firstEndingAfter(tokens, start); at < tokens.length && tokens[at]!.span[0] < end; at++)
    if (!pointing.has(tokens[at]!.pos)) return false;
  return true;
}

/** From the first to the last character of a finding that may be interrupted. */
export function hull(spans: Spans): Span {
  return [spans[0]?.[0] ?? 0, spans.at(-1)?.[1] ?? 0];
}

function texts(article: string, spans: Spans, telling: Telling): readonly string[] {
  const text = telling.articles.get(article)?.text ?? '';
  return spans.map(([start, end]) => text.slice(start, end));
}

function joined(article: string, spans: Spans, telling: Telling): string | null {
  return spans.length === 0 ? null : texts(article, spans, telling).join(' … ');
}
