import type { Bilingual } from './bilingual.js';
import type { Measure } from './measure.js';
import type { Observation } from './observation.js';
import type { NotQuantity } from './report.js';

/** What an edition's module exports: its figures, what they say was done, and the numerals that are no figures. */
export interface Edition {
  readonly observations: readonly Observation[];
  readonly measures: readonly Measure[];
  readonly notQuantities: readonly NotQuantity[];
}

/** What the descriptors of an edition's data files say of it as a whole. */
export interface AboutEdition {
  readonly title: Bilingual;
  readonly description: Bilingual;
  readonly keywords: { readonly zh: readonly string[]; readonly en: readonly string[] };
  /** What the figures were taken from. */
  readonly source: Bilingual;
}
