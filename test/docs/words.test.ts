import { describe, expect, test } from 'vitest';
import { documents, readText } from './blocks.js';

/** The rows of the glossary in CONTRIBUTING.md: a term, its Chinese word, and the words that are not to stand for it. */
const rows = readText('CONTRIBUTING.md')
  .split(/^## /m)
  .find((section) => section.startsWith('Words\n'))!
  .split('\n')
  .filter((line) => line.startsWith('| '))
  .slice(2) // the head, and the rule below it
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .map(([, term, word, never]) => ({
    term: term!,
    word: word!,
    never: never!.split('、').filter((one) => one !== ''),
  }));

const rejected = rows.flatMap(({ word, never }) => never.map((instead) => ({ word, instead })));

/** A page without its code and without what it quotes. */
const prose = (markdown: string): string => markdown.replaceAll(/^```.*?^```$|`[^`\n]*`|“[^”\n]*”/gms, '');

/** Each rejected word of a text, with what stands around it. */
const found = (text: string): string[] =>
  rejected.flatMap(({ word, instead }) =>
    [...text.matchAll(new RegExp(`.{0,9}${instead}.{0,9}`, 'g'))].map(
      ([around]) => `${word}, not ${instead}: ${around}`,
    ),
  );

describe('one term has one word', () => {
  test('the table is read', () => {
    expect(rows).toContainEqual({ term: 'stock', word: '时点数', never: ['存量'] });
    expect(new Set(rows.map(({ term }) => term)).size).toBe(rows.length);
    // the word of one term is not refused for another
    const words = rows.flatMap(({ word }) => word.split('、'));
    expect(rejected.filter(({ instead }) => words.some((word) => word.includes(instead)))).toEqual([]);
  });

  test('a word that is used is found, and one that is quoted or stands in code is not', () => {
    expect(found(prose('用哈希锁定'))).toEqual(['散列值, not 哈希: 用哈希锁定']);
    expect(found(prose('“存量”、`存量`\n```ts\n存量;\n```\n'))).toEqual([]);
  });

  test.each(documents.filter((file) => file.endsWith('.zh-CN.md')))('%s', (file) => {
    expect(found(prose(readText(file)))).toEqual([]);
  });

  test('the words of the site', () => {
    expect(found(readText('docs/explorer/words/zh.ts'))).toEqual([]);
  });
});
