import type { Article } from '../model/article.ts';
import { emptyLayers, type Layers } from '../model/layers.ts';
import type { Provenance } from '../model/provenance.ts';
import type { ChainLink } from '../model/quotation.ts';
import type { Span } from '../model/span.ts';
import type { Assertion, OriginCount, Picture, SlotValue } from '../model/story.ts';
import { digestText } from './cite/digest-text.ts';

/** An invented pile of two short reports on one closed bridge, analysed by hand: what tests of the dossier start from. */
export interface BridgeClosed {
  readonly articles: readonly Article[];
  readonly picture: Picture;
  /** The documents, by digest. */
  readonly sources: ReadonlyMap<string, Uint8Array>;
}

/** Words of the two reports that a test may replace by hostile ones. */
export interface BridgeWords {
  readonly title: string;
  readonly speaker: string;
  readonly outlet: string;
  readonly url: string;
}

const provenance: Provenance = { stage: 'hand', version: 1, rule: 'hand', stated: true, confidence: 1 };

export function bridgeClosed(words: Partial<BridgeWords> = {}): BridgeClosed {
  const title = words.title ?? 'Bridge at Ostmoor closed after storm';
  const speaker = words.speaker ?? 'Jona Weil';
  const wire = [
    title,
    'The bridge at Ostmoor was closed on 3 March 2026 after a storm tore off its railing.',
    `“Nobody was hurt,” said Mayor ${speaker}.`,
    'At least 40 houses lost power.',
  ].join('\n\n');
  const echo = [
    'Ostmoor cut off – café terrace gone',
    'The bridge at Ostmoor was closed on 3 March 2026 after a storm tore off its railing.',
    '“Nobody was hurt,” the mayor told the Echo.',
    'The fire brigade counted 55 houses without power.',
  ].join('\n\n');
  const first = articleOf('wire.txt', wire, words.outlet ?? 'Harbour Wire', '2026-03-03T18:00', words.url ?? null, {
    entities: [
      { id: 'e1', type: 'person', name: speaker, aliases: [], roles: ['Mayor'], gender: null, confidence: 1 },
      { id: 'e2', type: 'place', name: 'Ostmoor', aliases: [], roles: [], gender: null, confidence: 1 },
    ],
    mentions: [
      { span: find(wire, speaker), type: 'person', entity: 'e1', nested: false, form: 'name', provenance },
      { span: placeOf(wire), type: 'place', entity: 'e2', nested: false, form: 'name', provenance },
    ],
    quotations: [
      quotation(wire, '“Nobody was hurt,”', speaker, 'said', 'e1', [
        { kind: 'person', name: speaker, entity: 'e1', span: null },
      ]),
    ],
    quantities: [quantity(wire, 'At least 40 houses', 40, 40, null, 'atLeast')],
  });
  const second = articleOf('echo.txt', echo, 'Ostmoor Echo', '2026-03-04T07:30', null, {
    quotations: [quotation(echo, '“Nobody was hurt,”', 'the mayor', 'told', null, [])],
    quantities: [quantity(echo, '55 houses', 55, 55, 55, 'exact')],
  });
  const sides: readonly (readonly [Article, string, SlotValue])[] = [
    [first, 'At least 40 houses', houses(40, null, 'atLeast')],
    [second, '55 houses', houses(55, 55, 'exact')],
  ];
  const assertions = sides.map(
    ([article, quote, value]): Assertion => ({
      article: article.id,
      claim: 'c1',
      span: find(article.text, quote),
      value,
      chain: [],
      polarity: 'affirmed',
      modality: 'factual',
      unproven: null,
      asserter: null,
    }),
  );
  const shared = 'The bridge at Ostmoor was closed on 3 March 2026 after a storm tore off its railing.';
  const bridge = find(first.text, shared);
  const picture: Picture = {
    entities: [
      {
        id: 'p1',
        type: 'person',
        name: speaker,
        aliases: ['the mayor'],
        roles: ['Mayor'],
        gender: null,
        confidence: 1,
        members: [{ article: 'wire.txt', entity: 'e1' }],
        notes: [],
      },
      {
        id: 'p2',
        type: 'place',
        name: 'Ostmoor',
        aliases: [],
        roles: [],
        gender: null,
        confidence: 1,
        members: [{ article: 'wire.txt', entity: 'e2' }],
        notes: [],
        place: { latitude: 53.4, longitude: 8.1, country: 'DE', region: null, kind: 'city', alternatives: [] },
      },
    ],
    topics: [{ id: 'topic-wire', stories: ['story-wire'], label: title }],
    stories: [
      {
        id: 'story-wire',
        topic: 'topic-wire',
        articles: ['wire.txt', 'echo.txt'],
        headline: { article: 'wire.txt', span: first.titleSpan! },
        reasons: [],
      },
    ],
    lineage: [
      {
        from: 'echo.txt',
        to: 'wire.txt',
        type: 'rewrite',
        confidence: 0.8,
        reason: 'echo.txt has a sentence of wire.txt.',
        passages: [{ from: find(second.text, shared), to: bridge, kind: 'authored' }],
      },
    ],
    origins: [
      { id: 'o1', kind: 'ownReporting', name: 'Harbour Wire', articles: ['wire.txt', 'echo.txt'], reason: 'One text.' },
    ],
    slots: [
      {
        id: 'slot-1',
        story: 'story-wire',
        property: 'withoutPower',
        subject: 'house',
        subjectName: 'house',
        scope: [],
        assertions,
        origins: oneOrigin,
        credibility: { digit: 3, reasons: ['One origin.'] },
      },
    ],
    conflicts: [
      {
        id: 'conflict-1',
        story: 'story-wire',
        slot: 'slot-1',
        cause: 'compatible',
        reason: '55 is at least 40.',
        sides: assertions.map((assertion) => ({ value: assertion.value, assertions: [assertion] })),
      },
    ],
    gaps: [
      {
        id: 'gap-1',
        story: 'story-wire',
        kind: 'singleOrigin',
        reason: 'wire.txt and echo.txt are one origin.',
        places: [{ article: 'wire.txt', span: find(wire, 'At least 40 houses') }],
      },
    ],
    sharedQuotations: [
      {
        id: 'shared-1',
        speaker: 'p1',
        wordings: [
          { article: 'wire.txt', quotation: 0, relation: 'first', differences: [] },
          { article: 'echo.txt', quotation: 0, relation: 'exact', differences: [] },
        ],
      },
    ],
    timeline: [
      {
        time: '2026-03-03',
        edtf: '2026-03-03',
        precision: 'day',
        stated: true,
        kind: 'event',
        story: 'story-wire',
        label: shared,
        places: [{ article: 'wire.txt', span: bridge }],
      },
    ],
    inferredDates: [],
    relations: [],
  };
  const sources = new Map([first, second].map((article) => [article.document, new TextEncoder().encode(article.text)]));
  return { articles: [first, second], picture, sources };
}

