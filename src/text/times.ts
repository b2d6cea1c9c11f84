/**
 * The times that a text names, as the period that they make its sentences speak of.
 *
 * @module
 */

import { readNumeral } from '../quantity/numeral.js';
import type { MentionBasis } from './mention.js';
import { type Said, Scope } from './scope.js';
import { begins, codeAt, codeBefore, matchAt, skip, skipBack } from './signs.js';

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

const digits = '\\d０-９一二两三四五六七八九十〇○零';
const digit = `[${digits}]{1,4}`;
const layout = '[ *]{0,4}';
const dash = '[—–~～〜至到－-]{1,2}';
const to = `${layout}${dash}${layout}`;
/** What ends a span that began in a year before: 2019年10月—2020年3月. */
const across = /* @__PURE__ */ new RegExp(
  `${to}(?:([${digits}]{4})${layout}|今)年${layout}(${digit})${layout}月(?:${layout}(${digit})${layout}日)?`,
  'y',
);
/** Behind a year: to when its month or day lasts. */
const until = /* @__PURE__ */ new RegExp(`[${digits}月日 *]{1,12}${to}[${digits}]`, 'y');
/** 2025年, 2021—2025年, 9月底, 1—9月, 三季度, 9个月, and what ends it. */
const date = /* @__PURE__ */ new RegExp(
  `(?:(${digit})${layout}(?:年?|月(?!${to}[${digits}]{4}${layout}年))${to})?(${digit})${layout}(年度?|个?月|季度)${layout}(?:(${digit})${layout}日(?:${dash}(?:(${digit})${layout}月)?${layout}(${digit})${layout}日)?)?([末底]?)`,
  'y',
);
const plan = /十([一二三四五六])五[”’」]?(?:期间|时期|(以来)|期?(末)|前([一两二三四])年)/y;
/** What makes a finer period of a year: 上半年, 年底, 全年; 前三季度, 9月末. */
const part = /* @__PURE__ */ new RegExp(
  `(?:[今本当]年)?${layout}(?:([上下])半年|([年期]?[末底])|(全年)|[第前]?${layout}(?=[${digits}]))`,
  'y',
);
/**
 * Behind a past time that says nothing of when: 去年9月份以来新高, 1月至今, but not 10月至今年3月; and of what a change is
 * measured from: 去年同期高基数, 去年价格变动的翘尾影响.
 */
const aside = /* @__PURE__ */ new RegExp(
  `至今|[${digits}第上下半年初末底旬月份季度日 *]{0,12}?(?:以来|至今(?!年${layout}[${digits}])|[同期的较高低]{0,6}基数(?!为)|价格变动的翘尾)`,
  'y',
);
/** 2020年不变价, 以2020年为100: the prices or the base of an index, and no period. */
const priced = /(?:不变|可比)价|为基|[为=]100(?!\d)|价/y;

/** The place behind what makes a base of a year, or 0. */
export function pricesOf(text: string, next: number, before: number): number {
  const words = matchAt(priced, text, next)?.[0];
  return words && (begins('按以', before) || !/^[为价]/.test(words)) ? next + words.length : 0;
}

/** The value of a short numeral. */
export function numberOf(text: string): number {
  const arabic = Number(text.normalize('NFKC'));
  if (arabic) return arabic;
  const numeral = readNumeral(text, 0, () => undefined);
  return numeral ? numeral.mantissa * 10 ** numeral.exponent : 0;
}

/** A time in relation to that of the sentence: 上年, 年初, 上月末, 同期. */
const relative = /(?:([上去前])年度?|[上前]一年度?|(年初|期初)|上一?个?(月|季度?)[末底]?|同期)/y;
/** What any other time can begin with. */
const begin = '0123456789０１２３４５６７８９一二两三四五六七八九十〇○零上下全第前今本当年末底截';

