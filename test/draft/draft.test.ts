import { describe, expect, it } from 'vitest';
import { draftEdition } from '../../scripts/draft/draft.js';
import { alike, contained } from '../../scripts/draft/match.js';
import { openFields } from '../../scripts/draft/open.js';
import * as edition2025 from '../../src/editions/2025/index.js';
import { describeWithSource, sourceBytes, sourceText } from '../support/source.js';
import { report2026 } from './report-2026.js';
import { fields, scoreOf } from './score.js';

describeWithSource('drafting 2025 anew, with the edition withheld', () => {
  it('gets at least 90 % of the fields of the edition made by hand', () => {
    const draft = draftEdition(sourceBytes(), { edition: '2025' });
    const { observations } = edition2025;
    const score = scoreOf(draft.observations, observations);
    console.log(
      [
        `drafted from the source alone: ${(100 * score.share).toFixed(1)} % of the fields of ${observations.length} observations`,
        ...fields.map((field) => `  ${field}: ${score.right[field]} of ${observations.length}`),
        `  missing ${score.missing.length}, spurious ${score.spurious.length}`,
        ...score.wrong.map((line) => `  ${line}`),
      ].join('\n'),
    );
    expect(score.share).toBeGreaterThanOrEqual(0.9);
    // most figures have no denominator, so that each field has its own bar
    for (const field of fields) expect(score.right[field], field).toBeGreaterThanOrEqual(0.9 * observations.length);
    expect(score.missing).toEqual([]);
    expect(score.spurious).toEqual([]);
  });

  it('says of each other numeral why it is no quantity, as the edition does', () => {
    const { notQuantities } = draftEdition(sourceBytes(), { edition: '2025' });
    const drafted = notQuantities.map(({ line, numeral, reason }) => ({ line, numeral, reason }));
    expect(drafted).toEqual(edition2025.notQuantities.map(({ line, numeral, reason }) => ({ line, numeral, reason })));
  });

  it('finds every id again where last year’s text is at hand, and nearly every one by the names alone', () => {
    const carried = (text?: string): number => {
      const last = { edition: edition2025, ...(text !== undefined && { text }) };
      const { observations } = draftEdition(sourceBytes(), { edition: '2026', last });
      return observations.filter((one, at) => one.id === edition2025.observations[at]!.id).length;
    };
    const [byText, byNames] = [carried(sourceText()), carried()];
    console.log(`ids found again: ${byText} of 50 by last year's text, ${byNames} of 50 by the names alone`);
    expect(byText).toBe(50);
    expect(byNames).toBeGreaterThanOrEqual(45);
  });
});

describe('a report of the next year', () => {
  const draft = draftEdition(Buffer.from(report2026), { edition: '2026', last: { edition: edition2025 } });
  const drafted = (printed: string) => draft.observations.find((one) => one.printed === printed)!;

  it('carries on what was there, with its id, its names and its meaning', () => {
    const ids = draft.observations.map(({ printed, id }) => `${printed} ${id}`);
    expect(ids).toEqual([
      '14.02万件 patents-granted',
      '5.61万件 invention-patents-granted',
      '71件 high-value-invention-patents-per-10k-people',
      '8013件 pct-applications',
      '301.5亿元 ip-pledge-loan-balance',
      '20.56% ip-pledge-loan-growth',
      '17座 OPEN: line 11, 17座',
      '约4.2亿元 OPEN: line 11, 约4.2亿元',
    ]);
    expect(drafted('14.02万件')).toMatchObject({
      ...pick(edition2025.patentsGranted, 'name', 'definition', 'topic', 'kind', 'noun', 'area'),
      value: 140_200,
      period: '2026',
      periodBasis: 'stated',
      source: { line: 5, section: '7.2 总体' },
    });
    expect(drafted('71件')).toMatchObject({
      unit: '件/万人',
      denominator: '万人',
      period: '2026-12-31',
      kind: 'stock',
    });
    expect(drafted('20.56%')).toMatchObject({
      period: '2026-01-01/2026-09-30',
      comparison: { basis: 'start-of-year', base: '2025-12-31', indicator: 'ip-pledge-loan-balance' },
    });
  });

  it('leaves open what no text tells, and says so', () => {
    expect(drafted('17座')).toMatchObject({ value: 17, unit: '座', newlyAdded: true, kind: 'flow', period: '2026' });
    const open = openFields(draft);
    expect(open).toContain('observations.6.id: line 11, 17座');
    expect(open.filter((field) => field.startsWith('observations.6.name'))).toHaveLength(2);
    expect(open.filter((field) => field.startsWith('report.publisher'))).not.toEqual([]);
    // nothing that the text does tell
    expect(
      open.filter(
        (field) => /\.(?:value|unit|bound|resolution|printed|period)\b/.test(field) && field.startsWith('obs'),
      ),
    ).toEqual([]);
  });

  it('names what was not carried on, and gives every statement and numeral an entry', () => {
    expect(draft.lost.map(({ id }) => id)).toContain('ic-pool-products');
    expect(draft.lost).toHaveLength(50 - 6);
    expect(draft.notQuantities.map(({ line, text, reason }) => `${line} ${text} ${reason}`)).toEqual([
      '3 7.2 heading-number',
      '5 每万人口 denominator',
      '9 9月末 date',
      '11 首批 ordinal',
      '13 第23届 ordinal',
    ]);
    expect(draft.measures.map(({ source, observations }) => [source.line, observations.length])).toEqual([
      [5, 4],
      [9, 2],
      [11, 2],
      [13, 0],
    ]);
    expect(draft.measures[3]).toMatchObject({ entities: [{ type: 'document', name: { zh: '示例办法' } }] });
  });
});

describe('likeness', () => {
  it('counts pairs of characters, without digits and punctuation', () => {
    expect(alike('专利授权量', '专利授权量')).toBe(1);
    expect(alike('专利', '贷款')).toBe(0);
    expect(alike('', '')).toBe(0);
    expect(alike('专利授权', '专利，3授权')).toBe(1);
    expect(contained('专利', '全市专利授权量')).toBe(1);
    expect(contained('', '专利')).toBe(0);
  });
});

function pick<T, K extends keyof T>(from: T, ...keys: readonly K[]): Pick<T, K> {
  return Object.fromEntries(keys.map((key) => [key, from[key]])) as Pick<T, K>;
}

it('a report that is no UTF-8 text is refused: its edition would be garbage', () => {
  expect(() => draftEdition(Uint8Array.from([0xc9, 0xcf, 0xba, 0xa3]), { edition: '2026' })).toThrow('no UTF-8 text');
});
