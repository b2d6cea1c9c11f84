import { expect, test } from 'vitest';
import { words } from '../../docs/explorer/words.js';
import { describeWithSource, sourceText } from '../support/source.js';
import { expectNoOverflow, looks, useBrowser, violations, visit } from './browser.js';

useBrowser();

describeWithSource('the reader on the text of the report', () => {
  test.each(looks)('finds its 50 quantities: $width px, $lang, $theme', async (look) => {
    const { page, faults } = await visit(`${look.lang}/reader.html`, look);
    await page.locator('textarea').fill(sourceText());
    await page.locator('input[name="year"]').fill('2025');
    await expect.poll(() => page.locator('a.mention').count()).toBe(50);
    expect(await page.locator('.found tbody tr').count()).toBe(50);
    expect(await page.locator('.marked').evaluate((element) => element.textContent)).toBe(sourceText());
    expect(await violations(page)).toEqual([]);
    await expectNoOverflow(page);
    expect(faults).toEqual([]);
  });
});

test.each(looks)('what is read is copied as JSON and CSV: $width px, $lang, $theme', async (look) => {
  const text = words[look.lang];
  const { page, faults } = await visit(`${look.lang}/reader.html`, look);
  await page.locator('textarea').fill('截至9月底，余额约200亿元，同比下降3.5%；每万人口拥有研发人员121人。');
  await page.locator('input[name="year"]').fill('2025');
  await page.locator('input[name="money"][value="亿元"]').check();
  await expect.poll(() => page.locator('.found tbody tr').count()).toBe(3);
  const [first] = await page.locator('.found tbody tr').allInnerTexts();
  expect(first).toContain('200\t亿元\t150 – 250\t2025-09-30');
  const copied = async (label: string): Promise<string> => {
    await page.getByRole('button', { name: label }).click();
    await page.getByText(text.copied).last().waitFor();
    return page.evaluate(() => navigator.clipboard.readText());
  };
  const json = JSON.parse(await copied(text.copyJson)) as { quantity: { value: number }; interval: object }[];
  expect(json.map(({ quantity }) => quantity.value)).toEqual([2e10, -3.5, 121]);
  expect(json[0]!.interval).toEqual({ low: 1.5e10, high: 2.5e10, conventional: true });
  const lines = (await copied(text.copyCsv)).trimEnd().split(/\r?\n/);
  expect(lines).toHaveLength(4);
  expect(lines[1]).toContain('约200亿元,200,亿元,150,250,about,2025-09-30');
  await page.getByRole('button', { name: text.readerClear, exact: true }).click();
  await page.getByText(text.readerEmpty).waitFor();
  expect(faults).toEqual([]);
});

test.each(['en', 'zh'] as const)(
  'a text of 20,000 quantities: the first are shown, all are copied: %s',
  async (lang) => {
    const text = words[lang];
    const { page, faults } = await visit(`${lang}/reader.html`, { width: 1280, lang, theme: 'light' });
    const count = 20_000;
    const rows = page.locator('.found tbody tr');
    const source = Array.from({ length: count }, (_, index) => `新增企业${index + 1}家。`).join('');
    await page.locator('textarea').fill(source);
    await page.getByText(text.readerShown(500, count)).waitFor();
    expect(await rows.count()).toBe(500);
    expect(await page.locator('a.mention').count()).toBe(500);
    expect(await page.locator('.marked').evaluate((element) => element.textContent)).toBe(source);
    await page.getByRole('button', { name: text.readerMore(500) }).click();
    await expect.poll(() => rows.count()).toBe(1000);
    expect(await page.locator('a.mention').count()).toBe(1000);
    await page.getByRole('button', { name: text.copyCsv }).click();
    await page.getByText(text.copied).last().waitFor();
    const csv = await page.evaluate(() => navigator.clipboard.readText());
    expect(csv.trimEnd().split(/\r?\n/)).toHaveLength(count + 1);
    await page.locator('textarea').fill('新增企业1家。');
    await expect.poll(() => rows.count()).toBe(1);
    expect(await page.locator('.more').count()).toBe(0);
    expect(faults).toEqual([]);
  },
);

test('a spreadsheet runs nothing of what is copied as CSV', async () => {
  const { page } = await visit('en/reader.html', looks[0]!);
  await page.locator('textarea').fill('同比增长-3.5%。');
  await expect.poll(() => page.locator('.found tbody tr').count()).toBe(1);
  await page.getByRole('button', { name: words.en.copyCsv }).click();
  await page.getByText(words.en.copied).last().waitFor();
  const [, line] = (await page.evaluate(() => navigator.clipboard.readText())).split(/\r?\n/);
  expect(line).toMatch(/,'-3\.5%,-3\.5,%,-3\.5\d+,-3\.4\d+,/); // the text with an apostrophe, the numbers as they are
});
