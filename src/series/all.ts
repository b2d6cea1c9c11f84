import type { Series } from '../model/series.js';
import { dataProductApplicationsSeries } from './data-product-applications.js';
import { dataProductCertificatesSeries } from './data-product-certificates.js';
import { highValueInventionPatentsSeries } from './high-value-invention-patents.js';
import { inventionPatentsGrantedSeries } from './invention-patents-granted.js';
import { patentsGrantedSeries } from './patents-granted.js';
import { pctApplicationsSeries } from './pct-applications.js';

/** Every series, in the order of the edition's observations that they end in. */
export const allSeries: readonly Series[] = [
  patentsGrantedSeries,
  inventionPatentsGrantedSeries,
  highValueInventionPatentsSeries,
  pctApplicationsSeries,
  dataProductApplicationsSeries,
  dataProductCertificatesSeries,
];
