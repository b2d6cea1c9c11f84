// Made from src/editions/2025/indicators.ts by `npm run build`: do not edit.

import * as indicators from './indicators.js';

/** Any one of the observations of the edition 2025, with its literal id, unit and bound. */
export type ObservationOf2025 = (typeof indicators)[keyof typeof indicators];

/** The ids of the edition: `'patents-granted'`, … */
export type ObservationId = ObservationOf2025['id'];

/** All observations of the edition 2025, in source order. */
export const observations: readonly ObservationOf2025[] = [
  indicators.insurancePremiumSubsidyBatches,
  indicators.insurancePremiumSubsidyFirms,
  indicators.insurancePremiumSubsidy,
  indicators.icPoolProducts,
  indicators.icPoolFirmsCovered,
  indicators.icPoolRiskCoverage,
  indicators.biomedicalInsuranceInsuredOrganisations,
  indicators.biomedicalInsuranceProjects,
  indicators.biomedicalInsuranceRiskCoverage,
  indicators.firstOfAKindEquipmentProjectsInsured,
  indicators.firstOfAKindEquipmentRiskCoverage,
  indicators.incubatorInsuranceIncubators,
  indicators.incubatorInsuranceStartups,
  indicators.incubatorInsuranceFounders,
  indicators.loanGuaranteeInsuranceFirms,
  indicators.loanGuaranteeInsuranceCreditEnhancement,
  indicators.patentsGranted,
  indicators.inventionPatentsGranted,
  indicators.highValueInventionPatentsPer10kPeople,
  indicators.pctApplications,
  indicators.newPatentsReviewed,
  indicators.newPatentsInNationalRepository,
  indicators.newPatentUtilisationPlatforms,
  indicators.newMarketServiceBodies,
  indicators.newMedicalIpOperators,
  indicators.patentNavigationProjects,
  indicators.nationalIndustrialIpOperationCentres,
  indicators.ipFinancePilotProvinces,
  indicators.newIpPledgeLoanBranches,
  indicators.ipPledgeLoanBalance,
  indicators.ipPledgeLoanGrowth,
  indicators.dataProductApplications,
  indicators.dataProductCertificates,
  indicators.dataProductAiShare,
  indicators.dataProductEconomicValue,
  indicators.dataProductServiceStations,
  indicators.ipProtectionSubCentres,
  indicators.newIpRightsAssistanceStations,
  indicators.newOverseasStations,
  indicators.overseasStations,
  indicators.overseasDisputeCasesGuided,
  indicators.overseasTrainingFirms,
  indicators.overseasTrainingSessions,
  indicators.ipPublicServicePilotCities,
  indicators.newNationalIpServiceOutlets,
  indicators.newMunicipalIpServiceOutlets,
  indicators.shanghaiIpAwardWinners,
  indicators.shanghaiIpInnovationAwardProjects,
  indicators.nationalIpModelCases,
  indicators.patentAgenciesSupported,
];
