/** Pages made to send the reading the long way round; each takes its length in characters. */
export const hostilePages: Readonly<Record<string, (size: number) => string>> = Object.fromEntries(
  Object.entries({
    'open elements': '<b>',
    'open blocks': '<p>Ein Satz.',
    'closed blocks': '<p>Ein Satz steht hier.</p>',
    'end tags of nothing': '</i>',
    'tags that end in the page': '<a ',
    'less-than signs': '<',
    ampersands: '&',
    'references without end': '&amp',
    'numbers of no character': '&#x110000;',
    attributes: '<p a="1" b=\'2\' c=3 d>x ',
    'class names': '<div class="teaser box share related comment footer nav">x</div>',
    'marks in attributes': '<img alt="',
    comments: '<!-- x -->',
    'comments that never end': '<!-- ',
    scripts: '<script>if (a < b) c();</script>',
    'scripts that never end': '<script>',
    links: '<a href="/x">Mehr dazu</a> ',
    'list items': '<li><a href="/x">Mehr</a>',
    'table cells': '<td>1',
    headings: '<h2>Noch ein Titel</h2>',
    breaks: '<br>',
    'breaks and spaces': '<br> &nbsp; ',
    captions: '<figure><figcaption>Bild: Foto</figcaption></figure>',
    'times and dates': '<time datetime="2024-05-15">15.05.2024</time> ',
    'lines with a name': '<p>Von Anna Dorn</p>',
    'names of authors': 'Von Anna Dorn, Berta Celmo und ',
    'names without end': '<meta name="author" content="a a a a">',
    'JSON-LD': '<script type="application/ld+json">{"@type":"NewsArticle","author":[{"name":"A"}]}</script>',
    'titles of parts': '<title>A | B – C</title>',
    'furniture lines': '<p>Teilen</p><p>Drucken</p><p>Newsletter</p>',
  }).map(([name, part]) => [name, (size: number) => pageOf(part.repeat(Math.ceil(size / part.length)))] as const),
);

function pageOf(body: string): string {
  return `<!doctype html><html lang="de"><head><title>Titel</title></head><body><article>${body}</article></body></html>`;
}
