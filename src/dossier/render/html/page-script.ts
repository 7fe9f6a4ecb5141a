/**
 * What the page does beside being read: evidence is marked in the reader when a statement or its source is chosen, by
 * mouse, by key or by address. Plain script for browsers; it makes no element from text and asks nothing of a network.
 */
export const pageScript = `
(() => {
'use strict';
const root = document.documentElement;
root.classList.add('js');
const reader = document.getElementById('reader');
const close = document.getElementById('close');
const theme = document.getElementById('theme');
let from = null;

const stored = () => { try { return localStorage.getItem('lagebild-theme'); } catch { return null; } };
const store = (value) => { try { localStorage.setItem('lagebild-theme', value); } catch { /* private windows keep nothing */ } };
const isDark = () => root.dataset.theme ? root.dataset.theme === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches;
const showTheme = () => theme.setAttribute('aria-pressed', String(isDark()));
if (stored()) root.dataset.theme = stored();
theme.hidden = false;
showTheme();
theme.addEventListener('click', () => { root.dataset.theme = isDark() ? 'light' : 'dark'; store(root.dataset.theme); showTheme(); });

const clear = () => {
  for (const mark of reader.querySelectorAll('mark')) {
    const parent = mark.parentNode;
    mark.replaceWith(...mark.childNodes);
    parent.normalize();
  }
  for (const link of document.querySelectorAll('.ev[aria-current]')) link.removeAttribute('aria-current');
  for (const on of document.querySelectorAll('.s.on')) on.classList.remove('on');
};

const markBlock = (block, start, end) => {
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
  const pieces = [];
  let at = Number(block.dataset.s);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const low = Math.max(start, at);
    const high = Math.min(end, at + node.data.length);
    if (low < high) pieces.push([node, low - at, high - at]);
    at += node.data.length;
  }
  return pieces.map(([node, low, high]) => {
    const range = document.createRange();
    range.setStart(node, low);
    range.setEnd(node, high);
    const mark = document.createElement('mark');
    range.surroundContents(mark);
    return mark;
  });
};

const open = (id) => {
  const article = document.getElementById(id);
  if (!article || !article.classList.contains('source')) return null;
  for (const other of reader.querySelectorAll('.source.open')) if (other !== article) other.classList.remove('open');
  article.classList.add('open');
  reader.classList.add('up');
  close.hidden = false;
  return article;
};

const spans = (link) => {
  const [id, range] = link.dataset.e.split(':');
  const [start, end] = range.split('-').map(Number);
  return { id, start, end };
};

/* All words of the statement in the chosen article are marked; the chosen ones are brought into view. */
const show = (link, focus) => {
  clear();
  const chosen = spans(link);
  const article = open(chosen.id);
  if (!article) return;
  const statement = link.closest('.s');
  const all = new Map([[link.dataset.e, chosen]]);
  if (statement) {
    statement.classList.add('on');
    for (const other of statement.querySelectorAll('.ev')) {
      const span = spans(other);
      if (span.id === chosen.id) all.set(other.dataset.e, span);
    }
  }
  link.setAttribute('aria-current', 'true');
  let first = null;
  for (const { start, end } of all.values()) {
    for (const block of article.querySelectorAll('[data-s]')) {
      const marks = markBlock(block, start, end);
      if (start === chosen.start && end === chosen.end && !first && marks.length > 0) first = marks[0];
    }
  }
  from = link;
  (first || article).scrollIntoView({ block: 'center', behavior: matchMedia('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth' });
  if (focus) article.focus({ preventScroll: true });
};

const shut = () => {
  clear();
  reader.classList.remove('up');
  for (const other of reader.querySelectorAll('.source.open')) other.classList.remove('open');
  close.hidden = true;
  if (from) from.focus();
  from = null;
};

const reveal = (element) => { for (let at = element.parentElement; at; at = at.parentElement) if (at.tagName === 'DETAILS') at.open = true; };

const follow = () => {
  const target = location.hash.length > 1 ? document.getElementById(decodeURIComponent(location.hash.slice(1))) : null;
  if (!target) return;
  const source = target.closest('.source');
  if (source) { if (!source.classList.contains('open')) { clear(); open(source.id); target.scrollIntoView({ block: 'center' }); } return; }
  reveal(target);
  target.scrollIntoView({ block: 'start' });
  const link = target.classList.contains('s') ? target.querySelector('.ev') : null;
  if (link) show(link, false);
};

document.addEventListener('click', (event) => {
  if (event.defaultPrevented || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  const link = event.target.closest('.ev');
  if (link) { event.preventDefault(); show(link, event.detail === 0); return; }
  if (event.target.closest('a, button, summary, input') || String(getSelection())) return;
  const statement = event.target.closest('.s');
  const first = statement && statement.querySelector('.ev');
  if (first) show(first, false);
});
document.addEventListener('keydown', (event) => { if (event.key === 'Escape' && reader.classList.contains('up')) shut(); });
close.addEventListener('click', shut);
addEventListener('hashchange', follow);
addEventListener('beforeprint', () => { for (const details of document.querySelectorAll('main details:not(.more)')) details.open = true; });
follow();
})();
`;
