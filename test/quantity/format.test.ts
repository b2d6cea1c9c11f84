import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { patentsGranted } from '../../src/editions/2025/index.js';
import { NumberError } from '../../src/model/errors.js';
import type { Quantity } from '../../src/model/quantity.js';
import { decimalDigits, type FormatOptions, formatQuantity } from '../../src/quantity/format.js';
import { parseQuantity } from '../../src/quantity/parse.js';
import { quantity } from '../../src/quantity/quantity.js';
import { goldenCases } from '../support/golden.js';
import { runs } from '../support/runs.js';

describe('format.tsv', () => {
  test.each(goldenCases('format.tsv'))('$at $input $options', ({ input, options, output }) => {
    const given = (options === '' ? {} : JSON.parse(options!)) as FormatOptions<never>;
    expect(formatQuantity(parseQuantity(input!), given)).toBe(output);
  });
});

test("an observation brings its own noun, and the caller's goes before", () => {
  expect(formatQuantity(patentsGranted, { locale: 'en' })).toBe('135.5 thousand patents');
  expect(formatQuantity(patentsGranted, { locale: 'en', noun: 'grants' })).toBe('135.5 thousand grants');
});

test('digits are never dropped unasked', () => {
  const figure = parseQuantity('2470.67万元');
  expect(() => formatQuantity(figure, { maximumFractionDigits: 1 })).toThrow(/roundingMode/);
  expect(() => formatQuantity(figure, { roundingMode: 'floor' })).toThrow(/maximumFractionDigits/);
  expect(() => formatQuantity(figure, { locale: 'en', numerals: 'formal' })).toThrow(/Chinese/);
  expect(() => formatQuantity(figure, { unit: '万件' as never })).toThrow(/does not convert/);
});

test('what would be read as another unit is not written', () => {
  const spell = (text: string): string => formatQuantity(parseQuantity(text), { numerals: 'chinese' });
  expect(() => spell('7000克')).toThrow('七千克 reads as 千克: name that unit, or take other numerals');
  expect(() => spell('100005000瓦时')).toThrow('一亿零五千瓦时 reads as 千瓦时');
  expect(() => spell('3000至7000米')).toThrow('七千米 reads as 千米');
  expect(spell('3000至7100米')).toBe('三千至七千一百米');
  expect(spell('7100克')).toBe('七千一百克');
  expect(formatQuantity(parseQuantity('7000克'), { numerals: 'chinese', unit: '千克' })).toBe('七点零零零千克');
});

test.each([
  ['36800万元', '万元', '三万六千八百万元'],
  ['3亿元', '万元', '三万万元'],
  ['3000000亿元', '亿元', undefined],
  ['3亿亿元', '亿元', '三亿亿元'],
  ['30000.5亿元', '亿元', '三万点五亿元'],
  ['1.25万件', '百件', '一百二十五百件'],
  ['2百件', '十件', '二十十件'],
  ['3千万件', '千件', '三万千件'],
  ['500件', '百件', undefined],
  ['1000至36800万元', '万元', '三万六千八百万元'],
  ['3000米至5万米', '米', '三千米'],
] as const)('a numeral that has the scale already is not written: %s in %s', (text, unit, refused) => {
  const spell = (): string => formatQuantity(parseQuantity(text) as Quantity, { unit, numerals: 'chinese' });
  if (refused === undefined) expect(parseQuantity(spell()).value).toBe(parseQuantity(text).value);
  else expect(spell).toThrow(refused);
});

test('tenths are whole ones, and of a share', () => {
  expect(formatQuantity(quantity(30, '%', { resolution: 10 }))).toBe('3成');
  expect(formatQuantity(quantity(35, '%', { resolution: 10 }))).toBe('35%');
  expect(formatQuantity(quantity(30, '百分点', { resolution: 10 }))).toBe('30百分点');
});

