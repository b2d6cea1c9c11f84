/**
 * The record of the report that the edition 2025 is made from: what is known of it, and how.
 *
 * @module
 */

import type { ReportRecord } from '../../model/report.js';

/**
 * The report that the edition 2025 is made from. 上海科技进步报告。
 *
 * The extract prints neither its title nor its year: both are inferred, and the evidence for the year is here.
 */
export const report: ReportRecord = {
  edition: '2025',
  title: {
    value: {
      zh: '上海科技进步报告 2025',
      en: 'Shanghai Science and Technology Progress Report 2025',
    },
    status: 'inferred',
    note: {
      zh: '节选未印书名；依内容推断为上海市年度科技进步报告，年份为报告年度。《2021上海科技进步报告》（2022 年 1 月）和《2023上海科技进步报告》（2024 年 1 月）均把年份写在书名之前。',
      en: 'The extract prints no title. Its contents point to the annual report of Shanghai on progress in science and technology; the year is the reference year. The reports of 2021 (January 2022) and of 2023 (January 2024) print the year in front of the name.',
    },
  },
  chapter: {
    value: '7',
    status: 'inferred',
    note: {
      zh: '依节号 7.2 推断；其前两节未印编号。',
      en: 'Inferred from the heading numbered 7.2; the two sections before it print no number.',
    },
  },
  referenceYear: {
    value: '2025',
    status: 'inferred',
    note: {
      zh: '节选未写明年份；所述各事均发生在 2025 年（见 evidence）。另一发布者把其中 65 件和 7446 件两数的年份写明为 2025 年，其余各数的年份仍属推断。行中的“2024年”是所盘点专利的年份，并非报告年度。',
      en: 'The extract does not name its year; what it describes happened in 2025 (see the evidence). For two of its figures, 65 and 7,446, another publisher states the year, 2025; for the others it stays inferred. The 2024 that it prints is the cohort of the patents taken stock of, not the year of the report.',
    },
  },
  evidence: [
    {
      mention: {
        zh: '上海知识产权国际论坛（第22届），议题为知识产权与人工智能',
        en: 'The 22nd Shanghai International IP Forum, on IP and artificial intelligence',
      },
      happened: {
        zh: '2025 年 10 月 18 日至 20 日举行（2025 年 10 月 24 日发布）',
        en: 'Held from 18 to 20 October 2025 (published on 24 October 2025)',
      },
      date: '2025-10-18/2025-10-20',
      publisher: 'Shanghai Intellectual Property Administration, English site',
      address: 'ensipa.cn/2025-10/24/c_1135434.htm',
    },
    {
      mention: {
        zh: '第5届上海知识产权创新奖',
        en: 'The 5th Shanghai IP Innovation Award',
      },
      happened: {
        zh: '在上述论坛上颁发（2025 年 10 月 24 日发布）',
        en: 'Presented at that forum (published on 24 October 2025)',
      },
      date: '2025-10-18/2025-10-20',
      publisher: 'Shanghai Intellectual Property Administration, English site',
      address: 'ensipa.cn/2025-10/24/c_1135434.htm',
    },
    {
      mention: {
        zh: '《关于推动上海科技保险高质量发展的指导意见》',
        en: 'Guiding Opinions on Promoting High-Quality Development of Technology Insurance in Shanghai',
      },
      happened: {
        zh: '2025 年 6 月 12 日印发，文号为沪金发〔2025〕40号',
        en: 'Issued on 12 June 2025 as document 沪金发〔2025〕40号',
      },
      date: '2025-06-12',
      publisher: 'Shanghai Observer (shobserver.com)',
      address: 'shobserver.com/sgh/detail?id=1593492',
    },
    {
      mention: {
        zh: '《上海推进知识产权金融生态综合试点工作行动方案》',
        en: 'Action Plan of Shanghai for the Comprehensive Pilot of an IP Finance Ecosystem',
      },
      happened: {
        zh: '2025 年底印发（2026 年 2 月 5 日的报道称“去年底”）',
        en: 'Issued at the end of 2025 (a report of 5 February 2026 says “last year’s end”)',
      },
      date: '2025-12',
      publisher: 'Yicai (yicai.com)',
      address: 'yicai.com/news/103040803.html',
    },
    {
      mention: {
        zh: '数据产品知识产权登记，年末累计受理 1280 件、发证 836 件',
        en: 'IP in data products: 1,280 applications accepted and 836 certificates issued, cumulative at the end of the year',
      },
      happened: {
        zh: '登记规则自 2024 年 12 月 8 日起施行，至 2025 年 3 月 28 日仅受理 348 件、发证 273 件',
        en: 'The rule took effect on 8 December 2024; by 28 March 2025 only 348 were accepted and 273 certified',
      },
      date: '2025-03-28',
      publisher: 'Eastday (东方网), by cxxxc.com',
      address: 'cxxxc.com/toutiao/64361.html',
    },
    {
      mention: {
        zh: '每万人口高价值发明专利拥有量达 65 件',
        en: '65 high-value invention patents per 10,000 people',
      },
      happened: {
        zh: '2024 年末为 57.9 件，2025 年中为 62 件，2025 年 10 月超过 63 件；所列来源为 2025 年 9 月 10 日关于年中数的发布',
        en: '57.9 at the end of 2024, 62 in mid-2025, over 63 in October 2025; the address is that of the release of 10 September 2025 with the mid-year figure',
      },
      date: '2025-06-30',
      publisher: 'Shanghai Information Office',
      address: 'touch.shio.gov.cn/jsp/zfxw_detail.jsp?id=20250910165748600',
    },
    {
      mention: {
        zh: '高价值发明专利每万人口 65 件；PCT 申请 7446 件',
        en: '65 high-value invention patents per 10,000 people, and 7,446 PCT patent applications',
      },
      happened: {
        zh: '2025 年的总结印有同样的两数，并印增速 12.3% 和 9.1%，与 2024 年的 57.9 件和 6822 件相合；该账号视为市科委所办，未经证实',
        en: 'A summary of 2025 prints the very two figures, with their growth by 12.3 % and 9.1 %, which follow from the 57.9 and 6,822 of 2024; the account is taken for that of the science and technology commission, which was not confirmed',
      },
      date: '2025',
      publisher: '沪小科 (Shanghai Science and Technology)',
      address: 'm.163.com/dy/article/KKUOFMKU05528OGT.html',
    },
  ],
  publisher: {
    value: null,
    status: 'unknown',
    note: {
      zh: '节选未印发布单位，也未收到其他说明。',
      en: 'The extract names no publisher, and nothing received with it does.',
    },
  },
  published: {
    value: null,
    status: 'unknown',
    note: {
      zh: '节选未印发布日期，也未收到其他说明。',
      en: 'The extract prints no day of publication, and nothing received with it does.',
    },
  },
  retrieval: {
    value: {
      zh: '以 Markdown 文本收到的报告节选',
      en: 'Received as an extract of the report, in Markdown',
    },
    status: 'stated',
    note: {
      zh: '网址不详；数据集只收录事实与数字，不含原文语句，所据文本以下列 sha256 为准。',
      en: 'No address is known. The dataset holds facts and figures, never sentences of the report; the sha256 below says which text they were read from.',
    },
  },
  source: {
    sha256: '8c97a4224ae165f5622b181afeb786b34d8db3e0ffc9843c4439b7ca5dfb2801',
    bytes: 6003,
    lines: 88,
    encoding: 'UTF-8',
  },
  licence: {
    compilation: 'CC0-1.0',
    figures: {
      zh: '数字与事实出自该报告，引用时请注明出处；数据集的编排与文字以 CC0-1.0 发布。',
      en: 'Figures and facts come from the report: cite it when you use them. The compilation and its wording are released under CC0-1.0.',
    },
  },
};
