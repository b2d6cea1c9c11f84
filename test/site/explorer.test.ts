import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { allSeries } from '../../src/series/index.js';
import { observations, report } from '../../src/editions/2025/index.js';
import { words } from '../../docs/explorer/words.js';
import { expectNoOverflow, type Look, looks, useBrowser, violations, visit } from './browser.js';

useBrowser();

const wide: Look = { width: 1280, lang: 'en', theme: 'light' };
const rows = (page: Page): ReturnType<Page['locator']> => page.locator('tr.row');
const figureOf = (page: Page, id: string): Promise<string> =>
  page.locator(`tr[data-id="${id}"] .figure .number`).innerText();
const marks = (page: Page, chart: string): ReturnType<Page['locator']> =>
  page.locator(`[data-chart="${chart}"] svg .mark`);

describe.each(looks)('$width px, $lang, $theme', (look) => {
  const text = words[look.lang];

  test('shows every indicator; a search in either language and the filters narrow them', async () => {
    const { page, faults } = await visit(`${look.lang}/index.html`, look);
    await expect.poll(() => rows(page).count()).toBe(observations.length);
    for (const [query, id] of [
      ['发明专利', 'invention-patents-granted'],
      ['invention granted', 'invention-patents-granted'],
      ['pct-applications', 'pct-applications'],
      ['135500', 'patents-granted'],
      ['135,500', 'patents-granted'],
      ['13.55', 'patents-granted'],
      ['cny 2.27', 'ic-pool-risk-coverage'],
      ['22,700亿元', 'ic-pool-risk-coverage'],
      ['知识产权保护 sub-centres', 'ip-protection-sub-centres'],
      ['protection sub-centres', 'ip-protection-sub-centres'],
    ] as const) {
      await page.locator('input[name="q"]').fill(query);
      await expect.poll(() => rows(page).count()).toBeLessThan(5);
      expect(await page.locator(`tr[data-id="${id}"]`).count()).toBe(1);
    }
    await page.getByRole('button', { name: text.clear, exact: true }).click();
    await page.locator('select[name="topic"]').selectOption('creation');
    await expect.poll(() => rows(page).count()).toBe(4);
    await page.locator('select[name="unit"]').selectOption('件');
    await expect.poll(() => rows(page).count()).toBe(3);
    await page.locator('select[name="kind"]').selectOption('rate');
    await page.getByText(text.nothing).waitFor();
    expect(await violations(page)).toEqual([]);
    expect(faults).toEqual([]);
  });

  test('the unit of money is switched, in the table and in the chart', async () => {
    const { page, faults } = await visit(`${look.lang}/index.html`, look);
    const subsidy = 'insurance-premium-subsidy';
    for (const [unit, figure] of [
      ['元', look.lang === 'en' ? '24,706,700' : '24706700'],
      ['万元', look.lang === 'en' ? '2,470.67' : '2470.67'],
      ['亿元', '0.247067'],
    ] as const) {
      await page.locator(`input[name="money"][value="${unit}"]`).check();
      await expect.poll(() => figureOf(page, subsidy)).toBe(figure);
      await expect.poll(() => page.locator('[data-chart="money"] svg').innerHTML()).toContain(`${figure}${unit}`);
    }
    expect(await page.locator('tr[data-id="patents-granted"] .unit').innerText()).not.toContain('元');
    expect(faults).toEqual([]);
  });

  test('the charts have a mark for each figure, a table behind them, and what is told at a mark', async () => {
    const { page, faults } = await visit(`${look.lang}/index.html`, look);
    await expect.poll(() => marks(page, 'parts').count()).toBe(observations.filter((one) => 'partOf' in one).length);
    await expect.poll(() => marks(page, 'money').count()).toBe(observations.filter(({ unit }) => unit === '元').length);
    for (const { id, points } of allSeries) {
      await page.locator('select[name="series"]').selectOption(id);
      await expect.poll(() => marks(page, 'series').count()).toBe(points.length);
      expect(await page.locator('[data-chart="series"] tbody tr').count()).toBe(points.length);
    }
    await page.locator('select[name="series"]').selectOption('data-product-certificates');
    const labels = (chart: string): Promise<string[]> =>
      marks(page, chart).evaluateAll((all) => all.map((one) => one.getAttribute('aria-label') ?? ''));
    // English names in a Chinese table are in their language
    const names = page.locator('[data-chart="series"] tbody td:last-child', { hasText: 'cxxxc' });
    expect(await names.getAttribute('lang')).toBe(look.lang === 'zh' ? 'en' : null);
    for (const label of await labels('series')) expect(label).toContain(look.lang === 'zh' ? '件' : 'certificates');
    expect((await labels('parts')).filter((label) => /\d{6}/.test(label))).toEqual([]);
    expect((await labels('parts')).filter((label) => label.endsWith('33.3%'))).toHaveLength(1); // exactly a third
    await marks(page, 'series').last().hover();
    expect(await page.locator('[data-chart="series"] .told').innerText()).toContain('2025-12-31');
    for (const table of await page.locator('.behind summary').all()) await table.click();
    expect(await violations(page)).toEqual([]);
    await expectNoOverflow(page);
    expect(faults).toEqual([]);
  });

  test('details open at an indicator, and a link restores the view', async () => {
    const { page, faults } = await visit(`${look.lang}/index.html`, look);
    await page.locator('input[name="q"]').fill(look.lang === 'en' ? 'loan' : '贷款');
    await page.locator('input[name="money"][value="万元"]').check();
    await page.locator('tr[data-id="ip-pledge-loan-balance"] button').click();
    await page.locator('select[name="series"]').selectOption('patents-granted');
    await page.getByRole('button', { name: text.share }).click();
    await page.getByText(text.copied).waitFor();
    const link = await page.evaluate(() => navigator.clipboard.readText());
    const seen = async (): Promise<unknown> => ({
      rows: await rows(page).allInnerTexts(),
      open: await page.locator('tr.opened').innerText(),
      series: await page.locator('select[name="series"]').inputValue(),
    });
    const before = await seen();
    expect(await violations(page)).toEqual([]);
    await expectNoOverflow(page);
    await page.goto('about:blank');
    await page.goto(link);
    await page.locator('#app[data-ready]').waitFor();
    await expect.poll(seen).toEqual(before);
    // and the other language opens the same view
    await page.locator('a[data-other-language]').click();
    await page.waitForURL(`**/${look.lang === 'en' ? 'zh' : 'en'}/index.html?*`);
    await page.locator('#details-ip-pledge-loan-balance').waitFor();
    expect(await page.locator('input[name="money"][value="万元"]').isChecked()).toBe(true);
    expect(faults).toEqual([]);
  });
});

