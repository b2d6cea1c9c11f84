import { gzipSync } from 'node:zlib';
import axe from 'axe-core';
import type { BrowserContext, Page, Response } from 'playwright-core';
import { afterAll, beforeAll, expect } from 'vitest';
import { serve, type Served } from '../../docs/browser.js';

export interface Look {
  readonly width: 360 | 1280;
  readonly lang: 'en' | 'zh';
  readonly theme: 'light' | 'dark';
}

export const looks: readonly Look[] = ([360, 1280] as const).flatMap((width) =>
  (['en', 'zh'] as const).flatMap((lang) => (['light', 'dark'] as const).map((theme) => ({ width, lang, theme }))),
);

export const nameOf = ({ width, lang, theme }: Look): string => `${width} px, ${lang}, ${theme}`;

/** A page of the site, with all that it said and asked for. */
export interface Visit {
  readonly page: Page;
  /** Errors and warnings of the console, uncaught errors, and requests that left the site or failed. */
  readonly faults: readonly string[];
  /** Bytes of what was loaded, gzipped, as a server would send it. */
  readonly transferred: () => Promise<number>;
}

let served: Served;
const contexts: BrowserContext[] = [];

/** Starts the browser and a server of the built site around the tests of a file. */
export function useBrowser(): void {
  beforeAll(async () => {
    served = await serve();
  });
  afterAll(() => served?.close());
}

export async function visit(path: string, look: Look, options: { javaScriptEnabled?: boolean } = {}): Promise<Visit> {
  await Promise.all(contexts.splice(0).map((context) => context.close()));
  const context = await served.browser.newContext({
    viewport: { width: look.width, height: 800 },
    colorScheme: look.theme,
    locale: look.lang === 'en' ? 'en-GB' : 'zh-CN',
    permissions: ['clipboard-read', 'clipboard-write'],
    acceptDownloads: true,
    ...options,
  });
  contexts.push(context);
  context.setDefaultTimeout(300_000); // for what never comes: a slow machine decides nothing
  const page = await context.newPage();
  const faults: string[] = [];
  const responses: Response[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) faults.push(message.text());
  });
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('requestfailed', (request) => faults.push(`${request.url()} failed`));
  page.on('request', (request) => {
    if (!request.url().startsWith(served.address) && !/^(?:blob|data):/.test(request.url())) {
      faults.push(`${request.url()} is not of the site`);
    }
  });
  page.on('response', (response) => {
    responses.push(response);
  });
  await page.goto(served.address + path);
  if (options.javaScriptEnabled !== false) await page.locator('#app:not([data-ready])').waitFor({ state: 'detached' });
  return {
    page,
    faults,
    transferred: async () => {
      const bodies = await Promise.all(responses.map((response) => response.body()));
      return bodies.reduce((sum, body) => sum + gzipSync(body).length, 0);
    },
  };
}

/** What axe finds wrong, in words. */
export async function violations(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe.source);
  const found = await page.evaluate(async () => {
    const { axe: run } = globalThis as unknown as { axe: typeof axe };
    return (await run.run()).violations;
  });
  return found.map(({ id, help, nodes }) => `${id}: ${help}: ${nodes.map(({ html }) => html).join(' | ')}`);
}

/** No part of a page may stand out of it at the side. */
export async function expectNoOverflow(page: Page): Promise<void> {
  const { scroll, client } = await page.evaluate(() => ({
    scroll: document.documentElement.scrollWidth,
    client: document.documentElement.clientWidth,
  }));
  expect(scroll).toBeLessThanOrEqual(client);
}
