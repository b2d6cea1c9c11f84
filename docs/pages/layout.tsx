import { createHash } from 'node:crypto';
import { posix } from 'node:path';
import type { ComponentChildren } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { htmlLang, type Lang, words } from '../explorer/words.js';
import type { Assets } from './assets.js';

/** One file of the site. */
export interface Page {
  /** From the site's root: `en/indicators/patents-granted.html`. */
  readonly path: string;
  readonly html: string;
}

interface PageProps {
  readonly path: string;
  readonly lang: Lang;
  readonly title: string;
  readonly description: string;
  readonly assets: Assets;
  /** What runs on the page beside the theme switch. */
  readonly script?: keyof Assets['scripts'];
  readonly children: ComponentChildren;
  /** The same page in the other language, where the path does not differ by the language alone. */
  readonly other?: string;
}

const sections = ['explorer', 'reader', 'indicators', 'guides', 'api'] as const;
const places: Readonly<Record<(typeof sections)[number], (lang: Lang) => string>> = {
  explorer: (lang) => `${lang}/index.html`,
  reader: (lang) => `${lang}/reader.html`,
  indicators: (lang) => `${lang}/indicators/index.html`,
  guides: (lang) => `${lang}/guides/index.html`,
  api: () => 'api/index.html',
};

/** The link from one page of the site to another: relative, so that the site may stand anywhere. */
export const linkFrom = (page: string, target: string): string => posix.relative(posix.dirname(page), target);

/** The theme stands before the first paint, so that no page flashes. */
const theme = `try{const t=localStorage.getItem('tsd-theme');if(t==='light'||t==='dark')document.documentElement.dataset.theme=t}catch{}`;

/**
 * A link to a view opens with a page that was generated for another one: what the view changes is not shown before it is
 * the view's, so that nothing moves. Should the script that does it not come, the page is shown as it was generated.
 */
const waiting = `if(location.search){const d=document.documentElement.dataset;d.waiting='';addEventListener('load',()=>delete d.waiting)}`;

/** Nothing is fetched, and nothing comes from another host: the browser holds the pages to it. */
const policyWith = (script: string): string =>
  [
    "default-src 'none'",
    `script-src 'self' 'sha256-${createHash('sha256').update(script).digest('base64')}'`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' blob: data:",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');

export const otherLanguage = (lang: Lang): Lang => (lang === 'en' ? 'zh' : 'en');

export function renderPage(props: PageProps): Page {
  const { path, lang, title, description, assets, script, children } = props;
  const text = words[lang];
  const to = (target: string): string => linkFrom(path, target);
  const other = props.other ?? path.replace(new RegExp(`^${lang}/`), `${otherLanguage(lang)}/`);
  const first = script === 'main' ? `${theme};${waiting}` : theme;
  const scripts = ['page', ...(script === undefined ? [] : [script])] as const;
  const html = renderToString(
    <html lang={htmlLang[lang]}>
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content={policyWith(first)} />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>{title === text.site ? `shanghai-sti · ${title}` : `${title} · shanghai-sti`}</title>
        <meta name="description" content={description} />
        <link rel="alternate" hreflang={htmlLang[otherLanguage(lang)]} href={to(other)} />
        <link rel="icon" href={to(assets.icon)} type="image/svg+xml" />
        <script dangerouslySetInnerHTML={{ __html: first }} />
        <link rel="stylesheet" href={to(assets.style)} />
        {scripts.map((name) => (
          <script type="module" src={to(assets.scripts[name].file)} />
        ))}
        {(script === undefined ? [] : assets.scripts[script].ahead).map((file) => (
          <link rel="modulepreload" href={to(file)} />
        ))}
      </head>
      <body>
        <a class="skip" href="#content">
          {text.skip}
        </a>
        <header class="top">
          <a class="mark-name" href={to(places.explorer(lang))}>
            shanghai-sti
          </a>
          <nav aria-label={text.nav}>
            <ul>
              {sections.map((section) => (
                <li>
                  <a
                    href={to(places[section](lang))}
                    aria-current={isIn(path, places[section](lang)) ? 'page' : undefined}
                  >
                    {text[section]}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
          <div class="settings">
            <a
              href={to(other)}
              hreflang={htmlLang[otherLanguage(lang)]}
              lang={htmlLang[otherLanguage(lang)]}
              data-other-language
            >
              {text.otherLanguage}
            </a>
            <button type="button" data-theme-switch aria-label={text.theme} title={text.theme}>
              <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
                <circle cx="8" cy="8" r="6.25" fill="none" stroke="currentColor" stroke-width="1.5" />
                <path d="M8 1.75a6.25 6.25 0 0 1 0 12.5z" fill="currentColor" />
              </svg>
            </button>
          </div>
        </header>
        <main id="content" tabIndex={-1}>
          {children}
        </main>
        <footer class="bottom">
          <p>{text.footer}</p>
        </footer>
      </body>
    </html>,
  );
  return { path, html: `<!doctype html>\n${html}\n` };
}

/** Whether a page belongs to a section: it is its first page, or lies in its folder. */
const isIn = (path: string, place: string): boolean =>
  path === place || (/\/\w+\/index\.html$/.test(place) && path.startsWith(place.replace(/index\.html$/, '')));

/** The first page: on to the language of the browser, or a choice where no script runs. */
export function rootPage(): Page {
  const go = `location.replace((/^zh\\b/i.test(navigator.language)?'zh':'en')+'/index.html'+location.search)`;
  const html = renderToString(
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content={policyWith(go)} />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>shanghai-sti</title>
        <script dangerouslySetInnerHTML={{ __html: go }} />
      </head>
      <body>
        <main>
          <h1>shanghai-sti</h1>
          <p>
            <a href="en/index.html">English</a> ·{' '}
            <a href="zh/index.html" lang="zh-Hans">
              中文
            </a>
          </p>
        </main>
      </body>
    </html>,
  );
  return { path: 'index.html', html: `<!doctype html>\n${html}\n` };
}
