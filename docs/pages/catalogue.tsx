import type { Observation, Series } from 'shanghai-sti';
import { formatEstimate } from 'shanghai-sti';
import { cite, dataset } from 'shanghai-sti/dataset';
import { derivedIndicators } from 'shanghai-sti/derived';
import { allSeries } from 'shanghai-sti/series';
import { Facts, Mixed } from '../explorer/details.js';
import { splitFigure, writeFigure, writeInterval } from '../explorer/figures.js';
import { type Lang, topics, words } from '../explorer/words.js';
import type { Assets } from './assets.js';
import { Copyable } from './copyable.js';
import { type Page, renderPage } from './layout.js';
import { SeriesSection } from './series.js';

const { measures, observations } = dataset;

const all: readonly Observation[] = observations;

/** The overview, and a page for each indicator. */
export function cataloguePages(lang: Lang, assets: Assets): readonly Page[] {
  return [overview(lang, assets), ...all.map((one) => indicatorPage(one, lang, assets))];
}

function overview(lang: Lang, assets: Assets): Page {
  const text = words[lang];
  return renderPage({
    path: `${lang}/indicators/index.html`,
    lang,
    assets,
    title: text.overviewTitle(dataset.report.edition),
    description: text.overviewLead,
    children: (
      <div class="prose wide">
        <h1>{text.overviewTitle(dataset.report.edition)}</h1>
        <p class="lead">{text.overviewLead}</p>
        <p class="jump">
          <a href="#topics">{text.byTopic}</a> <a href="#statements">{text.byStatement}</a>{' '}
          <a href="derived.html">{text.derivedTitle}</a>
        </p>
        <h2 id="topics">{text.byTopic}</h2>
        {topics.map((topic) => (
          <section class="group" aria-labelledby={topic}>
            <h3 id={topic}>{text.topics[topic]}</h3>
            <FigureList of={all.filter((one) => one.topic === topic)} lang={lang} />
          </section>
        ))}
        <h2 id="statements">{text.byStatement}</h2>
        {measures.map((measure) => (
          <section class="group" aria-labelledby={`statement-${measure.source.statement}`}>
            <h3 id={`statement-${measure.source.statement}`}>
              <span class="ordinal">{measure.source.statement}</span> {measure.name[lang]}
            </h3>
            <p class="note">
              <Mixed lang={lang}>{measure.description[lang]}</Mixed>
            </p>
            <FigureList of={measure.observations.map((id) => all.find((one) => one.id === id)!)} lang={lang} />
          </section>
        ))}
      </div>
    ),
  });
}

function FigureList({ of, lang }: { of: readonly Observation[]; lang: Lang }) {
  if (of.length === 0) return <p class="note">{words[lang].uncounted}</p>;
  return (
    <ul class="figures">
      {of.map((one) => {
        const [number, unit] = splitFigure(writeFigure(one, lang, ''));
        return (
          <li>
            <a href={`${one.id}.html`}>{one.name[lang]}</a>
            <span class="figure">
              <span class="number">{number}</span> <span class="unit">{unit}</span>
            </span>
          </li>
        );
      })}
    </ul>
  );
}

function indicatorPage(one: Observation, lang: Lang, assets: Assets): Page {
  const text = words[lang];
  const other = lang === 'en' ? 'zh' : 'en';
  const series: Series | undefined = allSeries.find(({ id }) => id === one.id);
  const used = derivedIndicators.filter(({ inputs }) => inputs.some(({ id }) => id === one.id));
  const measure = measures.find((candidate) => candidate.observations.some((id) => id === one.id));
  const figure = writeFigure(one, lang, '');
  return renderPage({
    path: `${lang}/indicators/${one.id}.html`,
    lang,
    assets,
    title: one.name[lang],
    description: `${one.name[lang]}, ${one.period}: ${figure}`,
    children: (
      <article class="prose wide indicator">
        <p class="crumbs">
          <a href="index.html">{text.indicators}</a> / <a href={`index.html#${one.topic}`}>{text.topics[one.topic]}</a>
        </p>
        <h1>{one.name[lang]}</h1>
        <p class="other-name" lang={other === 'zh' ? 'zh-Hans' : 'en'}>
          {one.name[other]}
        </p>
        <p class="big">
          <span class="number">{figure}</span>{' '}
          {lang === 'en' && (
            <span class="printed" lang="zh-Hans">
              {one.printed}
            </span>
          )}
          <span class="when">
            {one.period} · {writeInterval(one, lang)}
          </span>
        </p>
        <Facts one={one} lang={lang} href={(id) => `${id}.html`} />
        {measure && (
          <>
            <h2>{text.measures}</h2>
            <p>
              <a href={`index.html#statement-${measure.source.statement}`}>
                {text.statement(measure.source.statement)}
                {lang === 'en' ? ': ' : '：'}
                {measure.name[lang]}
              </a>
            </p>
          </>
        )}
        {series && <SeriesSection series={series} lang={lang} />}
        {used.length > 0 && (
          <>
            <h2>{text.usedBy}</h2>
            <ul class="figures">
              {used.map(({ id, name, estimate }) => (
                <li>
                  <a href={`derived.html#${id}`}>{name[lang]}</a>
                  <span class="figure">{formatEstimate(estimate, { locale: lang, maximumSignificantDigits: 4 })}</span>
                </li>
              ))}
            </ul>
          </>
        )}
        <h2>{text.citation}</h2>
        <Copyable id="cite-text" title={text.asText} lang={lang} text={cite(one, { locale: lang })} />
        <Copyable
          id="cite-bibtex"
          title="BibTeX"
          lang={lang}
          code
          text={cite(one, { locale: lang, format: 'bibtex' })}
        />
        <Copyable
          id="cite-csl"
          title="CSL-JSON"
          lang={lang}
          code
          text={cite(one, { locale: lang, format: 'csl-json' })}
        />
        <p class="note">{text.address}</p>
      </article>
    ),
  });
}
