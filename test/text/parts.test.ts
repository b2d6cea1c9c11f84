import { expect, it } from 'vitest';
import { extractQuantities, type QuantityMention } from '../../src/text/index.js';

const read = (text: string): QuantityMention[] =>
  extractQuantities(text, { referenceYear: 2025 }).filter((mention) => mention.kind === 'quantity');
/** The printed whole of the last figure's part; `null` where it is a part of nothing that the sentence has. */
function wholeOfLast(text: string): string | null | undefined {
  const mentions = read(text);
  const part = mentions.at(-1)!.partOf;
  if (!part) return undefined;
  return part.whole === undefined ? null : mentions.find(({ start }) => start === part.whole)!.quantity.printed;
}

it.each([
  ['企业100家，其中国企30家', '100家'],
  ['企业100家，其中国企30家，民企60家', '100家'],
  ['企业100家，其中国企30家，民企80家', undefined],
  ['企业100家，其中国企30家，学校60所', undefined],
  ['企业100家，其中国企30家，总部60家', undefined],
  ['住户贷款增加2.2万亿元，其中，短期贷款增加4100亿元', '2.2万亿元'],
  ['企业增加3家，其中贷款增加4100亿元', undefined],
  ['40家企业收入超10亿元；税收占比达76%', null],
  ['40家企业，工业占比达76%', '40家'],
])('%s: the last figure is a part of %s', (text, whole) => {
  expect(wholeOfLast(text)).toBe(whole);
});

it.each([
  ['按可比价格计算，比上年增长5%', 'constant'],
  ['按不变价格计算增长5%', 'constant'],
  ['按2020年不变价，增长5%', 'constant'],
  ['实际增长5%', 'constant'],
  ['实际同比增长5%', 'constant'],
  ['名义增长5%', 'current'],
  ['按现价计算，增长5%', 'current'],
  ['按当年价格计算，增长5%', 'current'],
  ['增长（现价）5%', 'current'],
  ['增长5%', undefined],
  ['按可比价格计算增长3%，出口增长5%', undefined],
  ['按可比价格计算增长3%。出口增长5%', undefined],
  ['价格上涨5%', undefined],
])('%s: the change is at prices that are %s', (text, prices) => {
  expect(read(text).at(-1)!.comparison?.prices).toBe(prices);
});
