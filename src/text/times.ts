/**
 * The dates of a text, and the period that they make its sentences speak of.
 *
 * @module
 */

import { readNumeral } from '../quantity/numeral.js';
import type { MentionBasis } from './mention.js';
import { Scope } from './scope.js';
import { begins, codeAt, codeBefore, matchAt } from './signs.js';

/** What a clause says of its figures. */
export const enum Say {
  Total = 1, // 累计
  New = 2, // 新增
  Stock = 4, // 余额
  Share = 8, // 占比
  Among = 16, // 其中
  Than = 32, // 同比
  Per = 64, // 人均, 每万人口
}

const digit = '[\\d一二两三四五六七八九十〇○零]{1,4}';
const layout = '[ *]{0,4}';
/** 2025年, 2021—2025年, 9月底, 1—9月, 三季度, 9个月, and what ends it. */
const date = /* @__PURE__ */ new RegExp(
  `(?:(${digit})${layout}([年月]?)${layout}[—–~～〜至到-]{1,2}${layout})?(${digit})${layout}(年度?|个?月|季度)${layout}(?:(${digit})${layout}日(?:[—–~～〜至到-]{1,2}(?:(${digit})${layout}月)?${layout}(${digit})${layout}日)?)?([末底]?)`,
  'y',
);
const plan = /十([一二三四五六])五[”’」]?(?:期间|时期|以来|(末))/y;
/** What makes a finer period of a year: 上半年, 年底, 全年; 前三季度, 9月末. */
const part = /(?:[今本当]年)?[ *]{0,4}(?:([上下])半年|(年?[末底])|(全年)|[第前]?(?=[\d一二两三四五六七八九十〇○零]))/y;
/** 2020年不变价, 以2020年为100: the prices or the base of an index, and no period. */
const priced = /(?:不变|可比)价|为基|[为=]100(?!\d)|价/y;

/** The place behind what makes a base of a year, or 0. */
export function pricesOf(text: string, next: number, before: number): number {
  const words = matchAt(priced, text, next)?.[0];
  return words && (begins('按以', before) || !/^[为价]/.test(words)) ? next + words.length : 0;
}

/** The value of a short numeral. */
export function numberOf(text: string): number {
  const digits = Number(text);
  if (digits) return digits;
  const numeral = readNumeral(text, 0, () => undefined);
  return numeral ? numeral.mantissa * 10 ** numeral.exponent : 0;
}

/** Reads dates. */
export class Times {
  scope: Scope;
  /** What the clause says, as a sum of {@link Say}. */
  says = 0;
  basis: MentionBasis | undefined;
  /** The period that 比2020年 names. */
  base: string | undefined;

  constructor(year: number) {
    this.scope = new Scope(year);
  }

  /** A date or a span of time; the place behind it, or 0 where it is none. */
  date(text: string, start: number): number {
    const match = matchAt(date, text, start);
    if (!match) return 0;
    const { scope } = this;
    const [, from, fromUnit, to, unit, day, month, until, end] = match as unknown as string[];
    const value = numberOf(to!);
    const first = from ? numberOf(from) : value;
    const before = text.slice(Math.max(0, start - 2), start);
    if (unit![0] === '年') {
      if (from && fromUnit === '月') return 0;
      return this.yearOf(text, start, date.lastIndex, first, value, end !== '');
    }
    if (unit === '季度') {
      const opening = before.endsWith('前') ? 1 : first;
      scope.months(scope.year, opening * 3 - 2, value * 3);
      if (end) scope.day(scope.year, value * 3);
    } else if (unit === '个月') {
      if (!before.endsWith('前')) return 0;
      scope.months(scope.year, 1, value);
    } else if (day) {
      scope.day(scope.year, value, numberOf(day));
      if (until) scope.upTo(scope.year, month ? numberOf(month) : value, numberOf(until));
    } else if (end || /截[至止]$/.test(text.slice(Math.max(0, start - 8), start).replace(/[\d年今去上*\s]/g, '')))
      scope.day(scope.year, value);
    else scope.months(scope.year, first, value);
    return date.lastIndex;
  }

  /** A year, or years, that the text names; the place to go on from, or 0 where it is none. */
  yearOf(text: string, start: number, next: number, first: number, year: number, end: boolean): number {
    if (!(year > 1899 && year < 2101)) return 0;
    const before = codeBefore(text, start);
    const behind = text.slice(next, next + 2);
    // 自2015年以来, 成立于1998年; but 从2015年的3家
    if (begins('于自', before) || (begins('从', before) && !/^[的\d]/.test(behind))) return next;
    const prices = pricesOf(text, next, before);
    if (prices) return prices;
    if (behind === '相比' || (behind[0] === '的' && begins('是为', before)))
      return this.compare('named', end ? `${year}-12-31` : `${year}`, next);
    if (behind === '以来') return next;
    const { scope } = this;
    scope.year = year;
    if (end) scope.day(year, 12);
    else if (first < year) scope.years(first, year);
    else scope.months(year, 1, 12);
    return next;
  }

  /** A part of a year, by its name or a date; the place behind it, or 0. The year stays the scope's. */
  part(text: string, start: number, year: number): number {
    const match = matchAt(part, text, start);
    if (!match) return 0;
    const { scope } = this;
    const [words, half, end, whole] = match;
    const next = start + words.length;
    scope.year = year;
    if (end) scope.day(year, 12);
    else if (half || whole) scope.months(year, half === '下' ? 7 : 1, half === '上' ? 6 : 12);
    else return this.date(text, next);
    return next;
  }

  /** 比2020年, 较一季度: the period compared with leaves the sentence's own as it is. */
  named(text: string, start: number, year: number): number {
    const { scope } = this;
    const first = codeAt(text, start);
    const quoted = begins('“「', first);
    // most often no period follows, which one look tells
    if (!quoted && !begins('0123456789一二两三四五六七八九十〇○零上下全第前今本当年末底 *', first)) return 0;
    const own = scope.saved();
    let end = this.plan(text, start + +quoted) || this.part(text, start, year);
    // 比2024年9月末
    if (text[end - 1] === '年') end = this.part(text, end, scope.year) || end;
    const { flow } = scope;
    scope.restore(own);
    return end && this.compare('named', flow, end);
  }

  compare(basis: MentionBasis, base: string | undefined, end: number): number {
    this.basis = basis;
    this.base = base;
    this.says |= Say.Than;
    return end;
  }

  /** 十四五: the years of a plan; the place behind it, or 0. */
  plan(text: string, start: number): number {
    const match = matchAt(plan, text, start);
    if (!match) return 0;
    const first = 2006 + 5 * '一二三四五六'.indexOf(match[1]!);
    if (match[2]) this.scope.day(first + 4, 12);
    else this.scope.years(first, first + 4);
    return plan.lastIndex;
  }
}
