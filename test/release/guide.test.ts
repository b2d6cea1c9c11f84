import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sha256 } from '../../src/dataset/index.js';

const root = join(import.meta.dirname, '../..');
let folder: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'shanghai-sti-guide-'));
  await build({
    entryPoints: [join(root, 'src/dataset/index.ts')],
    outfile: join(folder, 'dataset.mjs'),
    bundle: true,
    format: 'esm',
    charset: 'utf8',
    logLevel: 'silent',
  });
});
afterAll(() => rmSync(folder, { recursive: true }));

/** The three lines as a consumer has them, with a hash, run by Node's own runner. */
function runThreeLines(guide: string, hash: string): { status: number | null; stdout: string } {
  const [, code = ''] = /^```js\n(.*?)^```$/ms.exec(readFileSync(join(root, 'docs/guides', guide), 'utf8')) ?? [];
  expect(code.trimEnd().split('\n')).toHaveLength(3);
  const file = join(folder, 'data.test.mjs');
  writeFileSync(
    file,
    code.replace('shanghai-sti/dataset', './dataset.mjs').replace('<the hash of 2025.json in data/SHA256SUMS>', hash),
  );
  return spawnSync(process.execPath, ['--test', file], { encoding: 'utf8', env: { PATH: process.env['PATH'] } });
}

test.each(['pinning.md', 'pinning.zh-CN.md'])('the three lines of %s pin', (guide) => {
  expect(runThreeLines(guide, sha256)).toMatchObject({ status: 0 });
  const failed = runThreeLines(guide, '0'.repeat(64));
  expect(failed.status).toBe(1);
  expect(failed.stdout).toContain('DatasetPinError');
  expect(failed.stdout).toContain('no release has the sha256');
});

test.each(['pinning.md', 'pinning.zh-CN.md'])('%s names each code of the error', (guide) => {
  const errors = readFileSync(join(root, 'src/dataset/errors.ts'), 'utf8');
  const [, union = ''] = /type DatasetPinErrorCode =\n(.*?);/s.exec(errors) ?? [];
  const codes = [...union.matchAll(/\| '([a-z-]+)'/g)].map((match) => match[1]!);
  expect(codes).toHaveLength(7);
  const text = readFileSync(join(root, 'docs/guides', guide), 'utf8');
  for (const code of codes) expect(text).toContain(`\`${code}\``);
});
