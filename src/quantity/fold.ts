import { traditional } from './lexicon.js';

/** What a character is folded to, by its code; 0 for all that stay as they are. */
export type FoldTable = Uint16Array;

/**
 * A table that folds full-width digits, letters and signs to ASCII, and each pair of a list to its second character: 個 to 个.
 *
 * @param pairs - characters in pairs, the one that stands in a text before the one that it is read as
 */
export function foldTable(pairs: string): FoldTable {
  const table = new Uint16Array(0x10000);
  for (let code = 0x21; code < 0x7f; code++) {
    // what parts clauses stays: 3，500家
    if (/[\w%+./=$*<>-]/.test(String.fromCharCode(code))) table[code + 0xfee0] = code;
  }
  for (let k = 0; k < pairs.length; k += 2) table[pairs.charCodeAt(k)] = pairs.charCodeAt(k + 1);
  return table;
}

/** A text with each character folded by a table: as long as before, so that places are those of the original. */
export function foldBy(table: FoldTable, text: string): string {
  let folded = '';
  let from = 0;
  for (let at = 0; at < text.length; at++) {
    const code = table[text.charCodeAt(at)]!;
    if (code === 0) continue;
    folded += text.slice(from, at) + String.fromCharCode(code);
    from = at + 1;
  }
  return from ? folded + text.slice(from) : text;
}

const table = /* @__PURE__ */ foldTable(traditional);

/** A figure in simplified characters and ASCII, place by place: １２萬個 is 12万个. */
export const fold = (text: string): string => foldBy(table, text);

/** A figure in traditional characters: the first of those that are read as each simplified one. */
export function unfold(text: string): string {
  let written = '';
  for (const character of text) {
    let at = 1;
    while (at < traditional.length && traditional[at] !== character) at += 2;
    written += traditional[at - 1] ?? character;
  }
  return written;
}
