/**
 * `npm run fuzz`: ten million inputs, or `-- --inputs 200000`, or `-- --target parse`, or `-- --seed 7`.
 *
 * Guided by coverage: an input that takes a branch as no input before it is kept, and changed further. Each target runs
 * in a process of its own, which is given up when it says nothing for a minute: so a hang is found too.
 */

import { fork } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { addRow } from '../../scripts/lib/table.js';
import { Coverage, instrumented } from './coverage.js';
import { randomOf } from '../support/random.js';
import { type Target, targets } from './targets.js';

const ALL = Object.values(targets).reduce((sum, { share }) => sum + share, 0);
const SILENCE = 60_000;
const EACH = 1000; // how many inputs between two signs of life

const { values: options } = parseArgs({
  options: {
    inputs: { type: 'string', default: String(ALL) },
    seed: { type: 'string', default: '1' },
    target: { type: 'string' },
    child: { type: 'boolean', default: false },
  },
});
const seed = Number(options.seed);

if (options.child) {
  await fuzz(options.target!, Number(options.inputs));
  process.exit();
} else {
  for (const [name, { share, entries }] of Object.entries(targets)) {
    if (options.target !== undefined && options.target !== name) continue;
    const missing = entries.find((entry) => !existsSync(join(import.meta.dirname, '../../src', entry, 'index.ts')));
    if (missing !== undefined) console.log(`skipped  ${name}: there is no shanghai-sti/${missing}`);
    // oxlint-disable-next-line no-await-in-loop -- one process at a time
    else if (!(await watched(name, Math.round((Number(options.inputs) * share) / ALL)))) process.exitCode = 1;
  }
}

/** Runs a target in a process of its own; false where it failed, or fell silent. */
async function watched(name: string, inputs: number): Promise<boolean> {
  const start = Date.now();
  const child = fork(import.meta.filename, ['--child', '--target', name, '--inputs', `${inputs}`, '--seed', `${seed}`]);
  let done = 0;
  let heard = Date.now();
  let told = '';
  child.on('message', (message: { done: number; told?: string }) => {
    ({ done, told = told } = message);
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
  return code === 0;
}

async function fuzz(name: string, inputs: number): Promise<void> {
  const { entries, seeds, mutated, check } = targets[name]!;
  const modules = await instrumented(entries);
  const coverage = new Coverage();
  const random = randomOf(seed);
  const corpus: unknown[] = [...seeds];
  const failures = new Map<string, unknown>();
  const tell = (done: number, told?: string): boolean => process.send!({ done, ...(told !== undefined && { told }) });

  for (let done = 0; done < inputs; done++) {
    const fresh = done < seeds.length;
    const parent =
      corpus[random(2) === 0 ? random(corpus.length) : corpus.length - 1 - random(Math.min(50, corpus.length))];
    const input = fresh ? seeds[done] : mutated(parent, corpus[random(corpus.length)], random);
    const error = failureOf(check, input, modules);
    if (coverage.isNew() && !fresh) corpus.push(input);
    if (error !== undefined && failures.size < 20 && !failures.has(error)) failures.set(error, input);
    if (done % EACH === 0) tell(done);
  }
  for (const [error, input] of failures) {
    console.log(`\n${error}\n  input: ${JSON.stringify(smallest(input, error, check, modules))}`);
  }
  tell(
    inputs,
    `${coverage.taken}, ${corpus.length} inputs kept${failures.size > 0 ? `, ${failures.size} failures` : ''}`,
  );
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
