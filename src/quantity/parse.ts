import { QuantityError } from '../model/errors.js';
import type { Bound, Quantity } from '../model/quantity.js';
import type { Unit } from '../model/unit-types.js';
import { scaleInteger } from './decimal.js';
import { fold } from './fold.js';
import { currencyBefore, layout } from './lexicon.js';
import type { ParsedUnit } from './literal.js';
import { codeAt, readNumeral } from './numeral.js';
import { plainOf } from './plain.js';
import { likeYear, readFigureAt } from './read-figure.js';
import { longestUnit, printedUnits } from './unit-index.js';

/** What `safeParseQuantity` returns: zod's shape. */
export type SafeParseResult<U extends Unit = Unit> =
  | { readonly success: true; readonly data: Quantity<U> }
  | { readonly success: false; readonly error: QuantityError };

/** How a figure in Chinese is read. */
export interface ChineseOptions {
  /** What ¥ and ￥ stand for: the yuan and the yen have the same sign, so that without this it is refused. */
  readonly currency?: 'CNY' | 'JPY';
  /** Whether w (万), k (thousand) and + (and more) are read behind a number: 1.2w, 3k, 1万+. */
  readonly suffixes?: boolean;
}

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
export function parseQuantity<const S extends string>(text: S, options?: ChineseOptions): Quantity<ParsedUnit<S>> {
  return ((typeof text === 'string' && readPlain(text)) || readWhole(text, options ?? {})) as Quantity<ParsedUnit<S>>;
}

/**
 * As {@link parseQuantity}, without throwing.
 *
 * @example
 * ```ts
 * safeParseQuantity('436家').success; // true
 * ```
 */
export function safeParseQuantity<const S extends string>(
  text: S,
  options?: ChineseOptions,
): SafeParseResult<ParsedUnit<S>> {
  try {
    return { success: true, data: parseQuantity(text, options) };
  } catch (error) {
    if (error instanceof QuantityError) return { success: false, error };
    throw error;
  }
}

/**
 * The common shape, read without a detour: 约 before the number, 余 and a unit behind it. Everything else is
 * `undefined` here, and left to the grammar.
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
    // 021 is an identifier
    if (at - start > 15 || at === point || (codeAt(text, start) === 48 && at - start > 1 && point !== start + 2))
      return undefined;
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
    if (numeral.lone && numeral.end < text.length) return undefined;
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
    if (!entry || entry.power || code === 0x5e74 /* 年: it may be a date */ || code === 0x6298 /* 折 */)
      return undefined;
    unit = entry.unit;
  }
  const value = scaleInteger(mantissa, exponent);
  const resolution = scaleInteger(1, exponent - finer);
  if (value + resolution === Infinity || !resolution) return undefined;
  return { value, unit: unit as Unit, resolution, bound, printed: text };
}

const ignored = (): undefined => undefined;

/** Everything else: the grammar, on the text without layout and folded. */
function readWhole(given: unknown, { currency, suffixes }: ChineseOptions): Quantity {
  const input = String(given);
  const { text, places } = plainOf(fold(input), 0, input.length);
  const yuan = currency && currencyBefore[currency];
  const read = readFigureAt(text, 0, { whole: true, unitAt: longestUnit, yuan, suffixes });
  if ('code' in read) throw new QuantityError(read.code, input, places[read.at] ?? input.length);
  const { end: _end, entry: _entry, ...quantity } = read;
  return { ...quantity, printed: input.replace(blank, '') };
}

const blank = /* @__PURE__ */ new RegExp(`[${layout}]`, 'g');
