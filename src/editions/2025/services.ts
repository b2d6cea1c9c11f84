/**
 * Services around intellectual property: public outlets, awards, patent agencies.
 *
 * @module
 */

import type { Observation } from '../../model/observation.js';

/**
 * Cities in the first pilot of standardised IP public services at 2025-12-31: 9个 (9). 知识产权公共服务标准化首批试点城市数。
 *
 * A national count, of which Shanghai is one; not a figure of Shanghai.
 */
export const ipPublicServicePilotCities: Observation<'ip-public-service-pilot-cities', '个', 'exact'> = {
  id: 'ip-public-service-pilot-cities',
  name: {
    zh: '知识产权公共服务标准化首批试点城市数',
    en: 'Cities in the first pilot of standardised IP public services',
  },
  definition: {
    zh: '全国首批知识产权公共服务标准化试点城市的总数，上海为其一。',
    en: 'Cities in the whole country in the first batch of the pilot of standardised IP public services, Shanghai among them.',
  },
  value: 9,
  unit: '个',
  resolution: 1,
  bound: 'exact',
  printed: '9个',
  topic: 'services',
  kind: 'stock',
  period: '2025-12-31',
  periodBasis: 'inferred',
  periodNote: {
    zh: '原文未写明时点，按年末计。',
    en: 'The line names no instant; the end of the year is taken.',
  },
  area: 'CN',
  cumulative: false,
  newlyAdded: false,
  noun: 'cities',
  caveat: {
    zh: '全国数，不可与上海的数字相加。',
    en: 'A national count: do not add it to figures of Shanghai.',
  },
  source: { line: 81, section: '7.2 服务生态', statement: 32 },
};

/**
 * National IP public service outlets, newly added in 2025: 2家 (2). 新增国家级知识产权公共服务网点数。
 *
 * Only those added in the year; how many there are in all is not printed.
 */
export const newNationalIpServiceOutlets: Observation<'new-national-ip-service-outlets', '家', 'exact'> = {
  id: 'new-national-ip-service-outlets',
  name: { zh: '新增国家级知识产权公共服务网点数', en: 'National IP public service outlets, newly added' },
  definition: {
    zh: '当年在沪新增的国家级知识产权信息公共服务网点数。',
    en: 'Outlets in Shanghai newly added to the national network of public IP information services.',
  },
  value: 2,
  unit: '家',
  resolution: 1,
  bound: 'exact',
  printed: '2家',
  topic: 'services',
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
  noun: 'outlets',
  source: { line: 81, section: '7.2 服务生态', statement: 34 },
};

/**
 * Municipal IP public service outlets, newly recognised in 2025: 9家 (9). 新认定市级知识产权公共服务网点数。
 *
 * Only those newly recognised; how many there are in all is not printed.
 */
export const newMunicipalIpServiceOutlets: Observation<'new-municipal-ip-service-outlets', '家', 'exact'> = {
  id: 'new-municipal-ip-service-outlets',
  name: {
    zh: '新认定市级知识产权公共服务网点数',
    en: 'Municipal IP public service outlets, newly recognised',
  },
  definition: {
    zh: '当年新认定的市级知识产权信息公共服务网点数。',
    en: 'Outlets newly recognised in the municipal network of public IP information services.',
  },
  value: 9,
  unit: '家',
  resolution: 1,
  bound: 'exact',
  printed: '9家',
  topic: 'services',
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
  noun: 'outlets',
  source: { line: 81, section: '7.2 服务生态', statement: 34 },
};

/**
 * Winners of the Shanghai IP Award in 2025: 9家 (9). 上海知识产权奖获奖单位数。
 *
 * Organisations honoured, over the three categories of the award.
 */
export const shanghaiIpAwardWinners: Observation<'shanghai-ip-award-winners', '家', 'exact'> = {
  id: 'shanghai-ip-award-winners',
  name: { zh: '上海知识产权奖获奖单位数', en: 'Winners of the Shanghai IP Award' },
  definition: {
    zh: '在创造、保护、运用三类中获得上海知识产权奖的企事业单位数。',
    en: 'Firms and public institutions that won the Shanghai IP Award, for creation, protection or utilisation.',
  },
  value: 9,
  unit: '家',
  resolution: 1,
  bound: 'exact',
  printed: '9家',
  topic: 'services',
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
  noun: 'organisations',
  caveat: {
    zh: '与上海知识产权创新奖的关系（是否同届评选中的奖项），原文未说明；三类奖项未分列。',
    en: 'How this award relates to the Shanghai IP Innovation Award, named in the same line, is not said; the three categories are not shown apart.',
  },
  source: { line: 83, section: '7.2 服务生态', statement: 35 },
};

/**
 * Projects that won the Shanghai IP Innovation Award in 2025: 45个 (45). 上海知识产权创新奖获奖项目数。
 *
 * Patent projects honoured at the fifth award.
 */
export const shanghaiIpInnovationAwardProjects: Observation<'shanghai-ip-innovation-award-projects', '个', 'exact'> = {
  id: 'shanghai-ip-innovation-award-projects',
  name: { zh: '上海知识产权创新奖获奖项目数', en: 'Projects that won the Shanghai IP Innovation Award' },
  definition: {
    zh: '获得上海知识产权创新奖的专利项目数。',
    en: 'Patent projects that won the Shanghai IP Innovation Award.',
  },
  value: 45,
  unit: '个',
  resolution: 1,
  bound: 'exact',
  printed: '45个',
  topic: 'services',
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
  noun: 'projects',
  caveat: {
    zh: '是否均属第5届，由上下文推断。',
    en: 'That all of them belong to the fifth award follows from the context only.',
  },
  source: { line: 83, section: '7.2 服务生态', statement: 35 },
};

/**
 * Cases chosen as national IP models in 2025: 2个 (2). 入选国家知识产权典型案例数。
 *
 * Cases from Shanghai in the fourth national batch.
 */
export const nationalIpModelCases: Observation<'national-ip-model-cases', '个', 'exact'> = {
  id: 'national-ip-model-cases',
  name: { zh: '入选国家知识产权典型案例数', en: 'Cases chosen as national IP models' },
  definition: {
    zh: '上海入选知识产权强国建设第4批典型案例的案例数。',
    en: 'Cases from Shanghai chosen in the fourth batch of national models for building a strong IP country.',
  },
  value: 2,
  unit: '个',
  resolution: 1,
  bound: 'exact',
  printed: '2个',
  topic: 'services',
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
    zh: '为其中上海的案例数，并非该批总数。',
    en: 'The cases of Shanghai, not all of that batch; read so from the context.',
  },
  source: { line: 83, section: '7.2 服务生态', statement: 35 },
};

/**
 * Patent agencies supported in 2025: 10家 (10). 获扶持专利代理机构数。
 *
 * Agencies supported in the first round of the project.
 */
export const patentAgenciesSupported: Observation<'patent-agencies-supported', '家', 'exact'> = {
  id: 'patent-agencies-supported',
  name: { zh: '获扶持专利代理机构数', en: 'Patent agencies supported' },
  definition: {
    zh: '首次实施的专利代理机构扶持项目所支持的机构数。',
    en: 'Patent agencies that the first round of the support project for such agencies supported.',
  },
  value: 10,
  unit: '家',
  resolution: 1,
  bound: 'exact',
  printed: '10家',
  topic: 'services',
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
  noun: 'agencies',
  source: { line: 85, section: '7.2 服务生态', statement: 36 },
};
