import { describe, expect, test } from 'vitest';
import { scales } from '../../src/model/units.js';
import { convert } from '../../src/quantity/convert.js';
import { formatQuantity } from '../../src/quantity/format.js';
import { parseQuantity } from '../../src/quantity/parse.js';
import { randomOf } from '../support/random.js';

/**
 * Exactness against an oracle: whole numbers in BigInt, read by the engine's own decimal reader, `Number('…e…')`,
 * which ECMA-262 requires to be correctly rounded. Random, from a fixed seed; SHANGHAI_STI_RUNS multiplies the runs.
 */
const RUNS = 200_000 * Number(process.env['SHANGHAI_STI_RUNS'] ?? 1);

/** Digits with a point somewhere, of up to `most` digits: as a string, and as mantissa and exponent. */
function decimal(
  random: (below: number) => number,
  most: number,
): { text: string; mantissa: bigint; exponent: number } {
  const length = 1 + random(most);
  let digits = String(1 + random(9));
  while (digits.length < length) digits += random(10);
  const decimals = random(Math.min(length, 9));
  const text = decimals === 0 ? digits : `${digits.slice(0, -decimals) || '0'}.${digits.slice(-decimals)}`;
  return { text, mantissa: BigInt(digits), exponent: -decimals };
}

const scaleNames = ['', ...Object.keys(scales)] as const;
const powerOf = (scale: string): number => (scale === '' ? 0 : scales[scale as keyof typeof scales]);

/** Counts what differs, and keeps the first few to show. */
class Differences {
  count = 0;
  readonly first: unknown[] = [];
  check(actual: unknown, expected: unknown, input: unknown): void {
    if (Object.is(actual, expected)) return;
    this.count++;
    if (this.first.length < 5) this.first.push({ input, actual, expected });
  }
  get found(): object {
    return { count: this.count, first: this.first };
  }
}

describe('not one differs from the oracle', () => {
  test('in reading decimals with every scale', () => {
    const random = randomOf(20251231);
    const differences = new Differences();
    for (let run = 0; run < RUNS; run++) {
      const { text, exponent, mantissa } = decimal(random, run % 4 === 0 ? 25 : 15);
      const scale = scaleNames[random(scaleNames.length)]!;
      const printed = `${text}${scale}元`;
      const quantity = parseQuantity(printed);
      const power = exponent + powerOf(scale);
      differences.check(quantity.value, Number(`${mantissa}e${power}`), printed);
      differences.check(quantity.resolution, Number(`1e${power}`), printed);
      if (quantity.digits !== undefined) differences.check(Number(quantity.digits), quantity.value, printed);
    }
    expect(differences.found).toEqual({ count: 0, first: [] });
  });

  test('in converting, and in converting back', () => {
    const random = randomOf(7446);
    const differences = new Differences();
    for (let run = 0; run < RUNS; run++) {
      const { text, mantissa, exponent } = decimal(random, 15);
      const value = Number(text);
      const from = scaleNames[random(scaleNames.length)]!;
      const to = scaleNames[random(scaleNames.length)]!;
      const power = powerOf(from) - powerOf(to);
      const there = convert(value, `${from}元` as '元', `${to}元` as '元');
      differences.check(there, Number(`${mantissa}e${exponent + power}`), [text, from, to]);
      differences.check(convert(there, `${to}元` as '元', `${from}元` as '元'), value, [text, to, from]);
    }
    expect(differences.found).toEqual({ count: 0, first: [] });
  });

  test('in writing and reading again, in Arabic and in Chinese numerals', () => {
    const random = randomOf(836);
    const differences = new Differences();
    for (let run = 0; run < RUNS / 8; run++) {
      const { text } = decimal(random, 14);
      const scale = ['', '万', '亿', '万亿', '千万'][random(5)]!;
      const quantity = parseQuantity(`${text}${scale}元`);
      const written = formatQuantity(quantity);
      const again = parseQuantity(written);
      differences.check(again.value, quantity.value, [quantity.printed, written]);
      differences.check(again.resolution, quantity.resolution, [quantity.printed, written]);
      for (const numerals of quantity.value < 1e16 ? (['chinese', 'formal'] as const) : []) {
        const spelt = formatQuantity(quantity, { numerals });
        differences.check(parseQuantity(spelt).value, quantity.value, [quantity.printed, spelt]);
      }
    }
    expect(differences.found).toEqual({ count: 0, first: [] });
  });

  test('in reading Chinese numerals, from a writer of its own', () => {
    const random = randomOf(1280);
    const differences = new Differences();
    const digits = '零一二三四五六七八九';
    /** Below ten thousand, by the textbook. */
    const section = (n: number): string => {
      let text = '';
      let gap = false;
      for (const [unit, name] of [
        [1000, '千'],
        [100, '百'],
        [10, '十'],
        [1, ''],
      ] as const) {
        const digit = Math.floor(n / unit) % 10;
        if (digit === 0) gap = text !== '' && n % unit > 0;
        else {
          text += (gap ? '零' : '') + digits[digit]! + name;
          gap = false;
        }
      }
      return text;
    };
    /** Below 10¹²: 亿, 万 and the rest, a 零 where a place before the next digit is empty. */
    const write = (n: number): string => {
      const [great, middle, small] = [Math.floor(n / 1e8), Math.floor(n / 1e4) % 1e4, n % 1e4];
      let text = great > 0 ? `${section(great)}亿` : '';
      if (middle > 0) text += `${text !== '' && middle < 1000 ? '零' : ''}${section(middle)}万`;
      if (small > 0)
        text += `${text !== '' && (small < 1000 || (middle === 0 && great > 0)) ? '零' : ''}${section(small)}`;
      return text.replace('零零', '零');
    };
    for (let run = 0; run < RUNS / 2; run++) {
      const n = 1 + random(10 ** (1 + random(9)));
      const whole = n * (random(3) === 0 ? 997 : 1);
      const text = write(whole);
      differences.check(parseQuantity(`${text}家`).value, whole, text);
      if (text.startsWith('一十')) differences.check(parseQuantity(`${text.slice(1)}家`).value, whole, text);
    }
    expect(differences.found).toEqual({ count: 0, first: [] });
  });
});
