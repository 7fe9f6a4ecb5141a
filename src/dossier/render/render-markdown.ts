import type { Dossier, DossierStory, Receipt, Statement } from '../../model/dossier.ts';
import { countedValues } from './format/counted-values.ts';
import { formatTime, formatVerdict } from './format/format-time.ts';
import { formatValue } from './format/format-value.ts';
import { inContext } from './format/in-context.ts';
import { markWords } from './format/mark-words.ts';
import { nameEdge } from './format/name-edge.ts';
import { orderHappenings, orderNumbers } from './format/order-claims.ts';
import { storyDates } from './format/story-dates.ts';
import { ownTitle, titleOf } from './format/title-of.ts';
import { counted, createRendering, type Rendering } from './rendering.ts';
import { type SourceNode, sourceForest } from './source-forest.ts';
import { printable } from './terminal/printable.ts';

/** The dossier as Markdown: every statement with the numbers of the sources listed at the end. */
export function renderMarkdown(dossier: Dossier): string {
  const rendering = createRendering(dossier);
  const { labels } = rendering;
  const { counts, options } = dossier;
  const lines = [
    `# ${text(options.topic ?? (dossier.topics.length === 1 ? dossier.topics[0]!.label : labels.title))}`,
    '',
  ];
  if (options.asOf) lines.push(`${labels.asOf} ${formatTime(options.asOf, labels)}.`, '');
  lines.push(
    [
      counted(counts.articles, 'article', labels),
      counted(counts.stories, 'story', labels),
      counted(counts.quotations, 'quotation', labels),
      counted(counts.conflicts, 'conflict', labels),
      `${counts.receipts} ${labels.receipts.toLowerCase()}`,
    ].join(' · '),
    '',
  );
  for (const story of dossier.stories) lines.push(...storyLines(story, rendering));
  lines.push(...actorLines(rendering), ...sourceLines(rendering));
  return `${lines
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trimEnd()}\n`;
}

function storyLines(story: DossierStory, rendering: Rendering): readonly string[] {
  const { labels } = rendering;
  const where = story.where.map((place) => `${text(place.name)} ${refs(place, rendering)}`);
  const when = story.when.map(
    (time) =>
      `${formatTime(time.value, labels)} (${time.stated ? labels.stated : labels.inferred}) ${refs(time, rendering)}`,
  );
  return [
    `## ${text(story.headline.text)}`,
    '',
    `${storyDates(story, labels)} · ${counted(story.articles.length, 'article', labels)} ${refs(story.headline, rendering)}`,
    '',
    ...(where.length > 0 ? [`${labels.where}: ${where.join(', ')}`, ''] : []),
    ...(when.length > 0 ? [`${labels.when}: ${when.join(', ')}`, ''] : []),
    ...part(
      labels.happened,
      story.happened.map((sentence) => `- ${text(sentence.text)} ${refs(sentence, rendering)}`),
    ),
    ...part(labels.conflictLedger, conflictLines(story, rendering)),
    ...part(labels.saidBy, saidLines(story, rendering)),
    ...part(labels.numberLedger, claimLines(story, true, rendering)),
    ...part(labels.otherClaims, claimLines(story, false, rendering)),
    ...part(
      labels.gaps,
      story.gaps.map(
        (gap) =>
          `- ${labels.gapKinds[gap.kind]}: ${text(quoted(gap.receipts[0]!.quote, rendering.readable(gap.reason)))} ${refs(gap, rendering)}`,
      ),
    ),
    ...part(
      labels.sourceTree,
      sourceForest(story).flatMap((node) => treeLines(node, '', rendering)),
    ),
    ...part(
      labels.timeline,
      story.timeline.map(
        (entry) =>
          `- ${formatTime(entry.time, labels)} (${labels.timelineKinds[entry.kind]}): ${text(entry.label)} ${refs(entry, rendering)}`,
      ),
    ),
  ];
}

/** The words before what is said of them, unless that begins with them. */
function quoted(words: string, reason: string): string {
  return reason.startsWith(`“${words}”`) ? reason : `“${words}” ${reason}`;
}

function part(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : [`### ${title}`, '', ...lines, ''];
}

