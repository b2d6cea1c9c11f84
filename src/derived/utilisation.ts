/**
 * Derived from the figures on putting intellectual property to use.
 *
 * @module
 */

import type { DerivedIndicator } from '../model/derived.js';

/**
 * Share of the reviewed patents that entered the national repository (the cohort of 2024): 67% (66%–68%).
 * 盘点专利录入国家可转化专利资源库的比重。
 *
 * Patents fit for conversion; the part is printed to the thousand only.
 */
export const newPatentsInNationalRepositoryShare: DerivedIndicator<'new-patents-in-national-repository-share', '%'> = {
  id: 'new-patents-in-national-repository-share',
  name: {
    zh: '盘点专利录入国家可转化专利资源库的比重',
    en: 'Share of the reviewed patents that entered the national repository',
  },
  formula: {
    zh: '国家可转化专利资源库收录量 ÷ 盘点量 × 100%',
    en: 'Reviewed patents entered in the national repository as a share of all reviewed',
    symbols: 'newPatentsInNationalRepository / newPatentsReviewed × 100',
  },
  method: 'share',
  inputs: [{ id: 'new-patents-in-national-repository' }, { id: 'new-patents-reviewed' }],
  unit: '%',
  period: '2024',
  estimate: { value: 67.2153635116598, low: 66.4838930774503, high: 67.94783802333563, unit: '%' },
  caveat: {
    zh: '为可转化专利的比重，不是已转化的比重（转化率）；对象是高校和科研机构 2024 年新增的有效专利，不是 2025 年的专利，也不是全市专利。',
    en: 'The share that is fit for use, not the share that is used. Of the patents of universities and institutes that came into force in 2024: not of the patents of 2025, nor of all patents of the city.',
  },
};

/**
 * Reviewed patents that did not enter the national repository (the cohort of 2024): 2.4万件 (2.3万件–2.4万件).
 * 盘点专利中未录入国家可转化专利资源库的件数。
 *
 * What remains of all reviewed.
 */
export const newPatentsOutsideNationalRepository: DerivedIndicator<'new-patents-outside-national-repository', '件'> = {
  id: 'new-patents-outside-national-repository',
  name: {
    zh: '盘点专利中未录入国家可转化专利资源库的件数',
    en: 'Reviewed patents that did not enter the national repository',
  },
  formula: {
    zh: '盘点量 − 国家可转化专利资源库收录量',
    en: 'Patents reviewed less those entered in the national repository',
    symbols: 'newPatentsReviewed − newPatentsInNationalRepository',
  },
  method: 'difference',
  inputs: [{ id: 'new-patents-reviewed' }, { id: 'new-patents-in-national-repository' }],
  unit: '件',
  period: '2024',
  estimate: { value: 23900, low: 23350, high: 24450, unit: '件' },
  caveat: {
    zh: '并非公布数；未入库不等于不能转化；收录量只印至千位，故区间较宽。',
    en: 'Not a published figure. Not entered is not the same as unfit for use. The part is printed to the thousand, so the interval is wide.',
  },
};

/**
 * Bodies of three kinds newly recognised for patent utilisation in 2025: 14家. 新认定专利转化运用服务机构合计。
 *
 * Functional platforms, market-based service bodies and IP operators in the health system.
 */
export const newUtilisationBodies: DerivedIndicator<'new-utilisation-bodies', '家'> = {
  id: 'new-utilisation-bodies',
  name: { zh: '新认定专利转化运用服务机构合计', en: 'Bodies of three kinds newly recognised for patent utilisation' },
  formula: {
    zh: '功能性平台 + 市场化服务支撑机构 + 医疗卫生知识产权运营机构',
    en: 'Functional platforms, market-based service bodies and IP operators in the health system together',
    symbols: 'newPatentUtilisationPlatforms + newMarketServiceBodies + newMedicalIpOperators',
  },
  method: 'sum',
  inputs: [
    { id: 'new-patent-utilisation-platforms' },
    { id: 'new-market-service-bodies' },
    { id: 'new-medical-ip-operators' },
  ],
  unit: '家',
  period: '2025',
  estimate: { value: 14, low: 14, high: 14, unit: '家' },
  caveat: {
    zh: '为三类机构新认定数之和，不是机构总数；同一单位能否兼属两类，未作说明。',
    en: 'Those newly recognised, of three kinds, not all that there are; whether one organisation can be of two kinds is not said.',
  },
};

/**
 * Balance of IP pledge loans at the start of the year: 214.0亿元 (214.0亿元–214.1亿元). 年初知识产权质押贷款余额。
 *
 * The interval holds every base that the two printed figures allow.
 */
