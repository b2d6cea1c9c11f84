import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { patentsGranted } from '../../src/editions/2025/index.js';

const observationsOfTheEdition = '../../src/editions/2025/observations.js';

// an edition in which an entry was deprecated, which that of 2025 has none of; modules are shared between the tests,
// so that it must be gone behind them
beforeEach(() => {
  const deprecated = { since: '2.0.0', comparable: true, note: { zh: '', en: '' } };
  vi.doMock(observationsOfTheEdition, () => ({
    observations: [{ ...patentsGranted, id: 'grants', deprecated }, patentsGranted],
  }));
  vi.resetModules();
});
afterEach(() => {
  vi.doUnmock(observationsOfTheEdition);
  vi.resetModules();
});

it('deprecated entries are found by their id, and by a query that asks for them', async () => {
  const { findObservations, observation } = await import('../../src/dataset/find.js');
  const old = observation('grants' as never);
  expect(old).toMatchObject({ id: 'grants', value: 135_500, deprecated: { since: '2.0.0' } });
  expect(findObservations()).toEqual([patentsGranted]);
  expect(findObservations({ deprecated: true })).toEqual([old, patentsGranted]);
  expect(findObservations({ deprecated: false })).toEqual([patentsGranted]);
});
