/**
 * Derived from the figures on the protection of intellectual property abroad.
 *
 * @module
 */

import type { DerivedIndicator } from '../model/derived.js';

/**
 * Share of the IP service stations abroad that are new at 2025-12-31: 33.3333%. 海外知识产权服务站中当年新设的比重。
 *
 * A share of the running total, not of what there was before the year.
 */
export const newOverseasStationsShare: DerivedIndicator<'new-overseas-stations-share', '%'> = {
  id: 'new-overseas-stations-share',
  name: { zh: '海外知识产权服务站中当年新设的比重', en: 'Share of the IP service stations abroad that are new' },
  formula: {
    zh: '新设海外知识产权服务站数 ÷ 累计数 × 100%',
    en: 'IP service stations newly set up abroad as a share of all that have been set up',
    symbols: 'newOverseasStations / overseasStations × 100',
  },
  method: 'share',
  inputs: [{ id: 'new-overseas-stations' }, { id: 'overseas-stations' }],
  unit: '%',
  period: '2025-12-31',
  estimate: { value: 33.333333333333336, low: 33.33333333333333, high: 33.333333333333336, unit: '%' },
  caveat: {
    zh: '当年新设在累计数中的比重，不是增长率（增长率以年初数为基数）；原文未用“新”字，当年新设为我们的理解；是否均仍在运行未作说明。',
    en: 'The share of the running total that the year added: not a growth rate, whose base is the total before. That the three are of the year is our reading; whether all nine are still at work is not said.',
  },
};

/**
 * IP service stations abroad before the year: 6家. 年初海外知识产权服务站累计数。
 *
 * The running total at the end of 2024, as it follows from that of 2025.
 */
export const overseasStationsBeforeTheYear: DerivedIndicator<'overseas-stations-before-the-year', '家'> = {
  id: 'overseas-stations-before-the-year',
  name: { zh: '年初海外知识产权服务站累计数', en: 'IP service stations abroad before the year' },
  formula: {
    zh: '累计数 − 当年新设数',
    en: 'All IP service stations set up abroad less those of the year',
    symbols: 'overseasStations − newOverseasStations',
  },
  method: 'difference',
  inputs: [{ id: 'overseas-stations' }, { id: 'new-overseas-stations' }],
  unit: '家',
  period: '2024-12-31',
  estimate: { value: 6, low: 6, high: 6, unit: '家' },
  caveat: {
    zh: '由累计数倒推，并非公布数；若有撤站而累计数不减，则不是当时在运行的站数。',
    en: 'Implied by the running total, not published: the stations that had been set up, not those that were at work then.',
  },
};

/**
 * Firms addressed per IP training session for going abroad in 2025: 67家/场–78家/场.
 * 出海知识产权培训平均每场面向企业数。
 *
 * From a lower bound, 600余家.
 */
export const overseasTrainingFirmsPerSession: DerivedIndicator<'overseas-training-firms-per-session', '家/场'> = {
  id: 'overseas-training-firms-per-session',
  name: { zh: '出海知识产权培训平均每场面向企业数', en: 'Firms addressed per IP training session for going abroad' },
  formula: {
    zh: '面向企业数 ÷ 场次',
    en: 'Firms addressed by the training, by the sessions held',
    symbols: 'overseasTrainingFirms / overseasTrainingSessions',
  },
  method: 'ratio',
  inputs: [{ id: 'overseas-training-firms' }, { id: 'overseas-training-sessions' }],
  unit: '家/场',
  period: '2025',
  estimate: {
    value: 66.66666666666667,
    low: 66.66666666666666,
    high: 77.77777777777779,
    unit: '家/场',
    conventional: true,
  },
  caveat: {
    zh: '“余”按惯例读作区间；为面向的企业，不是到场的企业；同一企业参加多场时如何计数未作说明，故不是每场规模的准确数。',
    en: '余 (over) is read by convention. Firms addressed, not those that came; how a firm at several sessions counts is not said, so it is no size of a session.',
  },
};
