import { NumberError } from '../model/errors.js';
import type { Quantity } from '../model/quantity.js';
import type { ConvertibleTo, Scale } from '../model/unit-types.js';
import { scales } from '../model/units.js';
import { boundOf, minus, openWords, wordBefore, wordBehind, wordInside } from './lexicon.js';
import { powerBetween } from './convert.js';
import { unfold } from './fold.js';
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
  groupDigits,
  inNamedUnit,
  inScale,
  type Locale,
  scalable,
} from './wording.js';

/** How a quantity is written. */
export interface FormatOptions<To extends string = string> {
  readonly locale?: 'zh' | 'en';
  /** The unit, with its scale; without it, the largest scale that keeps the printed digits. */
  readonly unit?: To;
  /**
   * Rounds to so many decimals, in the unit written; the two ends of a range to as many as tell them apart. Only together with
   * `roundingMode`.
   */
  readonly maximumFractionDigits?: number;
  readonly roundingMode?: RoundingMode;
  /** Commas between thousands; by default in English, and not in Chinese. */
  readonly useGrouping?: boolean;
  /** `chinese`: 二千四百七十万六千七百; `formal`: 贰仟肆佰柒拾万陆仟柒佰元整. In Chinese only. */
  readonly numerals?: 'arabic' | HanStyle;
  /** `traditional`: 8億元, 2.6個百分點. In Chinese only. */
  readonly script?: 'simplified' | 'traditional';
  /** What one unit is in English, in the plural; by default the observation's own, or that of the unit. */
  readonly noun?: string;
}

/** Where the word of a bound stands: 约200亿元, 20多万家, 1.2万余家, 300家以上. */
interface BoundWord {
  readonly before: string;
  readonly within: string;
  readonly inside: string;
  readonly behind: string;
}

/**
 * Writes a quantity in Chinese or English, with the digits that were printed: none is lost, and none is added.
 *
 * In Chinese the bound keeps its word (约, 余, 以上 …), and `parseQuantity` reads the result back to the same value,
 * unit and bound. In English 约 is "about", 余 超 逾 "over", 近 不足 "nearly", 以上 "at least", 以下 "at most".
 *
 * A fraction that no decimal ends is written as one: 三分之二, 2/3. A share to the nearest tenth, 三成 or 十分之三, is 3成; in
 * English it is 30%, which by itself would be read to the nearest hundredth. 1000 to 2999 years are written in Chinese
 * numerals: 1800年 is a date. A range names its unit at both ends (三万亿元至五万亿元) where the lower one would be read in
 * another scale without it.
 *
 * @throws UnitError where the unit named does not fit the quantity's
 * @throws NumberError where rounding is asked for without a mode, or a mode without the number of decimals; for Chinese
 * numerals from 亿亿 (10¹⁶) on, and where they would be read otherwise (七千克 is 7千克), or not at all (一百二十五百件); for 三分之二 in a unit that is
 * named, without rounding
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
  const fraction = most === undefined ? fractionOf(quantity) : undefined;
  if (fraction && options.unit !== undefined) {
    throw new NumberError(
      `${quantity.printed} has no last decimal: maximumFractionDigits and roundingMode are needed, or no unit`,
    );
  }
  if (fraction) {
    const share = writeFraction(quantity, fraction, options);
    return options.script === 'traditional' && locale === 'zh' ? unfold(share) : share;
  }
  if (locale === 'en') return inEnglish(quantity, options);
  const written = inChinese(quantity, options);
  return options.script === 'traditional' ? unfold(written) : written;
}

/** The numbers of a fraction that no decimal ends. */
type Fraction = readonly [above: string, below: string];

/**
 * All decimal digits of a quantity's value in its base unit, beyond what a double holds too.
 *
 * @throws NumberError for a fraction that no decimal ends: 三分之一
 *
 * @example
 * ```ts
 * decimalDigits(parseQuantity('12345678901234567890元')); // '12345678901234567890'
 * ```
 */
