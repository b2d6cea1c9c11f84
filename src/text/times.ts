/**
 * The dates of a text, and the period that they make its sentences speak of.
 *
 * @module
 */

import { readNumeral } from '../quantity/numeral.js';
import type { MentionBasis } from './mention.js';
import { type Said, Scope } from './scope.js';
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
  Other = 128, // 比全国: 低 behind it is a verb, but the base is no time
}

const digit = '[\\d一二两三四五六七八九十〇○零]{1,4}';
const layout = '[ *]{0,4}';
/** 2025年, 2021—2025年, 9月底, 1—9月, 三季度, 9个月, and what ends it. */
const date = /* @__PURE__ */ new RegExp(
  `(?:(${digit})${layout}([年月]?)${layout}[—–~～〜至到-]{1,2}${layout})?(${digit})${layout}(年度?|个?月|季度)${layout}(?:(${digit})${layout}日(?:[—–~～〜至到-]{1,2}(?:(${digit})${layout}月)?${layout}(${digit})${layout}日)?)?([末底]?)`,
  'y',
);
const plan = /十([一二三四五六])五[”’」]?(?:期间|时期|以来|期?(末)|前([一两二三四])年)/y;
/** “十三五”末的2.1倍, 2020年（基期）的5倍: what is compared with. */
const multiple = /(?:[（(][^（）()\n]{1,9}[）)])?的[约近]?[\d.]{1,9}倍/y;
const isMultiple = (text: string, at: number): boolean =>
  begins('的（(', codeAt(text, at)) && matchAt(multiple, text, at) !== null;
/** 与2020年普查相比, 与去年的4亿元相比. */
const compared = /[^，。；;\n]{0,20}相比/y;
/** What makes a finer period of a year: 上半年, 年底, 全年; 前三季度, 9月末. */
const part = /(?:[今本当]年)?[ *]{0,4}(?:([上下])半年|(年?[末底])|(全年)|[第前]?(?=[\d一二两三四五六七八九十〇○零]))/y;
/** 上年同期, 上年为: what is told of the year before, to compare with. */
const earlier = /^(?:同期[^的]|[为是]|仅)/;
/** 2020年不变价, 以2020年为100: the prices or the base of an index, and no period. */
const priced = /(?:不变|可比)价|为基|[为=]100(?!\d)|价/y;

