import { constants } from 'node:buffer';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mostMaxLine } from '../../src/command/extract.js';
import { table, width } from '../../src/command/layout.js';
import { commands, run } from '../../src/command/run.js';
import { observations } from '../../src/editions/2025/observations.js';
import { sha256 } from '../../src/editions/2025/sha256.js';
import { describeWithSource, sourceText } from '../support/source.js';
import { command, Kept } from './terminal.js';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'shanghai-sti-command-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const fileOf = (name: string, content: string | Uint8Array): string => {
  const file = join(folder, name);
  writeFileSync(file, content);
  return file;
};

const json = async (...args: string[]): Promise<unknown> => JSON.parse((await command(args)).stdout);

describe('list', () => {
  it('lists every indicator once, and lines up figures of full width', async () => {
    const { code, stdout } = await command(['list']);
    const lines = stdout.trimEnd().split('\n');
    expect([code, lines.length]).toEqual([0, 50]);
    const columns = lines.map((line, index) => width(line.slice(0, line.indexOf(observations[index]!.name.en))));
    expect(new Set(columns).size).toBe(1);
  });

  it('filters by topic, kind, unit and period, together', async () => {
    const ids = async (...args: string[]): Promise<string[]> =>
      ((await json('list', '--json', ...args)) as { id: string }[]).map(({ id }) => id);
    expect(await ids('--topic', 'creation', '--unit', '件')).toEqual([
      'patents-granted',
      'invention-patents-granted',
      'pct-applications',
    ]);
    expect(await ids('--kind', 'rate', '--period', '2025-12-31')).toEqual(['data-product-ai-share']);
    expect(await ids('--topic', 'guarantee')).toEqual([]);
    expect(await json('list', '--json')).toEqual(observations);
  });

  it('prints one observation a line', async () => {
    const { stdout } = await command(['list', '--ndjson']);
    expect(
      stdout
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line) as unknown),
    ).toEqual(observations);
  });
});

describe('show', () => {
  it('shows an indicator in either language, with its source and its citation', async () => {
    const en = await command(['show', 'ip-pledge-loan-growth']);
    expect(en.stdout).toMatch(/^ip-pledge-loan-growth\n {2}name /);
    expect(en.stdout).toMatch(/compared with +start-of-year, 2024-12-31, ip-pledge-loan-balance\n/);
    const zh = await command(['show', 'patents-granted', '--lang', 'zh']);
    expect(zh.stdout).toMatch(/^ {2}名称 +专利授权量 \(Patents granted\)$/m);
    const codes = await Promise.all(observations.map(async ({ id }) => (await command(['show', id])).code));
    expect(new Set(codes)).toEqual(new Set([0]));
  });

  it('prints the observation as data', async () => {
    const first = observations[0]!;
    expect(await json('show', first.id, '--json')).toEqual(first);
    expect((await command(['show', first.id, '--ndjson'])).stdout).toBe(`${JSON.stringify(first)}\n`);
  });

  it('names the nearest ids', async () => {
    const { code, stderr } = await command(['show', 'patentsGranted']);
    expect([code, stderr]).toEqual([
      2,
      expect.stringMatching(/^shanghai-sti: no observation has .* patents-granted, /),
    ]);
  });
});

