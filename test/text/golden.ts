import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Mention } from '../../src/text/mention.js';

/** A sentence, and the mentions that it must give, in the notation of `test/golden/text/README.md`. */
export interface Sentence {
  readonly file: string;
  readonly line: number;
  readonly text: string;
  readonly expected: readonly string[];
}

/** The sentences of a folder of `test/golden`, by file. */
export function sentences(folder: string): Sentence[] {
  const path = join(import.meta.dirname, '../golden', folder);
  return readdirSync(path)
    .filter((name) => name.endsWith('.tsv'))
    .sort()
    .flatMap((file) =>
      readFileSync(join(path, file), 'utf8')
        .split('\n')
        .map((row, index) => ({ file, line: index + 1, row }))
        .filter(({ row }) => row !== '' && !row.startsWith('# '))
        .map(({ row, ...place }) => {
          const [text = '', mentions = ''] = row.split('\t');
          return {
            ...place,
            text: text.replaceAll('⏎', '\n'),
            expected: mentions === '' ? [] : mentions.replaceAll('⏎', '\n').split(' ; ').map(normal),
          };
        }),
    );
}

const short = {
  'year-on-year': 'yoy',
  'start-of-year': 'soy',
  'period-on-period': 'pop',
  'annual-average': 'ann',
  cumulative: 'cum',
  named: 'named',
  unstated: 'un',
} as const;
const signs = { increase: '+', decrease: '-', multiple: 'x' } as const;

/** A row's mention with what it leaves out: the year of the report, inferred. */
function normal(mention: string): string {
  const [head = '', tail = ''] = mention.split(' = ');
  if (tail.startsWith('#')) return mention;
  const tokens = tail.split(' ');
  if (!tokens.some((token) => /^[@?]/.test(token))) tokens.push('?2025');
  return `${head} = ${tokens[0]} ${tokens.slice(1).sort().join(' ')}`;
}

/** A mention in the notation of the rows. */
export function written(mention: Mention): string {
  if (mention.kind === 'ordinal') return `${mention.text} = #${mention.number}`;
  const { text, quantity, period, periodBasis, comparison, denominator, partOf } = mention;
  const tokens = [
    quantity.unit,
    quantity.bound === 'exact'
      ? ''
      : quantity.bound === 'between'
        ? `between:${quantity.low}..${quantity.high}`
        : quantity.bound,
    period === undefined ? '@' : (periodBasis === 'stated' ? '@' : '?') + period,
    comparison ? short[comparison.basis] + signs[comparison.direction] : '',
    comparison?.base ? `^${comparison.base}` : '',
    denominator ? `per:${denominator}` : '',
    partOf ? `part:${partOf.word}` : '',
    mention.cumulative ? 'cum' : '',
    mention.new ? 'new' : '',
  ].filter((token) => token !== '');
  return `${text} = ${quantity.value} ${tokens.sort().join(' ')}`;
}

/** How many of the expected mentions came, and how many of those that came were expected. */
export interface Score {
  expected: number;
  came: number;
  right: number;
  readonly wrong: string[];
}

export function score(all: readonly Sentence[], extract: (text: string) => Mention[]): Score {
  const total: Score = { expected: 0, came: 0, right: 0, wrong: [] };
  for (const { file, line, text, expected } of all) {
    const came = extract(text).map(written);
    const left = [...came];
    const missed = expected.filter((one) => {
      const at = left.indexOf(one);
      if (at >= 0) left.splice(at, 1);
      return at < 0;
    });
    total.expected += expected.length;
    total.came += came.length;
    total.right += expected.length - missed.length;
    if (missed.length + left.length) {
      total.wrong.push(
        `${file}:${line}  expected ${missed.join(' ; ') || 'nothing'}  came ${left.join(' ; ') || 'nothing'}`,
      );
    }
  }
  return total;
}
