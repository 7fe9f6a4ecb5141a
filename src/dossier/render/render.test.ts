import { describe, expect, it } from 'vitest';
import { bridgeClosed } from '../bridge-closed.testing.ts';
import { bridgeDossier } from '../open-bridge-dossier.testing.ts';
import { renderHtml } from './render-html.ts';
import { renderJson } from './render-json.ts';
import { renderMarkdown } from './render-markdown.ts';
import { renderTerminal } from './render-terminal.ts';
import { columns } from './terminal/wrap-text.ts';

const hostile = bridgeDossier(
  bridgeClosed({
    title: '</script><script>alert(1)</script> "a" \'b\' `c` & <img src=x onerror=alert(1)>',
    speaker: '\u202eliew\u202c \ud83c\udf0a <b>x</b> [x](javascript:alert(1)) \u001b[31m\u0007 \ud800',
    outlet: '"><svg onload=alert(1)>',
    url: 'javascript:alert(1)',
  }),
);

describe('renderers', () => {
  it('write the same bytes each time', () => {
    for (const render of [renderHtml, renderJson, renderMarkdown])
      expect(render(bridgeDossier())).toBe(render(bridgeDossier()));
  });

  it('write JSON that reads back as it was', () => {
    expect(JSON.parse(renderJson(hostile))).toEqual(hostile);
  });

  it('let no text of an article become markup', () => {
    const page = renderHtml(hostile);
    expect(page.match(/<script/g)).toHaveLength(1);
    expect(page).not.toMatch(/<(?:img|svg onload|b>x)/);
    expect(page).not.toMatch(/href="javascript:/);
    expect(page).toContain('&lt;/script&gt;');
    expect(page).not.toMatch(/[\ud800-\udbff](?![\udc00-\udfff])/);
  });

  it('allow only their own style and script', () => {
    const page = renderHtml(bridgeDossier());
    const policy = /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(page)?.[1] ?? '';
    expect(policy).toMatch(/^default-src 'none'; style-src 'sha256-[\w+/=]+'; script-src 'sha256-[\w+/=]+';/);
    expect(page).not.toMatch(/\sstyle="|\son\w+="|<link|@import|url\(/);
  });

  it('keep control and direction characters away from the terminal', () => {
    const screen = renderTerminal(hostile, { width: 80, color: false });
    expect(screen).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/);
    expect(screen).toContain('Nobody was hurt');
  });

  it('make Markdown signs in texts harmless', () => {
    const page = renderMarkdown(hostile);
    expect(page).not.toMatch(/<script|<img|[^\\]\]\(javascript/);
    expect(page).toContain('\\[x\\](javascript');
  });

  it.each([40, 80, 120])('stay within %i columns', (width) => {
    for (const dossier of [bridgeDossier(), hostile])
      for (const line of renderTerminal(dossier, { width, color: false }).split('\n'))
        expect(columns(line)).toBeLessThanOrEqual(width);
  });

  it('make something readable of a dossier without stories', () => {
    const empty = bridgeDossier(bridgeClosed(), 'volcano');
    expect(renderHtml(empty)).toContain('<dd>0</dd>');
    expect(renderMarkdown(empty)).toContain('# volcano');
    expect(renderTerminal(empty, { width: 80, color: false })).toContain('0 stories');
  });

  it('colour only when asked', () => {
    expect(renderTerminal(bridgeDossier(), { width: 80, color: true })).toContain('\u001b[1m');
    expect(renderTerminal(bridgeDossier(), { width: 80, color: false })).not.toContain('\u001b');
  });

  it('carry every article text in full, so that evidence can be found in it', () => {
    const page = renderHtml(bridgeDossier());
    for (const { text } of bridgeDossier().articles)
      for (const block of text.split('\n\n')) expect(page).toContain(`>${block}</p>`);
  });
});
