/**
 * Derived from the series alone: shares by year and growth over ten years.
 *
 * @module
 */

import type { DerivedIndicator } from '../model/derived.js';

/**
 * Share of inventions among the patents granted in 2007: 13.3124%. 2007 年发明专利占专利授权量的比重。
 *
 * To be set beside the shares of other years.
 */
export const inventionShareOfGrants2007: DerivedIndicator<'invention-share-of-grants-2007', '%'> = {
  id: 'invention-share-of-grants-2007',
  name: { zh: '2007 年发明专利占专利授权量的比重', en: 'Share of inventions among the patents granted in 2007' },
  formula: {
    zh: '2007 年发明专利授权量 ÷ 2007 年专利授权量 × 100%',
    en: 'Invention patents granted in 2007 as a share of all patents granted in 2007',
    symbols: "at(inventionPatentsGrantedSeries, '2007') / at(patentsGrantedSeries, '2007') × 100",
  },
  method: 'share',
  inputs: [
    { id: 'invention-patents-granted', period: '2007' },
    { id: 'patents-granted', period: '2007' },
  ],
  unit: '%',
  period: '2007',
  estimate: { value: 13.312364690984845, low: 13.312364690984845, high: 13.312364690984847, unit: '%' },
  caveat: {
    zh: '分子分母出自国家统计局的同一套表，由转录本录得；与 2025 年的占比并列仅供参考，总数的减少也会使占比上升。',
    en: 'Both figures are of one set of tables of the National Bureau, second hand. Beside the share of 2025 it is an indication; the share also rises where the total falls.',
  },
};

/**
 * Share of inventions among the patents granted in 2008: 17.4023%. 2008 年发明专利占专利授权量的比重。
 *
 * To be set beside the shares of other years.
 */
export const inventionShareOfGrants2008: DerivedIndicator<'invention-share-of-grants-2008', '%'> = {
  id: 'invention-share-of-grants-2008',
  name: { zh: '2008 年发明专利占专利授权量的比重', en: 'Share of inventions among the patents granted in 2008' },
  formula: {
    zh: '2008 年发明专利授权量 ÷ 2008 年专利授权量 × 100%',
    en: 'Invention patents granted in 2008 as a share of all patents granted in 2008',
    symbols: "at(inventionPatentsGrantedSeries, '2008') / at(patentsGrantedSeries, '2008') × 100",
  },
  method: 'share',
  inputs: [
    { id: 'invention-patents-granted', period: '2008' },
    { id: 'patents-granted', period: '2008' },
  ],
  unit: '%',
  period: '2008',
  estimate: { value: 17.40232139937878, low: 17.402321399378778, high: 17.40232139937878, unit: '%' },
  caveat: {
    zh: '分子分母出自国家统计局的同一套表，由转录本录得；与 2025 年的占比并列仅供参考，总数的减少也会使占比上升。',
    en: 'Both figures are of one set of tables of the National Bureau, second hand. Beside the share of 2025 it is an indication; the share also rises where the total falls.',
  },
};

/**
 * Share of inventions among the patents granted in 2009: 17.1770%. 2009 年发明专利占专利授权量的比重。
 *
 * To be set beside the shares of other years.
 */
export const inventionShareOfGrants2009: DerivedIndicator<'invention-share-of-grants-2009', '%'> = {
  id: 'invention-share-of-grants-2009',
  name: { zh: '2009 年发明专利占专利授权量的比重', en: 'Share of inventions among the patents granted in 2009' },
  formula: {
    zh: '2009 年发明专利授权量 ÷ 2009 年专利授权量 × 100%',
    en: 'Invention patents granted in 2009 as a share of all patents granted in 2009',
    symbols: "at(inventionPatentsGrantedSeries, '2009') / at(patentsGrantedSeries, '2009') × 100",
  },
  method: 'share',
  inputs: [
    { id: 'invention-patents-granted', period: '2009' },
    { id: 'patents-granted', period: '2009' },
  ],
  unit: '%',
  period: '2009',
  estimate: { value: 17.1769827857818, low: 17.1769827857818, high: 17.176982785781803, unit: '%' },
  caveat: {
    zh: '分子分母出自国家统计局的同一套表，由转录本录得；与 2025 年的占比并列仅供参考，总数的减少也会使占比上升。',
    en: 'Both figures are of one set of tables of the National Bureau, second hand. Beside the share of 2025 it is an indication; the share also rises where the total falls.',
  },
};

