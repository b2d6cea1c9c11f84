/**
 * `npm run derived`: computes each derived indicator from its inputs by the helper that it names, and writes the
 * estimate, and the value that the doc comment quotes, into the constants of src/derived.
 *
 * With `--check` nothing is written, and the exit code is 1 where a file would change. A new indicator starts with any
 * estimate: this fills it in.
 */

import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { derivedIndicators } from '../src/derived/catalogue.js';
import { observations } from '../src/editions/current-dataset.js';
import type { DerivedIndicator, DerivedInput, DerivedMethod } from '../src/model/derived.js';
import type { Observation } from '../src/model/observation.js';
import type { Computed, Estimate } from '../src/model/quantity.js';
import type { SeriesPoint } from '../src/model/series.js';
import { allSeries } from '../src/series/all.js';
import { annualizedGrowth, compoundAnnualGrowthRate } from '../src/statistics/annual.js';
import { formatEstimate } from '../src/statistics/format-estimate.js';
import { growthRate, impliedBase, impliedIncrease } from '../src/statistics/growth.js';
import { at } from '../src/statistics/series.js';
import { ratio, share } from '../src/statistics/share.js';
import { difference, sum } from '../src/statistics/sum.js';

/** What a helper gives; some name their period, or the two that they run between. */
export type Result = Computed & { readonly period?: string; readonly from?: string; readonly to?: string };

/** The units and periods are known at run time only, where the helpers check them too. */
const helpers: Readonly<Record<DerivedMethod, (...figures: never[]) => Result>> = {
  share,
  ratio,
  sum,
  difference,
  growthRate,
  impliedBase,
  impliedIncrease,
  annualizedGrowth,
  compoundAnnualGrowthRate,
};

/** The figure that an input names. */
export function figureOf({ id, period }: DerivedInput): Observation | SeriesPoint {
  const found =
    period === undefined ? observations.find((one) => one.id === id) : allSeries.find((series) => series.id === id);
  if (found === undefined) throw new Error(`${id}: no such ${period === undefined ? 'observation' : 'series'}`);
  return 'points' in found ? at(found, period!) : found;
}

/** What the helper of an indicator gives for its inputs. */
export const compute = ({ method, inputs }: DerivedIndicator): Result =>
  helpers[method](...(inputs.map(figureOf) as never[]));

/** The same without its definition and its periods: what a constant keeps. */
export function estimateOf(indicator: DerivedIndicator): Estimate {
  const { value, low, high, unit, conventional } = compute(indicator);
  return { value, low, high, unit, ...(conventional && { conventional }) };
}

/** An estimate as a doc comment quotes it: `39.0% (38.9%–39.0%)`. */
export function quoted(estimate: Estimate): string {
  const [value, ends] = [formatEstimate(estimate), formatEstimate(estimate, { interval: true })];
  // a quotient of exact counts: its ends are the two doubles beside it, which tell a reader nothing
  const exact = estimate.high - estimate.low <= 1e-12 * Math.abs(estimate.value);
  return exact || value === ends ? value : `${value} (${ends})`;
}

/** A source text with the estimates, and the values in the doc comments, of the indicators that it defines. */
export function refresh(text: string): string {
  let fresh = text;
  for (const indicator of derivedIndicators as readonly DerivedIndicator[]) {
    // a constant with a long type is set further in
    const start = fresh.search(new RegExp(`\\n {2,4}id: '${indicator.id}',\\n`));
    if (start < 0) continue;
    const estimate = estimateOf(indicator);
    const comment = fresh.lastIndexOf('/**', start);
    fresh =
      fresh.slice(0, comment) +
      withQuoted(fresh.slice(comment, start), indicator, quoted(estimate)) +
      withEstimate(fresh.slice(start), estimate);
  }
  return fresh;
}

const withEstimate = (text: string, estimate: Estimate): string =>
  text.replace(/(?<=\n {2,4}estimate: )\{[^}]*\}/, () => literal(estimate));

function literal(estimate: Estimate): string {
  const fields = Object.entries(estimate).map(
    ([key, value]) => `${key}: ${typeof value === 'string' ? `'${value}'` : value}`,
  );
  const line = `{ ${fields.join(', ')} }`;
  return width(`  estimate: ${line},`) <= 120 ? line : `{\n${fields.map((field) => `    ${field},\n`).join('')}  }`;
}

/** The first paragraph of a doc comment, up to the Chinese name, with the value in front of that name replaced. */
function withQuoted(text: string, { id, name }: DerivedIndicator, value: string): string {
  const [, paragraph = ''] = /^\/\*\*\n((?: \* .+\n)+)/.exec(text) ?? [];
  const words = paragraph.replaceAll(/^ \* /gm, '').replaceAll('\n', ' ').trim();
  const behind = `. ${name.zh}。`;
  const colon = words.lastIndexOf(': ');
  if (!words.startsWith(name.en) || !words.endsWith(behind) || colon < 0) {
    throw new Error(`${id}: the doc comment must begin "${name.en} …: value${behind}"`);
  }
  const lines = wrapped(`${words.slice(0, colon)}: ${value}${behind}`);
  return text.replace(paragraph, () => lines.map((line) => ` * ${line}\n`).join(''));
}

function wrapped(words: string): string[] {
  const lines = [''];
  for (const word of words.split(' ')) {
    const last = lines.at(-1)!;
    if (last !== '' && width(` * ${last} ${word}`) > 120) lines.push(word);
    else lines[lines.length - 1] = last === '' ? word : `${last} ${word}`;
  }
  return lines;
}

/** Columns: a Chinese character takes two. */
const width = (text: string): number =>
  [...text].reduce((columns, character) => columns + (character >= '\u2e80' ? 2 : 1), 0);

if (process.argv[1] === import.meta.filename) {
  const folder = join(import.meta.dirname, '../src/derived');
  const check = process.argv.includes('--check');
  for (const file of readdirSync(folder).sort()) {
    const text = readFileSync(join(folder, file), 'utf8');
    const fresh = refresh(text);
    if (fresh === text) continue;
    console.log(`src/derived/${file} ${check ? 'is not up to date: run npm run derived' : 'written'}`);
    if (check) process.exitCode = 1;
    else writeFileSync(join(folder, file), fresh);
  }
}
