import { describe, expect, test } from 'vitest';
import { blocksOf, runBlock } from './blocks.js';

const scope = {
  modules: { pkg: { double: (x: number): number => 2 * x } },
  names: {
    object: { a: 1, b: { c: [1, 2, 3] } },
    fail: (): never => {
      throw Object.assign(new RangeError('no'), { code: 'bad' });
    },
  },
};
const run = (code: string): Promise<number> => runBlock({ file: 'x.md', line: 1, code }, scope);

describe('what is true passes', () => {
  test.each([
    ['1 + 1; // 2', 1],
    ['100 / 3; // 33.33…', 1],
    ['-100 / 3; // -33.3…', 1],
    ["'a' + '…'; // 'a…'", 1],
    ['[1, [2]]; // [1, [2]]', 1],
    ['[1, 2, 3]; // [1, …]', 1],
    ['object; // { a: 1, … }', 1],
    ['object;\n// { a: 1,\n//   b: { c: [1, 2, 3] } }', 1],
    ['const x = 3; // 3\nx + 1; // 4', 2],
    ["import { double } from 'pkg';\ndouble(2); // 4", 1],
    ['await Promise.resolve(5); // 5', 1],
    ['if (object.a === 1) object.a; // 1', 1],
    ['fail(); // throws bad', 1],
    ['fail(); // throws RangeError bad', 1],
    ['const object = 1;\n\n// only words, above what they are about\nobject;', 0],
  ])('%j', async (code, count) => {
    await expect(run(code)).resolves.toBe(count);
  });
});

describe('what is not fails, and says where', () => {
  test.each([
    ['1 + 1; // 3', 'x.md:1: 1 + 1 is 2, not 3'],
    ['\n1 + 1;\n// 3', 'x.md:2: 1 + 1 is 2, not 3'],
    ['100 / 3; // 33.4…', 'is 33.3'],
    ['100 / 3; // 33.33', 'is 33.3'],
    ["'2'; // 2", "is '2', not 2"],
    ["'ab'; // 'a…'", "is 'ab'"],
    ['[1, 2]; // [1]', 'is [ 1, 2 ]'],
    ['[1]; // [1, 2]', 'is [ 1 ]'],
    ['[1, 2]; // { 0: 1, 1: 2 }', 'is [ 1, 2 ]'],
    ['object; // { a: 1 }', 'not { a: 1 }'],
    ['object; // { a: 2, … }', 'not { a: 2'],
    ['object; // { z: undefined, … }', 'not { z:'],
    ['const x = 3; // 4', 'x is 3, not 4'],
    ['1; // one', 'the comment says no value: one'],
    ['fail(); // 1', 'no'],
    ['fail(); // throws good', 'throws RangeError bad, not throws good'],
    ['1; // throws bad', 'is 1, not throws bad'],
    ['if (object.a === 2) object.a; // 2', 'was not reached'],
    ["import { x } from 'other';\nx;", 'no entry other'],
    ['nothing;', 'nothing is not defined'],
  ])('%j', async (code, message) => {
    await expect(run(code)).rejects.toThrow(message);
  });
});

test('blocks are found with their lines, in documents and in doc comments', () => {
  expect(blocksOf('x.md', 'a\n\n```ts\n1;\n```\n```sh\nls\n```\n')).toEqual([{ file: 'x.md', line: 4, code: '1;\n' }]);
  expect(blocksOf('x.ts', '  /**\n   * @example\n   * ```ts\n   * 1;\n   *\n   * 2;\n   * ```\n   */')).toEqual([
    { file: 'x.ts', line: 4, code: '1;\n\n2;\n' },
  ]);
});
