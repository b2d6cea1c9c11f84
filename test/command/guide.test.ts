import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { exitCodes } from '../../src/command/exit-codes.js';
import { errorCodes } from '../../src/command/record.js';
import { command } from './terminal.js';

describe.each(['bulk.md', 'bulk.zh-CN.md'])('the guide %s', (name) => {
  const text = readFileSync(join(import.meta.dirname, '../../docs/guides', name), 'utf8');
  /** The first cells of the table rows, without their code marks. */
  const cells = text.split('\n').flatMap((line) => /^\| `?([^|`]+)/.exec(line)?.[1]!.trim() ?? []);

  it('names every exit code, every error code and every option of the filter', async () => {
    expect(cells).toEqual(expect.arrayContaining(Object.values(exitCodes).map(String)));
    expect(cells).toEqual(expect.arrayContaining([...errorCodes]));
    const { stdout } = await command(['extract', '--help']);
    const options = (stdout.match(/^ {2}--\S+(?: [A-Z]+)?/gm) ?? []).map((option) => option.trim());
    const own = options.filter((option) => !/^--(?:json|ndjson|lang)/.test(option));
    expect(own.length).toBeGreaterThan(4);
    expect(cells).toEqual(expect.arrayContaining(own));
  });
});
