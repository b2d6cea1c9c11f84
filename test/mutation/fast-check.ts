/**
 * fast-check with few runs. A property that needs 100,000 random inputs to notice a broken line is not what should
 * hold that line: a golden case is. It also keeps a mutant to seconds.
 */

import fc, { type IAsyncProperty, type Parameters } from '../../node_modules/fast-check/lib/fast-check.js';

export * from '../../node_modules/fast-check/lib/fast-check.js';

const MOST = 200;

function assert<Ts>(property: IAsyncProperty<Ts>, parameters: Parameters<Ts> = {}): Promise<void> {
  return fc.assert(property, { ...parameters, numRuns: Math.min(parameters.numRuns ?? 100, MOST), seed: 1 });
}

export default { ...fc, assert };
