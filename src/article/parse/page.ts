/** A run of characters of a page. `text` has its character references resolved; `start` and `end` lie in the source. */
export interface PageText {
  readonly kind: 'text';
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** False when the source spells it otherwise (`&amp;`): then only the whole run maps back, not each character. */
  readonly exact: boolean;
}

/** An element of a page with its place in the decoded source: `start` at `<`, `end` after the end tag. */
export interface PageElement {
  readonly kind: 'element';
  /** Lower case. */
  readonly name: string;
  /** Values of the attributes that reading asks for, with references resolved; no prototype. */
  readonly attributes: Attributes;
  readonly parent: PageElement | null;
  readonly children: readonly PageNode[];
  readonly start: number;
  readonly end: number;
}

/** The attributes that are kept; all others (pictures' sources, data of scripts) are most of a page and tell nothing. */
export const attributeNames = [
  'alt',
  'aria-hidden',
  'class',
  'content',
  'data-component',
  'data-testid',
  'datetime',
  'hidden',
  'href',
  'http-equiv',
  'id',
  'itemprop',
  'lang',
  'name',
  'property',
  'pubdate',
  'rel',
  'role',
  'style',
  'title',
  'type',
  'xml:lang',
] as const;

export type AttributeName = (typeof attributeNames)[number];

export type Attributes = Readonly<Partial<Record<AttributeName, string>>>;

export type PageNode = PageText | PageElement;

/** A `meta` element that has a name and a content. */
export interface PageMeta {
  /** `name`, `property`, `itemprop` or `http-equiv`, in lower case: `article:published_time`. */
  readonly name: string;
  /** Which attribute gave the name. */
  readonly by: 'name' | 'property' | 'itemprop' | 'http-equiv';
  readonly content: string;
  readonly element: PageElement;
}

/** An object of a page's JSON-LD. Arrays and `@graph` are already unfolded; nested objects stay where they are. */
export type JsonLdObject = Readonly<Record<string, unknown>>;

/** A parsed page: what cleaning, metadata and date evidence read. */
export interface Page {
  /** The decoded characters of the document; every `start` and `end` points into it. */
  readonly source: string;
  /** Address of the page when the deliverer or the page itself tells it, else null. */
  readonly url: string | null;
  /** An element named `#root` that holds everything. */
  readonly root: PageElement;
  readonly body: PageElement;
  /** Every element in document order. */
  readonly elements: readonly PageElement[];
  readonly metas: readonly PageMeta[];
  readonly jsonLd: readonly JsonLdObject[];
  /** Every `time` element, in document order. */
  readonly times: readonly PageElement[];
  /** Every `link` element, in document order. */
  readonly links: readonly PageElement[];
}
