import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { NumberError, QuantityError } from '../../src/model/errors.js';
import type { Quantity } from '../../src/model/quantity.js';
import { counters, currencies, scales } from '../../src/model/units.js';
import { convert } from '../../src/quantity/convert.js';
import { type RoundingMode, roundingModes } from '../../src/quantity/decimal.js';
import { type FormatOptions, formatQuantity } from '../../src/quantity/format.js';
import { writeHan } from '../../src/quantity/han.js';
import { interval } from '../../src/quantity/interval.js';
import { parseQuantity, safeParseQuantity } from '../../src/quantity/parse.js';
import { growthOfWork } from '../support/work.js';
import { runs } from '../support/runs.js';

const units = [...`${counters} ${currencies} % 成 百分点 倍 人年 公里 平方米`.split(' '), '件/万人', '元/人'];
const scaleNames = ['', '百', '千', '万', '十万', '百万', '千万', '亿', '百亿', '千亿', '万亿'];
const before = ['', '约', '大约', '近', '不足', '超', '超过', '逾', '突破', '不超过', '至少', '不低于'];
const behind = ['', '以上', '以下', '以内', '左右', '上下'];
const rates = new Set(['%', '成', '百分点', '倍']);

const digits = fc.tuple(fc.bigInt({ min: 0n, max: 10n ** 17n }), fc.nat(6)).map(([mantissa, decimals]) => {
  const text = String(mantissa).padStart(decimals + 1, '0');
  return decimals === 0 ? text : `${text.slice(0, -decimals)}.${text.slice(-decimals)}`;
});

/** Figures as they are printed: a sign, a word, digits, a scale, a unit. */
const printed = fc
  .record({
    number: digits,
    sign: fc.constantFrom('', '', '', '-', '负'),
    unit: fc.constantFrom(...units),
    scale: fc.constantFrom(...scaleNames),
    word: fc.oneof(
      fc.constantFrom(...before).map((word) => [word, '']),
      fc.constantFrom(...behind).map((word) => ['', word]),
    ),
  })
  .map(
    ({ number, sign, unit, scale, word }) =>
      `${word[0]}${sign}${number}${rates.has(unit) ? '' : scale}${unit}${word[1]}`,
  );

const finite = (quantity: Quantity): void => {
  for (const number of [quantity.value, quantity.resolution, quantity.low ?? 0, quantity.high ?? 0]) {
    expect(Number.isFinite(number)).toBe(true);
    expect(Object.is(number, -0)).toBe(false);
  }
  expect(quantity.resolution).toBeGreaterThan(0);
};