test('by the keyboard alone: skip to the content, search, switch, open an indicator, walk through a chart', async () => {
  const { page, faults } = await visit('en/index.html', wide);
  const { keyboard } = page;
  const focused = (): Promise<string> =>
    page.evaluate(() => document.activeElement?.getAttribute('name') ?? document.activeElement?.textContent ?? '');
  await keyboard.press('Tab');
  expect(await focused()).toBe(words.en.skip);
  await keyboard.press('Enter');
  await keyboard.press('Tab');
  expect(await focused()).toBe('q');
  await keyboard.type('premium subsidies');
  await expect.poll(() => rows(page).count()).toBe(3);
  for (let step = 0; step < 4; step += 1) await keyboard.press('Tab');
  expect(await focused()).toBe('money');
  await keyboard.press('ArrowRight');
  await keyboard.press('ArrowRight');
  await expect.poll(() => figureOf(page, 'insurance-premium-subsidy')).toBe('2,470.67');
  const reach = async (done: () => Promise<boolean>): Promise<void> => {
    for (let step = 0; step < 20; step += 1) {
      await keyboard.press('Tab');
      if (await done()) return;
    }
    throw new Error('not reached by twenty steps of the Tab key');
  };
  await reach(async () => (await focused()) === 'Premium subsidies for technology insurance');
  await keyboard.press('Enter');
  await page.locator('#details-insurance-premium-subsidy').waitFor();
  await reach(() => page.evaluate(() => document.activeElement?.classList.contains('mark') ?? false));
  const told = page.locator('[data-chart="series"] .told');
  await expect.poll(() => told.innerText()).toContain('2010');
  await keyboard.press('ArrowLeft');
  await expect.poll(() => told.innerText()).toContain('7,446');
  expect(faults).toEqual([]);
});

