/**
 * The two words of a test runner that a suite is written with: those of Vitest, Jest and
 * `node:test` fit. An `expect` is not asked for, since each of them has another or none: a check
 * that fails throws an `Error` whose message says what to mend.
 */
export interface Runner {
  readonly describe: (name: string, body: () => void) => unknown;
  readonly it: Declare & { readonly skip: Declare };
}

type Declare = (name: string, body: (...context: readonly unknown[]) => Promise<void>) => unknown;

/** The words that the runner has put into every file; without them it is misuse. */
export function globalRunner(): Runner {
  const everywhere: object = globalThis;
  if (isRunner(everywhere)) return everywhere;
  throw new Error(
    'farebox: this file has no global describe and it, so the suite has nowhere to put its checks. Pass those of your runner as { describe, it }.',
  );
}

function isRunner(value: object): value is Runner {
  return ['describe', 'it'].every((word) => typeof Reflect.get(value, word) === 'function');
}
