/**
 * The series: what other years published of the indicators of the edition, and of some beside them, and how to compute
 * with it.
 *
 * A series joins only figures of one indicator, each with its own publisher, day and printed form; where the edition has
 * an observation of the indicator, that is a point as well. A point is the final figure of its period; what was published
 * before it, or by others, stands in `vintages`. Where nothing printed shows that two publishers count alike, the series says so in
 * `breaks`; periods without a figure stand in `gaps`, and nothing is interpolated.
 *
 * There is no series of the balance of IP pledge loans (`ip-pledge-loan-balance`). What earlier years published is the
 * registered amount of pledge financing (121.53亿元 for 2022): what was registered in the course of a year, where the
 * balance is what is owed on one day. The two are not comparable, and are not joined: the amount has a series of its own.
 *
 * @module
 */

export { allSeries } from './all.js';
export { dataProductApplicationsSeries } from './data-product-applications.js';
export { dataProductCertificatesSeries } from './data-product-certificates.js';
export { highTechEnterprisesSeries } from './high-tech-enterprises.js';
export { highValueInventionPatentsSeries } from './high-value-invention-patents.js';
export { inventionPatentsGrantedSeries } from './invention-patents-granted.js';
export { inventionPatentsInForceSeries } from './invention-patents-in-force.js';
export { ipPledgeRegisteredAmountSeries } from './ip-pledge-registered-amount.js';
export { patentsGrantedSeries } from './patents-granted.js';
export { pctApplicationsSeries } from './pct-applications.js';
export { rdExpenditureSeries } from './rd-expenditure.js';
export { rdIntensitySeries } from './rd-intensity.js';
export { technologyContractTurnoverSeries } from './technology-contract-turnover.js';
export { validTrademarksSeries } from './valid-trademarks.js';
export {
  at,
  filterSeries,
  growth,
  latest,
  type PointCriteria,
  type PointRow,
  points,
  type SeriesGrowth,
  vintages,
} from '../statistics/series.js';
export type { PrintedChange, Publication } from '../model/observation.js';
export type { Confidence, GdpBasis, PointStatus, PublishedPoint, Series, SeriesPoint } from '../model/series.js';
