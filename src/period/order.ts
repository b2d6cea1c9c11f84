/**
 * Periods as ISO 8601 strings, compared as strings, or as times where that is less code: dates without a time sort by
 * themselves and are read in UTC, so that no time zone matters.
 *
 * @module
 */

/** The last day of a month: 28, 29, 30 or 31. */
export function lastDayOfMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return 30 + ((month ^ (month >> 3)) & 1);
}

/**
 * The first and the last day of a period: 2025-09-01 and 2025-09-30 of 2025-09. Of what is no period it gives what is no
 * day either: `checkedDays` refuses that.
 */
export function daysOf(period: string): readonly [first: string, last: string] {
  const [from, to = from] = period.split('/') as [string, ...string[]];
  const end = to.length === 4 ? `${to}-12` : to;
  return [
    from + '-01-01'.slice(from.length - 4),
    end.length === 7 ? `${end}-${lastDayOfMonth(+end.slice(0, 4), +end.slice(5))}` : end,
  ];
}

/** A day: 2025-09-30. */
export const isInstant = (period: string): boolean => period.length === 10;

/**
 * The one of two periods inside which the other lies, or the first where they are the same; none where neither does, or
 * one is no period.
 *
 * By times and not by `daysOf`, which would be twice as much in a bundle of `share`. Month 9, counted from 0, is October,
 * and the day before its first one the last of September.
 */
export function outerOf(one = '', other = ''): string | undefined {
  const [a, b, c, d] = [one, other].flatMap((period) => {
    // other forms are read in the zone of the machine, or as whatever it makes of them
    const [, from = '', to = from] = /^(\d{4}(?:-\d\d){0,2})(?:\/(\d{4}(?:-\d\d){0,2}))?$/.exec(period) ?? [];
    return [Date.parse(from), to[7] ? Date.parse(to) : new Date(to).setUTCMonth(+to.slice(5) || 12, 0)];
  }) as [number, number, number, number];
  return a <= c && d <= b ? one : c <= a && b <= d ? other : undefined;
}

/**
 * The same period some years earlier, or later. The end of February stays its end, be it the 28th or the 29th; but where
 * the 28th is meant as a day (`named`), it stays the 28th.
 */
export const yearsBefore = (period: string, years: number, named = false): string =>
  period.replace(/(\d{4})(?=$|[-/])(-02-28|-02-29)?/g, (_, year: string, february = '') => {
    const then = +year - years;
    const end = named && february === '-02-28' ? february : february && `-02-${lastDayOfMonth(then, 2)}`;
    return `${then}`.padStart(4, '0') + end;
  });

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
