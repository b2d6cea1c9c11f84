import type { Bilingual } from './observation.js';
import type { Estimate } from './quantity.js';

/** The helper that computes a derived indicator. */
export type DerivedMethod =
  | 'share'
  | 'ratio'
  | 'sum'
  | 'difference'
  | 'growthRate'
  | 'impliedBase'
  | 'impliedIncrease'
  | 'annualizedGrowth'
  | 'compoundAnnualGrowthRate';

/** An input of a derived indicator: an observation of the edition, or a point of a series. */
export interface DerivedInput {
  /** The id of the indicator. */
  readonly id: string;
  /** The period of a point of the indicator's series; without it, the edition's observation. */
  readonly period?: string;
}

/** An indicator that follows from published ones, with the interval that their rounding allows. */
export interface DerivedIndicator<Id extends string = string, U extends string = string> {
  readonly id: Id;
  readonly name: Bilingual;
  /** The formula in words, and in symbols with the exports' names. */
  readonly formula: Bilingual & { readonly symbols: string };
  readonly method: DerivedMethod;
  /** In the order of the helper's parameters. */
  readonly inputs: readonly DerivedInput[];
  readonly unit: U;
  readonly period: string;
  readonly estimate: Estimate<U>;
  /** What it must not be read as. */
  readonly caveat: Bilingual;
}
