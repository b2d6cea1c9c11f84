import { describe, expect, test } from 'vitest';
import { words } from '../../docs/explorer/words.js';
import { expectNoOverflow, type Look, looks, nameOf, useBrowser, violations, visit } from './browser.js';

useBrowser();

const pages = [
  'index.html',
  'reader.html',
  'indicators/index.html',
  'indicators/pct-applications.html',
  'indicators/derived.html',
  'guides/index.html',
  'guides/precision.html',
  'guides/formats.html',
];

describe.each(looks)('$width px, $lang, $theme', (look) => {
  test.each(pages)('%s has no fault', async (path) => {
    const { page, faults } = await visit(`${look.lang}/${path}`, look);
    expect(await violations(page)).toEqual([]);
    await expectNoOverflow(page);
    expect(faults).toEqual([]);
  });

  test('the paper is that of the theme, and the switch turns it', async () => {
    const { page } = await visit(`${look.lang}/index.html`, look);
    const paper = (): Promise<string> =>
      page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
    const [light, dark] = ['rgb(251, 250, 246)', 'rgb(24, 23, 20)'];
    expect(await paper()).toBe(look.theme === 'light' ? light : dark);
    await page.getByRole('button', { name: words[look.lang].theme }).click();
    expect(await paper()).toBe(look.theme === 'light' ? dark : light);
    await page.reload();
    expect(await paper(), nameOf(look)).toBe(look.theme === 'light' ? dark : light);
  });
});

test('the first page leads to the language of the browser', async () => {
  const { page } = await visit('index.html?q=x', { width: 1280, lang: 'zh', theme: 'light' });
  await expect.poll(() => page.url()).toMatch(/\/zh\/index\.html\?q=x$/);
});

test('an indicator can be cited from its page', async () => {
  const { page, faults } = await visit('en/indicators/patents-granted.html', looks[0]!);
  await page.locator('button[data-copy="cite-bibtex"]').click();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(
    '@misc{shanghai-sti:2025:patents-granted',
  );
  expect(faults).toEqual([]);
});

test('the reference asks for nothing elsewhere', async () => {
  const { faults } = await visit('api/index.html', looks[4]!);
  expect(faults).toEqual([]);
});

test('a link to an indicator leads to it', async () => {
  const { page } = await visit('en/index.html?id=patent-agencies-supported', looks[4]!);
  const row = page.locator('[data-id="patent-agencies-supported"]');
  await expect.poll(() => row.evaluate((one) => Math.round(one.getBoundingClientRect().top / innerHeight))).toBe(0);
});

test.each(['functions/shanghai-sti_text.extractQuantities', 'types/shanghai-sti.Base', 'hierarchy'])(
  'the reference has room on a phone: %s',
  async (name) => {
    const { page, faults } = await visit(`api/${name}.html`, looks[0]!);
    await expectNoOverflow(page);
    expect(faults).toEqual([]);
  },
);

/** One of each kind of page that TypeDoc writes. */
const reference = [
  'index',
  'modules/shanghai-sti_text',
  'functions/shanghai-sti.convert',
  'types/shanghai-sti.Base',
  'interfaces/shanghai-sti.Observation',
  'classes/shanghai-sti.UnitError',
  'variables/shanghai-sti.patentsGranted',
];

describe.each<Look>([
  { width: 1280, lang: 'en', theme: 'light' },
  { width: 360, lang: 'en', theme: 'dark' },
])('the reference, $width px, $theme', (look) => {
  test.each(reference)('%s has no fault', async (name) => {
    const { page, faults } = await visit(`api/${name}.html`, look);
    await page.locator('#tsd-nav-container a[href]').first().waitFor({ state: 'attached' }); // a script writes it
    expect(await violations(page)).toEqual([]);
    expect(faults).toEqual([]);
  });
});
