import { Reader } from '../explorer/reader.js';
import { type Lang, words } from '../explorer/words.js';
import type { Assets } from './assets.js';
import { type Page, renderPage } from './layout.js';

export const readerPage = (lang: Lang, assets: Assets): Page =>
  renderPage({
    path: `${lang}/reader.html`,
    lang,
    assets,
    script: 'reader',
    title: words[lang].readerTitle,
    description: words[lang].readerLead,
    children: (
      <div id="app" data-lang={lang}>
        <Reader lang={lang} />
      </div>
    ),
  });
