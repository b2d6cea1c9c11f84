/**
 * Putting intellectual property to use: patents, pledge loans, data products.
 *
 * @module
 */

import type { Compared, Observation } from '../../model/observation.js';

/**
 * Newly valid patents of universities and institutes, reviewed (the cohort of 2024): 7.29万件 (72,900).
 * 高校院所新增有效专利盘点量。
 *
 * A stock-taking, made in 2025, of the patents that came into force in 2024: the period is that
 * cohort.
 */
export const newPatentsReviewed: Observation<'new-patents-reviewed', '件', 'exact'> = {
  id: 'new-patents-reviewed',
  name: {
    zh: '高校院所新增有效专利盘点量',
    en: 'Newly valid patents of universities and institutes, reviewed',
  },
  definition: {
    zh: '高校和科研机构在 2024 年新增的有效专利中，已完成盘点的件数。',
    en: 'Patents of universities and research institutes that came into force in 2024 and have been taken stock of.',
  },
  value: 72900,
  unit: '件',
  resolution: 100,
  bound: 'exact',
  printed: '7.29万件',
  topic: 'utilisation',
  kind: 'flow',
  period: '2024',
  periodBasis: 'stated',
  periodNote: {
    zh: '时期为所盘点专利的年份，即 2024 年新增者；盘点本身在 2025 年进行。',
    en: 'The period is the cohort of patents, those that came into force in 2024; the stock-taking itself was made in 2025.',
  },
  area: 'CN-SH',
  cumulative: false,
  newlyAdded: true,
  noun: 'patents',
  caveat: {
    zh: '“累计”指本次盘点的合计，并非历年存量；不可当作 2025 年的专利数。',
    en: '累计 (in total) sums up this exercise and is no stock of all years; it is not a number of patents of 2025.',
  },
  source: { line: 38, section: '7.2 转化运用·专项行动', statement: 13 },
};

/**
 * Reviewed patents entered in the national repository (the cohort of 2024): 4.9万件 (49,000). 国家可转化专利资源库收录量。
 *
 * The part of the reviewed patents of 2024 that the national repository took in.
 */
export const newPatentsInNationalRepository: Observation<'new-patents-in-national-repository', '件', 'exact'> = {
  id: 'new-patents-in-national-repository',
  name: { zh: '国家可转化专利资源库收录量', en: 'Reviewed patents entered in the national repository' },
  definition: {
    zh: '高校和科研机构已盘点的 2024 年新增有效专利中，录入国家可转化专利资源库的件数。',
    en: 'Of the patents of 2024 that were taken stock of, those entered in the national repository of patents fit for use.',
  },
  value: 49000,
  unit: '件',
  resolution: 1000,
  bound: 'exact',
  printed: '4.9万件',
  topic: 'utilisation',
  kind: 'flow',
  period: '2024',
  periodBasis: 'stated',
  periodNote: {
    zh: '与盘点量同属 2024 年新增的专利；入库时间未写明。',
    en: 'The same cohort as the patents reviewed, those of 2024; when they were entered is not said.',
  },
  area: 'CN-SH',
  cumulative: false,
  newlyAdded: true,
  noun: 'patents',
  partOf: 'new-patents-reviewed',
  caveat: {
    zh: '只印一位小数，精度低于盘点量，两者之比须按区间理解。',
    en: 'Printed with one decimal, more coarsely than the patents reviewed: take the ratio of the two as an interval.',
  },
  source: { line: 38, section: '7.2 转化运用·专项行动', statement: 13 },
};

/**
 * Functional platforms for patent utilisation, newly recognised in 2025: 2家 (2). 新认定专利转化运用功能性平台数。
 *
 * Only those newly recognised; how many there are in all is not printed.
 */