export const ipPledgeLoanBalanceAtStartOfYear: DerivedIndicator<'ip-pledge-loan-balance-at-start-of-year', '元'> = {
  id: 'ip-pledge-loan-balance-at-start-of-year',
  name: { zh: '年初知识产权质押贷款余额', en: 'Balance of IP pledge loans at the start of the year' },
  formula: {
    zh: '9 月末余额 ÷（1 + 较年初增幅）',
    en: 'The balance at the end of September over one plus its growth since the start of the year',
    symbols: 'ipPledgeLoanBalance / (1 + ipPledgeLoanGrowth / 100)',
  },
  method: 'impliedBase',
  inputs: [{ id: 'ip-pledge-loan-balance' }, { id: 'ip-pledge-loan-growth' }],
  unit: '元',
  period: '2024-12-31',
  estimate: { value: 21404484765.491272, low: 21403140913.17557, high: 21405828732.82835, unit: '元' },
  caveat: {
    zh: '由余额与增幅倒推，并非公布数；按惯例以 2024 年末为年初；与往年公布的质押融资登记金额不是同一概念，不可相接。',
    en: 'Implied by the balance and its growth, not published; by convention the start of the year is the end of 2024. Not the registered amount of pledge financing that earlier years published: do not join the two.',
  },
};

/**
 * Increase of the balance of IP pledge loans since the start of the year to 2025-09-30: 36.0亿元 (36.0亿元–36.1亿元).
 * 知识产权质押贷款余额较年初增加额。
 *
 * Implied by the balance and its growth.
 */
export const ipPledgeLoanIncrease: DerivedIndicator<'ip-pledge-loan-increase', '元'> = {
  id: 'ip-pledge-loan-increase',
  name: {
    zh: '知识产权质押贷款余额较年初增加额',
    en: 'Increase of the balance of IP pledge loans since the start of the year',
  },
  formula: {
    zh: '9 月末余额 − 9 月末余额 ÷（1 + 较年初增幅）',
    en: 'The balance at the end of September less the balance that it implies for the start of the year',
    symbols: 'ipPledgeLoanBalance − ipPledgeLoanBalance / (1 + ipPledgeLoanGrowth / 100)',
  },
  method: 'impliedIncrease',
  inputs: [{ id: 'ip-pledge-loan-balance' }, { id: 'ip-pledge-loan-growth' }],
  unit: '元',
  period: '2024-12-31/2025-09-30',
  estimate: { value: 3604515234.50873, low: 3603527175.0759616, high: 3605503252.1716805, unit: '元' },
  caveat: {
    zh: '为余额的净增加，已扣除期内归还的贷款，不是新发放的贷款额；只计九个月。',
    en: 'The net increase of what is owed, after repayments: not the loans newly made. Over nine months only.',
  },
};

/**
 * Annualised growth of the balance of IP pledge loans to 2025-09-30: 23.06% (23.05%–23.07%).
 * 知识产权质押贷款余额年化增速。
 *
 * Nine months compounded to twelve.
 */
export const ipPledgeLoanAnnualisedGrowth: DerivedIndicator<'ip-pledge-loan-annualised-growth', '%'> = {
  id: 'ip-pledge-loan-annualised-growth',
  name: { zh: '知识产权质押贷款余额年化增速', en: 'Annualised growth of the balance of IP pledge loans' },
  formula: {
    zh: '（1 + 较年初增幅）的 12/9 次方 − 1，× 100%',
    en: 'One plus the growth of nine months, to the power of twelve ninths, less one',
    symbols: '((1 + ipPledgeLoanGrowth / 100) ^ (12 / 9) − 1) × 100',
  },
  method: 'annualizedGrowth',
  inputs: [{ id: 'ip-pledge-loan-growth' }],
  unit: '%',
  period: '2024-12-31/2025-09-30',
  estimate: { value: 23.061460326942193, low: 23.054438725743278, high: 23.068482028301606, unit: '%' },
  caveat: {
    zh: '假定第四季度与前三季度同速且无季节性，不是预测，也不是同比增速；年末余额并未公布。',
    en: 'It takes for granted that the last quarter goes on at the pace of the first three, without a season: no forecast, and no year-on-year rate. The balance at the end of the year is not published.',
  },
};

/**
 * Share of data-product applications that are certified at 2025-12-31: 65.3125%. 数据产品登记申请已发证比重。
 *
 * Certificates per application.
 */
