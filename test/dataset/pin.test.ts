import { createHash } from 'node:crypto';
import { describe, expect, expectTypeOf, it, test } from 'vitest';
import { type DatasetPinError, type EditionName, pin, type Pinned, releases, sha256 } from '../../src/dataset/index.js';
import { type PinRequest, pinTo } from '../../src/dataset/pin-to.js';
import type { RecordedChange, Release } from '../../src/dataset/release.js';
import { small, withFields } from './small.js';

const first = small;
const second = withFields('a', { value: 99, printed: '99件' });
const third = withFields('b', { unit: '项' }, second);
/** The hash of plain data without the code that is tested: `JSON.stringify` with the keys in order. */
const hashOf = (data: object): string =>
  createHash('sha256')
    .update(
      JSON.stringify(data, (_, value: unknown) =>
        typeof value === 'object' && value !== null && !Array.isArray(value)
          ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
          : value,
      ),
    )
    .digest('hex');
const [hash1, hash2, hash3] = [hashOf(first), hashOf(second), hashOf(third)];

const revised: RecordedChange = {
  target: 'observation',
  id: 'a',
  kind: 'revised',
  level: 'minor',
  old: { value: 101, printed: '101件' },
  new: { value: 99, printed: '99件' },
  reason: { zh: '抄录有误', en: 'misread' },
};
const restated: RecordedChange = {
  target: 'observation',
  id: 'b',
  kind: 'restated',
  level: 'major',
  old: { unit: '件' },
  new: { unit: '项' },
  reason: { zh: '单位有误', en: 'wrong unit' },
};
const release = (version: string, hash: string, changes: readonly RecordedChange[] = []): Release => ({
  version,
  edition: '2025',
  root: true,
  sha256: hash,
  level: changes[0]?.level ?? 'none',
  changes,
});
const record: readonly Release[] = [
  release('1.0.0', hash1),
  release('1.0.1', hash1),
  release('1.1.0', hash2, [revised]),
  { ...release('1.1.0', 'f'.repeat(64)), edition: '2026' },
  release('2.0.0', hash3, [restated]),
];

/** `pin` in an installation that holds given data, as its newest release has them. */
const pinIn = (
  dataset: object,
  hash: string,
  known: readonly Release[],
  request: Omit<PinRequest<'2025'>, 'edition'>,
): Promise<Pinned> => pinTo({ '2025': { dataset, sha256: hash } }, known, { edition: '2025', ...request });
const errorOf = async (pinned: Promise<unknown>): Promise<DatasetPinError> =>
  pinned.then(
    () => {
      throw new Error('it resolved');
    },
    (error: unknown) => error as DatasetPinError,
  );

describe('a pin that holds', () => {
  it.each<[string, Omit<PinRequest, 'edition'>]>([
    ['the hash', { sha256: hash3 }],
    ['the hash in capitals', { sha256: hash3.toUpperCase() }],
    ['the version', { version: '2.0.0' }],
    ['both', { version: '2.0.0', sha256: hash3 }],
    ['neither', {}],
  ])('by %s', async (_, request) => {
    await expect(pinIn(third, hash3, record, request)).resolves.toEqual({
      edition: '2025',
      version: '2.0.0',
      sha256: hash3,
    });
  });

  it('by a version before, where no data have changed since', async () => {
    const pinned = await pinIn(first, hash1, record.slice(0, 2), { version: '1.0.0' });
    expect(pinned).toEqual({ edition: '2025', version: '1.0.1', sha256: hash1 });
  });

  it('by the hash of data that were not released yet: the version is null', async () => {
    await expect(pinIn(third, hash3, record.slice(0, 4), { sha256: hash3 })).resolves.toMatchObject({ version: null });
  });
});

describe('data that have changed since', () => {
  it('are told in words, release by release, with the reasons, and what to do', async () => {
    const error = await errorOf(pinIn(third, hash3, record, { version: '1.0.0', sha256: hash1 }));
    expect(error).toMatchObject({
      name: 'DatasetPinError',
      code: 'changed',
      expected: hash1,
      actual: hash3,
      changes: [revised, restated],
    });
    expect(error.message).toBe(`the data of edition 2025 are not those of 1.0.0 any more:
  1.1.0: a was revised: value 101 → 99, printed 101件 → 99件; reason: misread
  2.0.0: b means something else now: unit 件 → 项; reason: wrong unit
Look at each of them; then pin sha256 ${hash3}, or install shanghai-sti@1.0.0 to stay (expected sha256 ${hash1})`);
  });

  it('only since the newest release with the pinned hash', async () => {
    const error = await errorOf(pinIn(third, hash3, record, { sha256: hash2 }));
    expect(error.changes).toEqual([restated]);
    expect((await errorOf(pinIn(third, hash3, record, { sha256: hash1 }))).message).toContain(
      'not those of 1.0.1 any more',
    );
  });

  it('and were not released yet', async () => {
    const error = await errorOf(pinIn(third, hash3, record.slice(0, 4), { version: '1.0.0' }));
    expect(error.changes).toEqual([revised]);
    expect(error.message).toContain('misread\n  and something that was not released yet\n');
  });
});

