/**
 * Writes the generated files (see generated.ts). Runs before tsup, which bundles the hash.
 *
 * A file that holds its content already is left alone, so that its time does not change.
 */

import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { generatedFiles } from './generated.js';

export function writeGenerated(): void {
  for (const [file, content] of generatedFiles()) {
    const path = join(import.meta.dirname, '..', file);
    if (existsSync(path) && readFileSync(path).equals(Buffer.from(content))) continue;
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
    console.log(`wrote ${file}`);
  }
}

if (process.argv[1] === import.meta.filename) writeGenerated();
