import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

/** What published texts gave, source by source; the sentences are not kept. */
const [head = '', ...lines] = readFileSync(join(import.meta.dirname, 'published-texts.tsv'), 'utf8')
  .trimEnd()
  .split('\n');
const names = head.split('\t');
const rows = lines.map((line) => Object.fromEntries(line.split('\t').map((cell, index) => [names[index]!, cell])));
const sum = (column: string): number => rows.reduce((total, row) => total + Number(row[column]), 0);

describe('the published texts', () => {
  it('are named with address, day and hash, once each', () => {
    expect(new Set(rows.map(({ sha256 }) => sha256)).size).toBe(rows.length);
    for (const { address, date, sha256, publisher } of rows) {
      expect(address).toMatch(/^https?:\/\//);
      expect(date).toMatch(/^\d{4}/);
      expect(sha256).toMatch(/^[0-9a-f]{64}$/);
      expect(publisher).not.toBe('');
    }
  });

  it.each(['en', 'zh-CN'])('are in the guide (%s) with the sums of the table', (language) => {
    const file = language === 'en' ? 'reading-text.md' : 'reading-text.zh-CN.md';
    const guide = readFileSync(join(import.meta.dirname, '../../docs/guides', file), 'utf8');
    expect(guide).toContain(sum('figures').toLocaleString('en'));
    for (const column of ['found', 'value_unit_sign', 'wholly']) {
      expect(guide.replaceAll(' %', '%')).toContain(`${((100 * sum(column)) / sum('figures')).toFixed(1)}%`);
    }
  });
});
