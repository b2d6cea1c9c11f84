/**
 * The topics of the edition, in the order of the report: each file holds constants alone, in source order. `npm run build`
 * makes the list in `observations.ts` from them.
 *
 * @module
 */

export * from './insurance.js';
export * from './creation.js';
export * from './utilisation.js';
export * from './protection.js';
export * from './services.js';
