import { readdirSync, readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import { describe, expect, expectTypeOf, it } from 'vitest';
import { compute, estimateOf, figureOf, quoted, refresh } from '../../scripts/derived.js';
import * as entry from '../../src/derived/index.js';
import * as edition from '../../src/editions/2025/index.js';
import type { DerivedIndicator, DerivedInput } from '../../src/model/derived.js';
import type { Observation } from '../../src/model/observation.js';
import { interval } from '../../src/quantity/interval.js';
import * as seriesEntry from '../../src/series/index.js';
import { describeWithSource, sourceText } from '../support/source.js';

const { derivedIndicators } = entry;
const indicators: readonly DerivedIndicator[] = derivedIndicators;
const observations: readonly Observation[] = edition.observations;

const kebab = (name: string): string => name.replace(/[A-Z]|(?<!\d)\d+/g, (part) => `-${part.toLowerCase()}`);
const namesOf = (module: object): Map<unknown, string> =>
  new Map(Object.entries(module).map(([name, value]) => [value, name]));

/** Exported names by what they name. */
const [observationNames, seriesNames] = [namesOf(edition), namesOf(seriesEntry)];

/** An input as it stands in the symbols: `pctApplications`, `at(pctApplicationsSeries, '2024')`. */
function symbolOf(input: DerivedInput): string {
  if (input.period === undefined) return observationNames.get(figureOf(input))!;
  const series = seriesEntry.allSeries.find(({ id }) => id === input.id);
  return `at(${seriesNames.get(series)}, '${input.period}')`;
}

/** The formula in symbols, with the value that is given to each input. */
function evaluate({ formula }: DerivedIndicator, values: ReadonlyMap<string, number>): number {
  const code = formula.symbols
    .replaceAll(/\bat\([^)]*\)|[a-z]\w*/gi, (symbol) => {
      const value = values.get(symbol);
      if (value === undefined) throw new Error(`${symbol} is no input`);
      return `(${value})`;
    })
    .replaceAll('×', '*')
    .replaceAll('−', '-')
    .replaceAll('^', '**');
  return runInNewContext(code) as number;
}

/** Every choice of an end for each input. */
function corners(inputs: readonly DerivedInput[]): ReadonlyMap<string, number>[] {
  return inputs.reduce<Map<string, number>[]>(
    (choices, input) => {
      const { low, high } = interval(figureOf(input));
      return choices.flatMap((choice) => [low!, high!].map((end) => new Map([...choice, [symbolOf(input), end]])));
    },
    [new Map()],
  );
}

const near = (actual: number, expected: number): void => {
  expect(Math.abs(actual - expected)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(expected)));
};

it('are each exported by itself, under the name that its id is made of', () => {
  const exported = Object.entries(entry).filter(([name]) => name !== 'derivedIndicators');
  expect(exported.map(([name]) => kebab(name))).toEqual(
    exported.map(([, indicator]) => (indicator as DerivedIndicator).id),
  );
  expect(new Set(exported.map(([, indicator]) => indicator))).toEqual(new Set(indicators));
  expect(exported).toHaveLength(indicators.length);
  expect(indicators.length).toBeGreaterThanOrEqual(25);
});

