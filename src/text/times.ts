/**
 * The times that a text names. Reading one changes nothing: it gives the period that the sentence then speaks of.
 *
 * @module
 */

import { readNumeral } from '../quantity/numeral.js';
import type { MentionBasis } from './mention.js';
import { before, day, earlier, months, opening, type Scope, since, upTo, yearEnd, years } from './scope.js';
import { begins, codeAt, codeBefore, matchAt, rangeMarks, skip, skipBack } from './signs.js';

/** What a change is measured against. */
export interface Against {
  readonly basis: MentionBasis;
  /** A period; or a year alone, of which it is the same part: 2019年同期. */
  readonly base?: string | number | undefined;
}

/** A time that was read: where it ends, and what is said of when; no scope where that is nothing. */
export interface Time {
  readonly end: number;
  readonly scope: Scope | undefined;
  /** Whether it is told by the way, so that no figure is of it: 去年9月以来新高. */
  readonly aside?: boolean;
  /** Whether a stock is told of at that day, also where the day is named: 截至9月30日. */
  readonly closes?: boolean;
  /** Whether it is the beginning of what it names: 年初, 9月初. */
  readonly opens?: boolean;
}

const digits = '\\d０-９一二两三四五六七八九十〇○零';
const digit = `[${digits}]{1,4}`;
const layout = '[ *]{0,4}';
const dash = `[${rangeMarks}]{1,2}`;
const to = `${layout}${dash}${layout}`;
/** What ends a span that began in a year before: 2019年10月—2020年3月. */
const across = /* @__PURE__ */ new RegExp(
  `${to}(?:([${digits}]{4})${layout}|今)年${layout}(${digit})${layout}月(?:${layout}(${digit})${layout}日)?`,
  'y',
);
/** 2025年, 2021—2025年, 9月底, 1—9月, 三季度, 9个月, and what ends it. */
const date = /* @__PURE__ */ new RegExp(
  `(?:(${digit})${layout}(?:年?|月(?!${to}[${digits}]{4}${layout}年))${to})?(${digit})${layout}(年度?|个?月|个?季[度报])${layout}(?:(${digit})${layout}日(?:${dash}(?:(${digit})${layout}月)?${layout}(${digit})${layout}日)?)?([末底]?)`,
  'y',
);
/** “十三五”期间, 十四五末; of “十三五”的2倍 it needs no such word. */
const plan =
  /(?:十([一二三四五六])?|([七八九]))五[”’」]?(?:期间|时期|(以来)|期?(末)|前([一两二三四])年|(?=的[ *_约近]{0,5}[\d.一二两三四五六七八九十]{1,9}倍))/y;
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
/** Behind 以来 and 至今, what makes a side remark of it: 以来新高, 以来的态势; else it is a span whose end is not told. */
const superlative = /份?(?:的|各?月|同期|[新次][高低]|[最首历]|单[月季日]|第[一二三])/y;
/** 23年末, 23年3月: a year in two digits. */
const short = /^\d\d年度?(?:[末底初]|$)/;
const partly = /[末底初]|全年|[上下]半年|[第前]?[一二三四1-4]{1,2}季度|\d{1,2}月/y;
/** 年初, but not 年初步核算, and 年初预算, which says only which. */
const beginning = /初(?![步中级创婚审评])(?!(?:预算|计划|目标|安排|确定|部署|下达))/y;
/** 年中余额, but not 年中国, 年中央. */
const middle = /中(?=[，、。；末余存库结共总仍达有在]|全[市省区县国])/y;
/** What a year is cut into that is no period of the calendar: 2023年春节, 2023年三伏天. */
const season =
  /[春夏秋冬](?:季|天)|春节|元旦|清明|端午|国庆|中秋|劳动节|[“"]?(?:五一|十一|双十[一二]|双1[12])[”"]?(?!月)|[暑寒]假|暑[期运]|春运|黄金周|汛期|主汛期|雨季|采暖季|供暖季|供热季/y;

