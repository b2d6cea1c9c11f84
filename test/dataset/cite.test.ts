import { describe, expect, it } from 'vitest';
import { cite, type CiteOptions, observation } from '../../src/dataset/index.js';
import { observations, patentsGranted, report } from '../../src/editions/2025/index.js';
import type { ReportRecord } from '../../src/model/report.js';

const grants = patentsGranted;
const stated = <T>(value: T): { value: T; status: 'stated'; note: { zh: string; en: string } } => ({
  value,
  status: 'stated',
  note: { zh: '', en: '' },
});
/** The same report, if it said all about itself. */
const known: ReportRecord = {
  ...report,
  title: stated({ zh: '报告', en: 'A Report: 100% of R&D_{x}' }),
  referenceYear: stated('2025'),
  publisher: stated('上海市科学技术委员会'),
  published: stated('2026-02-10'),
};

describe('text', () => {
  it('says the figure, the place, what is inferred and unknown, the edition and the id', () => {
    expect(cite(grants)).toBe(
      'Patents granted, 2025: 13.55万件 (135.5 thousand patents). Shanghai Science and Technology Progress Report 2025, section 7.2 总体, statement 12. ' +
        'Inferred: title, reference year 2025; unknown: publisher, date of publication. shanghai-sti, edition 2025, patents-granted.',
    );
    expect(cite(grants, { locale: 'zh' })).toBe(
      '专利授权量（2025）：13.55万件。《上海科技进步报告 2025》，“7.2 总体”第 12 条。书名、报告年度（2025）系推断，发布单位、发布日期不详。shanghai-sti 数据集 2025 版，patents-granted。',
    );
  });

  it('says where the period is inferred', () => {
    const inferred = observations.find(({ periodBasis }) => periodBasis === 'inferred')!;
    expect(cite(inferred)).toContain('Inferred: title, reference year 2025, period of the figure;');
    expect(cite(inferred, { locale: 'zh' })).toContain('书名、报告年度（2025）、数字所属时期系推断');
  });

  it('writes a figure once where English prints the same', () => {
    expect(cite(observation('ip-pledge-loan-growth'))).toContain(': 16.84%. ');
  });

  it('says nothing of it in Chinese either', () => {
    expect(cite(grants, { report: known, locale: 'zh' })).toBe(
      '专利授权量（2025）：13.55万件。上海市科学技术委员会，《报告》，2026-02-10，“7.2 总体”第 12 条。shanghai-sti 数据集 2025 版，patents-granted。',
    );
  });

  it('says nothing of it where the report says all about itself', () => {
    expect(cite(grants, { report: known })).toBe(
      'Patents granted, 2025: 13.55万件 (135.5 thousand patents). 上海市科学技术委员会, A Report: 100% of R&D_{x}, 2026-02-10, section 7.2 总体, statement 12. shanghai-sti, edition 2025, patents-granted.',
    );
  });
});

describe('BibTeX', () => {
  it('passes no reference year off as the year of publication', () => {
    expect(cite(grants, { format: 'bibtex' })).toBe(`@misc{shanghai-sti:2025:patents-granted,
  title = {{Shanghai Science and Technology Progress Report 2025}},
  year = {n.d.},
  howpublished = {shanghai-sti, edition 2025, patents-granted},
  note = {Patents granted, 2025: 13.55万件 (135.5 thousand patents). section 7.2 总体, statement 12. Inferred: title, reference year 2025; unknown: publisher, date of publication.},
}`);
  });

  it('has the publisher and the year where they are known, and escapes what TeX reads as commands', () => {
    const entry = cite(observation('ip-pledge-loan-growth'), { format: 'bibtex', report: known });
    expect(entry).toContain('  organization = {上海市科学技术委员会},\n  year = {2026},\n');
    expect(entry).toContain(String.raw`title = {{A Report: 100\% of R\&D\_\{x\}}}`);
    expect(entry).toContain(String.raw`16.84\%`);
  });

  it('writes each sign that TeX reads as a command', () => {
    const signs = { ...known, title: stated({ zh: '', en: String.raw`a\b^c~d$e#f&g_h{i}` }) };
    expect(cite(grants, { format: 'bibtex', report: signs })).toContain(
      String.raw`title = {{a\textbackslash{}b\textasciicircum{}c\textasciitilde{}d\$e\#f\&g\_h\{i\}}}`,
    );
  });

  it('is well formed for every observation: braces close', () => {
    for (const one of observations) {
      const entry = cite(one, { format: 'bibtex', locale: 'zh' }).replaceAll(/\\[{}]/g, '');
      expect([...entry.matchAll(/\{/g)]).toHaveLength([...entry.matchAll(/\}/g)].length);
      expect(entry).not.toMatch(/(?<!\\)[%&#$_^~]/);
    }
  });
});

describe('CSL-JSON', () => {
  const items = (options: CiteOptions): unknown => JSON.parse(cite(grants, { format: 'csl-json', ...options }));

  it('leaves out what is unknown', () => {
    expect(items({})).toEqual([
      {
        id: 'shanghai-sti:2025:patents-granted',
        type: 'report',
        title: 'Shanghai Science and Technology Progress Report 2025',
        source: 'shanghai-sti, edition 2025, patents-granted',
        note: 'Patents granted, 2025: 13.55万件 (135.5 thousand patents). section 7.2 总体, statement 12. Inferred: title, reference year 2025; unknown: publisher, date of publication.',
        language: 'zh-CN',
      },
    ]);
  });

  it('has it where it is known', () => {
    expect(items({ report: known, locale: 'zh' })).toEqual([
      expect.objectContaining({
        title: '报告',
        publisher: '上海市科学技术委员会',
        issued: { 'date-parts': [[2026, 2, 10]] },
      }),
    ]);
  });

  it('has both ends of a span', () => {
    const on = (published: string): ReportRecord => ({ ...known, published: stated(published) });
    expect(items({ report: on('2026-03-01/2026-03-05') })).toMatchObject([
      {
        issued: {
          'date-parts': [
            [2026, 3, 1],
            [2026, 3, 5],
          ],
        },
      },
    ]);
    expect(items({ report: on('2026-03') })).toMatchObject([{ issued: { 'date-parts': [[2026, 3]] } }]);
  });
});

describe('every citation', () => {
  it('names the edition and the id, and no version of the package', () => {
    for (const one of observations) {
      for (const format of ['text', 'bibtex', 'csl-json'] as const) {
        for (const locale of ['en', 'zh'] as const) {
          const citation = cite(one, { format, locale });
          expect(citation).toContain(one.id);
          expect(citation).toContain('2025');
          expect(citation).not.toMatch(/\b\d+\.\d+\.\d+\b|undefined|null/);
        }
      }
    }
  });

  it('is refused in a format or a language that there is not', () => {
    expect(() => cite(grants, { format: 'toString' as never })).toThrow(
      'unknown citation format "toString"; expected one of text, bibtex, csl-json',
    );
    expect(() => cite(grants, { locale: 'fr' as never })).toThrow('nothing is written in "fr": zh and en fit');
  });
});
