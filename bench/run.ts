/**
 * `npm run bench`: the engine against its peers and against what the platform does by itself, as ratios from one run.
 *
 * The peers have a package.json of their own here, so that the package does not depend on them. Absolute figures do
 * not travel from machine to machine; the ratio of two tasks in one run does, to within the spread that is stated.
 */

import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { Bench } from 'tinybench';
import { convert, formatQuantity, parseQuantity } from '../dist/index.js';
import { observations } from '../dist/editions/2025/index.js';
import { own, random } from './random.js';

const here = import.meta.dirname;
if (!existsSync(join(here, 'node_modules'))) {
  console.error('the peers are not installed: npm ci --prefix bench');
  process.exit(2);
}
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

const bench = new Bench({ time: 700, warmupTime: 300 });
for (const { group, name, run, before } of tasks) bench.add(`${group}: ${name}`, run, { beforeEach: before });
await bench.run();
if (sink === undefined) throw new Error('nothing was computed');

/** Inputs per second, by the median, and half the distance of the quartiles in % of it. */
function rate(index: number): { perSecond: number; spread: number } {
  const { result } = bench.tasks[index]!;
  if (!result || !('latency' in result)) throw new Error(`${bench.tasks[index]!.name} did not run`);
  const { p50, p75, min } = result.latency;
  return { perSecond: (tasks[index]!.inputs / p50) * 1000, spread: ((p75 - min) / 2 / p50) * 100 };
}
const rates = tasks.map((task, index) => ({ ...task, ...rate(index) }));
const find = (group: string, name: string): number =>
  rates.find((one) => one.group === group && one.name === name)!.perSecond;
const ours = 'shanghai-sti parseQuantity';

/** What is compared, and the ratio that is aimed at. */
const comparisons: readonly (readonly [en: string, zh: string, ratio: number, aim: number])[] = [
  [
    'decimals with 万元, 亿元, 万亿元, against `Number(string)`',
    '带万元、亿元、万亿元的小数，对比 `Number(string)`',
    find('decimals', ours) / find('decimals', 'Number(string)'),
    1,
  ],
  [
    'the same, against chinese-numbers-to-arabic',
    '同上，对比 chinese-numbers-to-arabic',
    find('decimals', ours) / find('decimals', 'chinese-numbers-to-arabic'),
    1,
  ],
  [
    'the same, against recognizers-text-suite',
    '同上，对比 recognizers-text-suite',
    find('decimals', ours) / find('decimals', 'recognizers-text-suite'),
    1000,
  ],
  [
    "the edition's own 50 figures, against `Number(string)`",
    '本版的 50 个数字，对比 `Number(string)`',
    find('mix', ours) / find('mix', 'Number(string)'),
    0.5,
  ],
  [
    'the same, against recognizers-text-suite',
    '同上，对比 recognizers-text-suite',
    find('mix', ours) / find('mix', 'recognizers-text-suite'),
    1000,
  ],
  ['Chinese numerals, against nzh', '汉字数字，对比 nzh', find('chinese', ours) / find('chinese', 'nzh'), 15],
  [
    '`convert`, one pair of units, against `Number(string) / 1e4`',
    '`convert`，一对单位，对比 `Number(string) / 1e4`',
    find('convert', 'shanghai-sti convert, one pair') / find('convert', 'Number(string) / 1e4'),
    2.5,
  ],
  [
    '`convert`, five pairs in turn, against the same',
    '`convert`，五对单位轮换，对比同上',
    find('convert', 'shanghai-sti convert, five pairs in turn') / find('convert', 'Number(string) / 1e4'),
    1.5,
  ],
  [
    '`convert`, one pair, against decimal.js',
    '`convert`，一对单位，对比 decimal.js',
    find('convert', 'shanghai-sti convert, one pair') / find('convert', 'decimal.js'),
    50,
  ],
  [
    '`convert`, one pair, against big.js',
    '`convert`，一对单位，对比 big.js',
    find('convert', 'shanghai-sti convert, one pair') / find('convert', 'big.js'),
    1,
  ],
  [
    '`convert`, one pair, against bignumber.js',
    '`convert`，一对单位，对比 bignumber.js',
    find('convert', 'shanghai-sti convert, one pair') / find('convert', 'bignumber.js'),
    1,
  ],
];

const round = (ratio: number): string =>
  ratio >= 100 ? Math.round(ratio).toLocaleString('en-US') : ratio.toPrecision(3);
const spread = Math.max(...rates.map((one) => one.spread)).toFixed(0);
const table = (language: 'en' | 'zh'): string => {
  const head = language === 'en' ? ['What is measured', 'Ratio', 'Aim', 'Met'] : ['测量内容', '倍数', '目标', '达到'];
  const words = language === 'en' ? ['yes', 'no'] : ['是', '否'];
  const rows = comparisons.map(([en, zh, ratio, aim]) => [
    language === 'en' ? en : zh,
    round(ratio),
    String(aim),
    words[ratio >= aim ? 0 : 1]!,
  ]);
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
};
const stated = {
  en: `One run on Node ${process.versions.node} with ${availableParallelism()} processors, ${bench.opts?.time ?? 700} ms a task after warming up; half the distance from the fastest round to the upper quartile is at most ${spread} % of the median.`,
  zh: `一次运行：Node ${process.versions.node}，${availableParallelism()} 个处理器，预热后每项 ${bench.opts?.time ?? 700} 毫秒；最快一轮到上四分位数之距的一半至多为中位数的 ${spread} %。`,
};

for (const one of rates)
  console.log(
    `${one.group.padEnd(10)} ${one.name.padEnd(42)} ${Math.round(one.perSecond).toLocaleString('en-US').padStart(14)} per s  ±${one.spread.toFixed(0)} %`,
  );
console.log(`\n${table('en')}\n\n${stated.en}`);

for (const [file, language] of [
  ['benchmarks.md', 'en'],
  ['benchmarks.zh-CN.md', 'zh'],
] as const) {
  const path = join(here, '../docs/guides', file);
  const text = readFileSync(path, 'utf8');
  const written = text.replace(
    /(<!-- run -->)[\s\S]*(<!-- \/run -->)/,
    `$1\n\n${table(language)}\n\n${stated[language]}\n\n$2`,
  );
  writeFileSync(path, written);
}