/** 9月至2018年, 9月1日—: a month or a day that goes on to another time. */
const lasts = /* @__PURE__ */ new RegExp(`[${digits}月日 *]{1,12}${to}[${digits}]`, 'y');
/** 2020年不变价, 以2020年为100: the prices or the base of an index, and no period. */
const priced = /(?:不变|可比)价|为基|[为=]100(?!\d)|价/y;

/** The place behind what makes a base of a year, or 0. */
export function pricesOf(text: string, next: number, mark: number): number {
  const words = matchAt(priced, text, next)?.[0];
  return words && (begins('按以', mark) || !/^[为价]/.test(words)) ? next + words.length : 0;
}

/** What makes a side remark of the time before it, or a span whose end is not told, or nothing of either. */
export function asideAt(text: string, next: number, scope: Scope | undefined): Time | undefined {
  const match = matchAt(aside, text, next);
  if (!match) return undefined;
  const end = aside.lastIndex;
  return isRemark(text, end) || !/以来$|至今$/.test(match[0]) ? { end, scope, aside: true } : { end, scope: undefined };
}

/** Whether what is told behind 以来 is when something was last so: 以来新高, 以来的最高水平. */
export const isRemark = (text: string, at: number): boolean => matchAt(superlative, text, at) !== null;

/** What makes an instant of a year, or a part of it that is no period of the calendar: 年初, 年中, 春节; nothing where neither follows. */
export function inYear(text: string, next: number, year: number): Time | undefined {
  if (!begins('初中春夏秋冬元清端国劳五十双暑寒黄汛主雨采供“"', codeAt(text, next))) return undefined;
  if (matchAt(beginning, text, next)) return { end: next + 1, scope: opening(year), opens: true };
  if (matchAt(middle, text, next)) return { end: next + 1, scope: day(year, 6) };
  const [words] = matchAt(season, text, next) ?? [];
  return words ? { end: next + words.length, scope: undefined } : undefined;
}

/** Whether a span begins with a month or a day of the year before that place: 2015年9月至2018年3月. */
export const lastsAt = (text: string, next: number): boolean => matchAt(lasts, text, next) !== null;

/** The value of a short numeral. */
export function numberOf(text: string): number {
  const arabic = Number(text) || Number(text.normalize('NFKC'));
  if (arabic) return arabic;
  const numeral = readNumeral(text, 0, () => undefined);
  return numeral ? numeral.mantissa * 10 ** numeral.exponent : 0;
}

