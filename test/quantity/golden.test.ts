import { describe, expect, test } from 'vitest';
import { convert } from '../../src/quantity/convert.js';
import { interval } from '../../src/quantity/interval.js';
import { parseQuantity, safeParseQuantity } from '../../src/quantity/parse.js';
import { goldenCases, goldenFiles } from '../support/golden.js';

const optional = (name: string, cell: string): object => (cell === '' ? {} : { [name]: Number(cell) });

describe.each(goldenFiles('quantity'))('%s', (file) => {
  test.each(goldenCases(file))('$at $input', ({ input, value, unit, bound, resolution, low, high, error }) => {
    const result = safeParseQuantity(input!);
    if (error !== '') {
      expect(result.success ? result.data : result.error.code).toBe(error);
      return;
    }
    if (!result.success) throw result.error;
    const { printed: _, digits, ...read } = result.data;
    expect(read).toEqual({
      value: Number(value),
      unit,
      bound,
      resolution: Number(resolution),
      ...optional('low', low!),
      ...optional('high', high!),
    });
    if (digits !== undefined) expect(digits).toBe(value);
  });
});

describe('interval.tsv', () => {
  test.each(goldenCases('interval.tsv'))('$at $input', ({ input, low, high, conventional, open }) => {
    const read = interval(parseQuantity(input!));
    // the ends are rounded outward: at most one double beyond the decimal, and never inside it
    for (const [end, cell, outward] of [
      [read.low, low!, -1],
      [read.high, high!, 1],
    ] as const) {
      if (cell === '') expect(end).toBeUndefined();
      else {
        expect(end).toBeCloseTo(Number(cell), 9 - Math.ceil(Math.log10(Math.abs(Number(cell)) + 1)));
        expect((end! - Number(cell)) * outward).toBeGreaterThanOrEqual(0);
      }
    }
    expect(read.conventional ?? false).toBe(conventional === 'yes');
    expect(read.open ?? '').toBe(open);
  });
});

describe('convert.tsv', () => {
  test.each(goldenCases('convert.tsv'))('$at $value $from → $to', ({ value, from, to, result }) => {
    const units = [from, to] as unknown as ['元', '元'];
    expect(convert(Number(value), ...units)).toBe(Number(result));
  });
});
