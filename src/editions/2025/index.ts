/**
 * The edition 2025: every observation as a constant of its own, and the arrays in source order, the measures in that of
 * the statements.
 *
 * @module
 */

export * from './indicators.js';
export { type ObservationId, type ObservationOf2025, observations } from './observations.js';
export { measures } from './measures.js';
export { notQuantities } from './not-quantities.js';
export { report } from './report.js';
export { sha256 } from './sha256.js';
