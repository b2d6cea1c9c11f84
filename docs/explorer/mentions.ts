import { convert, interval } from 'shanghai-sti';
import type { QuantityMention } from 'shanghai-sti/text';
import { csv } from './csv.js';
import { writeInterval, writeNumber } from './figures.js';
import { type Lang, type MoneyUnit, words } from './words.js';

/** A mention as the table shows it. */
export interface MentionRow {
  readonly number: number;
  readonly printed: string;
  readonly value: string;
  readonly unit: string;
  readonly interval: string;
  readonly period: string;
  readonly denominator: string;
  readonly comparison: string;
  readonly remarks: string;
}

/** The rows of the first mentions, as many as are shown. */
export function mentionRows(
  mentions: readonly QuantityMention[],
  lang: Lang,
  money: MoneyUnit,
  shown: number,
): MentionRow[] {
  return mentions.slice(0, shown).map((mention, index) => {
    const { quantity, period, periodBasis, denominator } = mention;
    const unit = unitOf(mention, money);
    const inferred =
      periodBasis === 'inferred' ? `${lang === 'en' ? ' ' : ''}${bracketed(words[lang].inferred, lang)}` : '';
    return {
      number: index + 1,
      printed: quantity.printed,
      value: writeNumber(convert(quantity, unit), lang),
      unit,
      interval: writeInterval(quantity, lang, unit),
      period: period === undefined ? '' : period + inferred,
      denominator: denominator ?? '',
      comparison: comparisonOf(mention, lang),
      remarks: remarksOf(mention, mentions, lang),
    };
  });
}

const unitOf = ({ quantity: { unit } }: QuantityMention, money: MoneyUnit): string => (unit === '元' ? money : unit);

const bracketed = (text: string, lang: Lang): string => (lang === 'en' ? `(${text})` : `（${text}）`);

function comparisonOf({ comparison }: QuantityMention, lang: Lang): string {
  if (comparison === undefined) return '';
  const { mentionBases, directions } = words[lang];
  const { basis, base, direction } = comparison;
  const [way, against] = [directions[direction], mentionBases[basis]];
  const named = basis === 'unstated' ? bracketed(against, lang) : base === undefined ? '' : bracketed(base, lang);
  if (lang === 'zh') return (basis === 'unstated' ? way : against + way) + named;
  return [way, ...(basis === 'unstated' ? [] : [against]), named].join(' ').trimEnd();
}

function remarksOf(mention: QuantityMention, mentions: readonly QuantityMention[], lang: Lang): string {
  const text = words[lang];
  const { partOf } = mention;
  const whole = partOf?.whole === undefined ? -1 : mentions.findIndex(({ start }) => start === partOf.whole);
  return [
    ...(mention.cumulative ? [text.cumulativeShort] : []),
    ...(mention.new ? [text.newShort] : []),
    ...(partOf === undefined ? [] : [whole === -1 ? text.isPart : text.partOfNumber(whole + 1)]),
  ].join(lang === 'en' ? ', ' : '，');
}

/** What is copied as JSON: the mentions as the package gives them, each with its interval. */
export const mentionsAsJson = (mentions: readonly QuantityMention[]): string =>
  JSON.stringify(
    mentions.map((mention) => ({ ...mention, interval: interval(mention.quantity) })),
    null,
    2,
  );

/** What is copied as CSV: numbers without grouping, in the units that the table shows. */
export function mentionsAsCsv(mentions: readonly QuantityMention[], money: MoneyUnit): string {
  const head = [
    'start',
    'end',
    'printed',
    'value',
    'unit',
    'low',
    'high',
    'bound',
    'period',
    'period_basis',
    'denominator',
    'comparison',
    'comparison_base',
    'direction',
    'cumulative',
    'newly_added',
  ];
  const lines = mentions.map((mention) => {
    const { quantity, comparison } = mention;
    const unit = unitOf(mention, money);
    const { low = '', high = '' } = interval(quantity, unit);
    return [
      mention.start,
      mention.end,
      quantity.printed,
      convert(quantity, unit),
      unit,
      low,
      high,
      quantity.bound,
      mention.period ?? '',
      mention.periodBasis ?? '',
      mention.denominator ?? '',
      comparison?.basis ?? '',
      comparison?.base ?? '',
      comparison?.direction ?? '',
      String(mention.cumulative),
      String(mention.new),
    ];
  });
  return csv([head, ...lines]);
}