export const newPatentUtilisationPlatforms: Observation<'new-patent-utilisation-platforms', '家', 'exact'> = {
  id: 'new-patent-utilisation-platforms',
  name: {
    zh: '新认定专利转化运用功能性平台数',
    en: 'Functional platforms for patent utilisation, newly recognised',
  },
  definition: {
    zh: '当年新认定的、为专利转化运用提供服务的功能性平台数。',
    en: 'Functional platforms serving the utilisation of patents that were newly recognised.',
  },
  value: 2,
  unit: '家',
  resolution: 1,
  bound: 'exact',
  printed: '2家',
  topic: 'utilisation',
  kind: 'flow',
  period: '2025',
  periodBasis: 'inferred',
  periodNote: {
    zh: '原文此处未写明时期，按报告年度 2025 年计。',
    en: 'The line names no period; the year of the report, 2025, is taken.',
  },
  area: 'CN-SH',
  cumulative: false,
  newlyAdded: true,
  noun: 'platforms',
  source: { line: 40, section: '7.2 转化运用·专项行动', statement: 14 },
};

/**
 * Market-based service bodies, newly recognised in 2025: 6家 (6). 新认定市场化服务支撑机构数。
 *
 * Only those newly recognised; how many there are in all is not printed.
 */
export const newMarketServiceBodies: Observation<'new-market-service-bodies', '家', 'exact'> = {
  id: 'new-market-service-bodies',
  name: { zh: '新认定市场化服务支撑机构数', en: 'Market-based service bodies, newly recognised' },
  definition: {
    zh: '当年新认定的、以市场化方式支撑专利转化运用的服务机构数。',
    en: 'Market-based bodies in support of patent utilisation that were newly recognised.',
  },
  value: 6,
  unit: '家',
  resolution: 1,
  bound: 'exact',
  printed: '6家',
  topic: 'utilisation',
  kind: 'flow',
  period: '2025',
  periodBasis: 'inferred',
  periodNote: {
    zh: '原文此处未写明时期，按报告年度 2025 年计。',
    en: 'The line names no period; the year of the report, 2025, is taken.',
  },
  area: 'CN-SH',
  cumulative: false,
  newlyAdded: true,
  noun: 'bodies',
  caveat: {
    zh: '“新认定”写在并列各项之首，理解为统领三项。',
    en: '新认定 (newly recognised) stands before the first item of a list and is read as governing all three.',
  },
  source: { line: 40, section: '7.2 转化运用·专项行动', statement: 14 },
};

/**
 * IP operators in the health system, newly recognised in 2025: 6家 (6). 新认定医疗卫生知识产权运营机构数。
 *
 * Only those newly recognised; how many there are in all is not printed.
 */
export const newMedicalIpOperators: Observation<'new-medical-ip-operators', '家', 'exact'> = {
  id: 'new-medical-ip-operators',
  name: { zh: '新认定医疗卫生知识产权运营机构数', en: 'IP operators in the health system, newly recognised' },
  definition: {
    zh: '当年新认定的、医疗卫生系统内的知识产权运营机构数。',
    en: 'Bodies in the health system that operate intellectual property and were newly recognised.',
  },
  value: 6,
  unit: '家',
  resolution: 1,
  bound: 'exact',
  printed: '6家',
  topic: 'utilisation',
  kind: 'flow',
  period: '2025',
  periodBasis: 'inferred',
  periodNote: {
    zh: '原文此处未写明时期，按报告年度 2025 年计。',
    en: 'The line names no period; the year of the report, 2025, is taken.',
  },
  area: 'CN-SH',
  cumulative: false,
  newlyAdded: true,
  noun: 'operators',
  caveat: {
    zh: '“新认定”写在并列各项之首，理解为统领三项。',
    en: '新认定 (newly recognised) stands before the first item of a list and is read as governing all three.',
  },
  source: { line: 40, section: '7.2 转化运用·专项行动', statement: 14 },
};

/**
 * Patent navigation projects in 2025: 40项 (40). 专利导航项目数。
 *
 * Studies that guide a field by its patent landscape, carried out in the year.
 */
