import { describeWith, readShared } from './shared.js';

/** Describes tests that need the official schemas and vocabularies, which are for checking only. */
export const describeWithStandards = (title: string, tests: () => void): void =>
  describeWith('standards', title, tests);

/** The text of a standard's file. Call it inside a test. */
export const standard = (file: string): string => readShared(`standards/${file}`).toString('utf8');
