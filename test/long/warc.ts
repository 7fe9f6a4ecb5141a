// Streams a web archive of one gigabyte, made on the way, through the reader and checks that memory stays bounded.
// Too long for every day: run it with `npm run test:long`.
import { readSources } from '../../src/sources/read-sources.ts';

const gigabyte = 2 ** 30;
const mostResident = 300 * 2 ** 20;
const mostMilliseconds = 600_000;

const paragraph = '<p>Der Gemeinderat von Musterau hat am Montagabend über die alte Holzbrücke gesprochen.</p>\n';
let written = 0;
let records = 0;

async function* archive(): AsyncGenerator<Uint8Array> {
  while (written < gigabyte) {
    records++;
    // From a few kilobytes up to five megabytes, as pages are.
    const length = records % 50 === 0 ? 50_000 : 100 + ((records * 37) % 900);
    const html = `<!doctype html><h1>Seite ${records}</h1>${paragraph.repeat(length)}`;
    const message = Buffer.from(`HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n${html}`);
    const head = `WARC/1.1\r\nWARC-Type: response\r\nWARC-Target-URI: https://bote.example/${records}\r\nWARC-Date: 2024-11-01T11:00:00Z\r\nContent-Length: ${message.length}\r\n\r\n`;
    const bytes = Buffer.concat([Buffer.from(head), message, Buffer.from('\r\n\r\n')]);
    written += bytes.length;
    for (let at = 0; at < bytes.length; at += 65_536) yield bytes.subarray(at, at + 65_536);
  }
}

const began = performance.now();
let documents = 0;
for await (const item of readSources(['-'], { stdin: archive() })) {
  if (!('bytes' in item)) fail(`${item.name}: ${item.message}`);
  documents++;
  if (performance.now() - began > mostMilliseconds) fail(`not done after ${mostMilliseconds / 1000} s`);
}
const resident = process.resourceUsage().maxRSS * 1024;
const seconds = (performance.now() - began) / 1000;
console.log(
  `${(written / gigabyte).toFixed(2)} GiB, ${documents} pages in ${seconds.toFixed(0)} s; at most ${Math.round(resident / 2 ** 20)} MiB resident`,
);
if (documents !== records) fail(`${records} pages went in, ${documents} came out`);
if (resident > mostResident) fail(`more than ${mostResident / 2 ** 20} MiB resident`);

function fail(reason: string): never {
  console.error(`FAILED: ${reason}`);
  process.exit(1);
}