/** What a change is measured against. */
export interface Against {
  readonly basis: MentionBasis;
  /** A period; or a year alone, of which it is the same part: 2019年同期. */
  readonly base?: string | number | undefined;
}

/** A time that is read ahead: where it ends, and what the scope would be. */
export interface Time extends Against {
  readonly end: number;
  readonly said: Said;
}

/** Reads times. */
export class Times {
  scope: Scope;
  /** What the clause says, as a sum of {@link Say}. */
  says = 0;
  /** What held before the clause: 上年为4亿元 is said of its own figure alone. */
  held: Said | undefined;
  /** Whether a time is read ahead: then what stands around it makes no other thing of it. */
  private ahead = false;

  constructor(year: number) {
    this.scope = new Scope(year);
  }

  /** The whole time at a place (2024年上半年, 去年9月末, 上年同期, “十三五”末), and the scope left as it was. */
  protected timeAt(text: string, start: number): Time | undefined {
    const { scope } = this;
    const own = scope.saved();
    this.ahead = true;
    const at = skip(text, start);
    const match = matchAt(relative, text, at);
    const time = match ? this.relativeTime(text, at, match) : this.namedTime(text, at, own);
    this.ahead = false;
    const said = scope.saved();
    scope.restore(own);
    return time && { ...time, said };
  }

  private relativeTime(text: string, start: number, match: RegExpExecArray): Omit<Time, 'said'> {
    const { scope } = this;
    const { year } = scope;
    const [words, which, opening, recent] = match;
    const end = start + words.length;
    if (opening) {
      scope.day(year && year - 1, 12);
      return { basis: 'start-of-year', end };
    }
    if (recent) {
      scope.before();
      return { basis: 'period-on-period', end };
    }
    const years = which === '前' ? 2 : 1;
    const then = year && year - years;
    const next = skip(text, end);
    const same = words === '同期' ? end : text.startsWith('同期', next) ? next + 2 : 0;
    const behind = same || this.part(text, next, then);
    scope.year = year;
    if (same) scope.earlier(then);
    else if (!behind) scope.months(then, 1, 12);
    const closes = !same && behind > 0 && behind - next < 3 && begins('末底', codeBefore(text, behind));
    if (years > 1 || (behind && !same && !closes))
      return { basis: 'named', base: same ? then : scope.flow, end: behind || end };
    return { basis: closes ? 'start-of-year' : 'year-on-year', end: behind || end };
  }

  private namedTime(text: string, start: number, own: Said): Omit<Time, 'said'> | undefined {
    const { scope } = this;
    const first = codeAt(text, start);
    const quoted = begins('“「', first);
    // most often no time follows, which one look tells
    if (!quoted && !begins(begin, first)) return undefined;
    const at = start + (quoted ? 1 : /^截[至止]/.test(text.slice(start, start + 2)) ? 2 : 0);
    let end = this.readPlan(text, at) || this.part(text, at, scope.year);
    if (!end) return undefined;
    if (text[end - 1] === '年') {
      const { year } = scope;
      const next = skip(text, end);
      if (text.startsWith('同期', next)) {
        scope.restore(own);
        scope.earlier(year);
        return { basis: 'named', base: year, end: next + 2 };
      }
      if (begins('初', codeAt(text, next))) {
        scope.day(year - 1, 12);
        end = next + 1;
      } else end = this.part(text, next, year) || end;
    }
    return { basis: 'named', base: scope.flow, end };
  }

