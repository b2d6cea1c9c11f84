/** Node 20 to 26, Bun and Deno: ES modules, CommonJS, CommonJS that requires an ES module, and a worker. */

import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { check, equal, skip } from '../check.mjs';
import { outcome } from '../scenario.mjs';

const quick = process.env.QUICK === '1';
const quiet = { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] };

/** Another Node, as npm has it. */
function node(major) {
  if (process.version.startsWith(`v${major}.`)) return process.execPath;
  const [path] = execFileSync('npx', ['-y', '-p', `node@${major}`, '-c', 'node -p process.execPath'], quiet)
    .trim()
    .split('\n')
    .slice(-1);
  return path;
}

/** The binary that came with an npm package for this platform: no install script ran, which would have linked it. */
function binary(scope, name) {
  const folder = join('node_modules', scope);
  const found = (existsSync(folder) ? readdirSync(folder) : [])
    .flatMap((one) => [join(folder, one, name), join(folder, one, 'bin', name)])
    .find((path) => existsSync(path));
  if (found === undefined) throw new Error(`${scope} has no binary for this platform`);
  return found;
}

const majors = quick ? [process.versions.node.split('.')[0]] : ['20', '22', '24', '26'];
const runtimes = [
  ...majors.map((major) => ({ name: `Node ${major}`, find: () => node(major), options: [] })),
  ...(quick
    ? []
    : [
        { name: 'Bun', find: () => binary('@oven', 'bun'), options: [] },
        {
          name: 'Deno',
          find: () => binary('@deno', 'deno'),
          options: ['run', '--allow-all', '--node-modules-dir=manual'],
        },
      ]),
];
const programs = {
  'ES modules': 'esm.mjs',
  CommonJS: 'commonjs.cjs',
  'require(esm)': 'require-esm.cjs',
  'a worker': 'worker.mjs',
};

for (const { name, find, options } of runtimes) {
  let path;
  let version;
  try {
    path = find();
    version = /\d+\.\d+\.\d+/.exec(execFileSync(path, ['--version'], quiet))[0];
  } catch (error) {
    skip(name, `not to be had here: ${error.message.split('\n')[0]}`);
    continue;
  }
  for (const [how, file] of Object.entries(programs)) {
    await check(`${name} (${version}), ${how}`, () => {
      equal(JSON.parse(execFileSync(path, [...options, file], quiet)), outcome);
    });
  }
}
