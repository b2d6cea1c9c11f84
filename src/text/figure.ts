/**
 * A figure as a quantity. The common one is made of its mantissa and its power of ten. One of any other shape (Chinese
 * numerals, ranges, shares, quotients, layout inside it) is read by the grammar that `parseQuantity` reads with.
 *
 * @module
 */

import type { QuantityErrorCode } from '../model/errors.js';
import type { Bound, Quantity } from '../model/quantity.js';
import { scaleInteger } from '../quantity/decimal.js';
import { classAt } from '../quantity/numeral.js';
import { plainOf } from '../quantity/plain.js';
import { readFigureAt } from '../quantity/read-figure.js';
import { matchAt, skip } from './signs.js';
import { type PrintedUnit, unitAt } from './unit-at.js';

/** What was read, the unit that is printed, and the place behind it. */
export interface Figure {
  readonly quantity: Quantity;
  readonly unit: PrintedUnit | undefined;
  readonly end: number;
}

/** mantissa × 10^exponent: all such figures are made here, so that they have one shape, and are fast to make. */
export const plainFigure = (
  mantissa: number,
  exponent: number,
  unit: string,
  bound: Bound,
  printed: string,
): Quantity => ({
  value: scaleInteger(mantissa, exponent) + 0, // no −0: 下降0%
  unit: unit as Quantity['unit'],
  resolution: scaleInteger(1, exponent),
  bound,
  printed,
});

/** A figure as it is printed, without the layout that begins at `layout`. */
export const printedAt = (text: string, start: number, layout: number, end: number): string =>
  layout ? text.slice(start, layout) + text.slice(skip(text, layout), end) : text.slice(start, end);

/** How far a figure may reach behind its first number. */
const REACH = 40;
/** More digits than any figure has. */
const LONGEST = 400;

/** Whether the layout from `at` to `next` ends a figure: it parts two numbers, or two lines. */
function parts(text: string, at: number, next: number): boolean {
  const gap = text.slice(at, next);
  if (/\d\D+\d/.test(text.slice(at - 1, next + 1))) return true;
  return gap.includes('\n') && !continues(text, gap, at, next);
}

/** Whether a line break stands inside a figure: 2.27⏎万亿元. */
function continues(text: string, gap: string, at: number, next: number): boolean {
  // two of them part paragraphs
  if (gap.indexOf('\n') < gap.lastIndexOf('\n')) return false;
  if (text[at - 1] === '.') return true;
  const unit = next + /[十百千万亿]*/.exec(text.slice(next, next + 4))![0].length;
  const name = unitAt(text, unit)?.name ?? '';
  return unit > next || /[%元]/.test(name) || (name !== '' && !/[\p{L}\d]/u.test(text.charAt(unit + name.length)));
}

/** A product, or a quotient: 元/GB, 元/10万人, 元/餐; of 3.2亿元/净利润0.5亿元 the word is that of the next figure. */
const beyond =
  /[余多]?(?:\/(?:[\dA-Za-z（(十百千万亿月年班日晚餐课趟]|\p{L}{1,9}(?![\p{L}\d])|(.))|×[\p{L}\d㎡㎞]|·[月日时A-Za-z]|每\p{L}{1,4}每|(?<=小时|分钟)\d{1,2}[分秒]|(?<=斤)[\d一二三四五六七八九]{1,2}两|(?<=分)[\d一二三四五六七八九壹贰叁肆伍陆柒捌玖]厘|(?<=\d)[A-Za-z]|(?<=[成一二三四五六七八九])[强弱](?!\p{L}))/uy;
/** Whether a figure goes on to a quotient or a product that is not read: 元/GB, 元/人/月, 元/平方米·月, 3米×5米. */
function goesOn(plain: string, end: number): boolean {
  const match = matchAt(beyond, plain, end);
  if (match) return match[1] === undefined || unitAt(plain, end + match[0].length - 1) !== undefined;
  return plain[end] === '·' && unitAt(plain, end + 1) !== undefined;
}

/** A unit in brackets behind its number: 2470.67（万元）. */
const bracketed = /[（(]([十百千万亿]*)([^（(）)]{1,6})[）)]/y;

/** Those of 2470.67（万元）, but not of 8万元（含）. */
export const brackets = /[（(](?!不?含)|(?<!含|含本数)[）)]/g;

/** Why a figure is not read, and where what cannot be read ends, if that is known. */
export interface Unread {
  readonly code: QuantityErrorCode;
  readonly end?: number;
}

/** Whether a figure was read; otherwise it says why not. */
export const isRead = (found: Figure | Unread): found is Figure => 'quantity' in found;

/**
 * Reads the figure at `start`, with the words, the currency and the sign that stand before its number.
 *
 * @param numberEnd - where its first number ends
 * @param counts - whether a number without a unit, which ends at a place, counts
 * @param bound - what a word before `start` says of it
 */
export function figureAt(
  text: string,
  start: number,
  numberEnd: number,
  counts: (end: number) => boolean,
  bound?: Bound,
): Figure | Unread {
  if (numberEnd - start > LONGEST) return { code: 'out-of-range' };
  const { text: all, places } = plainOf(text, start, Math.min(text.length, numberEnd + REACH), (at, next) =>
    parts(text, at, next),
  );
  // the point at the end of a sentence
  const plain = all.slice(0, (/\d\.(?!\d)/.exec(all)?.index ?? all.length) + 1);
  // what 个点 is, the clause before tells
  const before = text.slice(Math.max(0, start - 30), start);
  const unitIn = (words: string, at: number): PrintedUnit | undefined =>
    words.startsWith('个点', at) ? unitAt(before + words, before.length + at) : unitAt(words, at);
  const fromTo = /[从由]/.test(text.charAt(start - 1));
  let read = readFigureAt(plain, 0, { whole: false, unitAt: unitIn, fromTo }, bound);
  if ('code' in read) return { code: read.code, ...(read.end && { end: places[read.end - 1]! + 1 }) };
  let { end } = read;
  let unit = read.entry as PrintedUnit | undefined;
  if (goesOn(plain, end)) return { code: 'unknown-unit' };
  // CAD2024软件, 人民币1-3年期: a currency alone is no unit of what goes on
  if (read.unit && !unit && read.unit !== '%' && /^(?:\p{L}|[至到–~—-]\d)/u.test(plain.slice(end)))
    return { code: 'unknown-unit' };
  if (!read.unit && !unit) {
    const match = matchAt(bracketed, plain, end);
    const inner = match ? unitAt(match[2]!, 0) : undefined;
    if (inner) {
      const again = readFigureAt(plain.slice(0, end) + match![1]! + match![2]!, 0, { whole: true, unitAt });
      if ('code' in again) return { code: again.code };
      read = again;
      unit = inner;
      end += match![0].length;
    } else if (classAt(plain, end - 1) === 0 || !counts(places[end - 1]! + 1)) return { code: 'unknown-unit' };
  }
  const { end: _end, entry: _entry, ...quantity } = read;
  return {
    quantity: { ...quantity, printed: plain.slice(0, end).replace(brackets, '') },
    unit: unit ?? (read.unit ? unitAt('%', 0) : undefined),
    end: places[end - 1]! + 1,
  };
}
