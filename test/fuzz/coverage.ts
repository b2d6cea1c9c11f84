/**
 * The source with a counter on each branch and function, so that the fuzzer sees which inputs do something new.
 *
 * By istanbul, not by a native fuzzer: Jazzer.js is built for a newer C library than stable Linux distributions have.
 */

import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, transformSync } from 'esbuild';
import { createInstrumenter } from 'istanbul-lib-instrument';

/** Where the bundle keeps its counters, among the globals. */
const VARIABLE = 'fuzzCoverage';

const project = join(import.meta.dirname, '../..');

/** An entry by its folder: `''` is the root. A folder that is not there yet has none. */
export async function instrumented(folders: readonly string[]): Promise<Record<string, Record<string, unknown>>> {
  const instrumenter = createInstrumenter({ esModules: true, compact: true, coverageVariable: VARIABLE });
  const cache = join(project, 'node_modules/.cache/shanghai-sti');
  mkdirSync(cache, { recursive: true });
  const outfile = join(cache, `fuzz-${process.pid}.mjs`);
  const lines = folders.map((folder, index) => `export * as m${index} from './${join('src', folder, 'index.ts')}';`);
  await build({
    stdin: { contents: lines.join('\n'), resolveDir: project },
    bundle: true,
    format: 'esm',
    platform: 'node',
    packages: 'external',
    charset: 'utf8',
    outfile,
    plugins: [
      {
        name: 'counters',
        setup: (bundler) =>
          bundler.onLoad({ filter: /src\/(model|quantity|period|text|dataset|schemas)\/[^/]+\.ts$/ }, ({ path }) => {
            const { code } = transformSync(readFileSync(path, 'utf8'), {
              loader: 'ts',
              format: 'esm',
              charset: 'utf8',
            });
            return { contents: instrumenter.instrumentSync(code, path), loader: 'js' };
          }),
      },
    ],
  });
  const bundle = (await import(pathToFileURL(outfile).href)) as Record<string, Record<string, unknown>>;
  return Object.fromEntries(folders.map((folder, index) => [folder, bundle[`m${index}`]!]));
}

interface FileCoverage {
  readonly b: Readonly<Record<string, number[]>>;
}

/** Which branches were ever taken, and how often in one input: once, twice, a few times, many times. */
export class Coverage {
  private readonly counters: number[][];
  private readonly seen: Uint8Array[];

  constructor() {
    const files = Object.values(
      (globalThis as unknown as Record<string, Record<string, FileCoverage>>)[VARIABLE] ?? {},
    );
    this.counters = files.flatMap(({ b }) => Object.values(b));
    this.seen = this.counters.map(({ length }) => new Uint8Array(length));
  }

  /** Whether something happened since the last call that never happened before. Sets the counters back. */
  isNew(): boolean {
    let found = false;
    for (let index = 0; index < this.counters.length; index++) {
      const counts = this.counters[index]!;
      for (let branch = 0; branch < counts.length; branch++) {
        const count = counts[branch]!;
        if (count === 0) continue;
        counts[branch] = 0;
        const bit = count === 1 ? 1 : count === 2 ? 2 : count < 6 ? 4 : count < 20 ? 8 : count < 100 ? 16 : 32;
        const before = this.seen[index]![branch]!;
        if ((before & bit) !== 0) continue;
        this.seen[index]![branch] = before | bit;
        found = true;
      }
    }
    return found;
  }

  /** Branches that were taken at least once, of all. */
  get taken(): string {
    const all = this.seen.reduce((sum, { length }) => sum + length, 0);
    const taken = this.seen.reduce((sum, bits) => sum + bits.filter((bit) => bit !== 0).length, 0);
    return `${taken} of ${all} branches`;
  }
}
