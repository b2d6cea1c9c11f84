import { differenceInCalendarDays } from 'date-fns/differenceInCalendarDays';
import { differenceInCalendarMonths } from 'date-fns/differenceInCalendarMonths';
import { getDate } from 'date-fns/getDate';
import { isLastDayOfMonth } from 'date-fns/isLastDayOfMonth';
import { parseISO } from 'date-fns/parseISO';
import { checkedDays } from './checked.js';

/**
 * The calendar, by date-fns. Dates are made from year, month and day in local time and compared by the calendar only,
 * so that no time zone and no summer time shifts a day. Each function comes from its own module, because Node takes
 * longer to load all of date-fns than all of this package.
 *
 * @module
 */

/** The first and the last day of a period, as dates of the calendar. */
export interface Span {
  readonly first: Date;
  readonly last: Date;
}

/**
 * Reads a period.
 *
 * @throws PeriodError where it is none, or a date does not exist, or the end is before the start
 */
export function spanOf(period: string): Span {
  const [first, last] = checkedDays(period);
  return { first: parseISO(first), last: parseISO(last) };
}

/** A length of time in years: `count` / `perYear`. */
export interface Length {
  readonly count: number;
  readonly perYear: number;
  readonly unit: 'months' | 'days';
}

/**
 * The time from one day to another: in months where it is whole months, else in days of a year of 365 (actual/365).
 *
 * Two last days of months are whole months apart, whatever their dates: 2024-12-31 to 2025-09-30 is nine.
 */
export function lengthBetween(from: Date, to: Date): Length {
  if (getDate(from) === getDate(to) || (isLastDayOfMonth(from) && isLastDayOfMonth(to))) {
    return { count: differenceInCalendarMonths(to, from), perYear: 12, unit: 'months' };
  }
  return { count: differenceInCalendarDays(to, from), perYear: 365, unit: 'days' };
}
