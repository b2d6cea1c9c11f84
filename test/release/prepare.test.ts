import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { withSection } from '../../scripts/lib/changelog.js';
import type { DatasetPinError, Release } from '../../src/dataset/index.js';
import { pinTo } from '../../src/dataset/pin-to.js';
import { measureWith, observationWith, six, small, withFields } from '../dataset/small.js';
import { TempProject, why } from './temp-project.js';

const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex');
const record = (project: TempProject): Release[] => JSON.parse(project.read('data/changes.json')) as Release[];

describe('the first release', () => {
  const project = (): TempProject => new TempProject().versioned('1.0.0');

  it('keeps the data, and records their hash', () => {
    const prepared = project();
    const data = prepared.read('data/2025.json');
    const releases = prepared.prepare();
    expect(releases).toEqual([
      { version: '1.0.0', edition: '2025', root: true, sha256: hashOf(data), level: 'none', changes: [] },
    ]);
    expect(record(prepared)).toEqual(releases);
    expect(prepared.read('data/releases/1.0.0/2025.json')).toBe(data);
    expect(prepared.read('CHANGELOG.md')).toBe(
      `# shanghai-sti\n\n## 1.0.0\n\n### Minor Changes\n\n- Something.\n\n### Data\n\nEdition 2025: released for the first time. sha256 \`${hashOf(data)}\`\n`,
    );
    expect(prepared.check()).toMatchObject({ problems: [], state: 'recorded' });
  });

  it('is prepared once', () => {
    const prepared = project();
    prepared.prepare();
    const files = ['CHANGELOG.md', 'data/changes.json'].map((file) => prepared.read(file));
    expect(prepared.prepare()).toEqual([]);
    expect(['CHANGELOG.md', 'data/changes.json'].map((file) => prepared.read(file))).toEqual(files);
  });

  it.each<[string, (project: TempProject) => TempProject, string]>([
    ['changesets are pending', (p) => p.changeset('minor'), 'changesets are pending: run npx changeset version first'],
    ['there is not a valid version', (p) => p.version('0.0.0').changeset('minor'), 'run npx changeset version first'],
    [
      'the changelog has no section',
      (p) => p.version('1.0.1'),
      'CHANGELOG.md must begin with 1.0.1, but its newest section is 1.0.0',
    ],
    ['the check fails', (p) => p.reasons({ a: why }), 'data/revisions.json gives a reason for a'],
  ])('is not prepared where %s, and nothing is written', (_, change, message) => {
    const prepared = change(project());
    expect(() => prepared.prepare()).toThrow(message);
    expect(record(prepared)).toEqual([]);
  });
});

