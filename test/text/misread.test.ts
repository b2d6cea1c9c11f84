import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { extractQuantities, type QuantityMention } from '../../src/text/index.js';

const read = (text: string): readonly QuantityMention[] =>
  extractQuantities(text, { referenceYear: 2025 }).filter((mention) => mention.kind === 'quantity');
const values = (text: string): readonly string[] =>
  read(text).map(({ quantity: { value, unit, bound } }) => `${value}${unit} ${bound}`);
const periods = (text: string): readonly (string | undefined)[] => read(text).map(({ period }) => period);

/** What the guides say is misread, and how: what comes to be read right is to be taken out of them. */
const misread: readonly (readonly [string, (text: string) => readonly unknown[], readonly unknown[]])[] = [
  ['万车死亡人数1.5人', values, ['1.5人 exact']],
  ['每10股派2元', values, ['2元 exact']],
  ['不到全国的千分之三', values, ['0.3% exact']],
  ['低于5.5%', values, ['5.5% exact']],
  ['净出口向下拉动0.6个百分点', values, ['0.6百分点 exact']],
  ['2024年共有在校生5万人', periods, ['2024']],
  ['1美元兑7.12元', values, ['1美元 exact', '7.12元 exact']],
  ['3.2亿元/0.5亿元', values, []],
];

describe('what the guides call misread', () => {
  const guides = ['reading-text.md', 'reading-text.zh-CN.md'].map((name) =>
    readFileSync(join(import.meta.dirname, '../../docs/guides', name), 'utf8'),
  );
  test('each row of them is here', () => {
    const [, section] = guides[0]!.split('## What it is known to misread');
    // without the table's head and the line under it
    const [, , ...rows] = section!.split('\n').filter((line) => line.startsWith('|'));
    const cells = rows.flatMap((row) => row.split('|')[1]!.trim().split(', '));
    expect(cells.sort()).toEqual(misread.map(([text]) => text).sort());
  });
  test.each(misread)('%s', (text, told, wrong) => {
    expect(told(text)).toEqual(wrong);
    expect(guides.map((guide) => guide.includes(text))).toEqual([true, true]);
  });
});
