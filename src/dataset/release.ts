import type { Bilingual } from '../model/observation.js';
import type { Change } from './change.js';
import type { ChangeLevel } from './rules.js';

/** A change as `data/changes.json` records it: what was there, what is there now, and why. */
export interface RecordedChange extends Pick<Change, 'target' | 'id' | 'kind' | 'level' | 'to'> {
  /** The fields that changed, as they were; of what was removed, what it said. */
  readonly old: Readonly<Record<string, unknown>>;
  /** The fields that changed, as they are now; of what was added, what it says. */
  readonly new: Readonly<Record<string, unknown>>;
  /** Why: there wherever a figure or its meaning has changed. */
  readonly reason?: Bilingual;
}

/** One edition, or the series, in one release of the package, as `data/changes.json` records it. */
export interface Release {
  /** The version of the package. */
  readonly version: string;
  /** `2025`; or `series`, whose changes name points by indicator and period: `pct-applications/2019`. */
  readonly edition: string;
  /** Whether the package's root exported this edition. */
  readonly root: boolean;
  /** The sha256 of the data file: `2025.json`, `series.json`. */
  readonly sha256: string;
  /** The level that the changes since the release before ask for; `none` of a first release. */
  readonly level: ChangeLevel | 'none';
  /** What changed since the release before. */
  readonly changes: readonly RecordedChange[];
}
