import { Tokenizer } from 'htmlparser2';

/** What a page is made of, in the order of its characters; all places are indices into the source. */
export interface MarkupHandler {
  /** Characters that stand for themselves. */
  onText(start: number, end: number): void;
  /** A character reference; one that stands for two characters comes twice, the second time with `start === end`. */
  onReference(codePoint: number, start: number, end: number): void;
  /** `<name`; `start` is the place of the `<`. */
  onOpenName(name: string, start: number): void;
  /** An attribute of the open tag. `quote` is empty when its value has none; `end <= start` when it has no value. */
  onAttribute(name: string, start: number, end: number, quote: '"' | "'" | ''): void;
  onOpenEnd(end: number, selfClosing: boolean): void;
  onClose(name: string, start: number, end: number): void;
  isInForeignContext(): boolean;
}

const space = 0x20;
const bang = 0x21;
const doubleQuote = 0x22;
const dash = 0x2d;
const singleQuote = 0x27;
const slash = 0x2f;
const equals = 0x3d;
const greater = 0x3e;
const question = 0x3f;
const bracket = 0x5b;

/** Elements whose content is text up to their own end tag. In the second group references are resolved. */
const rawElements: ReadonlyMap<string, boolean> = new Map([
  ['script', false],
  ['style', false],
  ['iframe', false],
  ['noembed', false],
  ['noframes', false],
  ['xmp', false],
  ['title', true],
  ['textarea', true],
]);

/**
 * Cuts HTML into tags and text as browsers do. It jumps from sign to sign instead of looking at every character, which
 * makes it several times as fast as a tokenizer for streams; only pieces with references go through one.
 */
export function scanMarkup(source: string, handler: MarkupHandler): void {
  const { length } = source;
  const references = createReferenceReader(handler);
  let nextReference = source.indexOf('&');
  let textStart = 0;

  const text = (start: number, end: number) => {
    if (start >= end) return;
    if (nextReference >= 0 && nextReference < start) nextReference = source.indexOf('&', start);
    if (nextReference < 0 || nextReference >= end) handler.onText(start, end);
    else references(source, start, end);
  };
  /** The place behind the next `>`, or the end: what is never closed is dropped. */
  const behindGreater = (from: number) => {
    const at = source.indexOf('>', from);
    return at < 0 ? length : at + 1;
  };

  let at = 0;
  while (at < length) {
    const tag = source.indexOf('<', at);
    if (tag < 0) break;
    text(textStart, tag);
    textStart = tag;
    at = tag + 1;
    const code = source.charCodeAt(at);
    if (isLetter(code)) at = textStart = openTag(tag);
    else if (code === slash && tag + 2 < length) {
      const start = tag + 2;
      const first = source.charCodeAt(start);
      if (!isLetter(first)) at = textStart = first === greater ? start + 1 : behindGreater(start);
      else at = textStart = closeTag(start);
    } else if (code === bang) at = textStart = declaration(tag + 2);
    else if (code === question) at = textStart = behindGreater(tag + 2);
  }
  text(textStart, length);

  function closeTag(start: number): number {
    let end = start + 1;
    while (end < length && !endsName(source.charCodeAt(end))) end++;
    if (end >= length) return length;
    const behind = behindGreater(end);
    handler.onClose(source.slice(start, end), start - 2, end + 1);
    return behind;
  }

  /** Comments, CDATA sections and document types; all but CDATA are dropped. `start` is behind `<!`. */
  function declaration(start: number): number {
    const code = source.charCodeAt(start);
    if (code === bracket && source.startsWith('CDATA[', start + 1)) {
      const end = source.indexOf(']]>', start + 7);
      if (end < 0) return length;
      handler.onText(start + 7, end);
      return end + 3;
    }
    if (code !== dash || source.charCodeAt(start + 1) !== dash) return behindGreater(start);
    const content = start + 2;
    if (source.charCodeAt(content) === greater) return content + 1;
    if (source.startsWith('->', content)) return content + 2;
    for (let end = source.indexOf('--', content); end >= 0; end = source.indexOf('--', end + 1)) {
      const next = source.charCodeAt(end + 2);
      if (next === greater) return end + 3;
      if (next === bang && source.charCodeAt(end + 3) === greater) return end + 4;
    }
    return length;
  }

  /** Reads a start tag and, for elements of raw text, their content and what ends it. */
  function openTag(tag: number): number {
    const isForeign = handler.isInForeignContext();
    let end = tag + 2;
    while (end < length && !endsName(source.charCodeAt(end))) end++;
    if (end >= length) return length;
    const name = source.slice(tag + 1, end);
    handler.onOpenName(name, tag);
    const behind = attributes(end);
    if (behind < 0) return length;
    return isForeign ? behind : rawContent(name, behind);
  }

  /** Reads attributes from `from` to the end of the tag; -1 when it has none. */
  function attributes(from: number): number {
    let here = from;
    while (here < length) {
      let code = source.charCodeAt(here);
      if (code === greater) {
        handler.onOpenEnd(here + 1, false);
        return here + 1;
      }
      if (isSpace(code)) {
        here++;
        continue;
      }
      if (code === slash) {
        here++;
        while (here < length && isSpace(source.charCodeAt(here))) here++;
        if (source.charCodeAt(here) !== greater) continue;
        handler.onOpenEnd(here + 1, true);
        return here + 1;
      }
      const nameStart = here++;
      while (here < length) {
        code = source.charCodeAt(here);
        if (code === equals || endsName(code)) break;
        here++;
      }
      const name = source.slice(nameStart, here);
      while (here < length && isSpace(source.charCodeAt(here))) here++;
      if (here >= length) return -1;
      if (source.charCodeAt(here) !== equals) {
        handler.onAttribute(name, here, here, '');
        continue;
      }
      here++;
      while (here < length && isSpace(source.charCodeAt(here))) here++;
      if (here >= length) return -1;
      code = source.charCodeAt(here);
      if (code === doubleQuote || code === singleQuote) {
        const quote = code === doubleQuote ? '"' : "'";
        const valueEnd = source.indexOf(quote, here + 1);
        if (valueEnd < 0) return -1;
        handler.onAttribute(name, here + 1, valueEnd, quote);
        here = valueEnd + 1;
        continue;
      }
      const valueStart = here;
      while (here < length) {
        code = source.charCodeAt(here);
        if (code === greater || isSpace(code)) break;
        here++;
      }
      if (here >= length) return -1;
      handler.onAttribute(name, valueStart, here, '');
    }
    return -1;
  }

  function rawContent(written: string, start: number): number {
    if (written.length < 3 || written.length > 9) return start;
    const name = written.toLowerCase();
    if (name === 'plaintext') {
      handler.onText(start, length);
      return length;
    }
    const resolves = rawElements.get(name);
    if (resolves === undefined) return start;
    const end = endOfRaw(name, start);
    if (!resolves) {
      if (end > start) handler.onText(start, end);
    } else {
      for (let from = start; from < end; ) {
        const next = source.indexOf('<', from + 1);
        const until = next < 0 || next > end ? end : next;
        // A `<` is a plain sign here.
        const plain = source.charCodeAt(from) === 0x3c ? from + 1 : from;
        if (plain > from) handler.onText(from, plain);
        text(plain, until);
        from = until;
      }
    }
    return end >= length ? length : closeTag(end + 2);
  }

  /** Where the end tag of an element of raw text begins. */
  function endOfRaw(name: string, start: number): number {
    for (let end = source.indexOf('</', start); end >= 0; end = source.indexOf('</', end + 2)) {
      const behind = end + 2 + name.length;
      if (endsName(source.charCodeAt(behind)) && source.slice(end + 2, behind).toLowerCase() === name) return end;
    }
    return length;
  }
}

