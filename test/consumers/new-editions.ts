/**
 * `npx tsx test/consumers/new-editions.ts`: an edition is a folder and one line.
 *
 * In a copy of the project, makes an edition 2026 with a topic that is new, and an edition of another area, which is a row in
 * the table of areas. The copy is built, checked by the types and by the tests that go through all editions, packed, and
 * used by a consumer; then the root moves to the new edition. Nothing but the folders, the registry and the vocabulary may
 * have been edited for it, the files that the build writes aside.
 */

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const project = join(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'shanghai-sti-editions-'));
const copy = join(folder, 'copy');
// the official schemas and the report, where they are
const shared = join(import.meta.dirname, '../../../shared');
if (existsSync(shared)) symlinkSync(shared, join(folder, 'shared'));
const consumer = join(folder, 'consumer');
const registry = 'src/editions/registry.ts';
const vocabulary = 'src/model/vocabulary.ts';
const edited = [registry, vocabulary, 'src/editions/2026/', 'src/editions/cn-zj-2025/'];

try {
  copyProject();
  const before = git('ls-files').split('\n');

  step('adds the editions', () => {
    newEdition('2026', (text) =>
      text
        .replaceAll('2025', '2026')
        .replace("printed: '13.55万件'", "printed: '14.25万件'")
        .replace('value: 135500', 'value: 142500'),
    );
    write(
      'src/editions/2026/transfer.ts',
      read('src/editions/2026/creation.ts')
        .replace(/export const (?!patentsGranted\b)[\s\S]*/, '')
        .replace(/\/\*\*(?:(?!\/\*\*)[\s\S])*$/, '')
        .replaceAll('patentsGranted', 'technologyTransfers')
        .replaceAll('patents-granted', 'technology-transfers')
        .replaceAll("topic: 'creation'", "topic: 'transfer'"),
    );
    edit('src/editions/2026/measures.ts', /(?='patents-granted',)/, "'technology-transfers', ");
    edit('src/editions/2026/indicators.ts', /$/, "export * from './transfer.js';\n");
    newEdition('cn-zj-2025', (text) =>
      text
        .replaceAll("'CN-SH'", "'CN-ZJ'")
        .replace("edition: '2025'", "edition: 'cn-zj-2025'")
        .replace('ObservationOf2025', 'ObservationOfCnZj2025'),
    );
    edit(registry, /(?<=editionAreas = \{\n)/, "  '2026': 'CN-SH',\n  'cn-zj-2025': 'CN-ZJ',\n");
    edit(vocabulary, /(?<=areas = \{\n)/, "  'CN-ZJ': { zh: '浙江', en: 'Zhejiang' },\n");
    edit(vocabulary, /(?<=  services: \{.*\},\n)/, "  transfer: { zh: '技术转移', en: 'technology transfer' },\n");
  });
  step('builds', () => run('npm', 'run', '--silent', 'build', '--', '--silent'));
  step('edits nothing else', () => {
    const generated = new Set(run('npx', 'tsx', 'scripts/build-data.ts', '--list').trim().split('\n'));
    git('add', '--all');
    const changed = git('diff', '--cached', '--name-only').split('\n');
    const others = changed.filter((file) => !generated.has(file) && !edited.some((one) => file.startsWith(one)));
    assert.deepEqual(others, [], 'these files were edited too');
    assert.deepEqual(
      before.filter((file) => !existsSync(join(copy, file))),
      [],
      'these files are gone',
    );
  });
  step('keeps the bytes of the edition 2025', () => {
    // that of Parquet has the vocabularies in it
    for (const file of ['2025.json', '2025.csv', '2025.sdmx.csv', '2025.sdmx.json', 'series.json', 'derived.csv']) {
      assert.ok(readFileSync(join(copy, 'data', file)).equals(readFileSync(join(project, 'data', file))), file);
    }
  });
  step('compiles', () => run('npx', 'tsc', '--noEmit'));
  step('compiles the site', () => run('npx', 'tsc', '--noEmit', '-p', 'docs'));
  step('passes the tests of all editions', () => {
    const tests = [
      'data',
      'house',
      'schemas/editions',
      'schemas/mutations',
      'dataset/find',
      'dataset/pin',
      'dataset/cite',
    ]
      .concat(['export/json', 'export/csvw', 'export/data-package', 'export/sdmx', 'export/table', 'command/run'])
      .map((name) => `test/${name}.test.ts`);
    run('npx', 'vitest', 'run', '--reporter=dot', '--project', 'source', ...tests);
    run(
      'npx',
      'vitest',
      'run',
      '--project',
      'package',
      'test/package/contents.test.ts',
      'test/package/entries.test.ts',
    );
  });
  step('is used by a consumer', () => consume('2025', 135_500));
  step('moves the root', () => {
    edit(registry, /currentEdition: EditionName = '2025'/, "currentEdition: EditionName = '2026'");
    run('npm', 'run', '--silent', 'build', '--', '--silent');
    run('npx', 'tsc', '--noEmit');
    consume('2026', 142_500);
  });
  console.log('\nan edition is a folder and one line');
} catch (error) {
  const { stdout = '', message } = error as { stdout?: string; message: string };
  console.error(`${message}\n${stdout}`);
  process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true });
}

