/**
 * Sums chosen rows of a table of small scores: the inner loop of every trained model here. It runs as a function of a
 * few machine instructions that adds eight scores at a time, which plain code cannot; the function is written down
 * below byte by byte, needs no file and gives the same sums everywhere.
 */
export interface RowSums {
  /** Numbers of the rows to add; write them here before calling `sum`. */
  readonly features: Int32Array;
  /** Adds the rows named by the first `count` features and returns the sums, one a column; the next call overwrites them. */
  sum(count: number): Int16Array;
}

/** Most rows that one call may add: beyond it sums of scores of eight bits could leave sixteen. */
const mostFeatures = 128;
const page = 65_536;

/** Copies `rows` rows of `width` scores each into memory of its own. Throws when `width` is above 64. */
export function createRowSums(scores: Int8Array, rows: number, width: number): RowSums {
  if (width < 1 || width > 64) throw new RangeError(`a row has 1 to 64 scores, not ${width}`);
  const blocks = Math.ceil(width / 8);
  const memory = new WebAssembly.Memory({ initial: 1 + Math.ceil((rows * blocks * 8) / page) });
  const table = new Int8Array(memory.buffer, page, rows * blocks * 8);
  for (let row = 0; row < rows; row++) {
    table.set(scores.subarray(row * width, (row + 1) * width), row * blocks * 8);
  }
  const features = new Int32Array(memory.buffer, 0, mostFeatures);
  const sums = new Int16Array(memory.buffer, features.byteLength, blocks * 8);
  const program = new WebAssembly.Module(encodeProgram(blocks));
  const add = new WebAssembly.Instance(program, { host: { memory } }).exports.add as AddRows;
  return {
    features,
    sum(count) {
      if (count < 1) return sums.fill(0);
      add(0, Math.min(count, mostFeatures), page, sums.byteOffset);
      return sums;
    },
  };
}

/** The part of the engine's own interface that is used here; the type library of browsers alone declares it. */
declare const WebAssembly: {
  readonly Memory: new (size: { initial: number }) => { readonly buffer: ArrayBuffer };
  readonly Module: new (bytes: Uint8Array<ArrayBuffer>) => object;
  readonly Instance: new (module: object, imports: object) => { readonly exports: Readonly<Record<string, unknown>> };
};

type AddRows = (features: number, count: number, table: number, sums: number) => void;

const i32 = 0x7f;
const v128 = 0x7b;
const localGet = 0x20;
const localSet = 0x21;
const localTee = 0x22;
const i32Const = 0x41;
const i32Add = 0x6a;
const end = 0x0b;

/** The WebAssembly module with the one function `add`, for rows of `blocks` times eight bytes. */
function encodeProgram(blocks: number): Uint8Array<ArrayBuffer> {
  const [features, count, table, sums, row, first] = [0, 1, 2, 3, 4, 5];
  const each = (write: (block: number) => readonly number[]) =>
    Array.from({ length: blocks }, (_, at) => write(at)).flat();
  // loop: row = table + load32(features) * stride
  const findRow = [
    ...[localGet, features, 0x28, 2, 0, i32Const, ...constant(blocks * 8), 0x6c],
    ...[localGet, table, i32Add, localSet, row],
  ];
  // block += load8x8_s(row + block * 8), as i16x8
  const addRow = each((block) => [
    ...[localGet, first + block, localGet, row, 0xfd, 0x01, 3, ...unsigned(block * 8)],
    ...[0xfd, 0x8e, 0x01, localSet, first + block],
  ]);
  // features += 4; loop while --count
  const step = [
    ...[localGet, features, i32Const, 4, i32Add, localSet, features],
    ...[localGet, count, i32Const, 1, 0x6b, localTee, count, 0x0d, 0],
  ];
  const store = each((block) => [localGet, sums, localGet, first + block, 0xfd, 0x0b, 4, ...unsigned(block * 16)]);
  const code = [2, 1, i32, blocks, v128, 0x03, 0x40, ...findRow, ...addRow, ...step, end, ...store, end];
  return Uint8Array.from([
    ...[0, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
    ...section(1, [1, 0x60, 4, i32, i32, i32, i32, 0]),
    ...section(2, [1, ...name('host'), ...name('memory'), 2, 0, 1]),
    ...section(3, [1, 0]),
    ...section(7, [1, ...name('add'), 0, 0]),
    ...section(10, [1, ...unsigned(code.length), ...code]),
  ]);
}

function section(id: number, content: readonly number[]): number[] {
  return [id, ...unsigned(content.length), ...content];
}

function name(text: string): number[] {
  return [text.length, ...new TextEncoder().encode(text)];
}

/** Variable-length form of a number below 8192 that would be read with a sign: from 64 on it takes a second byte. */
function constant(value: number): number[] {
  return value < 64 ? [value] : [(value & 127) | 128, value >>> 7];
}

function unsigned(value: number): number[] {
  const bytes: number[] = [];
  for (let rest = value; ; rest >>>= 7) {
    if (rest < 128) return [...bytes, rest];
    bytes.push((rest & 127) | 128);
  }
}
