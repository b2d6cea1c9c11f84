// Made from src/derived/indicators.ts by `npm run build`: do not edit.

import * as indicators from './indicators.js';

/** Any one of the derived indicators, with its literal id and unit. */
export type AnyDerivedIndicator = (typeof indicators)[keyof typeof indicators];

/** The ids of the derived indicators: `'invention-share-of-grants'`, … */
export type DerivedId = AnyDerivedIndicator['id'];

/**
 * All derived indicators, in the order of the report's topics.
 *
 * @example
 * ```ts
 * formatEstimate(inventionShareOfGrants.estimate, { interval: true }); // '38.9%–39.0%'
 * derivedIndicators.find(({ id }) => id === 'ip-pledge-loan-annualised-growth')?.estimate.value; // 23.06…
 * ```
 */
export const derivedIndicators: readonly AnyDerivedIndicator[] = [
  indicators.inventionShareOfGrants,
  indicators.inventionShareOfGrants2019,
  indicators.nonInventionPatentsGranted,
  indicators.pctApplicationsGrowth,
  indicators.pctApplicationsIncrease,
  indicators.highValueInventionPatentsPer10kPeopleGrowth,
  indicators.highValueInventionPatentsPer10kPeopleIncrease,
  indicators.pctApplicationsAnnualGrowthSince2020,
  indicators.pctApplicationsAnnualGrowthSince2011,
  indicators.highValueInventionPatentsPer10kPeopleAnnualGrowthSince2022,
  indicators.patentsGrantedAnnualGrowthSince2019,
  indicators.inventionPatentsGrantedAnnualGrowthSince2019,
  indicators.inventionPatentsGrantedAnnualGrowthSince2011,
  indicators.insurancePremiumSubsidyPerFirm,
  indicators.insurancePremiumSubsidyPerBatch,
  indicators.insurancePremiumSubsidyFirmsPerBatch,
  indicators.icPoolRiskCoveragePerFirm,
  indicators.biomedicalInsuranceRiskCoveragePerProject,
  indicators.biomedicalInsuranceRiskCoveragePerOrganisation,
  indicators.biomedicalInsuranceProjectsPerOrganisation,
  indicators.firstOfAKindEquipmentRiskCoveragePerProject,
  indicators.incubatorInsuranceStartupsPerIncubator,
  indicators.incubatorInsuranceFoundersPerStartup,
  indicators.incubatorInsuranceFoundersPerIncubator,
  indicators.loanGuaranteeInsuranceCreditEnhancementPerFirm,
  indicators.newPatentsInNationalRepositoryShare,
  indicators.newPatentsOutsideNationalRepository,
  indicators.newUtilisationBodies,
  indicators.ipPledgeLoanBalanceAtStartOfYear,
  indicators.ipPledgeLoanIncrease,
  indicators.ipPledgeLoanAnnualisedGrowth,
  indicators.dataProductCertifiedShare,
  indicators.dataProductCertifiedShareInMarch2025,
  indicators.dataProductApplicationsWithoutCertificate,
  indicators.dataProductApplicationsSinceMarch,
  indicators.dataProductCertificatesSinceMarch,
  indicators.dataProductEconomicValuePerCertificate,
  indicators.dataProductEconomicValuePerApplication,
  indicators.newOverseasStationsShare,
  indicators.overseasStationsBeforeTheYear,
  indicators.overseasTrainingFirmsPerSession,
  indicators.newIpServiceOutlets,
  indicators.inventionShareOfGrants2007,
  indicators.inventionShareOfGrants2008,
  indicators.inventionShareOfGrants2009,
  indicators.inventionShareOfGrants2010,
  indicators.inventionShareOfGrants2011,
  indicators.inventionShareOfGrants2012,
  indicators.inventionShareOfGrants2013,
  indicators.inventionShareOfGrants2014,
  indicators.inventionShareOfGrants2015,
  indicators.inventionShareOfGrants2016,
  indicators.inventionShareOfGrants2018,
  indicators.inventionShareOfGrants2023,
  indicators.patentsGrantedAnnualGrowth2013To2023,
  indicators.inventionPatentsGrantedAnnualGrowth2013To2023,
  indicators.pctApplicationsAnnualGrowth2012To2022,
  indicators.rdExpenditureAnnualGrowth2012To2022,
  indicators.technologyContractTurnoverAnnualGrowth2012To2025,
  indicators.technologyContractTurnoverAnnualGrowth2023To2025,
  indicators.highTechEnterprisesAnnualGrowth2013To2023,
];
