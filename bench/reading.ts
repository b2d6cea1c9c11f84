/** Reading one figure and converting one number, against the peers and against `Number`. */

import { createRequire } from 'node:module';
import { Bench } from 'tinybench';
import { convert, formatQuantity, parseQuantity } from '../dist/index.js';
import { observations } from '../dist/editions/2025/index.js';
import { median, processorTime, ratioOf, spread } from './measure.js';
import { own, random } from './random.js';
import { aimed, aimedHead, around, digits, report, type Section } from './report.js';

const require = createRequire(import.meta.url);
const peer = (name: string): any => require(name);

/** What each round begins with: the same texts as new strings, for `Number` finds a short one that it has read before at once. */
const renew = (inputs: unknown[]): void => {
  for (let k = 0; k < inputs.length; k++) if (typeof inputs[k] === 'string') inputs[k] = own(inputs[k] as string);
};

const N = 10_000;
const decimals = Array.from({ length: N }, () => own((1 + random(1_000_000) / 100).toFixed(2)));
const money = decimals.map((text, k) => own(text + ['万元', '亿元', '万亿元'][k % 3]));
const numbers = decimals.map(Number);
const mix = Array.from({ length: 200 }, () => observations.map(({ printed }) => own(printed))).flat();
const mixDigits = mix.map((printed) => own(/[\d.]+/.exec(printed)![0]));
const chinese = Array.from({ length: N }, () =>
  own(formatQuantity(parseQuantity(`${random(10 ** (2 + random(8)))}家`), { numerals: 'chinese' }).replace('家', '')),
);
const pairs = [
  ['万元', '亿元'],
  ['亿元', '万元'],
  ['元', '亿元'],
  ['万件', '件'],
  ['亿元', '元'],
] as const;

let sink: unknown;
const each = <T>(inputs: T[], f: (input: T, index: number) => unknown): Pick<Task, 'inputs' | 'run' | 'before'> => ({
  inputs: inputs.length,
  before: () => renew(inputs),
  run: () => {
    for (let k = 0; k < inputs.length; k++) sink = f(inputs[k]!, k);
  },
});

interface Task {
  readonly group: string;
  readonly name: string;
  readonly inputs: number;
  readonly before: () => void;
  readonly run: () => void;
}

const nzh = peer('nzh').cn;
const toArabic = peer('chinese-numbers-to-arabic');
const toArabicText =
  typeof toArabic === 'function' ? toArabic : (toArabic.toInteger ?? toArabic.default ?? Object.values(toArabic)[0]);
const recognizers = peer('@microsoft/recognizers-text-suite');
const Decimal = peer('decimal.js');
const Big = peer('big.js');
const BigNumber = peer('bignumber.js');
const few = money.slice(0, 100);
const recognize = (text: string): unknown => recognizers.recognizeCurrency(text, 'zh-cn');
const recognizeNumber = (text: string): unknown => recognizers.recognizeNumber(text, 'zh-cn');

const tasks: readonly Task[] = [
  { group: 'decimals', name: 'Number(string)', ...each(decimals, Number) },
  { group: 'decimals', name: 'shanghai-sti parseQuantity', ...each(money, (text) => parseQuantity(text)) },
  { group: 'decimals', name: 'chinese-numbers-to-arabic', ...each(money, (text) => toArabicText(text)) },
  { group: 'decimals', name: 'recognizers-text-suite', ...each(few, recognize) },
  { group: 'mix', name: 'Number(string)', ...each(mixDigits, Number) },
  {
    group: 'mix',
    name: 'shanghai-sti parseQuantity',
    ...each(mix, (text) => parseQuantity(text)),
  },
  { group: 'mix', name: 'recognizers-text-suite', ...each(mix.slice(0, 50), recognizeNumber) },
  { group: 'chinese', name: 'nzh', ...each(chinese, (text) => nzh.decodeS(text)) },
  {
    group: 'chinese',
    name: 'shanghai-sti parseQuantity',
    ...each(chinese, (text) => parseQuantity(text)),
  },
  { group: 'convert', name: 'Number(string) / 1e4', ...each(decimals, (text) => Number(text) / 1e4) },
  {
    group: 'convert',
    name: 'shanghai-sti convert, one pair',
    ...each(numbers, (x) => convert(x, '万元', '亿元')),
  },
  {
    group: 'convert',
    name: 'shanghai-sti convert, five pairs in turn',
    ...each(numbers, (x, k) => {
      const pair = pairs[k % 5]!;
      return convert(x, pair[0] as '万元', pair[1] as '亿元');
    }),
  },
  { group: 'convert', name: 'decimal.js', ...each(numbers, (x) => new Decimal(x).div(1e4).toNumber()) },
  { group: 'convert', name: 'big.js', ...each(numbers, (x) => Number(new Big(x).div(1e4))) },
  {
    group: 'convert',
    name: 'bignumber.js',
    ...each(numbers, (x) => new BigNumber(x).div(1e4).toNumber()),
  },
];