test('12000 years are no date, though 2000年 stands in them', () => {
  expect(quantity(12000, '年').printed).toBe('12000年');
  expect(() => quantity(2000, '年')).toThrow('reads as a date');
  expect(quantity(2000, '年/家').printed).toBe('2000年/家');
});

test('a range whose ends are the same, which is read nowhere, is rounded as any', () => {
  const range = { ...parseQuantity('3至5元'), low: 3.5, high: 3.5 };
  expect(formatQuantity(range, { maximumFractionDigits: 0, roundingMode: 'floor' })).toBe('3至3元');
});

test('whole lengths, masses and powers in Chinese numerals are read back as they were, or refused', () => {
  fc.assert(
    fc.property(fc.nat(2 ** 40), fc.constantFrom('米' as const, '克' as const, '瓦' as const), (value, unit) => {
      const given = quantity(value, unit);
      let written: string;
      try {
        written = formatQuantity(given, { numerals: 'chinese' });
      } catch {
        expect(String(value)).toMatch(/^(?:\d*0)?[1-9]000$/);
        return;
      }
      expect(parseQuantity(written)).toMatchObject({ value, unit });
    }),
    { numRuns: runs(2000) },
  );
});

test('a fraction has no decimals in a unit that is named, but for rounding', () => {
  const figure = parseQuantity('三分之二');
  expect(() => formatQuantity(figure, { unit: '%' })).toThrow(/has no last decimal/);
  expect(formatQuantity(figure, { unit: '%', maximumFractionDigits: 0, roundingMode: 'floor' })).toBe('66%');
  expect(formatQuantity(figure, { locale: 'en' })).toBe('2/3');
  expect(formatQuantity(parseQuantity('负三分之二'), { locale: 'en' })).toBe('-2/3');
});

test('of a decrease, a word that leaves a side open changes with the minus', () => {
  const atLeast = { value: -3, unit: '%', resolution: 1, bound: 'above', printed: '不低于3%' } as const;
  const atMost = { ...atLeast, bound: 'below', printed: '不超过3%' } as const;
  expect(formatQuantity(atLeast)).toBe('不超过-3%');
  expect(formatQuantity(atLeast, { locale: 'en' })).toBe('at most -3%');
  expect(formatQuantity(atMost)).toBe('不低于-3%');
  expect(formatQuantity(atMost, { locale: 'en' })).toBe('at least -3%');
});

test.each<[options: object, message: string]>([
  [{ roundingMode: 'halfUp', maximumFractionDigits: 0 }, 'roundingMode is "halfUp": one of ceil, floor,'],
  [{ roundingMode: 'toString', maximumFractionDigits: 0 }, 'roundingMode is "toString"'],
  [{ roundingMode: 'floor', maximumFractionDigits: -1 }, 'maximumFractionDigits is -1: a whole number from 0 to 100'],
  [{ roundingMode: 'floor', maximumFractionDigits: 1.5 }, 'maximumFractionDigits is 1.5'],
  [{ roundingMode: 'floor', maximumFractionDigits: 101 }, 'maximumFractionDigits is 101'],
  [{ locale: 'fr' }, 'nothing is written in "fr": zh and en fit'],
])('options that are none are told, and no figure is guessed: %o', (options, message) => {
  expect(() => formatQuantity(parseQuantity('1.99万元'), options)).toThrow(message);
});

test.each([
  ['1.25万元', ['1.3', '1.2', '1.3', '1.2', '1.2']],
  ['-1.25万元', ['-1.2', '-1.3', '-1.3', '-1.2', '-1.2']],
  ['1.35万元', ['1.4', '1.3', '1.4', '1.3', '1.4']],
  ['1.26万元', ['1.3', '1.3', '1.3', '1.3', '1.3']],
  ['-1.24万元', ['-1.2', '-1.2', '-1.2', '-1.2', '-1.2']],
])('ties, and what is none: %s', (printed, expected) => {
  const modes = ['halfCeil', 'halfFloor', 'halfExpand', 'halfTrunc', 'halfEven'] as const;
  const written = modes.map((roundingMode) =>
    formatQuantity(parseQuantity(printed), { unit: '万元', roundingMode, maximumFractionDigits: 1 }),
  );
  expect(written).toEqual(expected.map((number) => `${number}万元`));
});

