/**
 * Derived from the patent figures: shares, growth and increases.
 *
 * @module
 */

import type { DerivedIndicator } from '../model/derived.js';

/**
 * Share of inventions among the patents granted in 2025: 39.0% (38.9%–39.0%). 发明专利占专利授权量的比重。
 *
 * The two are rounded to the hundred.
 */
export const inventionShareOfGrants: DerivedIndicator<'invention-share-of-grants', '%'> = {
  id: 'invention-share-of-grants',
  name: { zh: '发明专利占专利授权量的比重', en: 'Share of inventions among the patents granted' },
  formula: {
    zh: '发明专利授权量 ÷ 专利授权量 × 100%',
    en: 'Invention patents granted as a share of all patents granted',
    symbols: 'inventionPatentsGranted / patentsGranted × 100',
  },
  method: 'share',
  inputs: [{ id: 'invention-patents-granted' }, { id: 'patents-granted' }],
  unit: '%',
  period: '2025',
  estimate: { value: 38.96678966789668, low: 38.91552932497233, high: 39.01808785529716, unit: '%' },
  caveat: {
    zh: '为当年授权数之比：既不是有效专利中发明的占比，也不是发明专利申请的授权率。',
    en: 'A share of the grants of the year: not of the patents in force, and not the rate at which applications for inventions succeed.',
  },
};

/**
 * Share of inventions among the patents granted in 2019: 22.6% (22.5%–22.6%). 2019 年发明专利占专利授权量的比重。
 *
 * To be set beside the share of 2025.
 */
export const inventionShareOfGrants2019: DerivedIndicator<'invention-share-of-grants-2019', '%'> = {
  id: 'invention-share-of-grants-2019',
  name: { zh: '2019 年发明专利占专利授权量的比重', en: 'Share of inventions among the patents granted in 2019' },
  formula: {
    zh: '2019 年发明专利授权量 ÷ 2019 年专利授权量 × 100%',
    en: 'Invention patents granted in 2019 as a share of all patents granted in 2019',
    symbols: "at(inventionPatentsGrantedSeries, '2019') / at(patentsGrantedSeries, '2019') × 100",
  },
  method: 'share',
  inputs: [
    { id: 'invention-patents-granted', period: '2019' },
    { id: 'patents-granted', period: '2019' },
  ],
  unit: '%',
  period: '2019',
  estimate: { value: 22.564612326043736, low: 22.503725782414307, high: 22.625559423172554, unit: '%' },
  caveat: {
    zh: '分子分母出自同一场发布会，与 2025 年的数字发布者不同；两年占比之差仅供参考。',
    en: 'Both figures are of one press conference, and by another publisher than those of 2025: the two shares side by side are an indication.',
  },
};

/**
 * Patents granted other than inventions in 2025: 8.27万件 (8.26万件–8.28万件). 发明以外的专利授权量。
 *
 * What remains of all grants.
 */
export const nonInventionPatentsGranted: DerivedIndicator<'non-invention-patents-granted', '件'> = {
  id: 'non-invention-patents-granted',
  name: { zh: '发明以外的专利授权量', en: 'Patents granted other than inventions' },
  formula: {
    zh: '专利授权量 − 发明专利授权量',
    en: 'Patents granted less invention patents granted',
    symbols: 'patentsGranted − inventionPatentsGranted',
  },
  method: 'difference',
  inputs: [{ id: 'patents-granted' }, { id: 'invention-patents-granted' }],
  unit: '件',
  period: '2025',
  estimate: { value: 82700, low: 82600, high: 82800, unit: '件' },
  caveat: {
    zh: '并非公布数；惯例上为实用新型和外观设计，但报告未列明。',
    en: 'Not a published figure. By convention these are utility models and designs, which the report does not list.',
  },
};

/**
 * Growth of PCT patent applications on the year before in 2025: 9.14688%. PCT专利申请受理量比上年增速。
 *
 * Both levels are printed to the unit.
 */
