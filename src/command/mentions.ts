import type { Bound } from '../model/quantity.js';
import type { Mention, MentionComparison } from '../text/index.js';
import { table } from './layout.js';
import type { Language } from './terminal.js';

/** The mentions of a document as a table: line and column, the figure, its value, and what its sentence says of it. */
export function mentionRows(text: string, mentions: Iterable<Mention>, lang: Language): string[] {
  const placeOf = places(text);
  return table(
    [{ title: '' }, { title: '', align: 'right' }, { title: '', align: 'right' }, { title: '' }, { title: '' }],
    [...mentions].map((mention) => [placeOf(mention.start), ...cells(mention, words[lang])]),
  ).lines;
}

function cells(mention: Mention, said: Words): string[] {
  if (mention.kind === 'ordinal') return [oneLine(mention.text), String(mention.number), '', said.ordinal];
  const { quantity, period, periodBasis, comparison, denominator, partOf, cumulative } = mention;
  const remarks = [
    period && (periodBasis === 'inferred' ? `${period}*` : period),
    quantity.bound === 'exact' ? undefined : said.bounds[quantity.bound],
    cumulative ? said.cumulative : undefined,
    mention.new ? said.new : undefined,
    comparison && said.comparison(comparison).filter(Boolean).join(' '),
    denominator && said.per(denominator),
    partOf && said.part,
  ];
  const value = String(quantity.digits ?? quantity.value);
  return [quantity.printed, value, quantity.unit, remarks.filter((word) => word !== undefined).join(', ')];
}

interface Words {
  readonly ordinal: string;
  readonly bounds: Readonly<Record<Exclude<Bound, 'exact'>, string>>;
  readonly cumulative: string;
  readonly new: string;
  readonly part: string;
  readonly per: (denominator: string) => string;
  readonly comparison: (comparison: MentionComparison) => readonly (string | undefined)[];
}

const bases: Readonly<Record<MentionComparison['basis'], string>> = {
  'start-of-year': '较年初',
  'year-on-year': '同比',
  'period-on-period': '环比',
  'annual-average': '年均',
  cumulative: '累计',
  named: '比',
  unstated: '未写明基准',
};
const directions = { increase: '增', decrease: '减', multiple: '倍数' };

const words: Readonly<Record<Language, Words>> = {
  en: {
    ordinal: 'ordinal',
    bounds: { about: 'about', above: 'above', below: 'below', between: 'between' },
    cumulative: 'cumulative',
    new: 'new',
    part: 'part',
    per: (denominator) => `per ${denominator}`,
    comparison: ({ direction, basis, base }) => [direction, basis, base],
  },
  zh: {
    ordinal: '序数',
    bounds: { about: '约', above: '以上一侧', below: '以下一侧', between: '范围' },
    cumulative: '累计',
    new: '新增',
    part: '部分',
    per: (denominator) => `每${denominator}`,
    comparison: ({ direction, basis, base }) => [bases[basis], base, directions[direction]],
  },
};

const oneLine = (text: string): string => text.replaceAll(/\s+/g, ' ');

/** Line and column of offsets that rise, in linear time. */
function places(text: string): (offset: number) => string {
  let line = 1;
  let start = 0;
  return (offset) => {
    for (let end = text.indexOf('\n', start); end >= 0 && end < offset; end = text.indexOf('\n', start)) {
      line++;
      start = end + 1;
    }
    return `${line}:${offset - start + 1}`;
  };
}
