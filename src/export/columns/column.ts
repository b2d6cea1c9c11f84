import type { Bilingual } from '../../model/observation.js';
import type { Cell, Column, ColumnOf } from '../table.js';

/** A column in one line: its name, its type, its title in both languages, and where its cells come from. */
export function column<T>(
  name: string,
  type: Column['type'],
  title: readonly [zh: string, en: string],
  description: readonly [zh: string, en: string],
  of: (record: T) => Cell | undefined,
  more: Pick<Column, 'required' | 'values' | 'pattern' | 'references'> = {},
): ColumnOf<T> {
  const both = ([zh, en]: readonly [string, string]): Bilingual => ({ zh, en });
  return { name, type, title: both(title), description: both(description), ...more, of };
}

/** The two columns of a text in both languages. */
export function bilingual<T>(
  name: string,
  [zh, en]: readonly [zh: string, en: string],
  description: readonly [zh: string, en: string],
  of: (record: T) => Bilingual | undefined,
  more: Pick<Column, 'required'> = {},
): ColumnOf<T>[] {
  return [
    column(
      `${name}_zh`,
      'text',
      [`${zh}（中文）`, `${en} (Chinese)`],
      description,
      (record: T) => of(record)?.zh,
      more,
    ),
    column(
      `${name}_en`,
      'text',
      [`${zh}（英文）`, `${en} (English)`],
      description,
      (record: T) => of(record)?.en,
      more,
    ),
  ];
}

/** The labels of a list of values. */
export function labels(list: Readonly<Record<string, readonly [zh: string, en: string]>>): Record<string, Bilingual> {
  return Object.fromEntries(Object.entries(list).map(([value, [zh, en]]) => [value, { zh, en }]));
}
