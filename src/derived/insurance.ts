/**
 * Derived from the figures of technology insurance: averages by firm, project, batch and incubator.
 *
 * @module
 */

import type { DerivedIndicator } from '../model/derived.js';

/**
 * Premium subsidy per firm in 2025: 56667元/家 (56666.6元/家–56666.9元/家). 企业平均保费补贴金额。
 *
 * Over all rounds of review.
 */
export const insurancePremiumSubsidyPerFirm: DerivedIndicator<'insurance-premium-subsidy-per-firm', '元/家'> = {
  id: 'insurance-premium-subsidy-per-firm',
  name: { zh: '企业平均保费补贴金额', en: 'Premium subsidy per firm' },
  formula: {
    zh: '保费补贴金额 ÷ 补贴企业数',
    en: 'Premium subsidies by the firms that have them',
    symbols: 'insurancePremiumSubsidy / insurancePremiumSubsidyFirms',
  },
  method: 'ratio',
  inputs: [{ id: 'insurance-premium-subsidy' }, { id: 'insurance-premium-subsidy-firms' }],
  unit: '元/家',
  period: '2025',
  estimate: { value: 56666.74311926605, low: 56666.62844036697, high: 56666.85779816514, unit: '元/家' },
  caveat: {
    zh: '为平均数，不反映企业间的差异；同一企业入选多批时或被重复计数；不是保费，也不是补贴比例。',
    en: 'A mean, which hides how far firms differ; a firm in several rounds may count twice. Neither the premium nor the share of it that is subsidised.',
  },
};

/**
 * Premium subsidies per batch in 2025: 823.56万元/批 (823.555万元/批–823.558万元/批). 每批保费补贴金额。
 *
 * A mean: the single batches are not published.
 */
export const insurancePremiumSubsidyPerBatch: DerivedIndicator<'insurance-premium-subsidy-per-batch', '元/批'> = {
  id: 'insurance-premium-subsidy-per-batch',
  name: { zh: '每批保费补贴金额', en: 'Premium subsidies per batch' },
  formula: {
    zh: '保费补贴金额 ÷ 批次',
    en: 'Premium subsidies by the batches that settled them',
    symbols: 'insurancePremiumSubsidy / insurancePremiumSubsidyBatches',
  },
  method: 'ratio',
  inputs: [{ id: 'insurance-premium-subsidy' }, { id: 'insurance-premium-subsidy-batches' }],
  unit: '元/批',
  period: '2025',
  estimate: { value: 8235566.666666667, low: 8235550, high: 8235583.333333334, unit: '元/批' },
  caveat: {
    zh: '为三批的平均数，各批金额未公布，不可当作某一批的金额。',
    en: 'The mean of three batches, whose own amounts are not published: not the amount of any one of them.',
  },
};

/**
 * Firms with premium subsidies per batch in 2025: 145.333家/批. 每批保费补贴企业数。
 *
 * A mean: the single batches are not published.
 */
export const insurancePremiumSubsidyFirmsPerBatch: DerivedIndicator<
  'insurance-premium-subsidy-firms-per-batch',
  '家/批'
> = {
  id: 'insurance-premium-subsidy-firms-per-batch',
  name: { zh: '每批保费补贴企业数', en: 'Firms with premium subsidies per batch' },
  formula: {
    zh: '补贴企业数 ÷ 批次',
    en: 'Firms with premium subsidies by the batches that admitted them',
    symbols: 'insurancePremiumSubsidyFirms / insurancePremiumSubsidyBatches',
  },
  method: 'ratio',
  inputs: [{ id: 'insurance-premium-subsidy-firms' }, { id: 'insurance-premium-subsidy-batches' }],
  unit: '家/批',
  period: '2025',
  estimate: { value: 145.33333333333334, low: 145.33333333333331, high: 145.33333333333334, unit: '家/批' },
  caveat: {
    zh: '为三批的平均数，各批企业数未公布；同一企业入选多批时或被重复计数。',
    en: 'The mean of three batches, whose own numbers are not published; a firm in several of them may count twice.',
  },
};

/**
 * Risk coverage by the integrated-circuit pool per firm in 2025: 686.4亿元/家–689.4亿元/家.
 * 集成电路共保体企业平均风险保障金额。
 *
 * A mean over the key firms covered in the course of the year.
 */
