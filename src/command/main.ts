#!/usr/bin/env node
/**
 * The command `shanghai-sti`.
 *
 * @module
 */

import { run } from './run.js';

// never process.exit: what a slow reader has not taken yet would be lost
process.exitCode = await run(process.argv.slice(2), process);
