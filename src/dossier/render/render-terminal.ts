import type { Dossier, DossierStory } from '../../model/dossier.ts';
import { isConflict } from '../is-conflict.ts';
import { formatTime } from './format/format-time.ts';
import { formatValue } from './format/format-value.ts';
import { inContext } from './format/in-context.ts';
import { nameEdge } from './format/name-edge.ts';
import { orderNumbers } from './format/order-claims.ts';
import { spellProperty } from './format/spell-property.ts';
import { storyDates } from './format/story-dates.ts';
import { entriesTitle, titleOf } from './format/title-of.ts';
import { counted, countedTexts, createRendering, type Rendering } from './rendering.ts';
import { gatherEntries, type SourceGroup, type SourceNode, sourceForest } from './source-forest.ts';
import { createPaint, type Paint } from './terminal/paint.ts';
import { printable } from './terminal/printable.ts';
import { clip, wrapText } from './terminal/wrap-text.ts';

export interface TerminalOptions {
  /** Columns of the terminal; at least 40 are used. */
  readonly width: number;
  readonly color: boolean;
}

/** What of each story is printed; the files hold the rest. */
const shown = { stories: 12, sentences: 4, conflicts: 4, speakers: 4, quotations: 2, numbers: 5 };

/** The situation picture for a terminal: short, most important first, nothing wider than asked for. */
export function renderTerminal(dossier: Dossier, { width, color }: TerminalOptions): string {
  const rendering = createRendering(dossier);
  const { labels } = rendering;
  const { counts, options } = dossier;
  const screen: Screen = { width: Math.max(40, width), paint: createPaint(color), lines: [] };
  screen.lines.push(screen.paint.bold(labels.title.toUpperCase()));
  if (options.topic) print(screen, `${labels.topic}: ${options.topic}`);
  if (options.asOf) print(screen, `${labels.asOf} ${formatTime(options.asOf, labels)}`);
  print(
    screen,
    [
      counted(counts.articles, 'article', labels),
      counted(counts.stories, 'story', labels),
      counted(counts.quotations, 'quotation', labels),
      counted(counts.conflicts, 'conflict', labels),
      `${counts.receipts} ${labels.receipts.toLowerCase()}`,
    ].join(' · '),
  );
  dossier.stories.slice(0, shown.stories).forEach((story, index) => {
    printStory(story, index + 1, rendering, screen);
  });
  const rest = dossier.stories.length - shown.stories;
  if (rest > 0) screen.lines.push('', `+${counted(rest, 'story', labels)}`);
  return `${screen.lines.join('\n')}\n`;
}

interface Screen {
  readonly width: number;
  readonly paint: Paint;
  readonly lines: string[];
}

function print({ width, lines }: Screen, text: string, first = '', rest = first): void {
  lines.push(...wrapText(printable(text), width, first, rest));
}

function heading({ lines, paint }: Screen, text: string): void {
  lines.push(`  ${paint.soft(text)}`);
}

function printStory(story: DossierStory, number: number, rendering: Rendering, screen: Screen): void {
  const { labels } = rendering;
  const { lines, paint, width } = screen;
  lines.push('', paint.soft('─'.repeat(width)));
  for (const line of wrapText(`${number}. ${printable(story.headline.text)}`, width, '', '   '))
    lines.push(paint.bold(line));
  const places = story.where.slice(0, 4).map(({ name }) => name);
  print(
    screen,
    [storyDates(story, labels), ...countedTexts(story, labels), ...(places.length > 0 ? [places.join(', ')] : [])].join(
      ' · ',
    ),
    '  ',
  );
  printHappened(story, rendering, screen);
  printConflicts(story, rendering, screen);
  printSaid(story, rendering, screen);
  printNumbers(story, rendering, screen);
  if (story.articles.length > 1) {
    heading(screen, labels.sourceTree);
    for (const group of gatherEntries(sourceForest(story), rendering.articles)) printGroup(group, rendering, screen);
  }
  printGaps(story, rendering, screen);
}

function printHappened(story: DossierStory, rendering: Rendering, screen: Screen): void {
  if (story.happened.length === 0) return;
  heading(screen, rendering.labels.happened);
  for (const { text, article } of story.happened.slice(0, shown.sentences))
    print(screen, `${text} [${rendering.sourceName(article)}]`, '  • ', '    ');
}

