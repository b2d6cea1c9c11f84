/**
 * Reading whole texts, against the peers and against a plain regular expression. The text needs the source, which is
 * not in the repository: its lines, shuffled and with other digits.
 */

import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { extractQuantities, iterateQuantities } from '../dist/text/index.js';
import { processorTime } from './measure.js';
import { own, random } from './random.js';
import { aimed, aimedHead, around, type Cell, digits, report } from './report.js';

const source = join(import.meta.dirname, '../../shared/source/report-extract.md');
if (!existsSync(source)) {
  console.log('skipped: the text of the report is not there, ../shared/source/report-extract.md');
  process.exit();
}
const require = createRequire(import.meta.url);
const { toArabicString }: { toArabicString: (text: string) => string } = require('chinese-numbers-to-arabic');

const lines = readFileSync(source, 'utf8').split('\n');
/** Lines of the source in any order, with other digits. */
function shuffled(bytes: number): string {
  const parts: string[] = [];
  for (let size = 0; size < bytes;) {
    const line = lines[random(lines.length)]!.replace(/[1-9]/g, () => String(1 + random(9)));
    parts.push(line);
    size += Buffer.byteLength(line) + 1;
  }
  return own(parts.join('\n'));
}
const text = shuffled(1e6);
const short = shuffled(4e4);
const table = own(
  Array.from(
    { length: 5_000 },
    () =>
      `${random(1000)}.${10 + random(90)}万元，${random(5000)}家，${random(100)}.${random(10)}%，${random(30_000)}件`,
  ).join('\n'),
);
const figure = /\d+(\.\d+)?(万亿|亿|万)?/g;

let sink = 0;
const scan = (given: string) => (): void => {
  for (const match of given.matchAll(figure)) sink += match[0].length;
};
const read = (given: string) => (): void => {
  sink += extractQuantities(given, { referenceYear: 2025 }).length;
};
const recognize = (): void => {
  // loaded only now, because it fills the heap
  const recognizers: any = require('@microsoft/recognizers-text-suite');
  for (const line of short.split('\n').slice(0, 60)) {
    sink += recognizers.recognizeNumber(line, 'zh-cn').length + recognizers.recognizeCurrency(line, 'zh-cn').length;
    sink += recognizers.recognizePercentage(line, 'zh-cn').length + recognizers.recognizeOrdinal(line, 'zh-cn').length;
  }
};
/** By line: on a whole text its time grows with the square of the length. */
const rewrite = (): void => {
  for (const line of text.split('\n')) if (line !== '') sink += toArabicString(line).length;
};
const recognized = Buffer.byteLength(short.split('\n').slice(0, 60).join('\n'));

interface Task {
  readonly name: string;
  readonly bytes: number;
  readonly rounds: number;
  readonly run: () => void;
}
const size = Buffer.byteLength(text);
const tasks: readonly Task[] = [
  { name: 'text: matchAll', bytes: size, rounds: 100, run: scan(text) },
  { name: 'text: shanghai-sti extractQuantities', bytes: size, rounds: 100, run: read(text) },
  { name: 'table: matchAll', bytes: Buffer.byteLength(table), rounds: 60, run: scan(table) },
  { name: 'table: shanghai-sti extractQuantities', bytes: Buffer.byteLength(table), rounds: 60, run: read(table) },
  { name: 'text: chinese-numbers-to-arabic', bytes: size, rounds: 15, run: rewrite },
  { name: 'text: recognizers-text-suite', bytes: recognized, rounds: 3, run: recognize },
];

// the tasks come in turn, the first four twice, because what else the machine does changes with time; the peers come last
const times = tasks.map((): number[] => []);
for (const index of [0, 1, 2, 3, 0, 1, 2, 3, 4, 5]) {
  const { rounds, run } = tasks[index]!;
  for (let round = 0; round < rounds; round++) {
    const start = processorTime();
    run();
    times[index]!.push(processorTime() - start);
  }
}
if (sink === 0) throw new Error('nothing was read');

/** MB/s by the lower quartile of the times, without the rounds before the code is warm. */
const rates = tasks.map(({ bytes }, index) => {
  const warm = times[index]!.slice(times[index]!.length > 10 ? times[index]!.length / 3 : 1).sort((a, b) => a - b);
  const quartile = warm[warm.length >> 2]!;
  return { rate: bytes / 1000 / quartile, spread: (warm[warm.length >> 1]! / quartile - 1) * 100 };
});
const rate = (name: string): number => rates[tasks.findIndex((task) => task.name === name)]!.rate;
const ours = rate('text: shanghai-sti extractQuantities');