/**
 * Share of inventions among the patents granted in 2010: 14.2425%. 2010 年发明专利占专利授权量的比重。
 *
 * To be set beside the shares of other years.
 */
export const inventionShareOfGrants2010: DerivedIndicator<'invention-share-of-grants-2010', '%'> = {
  id: 'invention-share-of-grants-2010',
  name: { zh: '2010 年发明专利占专利授权量的比重', en: 'Share of inventions among the patents granted in 2010' },
  formula: {
    zh: '2010 年发明专利授权量 ÷ 2010 年专利授权量 × 100%',
    en: 'Invention patents granted in 2010 as a share of all patents granted in 2010',
    symbols: "at(inventionPatentsGrantedSeries, '2010') / at(patentsGrantedSeries, '2010') × 100",
  },
  method: 'share',
  inputs: [
    { id: 'invention-patents-granted', period: '2010' },
    { id: 'patents-granted', period: '2010' },
  ],
  unit: '%',
  period: '2010',
  estimate: { value: 14.242455667323448, low: 14.242455667323446, high: 14.242455667323448, unit: '%' },
  caveat: {
    zh: '分子与分母先后由不同发布者公布，且该年两者均有国家统计局的表印证；与其他年份的占比并列仅供参考。',
    en: 'The part and the whole are by two publishers, and the tables of the National Bureau have both. Beside the shares of other years it is an indication.',
  },
};

/**
 * Share of inventions among the patents granted in 2011: 19.0992%. 2011 年发明专利占专利授权量的比重。
 *
 * To be set beside the shares of other years.
 */
export const inventionShareOfGrants2011: DerivedIndicator<'invention-share-of-grants-2011', '%'> = {
  id: 'invention-share-of-grants-2011',
  name: { zh: '2011 年发明专利占专利授权量的比重', en: 'Share of inventions among the patents granted in 2011' },
  formula: {
    zh: '2011 年发明专利授权量 ÷ 2011 年专利授权量 × 100%',
    en: 'Invention patents granted in 2011 as a share of all patents granted in 2011',
    symbols: "at(inventionPatentsGrantedSeries, '2011') / at(patentsGrantedSeries, '2011') × 100",
  },
  method: 'share',
  inputs: [
    { id: 'invention-patents-granted', period: '2011' },
    { id: 'patents-granted', period: '2011' },
  ],
  unit: '%',
  period: '2011',
  estimate: { value: 19.09924937447873, low: 19.09924937447873, high: 19.099249374478735, unit: '%' },
  caveat: {
    zh: '分子分母出自国家统计局的同一套表，由转录本录得；与 2025 年的占比并列仅供参考，总数的减少也会使占比上升。',
    en: 'Both figures are of one set of tables of the National Bureau, second hand. Beside the share of 2025 it is an indication; the share also rises where the total falls.',
  },
};

/**
 * Share of inventions among the patents granted in 2012: 22.0917%. 2012 年发明专利占专利授权量的比重。
 *
 * To be set beside the shares of other years.
 */
export const inventionShareOfGrants2012: DerivedIndicator<'invention-share-of-grants-2012', '%'> = {
  id: 'invention-share-of-grants-2012',
  name: { zh: '2012 年发明专利占专利授权量的比重', en: 'Share of inventions among the patents granted in 2012' },
  formula: {
    zh: '2012 年发明专利授权量 ÷ 2012 年专利授权量 × 100%',
    en: 'Invention patents granted in 2012 as a share of all patents granted in 2012',
    symbols: "at(inventionPatentsGrantedSeries, '2012') / at(patentsGrantedSeries, '2012') × 100",
  },
  method: 'share',
  inputs: [
    { id: 'invention-patents-granted', period: '2012' },
    { id: 'patents-granted', period: '2012' },
  ],
  unit: '%',
  period: '2012',
  estimate: { value: 22.091713908519065, low: 22.091713908519065, high: 22.09171390851907, unit: '%' },
  caveat: {
    zh: '分子与分母先后由不同发布者公布，且该年两者均有国家统计局的表印证；与其他年份的占比并列仅供参考。',
    en: 'The part and the whole are by two publishers, and the tables of the National Bureau have both. Beside the shares of other years it is an indication.',
  },
};

