import type { Series } from '../model/series.js';
import { chinaBusinessWeekly, informationOffice2025, pressConference2020, wenhuiDaily2024 } from './publications.js';

/**
 * Valid registered trademarks: 261,800 in 2011 to 261.35万件 at the end of 2023 and on. 有效注册商标量。
 *
 * Stocks at the ends of years. The 6.7 % printed for 2024 follows from the levels.
 */
export const validTrademarksSeries: Series<'valid-trademarks', '件'> = {
  id: 'valid-trademarks',
  name: { zh: '有效注册商标量', en: 'Valid registered trademarks' },
  unit: '件',
  kind: 'stock',
  points: [
    {
      id: 'valid-trademarks',
      value: 261800,
      unit: '件',
      resolution: 100,
      bound: 'exact',
      printed: '261,800',
      kind: 'stock',
      period: '2011-12-31',
      area: 'CN-SH',
      cumulative: false,
      unitBasis: 'context',
      resolutionNote: {
        zh: '整百之数，显系四舍五入，按精确到百位计。',
        en: 'A round hundred, visibly rounded: taken as printed to the hundred.',
      },
      publication: chinaBusinessWeekly,
      confidence: 'medium-high',
      secondHand: false,
      note: { zh: '只印年份；按年末计。', en: 'Only the year is printed: taken as its end.' },
    },
    {
      id: 'valid-trademarks',
      value: 1472600,
      unit: '件',
      resolution: 100,
      bound: 'exact',
      printed: '147.26万件',
      kind: 'stock',
      period: '2019-12-31',
      area: 'CN-SH',
      cumulative: false,
      unitBasis: 'printed',
      publication: pressConference2020,
      confidence: 'high',
      secondHand: false,
    },
    {
      id: 'valid-trademarks',
      value: 1730000,
      unit: '件',
      resolution: 10000,
      bound: 'exact',
      printed: '1.73 million',
      kind: 'stock',
      period: '2020-12-31',
      area: 'CN-SH',
      cumulative: false,
      unitBasis: 'context',
      publication: chinaBusinessWeekly,
      confidence: 'medium-high',
      secondHand: false,
    },
    {
      id: 'valid-trademarks',
      value: 2613500,
      unit: '件',
      resolution: 100,
      bound: 'exact',
      printed: '261.35万件',
      kind: 'stock',
      period: '2023-12-31',
      area: 'CN-SH',
      cumulative: false,
      unitBasis: 'printed',
      publication: wenhuiDaily2024,
      change: {
        value: 7.66,
        unit: '%',
        resolution: 0.01,
        bound: 'exact',
        printed: '7.66%',
        comparison: { basis: 'year-on-year', base: '2022-12-31', indicator: 'valid-trademarks' },
      },
      confidence: 'high',
      secondHand: false,
    },
    {
      id: 'valid-trademarks',
      value: 2789300,
      unit: '件',
      resolution: 100,
      bound: 'exact',
      printed: '2.7893 million',
      kind: 'stock',
      period: '2024-12-31',
      area: 'CN-SH',
      cumulative: false,
      unitBasis: 'context',
      publication: informationOffice2025,
      change: {
        value: 6.7,
        unit: '%',
        resolution: 0.1,
        bound: 'exact',
        printed: '6.7 percent',
        comparison: { basis: 'year-on-year', base: '2023-12-31', indicator: 'valid-trademarks' },
      },
      confidence: 'high',
      secondHand: false,
    },
  ],
  vintages: [],
  gaps: [
    {
      from: '2012-12-31',
      to: '2018-12-31',
      note: {
        zh: '未收集到这些年份的数字，不作插补。',
        en: 'No figures of these years were found; none are interpolated.',
      },
    },
    {
      from: '2021-12-31',
      to: '2022-12-31',
      note: {
        zh: '未收集到这些年份的数字，不作插补。',
        en: 'No figures of these years were found; none are interpolated.',
      },
    },
  ],
  breaks: [
    {
      at: '2019-12-31',
      note: {
        zh: '发布会公布的数字，与 2011 年的发布者不同。',
        en: 'A press conference: another publisher than that of 2011.',
      },
    },
    {
      at: '2020-12-31',
      note: {
        zh: '与 2011 年同一发布者，与 2019 年不同；只印至万位。',
        en: 'The publisher of 2011 again, not that of 2019; printed to ten thousand.',
      },
    },
    {
      at: '2023-12-31',
      note: {
        zh: '又一发布者；与 2020 年的口径是否一致，未作说明。',
        en: 'Another publisher; whether it counts as that of 2020 is not said.',
      },
    },
  ],
};
