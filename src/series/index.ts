/**
 * The series: what earlier years published of the indicators of the edition, and how to compute with it.
 *
 * A series joins only figures of one indicator, each with its own publisher, day and printed form; the last point is
 * the edition's own observation. Where nothing printed shows that two publishers count alike, the series says so in
 * `breaks`; periods without a figure stand in `gaps`, and nothing is interpolated.
 *
 * There is no series of the balance of IP pledge loans (`ip-pledge-loan-balance`). What earlier years published is the
 * registered amount of pledge financing (121.53亿元 for 2022): what was registered in the course of a year, where the
 * balance is what is owed on one day. The two are not comparable, and are not joined.
 *
 * @module
 */

export { allSeries } from './all.js';
export { dataProductApplicationsSeries } from './data-product-applications.js';
export { dataProductCertificatesSeries } from './data-product-certificates.js';
export { highValueInventionPatentsSeries } from './high-value-invention-patents.js';
export { inventionPatentsGrantedSeries } from './invention-patents-granted.js';
export { patentsGrantedSeries } from './patents-granted.js';
export { pctApplicationsSeries } from './pct-applications.js';
export { at, growth, latest, type SeriesGrowth } from '../statistics/series.js';
export type { PrintedChange, Publication, PublishedPoint, Series, SeriesPoint } from '../model/series.js';
