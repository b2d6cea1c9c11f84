import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { describe, expect, inject, it, test } from 'vitest';
import * as edition from '../../src/editions/2025/index.js';
import { sha256 } from '../../src/editions/2025/sha256.js';

const consumer = inject('consumer');

/** What a consumer's module prints, as JSON; Node resolves the package by its name, as at a user's. */
function run(file: string, code: string): unknown {
  writeFileSync(join(consumer, file), code);
  return JSON.parse(execFileSync(process.execPath, [file], { cwd: consumer, encoding: 'utf8' }));
}

const print = `console.log(JSON.stringify({
  value: patentsGranted.value,
  unit: patentsGranted.unit,
  same: patentsGranted === edition.patentsGranted,
  share: share(inventionPatentsGranted, patentsGranted).unit,
  observations: edition.observations,
  measures: edition.measures,
}))`;

describe.each([
  [
    'import',
    'consumer.mjs',
    `import { patentsGranted, inventionPatentsGranted, share } from 'shanghai-sti';
    import * as edition from 'shanghai-sti/editions/2025';`,
  ],
  [
    'require',
    'consumer.cjs',
    `const { patentsGranted, inventionPatentsGranted, share } = require('shanghai-sti');
    const edition = require('shanghai-sti/editions/2025');`,
  ],
])('%s', (_, file, imports) => {
  it('gives the constants, the edition and the helpers', () => {
    const printed = run(file, `${imports}\n${print}`);
    const { observations, measures } = edition;
    expect(observations).toHaveLength(50);
    expect(printed).toEqual({ value: 135500, unit: '件', same: true, share: '%', observations, measures });
  });
});

test('every entry loads, by import and by require, with the same names', () => {
  const { exports } = JSON.parse(readFileSync(join(consumer, 'node_modules/shanghai-sti/package.json'), 'utf8')) as {
    exports: Record<string, unknown>;
  };
  const entries = Object.entries(exports).flatMap(([path, target]) =>
    typeof target === 'object' ? path.replace('.', 'shanghai-sti') : [],
  );
  expect(entries.length).toBeGreaterThan(4);
  const names = run(
    'entries.mjs',
    `import { createRequire } from 'node:module';
    const require = createRequire(import.meta.url);
    const names = {};
    for (const entry of ${JSON.stringify(entries)})
      names[entry] = [Object.keys(await import(entry)).sort(), Object.keys(require(entry)).sort()];
    console.log(JSON.stringify(names));`,
  ) as Record<string, [string[], string[]]>;
  for (const [entry, [imported, required]] of Object.entries(names)) {
    expect(imported.length, entry).toBeGreaterThan(0);
    expect(required, entry).toEqual(imported);
  }
});

describe('the data files', () => {
  const { resolve } = createRequire(join(consumer, 'consumer.cjs'));

  it('resolve by name, and are the bytes of the hash', () => {
    const json = readFileSync(resolve('shanghai-sti/data/2025.json'));
    expect(createHash('sha256').update(json).digest('hex')).toBe(sha256);
    expect(readFileSync(resolve('shanghai-sti/data/SHA256SUMS'), 'utf8')).toContain(`${sha256}  2025.json\n`);
  });

  it('pass sha256sum -c, and fail it with one byte flipped', () => {
    const folder = join(consumer, 'checked');
    cpSync(join(consumer, 'node_modules/shanghai-sti/data'), folder, { recursive: true });
    const check = (): number | null => spawnSync('sha256sum', ['-c', 'SHA256SUMS'], { cwd: folder }).status;
    expect(check()).toBe(0);
    const bytes = readFileSync(join(folder, '2025.json'));
    bytes[bytes.length >> 1]! ^= 1;
    writeFileSync(join(folder, '2025.json'), bytes);
    expect(check()).toBe(1);
  });

  it('are each an export, and each in SHA256SUMS', () => {
    const { exports, files } = createRequire(import.meta.url)('../../package.json') as Manifest;
    const listed = files.filter((file) => file.startsWith('data/') && file !== 'data/SHA256SUMS');
    expect(Object.keys(exports).filter((path) => path.startsWith('./data/'))).toEqual(
      expect.arrayContaining(listed.map((file) => `./${file}`)),
    );
    for (const file of listed) expect(readFileSync(resolve(`shanghai-sti/${file}`)).length).toBeGreaterThan(0);
    const sums = readFileSync(join(consumer, 'node_modules/shanghai-sti/data/SHA256SUMS'), 'utf8');
    const summed = sums
      .trimEnd()
      .split('\n')
      .map((line) => line.slice(66));
    expect(summed.sort()).toEqual(listed.map((file) => file.slice(5)).sort());
    for (const line of sums.trimEnd().split('\n')) {
      const bytes = readFileSync(join(consumer, 'node_modules/shanghai-sti/data', line.slice(66)));
      expect(createHash('sha256').update(bytes).digest('hex')).toBe(line.slice(0, 64));
    }
  });

  it('are the only ones: nothing else resolves', () => {
    expect(() => resolve('shanghai-sti/dist/index.js')).toThrow('not defined by "exports"');
  });
});

interface Manifest {
  readonly exports: Readonly<Record<string, unknown>>;
  readonly files: readonly string[];
}
