/** `npm run docs:picture`: the picture of the explorer that the READMEs show, from the built site. */

import { join } from 'node:path';
import { serve } from './browser.js';

const { address, browser, close } = await serve();
try {
  const page = await browser.newPage({ viewport: { width: 1120, height: 640 }, colorScheme: 'light', locale: 'en-GB' });
  await page.goto(`${address}en/index.html`);
  await page.locator('[data-chart="series"] .mark').first().waitFor();
  await page.screenshot({ path: join(import.meta.dirname, 'explorer.png') });
} finally {
  await close();
}
