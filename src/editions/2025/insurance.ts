/**
 * Technology insurance: premium subsidies, co-insurance, liability and guarantee insurance.
 *
 * @module
 */

import type { Observation } from '../../model/observation.js';

/**
 * Batches of premium subsidies for technology insurance in 2025: 3批 (3). 科技保险保费补贴批次。
 *
 * Rounds of review completed for subsidies that firms receive without applying.
 */
export const insurancePremiumSubsidyBatches: Observation<'insurance-premium-subsidy-batches', '批', 'exact'> = {
  id: 'insurance-premium-subsidy-batches',
  name: { zh: '科技保险保费补贴批次', en: 'Batches of premium subsidies for technology insurance' },
  definition: {
    zh: '当年审核完成的科技保险保费补贴的批数；企业无须申请即可享受。',
    en: 'Rounds of premium subsidies for technology insurance whose review was completed; firms need not apply for them.',
  },
  value: 3,
  unit: '批',
  resolution: 1,
  bound: 'exact',
  printed: '3批',
  topic: 'insurance',
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
  noun: 'batches',
  source: { line: 16, section: '科技保险', statement: 6 },
};

/**
 * Firms with premium subsidies for technology insurance in 2025: 436家 (436). 科技保险保费补贴企业数。
 *
 * All rounds of review taken together. A firm in two rounds may have been counted twice.
 */
export const insurancePremiumSubsidyFirms: Observation<'insurance-premium-subsidy-firms', '家', 'exact'> = {
  id: 'insurance-premium-subsidy-firms',
  name: { zh: '科技保险保费补贴企业数', en: 'Firms with premium subsidies for technology insurance' },
  definition: {
    zh: '各批审核合计确定给予保费补贴的企业数。',
    en: 'Firms that the rounds of review, taken together, found eligible for the premium subsidy.',
  },
  value: 436,
  unit: '家',
  resolution: 1,
  bound: 'exact',
  printed: '436家',
  topic: 'insurance',
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
    zh: '原文只印“家”，未写明对象，按企业理解；同一企业入选多批时是否重复计数，未作说明。',
    en: 'The line prints the counter 家 without a noun, and firms are our reading; whether a firm in several rounds counts once is not said.',
  },
  source: { line: 16, section: '科技保险', statement: 6 },
};

/**
 * Premium subsidies for technology insurance in 2025: 2470.67万元 (CNY 24,706,700). 科技保险保费补贴金额。
 *
 * Amount settled by all rounds of review; not necessarily paid out within the year.
 */
export const insurancePremiumSubsidy: Observation<'insurance-premium-subsidy', '元', 'exact'> = {
  id: 'insurance-premium-subsidy',
  name: { zh: '科技保险保费补贴金额', en: 'Premium subsidies for technology insurance' },
  definition: {
    zh: '各批审核合计确定的保费补贴金额。',
    en: 'Amount of premium subsidies that the rounds of review, taken together, settled.',
  },
  value: 24706700,
  unit: '元',
  resolution: 100,
  bound: 'exact',
  printed: '2470.67万元',
  topic: 'insurance',
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
  caveat: {
    zh: '是否已在年内全部拨付，未作说明。',
    en: 'Whether all of it was paid out within the year is not said.',
  },
  source: { line: 16, section: '科技保险', statement: 6 },
};

/**
 * Dedicated products of the integrated-circuit co-insurance pool at 2025-12-31: 341款 (341). 集成电路共保体专属产品数。
 *
 * The level reached, read as of the end of the year: the figure stands before the words “the whole
 * year”.
 */
export const icPoolProducts: Observation<'ic-pool-products', '款', 'exact'> = {
  id: 'ic-pool-products',
  name: {
    zh: '集成电路共保体专属产品数',
    en: 'Dedicated products of the integrated-circuit co-insurance pool',
  },
  definition: {
    zh: '集成电路共保体专设的保险产品数，为所达到的水平。',
    en: 'Insurance products made for the integrated-circuit co-insurance pool: the level reached.',
  },
  value: 341,
  unit: '款',
  resolution: 1,
  bound: 'exact',
  printed: '341款',
  topic: 'insurance',
  kind: 'stock',
  period: '2025-12-31',
  periodBasis: 'inferred',
  periodNote: {
    zh: '此数写在“全年”之前，其时点未写明；“达到”表示水平，按年末计。',
    en: 'The figure stands before 全年 (the whole year) and has no instant of its own; 达到 (reached) marks a level, so the end of the year is taken.',
  },
  area: 'CN-SH',
  cumulative: false,
  newlyAdded: false,
  noun: 'products',
  caveat: {
    zh: '已停售的产品是否计入，未作说明。',
    en: 'Whether withdrawn products still count is not said.',
  },
  source: { line: 18, section: '科技保险', statement: 7 },
};

