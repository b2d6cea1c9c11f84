import type { Series } from '../model/series.js';
import { chinaDaily2024, informationOffice2024, ipAdministration2022, ipAdministration2025 } from './publications.js';

/**
 * Registered amount of IP pledge financing, by year, of patents and trademarks: 121.53亿元 in 2022. 知识产权质押融资登记金额。
 *
 * What was registered in the course of a year: not the balance of pledge loans (`ip-pledge-loan-balance`), which is what is
 * owed on one day. The 40.6 % printed for 2024 follows from 2023 and 2024.
 */
export const ipPledgeRegisteredAmountSeries: Series<'ip-pledge-registered-amount', '元'> = {
  id: 'ip-pledge-registered-amount',
  name: { zh: '知识产权质押融资登记金额', en: 'Registered amount of IP pledge financing' },
  unit: '元',
  kind: 'flow',
  points: [
    {
      id: 'ip-pledge-registered-amount',
      value: 12153000000,
      unit: '元',
      resolution: 1000000,
      bound: 'exact',
      printed: '121.53亿元',
      kind: 'flow',
      period: '2022',
      area: 'CN-SH',
      cumulative: false,
      unitBasis: 'printed',
      publication: ipAdministration2022,
      change: {
        value: 59.2,
        unit: '%',
        resolution: 0.1,
        bound: 'exact',
        printed: '59.2%',
        comparison: { basis: 'year-on-year', base: '2021', indicator: 'ip-pledge-registered-amount' },
      },
      confidence: 'high',
      secondHand: false,
      note: { zh: '专利与商标。', en: 'Patents and trademarks.' },
    },
    {
      id: 'ip-pledge-registered-amount',
      value: 22760000000,
      unit: '元',
      resolution: 10000000,
      bound: 'exact',
      printed: '22.76 billion yuan',
      kind: 'flow',
      period: '2023',
      area: 'CN-SH',
      cumulative: false,
      unitBasis: 'printed',
      publication: informationOffice2024,
      confidence: 'high',
      secondHand: false,
    },
    {
      id: 'ip-pledge-registered-amount',
      value: 32000000000,
      unit: '元',
      resolution: 1000000000,
      bound: 'exact',
      printed: '32 billion yuan',
      kind: 'flow',
      period: '2024',
      area: 'CN-SH',
      cumulative: false,
      unitBasis: 'printed',
      publication: ipAdministration2025,
      change: {
        value: 40.6,
        unit: '%',
        resolution: 0.1,
        bound: 'exact',
        printed: '40.6 percent',
        comparison: { basis: 'year-on-year', base: '2023', indicator: 'ip-pledge-registered-amount' },
      },
      confidence: 'high',
      secondHand: false,
    },
  ],
  vintages: [
    {
      id: 'ip-pledge-registered-amount',
      value: 23000000000,
      unit: '元',
      resolution: 1000000000,
      bound: 'exact',
      printed: '23 billion yuan',
      kind: 'flow',
      period: '2023',
      area: 'CN-SH',
      cumulative: false,
      unitBasis: 'printed',
      publication: chinaDaily2024,
      change: {
        value: 90,
        unit: '%',
        resolution: 1,
        bound: 'exact',
        printed: '90 percent',
        comparison: { basis: 'year-on-year', base: '2022', indicator: 'ip-pledge-registered-amount' },
      },
      confidence: 'medium',
      secondHand: false,
      note: {
        zh: '约数；同印的 90% 与两年的水平（87.3%）不符。',
        en: 'Rounded. The 90 % printed with it does not agree with the two levels, which give 87.3 %.',
      },
    },
  ],
  gaps: [],
  breaks: [
    {
      at: '2023',
      note: {
        zh: '上海市政府新闻办公室的数字；未见可核对的增速。',
        en: 'The Information Office: another publisher, and no rate that can be checked.',
      },
    },
  ],
};