export const patentNavigationProjects: Observation<'patent-navigation-projects', '项', 'exact'> = {
  id: 'patent-navigation-projects',
  name: { zh: '专利导航项目数', en: 'Patent navigation projects' },
  definition: {
    zh: '当年实施的专利导航项目数。',
    en: 'Patent navigation projects carried out: studies that guide a field by its patent landscape.',
  },
  value: 40,
  unit: '项',
  resolution: 1,
  bound: 'exact',
  printed: '40项',
  topic: 'utilisation',
  kind: 'flow',
  period: '2025',
  periodBasis: 'inferred',
  periodNote: {
    zh: '原文此处未写明时期，按报告年度 2025 年计。',
    en: 'The line names no period; the year of the report, 2025, is taken.',
  },
  area: 'CN-SH',
  cumulative: false,
  newlyAdded: false,
  noun: 'projects',
  caveat: {
    zh: '实施不等于完成；是否含往年启动的项目，未作说明。',
    en: 'Carried out is not completed; whether projects begun earlier count is not said.',
  },
  source: { line: 40, section: '7.2 转化运用·专项行动', statement: 14 },
};

/**
 * National industrial IP operation centres in 2025: 4家 (4). 国家级产业知识产权运营中心数。
 *
 * Organisations in Shanghai that belong to the first national batch.
 */
export const nationalIndustrialIpOperationCentres: Observation<
  'national-industrial-ip-operation-centres',
  '家',
  'exact'
> = {
  id: 'national-industrial-ip-operation-centres',
  name: { zh: '国家级产业知识产权运营中心数', en: 'National industrial IP operation centres' },
  definition: {
    zh: '列入国家级产业知识产权运营中心首批名单的上海单位数。',
    en: 'Organisations in Shanghai recognised in the first batch of national industrial IP operation centres.',
  },
  value: 4,
  unit: '家',
  resolution: 1,
  bound: 'exact',
  printed: '4家',
  topic: 'utilisation',
  kind: 'flow',
  period: '2025',
  periodBasis: 'inferred',
  periodNote: {
    zh: '原文此处未写明时期，按报告年度 2025 年计。',
    en: 'The line names no period; the year of the report, 2025, is taken.',
  },
  area: 'CN-SH',
  cumulative: false,
  newlyAdded: true,
  noun: 'centres',
  caveat: {
    zh: '为首批中上海的单位数，并非全国首批总数。',
    en: 'The organisations of Shanghai in the first batch, not all of that batch; read so from the context.',
  },
  source: { line: 42, section: '7.2 转化运用·专项行动', statement: 15 },
};

/**
 * Provinces and municipalities in the IP finance pilot at 2025-12-31: 8个 (8). 知识产权金融生态综合试点省（市）数。
 *
 * A national count, of which Shanghai is one; not a figure of Shanghai.
 */
export const ipFinancePilotProvinces: Observation<'ip-finance-pilot-provinces', '个', 'exact'> = {
  id: 'ip-finance-pilot-provinces',
  name: {
    zh: '知识产权金融生态综合试点省（市）数',
    en: 'Provinces and municipalities in the IP finance pilot',
  },
  definition: {
    zh: '全国参加知识产权金融生态综合试点的省、直辖市总数，上海为其一。',
    en: 'Provinces and municipalities in the whole country that take part in the comprehensive pilot of an IP finance ecosystem, Shanghai among them.',
  },
  value: 8,
  unit: '个',
  resolution: 1,
  bound: 'exact',
  printed: '8个',
  topic: 'utilisation',
  kind: 'stock',
  period: '2025-12-31',
  periodBasis: 'inferred',
  periodNote: {
    zh: '原文未写明时点，按年末计。',
    en: 'The line names no instant; the end of the year is taken.',
  },
  area: 'CN',
  cumulative: false,
  newlyAdded: false,
  noun: 'provinces and municipalities',
  caveat: {
    zh: '全国数，不可与上海的数字相加。',
    en: 'A national count: do not add it to figures of Shanghai.',
  },
  source: { line: 46, section: '7.2 转化运用·金融创新', statement: 16 },
};

