/**
 * A figure of any shape: Chinese numerals, ranges, shares, quotients, full-width forms, layout inside it. The figure is
 * cut out of the text, and `parseQuantity` reads it.
 *
 * @module
 */

import type { Quantity } from '../model/quantity.js';
import { classAt } from '../quantity/numeral.js';
import { safeParseQuantity } from '../quantity/parse.js';
import { skip } from './signs.js';
import { unitAt } from './unit-at.js';

/** What was read, and the place behind it. */
export interface Figure {
  readonly quantity: Quantity;
  readonly end: number;
}

/** How far a figure may reach behind its first number. */
const REACH = 40;
/** More digits than any figure has. */
const LONGEST = 400;

const isNumeral = (text: string, at: number): boolean =>
  at < text.length &&
  (classAt(text, at) > 0 || /[０-９．]/.test(text[at]!) || /^,\d{3}(?!\d)/.test(text.slice(at, at + 5)));

/** The text from `start` on without layout, and where each character of it ends. */
function cut(text: string, start: number, numberEnd: number): { plain: string; ends: number[] } {
  let plain = '';
  const ends: number[] = [];
  for (let at = start; at < text.length && at < numberEnd + REACH; at++) {
    const next = skip(text, at);
    if (next > at) {
      const digits = /\d/.test(text[at - 1] ?? '') && /\d/.test(text[next] ?? '');
      // a space between two digits parts two numbers, and a line that does not go on with a unit is another one
      if (digits || (text.slice(at, next).includes('\n') && !continues(text, at, next))) break;
      at = next;
      if (at >= text.length) break;
    }
    plain += text[at]!;
    ends.push(at + 1);
  }
  return { plain, ends };
}

/** Whether a line break stands inside a figure: 2.27⏎万亿元. */
export function continues(text: string, at: number, next: number): boolean {
  if (/\n\s*\n/.test(text.slice(at, next))) return false;
  if (text[at - 1] === '.') return /\d/.test(text[next] ?? '');
  let unit = next;
  while (/[十百千万亿]/.test(text[unit] ?? '')) unit++;
  const name = unitAt(text, unit)?.name ?? '';
  return unit > next || /[%％元]/.test(name) || (!!name && !/[\p{L}\d]/u.test(text[unit + name.length] ?? ''));
}

/** The place behind a number, its unit, and a unit that it is divided by. */
function sideAt(text: string, start: number): number {
  let at = start;
  for (;;) {
    while (isNumeral(text, at)) at++;
    while (at > start && /[点數数.．]/.test(text[at - 1]!)) at--;
    if (!text.startsWith('分之', at) || at - start > REACH) break;
    at += 2;
  }
  const unit = unitAt(text, at);
  if (!unit) return at;
  at += unit.name.length;
  const below = /^\/[十百千万亿]*/.exec(text.slice(at, at + 6))?.[0].length;
  const by = below ? unitAt(text, at + below) : undefined;
  return by ? at + below! + by.name.length : at;
}

const range = /(?:—{1,2}|[至到–~〜～-])(?=[\d０-９一二三四五六七八九十两百千万亿])/y;
const behind = /左右|上下|及?以[上下内]/y;
const inParentheses = /[（(](.{1,9}?)[）)]/y;

const accept = (pattern: RegExp, text: string, at: number): number => {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
};

/** Reads the figure at `start`, with the qualifying word that stands before it. */
export function figureAt(text: string, start: number, numberEnd: number, word: string): Figure | undefined {
  if (numberEnd - start > LONGEST) return undefined;
  const { plain, ends } = cut(text, start, numberEnd);
  const side = sideAt(plain, 0);
  let end = side;
  let figure = plain.slice(0, end);
  if (end && isNumeral(plain, end - 1)) {
    const closed = accept(inParentheses, plain, end);
    const inner = plain.slice(end + 1, closed - 1);
    const scale = /^[十百千万亿]*/.exec(inner)![0].length;
    if (closed > end && unitAt(inner, scale)?.name === inner.slice(scale)) {
      figure += inner;
      end = closed;
    }
  }
  const second = accept(range, plain, end);
  const ranged = second > end && !/[从由]$/.test(text.slice(start - 1, start)) ? sideAt(plain, second) : end;
  for (const [to, read] of [
    [ranged, plain.slice(0, ranged)],
    [end, figure],
  ] as const) {
    if (to === end && read !== figure) continue;
    const all = accept(behind, plain, to);
    const words = plain.slice(to, all);
    let result = safeParseQuantity(word + read + words);
    let last = all;
    if (!result.success && words) {
      result = safeParseQuantity(word + read);
      last = to;
    }
    if (!result.success && word) result = safeParseQuantity(read);
    if (result.success) return { quantity: result.data, end: ends[last - 1]! };
  }
  return undefined;
}
