import * as Plot from '@observablehq/plot';
import { writeNumber } from '../figures.js';
import type { Lang } from '../words.js';
import { heights } from './heights.js';
import { describeRow, type Row, type SeriesRow } from './data.js';

/** Where and for whom a chart is drawn; `document` stands in for the browser's when pages are generated. */
export interface Canvas {
  readonly width: number;
  readonly lang: Lang;
  readonly document?: Document;
}

export type Drawn = SVGSVGElement;

const ink = 'var(--ink)';
const muted = 'var(--muted)';
const accent = 'var(--accent)';
const faint = 'var(--line)';
const paper = 'var(--paper)';

const frame = ({ width, document }: Canvas): Plot.PlotOptions => ({
  width,
  ...(document && { document }),
  style: { fontSize: '12px', background: 'none', overflow: 'visible', fontFamily: 'inherit' },
});

/** Plot names the kind of mark on each group, which is no name of a part of the picture: only the marks have theirs. */
function plot(options: Plot.PlotOptions): Drawn {
  const drawn = Plot.plot(options) as Drawn;
  for (const group of drawn.querySelectorAll('g[aria-label]')) group.removeAttribute('aria-label');
  return drawn;
}

/** Points with their intervals, joined only where they are of one kind. */
export function drawSeries(rows: readonly SeriesRow[], canvas: Canvas): Drawn {
  const { lang } = canvas;
  const links = rows.flatMap((to, index) => {
    const from = rows[index - 1];
    return from === undefined || to.toPrevious === 'none' ? [] : [{ from, to }];
  });
  const link = (style: SeriesRow['toPrevious'], options: object): Plot.Markish =>
    Plot.link(
      links.filter(({ to }) => to.toPrevious === style),
      {
        x1: ({ from }) => from.time,
        y1: ({ from }) => from.value,
        x2: ({ to }) => to.time,
        y2: ({ to }) => to.value,
        stroke: accent,
        strokeWidth: 1.5,
        ...options,
      },
    );
  const [first, last] = [rows[0]!, rows.at(-1)!];
  const write = (value: number): string => tick(value, first.unit, lang);
  const label = (row: SeriesRow, textAnchor: 'start' | 'middle'): Plot.Markish =>
    Plot.text([row], {
      x: 'time',
      y: 'value',
      text: ({ value }: Row) => write(value),
      textAnchor,
      dx: textAnchor === 'start' ? -4 : 0,
      dy: -13,
      fill: ink,
      fontWeight: 600,
      stroke: paper,
      strokeWidth: 4,
    });
  const instants = rows.some(({ period }) => period.includes('-'));
  return plot({
    ...frame(canvas),
    height: heights.series(),
    marginTop: 26,
    marginRight: 34,
    marginBottom: 28,
    marginLeft: 52,
    x: {
      label: null,
      domain: [Math.floor(first.time), Math.max(Math.ceil(last.time), Math.floor(first.time) + 1)],
      ...(instants
        ? { ticks: spaced(rows, canvas.width), tickFormat: (time: number) => monthAt(rows, time), insetRight: 8 }
        : {
            ticks: yearsBetween(first.time, last.time).map((year) => year + 0.5),
            tickFormat: (time: number) => String(Math.floor(time)),
          }),
      tickSize: 0,
      tickPadding: 8,
    },
    y: {
      label: null,
      domain: [0, Math.max(...rows.map(({ high }) => high))],
      nice: true,
      ticks: 4,
      tickSize: 0,
      tickFormat: write,
    },
    marks: [
      Plot.gridY({ stroke: faint, strokeOpacity: 1, ticks: 4 }),
      Plot.ruleY([0], { stroke: muted }),
      link('solid', {}),
      link('dashed', { strokeDasharray: '2,4' }),
      Plot.ruleX(rows, { x: 'time', y1: 'low', y2: 'high', stroke: accent, strokeWidth: 9, strokeOpacity: 0.35 }),
      Plot.dot(rows, {
        x: 'time',
        y: 'value',
        r: 4,
        fill: accent,
        stroke: paper,
        strokeWidth: 1.5,
        ariaLabel: (row: Row) => describeRow(row, lang),
      }),
      // the first one goes to the right, away from the labels of the axis
      label(first, 'start'),
      label(last, 'middle'),
    ],
  });
}

const monthAt = (rows: readonly SeriesRow[], time: number): string =>
  rows.find((row) => row.time === time)?.period.slice(0, 7) ?? '';

/** The times of points, from the last one back, that leave each other the room of a month: 2024-12. */
function spaced(rows: readonly SeriesRow[], width: number): readonly number[] {
  const times = rows.map(({ time }) => time);
  const room = ((times.at(-1)! - times[0]!) / (width - 94)) * 54;
  const taken: number[] = [];
  for (const time of times.toReversed()) if (taken.length === 0 || taken.at(-1)! - time >= room) taken.push(time);
  return taken;
}

/** The first and the last year, and between them as many as have room. */
function yearsBetween(first: number, last: number): readonly number[] {
  const [from, to] = [Math.floor(first), Math.floor(last)];
  const step = Math.ceil((to - from) / 7) || 1;
  return Array.from({ length: Math.floor((to - from) / step) + 1 }, (_, index) => to - index * step);
}