describe('convert', () => {
  it('keeps every digit and the bound', async () => {
    expect((await command(['convert', '2470.67万元', '亿元'])).stdout).toBe('0.247067亿元\n');
    expect((await command(['convert', '约200亿元', '万亿元'])).stdout).toBe('约0.0200万亿元\n');
    expect((await command(['convert', '--lang', 'zh', '-5亿元', '万元'])).stdout).toBe('-50000万元\n');
    expect((await command(['convert', '--', '-5亿元', '万元'])).stdout).toBe('-50000万元\n');
    expect((await command(['convert', '12345678901234567890元', '亿元'])).stdout).toBe('123456789012.34567890亿元\n');
  });

  it('gives the number and its interval as data', async () => {
    expect(await json('convert', '2470.67万元', '亿元', '--json')).toEqual({
      printed: '2470.67万元',
      value: 0.247067,
      unit: '亿元',
      bound: 'exact',
      low: 0.2470665,
      // rounded outward, as `interval` does
      high: 0.24706750000000002,
      text: '0.247067亿元',
    });
    expect(await json('convert', '300家以上', '家', '--ndjson')).toMatchObject({ low: 300, high: null });
    expect(await json('convert', '三分之二', '‰', '--json')).toMatchObject({ value: 666.6666666666667, text: null });
  });

  it.each([
    [['abc', '亿元'], '"abc" is no quantity: missing-number at 0'],
    [['3兆元', '亿元'], 'ambiguous'],
    [['3件', '元'], '"件" does not convert to "元"'],
    [['三分之二', '%'], '三分之二 has no last decimal in %: --json has the number'],
    [['3件'], 'usage: shanghai-sti convert FIGURE UNIT'],
    [['-5亿'], 'usage: shanghai-sti convert FIGURE UNIT'],
    [['-5kVA', '瓦时'], '"-5kVA" is no quantity: unknown-unit at 2'],
    [['-.5%', '%'], '"-.5%" is no quantity'],
  ])('%j is an error in the words of the package', async (args, words) => {
    const { code, stdout, stderr } = await command(['convert', ...args]);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain(words);
  });
});

describe('verify', () => {
  it('hashes the constants and the files, and holds them against a pin', async () => {
    const { code, stdout } = await command(['verify', '--sha256', sha256]);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^(\S+ +ok\n)+$/);
    expect(stdout).toMatch(/^constants +ok\n/);
    expect(stdout).toMatch(/^data\/2025\.json +ok$/m);
    expect(stdout).toMatch(/^pin +ok$/m);
    expect(await json('verify', '--json')).toMatchObject({ edition: '2025', ok: true });
  });

  it('answers no to another pin, and refuses what is no hash', async () => {
    const other = await command(['verify', '--sha256', '0'.repeat(64)]);
    expect([other.code, other.stderr]).toEqual([1, '']);
    expect(other.stdout).toMatch(/^pin .*0{64}/m);
  });

  it('says so in Chinese', async () => {
    const { stdout } = await command(['verify', '--sha256', sha256, '--lang', 'zh']);
    expect(stdout).toMatch(/^(\S+ +一致\n)+$/);
    expect(stdout).toMatch(/^常量 /);
    expect(stdout).toMatch(/^锁定 /m);
  });
});

describe('audit', () => {
  it('names what does not fit, with line and column, and ends with 1', async () => {
    const file = fileOf('other.md', '新增三家\n');
    const { code, stdout } = await command(['audit', file]);
    expect(code).toBe(1);
    expect(stdout).toContain(`${file}:1:3  unclaimed: 三\n`);
    expect(await json('audit', file, '--json')).toMatchObject({ ok: false });
  });

  it('says the same in Chinese', async () => {
    const file = fileOf('other-zh.md', '新增三家\n');
    const en = (await command(['audit', file])).stdout.split('\n');
    const zh = (await command(['audit', file, '--lang', 'zh'])).stdout.split('\n');
    expect(zh).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^警告：不是 2025 年版所据的文本（sha256 [\da-f]{64}）$/),
        '观测值         0/50',
        '数词           1：属于观测值 0，列明不计 0，未登记 1',
        `${file}:1:3  未登记：三`,
        `${file}:7:1  未见：首批，列明不计（序数）`,
        `${file}:16:1  缺失：insurance-premium-subsidy-batches，3批`,
      ]),
    );
    // each line is there, in the same place, and none of them is left in English
    const place = (line: string): string => /^.*?:\d+:\d+/.exec(line)?.[0] ?? '';
    expect(zh.map(place)).toEqual(en.map(place));
    expect(zh.filter((line) => line !== '' && !/\p{Script=Han}/u.test(line))).toEqual([]);
  });
});

