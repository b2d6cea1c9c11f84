/**
 * `npm run audit -- <file> [--edition <edition or folder>]`: holds an edition and a source text against each other.
 *
 * Exit code 0 where everything is accounted for, 1 where something is not, 2 where there is nothing to audit.
 */

import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { auditFile, type AuditedEdition } from '../src/command/audit-report.js';
import { readDocument } from '../src/command/input.js';
import { currentEdition } from '../src/editions/registry.js';
import { openFields } from './draft/open.js';

const usage = 'usage: npm run audit -- <file> [--edition <edition or folder>]';

process.exitCode = await audit(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : String(error));
  return 2;
});

async function audit(args: string[]): Promise<number> {
  const { positionals, values } = parseArgs({
    args,
    options: { edition: { type: 'string', default: currentEdition } },
    allowPositionals: true,
  });
  const [path, ...rest] = positionals;
  if (path === undefined || rest.length > 0) throw new Error(usage);
  const source = await readDocument(path, process.stdin);
  const folder = folderOf(values.edition);
  const edition = (await import(pathToFileURL(join(folder, 'index.ts')).href)) as AuditedEdition;
  const { report, lines } = auditFile(source, path, edition);
  const about = (await import(pathToFileURL(join(folder, 'about.ts')).href)) as object;
  const open = openFields({ ...edition, ...about });
  console.log([...lines, ...open.map((field) => `open: ${field}`)].join('\n'));
  return report.ok && open.length === 0 ? 0 : 1;
}

/** The folder of an edition: `2025` is that of `src/editions`. */
function folderOf(name: string): string {
  const folders = [join(import.meta.dirname, '../src/editions', name), resolve(name)];
  const found = folders.find((folder) => existsSync(join(folder, 'index.ts')));
  if (found === undefined) throw new Error(`no edition ${name}: neither ${folders.join(' nor ')} has an index.ts`);
  return found;
}
