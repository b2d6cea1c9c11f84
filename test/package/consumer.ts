/** A consumer of the package: an empty folder into which it is installed as npm would publish it. */

import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, renameSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const project = join(import.meta.dirname, '../..');

/** A new folder with the packed package in its `node_modules`. */
export function newConsumer(): string {
  if (!existsSync(join(project, 'dist'))) throw new Error('dist is not here: run `npm run build` first');
  const consumer = mkdtempSync(join(tmpdir(), 'shanghai-sti-consumer-'));
  install(pack(consumer), consumer);
  return consumer;
}

/** Packs what `npm run build` left, without building again. */
function pack(folder: string): string {
  execFileSync('npm', ['pack', '--silent', '--ignore-scripts', '--pack-destination', folder], { cwd: project });
  return join(
    folder,
    readdirSync(folder).find((file) => file.endsWith('.tgz'))!,
  );
}

function install(tarball: string, folder: string): void {
  const modules = join(folder, 'node_modules');
  const target = join(modules, 'shanghai-sti');
  mkdirSync(modules);
  execFileSync('tar', ['-xzf', tarball, '-C', modules]);
  renameSync(join(modules, 'package'), target);
  // Only what it declares: a dependency that it forgot must not be found.
  const { dependencies, peerDependencies } = JSON.parse(readFileSync(join(target, 'package.json'), 'utf8')) as Manifest;
  for (const name of Object.keys({ ...dependencies, ...peerDependencies })) {
    mkdirSync(dirname(join(modules, name)), { recursive: true });
    symlinkSync(join(project, 'node_modules', name), join(modules, name), 'junction');
  }
}

interface Manifest {
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
}
