import type { Series } from '../model/series.js';
import { communique2018, pressConference2022, progressReport2023, technologyCommission2026 } from './publications.js';

/**
 * Technology contract turnover, by year: 588.52亿元 in 2012 to 6496.79亿元 in 2025. 技术合同成交额。
 *
 * The total of the contracts registered. What of it was sold outward (1268.7亿元 in 2020) is another concept, and in no series.
 */
export const technologyContractTurnoverSeries: Series<'technology-contract-turnover', '元'> = {
  id: 'technology-contract-turnover',
  name: { zh: '技术合同成交额', en: 'Technology contract turnover' },
  unit: '元',
  kind: 'flow',
  points: [
    {
      id: 'technology-contract-turnover',
      value: 58852000000,
      unit: '元',
      resolution: 1000000,
      bound: 'exact',
      printed: '588.52亿元',
      kind: 'flow',
      period: '2012',
      area: 'CN-SH',
      cumulative: false,
      unitBasis: 'printed',
      publication: pressConference2022,
      confidence: 'high',
      secondHand: false,
    },
    {
      id: 'technology-contract-turnover',
      value: 130320000000,
      unit: '元',
      resolution: 1000000,
      bound: 'exact',
      printed: '1303.20亿元',
      kind: 'flow',
      period: '2018',
      area: 'CN-SH',
      cumulative: false,
      unitBasis: 'printed',
      publication: communique2018,
      change: {
        value: 50.2,
        unit: '%',
        resolution: 0.1,
        bound: 'exact',
        printed: '50.2%',
        comparison: { basis: 'year-on-year', base: '2017', indicator: 'technology-contract-turnover' },
      },
      confidence: 'high',
      secondHand: false,
      note: { zh: '21630 件合同。', en: '21,630 contracts.' },
    },
    {
      id: 'technology-contract-turnover',
      value: 276125000000,
      unit: '元',
      resolution: 1000000,
      bound: 'exact',
      printed: '2761.25亿元',
      kind: 'flow',
      period: '2021',
      area: 'CN-SH',
      cumulative: false,
      unitBasis: 'printed',
      publication: pressConference2022,
      confidence: 'high',
      secondHand: false,
    },
    {
      id: 'technology-contract-turnover',
      value: 485021000000,
      unit: '元',
      resolution: 1000000,
      bound: 'exact',
      printed: '4850.21亿元',
      kind: 'flow',
      period: '2023',
      area: 'CN-SH',
      cumulative: false,
      unitBasis: 'printed',
      publication: progressReport2023,
      confidence: 'high',
      secondHand: false,
      note: {
        zh: '登记合同 50824 项；该报告 2023 年版的数字。',
        en: '50,824 contracts registered. The figure of the edition of 2023 of the same report.',
      },
    },
    {
      id: 'technology-contract-turnover',
      value: 649679000000,
      unit: '元',
      resolution: 1000000,
      bound: 'exact',
      printed: '6496.79亿元',
      kind: 'flow',
      period: '2025',
      area: 'CN-SH',
      cumulative: false,
      unitBasis: 'printed',
      publication: technologyCommission2026,
      change: {
        value: 24.9,
        unit: '%',
        resolution: 0.1,
        bound: 'exact',
        printed: '24.9%',
        comparison: { basis: 'year-on-year', base: '2024', indicator: 'technology-contract-turnover' },
      },
      confidence: 'high',
      secondHand: false,
      note: {
        zh: '2026 年政府工作报告印作 6496.8 亿元。',
        en: 'The government’s work report of 2026 prints 6496.8亿元.',
      },
    },
  ],
  vintages: [],
  gaps: [
    {
      from: '2013',
      to: '2017',
      note: {
        zh: '未收集到这些年份的数字；由 2018 年公布的增速 50.2% 推得 2017 年为 867.4 亿至 867.9 亿元，推算数不入序列。',
        en: 'No figures of these years were found. The 50.2 % printed for 2018 implies 86.74 to 86.79 billion yuan for 2017, which is computed, and no point.',
      },
    },
    {
      from: '2019',
      to: '2020',
      note: {
        zh: '未收集到这些年份的数字，不作插补。',
        en: 'No figures of these years were found; none are interpolated.',
      },
    },
    {
      from: '2022',
      to: '2022',
      note: { zh: '未收集到该年的数字，不作插补。', en: 'No figure of the year was found; none is interpolated.' },
    },
    {
      from: '2024',
      to: '2024',
      note: {
        zh: '未收集到该年的数字；由 2025 年公布的增速 24.9% 推得 5199.5 亿至 5203.7 亿元，推算数不入序列。',
        en: 'No figure of the year was found. The 24.9 % printed for 2025 implies 519.95 to 520.37 billion yuan, which is computed, and no point.',
      },
    },
  ],
  breaks: [
    {
      at: '2018',
      note: {
        zh: '统计公报的数字，与 2012 年的发布者不同。',
        en: 'The communiqué: another publisher than that of 2012.',
      },
    },
    {
      at: '2021',
      note: { zh: '与 2012 年同一发布者，与 2018 年不同。', en: 'The publisher of 2012 again, not that of 2018.' },
    },
    {
      at: '2023',
      note: {
        zh: '该报告 2023 年版的数字，与 2021 年的发布者不同。',
        en: 'The edition of 2023 of the report: another publisher than that of 2021.',
      },
    },
    {
      at: '2025',
      note: {
        zh: '又一发布者；印出的增速以 2024 年为基期，该年的水平不详。',
        en: 'Another publisher; the rate that it prints is on 2024, whose level is not known.',
      },
    },
  ],
};
