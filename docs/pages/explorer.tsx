import { measures, observations } from 'shanghai-sti/editions/2025';
import { Explorer } from '../explorer/explorer.js';
import { type Lang, words } from '../explorer/words.js';
import type { Assets } from './assets.js';
import { type Page, renderPage } from './layout.js';

export const explorerPage = (lang: Lang, assets: Assets): Page =>
  renderPage({
    path: `${lang}/index.html`,
    lang,
    assets,
    script: 'main',
    title: words[lang].site,
    description: words[lang].lead(observations.length, measures.length),
    children: (
      <div id="app" data-lang={lang}>
        <Explorer lang={lang} />
      </div>
    ),
  });
