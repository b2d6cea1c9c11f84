/** The bytes that an import brings into a bundle, minified by esbuild and gzipped: for the same job, against the peers. */

import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { consumerWithPeers } from './consumer.js';
import { type Bilingual, type Cell, digits, report } from './report.js';

const suite = '@microsoft/recognizers-text-suite';
interface Job {
  readonly what: Bilingual;
  readonly ours: string;
  readonly peers: readonly (readonly [name: string, code: string])[];
}
const jobs: readonly Job[] = [
  {
    what: { en: 'one constant', zh: '一个常量' },
    ours: `import { patentsGranted } from 'shanghai-sti'; console.log(patentsGranted);`,
    peers: [],
  },
  {
    what: { en: 'reading a figure', zh: '读一个数字' },
    ours: `import { parseQuantity } from 'shanghai-sti'; console.log(parseQuantity('2.27万亿元'));`,
    peers: [
      [suite, `import { recognizeCurrency } from '${suite}'; console.log(recognizeCurrency('2.27万亿元', 'zh-cn'));`],
      [
        'chinese-numbers-converter',
        `import converter from 'chinese-numbers-converter'; console.log(new converter('三百').toArabicString());`,
      ],
      ['nzh', `import cn from 'nzh/cn'; console.log(cn.decodeS('三百'));`],
      [
        'chinese-numbers-to-arabic',
        `import { toInteger } from 'chinese-numbers-to-arabic'; console.log(toInteger('三百'));`,
      ],
    ],
  },
  {
    what: { en: 'converting', zh: '换算单位' },
    ours: `import { convert } from 'shanghai-sti'; console.log(convert(2470.67, '万元', '亿元'));`,
    peers: [
      [
        'dinero.js',
        `import { dinero, toDecimal } from 'dinero.js'; import { CNY } from 'dinero.js/currencies'; console.log(toDecimal(dinero({ amount: 247067, currency: CNY, scale: 6 })));`,
      ],
      ['decimal.js', `import Decimal from 'decimal.js'; console.log(new Decimal('2470.67').div(1e4).toNumber());`],
      [
        'bignumber.js',
        `import BigNumber from 'bignumber.js'; console.log(new BigNumber('2470.67').div(1e4).toNumber());`,
      ],
      ['convert', `import { convert } from 'convert'; console.log(convert(2470.67, 'km').to('m'));`],
      ['big.js', `import Big from 'big.js'; console.log(Number(new Big('2470.67').div(1e4)));`],
    ],
  },
  {
    what: { en: 'reading a text', zh: '读一篇文本' },
    ours: `import { extractQuantities } from 'shanghai-sti/text'; console.log(extractQuantities('共3家。'));`,
    peers: [
      [
        suite,
        `import * as r from '${suite}'; console.log(r.recognizeNumber('共3家。', 'zh-cn'), r.recognizeCurrency('', 'zh-cn'), r.recognizePercentage('', 'zh-cn'), r.recognizeOrdinal('', 'zh-cn'));`,
      ],
      [
        'chinese-numbers-to-arabic',
        `import { toArabicString } from 'chinese-numbers-to-arabic'; console.log(toArabicString('共三家。'));`,
      ],
    ],
  },
];
const peers = [...new Set(jobs.flatMap((job) => job.peers.map(([name]) => name)))];
const consumer = consumerWithPeers(peers);

async function bytesOf(contents: string): Promise<number> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: consumer },
    bundle: true,
    write: false,
    minify: true,
    format: 'esm',
    charset: 'utf8',
    target: 'es2022',
    logLevel: 'error',
  });
  return gzipSync(outputFiles[0]!.contents, { level: 9 }).length;
}

const measured = await Promise.all(
  jobs.map(async ({ what, ours, peers: others }) => ({
    what,
    ours: await bytesOf(ours),
    others: await Promise.all(others.map(async ([name, code]) => [name, await bytesOf(code)] as const)),
  })),
);
const bytes = (count: number): string => `${count.toLocaleString('en-US')} B`;
const rows = measured.flatMap(({ what, ours, others }): (readonly Cell[])[] => [
  [what, 'shanghai-sti', bytes(ours), '1'],
  ...others.map(([name, count]) => [what, name.replace(/^@.*\//, ''), bytes(count), digits(count / ours)]),
]);
const against = (index: number, name: string): string =>
  digits(measured[index]!.others.find(([one]) => one === name)![1] / measured[index]!.ours);

report('size', {
  head: [
    { en: 'The job', zh: '用途' },
    { en: 'Package', zh: '软件包' },
    { en: 'Minified and gzipped', zh: '压缩后（minify 与 gzip）' },
    { en: 'Against shanghai-sti', zh: '对比 shanghai-sti' },
  ],
  rows,
  stated: {
    en: 'Bundles by esbuild of what one call needs, from the packed tarball; bytes have no spread.',
    zh: '以 esbuild 打包一次调用所需的内容，取自发布用的压缩包；字节数没有离散。',
  },
  short: [
    [
      {
        en: 'bytes for reading a figure: recognizers-text-suite, against ours',
        zh: '读一个数字所需字节：recognizers-text-suite 对比本包',
      },
      against(1, suite),
      '',
    ],
    [
      { en: 'bytes for converting: decimal.js, against ours', zh: '换算单位所需字节：decimal.js 对比本包' },
      against(2, 'decimal.js'),
      '',
    ],
  ],
  peers,
});