/** The place behind what makes a base of a year, or 0. */
function pricesOf(text: string, next: number, before: number): number {
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

/** What a change is measured against. */
export interface Against {
  readonly basis: MentionBasis;
  readonly base?: string | number | undefined;
}

/** Reads dates. */
export class Times {
  scope: Scope;
  /** What the clause says, as a sum of {@link Say}. */
  says = 0;
  basis: MentionBasis | undefined;
  /** The period that 比2020年 names; the year alone of 比2020年同期, of which it is the same part. */
  base: string | number | undefined;
  /** What held before the clause: 上年为4亿元 is said of its own figure alone. */
  held: Said | undefined;
  /** What held before 从 or 由: a time behind it is said of one figure alone. */
  from: Said | undefined;
  /** What 相比 will compare with: 与去年的4亿元相比. */
  against: Against | undefined;

  constructor(year: number) {
    this.scope = new Scope(year);
  }

  /** A date or a span of time; the place behind it, or 0 where it is none. */
  date(text: string, start: number): number {
    const match = matchAt(date, text, start);
    if (!match) return 0;
    const { scope } = this;
    const next = date.lastIndex;
    const [, from, fromUnit, to, unit, day, month, until, end] = match as unknown as string[];
    const value = numberOf(to!);
    const first = from ? numberOf(from) : value;
    const before = text.slice(Math.max(0, start - 2), start);
    if (unit![0] === '年') {
      if (from && fromUnit === '月') return 0;
      return this.yearOf(text, start, next, first, value, end !== '');
    }
    if (/至今|以来/.test(text.slice(next, next + 2))) {
      // 2025年1月至今: it is not known to when
      scope.months(0, 1, 12);
      return next;
    }
    const compares = this.comparesWith(text, start, next);
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
    if (compares) this.against = { basis: 'named', base: scope.flow };
    return next;
  }

  /** A year, or years, that the text names; the place to go on from, or 0 where it is none. */
  yearOf(text: string, start: number, next: number, first: number, year: number, end: boolean): number {
    if (!(year > 1899 && year < 2101)) return 0;
    const before = codeBefore(text, start);
    const behind = text.slice(next, next + 2);
    const base = end ? `${year}-12-31` : `${year}`;
    if ((behind[0] === '的' && begins('是为', before)) || isMultiple(text, next))
      return this.compare('named', base, next);
    // 自2015年以来, 成立于1998年; but 从2015年的3家
    if (
      (begins('于', before) && !begins('较', codeBefore(text, start - 1))) ||
      (begins('自从', before) && !/^[的\d]/.test(behind))
    )
      return next;
    const prices = pricesOf(text, next, before);
    if (prices) return prices;
    if (/以来|至今/.test(behind)) return next;
    const { scope } = this;
    const same = behind === '同期';
    if (this.comparesWith(text, start, next)) this.against = { basis: 'named', base: same ? year : base };
    if (same && this.against) {
      scope.earlier(year);
      return next + 2;
    }
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

  /** 上半年, 去年, 年末, 全年; the place behind what is read. */
  protected yearWord(text: string, start: number, before: number, after: number): number {
    const { scope } = this;
    const next = start + 1;
    const further = codeBefore(text, start - 1);
    const last = scope.year && scope.year - 1;
    if (begins('半', before)) {
      const compares = this.comparesWith(text, start - 2, next);
      this.part(text, start - 2, scope.year);
      if (compares) this.against = { basis: 'named', base: scope.flow };
    } else if (begins('去上', before)) return this.lastYear(text, next, before, further, last);
    else if (begins('前', before) && begins('为', after) && !begins('当目以', further)) {
      this.held ??= scope.saved();
      scope.months(last && last - 1, 1, 12);
    } else if (
      begins('前', before) &&
      (further === 0 || begins('\n，。；：、从由自', further)) &&
      !begins('均度', after)
    )
      scope.months(last && last - 1, 1, 12);
    else if (begins('末底', after)) scope.day(scope.year, 12);
    // 由年初的3亿元
    else if (begins('从由自', before) && begins('初', after)) scope.day(last, 12);
    else if (begins('全今当本', before)) scope.months(scope.year, 1, 12);
    return next;
  }

  /** 去年, 上年, and what stands behind them: 去年9月, 上年同期. */
  private lastYear(text: string, next: number, before: number, further: number, last: number): number {
    const { scope } = this;
    const { year } = scope;
    // 是上年的1.2倍, 达到上年的1.2倍
    if (begins('是为于', further) || isMultiple(text, next)) return this.compare('year-on-year', undefined, next);
    const compares = this.comparesWith(text, next - 2, next);
    const behind = pricesOf(text, next, further) || this.part(text, next, last);
    scope.year = year;
    if (compares) {
      const opening = behind > 0 && begins('末底', codeBefore(text, behind)) && behind - next < 3;
      this.against = { basis: opening ? 'start-of-year' : behind ? 'named' : 'year-on-year', base: scope.flow };
    }
    if (behind) return behind;
    const once = compares || begins('从由自', further);
    const same = begins('同', codeAt(text, next));
    if (earlier.test(text.slice(next, next + 3)) || (once && same)) {
      // 上年同期为2亿元, 上年为4亿元
      if (!once) this.held ??= scope.saved();
      if (same) scope.earlier();
      else scope.months(last, 1, 12);
    } else if (once || begins('去', before)) scope.months(last, 1, 12);
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
    // 比2019年同期
    if (end && flow?.length === 4 && text.startsWith('同期', end)) return this.compare('named', +flow, end + 2);
    return end && this.compare('named', flow, end);
  }

  /** Whether 相比 follows a time: 与2020年普查相比, 与去年的4亿元相比. Up to there the time is that of the figures. */
  comparesWith(text: string, start: number, next: number): boolean {
    const compares = begins('与同和跟', codeBefore(text, start))
      ? matchAt(compared, text, next) !== null
      : text.startsWith('相比', next);
    if (compares) this.from = this.scope.saved();
    return compares;
  }

  /** At the 相比 that was foreseen. */
  comparesNow(next: number): number {
    const { basis, base } = this.against!;
    if (this.from) this.back();
    this.against = undefined;
    return this.compare(basis, base, next);
  }

  /** Behind the figure that a time was told of: 由去年的3家增至5家. */
  back(): void {
    this.scope.restore(this.from!);
    this.from = undefined;
  }

  compare(basis: MentionBasis, base: string | number | undefined, end: number): number {
    this.basis = basis;
    this.base = base;
    this.says |= Say.Than;
    return end;
  }

  /** 十四五: the years of a plan; the place behind it, or 0. */
  plan(text: string, start: number): number {
    const match = matchAt(plan, text, start);
    if (!match) return 0;
    const [, ordinal, end, years = '五'] = match;
    const first = 2006 + 5 * '一二三四五六'.indexOf(ordinal!);
    const last = first - 1 + numberOf(years);
    const next = plan.lastIndex;
    if (isMultiple(text, next))
      return this.compare('named', end ? `${last}-12-31` : `${first}-01-01/${last}-12-31`, next);
    if (end) this.scope.day(last, 12);
    else this.scope.years(first, last);
    return next;
  }
}
