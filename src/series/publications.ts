/**
 * Where the figures were printed, in the order of publication. Each is by another publisher than the edition's report.
 *
 * @module
 */

import type { Publication } from '../model/observation.js';

/** Patents granted 2007 to 2016: a table of the Bureau, in a copy committed on 1 May 2018. */
export const nationalBureauGrants: Publication = {
  publisher: 'National Bureau of Statistics',
  date: null,
  address:
    'github.com/Andrea-dyx/visualization-for-provinces-in-d3- (commit ae60e383dc472e831592153b64ba9284ae815a97) data/patent_sum.csv',
};

/** Invention patents granted 2007 to 2016: a table of the Bureau, in a copy committed on 1 May 2018. */
export const nationalBureauInventions: Publication = {
  publisher: 'National Bureau of Statistics',
  date: null,
  address:
    'github.com/Andrea-dyx/visualization-for-provinces-in-d3- (commit ae60e383dc472e831592153b64ba9284ae815a97) data/patent_invention.csv',
};

/** The yearbook of patents of 2009. */
export const ipOffice2010: Publication = {
  publisher: 'State Intellectual Property Office',
  date: '2010',
  address: 'english.cnipa.gov.cn/jianbao/year2009/c/c2.html',
};

/** The white paper on intellectual property in Shanghai in 2010; the page was stamped in 2019. */
export const whitePaper2010: Publication = {
  publisher: 'Shanghai Intellectual Property Administration',
  date: '2011',
  address: 'sipa.sh.gov.cn/annualreport/20191130/0005-28461.html',
};

/** R&D of 2011, in the words of the mayor; the day is not shown. */
export const shanghaiDaily2012: Publication = {
  publisher: 'Shanghai Daily',
  date: '2012',
  address: 'archive.shine.cn/business/City-vows-more-input-for-research-and-innovation/shdaily.shtml',
};

/** The figures of 2012, released on 21 February 2013. */
export const ipOffice2013: Publication = {
  publisher: 'State Intellectual Property Office',
  date: '2013-02',
  address: 'english.sipo.gov.cn/news/iprspecial/919853.htm',
};

/** The figures of October 2013. */
export const chinaIpMagazine2013: Publication = {
  publisher: 'IPR in China, by China IP Magazine',
  date: '2013-12-19',
  address: 'chinaipmagazine.com/en/news-show.asp?id=6474',
};

/** The figures of 2013; the day is read from the address. */
export const scienceAndEducation2015: Publication = {
  publisher: 'Science and Education, in the manner of Shanghai Basic Facts',
  date: '2015-10-20',
  address: 'sh-italent.com/Article/201510/201510200035.shtml',
};

/** The yearbook of patents of 2015. */
export const patentYearbook2016: Publication = {
  publisher: 'State Intellectual Property Office',
  date: '2016',
  address: 'english.cnipa.gov.cn/jianbao/year2015/b/b4.html',
};

/** The figures of 2015. */
export const ipOffice2016: Publication = {
  publisher: 'State Intellectual Property Office, by Lexology',
  date: '2016',
  address: 'lexology.com/library/detail.aspx?g=65783079-17f1-4b6d-8d0e-f3244051c581',
};

/** The monthly table of December 2016, with the total of the year. */
export const ipOffice2017: Publication = {
  publisher: 'State Intellectual Property Office',
  date: '2017-04-10',
  address: 'english.sipo.gov.cn/statistics/2016s/201612/1067778.htm',
};

/** The figures of 2017. */
export const ipOffice2018: Publication = {
  publisher: 'State Intellectual Property Office',
  date: '2018-01-19',
  address: 'economy.china.com/news/11173316/20180119/31980600_1.html',
};

/** The communiqué of 2017, as a newspaper printed it. */
export const communique2017: Publication = {
  publisher: 'Shanghai Municipal Bureau of Statistics',
  date: '2018-03-11',
  address: null,
};

/** The white paper of 2017; the month is read from the address. */
export const shine2018: Publication = {
  publisher: 'Shine',
  date: '2018-04',
  address: 'shine.cn/news/metro/1804183299/',
};

/** Table 17.1 of the yearbook, as a site copied it. */
export const statisticsYearbook: Publication = {
  publisher: 'Shanghai statistics yearbook, by yrdcpcn.com',
  date: '2018-09-06',
  address: 'yrdcpcn.com/c3330/20231018/i46715.phtml',
};

/** The communiqué of 2018, in a copy of 18 March 2019. */
export const communique2018: Publication = {
  publisher: 'Shanghai Municipal Bureau of Statistics',
  date: '2019-03',
  address: 'web.xiaze.org/tjgb/201903/57131-5.html',
};

/** The R&D intensity of 2018. */
export const jiading2019: Publication = {
  publisher: 'Jiading district government',
  date: '2019-05-29',
  address: 'english.jiading.gov.cn/2019-05/29/content_37482212.htm',
};

/** The figures of 2019. */
export const pressConference2020: Publication = {
  publisher: 'Shanghai government press conference',
  date: '2020-04-28',
  address: 'shzx.com/html/202004/28/195815869.htm',
};

/** The white paper of 2019. */
export const shine2020: Publication = {
  publisher: 'Shine',
  date: '2020-04-28',
  address: 'shine.cn/news/metro/2004287191/',
};

/** The report on the science and technology innovation centre in 2019. */
export const centreReport2019: Publication = {
  publisher: 'Science and Technology Daily',
  date: '2020-12-04',
  address: null,
};

