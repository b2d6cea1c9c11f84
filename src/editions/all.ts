// Made from src/editions/registry.ts by `npm run build`: do not edit.

// oxfmt-ignore
import { measures as measuresOf2025 } from './2025/measures.js';
import { notQuantities as notQuantitiesOf2025 } from './2025/not-quantities.js';
import { observations as observationsOf2025 } from './2025/observations.js';
import { report as reportOf2025 } from './2025/report.js';
import { sha256 as sha256Of2025 } from './2025/sha256.js';

/** The data of each edition of this version, with the hash that they should have. */
// oxfmt-ignore
export const editions = {
  2025: { dataset: { report: reportOf2025, observations: observationsOf2025, measures: measuresOf2025 }, sha256: sha256Of2025 },
};

/** The numerals of each edition's report that are no figures. */
// oxfmt-ignore
export const notQuantities = {
  2025: notQuantitiesOf2025,
};
