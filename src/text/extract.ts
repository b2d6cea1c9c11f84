import type { ExtractOptions, Mention } from './mention.js';
import { Reader } from './reader.js';

/**
 * Every quantity and ordinal of a text, in order. 从文本中提取全部数量。
 *
 * @param text - any text; Markdown, spaces and line breaks inside a figure do not matter
 * @returns the mentions, by their place in the text
 */
export function extractQuantities(text: string, { referenceYear = 0 }: ExtractOptions = {}): Mention[] {
  const reader = new Reader(text, referenceYear);
  reader.read(false);
  return reader.found;
}

/** As {@link extractQuantities}, one line of the text at a time. */
export function* iterateQuantities(
  text: string,
  { referenceYear = 0 }: ExtractOptions = {},
): Generator<Mention, void, undefined> {
  const reader = new Reader(text, referenceYear);
  for (let more = true; more;) {
    reader.found = [];
    more = reader.read(true);
    yield* reader.found;
  }
}