/**
 * Firms covered by the integrated-circuit co-insurance pool in 2025: 33家 (33). 集成电路共保体保障企业数。
 *
 * Key firms of the sector that the pool insured in the course of the year.
 */
export const icPoolFirmsCovered: Observation<'ic-pool-firms-covered', '家', 'exact'> = {
  id: 'ic-pool-firms-covered',
  name: { zh: '集成电路共保体保障企业数', en: 'Firms covered by the integrated-circuit co-insurance pool' },
  definition: {
    zh: '全年由集成电路共保体承保的重点企业数。',
    en: 'Key firms that the integrated-circuit co-insurance pool covered in the course of the year.',
  },
  value: 33,
  unit: '家',
  resolution: 1,
  bound: 'exact',
  printed: '33家',
  topic: 'insurance',
  kind: 'flow',
  period: '2025',
  periodBasis: 'stated',
  area: 'CN-SH',
  cumulative: false,
  newlyAdded: false,
  noun: 'firms',
  source: { line: 18, section: '科技保险', statement: 7 },
};

/**
 * Risk coverage by the integrated-circuit co-insurance pool in 2025: 2.27万亿元 (CNY 2,270,000,000,000).
 * 集成电路共保体风险保障金额。
 *
 * Sums insured over the year: neither premiums nor claims, and not comparable with output.
 */
export const icPoolRiskCoverage: Observation<'ic-pool-risk-coverage', '元', 'exact'> = {
  id: 'ic-pool-risk-coverage',
  name: { zh: '集成电路共保体风险保障金额', en: 'Risk coverage by the integrated-circuit co-insurance pool' },
  definition: {
    zh: '全年由集成电路共保体提供的风险保障金额，即保险金额合计。',
    en: 'Sums insured that the integrated-circuit co-insurance pool provided in the course of the year.',
  },
  value: 2270000000000,
  unit: '元',
  resolution: 10000000000,
  bound: 'exact',
  printed: '2.27万亿元',
  topic: 'insurance',
  kind: 'flow',
  period: '2025',
  periodBasis: 'stated',
  area: 'CN-SH',
  cumulative: false,
  newlyAdded: false,
  caveat: {
    zh: '为保险金额，既非保费，也非赔款；同一标的可能随多份保单重复计入，不宜与产值相比。',
    en: 'Sums insured, neither premiums nor claims. One asset may count again with each policy, so do not set it against output.',
  },
  source: { line: 18, section: '科技保险', statement: 7 },
};

/**
 * Organisations insured by biomedical liability insurance in 2025: 71家 (71). 生物医药责任保险承保单位数。
 *
 * Firms and institutions together, over the two kinds of insurance.
 */
export const biomedicalInsuranceInsuredOrganisations: Observation<
  'biomedical-insurance-insured-organisations',
  '家',
  'exact'
> = {
  id: 'biomedical-insurance-insured-organisations',
  name: { zh: '生物医药责任保险承保单位数', en: 'Organisations insured by biomedical liability insurance' },
  definition: {
    zh: '投保人体临床试验责任险或产品责任险的生物医药企业和机构数。',
    en: 'Biomedical firms and institutions insured for liability in clinical trials or for products.',
  },
  value: 71,
  unit: '家',
  resolution: 1,
  bound: 'exact',
  printed: '71家',
  topic: 'insurance',
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
    zh: '企业与机构合计，两险种合计；均未分列。',
    en: 'Firms and institutions together, and both kinds of insurance together; neither is split.',
  },
  source: { line: 20, section: '科技保险', statement: 8 },
};

/**
 * Projects insured by biomedical liability insurance in 2025: 292个 (292). 生物医药责任保险承保项目数。
 *
 * Projects with a policy for clinical-trial or product liability.
 */
export const biomedicalInsuranceProjects: Observation<'biomedical-insurance-projects', '个', 'exact'> = {
  id: 'biomedical-insurance-projects',
  name: { zh: '生物医药责任保险承保项目数', en: 'Projects insured by biomedical liability insurance' },
  definition: {
    zh: '已出具人体临床试验责任险或产品责任险保单的生物医药项目数。',
    en: 'Biomedical projects for which a policy of clinical-trial or product liability insurance was issued.',
  },
  value: 292,
  unit: '个',
  resolution: 1,
  bound: 'exact',
  printed: '292个',
  topic: 'insurance',
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
  source: { line: 20, section: '科技保险', statement: 8 },
};

/**
 * Risk coverage by biomedical liability insurance in 2025: 14.74亿元 (CNY 1,474,000,000). 生物医药责任保险承保风险金额。
 *
 * Sums insured by the two kinds of insurance: neither premiums nor claims.
 */
