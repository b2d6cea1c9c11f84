import { useMemo, useState } from 'preact/hooks';
import { extractQuantities, type QuantityMention } from 'shanghai-sti/text';
import { CopyButton } from './copy.js';
import { type MentionRow, mentionRows, mentionsAsCsv, mentionsAsJson } from './mentions.js';
import { MoneySwitch } from './money.js';
import { type Lang, type MoneyUnit, moneyUnits, words } from './words.js';

/** Made up, with one of everything: a level, a part, a rate, a range, a quotient, a fall. */
const example = `全年全市登记技术合同5.12万项，同比增长8.3%；成交额突破6000亿元，其中技术开发合同占四成以上。
截至9月底，在孵企业近1.2万家，较年初新增300余家；每万人口拥有研发人员121人。
年末贷款余额约三点五亿元，不良率0.9%，比上年末下降0.3个百分点；服务中小企业12～15万家。`;

/** How many quantities are shown at first, and with each further step: a page of twenty thousand would stand still for seconds. */
const step = 500;

/** The reader: text on one side, what the package reads in it on the other. */
export function Reader({ lang }: { lang: Lang }) {
  const text = words[lang];
  const [source, setSource] = useState(example);
  const [year, setYear] = useState('2025');
  const [money, setMoney] = useState<MoneyUnit>('元');
  const [shown, setShown] = useState(step);
  const mentions = useMemo(() => {
    const options = /^[1-9]\d{3}$/.test(year) ? { referenceYear: Number(year) } : {};
    return extractQuantities(source, options).filter((one): one is QuantityMention => one.kind === 'quantity');
  }, [source, year]);
  const rows = mentionRows(mentions, lang, money, shown);
  const read = (next: string): void => {
    setSource(next);
    setShown(step);
  };
  return (
    <div class="reader">
      <h1>{text.readerTitle}</h1>
      <p class="lead">{text.readerLead}</p>
      <div class="reading">
        <div>
          <label class="field">
            <span>{text.readerLabel}</span>
            <textarea
              lang="zh-Hans"
              rows={9}
              value={source}
              spellcheck={false}
              onInput={(event) => read(event.currentTarget.value)}
            />
          </label>
          <div class="reader-settings">
            <label class="field">
              <span>{text.readerYear}</span>
              <input
                type="text"
                inputMode="numeric"
                name="year"
                maxLength={4}
                placeholder={text.readerYearHint}
                value={year}
                onInput={(event) => setYear(event.currentTarget.value)}
              />
            </label>
            <MoneySwitch choices={moneyUnits} money={money} lang={lang} change={setMoney} />
          </div>
          <p class="actions">
            <button
              type="button"
              class="quiet"
              onClick={() => {
                read(example);
                setYear('2025');
              }}
            >
              {text.readerExample}
            </button>
            <button type="button" class="quiet" disabled={source === ''} onClick={() => read('')}>
              {text.readerClear}
            </button>
          </p>
        </div>
        <section aria-labelledby="marked-title">
          <h2 id="marked-title">{text.readerMarked}</h2>
          <p class="note" role="status">
            {source === ''
              ? text.readerEmpty
              : mentions.length === 0
                ? text.readerNothing
                : text.readerFound(mentions.length)}
          </p>
          {rows.length < mentions.length && (
            <p class="note more">
              {text.readerShown(rows.length, mentions.length)}{' '}
              <button type="button" class="quiet" onClick={() => setShown(shown + step)}>
                {text.readerMore(Math.min(step, mentions.length - rows.length))}
              </button>
            </p>
          )}
          {source !== '' && <Marked source={source} mentions={mentions.slice(0, rows.length)} rows={rows} />}
        </section>
      </div>
      {mentions.length > 0 && <Found {...{ mentions, rows, lang, money }} />}
    </div>
  );
}

interface MarkedProps {
  readonly source: string;
  readonly mentions: readonly QuantityMention[];
  readonly rows: readonly MentionRow[];
}

/** What the table tells of a quantity, at the place where it stands in the text. */
const inShort = ({ value, unit, interval, period, comparison }: MentionRow): string =>
  [`${value} ${unit}`, interval, period, comparison].filter(Boolean).join(' · ');

/** The text, each quantity a link to its line in the table. */
function Marked({ source, mentions, rows }: MarkedProps) {
  return (
    <p class="marked" lang="zh-Hans">
      {mentions.map(({ start, end }, index) => (
        <>
          {source.slice(mentions[index - 1]?.end ?? 0, start)}
          <a class="mention" id={`mention-${index + 1}`} href={`#quantity-${index + 1}`} title={inShort(rows[index]!)}>
            {source.slice(start, end)}
          </a>
        </>
      ))}
      {source.slice(mentions.at(-1)?.end ?? 0)}
    </p>
  );
}

interface FoundProps {
  readonly mentions: readonly QuantityMention[];
  readonly rows: readonly MentionRow[];
  readonly lang: Lang;
  readonly money: MoneyUnit;
}

function Found({ mentions, rows, lang, money }: FoundProps) {
  const text = words[lang];
  return (
    <section>
      <div class="found-head">
        <h2 id="found-title">{text.readerQuantities}</h2>
        <p class="actions">
          <CopyButton label={text.copyJson} lang={lang} text={() => mentionsAsJson(mentions)} />
          <CopyButton label={text.copyCsv} lang={lang} text={() => mentionsAsCsv(mentions, money)} />
        </p>
      </div>
      <div class="scroll" tabIndex={0} role="region" aria-label={text.readerQuantities}>
        <table class="data found">
          <thead>
            <tr>
              <th scope="col">{text.number}</th>
              <th scope="col">{text.printed}</th>
              <th scope="col" class="right">
                {text.value}
              </th>
              <th scope="col">{text.unit}</th>
              <th scope="col" class="right">
                {text.interval}
              </th>
              <th scope="col">{text.period}</th>
              <th scope="col">{text.denominator}</th>
              <th scope="col">{text.comparison}</th>
              <th scope="col">{text.remarks}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr id={`quantity-${row.number}`}>
                <td>
                  <a href={`#mention-${row.number}`}>{row.number}</a>
                </td>
                <th scope="row" lang="zh-Hans">
                  {row.printed}
                </th>
                <td class="right">{row.value}</td>
                <td lang="zh-Hans">{row.unit}</td>
                <td class="right">{row.interval}</td>
                <td>{row.period}</td>
                <td lang="zh-Hans">{row.denominator}</td>
                <td>{row.comparison}</td>
                <td>{row.remarks}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
