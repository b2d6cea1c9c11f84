import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { ComponentChildren } from 'preact';
import { writeNumber } from '../figures.js';
import { type Lang, words } from '../words.js';
import { csvOf, describeRow, type Row, sourceOf } from './data.js';
import { download, pngOf } from './download.js';
import { type Around, svgText } from './picture.js';
import type { Canvas, Drawn } from './plots.js';

type Plots = typeof import('./plots.js');

interface FigureProps<R extends Row> {
  readonly name: string;
  readonly title: string;
  readonly note: string;
  readonly rows: readonly R[];
  readonly lang: Lang;
  readonly height: number;
  /** What a saved picture says beside the title and the note, which the page has above the chart. */
  readonly around: Pick<Around, 'legend'> & { readonly unit: string; readonly name?: string };
  readonly draw: (plots: Plots, rows: readonly R[], canvas: Canvas) => Drawn;
  readonly children?: ComponentChildren;
}

/** A chart with what belongs to it: its title, a line that tells the mark under the pointer or the focus, the table, the downloads. */
export function ChartFigure<R extends Row>(props: FigureProps<R>) {
  const { name, title, note, rows, lang, height, around, draw, children } = props;
  const text = words[lang];
  const box = useRef<HTMLDivElement>(null);
  const svg = useRef<Drawn | null>(null);
  const [told, setTold] = useState<string | null>(null);
  const heading = useId();
  const key = JSON.stringify(rows);

  useEffect(() => {
    const host = box.current!;
    let alive = true;
    let width = 0;
    const show = async (): Promise<void> => {
      const plots = await import('./plots.js');
      if (!alive || width === 0) return;
      const drawn = draw(plots, rows, { width, lang });
      drawn.setAttribute('role', 'group');
      drawn.setAttribute('aria-labelledby', heading);
      walkable(drawn, rows, (row) => setTold(row === null ? null : describeRow(row, lang)));
      svg.current = drawn;
      host.replaceChildren(drawn);
    };
    const observer = new ResizeObserver(() => {
      const next = Math.floor(host.clientWidth);
      if (next === width) return;
      width = next;
      void show();
    });
    observer.observe(host);
    setTold(null);
    return () => {
      alive = false;
      observer.disconnect();
    };
    // the rows are compared by what they hold: they are computed anew for each view
  }, [key, lang]);

  const picture = (): string =>
    svgText(svg.current!, {
      title: around.name === undefined ? title : text.titled(title, around.name),
      lines: [text.unitIs(around.unit), note],
      legend: around.legend,
      source: sourceOf(rows, lang),
    });
  const save = {
    SVG: () => download(`${name}.svg`, new Blob([picture()], { type: 'image/svg+xml' })),
    PNG: async () => download(`${name}.png`, await pngOf(picture())),
    // Excel reads UTF-8 only behind a byte order mark
    CSV: () => download(`${name}.csv`, new Blob(['\uFEFF', csvOf(rows, lang)], { type: 'text/csv' })),
  };
  return (
    <figure class="chart" data-chart={name} aria-labelledby={heading}>
      <figcaption>
        <h2 id={heading}>{title}</h2>
        <p class="note">{note}</p>
        {children}
      </figcaption>
      <div class="plot" ref={box} style={{ height: `${height}px` }} />
      <p class="told" aria-live="polite">
        {told ?? text.hover}
      </p>
      <div class="chart-foot">
        <details class="behind">
          <summary>{text.table}</summary>
          <ChartTable rows={rows} lang={lang} caption={title} />
        </details>
        <div class="downloads">
          {(['SVG', 'PNG', 'CSV'] as const).map((format) => (
            <button
              type="button"
              class="quiet"
              aria-label={text.download(format, title)}
              onClick={() => void save[format]()}
            >
              {format}
            </button>
          ))}
        </div>
      </div>
    </figure>
  );
}

export function ChartTable({ rows, lang, caption }: { rows: readonly Row[]; lang: Lang; caption: string }) {
  const { tableColumns: columns } = words[lang];
  // the table of one indicator names it above, and not in each line
  const labelled = rows.some(({ label }) => label !== rows[0]!.label);
  return (
    <div class="scroll" tabIndex={0} role="region" aria-label={caption}>
      <table class="data">
        <thead>
          <tr>
            {labelled && <th scope="col">{columns.label}</th>}
            <th scope="col">{columns.period}</th>
            <th scope="col" class="right">
              {columns.value}
            </th>
            <th scope="col" class="right">
              {columns.low}
            </th>
            <th scope="col" class="right">
              {columns.high}
            </th>
            <th scope="col">{columns.unit}</th>
            <th scope="col">{columns.printed}</th>
            <th scope="col">{columns.publisher}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr>
              {labelled && <th scope="row">{row.label}</th>}
              {labelled ? <td>{row.period}</td> : <th scope="row">{row.period}</th>}
              <td class="right">{writeNumber(row.value, lang)}</td>
              <td class="right">{writeNumber(row.low, lang)}</td>
              <td class="right">{writeNumber(row.high, lang)}</td>
              <td lang="zh-Hans">{row.unit}</td>
              <td lang="zh-Hans">{row.printed}</td>
              <td lang={lang === 'zh' && row.publisher !== words.zh.report ? 'en' : undefined}>{row.publisher}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** One stop of the Tab key for the chart; within it the arrows go from mark to mark, and each is told. */
function walkable(svg: Drawn, rows: readonly Row[], tell: (row: Row | null) => void): void {
  const marks = [...svg.querySelectorAll<SVGElement>('circle[aria-label], rect[aria-label]')];
  marks.forEach((mark, index) => {
    mark.setAttribute('role', 'img');
    mark.setAttribute('tabindex', index === 0 ? '0' : '-1');
    mark.classList.add('mark');
    mark.addEventListener('focus', () => tell(rows[index]!));
    mark.addEventListener('pointerenter', () => tell(rows[index]!));
    mark.addEventListener('keydown', ({ key }) => {
      const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[key];
      if (step === undefined) return;
      const next = marks[(index + step + marks.length) % marks.length]!;
      mark.setAttribute('tabindex', '-1');
      next.setAttribute('tabindex', '0');
      next.focus();
    });
  });
  svg.addEventListener('keydown', (event) => {
    if (event.key.startsWith('Arrow')) event.preventDefault(); // the page must not scroll along
  });
}
