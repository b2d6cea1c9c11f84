import { dataset } from 'shanghai-sti/dataset';
import { Explorer } from '../explorer/explorer.js';
import { type Lang, words } from '../explorer/words.js';
import type { Assets } from './assets.js';
import { type Page, renderPage } from './layout.js';

const { measures, observations } = dataset;

export const explorerPage = (lang: Lang, assets: Assets): Page =>
  renderPage({
    path: `${lang}/index.html`,
    lang,
    assets,
    script: 'main',
    title: words[lang].site,
    description: words[lang].lead(observations.length, measures.length, dataset.report.edition),
    children: (
      <div id="app" data-lang={lang}>
        <Explorer lang={lang} />
      </div>
    ),
  });
