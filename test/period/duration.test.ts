import { expect, it } from 'vitest';
import { PeriodError } from '../../src/model/errors.js';
import { alikeInLength, durationOf } from '../../src/period/duration.js';

it.each([
  ['2025', 'P1Y'],
  ['2025-02', 'P1M'],
  ['2025-09-30', 'P1D'],
  ['2025-01-01/2025-09-30', 'P9M'],
  ['2012/2018', 'P7Y'],
  ['2025-03-28/2025-12-31', 'P279D'],
  ['2024-02-29/2024-03-28', 'P1M'],
  // A month from the 28th ends on the 27th: the last days of two months are no whole month apart.
  ['2025-02-28/2025-03-30', 'P31D'],
  ['2025-02-28/2025-03-27', 'P1M'],
  ['2025-01-01/2025-12-31', 'P1Y'],
  ['2025-01-15/2025-03-14', 'P2M'],
  ['2025-01-15/2025-01-31', 'P17D'],
  // through the hour that is lost and the hour that is won
  ['2025-03-08/2025-03-30', 'P23D'],
  ['2025-10-02/2025-11-05', 'P35D'],
])('%s lasts %s', (period, duration) => {
  expect(durationOf(period)).toBe(duration);
});

it('refuses what is no period', () => {
  expect(() => durationOf('2025-02-30')).toThrow(PeriodError);
  expect(() => durationOf('2025/2024')).toThrow(PeriodError);
});

it.each([
  ['2024-01-01/2024-03-15', '2025-01-01/2025-03-15', true],
  ['2024-02-16/2024-02-29', '2025-02-16/2025-02-28', true],
  ['2025-02-16/2025-02-28', '2024-02-16/2024-02-29', true],
  ['2023-12-30/2024-03-01', '2024-12-30/2025-03-01', true],
  ['2024-01-01/2024-03-15', '2025-01-01/2025-03-16', true], // 75 days each
  ['2024-01-01/2024-03-15', '2025-01-01/2025-03-14', false],
  ['2024-02', '2025-02', true],
  ['2024', '2025-01', false],
])('%s and %s are alike in length: %s', (one, other, alike) => {
  expect(alikeInLength(one, other)).toBe(alike);
});
