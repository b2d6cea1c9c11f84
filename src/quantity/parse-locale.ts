import { NumberError, QuantityError } from '../model/errors.js';
import type { Quantity } from '../model/quantity.js';
import type { Unit } from '../model/unit-types.js';
import { readEnglish } from './english.js';
import type { ParsedUnit } from './literal.js';
import { type ChineseOptions, parseQuantity as readChinese, type SafeParseResult } from './parse.js';

/**
 * What the package exports: a figure in either language. What reads Chinese alone (the texts, the schemas) takes
 * `parse.ts`, and carries no English.
 *
 * @module
 */

/** The languages that figures are read in. */
export type ReadLocale = 'zh' | 'en';

/** How a figure is read. */
export interface ParseOptions<L extends ReadLocale = ReadLocale> extends ChineseOptions {
  /** The language of the figure: Chinese by default; `'en'` for `22.76 billion yuan`. */
  readonly locale?: L | undefined;
}

/** The unit in the type: that of a Chinese literal, else any. */
type ReadUnit<S extends string, L> = 'en' extends L ? Unit : ParsedUnit<S>;

/**
 * Reads a string that is one figure: `'2.27万亿元'`, `'三点五亿'`, `'约200亿元'`, `'12～15万套'`, `'百分之三十'`.
 *
 * The value is the double nearest to what is printed, in the base unit; the resolution is the place value of the
 * last printed digit; qualifying words (约, 余, 近, 以上 …) give the bound. Spaces, line breaks and Markdown
 * emphasis are passed over. 读取一个中文统计数字。
 *
 * @param text - one figure and nothing else
 * With `locale: 'en'` it is an English figure: `'22.76 billion yuan'`, `'about 72,800'`, `'CNY 3–5 billion'`, and whatever
 * `formatQuantity` writes in English; its unit is one of `unitWords`. The printed form keeps single spaces. Digits only are
 * read (no `three million`), and nothing that has two meanings: `$5`, `5m` (million or metre), `500 to 1 million`.
 *
 * @returns the quantity; its unit is in the type where `text` is a literal
 * @throws NumberError for a `locale` that is neither zh nor en
 * @throws QuantityError with `code`, `position` and `text`, where the string is no figure: empty, no number, no unit
 * of the table, an ordinal (第2批), a date (2024年), 兆 (10⁶ or 10¹²)
 *
 * @example
 * ```ts
 * parseQuantity('13.55万件');
 * // { value: 135500, unit: '件', resolution: 100, bound: 'exact', printed: '13.55万件' }
 *
 * parseQuantity('22.76 billion yuan', { locale: 'en' });
 * // { value: 22760000000, unit: '元', resolution: 10000000, bound: 'exact', printed: '22.76 billion yuan' }
 * ```
 */
export function parseQuantity<const S extends string, L extends ReadLocale = 'zh'>(
  text: S,
  options: ParseOptions<L>,
): Quantity<ReadUnit<S, L>>;
// the last one is what a callback is taken for: texts.map(parseQuantity)
export function parseQuantity<const S extends string>(text: S): Quantity<ParsedUnit<S>>;
export function parseQuantity(text: string, options?: ParseOptions): Quantity {
  const locale = options?.locale ?? 'zh';
  if (locale === 'en') return readEnglish(text, readChinese);
  if (locale !== 'zh') throw new NumberError(`locale is "${locale as string}": zh or en is needed`);
  return readChinese(text, options);
}

/**
 * As {@link parseQuantity}, without throwing.
 *
 * @example
 * ```ts
 * safeParseQuantity('436家').success; // true
 * ```
 */
export function safeParseQuantity<const S extends string, L extends ReadLocale = 'zh'>(
  text: S,
  options: ParseOptions<L>,
): SafeParseResult<ReadUnit<S, L>>;
export function safeParseQuantity<const S extends string>(text: S): SafeParseResult<ParsedUnit<S>>;
export function safeParseQuantity(text: string, options: ParseOptions = {}): SafeParseResult {
  try {
    return { success: true, data: parseQuantity(text, options) };
  } catch (error) {
    if (error instanceof QuantityError) return { success: false, error };
    throw error;
  }
}
