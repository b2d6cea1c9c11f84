import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import type { ChangeLevel, Dataset } from '../../src/dataset/index.js';
import type { Observation } from '../../src/model/observation.js';
import { measureWith, observationWith, small, withFields } from '../dataset/small.js';
import { TempProject, why } from './temp-project.js';

const released = (): TempProject => new TempProject().released('1.0.0');
const deprecated = { since: '2.0.0', comparable: true, note: { zh: '改名', en: 'renamed' } };
const rest = small.observations.slice(1);
const [a] = small.observations as [Observation];
const withObservations = (...observations: Observation[]): Dataset => ({ ...small, observations });

describe('before the first release', () => {
  it('has nothing to compare with: passes with a changeset', () => {
    expect(new TempProject().changeset('minor').check()).toMatchObject({
      problems: [],
      asked: 'none',
      state: 'no-version',
    });
  });

  it('fails without one', () => {
    expect(new TempProject().check().problems).toEqual([
      'nothing was released yet, and no changeset is pending. Run npx changeset',
    ]);
  });

  it('is to be prepared, once it has a version', () => {
    expect(new TempProject().versioned('1.0.0').check()).toMatchObject({ problems: [], state: 'to-be-prepared' });
  });
});

describe('each kind of change, made on purpose', () => {
  const cases: [string, Dataset, ChangeLevel, object?][] = [
    ['a value revised', withFields('a', { value: 9, printed: '9件' }), 'minor', { a: why }],
    ['a bound revised', withFields('a', { bound: 'above' }), 'minor', { a: why }],
    ['a resolution revised', withFields('a', { resolution: 10 }), 'minor', { a: why }],
    ['an observation added', withObservations(...small.observations, observationWith('g', 7)), 'minor', { g: why }],
    ['a unit restated', withFields('a', { unit: '项' }), 'major', { a: why }],
    ['a period restated', withFields('a', { period: '2024' }), 'major', { a: why }],
    [
      'an observation renamed',
      withObservations({ ...a, deprecated: { ...deprecated, replacedBy: 'a-2' } }, { ...a, id: 'a-2' }, ...rest),
      'major',
    ],
    ['an observation withdrawn', withFields('a', { deprecated }), 'major'],
    ['a name reworded', withFields('a', { name: { zh: '甲', en: 'A' } }), 'patch'],
    ['the order changed', withObservations(...rest, a), 'patch'],
    ['a topic revised', withFields('a', { topic: 'services' }), 'minor', { a: why }],
    [
      'a measure revised',
      { ...small, measures: [measureWith('x', 1, { kind: 'award' }), ...small.measures.slice(1)] },
      'minor',
    ],
    [
      'a measure reworded',
      {
        ...small,
        measures: [measureWith('x', 1, { name: { zh: '措施', en: 'Another' } }), ...small.measures.slice(1)],
      },
      'patch',
    ],
    ['a measure added', { ...small, measures: [...small.measures, measureWith('w', 4)] }, 'minor'],
    ['a measure removed', { ...small, measures: small.measures.slice(1) }, 'major'],
    [
      'the report reworded',
      { ...small, report: { ...small.report, chapter: { ...small.report.chapter, value: '8' } } },
      'patch',
    ],
  ];
  const lower = { major: 'minor', minor: 'patch', patch: 'none' } as const;

  test.each(cases)('%s', (_, data, level, reasons = {}) => {
    const project = released()
      .data(data)
      .reasons({ ...reasons })
      .source({ a: '@deprecated since 2.0.0: use a-2' });

    expect(project.changeset(level).check(), 'with the right changeset').toMatchObject({
      problems: [],
      asked: level,
      promised: level,
    });
    expect(project.changeset('major').check().problems, 'with a higher one').toEqual([]);
    expect(project.remove('.changeset').check().problems, 'without one').toEqual([
      expect.stringContaining(
        `the data ask for a ${level} release, but no changeset is pending. Run npx changeset, and choose ${level}, because:\n`,
      ),
    ]);
    if (level === 'patch') return;
    expect(project.changeset(lower[level]).check().problems, 'with a lower one').toEqual([
      expect.stringContaining(
        `the data ask for a ${level} release, but .changeset/brave-pens-sing.md says ${lower[level]}. Run npx changeset, and choose ${level}`,
      ),
    ]);
  });

  it('nothing changed: nothing is asked for', () => {
    expect(released().check()).toMatchObject({ problems: [], asked: 'none', promised: 'none', state: 'recorded' });
  });

  it('says which changes ask for it, and only those', () => {
    const data = withFields('b', { name: { zh: '乙', en: 'B' } }, withFields('a', { value: 9, printed: '9件' }));
    const [problem] = released().data(data).reasons({ a: why }).changeset('patch').check().problems;
    expect(problem).toMatch(
      /because:\n    2025: a was revised: printed 101件 → 9件, value 101 → 9; reason: misread in the source$/,
    );
  });

  it('a version that was raised already counts as a promise', () => {
    const project = released()
      .data(withFields('a', { value: 9 }))
      .reasons({ a: why });
    expect(project.versioned('1.1.0').check()).toMatchObject({
      problems: [],
      promised: 'minor',
      state: 'to-be-prepared',
    });
    expect(project.versioned('1.0.1').check().problems).toEqual([
      expect.stringContaining('but package.json goes from 1.0.0 to 1.0.1.'),
    ]);
    expect(project.version('0.9.0').check().problems).toEqual([
      expect.stringContaining('package.json says 0.9.0, but 1.0.0 is released already'),
    ]);
  });
});

