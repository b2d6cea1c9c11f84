import { describeWith, readShared } from './shared.js';

/** The extract that the edition was read from. */
const path = 'source/report-extract.md';

/** Describes tests that need the source text. */
export const describeWithSource = (title: string, tests: () => void): void => describeWith(path, title, tests);

/** The bytes of the source. Call it inside a test. */
export const sourceBytes = (): Buffer => readShared(path);

/** The text of the source. Call it inside a test. */
export const sourceText = (): string => sourceBytes().toString('utf8');
