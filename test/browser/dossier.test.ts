import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bridgeClosed } from '../../src/dossier/bridge-closed.testing.ts';
import { bridgeDossier } from '../../src/dossier/open-bridge-dossier.testing.ts';
import { renderHtml } from '../../src/dossier/render/render-html.ts';

const executablePath = process.env['CHROMIUM'] ?? '/usr/bin/chromium';
const args =
  '--headless --no-sandbox --disable-gpu --no-first-run --disable-background-networking --disable-component-update --disable-sync'.split(
    ' ',
  );

const folder = mkdtempSync(join(tmpdir(), 'dossier-page-'));
const plain = join(folder, 'plain.html');
const hostile = join(folder, 'hostile.html');
const numbersWithoutEvidence = readFileSync(new URL('numbers-without-evidence.js', import.meta.url), 'utf8');
const lowContrast = readFileSync(new URL('low-contrast.js', import.meta.url), 'utf8');
let browser: Browser;

interface Visit {
  readonly page: Page;
  /** Console errors, page errors and requests for anything but the file itself. */
  readonly complaints: string[];
}

async function visit(file: string, options: Parameters<Browser['newPage']>[0] = {}): Promise<Visit> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, ...options });
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('dialog', (dialog) => {
    complaints.push(`dialog ${dialog.message()}`);
    void dialog.dismiss();
  });
  const address = pathToFileURL(file).href;
  page.on('request', (request) => {
    if (request.url().split('#')[0] !== address) complaints.push(`request ${request.url()}`);
  });
  await page.goto(address);
  return { page, complaints };
}

const onA = (page: Page, name: string) =>
  page.evaluate<boolean>(`document.activeElement.classList.contains(${JSON.stringify(name)})`);
const marked = (page: Page) => page.locator('#reader mark').allTextContents();

