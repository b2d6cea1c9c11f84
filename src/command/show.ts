import type { Observation } from '../model/observation.js';
import { cite } from '../dataset/cite.js';
import { observation } from '../dataset/find.js';
import type { ObservationId } from '../editions/current-dataset.js';
import { formatQuantity } from '../quantity/format.js';
import { interval } from '../quantity/interval.js';
import { type Command, usageOf } from './command.js';
import { exitCodes } from './exit-codes.js';
import { padEnd, width, wrap } from './layout.js';
import { readArguments } from './options.js';
import type { Language } from './terminal.js';

/** `shanghai-sti show ID`: everything that the edition says of one indicator. */
export const show: Command = {
  name: 'show',
  usage: 'ID',
  summary: { en: 'one indicator with its source and how to cite it', zh: '显示一项指标，连同出处和引用格式' },
  help: { en: '  shanghai-sti show patents-granted', zh: '  shanghai-sti show patents-granted' },
  run: async (args, { out, lang }) => {
    const { positionals, format } = readArguments(args, {}, [1, 1], usageOf(show));
    // an id that is none is an error that names the nearest ones
    const found: Observation = observation(positionals[0] as ObservationId);
    if (format === 'text') await out.lines(describe(found, lang));
    else await out.write(`${JSON.stringify(found, null, format === 'json' ? 2 : 0)}\n`);
    return exitCodes.ok;
  },
};

function describe(found: Observation, lang: Language): string[] {
  const {
    name,
    definition,
    printed,
    unit,
    period,
    periodBasis,
    periodNote,
    resolutionNote,
    source,
    caveat,
    comparison,
  } = found;
  const label = labels[lang];
  const { low, high } = interval(found);
  const yes = (is: boolean, word: string): string[] => (is ? [word] : []);
  const written = formatQuantity(found, { locale: lang });
  const rows: (readonly [string, string | undefined])[] = [
    [label.name, `${name[lang]} (${name[lang === 'zh' ? 'en' : 'zh']})`],
    [label.definition, definition[lang]],
    [label.figure, written === printed ? printed : `${printed} (${written})`],
    [label.interval, low === high ? undefined : `${low ?? ''} – ${high ?? ''} ${unit}`],
    ['', resolutionNote?.[lang]],
    [label.period, `${period} (${label[periodBasis]})`],
    ['', periodNote?.[lang]],
    [
      label.kind,
      [
        found.topic,
        found.kind,
        found.area,
        ...yes(found.cumulative, label.cumulative),
        ...yes(found.newlyAdded, label.newlyAdded),
      ].join(', '),
    ],
    [label.partOf, found.partOf],
    [label.comparison, comparison && `${comparison.basis}, ${comparison.base}, ${comparison.indicator}`],
    [label.caveat, caveat?.[lang]],
    [label.source, label.place(source.line, source.section, source.statement)],
    [label.cite, cite(found, { locale: lang })],
  ];
  const column = Math.max(...rows.map(([title]) => width(title))) + 2;
  return [
    found.id,
    ...rows.flatMap(([title, text]) =>
      text === undefined
        ? []
        : wrap(text, 100 - column).map((line, at) => `  ${padEnd(at === 0 ? title : '', column)}${line}`),
    ),
  ];
}

const labels = {
  en: {
    name: 'name',
    definition: 'definition',
    figure: 'figure',
    interval: 'may stand for',
    period: 'period',
    stated: 'stated',
    inferred: 'inferred',
    kind: 'kind',
    cumulative: 'cumulative',
    newlyAdded: 'newly added',
    partOf: 'part of',
    comparison: 'compared with',
    caveat: 'caveat',
    source: 'source',
    place: (line: number, section: string, statement: number) =>
      `line ${line}, section ${section}, statement ${statement}`,
    cite: 'cite as',
  },
  zh: {
    name: '名称',
    definition: '定义',
    figure: '数字',
    interval: '可能区间',
    period: '时期',
    stated: '原文写明',
    inferred: '推断',
    kind: '类别',
    cumulative: '累计',
    newlyAdded: '新增',
    partOf: '所属总量',
    comparison: '比较基期',
    caveat: '注意事项',
    source: '出处',
    place: (line: number, section: string, statement: number) => `第 ${line} 行，“${section}”第 ${statement} 条`,
    cite: '引用',
  },
} as const;
