import { NumberError } from '../model/errors.js';
import type { ExtractOptions, Mention, UnreadMention } from './mention.js';
import { Reader } from './reader.js';

/**
 * Every quantity and ordinal of a text, in order, with what its sentence says of it. 从文本中提取全部数量。
 *
 * What counts nothing is passed over: dates, headings, document numbers, 一批, 十四五, names in 《》. A number without a
 * unit counts where it is told as a level (指数为103.2) or stands in a cell of a table. Takes linear time.
 *
 * @param text - any text; Markdown, spaces and line breaks inside a figure do not matter
 * @param options - the year that the text reports on; without it, a period is there only where the text names the year
 * @returns the mentions, by their place in the text; none where there are none, and never an error for what a text says
 * @throws NumberError where the reference year is no year from 1000 to 9999
 *
 * @example
 * ```ts
 * const [level, change] = extractQuantities('截至9月底，贷款余额3.2亿元，较年初下降5%', { referenceYear: 2025 });
 * level; // { text: '3.2亿元', start: 10, period: '2025-09-30', quantity: { value: 320000000, unit: '元', … }, … }
 * change; // { text: '5%', quantity: { value: -5, unit: '%', … }, comparison: { basis: 'start-of-year', base: '2024-12-31', … }, … }
 * ```
 */
export function extractQuantities(
  text: string,
  options: Omit<ExtractOptions, 'unread'> & { readonly unread: true },
): (Mention | UnreadMention)[];
export function extractQuantities(text: string, options?: ExtractOptions): Mention[];
export function extractQuantities(
  text: string,
  options: Omit<ExtractOptions, 'unread'> & { readonly unread?: boolean } = {},
): (Mention | UnreadMention)[] {
  const reader = new Reader(text, yearOf(options), options.unread);
  reader.read(false);
  return reader.found;
}

/**
 * As {@link extractQuantities}, but lazily: it reads to the end of a line with mentions, gives them, and reads on when
 * it is asked for more.
 *
 * @example
 * ```ts
 * iterateQuantities('新增3家\n新增5家').next().value; // { text: '3家', new: true, … }
 * ```
 */
export function iterateQuantities(
  text: string,
  options: Omit<ExtractOptions, 'unread'> & { readonly unread: true },
): Generator<Mention | UnreadMention, void, undefined>;
export function iterateQuantities(text: string, options?: ExtractOptions): Generator<Mention, void, undefined>;
export function* iterateQuantities(
  text: string,
  options: Omit<ExtractOptions, 'unread'> & { readonly unread?: boolean } = {},
): Generator<Mention | UnreadMention, void, undefined> {
  const reader = new Reader(text, yearOf(options), options.unread);
  for (let more = true; more;) {
    reader.found = [];
    more = reader.read(true);
    yield* reader.found;
  }
}

/** The reference year, 0 where none is given. */
function yearOf({ referenceYear: year }: Pick<ExtractOptions, 'referenceYear'>): number {
  if (year === undefined) return 0;
  if (Number.isInteger(year) && year >= 1000 && year <= 9999) return year;
  throw new NumberError(`the reference year is ${year}: a year from 1000 to 9999 is needed, in four digits`);
}