export const biomedicalInsuranceRiskCoverage: Observation<'biomedical-insurance-risk-coverage', '元', 'exact'> = {
  id: 'biomedical-insurance-risk-coverage',
  name: { zh: '生物医药责任保险承保风险金额', en: 'Risk coverage by biomedical liability insurance' },
  definition: {
    zh: '人体临床试验责任险和产品责任险为生物医药项目承保的风险金额。',
    en: 'Risk underwritten for biomedical projects by clinical-trial and product liability insurance.',
  },
  value: 1474000000,
  unit: '元',
  resolution: 1000000,
  bound: 'exact',
  printed: '14.74亿元',
  topic: 'insurance',
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
  caveat: { zh: '为保险金额，既非保费，也非赔款。', en: 'Sums insured, neither premiums nor claims.' },
  source: { line: 20, section: '科技保险', statement: 8 },
};

/**
 * Projects insured as first-of-a-kind major technical equipment at 2025-12-31: 286个 (286). 首台（套）重大技术装备保险承保项目数。
 *
 * Cumulative to the end of the year; since when is not said.
 */
export const firstOfAKindEquipmentProjectsInsured: Observation<
  'first-of-a-kind-equipment-projects-insured',
  '个',
  'exact'
> = {
  id: 'first-of-a-kind-equipment-projects-insured',
  name: {
    zh: '首台（套）重大技术装备保险承保项目数',
    en: 'Projects insured as first-of-a-kind major technical equipment',
  },
  definition: {
    zh: '首台（套）重大技术装备保险所承保的创新项目数，累计至年末。',
    en: 'Projects underwritten by the insurance for first-of-a-kind major technical equipment, cumulative to the end of the year.',
  },
  value: 286,
  unit: '个',
  resolution: 1,
  bound: 'exact',
  printed: '286个',
  topic: 'insurance',
  kind: 'stock',
  period: '2025-12-31',
  periodBasis: 'stated',
  area: 'CN-SH',
  cumulative: true,
  newlyAdded: false,
  noun: 'projects',
  caveat: { zh: '起算时间未作说明。', en: 'Since when it counts is not said.' },
  source: { line: 22, section: '科技保险', statement: 9 },
};

/**
 * Risk coverage for first-of-a-kind major technical equipment at 2025-12-31: 1107亿元 (CNY 110,700,000,000).
 * 首台（套）重大技术装备保险风险保障金额。
 *
 * Sums insured, cumulative to the end of the year; since when is not said.
 */
export const firstOfAKindEquipmentRiskCoverage: Observation<'first-of-a-kind-equipment-risk-coverage', '元', 'exact'> =
  {
    id: 'first-of-a-kind-equipment-risk-coverage',
    name: {
      zh: '首台（套）重大技术装备保险风险保障金额',
      en: 'Risk coverage for first-of-a-kind major technical equipment',
    },
    definition: {
      zh: '首台（套）重大技术装备保险的保险金额，累计至年末。',
      en: 'Sums insured by the insurance for first-of-a-kind major technical equipment, cumulative to the end of the year.',
    },
    value: 110700000000,
    unit: '元',
    resolution: 100000000,
    bound: 'exact',
    printed: '1107亿元',
    topic: 'insurance',
    kind: 'stock',
    period: '2025-12-31',
    periodBasis: 'stated',
    area: 'CN-SH',
    cumulative: true,
    newlyAdded: false,
    caveat: {
      zh: '起算时间未作说明；为保险金额，既非保费，也非赔款。',
      en: 'Since when it counts is not said. Sums insured, neither premiums nor claims.',
    },
    source: { line: 22, section: '科技保险', statement: 9 },
  };

/**
 * Incubators served by start-up liability insurance in 2025: 48家 (48). 创业责任保险服务孵化器数。
 *
 * University science parks are included; how many they are is not printed.
 */
export const incubatorInsuranceIncubators: Observation<'incubator-insurance-incubators', '家', 'exact'> = {
  id: 'incubator-insurance-incubators',
  name: { zh: '创业责任保险服务孵化器数', en: 'Incubators served by start-up liability insurance' },
  definition: {
    zh: '创业责任保险试点所服务的孵化器与大学科技园总数。',
    en: 'Incubators and university science parks served by the pilot of start-up liability insurance.',
  },
  value: 48,
  unit: '家',
  resolution: 1,
  bound: 'exact',
  printed: '48家',
  topic: 'insurance',
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
  noun: 'incubators and university science parks',
  caveat: {
    zh: '含大学科技园，两者未分列；时期按报告年度计，但亦可能自试点启动起累计。',
    en: 'University science parks are included and not shown apart. Taken as of the year; it may as well be a total since the pilot began.',
  },
  source: { line: 24, section: '科技保险', statement: 10 },
};

