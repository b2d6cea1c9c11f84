/**
 * The edition 2025: every observation as a constant of its own, and the arrays in source order, the measures in that of
 * the statements.
 *
 * @module
 */

export {
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
export {
  patentsGranted,
  inventionPatentsGranted,
  highValueInventionPatentsPer10kPeople,
  pctApplications,
} from './creation.js';
export {
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
export {
  ipProtectionSubCentres,
  newIpRightsAssistanceStations,
  newOverseasStations,
  overseasStations,
  overseasDisputeCasesGuided,
  overseasTrainingFirms,
  overseasTrainingSessions,
} from './protection.js';
export {
  ipPublicServicePilotCities,
  newNationalIpServiceOutlets,
  newMunicipalIpServiceOutlets,
  shanghaiIpAwardWinners,
  shanghaiIpInnovationAwardProjects,
  nationalIpModelCases,
  patentAgenciesSupported,
} from './services.js';
export { observations } from './observations.js';
export type { ObservationId, ObservationOf2025 } from './observations.js';
export { measures } from './measures.js';
export { notQuantities } from './not-quantities.js';
export { report } from './report.js';
export { sha256 } from './sha256.js';
