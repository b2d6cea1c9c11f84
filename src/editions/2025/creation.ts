/**
 * The headline patent figures of the year.
 *
 * @module
 */

import type { Observation } from '../../model/observation.js';

/**
 * Patents granted in 2025: 13.55万件 (135,500). 专利授权量。
 *
 * Grants of the year, inventions among them; not the stock of patents in force.
 */
export const patentsGranted: Observation<'patents-granted', '件', 'exact'> = {
  id: 'patents-granted',
  name: { zh: '专利授权量', en: 'Patents granted' },
  definition: {
    zh: '全年授予上海的专利件数，通常包括发明、实用新型和外观设计三种。',
    en: 'Patents granted to Shanghai in the course of the year; by convention inventions, utility models and designs.',
  },
  value: 135500,
  unit: '件',
  resolution: 100,
  bound: 'exact',
  printed: '13.55万件',
  topic: 'creation',
  kind: 'flow',
  period: '2025',
  periodBasis: 'stated',
  area: 'CN-SH',
  cumulative: false,
  newlyAdded: false,
  noun: 'patents',
  caveat: {
    zh: '为当年授权流量，并非有效专利存量；专利种类原文未逐一列出。',
    en: 'Grants of the year, not the stock of patents in force; the kinds of patent are not listed in the source.',
  },
  source: { line: 30, section: '7.2 总体', statement: 12 },
};

/**
 * Invention patents granted in 2025: 5.28万件 (52,800). 发明专利授权量。
 *
 * The part of the patents granted that are inventions.
 */
export const inventionPatentsGranted: Observation<'invention-patents-granted', '件', 'exact'> = {
  id: 'invention-patents-granted',
  name: { zh: '发明专利授权量', en: 'Invention patents granted' },
  definition: {
    zh: '全年授予上海的发明专利件数，为专利授权量的一部分。',
    en: 'Invention patents granted to Shanghai in the course of the year; a part of all patents granted.',
  },
  value: 52800,
  unit: '件',
  resolution: 100,
  bound: 'exact',
  printed: '5.28万件',
  topic: 'creation',
  kind: 'flow',
  period: '2025',
  periodBasis: 'stated',
  area: 'CN-SH',
  cumulative: false,
  newlyAdded: false,
  noun: 'patents',
  partOf: 'patents-granted',
  source: { line: 30, section: '7.2 总体', statement: 12 },
};

/**
 * High-value invention patents per 10,000 people at 2025-12-31: 65件 (65 per 10,000 people). 每万人口高价值发明专利拥有量。
 *
 * A stock at the end of the year, divided by the population; 每万人口 is printed apart from the
 * figure.
 */
export const highValueInventionPatentsPer10kPeople: Observation<
  'high-value-invention-patents-per-10k-people',
  '件/万人',
  'exact'
> = {
  id: 'high-value-invention-patents-per-10k-people',
  name: { zh: '每万人口高价值发明专利拥有量', en: 'High-value invention patents per 10,000 people' },
  definition: {
    zh: '年末每一万人口拥有的有效高价值发明专利件数。',
    en: 'High-value invention patents in force at the end of the year for every 10,000 people.',
  },
  value: 65,
  unit: '件/万人',
  resolution: 1,
  bound: 'exact',
  printed: '65件',
  topic: 'creation',
  kind: 'stock',
  period: '2025-12-31',
  periodBasis: 'stated',
  periodNote: {
    zh: '“全年”之下的拥有量为存量，按惯例取年末时点。',
    en: 'Under 全年 (the whole year) a stock stands, by convention, at the end of the year.',
  },
  area: 'CN-SH',
  cumulative: false,
  newlyAdded: false,
  noun: 'patents',
  denominator: '万人',
  change: {
    value: 12.3,
    unit: '%',
    resolution: 0.1,
    bound: 'exact',
    printed: '12.3%',
    comparison: {
      basis: 'year-on-year',
      base: '2024-12-31',
      indicator: 'high-value-invention-patents-per-10k-people',
    },
    publication: {
      publisher: '沪小科 (Shanghai Science and Technology)',
      date: '2026',
      address: 'm.163.com/dy/article/KKUOFMKU05528OGT.html',
    },
  },
  caveat: {
    zh: '人口口径和“高价值”的认定标准，原文均未说明；印至整数，相邻年份之差按四舍五入误差理解。',
    en: 'Neither the population used nor the test for “high-value” is given. Printed to the unit, so a difference between two years carries the rounding of both.',
  },
  source: { line: 30, section: '7.2 总体', statement: 12 },
};

/**
 * PCT patent applications accepted in 2025: 7446件 (7,446). PCT专利申请受理量。
 *
 * International applications of the year under the Patent Cooperation Treaty.
 */
export const pctApplications: Observation<'pct-applications', '件', 'exact'> = {
  id: 'pct-applications',
  name: { zh: 'PCT专利申请受理量', en: 'PCT patent applications accepted' },
  definition: {
    zh: '全年受理的上海《专利合作条约》国际申请件数。',
    en: 'International applications from Shanghai under the Patent Cooperation Treaty that were accepted for processing in the course of the year.',
  },
  value: 7446,
  unit: '件',
  resolution: 1,
  bound: 'exact',
  printed: '7446件',
  topic: 'creation',
  kind: 'flow',
  period: '2025',
  periodBasis: 'stated',
  area: 'CN-SH',
  cumulative: false,
  newlyAdded: false,
  noun: 'applications',
  change: {
    value: 9.1,
    unit: '%',
    resolution: 0.1,
    bound: 'exact',
    printed: '9.1%',
    comparison: { basis: 'year-on-year', base: '2024', indicator: 'pct-applications' },
    publication: {
      publisher: '沪小科 (Shanghai Science and Technology)',
      date: '2026',
      address: 'm.163.com/dy/article/KKUOFMKU05528OGT.html',
    },
  },
  caveat: {
    zh: '按申请人所在地还是按受理局统计，原文未说明。',
    en: 'Whether it counts by the address of the applicant or by the receiving office is not said.',
  },
  source: { line: 30, section: '7.2 总体', statement: 12 },
};
