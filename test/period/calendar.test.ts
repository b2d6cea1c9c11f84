import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PeriodError } from '../../src/model/errors.js';
import { lengthBetween, spanOf } from '../../src/period/calendar.js';
import { before, daysOf, isInstant, outerOf, overlapping, yearsBefore } from '../../src/period/order.js';
import { runs } from '../support/runs.js';

const day = (date: Date): string =>
  `${date.getFullYear()}-${String(date.getMonth() + 1).padStart(2, '0')}-${String(date.getDate()).padStart(2, '0')}`;
const days = (period: string): string[] => [spanOf(period).first, spanOf(period).last].map(day);
const between = (from: string, to: string): string => {
  const { count, unit } = lengthBetween(spanOf(from).last, spanOf(to).last);
  return `${count} ${unit}`;
};

describe('spanOf', () => {
  test.each([
    ['2025', '2025-01-01', '2025-12-31'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2025-09-30', '2025-09-30', '2025-09-30'],
    ['2025-01-01/2025-09-30', '2025-01-01', '2025-09-30'],
    ['2024/2025', '2024-01-01', '2025-12-31'],
  ])('%s runs from %s to %s', (period, first, last) => {
    expect(days(period)).toEqual([first, last]);
  });

  test.each([
    '',
    '0000',
    '25',
    '2025-13',
    '2025-02-29',
    '2025-9-30',
    '2025-09-31',
    '2025/2024',
    '2025/',
    '2023/2024/2025',
    '2025Q1',
    ' 2025',
    '2025-1 ',
    '2025-01\n',
    '2025-01-01T12',
    '+002025-01',
    '2025-W01',
    '2025-010',
    '2025-00-10',
    '2025-01-00',
    '+2025-01-01',
    '2025-9-01/2025',
    '2025/2025-9-30',
    '2025-02-30/2025-12',
    '2025-01/2025-02-30',
  ])('"%s" is no period', (period) => {
    expect(() => spanOf(period)).toThrow(PeriodError);
  });
});

test('an error says what was given, and what would fit', () => {
  expect(() => spanOf('2025-13')).toThrow(
    '"2025-13" is no period: 2025, 2025-09, 2025-09-30 or 2025-01-01/2025-09-30 is',
  );
  expect(() => spanOf('2025/2024')).toThrow('"2025/2024" is no period: its end is before its start');
});

describe('lengthBetween', () => {
  test.each([
    ['2024-12-31', '2025-09-30', '9 months'],
    ['2024-12-31', '2025-02-28', '2 months'],
    ['2024-02-29', '2025-02-28', '12 months'],
    ['2025-01-15', '2025-04-15', '3 months'],
    ['2024-12-31', '2025-03-15', '74 days'],
    // through the hour that is lost and the hour that is won
    ['2025-03-08', '2025-03-31', '23 days'],
    ['2025-10-01', '2025-11-05', '35 days'],
  ])('from %s to %s: %s', (from, to, expected) => {
    expect(between(from, to)).toBe(expected);
  });
});

describe('periods in order, as strings', () => {
  test('the days of a period', () => {
    expect(daysOf('2025')).toEqual(['2025-01-01', '2025-12-31']);
    expect(daysOf('2025-09')).toEqual(['2025-09-01', '2025-09-30']);
    expect(daysOf('2024-02')).toEqual(['2024-02-01', '2024-02-29']);
    expect(daysOf('1900-02')).toEqual(['1900-02-01', '1900-02-28']);
    expect(daysOf('2000-02')).toEqual(['2000-02-01', '2000-02-29']);
    expect(daysOf('2025-09-30')).toEqual(['2025-09-30', '2025-09-30']);
    expect(daysOf('2025-01-01/2025-09-30')).toEqual(['2025-01-01', '2025-09-30']);
  });

  test('an instant is a day', () => {
    expect(['2025-09-30', '2025-09', '2025', '2025-01-01/2025-09-30'].map(isInstant)).toEqual([
      true,
      false,
      false,
      false,
    ]);
  });

  test('one inside, beside and before another', () => {
    expect(outerOf('2025', '2025-12-31')).toBe('2025');
    expect(outerOf('2025', '2025')).toBe('2025');
    expect(outerOf('2025-12-31', '2025')).toBe('2025');
    expect(outerOf('2025', '2024-06-01/2025-06-01')).toBeUndefined();
    expect(outerOf('2025', '2025-06-01/2026-06-01')).toBeUndefined();
    expect(overlapping('2024', '2025')).toBe(false);
    expect(overlapping('2025', '2024')).toBe(false);
    expect(overlapping('2025', '2025-01-01/2025-09-30')).toBe(true);
    expect(overlapping('2024-01-01/2025-01-01', '2025')).toBe(true);
    expect(overlapping('2025', '2024-01-01/2025-01-01')).toBe(true);
    expect(outerOf('2025-01-01/2025-09-30', '2025-09')).toBe('2025-01-01/2025-09-30');
    expect(outerOf('2025-09', '2025-09-30')).toBe('2025-09');
    expect(outerOf('2025-09-30', '2025-01-01/2025-09-30')).toBe('2025-01-01/2025-09-30');
    expect(outerOf('2025-02', '2025-02-28')).toBe('2025-02');
    expect(outerOf('2024-02-28', '2024-02-29')).toBeUndefined();
    expect(outerOf('0050', '0050-12-31')).toBe('0050');
    expect(outerOf('2025', '2025-01-01/2025-12-31')).toBe('2025');
    expect([outerOf('foo', 'foo'), outerOf('2025', 'foo'), outerOf('2025'), outerOf()]).toEqual(
      Array(4).fill(undefined),
    );
    expect(before('2024', '2025')).toBe(true);
    expect(before('2025', '2024')).toBe(false);
    expect(before('2025', '2025-12-31')).toBe(false);
    expect(before('2025', '2025-01-01/2026-06-30')).toBe(false);
    expect(before('2025-06-01/2026-12-31', '2025-01-01/2027-12-31')).toBe(false);
  });
});

test('the period that holds the other has its first day no later and its last no earlier', () => {
  const dates = fc
    .date({ min: new Date('2023-12-01'), max: new Date('2025-02-28'), noInvalidDate: true })
    .map((date) => date.toISOString());
  const length = fc.constantFrom(4, 7, 10);
  const one = fc.tuple(dates, length).map(([date, digits]) => date.slice(0, digits));
  const span = fc
    .tuple(one, one)
    .map(([a, b]) => `${a}/${b}`)
    .filter((text) => daysOf(text)[0] <= daysOf(text)[1]);
  const period = fc.oneof(one, span);
  const holds = (a: string, b: string): boolean => daysOf(a)[0] <= daysOf(b)[0] && daysOf(b)[1] <= daysOf(a)[1];
  fc.assert(
    fc.property(period, period, (a, b) => {
      expect(outerOf(a, b)).toBe(holds(a, b) ? a : holds(b, a) ? b : undefined);
    }),
    { numRuns: runs(3000) },
  );
});

test.each<[string, number, boolean, string]>([
  ['2025', 1, false, '2024'],
  ['1000', 1, false, '0999'],
  ['2025-09', 2, false, '2023-09'],
  ['2021-01-01/2025-12-31', 1, false, '2020-01-01/2024-12-31'],
  ['2024-02-29', 1, false, '2023-02-28'],
  ['2025-02-28', 1, false, '2024-02-29'],
  // the day itself, where a text names it
  ['2025-02-28', 1, true, '2024-02-28'],
  ['2024-02-29', -1, true, '2025-02-28'],
])('%s is %s years (a named day: %s) after %s', (period, years, named, then) => {
  expect(yearsBefore(period, years, named)).toBe(then);
});
