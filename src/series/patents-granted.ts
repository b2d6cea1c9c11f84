import { patentsGranted } from '../editions/2025/creation.js';
import type { Series } from '../model/series.js';
import { pressConference2020 } from './publications.js';

/**
 * Patents granted, by year: 10.06万件 in 2019 and 13.55万件 in 2025. 专利授权量。
 *
 * Two points, from two publishers: the level of the years between is not known here.
 */
export const patentsGrantedSeries: Series<'patents-granted', '件'> = {
  id: 'patents-granted',
  name: { zh: '专利授权量', en: 'Patents granted' },
  unit: '件',
  kind: 'flow',
  points: [
    {
      id: 'patents-granted',
      value: 100600,
      unit: '件',
      resolution: 100,
      bound: 'exact',
      printed: '10.06万件',
      kind: 'flow',
      period: '2019',
      area: 'CN-SH',
      cumulative: false,
      unitBasis: 'printed',
      publication: pressConference2020,
    },
    patentsGranted,
  ],
  gaps: [
    {
      from: '2020',
      to: '2024',
      note: {
        zh: '未收集到这些年份的数字，不作插补。',
        en: 'No figures of these years were found; none are interpolated.',
      },
    },
  ],
  breaks: [
    {
      at: '2025',
      note: {
        zh: '报告的数字，与 2019 年的发布者不同；所含专利种类均未列明。',
        en: 'The figure of the report: another publisher than that of 2019. Neither lists the kinds of patent counted.',
      },
    },
  ],
};
