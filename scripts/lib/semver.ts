/**
 * Versions and levels, as far as a release needs them. A pre-release (`-next.1`) counts as its release.
 */

import type { ChangeLevel } from '../../src/dataset/rules.js';

export type Level = ChangeLevel | 'none';

const order: readonly Level[] = ['none', 'patch', 'minor', 'major'];

/** Whether one level asks for less than another. */
export const isLower = (level: Level, than: Level): boolean => order.indexOf(level) < order.indexOf(than);

const partsOf = (version: string): readonly number[] => {
  const match = /^(\d+)\.(\d+)\.(\d+)(?:-[\w.-]+)?$/.exec(version);
  if (match === null) throw new Error(`${JSON.stringify(version)} is no version: 1.2.3 is`);
  return match.slice(1).map(Number);
};

/** Which part of a version the way from one to another raises; `none` where the second is not the higher one. */
export function bump(from: string, to: string): Level {
  const [before, after] = [partsOf(from), partsOf(to)];
  const part = before.findIndex((number, index) => number !== after[index]);
  return part >= 0 && after[part]! > before[part]! ? (['major', 'minor', 'patch'] as const)[part]! : 'none';
}
