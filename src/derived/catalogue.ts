/**
 * All derived indicators, in the order of the report's topics; those of the series alone come last.
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
import {
  inventionShareOfGrants2007,
  inventionShareOfGrants2008,
  inventionShareOfGrants2009,
  inventionShareOfGrants2010,
  inventionShareOfGrants2011,
  inventionShareOfGrants2012,
  inventionShareOfGrants2013,
  inventionShareOfGrants2014,
  inventionShareOfGrants2015,
  inventionShareOfGrants2016,
  inventionShareOfGrants2018,
  inventionShareOfGrants2023,
  patentsGrantedAnnualGrowth2013To2023,
  inventionPatentsGrantedAnnualGrowth2013To2023,
  pctApplicationsAnnualGrowth2012To2022,
  rdExpenditureAnnualGrowth2012To2022,
  technologyContractTurnoverAnnualGrowth2012To2025,
  technologyContractTurnoverAnnualGrowth2023To2025,
  highTechEnterprisesAnnualGrowth2013To2023,
} from './history.js';
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
  | typeof newIpServiceOutlets
  | typeof inventionShareOfGrants2007
  | typeof inventionShareOfGrants2008
  | typeof inventionShareOfGrants2009
  | typeof inventionShareOfGrants2010
  | typeof inventionShareOfGrants2011
  | typeof inventionShareOfGrants2012
  | typeof inventionShareOfGrants2013
  | typeof inventionShareOfGrants2014
  | typeof inventionShareOfGrants2015
  | typeof inventionShareOfGrants2016
  | typeof inventionShareOfGrants2018
  | typeof inventionShareOfGrants2023
  | typeof patentsGrantedAnnualGrowth2013To2023
  | typeof inventionPatentsGrantedAnnualGrowth2013To2023
  | typeof pctApplicationsAnnualGrowth2012To2022
  | typeof rdExpenditureAnnualGrowth2012To2022
  | typeof technologyContractTurnoverAnnualGrowth2012To2025
  | typeof technologyContractTurnoverAnnualGrowth2023To2025
  | typeof highTechEnterprisesAnnualGrowth2013To2023;

/** The ids of the derived indicators: `'invention-share-of-grants'`, … */
export type DerivedId = AnyDerivedIndicator['id'];

/**
 * The 61 derived indicators, in the order of the report's topics; those of the series alone come last.
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
  inventionShareOfGrants2007,
  inventionShareOfGrants2008,
  inventionShareOfGrants2009,
  inventionShareOfGrants2010,
  inventionShareOfGrants2011,
  inventionShareOfGrants2012,
  inventionShareOfGrants2013,
  inventionShareOfGrants2014,
  inventionShareOfGrants2015,
  inventionShareOfGrants2016,
  inventionShareOfGrants2018,
  inventionShareOfGrants2023,
  patentsGrantedAnnualGrowth2013To2023,
  inventionPatentsGrantedAnnualGrowth2013To2023,
  pctApplicationsAnnualGrowth2012To2022,
  rdExpenditureAnnualGrowth2012To2022,
  technologyContractTurnoverAnnualGrowth2012To2025,
  technologyContractTurnoverAnnualGrowth2023To2025,
  highTechEnterprisesAnnualGrowth2013To2023,
];