/** The five-year plan for the science and technology innovation centre, with figures of 2020. */
export const plan2021: Publication = {
  publisher: 'Shanghai Municipality, 14th five-year plan for the innovation centre',
  date: '2021-09-29',
  address: 'lr5.cn/2020/03/17/6208.html',
};

/** An article on Shanghai’s IP outline, with figures of 2011 and 2020. */
export const chinaBusinessWeekly: Publication = {
  publisher: 'China Business Weekly',
  date: '2022-01-18',
  address:
    'flanders-china.be/en/newsletter-archive/china-business-weekly-18-january-2022/shanghai-to-become-leading-international-ip-center',
};

/** The progress report of 2021: the edition of an earlier year. */
export const progressReport2021: Publication = {
  publisher: 'Shanghai Science and Technology Progress Report 2021, by lr5.cn',
  date: '2022-01-20',
  address: 'lr5.cn/2022/01/20/4528.html',
};

/** The figures of 2012 and 2021, at a press conference of 20 September 2022. */
export const pressConference2022: Publication = {
  publisher: 'Xinmin Evening News',
  date: '2022-09-20',
  address: 'tftnews.com/news4717025',
};

/** The figures of 2022, as another site repeats them. */
export const ipAdministration2022: Publication = {
  publisher: 'Shanghai IP Administration',
  date: '2023',
  address: 'ww.vipzhuanli.com/news/rdzx/28917.html',
};

/** The invention patents granted in 2022. */
export const chinaNews2023: Publication = {
  publisher: 'China News Service, by yezhimaip.com',
  date: '2023-03-16',
  address: 'yezhimaip.com/en/article/2023-03/16794071334881.html',
};

/** The invention patents granted in 2022. */
export const chinaServicesInfo2023: Publication = {
  publisher: 'China Services Info',
  date: '2023-03-23',
  address: 'chinaservicesinfo.com/s/202303/23/WS643f5a27498ea274927b8008',
};

/** The national bulletin on R&D funding of 2022. */
export const nationalBulletin2022: Publication = {
  publisher: 'National bulletin on R&D funding, by Yicai',
  date: '2023-09',
  address: null,
};

/** The high-tech enterprises of 2022. */
export const socialSciences2023: Publication = {
  publisher: 'Shanghai Academy of Social Sciences',
  date: '2023-09-12',
  address: null,
};

/** The report on the science and technology innovation centre in 2022, in English; its day is not known. */
export const centreReport2022: Publication = {
  publisher: 'Report on the innovation centre 2022',
  date: null,
  address: null,
};

/** The statistical yearbook of intellectual property of 2023, table 6-4. */
export const ipYearbook2023: Publication = {
  publisher: 'China National Intellectual Property Administration',
  date: '2024',
  address: 'cnipa.gov.cn/tjxx/jianbao/year2023/f/f4.html',
};

/** The government’s work report of 23 January 2024. */
export const workReport2024: Publication = {
  publisher: 'Shanghai government work report',
  date: '2024-01-23',
  address: null,
};

/** The progress report of 2023: the edition of an earlier year. */
export const progressReport2023: Publication = {
  publisher: 'China Science Daily, on the Shanghai Science and Technology Progress Report 2023',
  date: '2024-01-24',
  address: null,
};

/** The figures of 2023. */
export const wenhuiDaily2024: Publication = {
  publisher: 'Wenhui Daily on sipa.sh.gov.cn',
  date: '2024-02-22',
  address: 'sipa.sh.gov.cn/2020mtjd/20240222/0a122ba20a4b4d1292e8ccbada7ae0f2.html',
};

/** The pledges of 2023. */
export const informationOffice2024: Publication = {
  publisher: 'Information Office of Shanghai Municipality',
  date: '2024-04-25',
  address: 'en.shio.gov.cn/TrueCMS/shxwbgs/newss/content/20240425151755811.html',
};

/** The figures told at the 21st forum. */
export const chinaDaily2024: Publication = {
  publisher: 'China Daily, by Kangxin',
  date: '2024-12',
  address: 'en.kangxin.com/html/2/215/217/26045.html',
};

/** The work report of 2025. */
export const workReport2025: Publication = {
  publisher: 'China Daily on english.shanghai.gov.cn',
  date: '2025-01-16',
  address: 'english.shanghai.gov.cn/en-2025shanghaitwosessions-infocus/20250116/356b9e6b5e1e4d7887a025b67a5a5741.html',
};

/** The pledges of 2024. */
export const ipAdministration2025: Publication = {
  publisher: 'Shanghai Intellectual Property Administration, English site',
  date: '2025-01-26',
  address: 'ensipa.cn/2025-01/26/c_1067362.htm',
};

/** The registrations of IP in data products up to 28 March 2025, at a press meeting. */
export const eastday2025: Publication = {
  publisher: 'Eastday (东方网), by cxxxc.com',
  date: '2025-03-31',
  address: 'cxxxc.com/toutiao/64361.html',
};

/** The figures of 2024. */
export const informationOffice2025: Publication = {
  publisher: 'Information Office of Shanghai Municipality',
  date: '2025-04-22',
  address: 'press release of 22 April 2025',
};

/** The figures of mid-2025. */
export const informationOfficeMid2025: Publication = {
  publisher: 'Shanghai Information Office',
  date: '2025-09-10',
  address: 'touch.shio.gov.cn/jsp/zfxw_detail.jsp?id=20250910165748600',
};

/** A summary of 2025 by an account that is taken for that of the science and technology commission; the day is not shown. */
export const technologyCommission2026: Publication = {
  publisher: '沪小科 (Shanghai Science and Technology)',
  date: '2026',
  address: 'm.163.com/dy/article/KKUOFMKU05528OGT.html',
};
