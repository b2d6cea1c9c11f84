import { beforeAll, describe, expect, it } from 'vitest';
import { notQuantities, observations } from '../../src/editions/2025/index.js';
import { NumberError } from '../../src/model/errors.js';
import { parseQuantity } from '../../src/quantity/parse.js';
import { extractQuantities, iterateQuantities } from '../../src/text/extract.js';
import type { Mention, QuantityMention } from '../../src/text/mention.js';
import { describeWithSource, sourceText } from '../support/source.js';
import { sentences } from './golden.js';

const extract = (text: string): Mention[] => extractQuantities(text, { referenceYear: 2025 });
const quantities = (mentions: readonly Mention[]): QuantityMention[] =>
  mentions.filter((mention) => mention.kind === 'quantity');

describe('a text', () => {
  it('gives each mention the text that stands there, whichever sign it has', () => {
    for (const text of ['净利率为负5%。', '净利率为-5%。', '净利率为−5%。']) {
      const [{ text: mention, start, end }] = extract(text) as [Mention];
      expect(mention).toBe(text.slice(start, end));
      expect(mention).toBe(text.slice(4, -1));
    }
  });

  it('is read no further than it is asked for', () => {
    let read = 0;
    const watched = Object.assign(Object('共3家\n'.repeat(1000)) as string, {
      charCodeAt(this: string, at: number) {
        read = Math.max(read, at);
        return String.prototype.charCodeAt.call(this, at);
      },
    });
    expect(iterateQuantities(watched).next().value).toMatchObject({ text: '3家', start: 1 });
    expect(read).toBeLessThan(20);
  });
});

describe('a figure', () => {
  it('is what parseQuantity reads of it, but for the sign, a shared unit and the denominator', () => {
    let compared = 0;
    for (const { text } of sentences('text')) {
      for (const { quantity, denominator } of quantities(extract(text))) {
        if (/^(翻|\d+(\.\d+)?万?$|约\d$|[上过])/.test(quantity.printed)) continue;
        const read = parseQuantity(quantity.printed);
        const unit = denominator ? `${read.unit}/` : read.unit;
        expect(quantity.unit.startsWith(unit), quantity.printed).toBe(true);
        expect({ ...quantity, unit: '', value: Math.abs(quantity.value) }, text).toEqual({
          ...read,
          unit: '',
          value: Math.abs(read.value),
        });
        compared++;
      }
    }
    expect(compared).toBeGreaterThan(400);
  });

  it('has a period only where it is known', () => {
    expect(extractQuantities('上半年新增3家')).toEqual([
      {
        kind: 'quantity',
        text: '3家',
        start: 5,
        end: 7,
        quantity: { value: 3, unit: '家', resolution: 1, bound: 'exact', printed: '3家' },
        cumulative: false,
        new: true,
      },
    ]);
    expect(extractQuantities('2023年新增3家')[0]).toMatchObject({ period: '2023', periodBasis: 'stated' });
  });

  it('names its whole', () => {
    const [whole, part, share] = quantities(extract('共授权9万件，其中发明专利3万件，占比33%'));
    expect(part?.partOf).toEqual({ word: '其中', whole: whole?.start });
    expect(share?.partOf).toEqual({ word: '占比', whole: whole?.start });
  });
});

describeWithSource('the source of the edition 2025', () => {
  let text: string;
  let found: Mention[];
  beforeAll(() => {
    text = sourceText();
    found = extract(text);
  });
  const lineOf = (start: number): number => text.slice(0, start).split('\n').length;

  it('gives the 50 observations, and nothing else', () => {
    const read = quantities(found).map(({ quantity, ...mention }) => ({
      line: lineOf(mention.start),
      printed: quantity.printed,
      value: quantity.value,
      unit: quantity.unit,
      resolution: quantity.resolution,
      bound: quantity.bound,
      period: mention.period,
      periodBasis: mention.periodBasis,
      cumulative: mention.cumulative,
      denominator: mention.denominator,
      basis: mention.comparison?.basis,
      base: mention.comparison?.base,
    }));
    const made = observations.map((one) => ({
      line: one.source.line,
      printed: one.printed,
      value: one.value,
      unit: one.unit,
      resolution: one.resolution,
      bound: one.bound,
      period: one.period,
      periodBasis: one.periodBasis,
      cumulative: one.cumulative,
      denominator: one.denominator,
      basis: one.comparison?.basis,
      base: one.comparison?.base,
    }));
    expect(read).toHaveLength(50);
    expect(read).toEqual(made);
  });

  it('says of all but two whether they are newly added', () => {
    const differ = quantities(found).filter((mention, index) => mention.new !== observations[index]?.newlyAdded);
    // a cohort of patents that another clause calls newly added
    expect(differ.map(({ quantity }) => quantity.printed)).toEqual(['7.29万件', '4.9万件']);
  });

  it('gives all its ordinals', () => {
    const ordinals = found.filter((mention) => mention.kind === 'ordinal');
    expect(ordinals.map(({ start, text: ordinal }) => [lineOf(start), ordinal])).toEqual(
      notQuantities.filter(({ reason }) => reason === 'ordinal').map(({ line, text: ordinal }) => [line, ordinal]),
    );
    expect(ordinals.map(({ number }) => number)).toEqual([1, 1, 1, 2, 1, 1, 5, 4, 1, 22]);
  });
});

describe('what no figure and no calendar has', () => {
  const one = (text: string, referenceYear = 2025): QuantityMention => {
    const [mention] = extractQuantities(text, { referenceYear });
    if (mention?.kind !== 'quantity') throw new Error(`no quantity in ${text}`);
    return mention;
  };

  it('a fall by nothing is 0, and no zero below zero', () => {
    expect(Object.is(one('产量同比下降0%').quantity.value, 0)).toBe(true);
    const { low, high } = one('产量同比下降0至1%').quantity;
    expect([low, high]).toEqual([-1, 0]);
    expect(Object.is(high, 0)).toBe(true);
  });

  it.each([
    ['截至2月30日，余额3亿元', '2025-12-31'],
    ['截至4月31日，余额3亿元', '2025-12-31'],
    ['截至2月29日，余额3亿元', '2025-12-31'],
    ['截至2月28日，余额3亿元', '2025-02-28'],
  ])('a day that there is not says nothing: %s', (text, period) => {
    expect(one(text).period).toBe(period);
  });

  it.each([
    ['截至2月28日，余额3亿元，同比增长5%', 2025, '2024-02-28'],
    ['截至2月底，余额3亿元，同比增长5%', 2025, '2024-02-29'],
    ['截至2月29日，余额3亿元，同比增长5%', 2024, '2023-02-28'],
    ['截至2月底，余额3亿元，同比增长5%', 2024, '2023-02-28'],
  ])('a year before the end of February, and before a day that is named: %s of %i', (text, year, base) => {
    const growth = extractQuantities(text, { referenceYear: year })[1];
    expect(growth).toMatchObject({ comparison: { basis: 'year-on-year', base } });
  });

  it.each([99, 2025.5, 1e21, -1, 0, Number.NaN])('%d is no reference year', (referenceYear) => {
    expect(() => extractQuantities('3家', { referenceYear })).toThrow(NumberError);
    expect(() => iterateQuantities('3家', { referenceYear }).next()).toThrow(/from 1000 to 9999/);
  });
});
