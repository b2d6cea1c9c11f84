import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type pin, sha256 } from '../../src/dataset/index.js';

describe('one flipped byte in the installed code', () => {
  let folder: string;
  let code: string;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'shanghai-sti-pin-'));
    await build({
      entryPoints: [join(import.meta.dirname, '../../src/dataset/index.ts')],
      outfile: join(folder, 'whole.mjs'),
      bundle: true,
      format: 'esm',
      charset: 'utf8',
      logLevel: 'silent',
    });
    code = readFileSync(join(folder, 'whole.mjs'), 'utf8');
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  const pinned = async (file: string): Promise<unknown> => {
    const module = (await import(pathToFileURL(join(folder, file)).href)) as { pin: typeof pin };
    return module.pin({ edition: '2025', sha256 });
  };

  it('whole, the pin holds', async () => {
    await expect(pinned('whole.mjs')).resolves.toMatchObject({ sha256 });
  });

  it.each([
    ['value', 'value: 135500', 'value: 135501'],
    ['print', 'printed: "13.55万件"', 'printed: "13.54万件"'],
    ['hash', sha256, `0${sha256.slice(1)}`],
  ])('in a %s, it rejects', async (name, whole, flipped) => {
    expect(code).toContain(whole);
    writeFileSync(join(folder, `${name}.mjs`), code.replaceAll(whole, flipped));
    await expect(pinned(`${name}.mjs`)).rejects.toMatchObject({ name: 'DatasetPinError', code: 'altered' });
  });
});