/**
 * Bank branches in the second batch of IP pledge-loan branches in 2025: 39家 (39). 知识产权质押贷款特色网点数（第2批）。
 *
 * The second batch only; the first is not in this count.
 */
export const newIpPledgeLoanBranches: Observation<'new-ip-pledge-loan-branches', '家', 'exact'> = {
  id: 'new-ip-pledge-loan-branches',
  name: {
    zh: '知识产权质押贷款特色网点数（第2批）',
    en: 'Bank branches in the second batch of IP pledge-loan branches',
  },
  definition: {
    zh: '第2批认定的银行网点数，以知识产权质押贷款为特色。',
    en: 'Bank branches recognised as the second batch of branches for loans pledged on intellectual property.',
  },
  value: 39,
  unit: '家',
  resolution: 1,
  bound: 'exact',
  printed: '39家',
  topic: 'utilisation',
  kind: 'flow',
  period: '2025',
  periodBasis: 'inferred',
  periodNote: {
    zh: '原文此处未写明时期，按报告年度 2025 年计。',
    en: 'The line names no period; the year of the report, 2025, is taken.',
  },
  area: 'CN-SH',
  cumulative: false,
  newlyAdded: true,
  noun: 'branches',
  caveat: { zh: '仅为第2批，不含第1批。', en: 'The second batch only, without the first.' },
  source: { line: 48, section: '7.2 转化运用·金融创新', statement: 21 },
};

/**
 * Balance of IP pledge loans at 2025-09-30: 250.09亿元 (CNY 25,009,000,000). 知识产权质押贷款余额。
 *
 * Outstanding at the end of September, not of the year.
 */
export const ipPledgeLoanBalance: Observation<'ip-pledge-loan-balance', '元', 'exact'> = {
  id: 'ip-pledge-loan-balance',
  name: { zh: '知识产权质押贷款余额', en: 'Balance of IP pledge loans' },
  definition: {
    zh: '9 月末尚未偿还的、以知识产权为质押的贷款余额。',
    en: 'Loans pledged on intellectual property that were outstanding at the end of September.',
  },
  value: 25009000000,
  unit: '元',
  resolution: 1000000,
  bound: 'exact',
  printed: '250.09亿元',
  topic: 'utilisation',
  kind: 'stock',
  period: '2025-09-30',
  periodBasis: 'stated',
  area: 'CN-SH',
  cumulative: false,
  newlyAdded: false,
  caveat: {
    zh: '为 9 月末余额，并非年末数；与往年公布的质押融资登记金额不是同一概念，不可相接。',
    en: 'As of the end of September, not of the year. Not the registered amount of pledge financing that earlier years published: do not join the two.',
  },
  source: { line: 49, section: '7.2 转化运用·金融创新', statement: 22 },
};

/**
 * Growth of IP pledge loans since the start of the year (2025-01-01 to 2025-09-30): 16.84% (16.84 %).
 * 知识产权质押贷款余额较年初增幅。
 *
 * Over nine months, against the balance at the start of the year; not a year-on-year rate.
 */
