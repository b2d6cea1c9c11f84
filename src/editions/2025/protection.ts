/**
 * Protection of intellectual property, at home and abroad.
 *
 * @module
 */

import type { Observation } from '../../model/observation.js';

/**
 * Sub-centres of the municipal IP protection centre at 2025-12-31: 6家 (6). 市知识产权保护中心分中心数。
 *
 * The level reached: all sub-centres, not those added in the year.
 */
export const ipProtectionSubCentres: Observation<'ip-protection-sub-centres', '家', 'exact'> = {
  id: 'ip-protection-sub-centres',
  name: { zh: '市知识产权保护中心分中心数', en: 'Sub-centres of the municipal IP protection centre' },
  definition: {
    zh: '市知识产权保护中心所设分中心的总数。',
    en: 'Sub-centres of the municipal centre for the protection of intellectual property, in all.',
  },
  value: 6,
  unit: '家',
  resolution: 1,
  bound: 'exact',
  printed: '6家',
  topic: 'protection',
  kind: 'stock',
  period: '2025-12-31',
  periodBasis: 'inferred',
  periodNote: {
    zh: '原文未写明时点；“达到”表示水平，按年末计。',
    en: 'The line names no instant; 达到 (reached) marks a level, so the end of the year is taken.',
  },
  area: 'CN-SH',
  cumulative: false,
  newlyAdded: false,
  noun: 'sub-centres',
  source: { line: 66, section: '7.2 保护·保护体系', statement: 27 },
};

/**
 * IP rights-assistance stations, newly set up in 2025: 7家 (7). 新建知识产权维权援助工作站数。
 *
 * Only those newly set up; how many there are in all is not printed.
 */
export const newIpRightsAssistanceStations: Observation<'new-ip-rights-assistance-stations', '家', 'exact'> = {
  id: 'new-ip-rights-assistance-stations',
  name: { zh: '新建知识产权维权援助工作站数', en: 'IP rights-assistance stations, newly set up' },
  definition: {
    zh: '当年新建的、协助权利人维护知识产权的工作站数。',
    en: 'Stations newly set up that help holders to assert intellectual property rights.',
  },
  value: 7,
  unit: '家',
  resolution: 1,
  bound: 'exact',
  printed: '7家',
  topic: 'protection',
  kind: 'flow',
  period: '2025',
  periodBasis: 'inferred',
  periodNote: {
    zh: '原文此处未写明时期，按报告年度 2025 年计。',
    en: 'The line names no period; the year of the report, 2025, is taken.',
  },
  area: 'CN-SH',
  cumulative: false,
  newlyAdded: true,
  noun: 'stations',
  source: { line: 66, section: '7.2 保护·保护体系', statement: 27 },
};

/**
 * IP service stations abroad, newly set up in 2025: 3家 (3). 新设海外知识产权服务站数。
 *
 * Those set up in the year, a part of all that have been set up.
 */
export const newOverseasStations: Observation<'new-overseas-stations', '家', 'exact'> = {
  id: 'new-overseas-stations',
  name: { zh: '新设海外知识产权服务站数', en: 'IP service stations abroad, newly set up' },
  definition: {
    zh: '当年在境外为上海企业设立的知识产权服务站数。',
    en: 'Service stations for the intellectual property of Shanghai firms that were set up abroad in the year.',
  },
  value: 3,
  unit: '家',
  resolution: 1,
  bound: 'exact',
  printed: '3家',
  topic: 'protection',
  kind: 'flow',
  period: '2025',
  periodBasis: 'inferred',
  periodNote: {
    zh: '原文此处未写明时期，按报告年度 2025 年计。',
    en: 'The line names no period; the year of the report, 2025, is taken.',
  },
  area: 'CN-SH',
  cumulative: false,
  newlyAdded: true,
  noun: 'stations',
  partOf: 'overseas-stations',
  caveat: {
    zh: '原文未用“新”字；因后文另有累计数，理解为当年新设。',
    en: 'The word “new” is not printed; a running total follows, so the year’s additions are our reading.',
  },
  source: { line: 75, section: '7.2 保护·涉外保护', statement: 30 },
};

/**
 * IP service stations abroad, in all at 2025-12-31: 9家 (9). 海外知识产权服务站累计数。
 *
 * The running total, the year’s additions included.
 */
