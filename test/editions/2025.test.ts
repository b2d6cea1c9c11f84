import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as edition from '../../src/editions/2025/index.js';
import type { NamedEntity } from '../../src/model/measure.js';
import type { Observation } from '../../src/model/observation.js';
import { describeWithSource, sourceBytes, sourceText } from '../support/source.js';

const { measures, notQuantities, report } = edition;
const observations: readonly Observation[] = edition.observations;
/** What the module exports beside the constants. */
const notConstants = new Set(['observations', 'measures', 'notQuantities', 'report', 'sha256']);
const constants = Object.fromEntries(
  Object.entries(edition).filter(([name]) => !notConstants.has(name)),
) as unknown as Record<string, Observation>;
const byId = new Map(observations.map((one) => [one.id, one]));

const sourceLines = (): string[] => sourceText().replaceAll('**', '').split('\n');

const kebab = (name: string): string => name.replace(/[A-Z]|(?<!\d)\d+/g, (part) => `-${part.toLowerCase()}`);

/** Every string inside a value, keys left out. */
function strings(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(strings) : [];
}

const numeralPattern = /首|\d+(?:\.\d+)?|[〇零一二两三四五六七八九十百千万亿壹贰叁肆伍陆柒捌玖拾佰仟兩萬億]+/g;

describe('observations of 2025', () => {
  it('are the 50 of the extract, in source order', () => {
    expect(observations).toHaveLength(50);
    expect(Object.values(constants)).toHaveLength(50);
    const counts: Record<string, number> = {};
    for (const { topic } of observations) counts[topic] = (counts[topic] ?? 0) + 1;
    expect(counts).toEqual({
      insurance: 16,
      creation: 4,
      utilisation: 16,
      protection: 7,
      services: 7,
    });
    const lines = observations.map((one) => one.source.line);
    expect(lines).toEqual([...lines].sort((a, b) => a - b));
  });

  it('have unique ids, each the kebab-case of its export', () => {
    expect(byId.size).toBe(50);
    expect(Object.keys(constants).map(kebab).sort()).toEqual([...byId.keys()].sort());
    for (const [name, constant] of Object.entries(constants)) expect(constant.id).toBe(kebab(name));
    const inArray = new Set<Observation>(observations);
    expect(Object.values(constants).every((one) => inArray.has(one))).toBe(true);
  });

  it('follow the law of kinds and periods', () => {
    for (const { id, kind, period, cumulative, newlyAdded } of observations) {
      const instant = /^\d{4}-\d{2}-\d{2}$/.test(period);
      const span = /^(\d{4}|\d{4}-\d{2}-\d{2}\/\d{4}-\d{2}-\d{2})$/.test(period);
      expect(instant || span, id).toBe(true);
      if (kind === 'stock') expect(instant, id).toBe(true);
      if (kind === 'flow') expect(span, id).toBe(true);
      if (cumulative) expect(kind, id).toBe('stock');
      if (newlyAdded) expect(kind, id).toBe('flow');
    }
  });

  it('say how an inferred period was inferred', () => {
    const silent = observations.filter(({ periodBasis, periodNote }) => periodBasis === 'inferred' && !periodNote);
    expect(silent).toEqual([]);
  });

  it('have parts within their wholes', () => {
    for (const part of observations) {
      if (part.partOf === undefined) continue;
      const whole = byId.get(part.partOf);
      expect(whole, part.id).toBeDefined();
      expect(part.unit).toBe(whole?.unit);
      expect(part.area).toBe(whole?.area);
      expect(part.value).toBeLessThanOrEqual(whole?.value ?? Number.NaN);
    }
    const parts = observations.filter((one) => one.partOf !== undefined);
    expect(parts.map((one) => [one.id, one.partOf])).toEqual([
      ['invention-patents-granted', 'patents-granted'],
      ['new-patents-in-national-repository', 'new-patents-reviewed'],
      ['data-product-certificates', 'data-product-applications'],
      ['new-overseas-stations', 'overseas-stations'],
    ]);
  });

  it('compare with indicators that exist', () => {
    for (const { comparison } of observations) {
      if (comparison !== undefined) expect(byId.has(comparison.indicator)).toBe(true);
    }
    expect(edition.ipPledgeLoanGrowth.comparison?.indicator).toBe(edition.ipPledgeLoanBalance.id);
  });

  it('have values that fit their resolution and how they are printed', () => {
    const scaled: Record<string, number> = { 万: 4, 亿: 8, 万亿: 12 };
    for (const { id, value, resolution, unit, bound, printed, denominator } of observations) {
      const match = /^(约?)(\d+)(?:\.(\d+))?(余?)(万亿|万|亿)?(\D+)$/.exec(printed);
      expect(match, id).not.toBeNull();
      const [, about, whole = '', fraction = '', above, scale = '', counter] = match ?? [];
      const power = (scaled[scale] ?? 0) - fraction.length;
      expect(value, id).toBe(Number(`${whole}${fraction}e${power}`));
      expect(resolution, id).toBe(Number(`1e${power}`));
      expect(unit, id).toBe(denominator === undefined ? counter : `${counter}/${denominator}`);
      expect(bound, id).toBe(about ? 'about' : above ? 'above' : 'exact');
    }
  });

  it('repeat name, printed figure and value in the doc comment', () => {
    const topics = ['insurance', 'creation', 'utilisation', 'protection', 'services'];
    const code = topics
      .map((topic) => readFileSync(new URL(`../../src/editions/2025/${topic}.ts`, import.meta.url), 'utf8'))
      .join('\n');
    for (const [name, one] of Object.entries(constants)) {
      const before = code.slice(0, code.indexOf(`export const ${name}:`));
      const comment = before.slice(before.lastIndexOf('/**')).replaceAll(/\n \* ?/g, ' ');
      expect(comment, name).toContain(`${one.name.en} `);
      expect(comment, name).toContain(`${one.name.zh}。`);
      expect(comment, name).toContain(one.printed);
      expect(comment, name).toContain(one.value.toLocaleString('en-GB', { maximumFractionDigits: 2 }));
    }
  });
});