export const dataProductCertifiedShare: DerivedIndicator<'data-product-certified-share', '%'> = {
  id: 'data-product-certified-share',
  name: { zh: '数据产品登记申请已发证比重', en: 'Share of data-product applications that are certified' },
  formula: {
    zh: '累计发证量 ÷ 累计受理量 × 100%',
    en: 'Certificates issued as a share of the applications accepted, both cumulative',
    symbols: 'dataProductCertificates / dataProductApplications × 100',
  },
  method: 'share',
  inputs: [{ id: 'data-product-certificates' }, { id: 'data-product-applications' }],
  unit: '%',
  period: '2025-12-31',
  estimate: { value: 65.3125, low: 65.3125, high: 65.3125, unit: '%' },
  caveat: {
    zh: '累计数之比，不是通过率：未发证的申请是待审还是未获通过，未作说明。',
    en: 'Of two running totals, and no rate of success: whether the other applications are pending or refused is not said.',
  },
};

/**
 * Share of data-product applications that were certified by 28 March 2025: 78.4483%. 2025 年 3
 * 月数据产品登记申请已发证比重。
 *
 * To be set beside the share at the end of the year.
 */
export const dataProductCertifiedShareInMarch2025: DerivedIndicator<'data-product-certified-share-in-march-2025', '%'> =
  {
    id: 'data-product-certified-share-in-march-2025',
    name: {
      zh: '2025 年 3 月数据产品登记申请已发证比重',
      en: 'Share of data-product applications that were certified by 28 March 2025',
    },
    formula: {
      zh: '3 月 28 日累计发证量 ÷ 3 月 28 日累计受理量 × 100%',
      en: 'Certificates issued by 28 March 2025 as a share of the applications accepted by then',
      symbols:
        "at(dataProductCertificatesSeries, '2025-03-28') / at(dataProductApplicationsSeries, '2025-03-28') × 100",
    },
    method: 'share',
    inputs: [
      { id: 'data-product-certificates', period: '2025-03-28' },
      { id: 'data-product-applications', period: '2025-03-28' },
    ],
    unit: '%',
    period: '2025-03-28',
    estimate: { value: 78.44827586206897, low: 78.44827586206895, high: 78.44827586206897, unit: '%' },
    caveat: {
      zh: '累计数之比，不是通过率；与年末的比重发布者不同；受理加快也会使比重下降，两者之差不说明审查趋严。',
      en: 'Of two running totals, and no rate of success. By another publisher than the share at the end of the year; applications that come in faster lower the share too, so a lower one does not show that fewer pass.',
    },
  };

/**
 * Data-product applications without a certificate at 2025-12-31: 444件. 数据产品登记申请未发证件数。
 *
 * Both counts are exact.
 */
export const dataProductApplicationsWithoutCertificate: DerivedIndicator<
  'data-product-applications-without-certificate',
  '件'
> = {
  id: 'data-product-applications-without-certificate',
  name: { zh: '数据产品登记申请未发证件数', en: 'Data-product applications without a certificate' },
  formula: {
    zh: '累计受理量 − 累计发证量',
    en: 'Applications accepted less certificates issued, both cumulative',
    symbols: 'dataProductApplications − dataProductCertificates',
  },
  method: 'difference',
  inputs: [{ id: 'data-product-applications' }, { id: 'data-product-certificates' }],
  unit: '件',
  period: '2025-12-31',
  estimate: { value: 444, low: 444, high: 444, unit: '件' },
  caveat: {
    zh: '并非公布数；待审、撤回还是未获通过，未作说明，不可当作驳回数。',
    en: 'Not a published figure. Pending, withdrawn or refused is not said: do not read it as refusals.',
  },
};

/**
 * Data-product applications accepted since 28 March 2025: 932件. 2025 年 3 月 28 日以来数据产品知识产权登记受理增量。
 *
 * Up to the end of the year; both counts are exact.
 */
export const dataProductApplicationsSinceMarch: DerivedIndicator<'data-product-applications-since-march', '件'> = {
  id: 'data-product-applications-since-march',
  name: {
    zh: '2025 年 3 月 28 日以来数据产品知识产权登记受理增量',
    en: 'Data-product applications accepted since 28 March 2025',
  },
  formula: {
    zh: '年末累计受理量 − 3 月 28 日累计受理量',
    en: 'The running total at the end of the year less that of 28 March 2025',
    symbols: "dataProductApplications − at(dataProductApplicationsSeries, '2025-03-28')",
  },
  method: 'difference',
  inputs: [{ id: 'data-product-applications' }, { id: 'data-product-applications', period: '2025-03-28' }],
  unit: '件',
  period: '2025-03-28/2025-12-31',
  estimate: { value: 932, low: 932, high: 932, unit: '件' },
  caveat: {
    zh: '约九个月的增量，不是全年受理量；两个累计数由不同发布者公布，是否自同一天起算未作说明。',
    en: 'What some nine months added, not the applications of the year. The two running totals are by two publishers, and whether they count from the same day is not said.',
  },
};

