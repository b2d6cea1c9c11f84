import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import * as vega from 'vega';
import { compile, type TopLevelSpec } from 'vega-lite';
import { afterAll, describe, expect, it, test } from 'vitest';
import { escapeFormula, quantityTable, toCsv } from '../../src/export/index.js';
import { pctApplicationsSeries } from '../../src/series/index.js';
import { readCsv } from '../export/files.js';
import { readText, root } from './blocks.js';
import { interpreters, run, type Snippet, snippetsOf, statementsOf, userFolder } from './snippets.js';

const folder = userFolder();
afterAll(() => rmSync(folder, { recursive: true }));

const guides = ['docs/guides/formats.md', 'docs/guides/formats.zh-CN.md'];
const snippets = snippetsOf(readText(guides[0]!));

/** Whether a language has no interpreter here. In CI its tests run all the same, and fail. */
const missing = (language: string): boolean => interpreters[language] === undefined && !process.env['CI'];
const note = (language: string): string => (missing(language) ? ` [skipped: nothing here runs ${language}]` : '');

const matches = (line: string, expected: string): boolean =>
  expected.endsWith('…') ? line.startsWith(expected.slice(0, -1)) : line === expected;

/** Whether lines are those that a snippet says. */
const printsAs =
  ({ prints }: Snippet) =>
  (lines: readonly string[]): boolean =>
    prints.length > 0 && lines.length === prints.length && lines.every((line, at) => matches(line, prints[at]!));

describe('the guide', () => {
  it('has the same code in both languages', () => {
    expect(snippetsOf(readText(guides[1]!))).toEqual(snippets);
  });

  it('has a snippet for each tool', () => {
    expect(snippets.map(({ language }) => language).sort()).toEqual([
      'js',
      'json',
      'python',
      'python',
      'r',
      'sh',
      'sql',
      'sql',
    ]);
  });

  for (const [index, snippet] of snippets.filter(({ language }) => language !== 'json').entries()) {
    test.skipIf(missing(snippet.language))(
      `snippet ${index + 1}, ${snippet.language}, prints what it says${note(snippet.language)}`,
      async () => {
        await expect(run(snippet, folder)).resolves.toSatisfy(printsAs(snippet));
      },
    );
  }
});

describe('the guide of charts', () => {
  const charts = snippetsOf(readText('docs/guides/charts.md'));

  it('has the same code in both languages, for three libraries', () => {
    expect(snippetsOf(readText('docs/guides/charts.zh-CN.md'))).toEqual(charts);
    expect(charts.map(({ code }) => /'(echarts|@observablehq\/plot|vega-lite)'/.exec(code)?.[1])).toEqual([
      'echarts',
      '@observablehq/plot',
      'vega-lite',
    ]);
  });

  it.each(charts)('snippet %# draws the gaps as gaps', async (snippet) => {
    await expect(run(snippet, folder)).resolves.toSatisfy(printsAs(snippet));
  });
});

describe('examples/formats', () => {
  for (const [index, statement] of statementsOf(readText('examples/formats/duckdb.sql')).entries()) {
    test(`duckdb.sql, query ${index + 1}`, async () => {
      await expect(run(statement, folder)).resolves.toSatisfy(printsAs(statement));
    });
  }

  test('duckdb.sql has three queries', () => {
    expect(statementsOf(readText('examples/formats/duckdb.sql'))).toHaveLength(3);
  });

  test.skipIf(missing('sh'))(
    `spreadsheet.sh makes a workbook with the rows of the three files${note('sh')}`,
    async () => {
      const script = join(root, 'examples/formats/spreadsheet.sh');
      execFileSync('bash', [script], { cwd: folder, stdio: 'ignore' });
      execFileSync('ssconvert', ['-S', 'figures.xlsx', 'sheet-%n.csv'], { cwd: folder, stdio: 'ignore' });
      const sheets = [0, 1, 2].map((sheet) => readCsv(readFileSync(join(folder, `sheet-${sheet}.csv`))));
      expect(sheets.map(({ length }) => length)).toEqual([50, 131, 61]);
      expect(sheets[0]!.find(({ id }) => id === 'patents-granted')).toMatchObject({
        name_zh: '专利授权量',
        value: '135500',
        printed: '13.55万件',
      });
      return Promise.resolve();
    },
  );
});

describe('a chart by Vega-Lite', () => {
  const specs = [
    snippets.find(({ language }) => language === 'json')!.code,
    readText('examples/formats/pct-applications.vl.json'),
  ];

  it.each(specs)('draws the points of the series: %#', async (text) => {
    const warnings: string[] = [];
    const logger = vega.logger(vega.Warn, 'warn', (_, __, messages) => warnings.push(...messages.map(String)));
    const { spec } = compile(JSON.parse(text) as TopLevelSpec, { logger });
    const loader = vega.loader({ baseURL: `${folder}/` });
    const view = new vega.View(vega.parse(spec), { renderer: 'none', loader });
    await view.runAsync();
    const data = view.data('source_0') as { readonly period: string; readonly value: number }[];
    expect(data.map(({ period, value }) => [period, value])).toEqual(
      pctApplicationsSeries.points.map(({ period, value }) => [period, value]),
    );
    const svg = await view.toSVG();
    expect(svg.match(/aria-roledescription="point"/g)).toHaveLength(data.length);
    expect(warnings).toEqual([]);
  });
});

describe('a spreadsheet', () => {
  test.skipIf(missing('sh'))(`runs a formula, and none that is neutralised${note('sh')}`, async () => {
    const { writeFile, readFile } = await import('node:fs/promises');
    const convert = async (csv: string): Promise<string> => {
      await writeFile(join(folder, 'formula.csv'), csv);
      execFileSync('ssconvert', ['formula.csv', 'shown.csv'], { cwd: folder, stdio: 'ignore' });
      return readFile(join(folder, 'shown.csv'), 'utf8');
    };
    expect(await convert('printed\r\n=1+1\r\n')).toBe('printed\n2\n');
    expect(await convert(`printed\r\n${escapeFormula('=1+1')}\r\n`)).toBe('printed\n=1+1\n');
    const [, row] = (
      await convert(toCsv(quantityTable([{ value: -3, unit: '%', resolution: 1, bound: 'exact', printed: '=2*3' }])))
    ).split('\n');
    expect(row).toMatch(/^-3,%,1,exact,=2\*3,/);
  });
});
