/** The picture of time and memory against size: an SVG that stands on its own paper, light or dark as the reader's. */

import * as Plot from '@observablehq/plot';
import { parseHTML } from 'linkedom';
import type { Bilingual, Lang } from './report.js';

export interface Point {
  readonly way: string;
  readonly bytes: number;
  readonly seconds: number;
  readonly megabytes: number;
}
interface Way {
  readonly what: Bilingual;
  readonly peer: boolean;
  /** The smallest text it gets, in MB. */
  readonly from: number;
  readonly colour: string;
  readonly dash?: string;
}
export const languages: readonly Lang[] = ['en', 'zh'];

const same = (text: string): Bilingual => ({ en: text, zh: text });
export const ways: Readonly<Record<string, Way>> = {
  none: { what: { en: 'the text alone', zh: '仅文本' }, peer: false, from: 1, colour: 'muted', dash: '2,4' },
  iterate: { what: same('iterateQuantities'), peer: false, from: 0, colour: 'accent' },
  extract: { what: same('extractQuantities'), peer: false, from: 0, colour: 'second', dash: '6,3' },
  filter: { what: same('extract --ndjson'), peer: false, from: 1, colour: 'third' },
  arabic: { what: same('chinese-numbers-to-arabic'), peer: true, from: 0, colour: 'muted' },
  recognizers: { what: same('recognizers-text-suite'), peer: true, from: 0, colour: 'muted' },
};
const words = {
  en: { size: 'size of the text', time: 'time, seconds of the processor', memory: 'peak memory of the process' },
  zh: { size: '文本大小', time: '处理器时间（秒）', memory: '进程内存峰值' },
} as const;

const [WIDTH, HEIGHT, GAP, RIGHT] = [780, 360, 24, 184];
const style = `
  svg { --paper: #fbfaf6; --ink: #1e1c19; --muted: #65605a; --line: #dedad0; --accent: #a33020; --second: #1f6285; --third: #5c6b12; }
  @media (prefers-color-scheme: dark) {
    svg { --paper: #181714; --ink: #ebe7de; --muted: #a8a196; --line: #3a372f; --accent: #ee8a70; --second: #7fbde0; --third: #b7c85a; }
  }
  text { font: 12px system-ui, 'Noto Sans CJK SC', 'PingFang SC', 'Microsoft YaHei', sans-serif; }`;

const bytes = (count: number): string =>
  count >= 1e9 ? `${count / 1e9} GB` : count >= 1e6 ? `${count / 1e6} MB` : `${count / 1e3} kB`;

type Field = 'seconds' | 'megabytes';

/** The powers of ten in a domain. */
const decades = ([low, high]: readonly [number, number]): number[] =>
  Array.from({ length: Math.floor(Math.log10(high) + 1e-9) - Math.ceil(Math.log10(low) - 1e-9) + 1 }, (_, k) => {
    return Number(`1e${Math.ceil(Math.log10(low) - 1e-9) + k}`);
  });

/** The last point of each line, with the place of its label: no two closer than a line of text. */
function ends(points: readonly Point[], field: Field, apart: number): (Point & { readonly label: number })[] {
  const last = Object.keys(ways).flatMap((way) => points.findLast((point) => point.way === way) ?? []);
  const widest = Math.max(...last.map((point) => point.bytes)) / 2;
  let below = 0;
  return last
    .toSorted((a, b) => a[field] - b[field])
    .map((point) => {
      // only the labels at the right edge can meet
      if (point.bytes < widest) return { ...point, label: point[field] };
      const label = Math.max(point[field], below * apart);
      below = label;
      return { ...point, label };
    });
}

function panel(points: readonly Point[], field: Field, lang: Lang, document: Document): Element {
  const colour = ({ way }: Point): string => `var(--${ways[way]!.colour})`;
  const values = points.map((point) => point[field]);
  const domain = [10 ** Math.floor(Math.log10(Math.min(...values))), Math.max(...values) * 1.3] as const;
  const counts = points.map((point) => point.bytes);
  const [across, up] = [decades([Math.min(...counts), Math.max(...counts)]), decades(domain)];
  const apart = (domain[1] / domain[0]) ** (15 / (HEIGHT - 76));
  const chart = Plot.plot({
    document,
    width: WIDTH,
    height: HEIGHT,
    marginTop: 34,
    marginRight: RIGHT,
    marginBottom: 42,
    marginLeft: 64,
    style: { background: 'none', overflow: 'visible' },
    x: { type: 'log', label: null, tickFormat: bytes, ticks: across },
    y: {
      type: 'log',
      domain,
      label: null,
      ticks: up,
      tickFormat: (value: number) => (field === 'seconds' ? `${value} s` : bytes(value * 1e6)),
    },
    marks: [
      Plot.gridY({ stroke: 'var(--line)', strokeOpacity: 1, ticks: up }),
      Plot.gridX({ stroke: 'var(--line)', strokeOpacity: 1, ticks: across }),
      ...Object.entries(ways).map(([way, { dash }]) =>
        Plot.line(
          points.filter((point) => point.way === way),
          {
            x: 'bytes',
            y: field,
            stroke: `var(--${ways[way]!.colour})`,
            strokeWidth: 1.8,
            ...(dash && { strokeDasharray: dash }),
          },
        ),
      ),
      Plot.dot(points, { x: 'bytes', y: field, r: 3, fill: colour }),
      Plot.text(ends(points, field, apart), {
        x: 'bytes',
        y: 'label',
        dx: 9,
        textAnchor: 'start',
        text: ({ way }: Point) => ways[way]!.what[lang],
        fill: colour,
      }),
    ],
  }) as Element;
  for (const one of chart.querySelectorAll('style')) one.remove();
  chart.removeAttribute('class');
  return chart;
}

export function picture(points: readonly Point[], lang: Lang): string {
  const { document } = parseHTML('<!doctype html><html><body></body></html>');
  const { size, time, memory } = words[lang];
  const panels = [
    [time, 'seconds', points.filter(({ way }) => way !== 'none')],
    [memory, 'megabytes', points.filter(({ way, bytes: count }) => !ways[way]!.peer && count > 9e5)],
  ] as const;
  const drawn = panels.map(([title, field, some], index) => {
    const chart = panel(some, field, lang, document);
    const top = index * (HEIGHT + GAP);
    chart.setAttribute('y', String(top));
    return `${chart.outerHTML}
<text x="8" y="${top + 18}" fill="var(--ink)" font-weight="600">${title}</text>
<text x="${(64 + WIDTH - RIGHT) / 2}" y="${top + HEIGHT - 6}" fill="var(--muted)" text-anchor="middle">${size}</text>`;
  });
  const height = 2 * HEIGHT + GAP;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" width="${WIDTH}" height="${height}" role="img" aria-label="${time}; ${memory}; ${size}">
<style>${style}
</style>
<rect width="100%" height="100%" fill="var(--paper)"/>
<g color="var(--muted)">
${drawn.join('\n')}
</g>
</svg>
`;
}
