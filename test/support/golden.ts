import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** One line of a golden file, by column; a blank cell is the empty string. */
export type GoldenCase = Readonly<Record<string, string>> & { readonly at: string };

const folder = join(import.meta.dirname, '../golden');

const unescape = (cell: string): string =>
  cell.replace(/\\(n|t|u[0-9a-fA-F]{4})/g, (_, code: string) =>
    code === 'n' ? '\n' : code === 't' ? '\t' : String.fromCharCode(Number.parseInt(code.slice(1), 16)),
  );

/** Reads a tab-separated golden file. Lines are not trimmed: an empty first cell is an empty input. */
export function goldenCases(file: string): GoldenCase[] {
  const lines = readFileSync(join(folder, file), 'utf8').split('\n');
  const header = lines.find((line) => line !== '' && !line.startsWith('#'))!.split('\t');
  const cases: GoldenCase[] = [];
  let seenHeader = false;
  for (const [index, line] of lines.entries()) {
    if (line === '' || line.startsWith('#')) continue;
    if (!seenHeader) {
      seenHeader = true;
      continue;
    }
    const cells = line.split('\t');
    const entries = header.map((name, column) => [name, unescape(cells[column] ?? '')]);
    cases.push({ ...(Object.fromEntries(entries) as Record<string, string>), at: `${file}:${index + 1}` });
  }
  return cases;
}

/** The golden files of a folder. */
export const goldenFiles = (name: string): string[] =>
  readdirSync(join(folder, name))
    .filter((file) => file.endsWith('.tsv'))
    .map((file) => `${name}/${file}`);
