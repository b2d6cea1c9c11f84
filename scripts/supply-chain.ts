/**
 * `npm run supply-chain`: what comes with the package. Its one dependency and its one optional peer, no script at
 * install, licences that are known and free, a bill of materials that says the same, and no known vulnerability.
 */

import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const project = join(import.meta.dirname, '..');
const read = (file: string): unknown => JSON.parse(readFileSync(join(project, file), 'utf8'));

interface Manifest {
  readonly scripts: Readonly<Record<string, string>>;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly peerDependencies: Readonly<Record<string, string>>;
  readonly peerDependenciesMeta: Readonly<Record<string, { readonly optional?: boolean }>>;
  readonly optionalDependencies?: object;
  readonly bundleDependencies?: object;
}
interface Locked {
  readonly license?: string;
  readonly dev?: boolean;
  readonly hasInstallScript?: boolean;
}

const manifest = read('package.json') as Manifest;
const locked = Object.entries((read('package-lock.json') as { packages: Record<string, Locked> }).packages)
  .filter(([path]) => path !== '')
  .map(([path, entry]) => ({ name: path.replace(/^.*node_modules\//, ''), ...entry }));

const problems: string[] = [];
const expect = (what: string, actual: unknown, expected: unknown): void => {
  const [a, b] = [actual, expected].map((value) => JSON.stringify(value));
  if (a === b) console.log(`${what}: ${a}`);
  else problems.push(`${what}: ${a}, where it should be ${b}`);
};

expect('dependencies', Object.keys(manifest.dependencies), ['date-fns']);
expect('optional peers', Object.keys(manifest.peerDependencies), ['zod']);
expect('zod is optional', manifest.peerDependenciesMeta['zod']?.optional, true);
expect('other kinds of dependencies', [manifest.optionalDependencies, manifest.bundleDependencies].filter(Boolean), []);

// `prepare` and `prepublish` run at an install from git
const atInstall = /^(?:(?:pre|post)?install|prepublish|(?:pre|post)?prepare)$/;
expect(
  'scripts at install',
  Object.keys(manifest.scripts).filter((name) => atInstall.test(name)),
  [],
);
const shipped = locked.filter(({ dev }) => dev !== true);
expect(
  'shipped packages with a script at install',
  shipped.filter((one) => one.hasInstallScript).map(({ name }) => name),
  [],
);
expect('shipped packages', [...new Set(shipped.map(({ name }) => name))].sort(), ['date-fns']);

/** For what runs at a user's. */
const permissive = ['0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'ISC', 'MIT'];
/** For tools, which are used and not shipped. */
const tools = [
  ...permissive,
  'Apache-2.0',
  'BlueOak-1.0.0',
  'CC-BY-4.0',
  'MPL-2.0',
  'PSF-2.0',
  'Python-2.0',
  'Unlicense',
  'public domain',
];
/** Read by hand: packages that name a file in place of a licence. */
const readByHand: Readonly<Record<string, string>> = { spawndamnit: 'MIT', 'uri-templates': 'public domain' };
/** Tools that state no licence of their own: used by a test, not shipped; told, so that nobody takes them further. */
const unstated: readonly string[] = ['@zazuko/env-core'];
const licence = ({ name, license }: { name: string; license?: string }): string =>
  readByHand[name] ?? license ?? 'none';
const allowed = (list: readonly string[], text: string): boolean =>
  text
    .replaceAll(/[()]/g, '')
    .split(' OR ')
    .some((one) => list.includes(one));
expect(
  'shipped packages with another licence than a permissive one',
  shipped.filter((one) => !allowed(permissive, licence(one))).map((one) => `${one.name}: ${licence(one)}`),
  [],
);
expect(
  'tools with a licence that is not on the list',
  locked
    .filter((one) => !allowed(tools, licence(one)) && !unstated.includes(one.name))
    .map((one) => `${one.name}: ${licence(one)}`),
  [],
);
console.log(`licences: ${locked.length} packages read; none stated by ${unstated.join(', ')}`);

const npm = (...args: string[]): string =>
  spawnSync('npm', args, { cwd: project, encoding: 'utf8', timeout: 60_000 }).stdout;

const sbom = JSON.parse(npm('sbom', '--sbom-format', 'cyclonedx', '--omit', 'dev', '--package-lock-only')) as {
  readonly components: readonly { readonly name: string }[];
};
expect(
  'the bill of materials',
  sbom.components.map(({ name }) => name),
  ['date-fns'],
);

const answer = parsed(npm('audit', '--json', '--omit', 'dev'));
if (answer?.vulnerabilities === undefined) {
  console.log(`npm audit: skipped, the registry does not answer it (${answer?.message ?? 'no answer'})`);
} else {
  expect('known vulnerabilities in what is shipped', Object.keys(answer.vulnerabilities), []);
}

function parsed(text: string): { readonly message?: string; readonly vulnerabilities?: object } | undefined {
  try {
    return JSON.parse(text) as never;
  } catch {
    return undefined;
  }
}

for (const problem of problems) console.error(`PROBLEM: ${problem}`);
if (problems.length > 0) process.exitCode = 1;