/**
 * Share of inventions among the patents granted in 2013: 21.8652%. 2013 年发明专利占专利授权量的比重。
 *
 * To be set beside the shares of other years.
 */
export const inventionShareOfGrants2013: DerivedIndicator<'invention-share-of-grants-2013', '%'> = {
  id: 'invention-share-of-grants-2013',
  name: { zh: '2013 年发明专利占专利授权量的比重', en: 'Share of inventions among the patents granted in 2013' },
  formula: {
    zh: '2013 年发明专利授权量 ÷ 2013 年专利授权量 × 100%',
    en: 'Invention patents granted in 2013 as a share of all patents granted in 2013',
    symbols: "at(inventionPatentsGrantedSeries, '2013') / at(patentsGrantedSeries, '2013') × 100",
  },
  method: 'share',
  inputs: [
    { id: 'invention-patents-granted', period: '2013' },
    { id: 'patents-granted', period: '2013' },
  ],
  unit: '%',
  period: '2013',
  estimate: { value: 21.865242399342645, low: 21.865242399342645, high: 21.865242399342648, unit: '%' },
  caveat: {
    zh: '分子分母出自国家统计局的同一套表，由转录本录得；与 2025 年的占比并列仅供参考，总数的减少也会使占比上升。',
    en: 'Both figures are of one set of tables of the National Bureau, second hand. Beside the share of 2025 it is an indication; the share also rises where the total falls.',
  },
};

/**
 * Share of inventions among the patents granted in 2014: 23.0035%. 2014 年发明专利占专利授权量的比重。
 *
 * To be set beside the shares of other years.
 */
export const inventionShareOfGrants2014: DerivedIndicator<'invention-share-of-grants-2014', '%'> = {
  id: 'invention-share-of-grants-2014',
  name: { zh: '2014 年发明专利占专利授权量的比重', en: 'Share of inventions among the patents granted in 2014' },
  formula: {
    zh: '2014 年发明专利授权量 ÷ 2014 年专利授权量 × 100%',
    en: 'Invention patents granted in 2014 as a share of all patents granted in 2014',
    symbols: "at(inventionPatentsGrantedSeries, '2014') / at(patentsGrantedSeries, '2014') × 100",
  },
  method: 'share',
  inputs: [
    { id: 'invention-patents-granted', period: '2014' },
    { id: 'patents-granted', period: '2014' },
  ],
  unit: '%',
  period: '2014',
  estimate: { value: 23.00348597686579, low: 23.00348597686579, high: 23.003485976865793, unit: '%' },
  caveat: {
    zh: '分子分母出自国家统计局的同一套表，由转录本录得；与 2025 年的占比并列仅供参考，总数的减少也会使占比上升。',
    en: 'Both figures are of one set of tables of the National Bureau, second hand. Beside the share of 2025 it is an indication; the share also rises where the total falls.',
  },
};

/**
 * Share of inventions among the patents granted in 2015: 29.0335%. 2015 年发明专利占专利授权量的比重。
 *
 * To be set beside the shares of other years.
 */
export const inventionShareOfGrants2015: DerivedIndicator<'invention-share-of-grants-2015', '%'> = {
  id: 'invention-share-of-grants-2015',
  name: { zh: '2015 年发明专利占专利授权量的比重', en: 'Share of inventions among the patents granted in 2015' },
  formula: {
    zh: '2015 年发明专利授权量 ÷ 2015 年专利授权量 × 100%',
    en: 'Invention patents granted in 2015 as a share of all patents granted in 2015',
    symbols: "at(inventionPatentsGrantedSeries, '2015') / at(patentsGrantedSeries, '2015') × 100",
  },
  method: 'share',
  inputs: [
    { id: 'invention-patents-granted', period: '2015' },
    { id: 'patents-granted', period: '2015' },
  ],
  unit: '%',
  period: '2015',
  estimate: { value: 29.033535126932023, low: 29.03353512693202, high: 29.033535126932023, unit: '%' },
  caveat: {
    zh: '分子与分母先后由不同发布者公布，且该年两者均有国家统计局的表印证；与其他年份的占比并列仅供参考。',
    en: 'The part and the whole are by two publishers, and the tables of the National Bureau have both. Beside the shares of other years it is an indication.',
  },
};

