import { describe, expect, it } from 'vitest';
import { units } from '../../src/model/units.js';
import { fold, unfold } from '../../src/quantity/fold.js';
import { boundWords, currencyBefore, digitWords, traditional } from '../../src/quantity/lexicon.js';
import { parseQuantity } from '../../src/quantity/parse.js';
import { printedUnits } from '../../src/quantity/unit-index.js';

const entries = Object.entries(boundWords).flatMap(([bound, places]) =>
  Object.entries<string>({ ...places }).flatMap(([place, words]) =>
    words
      .split(' ')
      .filter(Boolean)
      .map((word) => ({ bound, place, word })),
  ),
);

describe('the qualifying words', () => {
  it('stand once in their place, whatever they say', () => {
    const all = entries.map(({ place, word }) => `${place} ${word}`);
    expect(all.filter((one, index) => all.indexOf(one) !== index)).toEqual([]);
  });

  it.each(entries)('$word $place a figure says $bound', ({ bound, place, word }) => {
    const figure = { before: `${word}300家`, inside: `300${word}家`, behind: `300家${word}` }[place]!;
    expect(parseQuantity(figure)).toMatchObject({ value: 300, unit: '家', bound, printed: figure });
  });
});

describe('the currencies before an amount', () => {
  it.each(Object.entries(currencyBefore))('%s', (word, unit) => {
    expect(units).toContain(unit);
    expect(parseQuantity(`${word}6亿元`)).toMatchObject({ value: 6e8, unit });
    expect(parseQuantity(`约${word}6亿`)).toMatchObject({ value: 6e8, unit, bound: 'about' });
  });

  it('¥ says neither yuan nor yen, until it is told', () => {
    expect(() => parseQuantity('￥260')).toThrow(expect.objectContaining({ code: 'ambiguous' }) as Error);
    expect(parseQuantity('￥260', { currency: 'CNY' })).toMatchObject({ value: 260, unit: '元' });
    expect(parseQuantity('¥260', { currency: 'JPY' })).toMatchObject({ value: 260, unit: '日元' });
  });
});

describe('the traditional characters', () => {
  const pairs = traditional.match(/../gu)!;

  it('are pairs of two characters, and none stands for two', () => {
    expect(traditional.length % 2).toBe(0);
    const firsts = pairs.map(([first]) => first);
    expect(firsts.filter((one, index) => firsts.indexOf(one) !== index)).toEqual([]);
    expect(pairs.filter(([first, second]) => first === second)).toEqual([]);
  });

  it('fold to characters that fold no further, and as many as before', () => {
    for (const pair of pairs) {
      expect(fold(pair)).toHaveLength(2);
      expect(fold(fold(pair))).toBe(fold(pair));
    }
  });

  it.each([...printedUnits.values()].map(({ name }) => name).filter(Boolean))(
    '5%s in them is the same figure',
    (name) => {
      if (/^[年月日]|^折$/.test(name) || name === '个亿') return;
      const { printed: _, ...figure } = parseQuantity(`5${name}`);
      expect(parseQuantity(unfold(`5${name}`))).toMatchObject(figure);
    },
  );
});

it('words with a digit in them begin with one', () => {
  expect(digitWords.source).not.toMatch(/\|\||\(\)/);
  for (const text of ['一线', '三甲', '一季', '二手', '八级']) {
    digitWords.lastIndex = 0;
    expect(digitWords.test(text)).toBe(true);
  }
});

describe('suffixes', () => {
  it.each([
    ['1.2w', 12_000],
    ['3k', 3000],
    ['1万+', 10_000],
    ['10~15k', 12_500],
  ])('%s is read where it is asked for', (text, value) => {
    expect(() => parseQuantity(text)).toThrow(text);
    expect(parseQuantity(text, { suffixes: true }).value).toBe(value);
  });
});
