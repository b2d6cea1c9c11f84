import { NumberError } from '../model/errors.js';
import type { Quantity } from '../model/quantity.js';
import type { ConvertibleTo, Scale } from '../model/unit-types.js';
import { scales } from '../model/units.js';
import { boundOf, openWords, wordBefore, wordBehind } from './bounds.js';
import { powerBetween } from './convert.js';
import { isUnit, splitScale } from './unit-name.js';
import {
  type Decimal,
  decimalOf,
  roundDecimal,
  type RoundingMode,
  roundingModes,
  sizeOf,
  stripZeros,
  writeDecimal,
} from './decimal.js';
import { type HanStyle, writeHan } from './han.js';
import {
  bestPower,
  checkLocale,
  chineseScale,
  englishScale,
  englishUnit,
  groupDigits,
  type Locale,
  scalable,
} from './wording.js';

/** How a quantity is written. */
export interface FormatOptions<To extends string = string> {
  readonly locale?: 'zh' | 'en';
  /** The unit, with its scale; without it, the largest scale that keeps the printed digits. */
  readonly unit?: To;
  /** Rounds to so many decimals, in the unit written. Only together with `roundingMode`. */
  readonly maximumFractionDigits?: number;
  readonly roundingMode?: RoundingMode;
  /** Commas between thousands; by default in English, and not in Chinese. */
  readonly useGrouping?: boolean;
  /** `chinese`: 二千四百七十万六千七百; `formal`: 贰仟肆佰柒拾万陆仟柒佰元整. In Chinese only. */
  readonly numerals?: 'arabic' | HanStyle;
  /** What one unit is in English, in the plural; by default the observation's own, or that of the unit. */
  readonly noun?: string;
}

/** Where the word of a bound stands: 约200亿元, 1.2万余家, 300家以上. */
interface BoundWord {
  readonly before: string;
  readonly inside: string;
  readonly behind: string;
}

/**
 * Writes a quantity in Chinese or English, with the digits that were printed: none is lost, and none is added.
 *
 * In Chinese the bound keeps its word (约, 余, 以上 …), and `parseQuantity` reads the result back to the same value,
 * unit and bound. In English 约 is "about", 余 超 逾 "over", 近 不足 "nearly", 以上 "at least", 以下 "at most".
 *
 * @throws UnitError where the unit named does not fit the quantity's
 * @throws NumberError where rounding is asked for without a mode, or a mode without the number of decimals; for Chinese
 * numerals from 亿亿 (10¹⁶) on
 * @throws RangeError for a locale that is neither zh nor en
 *
 * @example
 * ```ts
 * formatQuantity(parseQuantity('2.27万亿元'), { locale: 'en' }); // 'CNY 2.27 trillion'
 * ```
 */
export function formatQuantity<Q extends Quantity>(
  quantity: Q,
  options: FormatOptions<ConvertibleTo<NoInfer<Q['unit']>>> = {},
): string {
  const { locale = 'zh', maximumFractionDigits: most, roundingMode: mode } = options;
  if ((most === undefined) !== (mode === undefined)) {
    throw new NumberError(
      'rounding needs both maximumFractionDigits and roundingMode: digits are never dropped unasked',
    );
  }
  if (most !== undefined && !(Number.isInteger(most) && most >= 0 && most <= 100)) {
    throw new NumberError(`maximumFractionDigits is ${most}: a whole number from 0 to 100 is needed`);
  }
  if (mode !== undefined && !Object.hasOwn(roundingModes, mode)) {
    throw new NumberError(`roundingMode is "${mode}": one of ${Object.keys(roundingModes).join(', ')} is needed`);
  }
  checkLocale(locale);
  return locale === 'zh' ? inChinese(quantity, options) : inEnglish(quantity, options);
}

/**
 * All decimal digits of a quantity's value in its base unit, beyond what a double holds too.
 *
 * @example
 * ```ts
 * decimalDigits(parseQuantity('12345678901234567890元')); // '12345678901234567890'
 * ```
 */
export const decimalDigits = (quantity: Quantity): string =>
  writeDecimal(stripZeros(decimalOf(quantity.digits ?? quantity.value)));

const inUnit = (decimal: Decimal, power: number): Decimal =>
  decimal.mantissa === 0n ? decimal : { ...decimal, exponent: decimal.exponent + power };

/** The decimals that the resolution asks for, once the value is divided by 10^`power`. */
const placesAt = (quantity: Quantity, power: number): number =>
  Math.ceil(power - Math.log10(quantity.resolution) - 1e-9);

