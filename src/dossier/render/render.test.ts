import { describe, expect, it } from 'vitest';
import { eventTypes } from '../../article/claims/event-types.ts';
import type { RelationStatement } from '../../model/dossier.ts';
import { bridgeClosed } from '../bridge-closed.testing.ts';
import { english } from '../labels/english.ts';
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

  it('say on the terminal what is counted in the words of the source where no property does', () => {
    const dossier = bridgeDossier();
    const stories = dossier.stories.map((story) => ({
      ...story,
      conflicts: story.conflicts.map((conflict) => ({
        ...conflict,
        cause: 'contradiction' as const,
        property: 'count',
        receipts: conflict.receipts.map((receipt, at) => ({ ...receipt, quote: `${40 + at} gulls` })),
        sides: conflict.sides.map((side) => ({
          ...side,
          value: { kind: 'quantity', value: 40, low: 40, high: 40, unit: null, quantifier: 'exact' } as const,
        })),
      })),
    }));
    expect(stories.some(({ conflicts }) => conflicts.length > 0)).toBe(true);
    expect(renderTerminal({ ...dossier, stories }, { width: 80, color: false })).toContain('40 gulls');
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

  it('name every relation that an event or a speech act may make', () => {
    const acts = Object.keys(english.acts);
    for (const type of [...Object.keys(eventTypes), ...acts]) expect(english.relationTypes[type], type).toBeDefined();
  });

  it('show a figure that one origin carries among the words around it', () => {
    const { picture } = bridgeClosed();
    const text = bridgeDossier().articles[0]!.text;
    const at = text.indexOf('40');
    const places = [{ article: 'wire.txt', span: [at, at + 2] as const }];
    const gaps = [{ ...picture.gaps[0]!, kind: 'singleOrigin' as const, places }];
    const page = renderHtml(bridgeDossier({ ...bridgeClosed(), picture: { ...picture, gaps } }));
    expect(page.split('id="story-1-gaps"')[1]).toContain('At least <mark>40</mark> houses lost');
  });

  it('draw nobody on the circle of actors without a line to somebody', () => {
    const dossier = bridgeDossier();
    const [receipt] = dossier.stories[0]!.headline.receipts;
    const pair = (from: string, to: string, places: number): RelationStatement => ({
      id: `r-${from}-${to}`,
      from,
      to,
      type: 'meet',
      basis: [],
      receipts: Array.from({ length: places }, () => receipt!),
    });
    const hub = Array.from({ length: 12 }, (_, at) => pair('hub', `n${at}`, 5));
    const page = renderHtml({ ...dossier, relations: [...hub, pair('c', 'd', 2), pair('lone', 'n0', 1)] });
    const drawn = page.split('class="chart net"')[1]!.split('</svg>')[0]!;
    expect(drawn.match(/<circle/g)).toHaveLength(14);
    expect(drawn).toContain('>lone<');
    expect(drawn).not.toMatch(/>[cd]</);
  });

  it('fold away what happened long before the first article', () => {
    const dossier = bridgeDossier();
    const [story] = dossier.stories;
    const entry = { ...story!.timeline[0]!, kind: 'event' as const };
    const timeline = [
      { ...entry, id: 'z-old', time: '2019-05', label: 'The bridge was built.' },
      { ...entry, id: 'z-new', time: '2026-03-03', label: 'The bridge was closed.' },
    ];
    const page = renderHtml({ ...dossier, stories: [{ ...story!, timeline }] });
    const list = page.split('id="story-1-timeline"')[1]!;
    expect(list).toMatch(
      /<details class="fold"><summary>Earlier <span class="n">1<.*?The bridge was built\..*?<\/details>/s,
    );
    expect(list.split('</details>')[1]).toContain('The bridge was closed.');
  });

  it('name an outlet once that signs its articles itself', () => {
    const dossier = bridgeDossier();
    const articles = dossier.articles.map((article) => ({ ...article, outlet: 'Hafenbote', authors: ['Hafenbote'] }));
    const page = renderHtml({ ...dossier, articles });
    expect(page).not.toContain('Hafenbote · Hafenbote');
    expect(page).toContain('<p class="meta">Hafenbote · ');
  });

  it('fold away the speakers behind the first dozen', () => {
    const dossier = bridgeDossier();
    const [story] = dossier.stories;
    const speakers = Array.from({ length: 15 }, (_, at) => ({ ...story!.speakers[0]!, name: `Speaker ${at}.` }));
    const said = renderHtml({ ...dossier, stories: [{ ...story!, speakers }] }).split('id="story-1-said"')[1]!;
    const [listed, folded] = said.split('<details class="fold"><summary>3 more</summary>');
    expect(listed).toContain('Speaker 11.');
    expect(folded).toContain('Speaker 12.');
    expect(listed).not.toContain('Speaker 12.');
  });
});