/**
 * Share of inventions among the patents granted in 2016: 31.2720%. 2016 年发明专利占专利授权量的比重。
 *
 * To be set beside the shares of other years.
 */
export const inventionShareOfGrants2016: DerivedIndicator<'invention-share-of-grants-2016', '%'> = {
  id: 'invention-share-of-grants-2016',
  name: { zh: '2016 年发明专利占专利授权量的比重', en: 'Share of inventions among the patents granted in 2016' },
  formula: {
    zh: '2016 年发明专利授权量 ÷ 2016 年专利授权量 × 100%',
    en: 'Invention patents granted in 2016 as a share of all patents granted in 2016',
    symbols: "at(inventionPatentsGrantedSeries, '2016') / at(patentsGrantedSeries, '2016') × 100",
  },
  method: 'share',
  inputs: [
    { id: 'invention-patents-granted', period: '2016' },
    { id: 'patents-granted', period: '2016' },
  ],
  unit: '%',
  period: '2016',
  estimate: { value: 31.27199128133271, low: 31.27199128133271, high: 31.271991281332713, unit: '%' },
  caveat: {
    zh: '分子分母出自国家统计局的同一套表，由转录本录得；与 2025 年的占比并列仅供参考，总数的减少也会使占比上升。',
    en: 'Both figures are of one set of tables of the National Bureau, second hand. Beside the share of 2025 it is an indication; the share also rises where the total falls.',
  },
};

/**
 * Share of inventions among the patents granted in 2018: 23.0705%. 2018 年发明专利占专利授权量的比重。
 *
 * To be set beside the shares of other years.
 */
export const inventionShareOfGrants2018: DerivedIndicator<'invention-share-of-grants-2018', '%'> = {
  id: 'invention-share-of-grants-2018',
  name: { zh: '2018 年发明专利占专利授权量的比重', en: 'Share of inventions among the patents granted in 2018' },
  formula: {
    zh: '2018 年发明专利授权量 ÷ 2018 年专利授权量 × 100%',
    en: 'Invention patents granted in 2018 as a share of all patents granted in 2018',
    symbols: "at(inventionPatentsGrantedSeries, '2018') / at(patentsGrantedSeries, '2018') × 100",
  },
  method: 'share',
  inputs: [
    { id: 'invention-patents-granted', period: '2018' },
    { id: 'patents-granted', period: '2018' },
  ],
  unit: '%',
  period: '2018',
  estimate: { value: 23.070516980315812, low: 23.070516980315812, high: 23.070516980315816, unit: '%' },
  caveat: {
    zh: '分子分母出自同一份统计公报；与其他年份的占比并列仅供参考，发布者不同。',
    en: 'Both figures are of one communiqué: beside the shares of other years, by other publishers, it is an indication.',
  },
};

/**
 * Share of inventions among the patents granted in 2023: 27.8% (27.8%–27.9%). 2023 年发明专利占专利授权量的比重。
 *
 * To be set beside the shares of other years.
 */
export const inventionShareOfGrants2023: DerivedIndicator<'invention-share-of-grants-2023', '%'> = {
  id: 'invention-share-of-grants-2023',
  name: { zh: '2023 年发明专利占专利授权量的比重', en: 'Share of inventions among the patents granted in 2023' },
  formula: {
    zh: '2023 年发明专利授权量 ÷ 2023 年专利授权量 × 100%',
    en: 'Invention patents granted in 2023 as a share of all patents granted in 2023',
    symbols: "at(inventionPatentsGrantedSeries, '2023') / at(patentsGrantedSeries, '2023') × 100",
  },
  method: 'share',
  inputs: [
    { id: 'invention-patents-granted', period: '2023' },
    { id: 'patents-granted', period: '2023' },
  ],
  unit: '%',
  period: '2023',
  estimate: { value: 27.844123192960403, low: 27.80395852968897, high: 27.884313109085195, unit: '%' },
  caveat: {
    zh: '分子分母出自该报告的 2023 年版；总数此后减少而发明增加，占比的上升两者兼有。',
    en: 'Both figures are of the edition of 2023 of the report. Since then the total fell while inventions rose, and both raise the share.',
  },
};