function step(name: string, does: () => void): void {
  const start = Date.now();
  does();
  console.log(`ok       ${name} (${Math.round((Date.now() - start) / 1000)} s)`);
}

function run(command: string, ...args: string[]): string {
  return execFileSync(command, args, { cwd: copy, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
}

function git(...args: string[]): string {
  return run('git', '-c', 'user.name=test', '-c', 'user.email=test@example.com', ...args).trim();
}

function read(file: string): string {
  return readFileSync(join(copy, file), 'utf8');
}

function write(file: string, text: string): void {
  mkdirSync(dirname(join(copy, file)), { recursive: true });
  writeFileSync(join(copy, file), text);
}

function edit(file: string, place: RegExp, text: string): void {
  const before = read(file);
  const after = before.replace(place, text);
  assert.notEqual(after, before, `${file} has no place ${place}`);
  write(file, after);
}

/** A folder with what a person writes, from that of 2025: without what the build makes. */
function newEdition(name: string, change: (text: string) => string): void {
  for (const file of readdirSync(join(copy, 'src/editions/2025'))) {
    if (['observations.ts', 'sha256.ts'].includes(file)) continue;
    write(`src/editions/${name}/${file}`, change(read(`src/editions/2025/${file}`)));
  }
}

/** What git has, as it stands now, in a repository of its own. */
function copyProject(): void {
  const files = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], { cwd: project });
  for (const file of files.toString().split('\0')) {
    if (file === '' || !existsSync(join(project, file))) continue;
    mkdirSync(dirname(join(copy, file)), { recursive: true });
    cpSync(join(project, file), join(copy, file));
  }
  git('init', '--quiet');
  git('add', '--all');
  git('commit', '--quiet', '--message', 'before');
  symlinkSync(join(project, 'node_modules'), join(copy, 'node_modules'), 'junction');
  writeFileSync(join(copy, '.git/info/exclude'), 'node_modules\ndist\n');
}

/** Packs the copy, installs it, and uses every edition of it by the entries, the data files, `pin` and the command. */
function consume(current: string, patents: number): void {
  rmSync(consumer, { recursive: true, force: true });
  const modules = join(consumer, 'node_modules');
  mkdirSync(modules, { recursive: true });
  run('npm', 'pack', '--silent', '--ignore-scripts', '--pack-destination', consumer);
  const tarball = readdirSync(consumer).find((file) => file.endsWith('.tgz'))!;
  execFileSync('tar', ['-xzf', join(consumer, tarball), '-C', modules]);
  execFileSync('mv', [join(modules, 'package'), join(modules, 'shanghai-sti')]);
  for (const name of ['date-fns', 'zod'])
    symlinkSync(join(project, 'node_modules', name), join(modules, name), 'junction');
  writeFileSync(
    join(consumer, 'use.mjs'),
    `import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { areas, patentsGranted, pin, topics } from 'shanghai-sti';
import { cite, dataset, findObservations, observation } from 'shanghai-sti/dataset';
import { DatasetSchema } from 'shanghai-sti/schemas';
import * as first from 'shanghai-sti/editions/2025';
import * as next from 'shanghai-sti/editions/2026';
import * as other from 'shanghai-sti/editions/cn-zj-2025';

assert.equal(dataset.report.edition, '${current}');
assert.equal(patentsGranted.value, ${patents});
assert.deepEqual([first, next, other].map((one) => one.patentsGranted.value), [135500, 142500, 135500]);
assert.equal(next.technologyTransfers.topic, 'transfer');
assert.equal(next.observations.length, first.observations.length + 1);
assert.equal(other.patentsGranted.area, 'CN-ZJ');
assert.deepEqual([areas['CN-ZJ'].zh, topics.transfer.zh], ['浙江', '技术转移']);
assert.equal(findObservations({ topic: 'transfer' }).length, ${current === '2026' ? 1 : 0});
assert.match(cite(other.patentsGranted, { report: other.report }), /edition cn-zj-2025, patents-granted/);
for (const [name, edition] of Object.entries({ 2025: first, 2026: next, 'cn-zj-2025': other })) {
  const { report, observations, measures, sha256 } = edition;
  DatasetSchema.parse({ report, observations, measures });
  assert.equal((await pin({ edition: name, sha256 })).sha256, sha256);
  const file = JSON.parse(readFileSync(new URL(import.meta.resolve('shanghai-sti/data/' + name + '.json'))));
  assert.deepEqual(file, JSON.parse(JSON.stringify({ report, observations, measures })));
  const prefix = name === '${current}' ? '' : name + '.';
  const descriptor = JSON.parse(readFileSync(new URL(import.meta.resolve('shanghai-sti/data/' + prefix + 'datapackage.json'))));
  assert.equal(descriptor.id, 'urn:shanghai-sti:' + name);
}
await assert.rejects(pin({ edition: '1999' }), { name: 'DatasetPinError', code: 'unknown-edition' });
assert.throws(() => observation('no-such-id'));
`,
  );
  const node = (...args: string[]): string => execFileSync(process.execPath, args, { cwd: consumer, encoding: 'utf8' });
  node('use.mjs');
  const verified = JSON.parse(node(join(modules, 'shanghai-sti/dist/command.js'), 'verify', '--json')) as {
    ok: boolean;
  };
  assert.equal(verified.ok, true);
}
