import { QuantityError, type QuantityErrorCode } from '../model/errors.js';
import type { Bound, Quantity } from '../model/quantity.js';
import type { Unit } from '../model/unit-types.js';
import { counters, currencies, derivedNames, physicalUnits, rates, unitAliases } from '../model/units.js';
import { boundOf, wordBefore, wordBehind } from './bounds.js';
import { scaleInteger, shiftDigits } from './decimal.js';
import type { ParsedUnit } from './literal.js';
import { classAt, codeAt, type Numeral, readNumeral } from './numeral.js';

/** What `safeParseQuantity` returns: zod's shape. */
export type SafeParseResult<U extends Unit = Unit> =
  | { readonly success: true; readonly data: Quantity<U> }
  | { readonly success: false; readonly error: QuantityError };

/**
 * Reads a string that is one figure: `'2.27万亿元'`, `'三点五亿'`, `'约200亿元'`, `'12～15万套'`, `'百分之三十'`.
 *
 * The value is the double nearest to what is printed, in the base unit; the resolution is the place value of the
 * last printed digit; qualifying words (约, 余, 近, 以上 …) give the bound. Spaces, line breaks and Markdown
 * emphasis are passed over. 读取一个中文统计数字。
 *
 * @param text - one figure and nothing else
 * @returns the quantity; its unit is in the type where `text` is a literal
 * @throws QuantityError with `code`, `position` and `text`, where the string is no figure: empty, no number, no unit
 * of the table, an ordinal (第2批), a date (2024年), 兆 (10⁶ or 10¹²)
 *
 * @example
 * ```ts
 * parseQuantity('13.55万件');
 * // { value: 135500, unit: '件', resolution: 100, bound: 'exact', printed: '13.55万件' }
 * ```
 */
export function parseQuantity<const S extends string>(text: S): Quantity<ParsedUnit<S>> {
  return ((typeof text === 'string' && readPlain(text)) || readFigure(text)) as Quantity<ParsedUnit<S>>;
}

/**
 * As {@link parseQuantity}, without throwing.
 *
 * @example
 * ```ts
 * safeParseQuantity('436家').success; // true
 * ```
 */
export function safeParseQuantity<const S extends string>(text: S): SafeParseResult<ParsedUnit<S>> {
  try {
    return { success: true, data: parseQuantity(text) };
  } catch (error) {
    if (error instanceof QuantityError) return { success: false, error };
    throw error;
  }
}

/** The unit that is kept for a printed name, and the power of ten between the two. */
type Entry = readonly [unit: string, power: number];

const keyOf = (name: string): string | number => (name[1] ? name : name.charCodeAt(0));

/** The units by name; a name of one character by its code, which is faster. */
export const printedUnits = /* @__PURE__ */ unitIndex();

function unitIndex(): ReadonlyMap<string | number, Entry> {
  const index = new Map<string | number, Entry>([['', ['', 0]]]);
  for (const word of [counters, currencies, rates, physicalUnits, derivedNames, unitAliases].join(' ').split(' ')) {
    const [name, unit = name, power = 0] = word.split('=') as [string, string?, string?];
    index.set(keyOf(name), [unit, +power]);
  }
  return index;
}

/**
 * The common shape, read without a detour: 约 before the number, 余 and a unit behind it. Everything else is
 * `undefined` here, and left to `readFigure`.
 */
function readPlain(text: string): Quantity | undefined {
  const start = codeAt(text, 0) === 0x7ea6 /* 约 */ ? 1 : 0;
  let bound: Bound = start ? 'about' : 'exact';
  let at = start;
  let mantissa = 0;
  let point = 0;
  let code: number;
  for (; ; at++) {
    code = codeAt(text, at);
    if (code >= 48 && code < 58) mantissa = mantissa * 10 + code - 48;
    else if (code === 46 && !point && at > start) point = at + 1;
    else break;
  }
  let exponent = point && point - at;
  let finer = 0;
  if (at > start) {
    if (at - start > 15 || at === point) return undefined;
    if (code === 0x4e07 /* 万 */) {
      exponent += 4;
      code = codeAt(text, ++at);
    }
    if (code === 0x4ebf /* 亿 */) {
      exponent += 8;
      code = codeAt(text, ++at);
    }
  } else {
    const numeral = readNumeral(text, at, ignored);
    if (!numeral || numeral.digits || numeral.spread || numeral.more || numeral.bare) return undefined;
    if (numeral.end === text.length && likeYear(text, at, numeral)) return undefined;
    ({ mantissa, exponent, finer, end: at } = numeral);
    code = codeAt(text, at);
  }
  if (code === 0x4f59 /* 余 */ && !start) {
    bound = 'above';
    code = codeAt(text, ++at);
  }
  let unit = '元';
  const rest = text.length - at;
  if (rest !== 1 || code !== 0x5143 /* 元 */) {
    const entry = printedUnits.get(rest === 1 ? code : text.slice(at));
    if (!entry || entry[1] || code === 0x5e74 /* 年: it may be a date */) return undefined;
    unit = entry[0];
  }
  const value = scaleInteger(mantissa, exponent);
  const resolution = scaleInteger(1, exponent - finer);
  if (value + resolution === Infinity || !resolution) return undefined;
  return { value, unit: unit as Unit, resolution, bound, printed: text };
}

