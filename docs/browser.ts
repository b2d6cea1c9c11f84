/** The built site, served on this machine, and Debian's browser to look at it. */

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { preview } from 'vite';

const site = join(import.meta.dirname, 'site');

export interface Served {
  /** Where the site stands, with a stroke at the end. */
  readonly address: string;
  readonly browser: Browser;
  readonly close: () => Promise<void>;
}

export async function serve(): Promise<Served> {
  if (!existsSync(join(site, 'index.html'))) throw new Error('docs/site is not there: npm run docs builds it');
  const server = await preview({
    root: import.meta.dirname,
    configFile: false,
    logLevel: 'error',
    build: { outDir: 'site' },
    preview: { port: 0, host: '127.0.0.1' },
  });
  const browser = await chromium.launch({
    executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
  return {
    address: server.resolvedUrls!.local[0]!,
    browser,
    close: async () => {
      await browser.close();
      await server.close();
    },
  };
}