export function decimalDigits(quantity: Quantity): string {
  const [above, below] = fractionOf(quantity) ?? ['0', '1'];
  // 四分之三 is 75 %; the powers of two and five below 100,000 go into 10¹⁶
  if ((BigInt(above) * 10n ** 16n) % BigInt(below)) throw new NumberError(`${quantity.printed} has no last decimal`);
  return writeDecimal(stripZeros(decimalOf(quantity.digits ?? quantity.value)));
}

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
  const { maximumFractionDigits, roundingMode } = options;
  const places = placesAt(quantity, power);
  const numbers = numbersOf(quantity).map((number) => inUnit(number, -power));
  if (maximumFractionDigits === undefined) return numbers.map((number) => writeDecimal(number, places));
  for (let most = maximumFractionDigits; ; most++) {
    const decimals = Math.min(most, Math.max(places, 0));
    const written = numbers.map((number) =>
      writeDecimal(stripZeros(roundDecimal(number, most, roundingMode!)), decimals),
    );
    // 3.41至3.44 is no 3至3: the two ends of a range keep the digits that tell them apart
    if (written[0] !== written[1] || quantity.low === quantity.high) return written;
  }
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
  // of the rates 倍 alone is written with one: 1.5万倍
  if (!scalable(quantity.unit) && quantity.unit !== '倍') return 0;
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
  const named = options.unit ?? (isTenths(quantity) ? '成' : undefined);
  const spelt = numerals !== 'arabic' && named === undefined;
  const power = named === undefined ? (spelt ? 0 : chinesePower(quantity)) : powerBetween(named, quantity.unit);
  const [scale, name] = named === undefined ? [chineseScale(power), quantity.unit] : splitScale(named);
  const { before, within, inside, behind } = chineseBound(quantity, scale);
  const digits = writeNumbers(quantity, power, options);
  // 1800年 reads as a date: that many years are 一千八百年
  const isDate = scale + inside === '' && name.startsWith('年') && /^-?[12]\d{3}$/.test(digits.at(-1)!);
  const style = numerals === 'arabic' && isDate ? 'chinese' : numerals;
  const numbers = digits.map((number) => {
    if (style === 'arabic') return useGrouping ? groupDigits(number) : number;
    return writeHan(spelt ? number.replace(/\.0+$/, '') : number, style);
  });
  const money = style === 'formal' && inside + within + scale === '' && name === '元' && digits.length === 1;
  const coins = money ? inCoins(digits[0]!) : undefined;
  if (coins !== undefined) return `${before}${coins}${behind}`;
  const last = numbers.at(-1)!;
  const between = takesOver(numbers, scale) ? `${scale}${name}至` : '至';
  for (const number of between === '至' ? [last] : numbers) checkReading(number, scale, name);
  const whole = numerals === 'formal' && behind === '' && name === '元' && !last.includes('点') ? '整' : '';
  return `${before}${numbers.join(between)}${within}${scale}${inside}${name}${behind}${whole}`;
}

/**
 * An amount with 角 or 分, as a cheque has it: 陆元零伍分, 叁佰肆拾元柒角; `undefined` for whole yuan, which end in 整, and for parts
 * of a 分.
 */
function inCoins(decimal: string): string | undefined {
  const [whole = '', decimals = ''] = decimal.replace('-', '').split('.');
  let end = decimals.length;
  while (decimals[end - 1] === '0') end--;
  const fraction = decimals.slice(0, end);
  if (fraction === '' || fraction.length > 2) return undefined;
  const [tenth, hundredth = '0'] = fraction as unknown as [string, string?];
  const yuan = /^0*$/.test(whole) ? '' : `${writeHan(whole, 'formal')}元`;
  const coin = (digit: string, name: string): string => (digit === '0' ? '' : `${writeHan(digit, 'formal')}${name}`);
  const gap = yuan !== '' && tenth === '0' ? '零' : '';
  return `${decimal.startsWith('-') ? '负' : ''}${yuan}${coin(tenth, '角')}${gap}${coin(hundredth, '分')}`;
}

/** Shares to the nearest tenth, 三成 and 十分之三: as 30% they would be read to the nearest hundredth. */
const isTenths = (quantity: Quantity): boolean =>
  quantity.unit === '%' &&
  quantity.resolution === 10 &&
  numbersOf(quantity).every(({ mantissa, exponent }) => exponent > 0 || mantissa === 0n);

/**
 * Whether the lower end of a range would be read with a scale of the upper end that is not its own, or without its own:
 * 三元至五百元 is no 三至五百元, 三万亿元至五万亿元 no 三万至五万亿元, -300亿元至1亿元 no -300至1亿元.
 */
const takesOver = ([low, high]: readonly string[], scale: string): boolean =>
  high !== undefined &&
  (/[万亿]$/.test(high) ||
    (/[百佰千仟]$/.test(high) && !/[十拾百佰千仟万亿]/.test(low!)) ||
    (scale !== '' && /^[-负]|[万亿]$/.test(low!)));

/** Refuses Chinese numerals that would be read otherwise, or not at all, with what stands behind them. */
function checkReading(number: string, scale: string, name: string): void {
  if (scale === '' && /^[米克瓦]/.test(name) && /(?:^|[负零])[一二三四五六七八九]千$/.test(number)) {
    throw new NumberError(`${number}${name} reads as 千${name}: name that unit, or take other numerals`);
  }
  // 一百二十五百, 三万六千八百万: the numeral has the scale already, or a larger one
  if (scale !== '' && (noNumberBefore[scale[0]!] ?? /[十拾百佰千仟万亿]/).test(number)) {
    throw new NumberError(`${number}${scale}${name} is no numeral: name another unit, or take other numerals`);
  }
}

