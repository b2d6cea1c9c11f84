import type { ChangeKind, ChangeLevel, ChangeTarget } from './rules.js';

/** A field that has changed. Where it was not there before, `before` is not there either; so with `after`. */
export interface FieldChange {
  /** The field's name: `value`, `name`. */
  readonly path: string;
  readonly before?: unknown;
  readonly after?: unknown;
}

/** One change: of one observation, of one measure, or of the record of the report. */
export interface Change {
  readonly target: ChangeTarget;
  /** The id in the dataset before; of what was added, that after. `report` for the report. */
  readonly id: string;
  readonly kind: ChangeKind;
  /** The release that it asks for. */
  readonly level: ChangeLevel;
  /** The id of the entry that takes the place of one that was renamed or withdrawn. */
  readonly to?: string;
  /** Every field that differs; of what was added or removed, all of them. */
  readonly fields: readonly FieldChange[];
  /** The places in the list, from 0, where the entry was added, removed or moved. */
  readonly position?: { readonly before?: number; readonly after?: number };
}

/** What differs between two datasets. It is plain JSON. */
export interface DatasetDiff {
  /** The highest level that a change asks for. */
  readonly level: ChangeLevel | 'none';
  readonly changes: readonly Change[];
}
