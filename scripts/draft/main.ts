/**
 * `npm run draft -- <report> --year 2026 [--area CN-SH] [--from 2025] [--from-report <file>] [--out <folder>]`: writes the files of the
 * new edition as far as the report tells them. What it leaves open, `npm run types` and `npm run audit` refuse.
 */

import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import type { AuditedEdition } from '../../src/command/audit-report.js';
import { draftEdition, type Draft } from './draft.js';
import { areas, wordsOf } from '../../src/model/vocabulary.js';
import { openFields } from './open.js';
import { filesOf } from './write.js';

const usage =
  'usage: npm run draft -- <report> --year <year> [--area <area>] [--from <edition>] [--from-report <file>] [--out <folder>]';
const sources = join(import.meta.dirname, '../../src');

process.exitCode = await main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : String(error));
  return 2;
});

async function main(args: string[]): Promise<number> {
  const { positionals, values } = parseArgs({
    args,
    options: {
      year: { type: 'string' },
      area: { type: 'string', default: 'CN-SH' },
      from: { type: 'string' },
      'from-report': { type: 'string' },
      out: { type: 'string' },
    },
    allowPositionals: true,
  });
  const [report, ...rest] = positionals;
  if (report === undefined || rest.length > 0 || !/^\d{4}$/.test(values.year ?? '')) throw new Error(usage);
  const year = Number(values.year);
  const area = wordsOf(areas).find((one) => one === values.area);
  if (area === undefined) {
    throw new Error(
      `unknown area ${values.area}; expected one of ${wordsOf(areas).join(', ')} (src/model/vocabulary.ts)`,
    );
  }
  const key = (of: number): string => (area === 'CN-SH' ? String(of) : `${area.toLowerCase()}-${of}`);
  const edition = key(year);
  const from = values.from ?? key(year - 1);
  const folder = resolve(values.out ?? join(sources, 'editions', edition));
  // a draft that somebody has worked on is not written over
  if (existsSync(folder)) throw new Error(`${folder} is there already: take it away, or name another --out`);
  const before = join(sources, 'editions', from, 'index.ts');
  if (!existsSync(before)) throw new Error(`there is no edition ${from}: --from names the one that the draft goes by`);
  const last = (await import(pathToFileURL(before).href)) as AuditedEdition;
  const text = values['from-report'] === undefined ? {} : { text: readFileSync(values['from-report'], 'utf8') };
  const draft = draftEdition(readFileSync(report), { edition, area, last: { edition: last, ...text } });
  write(draft, folder);
  console.log(summary(draft, folder, report).join('\n'));
  return 0;
}

function write(draft: Draft, folder: string): void {
  mkdirSync(folder, { recursive: true });
  for (const [name, content] of filesOf(draft, folder, sources)) {
    const file = join(folder, name);
    writeFileSync(file, formatted(file, content));
  }
}

/** As `npm run format` leaves it, wherever the folder is. */
function formatted(file: string, content: string): string {
  const oxfmt = join(sources, '../node_modules/.bin/oxfmt');
  const { status, stdout, stderr } = spawnSync(oxfmt, ['--stdin-filepath', file], {
    cwd: join(sources, '..'),
    input: content,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`${file} cannot be formatted: ${stderr}`);
  return stdout;
}

function summary(draft: Draft, folder: string, report: string): string[] {
  const { observations, measures, notQuantities, lost } = draft;
  const carried = observations.filter(({ id }) => !id.startsWith('OPEN')).length;
  const named = relative(process.cwd(), folder);
  return [
    `observations   ${observations.length}: ${carried} carried on, ${observations.length - carried} new`,
    `measures       ${measures.length}`,
    `numerals       ${notQuantities.length} that are no quantity`,
    `open fields    ${openFields(draft).length}`,
    ...lost.map(({ id, name }) => `not carried on: ${id}, ${name.zh}`),
    `written to ${named}; next: npm run audit -- ${report} --edition ${named}`,
  ];
}