export const icPoolRiskCoveragePerFirm: DerivedIndicator<'ic-pool-risk-coverage-per-firm', '元/家'> = {
  id: 'ic-pool-risk-coverage-per-firm',
  name: { zh: '集成电路共保体企业平均风险保障金额', en: 'Risk coverage by the integrated-circuit pool per firm' },
  formula: {
    zh: '共保体风险保障金额 ÷ 保障企业数',
    en: 'Risk coverage by the pool, by the firms covered',
    symbols: 'icPoolRiskCoverage / icPoolFirmsCovered',
  },
  method: 'ratio',
  inputs: [{ id: 'ic-pool-risk-coverage' }, { id: 'ic-pool-firms-covered' }],
  unit: '元/家',
  period: '2025',
  estimate: { value: 68787878787.87878, low: 68636363636.36363, high: 68939393939.39395, unit: '元/家' },
  caveat: {
    zh: '为保险金额的平均数，既非保费，也非赔款；同一标的可能随多份保单重复计入，不代表企业的资产规模，也不反映企业间的差异。',
    en: 'A mean of sums insured, neither premiums nor claims. One asset may count again with each policy: it is not the size of a firm, and hides how far firms differ.',
  },
};

/**
 * Risk coverage by biomedical liability insurance per project in 2025: 505万元/个 (504.6万元/个–505.0万元/个).
 * 生物医药责任保险项目平均承保风险金额。
 *
 * Over both kinds of insurance.
 */
export const biomedicalInsuranceRiskCoveragePerProject: DerivedIndicator<
  'biomedical-insurance-risk-coverage-per-project',
  '元/个'
> = {
  id: 'biomedical-insurance-risk-coverage-per-project',
  name: {
    zh: '生物医药责任保险项目平均承保风险金额',
    en: 'Risk coverage by biomedical liability insurance per project',
  },
  formula: {
    zh: '承保风险金额 ÷ 承保项目数',
    en: 'Risk underwritten, by the projects insured',
    symbols: 'biomedicalInsuranceRiskCoverage / biomedicalInsuranceProjects',
  },
  method: 'ratio',
  inputs: [{ id: 'biomedical-insurance-risk-coverage' }, { id: 'biomedical-insurance-projects' }],
  unit: '元/个',
  period: '2025',
  estimate: { value: 5047945.205479452, low: 5046232.876712329, high: 5049657.534246576, unit: '元/个' },
  caveat: {
    zh: '临床试验责任险与产品责任险合计的平均数，两险种未分列；为保险金额，既非保费，也非赔款，也不是项目的投资额。',
    en: 'A mean over clinical-trial and product liability insurance together, which are not shown apart. Sums insured: neither premiums nor claims, nor what a project costs.',
  },
};

/**
 * Risk coverage by biomedical liability insurance per organisation in 2025: 2076万元/家 (2075万元/家–2077万元/家).
 * 生物医药责任保险单位平均承保风险金额。
 *
 * Firms and institutions together.
 */
export const biomedicalInsuranceRiskCoveragePerOrganisation: DerivedIndicator<
  'biomedical-insurance-risk-coverage-per-organisation',
  '元/家'
> = {
  id: 'biomedical-insurance-risk-coverage-per-organisation',
  name: {
    zh: '生物医药责任保险单位平均承保风险金额',
    en: 'Risk coverage by biomedical liability insurance per organisation',
  },
  formula: {
    zh: '承保风险金额 ÷ 承保单位数',
    en: 'Risk underwritten, by the organisations insured',
    symbols: 'biomedicalInsuranceRiskCoverage / biomedicalInsuranceInsuredOrganisations',
  },
  method: 'ratio',
  inputs: [{ id: 'biomedical-insurance-risk-coverage' }, { id: 'biomedical-insurance-insured-organisations' }],
  unit: '元/家',
  period: '2025',
  estimate: { value: 20760563.38028169, low: 20753521.12676056, high: 20767605.63380282, unit: '元/家' },
  caveat: {
    zh: '企业与机构合计、两险种合计的平均数，均未分列；为保险金额，既非保费，也非赔款。',
    en: 'A mean over firms and institutions together, and over both kinds of insurance; neither is split. Sums insured, neither premiums nor claims.',
  },
};

/**
 * Projects insured by biomedical liability insurance per organisation in 2025: 4.11268个/家.
 * 生物医药责任保险单位平均承保项目数。
 *
 * Both counts are exact.
 */
