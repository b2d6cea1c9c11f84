/**
 * What 200 calls cost the type check of a consumer: instantiations, and the time of a whole check, against a module
 * that does the same with plain numbers. Of the peers, those whose declarations know of units or currencies.
 */

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { programOf } from '../test/package/type-cost.js';
import { consumerWithPeers } from './consumer.js';
import { inTurns, median, ratioOf, usageOf } from './measure.js';
import { around, type Bilingual, digits, report } from './report.js';

const ROUNDS = 5;
const CALLS = 200;
const peers = ['convert', 'dinero.js', 'decimal.js'];
const consumer = consumerWithPeers(peers);

/** A module with these imports, and a call on each of the lines that follow. */
const module = (imports: string, call: (index: number) => string): string =>
  `${imports}\n${Array.from({ length: CALLS }, (_, index) => `export const result${index} = ${call(index)};`).join('\n')}\n`;
const money = ['元', '万元', '亿元', '万亿元'];
const lengths = ['m', 'km', 'cm', 'mm'];
const pick = (list: readonly string[], index: number): string => list[index % list.length]!;

const same = (text: string): Bilingual => ({ en: text, zh: text });
const modules: readonly (readonly [what: Bilingual, code: string])[] = [
  [{ en: 'plain numbers: `2470.67 / 1e4`', zh: '普通数字：`2470.67 / 1e4`' }, module('', (k) => `${k}.67 / 1e4`)],
  [
    same("`convert(2470.67, '万元', '亿元')`"),
    module(
      `import { convert } from 'shanghai-sti';`,
      (k) => `convert(${k}.67, '${pick(money, k)}', '${pick(money, k >> 2)}')`,
    ),
  ],
  [
    same("`parseQuantity('2.27万亿元')`"),
    module(`import { parseQuantity } from 'shanghai-sti';`, (k) => `parseQuantity('${k}.67${pick(money, k)}')`),
  ],
  [
    same('`share(inventionPatentsGranted, patentsGranted)`'),
    module(
      `import { inventionPatentsGranted, patentsGranted, share } from 'shanghai-sti';`,
      () => `share(inventionPatentsGranted, patentsGranted)`,
    ),
  ],
  [
    same('`ratio(ipPledgeLoanBalance, patentsGranted)`'),
    module(
      `import { ipPledgeLoanBalance, patentsGranted, ratio } from 'shanghai-sti';`,
      () => `ratio(ipPledgeLoanBalance, patentsGranted)`,
    ),
  ],
  [
    same("convert: `convert(2470.67, 'm').to('km')`"),
    module(
      `import { convert } from 'convert';`,
      (k) => `convert(${k}.67, '${pick(lengths, k)}').to('${pick(lengths, k >> 2)}')`,
    ),
  ],
  [
    same('dinero.js: `toDecimal(dinero({ amount: 247067, currency: CNY }))`'),
    module(
      `import { dinero, toDecimal } from 'dinero.js';\nimport { CNY } from 'dinero.js/currencies';`,
      (k) => `toDecimal(dinero({ amount: ${k}, currency: CNY }))`,
    ),
  ],
  [
    same('decimal.js: `new Decimal(2470.67).div(1e4)`'),
    module(`import { Decimal } from 'decimal.js';`, (k) => `new Decimal(${k}.67).div(1e4)`),
  ],
];

/** What the compiler counts; a module that does not compile would be cheaper than one that does. */
function instantiationsOf(code: string): number {
  const { program, file } = programOf(consumer, code);
  const [wrong] = [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)];
  if (wrong !== undefined) throw new Error(`does not compile: ${JSON.stringify(wrong.messageText)}`);
  return program.getInstantiationCount();
}

const counts = modules.map(([, code]) => instantiationsOf(code));
const [plain] = counts;
const perCall = (index: number): number => (counts[index]! - plain!) / CALLS;

const files = modules.map(([, code], index) => {
  const file = join(consumer, `calls-${index}.ts`);
  writeFileSync(file, code);
  return file;
});
const tsc = join(import.meta.dirname, '../node_modules/typescript/bin/tsc');
const options =
  '--noEmit --ignoreConfig --strict --skipLibCheck --target es2022 --module esnext --moduleResolution bundler'.split(
    ' ',
  );
const times = inTurns(files, ROUNDS, (file) => usageOf([tsc, ...options, file]).time);
const ratios = times.map((own) => ratioOf(own, times[0]!));

report('types', {
  head: [
    { en: `${CALLS} calls of`, zh: `${CALLS} 次调用` },
    { en: 'Instantiations a call', zh: '每次调用的实例化数' },
    { en: 'Time of `tsc`, against plain numbers', zh: '`tsc` 用时，对比普通数字' },
    { en: 'Spread', zh: '离散' },
  ],
  rows: modules.map(([what], index) => [
    what,
    digits(perCall(index)),
    index === 0 ? '1' : ratios[index]!.ratio.toFixed(2),
    around(ratios[index]!.spread),
  ]),
  stated: {
    en: `TypeScript's own count, with what the import brings spread over the calls; processor time of a whole run of \`tsc --noEmit --skipLibCheck\`, medians of ${ROUNDS} rounds, plain numbers take ${(median(times[0]!) / 1000).toFixed(1)} s.`,
    zh: `TypeScript 自己的计数，导入带来的部分均摊到各次调用；\`tsc --noEmit --skipLibCheck\` 完整运行一次的处理器时间，${ROUNDS} 轮的中位数，普通数字用 ${(median(times[0]!) / 1000).toFixed(1)} 秒。`,
  },
  short: [
    [
      {
        en: `type check of ${CALLS} conversions, against plain numbers`,
        zh: `${CALLS} 次换算的类型检查，对比普通数字`,
      },
      ratios[1]!.ratio.toFixed(2),
      around(ratios[1]!.spread),
    ],
  ],
  peers,
});
