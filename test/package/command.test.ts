import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readdirSync, readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { beforeAll, describe, expect, inject, it, onTestFinished } from 'vitest';
import { sha256 } from '../../src/editions/2025/sha256.js';

const consumer = inject('consumer');
const folder = join(consumer, 'command');
const bin = join(folder, 'node_modules/.bin/shanghai-sti');

/** Installs the tarball by npm, without a network, and without running any script. */
beforeAll(() => {
  mkdirSync(folder);
  // else npm looks for a project above
  writeFileSync(join(folder, 'package.json'), '{}');
  const tarball = readdirSync(consumer).find((file) => file.endsWith('.tgz'))!;
  const dateFns = resolve(import.meta.dirname, '../../node_modules/date-fns');
  const quiet = ['--ignore-scripts', '--offline', '--no-audit', '--no-fund', '--no-package-lock', '--silent'];
  execFileSync('npm', ['install', ...quiet, join(consumer, tarball), dateFns], { cwd: folder });
});

const run = (args: readonly string[], input = ''): string =>
  execFileSync(bin, args, { cwd: folder, encoding: 'utf8', input });

describe('the command of an installed package', () => {
  it('is there by its name, and knows its version and its data', () => {
    expect(run(['--version'])).toMatch(/^\d+\.\d+\.\d+\n$/);
    expect(run(['verify', '--sha256', sha256])).toMatch(/^(\S+ +ok\n)+$/);
    expect(run(['convert', '2470.67万元', '亿元'])).toBe('0.247067亿元\n');
  });

  it('verifies the constants that a program imports, and no copy of its own', () => {
    const dist = join(folder, 'node_modules/shanghai-sti/dist');
    const chunks = readdirSync(dist).filter((file) => /^chunk-.*\.js$/.test(file));
    const [file, ...others] = chunks
      .map((name) => join(dist, name))
      .filter((path) => readFileSync(path, 'utf8').includes('value: 135500'));
    expect(others).toEqual([]);
    const code = readFileSync(file!, 'utf8');
    onTestFinished(() => writeFileSync(file!, code));
    writeFileSync(file!, code.replace('value: 135500', 'value: 135501'));
    const { status, stdout } = spawnSync(bin, ['verify'], { cwd: folder, encoding: 'utf8' });
    expect([status, stdout.split('\n')[0]]).toEqual([1, expect.stringContaining('sha256')]);
    writeFileSync(file!, code);
    expect(run(['verify'])).toMatch(/^constants +ok\n/);
  });

  it('loads nothing but Node: neither zod nor date-fns', () => {
    const code = readFileSync(realpathSync(bin), 'utf8');
    const imported = [...code.matchAll(/(?:^|;)(?:import|export)\b[^;"']*from ?["']([^"']+)["']/gm)].map(
      ([, name]) => name,
    );
    expect(imported.length).toBeGreaterThan(0);
    expect(imported.filter((name) => !name!.startsWith('node:'))).toEqual([]);
  });

  it('filters far more than its memory holds, and loses no record', async () => {
    const count = 30_000;
    // what is read, and what is written, would each be more than the heap, if it were kept
    const text = `甲地全年授权专利1.2万件，同比增长3.5%，其中发明专利3000件。${'科技创新'.repeat(130)}`;
    const child = spawn(process.execPath, ['--max-old-space-size=24', bin, 'extract', '--ndjson'], { cwd: folder });
    let [lines, last] = [0, ''];
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
      const parts = (last + chunk).split('\n');
      last = parts.pop()!;
      lines += parts.length;
    });
    const closed = once(child, 'close');
    const input = function* records(): Generator<string> {
      for (let id = 0; id < count; id++) yield `${JSON.stringify({ id, text })}\n`;
      yield 'broken\n';
    };
    await pipeline(Readable.from(input()), child.stdin);
    expect(await closed).toEqual([0, null]);
    expect([lines, last]).toEqual([count + 1, '']);
  });
});
