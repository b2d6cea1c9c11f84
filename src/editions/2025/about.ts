import type { AboutEdition } from '../../model/edition.js';

/** What the descriptors of the data files say of the edition. */
export const about: AboutEdition = {
  title: {
    zh: '上海科技进步报告 2025 的指标',
    en: "Indicators of Shanghai's report on progress in science and technology, 2025",
  },
  description: {
    zh: '年度报告中知识产权与科技保险部分的指标，附此前年份的序列与派生指标；每个数字都有印出的形式、分辨率、限定与出处。报告年度系推断。',
    en: 'The indicators of its parts on intellectual property and technology insurance, with series of earlier years and derived indicators; each figure with its printed form, resolution, bound and source. The year of the report is inferred.',
  },
  keywords: {
    zh: ['上海', '科技进步', '知识产权', '专利', '科技保险'],
    en: ['Shanghai', 'science and technology', 'intellectual property', 'patents', 'technology insurance'],
  },
  source: {
    zh: '上海科技进步报告 2025；此前年份的数字各有其发布者',
    en: 'Shanghai Science and Technology Progress Report 2025; the figures of earlier years each have their publisher',
  },
};
