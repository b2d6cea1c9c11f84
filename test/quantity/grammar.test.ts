import { describe, expect, test } from 'vitest';
import { safeParseQuantity } from '../../src/quantity/parse.js';
import { randomOf } from '../support/random.js';
import { type Made, randomFigure, randomString } from './random-figures.js';
import { readWritten, type WrittenFigure } from './written-reader.js';
import { nearest, tables } from './written-tables.js';

/** How many figures and strings; SHANGHAI_STI_FIGURES says another number. */
const COUNT = Number(process.env['SHANGHAI_STI_FIGURES'] ?? 2000);

const told = (figure: Made | WrittenFigure | undefined): string => {
  if (!figure) return 'refused';
  const { value, unit, bound, low, high } = figure;
  return [nearest(value), unit, bound, low && nearest(low), high && nearest(high)].join(' ');
};
const parsed = (text: string): string => {
  const result = safeParseQuantity(text);
  if (!result.success) return 'refused';
  const { value, unit, bound, low, high } = result.data;
  return [value, unit, bound, low, high].join(' ');
};

describe('random figures that are well formed', () => {
  test('are read by the parser and by the written reader as they were made', () => {
    const random = randomOf(1);
    const wrong: unknown[] = [];
    for (let run = 0; run < COUNT; run++) {
      const made = randomFigure(random);
      const [expected, byParser, byReader] = [told(made), parsed(made.text), told(readWritten(made.text, tables))];
      if (byParser !== expected || byReader !== expected) wrong.push([made.text, expected, byParser, byReader]);
    }
    expect(wrong.slice(0, 5)).toEqual([]);
  });
});

describe('random strings', () => {
  /** Where the two differ by what is known and left open; each is a row of its own, and anything else fails. */
  const open: Readonly<Record<string, RegExp>> = {
    'a scale without a digit at an end of a range, which the parser reads without a word': /(?:至|到|[—–~～〜－-])/,
    '十 without a digit after 千, 万 or 亿, which rule 4 does not name': /[千仟万亿](?:[十拾])/,
    '零 before 万 or 亿, which rule 4 says raises nothing': /[零〇○0](?:[万亿十])/,
    'zeros after a scale, and Arabic digits among Han ones':
      /[0零〇○]|[十百千万亿拾佰仟点.].*\d|\d.*[点.]|[^\d]\.[^\d]/,
    '万 or 亿 twice': /万.*万|亿.*亿/,
    'a year in Han digits, before （含）': /（含）/,
    'a digit alone between Arabic digits and 亿': /\d.*亿/,
  };
  test('are accepted by both or by neither, with the same value', () => {
    const random = randomOf(2);
    const wrong: unknown[] = [];
    let accepted = 0;
    let excused = 0;
    for (let run = 0; run < COUNT; run++) {
      const text = randomString(random);
      const [byParser, byReader] = [parsed(text), told(readWritten(text, tables))];
      if (byParser !== 'refused') accepted++;
      if (byParser === byReader) continue;
      if (Object.values(open).some((known) => known.test(text))) excused++;
      else wrong.push([text, byParser, byReader]);
    }
    expect(wrong.slice(0, 5)).toEqual([]);
    // of 20,000, a hundred or so
    expect(excused).toBeLessThan(COUNT / 100);
    expect(accepted).toBeGreaterThan(COUNT / 20);
  });
});