export const ipPledgeLoanGrowth: Observation<'ip-pledge-loan-growth', '%', 'exact'> & Compared<'start-of-year'> = {
  id: 'ip-pledge-loan-growth',
  name: { zh: '知识产权质押贷款余额较年初增幅', en: 'Growth of IP pledge loans since the start of the year' },
  definition: {
    zh: '9 月末知识产权质押贷款余额比年初增长的百分比。',
    en: 'Growth of the balance of IP pledge loans from the start of the year to the end of September.',
  },
  value: 16.84,
  unit: '%',
  resolution: 0.01,
  bound: 'exact',
  printed: '16.84%',
  topic: 'utilisation',
  kind: 'rate',
  period: '2025-01-01/2025-09-30',
  periodBasis: 'stated',
  periodNote: {
    zh: '按惯例，“较年初”与 2024 年末相比。',
    en: 'By convention 较年初 (since the start of the year) compares with the end of 2024.',
  },
  area: 'CN-SH',
  cumulative: false,
  newlyAdded: false,
  comparison: { basis: 'start-of-year', base: '2024-12-31', indicator: 'ip-pledge-loan-balance' },
  caveat: {
    zh: '为九个月的增幅，并非同比，也未年化；年初余额原文未印。',
    en: 'Growth over nine months: neither year-on-year nor annualised. The balance at the start of the year is not printed.',
  },
  source: { line: 49, section: '7.2 转化运用·金融创新', statement: 22 },
};

/**
 * Applications accepted for registering IP in data products at 2025-12-31: 1280件 (1,280). 数据产品知识产权登记受理量。
 *
 * Cumulative to the end of the year; accepted for processing, not granted.
 */
export const dataProductApplications: Observation<'data-product-applications', '件', 'exact'> = {
  id: 'data-product-applications',
  name: { zh: '数据产品知识产权登记受理量', en: 'Applications accepted for registering IP in data products' },
  definition: {
    zh: '已受理的数据产品登记申请数，累计至年末。',
    en: 'Applications to register intellectual property in data products that were accepted for processing, cumulative to the end of the year.',
  },
  value: 1280,
  unit: '件',
  resolution: 1,
  bound: 'exact',
  printed: '1280件',
  topic: 'utilisation',
  kind: 'stock',
  period: '2025-12-31',
  periodBasis: 'stated',
  area: 'CN-SH',
  cumulative: true,
  newlyAdded: false,
  noun: 'applications',
  caveat: { zh: '起算时间未作说明。', en: 'Since when it counts is not said.' },
  source: { line: 53, section: '7.2 转化运用·数据产品', statement: 23 },
};

/**
 * Certificates issued for IP in data products at 2025-12-31: 836件 (836). 数据产品知识产权登记发证量。
 *
 * Cumulative to the end of the year; each rests on an application accepted.
 */
export const dataProductCertificates: Observation<'data-product-certificates', '件', 'exact'> = {
  id: 'data-product-certificates',
  name: { zh: '数据产品知识产权登记发证量', en: 'Certificates issued for IP in data products' },
  definition: {
    zh: '已发出的数据产品知识产权登记证书数，累计至年末。',
    en: 'Certificates of registration of intellectual property in data products that were issued, cumulative to the end of the year.',
  },
  value: 836,
  unit: '件',
  resolution: 1,
  bound: 'exact',
  printed: '836件',
  topic: 'utilisation',
  kind: 'stock',
  period: '2025-12-31',
  periodBasis: 'stated',
  periodNote: {
    zh: '“截至年底”写在第一个数之前，理解为统领其后四个数。',
    en: '截至年底 (as of the end of the year) stands before the first of the four figures and is read as governing all of them.',
  },
  area: 'CN-SH',
  cumulative: true,
  newlyAdded: false,
  noun: 'certificates',
  partOf: 'data-product-applications',
  caveat: {
    zh: '起算时间未作说明；未发证的申请是待审还是未获通过，也未说明，故其占受理量之比并非通过率。',
    en: 'Since when it counts is not said, nor whether the other applications are pending or refused: its share of the applications is no rate of success.',
  },
  source: { line: 53, section: '7.2 转化运用·数据产品', statement: 23 },
};

/**
 * Share of artificial intelligence in data-product registrations at 2025-12-31: 约70% (70 %). 数据产品登记中人工智能应用占比。
 *
 * Approximate; whether of the certificates or of the applications is unclear.
 */
