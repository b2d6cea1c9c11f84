/**
 * Misuse that must not compile. The file is checked by `npm run types`; nothing of it is run.
 */
import {
  annualizedGrowth,
  compoundAnnualGrowthRate,
  contributionToGrowth,
  convert,
  difference,
  type Estimate,
  formatEstimate,
  growthRate,
  icPoolFirmsCovered,
  icPoolRiskCoverage,
  impliedBase,
  impliedIncrease,
  insurancePremiumSubsidy,
  inventionPatentsGranted,
  interval,
  ipPledgeLoanBalance,
  ipPledgeLoanGrowth,
  type Observation,
  type ObservationId,
  parseQuantity,
  patentsGranted,
  pctApplications,
  percentagePointChange,
  type Quantity,
  type QuotientUnit,
  ratio,
  reconcileGrowth,
  share,
  sum,
} from '../../src/index.js';
import { findObservations } from '../../src/dataset/index.js';
import type { QuantityMention } from '../../src/text/index.js';

// What fits compiles, and its unit is known.
ratio(icPoolRiskCoverage, icPoolFirmsCovered) satisfies Estimate<'元/家'>;
share(inventionPatentsGranted, patentsGranted) satisfies Estimate<'%'>;
impliedBase(ipPledgeLoanBalance, ipPledgeLoanGrowth) satisfies Estimate<'元'>;
sum(parseQuantity('2家'), parseQuantity('9家')) satisfies Estimate<'家'>;
percentagePointChange(parseQuantity('3%'), parseQuantity('4%')) satisfies Estimate<'百分点'>;
annualizedGrowth(ipPledgeLoanGrowth) satisfies Estimate<'%'>;
formatEstimate(ratio(icPoolRiskCoverage, icPoolFirmsCovered), { unit: '亿元/家' });
// An estimate in a scaled unit, and one whose unit is known at run time only, go on through the helpers.
const inYi = convert(impliedBase(ipPledgeLoanBalance, ipPledgeLoanGrowth), '亿元');
inYi satisfies Estimate<'亿元'>;
convert(inYi, '万元') satisfies Estimate<'万元'>;
interval(inYi, '元');
declare const stored: Estimate;
convert(stored, '亿元') satisfies Estimate;
interval(stored, '亿元');
formatEstimate(inYi, { unit: '元' });
formatEstimate(stored, { unit: '亿元' });
growthRate({ value: 3, unit: '件' }, { value: 4, unit: '件' });
// Of what is read at run time the run time knows whether it fits.
declare const read: Quantity;
declare const recorded: Observation;
ratio(read, patentsGranted) satisfies Estimate<QuotientUnit>;
ratio(recorded, read) satisfies Estimate<QuotientUnit>;
for (const one of findObservations({ topic: 'insurance' })) ratio(one, patentsGranted) satisfies Estimate;
impliedBase(ipPledgeLoanBalance, read) satisfies Estimate<'元'>;
impliedIncrease(ipPledgeLoanBalance, read) satisfies Estimate<'元'>;
percentagePointChange(read, parseQuantity('4%')) satisfies Estimate<'百分点'>;
reconcileGrowth({ from: pctApplications, to: pctApplications, reported: read });
// A mention of a text tells the base of its growth, and not whose it is.
declare const mention: QuantityMention;
impliedBase(ipPledgeLoanBalance, { ...mention.quantity, comparison: mention.comparison! });
annualizedGrowth({
  ...parseQuantity('5%'),
  period: '2025-09-30',
  comparison: { basis: 'start-of-year', base: '2024-12-31' },
});
'patents-granted' satisfies ObservationId;
patentsGranted.unit satisfies '件';
patentsGranted.id satisfies 'patents-granted';

// @ts-expect-error the unit of a ratio is composed
ratio(icPoolRiskCoverage, icPoolFirmsCovered) satisfies Estimate<'元'>;
// @ts-expect-error money is no part of a count
share(insurancePremiumSubsidy, patentsGranted);
// @ts-expect-error 件 does not grow into 家
growthRate(patentsGranted, icPoolFirmsCovered);
// @ts-expect-error a growth is in %
impliedBase(ipPledgeLoanBalance, patentsGranted);
// @ts-expect-error a growth is in %
impliedIncrease(ipPledgeLoanBalance, patentsGranted);
// @ts-expect-error a year-on-year change in 百分点 is no growth in %
impliedIncrease(ipPledgeLoanBalance, parseQuantity('3个百分点'));
// @ts-expect-error 件 is not money
convert(patentsGranted, '亿元');
// @ts-expect-error 亿元 are no 家, whatever their scale
convert(inYi, '万家');
// @ts-expect-error nor is their interval in 家
interval(inYi, '家');
// @ts-expect-error an estimate keeps its unit: 元/家 is not 元
convert(ratio(icPoolRiskCoverage, icPoolFirmsCovered), '亿元');
// @ts-expect-error a percentage that does not say what it is measured against
annualizedGrowth(parseQuantity('16.84%'));
// @ts-expect-error a year-on-year rate is annual already
annualizedGrowth({ ...ipPledgeLoanGrowth, comparison: { basis: 'year-on-year', base: '2024', indicator: 'x' } });
// @ts-expect-error no period, no years
compoundAnnualGrowthRate(parseQuantity('3件'), parseQuantity('4件'));
// @ts-expect-error 件 does not grow into 元
compoundAnnualGrowthRate(patentsGranted, ipPledgeLoanBalance);
// @ts-expect-error percentages only
percentagePointChange(parseQuantity('3件'), parseQuantity('4件'));
// @ts-expect-error 件 and 家 do not add
sum(patentsGranted, icPoolFirmsCovered);
// @ts-expect-error 件 and 家 do not subtract
difference(patentsGranted, icPoolFirmsCovered);
// @ts-expect-error a reported growth is in %
reconcileGrowth({ from: pctApplications, to: pctApplications, reported: patentsGranted });
// @ts-expect-error 件 and 家 are no two levels of one indicator
reconcileGrowth({ from: patentsGranted, to: icPoolFirmsCovered, reported: parseQuantity('3%') });
// @ts-expect-error the base is in the unit of the part
contributionToGrowth({ from: patentsGranted, to: patentsGranted }, icPoolFirmsCovered);
// @ts-expect-error a quotient is no input of a quotient
ratio(parseQuantity('65件/万人'), icPoolFirmsCovered);
// @ts-expect-error what has no unit makes none
ratio({ value: 3, unit: '' }, icPoolFirmsCovered);
// @ts-expect-error 元/家 is not written in 件
formatEstimate(ratio(icPoolRiskCoverage, icPoolFirmsCovered), { unit: '件' });
// @ts-expect-error a number says nothing of its unit
growthRate(3, 4);
// @ts-expect-error an estimate of 元 is not written in 家
formatEstimate(impliedBase(ipPledgeLoanBalance, ipPledgeLoanGrowth), { unit: '家' });
// @ts-expect-error no such indicator
'patents-grunted' satisfies ObservationId;
// @ts-expect-error an observation is not to be changed
patentsGranted.value = 1;
