/** Builds the site into `docs/site`: what runs in the pages, the pages, and the reference. */

import { copyFileSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { buildAssets } from './pages/assets.js';
import { cataloguePages } from './pages/catalogue.js';
import { derivedPage } from './pages/derived.js';
import { explorerPage } from './pages/explorer.js';
import { copied, guidePages } from './pages/guides.js';
import { rootPage } from './pages/layout.js';
import { readerPage } from './pages/reader.js';

const root = join(import.meta.dirname, '..');
const site = join(import.meta.dirname, 'site');

rmSync(site, { recursive: true, force: true });
mkdirSync(site, { recursive: true });

const assets = await buildAssets(site);
const pages = [
  rootPage(),
  ...(['en', 'zh'] as const).flatMap((lang) => [
    explorerPage(lang, assets),
    readerPage(lang, assets),
    ...cataloguePages(lang, assets),
    derivedPage(lang, assets),
    ...guidePages(lang, assets),
  ]),
];
for (const { path, html } of pages) {
  const file = join(site, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, html);
}
for (const file of copied) if (existsSync(join(root, file))) copyFileSync(join(root, file), join(site, basename(file)));
console.log(`docs/site: ${pages.length} pages`);
