/**
 * How the topics measure: by processor time, which no other work of the machine lengthens (a clock would charge the slow
 * task for it, and spare the fast one); in turns, because what else the machine does changes with time; and by medians.
 */

import { spawnSync } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export { processorTime } from './processor-time.js';

/** At the end of a process: its milliseconds of the processors, and the most memory that it had, in MB. */
export interface Usage {
  readonly time: number;
  readonly memory: number;
  readonly stdout: string;
}
const tell = `process.on('exit', () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  require('fs').writeSync(3, JSON.stringify({ time: (userCPUTime + systemCPUTime) / 1000, memory: maxRSS / 1024 }));
});`;

/** Runs Node to the end, and says what it used. */
export function usageOf(
  args: readonly string[],
  { stdin = 'ignore', discard = false }: { readonly stdin?: 'ignore' | number; readonly discard?: boolean } = {},
): Usage {
  const preload = join(tmpdir(), `shanghai-sti-tell-${process.pid}.cjs`);
  writeFileSync(preload, tell);
  const { status, stderr, stdout, output } = spawnSync(process.execPath, ['--require', preload, ...args], {
    encoding: 'utf8',
    stdio: [stdin, discard ? 'ignore' : 'pipe', 'pipe', 'pipe'],
  });
  rmSync(preload);
  if (status !== 0)
    throw new Error(`${args.join(' ')} ends with ${status}: ${stdout?.slice(-500) ?? ''}${stderr.slice(-500)}`);
  return { ...(JSON.parse(output[3]!) as Omit<Usage, 'stdout'>), stdout };
}

export const median = (values: readonly number[]): number => {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
};

/** Half the distance of the quartiles, in % of the median. */
export const spread = (values: readonly number[]): number => {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (share: number): number => sorted[Math.floor((sorted.length - 1) * share)]!;
  return ((at(0.75) - at(0.25)) / 2 / median(values)) * 100;
};

/** Measures each of some things in turn, for some rounds: what is compared was measured side by side. */
export function inTurns<T>(things: readonly T[], rounds: number, measure: (thing: T) => number): number[][] {
  const values = things.map((): number[] => []);
  for (let round = 0; round < rounds; round++) {
    // another one comes first in each round
    for (let k = 0; k < things.length; k++) {
      const index = (k + round) % things.length;
      values[index]!.push(measure(things[index]!));
    }
  }
  return values;
}

/** The median of the ratios of two things, round by round, and the spread of these. */
export function ratioOf(
  a: readonly number[],
  b: readonly number[],
): { readonly ratio: number; readonly spread: number } {
  const ratios = a.map((value, round) => value / b[round]!);
  return { ratio: median(ratios), spread: spread(ratios) };
}