describe('extract', () => {
  const text = '甲地全年授权专利1.2万件，\n同比增长3.5%。首批名单已发布。\n';

  it('prints a table, an array, or what a record becomes', async () => {
    const { code, stdout } = await command(['extract', fileOf('text.md', text), '--year', '2025']);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^1:9 +1\.2万件 +12000 +件 +2025$/m);
    expect(stdout).toMatch(/^2:5 +3\.5% +3\.5 +% +2025\*, increase year-on-year 2024$/m);
    const ran = await command(['extract', '--json'], text);
    const mentions = JSON.parse(ran.stdout) as { text: string; start: number; end: number }[];
    expect(mentions.map((one) => one.text)).toEqual(['1.2万件', '3.5%', '首批']);
    for (const one of mentions) expect(text.slice(one.start, one.end)).toBe(one.text);
    const bulk = await command(['extract', '--ndjson', '--year', '2025'], `${JSON.stringify({ id: 1, text })}\n`);
    expect(JSON.parse(bulk.stdout)).toMatchObject({ id: 1, text, mentions: [{ period: '2025' }, {}, {}] });
  });

  it('says in Chinese what the sentence says of a figure', async () => {
    const told =
      '3亿元增长5%，每万人口拥有5件，其中近三成\n首批，累计认定10余家，比2020年下降3%，新增约6家\n3至5家，是上年的1.2倍\n较年初增长4%\n环比下降2%\n年均增长6%\n累计增长7%';
    const { stdout } = await command(['extract', '--year', '2025', '--lang', 'zh'], told);
    expect(stdout.split('\n').map((line) => line.replace(/^\S+ +\S+ +\S+ +/, ''))).toEqual([
      '元       2025*',
      '%        2025*, 未写明基准 增',
      '件/万人  2025-12-31*, 每万人',
      '%        2025*, 以下一侧, 部分',
      '序数',
      '家       2025-12-31*, 以上一侧, 累计',
      '%        2025-12-31*, 比 2020 减',
      '家       2025*, 约, 新增',
      '家       2025*, 范围',
      '倍       2025*, 同比 2024 倍数',
      '%        2025*, 较年初 2024-12-31 增',
      '%        2025*, 环比 减',
      '%        2025*, 年均 增',
      '%        2025*, 累计 增',
      '',
    ]);
  });

  it('lines up more rows than a call takes arguments', () => {
    expect(
      table(
        [{ title: '' }],
        Array.from({ length: 130_000 }, () => ['三家']),
      ).lines,
    ).toHaveLength(130_000);
  });

  it('takes no line that could not go out again: a NUL becomes six characters', async () => {
    expect(6 * mostMaxLine).toBeLessThan(constants.MAX_STRING_LENGTH - 1000);
    const { code, stdout } = await command(['extract', '--ndjson', '--max-line', String(mostMaxLine)], '"3家"');
    expect([code, JSON.parse(stdout)]).toMatchObject([0, { text: '3家' }]);
  });

  it('finds nothing in nothing', async () => {
    expect(await command(['extract'])).toEqual({ code: 0, stdout: '', stderr: '' });
    expect((await command(['extract', '--json'])).stdout).toBe('[]\n');
    expect((await command(['extract', '--ndjson'])).stdout).toBe('');
  });

  it('ends with 1 for a bad record only where it is asked to', async () => {
    expect((await command(['extract', '--ndjson'], 'x\n"3家"\n')).code).toBe(0);
    const { code, stdout, stderr } = await command(['extract', '--ndjson', '--strict'], 'x\n"3家"\n');
    expect(code).toBe(1);
    expect(stdout.split('\n')).toHaveLength(3);
    expect(stderr).toBe('shanghai-sti: 1 of 2 records were bad\n');
  });

  it.each([
    [['--field', 'body'], '--field goes with --ndjson'],
    [['--ndjson', '--field', 'x', '--as', 'x'], '--field and --as'],
    [['--ndjson', '--max-line', '0'], '--max-line takes a whole number from 1 to 67108864'],
    [['--ndjson', '--max-line', '67108865'], '--max-line takes a whole number from 1 to 67108864'],
    [['--year', '-5'], '--year takes a whole number from 1000 to 9999, not "-5"'],
    [['--year', '25'], '--year takes a whole number'],
    [['--json', '--ndjson'], 'exclude each other'],
    [['none.md'], 'none.md'],
    [['--ndjson', 'none.md'], 'none.md'],
    [['.'], 'EISDIR'],
  ])('%j is refused', async (args, words) => {
    const { code, stdout, stderr } = await command(['extract', ...args]);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain(words);
  });

  it('refuses a document that is no UTF-8', async () => {
    const { code, stderr } = await command(['extract', fileOf('latin', Uint8Array.of(0x33, 0xbc))]);
    expect([code, stderr]).toEqual([2, expect.stringContaining('is not UTF-8 text')]);
  });
});

