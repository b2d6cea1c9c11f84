import { readFileSync, readdirSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { reachable } from '../../scripts/lib/prune.js';
import { editionAreas } from '../../src/editions/registry.js';

const folder = join(inject('consumer'), 'node_modules/shanghai-sti');
const project = resolve(import.meta.dirname, '../..');
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((file) => statSync(join(folder, file)).isFile())
  .map((file) => file.replaceAll('\\', '/'));

const names = Object.keys(editionAreas).join('|');

describe('the tarball', () => {
  it('holds what is published, and nothing else', () => {
    const published = [
      /^dist\/.+\.(js|cjs|d\.ts|d\.cts)$/,
      /^data\/(changes\.json|dataset\.schema\.json|SHA256SUMS)$/,
      new RegExp(`^data/(${names}|series)(\\.bom\\.csv|\\.csv|\\.json|\\.parquet|\\.sdmx\\.csv|\\.sdmx\\.json)$`),
      new RegExp(`^data/(${names})\\.(datapackage\\.json|csv-metadata\\.json|jsonld)$`),
      /^data\/((?:derived|vintages)(\.bom)?\.csv|datapackage\.json|csv-metadata\.json|dataset\.jsonld|s(dmx-structure|eries\.schema)\.json)$/,
      /^README(\.zh-CN)?\.md$/,
      /^LICENSE(-DATA)?$/,
      /^CHANGELOG\.md$/,
      /^package\.json$/,
    ];
    expect(files.filter((file) => !published.some((pattern) => pattern.test(file)))).toEqual([]);
    expect(files).toEqual(
      expect.arrayContaining([
        ...Object.keys(editionAreas).map((name) => `data/${name}.json`),
        'data/SHA256SUMS',
        'LICENSE',
        'LICENSE-DATA',
        'package.json',
      ]),
    );
  });

  it('has no module that nobody can import', () => {
    const reached = reachable(folder);
    const modules = files.filter((file) => /^dist\/.*\.c?js$/.test(file));
    expect(modules.filter((file) => !reached.has(join(folder, file)))).toEqual([]);
    expect(modules.length).toBeGreaterThan(20);
  });

  it('has no tests in it', () => {
    expect(files.filter((file) => /\btest\b|\.test\./.test(file))).toEqual([]);
  });

  it('knows no path of the machine that built it', () => {
    const paths = ['../shared', project, homedir(), 'file://'].filter((path) => path !== '/');
    const told = files
      // the READMEs may say how the source is audited
      .filter((file) => !file.endsWith('.md'))
      .flatMap((file) => {
        const text = readFileSync(join(folder, file), 'utf8');
        return paths.filter((path) => text.includes(path)).map((path) => `${file}: ${path}`);
      });
    expect(told).toEqual([]);
  });
});
