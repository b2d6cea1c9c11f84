import { differenceInCalendarDays } from 'date-fns/differenceInCalendarDays';
import { differenceInCalendarMonths } from 'date-fns/differenceInCalendarMonths';
import { endOfMonth } from 'date-fns/endOfMonth';
import { endOfYear } from 'date-fns/endOfYear';
import { getDate } from 'date-fns/getDate';
import { isLastDayOfMonth } from 'date-fns/isLastDayOfMonth';
import { isValid } from 'date-fns/isValid';
import { parseISO } from 'date-fns/parseISO';
import { PeriodError } from '../model/errors.js';

/**
 * The calendar, by date-fns. Dates are made from year, month and day in local time and compared by the calendar only,
 * so that no time zone and no summer time shifts a day. Each function comes from its own module, because Node takes
 * longer to load all of date-fns than all of this package.
 *
 * @module
 */

function dateOf(text: string): Date {
  // parseISO takes more than a period may be (weeks, times, a year 0); parse with a pattern would bring all of its patterns
  const date = /^(?!0000)\d{4}(-\d\d){0,2}$/.test(text) ? parseISO(text) : undefined;
  if (date === undefined || !isValid(date))
    throw new PeriodError(`"${text}" is no period: 2025, 2025-09, 2025-09-30 or 2025-01-01/2025-09-30 is`);
  return date;
}

function lastDateOf(text: string): Date {
  const date = dateOf(text);
  return text.length === 4 ? endOfYear(date) : text.length === 7 ? endOfMonth(date) : date;
}

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
  const [from, to = from, ...more] = period.split('/') as [string, ...string[]];
  const span = { first: dateOf(from), last: lastDateOf(to) };
  if (more.length > 0 || differenceInCalendarDays(span.last, span.first) < 0) {
    throw new PeriodError(`"${period}" is no period: its end is before its start`);
  }
  return span;
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
