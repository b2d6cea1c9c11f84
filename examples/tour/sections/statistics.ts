import {
  annualizedGrowth,
  compoundAnnualGrowthRate,
  convert,
  dataProductApplications,
  dataProductCertificates,
  type Estimate,
  formatEstimate,
  growthRate,
  impliedBase,
  insurancePremiumSubsidy,
  insurancePremiumSubsidyFirms,
  inventionPatentsGranted,
  ipPledgeLoanBalance,
  ipPledgeLoanGrowth,
  newPatentsInNationalRepository,
  newPatentsReviewed,
  parseQuantity,
  patentsGranted,
  pctApplications,
  ratio,
  share,
} from 'shanghai-sti';
import { dim, table } from '../layout.js';
import { notes, type Section } from '../section.js';

/** Levels of earlier years, as printed elsewhere: the notes below the table say where. */
const patents2019 = { ...parseQuantity('10.06万件'), period: '2019' };
const pct2024 = { ...parseQuantity('6822件'), period: '2024' };

type Shown = '%' | '亿元' | '万元/家';
type Row = readonly [en: string, zh: string, estimate: Estimate<Shown>];

const computed: readonly Row[] = [
  ['Inventions among the patents granted', '发明专利占专利授权量', share(inventionPatentsGranted, patentsGranted)],
  [
    'Reviewed patents that the repository took in',
    '盘点专利中的入库占比',
    share(newPatentsInNationalRepository, newPatentsReviewed),
  ],
  [
    'Certificates among data-product applications',
    '数据产品发证占受理',
    share(dataProductCertificates, dataProductApplications),
  ],
  [
    'Premium subsidy for each firm',
    '每家企业的保费补贴',
    convert(ratio(insurancePremiumSubsidy, insurancePremiumSubsidyFirms), '万元/家'),
  ],
  [
    'IP pledge loans at the start of 2025',
    '2025 年初知识产权质押贷款',
    convert(impliedBase(ipPledgeLoanBalance, ipPledgeLoanGrowth), '亿元'),
  ],
  ['Their growth, from nine months to twelve', '其增幅由九个月折成一年', annualizedGrowth(ipPledgeLoanGrowth)],
  [
    'Patents granted, growth from 2019 to 2025',
    '专利授权量，2019 至 2025 年增长',
    growthRate(patents2019, patentsGranted),
  ],
  ['The same for each year', '同上，年均', compoundAnnualGrowthRate(patents2019, patentsGranted)],
  ['PCT applications, growth from 2024 to 2025', 'PCT 申请，2024 至 2025 年增长', growthRate(pct2024, pctApplications)],
];

/** A number with four decimals; the ends of an interval are rounded outward. */
const rounded = (value: number, roundingMode: 'floor' | 'halfEven' | 'ceil'): string =>
  value.toLocaleString('en-US', { minimumFractionDigits: 4, maximumFractionDigits: 4, roundingMode });

/** Shares, ratios and rates of growth, with their intervals, and how each should be quoted. */
export const statistics: Section = {
  title: { en: 'What follows from the figures', zh: '由此得出' },
  lines: (language) => {
    const titles =
      language === 'en'
        ? ['', 'value', 'at least', 'at most', '', 'quote as']
        : ['', '数值', '最小', '最大', '', '引用时写'];
    const { head, lines } = table(
      titles.map((title, index) => ({ title, ...([1, 2, 3].includes(index) ? { align: 'right' } : {}) })),
      computed.map(([en, zh, estimate]) => [
        language === 'en' ? en : zh,
        rounded(estimate.value, 'halfEven'),
        rounded(estimate.low, 'floor'),
        rounded(estimate.high, 'ceil'),
        estimate.unit,
        formatEstimate(estimate, { maximumSignificantDigits: 4 }),
      ]),
    );
    return [dim(head), ...lines, ...(language === 'en' ? notes(...english) : notes(...chinese))];
  },
};

const english = [
  'At least, at most: all that the rounding of the printed figures allows, rounded outward. Quoted are the digits that this supports, and no more than four.',
  'The start of 2025 is computed, not printed. The growth over twelve months assumes no seasonality.',
  'Levels from elsewhere: 10.06万件 in 2019, press conference of the Shanghai government, 28 April 2020; 6822件 in 2024, Information Office of Shanghai Municipality, 22 April 2025.',
];
const chinese = [
  '最小、最大：印出的数字经舍入所容许的全部范围，向外取整；引用时只写它所支持的位数，至多四位。',
  '2025 年初余额系计算所得，并非印出；折成一年假定没有季节性。',
  '他处的水平：2019 年 10.06万件，上海市政府新闻发布会，2020 年 4 月 28 日；2024 年 6822件，上海市政府新闻办公室，2025 年 4 月 22 日。',
];
