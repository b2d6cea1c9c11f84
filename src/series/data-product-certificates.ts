import { dataProductCertificates } from '../editions/2025/utilisation.js';
import type { Series } from '../model/series.js';
import { eastday2025 } from './publications.js';

/**
 * Certificates issued for IP in data products, cumulative: 273件 on 28 March 2025 and 836件 at the end of 2025.
 * 数据产品知识产权登记发证量。
 *
 * The rule for registering took effect on 8 December 2024; whether both totals count since then is not said.
 */
export const dataProductCertificatesSeries: Series<'data-product-certificates', '件'> = {
  id: 'data-product-certificates',
  name: { zh: '数据产品知识产权登记发证量', en: 'Certificates issued for IP in data products' },
  unit: '件',
  kind: 'stock',
  observation: dataProductCertificates,
  points: [
    {
      id: 'data-product-certificates',
      value: 273,
      unit: '件',
      resolution: 1,
      bound: 'exact',
      printed: '273件',
      kind: 'stock',
      period: '2025-03-28',
      area: 'CN-SH',
      cumulative: true,
      unitBasis: 'printed',
      partOf: 'data-product-applications',
      publication: eastday2025,
      confidence: 'high',
      secondHand: false,
    },
    dataProductCertificates,
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
