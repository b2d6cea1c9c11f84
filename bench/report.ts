/**
 * What a topic of the benchmark measured, and where it is written: `results.json`, and from it the tables between the
 * markers of the guide, in both languages.
 */

import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus } from 'node:os';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const file = join(import.meta.dirname, 'results.json');

export type Topic = 'reading' | 'text' | 'importing' | 'size' | 'types' | 'growth';
export type Lang = 'en' | 'zh';
export type Bilingual = Readonly<Record<Lang, string>>;
export type Cell = string | Bilingual;

export interface Section {
  readonly head: readonly Cell[];
  readonly rows: readonly (readonly Cell[])[];
  /** How it was measured, and how far apart the measurements are. */
  readonly stated: Bilingual;
  /** What the first table of the guide shows of it: what is compared, the ratio, and the spread, `''` where there is none. */
  readonly short: readonly (readonly [what: Bilingual, ratio: string, spread: string])[];
  /** The packages that it is compared with. */
  readonly peers: readonly string[];
}
interface Result extends Omit<Section, 'peers'> {
  readonly date: string;
  readonly machine: Bilingual;
  readonly peers: Readonly<Record<string, string>>;
}
type Results = Readonly<Partial<Record<Topic, Result>>>;

const order: readonly Topic[] = ['reading', 'text', 'importing', 'size', 'types', 'growth'];

/** What the ratios were measured on; no name of the machine. */
function machine(): Bilingual {
  const [model, cores, node] = [cpus()[0]?.model ?? '', availableParallelism(), process.versions.node];
  return { en: `${model}, ${cores} cores, Node ${node}`, zh: `${model}，${cores} 核，Node ${node}` };
}

const versionOf = (name: string): string =>
  (JSON.parse(readFileSync(join(import.meta.dirname, 'node_modules', name, 'package.json'), 'utf8')) as Manifest)
    .version;
interface Manifest {
  readonly version: string;
}

/** Three digits, or whole numbers from a hundred on. */
export const digits = (ratio: number): string =>
  ratio >= 100 ? Math.round(ratio).toLocaleString('en-US') : ratio.toPrecision(3);

export const around = (percent: number): string => `±${percent.toFixed(0)} %`;

/** A ratio held against the one that is aimed at. */
export const aimed = (what: Bilingual, ratio: number, aim: number): readonly Cell[] => [
  what,
  digits(ratio),
  String(aim),
  ratio >= aim ? { en: 'yes', zh: '是' } : { en: 'no', zh: '否' },
];
export const aimedHead: readonly Cell[] = [
  { en: 'What is measured', zh: '测量内容' },
  { en: 'Ratio', zh: '倍数' },
  { en: 'Aim', zh: '目标' },
  { en: 'Met', zh: '达到' },
];

const inLang = (cell: Cell, lang: Lang): string => (typeof cell === 'string' ? cell : cell[lang]);
const tableOf = (head: readonly Cell[], rows: readonly (readonly Cell[])[], lang: Lang): string =>
  [head, head.map(() => '---'), ...rows]
    .map((cells) => `| ${cells.map((cell) => inLang(cell, lang)).join(' | ')} |`)
    .join('\n');

function stated({ date, machine: on, peers, stated: how }: Result, lang: Lang): string {
  const named = Object.entries(peers).map(([name, version]) => `${name} ${version}`);
  return lang === 'en'
    ? [how.en, `${on.en}, ${date}.`, ...(named.length > 0 ? [`Peers: ${named.join(', ')}.`] : [])].join(' ')
    : `${how.zh}${on.zh}，${date}。${named.length > 0 ? `对照：${named.join('、')}。` : ''}`;
}

/** Replaces what stands between the markers of a topic. */
function write(path: string, marker: string, text: string): void {
  const [begin, end] = [`<!-- bench: ${marker} -->`, `<!-- /bench: ${marker} -->`];
  const before = readFileSync(join(root, path), 'utf8');
  const [from, to] = [before.indexOf(begin), before.indexOf(end)];
  if (from === -1 || to < from) throw new Error(`${path} lacks ${begin} and ${end}`);
  writeFileSync(join(root, path), `${before.slice(0, from + begin.length)}\n\n${text}\n\n${before.slice(to)}`);
}

const readResults = (): Results => (existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Results) : {});

/** Prints a topic's table, and keeps it. */
export function report(topic: Topic, { peers, ...section }: Section): void {
  const result: Result = {
    date: new Date().toISOString().slice(0, 10),
    machine: machine(),
    peers: Object.fromEntries(peers.map((name) => [name, versionOf(name)])),
    ...section,
  };
  console.log(`\n${tableOf(result.head, result.rows, 'en')}\n\n${stated(result, 'en')}\n`);
  const all = { ...readResults(), [topic]: result };
  const sorted = Object.fromEntries(order.flatMap((one) => (all[one] ? [[one, all[one]]] : [])));
  writeFileSync(file, `${JSON.stringify(sorted, null, 2)}\n`);
}

/** Writes the tables of what was kept. */
export function writeTables(): void {
  const results = readResults();
  const kept = order.flatMap((topic) => (results[topic] ? [[topic, results[topic]] as const] : []));
  for (const [lang, ending] of [
    ['en', ''],
    ['zh', '.zh-CN'],
  ] as const) {
    const guide = `docs/guides/benchmarks${ending}.md`;
    for (const [topic, result] of kept)
      write(guide, topic, `${tableOf(result.head, result.rows, lang)}\n\n${stated(result, lang)}`);
    const rows = kept.flatMap(([, { short }]) => short);
    const head = [
      { en: 'What is measured', zh: '测量内容' },
      { en: 'Ratio', zh: '倍数' },
      { en: 'Spread', zh: '离散' },
    ];
    const on = [...new Set(kept.map(([, one]) => `${one.machine[lang]}, ${one.date}`))];
    const peers = Object.assign({}, ...kept.map(([, one]) => one.peers)) as Record<string, string>;
    const named = Object.entries(peers)
      .filter(([name]) => rows.some(([what]) => what.en.split(/[^\w.-]+/).includes(shortName(name))))
      .map(([name, version]) => `${shortName(name)} ${version}`);
    const below = lang === 'en' ? `${on.join('; ')}; ${named.join(', ')}.` : `${on.join('；')}；${named.join('、')}。`;
    write(guide, 'short', `${tableOf(head, rows, lang)}\n\n${below}`);
  }
  const files = ['docs/guides', 'bench/results.json'];
  spawnSync(join(root, 'node_modules/.bin/oxfmt'), ['--write', ...files], { cwd: root, stdio: 'ignore' });
}

/** As it is called in a row: recognizers-text-suite. */
const shortName = (name: string): string => name.replace(/^@[^/]+\//, '');
