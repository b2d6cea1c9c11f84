import type { Observation } from 'shanghai-sti';
import { cite, dataset } from 'shanghai-sti/dataset';
import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import { Charts, seriesIds } from './charts.js';
import { CopyButton } from './copy.js';
import { Facts, importLine, Period } from './details.js';
import { splitFigure, writeFigure, writeIntervalBeside } from './figures.js';
import { defaultView, matching, readView, topicsInUse, unitsInUse, type View, writeView } from './view.js';
import { MoneySwitch } from './money.js';
import { kinds, type Lang, moneyUnits, words } from './words.js';

const { measures, observations } = dataset;

type Change = (part: Partial<View>) => void;

/** The page of the explorer; generated with the view that it opens with, so that it is there before any script runs. */
export function Explorer({ lang }: { lang: Lang }) {
  const [view, setView] = useState(defaultView);
  useLayoutEffect(() => {
    const read = (): void => setView(readView(location.search, seriesIds));
    if (location.search !== '') read();
    addEventListener('popstate', read);
    return () => removeEventListener('popstate', read);
  }, []);
  useEffect(() => {
    // an effect runs when the view of the link is there
    delete document.documentElement.dataset['waiting'];
    // a link to one indicator leads to it
    const { id } = readView(location.search, seriesIds);
    if (id !== '') requestAnimationFrame(() => document.querySelector(`[data-id="${id}"]`)?.scrollIntoView());
  }, []);
  useEffect(() => {
    // the same view in the other language
    document.querySelector<HTMLAnchorElement>('a[data-other-language]')!.search = writeView(view);
  }, [view]);
  const change: Change = (part) => {
    const next = { ...view, ...part };
    setView(next);
    history.replaceState(null, '', location.pathname + writeView(next));
  };
  const text = words[lang];
  const found = matching(view);
  return (
    <div class="explorer">
      <div class="opening">
        <h1>{text.site}</h1>
        <p class="lead">{text.lead(observations.length, measures.length, dataset.report.edition)}</p>
      </div>
      <Controls {...{ view, change, lang, found: found.length }} />
      <div class="columns">
        <Table {...{ view, change, lang, found }} />
        <Charts {...{ view, change, lang }} />
      </div>
    </div>
  );
}

function Controls({ view, change, lang, found }: { view: View; change: Change; lang: Lang; found: number }) {
  const text = words[lang];
  const filtered = view.q !== '' || view.topic !== '' || view.kind !== '' || view.unit !== '';
  return (
    <form class="controls" role="search" aria-label={text.explorer} onSubmit={(event) => event.preventDefault()}>
      <label class="field wide">
        <span>{text.search}</span>
        <input
          type="search"
          name="q"
          value={view.q}
          placeholder={text.searchHint}
          autocomplete="off"
          spellcheck={false}
          onInput={(event) => change({ q: event.currentTarget.value })}
        />
      </label>
      <Choice
        label={text.topic}
        name="topic"
        value={view.topic}
        all={text.all}
        change={(topic) => change({ topic: topic as View['topic'] })}
        options={topicsInUse.map((topic) => [topic, text.topics[topic]])}
      />
      <Choice
        label={text.kind}
        name="kind"
        value={view.kind}
        all={text.all}
        change={(kind) => change({ kind: kind as View['kind'] })}
        options={kinds.map((kind) => [kind, text.kinds[kind]])}
      />
      <Choice
        label={text.unit}
        name="unit"
        value={view.unit}
        all={text.all}
        change={(unit) => change({ unit })}
        options={unitsInUse.map((unit) => [unit, unit])}
      />
      <MoneySwitch choices={['', ...moneyUnits]} money={view.money} lang={lang} change={(money) => change({ money })} />
      <div class="outcome">
        <p role="status">{text.found(found)}</p>
        <button
          type="button"
          class="quiet"
          disabled={!filtered}
          onClick={() => change({ q: '', topic: '', kind: '', unit: '' })}
        >
          {text.clear}
        </button>
        <CopyButton label={text.share} lang={lang} text={() => location.href} />
      </div>
    </form>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly name: string;
  readonly value: string;
  readonly all: string;
  readonly options: readonly (readonly [value: string, label: string])[];
  readonly change: (value: string) => void;
}

function Choice({ label, name, value, all, options, change }: ChoiceProps) {
  return (
    <label class="field">
      <span>{label}</span>
      <select name={name} value={value} onChange={(event) => change(event.currentTarget.value)}>
        <option value="">{all}</option>
        {options.map(([option, shown]) => (
          <option value={option}>{shown}</option>
        ))}
      </select>
    </label>
  );
}

interface TableProps {
  readonly view: View;
  readonly change: Change;
  readonly lang: Lang;
  readonly found: readonly Observation[];
}

function Table({ view, change, lang, found }: TableProps) {
  const text = words[lang];
  return (
    <section class="indicators" aria-label={text.indicators}>
      <table class="data">
        <colgroup>
          <col />
          <col class="col-figure" />
          <col class="col-interval" />
          <col class="col-period" />
        </colgroup>
        <thead>
          <tr>
            <th scope="col">{text.indicator}</th>
            <th scope="col" class="right">
              {text.figure}
            </th>
            <th scope="col" class="right roomy">
              {text.interval}
            </th>
            <th scope="col" class="roomy">
              {text.period}
            </th>
          </tr>
        </thead>
        {topicsInUse.map((topic) => {
          const rows = found.filter((one) => one.topic === topic);
          if (rows.length === 0) return null;
          return (
            <tbody key={topic}>
              <tr class="topic">
                <th scope="rowgroup" colSpan={4}>
                  {text.topics[topic]}
                </th>
              </tr>
              {rows.map((one) => (
                <Row key={one.id} {...{ one, view, change, lang }} />
              ))}
            </tbody>
          );
        })}
      </table>
      {found.length === 0 && <p class="nothing">{text.nothing}</p>}
    </section>
  );
}

function Row({ one, view, change, lang }: { one: Observation; view: View; change: Change; lang: Lang }) {
  const open = view.id === one.id;
  const [number, behind] = splitFigure(writeFigure(one, lang, view.money));
  const panel = `details-${one.id}`;
  return (
    <>
      <tr class={open ? 'row open' : 'row'} data-id={one.id}>
        <th scope="row">
          <button
            type="button"
            aria-expanded={open}
            aria-controls={open ? panel : undefined}
            onClick={() => change({ id: open ? '' : one.id })}
          >
            {one.name[lang]}
          </button>
        </th>
        <td class="right figure">
          <span class="number">{number}</span> <span class="unit">{behind}</span>
          <span class="when">
            <Period of={one.period} />
          </span>
        </td>
        <td class="right roomy interval">{writeIntervalBeside(one, lang, view.money)}</td>
        <td class="roomy">
          <Period of={one.period} />
        </td>
      </tr>
      {open && (
        <tr class="opened">
          <td colSpan={4} id={panel}>
            <Facts
              one={one}
              lang={lang}
              href={(id) => writeView({ ...view, q: '', topic: '', kind: '', unit: '', id }) || '?'}
            />
            <p class="actions">
              <CopyButton label={words[lang].copyImport} lang={lang} text={() => importLine(one.id)} />
              <CopyButton label={words[lang].copyCitation} lang={lang} text={() => cite(one, { locale: lang })} />
              <a href={`indicators/${one.id}.html`}>{words[lang].page}</a>
            </p>
          </td>
        </tr>
      )}
    </>
  );
}
