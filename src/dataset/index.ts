/**
 * The dataset as a whole: finding and citing its figures, verifying and pinning it, and what differs between two of it.
 *
 * @module
 */

export { type Dataset, dataset } from './dataset.js';
export { type ObservationId, sha256 } from '../editions/current-dataset.js';
export { findObservations, observation, type ObservationById, type ObservationQuery } from './find.js';
export { cite, type CiteOptions } from './cite.js';
export { CanonicalJsonError, canonicalJson } from './canonical.js';
export { verifyDataset } from './hash.js';
export type { Change, DatasetDiff, FieldChange } from './change.js';
export { diffDatasets } from './diff.js';
export type { DatasetLike } from './dataset-like.js';
export type { ChangeKind, ChangeLevel, ChangeTarget } from './rules.js';
export { applyDiff } from './apply.js';
export { describeChange } from './describe.js';
export type { EditionName } from '../editions/registry.js';
export { pin } from './pin.js';
export type { Pinned, PinRequest } from './pin-to.js';
export { releases } from './releases.js';
export type { RecordedChange, Release } from './release.js';
export {
  DatasetDiffError,
  type DatasetDiffErrorCode,
  DatasetHashError,
  type DatasetHashErrorCode,
  DatasetPinError,
  type DatasetPinErrorCode,
  ObservationQueryError,
  UnknownObservationError,
} from './errors.js';