/**
 * Start-ups covered by start-up liability insurance in 2025: 442家 (442). 创业责任保险保障在孵企业数。
 *
 * Firms in incubation that the pilot covered, this year or since it began: the line does not say.
 */
export const incubatorInsuranceStartups: Observation<'incubator-insurance-startups', '家', 'exact'> = {
  id: 'incubator-insurance-startups',
  name: { zh: '创业责任保险保障在孵企业数', en: 'Start-ups covered by start-up liability insurance' },
  definition: {
    zh: '创业责任保险试点所承保的、尚在孵化期的企业数。',
    en: 'Firms still in incubation that the pilot of start-up liability insurance covered.',
  },
  value: 442,
  unit: '家',
  resolution: 1,
  bound: 'exact',
  printed: '442家',
  topic: 'insurance',
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
  noun: 'start-ups',
  caveat: {
    zh: '时期按报告年度计，但亦可能自试点启动起累计。',
    en: 'Taken as of the year; it may as well be a total since the pilot began.',
  },
  source: { line: 24, section: '科技保险', statement: 10 },
};

/**
 * Founders covered by start-up liability insurance in 2025: 1127人 (1,127). 创业责任保险覆盖创业者人数。
 *
 * People whom the pilot covered, this year or since it began: the line does not say.
 */
export const incubatorInsuranceFounders: Observation<'incubator-insurance-founders', '人', 'exact'> = {
  id: 'incubator-insurance-founders',
  name: { zh: '创业责任保险覆盖创业者人数', en: 'Founders covered by start-up liability insurance' },
  definition: {
    zh: '创业责任保险试点所覆盖的创业者人数。',
    en: 'Founders whom the pilot of start-up liability insurance covered.',
  },
  value: 1127,
  unit: '人',
  resolution: 1,
  bound: 'exact',
  printed: '1127人',
  topic: 'insurance',
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
  noun: 'founders',
  caveat: {
    zh: '时期按报告年度计，但亦可能自试点启动起累计。',
    en: 'Taken as of the year; it may as well be a total since the pilot began.',
  },
  source: { line: 24, section: '科技保险', statement: 10 },
};

/**
 * Firms backed by loan-repayment guarantee insurance in 2025: 553家 (553). 贷款履约保证保险增信企业数。
 *
 * Firms whose loans such insurance backed in the course of the year.
 */
export const loanGuaranteeInsuranceFirms: Observation<'loan-guarantee-insurance-firms', '家', 'exact'> = {
  id: 'loan-guarantee-insurance-firms',
  name: { zh: '贷款履约保证保险增信企业数', en: 'Firms backed by loan-repayment guarantee insurance' },
  definition: {
    zh: '全年借助贷款履约类保险产品获得增信的企业数。',
    en: 'Firms whose credit was backed in the course of the year by insurance products that share the risk of loans.',
  },
  value: 553,
  unit: '家',
  resolution: 1,
  bound: 'exact',
  printed: '553家',
  topic: 'insurance',
  kind: 'flow',
  period: '2025',
  periodBasis: 'stated',
  area: 'CN-SH',
  cumulative: false,
  newlyAdded: false,
  noun: 'firms',
  caveat: {
    zh: '所列两种产品仅为举例，其他同类产品也计入。',
    en: 'The two products named are examples: others of the kind count too.',
  },
  source: { line: 26, section: '科技保险', statement: 11 },
};

/**
 * Credit backed by loan-repayment guarantee insurance in 2025: 21.61亿元 (CNY 2,161,000,000). 贷款履约保证保险增信金额。
 *
 * Credit backed in the course of the year: neither premiums nor claims.
 */
export const loanGuaranteeInsuranceCreditEnhancement: Observation<
  'loan-guarantee-insurance-credit-enhancement',
  '元',
  'exact'
> = {
  id: 'loan-guarantee-insurance-credit-enhancement',
  name: { zh: '贷款履约保证保险增信金额', en: 'Credit backed by loan-repayment guarantee insurance' },
  definition: {
    zh: '全年由贷款履约类保险产品提供增信的金额。',
    en: 'Credit that insurance products which share the risk of loans backed in the course of the year.',
  },
  value: 2161000000,
  unit: '元',
  resolution: 1000000,
  bound: 'exact',
  printed: '21.61亿元',
  topic: 'insurance',
  kind: 'flow',
  period: '2025',
  periodBasis: 'stated',
  area: 'CN-SH',
  cumulative: false,
  newlyAdded: false,
  caveat: {
    zh: '为增信金额，既非保费，也非赔款；所列两种产品仅为举例。',
    en: 'Credit backed, neither premiums nor claims. The two products named are examples.',
  },
  source: { line: 26, section: '科技保险', statement: 11 },
};