export const pctApplicationsGrowth: DerivedIndicator<'pct-applications-growth', '%'> = {
  id: 'pct-applications-growth',
  name: { zh: 'PCT专利申请受理量比上年增速', en: 'Growth of PCT patent applications on the year before' },
  formula: {
    zh: '（2025 年受理量 − 2024 年受理量）÷ 2024 年受理量 × 100%',
    en: 'Applications of 2025 less those of 2024, as a share of those of 2024',
    symbols: "(pctApplications − at(pctApplicationsSeries, '2024')) / at(pctApplicationsSeries, '2024') × 100",
  },
  method: 'growthRate',
  inputs: [{ id: 'pct-applications', period: '2024' }, { id: 'pct-applications' }],
  unit: '%',
  period: '2024/2025',
  estimate: { value: 9.146877748460861, low: 9.146877748460861, high: 9.146877748460863, unit: '%' },
  caveat: {
    zh: '报告未印此增速；另一发布者就同一数字印有 9.1%，与此相合。申请受理不等于授权。',
    en: 'The report does not print it; another publisher prints 9.1 % beside the same figure, which agrees. Applications accepted are not patents granted.',
  },
};

/**
 * Increase of PCT patent applications on the year before in 2025: 624件. PCT专利申请受理量比上年增加量。
 *
 * Both levels are printed to the unit.
 */
export const pctApplicationsIncrease: DerivedIndicator<'pct-applications-increase', '件'> = {
  id: 'pct-applications-increase',
  name: { zh: 'PCT专利申请受理量比上年增加量', en: 'Increase of PCT patent applications on the year before' },
  formula: {
    zh: '2025 年受理量 − 2024 年受理量',
    en: 'Applications of 2025 less those of 2024',
    symbols: "pctApplications − at(pctApplicationsSeries, '2024')",
  },
  method: 'difference',
  inputs: [{ id: 'pct-applications' }, { id: 'pct-applications', period: '2024' }],
  unit: '件',
  period: '2024/2025',
  estimate: { value: 624, low: 624, high: 624, unit: '件' },
  caveat: {
    zh: '为两年时期数之差，不是 2025 年的申请数；两年的数字由不同发布者公布。',
    en: 'The difference between two yearly counts, not the applications of 2025; the two are by two publishers.',
  },
};

/**
 * Growth of high-value invention patents per 10,000 people on the year before at 2025-12-31: 11.3%–13.2%.
 * 每万人口高价值发明专利拥有量比上年增速。
 *
 * A stock against itself a year before.
 */
export const highValueInventionPatentsPer10kPeopleGrowth: DerivedIndicator<
  'high-value-invention-patents-per-10k-people-growth',
  '%'
> = {
  id: 'high-value-invention-patents-per-10k-people-growth',
  name: {
    zh: '每万人口高价值发明专利拥有量比上年增速',
    en: 'Growth of high-value invention patents per 10,000 people on the year before',
  },
  formula: {
    zh: '（2025 年末拥有量 − 2024 年末拥有量）÷ 2024 年末拥有量 × 100%',
    en: 'The level at the end of 2025 less that of 2024, as a share of that of 2024',
    symbols:
      "(highValueInventionPatentsPer10kPeople − at(highValueInventionPatentsSeries, '2024-12-31')) / at(highValueInventionPatentsSeries, '2024-12-31') × 100",
  },
  method: 'growthRate',
  inputs: [
    { id: 'high-value-invention-patents-per-10k-people', period: '2024-12-31' },
    { id: 'high-value-invention-patents-per-10k-people' },
  ],
  unit: '%',
  period: '2024-12-31/2025-12-31',
  estimate: { value: 12.26252158894646, low: 11.302847282139775, high: 13.223854796888507, unit: '%' },
  caveat: {
    zh: '为人均拥有量的增速，也随人口变动，并非高价值发明专利件数的增速；2025 年末印至整数，故区间较宽；两年的数字由不同发布者公布。',
    en: 'The growth of a quotient, which moves with the population too: not that of the number of patents. The level of 2025 is printed to the unit, so the interval is wide; the two levels are by two publishers.',
  },
};

