import type { RecordedChange } from './release.js';

/** An id that the edition does not have; the message names the nearest ones. */
export class UnknownObservationError extends Error {
  override readonly name = 'UnknownObservationError';
  readonly id: string;
  readonly nearest: readonly string[];

  constructor(id: string, nearest: readonly string[]) {
    super(`no observation has the id ${JSON.stringify(id)}; the nearest are ${nearest.join(', ')}`);
    this.id = id;
    this.nearest = nearest;
  }
}

/** What `findObservations` does not look for: a field that a query has not, which would find everything, or a value that there is not. */
export class ObservationQueryError extends Error {
  override readonly name = 'ObservationQueryError';
}

/** What `DatasetHashError.code` says. */
export type DatasetHashErrorCode =
  /** The data are not those of the hash. */
  | 'mismatch'
  /** The hash is not 64 hexadecimal digits. */
  | 'malformed-hash'
  /** There is no Web Crypto here: a page that was not loaded by HTTPS has none. */
  | 'no-web-crypto';

/** Data that do not have the hash they should have. */
export class DatasetHashError extends Error {
  override readonly name = 'DatasetHashError';
  readonly code: DatasetHashErrorCode;
  /** The hash that was asked for. */
  readonly expected: string | undefined;
  /** The hash that the data have. */
  readonly actual: string | undefined;

  constructor(code: DatasetHashErrorCode, message: string, expected?: string, actual?: string) {
    super(message);
    this.code = code;
    this.expected = expected;
    this.actual = actual;
  }
}

/** What `DatasetDiffError.code` says. */
export type DatasetDiffErrorCode =
  /** What was given as a dataset is none. */
  | 'no-dataset'
  /** What was given as a diff is none: `diffDatasets` makes one. */
  | 'no-diff'
  /** The diff was made from other data than those that it is applied to. */
  | 'conflict';

/** Datasets that cannot be compared, or a diff that does not fit; the message says where. */
export class DatasetDiffError extends Error {
  override readonly name = 'DatasetDiffError';
  readonly code: DatasetDiffErrorCode;

  constructor(code: DatasetDiffErrorCode, message: string) {
    super(message);
    this.code = code;
  }
}

/** What `DatasetPinError.code` says. */
export type DatasetPinErrorCode =
  /** The request is not one: no edition, a field that there is not, something else than a text, a hash that is none. */
  | 'malformed-request'
  /** The package has no such edition. */
  | 'unknown-edition'
  /** The package knows of no such release. */
  | 'unknown-version'
  /** No release that the package knows of has that hash. */
  | 'unknown-hash'
  /** The version and the hash are not of the same release. */
  | 'contradiction'
  /** The data have changed since the pinned release. */
  | 'changed'
  /** The data in this installation are not those that the package was released with. */
  | 'altered';

/** What `pin` rejects with: what was expected, what is there, and in words what changed in between. */
export class DatasetPinError extends Error {
  override readonly name = 'DatasetPinError';
  readonly code: DatasetPinErrorCode;
  /** What the pin asks for: an edition, a version or a hash; empty where it cannot be told. */
  readonly expected: string;
  /** The hash that the data have; `undefined` where there is nothing to hash. */
  readonly actual: string | undefined;
  /** What changed since the pinned release, the oldest first; empty unless the code is `changed`. */
  readonly changes: readonly RecordedChange[];

  constructor(
    code: DatasetPinErrorCode,
    message: string,
    details: { expected: string; actual?: string | undefined; changes?: readonly RecordedChange[] },
  ) {
    super(message);
    this.code = code;
    this.expected = details.expected;
    this.actual = details.actual;
    this.changes = details.changes ?? [];
  }
}
