import { formatEstimate } from 'shanghai-sti';
import { derivedIndicators } from 'shanghai-sti/derived';
import { dataset } from 'shanghai-sti/dataset';
import { Mixed } from '../explorer/details.js';
import { exportName } from '../explorer/figures.js';
import { type Lang, words } from '../explorer/words.js';
import type { Assets } from './assets.js';
import { type Page, renderPage } from './layout.js';

const { observations } = dataset;
/** The indicators that have a page: not those of a series alone. */
const pages: ReadonlySet<string> = new Set(observations.map(({ id }) => id));

/** All derived indicators on one page, each at an anchor of its id. */
export function derivedPage(lang: Lang, assets: Assets): Page {
  const text = words[lang];
  const nameOf = (id: string): string => observations.find((one) => one.id === id)?.name[lang] ?? id;
  return renderPage({
    path: `${lang}/indicators/derived.html`,
    lang,
    assets,
    title: text.derivedTitle,
    description: text.derivedLead,
    children: (
      <div class="prose wide">
        <h1>{text.derivedTitle}</h1>
        <p class="lead">{text.derivedLead}</p>
        <p class="jump">
          <a href="index.html">{text.overviewTitle(dataset.report.edition)}</a>
        </p>
        {derivedIndicators.map(({ id, name, formula, method, inputs, period, estimate, caveat }) => (
          <section class="derived" id={id} aria-labelledby={`${id}-name`}>
            <h2 id={`${id}-name`}>{name[lang]}</h2>
            <p class="result">
              <strong>{formatEstimate(estimate, { locale: lang, maximumSignificantDigits: 4 })}</strong>{' '}
              {estimate.low !== estimate.high && (
                <span>{formatEstimate(estimate, { locale: lang, interval: true, maximumSignificantDigits: 4 })}</span>
              )}{' '}
              <span class="note">
                {period}
                {'conventional' in estimate ? ` · ${text.conventional}` : ''}
              </span>
            </p>
            <dl class="facts">
              <div>
                <dt>{text.formula}</dt>
                <dd>{formula[lang]}</dd>
              </div>
              <div>
                <dt>{text.inputs}</dt>
                <dd>
                  {inputs.map((input, index) => (
                    <>
                      {index > 0 && (lang === 'en' ? '; ' : '；')}
                      {pages.has(input.id) ? <a href={`${input.id}.html`}>{nameOf(input.id)}</a> : nameOf(input.id)}
                      {'period' in input ? ` (${input.period})` : ''}
                    </>
                  ))}
                </dd>
              </div>
              <div>
                <dt>{text.caveat}</dt>
                <dd>
                  <Mixed lang={lang}>{caveat[lang]}</Mixed>
                </dd>
              </div>
              <div>
                <dt>{text.import}</dt>
                <dd>
                  <code>{`import { ${exportName(id)} } from 'shanghai-sti/derived';`}</code>
                </dd>
              </div>
              <div>
                <dt>{text.byHelper}</dt>
                <dd>
                  <code>{method}</code>
                </dd>
              </div>
            </dl>
          </section>
        ))}
      </div>
    ),
  });
}