/** A bar of the part within a bar of the whole, with the interval of the share at its end. */
export function drawParts(rows: readonly Row[], canvas: Canvas): Drawn {
  const { lang } = canvas;
  const within = { insetTop: 24, insetBottom: 8 };
  return plot({
    ...frame(canvas),
    height: heights.parts(rows.length),
    marginLeft: 0,
    marginRight: 0,
    marginTop: 4,
    marginBottom: 24,
    x: { domain: [0, 100], axis: null },
    y: { domain: rows.map(({ id }) => id), axis: null, padding: 0 },
    marks: [
      Plot.barX(rows, { y: 'id', x1: 0, x2: 100, fill: faint, ...within }),
      Plot.barX(rows, {
        y: 'id',
        x1: 0,
        x2: 'value',
        fill: accent,
        ...within,
        ariaLabel: (row: Row) => describeRow(row, lang),
      }),
      Plot.barX(rows, { y: 'id', x1: 'low', x2: 'high', fill: ink, fillOpacity: 0.5, ...within }),
      Plot.text(rows, { y: 'id', x: 0, text: 'label', textAnchor: 'start', dy: -12, fill: ink }),
      Plot.text(rows, { y: 'id', x: 100, text: 'text', textAnchor: 'end', dy: -12, fill: ink, fontWeight: 600 }),
      axis([0, 25, 50, 75, 100], (value) => `${value}%`),
    ],
  });
}

/** A dot for each sum on a logarithmic scale; hollow for a stock. */
export function drawMoney(rows: readonly Row[], canvas: Canvas): Drawn {
  const { lang } = canvas;
  const unit = rows[0]!.unit;
  const lowest = 10 ** Math.floor(Math.log10(Math.min(...rows.map(({ low }) => low))));
  const highest = 10 ** Math.ceil(Math.log10(Math.max(...rows.map(({ high }) => high))));
  const decades = Math.round(Math.log10(highest / lowest));
  const ticks = Array.from({ length: Math.floor(decades / 2) + 1 }, (_, index) => lowest * 100 ** index);
  const middle = Math.sqrt(lowest * highest);
  // what is told at a dot stands on the side that has more room
  const told = (side: 'left' | 'right'): Plot.Markish =>
    Plot.text(
      rows.filter(({ value }) => (side === 'left') === value > middle),
      {
        y: 'id',
        x: 'value',
        text: 'text',
        textAnchor: side === 'left' ? 'end' : 'start',
        dx: side === 'left' ? -13 : 13,
        dy: 9,
        fill: ink,
        fontWeight: 600,
        stroke: paper,
        strokeWidth: 5,
      },
    );
  return plot({
    ...frame(canvas),
    height: heights.money(rows.length),
    marginLeft: 0,
    marginRight: 0,
    marginTop: 4,
    marginBottom: 26,
    x: { type: 'log', domain: [lowest, highest], axis: null },
    y: { type: 'band', domain: rows.map(({ id }) => id), axis: null, padding: 0 },
    marks: [
      Plot.ruleY(rows, { y: 'id', x1: lowest, x2: highest, stroke: faint, dy: 9 }),
      Plot.ruleY(rows, { y: 'id', x1: 'low', x2: 'high', stroke: accent, strokeWidth: 9, strokeOpacity: 0.35, dy: 9 }),
      told('left'),
      told('right'),
      Plot.dot(rows, {
        y: 'id',
        x: 'value',
        r: 4.5,
        fill: ({ kind }: Row) => (kind === 'stock' ? paper : accent),
        stroke: accent,
        strokeWidth: 2,
        dy: 9,
        ariaLabel: (row: Row) => describeRow(row, lang),
      }),
      Plot.text(rows, { y: 'id', x: lowest, text: 'label', textAnchor: 'start', dy: -8, fill: ink }),
      axis(ticks, (value) => tick(value, unit, lang)),
    ],
  });
}

/** An axis whose ends stay within the chart. */
const axis = (ticks: readonly number[], tickFormat: (value: number) => string): Plot.Markish =>
  (['start', 'middle', 'end'] as const).map((textAnchor) =>
    Plot.axisX(
      ticks.filter(
        (_, index) => textAnchor === (index === 0 ? 'start' : index === ticks.length - 1 ? 'end' : 'middle'),
      ),
      { textAnchor, tickFormat, tickSize: 0, tickPadding: 7, label: null },
    ),
  );

/** In 元 the numbers are too long for an axis: 1e10元 is written 100亿. */
function tick(value: number, unit: string, lang: Lang): string {
  const plain = Number(value.toPrecision(12));
  if (unit !== '元' || plain === 0) return writeNumber(plain, lang);
  if (lang === 'en') return plain >= 1e9 ? `${writeNumber(plain / 1e9, lang)}bn` : `${writeNumber(plain / 1e6, lang)}m`;
  return plain >= 1e8 ? `${writeNumber(plain / 1e8, lang)}亿` : `${writeNumber(plain / 1e4, lang)}万`;
}