const ignored = (): undefined => undefined;

/** Whether a number is written as years are: 2024, 二〇二四. In Han digits, without a unit, it can be nothing else. */
const likeYear = (text: string, start: number, { end, mantissa }: Numeral): boolean =>
  end - start === 4 && mantissa >= 1e3 && mantissa < 3e3 && classAt(text, start + 1) < 11;

/** One number with its unit: a figure, or one end of a range. */
interface Side extends Numeral {
  sign: '-' | '';
  /** What the number is divided by, where that is no power of ten: the 3 of 三分之二. */
  divisor: number;
  /** The power of ten between the unit that is printed and the one that is kept, already in the exponent: −1 for ‰. */
  shift: number;
  unit: string;
  /** The unit as it is printed behind the number itself. */
  name?: string;
}

/** The double nearest to a side times 10^`power`, without its divisor. */
const valueOf = ({ sign, mantissa, digits, exponent }: Side, power = 0): number =>
  Number(`${sign}${digits || mantissa}e${exponent + power}`) + 0;

/** What stands behind a number: 余, the unit, a unit that it is divided by, 整, and words; up to the end, or to the sign of a range. */
const tail =
  /([余多]?)([^/至到–~〜—-]*?)(?:\/((?:(?!百分点)[十百千万亿])*)((?:百分点|[^/至到–~〜—十百千万亿-])[^/至到–~〜—-]*?))?([整正]?)((?:左右|上下|[余多]|及?以[上下内]){0,3})(?=$|[至到–~〜—-])/y;

