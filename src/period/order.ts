/**
 * Periods as ISO 8601 strings, compared as strings: no date is made, so no time zone matters.
 *
 * @module
 */

/**
 * The first and the last day of a period, as strings that sort by time. The last day of a month is written as its
 * 31st, whether it has one or not: for putting periods in order that is enough; `calendar.ts` has the true dates.
 */
export function daysOf(period: string): readonly [first: string, last: string] {
  const [from, to = from] = period.split('/') as [string, ...string[]];
  return [from + '-01-01'.slice(from.length - 4), to + '-12-31'.slice(to.length - 4)];
}

/** A day: 2025-09-30. */
export const isInstant = (period: string): boolean => period.length === 10;

/** How many months a period reaches into: 12 for a year, 9 for 2025-01-01/2025-09-30, 1 for a day. */
export function monthsOf(period: string): number {
  const [first, last] = daysOf(period).map((day) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)));
  return last! - first! + 1;
}

/** Whether the second period lies inside the first, or is the same. */
export function contains(outer: string, inner: string): boolean {
  const [a, b] = [daysOf(outer), daysOf(inner)];
  return a[0] <= b[0] && b[1] <= a[1];
}

/** Whether the two have a day in common. */
export function overlapping(one: string, other: string): boolean {
  const [a, b] = [daysOf(one), daysOf(other)];
  return a[0] <= b[1] && b[0] <= a[1];
}

/** Whether the first begins and ends before the second does. */
export function before(one: string, other: string): boolean {
  const [a, b] = [daysOf(one), daysOf(other)];
  return a[0] < b[0] && a[1] < b[1];
}
