import type { DocumentForm } from '../model/document.ts';

export type SourceForm = DocumentForm | 'jsonLines' | 'warc' | 'feed';

const byExtension: ReadonlyMap<string, SourceForm> = new Map([
  ['html', 'html'],
  ['htm', 'html'],
  ['xhtml', 'html'],
  ['md', 'markdown'],
  ['markdown', 'markdown'],
  ['jsonl', 'jsonLines'],
  ['ndjson', 'jsonLines'],
  ['jsonlines', 'jsonLines'],
]);

/** Tells the form by the name's extension (`.gz` apart), else by how the content begins. */
export function sniffForm(name: string, start: Uint8Array): SourceForm {
  const extension = /\.([a-z0-9]{1,10})$/i.exec(name.replace(/\.gz$/i, ''))?.[1]?.toLowerCase() ?? '';
  const known = byExtension.get(extension);
  if (known) return known;
  const text = new TextDecoder('utf-8').decode(start.subarray(0, 2048)).trimStart();
  if (
    /^(?:<!--[\s\S]{0,1000}?-->\s{0,50})?(?:<\?xml[^>]{0,200}>\s{0,50})?<(?:!doctype\s{1,20}html|html|head|body)\b/i.test(
      text,
    )
  )
    return 'html';
  if (/^WARC\/\d/.test(text)) return 'warc';
  if (/^(?:<\?xml[^>]{0,200}>\s{0,50})?(?:<!--[\s\S]{0,500}?-->\s{0,50})?<(?:rss|feed|rdf:RDF)[\s>]/i.test(text))
    return 'feed';
  if (/^\{[\s\S]{0,200}"version"\s{0,20}:\s{0,20}"https:\/\/jsonfeed\.org\/version\//.test(text)) return 'feed';
  if (/^\{\s{0,20}"(?:id|text|html|url|title)"\s{0,20}:/.test(text)) return 'jsonLines';
  return 'text';
}
