import type { DocumentForm } from '../model/document.ts';
import { looksLikeAddressList } from './parse-address-list.ts';

export type SourceForm = DocumentForm | 'jsonLines' | 'warc' | 'wacz' | 'feed' | 'sitemap' | 'opml' | 'addresses';

const enoughToLookAt = 2048;

const byExtension: ReadonlyMap<string, SourceForm> = new Map([
  ['html', 'html'],
  ['htm', 'html'],
  ['xhtml', 'html'],
  ['md', 'markdown'],
  ['markdown', 'markdown'],
  ['jsonl', 'jsonLines'],
  ['ndjson', 'jsonLines'],
  ['jsonlines', 'jsonLines'],
  ['wacz', 'wacz'],
]);

/** Tells the form by the name's extension (`.gz` apart), else by how the content begins. */
export function sniffForm(name: string, start: Uint8Array): SourceForm {
  const extension = /\.([a-z0-9]{1,10})$/i.exec(name.replace(/\.gz$/i, ''))?.[1]?.toLowerCase() ?? '';
  const known = byExtension.get(extension);
  if (known) return known;
  if (start[0] === 0x50 && start[1] === 0x4b && start[2] === 3 && start[3] === 4) return 'wacz';
  const text = new TextDecoder('utf-8').decode(start.subarray(0, enoughToLookAt)).trimStart();
  if (
    /^(?:<!--[\s\S]{0,1000}?-->\s{0,50})?(?:<\?xml[^>]{0,200}>\s{0,50})?<(?:!doctype\s{1,20}html|html|head|body)\b/i.test(
      text,
    )
  )
    return 'html';
  if (/^WARC\/\d/.test(text)) return 'warc';
  const root =
    /^(?:<\?xml[^>]{0,200}>\s{0,50})?(?:<\?xml-[^>]{0,300}>\s{0,50})?(?:<!--[\s\S]{0,500}?-->\s{0,50})?<(rss|feed|rdf:RDF|urlset|sitemapindex|opml)[\s>]/i.exec(
      text,
    )?.[1];
  if (root) return /^(?:urlset|sitemapindex)$/i.test(root) ? 'sitemap' : /^opml$/i.test(root) ? 'opml' : 'feed';
  if (/^\{[\s\S]{0,200}"version"\s{0,20}:\s{0,20}"https:\/\/jsonfeed\.org\/version\//.test(text)) return 'feed';
  if (/^\{\s{0,20}"(?:id|text|html|url|title)"\s{0,20}:/.test(text)) return 'jsonLines';
  if (looksLikeAddressList(text, start.length < enoughToLookAt)) return 'addresses';
  return 'text';
}