/**
 * Increase of high-value invention patents per 10,000 people on the year before at 2025-12-31: 7件/万人
 * (7件/万人–8件/万人). 每万人口高价值发明专利拥有量比上年增加量。
 *
 * Its width is mostly that of the level of 2025, printed to the unit.
 */
export const highValueInventionPatentsPer10kPeopleIncrease: DerivedIndicator<
  'high-value-invention-patents-per-10k-people-increase',
  '件/万人'
> = {
  id: 'high-value-invention-patents-per-10k-people-increase',
  name: {
    zh: '每万人口高价值发明专利拥有量比上年增加量',
    en: 'Increase of high-value invention patents per 10,000 people on the year before',
  },
  formula: {
    zh: '2025 年末拥有量 − 2024 年末拥有量',
    en: 'The level at the end of 2025 less that at the end of 2024',
    symbols: "highValueInventionPatentsPer10kPeople − at(highValueInventionPatentsSeries, '2024-12-31')",
  },
  method: 'difference',
  inputs: [
    { id: 'high-value-invention-patents-per-10k-people' },
    { id: 'high-value-invention-patents-per-10k-people', period: '2024-12-31' },
  ],
  unit: '件/万人',
  period: '2024-12-31/2025-12-31',
  estimate: { value: 7.1, low: 6.55, high: 7.65, unit: '件/万人' },
  caveat: {
    zh: '为两个时点数之差，已扣除期内失效的专利，不是当年新授权的件数；也随人口变动；两年的数字由不同发布者公布。',
    en: 'The difference between two stocks, net of the patents that lapsed: not the patents granted in the year. It moves with the population too; the two levels are by two publishers.',
  },
};

/**
 * Compound annual growth of PCT patent applications since 2020: 15.9160%. PCT专利申请受理量 2020 年以来年均复合增速。
 *
 * Over five years, to 2025.
 */
export const pctApplicationsAnnualGrowthSince2020: DerivedIndicator<'pct-applications-annual-growth-since-2020', '%'> =
  {
    id: 'pct-applications-annual-growth-since-2020',
    name: {
      zh: 'PCT专利申请受理量 2020 年以来年均复合增速',
      en: 'Compound annual growth of PCT patent applications since 2020',
    },
    formula: {
      zh: '（2025 年受理量 ÷ 2020 年受理量）的 5 次方根 − 1，× 100%',
      en: 'The fifth root of the applications of 2025 over those of 2020, less one',
      symbols: "((pctApplications / at(pctApplicationsSeries, '2020')) ^ (1 / 5) − 1) × 100",
    },
    method: 'compoundAnnualGrowthRate',
    inputs: [{ id: 'pct-applications', period: '2020' }, { id: 'pct-applications' }],
    unit: '%',
    period: '2020/2025',
    estimate: { value: 15.916008388684896, low: 15.916008388684896, high: 15.916008388684897, unit: '%' },
    caveat: {
      zh: '是首尾两年之间的恒定速度，不反映其间各年的快慢，也不是对今后的预测；首尾两数由不同发布者公布。',
      en: 'The constant rate that leads from the first year to the last: it says nothing of the years between, and forecasts nothing. The two levels are by two publishers.',
    },
  };

/**
 * Compound annual growth of PCT patent applications since 2011: 16.7969%. PCT专利申请受理量 2011 年以来年均复合增速。
 *
 * Over fourteen years, to 2025.
 */