describe('laws of quantities', () => {
  test('what is written in Chinese is read back to the same value, unit, bound and resolution', () => {
    fc.assert(
      fc.property(printed, (text) => {
        const quantity = parseQuantity(text);
        const { value, unit, bound, resolution } = parseQuantity(formatQuantity(quantity));
        expect({ value, unit, bound, resolution }).toEqual({
          value: quantity.value,
          unit: quantity.unit,
          bound: quantity.bound,
          resolution: quantity.resolution,
        });
      }),
      { numRuns: runs(5000) },
    );
  });

  test('in Chinese numerals too, but for the resolution', () => {
    fc.assert(
      fc.property(printed, fc.constantFrom('chinese' as const, 'formal' as const), (text, numerals) => {
        const quantity = parseQuantity(text);
        fc.pre(Math.abs(quantity.value) < 1e16);
        const { value, unit, bound } = parseQuantity(formatQuantity(quantity, { numerals }));
        expect({ value, unit, bound }).toEqual({ value: quantity.value, unit: quantity.unit, bound: quantity.bound });
      }),
      { numRuns: runs(3000) },
    );
  });

  test('the interval contains the value, and mirrors with the sign', () => {
    fc.assert(
      fc.property(printed, (text) => {
        const quantity = parseQuantity(text);
        const ends = interval(quantity);
        expect(ends.low ?? -Infinity).toBeLessThanOrEqual(quantity.value);
        expect(ends.high ?? Infinity).toBeGreaterThanOrEqual(quantity.value);
        const mirrored = interval({
          ...quantity,
          value: -quantity.value,
          ...(quantity.digits && { digits: mirror(quantity.digits) }),
        });
        fc.pre(quantity.value !== 0);
        // 不低于-3% compares with what is printed: its open side does not mirror
        if (ends.open && /[-−﹣－负]/.test(text)) {
          expect(mirrored.open).toBe(ends.open);
          return;
        }
        expect([mirrored.low, mirrored.high]).toEqual(
          [ends.high && -ends.high, ends.low && -ends.low].map((end) => end && end + 0),
        );
      }),
      { numRuns: runs(3000) },
    );
  });

  const mirror = (text: string): string => (text.startsWith('-') ? text.slice(1) : `-${text}`);

  test('reading keeps the order, and the sign mirrors it', () => {
    fc.assert(
      fc.property(digits, digits, fc.constantFrom(...scaleNames), (a, b, scale) => {
        const [x, y] = [parseQuantity(`${a}${scale}元`).value, parseQuantity(`${b}${scale}元`).value];
        if (Number(a) < Number(b)) expect(x).toBeLessThanOrEqual(y);
        expect(parseQuantity(`-${a}${scale}元`).value).toBe(x === 0 ? 0 : -x);
      }),
      { numRuns: runs(3000) },
    );
  });

  test('the lower end of a range takes over no more than 万 or 亿 where it has a scale, and nothing where it has the unit', () => {
    const end = fc.integer({ min: -9999, max: 9999 }).chain((number) => {
      const thousands = number % 1000 ? [] : [`${number / 1000}千`];
      return fc.record({
        number: fc.constant(number),
        text: fc.constantFrom(writeHan(String(number), 'chinese'), String(number), ...thousands),
      });
    });
    fc.assert(
      fc.property(end, end, fc.constantFrom('', '万', '亿'), fc.constantFrom('', '元'), (low, high, scale, unit) => {
        fc.pre(low.number < high.number && (unit !== '' || /[十百千]/.test(low.text)));
        const range = safeParseQuantity(`${low.text}${unit}至${high.text}${scale}元`);
        if (!range.success) {
          expect([range.error.code, scale]).not.toEqual(['range', '']);
          return;
        }
        const alone = (unit === '' ? [scale, ''] : ['']).map((taken) => parseQuantity(`${low.text}${taken}元`).value);
        expect(alone).toContain(range.data.low);
        expect(range.data.high).toBe(parseQuantity(`${high.text}${scale}元`).value);
      }),
      { numRuns: runs(5000) },
    );
  });

  describe('what is written in a unit that is named, and in any numerals,', () => {
    const named: Readonly<Record<string, readonly string[]>> = {
      元: ['元', '百元', '千元', '万元', '十万元', '百万元', '千万元', '亿元', '十亿元', '百亿元', '千亿元', '万亿元'],
      件: ['件', '十件', '百件', '千件', '万件', '亿件'],
      '%': ['%', '‰', '成'],
      百分点: ['百分点', '基点'],
      年: ['年', '万年'],
      克: ['克', '千克', '万克', '吨', '万吨'],
      米: ['米', '百米', '千米', '公里', '万公里'],
      千瓦: ['瓦', '千瓦', '万千瓦', '百万千瓦', '吉瓦'],
      '元/家': ['元/家', '万元/家', '亿元/家'],
    };
    const joined = (...parts: fc.Arbitrary<string>[]) => fc.tuple(...parts).map((texts) => texts.join(''));
    const whole = fc.nat(9999).map(String);
    const plain = fc
      .tuple(fc.nat(9999), fc.integer({ min: -2, max: 2 }))
      .map(([mantissa, power]) =>
        power < 0 ? (mantissa / 10 ** -power).toFixed(-power) : `${mantissa * 10 ** power}`,
      );
    const signed = joined(fc.constantFrom('', '', '-'), plain, fc.constantFrom('', '', '千', '万', '亿'));
    const more = fc.constantFrom('余', '多');
    const figure = fc
      .record({
        body: fc.oneof(
          joined(fc.constantFrom(...before), signed),
          joined(signed, more),
          joined(whole, more, fc.constantFrom('万', '亿', '万亿')),
          joined(fc.constantFrom('上', '近', '超'), fc.constantFrom('百', '千', '万', '百万', '亿', '千亿')),
        ),
        high: fc.option(signed),
        unit: fc.constantFrom(...Object.keys(named)),
        word: fc.constantFrom('', '', ...behind),
        style: fc.constantFrom('arabic' as const, 'chinese' as const, 'formal' as const),
        of: fc.nat(11),
      })
      .map(({ body, high, unit, word, style, of }) => ({
        text: high === null ? `${body}${unit}${word}` : `${body}${unit}至${high}${unit}`,
        style,
        to: named[unit]![of % named[unit]!.length]!,
      }));
    /** What is read of a text, and of what is written of it; nothing where the one is no figure, or the other refused. */
    const readTwice = (text: string, options: FormatOptions): [given: Quantity, again: Quantity] => {
      const result = safeParseQuantity(text);
      const given: Quantity | undefined = result.success ? result.data : undefined;
      fc.pre(given !== undefined && (given.high ?? 0) - (given.low ?? 0) < 1e11); // a double has to hold the middle
      let written: string | undefined;
      try {
        written = formatQuantity(given, options);
      } catch (error) {
        expect(error).toBeInstanceOf(NumberError);
        expect(options.numerals).not.toBe('arabic');
      }
      fc.pre(written !== undefined);
      return [given, parseQuantity(written)];
    };

    test('is read back to the same amount and bound, or refused', () => {
      const amount = ({ value, low, high, digits: all, unit }: Quantity, to: string): unknown =>
        [all ?? value, low, high].map((number) => number && convert(Number(number), unit as '元', to as '元'));
      fc.assert(
        fc.property(figure, fc.boolean(), fc.boolean(), ({ text, style, to }, useGrouping, natural) => {
          const [given, again] = readTwice(text, { numerals: style, useGrouping, ...(!natural && { unit: to }) });
          const read = [again.printed, again.bound, amount(again, given.unit)];
          expect(read).toEqual([again.printed, given.bound, amount(given, given.unit)]);
        }),
        { numRuns: runs(3000) },
      );
    });

    test('is a figure still where it is rounded, and a range still has two ends', () => {
      const modes = fc.constantFrom(...(Object.keys(roundingModes) as RoundingMode[]));
      fc.assert(
        fc.property(figure, modes, fc.nat(3), ({ text, style, to }, roundingMode, maximumFractionDigits) => {
          const [given, again] = readTwice(text, { numerals: style, unit: to, roundingMode, maximumFractionDigits });
          expect([again.printed, again.bound]).toEqual([again.printed, given.bound]);
        }),
        { numRuns: runs(5000) },
      );
    });
  });

  test('converting keeps the order, composes, and comes back', () => {
    const number = fc.tuple(fc.integer({ min: -1e9, max: 1e9 }), fc.nat(5)).map(([m, d]) => Number(`${m}e-${d}`));
    const scale = fc.constantFrom('' as const, ...(Object.keys(scales) as (keyof typeof scales)[]));
    fc.assert(
      fc.property(number, number, scale, scale, scale, (a, b, from, by, to) => {
        const [x, y, z] = [`${from}元`, `${by}元`, `${to}元`] as ['元', '元', '元'];
        expect(convert(convert(a, x, y), y, z)).toBe(convert(a, x, z));
        expect(convert(convert(a, x, y), y, x)).toBe(a);
        if (a < b) expect(convert(a, x, y)).toBeLessThan(convert(b, x, y));
        expect(convert(-a, x, y) + 0).toBe(-convert(a, x, y) + 0);
      }),
      { numRuns: runs(5000) },
    );
  });

  test('whatever the string, it is a finite quantity or an error that points into it', () => {
    const alphabet = Array.from(
      '0123456789.,，  *\n零〇一二两三五九十百千万亿壹拾佰几数点余多约近超不足到至少最-−负—～%‰成倍元角分整件家个月年第首兆/基百分之上下左右abc',
    );
    const hostile = fc.array(fc.constantFrom(...alphabet), { maxLength: 24 }).map((characters) => characters.join(''));
    fc.assert(
      fc.property(fc.oneof(hostile, fc.string(), fc.string({ unit: 'binary' })), (text) => {
        const result = safeParseQuantity(text);
        if (result.success) finite(result.data);
        else {
          expect(result.error).toBeInstanceOf(QuantityError);
          expect(result.error.position).toBeGreaterThanOrEqual(0);
          expect(result.error.position).toBeLessThanOrEqual(text.length);
          expect(result.error.input).toBe(text);
        }
      }),
      { numRuns: runs(20_000) },
    );
  });
});

