/*
 * Every number that the page says by itself and that leads nowhere. A number leads to its evidence when it is a link, or
 * the summary of something that holds links, or part of a statement, a source or an entry that links on, or a heading above a list.
 * Words of the sources are not the page's own: they lead to their article as they are.
 */
(() => {
  const ofSources = 'q, blockquote, mark, .ctx, .content, h1, h2, h3.topic, #by-story th, .index a, svg title, code, script, style';
  const walker = document.createTreeWalker(document.querySelector('#picture'), NodeFilter.SHOW_TEXT);
  const lost = [];
  const leads = (element) => element !== null && element.querySelector('a[href^="#"]') !== null;
  const anchors = [...document.querySelectorAll('#picture a[href^="#"]')]
    .map((link) => link.getAttribute('href').slice(1))
    .filter((id) => document.getElementById(id) === null);
  for (const id of new Set(anchors)) lost.push(`no such place: #${id}`);
  while (walker.nextNode()) {
    const node = walker.currentNode;
    const parent = node.parentElement;
    if (!/\d/.test(node.data) || parent.closest(ofSources) || parent.closest('svg')) continue;
    const link = parent.closest('a[href^="#"]');
    if (link) continue;
    const summary = parent.closest('summary');
    if (summary && leads(summary.parentElement)) continue;
    if (['.s', '.node', 'li'].some((part) => leads(parent.closest(part)))) continue;
    const heading = parent.closest('h4');
    if (heading?.nextElementSibling?.matches('ul')) continue;
    if (parent.closest('#about')) continue;
    if (parent.matches('dd') && node.data.trim() === '0') continue;
    lost.push(`${parent.tagName}.${parent.className}: ${node.data.trim().slice(0, 60)}`);
  }
  return lost;
})();