describe('a pin of something unknown', () => {
  const list = `1.0.0  ${hash1}\n  1.0.1  ${hash1}\n  1.1.0  ${hash2}\n  2.0.0  ${hash3}`;

  it('a hash: it says so, and lists the known releases of the edition', async () => {
    const unknown = '0'.repeat(64);
    const error = await errorOf(pinIn(third, hash3, record, { sha256: unknown }));
    expect(error).toMatchObject({ code: 'unknown-hash', expected: unknown, actual: hash3, changes: [] });
    expect(error.message).toBe(
      `no release has the sha256 "${unknown}"; the known releases of edition 2025 are\n  ${list}`,
    );
  });

  it('a version', async () => {
    const error = await errorOf(pinIn(third, hash3, record, { version: '1.2.0', sha256: hash3 }));
    expect(error).toMatchObject({ code: 'unknown-version', expected: '1.2.0', actual: hash3 });
    expect(error.message).toContain(`unknown release "1.2.0"; the known releases of edition 2025 are\n  ${list}`);
  });

  it('a version and a hash of different releases', async () => {
    const error = await errorOf(pinIn(third, hash3, record, { version: '1.0.0', sha256: hash3 }));
    expect(error).toMatchObject({ code: 'contradiction', expected: hash3, actual: hash3 });
    expect(error.message).toBe(
      `1.0.0 and the sha256 ${hash3} are not of one release; the known releases of edition 2025 are\n  ${list}`,
    );
  });

  it.each(['2024', '__proto__', 'toString'])('an edition: %s', async (edition) => {
    const held = { '2025': { dataset: third, sha256: hash3 } };
    const error = await errorOf(pinTo(held, record, { edition: edition as '2025' }));
    expect(error).toMatchObject({ code: 'unknown-edition', expected: edition, actual: undefined });
    expect(error.message).toBe(`unknown edition "${edition}"; this version of shanghai-sti has 2025`);
  });

  it('an edition, of two, however long its name', async () => {
    const held = { '2025': { dataset: third, sha256: hash3 }, '2026': { dataset: third, sha256: hash3 } };
    const error = await errorOf(pinTo(held, record, { edition: '7'.repeat(1000) as '2025' }));
    expect(error.message).toBe(`unknown edition "${'7'.repeat(80)}"; this version of shanghai-sti has 2025, 2026`);
  });

  it('before the first release', async () => {
    const error = await errorOf(pinIn(first, hash1, [], { version: '1.0.0' }));
    expect(error.message).toBe('unknown release "1.0.0"; edition 2025 was not released yet');
  });
});

describe('a request that would pin nothing', () => {
  it.each<[unknown, string]>([
    [undefined, '"undefined" is not a pin'],
    [null, '"null" is not a pin'],
    ['2025', '"2025" is not a pin'],
    [{ edition: '2025', sha: hash3 }, 'unknown pin field "sha"'],
    [{ edition: '2025', sha256: undefined }, 'the sha256 of a pin must be a string, not "undefined"'],
    [{ edition: '2025', sha256: null }, 'the sha256 of a pin must be a string, not "null"'],
    [{ edition: '2025', version: 2 }, 'the version of a pin must be a string, not "2"'],
    [{}, 'the pin has no edition'],
    [{ sha256: hash3 }, 'the pin has no edition'],
    [{ edition: '2025', sha256: '' }, '"" is not a sha256 (expected 64 hexadecimal digits)'],
    [{ edition: '2025', sha256: `${hash3}\n` }, `"${hash3}\\n" is not a sha256 (expected 64 hexadecimal digits)`],
    [
      { edition: '2025', sha256: hash3.slice(1) },
      `"${hash3.slice(1)}" is not a sha256 (expected 64 hexadecimal digits)`,
    ],
    [{ edition: 2025 }, 'the edition of a pin must be a string, not "2025"'],
  ])('%j', async (request, message) => {
    const held = { '2025': { dataset: third, sha256: hash3 } };
    const error = await errorOf(pinTo(held, record, request as PinRequest<'2025'>));
    expect(error).toMatchObject({ name: 'DatasetPinError', code: 'malformed-request', expected: '' });
    expect(error.message).toBe(`${message}; expected { edition: '2025', sha256: '…' }`);
  });
});

test.each([{}, { sha256: hash3 }, { sha256: hash2 }, { version: '2.0.0' }])(
  'an installation whose data were altered is found out: %j',
  async (request) => {
    const error = await errorOf(pinIn(second, hash3, record, request));
    expect(error).toMatchObject({ code: 'altered', expected: hash3, actual: hash2 });
    expect(error.message).toContain('install shanghai-sti again');
  },
);

describe('the pin of the package', () => {
  it('holds for its own data', async () => {
    const version = releases.findLast((known) => known.sha256 === sha256)?.version ?? null;
    await expect(pin({ edition: '2025', sha256 })).resolves.toEqual({ edition: '2025', version, sha256 });
    expectTypeOf(pin).returns.resolves.toHaveProperty('edition').toEqualTypeOf<EditionName>();
  });

  it('does not compile for an edition that there is not, and rejects', async () => {
    // @ts-expect-error: there is no such edition
    await expect(pin({ edition: '1999' })).rejects.toMatchObject({ name: 'DatasetPinError', code: 'unknown-edition' });
  });
});
