import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { generatedFiles } from '../scripts/generated.js';
import { dataset } from '../src/dataset/dataset.js';
import { measures, observations, report } from '../src/editions/2025/index.js';
import { sha256 } from '../src/editions/2025/sha256.js';

const read = (file: string): Buffer => readFileSync(join(import.meta.dirname, '..', file));
const json = read('data/2025.json');

describe('the committed files', () => {
  it.each([...generatedFiles()])(
    '%s is what the constants and the schemas give: run `npm run build`, and commit it',
    (file, content) => {
      expect(read(file).equals(Buffer.from(content))).toBe(true);
    },
  );

  it('come out the same twice', () => {
    expect(generatedFiles()).toEqual(generatedFiles());
  });
});

describe('data/2025.json', () => {
  it('has the sha256 that the package exports and SHA256SUMS lists', () => {
    expect(createHash('sha256').update(json).digest('hex')).toBe(sha256);
    expect(read('data/SHA256SUMS').toString('utf8').split('\n')).toContain(`${sha256}  2025.json`);
  });

  it('does not hold its own hash', () => {
    expect(json.includes(sha256)).toBe(false);
  });

  it('is { report, observations, measures }, in source order', () => {
    expect(JSON.parse(json.toString('utf8'))).toEqual({ report, observations, measures });
    expect(dataset).toEqual({ report, observations, measures });
  });

  it('is one line without an end, in UTF-8 without a byte order mark', () => {
    expect(json.includes('\n')).toBe(false);
    expect(json.subarray(0, 2).toString('latin1')).toBe('{"');
    expect(Buffer.from(json.toString('utf8'), 'utf8').equals(json)).toBe(true);
  });
});