describe('editions', () => {
  const data2026: Dataset = {
    ...withFields('a', { period: '2026', value: 9 }),
    report: { ...small.report, edition: '2026' },
  };

  it('a new one beside the old is minor', () => {
    expect(released().data(data2026, '2026').changeset('minor').check()).toMatchObject({
      problems: [],
      asked: 'minor',
    });
  });

  it('to move the root to it is major, then and later', () => {
    const moved = released().data(data2026, '2026').root('2026').changeset('minor').check();
    expect(moved.asked).toBe('major');
    expect(moved.problems).toEqual([
      expect.stringContaining('\n    edition 2026: new\n    the root moves to edition 2026'),
    ]);

    const beside = released().data(data2026, '2026').released('1.1.0');
    expect(beside.check()).toMatchObject({ problems: [], asked: 'none' });
    expect(beside.root('2026').changeset('minor').check().problems).toEqual([
      expect.stringMatching(/ask for a major release, .* because:\n    the root moves to edition 2026$/s),
    ]);
    expect(beside.changeset('major').check().problems).toEqual([]);
  });

  it('none goes away', () => {
    const project = released().data(data2026, '2026').root('2026').remove('data/2025.json').changeset('major');
    expect(project.check().problems).toEqual([
      'edition 2025 had been released, and data/2025.json is not there. What was released stays: bring it back',
    ]);
  });

  it('the root must follow one', () => {
    expect(() => released().write('src/editions/registry.ts', '').check()).toThrow(
      'src/editions/registry.ts must name the current edition',
    );
  });
});

describe('reasons', () => {
  const revised = (): TempProject =>
    released()
      .data(withFields('a', { value: 9 }))
      .changeset('minor');

  it('a revision without one fails, and says where to write it', () => {
    expect(revised().check().problems).toEqual([
      'a was revised: value 101 → 9: why? Write it into data/revisions.json: { "2025": { "a": { "zh": "…", "en": "…" } } }',
    ]);
  });

  it.each([['text'], [{ en: 'misread' }], [{ zh: '', en: 'misread' }], [null]])('%j is none', (reason) => {
    expect(revised().reasons({ a: reason }).check().problems).toHaveLength(1);
  });

  it('one for what has not changed fails', () => {
    expect(revised().reasons({ a: why, b: why }).check().problems).toEqual([
      'data/revisions.json gives a reason for b of edition 2025, which has not changed. Take it out',
    ]);
  });

  it('the note of a deprecated entry is one, for the entry and for what takes its place', () => {
    const data = withObservations(
      { ...a, deprecated: { ...deprecated, replacedBy: 'a-2' } },
      { ...a, id: 'a-2' },
      ...rest,
    );
    const { pending, problems } = released().data(data).changeset('major').source({ a: '@deprecated' }).check();
    expect(problems).toEqual([]);
    expect(pending[0]!.changes.map(({ id, reason }) => [id, reason])).toEqual([
      ['a', deprecated.note],
      ['a-2', deprecated.note],
    ]);
  });
});

