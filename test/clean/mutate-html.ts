const junk = [
  '<',
  '>',
  '</',
  '<!--',
  '-->',
  '<![CDATA[',
  '&',
  '&#',
  '&#xD800;',
  '&#x110000;',
  '"',
  "'",
  '\u0000',
  '\ud800',
  '</p>',
  '<p>',
  '<table>',
  '<tr><td>',
  '</table>',
  '<svg>',
  '<math>',
  '<title>',
  '<script>',
  '</script>',
  '<textarea>',
  '<noscript>',
  '<a href="',
  '<div class="comments"',
  '<article>',
  '</body>',
  '<template>',
  '\u202e',
  '=',
  '\n',
  '{',
  '<script type="application/ld+json">{"@graph":[{"@id":"#a","author":{"@id":"#a"}}]}</script>',
];

/** Cuts, doubles, swaps and spoils pieces of a page: between one and a dozen changes. */
export function mutateHtml(html: string, random: () => number): string {
  let text = html;
  const at = () => Math.floor(random() * text.length);
  for (let change = 1 + Math.floor(random() * 12); change > 0; change--) {
    const place = at();
    const length = Math.floor(random() * random() * 400);
    const kind = Math.floor(random() * 5);
    if (kind === 0) text = text.slice(0, place) + text.slice(place + length);
    else if (kind === 1)
      text =
        text.slice(0, place) +
        text.slice(place, place + length).repeat(2 + Math.floor(random() * 20)) +
        text.slice(place);
    else if (kind === 2) text = text.slice(0, place) + junk[Math.floor(random() * junk.length)] + text.slice(place);
    else if (kind === 3) text = text.slice(place) + text.slice(0, place);
    else
      text =
        text.slice(0, place) +
        text
          .slice(place, place + length)
          .split('')
          .reverse()
          .join('') +
        text.slice(place + length);
  }
  return text;
}
