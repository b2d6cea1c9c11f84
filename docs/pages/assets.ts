import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';

const explorer = join(import.meta.dirname, '../explorer');

/** What the pages link to, by the paths from the site's root. */
export interface Assets {
  readonly style: string;
  readonly icon: string;
  readonly scripts: Readonly<Record<'page' | 'main' | 'reader', Script>>;
}

interface Script {
  readonly file: string;
  /** What it will ask for, and so may be loaded along with it. */
  readonly ahead: readonly string[];
}

type Manifest = Readonly<
  Record<
    string,
    { readonly file: string; readonly imports?: readonly string[]; readonly dynamicImports?: readonly string[] }
  >
>;

/** Bundles what runs in the pages into the site. */
export async function buildAssets(site: string): Promise<Assets> {
  await build({
    root: explorer,
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    base: './',
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: {
      outDir: site,
      emptyOutDir: false,
      assetsDir: 'assets',
      manifest: true,
      modulePreload: { polyfill: false },
      assetsInlineLimit: 0,
      rollupOptions: {
        input: ['main.tsx', 'reader-main.tsx', 'page.ts', 'style.css', 'icon.svg'].map((file) => join(explorer, file)),
      },
    },
  });
  const manifest = JSON.parse(readFileSync(join(site, '.vite/manifest.json'), 'utf8')) as Manifest;
  rmSync(join(site, '.vite'), { recursive: true });
  const chunk = (name: string): Manifest[string] => {
    const found = manifest[name];
    if (found === undefined) throw new Error(`${name} is not among the bundles: ${Object.keys(manifest).join(', ')}`);
    return found;
  };
  const ahead = (name: string, seen = new Set<string>()): Set<string> => {
    for (const next of [...(chunk(name).imports ?? []), ...(chunk(name).dynamicImports ?? [])]) {
      if (seen.has(next)) continue;
      seen.add(next);
      ahead(next, seen);
    }
    return seen;
  };
  const script = (name: string): Script => ({
    file: chunk(name).file,
    ahead: [...ahead(name)].map((next) => chunk(next).file),
  });
  return {
    style: chunk('style.css').file,
    icon: chunk('icon.svg').file,
    scripts: { page: script('page.ts'), main: script('main.tsx'), reader: script('reader-main.tsx') },
  };
}
