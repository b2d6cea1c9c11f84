import type { Series } from 'shanghai-sti';
import { parseHTML } from 'linkedom';
import { seriesRows } from '../explorer/charts/data.js';
import { ChartTable } from '../explorer/charts/figure.js';
import { drawSeries } from '../explorer/charts/plots.js';
import { Mixed } from '../explorer/details.js';
import { type Lang, words } from '../explorer/words.js';

/** The series of an indicator on its page: drawn when the page is made, once for a wide screen and once for a phone. */
export function SeriesSection({ series, lang }: { series: Series; lang: Lang }) {
  const text = words[lang];
  const rows = seriesRows(series, lang);
  return (
    <>
      <h2>{text.series}</h2>
      <p class="note">{text.seriesNote}</p>
      {[
        ['roomy', 640],
        ['narrow', 320],
      ].map(([when, width]) => (
        <div class={`plot still ${when}`} dangerouslySetInnerHTML={{ __html: still(series, Number(width), lang) }} />
      ))}
      <ChartTable rows={rows} lang={lang} caption={series.name[lang]} />
      <Notes title={text.breaks} notes={series.breaks.map(({ at, note }) => [at, note[lang]])} lang={lang} />
      <Notes
        title={text.gaps}
        notes={series.gaps.map(({ from, to, note }) => [from === to ? from : `${from}–${to}`, note[lang]])}
        lang={lang}
      />
    </>
  );
}

function Notes({
  title,
  notes,
  lang,
}: {
  title: string;
  notes: readonly (readonly [when: string, note: string])[];
  lang: Lang;
}) {
  if (notes.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      <dl class="facts">
        {notes.map(([when, note]) => (
          <div>
            <dt>{when}</dt>
            <dd>
              <Mixed lang={lang}>{note}</Mixed>
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}

function still(series: Series, width: number, lang: Lang): string {
  const { document } = parseHTML('<!doctype html><html><body></body></html>');
  const drawn = drawSeries(seriesRows(series, lang), { width, lang, document });
  // a picture as a whole: the table below it has the figures
  for (const mark of drawn.querySelectorAll('[aria-label]')) mark.removeAttribute('aria-label');
  drawn.setAttribute('role', 'img');
  drawn.setAttribute('aria-label', series.name[lang]);
  return drawn.outerHTML;
}
