import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { openAnalyser } from '../src/open.ts';
import { program } from '../src/program.ts';
import { formatFiles } from '../src/schema/format-files.ts';
import { toDocument } from '../src/sources/input-line.ts';

const root = new URL('../', import.meta.url);

describe('formats', () => {
  it.each(formatFiles().map(({ path, content }) => [path, content] as const))(
    '%s is in step with the schemas (npm run schema)',
    (path, content) => {
      expect(readFileSync(new URL(path, root), 'utf8')).toBe(content);
    },
  );

  it('the program version is the one of package.json', () => {
    expect(JSON.parse(readFileSync(new URL('package.json', root), 'utf8')).version).toBe(program.version);
  });

  it('annotations of pages and texts, good and bad, keep to the JSON Schema, key for key', async () => {
    const schema = JSON.parse(readFileSync(new URL('schema/annotation.schema.json', root), 'utf8'));
    const validate = new Ajv2020({ strict: false, allErrors: true }).compile(schema);
    const pile = [
      '01-nwd-erste-meldung.html',
      '08-talbote-kirchwenden.html',
      '14-danube-lantern-pumps.txt',
      '19-talbote-startseite.html',
      '28-grell24-veith.html',
    ];
    const documents = [
      ...pile.map((name) => {
        const content = readFileSync(new URL(`examples/pile/${name}`, root), 'utf8');
        return toDocument(name.endsWith('.html') ? { id: name, html: content } : { id: name, text: content });
      }),
      toDocument({ id: 'empty', text: '' }),
      toDocument({ id: 'hostile', text: '\u0000 <script>alert(1)</script> \u202e„ “ » « “ ' }),
    ];
    const analyser = openAnalyser(1);
    const lines: string[] = [];
    for await (const line of analyser.annotations(documents)) lines.push(line);
    await analyser.close();
    expect(lines).toHaveLength(documents.length);
    for (const line of lines) {
      expect(line).not.toContain('\n');
      validate(JSON.parse(line));
      expect(validate.errors ?? []).toEqual([]);
    }
  }, 120_000);
});