describe('a later release', () => {
  const [, b, c, d, e, f] = six;
  const note = { zh: '名称更准确', en: 'a clearer | name' };
  const after = {
    ...withFields('a', { value: 9, printed: '9件', name: { zh: '甲', en: 'A' } }),
    measures: [measureWith('x', 1, { kind: 'award' }), ...small.measures.slice(1)],
  };
  const observations = [
    after.observations[0]!,
    { ...b, deprecated: { since: '2.0.0', replacedBy: 'b-2', comparable: true, note } },
    { ...b, id: 'b-2' },
    { ...c, unit: '项' as const },
    { ...d, caveat: note },
    { ...e, deprecated: { since: '2.0.0', comparable: false, note } },
    f,
    observationWith('g', 7),
  ];
  const next = (): TempProject =>
    new TempProject()
      .released('1.0.0')
      .data({ ...after, observations })
      .reasons({ a: why, c: why, g: why })
      .source({ b: '@deprecated', e: '@deprecated' })
      .versioned('2.0.0');

  it('writes the table of values into the newest section', () => {
    const project = next();
    project.prepare();
    const [newest, older] = project.read('CHANGELOG.md').split('## 1.0.0');
    expect(newest).toBe(`# shanghai-sti

## 2.0.0

### Minor Changes

- Something.

### Data

Edition 2025: a major change. sha256 \`${hashOf(project.read('data/2025.json'))}\`

| id | change | old | new | reason |
| --- | --- | --- | --- | --- |
| \`a\` | revised | 101件 | 9件 | misread in the source |
| \`b\` | renamed | \`b\` | \`b-2\` | a clearer \\| name |
| \`c\` | restated | unit 件 | unit 项 | misread in the source |
| \`e\` | withdrawn |  | withdrawn | a clearer \\| name |
| \`b-2\` | added |  | 102件, period 2025, unit 件 | a clearer \\| name |
| \`g\` | added |  | 107件, period 2025, unit 件 | misread in the source |

Without a change of a figure: \`d\` (reworded), the measure \`x\` (revised).

`);
    expect(older).toContain('released for the first time');
  });

  it('records the same for machines, and takes the reasons out of data/revisions.json', () => {
    const project = next();
    project.prepare();
    const releases = record(project);
    expect(releases.map(({ version, level }) => [version, level])).toEqual([
      ['1.0.0', 'none'],
      ['2.0.0', 'major'],
    ]);
    expect(releases[1]!.changes[0]).toEqual({
      target: 'observation',
      id: 'a',
      kind: 'revised',
      level: 'minor',
      old: { name: { zh: '指标1', en: 'Indicator 1' }, value: 101, printed: '101件' },
      new: { name: { zh: '甲', en: 'A' }, value: 9, printed: '9件' },
      reason: why,
    });
    expect(releases[1]!.changes.at(-2)).toMatchObject({ id: 'g', old: {}, new: { printed: '107件', unit: '件' } });
    expect(project.read('data/revisions.json')).toBe('{}\n');
    expect(project.check()).toMatchObject({ problems: [], state: 'recorded' });
  });

  it('is what a pin of the release before then tells', async () => {
    const project = next();
    project.prepare();
    const releases = record(project);
    const editions = {
      '2025': { dataset: JSON.parse(project.read('data/2025.json')) as object, sha256: releases[1]!.sha256 },
    };
    await expect(pinTo(editions, releases, { edition: '2025', version: '2.0.0' })).resolves.toMatchObject({
      version: '2.0.0',
    });
    const error = await pinTo(editions, releases, { edition: '2025', version: '1.0.0' }).catch(
      (reason: unknown) => reason as DatasetPinError,
    );
    expect((error as Error).message).toContain(
      '\n  2.0.0: a was revised: name, printed 101件 → 9件, value 101 → 9; reason: misread in the source\n',
    );
  });

  it('without a change of data is recorded too', () => {
    const project = new TempProject().released('1.0.0').released('1.0.1');
    expect(record(project).map(({ version, changes }) => [version, changes])).toEqual([
      ['1.0.0', []],
      ['1.0.1', []],
    ]);
    expect(project.read('CHANGELOG.md')).toContain(
      '## 1.0.1\n\n### Minor Changes\n\n- Something.\n\n### Data\n\nEdition 2025: unchanged. sha256',
    );
  });
});

test('a section goes to the end of the newest one, whatever follows', () => {
  expect(withSection('# x\n\n## 1.1.0\n\n- A.\n\n## 1.0.0\n\n- B.\n', '1.1.0', '### Data\n\nC.\n')).toBe(
    '# x\n\n## 1.1.0\n\n- A.\n\n### Data\n\nC.\n\n## 1.0.0\n\n- B.\n',
  );
  expect(() => withSection('# x\n', '1.1.0', '')).toThrow('its newest section is none');
});

describe('sha256sum -c', () => {
  const data = join(import.meta.dirname, '../../data');
  const check = (cwd: string): { status: number | null; stdout: string } =>
    spawnSync('sha256sum', ['-c', 'SHA256SUMS'], { cwd, encoding: 'utf8' });
  const files = readFileSync(join(data, 'SHA256SUMS'), 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => line.slice(66));

  it('passes in data, for every file that it lists', () => {
    expect(files).toEqual(expect.arrayContaining(['2025.json', 'changes.json']));
    expect(check(data)).toMatchObject({ status: 0, stdout: files.map((file) => `${file}: OK\n`).join('') });
  });

  it.each(files)('fails with one flipped byte in %s, and names it', (flipped) => {
    const project = new TempProject();
    for (const file of ['SHA256SUMS', ...files]) execFileSync('cp', [join(data, file), join(project.folder, 'data')]);
    const bytes = readFileSync(join(data, flipped));
    bytes[bytes.length >> 1]! ^= 1;
    project.write(`data/${flipped}`, bytes.toString('latin1'));
    expect(check(join(project.folder, 'data'))).toMatchObject({
      status: 1,
      stdout: expect.stringContaining(`${flipped}: FAILED`) as unknown,
    });
  });
});
