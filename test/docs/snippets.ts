/** Runs the snippets of other languages: in a folder that has the package, its data and what the snippet imports. */

import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { root } from './blocks.js';

/** A fenced block, and what its last comment lines say that it prints. */
export interface Snippet {
  readonly language: string;
  readonly code: string;
  readonly prints: readonly string[];
}

const comment = /^(?:#|--|\/\/) (.*)$/;

/** The blocks of a Markdown text, but for those in TypeScript, which run with the package's own. */
export const snippetsOf = (markdown: string): Snippet[] =>
  [...markdown.matchAll(/^```(python|r|sql|sh|js|json)\n(.*?)^```$/gms)].map(([, language, code]) => ({
    language: language!,
    ...split(code!),
  }));

/** The statements of a SQL text, each with the rows that stand below it. */
export const statementsOf = (sql: string): Snippet[] =>
  [...sql.matchAll(/^select .*?;\n(?:-- [^\n]*\n)*/gms)].map(([code]) => ({ language: 'sql', ...split(code) }));

function split(code: string): Pick<Snippet, 'code' | 'prints'> {
  const lines = code.trimEnd().split('\n');
  let end = lines.length;
  while (end > 0 && comment.test(lines[end - 1]!)) end--;
  return { code: lines.slice(0, end).join('\n'), prints: lines.slice(end).map((line) => comment.exec(line)![1]!) };
}

/** A new folder as a user's: the package by its name, and the libraries that the snippets import. */
export function userFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'shanghai-sti-user-'));
  mkdirSync(join(folder, 'node_modules'));
  symlinkSync(root, join(folder, 'node_modules/shanghai-sti'), 'junction');
  for (const name of ['jsonld', 'echarts', '@observablehq', 'linkedom', 'vega', 'vega-lite']) {
    symlinkSync(join(root, 'node_modules', name), join(folder, 'node_modules', name), 'junction');
  }
  return folder;
}

const works = (command: string, ...args: string[]): boolean => spawnSync(command, args).status === 0;

/** What runs a language here; `undefined` where nothing does. The system's Python has Debian's pandas. */
export const interpreters: Readonly<Record<string, string | undefined>> = {
  python: ['python3', '/usr/bin/python3'].find((python) => works(python, '-c', 'import pandas')),
  r: works('Rscript', '--version') ? 'Rscript' : undefined,
  sh: works('ssconvert', '--version') ? 'bash' : undefined,
  js: process.execPath,
  sql: 'duckdb',
};

const endings: Readonly<Record<string, string>> = { python: 'py', r: 'R', sh: 'sh', js: 'mjs' };

/** The lines that a snippet prints. */
export async function run({ language, code }: Snippet, folder: string): Promise<string[]> {
  if (language === 'sql') return query(code, folder);
  const file = `snippet.${endings[language]!}`;
  writeFileSync(join(folder, file), `${code}\n`);
  // The files are UTF-8 in every locale.
  const env = { ...process.env, LANG: 'C.UTF-8', LC_ALL: 'C.UTF-8' };
  const printed = execFileSync(interpreters[language]!, [file], { cwd: folder, encoding: 'utf8', env });
  return printed.trimEnd().split('\n');
}

async function query(sql: string, folder: string): Promise<string[]> {
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  const here = sql.replaceAll("'node_modules/", `'${folder}/node_modules/`);
  const rows = (await connection.runAndReadAll(here)).getRowsJS();
  instance.closeSync();
  return rows.map((row) => row.map(String).join(' | '));
}
