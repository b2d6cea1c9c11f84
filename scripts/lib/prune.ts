/**
 * Takes out of the build what nobody can import. Every source module is an entry for tsup, so that bundlers drop by the
 * module; for those that package.json does not name, all that is left in their place is a re-export of a chunk.
 */

import { readdirSync, readFileSync, rmdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The paths in a part of package.json: `exports`, `bin`, `main`. */
const pathsIn = (part: unknown): string[] =>
  typeof part === 'string'
    ? [part]
    : typeof part === 'object' && part !== null
      ? Object.values(part).flatMap(pathsIn)
      : [];

const isCode = (path: string): boolean => /\.c?js$/.test(path);

/** The modules that a package's exports and commands reach, by their imports. */
export function reachable(root: string): Set<string> {
  const { exports, bin, main, module } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Manifest;
  const pending = pathsIn([exports, bin, main, module])
    .filter(isCode)
    .map((path) => join(root, path));
  const reached = new Set<string>();
  for (let path = pending.pop(); path !== undefined; path = pending.pop()) {
    if (reached.has(path)) continue;
    reached.add(path);
    for (const [, to] of readFileSync(path, 'utf8').matchAll(
      /(?:\bfrom|\bimport|\brequire)\s*(?:\(\s*)?["'](\.[^"']+)["']/g,
    )) {
      pending.push(join(dirname(path), to!));
    }
  }
  return reached;
}

interface Manifest {
  readonly exports?: unknown;
  readonly bin?: unknown;
  readonly main?: unknown;
  readonly module?: unknown;
}

/** Removes the modules of `dist` that nothing reaches, and the folders that are empty then. */
export function prune(root: string): void {
  const dist = join(root, 'dist');
  const reached = reachable(root);
  const entries = readdirSync(dist, { recursive: true, withFileTypes: true });
  for (const entry of entries) {
    const path = join(entry.parentPath, entry.name);
    if (entry.isFile() && isCode(path) && !reached.has(path)) rmSync(path);
  }
  const folders = entries.filter((entry) => entry.isDirectory()).map((entry) => join(entry.parentPath, entry.name));
  for (const folder of folders.sort().toReversed()) if (readdirSync(folder).length === 0) rmdirSync(folder);
}
