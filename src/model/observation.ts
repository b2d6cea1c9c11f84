import type { Bilingual } from './bilingual.js';
import type { Bound, Quantity } from './quantity.js';
import type { Unit } from './unit-types.js';
import type { Area, ComparisonBasis, ObservationKind, periodBases, Topic } from './vocabulary.js';

export type { Bilingual } from './bilingual.js';
export type { Area, ComparisonBasis, ObservationKind, Topic } from './vocabulary.js';

/** Where in the source a fact stands: the line of the extract, our short label of its section, the statement's number. */
export interface SourcePlace {
  readonly line: number;
  readonly section: string;
  readonly statement: number;
}

/** What a rate of change is measured against. */
export interface Comparison<Basis extends ComparisonBasis = ComparisonBasis> {
  readonly basis: Basis;
  /** The instant or period compared with: `2024-12-31`. */
  readonly base: string;
  /** The id of the indicator whose change this is. */
  readonly indicator: string;
}

/** Who printed a figure, when and where. */
export interface Publication {
  readonly publisher: string;
  /** The year, month or day of publication, ISO 8601; `null` where it is not known. */
  readonly date: string | null;
  /** The address without its scheme, or where it was found; `null` where only a copy without an address to cite was seen. */
  readonly address: string | null;
}

/** A change that was printed beside a level: 同比增长10.62%, 较上年度增长9.3件. */
export interface PrintedChange extends Quantity {
  readonly comparison: Comparison;
  /** There where the words around the figure tell of a fall (down 5.5%): the value is below zero, and the printed figure is not. */
  readonly decrease?: true;
}

/** A change of a figure of the report that another publisher prints beside the same figure. */
export interface ChangeElsewhere extends PrintedChange {
  readonly publication: Publication;
}

/** A growth whose basis is in its type, so that only what may be annualised is. */
export interface Compared<Basis extends ComparisonBasis> {
  readonly comparison: Comparison<Basis>;
}

/** Why an entry is not to be used any more. Ids never vanish: the entry stays, and says what takes its place. */
export interface Deprecation {
  /** The release of the package that deprecated it: `2.0.0`. */
  readonly since: string;
  /** The id of the entry that takes its place; without one, it was withdrawn. */
  readonly replacedBy?: string;
  /** Whether its figures can be compared with those of the entry that takes its place. */
  readonly comparable: boolean;
  readonly note: Bilingual;
}

/**
 * One published figure of an indicator, for a period and an area.
 *
 * @example
 * ```ts
 * patentsGranted.value; // 135500
 * patentsGranted.unit; // '件'
 * patentsGranted.period; // '2025'
 * ```
 */
export interface Observation<
  Id extends string = string,
  U extends Unit = Unit,
  B extends Bound = Bound,
> extends Quantity<U, B> {
  /** The kebab-case of the export's name: `patents-granted` for `patentsGranted`. */
  readonly id: Id;
  /** The indicator's name. */
  readonly name: Bilingual;
  /** What is counted, and how, in our words. */
  readonly definition: Bilingual;
  readonly topic: Topic;
  readonly kind: ObservationKind;
  /** ISO 8601: a year `2025`, an instant `2025-09-30`, a span `2025-01-01/2025-09-30`. */
  readonly period: string;
  /** Whether the line of the report names the period. */
  readonly periodBasis: keyof typeof periodBases;
  /** How the period was read or inferred, where the line does not settle it alone. */
  readonly periodNote?: Bilingual;
  /** Why the resolution is coarser than the printed digits: the figure is visibly rounded. */
  readonly resolutionNote?: Bilingual;
  readonly area: Area;
  /** True where the figure counts everything since inception up to the period's end (累计). */
  readonly cumulative: boolean;
  /** True where only what was added in the period is counted (新增, 新建, 新认定), false where the total is. */
  readonly newlyAdded: boolean;
  /** What one unit is in English, in the plural: `patents`, `firms`. */
  readonly noun?: string;
  /** The denominator, where it is printed apart from the figure (每万人口…65件). */
  readonly denominator?: string;
  /** The id of the observation that this one is a part of. */
  readonly partOf?: string;
  /** What a rate of change is measured against. */
  readonly comparison?: Comparison;
  /** How much more it is than before, where the report prints only the level, and another publisher the change with it. */
  readonly change?: ChangeElsewhere;
  /** What the source leaves unclear, or what the figure must not be read as. */
  readonly caveat?: Bilingual;
  readonly source: SourcePlace;
  /** There where the entry was renamed or withdrawn; its export is `@deprecated`. */
  readonly deprecated?: Deprecation;
}
