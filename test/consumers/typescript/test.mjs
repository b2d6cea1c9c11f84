/** The declarations, by each TypeScript and each way to resolve modules, `skipLibCheck: false`. */

import { execFile } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { check, entries } from '../check.mjs';
import { literals } from './literals.mjs';

const run = promisify(execFile);

const versions = ['5.4', '5.9', '6', '7'];
const resolutions = [
  { module: 'node16', moduleResolution: 'node16' },
  { module: 'nodenext', moduleResolution: 'nodenext' },
  { module: 'esnext', moduleResolution: 'bundler' },
];
const strict = { noEmit: true, strict: true, exactOptionalPropertyTypes: true, noUncheckedIndexedAccess: true };

async function compile(version, { name, files, ...options }, ...flags) {
  const config = `tsconfig.${version}.${name}.json`;
  const compilerOptions = { target: 'es2022', lib: ['es2022'], types: [], skipLibCheck: false, ...strict, ...options };
  writeFileSync(config, JSON.stringify({ compilerOptions, files }));
  const { bin } = JSON.parse(readFileSync(`node_modules/typescript-${version}/package.json`, 'utf8'));
  const tsc = join(`node_modules/typescript-${version}`, bin.tsc);
  try {
    return (await run(process.execPath, [tsc, '-p', config, ...flags])).stdout;
  } catch (cause) {
    const told = (cause.stdout + cause.stderr).trim();
    throw new Error(told.split('\n').slice(0, 5).join(' | '), { cause });
  }
}

// Every entry, all that it exports: a new one is compiled without a word here.
writeFileSync(
  'entries.ts',
  entries()
    .map(({ name }, index) => `import * as entry${index} from '${name}';\nvoid entry${index};\n`)
    .join(''),
);
/** The type tests of the repository that need nothing but public entries, as a consumer would write them. */
const misuse = readdirSync('types').map((file) => `types/${file}`);
writeFileSync('literals.ts', literals(200));

/** Calls and instantiations that this project promises to anyone who compiles against it. */
const LITERALS_COST = 120_000;

for (const version of versions) {
  for (const { module, moduleResolution } of resolutions) {
    const commonjs = moduleResolution === 'bundler' ? [] : ['commonjs.cts'];
    await check(`TypeScript ${version}, ${moduleResolution}`, async () => {
      // zod's declarations want the DOM, or Node's types
      const options = { module, moduleResolution, lib: ['es2022', 'dom'] };
      const files = ['module.ts', 'entries.ts', 'schemas.ts', ...commonjs, ...misuse];
      await compile(version, { name: moduleResolution, files, ...options });
    });
  }
  await check(`TypeScript ${version}, neither the DOM nor Node's types`, async () => {
    const options = { module: 'nodenext', moduleResolution: 'nodenext' };
    await compile(version, { name: 'plain', files: ['module.ts', 'commonjs.cts'], ...options });
  });
  await check(`TypeScript ${version}, 200 literals`, async () => {
    // What the calls cost, without the check of all declarations, TypeScript's own among them, which is done above.
    const options = { name: 'literals', files: ['literals.ts'], skipLibCheck: true, moduleResolution: 'bundler' };
    const told = await compile(version, { module: 'esnext', ...options }, '--extendedDiagnostics');
    const cost = Number(/Instantiations:\s+(\d+)/.exec(told)[1]);
    const note = `${cost} instantiations, at most ${LITERALS_COST}`;
    if (cost > LITERALS_COST) throw new Error(note);
    return note;
  });
}