/** The numbers of a figure: its value, or the two ends of a range. */
const numbersOf = (quantity: Quantity): readonly Decimal[] =>
  (quantity.bound === 'between' ? [quantity.low!, quantity.high!] : [quantity.digits ?? quantity.value]).map((number) =>
    stripZeros(decimalOf(number)),
  );

function writeNumbers(quantity: Quantity, power: number, options: FormatOptions): string[] {
  const { maximumFractionDigits: most, roundingMode } = options;
  return numbersOf(quantity).map((number) => {
    const shifted = inUnit(number, -power);
    if (most === undefined) return writeDecimal(shifted, placesAt(quantity, power));
    return writeDecimal(
      roundDecimal(shifted, most, roundingMode!),
      Math.min(most, Math.max(placesAt(quantity, power), 0)),
    );
  });
}

/** The power of ten that keeps the printed digits, and adds none. */
const naturalPower = (quantity: Quantity, locale: Locale): number =>
  bestPower(
    Math.max(...numbersOf(quantity).map(sizeOf)),
    Math.round(Math.log10(quantity.resolution)),
    quantity.unit,
    locale,
  );

/** 千万 or 百亿 is kept where the figure itself was printed in it; but 千 before 克 would be another unit. */
function chinesePower(quantity: Quantity): number {
  if (!scalable(quantity.unit)) return 0;
  const printed = quantity.printed.replace(quantity.unit, '').match(/(?<=[\d０-９余多])[十百千万亿]+/g) ?? [];
  const [scale = ''] = printed;
  const [name] = `${scale}${quantity.unit}`.split('/') as [string];
  if (printed.length === 1 && Object.hasOwn(scales, scale) && !isUnit(name)) {
    const power = scales[scale as Scale];
    if (placesAt(quantity, power) >= 0) return power;
  }
  return naturalPower(quantity, 'zh');
}

function inChinese(quantity: Quantity, options: FormatOptions): string {
  const { numerals = 'arabic', useGrouping = false } = options;
  const named = options.unit;
  const spelt = numerals !== 'arabic' && named === undefined;
  const power = named === undefined ? (spelt ? 0 : chinesePower(quantity)) : powerBetween(named, quantity.unit);
  const [scale, name] = named === undefined ? [chineseScale(power), quantity.unit] : splitScale(named);
  const numbers = writeNumbers(quantity, power, options).map((number) => {
    if (numerals === 'arabic') return useGrouping ? groupDigits(number) : number;
    return writeHan(spelt ? number.replace(/\.0+$/, '') : number, numerals);
  });
  const { before, inside, behind } = chineseBound(quantity);
  const whole = numerals === 'formal' && behind === '' && name === '元' && !numbers.at(-1)!.includes('点') ? '整' : '';
  return `${before}${numbers.join('至')}${scale}${inside}${name}${behind}${whole}`;
}

/** The word of the bound, where the figure was printed with one; else the usual one. */
function chineseBound({ bound, printed, unit }: Quantity): BoundWord {
  const none = { before: '', inside: '', behind: '' };
  if (bound === 'exact' || bound === 'between') return none;
  const find = (words: RegExp): string | undefined =>
    [...printed.matchAll(new RegExp(words.source, 'g'))].find((match) => boundOf(match) === bound)?.[0];
  const before = find(wordBefore);
  if (before !== undefined) return { ...none, before };
  const behind = find(wordBehind);
  if (behind === '余' || behind === '多')
    return scalable(unit) ? { ...none, inside: behind } : { ...none, before: '超' };
  if (behind !== undefined) return { ...none, behind };
  return { ...none, before: { about: '约', above: '超', below: '近' }[bound] };
}

function inEnglish(quantity: Quantity & { readonly noun?: string }, options: FormatOptions): string {
  if (options.numerals !== undefined && options.numerals !== 'arabic') {
    throw new NumberError('Chinese numerals are written in Chinese: leave out the locale, or the numerals');
  }
  const { useGrouping = true } = options;
  const power = options.unit === undefined ? naturalPower(quantity, 'en') : powerBetween(options.unit, quantity.unit);
  const numbers = writeNumbers(quantity, power, options).map((number) => (useGrouping ? groupDigits(number) : number));
  const { before, behind } = englishUnit(quantity.unit, options.noun ?? quantity.noun);
  return `${englishBound(quantity)}${before}${numbers.join('–')}${englishScale(power)}${behind}`;
}

function englishBound({ bound, printed }: Quantity): string {
  if (bound === 'exact' || bound === 'between') return '';
  if (bound === 'about') return 'about ';
  const open = openWords.test(printed);
  return bound === 'above' ? (open ? 'at least ' : 'over ') : open ? 'at most ' : 'nearly ';
}
