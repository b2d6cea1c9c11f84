import type { Series } from '../model/series.js';
import { dataProductApplicationsSeries } from './data-product-applications.js';
import { dataProductCertificatesSeries } from './data-product-certificates.js';
import { highTechEnterprisesSeries } from './high-tech-enterprises.js';
import { highValueInventionPatentsSeries } from './high-value-invention-patents.js';
import { inventionPatentsGrantedSeries } from './invention-patents-granted.js';
import { inventionPatentsInForceSeries } from './invention-patents-in-force.js';
import { ipPledgeRegisteredAmountSeries } from './ip-pledge-registered-amount.js';
import { patentsGrantedSeries } from './patents-granted.js';
import { pctApplicationsSeries } from './pct-applications.js';
import { rdExpenditureSeries } from './rd-expenditure.js';
import { rdIntensitySeries } from './rd-intensity.js';
import { technologyContractTurnoverSeries } from './technology-contract-turnover.js';
import { validTrademarksSeries } from './valid-trademarks.js';

/** Every series: those that end in an observation of the edition, in the order of these, then those without one. */
export const allSeries: readonly Series[] = [
  patentsGrantedSeries,
  inventionPatentsGrantedSeries,
  highValueInventionPatentsSeries,
  pctApplicationsSeries,
  dataProductApplicationsSeries,
  dataProductCertificatesSeries,
  inventionPatentsInForceSeries,
  validTrademarksSeries,
  ipPledgeRegisteredAmountSeries,
  technologyContractTurnoverSeries,
  highTechEnterprisesSeries,
  rdExpenditureSeries,
  rdIntensitySeries,
];