/** The whole list, some times over: each time gives a rate to each task, and a ratio to each pair. */
const PASSES = 5;
const TIME = 200; // milliseconds a task, or ten rounds of a slow one
const times = tasks.map((): number[] => []);
for (let pass = 0; pass < PASSES; pass++) {
  const bench = new Bench({
    now: processorTime,
    time: TIME,
    iterations: 10,
    warmupTime: pass === 0 ? 300 : 50,
    warmupIterations: 2,
  });
  for (const { group, name, run, before } of tasks) bench.add(`${group}: ${name}`, run, { beforeEach: before });
  // oxlint-disable-next-line no-await-in-loop -- one after the other
  await bench.run();
  for (const [index, { name, result }] of bench.tasks.entries()) {
    if (!result || !('latency' in result)) throw new Error(`${name} did not run`);
    times[index]!.push(result.latency.p50 / tasks[index]!.inputs);
  }
}
if (sink === undefined) throw new Error('nothing was computed');

for (const [index, { group, name }] of tasks.entries()) {
  const perSecond = Math.round(1000 / median(times[index]!)).toLocaleString('en-US');
  console.log(
    `${group.padEnd(10)} ${name.padEnd(42)} ${perSecond.padStart(14)} per s  ±${spread(times[index]!).toFixed(0)} %`,
  );
}

const timesOf = (group: string, name: string): readonly number[] =>
  times[tasks.findIndex((task) => task.group === group && task.name === name)]!;
/** How many times as fast. */
const against = (group: string, ours: string, peerName: string): { ratio: number; spread: number } =>
  ratioOf(timesOf(group, peerName), timesOf(group, ours));
const parse = 'shanghai-sti parseQuantity';
const [onePair, fivePairs] = ['shanghai-sti convert, one pair', 'shanghai-sti convert, five pairs in turn'];

/** What is compared, and the ratio that is aimed at. */
const comparisons = (
  [
    [
      'decimals',
      parse,
      'Number(string)',
      1,
      'decimals with 万元, 亿元, 万亿元, against `Number(string)`',
      '带万元、亿元、万亿元的小数，对比 `Number(string)`',
    ],
    [
      'decimals',
      parse,
      'chinese-numbers-to-arabic',
      1,
      'the same, against chinese-numbers-to-arabic',
      '同上，对比 chinese-numbers-to-arabic',
    ],
    [
      'decimals',
      parse,
      'recognizers-text-suite',
      1000,
      'the same, against recognizers-text-suite',
      '同上，对比 recognizers-text-suite',
    ],
    [
      'mix',
      parse,
      'Number(string)',
      0.5,
      "the edition's own 50 figures, against `Number(string)`",
      '本版的 50 个数字，对比 `Number(string)`',
    ],
    [
      'mix',
      parse,
      'recognizers-text-suite',
      1000,
      'the same, against recognizers-text-suite',
      '同上，对比 recognizers-text-suite',
    ],
    ['chinese', parse, 'nzh', 15, 'Chinese numerals, against nzh', '汉字数字，对比 nzh'],
    [
      'convert',
      onePair,
      'Number(string) / 1e4',
      2.5,
      '`convert`, one pair of units, against `Number(string) / 1e4`',
      '`convert`，一对单位，对比 `Number(string) / 1e4`',
    ],
    [
      'convert',
      fivePairs,
      'Number(string) / 1e4',
      1.5,
      '`convert`, five pairs in turn, against the same',
      '`convert`，五对单位轮换，对比同上',
    ],
    [
      'convert',
      onePair,
      'decimal.js',
      50,
      '`convert`, one pair, against decimal.js',
      '`convert`，一对单位，对比 decimal.js',
    ],
    ['convert', onePair, 'big.js', 1, '`convert`, one pair, against big.js', '`convert`，一对单位，对比 big.js'],
    [
      'convert',
      onePair,
      'bignumber.js',
      1,
      '`convert`, one pair, against bignumber.js',
      '`convert`，一对单位，对比 bignumber.js',
    ],
  ] as const
).map(([group, ours, than, aim, en, zh]) => ({ what: { en, zh }, aim, ...against(group, ours, than) }));

const short = (group: string, ours: string, than: string, en: string, zh: string): Section['short'][number] => {
  const { ratio, spread: percent } = against(group, ours, than);
  return [{ en: `${en}, against ${than}`, zh: `${zh}，对比 ${than}` }, digits(ratio), around(percent)];
};
const widest = Math.max(...comparisons.map((one) => one.spread)).toFixed(0);
report('reading', {
  head: aimedHead,
  rows: comparisons.map(({ what, ratio, aim }) => aimed(what, ratio, aim)),
  stated: {
    en: `The median of ${PASSES} ratios, each from one pass over all tasks, ${TIME} ms of the processor a task after warming up; half the distance of their quartiles is at most ${widest} %.`,
    zh: `${PASSES} 个倍数的中位数，每个来自对全部任务的一遍测量，预热后每项 ${TIME} 毫秒处理器时间；四分位距的一半至多为 ${widest} %。`,
  },
  short: [
    short('decimals', parse, 'chinese-numbers-to-arabic', 'reading a figure', '读一个数字'),
    short('decimals', parse, 'recognizers-text-suite', 'reading a figure', '读一个数字'),
    short('chinese', parse, 'nzh', 'reading Chinese numerals', '读汉字数字'),
    short('convert', onePair, 'decimal.js', 'converting', '换算单位'),
  ],
  peers: [
    'chinese-numbers-to-arabic',
    '@microsoft/recognizers-text-suite',
    'nzh',
    'decimal.js',
    'big.js',
    'bignumber.js',
  ],
});