/**
 * Compound annual growth of patents granted from 2013 to 2023: 12.57% (12.57%–12.58%). 专利授权量 2013 至 2023
 * 年年均复合增速。
 *
 * Over ten years.
 */
export const patentsGrantedAnnualGrowth2013To2023: DerivedIndicator<'patents-granted-annual-growth-2013-to-2023', '%'> =
  {
    id: 'patents-granted-annual-growth-2013-to-2023',
    name: {
      zh: '专利授权量 2013 至 2023 年年均复合增速',
      en: 'Compound annual growth of patents granted from 2013 to 2023',
    },
    formula: {
      zh: '（2023 年授权量 ÷ 2013 年授权量）的 10 次方根 − 1，× 100%',
      en: 'The root of degree 10 of the grants of 2023 over that of 2013, less one',
      symbols: "((at(patentsGrantedSeries, '2023') / at(patentsGrantedSeries, '2013')) ^ (1 / 10) − 1) × 100",
    },
    method: 'compoundAnnualGrowthRate',
    inputs: [
      { id: 'patents-granted', period: '2013' },
      { id: 'patents-granted', period: '2023' },
    ],
    unit: '%',
    period: '2013/2023',
    estimate: { value: 12.57240928762595, low: 12.568870999363778, high: 12.575946575256696, unit: '%' },
    caveat: {
      zh: '是首尾之间的恒定速度，不反映其间各年的快慢；2013 年的数字为转录；2023 年以后总数减少，此速度不可延长。',
      en: 'The constant rate that leads from the first to the last: it says nothing of the years between. The level of 2013 is second hand, and after 2023 the total falls: it cannot be prolonged.',
    },
  };

/**
 * Compound annual growth of invention patents granted from 2013 to 2023: 15.3% (15.31%–15.34%). 发明专利授权量 2013 至
 * 2023 年年均复合增速。
 *
 * Over ten years.
 */
export const inventionPatentsGrantedAnnualGrowth2013To2023: DerivedIndicator<
  'invention-patents-granted-annual-growth-2013-to-2023',
  '%'
> = {
  id: 'invention-patents-granted-annual-growth-2013-to-2023',
  name: {
    zh: '发明专利授权量 2013 至 2023 年年均复合增速',
    en: 'Compound annual growth of invention patents granted from 2013 to 2023',
  },
  formula: {
    zh: '（2023 年授权量 ÷ 2013 年授权量）的 10 次方根 − 1，× 100%',
    en: 'The root of degree 10 of the grants of 2023 over that of 2013, less one',
    symbols:
      "((at(inventionPatentsGrantedSeries, '2023') / at(inventionPatentsGrantedSeries, '2013')) ^ (1 / 10) − 1) × 100",
  },
  method: 'compoundAnnualGrowthRate',
  inputs: [
    { id: 'invention-patents-granted', period: '2013' },
    { id: 'invention-patents-granted', period: '2023' },
  ],
  unit: '%',
  period: '2013/2023',
  estimate: { value: 15.326705546860122, low: 15.313682372823619, high: 15.339715498651456, unit: '%' },
  caveat: {
    zh: '是首尾之间的恒定速度，不反映其间各年的快慢；2013 年的数字为转录，首尾两数由不同发布者公布。',
    en: 'The constant rate that leads from the first to the last: it says nothing of the years between. The level of 2013 is second hand, and the two are by two publishers.',
  },
};

/**
 * Compound annual growth of PCT patent applications from 2012 to 2022: 18.5002%. PCT专利申请受理量 2012 至 2022
 * 年年均复合增速。
 *
 * Over ten years.
 */
export const pctApplicationsAnnualGrowth2012To2022: DerivedIndicator<
  'pct-applications-annual-growth-2012-to-2022',
  '%'
