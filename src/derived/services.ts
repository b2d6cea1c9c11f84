/**
 * Derived from the figures on public services for intellectual property.
 *
 * @module
 */

import type { DerivedIndicator } from '../model/derived.js';

/**
 * IP public service outlets newly added at both levels in 2025: 11家. 新增知识产权公共服务网点合计。
 *
 * National and municipal outlets together.
 */
export const newIpServiceOutlets: DerivedIndicator<'new-ip-service-outlets', '家'> = {
  id: 'new-ip-service-outlets',
  name: { zh: '新增知识产权公共服务网点合计', en: 'IP public service outlets newly added at both levels' },
  formula: {
    zh: '新增国家级网点数 + 新认定市级网点数',
    en: 'National outlets newly added and municipal outlets newly recognised together',
    symbols: 'newNationalIpServiceOutlets + newMunicipalIpServiceOutlets',
  },
  method: 'sum',
  inputs: [{ id: 'new-national-ip-service-outlets' }, { id: 'new-municipal-ip-service-outlets' }],
  unit: '家',
  period: '2025',
  estimate: { value: 11, low: 11, high: 11, unit: '家' },
  caveat: {
    zh: '为两级网点新增数之和，不是网点总数；同一单位能否兼为两级网点，未作说明。',
    en: 'Those added in the year at two levels, not all that there are; whether one organisation can be an outlet of both levels is not said.',
  },
};
