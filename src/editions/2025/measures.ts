/**
 * The 38 measures of the edition 2025: what the report says was done, one for each statement, in the
 * order of the statements.
 *
 * @module
 */

import type { Measure } from '../../model/measure.js';

/** What the report says was done, one measure for each statement, in the order of the statements. */
export const measures: readonly Measure[] = [
  {
    id: 'specialised-firms-guarantee-programme',
    name: { zh: '专精特新专项担保计划', en: 'Guarantee programme for specialised and innovative firms' },
    description: {
      zh: '为专精特新中小企业新设专项融资担保，支持其培育新质生产力。',
      en: 'A special guarantee programme opened for specialised, refined, distinctive and innovative small and medium-sized firms, to help them develop new productive forces.',
    },
    topic: 'guarantee',
    kind: 'programme',
    entities: [
      {
        type: 'programme',
        name: {
          zh: '专精特新专项担保计划',
          en: 'Special Guarantee Programme for Specialised, Refined, Distinctive and Innovative Firms',
        },
      },
    ],
    observations: [],
    source: { line: 5, section: '专项担保', statement: 1 },
  },
  {
    id: 'zhangjiang-technology-loan',
    name: { zh: '张江科技贷', en: 'Zhangjiang Technology Loan' },
    description: {
      zh: '面向张江科学城科技企业的担保贷款产品，融资与优惠条件更有针对性。',
      en: 'A guaranteed loan product for technology firms in Zhangjiang Science City, with financing and terms cut to their needs.',
    },
    topic: 'guarantee',
    kind: 'product',
    entities: [{ type: 'product', name: { zh: '张江科技贷', en: 'Zhangjiang Technology Loan' } }],
    observations: [],
    source: { line: 6, section: '专项担保', statement: 2 },
  },
  {
    id: 'innovation-guarantee-whitelist',
    name: { zh: '科创企业推荐白名单', en: 'Whitelist of recommended innovative firms' },
    description: {
      zh: '依托科技创新专项担保计划，拟定首批推荐的科创企业名单。',
      en: 'The special guarantee programme for innovation was put to work, and the first whitelist of innovative firms recommended for support was drawn up.',
    },
    topic: 'guarantee',
    kind: 'list',
    entities: [
      {
        type: 'programme',
        name: {
          zh: '科技创新专项担保计划',
          en: 'Special Guarantee Programme for Scientific and Technological Innovation',
        },
      },
      {
        type: 'list',
        name: {
          zh: '重点支持类科创企业推荐白名单',
          en: 'Whitelist of Innovative Firms Recommended for Priority Support',
        },
      },
    ],
    observations: [],
    source: { line: 7, section: '专项担保', statement: 3 },
  },
  {
    id: 'ip-pledge-appraisal-mechanism',
    name: { zh: '知识产权质押评价机制', en: 'Appraisal mechanism for IP pledges' },
    description: {
      zh: '新设质押物评价办法，使金融机构向中小微企业放贷时少一分顾虑。',
      en: 'A new way of appraising pledged intellectual property, so that lenders worry less about the risk of lending to small firms.',
    },
    topic: 'guarantee',
    kind: 'mechanism',
    entities: [{ type: 'mechanism', name: { zh: '知识产权质押评价机制', en: 'Appraisal Mechanism for IP Pledges' } }],
    observations: [],
    source: { line: 8, section: '专项担保', statement: 4 },
  },
  {
    id: 'technology-insurance-opinions',
    name: { zh: '科技保险指导意见', en: 'Guiding opinions on technology insurance' },
    description: {
      zh: '印发指导意见，使保险服务与科技创新更紧密结合，保险做得更好、更有效。',
      en: 'Guiding opinions issued to bring insurance services and innovation closer together and to make technology insurance better and more effective.',
    },
    topic: 'insurance',
    kind: 'policy-document',
    entities: [
      {
        type: 'document',
        name: {
          zh: '关于推动上海科技保险高质量发展的指导意见',
          en: 'Guiding Opinions on Promoting High-Quality Development of Technology Insurance in Shanghai',
        },
      },
    ],
    observations: [],
    source: { line: 14, section: '科技保险', statement: 5 },
  },
  {
    id: 'premium-subsidy-without-application',
    name: { zh: '保费补贴“免申即享”', en: 'Premium subsidies without application' },
    description: {
      zh: '审核并确定科技保险的保费补贴，企业不必提出申请。',
      en: 'Premium subsidies for technology insurance reviewed and settled without firms having to apply.',
    },
    topic: 'insurance',
    kind: 'subsidy',
    entities: [{ type: 'mechanism', name: { zh: '免申即享', en: 'Entitlement without Application' } }],
    observations: ['insurance-premium-subsidy-batches', 'insurance-premium-subsidy-firms', 'insurance-premium-subsidy'],
    source: { line: 16, section: '科技保险', statement: 6 },
  },
  {
    id: 'integrated-circuit-co-insurance-pool',
    name: { zh: '集成电路共保体', en: 'Integrated-circuit co-insurance pool' },
    description: {
      zh: '多家保险公司共同为集成电路企业承保，产品与保障继续扩大。',
      en: 'Insurers that jointly cover firms of the integrated-circuit industry went on widening their products and cover.',
    },
    topic: 'insurance',
    kind: 'insurance-scheme',
    entities: [{ type: 'body', name: { zh: '集成电路共保体', en: 'Integrated-Circuit Co-Insurance Pool' } }],
    observations: ['ic-pool-products', 'ic-pool-firms-covered', 'ic-pool-risk-coverage'],
    source: { line: 18, section: '科技保险', statement: 7 },
  },
  {
    id: 'biomedical-liability-insurance',
    name: { zh: '生物医药责任保险', en: 'Biomedical liability insurance' },
    description: {
      zh: '以两种责任保险为生物医药企业和机构的项目承保。',
      en: 'Two kinds of liability insurance underwrote projects of biomedical firms and institutions.',
    },
    topic: 'insurance',
    kind: 'insurance-scheme',
    entities: [
      {
        type: 'product',
        name: { zh: '生物医药人体临床试验责任保险', en: 'Biomedical Clinical-Trial Liability Insurance' },
      },
      { type: 'product', name: { zh: '生物医药产品责任保险', en: 'Biomedical Product Liability Insurance' } },
    ],
    observations: [
      'biomedical-insurance-insured-organisations',
      'biomedical-insurance-projects',
      'biomedical-insurance-risk-coverage',
    ],
    source: { line: 20, section: '科技保险', statement: 8 },
  },
  {
    id: 'first-of-a-kind-equipment-insurance',
    name: { zh: '首台（套）重大技术装备保险', en: 'Insurance for first-of-a-kind major technical equipment' },
    description: {
      zh: '继续为首台（套）装备的重点创新项目承保。',
      en: 'Key innovative projects with first-of-a-kind equipment went on being insured.',
    },
    topic: 'insurance',
    kind: 'insurance-scheme',
    entities: [
      {
        type: 'product',
        name: {
          zh: '首台（套）重大技术装备保险',
          en: 'Insurance for First-of-a-Kind Major Technical Equipment',
        },
      },
    ],
    observations: ['first-of-a-kind-equipment-projects-insured', 'first-of-a-kind-equipment-risk-coverage'],
    source: { line: 22, section: '科技保险', statement: 9 },
  },
  {
    id: 'startup-liability-insurance-pilot',
    name: { zh: '科技企业创业责任保险试点', en: 'Pilot of start-up liability insurance' },
    description: {
      zh: '改进保险方案和投保手续，为孵化器内的企业和创业者提供保障。',
      en: 'The pilot improved its cover and made taking it out simpler, for firms and founders in incubators.',
    },
    topic: 'insurance',
    kind: 'pilot',
    entities: [
      {
        type: 'programme',
        name: { zh: '科技企业创业责任保险试点', en: 'Pilot of Liability Insurance for Technology Start-Ups' },
      },
    ],
    observations: ['incubator-insurance-incubators', 'incubator-insurance-startups', 'incubator-insurance-founders'],
    source: { line: 24, section: '科技保险', statement: 10 },
  },
  {
    id: 'loan-repayment-guarantee-insurance',
    name: { zh: '贷款履约保证保险', en: 'Loan-repayment guarantee insurance' },
    description: {
      zh: '以保险分担银行贷款风险，为科技型中小企业增信。',
      en: 'Insurance shares the risk of bank loans, and so backs the credit of small and medium-sized technology firms.',
    },
    topic: 'insurance',
    kind: 'insurance-scheme',
    entities: [
      {
        type: 'product',
        name: {
          zh: '科技型中小企业贷款履约保证保险',
          en: 'Loan-Repayment Guarantee Insurance for Small and Medium-Sized Technology Firms',
        },
      },
      { type: 'product', name: { zh: '科创助力贷', en: 'Innovation Assistance Loan' } },
      { type: 'product', name: { zh: '科技履约贷', en: 'Technology Performance Loan' } },
    ],
    observations: ['loan-guarantee-insurance-firms', 'loan-guarantee-insurance-credit-enhancement'],
    source: { line: 26, section: '科技保险', statement: 11 },
  },
  {
    id: 'headline-patent-figures',
    name: { zh: '年度专利总量', en: 'Headline patent figures of the year' },
    description: {
      zh: '全市专利授权、高价值发明专利拥有量与国际申请的年度数字。',
      en: 'The year’s figures of the city: patents granted, high-value inventions held, international applications.',
    },
    topic: 'creation',
    kind: 'outcome',
    entities: [],
    observations: [
      'patents-granted',
      'invention-patents-granted',
      'high-value-invention-patents-per-10k-people',
      'pct-applications',
    ],
    source: { line: 30, section: '7.2 总体', statement: 12 },
  },
  {
    id: 'patent-stocktaking',
    name: { zh: '高校院所专利盘点', en: 'Stock-taking of patents of universities and institutes' },
    description: {
      zh: '清点高校和科研机构新增的有效专利，可转化者纳入国家资源库。',
      en: 'The newly valid patents of universities and research institutes were taken stock of, and those fit for use entered in the national repository.',
    },
    topic: 'utilisation',
    kind: 'stocktaking',
    entities: [
      {
        type: 'platform',
        name: { zh: '国家可转化专利资源库', en: 'National Repository of Patents Fit for Utilisation' },
      },
    ],
    observations: ['new-patents-reviewed', 'new-patents-in-national-repository'],
    source: { line: 38, section: '7.2 转化运用·专项行动', statement: 13 },
  },
  {
    id: 'patent-utilisation-recognitions',
    name: { zh: '专利转化运用机构认定', en: 'Recognition of bodies for patent utilisation' },
    description: {
      zh: '认定一些为专利转化服务的平台与机构，并实施专利导航。',
      en: 'Platforms and bodies that serve the utilisation of patents were recognised, and patent navigation projects carried out.',
    },
    topic: 'utilisation',
    kind: 'recognition',
    entities: [
      {
        type: 'platform',
        name: {
          zh: '专利转化运用服务功能性平台',
          en: 'Functional Platforms for Patent Utilisation Services',
        },
      },
      { type: 'body', name: { zh: '市场化服务支撑机构', en: 'Market-Based Service Support Bodies' } },
      { type: 'body', name: { zh: '医疗卫生系统知识产权运营机构', en: 'IP Operators in the Health System' } },
      { type: 'programme', name: { zh: '专利导航项目', en: 'Patent Navigation Projects' } },
    ],
    observations: [
      'new-patent-utilisation-platforms',
      'new-market-service-bodies',
      'new-medical-ip-operators',
      'patent-navigation-projects',
    ],
    source: { line: 40, section: '7.2 转化运用·专项行动', statement: 14 },
  },
  {
    id: 'industrial-ip-operation-centres',
    name: { zh: '产业知识产权运营中心', en: 'Industrial IP operation centres' },
    description: {
      zh: '上海的单位入选首批国家级中心，以知识产权增强产业链。',
      en: 'Organisations of Shanghai became national centres of the first batch, to strengthen industrial chains with intellectual property.',
    },
    topic: 'utilisation',
    kind: 'recognition',
    entities: [
      { type: 'body', name: { zh: '国家级产业知识产权运营中心', en: 'National Industrial IP Operation Centres' } },
    ],
    observations: ['national-industrial-ip-operation-centres'],
    source: { line: 42, section: '7.2 转化运用·专项行动', statement: 15 },
  },
  {
    id: 'ip-finance-ecosystem-pilot',
    name: { zh: '知识产权金融生态综合试点', en: 'Comprehensive pilot of an IP finance ecosystem' },
    description: {
      zh: '上海是参加此项全国试点的省（市）之一。',
      en: 'Shanghai is one of the provinces and municipalities in this national pilot.',
    },
    topic: 'utilisation',
    kind: 'pilot',
    entities: [
      {
        type: 'programme',
        name: { zh: '知识产权金融生态综合试点', en: 'Comprehensive Pilot of an IP Finance Ecosystem' },
      },
    ],
    observations: ['ip-finance-pilot-provinces'],
    source: { line: 46, section: '7.2 转化运用·金融创新', statement: 16 },
  },
  {
    id: 'ip-finance-action-plan',
    name: { zh: '知识产权金融试点行动方案', en: 'Action plan for the IP finance pilot' },
    description: { zh: '为上述试点制定并公布行动方案。', en: 'An action plan for that pilot was issued.' },
    topic: 'utilisation',
    kind: 'policy-document',
    entities: [
      {
        type: 'document',
        name: {
          zh: '上海推进知识产权金融生态综合试点工作行动方案',
          en: 'Action Plan of Shanghai for the Comprehensive Pilot of an IP Finance Ecosystem',
        },
      },
    ],
    observations: [],
    source: { line: 46, section: '7.2 转化运用·金融创新', statement: 17 },
  },
  {
    id: 'xuhui-ip-asset-backed-programme',
    name: { zh: '徐汇知识产权资产支持专项计划', en: 'Xuhui IP asset-backed programme' },
    description: {
      zh: '以人工智能领域知识产权为基础的第 2 期资产支持证券在上交所发行。',
      en: 'The second series of asset-backed securities on intellectual property from Xuhui, in artificial intelligence, was issued on the Shanghai Stock Exchange.',
    },
    topic: 'utilisation',
    kind: 'product',
    entities: [
      {
        type: 'product',
        name: {
          zh: '国金资管—徐汇知识产权2期资产支持专项计划(人工智能)',
          en: 'Guojin Asset Management – Xuhui IP Asset-Backed Programme, Series 2 (Artificial Intelligence)',
        },
      },
      { type: 'body', name: { zh: '上海证券交易所', en: 'Shanghai Stock Exchange' } },
    ],
    observations: [],
    source: { line: 46, section: '7.2 转化运用·金融创新', statement: 18 },
  },
  {
    id: 'ip-service-trust',
    name: { zh: '知识产权服务信托', en: 'IP service trust' },
    description: {
      zh: '以公司化方式运营的知识产权服务信托，为全国首例。',
      en: 'An IP service trust run as a company, the first in the country.',
    },
    topic: 'utilisation',
    kind: 'product',
    entities: [
      { type: 'product', name: { zh: '公司化运营知识产权服务信托产品', en: 'IP Service Trust Run as a Company' } },
    ],
    observations: [],
    source: { line: 46, section: '7.2 转化运用·金融创新', statement: 19 },
  },
  {
    id: 'clinical-results-shanghai-model',
    name: { zh: '临床成果转化“上海模式”', en: '“Shanghai model” for clinical results' },
    description: {
      zh: '把临床研究成果投入应用的一套上海做法。',
      en: 'A Shanghai way of putting the results of clinical research to use.',
    },
    topic: 'utilisation',
    kind: 'model',
    entities: [{ type: 'model', name: { zh: '上海模式', en: 'Shanghai Model' } }],
    observations: [],
    source: { line: 46, section: '7.2 转化运用·金融创新', statement: 20 },
  },
  {
    id: 'ip-pledge-loan-branches',
    name: { zh: '知识产权质押贷款特色网点', en: 'Bank branches for IP pledge loans' },
    description: {
      zh: '认定又一批银行网点专办知识产权质押贷款，以提高其专业水平。',
      en: 'Another batch of bank branches was recognised for loans pledged on intellectual property, to raise the level of that service.',
    },
    topic: 'utilisation',
    kind: 'recognition',
    entities: [
      { type: 'body', name: { zh: '知识产权质押贷款特色网点', en: 'Specialised Bank Branches for IP Pledge Loans' } },
    ],
    observations: ['new-ip-pledge-loan-branches'],
    source: { line: 48, section: '7.2 转化运用·金融创新', statement: 21 },
  },
  {
    id: 'ip-pledge-loans',
    name: { zh: '知识产权质押贷款', en: 'IP pledge loans' },
    description: {
      zh: '三季度末的贷款余额及其比年初的增长。',
      en: 'The balance of pledge loans at the end of the third quarter, and its growth since the start of the year.',
    },
    topic: 'utilisation',
    kind: 'outcome',
    entities: [],
    observations: ['ip-pledge-loan-balance', 'ip-pledge-loan-growth'],
    source: { line: 49, section: '7.2 转化运用·金融创新', statement: 22 },
  },
  {
    id: 'data-product-ip-registration-pilot',
    name: { zh: '数据产品知识产权登记试点', en: 'Pilot of registering IP in data products' },
    description: {
      zh: '受理登记申请并发证，其中人工智能应用占多数。',
      en: 'Applications were accepted and certificates issued, mostly for artificial intelligence.',
    },
    topic: 'utilisation',
    kind: 'pilot',
    entities: [
      { type: 'programme', name: { zh: '数据产品知识产权登记试点', en: 'Pilot of Registering IP in Data Products' } },
    ],
    observations: [
      'data-product-applications',
      'data-product-certificates',
      'data-product-ai-share',
      'data-product-economic-value',
    ],
    source: { line: 53, section: '7.2 转化运用·数据产品', statement: 23 },
  },
  {
    id: 'data-product-registration-stations',
    name: { zh: '数据产品登记服务站', en: 'Service stations for data-product registration' },
    description: {
      zh: '设立首批登记服务站，订立其运行规则，并试行中央与地方共同审查。',
      en: 'The first service stations were set up and given rules to run by, and joint examination by centre and city was explored.',
    },
    topic: 'utilisation',
    kind: 'facility',
    entities: [
      {
        type: 'body',
        name: {
          zh: '数据产品知识产权登记服务站',
          en: 'Service Stations for Registering IP in Data Products',
        },
      },
      { type: 'document', name: { zh: '服务站运行管理工作指引', en: 'Guidelines for Running the Service Stations' } },
      {
        type: 'mechanism',
        name: {
          zh: '数据产品知识产权央地协同审查模式',
          en: 'Joint Examination of IP in Data Products by Centre and City',
        },
      },
    ],
    observations: ['data-product-service-stations'],
    source: { line: 55, section: '7.2 转化运用·数据产品', statement: 24 },
  },
  {
    id: 'industry-data-product-ip-pilot',
    name: {
      zh: '工业和信息化数据产品试点',
      en: 'Data-product IP pilot in industry and information technology',
    },
    description: {
      zh: '在工业和信息化领域试点，以加强数据产品知识产权的形成、保护和应用，使数据更好流通。',
      en: 'A pilot in industry and information technology, to create, protect and use intellectual property in data products better, and to let data circulate.',
    },
    topic: 'utilisation',
    kind: 'pilot',
    entities: [
      {
        type: 'programme',
        name: {
          zh: '工业和信息化领域数据产品知识产权试点',
          en: 'Pilot of IP in Data Products in Industry and Information Technology',
        },
      },
    ],
    observations: [],
    source: { line: 57, section: '7.2 转化运用·数据产品', statement: 25 },
  },
  {
    id: 'ip-rules-revised',
    name: { zh: '知识产权规章修订', en: 'IP rules revised' },
    description: {
      zh: '修订专项资金与电子商务保护方面的两份文件。',
      en: 'Two sets of rules were revised: on the special funds for intellectual property, and on its protection in e-commerce.',
    },
    topic: 'protection',
    kind: 'policy-document',
    entities: [
      {
        type: 'document',
        name: {
          zh: '上海市知识产权专项资金管理办法',
          en: 'Measures of Shanghai for Administering the Special Funds for Intellectual Property',
        },
      },
      {
        type: 'document',
        name: {
          zh: '上海市电子商务知识产权保护工作若干意见',
          en: 'Opinions of Shanghai on IP Protection in E-Commerce',
        },
      },
    ],
    observations: [],
    source: { line: 65, section: '7.2 保护·保护体系', statement: 26 },
  },
  {
    id: 'ip-protection-network',
    name: { zh: '知识产权保护网络', en: 'Network of IP protection' },
    description: {
      zh: '扩充保护中心的分中心和维权援助工作站。',
      en: 'The network of sub-centres and rights-assistance stations grew.',
    },
    topic: 'protection',
    kind: 'facility',
    entities: [
      {
        type: 'body',
        name: { zh: '市知识产权保护中心分中心', en: 'Sub-Centres of the Municipal IP Protection Centre' },
      },
      { type: 'body', name: { zh: '维权援助工作站', en: 'Rights-Assistance Stations' } },
    ],
    observations: ['ip-protection-sub-centres', 'new-ip-rights-assistance-stations'],
    source: { line: 66, section: '7.2 保护·保护体系', statement: 27 },
  },
  {
    id: 'ai-patent-pre-examination',
    name: { zh: '人工智能专利预审', en: 'Patent pre-examination for artificial intelligence' },
    description: {
      zh: '保护中心的专利预审扩至人工智能，使相关专利更快授权、核心技术得到保护。',
      en: 'Pre-examination at the protection centre was extended to artificial intelligence, to speed grants and protect core technology.',
    },
    topic: 'protection',
    kind: 'service',
    entities: [
      {
        type: 'body',
        name: { zh: '上海市知识产权保护中心', en: 'Shanghai Intellectual Property Protection Centre' },
      },
      { type: 'field', name: { zh: '人工智能', en: 'Artificial intelligence' } },
    ],
    observations: [],
    source: { line: 70, section: '7.2 保护·重点领域', statement: 28 },
  },
  {
    id: 'ip-expert-committees',
    name: { zh: '知识产权专业委员会', en: 'IP expert committees' },
    description: {
      zh: '继续建设三个重点领域的专业委员会，为行政裁决提供技术支持。',
      en: 'The expert committees for three key fields were developed further, and administrative adjudication of patents got technical support.',
    },
    topic: 'protection',
    kind: 'mechanism',
    entities: [
      { type: 'body', name: { zh: '知识产权专业委员会', en: 'IP Expert Committees' } },
      { type: 'mechanism', name: { zh: '专利行政裁决', en: 'Administrative Adjudication of Patents' } },
      { type: 'field', name: { zh: '集成电路', en: 'Integrated circuits' } },
      { type: 'field', name: { zh: '生物医药', en: 'Biomedicine' } },
      { type: 'field', name: { zh: '人工智能', en: 'Artificial intelligence' } },
    ],
    observations: [],
    source: { line: 71, section: '7.2 保护·重点领域', statement: 29 },
  },
  {
    id: 'overseas-ip-service-stations',
    name: { zh: '海外知识产权服务站', en: 'IP service stations abroad' },
    description: {
      zh: '在境外为上海企业增设服务站。',
      en: 'More service stations for firms of Shanghai were set up abroad.',
    },
    topic: 'protection',
    kind: 'facility',
    entities: [{ type: 'body', name: { zh: '上海企业知识产权服务站', en: 'IP Service Stations for Shanghai Firms' } }],
    observations: ['new-overseas-stations', 'overseas-stations'],
    source: { line: 75, section: '7.2 保护·涉外保护', statement: 30 },
  },
  {
    id: 'overseas-dispute-support',
    name: { zh: '海外纠纷应对支持', en: 'Support in disputes abroad' },
    description: {
      zh: '完善海外纠纷预警和应对指导，并为出海企业办培训。',
      en: 'Early warning of disputes abroad and guidance in answering them were improved, and firms going abroad were trained.',
    },
    topic: 'protection',
    kind: 'service',
    entities: [
      {
        type: 'platform',
        name: { zh: '海外知识产权纠纷信息预警平台', en: 'Early-Warning Platform for IP Disputes Abroad' },
      },
      { type: 'mechanism', name: { zh: '纠纷应对指导服务体系', en: 'Guidance Service for Responding to Disputes' } },
      { type: 'training', name: { zh: '知产护航，助力出海', en: 'IP Escort for Going Abroad' } },
    ],
    observations: ['overseas-dispute-cases-guided', 'overseas-training-firms', 'overseas-training-sessions'],
    source: { line: 75, section: '7.2 保护·涉外保护', statement: 31 },
  },
  {
    id: 'ip-public-service-system',
    name: { zh: '“1+1+X”公共服务体系', en: '“1+1+X” public service system' },
    description: {
      zh: '深化公共服务体系，并作为首批城市之一推进标准化试点。',
      en: 'The public service system was developed further, and the pilot of standardised services pursued as one of its first cities.',
    },
    topic: 'services',
    kind: 'pilot',
    entities: [
      {
        type: 'programme',
        name: { zh: '“1+1+X”知识产权公共服务体系', en: '“1+1+X” IP Public Service System' },
      },
      {
        type: 'programme',
        name: {
          zh: '知识产权公共服务标准化城市建设试点',
          en: 'Pilot of Cities with Standardised IP Public Services',
        },
      },
    ],
    observations: ['ip-public-service-pilot-cities'],
    source: { line: 81, section: '7.2 服务生态', statement: 32 },
  },
  {
    id: 'ip-services-for-key-technologies',
    name: { zh: '公共服务支撑关键技术', en: 'Public services behind key technologies' },
    description: {
      zh: '以公共服务支持关键技术攻关，并使企业用上知识产权数据库。',
      en: 'Public services were put behind work on key technologies, and IP databases within reach of firms.',
    },
    topic: 'services',
    kind: 'programme',
    entities: [
      {
        type: 'programme',
        name: {
          zh: '公共服务支撑重点领域关键核心技术攻关试点项目',
          en: 'Pilot Projects That Put Public Services behind Core Technologies in Key Fields',
        },
      },
      {
        type: 'programme',
        name: {
          zh: '知识产权数据库服务惠企系列行动',
          en: 'Series of Actions to Bring IP Databases to Firms',
        },
      },
    ],
    observations: [],
    source: { line: 81, section: '7.2 服务生态', statement: 33 },
  },
  {
    id: 'ip-information-service-outlets',
    name: { zh: '知识产权公共服务网点', en: 'IP public service outlets' },
    description: {
      zh: '增设国家级和市级的信息公共服务网点。',
      en: 'National and municipal outlets of public information services were added.',
    },
    topic: 'services',
    kind: 'facility',
    entities: [
      {
        type: 'body',
        name: {
          zh: '国家知识产权信息公共服务网点',
          en: 'National Public Outlets of IP Information Services',
        },
      },
      {
        type: 'body',
        name: { zh: '市知识产权信息公共服务网点', en: 'Municipal Public Outlets of IP Information Services' },
      },
    ],
    observations: ['new-national-ip-service-outlets', 'new-municipal-ip-service-outlets'],
    source: { line: 81, section: '7.2 服务生态', statement: 34 },
  },
  {
    id: 'shanghai-ip-awards',
    name: { zh: '上海知识产权奖项', en: 'Shanghai IP awards' },
    description: {
      zh: '评选第5届创新奖，表彰单位和专利项目；另有案例入选国家典型。',
      en: 'The fifth innovation award was held, organisations and patent projects were honoured, and cases chosen as national models.',
    },
    topic: 'services',
    kind: 'award',
    entities: [
      { type: 'award', name: { zh: '上海知识产权创新奖', en: 'Shanghai IP Innovation Award' } },
      { type: 'award', name: { zh: '上海知识产权奖', en: 'Shanghai IP Award' } },
      {
        type: 'list',
        name: {
          zh: '知识产权强国建设第4批典型案例',
          en: 'Fourth Batch of National Model Cases in Building a Strong IP Country',
        },
      },
    ],
    observations: ['shanghai-ip-award-winners', 'shanghai-ip-innovation-award-projects', 'national-ip-model-cases'],
    source: { line: 83, section: '7.2 服务生态', statement: 35 },
  },
  {
    id: 'patent-agency-support',
    name: { zh: '专利代理机构扶持', en: 'Support for patent agencies' },
    description: {
      zh: '落实服务业措施，首次扶持专利代理机构。',
      en: 'The measures for IP services were put to work, and patent agencies supported for the first time.',
    },
    topic: 'services',
    kind: 'programme',
    entities: [
      {
        type: 'document',
        name: {
          zh: '知识产权服务业高质量发展若干措施',
          en: 'Measures for High-Quality Development of IP Services',
        },
      },
      {
        type: 'programme',
        name: {
          zh: '专利代理机构高质量发展扶持项目',
          en: 'Support Project for High-Quality Development of Patent Agencies',
        },
      },
    ],
    observations: ['patent-agencies-supported'],
    source: { line: 85, section: '7.2 服务生态', statement: 36 },
  },
  {
    id: 'shanghai-international-ip-forum',
    name: { zh: '上海知识产权国际论坛', en: 'Shanghai International IP Forum' },
    description: {
      zh: '第22届论坛，议题为知识产权与人工智能。',
      en: 'The 22nd forum was held, on intellectual property and artificial intelligence.',
    },
    topic: 'services',
    kind: 'event',
    entities: [{ type: 'event', name: { zh: '上海知识产权国际论坛', en: 'Shanghai International IP Forum' } }],
    observations: [],
    source: { line: 87, section: '7.2 服务生态', statement: 37 },
  },
  {
    id: 'ip-strong-city-aims',
    name: { zh: '知识产权强市目标', en: 'Aims of a strong IP city' },
    description: {
      zh: '本节提出的三个目标：强市、保护高地与国际中心城市。',
      en: 'The three aims of the section: a strong IP city, a stronghold of its protection, an international central city.',
    },
    topic: 'creation',
    kind: 'aim',
    entities: [
      { type: 'programme', name: { zh: '知识产权强市', en: 'Strong IP City' } },
      { type: 'programme', name: { zh: '国际知识产权保护高地', en: 'International Stronghold of IP Protection' } },
      { type: 'programme', name: { zh: '国际知识产权中心城市', en: 'International Central City of IP' } },
    ],
    observations: [],
    source: { line: 28, section: '7.2 总体', statement: 38, lines: [28, 30] },
  },
];
