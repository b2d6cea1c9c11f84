import { describe, expect, it, test } from 'vitest';
import { levelIn, pendingChangesets } from '../../scripts/lib/changesets.js';
import { bump, isLower } from '../../scripts/lib/semver.js';
import { TempProject } from './temp-project.js';

describe('the level of a changeset', () => {
  it.each([
    ["---\n'shanghai-sti': minor\n---\n\nText.", 'minor'],
    ['---\n"shanghai-sti": "major"\n---\n', 'major'],
    ['---\r\nshanghai-sti: patch\r\n---\r\n', 'patch'],
    ["---\n'other': major\n'shanghai-sti': patch\n---\n", 'patch'],
    ["---\n'shanghai-sti-plus': major\n---\n", 'none'],
    ["---\n---\n\n'shanghai-sti': major\n", 'none'],
    ['shanghai-sti: major', 'none'],
    ['', 'none'],
  ])('%j', (text, level) => {
    expect(levelIn(text, 'shanghai-sti')).toBe(level);
  });

  it('must be one', () => {
    expect(() => levelIn("---\n'shanghai-sti': huge\n---\n", 'shanghai-sti')).toThrow(
      '"huge": patch, minor or major is a level',
    );
  });

  it('is read from every changeset that names the package, and from no README', () => {
    const { folder } = new TempProject()
      .changeset('minor')
      .changeset('major', 'README')
      .changeset('patch', 'calm-cats-nap')
      .write('.changeset/config.json', '{}')
      .write('.changeset/empty.md', '---\n---\n');
    expect(pendingChangesets(folder, 'shanghai-sti')).toEqual([
      { file: '.changeset/brave-pens-sing.md', level: 'minor' },
      { file: '.changeset/calm-cats-nap.md', level: 'patch' },
    ]);
  });
});

test.each([
  ['1.0.0', '1.0.0', 'none'],
  ['1.2.3', '1.2.4', 'patch'],
  ['1.2.3', '1.3.0', 'minor'],
  ['1.2.3', '2.0.0', 'major'],
  ['1.2.3', '1.2.2', 'none'],
  ['1.2.3', '1.1.9', 'none'],
  ['1.9.0', '1.10.0', 'minor'],
  ['1.2.3', '2.0.0-next.1', 'major'],
])('from %s to %s: %s', (from, to, level) => {
  expect(bump(from, to)).toBe(level);
});

test('levels have an order, and a version is one', () => {
  expect(isLower('patch', 'minor')).toBe(true);
  expect(isLower('major', 'major')).toBe(false);
  expect(() => bump('1.0', '2.0.0')).toThrow('"1.0" is no version');
});
