import { type AttributeName, attributeNames, type PageElement } from './page.ts';
import { characterOf, createReferenceResolver, scanMarkup } from './scan-markup.ts';

interface OpenText {
  kind: 'text';
  text: string;
  start: number;
  end: number;
  exact: boolean;
}

/** A tree under construction: the same objects as `PageElement`, still open for writing. */
interface OpenElement {
  kind: 'element';
  name: string;
  attributes: Partial<Record<AttributeName, string>>;
  parent: OpenElement | null;
  children: (OpenElement | OpenText)[];
  start: number;
  end: number;
}

export interface Tree {
  readonly root: PageElement;
  /** In document order, without the root. */
  readonly elements: readonly PageElement[];
  /** How deep the source nests; deeper levels than `maximumDepth` are kept but flattened. */
  readonly depth: number;
}

/** Browsers flatten below this depth too; it also bounds every recursion over the tree. */
const maximumDepth = 512;

const voidElements = words(
  'area base basefont bgsound br col command embed frame hr img input keygen link meta param source track wbr',
);
/** Elements whose start tag closes an open `p`. */
const closesParagraph = words(
  'address article aside blockquote center details dialog dir div dl dd dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr li main menu nav ol p pre section summary table ul',
);
/** Elements that end tags of inline elements do not break open. */
const special = words(
  'address article aside blockquote body center details dialog dir div dl dd dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 head header hgroup html li main menu nav ol p pre section summary table tbody td tfoot th thead tr ul iframe template',
);
/** No implied end tag looks beyond these. */
const scopeBoundary = words('#root html table td th caption template button object marquee applet');
const tableParts = words('table tbody thead tfoot tr td th caption');
const headingNames = words('h1 h2 h3 h4 h5 h6');
/** What may stand in a head. */
const headParts = words('base basefont bgsound link meta title script style noscript template noframes object');
const breaksForeign = words(
  'article aside blockquote body center dd div dl dt footer form h1 h2 h3 h4 h5 h6 head header hr img li main nav ol p pre section table ul',
);
const formatting = words('a b big code em font i nobr s small strike strong tt u span label');
/** What a start tag closes when it finds it open, and where the search ends. */
const impliedEnds: ReadonlyMap<string, { readonly closes: ReadonlySet<string>; readonly until: ReadonlySet<string> }> =
  new Map([
    ['li', { closes: words('li'), until: words('ul ol menu dir table td th #root') }],
    ['dt', { closes: words('dt dd'), until: words('dl table td th #root') }],
    ['dd', { closes: words('dt dd'), until: words('dl table td th #root') }],
    ['option', { closes: words('option'), until: words('select datalist optgroup #root') }],
    ['optgroup', { closes: words('option optgroup'), until: words('select #root') }],
    ['tr', { closes: words('tr'), until: words('table thead tbody tfoot #root') }],
    ['td', { closes: words('td th'), until: words('table tr #root') }],
    ['th', { closes: words('td th'), until: words('table tr #root') }],
    ['tbody', { closes: words('tbody thead tfoot'), until: words('table #root') }],
    ['thead', { closes: words('tbody thead tfoot'), until: words('table #root') }],
    ['tfoot', { closes: words('tbody thead tfoot'), until: words('table #root') }],
    ['a', { closes: words('a'), until: words('table td th #root') }],
    ['body', { closes: words('head'), until: words('#root') }],
  ]);