> = {
  id: 'pct-applications-annual-growth-2012-to-2022',
  name: {
    zh: 'PCT专利申请受理量 2012 至 2022 年年均复合增速',
    en: 'Compound annual growth of PCT patent applications from 2012 to 2022',
  },
  formula: {
    zh: '（2022 年受理量 ÷ 2012 年受理量）的 10 次方根 − 1，× 100%',
    en: 'The root of degree 10 of the applications of 2022 over that of 2012, less one',
    symbols: "((at(pctApplicationsSeries, '2022') / at(pctApplicationsSeries, '2012')) ^ (1 / 10) − 1) × 100",
  },
  method: 'compoundAnnualGrowthRate',
  inputs: [
    { id: 'pct-applications', period: '2012' },
    { id: 'pct-applications', period: '2022' },
  ],
  unit: '%',
  period: '2012/2022',
  estimate: { value: 18.500164591355833, low: 18.500164591355833, high: 18.500164591355837, unit: '%' },
  caveat: {
    zh: '是首尾之间的恒定速度，不反映其间各年的快慢；首尾两数由不同发布者公布，后者有国家知识产权局的年报印证。',
    en: 'The constant rate that leads from the first to the last: it says nothing of the years between. The two levels are by two publishers; the yearbook of the national office confirms the later one.',
  },
};

/**
 * Compound annual growth of R&D expenditure from 2012 to 2022: 11.297% (11.297%–11.298%). 研发经费支出 2012 至 2022
 * 年年均复合增速。
 *
 * Over ten years.
 */
export const rdExpenditureAnnualGrowth2012To2022: DerivedIndicator<'rd-expenditure-annual-growth-2012-to-2022', '%'> = {
  id: 'rd-expenditure-annual-growth-2012-to-2022',
  name: {
    zh: '研发经费支出 2012 至 2022 年年均复合增速',
    en: 'Compound annual growth of R&D expenditure from 2012 to 2022',
  },
  formula: {
    zh: '（2022 年支出 ÷ 2012 年支出）的 10 次方根 − 1，× 100%',
    en: 'The root of degree 10 of the expenditure of 2022 over that of 2012, less one',
    symbols: "((at(rdExpenditureSeries, '2022') / at(rdExpenditureSeries, '2012')) ^ (1 / 10) − 1) × 100",
  },
  method: 'compoundAnnualGrowthRate',
  inputs: [
    { id: 'rd-expenditure', period: '2012' },
    { id: 'rd-expenditure', period: '2022' },
  ],
  unit: '%',
  period: '2012/2022',
  estimate: { value: 11.297448924122916, low: 11.297086192840657, high: 11.297811650104164, unit: '%' },
  caveat: {
    zh: '是首尾之间的恒定速度，不反映其间各年的快慢；按现价，未扣除价格变动；首尾两数由不同发布者公布。',
    en: 'The constant rate that leads from the first to the last: it says nothing of the years between. At current prices: the change of prices is in it. The two levels are by two publishers.',
  },
};

/**
 * Compound annual growth of technology contract turnover from 2012 to 2025: 20.289% (20.2889%–20.2891%). 技术合同成交额
 * 2012 至 2025 年年均复合增速。
 *
 * Over thirteen years.
 */
export const technologyContractTurnoverAnnualGrowth2012To2025: DerivedIndicator<
  'technology-contract-turnover-annual-growth-2012-to-2025',
  '%'
> = {
  id: 'technology-contract-turnover-annual-growth-2012-to-2025',
  name: {
    zh: '技术合同成交额 2012 至 2025 年年均复合增速',
    en: 'Compound annual growth of technology contract turnover from 2012 to 2025',
  },
  formula: {
    zh: '（2025 年成交额 ÷ 2012 年成交额）的 13 次方根 − 1，× 100%',
    en: 'The root of degree 13 of the turnover of 2025 over that of 2012, less one',
    symbols:
      "((at(technologyContractTurnoverSeries, '2025') / at(technologyContractTurnoverSeries, '2012')) ^ (1 / 13) − 1) × 100",
  },
  method: 'compoundAnnualGrowthRate',
  inputs: [
    { id: 'technology-contract-turnover', period: '2012' },
    { id: 'technology-contract-turnover', period: '2025' },
  ],
  unit: '%',
  period: '2012/2025',
  estimate: { value: 20.289015223902283, low: 20.28892949059252, high: 20.289100957935553, unit: '%' },
  caveat: {
    zh: '是首尾之间的恒定速度，不反映其间各年的快慢；为登记的成交总额，不是实际支付或向外输出的金额；首尾两数由不同发布者公布。',
    en: 'The constant rate that leads from the first to the last: it says nothing of the years between. The total of the contracts registered: not what was paid, nor what was sold outward. The two levels are by two publishers.',
  },
};

