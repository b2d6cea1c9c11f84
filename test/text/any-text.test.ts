import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkedDays } from '../../src/period/checked.js';
import { extractQuantities, iterateQuantities } from '../../src/text/extract.js';
import type { Mention, QuantityMention } from '../../src/text/mention.js';
import { sentences } from './golden.js';
import { growthOfWork } from '../support/work.js';
import { runs } from '../support/runs.js';

const extract = (text: string): Mention[] => extractQuantities(text, { referenceYear: 2025 });
const quantities = (mentions: readonly Mention[]): QuantityMention[] =>
  mentions.filter((mention) => mention.kind === 'quantity');
const corpus = sentences('text');
const longest = Number(process.env['LONGEST_INPUT'] ?? 100_000);

describe('any text', () => {
  const pieces = [...new Set(corpus.flatMap(({ text }) => text.split(/(?<=[，。、\d])/)))];
  const text = fc
    .array(
      fc.oneof(
        { weight: 8, arbitrary: fc.constantFrom(...pieces) },
        fc.string({ unit: 'binary', maxLength: 4 }),
        fc.constantFrom(
          '**',
          '\n',
          ' ',
          '“',
          '”',
          '《',
          '第',
          '首',
          '至',
          '、',
          '万',
          '一',
          '.',
          '-',
          '|',
          '每',
          '其中',
          '（',
        ),
      ),
      { maxLength: 24 },
    )
    .map((parts) => parts.join(''));

  it('gives mentions that are slices of it, in order, with no two in one place', () => {
    fc.assert(
      fc.property(text, (given) => {
        let reached = 0;
        for (const { start, end, text: mention } of extract(given)) {
          expect(given.slice(start, end)).toBe(mention);
          expect(start).toBeGreaterThanOrEqual(reached);
          expect(end).toBeGreaterThan(start);
          reached = end;
        }
      }),
      { numRuns: runs(3000) },
    );
  });

  it('gives figures that are finite, and periods that are of the report', () => {
    fc.assert(
      fc.property(text, (given) => {
        for (const { quantity, period } of quantities(extract(given))) {
          expect(Number.isFinite(quantity.value) && quantity.resolution > 0).toBe(true);
          expect(['exact', 'about', 'above', 'below', 'between']).toContain(quantity.bound);
          // none where the text names a time that is not understood
          expect(period ?? '2025').toMatch(/^\d{4}(-\d\d(-\d\d)?)?(\/\d{4}-\d\d-\d\d)?$/);
        }
      }),
      { numRuns: runs(3000) },
    );
  });

  it('gives periods that the calendar has, also where no year is known', () => {
    const words = fc.constantFrom(
      '上年同期',
      '去年',
      '前年为',
      '9月底',
      '1—9月',
      '10月1日至8日',
      '2025年',
      '比上年末',
      '由',
      '与',
      '相比',
      '上月',
      '前年',
      '同期',
      '至今',
      '3至2024年',
      '“十三五”末',
      '的2倍',
      '增长',
      '3亿元',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          text,
          fc.array(words, { maxLength: 8 }).map((some) => some.join('')),
        ),
        (given) => {
          for (const { period, comparison } of quantities([...extractQuantities(given), ...extract(given)])) {
            for (const told of [period, comparison?.base]) if (told !== undefined) checkedDays(told);
          }
        },
      ),
      { numRuns: runs(3000) },
    );
  });

  it('gives the same lazily', () => {
    fc.assert(
      fc.property(text, (given) => {
        expect([...iterateQuantities(given, { referenceYear: 2025 })]).toEqual(extract(given));
      }),
    );
  });

  it('loses nothing when sentences are put together, a line each', () => {
    // “（下同）” says that it holds for the rest of the text
    const alone = corpus.filter(({ text: one }) => !one.includes('下同'));
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...alone), { maxLength: 12 }), (some) => {
        const together = some.map(({ text: one }) => one).join('\n\n');
        const strip = ({ start, end, ...rest }: Mention): object => ({
          ...rest,
          length: end - start,
          ...('partOf' in rest && { partOf: rest.partOf?.word }),
        });
        expect(extract(together).map(strip)).toEqual(some.flatMap(({ text: one }) => extract(one).map(strip)));
      }),
    );
  });
});

describe('hostile texts', () => {
  const units = [
    '1',
    '万',
    ',',
    '其中',
    '“',
    '《',
    '至',
    '一',
    '1、',
    '1至',
    '1万',
    '百分之',
    '第1、',
    '每',
    '比',
    '  1',
    '**',
    '1年',
    '（1',
    '1.',
    '比2020年',
    '|1',
  ];
  it.each(units)('many of %j are read at once, and without a wrong figure', async (unit) => {
    const read = (count: number): unknown => extract(unit.repeat(count));
    expect(await growthOfWork(read, 100)).toBeLessThan(15);
    const text = unit.repeat(longest / unit.length);
    for (const { start, end, text: mention } of extract(text)) expect(text.slice(start, end)).toBe(mention);
  });
});
