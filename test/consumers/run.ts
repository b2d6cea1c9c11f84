/**
 * `npm run test:consumers`: small projects that use the package as anyone would, from the packed tarball.
 *
 * Each folder here with a package.json is one. It is copied out of the repository, so that nothing of ours is found by
 * chance; its packages are installed as its lock file says, and the tarball beside them; then its `npm test` runs.
 * `--quick` leaves out what needs other run times than this one; names of folders choose among the projects.
 */

import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { addRow } from '../../scripts/lib/table.js';

const here = import.meta.dirname;
const project = join(here, '../..');
const quick = process.argv.includes('--quick');
const names = process.argv.slice(2).filter((argument) => argument !== '--quick');

const consumers = readdirSync(here)
  .filter((name) => existsSync(join(here, name, 'package.json')))
  .filter((name) => names.length === 0 || names.includes(name));
if (consumers.length === 0) throw new Error(`no consumer is called ${names.join(', ')}`);

const folder = mkdtempSync(join(tmpdir(), 'shanghai-sti-consumers-'));
cpSync(here, folder, { recursive: true, filter: (path) => basename(path) !== 'node_modules' });
const tarball = pack();
writeTypeTests(join(folder, 'typescript/types'));
const failed = consumers.filter((name) => !passes(name));
rmSync(folder, { recursive: true });
console.log(failed.length === 0 ? '\nall consumers pass' : `\nFAILED: ${failed.join(', ')}`);
process.exitCode = failed.length === 0 ? 0 : 1;

function pack(): string {
  if (!existsSync(join(project, 'dist'))) throw new Error('dist is not here: run `npm run build` first');
  execFileSync('npm', ['pack', '--silent', '--ignore-scripts', '--pack-destination', folder], { cwd: project });
  return join(
    folder,
    readdirSync(folder).find((file) => file.endsWith('.tgz'))!,
  );
}

function passes(name: string): boolean {
  console.log(`\n== ${name}`);
  const cwd = join(folder, name);
  const start = Date.now();
  // No script of any package runs, ours neither: it must work so.
  const install = ['--ignore-scripts', '--no-audit', '--no-fund', '--prefer-offline', '--loglevel=error'];
  execFileSync('npm', ['ci', ...install], { cwd, stdio: ['ignore', 'ignore', 'inherit'] });
  execFileSync('npm', ['install', '--no-save', ...install, tarball], { cwd, stdio: ['ignore', 'ignore', 'inherit'] });
  const installed = Date.now();
  const { status, stdout } = spawnSync('npm', ['test', '--silent'], {
    cwd,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, QUICK: quick ? '1' : '' },
  });
  console.log(stdout.trimEnd());
  const count = (word: string): number => stdout.split('\n').filter((line) => line.startsWith(word)).length;
  const counts = `${count('ok')} pass, ${count('FAILED')} fail, ${count('skipped')} skipped`;
  addRow({ what: `consumers: ${name}`, bar: 'none fails', measured: counts, holds: status === 0 });
  const seconds = (from: number, to: number): string => `${Math.round((to - from) / 1000)} s`;
  console.log(`         installed in ${seconds(start, installed)}, ran for ${seconds(installed, Date.now())}`);
  return status === 0;
}

/** The type tests that import from public entries alone, with the name of the package in place of the path. */
function writeTypeTests(target: string): void {
  const source = join(project, 'test/types');
  mkdirSync(target);
  for (const file of readdirSync(source)) {
    const text = readFileSync(join(source, file), 'utf8').replaceAll(
      /'\.\.\/\.\.\/src\/(?:([\w/]+)\/)?index\.js'/g,
      (_, entry?: string) => (entry === undefined ? `'shanghai-sti'` : `'shanghai-sti/${entry}'`),
    );
    if (!text.includes('../../src/')) writeFileSync(join(target, file), text);
  }
}
