/**
 * All derived indicators, in the order of the report's topics.
 *
 * @module
 */

import {
  inventionShareOfGrants,
  inventionShareOfGrants2019,
  nonInventionPatentsGranted,
  pctApplicationsGrowth,
  pctApplicationsIncrease,
  highValueInventionPatentsPer10kPeopleGrowth,
  highValueInventionPatentsPer10kPeopleIncrease,
  pctApplicationsAnnualGrowthSince2020,
  pctApplicationsAnnualGrowthSince2011,
  highValueInventionPatentsPer10kPeopleAnnualGrowthSince2022,
  patentsGrantedAnnualGrowthSince2019,
  inventionPatentsGrantedAnnualGrowthSince2019,
  inventionPatentsGrantedAnnualGrowthSince2011,
} from './creation.js';
import {
  insurancePremiumSubsidyPerFirm,
  insurancePremiumSubsidyPerBatch,
  insurancePremiumSubsidyFirmsPerBatch,
  icPoolRiskCoveragePerFirm,
  biomedicalInsuranceRiskCoveragePerProject,
  biomedicalInsuranceRiskCoveragePerOrganisation,
  biomedicalInsuranceProjectsPerOrganisation,
  firstOfAKindEquipmentRiskCoveragePerProject,
  incubatorInsuranceStartupsPerIncubator,
  incubatorInsuranceFoundersPerStartup,
  incubatorInsuranceFoundersPerIncubator,
  loanGuaranteeInsuranceCreditEnhancementPerFirm,
} from './insurance.js';
import {
  newPatentsInNationalRepositoryShare,
  newPatentsOutsideNationalRepository,
  newUtilisationBodies,
  ipPledgeLoanBalanceAtStartOfYear,
  ipPledgeLoanIncrease,
  ipPledgeLoanAnnualisedGrowth,
  dataProductCertifiedShare,
  dataProductCertifiedShareInMarch2025,
  dataProductApplicationsWithoutCertificate,
  dataProductApplicationsSinceMarch,
  dataProductCertificatesSinceMarch,
  dataProductEconomicValuePerCertificate,
  dataProductEconomicValuePerApplication,
} from './utilisation.js';
import {
  newOverseasStationsShare,
  overseasStationsBeforeTheYear,
  overseasTrainingFirmsPerSession,
} from './protection.js';
import { newIpServiceOutlets } from './services.js';

/** Any one of the derived indicators, with its literal id and unit. */
export type AnyDerivedIndicator =
  | typeof inventionShareOfGrants
  | typeof inventionShareOfGrants2019
  | typeof nonInventionPatentsGranted
  | typeof pctApplicationsGrowth
  | typeof pctApplicationsIncrease
  | typeof highValueInventionPatentsPer10kPeopleGrowth
  | typeof highValueInventionPatentsPer10kPeopleIncrease
  | typeof pctApplicationsAnnualGrowthSince2020
  | typeof pctApplicationsAnnualGrowthSince2011
  | typeof highValueInventionPatentsPer10kPeopleAnnualGrowthSince2022
  | typeof patentsGrantedAnnualGrowthSince2019
  | typeof inventionPatentsGrantedAnnualGrowthSince2019
  | typeof inventionPatentsGrantedAnnualGrowthSince2011
  | typeof insurancePremiumSubsidyPerFirm
  | typeof insurancePremiumSubsidyPerBatch
  | typeof insurancePremiumSubsidyFirmsPerBatch
  | typeof icPoolRiskCoveragePerFirm
  | typeof biomedicalInsuranceRiskCoveragePerProject
  | typeof biomedicalInsuranceRiskCoveragePerOrganisation
  | typeof biomedicalInsuranceProjectsPerOrganisation
  | typeof firstOfAKindEquipmentRiskCoveragePerProject
  | typeof incubatorInsuranceStartupsPerIncubator
  | typeof incubatorInsuranceFoundersPerStartup
  | typeof incubatorInsuranceFoundersPerIncubator
  | typeof loanGuaranteeInsuranceCreditEnhancementPerFirm
  | typeof newPatentsInNationalRepositoryShare
  | typeof newPatentsOutsideNationalRepository
  | typeof newUtilisationBodies
  | typeof ipPledgeLoanBalanceAtStartOfYear
  | typeof ipPledgeLoanIncrease
  | typeof ipPledgeLoanAnnualisedGrowth
  | typeof dataProductCertifiedShare
  | typeof dataProductCertifiedShareInMarch2025
  | typeof dataProductApplicationsWithoutCertificate
  | typeof dataProductApplicationsSinceMarch
  | typeof dataProductCertificatesSinceMarch
  | typeof dataProductEconomicValuePerCertificate
  | typeof dataProductEconomicValuePerApplication
  | typeof newOverseasStationsShare
  | typeof overseasStationsBeforeTheYear
  | typeof overseasTrainingFirmsPerSession
  | typeof newIpServiceOutlets;

/** The ids of the derived indicators: `'invention-share-of-grants'`, … */
export type DerivedId = AnyDerivedIndicator['id'];

/**
 * The 42 derived indicators, in the order of the report's topics.
 *
 * @example
 * ```ts
 * formatEstimate(inventionShareOfGrants.estimate, { interval: true }); // '38.9%–39.0%'
 * derivedIndicators.find(({ id }) => id === 'ip-pledge-loan-annualised-growth')?.estimate.value; // 23.06…
 * ```
 */
export const derivedIndicators: readonly AnyDerivedIndicator[] = [
  inventionShareOfGrants,
  inventionShareOfGrants2019,
  nonInventionPatentsGranted,
  pctApplicationsGrowth,
  pctApplicationsIncrease,
  highValueInventionPatentsPer10kPeopleGrowth,
  highValueInventionPatentsPer10kPeopleIncrease,
  pctApplicationsAnnualGrowthSince2020,
  pctApplicationsAnnualGrowthSince2011,
  highValueInventionPatentsPer10kPeopleAnnualGrowthSince2022,
  patentsGrantedAnnualGrowthSince2019,
  inventionPatentsGrantedAnnualGrowthSince2019,
  inventionPatentsGrantedAnnualGrowthSince2011,
  insurancePremiumSubsidyPerFirm,
  insurancePremiumSubsidyPerBatch,
  insurancePremiumSubsidyFirmsPerBatch,
  icPoolRiskCoveragePerFirm,
  biomedicalInsuranceRiskCoveragePerProject,
  biomedicalInsuranceRiskCoveragePerOrganisation,
  biomedicalInsuranceProjectsPerOrganisation,
  firstOfAKindEquipmentRiskCoveragePerProject,
  incubatorInsuranceStartupsPerIncubator,
  incubatorInsuranceFoundersPerStartup,
  incubatorInsuranceFoundersPerIncubator,
  loanGuaranteeInsuranceCreditEnhancementPerFirm,
  newPatentsInNationalRepositoryShare,
  newPatentsOutsideNationalRepository,
  newUtilisationBodies,
  ipPledgeLoanBalanceAtStartOfYear,
  ipPledgeLoanIncrease,
  ipPledgeLoanAnnualisedGrowth,
  dataProductCertifiedShare,
  dataProductCertifiedShareInMarch2025,
  dataProductApplicationsWithoutCertificate,
  dataProductApplicationsSinceMarch,
  dataProductCertificatesSinceMarch,
  dataProductEconomicValuePerCertificate,
  dataProductEconomicValuePerApplication,
  newOverseasStationsShare,
  overseasStationsBeforeTheYear,
  overseasTrainingFirmsPerSession,
  newIpServiceOutlets,
];
