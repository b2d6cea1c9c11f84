/** Reports the index of each value that stood before, in one pass. */
export function checkUnique(values: readonly string[], report: (index: number, first: number) => void): void {
  const seen = new Map<string, number>();
  for (const [index, value] of values.entries()) {
    const first = seen.get(value);
    if (first === undefined) seen.set(value, index);
    else report(index, first);
  }
}
