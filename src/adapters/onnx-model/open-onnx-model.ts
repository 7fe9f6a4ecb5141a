import { LagebildError } from '../../errors.ts';
import type { LanguageModel, SentenceReading } from '../../ports/language-model.ts';
import { cutWindows, type Window } from './cut-windows.ts';
import { cutWords } from './cut-words.ts';
import { loadModelFolder, type ModelFolder } from './load-model-folder.ts';
import { loadRuntime, type Runtime, type RuntimeSession, type RuntimeTensor } from './load-runtime.ts';
import { createPool, type Pool } from './pool-vectors.ts';
import { readMentions } from './read-mentions.ts';

/** Rows shown to the model at once. */
const batchSize = 16;
const knownInputs = ['input_ids', 'attention_mask', 'token_type_ids'];

/**
 * Opens the model in a local folder. Throws `model.badFolder`, `model.runtimeMissing` or `model.runtimeUnusable`. The
 * folder is checked first, so that its mistakes are told even where the runtime is not installed.
 */
export async function openOnnxModel(path: string): Promise<LanguageModel> {
  const folder = await loadModelFolder(path);
  const runtime = loadRuntime();
  const session = await startSession(runtime, folder);
  const { name, minConfidence, labelOutput, vectorOutput } = folder.settings;
  return {
    name,
    identity: `${name}@${folder.digest}`,
    offers: { mentions: labelOutput !== undefined, vectors: vectorOutput !== undefined },
    minConfidence,
    async read(sentences, question) {
      const outputs = [question.mentions ? labelOutput : undefined, question.vectors ? vectorOutput : undefined];
      const asked = [...new Set(outputs.filter((output) => output !== undefined))];
      const windows = sentences.flatMap((text, index) =>
        cutWindows(index, cutWords(text), folder.pieces, folder.settings.maxTokens),
      );
      const readings = sentences.map(() => ({
        mentions: [] as SentenceReading['mentions'][number][],
        pool: null as Pool | null,
      }));
      for (let from = 0; from < windows.length && asked.length > 0; from += batchSize) {
        const batch = windows.slice(from, from + batchSize);
        const width = Math.max(...batch.map(({ pieces }) => pieces.length));
        const results = await run(runtime, session, folder, batch, width, asked);
        if (question.mentions && labelOutput !== undefined)
          takeLabels(results[labelOutput]!, batch, width, folder, readings);
        if (question.vectors && vectorOutput !== undefined)
          takeVectors(results[vectorOutput]!, batch, width, folder, readings);
      }
      return readings.map(({ mentions, pool }) => ({ mentions, vector: pool?.mean() ?? null }));
    },
    close: () => session.release(),
  };
}

type Collected = { readonly mentions: SentenceReading['mentions'][number][]; pool: Pool | null };

/** One thread and sequential execution: with more, the order of sums and with it the last digits could change. */
async function startSession(runtime: Runtime, folder: ModelFolder): Promise<RuntimeSession> {
  const options = { intraOpNumThreads: 1, interOpNumThreads: 1, executionMode: 'sequential', logSeverityLevel: 4 };
  const session = await runtime.InferenceSession.create(folder.model, options).catch((error: unknown) =>
    refuse(folder, `model.onnx does not load: ${detailOf(error)}`),
  );
  const strange = session.inputNames.filter((input) => !knownInputs.includes(input));
  const { labelOutput, vectorOutput } = folder.settings;
  const missing = [labelOutput, vectorOutput].filter((output) => output && !session.outputNames.includes(output));
  if (!session.inputNames.includes('input_ids') || strange.length > 0 || missing.length > 0) {
    await session.release();
    if (missing.length > 0) return refuse(folder, `model.onnx has no output ${missing.join(', ')}`);
    return refuse(
      folder,
      `model.onnx wants the inputs ${session.inputNames.join(', ')}; known are ${knownInputs.join(', ')}`,
    );
  }
  return session;
}

async function run(
  runtime: Runtime,
  session: RuntimeSession,
  folder: ModelFolder,
  batch: readonly Window[],
  width: number,
  asked: readonly string[],
): Promise<Readonly<Record<string, RuntimeTensor>>> {
  const pad = BigInt(folder.pieces.vocabulary.get('[PAD]')!);
  const ids = new BigInt64Array(batch.length * width).fill(pad);
  const mask = new BigInt64Array(batch.length * width);
  batch.forEach(({ pieces }, row) => {
    pieces.forEach((piece, column) => {
      ids[row * width + column] = BigInt(piece);
      mask[row * width + column] = 1n;
    });
  });
  const data: Record<string, BigInt64Array> = {
    input_ids: ids,
    attention_mask: mask,
    token_type_ids: new BigInt64Array(batch.length * width),
  };
  const feeds = Object.fromEntries(
    session.inputNames.map((input) => [input, new runtime.Tensor('int64', data[input]!, [batch.length, width])]),
  );
  try {
    return await session.run(feeds, asked);
  } catch (error) {
    throw new LagebildError('model.failed', { name: folder.settings.name, detail: detailOf(error) });
  }
}

function takeLabels(
  output: RuntimeTensor,
  batch: readonly Window[],
  width: number,
  folder: ModelFolder,
  readings: readonly Collected[],
): void {
  const labels = folder.labels!;
  const scores = floats(output, [batch.length, width, labels.length], folder, folder.settings.labelOutput!);
  batch.forEach((window, row) => {
    readings[window.sentence]!.mentions.push(...readMentions(window, labels, scores, row * width * labels.length));
  });
}

/** Vectors come one per piece, of which the mean is taken, or one per row. */
function takeVectors(
  output: RuntimeTensor,
  batch: readonly Window[],
  width: number,
  folder: ModelFolder,
  readings: readonly Collected[],
): void {
  const size = output.dims.at(-1) ?? 0;
  const perPiece = output.dims.length === 3;
  const shape = perPiece ? [batch.length, width, size] : [batch.length, size];
  const values = floats(output, shape, folder, folder.settings.vectorOutput!);
  batch.forEach(({ sentence, pieces }, row) => {
    const reading = readings[sentence]!;
    reading.pool ??= createPool(size);
    reading.pool.add(values, row * (perPiece ? width : 1) * size, perPiece ? pieces.length : 1);
  });
}

function floats(output: RuntimeTensor, shape: readonly number[], folder: ModelFolder, name: string): Float32Array {
  if (output.type === 'float32' && output.dims.join() === shape.join() && output.data instanceof Float32Array)
    return output.data;
  return refuse(
    folder,
    `the output ${name} is ${output.type} [${output.dims.join(', ')}], wanted is float32 [${shape.join(', ')}]`,
  );
}

function refuse({ path }: ModelFolder, detail: string): never {
  throw new LagebildError('model.badFolder', { path, detail });
}

/** The runtime's first line says what is wrong; the rest is a trace. */
function detailOf(error: unknown): string {
  return String((error as Error)?.message ?? error)
    .split('\n')[0]!
    .slice(0, 300);
}
