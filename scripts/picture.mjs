// Takes the picture of the sample pile's dossier that the README shows: `npm run demo` first, then this.
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const page = process.argv[2] ?? join(root, 'out/demo/dossier.html');
const picture = process.argv[3] ?? join(root, 'docs/dossier.png');
if (!existsSync(page)) {
  console.error(`No dossier at ${page}: run npm run demo first.`);
  process.exit(1);
}
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--headless', '--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'],
});
const tab = await browser.newPage({ viewport: { width: 1360, height: 1000 }, reducedMotion: 'reduce' });
await tab.goto(pathToFileURL(page).href);
await tab.locator('#story-1').evaluate((story) => story.scrollIntoView());
await tab.locator('#story-1 .conflict .ev').first().click();
await tab.screenshot({ path: picture });
await browser.close();
console.log(`Written to ${picture}`);
