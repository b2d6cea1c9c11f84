// Made from src/editions/registry.ts by `npm run build`: do not edit.

export * from './2025/indicators.js';
export type { ObservationId } from './2025/observations.js';
