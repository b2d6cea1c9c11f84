import type { Area, Bilingual, Observation, ObservationKind, PrintedChange, Publication } from './observation.js';
import type { Quantity } from './quantity.js';
import type { Unit } from './unit-types.js';

/**
 * How sure a figure is.
 *
 * | confidence | meaning |
 * | --- | --- |
 * | `high` | by the office that counts, or confirmed by another publication or a printed rate |
 * | `medium-high` | one publication, or a copy of a table, which nothing contradicts |
 * | `medium` | rounded, or another publisher has another figure: see the note |
 *
 * What is less sure than that is in no series.
 */
export type Confidence = 'high' | 'medium-high' | 'medium';

/**
 * Where a figure stands among the revisions of its period: `preliminary` before all is counted (`P` of the SDMX code list
 * OBS_STATUS), `revised` where an earlier one was replaced, `final` where the publisher's count was closed.
 */
export type PointStatus = 'preliminary' | 'revised' | 'final';

/**
 * The gross domestic product that a share of it is a share of: as first published, as revised later, or not known. Shares
 * of two are not comparable, and whether two that are not known are one is not known either.
 */
export type GdpBasis = 'first-published' | 'revised' | 'unknown';

/** A figure by another publisher than the edition's report. */
export interface PublishedPoint<Id extends string = string, U extends Unit = Unit> extends Quantity<U> {
  /** The id of the indicator: the same as that of the edition's observation, where it has one. */
  readonly id: Id;
  readonly kind: ObservationKind;
  readonly period: string;
  readonly area: Area;
  readonly cumulative: boolean;
  /** Whether the unit stands with the figure, or only its context names it (847, 57.9). */
  readonly unitBasis: 'printed' | 'context';
  /** The denominator, where it is printed apart from the figure. */
  readonly denominator?: string;
  /** The id of the indicator that this one is a part of: as of the edition's observation. */
  readonly partOf?: string;
  /** Why the resolution is coarser than the printed digits: the figure is visibly rounded. */
  readonly resolutionNote?: Bilingual;
  readonly publication: Publication;
  readonly change?: PrintedChange;
  readonly confidence: Confidence;
  /** True where the publisher's table was not seen, but a copy of it. */
  readonly secondHand: boolean;
  /** Without it, the publisher does not say. */
  readonly status?: PointStatus;
  /** Of a share of the gross domestic product: of which. */
  readonly basis?: GdpBasis;
  /** What the publication leaves unclear, what contradicts it, what confirms it. */
  readonly note?: Bilingual;
}

/** A point of a series: a figure by another publisher, or the edition's own observation. */
export type SeriesPoint<Id extends string = string, U extends Unit = Unit> = PublishedPoint<Id, U> | Observation<Id, U>;

/** Comparable observations of one indicator over several periods, the earliest first. */
export interface Series<Id extends string = string, U extends Unit = Unit> {
  /** The id of the indicator. */
  readonly id: Id;
  readonly name: Bilingual;
  readonly unit: U;
  readonly kind: ObservationKind;
  /** The edition's own observation, which is one of the points; a series need not have one. */
  readonly observation?: Observation<Id, U>;
  /** One for each period: the final one, where there are several. */
  readonly points: readonly SeriesPoint<Id, U>[];
  /** What else was published for the periods of points: preliminary figures, and the same or nearly the same by others. */
  readonly vintages: readonly PublishedPoint<Id, U>[];
  /** Periods without a figure here. */
  readonly gaps: readonly { readonly from: string; readonly to: string; readonly note: Bilingual }[];
  /** Where the figures before and after are not quite of one kind. */
  readonly breaks: readonly { readonly at: string; readonly note: Bilingual }[];
}
