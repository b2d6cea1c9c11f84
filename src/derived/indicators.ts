/**
 * The files of the derived indicators, in the order of the catalogue: each holds constants alone. `npm run build` makes
 * the list in `catalogue.ts` from them.
 *
 * @module
 */

export * from './creation.js';
export * from './insurance.js';
export * from './utilisation.js';
export * from './protection.js';
export * from './services.js';
export * from './history.js';
