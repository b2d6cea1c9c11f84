import { randomOf } from '../test/support/random.js';

/** The same inputs in every run. */
export const random = randomOf(20251231);

/** A string of its own, not a slice of another one or a rope. */
export const own = (text: string): string => Buffer.from(text).toString();
