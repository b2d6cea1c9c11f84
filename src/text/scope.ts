/**
 * The period that a sentence speaks of, as ISO 8601.
 *
 * @module
 */

import { daysOf, lastDayOfMonth, yearsBefore } from '../period/order.js';

const two = (number: number): string => (number < 10 ? `0${number}` : `${number}`);

/** The last day of a month: -02-28. */
const monthEnd = (year: number, month: number): string => `-${two(month)}-${lastDayOfMonth(year, month)}`;

/** The month, quarter or half-year before one: 2025-08 for 2025-09. */
export function periodBefore(period: string): string | undefined {
  const match = /^(\d{4})-(\d\d)(?:-01\/\1-(\d\d)-\d\d)?$/.exec(period);
  if (!match) return undefined;
  const [, year, from, to = from] = match;
  const months = +to! - +from! + 1;
  // 10月1日至8日
  if (period[7] && !period.endsWith(monthEnd(+year!, +to!))) return undefined;
  if (12 % months || (+from! - 1) % months) return undefined;
  const first = +year! * 12 + +from! - 1 - months;
  const month = (first % 12) + 1;
  const before = Math.floor(first / 12);
  return months > 1
    ? `${before}-${two(month)}-01/${before}${monthEnd(before, month + months - 1)}`
    : `${before}-${two(month)}`;
}

/** What is said of a period. */
export type Said = Pick<Scope, 'year' | 'flow' | 'stock' | 'stated' | 'instant' | 'named'>;

/** What the last words about time said. */
export class Scope {
  /** The year that 上半年 and 9月 count from; 0 where none is known. */
  year = 0;
  /** The period of what is counted over time. */
  flow: string | undefined;
  /** The instant of what is there at its end. */
  stock: string | undefined;
  /** Whether the text names it. */
  stated = false;
  /** Whether it is an instant: 截至9月底. */
  instant = false;
  /** Whether the text names the day: 9月30日, and not 9月底. */
  named = false;
  /** The days that were written before, by their digits: a report names few, and often. */
  private readonly days = new Map<number, string>();
  readonly reference: number;
  private readonly wholeYear: string | undefined;
  private readonly yearEnd: string | undefined;

  constructor(reference: number) {
    this.reference = reference;
    this.months((this.year = reference), 1, 12);
    this.stated = false;
    this.wholeYear = this.flow;
    this.yearEnd = this.stock;
  }

  /** Nothing is said: the reference year is taken. */
  reset(): void {
    this.year = this.reference;
    this.flow = this.wholeYear;
    this.stock = this.yearEnd;
    this.stated = this.instant = this.named = false;
  }

  /** What is said now, to come back to. */
  saved(): Said {
    const { year, flow, stock, stated, instant, named } = this;
    return { year, flow, stock, stated, instant, named };
  }

  restore(said: Said): void {
    // field by field: a text has many parentheses, and Object.assign made its reading a tenth slower
    ({
      year: this.year,
      flow: this.flow,
      stock: this.stock,
      stated: this.stated,
      instant: this.instant,
      named: this.named,
    } = said);
  }

  /** The same period of an earlier year. */
  earlier(then: number): void {
    const { year, flow, stock, named } = this;
    this.year = then;
    if (!year || !then) return this.months(then, 1, 12); // of no known year, no part is known either
    this.flow = flow && yearsBefore(flow, year - then, named);
    this.stock = stock && yearsBefore(stock, year - then, named);
    this.stated = true;
  }

  /** The month, quarter or half-year before. Where the scope is none, nothing is said of when. */
  before(): void {
    const flow = this.flow && periodBefore(this.flow);
    if (flow) this.set(this.year, flow, daysOf(flow)[1], false);
    else this.reset();
  }

  private set(year: number, flow: string, stock: string, instant: boolean): void {
    this.stated = true;
    this.named = false;
    this.instant = instant;
    this.flow = year ? flow : undefined;
    this.stock = year ? stock : undefined;
  }

  /** A day of a month as ISO 8601; 0 is the last one. */
  private iso(year: number, month: number, day: number): string {
    const key = (year * 100 + month) * 100 + day;
    let iso = this.days.get(key);
    if (iso === undefined) {
      iso = year + (day ? `-${two(month)}-${two(day)}` : monthEnd(year, month));
      this.days.set(key, iso);
    }
    return iso;
  }

  /** The months of a year, first to last. */
  months(year: number, from: number, to: number): void {
    if (!(from > 0 && from <= to && to < 13)) return;
    if (to - from === 11 && year === this.reference && this.wholeYear) {
      this.reset();
      this.stated = true;
      return;
    }
    const end = this.iso(year, to, 0);
    const first = `${year}-${two(from)}`;
    this.set(year, to - from === 11 ? `${year}` : from === to ? first : `${first}-01/${end}`, end, false);
  }

  /** A day; without one the end of the month. A day that the calendar does not have says nothing. */
  day(year: number, month: number, day = 0): boolean {
    if (!(month > 0 && month < 13 && day <= lastDayOfMonth(year, month))) return false;
    const at = this.iso(year, month, day);
    this.set(year, at, at, true);
    this.named = day > 0;
    return true;
  }

  /** 10月1日至8日, 2019年10月—2020年3月: to another day; one that is earlier, in whatever year, says nothing. */
  upTo(year: number, month: number, day: number): void {
    const { flow: first } = this;
    this.day(year, month, day);
    if (first! < this.flow!) {
      this.flow = `${first}/${this.flow}`;
      this.year = year;
    } else this.reset();
    this.instant = false;
  }

  /**
   * From a year to what is told of the reference year, or to its end: “十四五”以来. Of no known year, nothing is said of
   * when, and neither of a plan that only begins.
   */
  since(from: number): void {
    const { reference, year, stock, yearEnd } = this;
    if (from < reference) {
      const to = year === reference ? stock : yearEnd;
      this.set(reference, `${from}-01-01/${to}`, to!, false);
      this.year = reference;
    } else this.reset();
  }

  /** Whole years: 2021—2025年. */
  years(from: number, to: number): void {
    this.set(from, `${from}-01-01/${to}-12-31`, `${to}-12-31`, false);
  }
}