function conflictLines(story: DossierStory, rendering: Rendering): readonly string[] {
  const { labels } = rendering;
  return story.conflicts.flatMap((conflict) => [
    `- **${labels.causes[conflict.cause]}.** ${text(rendering.readable(conflict.reason))}`,
    ...conflict.sides.map(({ value, assertions }) => {
      const who = [...new Set(assertions.map(({ asserter }) => asserter ?? labels.outletItself))].slice(0, 3);
      const receipts = assertions.map(({ receipt }) => conflict.receipts[receipt]!);
      return `  - ${text(formatValue(value, labels))}: “${text(receipts[0]!.quote)}” (${text(who.join(', '))}) ${refs({ receipts }, rendering)}`;
    }),
  ]);
}

function saidLines(story: DossierStory, rendering: Rendering): readonly string[] {
  const { labels } = rendering;
  return story.speakers.flatMap(({ name, anonymous, quotations }) => [
    `- **${text(name ?? (anonymous ? labels.anonymousSpeaker : labels.unknownSpeaker))}**`,
    ...quotations.map((quotation) => {
      const links = quotation.chain.map(({ name: link }) => link).join(' → ');
      const chain = quotation.chain.length > 1 ? `, ${labels.via} ${text(links)}` : '';
      const receipts = quotation.wordings.map(({ receipt }) => quotation.receipts[receipt]!);
      return `  - ${text(quotation.content.join(' […] '))} (${labels.quotationTypes[quotation.type]}${chain}) ${refs({ receipts }, rendering)}`;
    }),
  ]);
}

function claimLines(story: DossierStory, numbers: boolean, rendering: Rendering): readonly string[] {
  const { labels } = rendering;
  const claims = story.claims.filter(({ kind }) => (kind === 'quantity') === numbers);
  const { open, folded } = numbers ? orderNumbers(claims, story.articles.length) : orderHappenings(claims);
  return [...open, ...folded].flatMap((claim) => {
    const behind = countedValues(claim);
    return claim.values.map((told) => {
      const { value, assertions } = told;
      const who = [...new Set(assertions.map(({ asserter }) => asserter ?? labels.outletItself))].slice(0, 3);
      const receipts = assertions.map(({ receipt }) => claim.receipts[receipt]!);
      const origins = behind.has(told) ? `${counted(claim.origins.count, 'origin', labels)}, ` : '';
      const rating = `${origins}${labels.credibility.toLowerCase()} ${claim.credibility.letter}${claim.credibility.digit}`;
      const words = numbers ? contextOf(receipts[0]!) : text(receipts[0]!.quote);
      return `- **${text(formatValue(value, labels))}**: “${words}” (${text(who.join(', '))}; ${rating}) ${refs({ receipts }, rendering)}`;
    });
  });
}

function treeLines({ article, edge, children }: SourceNode, indent: string, rendering: Rendering): readonly string[] {
  const type = edge ? `${nameEdge(edge, rendering.labels)}: ` : '';
  const known = rendering.articles.get(article);
  const title = known ? titleOf(known, rendering.labels) : article;
  return [
    `${indent}- ${type}${text(rendering.sourceName(article))}: ${text(title)} \\[${rendering.number(article)}\\]`,
    ...children.flatMap((child) => treeLines(child, `${indent}  `, rendering)),
  ];
}

function actorLines(rendering: Rendering): readonly string[] {
  const { dossier, labels } = rendering;
  const actors = dossier.actors.filter(({ type }) => type === 'person' || type === 'organisation');
  if (actors.length === 0) return [];
  return [
    `## ${labels.actors}`,
    '',
    ...actors.map((actor) => {
      const also =
        actor.aliases.length > 0 ? ` (${labels.aliases.toLowerCase()} ${text(actor.aliases.join(', '))})` : '';
      return `- ${text(actor.name)}${also} ${refs(actor, rendering)}`;
    }),
    '',
    ...(dossier.relations.length > 0 ? [`## ${labels.relations}`, ''] : []),
    ...dossier.relations.map(
      (relation) =>
        `- ${text(rendering.entityName(relation.from))} – ${text(labels.relationTypes[relation.type] ?? relation.type)} – ${text(rendering.entityName(relation.to))} ${refs(relation, rendering)}`,
    ),
    '',
  ];
}

