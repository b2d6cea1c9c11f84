/** What is fuzzed, and what must hold of every input. A target whose entry is not there yet is skipped by name. */

import { deepStrictEqual } from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type * as datasetEntry from '../../src/dataset/index.js';
import type * as root from '../../src/index.js';
import type { Schema } from '../../src/schemas/index.js';
import { records } from '../schemas/records.js';
import { small } from '../dataset/small.js';
import type { Random } from '../support/random.js';
import { mutatedJson, mutatedText } from './mutate.js';

export interface Target<T = unknown> {
  /** The folders of `src` whose entries it calls; `''` is the root. */
  readonly entries: readonly string[];
  /** How many of ten million inputs it gets. */
  readonly share: number;
  readonly seeds: readonly T[];
  readonly mutated: (input: T, other: T, random: Random) => T;
  /** Throws where something does not hold. */
  readonly check: (input: T, entries: Readonly<Record<string, any>>) => void;
}

const target = <T>(one: Target<T>): Target => one as Target;

const goldenFolder = join(import.meta.dirname, '../golden/quantity');
const golden = readdirSync(goldenFolder)
  .filter((file) => file.endsWith('.tsv'))
  .flatMap((file) => readFileSync(join(goldenFolder, file), 'utf8').split('\n').slice(1))
  .map((line) => line.split('\t')[0]!)
  .filter((text) => text !== '' && !text.startsWith('#') && text.length < 60);

function hold(condition: boolean, what: string): asserts condition {
  if (!condition) throw new Error(what);
}

type Root = typeof root;
/** Without the resolution: 三成 is 30 % to the nearest ten, which digits cannot say. */
const core = ({ value, unit, bound }: root.Quantity): object => ({ value, unit, bound });

function checkQuantity(quantity: root.Quantity, api: Root): void {
  const { parseQuantity, safeParseQuantity, interval } = api;
  const { value, resolution, low = 0, high = 0, bound, printed } = quantity;
  for (const number of [value, resolution, low, high]) {
    hold(Number.isFinite(number) && !Object.is(number, -0), `not a plain number: ${number}`);
  }
  hold(resolution > 0, 'a resolution that is not positive');
  hold((bound === 'between') === 'low' in quantity, 'a range without ends, or ends without a range');
  const ends = interval(quantity);
  hold((ends.low ?? -Infinity) <= value && value <= (ends.high ?? Infinity), 'the interval is beside the value');
  deepStrictEqual(parseQuantity(printed), quantity, 'what is printed reads differently');
  // Refused it may be (两千年 is written 2000年, which is a date), but not read as something else.
  const written = safeParseQuantity(writtenBy(api, quantity) ?? '');
  if (written.success) deepStrictEqual(core(written.data), core(quantity), 'what is written reads differently');
}

/** `undefined` where it is refused, as of numerals from 亿亿 on: -万万亿至1000年, whose 1000年 takes Chinese ones. */
function writtenBy({ formatQuantity, NumberError }: Root, quantity: root.Quantity): string | undefined {
  try {
    return formatQuantity(quantity);
  } catch (error) {
    hold(error instanceof NumberError && Math.abs(quantity.low ?? 0) >= 1e16, `not written: ${String(error)}`);
    return undefined;
  }
}

const parse = target<string>({
  entries: [''],
  share: 6_000_000,
  seeds: golden,
  mutated: mutatedText,
  check(text, entries) {
    const api = entries[''] as Root;
    const result = api.safeParseQuantity(text);
    if (result.success) return checkQuantity(result.data, api);
    const { error } = result;
    hold(error instanceof api.QuantityError, `an undeclared error: ${String(error)}`);
    const { position } = error;
    hold(Number.isInteger(position) && position >= 0 && position <= text.length, `a position outside: ${position}`);
    // the text is told without layout, and full-width signs as the plain ones that they stand for
    const [there, told] = [text[position], error.text[0]].map((sign) => sign?.normalize('NFKC'));
    hold(told === undefined || there === told, 'the position is not that of the text');
  },
});

const extract = target<string>({
  entries: ['', 'text'],
  share: 2_000_000,
  seeds: golden.map(
    (text, index) => `全年共${text}，同比增长${index % 9}.5%。其中新增${text}；截至9月底，约${index}家。`,
  ),
  mutated: mutatedText,
  check(text, entries) {
    const mentions = entries['text']!.extractQuantities(text, { referenceYear: 2025 }) as readonly Mention[];
    let last = 0;
    for (const { start, end, text: told, quantity } of mentions) {
      hold(last <= start && start < end && end <= text.length, `a wrong place: ${start} to ${end}`);
      hold(text.slice(start, end) === told, 'the text of a mention is not what stands there');
      last = end;
      for (const number of quantity === undefined ? [] : [quantity.value, quantity.resolution]) {
        hold(Number.isFinite(number), `not a number: ${number}`);
      }
    }
  },
});

interface Mention {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly quantity?: root.Quantity;
}

const schemaNames: Readonly<Record<string, string>> = {
  quantity: 'QuantitySchema',
  range: 'QuantitySchema',
  longNumber: 'QuantitySchema',
  observation: 'ObservationSchema',
  perPeople: 'ObservationSchema',
  growth: 'ObservationSchema',
  measure: 'MeasureSchema',
  series: 'SeriesSchema',
  derived: 'DerivedIndicatorSchema',
  report: 'ReportSchema',
};

const schemas = target<readonly [schema: string, record: unknown]>({
  entries: ['schemas'],
  share: 1_000_000,
  seeds: Object.entries(schemaNames).map(([name, schema]) => [schema, records[name]![1]] as const),
  mutated: ([schema, record], _, random) => [schema, mutatedJson(record, random)],
  check([schema, record], entries) {
    const before = JSON.stringify(record);
    const { success, data, error } = (entries['schemas']![schema] as Schema<unknown>).safeParse(record);
    hold(JSON.stringify(record) === before, 'the input was changed');
    if (success) deepStrictEqual(data, record, 'what comes out is not what went in');
    else hold(error.issues.length > 0 && error.issues.length <= 101, `${error.issues.length} issues`);
  },
});

type Pair = readonly [before: typeof small, after: typeof small];

const diff = target<Pair>({
  entries: ['dataset'],
  share: 1_000_000,
  seeds: [[small, small]],
  mutated: ([before, after], _, random) =>
    random(3) === 0 ? [mutatedJson(before, random), after] : [before, mutatedJson(after, random)],
  check([before, after], entries) {
    const { diffDatasets, applyDiff, CanonicalJsonError, DatasetDiffError } = entries['dataset'] as typeof datasetEntry;
    let found;
    try {
      found = diffDatasets(before, after);
    } catch (error) {
      // what is no dataset, and what JSON cannot hold
      if (error instanceof CanonicalJsonError) return;
      if (error instanceof DatasetDiffError && error.code === 'no-dataset') return;
      throw error;
    }
    hold((found.level === 'none') === (found.changes.length === 0), 'a level without changes, or changes without one');
    const applied = applyDiff(before, found);
    deepStrictEqual(applied, after, 'the diff, applied, does not give the data after');
    diffDatasets(after, before);
  },
});

export const targets: Readonly<Record<string, Target>> = { parse, extract, schemas, diff };
