import type { Observation } from '../model/observation.js';
import { dataset } from '../dataset/dataset.js';
import { kinds, topics, wordsOf } from '../model/vocabulary.js';
import { type Command, usageOf } from './command.js';
import { exitCodes } from './exit-codes.js';
import { table } from './layout.js';
import { oneOf, readArguments } from './options.js';
import type { Language } from './terminal.js';

/** `shanghai-sti list`: the indicators, or those that the filters leave. */
export const list: Command = {
  name: 'list',
  usage: '[--topic TOPIC] [--kind KIND] [--unit UNIT] [--period PERIOD]',
  summary: { en: 'the indicators of the edition', zh: '列出本版指标' },
  help: {
    en: `  --topic TOPIC    ${wordsOf(topics).join(', ')}
  --kind KIND      ${wordsOf(kinds).join(', ')}
  --unit UNIT      a base unit: 家, 件, 元, %
  --period PERIOD  as the observations write it: 2025, 2025-12-31

  shanghai-sti list --topic creation --unit 件`,
    zh: `  --topic TOPIC    主题：${wordsOf(topics).join('、')}
  --kind KIND      类别：${wordsOf(kinds)
    .map((kind) => `${kind}（${kinds[kind].zh}）`)
    .join('、')}
  --unit UNIT      基本单位：家、件、元、%
  --period PERIOD  时期，写法同数据：2025、2025-12-31

  shanghai-sti list --topic creation --unit 件`,
  },
  run: async (args, { out, lang }) => {
    const options = {
      topic: { type: 'string' },
      kind: { type: 'string' },
      unit: { type: 'string' },
      period: { type: 'string' },
    } as const;
    const { values, format } = readArguments(args, options, [0, 0], usageOf(list));
    const { observations }: { observations: readonly Observation[] } = dataset;
    const has = (field: 'unit' | 'period'): string[] => [...new Set(observations.map((one) => one[field]))];
    const query = {
      topic: oneOf('topic', values.topic, wordsOf(topics)),
      kind: oneOf('kind', values.kind, wordsOf(kinds)),
      unit: oneOf('unit', values.unit, has('unit')),
      period: oneOf('period', values.period, has('period')),
    };
    const fields = Object.keys(query) as (keyof typeof query)[];
    const found = observations.filter(
      (one) => one.deprecated === undefined && fields.every((field) => (query[field] ?? one[field]) === one[field]),
    );
    if (format === 'json') await out.write(`${JSON.stringify(found, null, 2)}\n`);
    else await out.lines(format === 'ndjson' ? found.map((one) => JSON.stringify(one)) : rows(found, lang));
    return exitCodes.ok;
  },
};

const rows = (found: readonly Observation[], lang: Language): string[] =>
  table(
    [{ title: '' }, { title: '', align: 'right' }, { title: '' }, { title: '' }],
    found.map(({ id, printed, period, name }) => [id, printed, period, name[lang]]),
  ).lines;
