/**
 * The period that a sentence speaks of, as ISO 8601.
 *
 * @module
 */

import { daysOf, lastDayOfMonth, yearsBefore } from '../period/order.js';

/** What the last words about time said. It never changes: what is said next makes another one. */
export interface Scope {
  /** The year that 上半年 and 9月 count from; 0 where none is known. */
  readonly year: number;
  /** The period of what is counted over time. */
  readonly flow: string | undefined;
  /** The instant of what is there at its end. */
  readonly stock: string | undefined;
  /** Whether the text names it. */
  readonly stated: boolean;
  /** Whether it is an instant: 截至9月底. */
  readonly instant: boolean;
  /** Whether the text names the day: 9月30日, and not 9月底. */
  readonly named: boolean;
  /**
   * There where the instant is the date of a stock (年末, 截至9月30日): it holds up to 。, and what is counted over time goes by this.
   */
  readonly after: Scope | undefined;
}

const two = (number: number): string => (number < 10 ? `0${number}` : `${number}`);

/** The last day of a month: -02-28. */
const monthEnd = (year: number, month: number): string => `-${two(month)}-${lastDayOfMonth(year, month)}`;

const stated = (year: number, flow: string, stock: string, instant = false, named = false): Scope => ({
  year,
  flow: year ? flow : undefined,
  stock: year ? stock : undefined,
  stated: true,
  instant,
  named,
  after: undefined,
});

/** A time that is named and not understood: there is no period, and never the reference year. */
export const open = (year: number): Scope => ({ ...stated(0, '', ''), year });

/** Whole years: 2021—2025年. */
export const years = (from: number, to: number): Scope =>
  stated(to, from < to ? `${from}-01-01/${to}-12-31` : `${to}`, `${to}-12-31`);

/** The months of a year, first to last; nothing where the calendar does not have them. */
export function months(year: number, from: number, to: number): Scope | undefined {
  if (!(from > 0 && from <= to && to < 13)) return undefined;
  if (to - from === 11) return years(year, year);
  const end = year + monthEnd(year, to);
  const first = `${year}-${two(from)}`;
  return stated(year, from === to ? first : `${first}-01/${end}`, end);
}

/** A day; without one the end of the month. A day that the calendar does not have says nothing. */
export function day(year: number, month: number, of = 0): Scope | undefined {
  if (!(month > 0 && month < 13 && of <= lastDayOfMonth(year, month))) return undefined;
  const at = year + (of ? `-${two(month)}-${two(of)}` : monthEnd(year, month));
  return stated(year, at, at, true, of > 0);
}

/** 年末. */
export const yearEnd = (year: number): Scope => day(year, 12)!;

/** 年初, 9月初: what is there on the last day before; what is counted over time is not of that day. */
export const opening = (year: number, month = 1): Scope => {
  const date = month > 1 ? day(year, month - 1) : yearEnd(year && year - 1);
  return { ...open(year), stock: date?.stock };
};

/** What holds of flows at the date of a stock, and of everything behind its sentence, by what held before it. */
export function afterDate(held: Scope, date: Scope, opens: boolean): Scope {
  const said = held.after ?? held;
  const { year, stock } = date;
  if (opens) return said.year === year ? said : open(year);
  // 1—9月…。9月末…
  if (said.stated && !said.instant && said.flow && said.year === year && said.stock! >= stock!)
    return { ...said, stock };
  return stock === `${year}-12-31` ? years(year, year) : { ...open(year), stock };
}

/** 10月1日至8日: from one day to another; one that is earlier, in whatever year, says nothing. */
export const upTo = (first: Scope | undefined, last: Scope | undefined): Scope | undefined =>
  last && first?.flow && first.flow < last.flow!
    ? { ...last, flow: `${first.flow}/${last.flow}`, instant: false }
    : undefined;

/**
 * From a year to what is told of the sentence's year, or to its end: “十四五”以来. Of no known year nothing is said of when,
 * and neither of a plan that only begins later.
 */
export const since = (from: number, { year, stock }: Scope): Scope | undefined => {
  const to = stock?.startsWith(`${year}`) ? stock : `${year}-12-31`;
  if (from === year) return years(year, year);
  return from < year ? stated(year, `${from}-01-01/${to}`, to) : undefined;
};

/** The same period of an earlier year. */
export function earlier(scope: Scope, then: number): Scope {
  const { year, flow, stock, named } = scope;
  // of no known year, no part is known either
  if (!year || !then) return years(then, then);
  const back = (period: string | undefined): string | undefined => period && yearsBefore(period, year - then, named);
  return { ...scope, year: then, flow: back(flow), stock: back(stock), stated: true };
}

/** The month, quarter or half-year before. Where the scope is none, nothing is said of when. */
export function before({ year, flow }: Scope): Scope | undefined {
  const period = flow && periodBefore(flow);
  return period ? stated(year, period, daysOf(period)[1]) : undefined;
}

/** The month, quarter or half-year before one: 2025-08 for 2025-09. */
export function periodBefore(period: string): string | undefined {
  const match = /^(\d{4})-(\d\d)(?:-01\/\1-(\d\d)-\d\d)?$/.exec(period);
  if (!match) return undefined;
  const [, year, from, to = from] = match;
  const count = +to! - +from! + 1;
  // 10月1日至8日
  if (period[7] && !period.endsWith(monthEnd(+year!, +to!))) return undefined;
  if (12 % count || (+from! - 1) % count) return undefined;
  const first = +year! * 12 + +from! - 1 - count;
  const month = (first % 12) + 1;
  return months(Math.floor(first / 12), month, month + count - 1)!.flow;
}
