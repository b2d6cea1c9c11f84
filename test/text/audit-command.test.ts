import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { observations } from '../../src/editions/2025/observations.js';
import { describeWithSource, sourceText } from '../support/source.js';

const project = join(import.meta.dirname, '../..');
let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'shanghai-sti-audit-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Runs the command as `npm run audit -- …` does. */
function audit(...args: string[]): { status: number | null; stdout: string; stderr: string } {
  const command = ['--import', 'tsx', 'scripts/audit.ts', ...args];
  return spawnSync(process.execPath, command, { cwd: project, encoding: 'utf8' });
}

function auditText(text: string): ReturnType<typeof audit> & { file: string } {
  const file = join(folder, 'source.md');
  writeFileSync(file, text);
  return { ...audit(file), file };
}

describe('npm run audit', () => {
  it('says how it is used', () => {
    const { status, stderr, stdout } = audit();
    expect([status, stderr, stdout]).toEqual([
      2,
      'usage: npm run audit -- <file> [--edition <edition or folder>]\n',
      '',
    ]);
    expect(audit('a', 'b').status).toBe(2);
  });

  it('says that it cannot read a file', () => {
    const { status, stderr } = audit(join(folder, 'none.md'));
    expect(status).toBe(2);
    expect(stderr).toContain('none.md');
  });

  it('misses everything in another text', () => {
    const { status, stdout, file } = auditText('新增三家\n');
    expect(status).toBe(1);
    expect(stdout).toContain('warning: not the text that edition 2025 was made from');
    expect(stdout).toContain(`${file}:1:3  unclaimed: 三\n`);
    for (const { id, source } of observations) expect(stdout).toContain(`${file}:${source.line}:1  missing: ${id}, `);
  });
});

describeWithSource('npm run audit on the source', () => {
  it('finds everything in its place', () => {
    const { status, stdout } = auditText(sourceText());
    expect(stdout).toContain('50 of 50');
    expect(stdout).toContain('38 of 38');
    expect(stdout).toContain('71: 50 in observations, 21 listed, 0 unclaimed');
    expect(stdout.trimEnd().split('\n')).toHaveLength(5);
    expect(status).toBe(0);
  });

  it('names what changed, once', () => {
    const { status, stdout, file } = auditText(sourceText().replace('**836件**', '**863件**'));
    expect(status).toBe(1);
    const problems = stdout.split('\n').filter((line) => line.startsWith(file));
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(/:53:\d+ {2}different: data-product-certificates is 836件, but the text has 863件$/);
  });
});