const oneOrigin: OriginCount = {
  count: 1,
  origins: [
    { id: 'o1', kind: 'ownReporting', name: 'Harbour Wire', articles: ['wire.txt', 'echo.txt'], reason: 'One text.' },
  ],
  reasons: ['wire.txt and echo.txt share one text (rewrite).'],
};

function articleOf(
  id: string,
  text: string,
  outlet: string,
  published: string,
  url: string | null,
  layers: Partial<Layers>,
): Article {
  let at = 0;
  const blocks = text.split('\n\n').map((block, index) => {
    const span: Span = [at, at + block.length];
    at += block.length + 2;
    return { span, kind: index === 0 ? ('title' as const) : ('paragraph' as const), provenance };
  });
  const bytes = new TextEncoder().encode(text);
  return {
    id,
    document: digestText(text),
    url,
    kind: 'article',
    text,
    language: 'en',
    title: text.slice(...blocks[0]!.span),
    titleSpan: blocks[0]!.span,
    standfirst: null,
    outlet,
    section: null,
    authors: [],
    published: {
      value: published,
      precision: 'minute',
      zone: null,
      stated: true,
      reason: 'Stated by hand.',
      candidates: [],
    },
    modified: null,
    dateEvidence: [],
    knownAt: null,
    layers: {
      ...emptyLayers,
      blocks,
      sentences: blocks.slice(1).map(({ span }) => ({ span, tokens: [0, 0] as const, provenance })),
      ...layers,
    },
    removals: [],
    offsets: [{ text: [0, text.length], source: [0, text.length], bytes: [0, bytes.length], exact: true }],
    quarantine: null,
  };
}

function quotation(
  text: string,
  content: string,
  speaker: string,
  cue: string,
  entity: string | null,
  chain: readonly ChainLink[],
): Layers['quotations'][number] {
  return {
    type: 'direct',
    medium: 'speech',
    content: [find(text, content)],
    speaker: [find(text, speaker)],
    cue: [find(text, cue)],
    frame: [],
    addressee: [],
    speakerEntity: entity,
    resolution: null,
    anonymous: false,
    act: 'assert',
    polarity: 'affirmed',
    modality: 'factual',
    chain,
    provenance,
  };
}

function quantity(
  text: string,
  quote: string,
  value: number,
  low: number,
  high: number | null,
  quantifier: 'atLeast' | 'exact',
): Layers['quantities'][number] {
  return { span: find(text, quote), value, low, high, unit: null, quantifier, scope: [], head: 'house', provenance };
}

function houses(value: number, high: number | null, quantifier: string): SlotValue {
  return { kind: 'quantity', value, low: value, high, unit: null, quantifier };
}

/** The place as the body names it. */
function placeOf(text: string): Span {
  const [start, end] = find(text, 'at Ostmoor was closed');
  return [start + 3, end - 11];
}

/** Where a text says something. */
export function find(text: string, words: string): Span {
  const at = text.indexOf(words);
  if (at < 0) throw new Error(`the text does not say ${words}`);
  return [at, at + words.length];
}
