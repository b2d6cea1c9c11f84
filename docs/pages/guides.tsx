import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import GithubSlugger from 'github-slugger';
import hljs from 'highlight.js/lib/core';
import bash from 'highlight.js/lib/languages/bash';
import json from 'highlight.js/lib/languages/json';
import typescript from 'highlight.js/lib/languages/typescript';
import MarkdownIt from 'markdown-it';
import { type Lang, words } from '../explorer/words.js';
import type { Assets } from './assets.js';
import { linkFrom, type Page, renderPage } from './layout.js';

const root = join(import.meta.dirname, '../..');

/** In the order that one reads them; a guide that is not named here comes behind these. */
const order = [
  'first-steps',
  'helpers',
  'units',
  'precision',
  'growth',
  'derived',
  'reconciliation',
  'charts',
  'pinning',
  'reading-text',
  'bulk',
  'validation',
  'formats',
  'editions',
  'reference-year',
  'benchmarks',
];

hljs.registerLanguage('ts', typescript);
hljs.registerLanguage('js', typescript);
hljs.registerLanguage('sh', bash);
hljs.registerLanguage('json', json);

interface Guide {
  readonly source: string;
  readonly path: string;
  readonly title: string;
  readonly lead: string;
  readonly markdown: string;
}

/** The guides of a language, from their Markdown. */
function guidesIn(lang: Lang): readonly Guide[] {
  const ending = lang === 'en' ? /^[\w-]+\.md$/ : /^[\w-]+\.zh-CN\.md$/;
  return readdirSync(join(root, 'docs/guides'))
    .filter((file) => ending.test(file))
    .map((file) => guideOf(`docs/guides/${file}`, lang))
    .sort((a, b) => rank(a) - rank(b) || a.path.localeCompare(b.path));
}

const nameOf = (source: string): string => posix.basename(source).replace(/(\.zh-CN)?\.md$/, '');
function rank({ source }: Guide): number {
  const place = order.indexOf(nameOf(source));
  return place === -1 ? order.length : place;
}

function guideOf(source: string, lang: Lang): Guide {
  // the link to the other language stands in the page's head
  const markdown = readFileSync(join(root, source), 'utf8').replace(/^\[(?:简体中文|English)\]\([^)]*\)\n+/m, '');
  const title = /^# (.*)$/m.exec(markdown)?.[1] ?? nameOf(source);
  const paragraph = markdown.split(/\n{2,}/).find((block) => /^[^#`|<!\n]/.test(block)) ?? '';
  const lead = paragraph.replaceAll('\n', lang === 'en' ? ' ' : '');
  return { source, path: pathOf(source, lang), title, lead: plain(lead), markdown };
}

const plain = (text: string): string => text.replaceAll(/\[([^[\]]*)\]\([^)]*\)/g, '$1').replaceAll('`', '');

function pathOf(source: string, lang: Lang): string {
  const name = nameOf(source);
  return source.startsWith('docs/guides/') ? `${lang}/guides/${name}.html` : `${lang}/${name.toLowerCase()}.html`;
}

export function guidePages(lang: Lang, assets: Assets): readonly Page[] {
  const text = words[lang];
  const guides = guidesIn(lang);
  const readme = guideOf(lang === 'en' ? 'README.md' : 'README.zh-CN.md', lang);
  const index = renderPage({
    path: `${lang}/guides/index.html`,
    lang,
    assets,
    title: text.guideTitle,
    description: text.guideLead,
    children: (
      <div class="prose">
        <h1>{text.guideTitle}</h1>
        <p class="lead">{text.guideLead}</p>
        <ul class="guides">
          {guides.map(({ path, title, lead }) => (
            <li>
              <a href={linkFrom(`${lang}/guides/index.html`, path)}>{title}</a>
              <p>{lead}</p>
            </li>
          ))}
        </ul>
        <p>
          <a href="../readme.html">README</a>
        </p>
      </div>
    ),
  });
  const pages = [...guides, readme].map((guide) =>
    renderPage({
      path: guide.path,
      lang,
      assets,
      title: guide.title,
      description: guide.lead,
      children: (
        <div class="with-contents">
          <nav class="contents" aria-label={text.guides}>
            <ul>
              {guides.map(({ path, title }) => (
                <li>
                  <a href={linkFrom(guide.path, path)} aria-current={path === guide.path ? 'page' : undefined}>
                    {title}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
          <article class="prose" dangerouslySetInnerHTML={{ __html: render(guide, lang) }} />
        </div>
      ),
    }),
  );
  return [index, ...pages];
}

/** Markdown to HTML: headings get the anchors that GitHub gives them, and links lead to pages of the site. */
function render({ source, path, markdown }: Guide, lang: Lang): string {
  const slugger = new GithubSlugger();
  const md = new MarkdownIt({
    html: true,
    highlight: (code, language) => (hljs.getLanguage(language) ? hljs.highlight(code, { language }).value : ''),
  });
  // a region is listed by its name: that of a table is the heading that it stands under
  let heading = '';
  let tables = 0;
  md.renderer.rules['heading_open'] = (tokens, index) => {
    const { tag } = tokens[index]!;
    heading = plain(tokens[index + 1]!.content);
    tables = 0;
    return `<${tag} id="${slugger.slug(heading)}">`;
  };
  md.renderer.rules['table_open'] = () => {
    const name = words[lang].tableUnder(++tables, heading);
    return `<div class="scroll" tabindex="0" role="region" aria-label="${md.utils.escapeHtml(name)}"><table class="data">`;
  };
  md.renderer.rules['table_close'] = () => '</table></div>';
  return md
    .render(markdown)
    .replaceAll('<pre>', '<pre tabindex="0">')
    .replaceAll(/<th>\s*<\/th>/g, '<td></td>')
    .replaceAll(
      /<(a|img) (href|src)="([^"]*)"([^>]*)>/g,
      (tag, name: string, attribute: string, target: string, rest: string) => {
        if (/^(\w+:|#)/.test(target)) return tag;
        const [file = '', anchor] = target.split('#');
        const found = posix.normalize(posix.join(posix.dirname(source), decodeURI(file)));
        if (!explorerPictures.includes(found) && !existsSync(join(root, found)))
          throw new Error(`${source} links to ${target}, which is not there`);
        const page = pageOf(found);
        if (page === undefined) return `<${name}${rest}>`; // a file of the repository that is no page of the site
        return `<${name} ${attribute}="${linkFrom(path, page)}${anchor === undefined ? '' : `#${anchor}`}"${rest}>`;
      },
    );
}

/** The page that a file of the repository became. */
function pageOf(file: string): string | undefined {
  if (copied.includes(file)) return posix.basename(file);
  const isPage = /^docs\/guides\/[\w-]+(\.zh-CN)?\.md$|^README(\.zh-CN)?\.md$/.test(file);
  return isPage ? pathOf(file, file.includes('.zh-CN') ? 'zh' : 'en') : undefined;
}

/** The pictures of the explorer that the READMEs show; they are taken of the built site. */
const explorerPictures: readonly string[] = ['docs/explorer.png', 'docs/explorer.zh-CN.png'];

/** What the guides and the READMEs show or link to beside pages: it stands at the site's root. */
export const copied: readonly string[] = [
  ...explorerPictures,
  'docs/guides/benchmarks.svg',
  'docs/guides/benchmarks.zh-CN.svg',
  'docs/guides/benchmarks.csv',
];