export const pctApplicationsAnnualGrowthSince2011: DerivedIndicator<'pct-applications-annual-growth-since-2011', '%'> =
  {
    id: 'pct-applications-annual-growth-since-2011',
    name: {
      zh: 'PCT专利申请受理量 2011 年以来年均复合增速',
      en: 'Compound annual growth of PCT patent applications since 2011',
    },
    formula: {
      zh: '（2025 年受理量 ÷ 2011 年受理量）的 14 次方根 − 1，× 100%',
      en: 'The fourteenth root of the applications of 2025 over those of 2011, less one',
      symbols: "((pctApplications / at(pctApplicationsSeries, '2011')) ^ (1 / 14) − 1) × 100",
    },
    method: 'compoundAnnualGrowthRate',
    inputs: [{ id: 'pct-applications', period: '2011' }, { id: 'pct-applications' }],
    unit: '%',
    period: '2011/2025',
    estimate: { value: 16.79692301207563, low: 16.796923012075627, high: 16.79692301207563, unit: '%' },
    caveat: {
      zh: '是首尾两年之间的恒定速度，不反映其间各年的快慢，也不是对今后的预测；首尾两数由不同发布者公布。',
      en: 'The constant rate that leads from the first year to the last: it says nothing of the years between, and forecasts nothing. The two levels are by two publishers.',
    },
  };

/**
 * Compound annual growth of high-value invention patents per 10,000 people since the end of 2022: 17% (16%–17%).
 * 每万人口高价值发明专利拥有量 2022 年末以来年均复合增速。
 *
 * Over three years, to the end of 2025.
 */
export const highValueInventionPatentsPer10kPeopleAnnualGrowthSince2022: DerivedIndicator<
  'high-value-invention-patents-per-10k-people-annual-growth-since-2022',
  '%'
> = {
  id: 'high-value-invention-patents-per-10k-people-annual-growth-since-2022',
  name: {
    zh: '每万人口高价值发明专利拥有量 2022 年末以来年均复合增速',
    en: 'Compound annual growth of high-value invention patents per 10,000 people since the end of 2022',
  },
  formula: {
    zh: '（2025 年末拥有量 ÷ 2022 年末拥有量）的 3 次方根 − 1，× 100%',
    en: 'The third root of the level at the end of 2025 over that at the end of 2022, less one',
    symbols:
      "((highValueInventionPatentsPer10kPeople / at(highValueInventionPatentsSeries, '2022-12-31')) ^ (1 / 3) − 1) × 100",
  },
  method: 'compoundAnnualGrowthRate',
  inputs: [
    { id: 'high-value-invention-patents-per-10k-people', period: '2022-12-31' },
    { id: 'high-value-invention-patents-per-10k-people' },
  ],
  unit: '%',
  period: '2022-12-31/2025-12-31',
  estimate: { value: 16.697982933149884, low: 16.350593472690925, high: 17.044159252748102, unit: '%' },
  caveat: {
    zh: '为人均拥有量的增速，也随人口变动，并非件数的增速；是首尾之间的恒定速度，不反映其间各年的快慢；首尾两数由不同发布者公布。',
    en: 'The growth of a quotient, which moves with the population too: not that of the number of patents. The constant rate that leads from the first year end to the last: it says nothing of those between. The two levels are by two publishers.',
  },
};

/**
 * Compound annual growth of patents granted since 2019: 5.1% (5.07%–5.10%). 专利授权量 2019 年以来年均复合增速。
 *
 * Over six years, to 2025.
 */