/**
 * Data-product certificates issued since 28 March 2025: 563件. 2025 年 3 月 28 日以来数据产品知识产权登记发证增量。
 *
 * Up to the end of the year; both counts are exact.
 */
export const dataProductCertificatesSinceMarch: DerivedIndicator<'data-product-certificates-since-march', '件'> = {
  id: 'data-product-certificates-since-march',
  name: {
    zh: '2025 年 3 月 28 日以来数据产品知识产权登记发证增量',
    en: 'Data-product certificates issued since 28 March 2025',
  },
  formula: {
    zh: '年末累计发证量 − 3 月 28 日累计发证量',
    en: 'The running total at the end of the year less that of 28 March 2025',
    symbols: "dataProductCertificates − at(dataProductCertificatesSeries, '2025-03-28')",
  },
  method: 'difference',
  inputs: [{ id: 'data-product-certificates' }, { id: 'data-product-certificates', period: '2025-03-28' }],
  unit: '件',
  period: '2025-03-28/2025-12-31',
  estimate: { value: 563, low: 563, high: 563, unit: '件' },
  caveat: {
    zh: '约九个月的增量，不是全年发证量；两个累计数由不同发布者公布，是否自同一天起算未作说明；所发证书的申请未必在同期受理。',
    en: 'What some nine months added, not the certificates of the year. The two running totals are by two publishers, and whether they count from the same day is not said; the applications may be from before.',
  },
};

/**
 * Economic value per certified data product at 2025-12-31: 1794万元/件–2990万元/件. 每件已发证数据产品创造的经济价值。
 *
 * One of two readings; the other is by the applications.
 */
export const dataProductEconomicValuePerCertificate: DerivedIndicator<
  'data-product-economic-value-per-certificate',
  '元/件'
> = {
  id: 'data-product-economic-value-per-certificate',
  name: { zh: '每件已发证数据产品创造的经济价值', en: 'Economic value per certified data product' },
  formula: {
    zh: '登记数据产品创造的经济价值 ÷ 累计发证量',
    en: 'Economic value created by registered data products, by the certificates issued',
    symbols: 'dataProductEconomicValue / dataProductCertificates',
  },
  method: 'ratio',
  inputs: [{ id: 'data-product-economic-value' }, { id: 'data-product-certificates' }],
  unit: '元/件',
  period: '2025-12-31',
  estimate: {
    value: 23923444.976076555,
    low: 17942583.732057415,
    high: 29904306.220095694,
    unit: '元/件',
    conventional: true,
  },
  caveat: {
    zh: '“约200亿元”只计已发证产品还是计全部产品，原文不明，此处取前一读法；“约”按惯例读作区间；测算方法未说明，既非收入，也非估值。',
    en: 'Whether the some CNY 20 billion count the certified products or all of them is unclear; here the certified. 约 (about) is read by convention. How the value was measured is not said: it is neither revenue nor a valuation.',
  },
};

/**
 * Economic value per data product applied for at 2025-12-31: 1172万元/件–1953万元/件. 每件受理数据产品创造的经济价值。
 *
 * One of two readings; the other is by the certificates.
 */
export const dataProductEconomicValuePerApplication: DerivedIndicator<
  'data-product-economic-value-per-application',
  '元/件'
> = {
  id: 'data-product-economic-value-per-application',
  name: { zh: '每件受理数据产品创造的经济价值', en: 'Economic value per data product applied for' },
  formula: {
    zh: '登记数据产品创造的经济价值 ÷ 累计受理量',
    en: 'Economic value created by registered data products, by the applications accepted',
    symbols: 'dataProductEconomicValue / dataProductApplications',
  },
  method: 'ratio',
  inputs: [{ id: 'data-product-economic-value' }, { id: 'data-product-applications' }],
  unit: '元/件',
  period: '2025-12-31',
  estimate: { value: 15625000, low: 11718750, high: 19531250, unit: '元/件', conventional: true },
  caveat: {
    zh: '“约200亿元”只计已发证产品还是计全部产品，原文不明，此处取后一读法；“约”按惯例读作区间；测算方法未说明，既非收入，也非估值。',
    en: 'Whether the some CNY 20 billion count the certified products or all of them is unclear; here all that were applied for. 约 (about) is read by convention. How the value was measured is not said: it is neither revenue nor a valuation.',
  },
};
