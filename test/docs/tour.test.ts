import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { columns, padStart, table, width, wrap } from '../../examples/tour/layout.js';
import { observations } from '../../src/editions/2025/observations.js';
import { sha256 } from '../../src/editions/2025/sha256.js';
import { root } from './blocks.js';

describe('columns', () => {
  test('a full-width character takes two', () => {
    expect(width('13.55万件')).toBe(9);
    expect(width('首台（套）')).toBe(10);
    expect(width('12～15')).toBe(6);
    expect(width('‰ “CNY” – ²')).toBe(11);
    expect(padStart('亿元', 6)).toBe('  亿元');
  });

  test('lines break at spaces and between full-width characters, and not before punctuation', () => {
    expect(wrap('one two three', 8)).toEqual(['one two', 'three']);
    expect(wrap('一二三，四五', 6)).toEqual(['一二', '三，四', '五']);
    expect(wrap('PCT 申请受理量', 10)).toEqual(['PCT 申请受', '理量']);
  });

  test('a table lines up', () => {
    const { head, lines } = table(
      [{ title: '' }, { title: '元', align: 'right' }, { title: 'x' }],
      [
        ['甲', '1', 'a'],
        ['ab', '1000'],
      ],
    );
    expect([head, ...lines]).toEqual(['      元  x', '甲     1  a', 'ab  1000']);
  });
});

/** The tour imports the package by its name, so it needs the build. `npm test` builds first. */
const built = existsSync(join(root, 'dist/index.js'));
describe.skipIf(!built && !process.env['CI'])(`the tour${built ? '' : ' [skipped: run npm run build]'}`, () => {
  const tour = (...args: string[]): string =>
    execFileSync(process.execPath, ['--import', 'tsx', 'examples/tour/main.ts', ...args], {
      cwd: root,
      encoding: 'utf8',
    });

  test.each([['en'], ['zh']])('prints everything, in %s', (language) => {
    const text = tour('--lang', language);
    for (const { name, printed, period } of observations) {
      for (const part of [name.zh, name.en, printed, period]) expect(text).toContain(part);
    }
    expect(text).toContain(sha256);
    expect(text).not.toContain('\u001b');
    expect(text.split('\n').filter((line) => width(line) > columns)).toEqual([]);
  });

  test('another language is refused', () => {
    expect(() => tour('--lang', 'fr')).toThrow('usage: npm start');
  });
});
