import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { DatasetHashError, dataset, sha256, verifyDataset } from '../../src/dataset/index.js';
import { copyOf, small } from './small.js';

const bytes = readFileSync(join(import.meta.dirname, '../../data/2025.json'));
const read = (buffer: Buffer): object => JSON.parse(buffer.toString('utf8')) as object;
const flipped = (place: number, bit: number): Buffer => {
  const copy = Buffer.from(bytes);
  copy[place]! ^= 1 << bit;
  return copy;
};

describe('verifyDataset', () => {
  it('resolves to true for the dataset, from the constants and from the file, whatever the order of its keys', async () => {
    await expect(verifyDataset(dataset, sha256)).resolves.toBe(true);
    await expect(verifyDataset(read(bytes), sha256)).resolves.toBe(true);
    await expect(
      verifyDataset({ measures: dataset.measures, report: dataset.report, observations: dataset.observations }, sha256),
    ).resolves.toBe(true);
  });

  it('takes the hash in capitals, as Windows prints it', async () => {
    await expect(verifyDataset(dataset, sha256.toUpperCase())).resolves.toBe(true);
  });

  it('names both hashes where they differ', async () => {
    const error = await verifyDataset(small, sha256).catch((reason: unknown) => reason as DatasetHashError);
    expect(error).toBeInstanceOf(DatasetHashError);
    expect(error).toMatchObject({
      name: 'DatasetHashError',
      code: 'mismatch',
      expected: sha256,
      actual: expect.stringMatching(/^[\da-f]{64}$/) as unknown,
    });
    expect((error as Error).message).toBe(
      `the dataset is not the one of the hash: expected sha256 ${sha256}, but it is ${(error as DatasetHashError).actual}`,
    );
  });

  it.each(['', 'sha256', sha256.slice(1), `${sha256}0`, ` ${sha256}`, [sha256], undefined, null, 7])(
    'refuses %j as a hash',
    async (hash) => {
      await expect(verifyDataset(dataset, hash as string)).rejects.toMatchObject({
        name: 'DatasetHashError',
        code: 'malformed-hash',
        message: `${JSON.stringify(hash)} is not a sha256 (expected 64 hexadecimal digits)`,
      });
    },
  );

  it('rejects, and never throws, where the data are no JSON', async () => {
    await expect(verifyDataset({ value: NaN }, sha256)).rejects.toThrow('NaN is not a number of JSON');
    await expect(verifyDataset(undefined as never, sha256)).rejects.toThrow('it is undefined');
  });

  it('notices one flipped bit, wherever it is: the file is no JSON any more, or has another hash', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(bytes.length - 1), fc.nat(7), async (place, bit) => {
        let changed: object;
        try {
          changed = read(flipped(place, bit));
        } catch {
          return;
        }
        await expect(verifyDataset(changed, sha256)).rejects.toThrow('expected sha256');
      }),
      { numRuns: 150, seed: 1 },
    );
  });
});

describe('without Web Crypto', () => {
  afterEach(() => vi.unstubAllGlobals());

  it.each([[undefined], [{}]])('%j: says so', async (crypto) => {
    vi.stubGlobal('crypto', crypto);
    await expect(verifyDataset(copyOf(small), sha256)).rejects.toMatchObject({
      code: 'no-web-crypto',
      message: 'there is no Web Crypto here: load the page by HTTPS, or from localhost',
    });
  });
});
