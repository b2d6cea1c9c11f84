import { inventionPatentsGranted } from '../editions/2025/creation.js';
import type { Series } from '../model/series.js';
import { chinaBusinessWeekly, chinaServicesInfo2023, pressConference2020 } from './publications.js';

/**
 * Invention patents granted, by year: 9,200 in 2011 to 5.28万件 in 2025. 发明专利授权量。
 *
 * All of them visibly rounded, and from three publishers beside the report: no printed rate ties any two to each other.
 */
export const inventionPatentsGrantedSeries: Series<'invention-patents-granted', '件'> = {
  id: 'invention-patents-granted',
  name: { zh: '发明专利授权量', en: 'Invention patents granted' },
  unit: '件',
  kind: 'flow',
  points: [
    {
      id: 'invention-patents-granted',
      value: 9200,
      unit: '件',
      resolution: 100,
      bound: 'exact',
      printed: '9,200',
      kind: 'flow',
      period: '2011',
      area: 'CN-SH',
      cumulative: false,
      unitBasis: 'context',
      resolutionNote: {
        zh: '整百之数，显系四舍五入，按精确到百位计。',
        en: 'A round hundred, visibly rounded: taken as printed to the hundred.',
      },
      publication: chinaBusinessWeekly,
    },
    {
      id: 'invention-patents-granted',
      value: 22700,
      unit: '件',
      resolution: 100,
      bound: 'exact',
      printed: '2.27万件',
      kind: 'flow',
      period: '2019',
      area: 'CN-SH',
      cumulative: false,
      unitBasis: 'printed',
      publication: pressConference2020,
    },
    {
      id: 'invention-patents-granted',
      value: 24200,
      unit: '件',
      resolution: 100,
      bound: 'exact',
      printed: '24,200',
      kind: 'flow',
      period: '2020',
      area: 'CN-SH',
      cumulative: false,
      unitBasis: 'context',
      resolutionNote: {
        zh: '整百之数，显系四舍五入，按精确到百位计。',
        en: 'A round hundred, visibly rounded: taken as printed to the hundred.',
      },
      publication: chinaBusinessWeekly,
    },
    {
      id: 'invention-patents-granted',
      value: 36800,
      unit: '件',
      resolution: 100,
      bound: 'exact',
      printed: '36,800',
      kind: 'flow',
      period: '2022',
      area: 'CN-SH',
      cumulative: false,
      unitBasis: 'context',
      resolutionNote: {
        zh: '整百之数，显系四舍五入，按精确到百位计。',
        en: 'A round hundred, visibly rounded: taken as printed to the hundred.',
      },
      publication: chinaServicesInfo2023,
      change: {
        value: 11.98,
        unit: '%',
        resolution: 0.01,
        bound: 'exact',
        printed: '11.98',
        comparison: { basis: 'year-on-year', base: '2021', indicator: 'invention-patents-granted' },
      },
    },
    inventionPatentsGranted,
  ],
  gaps: [
    {
      from: '2012',
      to: '2018',
      note: {
        zh: '未收集到这些年份的数字，不作插补。',
        en: 'No figures of these years were found; none are interpolated.',
      },
    },
    {
      from: '2021',
      to: '2021',
      note: {
        zh: '未收集到该年的数字，故 2022 年公布的增速 11.98% 无从核对。',
        en: 'No figure of the year was found, so the 11.98 % printed for 2022 cannot be checked.',
      },
    },
    {
      from: '2023',
      to: '2024',
      note: {
        zh: '未收集到这些年份的数字，不作插补。',
        en: 'No figures of these years were found; none are interpolated.',
      },
    },
  ],
  breaks: [
    {
      at: '2019',
      note: {
        zh: '自此为发布会公布的数字，与 2011 年的发布者不同。',
        en: 'From a press conference: another publisher than that of 2011.',
      },
    },
    {
      at: '2020',
      note: {
        zh: '与 2011 年同一发布者，与 2019 年不同；未见增速印证两者口径一致。',
        en: 'The publisher of 2011 again, not that of 2019; no printed rate shows that the two count alike.',
      },
    },
    {
      at: '2022',
      note: {
        zh: '又一发布者；与 2020 年的口径是否一致，未作说明。',
        en: 'Another publisher again; whether it counts as that of 2020 is not said.',
      },
    },
    {
      at: '2025',
      note: {
        zh: '报告的数字，与 2022 年的发布者不同，未印增速。',
        en: 'The figure of the report: another publisher than that of 2022, and no rate is printed.',
      },
    },
  ],
};