export const patentsGrantedAnnualGrowthSince2019: DerivedIndicator<'patents-granted-annual-growth-since-2019', '%'> = {
  id: 'patents-granted-annual-growth-since-2019',
  name: { zh: '专利授权量 2019 年以来年均复合增速', en: 'Compound annual growth of patents granted since 2019' },
  formula: {
    zh: '（2025 年授权量 ÷ 2019 年授权量）的 6 次方根 − 1，× 100%',
    en: 'The sixth root of the grants of 2025 over those of 2019, less one',
    symbols: "((patentsGranted / at(patentsGrantedSeries, '2019')) ^ (1 / 6) − 1) × 100",
  },
  method: 'compoundAnnualGrowthRate',
  inputs: [{ id: 'patents-granted', period: '2019' }, { id: 'patents-granted' }],
  unit: '%',
  period: '2019/2025',
  estimate: { value: 5.0889095798655335, low: 5.073743433569847, high: 5.104079857241269, unit: '%' },
  caveat: {
    zh: '是首尾两年之间的恒定速度：其间 2023 年曾达 15.91 万件，高于 2025 年；首尾两数由不同发布者公布。',
    en: 'The constant rate that leads from the first year to the last: 2023 between them was higher than 2025, at 159,100. The two levels are by two publishers.',
  },
};

/**
 * Compound annual growth of invention patents granted since 2019: 15.1% (15.0%–15.2%). 发明专利授权量 2019
 * 年以来年均复合增速。
 *
 * Over six years, to 2025.
 */
export const inventionPatentsGrantedAnnualGrowthSince2019: DerivedIndicator<
  'invention-patents-granted-annual-growth-since-2019',
  '%'
> = {
  id: 'invention-patents-granted-annual-growth-since-2019',
  name: {
    zh: '发明专利授权量 2019 年以来年均复合增速',
    en: 'Compound annual growth of invention patents granted since 2019',
  },
  formula: {
    zh: '（2025 年授权量 ÷ 2019 年授权量）的 6 次方根 − 1，× 100%',
    en: 'The sixth root of the grants of 2025 over those of 2019, less one',
    symbols: "((inventionPatentsGranted / at(inventionPatentsGrantedSeries, '2019')) ^ (1 / 6) − 1) × 100",
  },
  method: 'compoundAnnualGrowthRate',
  inputs: [{ id: 'invention-patents-granted', period: '2019' }, { id: 'invention-patents-granted' }],
  unit: '%',
  period: '2019/2025',
  estimate: { value: 15.106896380630477, low: 15.046526386129804, high: 15.167373966420309, unit: '%' },
  caveat: {
    zh: '是首尾两年之间的恒定速度，不反映其间各年的快慢；首尾两数由不同发布者公布。',
    en: 'The constant rate that leads from the first year to the last: it says nothing of the years between. The two levels are by two publishers.',
  },
};

/**
 * Compound annual growth of invention patents granted since 2011: 13.33% (13.32%–13.34%). 发明专利授权量 2011
 * 年以来年均复合增速。
 *
 * Over fourteen years, to 2025.
 */
export const inventionPatentsGrantedAnnualGrowthSince2011: DerivedIndicator<
  'invention-patents-granted-annual-growth-since-2011',
  '%'
> = {
  id: 'invention-patents-granted-annual-growth-since-2011',
  name: {
    zh: '发明专利授权量 2011 年以来年均复合增速',
    en: 'Compound annual growth of invention patents granted since 2011',
  },
  formula: {
    zh: '（2025 年授权量 ÷ 2011 年授权量）的 14 次方根 − 1，× 100%',
    en: 'The fourteenth root of the grants of 2025 over those of 2011, less one',
    symbols: "((inventionPatentsGranted / at(inventionPatentsGrantedSeries, '2011')) ^ (1 / 14) − 1) × 100",
  },
  method: 'compoundAnnualGrowthRate',
  inputs: [{ id: 'invention-patents-granted', period: '2011' }, { id: 'invention-patents-granted' }],
  unit: '%',
  period: '2011/2025',
  estimate: { value: 13.32832257810171, low: 13.320653599518625, high: 13.335984816092052, unit: '%' },
  caveat: {
    zh: '是首尾两年之间的恒定速度，不反映其间各年的快慢；首尾两数由不同发布者公布，2011 年的为转录。',
    en: 'The constant rate that leads from the first year to the last: it says nothing of the years between. The two levels are by two publishers, and that of 2011 is second hand.',
  },
};
