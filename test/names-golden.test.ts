import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { annotate } from '../src/annotate.ts';
import { openContext } from '../src/open-context.ts';

/*
 * One folder per case: `input.txt` and `expected.json` written by hand. Each expected entity must be found under its
 * name with its type and exactly these mentions, in order; roles, gender and country are compared where given, and
 * `otherRoles` are somebody else's. `actors`
 * lists the place mentions that act, `absent` words that no mention may hold, `unresolved` mentions without an entity,
 * `nested` the mentions inside others, `demonyms` those that are a people, `confidence` bounds by the mention's words.
 */
interface Expected {
  readonly why: string;
  readonly entities: readonly {
    readonly name: string;
    readonly type: string;
    readonly mentions: readonly string[];
    readonly roles?: readonly string[];
    readonly otherRoles?: readonly string[];
    readonly gender?: string | null;
    readonly country?: string | null;
  }[];
  readonly actors?: readonly string[];
  readonly absent?: readonly string[];
  readonly unresolved?: readonly string[];
  readonly nested?: readonly string[];
  readonly demonyms?: readonly string[];
  readonly confidence?: Readonly<Record<string, readonly [least: number, most: number]>>;
}

const folder = fileURLToPath(new URL('./golden/names', import.meta.url));
const context = openContext();

describe.skipIf(context.tables.gazetteer === null || context.tables.nameModel('de') === null)('names', () => {
  for (const name of readdirSync(folder).sort()) {
    it(name, () => {
      const text = readFileSync(join(folder, name, 'input.txt'), 'utf8').trim();
      const expected = JSON.parse(readFileSync(join(folder, name, 'expected.json'), 'utf8')) as Expected;
      const { layers } = annotate({ id: name, text, language: name.slice(0, 2) }, context, {
        keepText: true,
        until: 'names',
      });
      const shown = (span: readonly [number, number]) => text.slice(...span);
      for (const wanted of expected.entities) {
        const found = layers.entities.find((entity) => entity.name === wanted.name);
        expect(found, `${wanted.name} among ${layers.entities.map((entity) => entity.name).join(', ')}`).toBeDefined();
        const mentions = layers.mentions
          .filter((mention) => mention.entity === found!.id)
          .map(({ span }) => shown(span));
        expect([found!.name, found!.type, mentions]).toEqual([wanted.name, wanted.type, wanted.mentions]);
        for (const role of wanted.roles ?? []) expect(found!.roles).toContain(role);
        for (const role of wanted.otherRoles ?? []) expect(found!.roles.join(' ')).not.toContain(role);
        if (wanted.gender !== undefined) expect([wanted.name, found!.gender]).toEqual([wanted.name, wanted.gender]);
        if (wanted.country !== undefined) expect(found!.place?.country ?? null).toBe(wanted.country);
      }
      if (expected.actors) {
        expect(layers.mentions.filter((mention) => mention.actor).map(({ span }) => shown(span))).toEqual(
          expected.actors,
        );
      }
      for (const word of expected.absent ?? []) {
        expect(layers.mentions.map(({ span }) => shown(span)).filter((mention) => mention.includes(word))).toEqual([]);
      }
      const shownOf = (mentions: typeof layers.mentions) => mentions.map(({ span }) => shown(span));
      if (expected.nested) expect(shownOf(layers.mentions.filter(({ nested }) => nested))).toEqual(expected.nested);
      if (expected.demonyms)
        expect(shownOf(layers.mentions.filter(({ form }) => form === 'demonym'))).toEqual(expected.demonyms);
      for (const [words, [least, most]] of Object.entries(expected.confidence ?? {})) {
        const own = layers.mentions.filter(({ span }) => shown(span) === words);
        expect(own.length, words).toBeGreaterThan(0);
        for (const { provenance } of own) {
          expect(provenance.confidence, words).toBeGreaterThanOrEqual(least);
          expect(provenance.confidence, words).toBeLessThanOrEqual(most);
        }
      }
      if (expected.unresolved) {
        const open = layers.mentions.filter((mention) => mention.entity === null).map(({ span }) => shown(span));
        for (const mention of expected.unresolved) expect(open).toContain(mention);
      }
    });
  }
});