/** A time in relation to that of the sentence: 上年, 年初, 上月末, 同期. */
const relative =
  /(?:([上去前])年度?|[上前]一年度?|(年初|期初)|上一?个?(月|季度?|期(?!货)|[周旬届])[末底]?|同期(?=[，,。的相增减上下提降多少高低涨跌升扩收快慢分均有明显略大小回加净现持环改放走反翻：:（(\d+ *-]|$))/y;
/** What any other time can begin with. */
const begin = '0123456789０１２３４５６７８９一二两三四五六七八九十〇○零上下全第前今本当年末底截';

/** The whole time at a place: 2024年上半年, 去年9月末, 上年同期, “十三五”末. */
export function timeAt(text: string, start: number, scope: Scope): (Time & Against) | undefined {
  const at = skip(text, start);
  const match = matchAt(relative, text, at);
  return match ? relativeTime(text, at, match, scope) : namedTime(text, at, scope);
}

function relativeTime(text: string, start: number, match: RegExpExecArray, scope: Scope): (Time & Against) | undefined {
  const { year } = scope;
  const [words, which, first, recent] = match;
  const end = start + words.length;
  if (first) return { basis: 'start-of-year', end, scope: { ...yearEnd(year && year - 1), year } };
  if (recent) return { basis: 'period-on-period', end, scope: before(scope) };
  const back = which === '前' ? 2 : 1;
  const then = year && year - back;
  const next = skip(text, end);
  const same = words === '同期' ? end : /^同[期月季]/.test(text.slice(next, next + 2)) ? next + 2 : 0;
  if (same) {
    const against: Against = back > 1 ? { basis: 'named', base: then } : { basis: 'year-on-year' };
    return { ...against, end: same, scope: earlier(scope, then) };
  }
  const finer = partAt(text, next, { ...scope, year: then });
  if (finer?.aside) return undefined;
  const told = finer ? finer.scope && { ...finer.scope, year } : { ...years(then, then), year };
  const behind = finer?.end ?? end;
  const closes = finer && behind - next < 3 && begins('末底', codeBefore(text, behind));
  if (back > 1 || (finer && !closes)) return { basis: 'named', base: told?.flow, end: behind, scope: told };
  return { basis: closes ? 'start-of-year' : 'year-on-year', end: behind, scope: told };
}

function namedTime(text: string, start: number, own: Scope): (Time & Against) | undefined {
  const first = codeAt(text, start);
  const quoted = begins('“「', first);
  // most often no time follows, which one look tells
  if (!quoted && !begins(begin, first)) return undefined;
  const at = start + (quoted ? 1 : /^截[至止]/.test(text.slice(start, start + 2)) ? 2 : 0);
  let time: Time | undefined = planAt(text, at, own) ?? partAt(text, at, own);
  if (!time || time.aside) return undefined;
  if (time.scope && text[time.end - 1] === '年') {
    const { year } = time.scope;
    const next = skip(text, time.end);
    if (/^同[期月季]/.test(text.slice(next, next + 2)))
      return { basis: 'named', base: year, end: next + 2, scope: earlier(own, year) };
    time = partAt(text, next, time.scope) ?? time;
    if (time.aside) return undefined;
  }
  return { basis: 'named', base: time.opens ? time.scope?.stock : time.scope?.flow, ...time };
}

/** A date or a span of time; of years alone, how many are named. */
export function dateAt(text: string, start: number, scope: Scope): (Time & { readonly years?: number }) | undefined {
  const match = matchAt(date, text, start);
  if (!match) return undefined;
  const next = date.lastIndex;
  const [, from, last, unit, ofMonth, month, lastDay, end] = match as unknown as string[];
  let value = numberOf(last!);
  const { year } = scope;
  const time = (said: Scope | undefined): Time => ({ end: next, scope: said ?? scope });
  const place = skipBack(text, start);
  // 前9月, but not 此前9月
  const opens = begins('前首头', codeBefore(text, place)) && !begins('此目日', codeBefore(text, place - 1));
  if (match[0].startsWith('一')) {
    const of = relativeOne(text, place, unit!, scope);
    if (of) return { end: next, ...of };
  }
  if (unit![0] === '年') {
    if (from === undefined && short.test(match[0]) && !begins('第', codeBefore(text, place))) {
      if (end || matchAt(partly, text, next)) value += 2000;
    }
    if (!(value > 1899 && value < 2101)) return undefined;
    const passed = asideAt(text, next, scope) ?? inYear(text, next, value);
    if (passed) return passed;
    const first = from ? numberOf(from) : value;
    const closed = end || (begins('至止', codeBefore(text, place)) && text[place - 2] === '截');
    return {
      end: next,
      scope: closed ? yearEnd(value) : years(first > 1899 && first < value ? first : value, value),
      years: value - first + 1,
    };
  }
  const first = from ? numberOf(from) : value;
  const later = unit === '月' && !lastDay ? matchAt(across, text, next) : null;
  const begun = (): Scope | undefined => day(year, ofMonth ? value : first, ofMonth ? numberOf(ofMonth) : 1);
  if (later) {
    // 2019年10月—2020年3月, 2019年10月1日—2020年3月3日; of 今年 the one before is known behind 去年 only
    const [words, toYear, toMonth, toDay = '0'] = later as unknown as string[];
    const ending = toYear ? numberOf(toYear) : text.startsWith('去年', place - 2) ? year + 1 : 0;
    const open = begun();
    return {
      end: next + words!.length,
      scope: open ? upTo(open, day(ending, numberOf(toMonth!), numberOf(toDay))) : scope,
    };
  }
  const passed = asideAt(text, next, scope);
  if (passed) return passed;
  if (unit!.endsWith('报')) return { end: next, scope: months(year, 1, value * 3) };
  if (unit === '个季度') return opens ? time(months(year, 1, value * 3)) : undefined;
  if (unit === '季度') {
    return time((end ? day(year, value * 3) : undefined) ?? months(year, opens ? 1 : first * 3 - 2, value * 3));
  }
  if (unit === '个月') return opens ? time(months(year, 1, value)) : undefined;
  if (ofMonth) {
    const open = begun();
    return open && lastDay
      ? { end: next, scope: upTo(open, day(year, month ? numberOf(month) : value, numberOf(lastDay))) }
      : { ...time(open), closes: isUntil(text, start) };
  }
  if (matchAt(beginning, text, next)) return { end: next + 1, scope: opening(year, value), opens: true };
  return time(end || isUntil(text, start) ? day(year, value) : months(year, opens ? 1 : first, value));
}

/** 截至 before a date, or before its year. */
export const isUntil = (text: string, start: number): boolean =>
  /截[至止][\d０-９年今去上*\s]*$/.test(text.slice(Math.max(0, start - 16), start));

/** 上一季度, 下一月份, 每一年: none of them is the first. */
function relativeOne(text: string, place: number, unit: string, scope: Scope): Omit<Time, 'end'> | undefined {
  const led = codeBefore(text, place);
  if (begins('每这那另任', led)) return { scope, aside: true };
  if (begins('下前后', led)) return { scope: undefined };
  if (!begins('上', led)) return undefined;
  if (unit[0] === '年') return { scope: scope.year ? years(scope.year - 1, scope.year - 1) : undefined };
  return { scope: scopeBefore(scope, unit.includes('月') ? 'month' : 'quarter') };
}

/** The month or the quarter before that of the sentence. */
export const scopeBefore = (scope: Scope, length: 'month' | 'quarter'): Scope | undefined =>
  isPart(scope, length) ? before(scope) : undefined;

/** Whether the sentence speaks of a month, or of a quarter. */
export const isPart = ({ flow = '' }: Scope, length: 'month' | 'quarter'): boolean =>
  length === 'month'
    ? flow.length === 7
    : /^(\d{4})-(?:01-01\/\1-03-31|04-01\/\1-06-30|07-01\/\1-09-30|10-01\/\1-12-31)$/.test(flow);

/** A part of the scope's year, by its name or a date. */
export function partAt(text: string, start: number, scope: Scope): Time | undefined {
  const match = matchAt(part, text, start);
  if (!match) return undefined;
  const { year } = scope;
  const [words, half, end, whole] = match;
  const next = start + words.length;
  if (end) return { end: next, scope: yearEnd(year) };
  if (half || whole) return { end: next, scope: months(year, half === '下' ? 7 : 1, half === '上' ? 6 : 12) };
  return dateAt(text, next, scope);
}

/** 十四五: the years of a plan, from which no 上半年 counts. */
export function planAt(text: string, start: number, scope: Scope, now = scope): Time | undefined {
  const match = matchAt(plan, text, start);
  if (!match) return undefined;
  const [words, ordinal, early, recent, end, count = '五'] = match;
  // 十五 is 15 but for a word behind it that makes a plan of it, and 十五倍 too
  if (!ordinal && words.length < 4) return undefined;
  const first = 2001 + 5 * (early ? '七八九'.indexOf(early) - 3 : '一二三四五六'.indexOf(ordinal ?? '零') + 1);
  const last = first - 1 + numberOf(count);
  if (recent) return { end: plan.lastIndex, scope: since(first, now) };
  return { end: plan.lastIndex, scope: { ...(end ? yearEnd(last) : years(first, last)), year: scope.year } };
}