function sourceLines(rendering: Rendering): readonly string[] {
  const { dossier, labels, number } = rendering;
  return [
    `## ${labels.sources}`,
    '',
    ...dossier.articles.map((article) => {
      const { id, outlet, reliability, published, document } = article;
      return `${number(id)}. ${text(ownTitle(article))}${outlet ? `, ${text(outlet)}` : ''}${dossier.outletList ? `, ${labels.reliability} ${reliability}` : ''}, ${formatVerdict(published, labels)} (${text(id)}, ${document})`;
    }),
    '',
    ...(dossier.otherPages.length > 0
      ? [
          `## ${labels.otherPages}`,
          '',
          ...dossier.otherPages.map(({ id, kind }) => `- ${text(id)} (${labels.pageKinds[kind]})`),
          '',
        ]
      : []),
    ...(dossier.quarantined.length > 0
      ? [
          `## ${labels.quarantined}`,
          '',
          ...dossier.quarantined.map(({ name, message, code }) => `- ${text(name)}: ${text(message)} (${code})`),
          '',
        ]
      : []),
    ...versionLines(rendering),
    ...correctionLines(dossier, labels),
    labels.credibilityNote,
    '',
    `${labels.madeBy} ${dossier.program.name} ${dossier.program.version}.`,
  ];
}

/** What changed between two readings of an address: words that went are struck through, words that came are bold. */
function versionLines(rendering: Rendering): readonly string[] {
  const { dossier, labels } = rendering;
  return (dossier.versions ?? []).flatMap((version) => [
    `## ${labels.changedSince}: \\[${rendering.number(version.before)}\\] → \\[${rendering.number(version.after)}\\] (${version.announced ? labels.announcedEdit : labels.silentEdit})`,
    '',
    ...version.changes.map(({ kind, before, after }) => {
      const quote = (at: number | null) => (at === null ? '' : version.receipts[at]!.quote);
      const words = markWords(quote(before), quote(after)).filter((piece) => piece.text !== '');
      const marked = words.map((piece) =>
        piece.kind === 'same'
          ? text(piece.text)
          : piece.kind === 'removed'
            ? `~~${text(piece.text)}~~`
            : `**${text(piece.text)}**`,
      );
      return `- ${labels.versionChanges[kind]}: ${marked.join(' ')}`;
    }),
    '',
  ]);
}

/** What people corrected, with author, time and reason. */
function correctionLines({ corrections = [] }: Dossier, labels: Rendering['labels']): readonly string[] {
  if (corrections.length === 0) return [];
  return [
    `## ${labels.corrections}`,
    '',
    ...corrections.map(
      ({ says, author, madeAt, reason, state, id }) =>
        `- ${text(says)} ${text(reason)} (${text(author)}, ${formatTime(madeAt.slice(0, 16), labels)}; ${labels.correctionStates[state]}; ${text(id)})`,
    ),
    '',
  ];
}

/** Numbers of the sources behind a statement. */
function refs({ receipts }: Pick<Statement, 'receipts'>, rendering: Rendering): string {
  const numbers = [...new Set(receipts.map(({ article }: Receipt) => rendering.number(article)))];
  return numbers.map((number) => `\\[${number}\\]`).join('');
}

/** A number says nothing without the words around it. */
function contextOf(receipt: Receipt): string {
  const { left, quote, right } = inContext(receipt);
  const before = left.trim() === '' ? '' : `${text(left)}${/\s$/.test(left) ? ' ' : ''}`;
  const after = right.trim() === '' ? '' : `${/^\s/.test(right) ? ' ' : ''}${text(right)}`;
  return `${before}**${text(quote)}**${after}`;
}

/** Text of others on one line, every sign that means something in Markdown or HTML made harmless. */
function text(value: string): string {
  return printable(value)
    .replace(/[\\`*_{}[\]#|~$]/g, '\\$&')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/^([-+]|\d{1,9}[.)])(?=\s|$)/, '\\$1')
    .replace(/:\/\//g, ':&#47;/');
}
