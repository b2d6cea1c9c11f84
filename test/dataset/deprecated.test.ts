import { expect, it, vi } from 'vitest';
import { findObservations, observation } from '../../src/dataset/find.js';
import { patentsGranted } from '../../src/editions/2025/index.js';

// an edition in which an entry was deprecated, which that of 2025 has none of
vi.mock('../../src/editions/2025/observations.js', async () => {
  const { patentsGranted: grants } = await import('../../src/editions/2025/creation.js');
  const deprecated = { since: '2.0.0', comparable: true, note: { zh: '', en: '' } };
  return { observations: [{ ...grants, id: 'grants', deprecated }, grants] };
});

it('deprecated entries are found by their id, and by a query that asks for them', () => {
  const old = observation('grants' as never);
  expect(old).toMatchObject({ id: 'grants', value: 135_500, deprecated: { since: '2.0.0' } });
  expect(findObservations()).toEqual([patentsGranted]);
  expect(findObservations({ deprecated: true })).toEqual([old, patentsGranted]);
  expect(findObservations({ deprecated: false })).toEqual([patentsGranted]);
});
