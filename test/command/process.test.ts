import { type ChildProcessWithoutNullStreams, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const project = join(import.meta.dirname, '../..');
const main = ['--import', 'tsx', 'src/command/main.ts'];

const start = (...args: string[]): ChildProcessWithoutNullStreams =>
  spawn(process.execPath, [...main, ...args], { cwd: project });

describe('the process', () => {
  it('answers a record while more may come, as a server of functions expects', async () => {
    const child = start('extract', '--ndjson');
    const answer = async (id: number): Promise<unknown> => {
      child.stdin.write(`{"id":${id},"text":"3家"}\n`);
      const [line] = (await once(child.stdout, 'data')) as [Buffer];
      return JSON.parse(line.toString());
    };
    try {
      expect(await answer(1)).toMatchObject({ id: 1, mentions: [{ text: '3家' }] });
      expect(await answer(2)).toMatchObject({ id: 2, mentions: [{ text: '3家' }] });
      child.stdin.end();
      expect(await once(child, 'close')).toEqual([0, null]);
    } finally {
      child.kill();
    }
  });

  it('ends quietly with 141 when the reader closes the pipe', async () => {
    const child = start('extract', '--ndjson');
    let told = '';
    child.stderr.on('data', (chunk: Buffer) => (told += chunk.toString()));
    child.stdin.on('error', () => {}); // it closes its own end
    const feed = setInterval(() => child.stdin.write('"3家"\n'.repeat(2000)), 5);
    await once(child.stdout, 'data');
    child.stdout.destroy();
    const [code] = (await once(child, 'close')) as [number];
    clearInterval(feed);
    expect([code, told]).toEqual([141, '']);
  });

  it('says in one line what does not fit', () => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [...main, 'convert', 'x', '元'], {
      cwd: project,
      encoding: 'utf8',
    });
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/^shanghai-sti: "x" is no quantity.*\n$/);
  });
});
