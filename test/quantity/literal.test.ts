import { join } from 'node:path';
import ts from 'typescript';
import { beforeAll, describe, expect, test } from 'vitest';
import { safeParseQuantity } from '../../src/quantity/parse.js';
import { printedUnits } from '../../src/quantity/unit-index.js';
import { programOf } from '../package/type-cost.js';
import { goldenCases, goldenFiles } from '../support/golden.js';

/**
 * The unit that the type of a literal tells is the one that is read, or `Unit` where the type cannot tell: never a
 * wrong one. All figures of the golden cases go through the compiler, and each name of a unit in these frames.
 */
const frames =
  '3U 3万U 约3千U 十U 3余U 3U多 3个多U 3U以上 3千U及以上 3U左右 **3万U** 3千_U 3千**U** 3**U** 3_**万**_U 3至5U 3U至5U 3千U至5千U以上 3U以上-5U 3U/万人 3千U/人 3U/人以上 3U/件至5U/件 5元/U 5元/万U 3U/月 3U/日以上 上千U 上百U以上 5元/千U 5元/千U以上 5元/百_U 5件/_U 人民币3U 将近3U 大概3百U 百分之3U 3%/U 千分之3/U 3U整 3元至5U 3左右至5U'
    .split(' ')
    .map((frame) => frame.replaceAll('_', ' '));

interface Read {
  readonly input: string;
  readonly unit: string;
}
const read = (input: string): readonly Read[] => {
  const result = safeParseQuantity(input);
  return result.success ? [{ input, unit: result.data.unit }] : [];
};
const golden = goldenFiles('quantity')
  .flatMap((file) => goldenCases(file))
  .flatMap(({ input }) => read(input!));

const names = [...printedUnits.values()].map(({ name }) => name);
const figures = [...golden, ...names.flatMap((name) => frames.flatMap((frame) => read(frame.replaceAll('U', name))))];

/** The unit of each figure in its type; `undefined` for `Unit`. */
function unitsInTypes(): (string | undefined)[] {
  const { program, file } = programOf(
    import.meta.dirname,
    [
      `import type { ParsedUnit } from '${join(import.meta.dirname, '../../src/quantity/literal.js')}';`,
      ...figures.map(({ input }, index) => `declare const unit${index}: ParsedUnit<${JSON.stringify(input)}>;`),
    ].join('\n'),
  );
  expect(program.getSemanticDiagnostics(file)).toEqual([]);
  const checker = program.getTypeChecker();
  return file.statements.filter(ts.isVariableStatement).map(({ declarationList: { declarations } }) => {
    const type = checker.getTypeAtLocation(declarations[0]!);
    return type.isStringLiteral() ? type.value : undefined;
  });
}

describe('the unit in the type of a literal', () => {
  let types: readonly (string | undefined)[];
  beforeAll(() => {
    types = unitsInTypes();
  });

  test('is never another one than what is read', () => {
    const wrong = figures.filter(({ unit }, index) => types[index] !== undefined && types[index] !== unit);
    expect(wrong).toEqual([]);
  });

  test('is told for most', () => {
    const told = golden.filter((_, index) => types[index] !== undefined).length;
    expect(golden.length).toBeGreaterThan(800);
    expect(told / golden.length).toBeGreaterThan(0.9);
  });
});
