import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** An entry of the package that is code: its name at a consumer's, and where its parts lie in the package. */
export interface Entry {
  readonly name: string;
  readonly file: string;
  readonly types: string;
}

/** The entries, from the `exports` of the installed package: a new one is met without a word in a test. */
export function entriesOf(consumer: string): Entry[] {
  const path = join(consumer, 'node_modules/shanghai-sti/package.json');
  const { exports } = JSON.parse(readFileSync(path, 'utf8')) as { exports: Record<string, string | Conditions> };
  return Object.entries(exports).flatMap(([entry, target]) =>
    typeof target === 'string'
      ? []
      : [{ name: `shanghai-sti${entry.slice(1)}`, file: target.import.default, types: target.import.types }],
  );
}

interface Conditions {
  readonly import: { readonly types: string; readonly default: string };
}