describe('the command line', () => {
  it('helps, in the language that is asked for or that the environment has', async () => {
    const en = (await command(['--help'])).stdout;
    const zh = (await command(['--help', '--lang', 'zh'])).stdout;
    for (const { name, summary } of commands) {
      expect(en).toContain(`  ${name} `);
      expect(en).toContain(summary.en);
      expect(zh).toContain(summary.zh);
    }
    expect((await command(['--help'], '', { LANG: 'zh_CN.UTF-8' })).stdout).toBe(zh);
    expect((await command(['--help'], '', { LANG: 'zh_CN.UTF-8', LC_ALL: 'C' })).stdout).toBe(en);
    for (const code of [0, 1, 2, 70, 141]) expect(en).toMatch(new RegExp(`^ {2}${code} `, 'm'));
  });

  it.each(commands.map(({ name }) => name))('helps with %s, with the same options in both languages', async (name) => {
    const en = await command([name, '--help']);
    expect([en.code, en.stdout]).toEqual([0, expect.stringMatching(new RegExp(`^shanghai-sti ${name} ?`))]);
    const zh = await command([name, '--help', '--lang', 'zh']);
    const options = (text: string): string[] => text.match(/--[a-z-]+/g) ?? [];
    expect(options(zh.stdout)).toEqual(options(en.stdout));
  });

  it('offers the version where it is given, and not behind a command', async () => {
    expect((await command(['--help'])).stdout).toContain('--version');
    expect((await command(['list', '--help'])).stdout).not.toContain('--version');
  });

  it('says its version', async () => {
    expect((await command(['--version'])).stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
  });

  it.each([
    [[], 'usage: '],
    [['frob'], 'unknown command "frob"; expected one of list, show, '],
    [['-5h'], 'unknown command "-5h"; expected one of list, show, '],
    [['list', '--frob'], "Unknown option '--frob'"],
    [['list', '--topic', 'x'], 'unknown topic "x"; expected one of guarantee, '],
    [['list', 'x'], 'usage: shanghai-sti list'],
    [['list', '--lang', 'fr'], 'unknown language "fr"'],
    [['list', '--lang'], '--lang takes a language; expected zh or en'],
    [['list', '--topic', 'creation', '--topic', 'services'], '--topic is given twice'],
    [['verify', '--sha256', 'x'], 'x'],
  ])('%j is refused with 2, and nothing on stdout', async (args, words) => {
    const { code, stdout, stderr } = await command(args);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/^shanghai-sti: .*\n$/);
    expect(stderr).toContain(words);
  });
});

describe('a fault of the program', () => {
  it('ends with 70, and leaves its trace', async () => {
    const [stdout, stderr] = [new Kept(), new Kept()];
    const stdin = new Readable({ read: () => stdin.destroy(new TypeError('a fault')) });
    expect(await run(['extract', '--ndjson'], { stdin, stdout, stderr, env: {} })).toBe(70);
    expect(stderr.text).toMatch(/^shanghai-sti: a fault of the program\nTypeError: a fault\n +at /);
  });
});

describeWithSource('the source', () => {
  it('is audited, and extracted', async () => {
    const file = fileOf('source.md', sourceText());
    expect(await json('audit', file, '--json')).toMatchObject({ ok: true });
    const { stdout } = await command(['extract', file, '--year', '2025']);
    for (const { printed } of observations) expect(stdout).toContain(printed.replace(/^约/, ''));
  });
});
