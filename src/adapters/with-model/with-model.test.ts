import { describe, expect, it } from 'vitest';
import { toAnnotation } from '../../annotation.ts';
import { createEngine } from '../../engine.ts';
import type { Article } from '../../model/article.ts';
import { openAnalyser, openContext, openModelAnalyser } from '../../open.ts';
import type { LanguageModel, SentenceReading } from '../../ports/language-model.ts';
import { annotationSchema } from '../../schema/annotation.ts';
import { toDocument } from '../../sources/input-line.ts';
import { createMemoryStore } from '../memory-store/memory-store.ts';
import { withModel } from './with-model.ts';

const text =
  'Die Bürgermeisterin Petra Falkner sprach am Dienstag in Hamburg. Danach reiste sie weiter, sagte der Sprecher. Das Gerät heißt qorvex und steht im Keller. Auch qorvex wurde geprüft.';
const documents = [
  toDocument({ id: 'a', text, language: 'de', publishedAt: '2024-11-05' }),
  toDocument({ id: 'b', text: '' }),
];

/** Finds given words wherever they stand; says how often it was asked. */
function fakeModel(names: readonly SentenceName[], name = 'fake'): LanguageModel & { asked: number; closed: boolean } {
  const model = {
    name,
    identity: `${name}@1`,
    offers: { mentions: true, vectors: true },
    minConfidence: 0.9,
    asked: 0,
    closed: false,
    async read(sentences: readonly string[], question: { mentions: boolean; vectors: boolean }) {
      model.asked++;
      return sentences.map((sentence, index): SentenceReading => {
        const mentions = names.flatMap(([word, type, confidence]) => {
          const at = sentence.indexOf(word);
          return at < 0 ? [] : [{ span: [at, at + word.length] as const, type, confidence }];
        });
        mentions.sort((a, b) => a.span[0] - b.span[0]);
        return { mentions, vector: question.vectors ? Float32Array.of(index, 0.5) : null };
      });
    },
    async close() {
      model.closed = true;
    },
  };
  return model;
}

type SentenceName = readonly [string, SentenceReading['mentions'][number]['type'], number];

async function analysed(model?: LanguageModel, vectors = false): Promise<readonly Article[]> {
  const plain = openAnalyser(1);
  const analyser = model ? withModel(plain, model, { mentions: true, vectors }) : plain;
  const articles: Article[] = [];
  for await (const article of analyser.articles(documents, { keepText: true })) articles.push(article);
  await analyser.close();
  return articles;
}

