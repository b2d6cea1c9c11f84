/**
 * The three of the `names` that a word is most likely a slip for, the nearest first.
 *
 * An export's name (`patentsGranted`) counts as the id that it is the name of.
 */
export function nearest(word: unknown, names: readonly string[]): readonly string[] {
  const id = String(word)
    .slice(0, 100)
    .replaceAll(/(?<=[a-z])(?=[A-Z\d])/g, '-')
    .toLowerCase();
  return names
    .map((name) => ({ name, distance: editDistance(id, name) }))
    .sort((a, b) => a.distance - b.distance)
    .slice(0, 3)
    .map(({ name }) => name);
}

/** Levenshtein's distance: how many characters to insert, drop or replace. */
function editDistance(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, column) => column);
  for (const [line, character] of [...from].entries()) {
    const next = [line + 1];
    for (let column = 0; column < to.length; column++) {
      const replaced = row[column]! + (character === to[column] ? 0 : 1);
      next.push(Math.min(replaced, row[column + 1]! + 1, next[column]! + 1));
    }
    row = next;
  }
  return row[to.length]!;
}
