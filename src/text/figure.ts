/**
 * A figure as a quantity. The common one is made of its mantissa and its power of ten. One of any other shape (Chinese
 * numerals, ranges, shares, quotients, full-width forms, layout inside it) is cut out of the text, and `parseQuantity`
 * reads it.
 *
 * @module
 */

import type { Bound, Quantity } from '../model/quantity.js';
import { scaleInteger } from '../quantity/decimal.js';
import { classAt } from '../quantity/numeral.js';
import { safeParseQuantity } from '../quantity/parse.js';
import { begins, codeAt, matchAt, skip } from './signs.js';
import { type PrintedUnit, unitAt, UnitKind } from './unit-at.js';

/** What was read, the unit that is printed, and the place behind it. */
export interface Figure {
  readonly quantity: Quantity;
  readonly unit: PrintedUnit | undefined;
  readonly end: number;
  /** Whether the qualifying word before it was read with it: not the 约 of 约300余件. */
  readonly worded: boolean;
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

const isNumeral = (text: string, at: number): boolean =>
  classAt(text, at) > 0 || /^(?:[０-９．]|[,，][\d０-９]{3}(?![\d０-９]))/.test(text.slice(at, at + 5));

/** The text from `start` on without layout, and where each character of it ends. */
function cut(text: string, start: number, numberEnd: number): { plain: string; ends: number[] } {
  let plain = '';
  const ends: number[] = [];
  for (let at = start; at < numberEnd + REACH; at++) {
    const next = skip(text, at);
    if (next > at) {
      const gap = text.slice(at, next);
      // what stands between two digits parts two numbers, but for a space between thousands; and a line that does not
      // go on with a unit is another one
      if (/\d\D+\d/.test(text.slice(at - 1, next + 1)) && !/^ \d{3}(?!\d)/.test(text.slice(at, next + 4))) break;
      if (gap.includes('\n') && !continues(text, gap, at, next)) break;
      at = next;
    }
    plain += text.charAt(at);
    ends.push(at + 1);
  }
  return { plain, ends };
}

/** Whether a line break stands inside a figure: 2.27⏎万亿元. */
function continues(text: string, gap: string, at: number, next: number): boolean {
  // two of them part paragraphs
  if (gap.indexOf('\n') < gap.lastIndexOf('\n')) return false;
  if (text[at - 1] === '.') return true;
  const unit = next + /[十百千万亿]*/.exec(text.slice(next, next + 4))![0].length;
  const name = unitAt(text, unit)?.name ?? '';
  return unit > next || /[%％元]/.test(name) || (name !== '' && !/[\p{L}\d]/u.test(text.charAt(unit + name.length)));
}

/** What belongs to a unit behind it: 两元五角, 三成五, 两成多; 五成半 is no figure that is read. */
const finer: Readonly<Record<string, RegExp>> = {
  元: /零?[一二三四五六七八九]角(?:零?[一二三四五六七八九]分)?/y,
  成: /[\d一二三四五六七八九半](?![\d十百千万])|[多余]/y,
};

/** 个 of 3个多小时: the unit is 个小时. */
const parted = /个[余多](?:百分点|基点|小时|月)/y;
/** A product, or a quotient: 元/股, 元/GB, 元/10万人, 元/标准箱; of 3.2亿元/净利润0.5亿元 the word is that of the next figure. */
const beyond =
  /[余多]?(?:\/(?:[\dA-Za-z十百千万亿股月年班周日晚餐课趟]|\p{L}{1,9}(?![\p{L}\d])|(.))|×[\p{L}\d㎡㎞]|·[月日时])/uy;
/** Whether a figure goes on to a quotient or a product that is not read: 元/股, 元/人/月, 元/平方米·月, 3米×5米. */
function goesOn(plain: string, end: number): boolean {
  const match = matchAt(beyond, plain, end);
  if (match) return match[1] === undefined || unitAt(plain, end + match[0].length - 1) !== undefined;
  return plain[end] === '·' && unitAt(plain, end + 1) !== undefined;
}

/** A number, its unit, and a unit that it is divided by. */
function sideAt(text: string, start: number): { end: number; unit: PrintedUnit | undefined; told: boolean } {
  let end = start;
  let told = false; // 分之 needs no unit
  for (;;) {
    while (isNumeral(text, end)) end++;
    while (/[点數数.．]/.test(text.charAt(end - 1))) end--;
    if (told || !text.startsWith('分之', end)) break;
    told = true;
    end += 2;
  }
  const between = matchAt(parted, text, end);
  const unit = between ? unitAt(`个${between[0].slice(2)}`, 0) : unitAt(text, end);
  if (unit) {
    end += (between?.[0] ?? unit.name).length;
    const more = finer[unit.name] && matchAt(finer[unit.name]!, text, end)?.[0];
    // but 三成五家 may be 五家
    if (more && !unitAt(text, end + more.length)) end += more.length;
    const scale = /^\/[十百千万亿]*/.exec(text.slice(end, end + 6))?.[0];
    if (scale) {
      const below = end + scale.length;
      const lower = unitAt(text, below);
      // 床 of 元/床日 is none; 月 and 日 are no units but below a slash
      const by = lower
        ? !begins(lower.not, codeAt(text, below + lower.name.length)) && lower.name
        : /^[月日](?!\p{L})/u.exec(text.slice(below, below + 2))?.[0];
      if (by) end = below + by.length;
    }
  }
  return { end, unit: unit ?? (told ? unitAt('%', 0) : undefined), told };
}

const range = /(?:—{1,2}|[至到–~〜～－-])(?=[\d０-９一二三四五六七八九十两百千万亿])/y;
const behind = /左右|上下|及?以[上下内]/y;
/** 增长2倍多, 2年多来; but 2倍多家庭 has no such word. */
const more = /[余多](?=[^\p{L}\d]|$|的|时间|来)/uy;
const parentheses = /[（(]([十百千万亿]*)([^（(）)]{1,6})[）)]/y;

/** Reads the figure at `start`, with the qualifying word that stands before it. */
export function figureAt(
  text: string,
  start: number,
  numberEnd: number,
  word: string,
  counts: (end: number) => boolean,
): Figure | undefined {
  if (numberEnd - start > LONGEST) return undefined;
  const { plain, ends } = cut(text, start, numberEnd);
  const read = (figure: string, end: number, unit: PrintedUnit | undefined): Figure | undefined => {
    // what is counted has it before the unit, and 比上年的3家多 compares
    const words = matchAt(behind, plain, end) ?? (unit?.kind !== UnitKind.Counter ? matchAt(more, plain, end) : null);
    const all = end + (words?.[0].length ?? 0);
    for (const [before, to] of [
      [word, all],
      [word, end],
      ['', all],
      ['', end],
    ] as const) {
      const result = safeParseQuantity(before + figure + plain.slice(end, to));
      if (result.success) return { quantity: result.data, unit, end: ends[to - 1]!, worded: before !== '' };
      if (all === end && !word) return undefined;
    }
    return undefined;
  };
  const { end, unit, told } = sideAt(plain, 0);
  if (goesOn(plain, end)) return undefined;
  if (!unit) {
    // 2470.67（万元）
    const match = matchAt(parentheses, plain, end);
    const inner = match ? unitAt(match[2]!, 0) : undefined;
    if (inner) return read(plain.slice(0, end) + match![1]! + match![2]!, end + match![0].length, inner);
  }
  const joint = matchAt(range, plain, end);
  if (joint && !/[从由]/.test(text.charAt(start - 1))) {
    const high = sideAt(plain, end + joint[0].length);
    // 0.5个至0.8个百分点
    const low = unit?.name === '个' && high.unit?.unit === unit.unit ? end - 1 : end;
    if (goesOn(plain, high.end)) return undefined;
    // 百分之五十至六十
    const shared =
      high.unit ?? (told && /^(?:[^\p{L}\d]|$|[的之左上])/u.test(plain.slice(high.end)) ? unit : undefined);
    const figure = shared && read(plain.slice(0, low) + plain.slice(end, high.end), high.end, shared);
    if (figure) return figure;
  }
  // without a unit most numbers are labels
  return unit || (end && counts(ends[end - 1]!)) ? read(plain.slice(0, end), end, unit) : undefined;
}
