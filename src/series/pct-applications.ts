import { pctApplications } from '../editions/2025/creation.js';
import type { Series } from '../model/series.js';
import {
  chinaBusinessWeekly,
  informationOffice2025,
  ipAdministration2022,
  pressConference2020,
  wenhuiDaily2024,
} from './publications.js';

/**
 * PCT patent applications accepted, by year: 847 in 2011 to 7446件 in 2025. PCT专利申请受理量。
 *
 * From five publishers and the report. The printed growth rates of 2023 (10.62 %) and 2024 (10.3 %) follow from the
 * levels, so that 2022 to 2024 are of one kind; nothing printed ties the other points to each other.
 */
export const pctApplicationsSeries: Series<'pct-applications', '件'> = {
  id: 'pct-applications',
  name: { zh: 'PCT专利申请受理量', en: 'PCT patent applications accepted' },
  unit: '件',
  kind: 'flow',
  points: [
    {
      id: 'pct-applications',
      value: 847,
      unit: '件',
      resolution: 1,
      bound: 'exact',
      printed: '847',
      kind: 'flow',
      period: '2011',
      area: 'CN-SH',
      cumulative: false,
      unitBasis: 'context',
      publication: chinaBusinessWeekly,
    },
    {
      id: 'pct-applications',
      value: 3200,
      unit: '件',
      resolution: 100,
      bound: 'exact',
      printed: '3200件',
      kind: 'flow',
      period: '2019',
      area: 'CN-SH',
      cumulative: false,
      unitBasis: 'printed',
      resolutionNote: {
        zh: '整百之数，显系四舍五入，按精确到百位计。',
        en: 'A round hundred, visibly rounded: taken as printed to the hundred.',
      },
      publication: pressConference2020,
    },
    {
      id: 'pct-applications',
      value: 3558,
      unit: '件',
      resolution: 1,
      bound: 'exact',
      printed: '3,558',
      kind: 'flow',
      period: '2020',
      area: 'CN-SH',
      cumulative: false,
      unitBasis: 'context',
      publication: chinaBusinessWeekly,
    },
    {
      id: 'pct-applications',
      value: 5591,
      unit: '件',
      resolution: 1,
      bound: 'exact',
      printed: '5591件',
      kind: 'flow',
      period: '2022',
      area: 'CN-SH',
      cumulative: false,
      unitBasis: 'printed',
      publication: ipAdministration2022,
      change: {
        value: 15.76,
        unit: '%',
        resolution: 0.01,
        bound: 'exact',
        printed: '15.76%',
        comparison: { basis: 'year-on-year', base: '2021', indicator: 'pct-applications' },
      },
    },
    {
      id: 'pct-applications',
      value: 6185,
      unit: '件',
      resolution: 1,
      bound: 'exact',
      printed: '6185件',
      kind: 'flow',
      period: '2023',
      area: 'CN-SH',
      cumulative: false,
      unitBasis: 'printed',
      publication: wenhuiDaily2024,
      change: {
        value: 10.62,
        unit: '%',
        resolution: 0.01,
        bound: 'exact',
        printed: '10.62%',
        comparison: { basis: 'year-on-year', base: '2022', indicator: 'pct-applications' },
      },
    },
    {
      id: 'pct-applications',
      value: 6822,
      unit: '件',
      resolution: 1,
      bound: 'exact',
      printed: '6,822',
      kind: 'flow',
      period: '2024',
      area: 'CN-SH',
      cumulative: false,
      unitBasis: 'context',
      publication: informationOffice2025,
      change: {
        value: 10.3,
        unit: '%',
        resolution: 0.1,
        bound: 'exact',
        printed: '10.3',
        comparison: { basis: 'year-on-year', base: '2023', indicator: 'pct-applications' },
      },
    },
    pctApplications,
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
        zh: '未收集到该年的数字，故 2022 年公布的增速 15.76% 无从核对。',
        en: 'No figure of the year was found, so the 15.76 % printed for 2022 cannot be checked.',
      },
    },
  ],
  breaks: [
    {
      at: '2019',
      note: {
        zh: '自此为发布会公布的整百数，与 2011 年的发布者不同。',
        en: 'A round hundred from a press conference: another publisher than that of 2011.',
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
        zh: '自此为上海市知识产权局的数字（由他站转载），并有增速可相互核对；与 2020 年的口径是否一致，未作说明。',
        en: 'From here the figures of the IP Administration (as repeated elsewhere), with rates that check; whether those of 2020 count alike is not said.',
      },
    },
    {
      at: '2025',
      note: {
        zh: '报告的数字；未印增速，按申请人所在地还是按受理局统计也未说明，与 2024 年的口径是否一致无从核对。',
        en: 'The figure of the report, without a rate. Whether it counts by applicant or by receiving office, and so as in 2024, is not said.',
      },
    },
  ],
};
