/**
 * What an import takes in a fresh process of Node: the processor time of the whole process, which no other work of the
 * machine lengthens, against that of a process that imports nothing.
 */

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { consumerWithPeers } from './consumer.js';
import { inTurns, median, ratioOf, spread, usageOf } from './measure.js';
import { around, type Bilingual, digits, report } from './report.js';

const ROUNDS = 31;
const peers = [
  '@microsoft/recognizers-text-suite',
  'nzh',
  'chinese-numbers-to-arabic',
  'chinese-numbers-converter',
  'convert',
  'decimal.js',
  'dinero.js',
];
const consumer = consumerWithPeers(peers);

/** What a module says that is bundled before it is run, as it is when it is shipped. */
const bundled = `import { patentsGranted } from 'shanghai-sti'; process.exitCode = patentsGranted.value === 0 ? 1 : 0;`;
const same = (text: string): Bilingual => ({ en: text, zh: text });
const modules: readonly (readonly [what: Bilingual, code: string])[] = [
  [{ en: 'nothing', zh: '不导入' }, ''],
  [{ en: 'one constant of `shanghai-sti`, bundled', zh: '`shanghai-sti` 的一个常量，打包后' }, bundled],
  [same('`shanghai-sti`'), `import 'shanghai-sti';`],
  [same('`shanghai-sti/editions/2025`'), `import 'shanghai-sti/editions/2025';`],
  [same('`shanghai-sti/text`'), `import 'shanghai-sti/text';`],
  ...peers.map((name) => [same(name), `import '${name}';`] as const),
];

const files = await Promise.all(
  modules.map(async ([, code], index) => {
    const file = join(consumer, `import-${index}.mjs`);
    writeFileSync(file, code);
    if (code === bundled)
      await build({
        entryPoints: [file],
        outfile: file,
        allowOverwrite: true,
        bundle: true,
        format: 'esm',
        minify: true,
      });
    return file;
  }),
);

const run = (file: string): number => usageOf([file]).time;
for (const file of files) run(file); // into the cache of the file system
const times = inTurns(files, ROUNDS, run);
const [empty] = times;
const rows = modules.map(([what], index) => {
  const own = times[index]!;
  const added = median(own.map((time, round) => time - empty![round]!));
  return { what, ratio: median(own.map((time, round) => time / empty![round]!)), added, spread: spread(own) };
});
/** What an import adds, round by round. */
const added = (name: string): number[] =>
  times[modules.findIndex(([what]) => what.en === name)]!.map((time, round) => time - empty![round]!);
const against = ratioOf(added('@microsoft/recognizers-text-suite'), added('`shanghai-sti`'));

report('importing', {
  head: [
    { en: 'What is imported', zh: '导入内容' },
    { en: 'Processor time, against an empty process', zh: '处理器时间，对比空进程' },
    { en: 'Added', zh: '增加' },
    { en: 'Spread', zh: '离散' },
  ],
  rows: rows.map(({ what, ratio, added: more, spread: percent }, index) => [
    what,
    index === 0 ? '1' : ratio.toFixed(2),
    index === 0 ? '' : `${more.toFixed(1)} ms`,
    around(percent),
  ]),
  stated: {
    en: `The medians of ${ROUNDS} rounds, in each of which every module is run once, by a process of its own; an empty process takes ${median(empty!).toFixed(0)} ms. The spread is half the distance of the quartiles of the times.`,
    zh: `${ROUNDS} 轮的中位数，每轮各模块分别用一个新进程运行一次；空进程用 ${median(empty!).toFixed(0)} 毫秒。离散为用时的四分位距的一半。`,
  },
  short: [
    [
      {
        en: 'time that an import adds: recognizers-text-suite, against `shanghai-sti`',
        zh: '导入所增加的启动时间：recognizers-text-suite 对比 `shanghai-sti`',
      },
      digits(against.ratio),
      around(against.spread),
    ],
  ],
  peers,
});
