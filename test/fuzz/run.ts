/**
 * `npm run fuzz`: ten million inputs, or `-- --inputs 200000`, or `-- --target parse`, or `-- --seed 7`.
 *
 * Without an option it is the long run, in rounds of a million, each with a seed of its own. After each round
 * `results.json` says how far it got: a run that was stopped goes on from there, unless the source is another.
 *
 * Guided by coverage: an input that takes a branch as no input before it is kept, and changed further. Each target runs
 * in a process of its own, which is given up when it says nothing for a minute: so a hang is found too.
 */

import { fork } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readResults, type Results, resultsFile, sourceHash } from '../../scripts/lib/fuzzing.js';
import { addRow } from '../../scripts/lib/table.js';
import { Coverage, instrumented } from './coverage.js';
import { randomOf } from '../support/random.js';
import { type Target, targets } from './targets.js';

const ALL = Object.values(targets).reduce((sum, { share }) => sum + share, 0);
const ROUNDS = 10;
const SILENCE = 60_000;
const EACH = 1000; // how many inputs between two signs of life

const { values: options } = parseArgs({
  options: {
    inputs: { type: 'string' },
    seed: { type: 'string' },
    target: { type: 'string' },
    child: { type: 'boolean', default: false },
  },
});

if (options.child) {
  await fuzz(options.target!, Number(options.inputs), Number(options.seed));
  process.exit();
} else if ((options.inputs ?? options.target ?? options.seed) !== undefined) {
  const inputs = Number(options.inputs ?? ALL);
  for (const [name, { share, entries }] of Object.entries(targets)) {
    if (options.target !== undefined && options.target !== name) continue;
    const missing = entries.find((entry) => !existsSync(join(import.meta.dirname, '../../src', entry, 'index.ts')));
    if (missing !== undefined) console.log(`skipped  ${name}: there is no shanghai-sti/${missing}`);
    // oxlint-disable-next-line no-await-in-loop -- one process at a time
    else if ((await watched(name, Math.round((inputs * share) / ALL), Number(options.seed ?? 1))) > 0)
      process.exitCode = 1;
  }
} else await longRun();

/** Round after round, until each target has had its share or something fails. */
async function longRun(): Promise<void> {
  const source = sourceHash();
  const before = readResults();
  const done: Record<string, Results['targets'][string]> = before?.source === source ? { ...before.targets } : {};
  for (let round = 1; round <= ROUNDS; round++) {
    for (const [name, { share }] of Object.entries(targets)) {
      const { inputs, failures } = done[name] ?? { inputs: 0, failures: 0 };
      if (inputs >= (share / ROUNDS) * round) continue;
      // oxlint-disable-next-line no-await-in-loop -- one process at a time
      const failed = await watched(name, share / ROUNDS, round);
      if (sourceHash() !== source) throw new Error('the source was changed under the run');
      done[name] = { inputs: inputs + share / ROUNDS, failures: failures + failed };
      const results: Results = {
        date: new Date().toISOString().slice(0, 10),
        node: process.versions.node,
        source,
        targets: done,
      };
      writeFileSync(resultsFile, `${JSON.stringify(results, null, 2)}\n`);
    }
    if (Object.values(done).some(({ failures }) => failures > 0)) {
      process.exitCode = 1;
      return;
    }
  }
}

/** Runs a target in a process of its own; how many kinds of failure it found, where falling silent is one. */
async function watched(name: string, inputs: number, seed: number): Promise<number> {
  const start = Date.now();
  const child = fork(import.meta.filename, ['--child', '--target', name, '--inputs', `${inputs}`, '--seed', `${seed}`]);
  let done = 0;
  let heard = Date.now();
  let told = '';
  let failures = 0;
  child.on('message', (message: Sign) => {
    ({ done, told = told, failures = failures } = message);
    heard = Date.now();
  });
  const timer = setInterval(() => {
    if (Date.now() - heard > SILENCE) child.kill('SIGKILL');
  }, 1000);
  const code = await new Promise<number | null>((resolve) => {
    child.once('exit', resolve);
  });
  clearInterval(timer);
  const seconds = Math.round((Date.now() - start) / 1000);
  if (code === null) told = `HANGS: no sign of life within ${SILENCE / 1000} s after input ${done}`;
  addRow({
    what: `fuzzing: ${name}`,
    bar: 'no failure, no hang',
    measured: `${done} inputs; ${told}`,
    holds: code === 0,
  });
  console.log(`${code === 0 ? 'ok      ' : 'FAILED  '} ${name}: ${done} inputs, ${seconds} s, seed ${seed}; ${told}`);
  return code === 0 ? 0 : Math.max(failures, 1);
}

/** A sign of life of a target; the last one tells what came out. */
interface Sign {
  readonly done: number;
  readonly told?: string;
  readonly failures?: number;
}

async function fuzz(name: string, inputs: number, seed: number): Promise<void> {
  const { entries, seeds, mutated, check } = targets[name]!;
  const modules = await instrumented(entries);
  const coverage = new Coverage();
  const random = randomOf(seed);
  const corpus: unknown[] = [...seeds];
  const failures = new Map<string, unknown>();
  const tell = (sign: Sign): boolean => process.send!(sign);

  for (let done = 0; done < inputs; done++) {
    const fresh = done < seeds.length;
    const parent =
      corpus[random(2) === 0 ? random(corpus.length) : corpus.length - 1 - random(Math.min(50, corpus.length))];
    const input = fresh ? seeds[done] : mutated(parent, corpus[random(corpus.length)], random);
    const error = failureOf(check, input, modules);
    if (coverage.isNew() && !fresh) corpus.push(input);
    if (error !== undefined && failures.size < 20 && !failures.has(error)) failures.set(error, input);
    if (done % EACH === 0) tell({ done });
  }
  for (const [error, input] of failures) {
    console.log(`\n${error}\n  input: ${JSON.stringify(smallest(input, error, check, modules))}`);
  }
  const failed = failures.size > 0 ? `, ${failures.size} failures` : '';
  tell({
    done: inputs,
    told: `${coverage.taken}, ${corpus.length} inputs kept${failed}`,
    failures: failures.size,
  });
  if (failures.size > 0) process.exitCode = 1;
}

/** What went wrong, in one line, without what differs from input to input. */
function failureOf(check: Target['check'], input: unknown, modules: Record<string, unknown>): string | undefined {
  try {
    check(input, modules);
    return undefined;
  } catch (error) {
    const { name, message, code } = error as Error & { code?: string };
    return `${name} ${code ?? ''} ${message
      .split('\n')[0]!
      .replaceAll(/".*"|\d+/g, '…')
      .slice(0, 160)}`;
  }
}

/** The shortest text that fails the same way, by leaving out one character after the other. */
function smallest(input: unknown, error: string, check: Target['check'], modules: Record<string, unknown>): unknown {
  if (typeof input !== 'string') return input;
  let text = input;
  for (let at = text.length - 1; at >= 0; at--) {
    const shorter = text.slice(0, at) + text.slice(at + 1);
    if (failureOf(check, shorter, modules) === error) text = shorter;
  }
  return text;
}
