import { type ErrorCode, errorMessage } from '../errors.ts';
import type { Article, Removal } from '../model/article.ts';
import { type Document, maximumDocumentBytes } from '../model/document.ts';
import { type Block, emptyLayers } from '../model/layers.ts';
import { assembleText } from './clean/assemble-text.ts';
import { proseLength } from './clean/choose-root.ts';
import { collectLines } from './clean/collect-lines.ts';
import { collectMarkdown } from './clean/collect-markdown.ts';
import { collectScriptBody } from './clean/collect-script-body.ts';
import type { Draft } from './clean/draft.ts';
import { extractDrafts } from './clean/extract-drafts.ts';
import { opensByTheClock } from './clean/lift-entry-labels.ts';
import { refineDrafts } from './clean/refine-drafts.ts';
import { classifyKind, isLiveBlog } from './metadata/classify-kind.ts';
import { readFieldMetadata } from './metadata/field-metadata.ts';
import type { PageMetadata } from './metadata/page-metadata.ts';
import { readNames, withoutOpener } from './metadata/read-names.ts';
import { readPageMetadata } from './metadata/read-page-metadata.ts';
import { readUpdates } from './metadata/read-updates.ts';
import { type DecodedSource, decodeDocument } from './parse/decode-document.ts';
import { describeBinary } from './parse/is-binary.ts';
import type { Page } from './parse/page.ts';
import { parsePage } from './parse/parse-page.ts';
import { collectDateEvidence, type DatedText } from './published/collect-date-evidence.ts';
import type { Context } from './stage.ts';

export interface ReadOptions {
  /** The document's text is taken as it is: nothing is removed and every span points into the input. */
  readonly keepText?: boolean;
}

/** Pages of people nest some dozens of elements; this is far beyond and still quick. */
const maximumNesting = 5000;

/** Decodes, parses and cleans one document into an article with blocks, captions and metadata. Never throws on bytes. */
export function readDocument(document: Document, _context: Context, options: ReadOptions = {}): Article {
  if (document.bytes.length > maximumDocumentBytes)
    return quarantined(document, 'document.tooLarge', { size: document.bytes.length, limit: maximumDocumentBytes });
  // Text handed over as it is to be kept was characters from the start, whatever its bytes look like.
  const binary = options.keepText ? null : describeBinary(document.bytes);
  if (binary !== null) return quarantined(document, 'document.binary', { detail: binary });
  const source = decodeDocument(document.bytes, document.form, document.hints.charset);
  if (options.keepText) return readKept(document, source);
  if (!/[^\s\ufeff\u0000]/.test(source.text)) return quarantined(document, 'document.empty');
  return document.form === 'html' ? readPage(document, source) : readLines(document, source);
}

function readPage(document: Document, source: DecodedSource): Article {
  const { page, depth } = parsePage(source.text, document.hints.url ?? null);
  if (depth > maximumNesting) return quarantined(document, 'document.tooDeep', { depth, limit: maximumNesting });
  const metadata = readPageMetadata(page);
  const extracted = extractDrafts(page, metadata.title, metadata.standfirst);
  const facts = { title: document.hints.title ?? metadata.title, from: 'page' } as const;
  const isLive = isLiveBlog(facts.title, metadata.types) || opensByTheClock(extracted.drafts);
  const updates = isLive ? readUpdates(page) : null;
  const refined = refineDrafts(extracted.drafts, facts, updates);
  const removals = [...extracted.removals, ...refined.removals];
  // A front page is nothing but links: then they are what it says.
  const shown = refined.drafts.length > 0 ? refined.drafts : extracted.links;
  // Some pages are drawn by scripts: then their text stands only in what they tell machines.
  const drafts = shown.length > 0 ? shown : refineDrafts(collectScriptBody(page), facts).drafts;
  return finish(document, source, page, drafts, removals, metadata, extracted.links.length);
}

function readLines(document: Document, source: DecodedSource): Article {
  const isMarkdown = document.form === 'markdown';
  const { drafts: lines, fields } = isMarkdown
    ? collectMarkdown(source.text)
    : { drafts: collectLines(source.text), fields: new Map<string, string>() };
  const metadata = readFieldMetadata(fields);
  const title = document.hints.title ?? metadata.title;
  const from = isMarkdown ? 'markdown' : 'lines';
  const isLive = isLiveBlog(title, metadata.types) || opensByTheClock(lines);
  const { drafts, removals } = refineDrafts(lines, { title, from }, isLive ? [] : null);
  const headers = [...fields].map(([name, value]) => ({
    step: 'read-fields',
    reason: 'field of the header',
    text: `${name}: ${value}`,
  }));
  return finish(document, source, null, drafts, [...headers, ...removals], metadata);
}

