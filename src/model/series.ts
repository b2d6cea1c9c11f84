import type { Area, Bilingual, Comparison, Observation, ObservationKind } from './observation.js';
import type { Quantity } from './quantity.js';
import type { Unit } from './unit-types.js';

/** Who printed a figure, when and where. */
export interface Publication {
  readonly publisher: string;
  /** The day of publication, ISO 8601; `null` where it is not known. */
  readonly date: string | null;
  /** The address without its scheme, or where it was found. */
  readonly address: string;
}

/** A change that was printed beside a level: 同比增长10.62%, 较上年度增长9.3件. */
export interface PrintedChange extends Quantity {
  readonly comparison: Comparison;
}

/** A figure of an earlier period, by another publisher than the edition's report. */
export interface PublishedPoint<Id extends string = string, U extends Unit = Unit> extends Quantity<U> {
  /** The id of the indicator: the same as that of the edition's observation. */
  readonly id: Id;
  readonly kind: ObservationKind;
  readonly period: string;
  readonly area: Area;
  readonly cumulative: boolean;
  /** Whether the unit stands with the figure, or only its context names it (847, 57.9). */
  readonly unitBasis: 'printed' | 'context';
  /** The denominator, where it is printed apart from the figure. */
  readonly denominator?: string;
  /** Why the resolution is coarser than the printed digits: the figure is visibly rounded. */
  readonly resolutionNote?: Bilingual;
  readonly publication: Publication;
  readonly change?: PrintedChange;
}

/** A point of a series: an earlier figure, or the edition's own observation. */
export type SeriesPoint<Id extends string = string, U extends Unit = Unit> = PublishedPoint<Id, U> | Observation<Id, U>;

/** Comparable observations of one indicator over several periods, the earliest first; the last one is the edition's own. */
export interface Series<Id extends string = string, U extends Unit = Unit> {
  /** The id of the indicator. */
  readonly id: Id;
  readonly name: Bilingual;
  readonly unit: U;
  readonly kind: ObservationKind;
  readonly points: readonly SeriesPoint<Id, U>[];
  /** Periods without a figure here. */
  readonly gaps: readonly { readonly from: string; readonly to: string; readonly note: Bilingual }[];
  /** Where the figures before and after are not quite of one kind. */
  readonly breaks: readonly { readonly at: string; readonly note: Bilingual }[];
}
