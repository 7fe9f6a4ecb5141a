// Checks that expected.json agrees with the pile: every name exists, every quoted string occurs in its document.
// Run: node examples/check.mjs
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const expected = JSON.parse(readFileSync(join(here, 'expected.json'), 'utf8'));
const pile = readPile(join(here, 'pile'));
const problems = [];

checkDocuments();
checkLinks();
checkStrings();
checkFloors();

for (const problem of problems) console.error(`FAIL ${problem}`);
console.log(Object.entries(counts()).map(([name, count]) => `${name}: ${count}`).join('\n'));
if (problems.length > 0) {
  console.error(`${problems.length} problem(s)`);
  process.exitCode = 1;
} else {
  console.log('expected.json agrees with the pile.');
}

function checkDocuments() {
  for (const name of pile.keys()) if (!(name in expected.documents)) problems.push(`${name}: in the pile, not in documents`);
  const kinds = new Set(['article', 'liveblog', 'gallery', 'frontpage', 'paywall', 'collection']);
  for (const [name, entry] of Object.entries(expected.documents)) {
    need(name, 'documents');
    if (!kinds.has(entry.kind)) problems.push(`${name}: unknown kind ${entry.kind}`);
    if (entry.published !== null && !/^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2})?$/.test(entry.published)) problems.push(`${name}: published ${entry.published}`);
    if (entry.title !== null && pile.has(name) && !pile.get(name).all.includes(squeeze(entry.title))) problems.push(`${name}: title not found`);
    for (const author of entry.authors) if (pile.has(name) && !pile.get(name).all.includes(author)) problems.push(`${name}: author ${author} not found`);
  }
}

function checkLinks() {
  for (const { from, to } of expected.lineage) {
    need(from, 'lineage');
    if (!to.startsWith('unseen:')) need(to, 'lineage');
  }
  for (const [a, b] of expected.versions) { need(a, 'versions'); need(b, 'versions'); }
  for (const person of expected.persons) {
    const texts = person.documents.map((name) => (need(name, `person ${person.name}`) ? pile.get(name).all : ''));
    for (const spelling of person.spellings) if (!texts.some((text) => text.includes(spelling))) problems.push(`person ${person.name}: "${spelling}" in none of its documents`);
    for (const [index, text] of texts.entries()) if (!person.spellings.some((spelling) => text.includes(spelling))) problems.push(`person ${person.name}: no spelling in ${person.documents[index]}`);
    for (const other of person.notTheSameAs ?? []) if (!expected.persons.some(({ name }) => name === other)) problems.push(`person ${person.name}: unknown ${other}`);
  }
  for (const list of ['conflicts', 'compatible', 'gaps', 'origins']) {
    for (const entry of expected[list]) {
      for (const name of entry.documents ?? entry.sides.flatMap((side) => side.documents)) need(name, list);
    }
  }
}

function checkStrings() {
  for (const { document, content } of expected.quotations) for (const part of [content].flat()) visible(document, part, 'quotation');
  for (const { document, quote } of expected.notSpeech) visible(document, quote, 'notSpeech');
  for (const group of expected.sameQuotation) for (const { document, quote } of group) visible(document, quote, 'sameQuotation');
  for (const { document, quote } of expected.figures) visible(document, quote, 'figure');
  for (const { document, text, credit } of expected.captions) { visible(document, text, 'caption'); visible(document, credit, 'caption credit'); }
  for (const [name, parts] of Object.entries(expected.mustSurvive)) for (const part of parts) visible(name, part, 'mustSurvive');
  for (const [name, parts] of Object.entries(expected.mustBeGone)) {
    for (const part of parts) {
      if (need(name, 'mustBeGone') && !pile.get(name).all.includes(part)) problems.push(`mustBeGone ${name}: "${part}" is not in the file at all`);
      if (expected.mustSurvive[name]?.some((kept) => kept.includes(part))) problems.push(`mustBeGone ${name}: "${part}" is inside a mustSurvive string`);
      for (const { document, content } of expected.quotations) if (document === name && [content].flat().some((kept) => kept.includes(part))) problems.push(`mustBeGone ${name}: "${part}" is inside a quotation`);
    }
  }
}

function checkFloors() {
  if (expected.quotations.length < 45) problems.push('fewer than 45 quotations');
  if (expected.figures.length < 35) problems.push('fewer than 35 figures');
}

function need(name, where) {
  if (pile.has(name)) return true;
  problems.push(`${where}: no document ${name}`);
  return false;
}

function visible(name, part, where) {
  if (need(name, where) && !pile.get(name).text.includes(squeeze(part))) problems.push(`${where} ${name}: "${part}" not found`);
}

function counts() {
  return {
    files: readdirSync(join(here, 'pile')).length,
    documents: pile.size,
    ...Object.fromEntries(['lineage', 'versions', 'persons', 'quotations', 'notSpeech', 'sameQuotation', 'figures', 'conflicts', 'compatible', 'gaps', 'origins'].map((name) => [name, expected[name].length])),
    mustBeGone: Object.values(expected.mustBeGone).flat().length,
    mustSurvive: Object.values(expected.mustSurvive).flat().length,
  };
}

/** Name without extension (JSONL lines: file#id) to {text: what a reader sees, all: text and source together}. */
function readPile(folder) {
  const found = new Map();
  for (const file of readdirSync(folder).sort()) {
    const name = file.replace(/\.[^.]+$/, '');
    const source = decode(readFileSync(join(folder, file)));
    if (file.endsWith('.jsonl')) {
      found.set(name, both('', source));
      for (const line of source.split('\n').filter(Boolean)) {
        const record = JSON.parse(line);
        found.set(`${name}#${record.id}`, both(record.html ? strip(record.html) : record.text, `${record.title} ${record.html ?? ''}`));
      }
    } else {
      found.set(name, both(file.endsWith('.html') ? strip(source) : source, source));
    }
  }
  return found;
}

function both(text, source) {
  return { text: squeeze(text), all: `${squeeze(text)} ${squeeze(source)}` };
}

function decode(bytes) {
  const head = bytes.subarray(0, 2048).toString('latin1');
  const charset = /charset=["']?([\w-]+)/i.exec(head)?.[1] ?? 'utf-8';
  return new TextDecoder(charset).decode(bytes);
}

function strip(html) {
  const entities = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: ' ', copy: '©', euro: '€', middot: '·', ndash: '–', raquo: '»', auml: 'ä', ouml: 'ö', uuml: 'ü', Auml: 'Ä', Ouml: 'Ö', Uuml: 'Ü', szlig: 'ß' };
  return html
    .replace(/<!--[\s\S]*?-->/g, ' ')
    .replace(/<(script|style|title)\b[\s\S]*?<\/\1>/gi, ' ')
    .replace(/<\/?(?:b|i|em|strong|a|span|time|font)\b[^>]*>/gi, '')
    .replace(/<\/?[a-z!][^>]*>/gi, ' ')
    .replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi, (whole, decimal, hex, word) => {
      if (decimal) return String.fromCodePoint(Number(decimal));
      if (hex) return String.fromCodePoint(Number.parseInt(hex, 16));
      return entities[word] ?? whole;
    });
}

function squeeze(text) {
  return text.replace(/\s+/g, ' ').trim();
}
