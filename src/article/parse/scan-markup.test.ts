import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type QuoteType, Tokenizer } from 'htmlparser2';
import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../../scripts/seeded-random.ts';
import { mutateHtml } from '../../../test/clean/mutate-html.ts';
import { characterOf, createReferenceResolver, scanMarkup } from './scan-markup.ts';

/** Tags, attributes and runs of text in order; where a run of text is cut does not count. */
type Event = readonly (string | number | boolean)[];

function collector() {
  const events: Event[] = [];
  let text = '';
  const add = (...event: Event) => {
    if (text !== '') events.push(['text', text]);
    text = '';
    events.push(event);
  };
  return {
    add,
    text: (more: string) => {
      text += more;
    },
    done: () => {
      add('end');
      return events;
    },
  };
}

function scanned(source: string): readonly Event[] {
  const resolveReferences = createReferenceResolver();
  const { add, text, done } = collector();
  scanMarkup(source, {
    onText: (start, end) => text(source.slice(start, end)),
    onReference: (codePoint) => text(characterOf(codePoint)),
    onOpenName: (name, start) => add('open', name, start),
    onAttribute: (name, start, end, quote) =>
      add('attribute', name, resolveReferences(source.slice(start, Math.max(start, end)), quote)),
    onOpenEnd: (end, selfClosing) => add('opened', end, selfClosing),
    onClose: (name, start) => add('close', name.trimEnd(), start),
    isInForeignContext: () => false,
  });
  return done();
}

/** The same events as a tokenizer tells them that looks at every character. */
function tokenized(source: string): readonly Event[] {
  const { add, text, done } = collector();
  let name = '';
  let value = '';
  const nothing = () => {};
  const tokenizer = new Tokenizer(
    { decodeEntities: true },
    {
      // At a broken end the tokenizer names a place before the page.
      ontext: (start, end) => (start < 0 ? undefined : text(source.slice(start, end))),
      ontextentity: (codePoint) => text(characterOf(codePoint)),
      onopentagname: (start, end) => add('open', source.slice(start, end), start - 1),
      onattribname: (start, end) => {
        name = source.slice(start, end);
        value = '';
      },
      onattribdata: (start, end) => {
        value += source.slice(start, end);
      },
      onattribentity: (codePoint) => {
        value += characterOf(codePoint);
      },
      onattribend: (_quote: QuoteType) => add('attribute', name, value),
      onopentagend: (end) => add('opened', end + 1, false),
      onselfclosingtag: (end) => add('opened', end + 1, true),
      onclosetag: (start, end) => add('close', source.slice(start, end).trimEnd(), start - 2),
      oncdata: (start, end, offset) => text(source.slice(start, end - offset)),
      oncomment: nothing,
      ondeclaration: nothing,
      onprocessinginstruction: nothing,
      onend: nothing,
      isInForeignContext: () => false,
    },
  );
  tokenizer.write(source);
  tokenizer.end();
  return done();
}

const folder = fileURLToPath(new URL('../../../examples/pile', import.meta.url));

describe('scanMarkup', () => {
  it.each([
    'a < b &amp; c &lt;d&gt; &notit; &#8222;x&#x201c; &NotEqualTilde; &amp',
    '<p class=x id="a&amp;b" title=\'c"d\' hidden data-a = 1/><br/><BR />',
    '<!-- a -- b --!><!--><!---><!-- - --><!doctype html><!x><?php a > b ?></ p></>x',
    '<title>A <b> &amp; C</title><script>if (a<b) "</scr" + "</p>"</script ><style></STYLE>',
    '<textarea>a &lt; b</textarea><iframe><p></iframe>&<p>&#</p>&#x;',
    '<![CDATA[ x < y ]]]>z<![CDATA x>',
    '<a =b c==d e=>f</a><a b="never closed',
    'end <script> open </script',
    '<plaintext>a<b>c</b>',
    '<',
    '</',
    '<!',
    '<!--',
    '<a b',
    'x</a',
    '',
  ])('reads %j as a tokenizer does', (source) => {
    expect(scanned(source)).toEqual(tokenized(source));
  });

  it('agrees with a tokenizer on spoiled pages', () => {
    const pages = readdirSync(folder)
      .filter((file) => file.endsWith('.html'))
      .sort()
      .map((file) => readFileSync(`${folder}/${file}`, 'utf8'));
    const random = seededRandom(77);
    for (let run = 0; run < 600; run++) {
      // Closed, since the tokenizer takes the beginning of some names at the very end for text.
      const source = `${mutateHtml(pages[run % pages.length]!, random)}>`;
      expect(scanned(source)).toEqual(tokenized(source));
    }
  });
});
