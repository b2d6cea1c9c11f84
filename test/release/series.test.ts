import { describe, expect, it, test } from 'vitest';
import { canonicalJson, type ChangeLevel, type Release } from '../../src/dataset/index.js';
import type { PublishedPoint, Series } from '../../src/model/series.js';
import { patentsGrantedSeries, pctApplicationsSeries } from '../../src/series/index.js';
import { TempProject, why } from './temp-project.js';

const [first, ...later] = pctApplicationsSeries.points as unknown as [PublishedPoint, ...PublishedPoint[]];
const [vintage, ...moreVintages] = pctApplicationsSeries.vintages;
const point = `pct-applications/${first.period}`;

const withSeries = (project: TempProject, pct: Partial<Series>, others: readonly Series[] = [patentsGrantedSeries]) =>
  project.write('data/series.json', canonicalJson([...others, { ...pctApplicationsSeries, ...pct }]));

const released = (): TempProject => withSeries(new TempProject(), {}).released('1.0.0');

const note = { zh: '口径不同', en: 'of another kind' };

describe('each kind of change to a series, made on purpose', () => {
  const cases: [what: string, pct: Partial<Series>, change: string, level: ChangeLevel, reasons: object][] = [
    [
      'a value revised',
      { points: [{ ...first, value: first.value + 1 }, ...later] },
      `${point} revised`,
      'minor',
      { [point]: why },
    ],
    ['a point removed', { points: later }, `${point} removed`, 'major', { [point]: why }],
    [
      'a point added',
      { points: [{ ...first, period: '1999' }, first, ...later] },
      'pct-applications/1999 added',
      'minor',
      { 'pct-applications/1999': why },
    ],
    [
      'a unit restated',
      { points: [{ ...first, unit: '项' }, ...later] },
      `${point} restated`,
      'major',
      { [point]: why },
    ],
    [
      'another publication',
      { points: [{ ...first, publication: { ...first.publication, publisher: 'Somebody' } }, ...later] },
      `${point} reworded`,
      'patch',
      {},
    ],
    [
      'a vintage revised',
      { vintages: [{ ...vintage!, value: vintage!.value + 1 }, ...moreVintages] },
      'pct-applications/2018#1 revised',
      'minor',
      { 'pct-applications/2018#1': why },
    ],
    [
      'a vintage added',
      { vintages: [vintage!, vintage!, ...moreVintages] },
      'pct-applications/2018#2 added',
      'minor',
      { 'pct-applications/2018#2': why },
    ],
    [
      'less sure',
      { points: [{ ...first, confidence: 'medium' }, ...later] },
      `${point} revised`,
      'minor',
      { [point]: why },
    ],
    [
      'another change beside it',
      { points: [{ ...first, change: { ...first.change!, value: 50 } }, ...later] },
      `${point} restated`,
      'major',
      { [point]: why },
    ],
    [
      'a break',
      { breaks: [...pctApplicationsSeries.breaks, { at: first.period, note }] },
      'pct-applications restated',
      'major',
      { 'pct-applications': why },
    ],
    [
      'a gap',
      { gaps: [{ from: '1990', to: '1991', note }] },
      'pct-applications revised',
      'minor',
      { 'pct-applications': why },
    ],
    ['a name', { name: note }, 'pct-applications reworded', 'patch', {}],
  ];

  test.each(cases)('%s', (_, pct, change, level, reasons) => {
    const project = withSeries(released(), pct).reasons({ ...reasons }, 'series');
    const { problems, asked, pending } = project.changeset(level).check();
    expect(problems).toEqual([]);
    expect(asked).toBe(level);
    expect(pending.map(({ edition, changes }) => [edition, changes.map(({ id, kind }) => `${id} ${kind}`)])).toEqual([
      ['2025', []],
      ['series', [change]],
    ]);
    expect(project.remove('.changeset').check().problems).toEqual([
      expect.stringContaining(`choose ${level}, because:\n    series: ${change.split(' ')[0]} `),
    ]);
  });

  it('another note on a gap or a break is a wording, and the edition’s own point is compared with the edition', () => {
    const [gap] = patentsGrantedSeries.gaps;
    const [earlier, own] = [patentsGrantedSeries.points.slice(0, -1), patentsGrantedSeries.points.at(-1)];
    const gaps = [{ ...gap!, note }, ...patentsGrantedSeries.gaps.slice(1)];
    const others = [{ ...patentsGrantedSeries, gaps, points: [...earlier, { ...own!, name: note }] } as Series];
    expect(withSeries(released(), {}, others).changeset('patch').check()).toMatchObject({
      problems: [],
      asked: 'patch',
    });
  });
});

it('a change without a reason fails, and says where to write it', () => {
  const points = [{ ...first, value: first.value + 1 }, ...later];
  expect(withSeries(released(), { points }).changeset('minor').check().problems).toEqual([
    expect.stringContaining(
      `Write it into data/revisions.json: { "series": { "${point}": { "zh": "…", "en": "…" } } }`,
    ),
  ]);
});

describe('a release keeps the series', () => {
  it('as it was, with a record and a part of the changelog', () => {
    const before = released().read('data/series.json');
    const project = withSeries(released(), { points: [{ ...first, value: 9, printed: '9件' }, ...later] })
      .reasons({ [point]: why }, 'series')
      .released('1.1.0');
    expect(project.read('data/releases/1.0.0/series.json')).toBe(before);
    expect(project.read('data/releases/1.1.0/series.json')).toBe(project.read('data/series.json'));
    const records = JSON.parse(project.read('data/changes.json')) as Release[];
    expect(records.map(({ version, edition, root, level }) => [version, edition, root, level])).toEqual([
      ['1.0.0', '2025', true, 'none'],
      ['1.0.0', 'series', false, 'none'],
      ['1.1.0', '2025', true, 'none'],
      ['1.1.0', 'series', false, 'minor'],
    ]);
    const changelog = project.read('CHANGELOG.md');
    expect(changelog).toContain(`Series: a minor change. sha256 \`${records[3]!.sha256}\``);
    expect(changelog).toContain(`| \`${point}\` | revised | ${first.printed} | 9件 | misread in the source |`);
  });

  it('and refuses one that was edited, or is gone', () => {
    const project = released();
    expect(project.write('data/releases/1.0.0/series.json', '[]').check().problems).toEqual([
      expect.stringContaining('data/releases/1.0.0/series.json was edited'),
    ]);
    expect(released().remove('data/series.json').check().problems).toEqual([
      'the series had been released, and data/series.json is not there. What was released stays: bring it back',
    ]);
  });

  it('that were not released before: that asks for a minor release', () => {
    const project = withSeries(new TempProject().released('1.0.0'), {});
    expect(project.check().problems).toEqual([expect.stringContaining('because:\n    the series: new')]);
    expect(project.changeset('minor').check()).toMatchObject({ problems: [], asked: 'minor' });
  });
});