describe('measures of 2025', () => {
  it('are one for each of the 38 statements, in order', () => {
    expect(measures.map((one) => one.source.statement)).toEqual(Array.from({ length: 38 }, (_, i) => i + 1));
  });

  it('have ids of their own', () => {
    const ids = measures.map((one) => one.id);
    expect(new Set(ids).size).toBe(38);
    for (const id of ids) {
      expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
      expect(byId.has(id)).toBe(false);
    }
  });

  it('hold each observation once, with the same place', () => {
    expect(measures.flatMap((one) => one.observations).sort()).toEqual([...byId.keys()].sort());
    for (const measure of measures) {
      for (const id of measure.observations) {
        const one = byId.get(id);
        expect(one?.topic, id).toBe(measure.topic);
        expect(one?.source, id).toEqual(measure.source);
      }
    }
  });

  it('begin `lines` with `line`', () => {
    expect(measures.filter(({ source }) => source.lines && source.lines[0] !== source.line)).toEqual([]);
  });
});

describe('the report of 2025', () => {
  it('says of nothing unknown that it is known', () => {
    expect(report.edition).toBe('2025');
    expect(report.evidence).toHaveLength(7);
    for (const { value, status, note } of [
      report.title,
      report.chapter,
      report.referenceYear,
      report.publisher,
      report.published,
    ]) {
      expect(value === null).toBe(status === 'unknown');
      expect(note.zh && note.en).toBeTruthy();
    }
    for (const { address } of report.evidence) expect(address).not.toMatch(/^\w+:/);
  });
});

describeWithSource('against the source', () => {
  it('is the text that the record names', () => {
    const source = sourceBytes();
    expect(createHash('sha256').update(source).digest('hex')).toBe(report.source.sha256);
    expect(source.byteLength).toBe(report.source.bytes);
    expect(source.toString('utf8').split('\n').length - 1).toBe(report.source.lines);
  });

  it('accounts for every numeral, once and in order', () => {
    const lines = sourceLines();
    const pending = observations.map(({ source, printed }) => ({ line: source.line, printed }));
    const others = [...notQuantities];
    const lost: string[] = [];
    for (const [index, text] of lines.entries()) {
      const line = index + 1;
      let reached = 0; // end of the figure that the last numeral belonged to
      let noted = 0; // end of the last entry of notQuantities
      for (const { 0: numeral, index: at } of text.matchAll(numeralPattern)) {
        if (at < reached) continue;
        const figure = pending[0];
        const start = figure ? text.indexOf(figure.printed, reached) : -1;
        if (figure?.line === line && start >= 0 && start <= at && at < start + figure.printed.length) {
          reached = start + figure.printed.length;
          pending.shift();
          continue;
        }
        const other = others[0];
        const from = other ? text.indexOf(other.text, noted) : -1;
        const inside = other ? from + other.text.indexOf(other.numeral) : -1;
        if (other?.line === line && other.numeral === numeral && from >= 0 && inside === at) {
          noted = from + other.text.length;
          others.shift();
        } else lost.push(`${line}: ${numeral} at ${at}`);
      }
    }
    expect(lost).toEqual([]);
    expect(pending).toEqual([]);
    expect(others).toEqual([]);
  });

  it('prints the names of the entities where the measures say', () => {
    const lines = sourceLines();
    for (const { source, entities } of measures) {
      const texts = (source.lines ?? [source.line]).map((line) => lines[line - 1]).join('\n');
      for (const { name } of entities) expect(texts).toContain(name.zh);
    }
  });

  it('keeps its sentences: no 12 characters in a row but in proper names', () => {
    // Indicators that official statistics print under a fixed name.
    const indicators = ['每万人口高价值发明专利拥有量'];
    const han = (text: string): string => text.replaceAll(/[^\p{Script=Han}]/gu, '');
    const run = 12;
    const windows = (text: string): string[] =>
      Array.from({ length: Math.max(0, text.length - run + 1) }, (_, i) => text.slice(i, i + run));
    // Punctuation, digits and Latin letters are left out on both sides: stricter than runs in the printed text.
    const printed = new Set(sourceLines().flatMap((line) => windows(han(line))));
    const entities = measures.flatMap((one) => one.entities.map((entity: NamedEntity) => entity.name.zh));
    const named = new Set([...entities, ...indicators].flatMap((name) => windows(han(name))));
    const copied = strings({ observations, measures, notQuantities, report }).flatMap((text) =>
      windows(han(text)).filter((piece) => printed.has(piece) && !named.has(piece)),
    );
    expect(copied).toEqual([]);
  });
});