/** What no number may have before the scales 万 and 亿; 十, 百 and 千 stand behind plain digits only. */
const noNumberBefore: Readonly<Record<string, RegExp>> = {
  十: /[十拾百佰千仟万亿点零]/,
  百: /[十拾百佰千仟万亿]|^负?零$/,
  千: /[十拾百佰千仟万亿]|^负?零$/,
  万: /[万亿]/,
  亿: /亿|万点/,
};

/** The word of the bound, where the figure was printed with one; else the usual one. */
function chineseBound(quantity: Quantity, scale: string): BoundWord {
  const { bound, printed, unit } = quantity;
  const none = { before: '', within: '', inside: '', behind: '' };
  if (bound === 'exact' || bound === 'between') return none;
  if (isMirrored(quantity)) return { ...none, before: bound === 'above' ? '不超过' : '不低于' };
  const find = (words: RegExp): string | undefined =>
    [...printed.matchAll(new RegExp(words.source, 'g'))].find((match) => boundOf(match) === bound)?.[0];
  const [before, behind] = [find(wordBefore), find(wordBehind) ?? find(wordInside)];
  // 上 stands before a bare scale alone: 上百家 is 超100家. Of 超过300家以上 the word that leaves a side open says more
  if (before !== undefined && !(behind !== undefined && openWords.test(behind)))
    return { ...none, before: before.replace('上', '超') };
  if (behind === '余' || behind === '多') {
    if (!scalable(unit)) return { ...none, before: '超' };
    if (printed.endsWith(unit + behind)) return { ...none, behind }; // 3年多
    return /^[万亿]/.test(scale) && /[余多][十百千万亿]/.test(printed)
      ? { ...none, within: behind }
      : { ...none, inside: behind };
  }
  if (behind !== undefined) return { ...none, behind };
  // at least 300
  if (openWords.test(printed)) return { ...none, before: bound === 'above' ? '不低于' : '不超过' };
  return { ...none, before: { about: '约', above: '超', below: '近' }[bound] };
}

/** 下降不低于3% is −3 or less: with the minus before the figure the word is another one. */
const isMirrored = ({ value, printed }: Quantity): boolean =>
  value < 0 && openWords.test(printed) && !minus.test(printed);

/** The numbers of a fraction that no decimal ends: 2 and 3 of 三分之二. */
function fractionOf({ value, unit, resolution, printed }: Quantity): Fraction | undefined {
  const isWhole = (number: number): boolean => Math.abs(number - Math.round(number)) < 1e-9;
  const below = 100 / resolution;
  const above = Math.abs(value) / resolution;
  const isOne = unit === '%' && /分之|\d\/\d/.test(printed) && !isWhole(Math.log10(resolution)) && isWhole(below);
  // of larger numbers a double no longer tells whether they are whole
  return isOne && Math.max(above, below) < 1e5 ? [String(Math.round(above)), String(Math.round(below))] : undefined;
}

/** 三分之二, 2/3: all its digits, and none that was not printed. */
function writeFraction(quantity: Quantity, [above, below]: Fraction, { locale, numerals }: FormatOptions): string {
  const negative = quantity.value < 0;
  if (locale === 'en') return `${englishBound(quantity)}${negative ? '-' : ''}${above}/${below}`;
  const style = numerals === 'formal' ? 'formal' : 'chinese';
  const { before, behind } = chineseBound(quantity, '');
  return `${before}${negative ? '负' : ''}${writeHan(below, style)}分之${writeHan(above, style)}${behind}`;
}

function inEnglish(quantity: Quantity & { readonly noun?: string }, options: FormatOptions): string {
  if ((options.numerals ?? 'arabic') !== 'arabic' || options.script === 'traditional') {
    throw new NumberError(
      'Chinese numerals and traditional characters are written in Chinese: leave out the locale, or the numerals and the script',
    );
  }
  const { useGrouping = true } = options;
  const power = options.unit === undefined ? naturalPower(quantity, 'en') : powerBetween(options.unit, quantity.unit);
  const numbers = writeNumbers(quantity, power, options).map((number) => (useGrouping ? groupDigits(number) : number));
  const written = numbers.join('–');
  const noun = options.noun ?? quantity.noun;
  const { before, behind } =
    options.unit === undefined
      ? inScale(power, quantity.unit, noun, written)
      : inNamedUnit(options.unit, noun, written);
  return `${englishBound(quantity)}${before}${written}${behind}`;
}

function englishBound(quantity: Quantity): string {
  const { bound, printed } = quantity;
  if (bound === 'exact' || bound === 'between') return '';
  if (bound === 'about') return 'about ';
  if (openWords.test(printed)) return (bound === 'above') === isMirrored(quantity) ? 'at most ' : 'at least ';
  return bound === 'above' ? 'over ' : 'nearly ';
}