describe('the page of a dossier', () => {
  beforeAll(async () => {
    expect(existsSync(executablePath), `no Chromium at ${executablePath}; set CHROMIUM`).toBe(true);
    browser = await chromium.launch({ executablePath, args });
    writeFileSync(plain, renderHtml(bridgeDossier()));
    const words = {
      title: '</script><script>alert(1)</script> "a" <img src=x onerror=alert(2)> שלום עולם',
      speaker: '\u202eNoël\u202c \ud83c\udf0a \ud800 & <b>',
      outlet: '"><svg onload=alert(3)>',
      url: 'javascript:alert(4)',
    };
    writeFileSync(hostile, renderHtml(bridgeDossier(bridgeClosed(words))));
  });

  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it.each([
    ['plain', plain],
    ['hostile', hostile],
  ])('opens without a complaint and asks for nothing (%s)', async (_, file) => {
    const { page, complaints } = await visit(file);
    for (const link of await page.locator('.ev:visible').all()) await link.click();
    expect(complaints).toEqual([]);
    expect(await page.locator('script').count()).toBe(1);
    expect(await page.locator('img, iframe, object, embed, link, b[onclick]').count()).toBe(0);
    await page.close();
  });

  it('does not run what its policy does not know', async () => {
    const { page, complaints } = await visit(plain);
    await page.evaluate(
      "const script = document.createElement('script'); script.textContent = 'window.intruder = true'; document.body.append(script)",
    );
    expect(await page.evaluate("'intruder' in window")).toBe(false);
    expect(complaints.join(' ')).toMatch(/Content Security Policy/);
    await page.close();
  });

  it('marks exactly the evidence of a statement that is clicked', async () => {
    const { page } = await visit(plain);
    const claim = bridgeDossier().stories[0]!.claims[0]!;
    await page.locator(`[id="${claim.id}"] .ev`).first().click();
    expect(await marked(page)).toEqual(['At least 40 houses']);
    await page.locator(`[id="${claim.id}"] .ev`).nth(1).click();
    expect(await marked(page)).toEqual(['55 houses']);
    await page.locator('.happened .s q').first().click();
    expect(await marked(page)).toEqual([bridgeDossier().stories[0]!.happened[0]!.text]);
    await page.close();
  });

  it('marks the right characters in a text with surrogates, marks of direction and quotes', async () => {
    const { page } = await visit(hostile);
    await page.locator('.gaps summary').click();
    await page.locator('.gaps .ev').first().click();
    expect(await marked(page)).toEqual(['At least 40 houses']);
    await page.close();
  });

  it('opens the evidence of a statement named in the address', async () => {
    const { page } = await visit(plain);
    const gap = bridgeDossier().stories[0]!.gaps[0]!;
    await page.evaluate(`location.hash = ${JSON.stringify(gap.id)}`);
    await expect.poll(() => marked(page)).toEqual(['At least 40 houses']);
    await page.close();
  });

  it('can be used with the keyboard alone: skip, choose, close, come back', async () => {
    const { page } = await visit(plain);
    await page.keyboard.press('Tab');
    expect(await page.evaluate('document.activeElement.className')).toBe('skip');
    await page.keyboard.press('Enter');
    expect(await page.evaluate('location.hash')).toBe('#picture');
    for (let step = 0; step < 40; step++) {
      await page.keyboard.press('Tab');
      if (await onA(page, 'ev')) break;
    }
    await page.keyboard.press('Enter');
    expect(await marked(page)).not.toEqual([]);
    expect(await onA(page, 'source')).toBe(true);
    await page.keyboard.press('Escape');
    expect(await marked(page)).toEqual([]);
    expect(await onA(page, 'ev')).toBe(true);
    const seen = new Set<string>();
    for (let step = 0; step < 200; step++) {
      await page.keyboard.press('Tab');
      const at = String(await page.evaluate('document.activeElement.outerHTML.slice(0, 200)'));
      if (at.startsWith('<body')) break;
      seen.add(at);
    }
    expect(seen.size).toBeGreaterThan(5);
    expect(await page.locator(':focus').count()).toBeLessThanOrEqual(1);
    await page.close();
  });

  it.each(['light', 'dark'] as const)('fits a phone and can be read on it (%s)', async (colorScheme) => {
    const { page } = await visit(hostile, { viewport: { width: 390, height: 844 }, colorScheme });
    expect(await page.evaluate<number>('document.documentElement.scrollWidth')).toBeLessThanOrEqual(390);
    await page.locator('.ev:visible').first().click();
    await expect(page.locator('#reader').isVisible()).resolves.toBe(true);
    expect(await page.evaluate<number>('document.documentElement.scrollWidth')).toBeLessThanOrEqual(390);
    await page.locator('#close').click();
    await expect(page.locator('#reader').isVisible()).resolves.toBe(false);
    await page.close();
  });

  it.each(['light', 'dark'] as const)('has enough contrast everywhere (%s)', async (colorScheme) => {
    const { page } = await visit(plain, { colorScheme });
    await page.locator('.ev:visible').first().click();
    expect(await page.evaluate(lowContrast)).toEqual([]);
    await page.close();
  });

  it.each([
    ['plain', plain],
    ['hostile', hostile],
  ])('leads from every number to its words or to a list of them (%s)', async (_, file) => {
    const { page } = await visit(file);
    expect(await page.evaluate(numbersWithoutEvidence)).toEqual([]);
    // The check sees numbers: one that leads nowhere is found.
    await page.evaluate("document.querySelector('.tally dd').textContent = '7'");
    expect(await page.evaluate(numbersWithoutEvidence)).toHaveLength(1);
    await page.close();
  });

  it('changes between light and dark and keeps the choice', async () => {
    const { page } = await visit(plain, { colorScheme: 'light' });
    const paper = () => page.evaluate<string>('getComputedStyle(document.body).backgroundColor');
    const light = await paper();
    await page.locator('#theme').click();
    const dark = await paper();
    expect(dark).not.toBe(light);
    await page.reload();
    expect(await paper()).toBe(dark);
    await page.close();
  });

  it('can be read without script: statements lead to the paragraph that supports them', async () => {
    const { page } = await visit(plain, { javaScriptEnabled: false });
    await page.locator('.gaps summary').click();
    await page.locator('.gaps .ev').first().click();
    expect(await page.locator('.text p:target').textContent()).toBe('At least 40 houses lost power.');
    await page.close();
  });
});
