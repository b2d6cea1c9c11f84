import { NumberError } from '../model/errors.js';
import type { Estimate } from '../model/quantity.js';
import type { BaseOf, ConvertibleTo } from '../model/unit-types.js';
import { powerBetween } from '../quantity/convert.js';
import { type Decimal, decimalOf, roundDecimal, sizeOf, stripZeros, writeDecimal } from '../quantity/decimal.js';
import { add, compare, type Rational, scaled, subtract } from '../quantity/rational.js';
import { splitScale } from '../quantity/unit-name.js';
import { checkLocale, chineseScale, groupDigits, inNamedUnit, inScale, largestPower } from '../quantity/wording.js';

/** How an estimate is written. */
export interface FormatEstimateOptions<To extends string = string> {
  readonly locale?: 'zh' | 'en';
  /** Writes both ends instead of the value; an exact estimate has one. */
  readonly interval?: boolean;
  /** The unit, with its scale; without it, the largest usual scale, be the estimate in 元 or in 亿元. */
  readonly unit?: To;
  /**
   * At most so many digits where the interval supports more (an exact quotient has no last digit); 6 by default. An exact
   * figure is written at least to the whole of the unit that is shown, be it 万家 or 家: no zero stands for a digit that is
   * known. So 1234567家 are 123.457万家, with two digits 123万家, and 1234567家 where `unit` is 家.
   */
  readonly maximumSignificantDigits?: number;
  /** What one unit is in English, in the plural. */
  readonly noun?: string;
}

/**
 * Writes an estimate with only the digits that its interval supports: the last one is right to within one unit.
 *
 * Where no digit holds that can be shown without zeros that do not, or where the interval is asked for, both ends are
 * written.
 *
 * @throws UnitError where the unit named does not fit; NumberError where `maximumSignificantDigits` is no whole number
 * above zero; RangeError for a locale that is neither zh nor en
 *
 * @example
 * ```ts
 * const inventions = share(parseQuantity('5.28万件'), parseQuantity('13.55万件'));
 * [formatEstimate(inventions), formatEstimate(inventions, { interval: true })]; // ['39.0%', '38.9%–39.0%']
 * ```
 */
export function formatEstimate<U extends string>(
  estimate: Estimate<U>,
  options: FormatEstimateOptions<ConvertibleTo<BaseOf<NoInfer<U>>>> = {},
): string {
  const { locale = 'zh', maximumSignificantDigits: most = 6 } = options;
  if (!(Number.isInteger(most) && most > 0)) {
    throw new NumberError(`${most} significant digits are none: a whole number above zero is needed`);
  }
  checkLocale(locale);
  const base = withoutScale(estimate.unit);
  const shift = powerBetween(estimate.unit, base);
  const inBase = (end: number): Decimal => {
    const { mantissa, exponent } = decimalOf(end);
    return { mantissa, exponent: exponent + shift };
  };
  const [low, value, high] = [inBase(estimate.low), inBase(estimate.value), inBase(estimate.high)];
  const size = sizeOf(stripZeros(value));
  // the ends of an exact quotient are apart by the last bit of a double, and that is no interval to print; from 2⁵³ on it is
  const exact = estimate.high - estimate.low <= Math.min(Math.abs(estimate.value) * 2 ** -50, 1);
  // 99.97 to three digits is 100, which has them without a decimal
  const carries = sizeOf(stripZeros(roundDecimal(value, most - 1 - size, 'halfEven'))) > size;
  const finest = size - most + (carries ? 2 : 1);
  const held = exact ? Math.max(finest, Math.min(stripZeros(value).exponent, 0)) : lastPlace(low, value, high, finest);
  const largest = options.unit === undefined ? largestPower(size, base, locale) : powerBetween(options.unit, base);
  // In 690亿 the 0 would look right, where only 69 is: then both ends are written, to two digits of their distance.
  const holds = held <= Math.max(0, largest) && held <= size;
  // an exact one is written at least to the whole unit that is shown: 1234567件 has no digit that could be a zero
  const coarse = exact ? largest : Math.min(Math.floor(Math.log10(estimate.high - estimate.low)) + shift - 1, largest);
  const place = holds ? held : coarse;
  const power = options.unit === undefined && place <= 0 ? 0 : largest;
  const write = (number: Decimal, last = place): string => {
    const rounded = roundDecimal(number, -last, 'halfEven');
    const digits = writeDecimal(stripZeros({ ...rounded, exponent: rounded.exponent - power }), power - last);
    if (locale === 'zh') return digits + (options.unit ?? chineseScale(power) + base);
    const { before, behind } =
      options.unit === undefined ? inScale(power, base, options.noun) : inNamedUnit(options.unit, options.noun);
    return before + groupDigits(digits) + behind;
  };
  if (exact || (holds && options.interval !== true)) return write(value);
  // two ends that differ are written with as many digits as it takes to tell them apart
  for (let last = place; ; last--) {
    const ends = [write(low, last), write(high, last)] as const;
    if (ends[0] !== ends[1]) return ends.join('–');
  }
}

/** The unit without its scale: 元 of 亿元, 元/家 of 亿元/家. A name that is in no table is left as it is. */
function withoutScale(unit: string): string {
  const [above] = unit.split('/') as [string];
  try {
    return unit.slice(splitScale(above)[0].length);
  } catch {
    return unit;
  }
}

/**
 * The power of ten of the last digit that holds: the finest one, from `finest` up, to which the value can be rounded
 * with both ends of the interval within one unit. Above the first digit of the value, none holds.
 */
function lastPlace(low: Decimal, value: Decimal, high: Decimal, finest: number): number {
  const [bottom, top] = [fraction(low), fraction(high)];
  const size = sizeOf(stripZeros(value));
  let place = finest;
  for (; place <= size; place++) {
    const rounded = fraction(roundDecimal(value, -place, 'halfEven'));
    const unit = fraction({ mantissa: 1n, exponent: place });
    if (compare(subtract(rounded, unit), bottom) <= 0 && compare(top, add(rounded, unit)) <= 0) break;
  }
  return place;
}

const fraction = ({ mantissa, exponent }: Decimal): Rational => scaled(mantissa, 1n, exponent);
