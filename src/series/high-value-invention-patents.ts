import { highValueInventionPatentsPer10kPeople } from '../editions/2025/creation.js';
import type { Series } from '../model/series.js';
import {
  informationOffice2025,
  informationOfficeMid2025,
  ipAdministration2022,
  wenhuiDaily2024,
} from './publications.js';

/**
 * High-value invention patents per 10,000 people: 40.9件 at the end of 2022 to 65件 at the end of 2025.
 * 每万人口高价值发明专利拥有量。
 *
 * Stocks, at the ends of the years and once at mid-year. The printed changes of 2023 (9.3件) and 2024 (15.3 %) follow
 * from the levels, so that the year ends 2022 to 2024 are of one kind. No publisher says which population it divides by.
 */
export const highValueInventionPatentsSeries: Series<'high-value-invention-patents-per-10k-people', '件/万人'> = {
  id: 'high-value-invention-patents-per-10k-people',
  name: { zh: '每万人口高价值发明专利拥有量', en: 'High-value invention patents per 10,000 people' },
  unit: '件/万人',
  kind: 'stock',
  points: [
    {
      id: 'high-value-invention-patents-per-10k-people',
      value: 40.9,
      unit: '件/万人',
      resolution: 0.1,
      bound: 'exact',
      printed: '40.9件',
      kind: 'stock',
      period: '2022-12-31',
      area: 'CN-SH',
      cumulative: false,
      unitBasis: 'printed',
      denominator: '万人',
      publication: ipAdministration2022,
      change: {
        value: 6.7,
        unit: '件/万人',
        resolution: 0.1,
        bound: 'exact',
        printed: '6.7件',
        comparison: {
          basis: 'year-on-year',
          base: '2021-12-31',
          indicator: 'high-value-invention-patents-per-10k-people',
        },
      },
    },
    {
      id: 'high-value-invention-patents-per-10k-people',
      value: 50.2,
      unit: '件/万人',
      resolution: 0.1,
      bound: 'exact',
      printed: '50.2件',
      kind: 'stock',
      period: '2023-12-31',
      area: 'CN-SH',
      cumulative: false,
      unitBasis: 'printed',
      denominator: '万人',
      publication: wenhuiDaily2024,
      change: {
        value: 9.3,
        unit: '件/万人',
        resolution: 0.1,
        bound: 'exact',
        printed: '9.3件',
        comparison: {
          basis: 'year-on-year',
          base: '2022-12-31',
          indicator: 'high-value-invention-patents-per-10k-people',
        },
      },
    },
    {
      id: 'high-value-invention-patents-per-10k-people',
      value: 57.9,
      unit: '件/万人',
      resolution: 0.1,
      bound: 'exact',
      printed: '57.9',
      kind: 'stock',
      period: '2024-12-31',
      area: 'CN-SH',
      cumulative: false,
      unitBasis: 'context',
      denominator: '万人',
      publication: informationOffice2025,
      change: {
        value: 15.3,
        unit: '%',
        resolution: 0.1,
        bound: 'exact',
        printed: '15.3',
        comparison: {
          basis: 'year-on-year',
          base: '2023-12-31',
          indicator: 'high-value-invention-patents-per-10k-people',
        },
      },
    },
    {
      id: 'high-value-invention-patents-per-10k-people',
      value: 62,
      unit: '件/万人',
      resolution: 1,
      bound: 'exact',
      printed: '62',
      kind: 'stock',
      period: '2025-06-30',
      area: 'CN-SH',
      cumulative: false,
      unitBasis: 'context',
      denominator: '万人',
      publication: informationOfficeMid2025,
      change: {
        value: 14.6,
        unit: '%',
        resolution: 0.1,
        bound: 'exact',
        printed: '14.6',
        comparison: {
          basis: 'year-on-year',
          base: '2024-06-30',
          indicator: 'high-value-invention-patents-per-10k-people',
        },
      },
    },
    highValueInventionPatentsPer10kPeople,
  ],
  gaps: [
    {
      from: '2023-06-30',
      to: '2023-06-30',
      note: { zh: '未收集到该年年中的数字。', en: 'No figure of that mid-year was found.' },
    },
    {
      from: '2024-06-30',
      to: '2024-06-30',
      note: {
        zh: '未收集到该年年中的数字，故 2025 年中公布的同比 14.6% 无从核对。',
        en: 'No figure of that mid-year was found, so the 14.6 % printed for mid-2025 cannot be checked.',
      },
    },
  ],
  breaks: [
    {
      at: '2025-06-30',
      note: {
        zh: '年中数，且只印至整数；所除以的人口为何时之数，未作说明。与年末数相隔半年，不构成年增速。',
        en: 'A mid-year figure, printed to the unit; which population it is divided by is not said. Half a year from the year ends, it makes no annual growth.',
      },
    },
    {
      at: '2025-12-31',
      note: {
        zh: '报告的数字，只印至整数，未印增速；人口口径和“高价值”的认定标准均未说明，与 2024 年末是否一致无从核对。',
        en: 'The figure of the report, printed to the unit and without a rate. Neither the population nor the test for “high-value” is given, so whether they are those of the end of 2024 cannot be checked.',
      },
    },
  ],
};
