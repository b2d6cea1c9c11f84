/**
 * A made-up edition 2026, as `src/editions/2026` would be: other figures, one indicator in another unit, one that the
 * report prints no more, one that was renamed, and a new one.
 */

import type { Dataset } from '../../../src/dataset/index.js';
import * as edition2025 from '../../../src/editions/2025/index.js';
import type { Observation } from '../../../src/model/observation.js';

export const patentsGranted: Observation<'patents-granted', '件', 'exact'> = {
  ...edition2025.patentsGranted,
  value: 142000,
  printed: '14.2万件',
  resolution: 1000,
  period: '2026',
};

/** In 2025 it was 件/万人. */
export const highValueInventionPatentsPer10kPeople: Observation<
  'high-value-invention-patents-per-10k-people',
  '件/人',
  'exact'
> = {
  ...edition2025.highValueInventionPatentsPer10kPeople,
  unit: '件/人',
  value: 0.007,
  period: '2026-12-31',
};

export const trademarksRegistered: Observation<'trademarks-registered', '件', 'exact'> = {
  ...edition2025.pctApplications,
  id: 'trademarks-registered',
  period: '2026',
};

/** It was `data-product-certificates`. */
export const dataProductRegistrations: Observation<'data-product-registrations', '件', 'exact'> = {
  ...edition2025.dataProductCertificates,
  id: 'data-product-registrations',
  period: '2026-12-31',
};

/**
 * Certificates issued for IP in data products.
 *
 * @deprecated since 2.0.0: use dataProductRegistrations, which counts the same.
 */
export const dataProductCertificates: Observation<'data-product-certificates', '件', 'exact'> = {
  ...edition2025.dataProductCertificates,
  period: '2026-12-31',
  deprecated: {
    since: '2.0.0',
    replacedBy: 'data-product-registrations',
    comparable: true,
    note: { zh: '改名，口径不变', en: 'Renamed; it counts the same' },
  },
};

export const dataset: Dataset = {
  report: { ...edition2025.report, edition: '2026' },
  observations: [
    patentsGranted,
    highValueInventionPatentsPer10kPeople,
    trademarksRegistered,
    dataProductCertificates,
    dataProductRegistrations,
  ],
  measures: [],
};
