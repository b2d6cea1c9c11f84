import { describeChange } from './describe.js';
import { DatasetPinError } from './errors.js';
import { isSha256, sha256Of } from './hash.js';
import type { RecordedChange, Release } from './release.js';

/** What a consumer relies on. */
export interface PinRequest<E extends string = string> {
  readonly edition: E;
  /** The release of the package whose data are relied on: `1.0.0`. */
  readonly version?: string;
  /** The hash of the data, as `data/SHA256SUMS` has it. */
  readonly sha256?: string;
}

/** What is there. */
export interface Pinned<E extends string = string> {
  readonly edition: E;
  /** The newest release with these data; `null` where they were not released yet. */
  readonly version: string | null;
  readonly sha256: string;
}

/** The data of an edition, and the hash that they should have. */
interface Held {
  readonly dataset: object;
  readonly sha256: string;
}

/** `pin`, for any editions and any record of releases. */
export async function pinTo<E extends string>(
  editions: Readonly<Record<E, Held>>,
  releases: readonly Release[],
  request: PinRequest<E>,
): Promise<Pinned<E>> {
  checkRequest(request);
  const { edition } = request;
  if (!Object.hasOwn(editions, edition)) {
    throw new DatasetPinError(
      'unknown-edition',
      `unknown edition ${show(edition)}; this version of shanghai-sti has ${Object.keys(editions).join(', ')}`,
      { expected: edition },
    );
  }
  const actual = await sha256Of(editions[edition].dataset);
  if (actual !== editions[edition].sha256) throw altered(edition, editions[edition].sha256, actual);

  const known = releases.filter((release) => release.edition === edition);
  const wanted = wantedHash(known, request, actual);
  if (wanted !== actual) throw changed(known, request, wanted, actual);
  const newest = known.findLast((release) => release.sha256 === actual);
  return { edition, version: newest?.version ?? null, sha256: actual };
}

/**
 * Refuses what would pin nothing unnoticed: `sha` for `sha256`, or a hash that a setting should have held and did not.
 * The types say so too, but a test in JavaScript has none.
 */
function checkRequest(request: unknown): void {
  const malformed = (what: string): never => {
    throw new DatasetPinError('malformed-request', `${what}; expected { edition: '2025', sha256: '…' }`, {
      expected: '',
    });
  };
  if (typeof request !== 'object' || request === null) return malformed(`${show(request)} is not a pin`);
  for (const [field, value] of Object.entries(request)) {
    if (!fields.has(field)) malformed(`unknown pin field ${show(field)}`);
    if (typeof value !== 'string') malformed(`the ${field} of a pin must be a string, not ${show(value)}`);
  }
  const { edition, sha256 } = request as Partial<PinRequest>;
  if (edition === undefined) malformed('the pin has no edition');
  if (sha256 !== undefined && !isSha256(sha256))
    malformed(`${show(sha256)} is not a sha256 (expected 64 hexadecimal digits)`);
}

const fields: ReadonlySet<string> = /* @__PURE__ */ new Set(['edition', 'version', 'sha256']);

/** The hash that a request stands for; that of the data where it names neither hash nor version. */
function wantedHash(known: readonly Release[], { edition, version, sha256 }: PinRequest, actual: string): string {
  const hash = sha256?.toLowerCase();
  const list = known.map((release) => `\n  ${release.version}  ${release.sha256}`).join('');
  const knowing =
    known.length > 0
      ? `the known releases of edition ${edition} are${list}`
      : `edition ${edition} was not released yet`;
  const release = known.find((candidate) => candidate.version === version);
  if (version !== undefined && release === undefined) {
    throw new DatasetPinError('unknown-version', `unknown release ${show(version)}; ${knowing}`, {
      expected: version,
      actual,
    });
  }
  if (hash !== undefined && hash !== actual && !known.some((candidate) => candidate.sha256 === hash)) {
    throw new DatasetPinError('unknown-hash', `no release has the sha256 ${show(hash)}; ${knowing}`, {
      expected: hash,
      actual,
    });
  }
  if (release !== undefined && hash !== undefined && hash !== release.sha256) {
    throw new DatasetPinError('contradiction', `${version} and the sha256 ${hash} are not of one release; ${knowing}`, {
      expected: hash,
      actual,
    });
  }
  return release?.sha256 ?? hash ?? actual;
}

const altered = (edition: string, expected: string, actual: string): DatasetPinError =>
  new DatasetPinError(
    'altered',
    `the data of edition ${edition} in this installation were altered: their sha256 should be ${expected}, but is ${actual}; install shanghai-sti again`,
    { expected, actual },
  );

function changed(known: readonly Release[], request: PinRequest, expected: string, actual: string): DatasetPinError {
  const pinned = known.findLast(({ version, sha256 }) =>
    request.version === undefined ? sha256 === expected : version === request.version,
  )!;
  const since = known.slice(known.indexOf(pinned) + 1);
  const changes: readonly RecordedChange[] = since.flatMap((release) => release.changes);
  const lines = since.flatMap((release) =>
    release.changes.map((change) => `\n  ${release.version}: ${describeChange(change, 'en')}`),
  );
  const newest = known.at(-1)!;
  const unreleased = newest.sha256 === actual ? '' : '\n  and something that was not released yet';
  return new DatasetPinError(
    'changed',
    `the data of edition ${request.edition} are not those of ${pinned.version} any more:${lines.join('')}${unreleased}
Look at each of them; then pin sha256 ${actual}, or install shanghai-sti@${pinned.version} to stay (expected sha256 ${expected})`,
    { expected, actual, changes },
  );
}

/** What somebody wrote, in quotes and not too long. */
const show = (text: unknown): string => JSON.stringify(String(text).slice(0, 80));