/** A million; the search for what no test notices sets it lower. */
const longest = Number(process.env['LONGEST_INPUT'] ?? 1_000_000);

describe('hostile input takes work in proportion to its length, or less', () => {
  const hostile: Readonly<Record<string, (n: number) => string>> = {
    digits: (n) => '7'.repeat(n),
    decimals: (n) => `0.${'3'.repeat(n)}万元`,
    'digits and nonsense': (n) => `${'7'.repeat(n)}foo`,
    万: (n) => '万'.repeat(n),
    '一万…': (n) => '一万'.repeat(n / 2),
    '1千…': (n) => '1千'.repeat(n / 2),
    '一十百…': (n) => '一十百亿'.repeat(n / 4),
    commas: (n) => `1${','.repeat(n)}`,
    groups: (n) => `1${',000'.repeat(n / 4)}元`,
    约: (n) => '约'.repeat(n),
    以上: (n) => `3${'以上'.repeat(n / 2)}`,
    零: (n) => '零'.repeat(n),
    分之: (n) => '三分之'.repeat(n / 3),
    ranges: (n) => '3至'.repeat(n / 2),
    spaces: (n) => `3${' '.repeat(n)}万元`,
    asterisks: (n) => `${'*'.repeat(n)}x`,
    'spaces between digits': (n) => '1 '.repeat(n / 2),
    slashes: (n) => `3元${'/'.repeat(n)}`,
  };

  test.each(Object.entries(hostile))('%s', async (_, build) => {
    const read = (length: number): void => {
      const result = safeParseQuantity(build(length));
      if (result.success) finite(result.data);
      else expect(result.error).toBeInstanceOf(QuantityError);
    };
    // where the first characters decide, ten times as long is no more work
    expect(await growthOfWork(read, 1000)).toBeLessThan(15);
    read(longest);
  });
});
