import { canonicalJson } from './canonical.js';
import { DatasetHashError } from './errors.js';

/**
 * The SHA-256 of a value's canonical JSON (RFC 8785), in hexadecimal, by Web Crypto: in browsers and Node alike.
 *
 * @throws CanonicalJsonError for what JSON cannot hold, DatasetHashError where there is no Web Crypto
 */
export async function sha256Of(value: unknown): Promise<string> {
  // A page that was not loaded by HTTPS has `crypto`, but not `subtle`.
  const { subtle } = (globalThis as { crypto?: { subtle?: typeof crypto.subtle } }).crypto ?? {};
  if (subtle === undefined) {
    throw new DatasetHashError(
      'no-web-crypto',
      'there is no Web Crypto here: load the page by HTTPS, or from localhost',
    );
  }
  const digest = await subtle.digest('SHA-256', new TextEncoder().encode(canonicalJson(value)));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Whether something has the form of a SHA-256 in hexadecimal. */
export const isSha256 = (hash: unknown): boolean => typeof hash === 'string' && /^[\da-f]{64}$/i.test(hash);

/**
 * Whether data are those of a hash: canonical JSON (RFC 8785), then SHA-256. 校验数据集。
 *
 * The order of keys and the layout of a file do not matter; each value, name and note does. It is the hash that
 * `sha256sum data/2025.json` prints, and the export `sha256` of the edition.
 *
 * @param dataset what `JSON.parse` made of the file, or the export `dataset`
 * @param sha256 64 hexadecimal digits
 * @returns true; where the hashes differ it rejects, so that a forgotten `if` passes nothing
 * @throws DatasetHashError `mismatch` with both hashes; `malformed-hash`; `no-web-crypto`
 * @throws CanonicalJsonError for what JSON cannot hold
 *
 * @example
 * ```ts
 * await verifyDataset(dataset, sha256); // true
 * await verifyDataset({ ...dataset, measures: [] }, sha256); // throws DatasetHashError mismatch
 * ```
 */
export async function verifyDataset(dataset: object, sha256: string): Promise<true> {
  if (!isSha256(sha256)) {
    throw new DatasetHashError(
      'malformed-hash',
      `${JSON.stringify(sha256)} is not a sha256 (expected 64 hexadecimal digits)`,
    );
  }
  const expected = sha256.toLowerCase();
  const actual = await sha256Of(dataset);
  if (actual !== expected) {
    throw new DatasetHashError(
      'mismatch',
      `the dataset is not the one of the hash: expected sha256 ${expected}, but it is ${actual}`,
      expected,
      actual,
    );
  }
  return true;
}
