import { describe, expect, it, test } from 'vitest';
import type { QuantityError } from '../../src/model/errors.js';
import { parseQuantity, safeParseQuantity } from '../../src/quantity/parse.js';
import { goldenCases, goldenFiles } from '../support/golden.js';

function errorOf(text: string): QuantityError {
  const result = safeParseQuantity(text);
  if (result.success) throw new Error(`it was read as ${result.data.value}`);
  return result.error;
}

describe('the short way and the long way', () => {
  // With a space behind it no figure has the common shape, which is read by itself.
  test.each(goldenFiles('quantity'))('read the same: %s', (file) => {
    for (const { input } of goldenCases(file)) {
      const short = safeParseQuantity(input!);
      if (short.success) expect(parseQuantity(`${input} `)).toEqual(short.data);
      else expect([input, errorOf(`${input} `).code]).toEqual([input, short.error.code]);
    }
  });
});

/** 10⁴⁰⁰ and 10⁻⁴⁰⁰ in words, and a numeral of 49 parts, each lower than the one before. */
const huge = `一${'亿'.repeat(50)}`;
const tiny = `零点${'零'.repeat(399)}一`;
const endless = `一${'万'.repeat(25)}${[...Array(24).keys()].map((k) => `一千零一${'万'.repeat(24 - k)}`).join('')}`;

describe('what no double holds is refused, however it is written', () => {
  it.each([
    ['10⁴⁰⁰ in words', huge],
    ['10⁴⁰⁰ yuan in words', `约${huge}元`],
    ['10⁴⁰⁰ in digits', `1${'0'.repeat(400)}`],
    ['no value, with a resolution that none holds', `零${'亿'.repeat(50)}`],
    ['10⁻⁴⁰⁰ in words', tiny],
    ['10⁻⁴⁰⁰ in digits', `0.${'0'.repeat(399)}1`],
  ])('%s', (_, text) => {
    expect(errorOf(text)).toMatchObject({ code: 'out-of-range' });
  });

  test('but not what it does hold', () => {
    expect(parseQuantity(`一${'亿'.repeat(38)}`).value).toBe(1e304);
    expect(parseQuantity(`零点${'零'.repeat(319)}一`).value).toBe(1e-320);
  });

  test('nor is a numeral read that has more parts than any has', () => {
    expect(errorOf(endless)).toMatchObject({ code: 'malformed-number' });
  });
});

describe('an error points to what does not fit', () => {
  it.each([
    ['20多首', 'unknown-unit', 3],
    ['**1,280**0件', 'malformed-number', 3],
    [`约${'9'.repeat(400)}`, 'out-of-range', 1],
  ] as const)('%s', (text, code, position) => {
    expect(errorOf(text)).toMatchObject({ code, position });
  });
});

test('digits are kept from 10¹⁵ on, where a double may not hold them', () => {
  expect(parseQuantity('1000000000000000元').digits).toBe('1000000000000000');
  expect(parseQuantity('999999999999999元').digits).toBeUndefined();
});

test('the figure is kept as printed, without its layout', () => {
  expect(parseQuantity('**2.27**\n万亿 元').printed).toBe('2.27万亿元');
});

/** All texts of up to `most` of the signs behind a beginning. */
function* texts(signs: readonly string[], most: number, beginning: string): Generator<string> {
  yield beginning;
  if (most > 0) for (const sign of signs) yield* texts(signs, most - 1, beginning + sign);
}

/** 1,234.5万; NaN for what is written otherwise. */
function valueOf(part: string): number {
  const [, digits = '', scales = ''] = /^(\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)(万*)$/.exec(part) ?? [];
  return Number(`${digits.replaceAll(',', '')}e${4 * scales.length}`);
}

test('of all short texts none is read as another number than stands there', () => {
  const wrong: string[] = [];
  let read = 0;
  for (const text of texts(['1', '234', '.', ',', ' ', '**', '万'], 5, '1')) {
    const result = safeParseQuantity(text);
    if (!result.success) continue;
    read++;
    // what a space or emphasis takes apart is read as it stands without them, or not at all
    const parts = text.replace(/ |\*\*/g, '').match(/[\d.,]+万*/g)!;
    const number = parts.reduce((sum, part) => sum + valueOf(part), 0);
    if (result.data.value !== number) wrong.push(text);
  }
  expect(wrong).toEqual([]);
  expect(read).toBeGreaterThan(2000);
});

test('what is not given as a string is read as one, and what cannot be is no QuantityError', () => {
  expect(parseQuantity(436 as unknown as string)).toMatchObject({ value: 436, unit: '' });
  expect(() => safeParseQuantity(Object.create(null) as string)).toThrow(TypeError);
});
