/**
 * Holds every link of the built site: the file must be there, and the anchor in it. Prints each that is not.
 *
 * A page may send its reader to another host, which is not asked; it may load nothing from there.
 */

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { Parser } from 'htmlparser2';

const site = join(import.meta.dirname, 'site');

interface Document {
  readonly links: readonly string[];
  /** Of the links, those that lead a reader to another host. */
  readonly outside: readonly string[];
  readonly anchors: ReadonlySet<string>;
}

function read(file: string): Document {
  const links: string[] = [];
  const outside: string[] = [];
  const anchors = new Set<string>();
  const parser = new Parser({
    onopentag(tag, { href, src, id, name }) {
      for (const link of [href, src]) {
        if (link === undefined) continue;
        (tag === 'a' && /^https?:/.test(link) ? outside : links).push(link);
      }
      for (const anchor of [id, name]) if (anchor !== undefined) anchors.add(anchor);
    },
  });
  parser.write(readFileSync(join(site, file), 'utf8'));
  parser.end();
  return { links, outside, anchors };
}

const pages = new Map(
  readdirSync(site, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => /\.(html|svg)$/.test(file))
    .map((file) => [file, read(file)] as const),
);

/** What is wrong with a link; nothing where it leads somewhere. */
function fault(page: string, link: string): string | undefined {
  if (/^\w+:/.test(link)) return 'is of another host';
  const [path = '', anchor] = link.split('#').map(decodeURIComponent);
  const file = path === '' ? page : posix.join(posix.dirname(page), path.replace(/\?.*/, ''));
  if (file.startsWith('..') || !existsSync(join(site, file))) return 'leads nowhere';
  if (anchor === undefined || anchor === '') return undefined;
  return pages.get(file)?.anchors.has(anchor) ? undefined : 'has no such anchor';
}

let checked = 0;
let outside = 0;
const faults: string[] = [];
for (const [page, { links, outside: leaving }] of pages) {
  outside += leaving.length;
  for (const link of links) {
    checked += 1;
    const wrong = fault(page, link);
    if (wrong !== undefined) faults.push(`${page}: ${link} ${wrong}`);
  }
}
for (const line of faults) console.error(line);
console.log(`${pages.size} pages, ${checked} links, ${faults.length} that do not resolve; ${outside} to other hosts`);
if (pages.size === 0 || faults.length > 0) process.exitCode = 1;