export const biomedicalInsuranceProjectsPerOrganisation: DerivedIndicator<
  'biomedical-insurance-projects-per-organisation',
  '个/家'
> = {
  id: 'biomedical-insurance-projects-per-organisation',
  name: {
    zh: '生物医药责任保险单位平均承保项目数',
    en: 'Projects insured by biomedical liability insurance per organisation',
  },
  formula: {
    zh: '承保项目数 ÷ 承保单位数',
    en: 'Projects insured, by the organisations insured',
    symbols: 'biomedicalInsuranceProjects / biomedicalInsuranceInsuredOrganisations',
  },
  method: 'ratio',
  inputs: [{ id: 'biomedical-insurance-projects' }, { id: 'biomedical-insurance-insured-organisations' }],
  unit: '个/家',
  period: '2025',
  estimate: { value: 4.112676056338028, low: 4.112676056338028, high: 4.112676056338029, unit: '个/家' },
  caveat: {
    zh: '只计已投保的项目，不是单位的全部项目数；为平均数。',
    en: 'Insured projects only, not all that an organisation runs; a mean.',
  },
};

/**
 * Risk coverage for first-of-a-kind major technical equipment per project at 2025-12-31: 3.87亿元/个
 * (3.869亿元/个–3.872亿元/个). 首台（套）重大技术装备保险项目平均风险保障金额。
 *
 * Cumulative to the end of the year.
 */
export const firstOfAKindEquipmentRiskCoveragePerProject: DerivedIndicator<
  'first-of-a-kind-equipment-risk-coverage-per-project',
  '元/个'
> = {
  id: 'first-of-a-kind-equipment-risk-coverage-per-project',
  name: {
    zh: '首台（套）重大技术装备保险项目平均风险保障金额',
    en: 'Risk coverage for first-of-a-kind major technical equipment per project',
  },
  formula: {
    zh: '累计风险保障金额 ÷ 累计承保项目数',
    en: 'Risk coverage by the projects insured, both cumulative',
    symbols: 'firstOfAKindEquipmentRiskCoverage / firstOfAKindEquipmentProjectsInsured',
  },
  method: 'ratio',
  inputs: [{ id: 'first-of-a-kind-equipment-risk-coverage' }, { id: 'first-of-a-kind-equipment-projects-insured' }],
  unit: '元/个',
  period: '2025-12-31',
  estimate: { value: 387062937.0629371, low: 386888111.8881118, high: 387237762.2377623, unit: '元/个' },
  caveat: {
    zh: '累计数之比，起算时间未说明：不是 2025 年新承保项目的平均数，也不是装备的价格；为保险金额，既非保费，也非赔款。',
    en: 'Of two running totals whose start is not said: not the mean of the projects insured in 2025, nor the price of the equipment. Sums insured, neither premiums nor claims.',
  },
};

/**
 * Start-ups covered by start-up liability insurance per incubator in 2025: 9.20833家/家.
 * 创业责任保险平均每家孵化器保障在孵企业数。
 *
 * Both counts are exact.
 */
export const incubatorInsuranceStartupsPerIncubator: DerivedIndicator<
  'incubator-insurance-startups-per-incubator',
  '家/家'
> = {
  id: 'incubator-insurance-startups-per-incubator',
  name: {
    zh: '创业责任保险平均每家孵化器保障在孵企业数',
    en: 'Start-ups covered by start-up liability insurance per incubator',
  },
  formula: {
    zh: '保障在孵企业数 ÷ 服务孵化器数',
    en: 'Start-ups covered, by the incubators served',
    symbols: 'incubatorInsuranceStartups / incubatorInsuranceIncubators',
  },
  method: 'ratio',
  inputs: [{ id: 'incubator-insurance-startups' }, { id: 'incubator-insurance-incubators' }],
  unit: '家/家',
  period: '2025',
  estimate: { value: 9.208333333333334, low: 9.208333333333332, high: 9.208333333333334, unit: '家/家' },
  caveat: {
    zh: '只计受保企业，不是孵化器的在孵企业总数；分母含大学科技园；两数亦可能自试点启动起累计。',
    en: 'Insured start-ups only, not all that an incubator houses; university science parks count as incubators. Both may be totals since the pilot began.',
  },
};

