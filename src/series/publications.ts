/**
 * Where the figures of earlier years were printed. Each is by another publisher than the edition's report.
 *
 * @module
 */

import type { Publication } from '../model/series.js';

/** An article on Shanghai's IP outline, with figures of 2011 and 2020. */
export const chinaBusinessWeekly: Publication = {
  publisher: 'China Business Weekly',
  date: '2022-01-18',
  address: 'flanders-china.be newsletter archive',
};

/** The figures of 2019. */
export const pressConference2020: Publication = {
  publisher: 'Shanghai government press conference',
  date: '2020-04-28',
  address: 'm.news.shi-fen.com/china/202004/50-716394.html',
};

/** The figures of 2022, as another site repeats them. */
export const ipAdministration2022: Publication = {
  publisher: 'Shanghai IP Administration',
  date: null,
  address: 'ww.vipzhuanli.com/news/rdzx/28917.html',
};

/** The invention patents granted in 2022. */
export const chinaServicesInfo2023: Publication = {
  publisher: 'China Services Info',
  date: '2023-03-23',
  address: 'chinaservicesinfo.com/s/202303/23/WS643f5a27498ea274927b8008',
};

/** The figures of 2023. */
export const wenhuiDaily2024: Publication = {
  publisher: 'Wenhui Daily on sipa.sh.gov.cn',
  date: '2024-02-22',
  address: 'sipa.sh.gov.cn/2020mtjd/20240222/0a122ba20a4b4d1292e8ccbada7ae0f2.html',
};

/** The figures of 2024. */
export const informationOffice2025: Publication = {
  publisher: 'Information Office of Shanghai Municipality',
  date: '2025-04-22',
  address: 'press release of 22 April 2025',
};

/** The figure of mid-2025. */
export const informationOfficeMid2025: Publication = {
  publisher: 'Shanghai Information Office',
  date: '2025-09-10',
  address: 'touch.shio.gov.cn/jsp/zfxw_detail.jsp?id=20250910165748600',
};

/** The registrations of IP in data products up to 28 March 2025; its own day is not known. */
export const cxxxc2025: Publication = {
  publisher: 'cxxxc.com',
  date: null,
  address: 'cxxxc.com/toutiao/64361.html',
};
