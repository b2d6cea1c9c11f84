/**
 * Writes the generated files (see generated.ts). Runs before tsup, which bundles the hash. With `--list` it prints their
 * names, and writes nothing.
 *
 * A file that holds its content already is left alone, so that its time does not change.
 */

import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { firstHashes, listings } from './lib/listings.js';

function write(files: ReadonlyMap<string, string | Uint8Array>): void {
  for (const [file, content] of files) {
    const path = join(import.meta.dirname, '..', file);
    if (existsSync(path) && readFileSync(path).equals(Buffer.from(content))) continue;
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
    console.log(`wrote ${file}`);
  }
}

/** The listings first: what is made from the constants imports them. */
export async function writeGenerated(): Promise<void> {
  write(firstHashes());
  write(listings());
  const { generatedFiles } = await import('./generated.js');
  write(generatedFiles());
}

if (process.argv[1] === import.meta.filename) {
  if (process.argv.includes('--list')) {
    const { generatedFiles } = await import('./generated.js');
    console.log([...generatedFiles().keys()].join('\n'));
  } else await writeGenerated();
}
