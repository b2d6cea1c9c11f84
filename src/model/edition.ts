import type { Measure } from './measure.js';
import type { Observation } from './observation.js';
import type { NotQuantity } from './report.js';

/** What an edition's module exports: its figures, what they say was done, and the numerals that are no figures. */
export interface Edition {
  readonly observations: readonly Observation[];
  readonly measures: readonly Measure[];
  readonly notQuantities: readonly NotQuantity[];
}