/**
 * Founders covered by start-up liability insurance per start-up in 2025: 2.54977人/家.
 * 创业责任保险平均每家在孵企业覆盖创业者人数。
 *
 * Both counts are exact.
 */
export const incubatorInsuranceFoundersPerStartup: DerivedIndicator<
  'incubator-insurance-founders-per-startup',
  '人/家'
> = {
  id: 'incubator-insurance-founders-per-startup',
  name: {
    zh: '创业责任保险平均每家在孵企业覆盖创业者人数',
    en: 'Founders covered by start-up liability insurance per start-up',
  },
  formula: {
    zh: '覆盖创业者人数 ÷ 保障在孵企业数',
    en: 'Founders covered, by the start-ups covered',
    symbols: 'incubatorInsuranceFounders / incubatorInsuranceStartups',
  },
  method: 'ratio',
  inputs: [{ id: 'incubator-insurance-founders' }, { id: 'incubator-insurance-startups' }],
  unit: '人/家',
  period: '2025',
  estimate: { value: 2.5497737556561084, low: 2.5497737556561084, high: 2.549773755656109, unit: '人/家' },
  caveat: {
    zh: '受保创业者的平均数，不是企业的员工数，也未必是其全部创始人；两数亦可能自试点启动起累计。',
    en: 'Founders whom the insurance covers: not the staff of a start-up, nor necessarily all of its founders. Both may be totals since the pilot began.',
  },
};

/**
 * Founders covered by start-up liability insurance per incubator in 2025: 23.4792人/家.
 * 创业责任保险平均每家孵化器覆盖创业者人数。
 *
 * Both counts are exact.
 */
export const incubatorInsuranceFoundersPerIncubator: DerivedIndicator<
  'incubator-insurance-founders-per-incubator',
  '人/家'
> = {
  id: 'incubator-insurance-founders-per-incubator',
  name: {
    zh: '创业责任保险平均每家孵化器覆盖创业者人数',
    en: 'Founders covered by start-up liability insurance per incubator',
  },
  formula: {
    zh: '覆盖创业者人数 ÷ 服务孵化器数',
    en: 'Founders covered, by the incubators served',
    symbols: 'incubatorInsuranceFounders / incubatorInsuranceIncubators',
  },
  method: 'ratio',
  inputs: [{ id: 'incubator-insurance-founders' }, { id: 'incubator-insurance-incubators' }],
  unit: '人/家',
  period: '2025',
  estimate: { value: 23.479166666666668, low: 23.479166666666664, high: 23.479166666666668, unit: '人/家' },
  caveat: {
    zh: '只计受保创业者，不是孵化器内的创业者总数；分母含大学科技园；两数亦可能自试点启动起累计。',
    en: 'Insured founders only, not all in an incubator; university science parks count as incubators. Both may be totals since the pilot began.',
  },
};

/**
 * Credit backed by loan-repayment guarantee insurance per firm in 2025: 391万元/家 (390.7万元/家–390.9万元/家).
 * 贷款履约保证保险企业平均增信金额。
 *
 * Over all products of the kind.
 */
export const loanGuaranteeInsuranceCreditEnhancementPerFirm: DerivedIndicator<
  'loan-guarantee-insurance-credit-enhancement-per-firm',
  '元/家'
> = {
  id: 'loan-guarantee-insurance-credit-enhancement-per-firm',
  name: { zh: '贷款履约保证保险企业平均增信金额', en: 'Credit backed by loan-repayment guarantee insurance per firm' },
  formula: {
    zh: '增信金额 ÷ 增信企业数',
    en: 'Credit backed, by the firms backed',
    symbols: 'loanGuaranteeInsuranceCreditEnhancement / loanGuaranteeInsuranceFirms',
  },
  method: 'ratio',
  inputs: [{ id: 'loan-guarantee-insurance-credit-enhancement' }, { id: 'loan-guarantee-insurance-firms' }],
  unit: '元/家',
  period: '2025',
  estimate: { value: 3907775.768535262, low: 3906871.609403255, high: 3908679.9276672695, unit: '元/家' },
  caveat: {
    zh: '为增信金额的平均数，不是单笔贷款金额（一家企业可有多笔），既非保费，也非赔款。',
    en: 'A mean of the credit backed: not the size of a loan, of which a firm may have several, and neither premiums nor claims.',
  },
};