function printConflicts(story: DossierStory, { labels, sourceName }: Rendering, screen: Screen): void {
  const real = story.conflicts.filter(isConflict);
  if (real.length === 0) return;
  screen.lines.push(`  ${screen.paint.alert(labels.conflictLedger)}`);
  for (const { cause, property, sides, receipts } of real.slice(0, shown.conflicts)) {
    const about = property === null ? '' : spellProperty(property);
    const said = sides.map(({ value, assertions }) => {
      const { asserter, article, receipt } = assertions[0]!;
      // "46 crew": where no property says what is counted, the words of the source do.
      const words = about === '' && value.kind === 'quantity' ? receipts[receipt]!.quote : formatValue(value, labels);
      return `${words} (${asserter ?? sourceName(article)})`;
    });
    const what = about === '' ? labels.causes[cause] : `${labels.causes[cause]}, ${about}`;
    print(screen, `${what}: ${said.join(' / ')}`, '  • ', '    ');
  }
  more(real.length - shown.conflicts, labels.more, screen);
}

function printSaid(story: DossierStory, rendering: Rendering, screen: Screen): void {
  const { labels } = rendering;
  const named = story.speakers.filter(({ name }) => name !== null).slice(0, shown.speakers);
  if (named.length === 0) return;
  heading(screen, labels.saidBy);
  for (const { name, quotations } of named) {
    const direct = [...quotations].sort((a, b) => Number(b.type === 'direct') - Number(a.type === 'direct'));
    for (const { content, wordings } of direct.slice(0, shown.quotations)) {
      const others = wordings.length > 1 ? ` +${wordings.length - 1}` : '';
      print(
        screen,
        `${name}: ${content.join(' […] ')} [${rendering.sourceName(wordings[0]!.article)}${others}]`,
        '  • ',
        '    ',
      );
    }
  }
}

function printNumbers(story: DossierStory, { labels }: Rendering, screen: Screen): void {
  const { open, folded } = orderNumbers(
    story.claims.filter(({ kind }) => kind === 'quantity'),
    story.articles.length,
  );
  const claims = [...open, ...folded];
  if (claims.length === 0) return;
  heading(screen, labels.numberLedger);
  for (const { values, receipts, origins, credibility } of claims.slice(0, shown.numbers)) {
    // A number says nothing without the words around it.
    const quotes = values.map(({ assertions }) => {
      const { left, quote, right } = inContext(receipts[assertions[0]!.receipt]!);
      return `${left}${quote}${right}`.trim();
    });
    const count = counted(origins.count, 'origin', labels);
    print(
      screen,
      `${[...new Set(quotes)].join(' / ')} (${count}, ${labels.credibility.toLowerCase()} ${credibility.letter}${credibility.digit})`,
      '  • ',
      '    ',
    );
  }
  more(claims.length - shown.numbers, labels.more, screen);
}

function printGroup({ blog, nodes }: SourceGroup, rendering: Rendering, screen: Screen): void {
  if (blog === null) {
    for (const node of nodes) printNode(node, '    ', '    ', rendering, screen);
    return;
  }
  const entries = nodes.flatMap(({ article }) => rendering.articles.get(article) ?? []);
  const outlet = rendering.outletOf(nodes[0]!.article);
  const title = entriesTitle(entries, rendering.labels);
  print(screen, outlet ? `${outlet}  ${title}` : title, '    ', '      ');
}

function printNode(node: SourceNode, first: string, rest: string, rendering: Rendering, screen: Screen): void {
  const type = node.edge ? `${nameEdge(node.edge, rendering.labels)}: ` : '';
  const article = rendering.articles.get(node.article);
  const title = article ? titleOf(article, rendering.labels) : '';
  screen.lines.push(
    clip(`${first}${printable(`${type}${rendering.sourceName(node.article)}  ${title}`)}`, screen.width),
  );
  node.children.forEach((child, index) => {
    const last = index === node.children.length - 1;
    printNode(child, `${rest}${last ? '└ ' : '├ '}`, `${rest}${last ? '  ' : '│ '}`, rendering, screen);
  });
}

function printGaps(story: DossierStory, { labels }: Rendering, screen: Screen): void {
  if (story.gaps.length === 0) return;
  heading(screen, labels.gaps);
  const counts = new Map<keyof typeof labels.gapKinds, number>();
  for (const { kind } of story.gaps) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  print(screen, [...counts].map(([kind, count]) => `${labels.gapKinds[kind]}: ${count}`).join(' · '), '    ');
}

function more(count: number, word: string, screen: Screen): void {
  if (count > 0) screen.lines.push(`    ${screen.paint.soft(`+${count} ${word}`)}`);
}
