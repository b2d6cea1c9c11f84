import { describe, expect, test } from 'vitest';
import { NumberError, PeriodError, QuantityError, StatisticsError, UnitError } from '../../src/model/errors.js';

describe('QuantityError', () => {
  test('says what was given, where it does not fit, and what would', () => {
    const error = new QuantityError('ambiguous', '共3兆元', 2);
    expect(error).toMatchObject({ code: 'ambiguous', input: '共3兆元', position: 2, text: '兆元' });
    expect(error.message).toBe(
      '"共3兆元" is no quantity: ambiguous at 2, "兆元"; what fits: 约1.2万亿元, 三成五, 3至5家',
    );
  });

  test('keeps the input whole, and its message short', () => {
    const input = `3${'foo'.repeat(1000)}`;
    const error = new QuantityError('unknown-unit', input, 1);
    expect(error.input).toBe(input);
    expect(error.text).toBe(input.slice(1, 41));
    expect(error.message).toContain(`"${input.slice(0, 40)}" is no quantity`);
    expect(error.message.length).toBeLessThan(160);
    // a text that was given is kept, and cut in the message alone
    const given = new QuantityError('unknown-unit', input, 1, input);
    expect(given.text).toBe(input);
    expect(given.message.length).toBeLessThan(160);
  });
});

test('each error is told by its name and its code, and is an Error', () => {
  const errors = [
    new QuantityError('empty', '', 0),
    new UnitError('unknown-unit', 'no such unit'),
    new NumberError('no number'),
    new StatisticsError('zero-base', 'the base is zero'),
    new PeriodError('no period'),
  ];
  expect(errors.map(({ name }) => name)).toEqual([
    'QuantityError',
    'UnitError',
    'NumberError',
    'StatisticsError',
    'PeriodError',
  ]);
  expect(errors.slice(1).map(({ message }) => message)).toEqual([
    'no such unit',
    'no number',
    'the base is zero',
    'no period',
  ]);
  expect(errors.map((error) => (error as { code?: string }).code)).toEqual([
    'empty',
    'unknown-unit',
    undefined,
    'zero-base',
    undefined,
  ]);
  expect(errors.every((error) => error instanceof Error)).toBe(true);
  expect(errors[2]).toBeInstanceOf(RangeError);
});