describe('releases stay as they are', () => {
  it('an edited one fails, and says how to get it back', () => {
    const project = released();
    project.write('data/releases/1.0.0/2025.json', project.read('data/releases/1.0.0/2025.json').replace('101', '102'));
    expect(project.check().problems).toEqual([
      expect.stringMatching(
        /^data\/releases\/1\.0\.0\/2025\.json was edited: its sha256 is [\da-f]{64}, not [\da-f]{64}\. What was released stays as it is: git checkout v1\.0\.0 -- data\/releases\/1\.0\.0\/2025\.json$/,
      ),
    ]);
    expect(project.write('data/releases/1.0.0/2025.json', 'no JSON').check().problems[0]).toContain('was edited');
  });

  it('a missing one, and one that is recorded nowhere', () => {
    expect(released().remove('data/releases/1.0.0').check().problems[0]).toContain(
      'data/releases/1.0.0/2025.json is not there.',
    );
    expect(released().write('data/releases/1.0.1/2025.json', '{}').check().problems).toEqual([
      'data/releases/1.0.1/2025.json is a release that data/changes.json does not record. Delete it: npm run release:prepare writes both',
    ]);
  });

  it('what is no release does not matter', () => {
    expect(
      released().write('data/releases/README.md', '').write('data/releases/1.0.0/notes.txt', '').check().problems,
    ).toEqual([]);
  });
});

describe('ids never vanish', () => {
  it('not even with a major changeset and a reason', () => {
    const project = released()
      .data(withObservations(...rest))
      .changeset('major')
      .reasons({ a: why });
    expect(project.check().problems).toEqual([
      'a, which 1.0.0 released, is gone from edition 2025. Ids never vanish: keep the entry, with a field deprecated: { since, replacedBy, comparable, note }, and mark its export @deprecated',
    ]);
  });

  it('nor where it is renamed and the old id is dropped', () => {
    const project = released()
      .data(withObservations({ ...a, id: 'a-2' }, ...rest))
      .changeset('major')
      .reasons({ a: why });
    expect(project.check().problems).toEqual([expect.stringContaining('a, which 1.0.0 released, is gone')]);
  });

  it('a deprecated entry points to one in use', () => {
    const project = (replacedBy: string): TempProject =>
      released()
        .data(withFields('a', { deprecated: { ...deprecated, replacedBy } }))
        .changeset('major')
        .source({ a: '@deprecated' });
    expect(project('b').check().problems).toEqual([]);
    expect(project('q').check().problems).toEqual([
      expect.stringContaining('a says that q takes its place, which is no entry in use.'),
    ]);
    expect(project('a').check().problems).toEqual([expect.stringContaining('a says that a takes its place')]);
  });

  it('and its export is @deprecated', () => {
    const project = released().data(withFields('a', { deprecated })).changeset('major');
    expect(project.source({ b: '@deprecated', a: 'Patents.' }).check().problems).toEqual([
      'the export of a lacks @deprecated in its doc comment. Write there what to use in its place',
    ]);
    expect(project.source({ a: '@deprecated since 2.0.0' }).check().problems).toEqual([]);
  });
});

test('npm run release:check passes on this project', () => {
  const root = join(import.meta.dirname, '../..');
  const output = execFileSync(process.execPath, ['--import', 'tsx', 'scripts/release-check.ts'], {
    cwd: root,
    encoding: 'utf8',
  });
  expect(output).toMatch(/^(nothing was released yet|since \d)/);
});
