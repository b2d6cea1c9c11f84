/**
 * Time and memory against the size of the text, to 100 MB: each reading in a process of its own, and the filter
 * `extract --ndjson` on records of the same text. Of the peers, one gets small texts only, for its time grows with the square.
 */

import { closeSync, mkdtempSync, openSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { languages, picture, type Point, ways } from './growth-picture.js';
import { median, spread, usageOf } from './measure.js';
import { around, type Cell, digits, report } from './report.js';
import { paragraph } from './sentences.js';

const ROUNDS = 3;
const ENOUGH = 2; // seconds: a peer that took longer gets no larger text
const guides = join(import.meta.dirname, '../docs/guides');
const child = join(import.meta.dirname, 'growth-child.mjs');
const command = join(import.meta.dirname, '../dist/command.js');
const sizes = [0.01, 0.1, 1, 3, 10, 30, 100];
const small = [0.001, 0.003, 0.01, 0.03];

const folder = mkdtempSync(join(tmpdir(), 'shanghai-sti-growth-'));
process.on('exit', () => rmSync(folder, { recursive: true }));

/** Writes a text of that many MB, and one with its paragraphs as records. */
function textOf(size: number): { readonly text: string; readonly records: string; readonly bytes: number } {
  const [text, records] = ['txt', 'ndjson'].map((ending) => join(folder, `${size}.${ending}`)) as [string, string];
  const paragraphs: string[] = [];
  let bytes = 0;
  while (bytes < size * 1e6) {
    const next = paragraph();
    paragraphs.push(next);
    bytes += Buffer.byteLength(next) + 1;
  }
  writeFileSync(text, `${paragraphs.join('\n')}\n`);
  writeFileSync(records, paragraphs.map((one, id) => `${JSON.stringify({ id, text: one })}\n`).join(''));
  return { text, records, bytes };
}

function filtered(file: string): { readonly time: number; readonly memory: number } {
  const input = openSync(file, 'r');
  try {
    return usageOf([command, 'extract', '--ndjson', '--year', '2025'], { stdin: input, discard: true });
  } finally {
    closeSync(input);
  }
}
const empty = join(folder, 'empty');
writeFileSync(empty, '');
const start = median(Array.from({ length: ROUNDS }, () => filtered(empty).time));

/** One measurement, in seconds and MB; the time is that of the reading, without the start of the process. */
function once(way: string, { text, records }: { text: string; records: string }): { time: number; memory: number } {
  if (way === 'filter') {
    const { time, memory } = filtered(records);
    return { time: Math.max(time - start, 0) / 1000, memory };
  }
  const { memory, stdout } = usageOf([child, way, text]);
  return { time: (JSON.parse(stdout) as { time: number }).time / 1000, memory };
}

const points: Point[] = [];
const done = new Set<string>();
const spreads = new Map<string, number>();
for (const size of [...new Set([...small, ...sizes])].sort((a, b) => a - b)) {
  const files = textOf(size);
  const due = Object.entries(ways).flatMap(([way, { from }]) =>
    (way === 'recognizers' ? small : sizes).includes(size) && size >= from && !done.has(way) ? [way] : [],
  );
  const measured = due.map((): { time: number; memory: number }[] => []);
  for (let round = 0; round < ROUNDS; round++) {
    for (const [index, way] of due.entries()) {
      // what takes seconds is measured once
      if (round === 0 || measured[index]![0]!.time < ENOUGH || !ways[way]!.peer)
        measured[index]!.push(once(way, files));
    }
  }
  for (const [index, way] of due.entries()) {
    const point: Point = {
      way,
      bytes: files.bytes,
      seconds: median(measured[index]!.map(({ time }) => time)),
      megabytes: median(measured[index]!.map(({ memory }) => memory)),
    };
    points.push(point);
    spreads.set(way, spread(measured[index]!.map(({ memory: peak }) => peak))); // that of the largest text stays
    if (ways[way]!.peer && point.seconds > ENOUGH) done.add(way);
    console.log(`${size} MB  ${way.padEnd(12)} ${point.seconds.toFixed(3)} s  ${point.megabytes.toFixed(0)} MB`);
  }
  for (const file of [files.text, files.records]) rmSync(file);
}

const csv = points.map(({ way, bytes, seconds, megabytes }) => {
  return [ways[way]!.what.en, bytes, seconds.toFixed(4), megabytes.toFixed(1)].join(',');
});
writeFileSync(join(guides, 'benchmarks.csv'), `reading,bytes,seconds,peak_megabytes\n${csv.join('\n')}\n`);
for (const lang of languages)
  writeFileSync(join(guides, lang === 'en' ? 'benchmarks.svg' : 'benchmarks.zh-CN.svg'), picture(points, lang));

const of = (way: string, size: number): Point =>
  points.find((point) => point.way === way && Math.round(point.bytes / 1e6) === size)!;
const perMegabyte = ({ seconds, bytes }: Point): number => seconds / bytes;
const growth = (way: string): number => perMegabyte(of(way, 100)) / perMegabyte(of(way, 10));
const ours = Object.entries(ways).filter(([way, { peer }]) => !peer && way !== 'none');
const memory = (way: string, size: number): string => `${of(way, size).megabytes.toFixed(0)} MB`;
report('growth', {
  head: [
    { en: 'Reading', zh: '读法' },
    { en: 'Time for 100 MB, by ten times that for 10 MB', zh: '100 MB 用时，除以 10 MB 的十倍' },
    { en: 'Peak memory at 10 MB', zh: '10 MB 时的内存峰值' },
    { en: 'at 100 MB', zh: '100 MB 时' },
  ],
  rows: [
    [ways['none']!.what, '', memory('none', 10), memory('none', 100)],
    ...ours.map(([way, { what }]): readonly Cell[] => [what, digits(growth(way)), memory(way, 10), memory(way, 100)]),
  ],
  stated: {
    en: `Medians of ${ROUNDS} processes each, processor time without the start of the process; the memory is that of the whole process, the text included. [The data](benchmarks.csv).`,
    zh: `各为 ${ROUNDS} 个进程的中位数，处理器时间，不含进程启动；内存为整个进程的，包括文本本身。[数据](benchmarks.csv)。`,
  },
  short: [
    [
      { en: 'memory of the filter at 100 MB, by that at 10 MB', zh: '过滤器在 100 MB 时的内存，除以 10 MB 时的' },
      digits(of('filter', 100).megabytes / of('filter', 10).megabytes),
      around(spreads.get('filter')!),
    ],
  ],
  peers: ['chinese-numbers-to-arabic', '@microsoft/recognizers-text-suite'],
});
