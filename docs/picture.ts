/** `npm run docs:picture`: the pictures of the explorer that the READMEs show, each in its language, from the built site. */

import { join } from 'node:path';
import { serve } from './browser.js';

const { address, browser, close } = await serve();

async function take(lang: 'en' | 'zh', locale: string, file: string): Promise<void> {
  const page = await browser.newPage({ viewport: { width: 1120, height: 640 }, colorScheme: 'light', locale });
  await page.goto(`${address}${lang}/index.html`);
  await page.locator('[data-chart="series"] .mark').first().waitFor();
  await page.screenshot({ path: join(import.meta.dirname, file) });
}

try {
  await take('en', 'en-GB', 'explorer.png');
  await take('zh', 'zh-CN', 'explorer.zh-CN.png');
} finally {
  await close();
}
