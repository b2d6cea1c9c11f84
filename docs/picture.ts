/** `npm run docs:picture`: the pictures of the explorer that the READMEs show, each in its language, from the built site. */

import { join } from 'node:path';
import { serve } from './browser.js';

const { address, browser, close } = await serve();
try {
  for (const [lang, locale, file] of [
    ['en', 'en-GB', 'explorer.png'],
    ['zh', 'zh-CN', 'explorer.zh-CN.png'],
  ] as const) {
    const page = await browser.newPage({ viewport: { width: 1120, height: 640 }, colorScheme: 'light', locale });
    await page.goto(`${address}${lang}/index.html`);
    await page.locator('[data-chart="series"] .mark').first().waitFor();
    await page.screenshot({ path: join(import.meta.dirname, file) });
    await page.close();
  }
} finally {
  await close();
}
