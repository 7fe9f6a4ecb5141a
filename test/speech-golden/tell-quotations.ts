import { annotate } from '../../src/annotate.ts';
import type { Context } from '../../src/article/stage.ts';
import type { Article } from '../../src/model/article.ts';
import type { ChainLink } from '../../src/model/quotation.ts';
import type { Spans } from '../../src/model/span.ts';
import type { GoldenCase } from './read-golden-cases.ts';

/** What is found in a golden case, written like its expectations: always the six fields, else only what they speak of. */
export function tellQuotations(golden: GoldenCase, language: string, context: Context): string[] {
  const { layers, text } = readGoldenArticle(golden, language, context);
  return layers.quotations.map((quotation, i) => {
    const words = (spans: Spans) =>
      spans.map(([start, end]) => text.slice(start, end).replaceAll(/\n+/g, ' ')).join(' // ');
    const facts: Readonly<Record<string, string>> = {
      polarity: quotation.polarity,
      modality: quotation.modality,
      medium: quotation.medium,
      rule: quotation.provenance.rule,
      entity: layers.entities.find(({ id }) => id === quotation.speakerEntity)?.name ?? 'unknown',
      path: quotation.resolution?.path.join(' > ') ?? 'none',
      chain: quotation.chain.map((link) => tellLink(link, text)).join(' > '),
    };
    const asked = (golden.expected[i]?.fields ?? []).map((field) => /^(\w+): /.exec(field)?.[1]).filter(isAsked);
    return [
      quotation.type,
      ...[quotation.content, quotation.speaker, quotation.cue, quotation.addressee].map(words),
      quotation.act,
      ...(quotation.anonymous ? ['anonymous'] : []),
      ...asked.map((name) => `${name}: ${facts[name]}`),
    ].join(' | ');
  });
}

/** The rules that found something in a golden case; those of summed-up speech, one for each verb, count as one. */
export function rulesOf(golden: GoldenCase, language: string, context: Context): string[] {
  return readGoldenArticle(golden, language, context).layers.quotations.map(({ provenance }) =>
    provenance.rule.replace(/^reported\..{1,80}/, 'reported'),
  );
}

function isAsked(name: string | undefined): name is string {
  return name !== undefined;
}

/** A golden case as an article, analysed up to its quotations. */
export function readGoldenArticle({ title, paragraphs }: GoldenCase, language: string, context: Context): Article {
  if (title === null) {
    const text = paragraphs.join('\n\n');
    return annotate({ id: 'golden', text, language }, context, { keepText: true, until: 'speech' });
  }
  const body = paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join('\n');
  const html = `<html><body><article><h1>${title}</h1>\n${body}</article></body></html>`;
  return annotate({ id: 'golden', html, language }, context, { until: 'speech' });
}

/** "agency [nwd]": the words of the link in the text; "person (Hanna Loos)": its name, where it has no place there. */
function tellLink({ kind, name, span }: ChainLink, text: string): string {
  if (span) return `${kind} [${text.slice(span[0], span[1])}]`;
  return name === '' ? kind : `${kind} (${name})`;
}