test.each(['en', 'zh'] as const)(
  'each chart is saved as SVG, PNG and CSV, and a picture stands alone: %s',
  async (lang) => {
    const text = words[lang];
    const { page, faults } = await visit(`${lang}/index.html`, { ...wide, lang });
    await expect.poll(() => marks(page, 'money').count()).toBe(7);
    for (const [chart, title, ...said] of [
      ['series', text.seriesTitle.toLowerCase(), 'China Business Weekly'],
      ['parts', text.partsTitle, text.part, text.whole, text.interval],
      ['money', text.moneyTitle, text.flow, text.stock, text.interval, text.moneyNames['亿元']],
    ] as const) {
      const figure = page.locator(`[data-chart="${chart}"]`);
      const save = async (format: 'SVG' | 'PNG' | 'CSV'): Promise<Buffer> => {
        const [file] = await Promise.all([
          page.waitForEvent('download'),
          figure.getByRole('button', { name: new RegExp(`^${format}`) }).click(),
        ]);
        expect(file.suggestedFilename()).toBe(`${chart}.${format.toLowerCase()}`);
        return readFileSync(await file.path());
      };
      const svg = (await save('SVG')).toString();
      expect(svg).not.toMatch(/var\(|currentColor|inherit/);
      const read = await page.evaluate((source) => {
        const root = new DOMParser().parseFromString(source, 'image/svg+xml').documentElement;
        const lines = [...root.querySelectorAll(':scope > text')].map((line) => line.textContent);
        return { size: [root.getAttribute('width'), root.getAttribute('height')], written: lines.join(' ') };
      }, svg);
      const unwrapped = lang === 'zh' ? read.written.replaceAll(' ', '') : read.written;
      for (const part of [title, text.unitIs(''), report.title.value[lang], ...said]) {
        expect(unwrapped).toContain(lang === 'zh' ? part.replaceAll(' ', '') : part.trim());
      }
      const png = await save('PNG');
      expect(png.subarray(1, 4).toString()).toBe('PNG');
      expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual(read.size.map((side) => 2 * Number(side)));
      expect((await save('CSV')).toString().trimEnd().split('\r\n').length).toBeGreaterThan(4);
    }
    expect(faults).toEqual([]);
  },
);

/** How much has moved in what was seen of a page, without its reader having done anything. */
const shiftOf = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let sum = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) sum += (entry as PerformanceEntry & { value: number }).value;
        }).observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => resolve(sum), 300);
      }),
  );

test.each([360, 1280] as const)('the first view at %i px is light, and nothing in it moves', async (width) => {
  const { page, transferred } = await visit('en/index.html', { ...wide, width });
  await expect.poll(() => marks(page, 'money').count()).toBe(7);
  expect(await shiftOf(page)).toBe(0);
  expect(await transferred()).toBeLessThan(160_000);
});

test.each(
  ([360, 1280] as const).flatMap((width) =>
    ['?q=loan', '?topic=creation&money=万元', '?q=insured&id=biomedical-insurance-projects', '?q=nothing+fits'].map(
      (query) => [query, width] as const,
    ),
  ),
)('nothing moves on the page of a link to a view: %s at %i px', async (query, width) => {
  const { page, faults } = await visit(`en/index.html${query}`, { ...wide, width });
  await expect.poll(() => marks(page, 'money').count()).toBe(7);
  expect(await page.locator('.columns').isVisible()).toBe(true);
  expect(await shiftOf(page)).toBeLessThan(0.1);
  expect(faults).toEqual([]);
});

test('without scripts, the indicators are there', async () => {
  const { page } = await visit('zh/index.html?q=x', { ...wide, lang: 'zh' }, { javaScriptEnabled: false });
  expect(await rows(page).count()).toBe(observations.length);
  expect(await page.locator('.columns').isVisible()).toBe(true);
  expect(await figureOf(page, 'patents-granted')).toBe('13.55');
});

test('what a link has to wait for is shown where the script does not come', async () => {
  const { page } = await visit('en/index.html', wide);
  await page.route(/main.*\.js$/, (route) => route.abort());
  await page.goto(`${page.url()}?q=loan`);
  expect(await page.locator('.columns').isVisible()).toBe(true);
});

/** The labels of the chart of the series that touch each other, in pairs. */
const touching = (page: Page): Promise<string[]> =>
  page.locator('[data-chart="series"] svg:not(.before)').evaluate((chart) => {
    const labels = [...chart.querySelectorAll('text')]
      .filter((label) => label.textContent !== '')
      .map((label) => ({ text: label.textContent, box: label.getBoundingClientRect() }));
    if (labels.length < 4) throw new Error(`${labels.length} labels: the chart is not there`);
    return labels.flatMap(({ text, box }, index) =>
      labels
        .slice(index + 1)
        .filter(({ box: other }) => other.left < box.right && box.left < other.right)
        .filter(({ box: other }) => other.top < box.bottom && box.top < other.bottom)
        .map((other) => `${text} / ${other.text}`),
    );
  });

describe.each([360, 1280] as const)('at %i px the labels of no series touch each other', (width) => {
  test.each(['en', 'zh'] as const)('%s', async (lang) => {
    const { page } = await visit(`${lang}/index.html`, { ...wide, width, lang });
    const choice = page.locator('select[name="series"]');
    const shown = await choice.inputValue();
    const ids = allSeries.map(({ id }) => id);
    const found: [string, string[]][] = [];
    const look = async (id: string): Promise<void> => void found.push([id, await touching(page)]);
    await look(shown);
    for (const id of ids.filter((one) => one !== shown)) {
      await page.locator('[data-chart="series"] svg').evaluate((chart) => chart.classList.add('before'));
      await choice.selectOption(id);
      await look(id);
    }
    expect(found.filter(([, pairs]) => pairs.length > 0)).toEqual([]);
    expect(found.map(([id]) => id).sort()).toEqual([...ids].sort());
  });
});
