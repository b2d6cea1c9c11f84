/** A consumer that is an ES module. */
import {
  patentsGranted,
  ratio,
  icPoolFirmsCovered,
  icPoolRiskCoverage,
  parseQuantity,
  type Estimate,
} from 'shanghai-sti';
import { dataset, findObservations, verifyDataset } from 'shanghai-sti/dataset';
import { derivedIndicators } from 'shanghai-sti/derived';
import { observations } from 'shanghai-sti/editions/2025';
import { pctApplicationsSeries } from 'shanghai-sti/series';

patentsGranted.unit satisfies '件';
ratio(icPoolRiskCoverage, icPoolFirmsCovered) satisfies Estimate<'元/家'>;
parseQuantity('2.27万亿元').unit satisfies '元';
pctApplicationsSeries.points.length satisfies number;
observations.length satisfies number;
derivedIndicators[0]!.id satisfies string;
findObservations({ unit: '元' }).length satisfies number;
verifyDataset(dataset, '') satisfies Promise<true>;