  /** A date or a span of time; the place behind it, or 0 where it is none. */
  protected readDate(text: string, start: number): number {
    const match = matchAt(date, text, start);
    if (!match) return 0;
    const { scope } = this;
    const next = date.lastIndex;
    const [, from, last, unit, day, month, lastDay, end] = match as unknown as string[];
    const value = numberOf(last!);
    const first = from ? numberOf(from) : value;
    const place = skipBack(text, start);
    // 前9月, but not 此前9月
    const opens = begins('前', codeBefore(text, place)) && !begins('此目日', codeBefore(text, place - 1));
    if (unit![0] === '年') return this.readYear(text, start, next, first, value, end !== '');
    const later = unit === '月' && !lastDay && matchAt(across, text, next);
    const passed = !later && this.aside(text, next);
    if (passed) return this.ahead ? 0 : passed;
    if (unit === '季度') {
      scope.months(scope.year, opens ? 1 : first * 3 - 2, value * 3);
      if (end) scope.day(scope.year, value * 3);
    } else if (unit === '个月') {
      if (!opens) return 0;
      scope.months(scope.year, 1, value);
    } else if (later) {
      // 2019年10月—2020年3月, 2019年10月1日—2020年3月3日
      const [, year, toMonth, toDay = '0'] = later as unknown as string[];
      const open = scope.day(scope.year, first, day ? numberOf(day) : 1);
      if (open) scope.upTo(year ? numberOf(year) : scope.reference, numberOf(toMonth!), numberOf(toDay));
      return across.lastIndex;
    } else if (day) {
      if (scope.day(scope.year, value, numberOf(day)) && lastDay)
        scope.upTo(scope.year, month ? numberOf(month) : value, numberOf(lastDay));
    } else if (end || /截[至止][\d０-９年今去上*\s]*$/.test(text.slice(Math.max(0, start - 16), start)))
      scope.day(scope.year, value);
    else scope.months(scope.year, opens ? 1 : first, value);
    return next;
  }

  /** The place behind what makes a side remark of the time before it, or 0. */
  protected aside(text: string, next: number): number {
    return matchAt(aside, text, next) ? aside.lastIndex : 0;
  }

  /** A year, or years, that the text names; the place to go on from, or 0 where it is none. */
  protected readYear(text: string, start: number, next: number, first: number, year: number, end: boolean): number {
    if (!(year > 1899 && year < 2101)) return 0;
    const { scope } = this;
    const before = codeBefore(text, start);
    if (!this.ahead) {
      // 成立于1998年; 自2015年, but 自2015年至2018年 and 自2015年9月至2018年3月
      if (begins('于', before) || (begins('自从', before) && first === year && !matchAt(until, text, next)))
        return next;
      const prices = pricesOf(text, next, before);
      if (prices) return prices;
    }
    const passed = this.aside(text, next);
    if (passed) return this.ahead ? 0 : passed;
    if (!this.ahead && text.startsWith('同期', next)) {
      this.held ??= scope.saved();
      scope.earlier(year);
      return next + 2;
    }
    scope.year = year;
    const place = skipBack(text, start);
    if (end || (begins('至止', codeBefore(text, place)) && text[place - 2] === '截')) scope.day(year, 12);
    else if (first > 1899 && first < year) scope.years(first, year);
    else scope.months(year, 1, 12);
    return next;
  }

  /** A part of a year, by its name or a date; the place behind it, or 0. The year stays the scope's. */
  protected part(text: string, start: number, year: number): number {
    const match = matchAt(part, text, start);
    if (!match) return 0;
    const { scope } = this;
    const [words, half, end, whole] = match;
    const next = start + words.length;
    scope.year = year;
    if (end) scope.day(year, 12);
    else if (half || whole) scope.months(year, half === '下' ? 7 : 1, half === '上' ? 6 : 12);
    else return this.readDate(text, next);
    return next;
  }

  /** 十四五: the years of a plan; the place behind it, or 0. */
  protected readPlan(text: string, start: number): number {
    const match = matchAt(plan, text, start);
    if (!match) return 0;
    const [, ordinal, recent, end, years = '五'] = match;
    const first = 2006 + 5 * '一二三四五六'.indexOf(ordinal!);
    const last = first - 1 + numberOf(years);
    if (recent) this.scope.since(first);
    else if (end) this.scope.day(last, 12);
    else this.scope.years(first, last);
    return plan.lastIndex;
  }
}