export const dataProductAiShare: Observation<'data-product-ai-share', '%', 'about'> = {
  id: 'data-product-ai-share',
  name: {
    zh: '数据产品登记中人工智能应用占比',
    en: 'Share of artificial intelligence in data-product registrations',
  },
  definition: {
    zh: '数据产品知识产权登记中，属于人工智能应用领域的比例。',
    en: 'Share of data-product registrations that belong to applications of artificial intelligence.',
  },
  value: 70,
  unit: '%',
  resolution: 1,
  bound: 'about',
  printed: '约70%',
  topic: 'utilisation',
  kind: 'rate',
  period: '2025-12-31',
  periodBasis: 'stated',
  periodNote: {
    zh: '“截至年底”写在第一个数之前，理解为统领其后四个数。',
    en: '截至年底 (as of the end of the year) stands before the first of the four figures and is read as governing all of them.',
  },
  area: 'CN-SH',
  cumulative: false,
  newlyAdded: false,
  caveat: {
    zh: '分母不明：“其中”紧接发证量之后，也可能指受理量。',
    en: 'The base is unclear: 其中 (of which) follows the certificates, but may refer to the applications.',
  },
  source: { line: 53, section: '7.2 转化运用·数据产品', statement: 23 },
};

/**
 * Economic value created by registered data products at 2025-12-31: 约200亿元 (CNY 20,000,000,000).
 * 登记数据产品创造的经济价值。
 *
 * Approximate; what it counts and how it was measured are not said.
 */
export const dataProductEconomicValue: Observation<'data-product-economic-value', '元', 'about'> = {
  id: 'data-product-economic-value',
  name: { zh: '登记数据产品创造的经济价值', en: 'Economic value created by registered data products' },
  definition: {
    zh: '截至年末，已登记数据产品合计带来的经济价值。',
    en: 'Economic value that registered data products had created, in total, by the end of the year.',
  },
  value: 20000000000,
  unit: '元',
  resolution: 100000000,
  bound: 'about',
  printed: '约200亿元',
  topic: 'utilisation',
  kind: 'stock',
  period: '2025-12-31',
  periodBasis: 'stated',
  periodNote: {
    zh: '“截至年底”写在第一个数之前，理解为统领其后四个数。',
    en: '截至年底 (as of the end of the year) stands before the first of the four figures and is read as governing all of them.',
  },
  area: 'CN-SH',
  cumulative: true,
  newlyAdded: false,
  caveat: {
    zh: '只计已发证产品还是计全部产品，不明；测算方法与起算时间也未说明。',
    en: 'Whether only certified products count or all of them is unclear; how it was measured, and since when, is not said.',
  },
  source: { line: 53, section: '7.2 转化运用·数据产品', statement: 23 },
};

/**
 * First service stations for registering IP in data products in 2025: 3家 (3). 首批数据产品知识产权登记服务站数。
 *
 * The first batch of stations.
 */
export const dataProductServiceStations: Observation<'data-product-service-stations', '家', 'exact'> = {
  id: 'data-product-service-stations',
  name: {
    zh: '首批数据产品知识产权登记服务站数',
    en: 'First service stations for registering IP in data products',
  },
  definition: {
    zh: '首批建设的数据产品知识产权登记服务站数。',
    en: 'Service stations of the first batch for registering intellectual property in data products.',
  },
  value: 3,
  unit: '家',
  resolution: 1,
  bound: 'exact',
  printed: '3家',
  topic: 'utilisation',
  kind: 'flow',
  period: '2025',
  periodBasis: 'inferred',
  periodNote: {
    zh: '原文此处未写明时期，按报告年度 2025 年计。',
    en: 'The line names no period; the year of the report, 2025, is taken.',
  },
  area: 'CN-SH',
  cumulative: false,
  newlyAdded: true,
  noun: 'stations',
  caveat: {
    zh: '“建设”未说明是否均已启用。',
    en: 'The line says that they are being set up, not that all of them are at work.',
  },
  source: { line: 55, section: '7.2 转化运用·数据产品', statement: 24 },
};
