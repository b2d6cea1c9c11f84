import { expect, test } from 'vitest';

/** Of the projects that run in a time zone (vitest.config.ts): that they do. */
test('the clock is that of the zone', () => {
  expect(Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(process.env['TZ']);
});
