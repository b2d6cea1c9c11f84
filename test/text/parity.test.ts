import { describe, expect, it } from 'vitest';
import { safeParseQuantity } from '../../src/quantity/parse.js';
import type { Quantity } from '../../src/model/quantity.js';
import { extractQuantities } from '../../src/text/extract.js';
import { goldenCases, goldenFiles } from '../support/golden.js';

/** Places where a figure may stand. */
const frames: readonly (readonly [before: string, after: string])[] = [
  ['规模为', '。'],
  ['其他情况，', '，另有安排。'],
  ['有关方面（', '）已经说明。'],
  ['', '，情况良好。'],
  ['| 规模 | ', ' |'],
  ['**', '**，情况良好。'],
  ['其中包括', '；'],
  ['共计', '。'],
  ['合计：', '。'],
  ['已经达到', '，'],
];

/** What no reader of a text can tell, and so leaves unread: a figure by its look, and where. */
const untold: readonly (readonly [
  why: string,
  figure: (input: string, quantity: Quantity) => boolean,
  frame?: string,
])[] = [
  ['a number without a unit is most often a label', (_, { unit }) => unit === ''],
  ['at the beginning of a line - and + are a bullet', (input) => /^[-−－+＋]/.test(input), ''],
  [
    'at the beginning of a line 6.7 and a number with a space are headings',
    (input) => /^\d+(?:\.\d+件| )/.test(input),
    '',
  ],
  ['behind a bold opening a number with a space is a heading', (input) => /^\d+ /.test(input), '**'],
  ['参 is most often a verb: 参加', (input) => input.startsWith('参')],
  ['in a cell, and behind a bold opening, 6.7件 is the number of a heading', (input) => input === '6.7件'],
  ['几家 asks how many', (input) => input === '几家'],
  [
    'of 百 and 亿 without a digit the word behind does not say that they count',
    (input) => /^[百千万亿].*(?:左右|以上)$/.test(input),
  ],
  ['a formal digit before a counter is a part of many words: 陆家', (input) => input === '壹家'],
  ['2期 is most often the name of an issue', (input) => input === '2期'],
  ['3000年 is a date', (input) => input === '3000年'],
  ['伍角 in bold is no money where nothing ends it', (input) => input.startsWith('伍角'), '**'],
];

const same = (a: Quantity | undefined, b: Quantity): boolean =>
  a !== undefined && a.value === b.value && a.unit === b.unit && a.bound === b.bound && a.resolution === b.resolution;

describe('a figure comes out of a text as it is parsed', () => {
  const figures = goldenFiles('quantity')
    .flatMap((file) => goldenCases(file).map(({ input }) => input!))
    .flatMap((input) => {
      const result = safeParseQuantity(input);
      return result.success ? [{ input, quantity: result.data }] : [];
    });

  it('there are more than a thousand', () => {
    expect(figures.length).toBeGreaterThan(1000);
  });

  it.each(frames)('in %s…%s, or is left unread for a reason', (before, after) => {
    const otherwise: string[] = [];
    for (const { input, quantity } of figures) {
      const found = extractQuantities(before + input + after).filter(({ kind }) => kind === 'quantity');
      const [first] = found;
      if (found.length === 1 && first?.kind === 'quantity' && same(first.quantity, quantity)) continue;
      const excused = untold.some(
        ([, is, frame]) => is(input, quantity) && (frame === undefined || frame === before) && found.length === 0,
      );
      if (!excused) otherwise.push(`${input} → ${found.map(({ text }) => text).join(' ; ') || 'nothing'}`);
    }
    expect(otherwise).toEqual([]);
  });
});