/** The whole grammar: words and sign, a number or a fraction, its unit, words again; or two such ends of a range. */
function readFigure(given: unknown): Quantity {
  const input = String(given);
  // what is left without thousands separators and layout; but layout between two digits joins no number: 3*5, 12 34
  let text = '';
  const kept: number[] = [];
  // full-width forms become ASCII
  for (const { 0: piece, index } of input
    .replace(/[！-～]/g, (wide) => wide.normalize('NFKC'))
    .matchAll(
      /(?!(?<=(?<![\d.]|\.[\s*_`\u200b\u2060]+)\d{1,3})([, ])\d{3}(?!\d|(?!\1)[,\s*_`\u200b\u2060]+\d))(?:[^\s*_`\u200b\u2060]|(?<=\d)[\s*_`\u200b\u2060]+(?=\d))/g,
    )) {
    kept.push(index);
    text += piece[0];
  }
  // 3个多月 is 3多个月; 叁元伍角贰分 is 叁点伍贰元, 三成五 is 三点五成; but the 分 of 元/分钟 is no money
  text = text
    .replace(/个([余多])(?=[百基小月])/g, '$1个')
    .replace(/([元圆])零?([^/])角(?:零?(.)分)?/g, '点$2$3$1')
    .replace(/([元圆])零?([^/])分/g, '点零$2$1')
    .replace(/([角成])零?([\d一二三四五六七八九壹贰叁肆伍陆柒捌玖])分?/g, '点$2$1');
  let at = 0;
  let bound: Bound | undefined;

  const fail = (code: QuantityErrorCode, from = at): never => {
    throw new QuantityError(code, input, kept[from] ?? input.length);
  };
  const accept = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (match) at = pattern.lastIndex;
    return match;
  };
  const acceptWords = (pattern: RegExp): void => {
    for (let match; (match = accept(pattern));) say(boundOf(match), match.index);
  };
  const say = (says: Bound, from: number): void => {
    bound ??= says;
    if (bound !== says) fail('conflicting-bounds', from);
  };
  const known = (name: string, from: number, date = /^[年月日号]/): Entry =>
    printedUnits.get(keyOf(name)) ??
    fail(
      name[0] === '兆'
        ? 'ambiguous'
        : date.test(name)
          ? 'date'
          : (classAt(name, 0) && !printedUnits.has(name.slice(0, 2))) || /^[,\s*_`\u200b\u2060]/.test(name)
            ? 'malformed-number'
            : 'unknown-unit',
      from,
    );
  const acceptSide = (): Side => {
    acceptWords(wordBefore);
    const [, renminbi, minus] = accept(/(人民币)?(?:\+|([-−﹣负]))?/y)!;
    acceptWords(wordBefore);
    const start = at;
    // no spread: of an object with more fields to come it takes some microseconds
    const side: Side = Object.assign(readNumeral(text, at, fail), {
      sign: '',
      divisor: 1,
      shift: 0,
      unit: '',
    } as const);
    at = side.end;
    if (accept(/分之/y)) {
      const divisor = valueOf(side);
      const power = Math.log10(divisor);
      if (!divisor || side.spread || !Number.isSafeInteger(divisor)) fail('malformed-number', start);
      Object.assign(side, readNumeral(text, at, fail), { shift: 2, unit: '%', bare: false });
      at = side.end;
      if (Number.isInteger(power)) side.shift -= power;
      else side.divisor = divisor;
    }
    const { end } = side;
    const [, more, name, scale, below, whole, words] = accept(tail) ?? fail('unknown-unit', end);
    side.name = name!;
    if (more || side.more) say('above', end);
    if (!more && (name === '年' || (!name && text[start]! >= '一')) && likeYear(text, start, side)) fail('date', 0);
    if (side.unit + name || below) {
      const [unit, power] = known(side.unit + name, end + more!.length);
      side.unit = unit;
      side.shift += power;
      side.exponent += side.shift;
    }
    if (below) {
      // a month or a day of the calendar above the line, a length of time below it
      const [unit, power] = known(below === '月' ? '个月' : below === '日' ? '天' : below, end, /^$/);
      side.unit += `/${scale}${unit}`;
      side.shift -= power;
      side.exponent -= power;
    }
    if (renminbi) side.unit ||= '元';
    if ((whole && !side.unit.endsWith('元')) || (renminbi && side.unit !== '元')) fail('unknown-unit', end);
    if (whole) side.finer = Math.max(side.finer, side.exponent);
    if (minus) side.sign = '-';
    at -= words!.length;
    acceptWords(wordBehind);
    return side;
  };

  if (!text) fail('empty');
  if (/^[第首]/.test(text)) fail('ordinal');
  const low = acceptSide();
  let high: Side | undefined;
  if (accept(/—+|[至到–~〜-]/y)) {
    high = acceptSide();
    for (const [side, other] of [
      [low, high],
      [high, low],
    ] as const) {
      if (!side.unit) {
        side.unit = other.unit;
        side.exponent += other.shift;
      }
    }
    const top = valueOf(high);
    // below zero, what a scale takes a hundred times as far as the other end is not meant: -8000至1.2万家 is no -8000万
    const fits = (power: number): boolean =>
      valueOf(low, power) < top && !(power && top && valueOf(low, power - 2) < -Math.abs(top));
    // In 3至5亿元 the lower end takes the scale over; in -5千至-3千万元, which has a 千 of its own, only 万; in 500元至
    // 1000万元, which has the unit, nothing. In 500至1万家 it is 500, for 500万 would be above; but nobody writes 5至3亿
    // for 5 to 300,000,000.
    const scale = (
      low.outer || low.name ? [0] : [low.last ? high.outer : high.scale, high.outer, fits(3) ? NaN : 0]
    ).find(fits);
    if (scale === undefined || at < text.length || low.unit !== high.unit || low.spread + high.spread) fail('range', 0);
    say('about', 0);
    low.exponent += scale!;
  } else {
    if (low.bare && (!bound || low.spread)) fail('missing-number', 0);
    if (low.spread) high = { ...low, mantissa: low.mantissa + low.spread };
  }

  const { unit, exponent, finer, divisor } = high ?? low;
  const first = valueOf(low);
  const resolution = Number(`1e${exponent - finer}`) / divisor;
  let value = first / divisor;
  let more: object | undefined;
  if (high) {
    // the middle, exactly
    const floor = Math.min(low.exponent, high.exponent);
    const [a, b] = [valueOf(low, -floor), valueOf(high, -floor)];
    value = Number(`${(a + b) * 5}e${floor - 1}`);
    // the sum of the two may be small where they are too large to be exact: -9007199254740993至9007199254740995
    if (divisor * low.divisor > 1 || !Number.isSafeInteger((Math.abs(a) + Math.abs(b)) * 5)) fail('range', 0);
    const second = valueOf(high);
    more = { low: Math.min(first, second), high: Math.max(first, second) };
  } else if (low.digits) {
    more = { digits: low.sign + shiftDigits(low.digits, low.exponent) };
  }
  // a quotient of two numbers that a double holds is the nearest one
  if (
    !Number.isFinite(value + resolution) ||
    !resolution ||
    (divisor > 1 && (low.digits || !Number.isSafeInteger(first)))
  )
    fail('out-of-range', 0);
  const quantity = {
    value,
    unit: unit as Unit,
    resolution,
    bound: high ? ('between' as const) : (bound ?? 'exact'),
    printed: input.replace(/[\s*_`\u200b\u2060]/g, ''),
  };
  return Object.assign(quantity, more);
}
