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

  it.each(['\t', '\r', '\u3000', '\u00a0', '\u200b', '\u2060', '\ufeff', '*', '_', '`'])(
    'does not mind %j between a number and its unit, nor before the number',
    (layout) => {
      const [mention] = quantities(extract(`获奖增加${layout}5${layout}家`));
      expect(mention).toMatchObject({ quantity: { value: 5, printed: '5家' }, comparison: { word: '增加' } });
      expect(mention?.text.endsWith(`5${layout}家`)).toBe(true);
    },
  );

  it('has titles of up to 200 characters', () => {
    const title = (length: number): string => `《${'甲'.repeat(length - 4)}3家》`;
    expect(extract(title(200))).toEqual([]);
    expect(extract(title(201))).toHaveLength(1);
  });

  it('is a table where tabs part it', () => {
    const table = quantities(extract('企业数\t2135\t85家\t3甲\t7\t\n'));
    expect(table.map((one) => one.text)).toEqual(['2135', '85家', '7']);
  });

  it.each(['\b', '\u000e', 'a', '·'])('is parted by %j', (mark) => {
    expect(extract(`获奖增加5${mark}家`)).toEqual([]);
  });

  it('comes out the same where all sentences stand in one', () => {
    const parts = sentences('text').map(({ text }) => text);
    const figures = (mentions: Mention[]): unknown[] =>
      mentions.map((mention) => (mention.kind === 'ordinal' ? mention.number : mention.quantity));
    const one = parts.join('\n\n');
    const bounds = new Set(quantities(extract(one)).map(({ quantity }) => quantity.bound));
    expect([...bounds].sort()).toEqual(['about', 'above', 'below', 'between', 'exact']);
    expect(figures(extract(one))).toEqual(parts.flatMap((part) => figures(extract(part))));
    expect([...iterateQuantities(one, { referenceYear: 2025 })]).toEqual(extract(one));
  });

  it('counts 上年同期 from a year that it names after one that nobody knows', () => {
    const [level] = quantities(extractQuantities('上年同期2025年上年同期3亿元'));
    expect(level?.period).toBe('2024');
  });

  it('is read no further than it is asked for', () => {
    const text = '共3家\n'.repeat(1000);
    let read = 0;
    const watched = Object.assign(Object(text) as string, {
      charCodeAt(this: string, at: number) {
        read++;
        return String.prototype.charCodeAt.call(this, at);
      },
    });
    expect(iterateQuantities(watched).next().value).toMatchObject({ text: '3家', start: 1 });
    // once all of it is looked at for characters to fold
    expect(read).toBeLessThan(text.length + 60);
  });
});