export const overseasStations: Observation<'overseas-stations', '家', 'exact'> = {
  id: 'overseas-stations',
  name: { zh: '海外知识产权服务站累计数', en: 'IP service stations abroad, in all' },
  definition: {
    zh: '历年在境外为上海企业设立的知识产权服务站总数。',
    en: 'Service stations for the intellectual property of Shanghai firms that have been set up abroad over the years.',
  },
  value: 9,
  unit: '家',
  resolution: 1,
  bound: 'exact',
  printed: '9家',
  topic: 'protection',
  kind: 'stock',
  period: '2025-12-31',
  periodBasis: 'inferred',
  periodNote: {
    zh: '原文未写明时点；“累计”数按年末计。',
    en: 'The line names no instant; a running total (累计) is taken at the end of the year.',
  },
  area: 'CN-SH',
  cumulative: true,
  newlyAdded: false,
  noun: 'stations',
  caveat: { zh: '是否均仍在运行，未作说明。', en: 'Whether all of them are still at work is not said.' },
  source: { line: 75, section: '7.2 保护·涉外保护', statement: 30 },
};

/**
 * Disputes abroad in which guidance was given in 2025: 300余件 (300). 海外纠纷指导应对案件数。
 *
 * More than 300: a lower bound, not a count.
 */
export const overseasDisputeCasesGuided: Observation<'overseas-dispute-cases-guided', '件', 'above'> = {
  id: 'overseas-dispute-cases-guided',
  name: { zh: '海外纠纷指导应对案件数', en: 'Disputes abroad in which guidance was given' },
  definition: {
    zh: '得到应对指导的海外知识产权纠纷案件数。',
    en: 'Disputes over intellectual property abroad in which firms were guided in their response.',
  },
  value: 300,
  unit: '件',
  resolution: 1,
  bound: 'above',
  printed: '300余件',
  topic: 'protection',
  kind: 'flow',
  period: '2025',
  periodBasis: 'inferred',
  periodNote: {
    zh: '原文此处未写明时期，按报告年度 2025 年计。',
    en: 'The line names no period; the year of the report, 2025, is taken.',
  },
  area: 'CN-SH',
  cumulative: false,
  newlyAdded: false,
  noun: 'cases',
  caveat: {
    zh: '“余”只给出下限；涉外口径由上下文推断。',
    en: '余 (over) gives a lower bound only; that the cases are abroad follows from the context.',
  },
  source: { line: 75, section: '7.2 保护·涉外保护', statement: 31 },
};

/**
 * Firms addressed by IP training for going abroad in 2025: 600余家 (600). 出海知识产权培训面向企业数。
 *
 * More than 600, over all sessions: a lower bound, not a count.
 */
export const overseasTrainingFirms: Observation<'overseas-training-firms', '家', 'above'> = {
  id: 'overseas-training-firms',
  name: { zh: '出海知识产权培训面向企业数', en: 'Firms addressed by IP training for going abroad' },
  definition: {
    zh: '出海知识产权系列培训所面向的企业数。',
    en: 'Firms that the series of IP training sessions for going abroad addressed.',
  },
  value: 600,
  unit: '家',
  resolution: 1,
  bound: 'above',
  printed: '600余家',
  topic: 'protection',
  kind: 'flow',
  period: '2025',
  periodBasis: 'inferred',
  periodNote: {
    zh: '原文此处未写明时期，按报告年度 2025 年计。',
    en: 'The line names no period; the year of the report, 2025, is taken.',
  },
  area: 'CN-SH',
  cumulative: false,
  newlyAdded: false,
  noun: 'firms',
  caveat: {
    zh: '“余”只给出下限；实际到场数以及同一企业参加多场时如何计数，未作说明。',
    en: '余 (over) gives a lower bound only. How many attended, and whether a firm at several sessions counts once, is not said.',
  },
  source: { line: 75, section: '7.2 保护·涉外保护', statement: 31 },
};

/**
 * IP training sessions for going abroad in 2025: 9场 (9). 出海知识产权培训场次。
 *
 * Sessions of the series held in the year.
 */
export const overseasTrainingSessions: Observation<'overseas-training-sessions', '场', 'exact'> = {
  id: 'overseas-training-sessions',
  name: { zh: '出海知识产权培训场次', en: 'IP training sessions for going abroad' },
  definition: {
    zh: '当年举办的出海知识产权系列培训的场数。',
    en: 'Sessions held of the series of IP training for firms that go abroad.',
  },
  value: 9,
  unit: '场',
  resolution: 1,
  bound: 'exact',
  printed: '9场',
  topic: 'protection',
  kind: 'flow',
  period: '2025',
  periodBasis: 'inferred',
  periodNote: {
    zh: '原文此处未写明时期，按报告年度 2025 年计。',
    en: 'The line names no period; the year of the report, 2025, is taken.',
  },
  area: 'CN-SH',
  cumulative: false,
  newlyAdded: false,
  noun: 'sessions',
  source: { line: 75, section: '7.2 保护·涉外保护', statement: 31 },
};
