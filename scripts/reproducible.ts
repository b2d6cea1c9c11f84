/**
 * `npm run reproducible`: two builds, in two folders, by two versions of Node, pack to the same bytes.
 *
 * A user can then build the commit of a release, and compare. The modes of the files are in the tarball, so it holds
 * under one umask; releases are made with 022.
 */

import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const OTHER = '24';
const project = join(import.meta.dirname, '..');
process.umask(0o022);

const folder = mkdtempSync(join(tmpdir(), 'shanghai-sti-builds-'));
try {
  const nodes = [process.execPath, otherNode() ?? process.execPath];
  const hashes = nodes.map((node, index) => build(node, join(folder, `build-${index}`, 'x'.repeat(index * 20 + 1))));
  if (new Set(hashes).size > 1) {
    console.error('PROBLEM: the two tarballs differ');
    process.exitCode = 1;
  }
} finally {
  rmSync(folder, { recursive: true });
}

/** Another Node, from its npm package; without it, the same one builds twice. */
function otherNode(): string | undefined {
  try {
    const args = ['-y', '-p', `node@${OTHER}`, '-c', 'node -p process.execPath'];
    return execFileSync('npx', args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })
      .trim()
      .split('\n')
      .at(-1);
  } catch {
    console.log(`skipped: Node ${OTHER} is not to be had here; the same Node builds twice`);
    return undefined;
  }
}

/** Copies what git has, as it stands now, builds and packs it there. Gives the sha256 of the tarball. */
function build(node: string, target: string): string {
  const files = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], { cwd: project })
    .toString()
    .split('\0')
    .filter((file) => file !== '' && existsSync(join(project, file)));
  for (const file of files) {
    mkdirSync(dirname(join(target, file)), { recursive: true });
    cpSync(join(project, file), join(target, file));
  }
  symlinkSync(join(project, 'node_modules'), join(target, 'node_modules'), 'junction');
  const env = { ...process.env, PATH: `${dirname(node)}:${process.env['PATH']}` };
  const run = (command: string, ...args: string[]): string =>
    execFileSync(command, args, { cwd: target, env, encoding: 'utf8' });
  const version = run('node', '--version').trim();
  run('npm', 'run', '--silent', 'build', '--', '--silent');
  run('npm', 'pack', '--silent', '--ignore-scripts');
  const tarball = readdirSync(target).find((file) => file.endsWith('.tgz'))!;
  const sha256 = createHash('sha256')
    .update(readFileSync(join(target, tarball)))
    .digest('hex');
  console.log(`Node ${version}: ${tarball} sha256 ${sha256}`);
  return sha256;
}