it('have ids that nothing else has', () => {
  const ids = [...indicators, ...observations].map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

it('have their ids and units in the types', () => {
  expect(entry.inventionShareOfGrants.unit).toBe('%');
  expectTypeOf(entry.inventionShareOfGrants.id).toEqualTypeOf<'invention-share-of-grants'>();
  expectTypeOf(entry.icPoolRiskCoveragePerFirm.estimate.unit).toEqualTypeOf<'元/家'>();
  expectTypeOf<'invention-share-of-grants'>().toExtend<entry.DerivedId>();
  expectTypeOf<'patents-granted'>().not.toExtend<entry.DerivedId>();
});

describe.each([...indicators])('$id', (indicator) => {
  const { id, estimate, inputs, method, unit, period, formula, caveat, name } = indicator;
  const figures = inputs.map(figureOf);

  it('has the estimate that its method gives for its inputs', () => {
    expect(estimate).toStrictEqual(estimateOf(indicator));
    expect(unit).toBe(compute(indicator).unit);
    expect(estimate.low).toBeLessThanOrEqual(estimate.value);
    expect(estimate.value).toBeLessThanOrEqual(estimate.high);
  });

  it('says of a qualifying word that it was read by convention', () => {
    expect(estimate.conventional === true).toBe(figures.some(({ bound }) => bound !== 'exact'));
  });

  it('has symbols that name its inputs, and that give the same value and the same ends', () => {
    for (const input of inputs) expect(formula.symbols).toContain(symbolOf(input));
    near(evaluate(indicator, new Map(inputs.map((input) => [symbolOf(input), figureOf(input).value]))), estimate.value);
    const ends = corners(inputs).map((values) => evaluate(indicator, values));
    near(Math.min(...ends), estimate.low);
    near(Math.max(...ends), estimate.high);
  });

  it('puts together only what belongs together', () => {
    expect(new Set(figures.map(({ area }) => area))).toEqual(new Set(['CN-SH']));
    const [first, second] = figures;
    if (method === 'ratio') {
      expect(unit).toBe(`${first!.unit}/${second!.unit}`);
      for (const field of ['kind', 'period', 'cumulative'] as const) expect(first![field], field).toBe(second![field]);
    } else if (method !== 'annualizedGrowth' && method !== 'impliedBase' && method !== 'impliedIncrease') {
      expect(new Set(figures.map((figure) => figure.unit)).size).toBe(1);
    }
    if (method === 'share') {
      const listed = observations.find((one) => one.id === inputs[0]!.id);
      expect(listed?.partOf).toBe(inputs[1]!.id);
    }
    if (method === 'growthRate' || method === 'compoundAnnualGrowthRate') expect(inputs[0]!.id).toBe(inputs[1]!.id);
    if (method === 'sum') expect(figures.every((figure) => 'newlyAdded' in figure && figure.newlyAdded)).toBe(true);
  });

  it('is of the period that its inputs have', () => {
    const { period: given, from, to } = compute(indicator);
    const [first, second] = figures.map((figure) => figure.period);
    if (from !== undefined) expect(period).toBe(`${from}/${to}`);
    else if (method === 'impliedIncrease') expect(period).toBe(`${given}/${first}`);
    else if (given !== undefined) expect(period).toBe(given);
    else if (inputs[0]!.id === inputs[1]!.id) expect(period).toBe(`${second}/${first}`);
    else if (id === 'overseas-stations-before-the-year') expect(period).toBe('2024-12-31');
    else expect(new Set(figures.map((figure) => figure.period))).toEqual(new Set([period]));
  });

  it('has a name, a formula and a caveat in both languages', () => {
    for (const { zh, en } of [name, formula, caveat]) {
      expect(zh).toMatch(/\p{Script=Han}/u);
      // a word of the source is quoted with its meaning: 约 (about)
      expect(en.replaceAll(/\p{Script=Han}+ \([a-z]+\)/gu, '')).not.toMatch(/\p{Script=Han}/u);
    }
    expect(caveat.zh.length).toBeGreaterThan(15);
  });
});

describe('npm run derived', () => {
  const folder = new URL('../../src/derived/', import.meta.url);
  const texts = readdirSync(folder).map((file) => readFileSync(new URL(file, folder), 'utf8'));

  it('has nothing to write', () => {
    for (const text of texts) expect(refresh(text)).toBe(text);
  });

  it('finds each indicator once', () => {
    for (const { id } of indicators) expect(texts.join('').split(`  id: '${id}',\n`), id).toHaveLength(2);
  });

  it('mends an estimate and the value that the doc comment quotes', () => {
    const text = texts.find((one) => one.includes(`id: '${entry.inventionShareOfGrants.id}'`))!;
    const { value } = entry.inventionShareOfGrants.estimate;
    const wrong = text.replace(String(value), '40').replace(quoted(entry.inventionShareOfGrants.estimate), '40%');
    expect(wrong).not.toContain(String(value));
    expect(refresh(wrong)).toBe(text);
  });

  it('keeps what says that an estimate is conventional, and refuses a comment that it cannot read', () => {
    const text = texts.find((one) => one.includes(`id: '${entry.overseasTrainingFirmsPerSession.id}'`))!;
    expect(refresh(text.replace(/\s*conventional: true,?/, ''))).toBe(text);
    expect(() => refresh(text.replace('Firms addressed per', 'Firms per'))).toThrow('the doc comment must begin');
  });
});

describeWithSource('the texts of the series and of the derived indicators', () => {
  it('hold no sentence of the report: no 12 characters in a row but in names of indicators', () => {
    const han = (text: string): string => text.replaceAll(/[^\p{Script=Han}]/gu, '');
    const windows = (text: string): string[] =>
      Array.from({ length: Math.max(0, text.length - 11) }, (_, i) => text.slice(i, i + 12));
    const printed = new Set(
      sourceText()
        .replaceAll('**', '')
        .split('\n')
        .flatMap((line) => windows(han(line))),
    );
    const named = new Set(windows('每万人口高价值发明专利拥有量'));
    const texts = (value: unknown): string[] =>
      typeof value === 'string'
        ? [value]
        : typeof value === 'object' && value !== null
          ? Object.values(value).flatMap(texts)
          : [];
    const ours = [indicators, seriesEntry.allSeries.map(({ name, gaps, breaks }) => ({ name, gaps, breaks }))];
    const copied = texts(ours).flatMap((text) =>
      windows(han(text)).filter((piece) => printed.has(piece) && !named.has(piece)),
    );
    expect(copied).toEqual([]);
  });
});