function readKept(document: Document, source: DecodedSource): Article {
  const blocks = collectLines(source.text).map((draft) => {
    const { runs } = draft.traced;
    return {
      span: [runs[2]!, runs[runs.length - 2]!] as const,
      kind: 'paragraph' as const,
      provenance: { stage: 'read', version: 1, rule: 'line.paragraph', stated: true, confidence: 1 },
    };
  });
  const text = document.given ?? source.text;
  const offsets = [
    { text: [0, text.length], source: [0, text.length], bytes: [0, document.bytes.length], exact: true } as const,
  ];
  const article = { ...blank(document), text, layers: { ...emptyLayers, blocks }, offsets };
  return { ...article, dateEvidence: collectDateEvidence(null, datedText(article, blocks, document)) };
}

function finish(
  document: Document,
  source: DecodedSource,
  page: Page | null,
  drafts: readonly Draft[],
  removals: readonly Removal[],
  metadata: PageMetadata,
  linkTexts = 0,
): Article {
  const { text, blocks, captions, offsets } = assembleText(drafts, source.bytes);
  const start = blank(document);
  if (text === '') {
    // What the page tells about itself is kept: its title and dates may be all there is.
    const bare: Article = {
      ...quarantined(document, 'document.noText'),
      url: start.url ?? metadata.url,
      title: document.hints.title ?? metadata.title,
      language: document.hints.language ?? metadata.language ?? 'und',
      outlet: document.hints.outlet ?? metadata.outlet,
      section: metadata.section,
      authors: metadata.authors,
      removals,
    };
    return { ...bare, dateEvidence: collectDateEvidence(page, datedText(bare, [], document)) };
  }
  const spanOf = (kind: Block['kind']) => blocks.find((block) => block.kind === kind)?.span ?? null;
  const titleSpan = spanOf('title');
  const url = start.url ?? metadata.url;
  const title = document.hints.title ?? metadata.title ?? (titleSpan ? text.slice(...titleSpan) : null);
  const article: Article = {
    ...start,
    url,
    kind: opensByTheClock(drafts)
      ? 'liveBlog'
      : classifyKind({ linkTexts, page, title, url, types: metadata.types, ...measure(drafts, removals) }),
    text,
    language: document.hints.language ?? metadata.language ?? 'und',
    title,
    titleSpan,
    standfirst: spanOf('standfirst'),
    outlet: document.hints.outlet ?? metadata.outlet,
    section: metadata.section,
    authors: metadata.authors.length > 0 || page !== null ? metadata.authors : namesInByline(text, blocks),
    layers: { ...emptyLayers, blocks, captions },
    removals,
    offsets,
  };
  return { ...article, dateEvidence: collectDateEvidence(page, datedText(article, blocks, document)) };
}

/** Names of the first byline that introduces an author; a source line is a byline too and names nobody. */
function namesInByline(text: string, blocks: readonly Block[]): readonly string[] {
  const bylines = blocks.filter((block) => block.kind === 'byline').map((block) => text.slice(...block.span));
  const byline = bylines.find((line) => withoutOpener(line) !== line);
  return byline ? readNames(byline) : [];
}

function datedText(article: Article, blocks: readonly Block[], { hints }: Document): DatedText {
  const { text, removals, url, language } = article;
  return { text, blocks, removals, url, language, hints };
}

function measure(drafts: readonly Draft[], removals: readonly Removal[]) {
  const lengthOf = (kept: readonly Draft[]) => kept.reduce((sum, draft) => sum + draft.traced.text.length, 0);
  const captions = drafts.filter((draft) => draft.kind === 'caption');
  return {
    prose: lengthOf(drafts.filter((draft) => proseLength(draft) > 0 && draft.kind !== 'caption')),
    captions: lengthOf(captions),
    captionCount: captions.length,
    hasPaywallLines: removals.some(({ reason }) => reason === 'paywall'),
  };
}

function blank(document: Document): Article {
  return {
    id: document.hints.id ?? document.name,
    document: document.digest,
    url: document.hints.url ?? null,
    kind: 'article',
    text: '',
    language: document.hints.language ?? 'und',
    title: document.hints.title ?? null,
    titleSpan: null,
    standfirst: null,
    outlet: document.hints.outlet ?? null,
    section: null,
    authors: [],
    published: null,
    modified: null,
    dateEvidence: [],
    knownAt: document.knownAt,
    layers: emptyLayers,
    removals: [],
    offsets: [],
    quarantine: null,
  };
}

function quarantined(
  document: Document,
  code: ErrorCode,
  details: Readonly<Record<string, string | number>> = {},
): Article {
  return { ...blank(document), kind: 'other', quarantine: { code, message: errorMessage(code, details) } };
}
