import { formatEstimate } from 'shanghai-sti';
import { growth, highValueInventionPatentsSeries, pctApplicationsSeries } from 'shanghai-sti/series';
import { digits, dim, padEnd, padStart } from '../layout.js';
import { type Language, notes, type Section } from '../section.js';

const barWidth = 44;

/** A bar of eighths of a block. */
function bar(share: number): string {
  const eighths = Math.round(share * barWidth * 8);
  const rest = eighths % 8;
  return '█'.repeat(Math.floor(eighths / 8)) + (rest === 0 ? '' : String.fromCharCode(0x2590 - rest));
}

/** A series as bars, with the growth from the year before where there is one, and its gaps. */
function plot(
  series: typeof pctApplicationsSeries | typeof highValueInventionPatentsSeries,
  language: Language,
): string[] {
  const most = Math.max(...series.points.map(({ value }) => value));
  const rates = new Map<string | undefined, string>(
    growth(series).map((rate) => [rate.to, `+${formatEstimate(rate, { maximumSignificantDigits: 4 })}`]),
  );
  const lines = series.points.flatMap((point, index) => {
    const gaps = series.gaps.filter(
      ({ from, to }) => (series.points[index - 1]?.period ?? '') < from && to < point.period,
    );
    return [
      ...gaps.map(({ from, to }) => dim(from === to ? `${from}  ·` : `${from}–${to}  ·`)),
      `${padEnd(point.period, 10)}  ${padStart(digits(point.value), 7)}  ${padEnd(bar(point.value / most), barWidth)}  ${rates.get(point.period) ?? ''}`.trimEnd(),
    ];
  });
  return ['', `${series.name[language]}  ${dim(series.unit)}`, ...lines];
}

/** Two series, as bars. */
export const series: Section = {
  title: { en: 'The series', zh: '历年数据' },
  lines: (language) => [
    ...plot(pctApplicationsSeries, language).slice(1),
    ...plot(highValueInventionPatentsSeries, language),
    ...notes(
      language === 'en'
        ? '· No figure here. The rates are those from a year before; half a year is no annual growth. Publishers differ: see `publication` of each point and the `breaks` of the series.'
        : '· 此处没有数字。增长率均与上年同期相比；半年不作年增长。各点出处不同，见各点 publication 与序列 breaks。',
    ),
  ],
};
