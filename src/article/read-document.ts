import type { Article } from '../model/article.ts';
import type { Document } from '../model/document.ts';
import { type Block, emptyLayers } from '../model/layers.ts';
import type { Context } from './stage.ts';

export interface ReadOptions {
  /** The document's text is taken as it is: nothing is removed and every span points into the input. */
  readonly keepText?: boolean;
}

/** Decodes, parses and cleans one document into an article with blocks, captions and metadata. Never throws on bytes. */
export function readDocument(document: Document, _context: Context, _options: ReadOptions = {}): Article {
  const text = new TextDecoder().decode(document.bytes);
  const blocks: Block[] = [];
  for (const match of text.matchAll(/[^\n]+/g)) {
    blocks.push({
      span: [match.index, match.index + match[0].length],
      kind: 'paragraph',
      provenance: { stage: 'read', version: 1, rule: 'line', stated: true, confidence: 1 },
    });
  }
  return {
    id: document.hints.id ?? document.name,
    document: document.digest,
    url: document.hints.url ?? null,
    kind: 'article',
    text,
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
    layers: { ...emptyLayers, blocks },
    removals: [],
    offsets: [],
    quarantine: null,
  };
}