/** Gives a stretch of text with references to the handler, piece by piece. */
function createReferenceReader(handler: MarkupHandler): (source: string, start: number, end: number) => void {
  let shift = 0;
  let limit = 0;
  let last = 0;
  const tokenizer = new Tokenizer(
    { decodeEntities: true },
    {
      ...silent,
      ontext(from, to) {
        // The sign behind the stretch lets the last reference end; it is no part of it.
        if (from + shift >= limit) return;
        handler.onText(from + shift, Math.min(to + shift, limit));
        last = to + shift;
      },
      ontextentity(codePoint, to) {
        handler.onReference(codePoint, last, to + shift);
        last = to + shift;
      },
    },
  );
  return (source, start, end) => {
    shift = start;
    limit = end;
    last = start;
    tokenizer.reset();
    tokenizer.write(source.slice(start, end + 1));
    tokenizer.end();
  };
}

/** Resolves the references in values of attributes, one after the other. */
export type ReferenceResolver = (value: string, quote: '"' | "'" | '') => string;

export function createReferenceResolver(): ReferenceResolver {
  let tag = '';
  let resolved = '';
  const tokenizer = new Tokenizer(
    { decodeEntities: true },
    {
      ...silent,
      onattribdata(from, to) {
        resolved += tag.slice(from, to);
      },
      onattribentity(codePoint) {
        resolved += characterOf(codePoint);
      },
    },
  );
  return (value, quote) => {
    tag = `<a a=${quote}${value}${quote}>`;
    resolved = '';
    tokenizer.reset();
    tokenizer.write(tag);
    tokenizer.end();
    return resolved;
  };
}

/** A lone surrogate or a NUL written as a reference stands for nothing. */
export function characterOf(codePoint: number): string {
  if (codePoint === 0 || codePoint > 0x10ffff || (codePoint >= 0xd800 && codePoint <= 0xdfff)) return '\ufffd';
  return String.fromCodePoint(codePoint);
}

const nothing = () => {};
const silent = {
  onattribdata: nothing,
  onattribentity: nothing,
  onattribend: nothing,
  onattribname: nothing,
  oncdata: nothing,
  onclosetag: nothing,
  oncomment: nothing,
  ondeclaration: nothing,
  onend: nothing,
  onopentagend: nothing,
  onopentagname: nothing,
  onprocessinginstruction: nothing,
  onselfclosingtag: nothing,
  ontext: nothing,
  ontextentity: nothing,
};

function isLetter(code: number): boolean {
  const lower = code | 0x20;
  return lower >= 0x61 && lower <= 0x7a;
}

function isSpace(code: number): boolean {
  return code === space || code === 0x0a || code === 0x09 || code === 0x0c || code === 0x0d;
}

function endsName(code: number): boolean {
  return code === slash || code === greater || isSpace(code);
}