/** Builds an element tree from decoded HTML. Forgiving, linear, and every node knows its place in the source. */
export function buildTree(source: string): Tree {
  const root = element('#root', null, 0);
  root.end = source.length;
  const elements: OpenElement[] = [];
  const stack: OpenElement[] = [root];
  let deepest = 0;
  let flattened = 0;
  let foreign = 0;
  let pending: OpenElement | null = null;
  let tagStart = 0;

  const top = () => stack[stack.length - 1]!;
  const popTo = (index: number, end: number) => {
    for (let at = stack.length - 1; at >= index; at--) {
      stack[at]!.end = end;
      if (isForeign(stack[at]!)) foreign--;
    }
    stack.length = index;
  };
  const addText = (text: string, start: number, end: number, exact: boolean) => {
    if (text.length > 0) top().children.push({ kind: 'text', text, start, end, exact });
  };

  const open = (name: string) => {
    // The head ends with the first element that does not belong there, whether it says so or not.
    if (top().name === 'head' && !headParts.has(name)) popTo(stack.length - 1, tagStart);
    // So do drawings: a block inside them means that their end tag is missing.
    if (foreign > 0 && breaksForeign.has(name)) popTo(stack.findIndex(isForeign), tagStart);
    if (closesParagraph.has(name)) closeParagraph(tagStart);
    const implied = impliedEnds.get(name);
    if (implied) {
      for (let at = stack.length - 1; at > 0; at--) {
        const found = stack[at]!.name;
        if (implied.closes.has(found)) {
          popTo(at, tagStart);
          break;
        }
        if (implied.until.has(found)) break;
      }
    }
    if (headingNames.has(name) && headingNames.has(top().name)) popTo(stack.length - 1, tagStart);
    pending = element(name, top(), tagStart);
  };
  const closeParagraph = (at: number) => {
    for (let index = stack.length - 1; index > 0 && index > stack.length - 32; index--) {
      const name = stack[index]!.name;
      if (name === 'p') return popTo(index, at);
      if (scopeBoundary.has(name) || (special.has(name) && name !== 'p')) return;
    }
  };
  const finish = (end: number, selfClosing: boolean) => {
    if (pending === null) return;
    const done: OpenElement = pending;
    pending = null;
    done.end = end;
    top().children.push(done);
    elements.push(done);
    if (voidElements.has(done.name) || (selfClosing && (foreign > 0 || isForeign(done)))) return;
    if (stack.length >= maximumDepth) {
      flattened++;
      deepest = Math.max(deepest, stack.length + flattened);
      return;
    }
    stack.push(done);
    if (isForeign(done)) foreign++;
    if (stack.length > deepest) deepest = stack.length;
  };
  const close = (name: string, start: number, end: number) => {
    if (flattened > 0) {
      flattened--;
      return;
    }
    if (name === 'br') {
      tagStart = start;
      open('br');
      finish(end, false);
      return;
    }
    const inline = formatting.has(name);
    const isTablePart = tableParts.has(name);
    let crossed = false;
    for (let at = stack.length - 1; at > 0; at--) {
      const found = stack[at]!.name;
      if (found === name || (headingNames.has(name) && headingNames.has(found))) {
        if (crossed) {
          // The inline element ends, the blocks opened inside it stay open.
          stack[at]!.end = end;
          stack.splice(at, 1);
        } else popTo(at, end);
        return;
      }
      if (!isTablePart && scopeBoundary.has(found)) return;
      if (isTablePart && found === 'table') return;
      if (special.has(found)) {
        if (!inline && !special.has(name)) return;
        if (inline) crossed = true;
      }
    }
  };

  const resolveReferences = createReferenceResolver();
  scanMarkup(source, {
    onText(start, end) {
      addText(source.slice(start, end), start, end, true);
    },
    onReference(codePoint, start, end) {
      const last = top().children.at(-1);
      // One reference may stand for two characters; the second one belongs to the same place.
      if (start >= end && last?.kind === 'text') last.text += characterOf(codePoint);
      else addText(characterOf(codePoint), start, end, false);
    },
    onOpenName(name, start) {
      tagStart = start;
      open(name.toLowerCase());
    },
    onAttribute(written, start, end, quote) {
      const name = written.length > longestAttributeName ? null : attributeName(written);
      const target: OpenElement | null = pending;
      if (name === null || target === null) return;
      if (target.attributes === noAttributes) target.attributes = new Attributes();
      if (name in target.attributes) return;
      const value = source.slice(start, end);
      target.attributes[name] = value.includes('&') ? resolveReferences(value, quote) : value;
    },
    onOpenEnd: finish,
    onClose(name, start, end) {
      close(name.toLowerCase(), start, end);
    },
    isInForeignContext: () => foreign > 0,
  });
  popTo(1, source.length);
  return { root, elements, depth: deepest };
}

function isForeign(element: OpenElement): boolean {
  return element.name === 'svg' || element.name === 'math';
}

const keptNames: ReadonlyMap<string, AttributeName> = new Map(attributeNames.map((name) => [name, name]));
const longestAttributeName = Math.max(...attributeNames.map((name) => name.length));

/** The attribute of this name when it is one that is kept. */
function attributeName(written: string): AttributeName | null {
  return keptNames.get(written) ?? keptNames.get(written.toLowerCase()) ?? null;
}

/** No prototype to trip over, and unlike `Object.create(null)` no dictionary, which is slow to fill and to ask. */
const Attributes = function Attributes() {} as unknown as new () => OpenElement['attributes'];
Attributes.prototype = Object.create(null);

/** Shared by all elements that have none. */
const noAttributes: OpenElement['attributes'] = Object.freeze(new Attributes());

function element(name: string, parent: OpenElement | null, start: number): OpenElement {
  return { kind: 'element', name, attributes: noAttributes, parent, children: [], start, end: start };
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}
