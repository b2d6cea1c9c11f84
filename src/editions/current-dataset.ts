// Made from src/editions/registry.ts by `npm run build`: do not edit.

export { measures } from './2025/measures.js';
// oxfmt-ignore
export { type ObservationId, type ObservationOf2025 as CurrentObservation, observations } from './2025/observations.js';
export { report } from './2025/report.js';
export { sha256 } from './2025/sha256.js';