describe('an analyser with a model', () => {
  it('adds sure names where the rules found nothing, and changes nothing that they found', async () => {
    const [plain] = await analysed();
    const [article] = await analysed(fakeModel([['qorvex', 'other', 0.99]]));
    const isNew = ({ provenance }: { provenance: { rule: string } }) => provenance.rule === 'model.fake';
    const { mentions, entities, modelMentions, ...rest } = article!.layers;
    expect(mentions.filter((mention) => !isNew(mention))).toEqual(plain!.layers.mentions);
    expect(entities.slice(0, plain!.layers.entities.length)).toEqual(plain!.layers.entities);
    const { mentions: before, entities: known, ...others } = plain!.layers;
    expect(rest).toEqual(others);

    const added = mentions.filter(isNew);
    expect(added.map(({ span, type, form }) => [text.slice(...span), type, form])).toEqual([
      ['qorvex', 'other', 'name'],
      ['qorvex', 'other', 'name'],
    ]);
    expect(added[0]!.provenance).toEqual({
      stage: 'model',
      version: 1,
      rule: 'model.fake',
      stated: false,
      confidence: 0.99,
    });
    expect(new Set(added.map(({ entity }) => entity)).size).toBe(1);
    expect(entities.slice(known.length)).toMatchObject([{ id: added[0]!.entity, name: 'qorvex', type: 'other' }]);
    expect(known.map(({ id }) => id)).not.toContain(added[0]!.entity);
    expect(mentions.map(({ span }) => span[0])).toEqual(mentions.map(({ span }) => span[0]).sort((a, b) => a - b));
    expect(modelMentions!.map(({ standing }) => standing)).toEqual(['added', 'added']);
    expect(before.length).toBeGreaterThan(0);
  });

  it('says how every proposal stands to the rules and adds none that is unsure, cut or disputed', async () => {
    const [plain] = await analysed();
    const proposals: SentenceName[] = [
      ['Hamburg', 'place', 0.99],
      ['Petra', 'organisation', 0.99],
      ['Keller', 'other', 0.5],
      ['qorv', 'other', 0.99],
    ];
    const [article] = await analysed(fakeModel(proposals));
    const { mentions, entities, modelMentions } = article!.layers;
    expect(mentions).toEqual(plain!.layers.mentions);
    expect(entities).toEqual(plain!.layers.entities);
    const standings = modelMentions!.map(({ span, standing }) => [text.slice(...span), standing]);
    expect(standings).toEqual([
      ['Petra', 'differs'],
      ['Hamburg', 'agrees'],
      ['qorv', 'open'],
      ['Keller', 'open'],
      ['qorv', 'open'],
    ]);
  });

  it('adds vectors only when asked, as base64 floats that can be read back', async () => {
    const [without] = await analysed(fakeModel([]));
    expect(without!.layers).not.toHaveProperty('vectors');
    const [article] = await analysed(fakeModel([]), true);
    const vectors = article!.layers.vectors!;
    expect(vectors.map(({ sentence }) => sentence)).toEqual(article!.layers.sentences.map((_, index) => index));
    const bytes = Buffer.from(vectors[1]!.values, 'base64');
    expect([bytes.readFloatLE(0), bytes.readFloatLE(4)]).toEqual([1, 0.5]);
  });

  it('writes annotations that keep to the schema, asks nothing of an empty document, and closes the model', async () => {
    const model = fakeModel([['qorvex', 'other', 0.99]]);
    const analyser = withModel(openAnalyser(1), model, { mentions: true, vectors: true });
    const lines: string[] = [];
    for await (const line of analyser.annotations(documents)) lines.push(line);
    await analyser.close();
    expect(lines).toHaveLength(2);
    for (const line of lines) annotationSchema.parse(JSON.parse(line));
    expect(model.asked).toBe(1);
    expect(model.closed).toBe(true);
  });

  it('results are stored apart from those without a model, and taken from the store on the next run', async () => {
    const store = createMemoryStore();
    const context = openContext();
    const namesIn = async (model?: LanguageModel) => {
      const plain = openAnalyser(1);
      const engine = createEngine({ store, context, analyser: model ? withModel(plain, model) : plain });
      await engine.ingest(toStream());
      return (await engine.analyse()).flatMap(({ layers }) => layers.modelMentions ?? []).length;
    };
    const first = fakeModel([['qorvex', 'other', 0.99]]);
    const again = fakeModel([['qorvex', 'other', 0.99]]);
    expect(await namesIn()).toBe(0);
    expect(await namesIn(first)).toBe(2);
    expect(await namesIn(again)).toBe(2);
    expect(await namesIn()).toBe(0);
    expect([first.asked, again.asked]).toEqual([1, 0]);
  });
});

describe('without a model', () => {
  it('the analyser is the plain one: the same lines, no layer of a model', async () => {
    const analyser = await openModelAnalyser({ threads: 1 });
    const lines: string[] = [];
    for await (const line of analyser.annotations(documents, { keepText: true })) lines.push(line);
    await analyser.close();
    expect(lines).toEqual((await analysed()).map((article) => JSON.stringify(toAnnotation(article))));
    expect(analyser.identity).toBeUndefined();
    expect(lines.join()).not.toMatch(/modelMentions|"vectors"/);
  });

  it('vectors cannot be asked for', async () => {
    await expect(openModelAnalyser({ threads: 1, vectors: true })).rejects.toMatchObject({
      code: 'model.noVectors',
      kind: 'usage',
    });
  });
});

async function* toStream() {
  yield documents[0]!;
}
