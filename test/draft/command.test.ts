import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ts from 'typescript';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { report2026 } from './report-2026.js';

const project = join(import.meta.dirname, '../..');
let folder = '';
let report = '';
let out = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'shanghai-sti-draft-'));
  report = join(folder, 'report.md');
  out = join(folder, '2026');
  writeFileSync(report, report2026);
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Runs a script as `npm run` does. */
function script(file: string, ...args: string[]): { status: number | null; stdout: string; stderr: string } {
  return spawnSync(process.execPath, ['--import', 'tsx', file, ...args], { cwd: project, encoding: 'utf8' });
}

/** One of the words that a field takes. */
const words = { topic: 'services', kind: 'programme', status: 'unknown', type: 'document', reason: 'word' };

function typeErrors(edition: string): string[] {
  const options: ts.CompilerOptions = {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    strict: true,
    exactOptionalPropertyTypes: true,
    noEmit: true,
    types: [],
    skipLibCheck: true,
  };
  const program = ts.createProgram([join(edition, 'index.ts')], options);
  return ts.getPreEmitDiagnostics(program).map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' '));
}

describe('npm run draft', () => {
  it('writes the files of an edition, and tells what it carried on', () => {
    const { status, stdout, stderr } = script('scripts/draft/main.ts', report, '--year', '2026', '--out', out);
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toContain('observations   8: 6 carried on, 2 new\n');
    expect(stdout).toContain('not carried on: ic-pool-products, 集成电路共保体专属产品数\n');
    expect(readdirSync(out).sort()).toEqual([
      'about.ts',
      'creation.ts',
      'index.ts',
      'indicators.ts',
      'measures.ts',
      'not-quantities.ts',
      'observations.ts',
      'report.ts',
      'sha256.ts',
      'utilisation.ts',
    ]);
  });

  it('is refused by the audit as long as a field is open, and by nothing else', () => {
    const { status, stdout } = script('scripts/audit.ts', report, '--edition', out);
    expect(status).toBe(1);
    expect(stdout).toContain('observations   8 of 8\n');
    expect(stdout).toContain(', 0 unclaimed\n');
    const problems = stdout.trimEnd().split('\n').slice(5);
    expect(problems.length).toBeGreaterThan(0);
    expect(problems.filter((line) => !line.startsWith('open: '))).toEqual([]);
  });

  it('is refused by the types where a field takes certain words only, and by nothing else', () => {
    const errors = typeErrors(out);
    expect(errors.length).toBeGreaterThan(0);
    expect(errors.filter((error) => !error.includes('"OPEN"'))).toEqual([]);
  });

  it('is an edition once it is filled in: the types and the audit take it', () => {
    const filled = join(folder, 'filled');
    cpSync(out, filled, { recursive: true });
    for (const name of readdirSync(filled)) {
      const file = join(filled, name);
      const text = readFileSync(file, 'utf8').replaceAll(
        /\b(topic|kind|status|type|reason): 'OPEN'/g,
        (_, field: keyof typeof words) => `${field}: '${words[field]}'`,
      );
      writeFileSync(file, text.replaceAll(/\bOPEN\b/g, 'filled in'));
    }
    expect(typeErrors(filled)).toEqual([]);
    const { status, stdout } = script('scripts/audit.ts', report, '--edition', filled);
    expect(stdout.trimEnd().split('\n')).toHaveLength(5);
    expect(status).toBe(0);
  });

  it('writes over nothing, and says how it is used', () => {
    const again = script('scripts/draft/main.ts', report, '--year', '2026', '--out', out);
    expect([again.status, again.stderr]).toEqual([2, expect.stringContaining('is there already')]);
    const before = script('scripts/draft/main.ts', report, '--year', '1999', '--out', join(folder, '1999'));
    expect([before.status, before.stderr]).toEqual([2, expect.stringContaining('there is no edition 1998')]);
    const none = script('scripts/draft/main.ts', report);
    expect([none.status, none.stderr]).toEqual([2, expect.stringContaining('usage: npm run draft -- <report> --year')]);
  });
});
