import { useEffect, useRef } from 'preact/hooks';
import { allSeries } from 'shanghai-sti/series';
import { heights } from './charts/heights.js';
import { moneyRows, partRows, seriesRows, unitNameOf } from './charts/data.js';
import { ChartFigure } from './charts/figure.js';
import type { View } from './view.js';
import { type Lang, words } from './words.js';

export const seriesIds: readonly string[] = allSeries.map(({ id }) => id);

interface ChartsProps {
  readonly view: View;
  readonly change: (part: Partial<View>) => void;
  readonly lang: Lang;
}

/** What people would rather look at than read. */
export function Charts({ view, change, lang }: ChartsProps) {
  const text = words[lang];
  const column = useStickyEnd();
  const series = allSeries.find(({ id }) => id === view.series) ?? allSeries[0]!;
  const points = seriesRows(series, lang);
  const counted = unitNameOf(points[0]!, lang);
  const parts = partRows(lang);
  const money = moneyRows(lang, view.money);
  const moneyName = text.moneyNames[view.money === '' ? '亿元' : view.money];
  return (
    <section class="charts" aria-label={text.charts} ref={column}>
      <ChartFigure
        name="series"
        title={text.seriesTitle}
        note={text.seriesNote}
        rows={points}
        lang={lang}
        height={heights.series()}
        around={{ name: series.name[lang], unit: counted, legend: [] }}
        draw={(plots, rows, canvas) => plots.drawSeries(rows, canvas)}
      >
        <label class="field">
          <span class="hidden">{text.seriesChoice}</span>
          <select name="series" value={series.id} onChange={(event) => change({ series: event.currentTarget.value })}>
            {allSeries.map(({ id, name }) => (
              <option value={id}>{name[lang]}</option>
            ))}
          </select>
        </label>
        <p class="legend" aria-hidden="true">
          <span class="axis-unit">{counted}</span>
        </p>
      </ChartFigure>
      <ChartFigure
        name="parts"
        title={text.partsTitle}
        note={text.partsNote}
        rows={parts}
        lang={lang}
        height={heights.parts(parts.length)}
        around={{
          unit: '%',
          legend: [
            { mark: 'bar', label: text.part },
            { mark: 'whole', label: text.whole },
            { mark: 'end', label: text.interval },
          ],
        }}
        draw={(plots, rows, canvas) => plots.drawParts(rows, canvas)}
      />
      <ChartFigure
        name="money"
        title={text.moneyTitle}
        note={text.moneyNote}
        rows={money}
        lang={lang}
        height={heights.money(money.length)}
        around={{
          unit: moneyName,
          legend: [
            { mark: 'dot', label: text.flow },
            { mark: 'hollow', label: text.stock },
            { mark: 'band', label: text.interval },
          ],
        }}
        draw={(plots, rows, canvas) => plots.drawMoney(rows, canvas)}
      >
        <p class="legend" aria-hidden="true">
          <span class="dot" /> {text.flow} <span class="dot hollow" /> {text.stock}
          <span class="axis-unit">{moneyName}</span>
        </p>
      </ChartFigure>
    </section>
  );
}

/** Beside a longer table, the column stays in view with its end: CSS alone knows no height to stick by. */
function useStickyEnd() {
  const column = useRef<HTMLElement>(null);
  useEffect(() => {
    const element = column.current!;
    const place = (): void => {
      element.style.top = `${Math.min(16, innerHeight - element.offsetHeight - 16)}px`;
    };
    const observer = new ResizeObserver(place);
    observer.observe(element);
    addEventListener('resize', place);
    return () => {
      observer.disconnect();
      removeEventListener('resize', place);
    };
  }, []);
  return column;
}