/**
 * Compound annual growth of technology contract turnover from 2023 to 2025: 15.736% (15.7361%–15.7363%). 技术合同成交额
 * 2023 至 2025 年年均复合增速。
 *
 * Over two years.
 */
export const technologyContractTurnoverAnnualGrowth2023To2025: DerivedIndicator<
  'technology-contract-turnover-annual-growth-2023-to-2025',
  '%'
> = {
  id: 'technology-contract-turnover-annual-growth-2023-to-2025',
  name: {
    zh: '技术合同成交额 2023 至 2025 年年均复合增速',
    en: 'Compound annual growth of technology contract turnover from 2023 to 2025',
  },
  formula: {
    zh: '（2025 年成交额 ÷ 2023 年成交额）的 2 次方根 − 1，× 100%',
    en: 'The root of degree 2 of the turnover of 2025 over that of 2023, less one',
    symbols:
      "((at(technologyContractTurnoverSeries, '2025') / at(technologyContractTurnoverSeries, '2023')) ^ (1 / 2) − 1) × 100",
  },
  method: 'compoundAnnualGrowthRate',
  inputs: [
    { id: 'technology-contract-turnover', period: '2023' },
    { id: 'technology-contract-turnover', period: '2025' },
  ],
  unit: '%',
  period: '2023/2025',
  estimate: { value: 15.736179802154615, low: 15.736075611064297, high: 15.73628399336595, unit: '%' },
  caveat: {
    zh: '是首尾之间的恒定速度，不反映其间各年的快慢；2024 年的水平不详，另有公布的 2025 年增速 24.9%；首尾两数由不同发布者公布。',
    en: 'The constant rate that leads from the first to the last: it says nothing of the years between. The level of 2024 is not known, and 24.9 % is printed for 2025 alone. The two levels are by two publishers.',
  },
};

/**
 * Compound annual growth of high-tech enterprises from the end of 2013 to that of 2023: 17% (16%–17%). 高新技术企业数
 * 2013 至 2023 年末年均复合增速。
 *
 * Over ten years.
 */
export const highTechEnterprisesAnnualGrowth2013To2023: DerivedIndicator<
  'high-tech-enterprises-annual-growth-2013-to-2023',
  '%'
> = {
  id: 'high-tech-enterprises-annual-growth-2013-to-2023',
  name: {
    zh: '高新技术企业数 2013 至 2023 年末年均复合增速',
    en: 'Compound annual growth of high-tech enterprises from the end of 2013 to that of 2023',
  },
  formula: {
    zh: '（2023 年年末数 ÷ 2013 年年末数）的 10 次方根 − 1，× 100%',
    en: 'The root of degree 10 of the number at the year end of 2023 over that of 2013, less one',
    symbols:
      "((at(highTechEnterprisesSeries, '2023-12-31') / at(highTechEnterprisesSeries, '2013-12-31')) ^ (1 / 10) − 1) × 100",
  },
  method: 'compoundAnnualGrowthRate',
  inputs: [
    { id: 'high-tech-enterprises', period: '2013-12-31' },
    { id: 'high-tech-enterprises', period: '2023-12-31' },
  ],
  unit: '%',
  period: '2013-12-31/2023-12-31',
  estimate: { value: 16.660762929809827, low: 16.41541061763805, high: 16.901557272496838, unit: '%' },
  caveat: {
    zh: '是首尾之间的恒定速度，不反映其间各年的快慢；认定办法其间有修订；2023 年的数字只印至千家。',
    en: 'The constant rate that leads from the first to the last: it says nothing of the years between. The rules of recognition were revised in between, and the level of 2023 is printed to the thousand.',
  },
};
