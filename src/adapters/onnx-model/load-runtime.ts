import { createRequire } from 'node:module';
import { LagebildError } from '../../errors.ts';

/** Version this adapter is made for; package.json names the same as an optional peer dependency. */
export const runtimeVersion = '1.30.0';

/** The little of onnxruntime-node that is used; the package is not there at compile time. */
export interface Runtime {
  readonly InferenceSession: {
    create(path: string, options: Readonly<Record<string, unknown>>): Promise<RuntimeSession>;
  };
  readonly Tensor: new (type: 'int64', data: BigInt64Array, shape: readonly number[]) => unknown;
}

export interface RuntimeSession {
  readonly inputNames: readonly string[];
  readonly outputNames: readonly string[];
  run(
    feeds: Readonly<Record<string, unknown>>,
    fetches: readonly string[],
  ): Promise<Readonly<Record<string, RuntimeTensor>>>;
  release(): Promise<void>;
}

export interface RuntimeTensor {
  readonly type: string;
  readonly dims: readonly number[];
  readonly data: unknown;
}

/** Loads the runtime when the user has installed it. Throws `model.runtimeMissing` or `model.runtimeUnusable`. */
export function loadRuntime(): Runtime {
  const require = createRequire(import.meta.url);
  try {
    return require('onnxruntime-node') as Runtime;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'MODULE_NOT_FOUND' && !isInstalled(require))
      throw new LagebildError('model.runtimeMissing', { version: runtimeVersion });
    throw new LagebildError('model.runtimeUnusable', { detail: String((error as Error).message).slice(0, 200) });
  }
}

/** Tells a missing package from one that is there without its parts for this processor. */
function isInstalled(require: NodeJS.Require): boolean {
  try {
    require.resolve('onnxruntime-node');
    return true;
  } catch {
    return false;
  }
}
