import { editions } from '../editions/all.js';
import type { EditionName } from '../editions/registry.js';
import { type Pinned, type PinRequest, pinTo } from './pin-to.js';
import { releases } from './releases.js';

/**
 * Resolves where the data of an edition are those of a release, and rejects where they are not: three lines in a test of
 * your own, and no published number moves without your knowing. 锁定数据版本。
 *
 * The data are hashed anew (RFC 8785, SHA-256), so that a changed installation is found out too. A version stands for
 * its data: the pin of 1.0.0 holds in 1.0.1 where that changed no data. With neither version nor hash, `pin` asks only
 * whether the edition is there, and whole.
 *
 * @returns the edition, the release that the data are of (`null` where they were not released yet) and their sha256
 * @throws DatasetPinError (it rejects) with a `code`, what was `expected`, the `actual` hash, and the `changes` since the
 * pinned release, which the message puts into words
 *
 * @example
 * ```ts
 * const { edition } = await pin({ edition: '2025', sha256 });
 * edition; // '2025'
 * await pin({ edition: '2025', sha256: '0'.repeat(64) }); // throws DatasetPinError unknown-hash
 * ```
 */
export async function pin(request: PinRequest<EditionName>): Promise<Pinned<EditionName>> {
  return pinTo(editions, releases, request);
}
