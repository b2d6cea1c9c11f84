/**
 * The largest set of the numbers that stand in rising order already: what need not move when a list is put in order.
 *
 * Patience sorting, in n log n. The numbers are distinct; `undefined` is passed over.
 */
export function longestRun(numbers: readonly (number | undefined)[]): ReadonlySet<number> {
  /** At k, the smallest number that ends a rising run of k + 1. */
  const ends: number[] = [];
  const previous = new Map<number, number | undefined>();
  for (const number of numbers) {
    if (number === undefined) continue;
    let [low, high] = [0, ends.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (ends[middle]! < number) low = middle + 1;
      else high = middle;
    }
    previous.set(number, ends[low - 1]);
    ends[low] = number;
  }
  const run = new Set<number>();
  for (let number = ends.at(-1); number !== undefined; number = previous.get(number)) run.add(number);
  return run;
}