/** The time for ten times as much, against ten times the time: 1 where it is linear. */
function growth(unit: string, count: number): number {
  const time = (length: number): number => {
    const given = own(unit.repeat(length / unit.length));
    const all = Array.from({ length: 7 }, () => {
      const start = processorTime();
      read(given)();
      return processorTime() - start;
    });
    return Math.min(...all);
  };
  time(count);
  return time(count) / (10 * time(count / 10));
}
const hostile = ['1', '万', ',', '其中', '“', '《', '至', '1、', '1至', '百分之', '1万', '  1', '**', '（1'];
const worst = Math.max(...hostile.map((unit) => growth(unit, 2e6)));
const large = ((): number => {
  const time = (given: string): number => {
    const start = processorTime();
    let count = 0;
    for (const mention of iterateQuantities(given, { referenceYear: 2025 })) count += mention.start > 0 ? 1 : 0;
    sink += count;
    return processorTime() - start;
  };
  const ten = own(text.repeat(10));
  time(ten);
  return time(own(ten.repeat(10))) / (10 * time(ten));
})();

const ratios = {
  matchAll: ours / rate('text: matchAll'),
  arabic: ours / rate('text: chinese-numbers-to-arabic'),
  recognizers: ours / rate('text: recognizers-text-suite'),
  table: rate('table: shanghai-sti extractQuantities') / rate('table: matchAll'),
};
const linear = (en: string, zh: string, ratio: number): readonly Cell[] => [
  { en, zh },
  digits(ratio),
  { en: '1 to 1.5', zh: '1 至 1.5' },
  ratio < 1.5 ? { en: 'yes', zh: '是' } : { en: 'no', zh: '否' },
];
for (const [index, { name }] of tasks.entries())
  console.log(
    `${name.padEnd(40)} ${rates[index]!.rate.toPrecision(3).padStart(8)} MB/s  ±${rates[index]!.spread.toFixed(0)} %`,
  );
/** How far the medians of both are above their quartiles. */
const apart = (peer: string): number =>
  Math.max(
    ...tasks.flatMap(({ name }, index) => (name === `text: ${peer}` || index === 1 ? [rates[index]!.spread] : [])),
  );
const spread = Math.max(...rates.slice(0, 2).map((one) => one.spread)).toFixed(0);
report('text', {
  head: aimedHead,
  rows: [
    aimed(
      {
        en: 'a text, against `matchAll` with a plain regular expression',
        zh: '文本，对比以普通正则表达式 `matchAll`',
      },
      ratios.matchAll,
      0.25,
    ),
    aimed(
      { en: 'the same, against chinese-numbers-to-arabic', zh: '同上，对比 chinese-numbers-to-arabic' },
      ratios.arabic,
      4,
    ),
    aimed(
      { en: 'the same, against recognizers-text-suite', zh: '同上，对比 recognizers-text-suite' },
      ratios.recognizers,
      5000,
    ),
    aimed(
      { en: 'a dense table of 20,000 figures, against `matchAll`', zh: '两万个数字的密集表，对比 `matchAll`' },
      ratios.table,
      0.25,
    ),
    linear('time for 100 MB, by ten times that for 10 MB', '100 MB 所需时间，除以 10 MB 的十倍', large),
    linear(
      'time for 2·10⁶ hostile characters, by ten times that for a tenth; the worst of 14',
      '2·10⁶ 个刁难字符所需时间，除以其十分之一的十倍；14 种中最差者',
      worst,
    ),
  ],
  stated: {
    en: `Processor time, its lower quartile; the median of the first two is at most ${spread} % above it.`,
    zh: `按处理器时间的下四分位数；前两项的中位数至多高出 ${spread} %。`,
  },
  short: [
    [
      { en: 'reading a text, against chinese-numbers-to-arabic', zh: '读一篇文本，对比 chinese-numbers-to-arabic' },
      digits(ratios.arabic),
      around(apart('chinese-numbers-to-arabic')),
    ],
    [
      { en: 'reading a text, against recognizers-text-suite', zh: '读一篇文本，对比 recognizers-text-suite' },
      digits(ratios.recognizers),
      around(apart('recognizers-text-suite')),
    ],
  ],
  peers: ['chinese-numbers-to-arabic', '@microsoft/recognizers-text-suite'],
});