describe('a figure', () => {
  it('is what parseQuantity reads of it, but for the sign, a 约 before the verb, 最高, a fraction, a shared unit and the denominator', () => {
    let compared = 0;
    for (const { text } of sentences('text')) {
      for (const { quantity, denominator } of quantities(extract(text))) {
        if (/^(翻|[\d,]+(\.\d+)?万?$|约\d$|[上过])|\d\/\d/.test(quantity.printed)) continue;
        // 0.3个和0.2个百分点
        if (quantity.unit.endsWith('点') && /(?:\d个(?![百基])|个点$)/.test(quantity.printed)) continue;
        const read = parseQuantity(quantity.printed);
        const unit = denominator ? `${read.unit}/` : read.unit;
        expect(quantity.unit.startsWith(unit), quantity.printed).toBe(true);
        const { value, low, high } = read;
        const below = { value: -value, ...(low !== undefined && { low: -high!, high: -low }) };
        expect({ ...quantity, unit: '' }, text).toEqual({
          ...read,
          ...(quantity.value !== value && below),
          ...(quantity.bound === 'about' && { bound: 'about' }),
          ...(/最高/.test(text) && { bound: quantity.bound }),
          unit: '',
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
    const unknown = ['同比增长3%', '较年初增长3%', '环比增长3%', '去年增长3%', '作为3家试点之一'];
    for (const text of unknown) {
      const [mention] = quantities(extractQuantities(text));
      expect(mention).not.toHaveProperty('period');
      expect(mention?.comparison ?? {}).not.toHaveProperty('base');
    }
  });

  it.each([
    [
      '共授权9万件，其中发明专利3万件，占比33%',
      ['9万件', undefined],
      ['3万件', '其中', '9万件'],
      ['33%', '占比', '9万件'],
    ],
    ['投入9亿元，其中试点3家', ['9亿元', undefined], ['3家', '其中', undefined]],
    ['达标率90%，其中一类占30%', ['90%', undefined], ['30%', '占', undefined]],
    ['共有9家。其中3家获奖', ['9家', undefined], ['3家', '其中', undefined]],
    ['其中3家获奖，占3%', ['3家', '其中', undefined], ['3%', '占', undefined]],
    ['收入9亿元，占比3个百分点', ['9亿元', undefined], ['3个百分点', undefined]],
    ['服务业9亿元，占生产总值比重为57%', ['9亿元', undefined], ['57%', '占', undefined]],
    ['服务业9亿元，约占21%', ['9亿元', undefined], ['21%', '占', undefined]],
    ['服务业9亿元占21%', ['9亿元', undefined], ['21%', '占', undefined]],
    ['企业90家，产值占比达41%', ['90家', undefined], ['41%', '占比', undefined]],
    ['企业90家，其中研发投入 占3%', ['90家', undefined], ['3%', '占', undefined]],
    ['收入9亿元，出口额占比41%', ['9亿元', undefined], ['41%', '占比', '9亿元']],
    ['产值90亿元，其中出口额3亿元', ['90亿元', undefined], ['3亿元', '其中', '90亿元']],
    ['产值占90%，企业9家，其中3家', ['90%', '占', undefined], ['9家', undefined], ['3家', '其中', '9家']],
    ['服务业9亿元、占21%', ['9亿元', undefined], ['21%', '占', undefined]],
    ['服务业9亿元, 占21%', ['9亿元', undefined], ['21%', '占', undefined]],
    ['服务业**9亿元** 占21%', ['9亿元', undefined], ['21%', '占', undefined]],
    ['合同9项， 分别 占33%和38%', ['9项', undefined], ['33%', '占', undefined], ['38%', '占', undefined]],
    ['授权9件，发明、外观分别占33%', ['9件', undefined], ['33%', '占', '9件']],
    ['授权9件，分别的占33%', ['9件', undefined], ['33%', '占', '9件']],
    ['企业90家，外资占总数的比重约为 20%', ['90家', undefined], ['20%', '占', '90家']],
    ['企业90家，其中外资30家，占33%', ['90家', undefined], ['30家', '其中', '90家'], ['33%', '占', '90家']],
    ['人口90万人，其中60岁以上占比达到20%', ['90万人', undefined], ['60岁以上', undefined], ['20%', '占比', '90万人']],
    ['60岁以上人口占20%', ['60岁以上', undefined], ['20%', '占', undefined]],
    // of a duration and of a threshold nothing is a share
    ['吞吐量90万箱，历时15年，中转占14%', ['90万箱', undefined], ['15年', undefined], ['14%', '占', '90万箱']],
    ['企业90家，500万元以上的占3成', ['90家', undefined], ['500万元以上', undefined], ['3成', '占', '90家']],
    ['企业90家，约500万元的占3%', ['90家', undefined], ['约500万元', undefined], ['3%', '占', '约500万元']],
    // the share of the second is that of the first's whole
    [
      '人口58人，占23%，其中男性40人，占16%。职工9人，其中党员4人，占44%',
      ['58人', undefined],
      ['23%', '占', undefined],
      ['40人', '其中', '58人'],
      ['16%', '占', undefined],
      ['9人', undefined],
      ['4人', '其中', '9人'],
      ['44%', '占', '9人'],
    ],
  ])('names its whole: %s', (text, ...parts) => {
    const all = quantities(extract(text));
    const named = (start: number | undefined): string | undefined => all.find((one) => one.start === start)?.text;
    expect(all.map((one) => [one.text, one.partOf?.word, named(one.partOf?.whole)])).toEqual(
      parts.map(([part, word, whole]) => [part, word, whole]),
    );
  });

  it.each([
    [
      'increase',
      '增 增长 增加 增产 增收 增幅 增速 升 上升 提升 攀升 回升 涨 上涨 提高 扩大 加快 少降 少减少 升值 走高',
    ],
    [
      'decrease',
      '降 下降 降低 减 减少 减产 减收 跌 下跌 回落 下滑 缩小 缩减 缩短 收窄 放缓 少增 少增长 负增长 贬值 走低 下挫 萎缩 压缩',
    ],
  ])('names the verb of its %s, whole', (direction, verbs) => {
    for (const word of verbs.split(' ')) {
      const [change] = quantities(extract(`产量${word}约5%`));
      expect(change?.comparison).toEqual({ basis: 'unstated', direction, word });
    }
    expect(quantities(extract('翻两番'))[0]).toMatchObject({
      quantity: { bound: 'exact' },
      comparison: { word: '翻' },
    });
    expect(quantities(extract('产值是上年的1.2倍'))[0]?.comparison?.word).toBe('倍');
  });

  it('keeps all its digits under a minus', () => {
    const [fall] = quantities(extract('余额下降12345678901234567890元'));
    expect(fall?.quantity).toMatchObject({ value: Number('-12345678901234567890'), digits: '-12345678901234567890' });
    expect(quantities(extract('余额下降三至五亿元'))[0]?.quantity).toEqual({
      value: -4e8,
      unit: '元',
      resolution: 1e8,
      bound: 'between',
      low: -5e8,
      high: -3e8,
      printed: '三至五亿元',
    });
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
    ['截至13月底，余额3亿元', '2025-12-31'],
    ['截至0月底，余额3亿元', '2025-12-31'],
    ['截至12月底，余额3亿元', '2025-12-31'],
    ['截至1月底，余额3亿元', '2025-01-31'],
    ['13月投放3亿元', '2025'],
    ['0月投放3亿元', '2025'],
    ['0—3月投放3亿元', '2025'],
    ['9—3月投放3亿元', '2025'],
    ['9—13月投放3亿元', '2025'],
    ['9—9月投放3亿元', '2025-09'],
    ['十二月投放3亿元', '2025-12'],
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

  it.each([
    [2023, '2021-01-01/2023-12-31'],
    [2022, '2021-01-01/2022-12-31'],
    [2021, '2021'],
  ])('what is since a plan began ends with the report: of %i', (referenceYear, period) => {
    expect(one('“十四五”以来，投入3亿元', referenceYear).period).toBe(period);
  });

  it.each(['“十四五”以来，投入3亿元', '2024年10月至今年3月，投入3亿元'])(
    'without a year of the report, nothing is said of when: %s',
    (text) => {
      expect(extractQuantities(text)[0]).not.toHaveProperty('period');
    },
  );

  it.each([1000, 9999])('%d is the year of a report', (referenceYear) => {
    expect(one('新增3家', referenceYear).period).toBe(`${referenceYear}`);
  });

  it.each([99, 2025.5, 1e21, -1, 0, Number.NaN])('%d is no reference year', (referenceYear) => {
    expect(() => extractQuantities('3家', { referenceYear })).toThrow(NumberError);
    expect(() => iterateQuantities('3家', { referenceYear }).next()).toThrow(/from 1000 to 9999/);
  });
});
