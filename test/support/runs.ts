/** How many times a property is tried: `count`, or as many times more as RUNS says, where there is time for it. */
export const runs = (count: number): number => Math.ceil(count * Number(process.env['RUNS'] ?? 1));
