/**
 * Periods as ISO 8601 strings, compared as strings: no date is made, so no time zone matters.
 *
 * @module
 */

/** The first and the last day of a period, as strings that sort by time. */
export interface Days {
  readonly first: string;
  readonly last: string;
}

/**
 * The days of a period. The last day of a month is written as its 31st, whether it has one or not:
 * for putting periods in order that is enough; `calendar.ts` has the true dates.
 */
export function daysOf(period: string): Days {
  const [from = '', to = from] = period.split('/');
  return { first: from + '-01-01'.slice(from.length - 4), last: to + '-12-31'.slice(to.length - 4) };
}

/** A day: 2025-09-30. */
export const isInstant = (period: string): boolean => period.length === 10;

/** Whether one period lies inside the other, or is the same. */
export function nested(a: string, b: string): boolean {
  const [x, y] = [daysOf(a), daysOf(b)];
  return (x.first >= y.first && x.last <= y.last) || (y.first >= x.first && y.last <= x.last);
}

/** Whether the two have a day in common. */
export function overlapping(a: string, b: string): boolean {
  const [x, y] = [daysOf(a), daysOf(b)];
  return x.first <= y.last && y.first <= x.last;
}

/** Whether the first ends before the second does, and begins before it. */
export function before(a: string, b: string): boolean {
  const [x, y] = [daysOf(a), daysOf(b)];
  return x.first < y.first && x.last < y.last;
}
