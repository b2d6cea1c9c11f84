/**
 * All observations of the edition, in source order.
 *
 * @module
 */

import {
  insurancePremiumSubsidyBatches,
  insurancePremiumSubsidyFirms,
  insurancePremiumSubsidy,
  icPoolProducts,
  icPoolFirmsCovered,
  icPoolRiskCoverage,
  biomedicalInsuranceInsuredOrganisations,
  biomedicalInsuranceProjects,
  biomedicalInsuranceRiskCoverage,
  firstOfAKindEquipmentProjectsInsured,
  firstOfAKindEquipmentRiskCoverage,
  incubatorInsuranceIncubators,
  incubatorInsuranceStartups,
  incubatorInsuranceFounders,
  loanGuaranteeInsuranceFirms,
  loanGuaranteeInsuranceCreditEnhancement,
} from './insurance.js';
import {
  patentsGranted,
  inventionPatentsGranted,
  highValueInventionPatentsPer10kPeople,
  pctApplications,
} from './creation.js';
import {
  newPatentsReviewed,
  newPatentsInNationalRepository,
  newPatentUtilisationPlatforms,
  newMarketServiceBodies,
  newMedicalIpOperators,
  patentNavigationProjects,
  nationalIndustrialIpOperationCentres,
  ipFinancePilotProvinces,
  newIpPledgeLoanBranches,
  ipPledgeLoanBalance,
  ipPledgeLoanGrowth,
  dataProductApplications,
  dataProductCertificates,
  dataProductAiShare,
  dataProductEconomicValue,
  dataProductServiceStations,
} from './utilisation.js';
import {
  ipProtectionSubCentres,
  newIpRightsAssistanceStations,
  newOverseasStations,
  overseasStations,
  overseasDisputeCasesGuided,
  overseasTrainingFirms,
  overseasTrainingSessions,
} from './protection.js';
import {
  ipPublicServicePilotCities,
  newNationalIpServiceOutlets,
  newMunicipalIpServiceOutlets,
  shanghaiIpAwardWinners,
  shanghaiIpInnovationAwardProjects,
  nationalIpModelCases,
  patentAgenciesSupported,
} from './services.js';

/** Any one of the observations of the edition 2025, with its literal id, unit and bound. */
export type ObservationOf2025 =
  | typeof insurancePremiumSubsidyBatches
  | typeof insurancePremiumSubsidyFirms
  | typeof insurancePremiumSubsidy
  | typeof icPoolProducts
  | typeof icPoolFirmsCovered
  | typeof icPoolRiskCoverage
  | typeof biomedicalInsuranceInsuredOrganisations
  | typeof biomedicalInsuranceProjects
  | typeof biomedicalInsuranceRiskCoverage
  | typeof firstOfAKindEquipmentProjectsInsured
  | typeof firstOfAKindEquipmentRiskCoverage
  | typeof incubatorInsuranceIncubators
  | typeof incubatorInsuranceStartups
  | typeof incubatorInsuranceFounders
  | typeof loanGuaranteeInsuranceFirms
  | typeof loanGuaranteeInsuranceCreditEnhancement
  | typeof patentsGranted
  | typeof inventionPatentsGranted
  | typeof highValueInventionPatentsPer10kPeople
  | typeof pctApplications
  | typeof newPatentsReviewed
  | typeof newPatentsInNationalRepository
  | typeof newPatentUtilisationPlatforms
  | typeof newMarketServiceBodies
  | typeof newMedicalIpOperators
  | typeof patentNavigationProjects
  | typeof nationalIndustrialIpOperationCentres
  | typeof ipFinancePilotProvinces
  | typeof newIpPledgeLoanBranches
  | typeof ipPledgeLoanBalance
  | typeof ipPledgeLoanGrowth
  | typeof dataProductApplications
  | typeof dataProductCertificates
  | typeof dataProductAiShare
  | typeof dataProductEconomicValue
  | typeof dataProductServiceStations
  | typeof ipProtectionSubCentres
  | typeof newIpRightsAssistanceStations
  | typeof newOverseasStations
  | typeof overseasStations
  | typeof overseasDisputeCasesGuided
  | typeof overseasTrainingFirms
  | typeof overseasTrainingSessions
  | typeof ipPublicServicePilotCities
  | typeof newNationalIpServiceOutlets
  | typeof newMunicipalIpServiceOutlets
  | typeof shanghaiIpAwardWinners
  | typeof shanghaiIpInnovationAwardProjects
  | typeof nationalIpModelCases
  | typeof patentAgenciesSupported;

/** The ids of the edition: `'patents-granted'`, … */
export type ObservationId = ObservationOf2025['id'];

/** The 50 observations of the edition 2025, in source order. */
export const observations: readonly ObservationOf2025[] = [
  insurancePremiumSubsidyBatches,
  insurancePremiumSubsidyFirms,
  insurancePremiumSubsidy,
  icPoolProducts,
  icPoolFirmsCovered,
  icPoolRiskCoverage,
  biomedicalInsuranceInsuredOrganisations,
  biomedicalInsuranceProjects,
  biomedicalInsuranceRiskCoverage,
  firstOfAKindEquipmentProjectsInsured,
  firstOfAKindEquipmentRiskCoverage,
  incubatorInsuranceIncubators,
  incubatorInsuranceStartups,
  incubatorInsuranceFounders,
  loanGuaranteeInsuranceFirms,
  loanGuaranteeInsuranceCreditEnhancement,
  patentsGranted,
  inventionPatentsGranted,
  highValueInventionPatentsPer10kPeople,
  pctApplications,
  newPatentsReviewed,
  newPatentsInNationalRepository,
  newPatentUtilisationPlatforms,
  newMarketServiceBodies,
  newMedicalIpOperators,
  patentNavigationProjects,
  nationalIndustrialIpOperationCentres,
  ipFinancePilotProvinces,
  newIpPledgeLoanBranches,
  ipPledgeLoanBalance,
  ipPledgeLoanGrowth,
  dataProductApplications,
  dataProductCertificates,
  dataProductAiShare,
  dataProductEconomicValue,
  dataProductServiceStations,
  ipProtectionSubCentres,
  newIpRightsAssistanceStations,
  newOverseasStations,
  overseasStations,
  overseasDisputeCasesGuided,
  overseasTrainingFirms,
  overseasTrainingSessions,
  ipPublicServicePilotCities,
  newNationalIpServiceOutlets,
  newMunicipalIpServiceOutlets,
  shanghaiIpAwardWinners,
  shanghaiIpInnovationAwardProjects,
  nationalIpModelCases,
  patentAgenciesSupported,
];
