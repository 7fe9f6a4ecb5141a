import { z } from 'zod';
import { annotationSchema } from './annotation.ts';
import { errorPage } from './error-page.ts';

interface JsonSchema {
  readonly type?: string;
  readonly description?: string;
  readonly enum?: readonly string[];
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly items?: JsonSchema | readonly JsonSchema[];
  readonly prefixItems?: readonly JsonSchema[];
  readonly anyOf?: readonly JsonSchema[];
}

/** The files that describe our formats, made from the schemas: JSON Schema for programs, a page for people. */
export function formatFiles(): readonly { path: string; content: string }[] {
  const annotation = z.toJSONSchema(annotationSchema) as JsonSchema;
  return [
    { path: 'schema/annotation.schema.json', content: `${JSON.stringify(annotation, null, 2)}\n` },
    { path: 'docs/formats.md', content: page(annotation) },
    { path: 'docs/errors.md', content: errorPage() },
  ];
}

function page(annotation: JsonSchema): string {
  return `# Formats

This page is made from the schemas in \`src/schema\` by \`npm run schema\`; do not edit it by hand.

All offsets are UTF-16 code units, all spans half-open \`[start, end)\`. Findings carry a \`provenance\`.

## \`lagebild annotate\`: input

One JSON object per line: \`id\` (string), \`text\` or \`html\` (string), and where known \`url\`, \`publishedAt\` (ISO 8601),
\`language\` (BCP 47), \`title\`, \`outlet\`. A line that is no such object is answered with a line that holds its
\`id\` (or \`-#N\` for line N) and a \`quarantine\`, in its place.

## \`lagebild annotate\`: output

One JSON object per input line, in order. The JSON Schema is \`schema/annotation.schema.json\`.

| key | type | meaning |
|---|---|---|
${rows('', annotation).join('\n')}

## \`lagebild stories\`: output

First one line per input line, in order: \`{"id", "story"}\`; \`story\` is null for what is no article or could not be
processed. Then one line per lineage edge: \`{"from", "to", "type", "direction", "confidence"}\`, where \`from\` derives
from \`to\`. \`direction\` says what tells so: \`credit\`, \`agency\`, \`dates\`, \`completeness\`, \`edits\`, \`fetched\` (one
address, fetched again); it is \`unknown\` when nothing tells which was first, and for \`sibling\`, where both derive from
something unseen. Types: \`copy\`, \`cut\`, \`rewrite\`, \`wireReprint\`, \`sibling\`,
\`update\`, \`translation\`, \`quotationOnly\`, \`version\`.
`;
}

function rows(prefix: string, schema: JsonSchema): string[] {
  return Object.entries(schema.properties ?? {}).flatMap(([key, value]) => {
    const path = prefix === '' ? key : `${prefix}.${key}`;
    const inner = unwrapped(value);
    const row = `| \`${path}${inner.list ? '[]' : ''}\` | ${typeName(value)} | ${(value.description ?? inner.schema.description ?? '').replaceAll('|', '\\|')} |`;
    return [row, ...rows(`${path}${inner.list ? '[]' : ''}`, inner.schema)];
  });
}

/** The object inside a nullable or a list. */
function unwrapped(schema: JsonSchema): { schema: JsonSchema; list: boolean } {
  const some = schema.anyOf?.find(({ type }) => type !== 'null') ?? schema;
  if (some.type === 'array' && some.items && !Array.isArray(some.items))
    return { schema: some.items as JsonSchema, list: true };
  return { schema: some, list: false };
}

function typeName(schema: JsonSchema): string {
  if (schema.anyOf) return schema.anyOf.map(typeName).join(' or ');
  if (schema.enum) return schema.enum.map((value) => `\`${value}\``).join(' \\| ');
  if (schema.prefixItems) return '[start, end)';
  if (schema.type === 'array')
    return Array.isArray(schema.items) ? '[start, end)' : `list of ${typeName(schema.items as JsonSchema)}`;
  return schema.type ?? 'any';
}
