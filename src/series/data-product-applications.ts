import { dataProductApplications } from '../editions/2025/utilisation.js';
import type { Series } from '../model/series.js';
import { eastday2025 } from './publications.js';

/**
 * Applications accepted for registering IP in data products, cumulative: 348件 on 28 March 2025 and 1280件 at the end of
 * 2025. 数据产品知识产权登记受理量。
 *
 * The rule for registering took effect on 8 December 2024; whether both totals count since then is not said.
 */
export const dataProductApplicationsSeries: Series<'data-product-applications', '件'> = {
  id: 'data-product-applications',
  name: { zh: '数据产品知识产权登记受理量', en: 'Applications accepted for registering IP in data products' },
  unit: '件',
  kind: 'stock',
  observation: dataProductApplications,
  points: [
    {
      id: 'data-product-applications',
      value: 348,
      unit: '件',
      resolution: 1,
      bound: 'exact',
      printed: '348件',
      kind: 'stock',
      period: '2025-03-28',
      area: 'CN-SH',
      cumulative: true,
      unitBasis: 'printed',
      publication: eastday2025,
      confidence: 'high',
      secondHand: false,
    },
    dataProductApplications,
  ],
  vintages: [],
  gaps: [],
  breaks: [
    {
      at: '2025-12-31',
      note: {
        zh: '报告的累计数，与此前的发布者不同；两者是否自同一天起算，未作说明。',
        en: 'The running total of the report: another publisher. Whether the two count from the same day is not said.',
      },
    },
  ],
};
