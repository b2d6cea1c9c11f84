/**
 * For TypeDoc: sorts the public names by what people do with them, which follows from the folder that a name lives in;
 * and leads back to the other pages of the site.
 */

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Comment, Converter, JSX, ReflectionKind } from 'typedoc';
import { SiteTheme } from './theme.mjs';

const editions = join(import.meta.dirname, '../../src/editions');

/** The files of the topics, as the editions name them. */
export const topicFiles = readdirSync(editions, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .flatMap(({ name }) => [
    ...readFileSync(join(editions, name, 'indicators.ts'), 'utf8').matchAll(/^export \* from '\.\/([\w-]+)\.js';$/gm),
  ])
  .map(([, file]) => file)
  .filter((file, index, all) => all.indexOf(file) === index);

/** The first that fits holds. A name that none fits is an error: a new room must say what it is for. */
const categories = [
  [new RegExp(`^src/editions/[^/]+/(${topicFiles.join('|')})\\.ts$`), (topic) => `Read an indicator: ${topic}`],
  [/^src\/editions/, () => 'Read an indicator'],
  [/^src\/model\/(observation|measure|report|edition|bilingual|vocabulary)/, () => 'What an indicator holds'],
  [/^src\/dataset\/(dataset|find|release)/, () => 'Read an indicator'],
  [/^src\/(series|model\/series|statistics\/series)/, () => 'Read a series'],
  [/^src\/(derived|model\/derived)/, () => 'Read a derived indicator'],
  [/^src\/quantity\/(parse|quantity|literal)|^src\/model\/quantity/, () => 'Read a figure'],
  [/^src\/quantity/, () => 'Convert and write'],
  [/^src\/statistics/, () => 'Compute'],
  [/^src\/text/, () => 'Read a text'],
  [/^src\/dataset\/cite/, () => 'Cite'],
  [/^src\/(dataset\/errors|model\/errors)/, () => 'Errors'],
  [/^src\/dataset/, () => 'Pin and compare'],
  [/^src\/(schemas|period)/, () => 'Validate'],
  [/^src\/export/, () => 'Export'],
  [/^src\/model\/unit/, () => 'Units'],
];

const names =
  ReflectionKind.Variable |
  ReflectionKind.Function |
  ReflectionKind.Class |
  ReflectionKind.Interface |
  ReflectionKind.TypeAlias;

/** @param {import('typedoc').Application} app */
export function load(app) {
  app.renderer.defineTheme('site', SiteTheme);
  app.converter.on(Converter.EVENT_RESOLVE_BEGIN, ({ project }) => {
    for (const entry of project.getReflectionsByKind(ReflectionKind.Module)) {
      entry.name = entry.name === 'index' ? 'shanghai-sti' : `shanghai-sti/${entry.name}`; // as one imports it
    }
    for (const reflection of project.getReflectionsByKind(names)) {
      if (!reflection.parent?.kindOf(ReflectionKind.Module | ReflectionKind.Project)) continue;
      const file = fileOf(reflection, project);
      const [pattern, category] = categories.find(([one]) => one.test(file)) ?? [];
      if (pattern === undefined) {
        app.logger.warn(
          `${reflection.getFullName()}, defined in ${file}, belongs to no category of docs/api/plugin.mjs`,
        );
        continue;
      }
      for (const documented of [reflection, ...(reflection.signatures ?? [])]) {
        if (documented !== reflection && !documented.comment) continue;
        documented.comment ??= reflection.signatures ? undefined : new Comment();
        documented.comment?.blockTags.push(tag(category(pattern.exec(file)[1])));
      }
    }
  });

  const links = [
    ['en/index.html', 'Explorer'],
    ['en/reader.html', 'Reader'],
    ['en/indicators/index.html', 'Indicators'],
    ['en/guides/index.html', 'Guides'],
    ['zh/index.html', '中文'],
  ];
  app.renderer.hooks.on('body.begin', (context) =>
    JSX.createElement(
      'nav',
      { class: 'site-links', 'aria-label': 'Site' },
      ...links.map(([page, text]) => JSX.createElement('a', { href: context.relativeURL(`../${page}`) }, text)),
    ),
  );
}

const tag = (category) => ({ tag: '@category', content: [{ kind: 'text', text: category }] });

/** The path from the project's root of the file that a name is declared in. */
function fileOf(reflection, project) {
  const path = project.getSymbolIdFromReflection?.(reflection)?.packagePath ?? reflection.sources?.[0]?.fileName ?? '';
  return path.replaceAll('\\', '/');
}
