// Writes test/data/tiny-model: a model of a few hundred bytes that names invented people and places, for the tests of
// the model adapter. It looks up one row of numbers for each piece and multiplies it with a matrix; nothing is learned.
import { mkdirSync, writeFileSync } from 'node:fs';
import { argv } from 'node:process';
import { fileURLToPath } from 'node:url';

const labels = ['O', 'B-PER', 'I-PER', 'B-LOC'] as const;

/** Each piece with the label it votes for. */
const pieces: readonly (readonly [piece: string, label: number])[] = [
  ['[PAD]', 0],
  ['[UNK]', 0],
  ['[CLS]', 0],
  ['[SEP]', 0],
  ['mara', 1],
  ['lind', 2],
  ['##berg', 0],
  ['-', 2],
  ['oden', 3],
  ['##bruck', 0],
  ['wohnt', 0],
  ['in', 0],
  ['.', 0],
];

const settings = {
  format: 1,
  name: 'tiny',
  licence: 'Apache-2.0, made for these tests',
  lowercase: true,
  stripAccents: true,
  maxTokens: 8,
  minConfidence: 0.9,
  labelOutput: 'logits',
  vectorOutput: 'hidden',
};

/** The files of the folder by name. */
export function tinyModelFiles(): ReadonlyMap<string, Uint8Array> {
  const text = (value: string) => new TextEncoder().encode(value);
  return new Map([
    ['lagebild.json', text(`${JSON.stringify(settings, null, 2)}\n`)],
    ['labels.json', text(`${JSON.stringify(labels)}\n`)],
    ['vocab.txt', text(`${pieces.map(([piece]) => piece).join('\n')}\n`)],
    ['model.onnx', onnxModel()],
  ]);
}

/** hidden = Gather(embedding, input_ids); logits = MatMul(hidden, matrix). */
function onnxModel(): Uint8Array {
  const width = labels.length;
  const embedding = pieces.flatMap(([, label]) => labels.map((_, column) => (column === label ? 1 : 0)));
  const matrix = labels.flatMap((_, row) => labels.map((_, column) => (row === column ? 8 : 0)));
  const rowsAndPieces = ['rows', 'width'];
  const graph = message(
    field(1, node('Gather', ['embedding', 'input_ids'], 'hidden')),
    field(1, node('MatMul', ['hidden', 'matrix'], 'logits')),
    field(2, 'tiny'),
    field(5, tensor('embedding', [pieces.length, width], embedding)),
    field(5, tensor('matrix', [width, width], matrix)),
    field(11, value('input_ids', elementTypes.int64, rowsAndPieces)),
    field(11, value('attention_mask', elementTypes.int64, rowsAndPieces)),
    field(12, value('logits', elementTypes.float, [...rowsAndPieces, width])),
    field(12, value('hidden', elementTypes.float, [...rowsAndPieces, width])),
  );
  // Version 8 of the file format with version 13 of the operators, which all later runtimes read.
  return message(field(1, 8), field(2, 'lagebild'), field(7, graph), field(8, message(field(1, ''), field(2, 13))));
}

const elementTypes = { float: 1, int64: 7 } as const;

function node(operator: string, inputs: readonly string[], output: string): Uint8Array {
  return message(...inputs.map((input) => field(1, input)), field(2, output), field(4, operator));
}

function tensor(name: string, shape: readonly number[], values: readonly number[]): Uint8Array {
  const raw = new DataView(new ArrayBuffer(values.length * 4));
  values.forEach((number, index) => {
    raw.setFloat32(index * 4, number, true);
  });
  const dimensions = shape.map((size) => field(1, size));
  return message(...dimensions, field(2, elementTypes.float), field(8, name), field(9, new Uint8Array(raw.buffer)));
}

function value(name: string, type: number, shape: readonly (string | number)[]): Uint8Array {
  const dimensions = shape.map((size) => field(1, message(typeof size === 'number' ? field(1, size) : field(2, size))));
  return message(
    field(1, name),
    field(2, message(field(1, message(field(1, type), field(2, message(...dimensions)))))),
  );
}

/** One field of a protocol buffer: a number as varint, text and bytes with their length before them. */
function field(number: number, content: number | string | Uint8Array): Uint8Array {
  if (typeof content === 'number') return Uint8Array.from([...varint(number << 3), ...varint(content)]);
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return Uint8Array.from([...varint((number << 3) | 2), ...varint(bytes.length), ...bytes]);
}

function message(...fields: readonly Uint8Array[]): Uint8Array {
  return Uint8Array.from(fields.flatMap((bytes) => [...bytes]));
}

function varint(number: number): number[] {
  return number < 128 ? [number] : [(number % 128) | 128, ...varint(Math.floor(number / 128))];
}

if (argv[1] === fileURLToPath(import.meta.url)) {
  const folder = new URL('../../test/data/tiny-model/', import.meta.url);
  mkdirSync(folder, { recursive: true });
  for (const [name, content] of tinyModelFiles()) writeFileSync(new URL(name, folder), content);
}