test('as many decimals may be asked for as toFixed gives', () => {
  const options = { roundingMode: 'floor', maximumFractionDigits: 100 } as const;
  expect(formatQuantity(parseQuantity('1.99万元'), options)).toBe('1.99万元');
});

test('a word that the print does not have is the usual one', () => {
  const [bare, about] = [parseQuantity('3家'), parseQuantity('约3家')];
  expect(formatQuantity({ ...bare, bound: 'about' })).toBe('约3家');
  expect(formatQuantity({ ...bare, bound: 'above' })).toBe('超3家');
  expect(formatQuantity({ ...bare, bound: 'below' })).toBe('近3家');
  expect(formatQuantity({ ...about, bound: 'above' })).toBe('超3家');
});

test('a resolution coarser than the printed scale takes a larger one, and shows no zero that does not hold', () => {
  expect(formatQuantity({ ...parseQuantity('320.0万件'), resolution: 100_000 })).toBe('0.032亿件');
});

test.each([
  ['年', '3 years'],
  ['元/年', 'CNY 3 per year'],
  ['元/分钟', 'CNY 3 per minute'],
] as const)('3 %s, which is not printed like that, is %s', (unit, written) => {
  expect(formatQuantity(quantity(3, unit), { locale: 'en' })).toBe(written);
});

test('a share of thousandths is written in %, as it is kept', () => {
  expect(formatQuantity(quantity(3, '‰'), { locale: 'en' })).toBe('0.3%');
});

test('Chinese numerals end below 亿亿', () => {
  expect(() => formatQuantity(parseQuantity('1亿亿元'), { numerals: 'chinese' })).toThrow(
    '10000000000000000 has no Chinese numerals of one reading: they end below 亿亿',
  );
});

test.each([
  ['12345678901234567890元', '12345678901234567890'],
  ['0.1234567890123456789亿元', '12345678.90123456789'],
  ['2.27万亿元', '2270000000000'],
  ['-16.84%', '-16.84'],
  ['0.0005%', '0.0005'],
])('all decimal digits of %s', (printed, digits) => {
  expect(decimalDigits(parseQuantity(printed))).toBe(digits);
});

test('a fraction that no decimal ends has no last digit', () => {
  expect(() => decimalDigits(parseQuantity('七分之三'))).toThrow(new NumberError('七分之三 has no last decimal'));
  expect(decimalDigits(parseQuantity('四分之三'))).toBe('75');
});

/** The names, and what they mean, are those of ECMA-402. */
test.each([
  ['ceil', '3 3 3 4 3 -2 -2 -2 -3'],
  ['floor', '2 2 2 3 3 -3 -3 -3 -3'],
  ['expand', '3 3 3 4 3 -3 -3 -3 -3'],
  ['trunc', '2 2 2 3 3 -2 -2 -2 -3'],
  ['halfExpand', '2 3 3 4 3 -2 -3 -3 -3'],
  ['halfEven', '2 2 3 4 3 -2 -2 -3 -3'],
  ['halfTrunc', '2 2 3 3 3 -2 -2 -3 -3'],
] as const)('rounding by %s', (roundingMode, expected) => {
  const figures = '2.4 2.5 2.6 3.5 3.0 -2.4 -2.5 -2.6 -3.0'.split(' ');
  const written = figures.map((figure) =>
    formatQuantity(parseQuantity(`${figure}%`), { maximumFractionDigits: 0, roundingMode }),
  );
  expect(written.join(' ')).toBe(expected.replaceAll(/\d\b/g, '$&%'));
});
