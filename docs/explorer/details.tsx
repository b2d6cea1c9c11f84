import type { Observation } from 'shanghai-sti';
import { dataset } from 'shanghai-sti/dataset';
import type { ComponentChildren } from 'preact';
import { exportName, writeInterval, writeNumber } from './figures.js';
import { type Lang, words } from './words.js';

const { observations } = dataset;

const all: readonly Observation[] = observations;

/** The facts of an indicator: the same in the explorer and on its page. */
export function Facts({ one, lang, href }: { one: Observation; lang: Lang; href: (id: string) => string }) {
  const text = words[lang];
  const other = lang === 'en' ? 'zh' : 'en';
  const link = (id: string) => <a href={href(id)}>{all.find((candidate) => candidate.id === id)?.name[lang] ?? id}</a>;
  const parts = all.filter(({ partOf }) => partOf === one.id);
  const comma = lang === 'en' ? ', ' : '，';
  const kind = [
    `${text.kinds[one.kind]}${lang === 'en' ? ': ' : '：'}${text.kindNotes[one.kind]}`,
    ...(one.cumulative ? [text.cumulative] : []),
    ...(one.newlyAdded ? [text.newlyAdded] : []),
  ].join(comma);
  return (
    <>
      <p class="definition">{one.definition[lang]}</p>
      {one.caveat && (
        <p class="caveat">
          <strong>{text.caveat}</strong> <Mixed lang={lang}>{one.caveat[lang]}</Mixed>
        </p>
      )}
      <dl class="facts">
        <Fact term={text.printed}>
          <span lang="zh-Hans">{one.printed}</span>
          {one.denominator === undefined ? '' : ` / ${one.denominator}`}
        </Fact>
        <Fact term={text.value}>
          {writeNumber(one.value, lang)} <span lang="zh-Hans">{one.unit}</span>
        </Fact>
        <Fact term={text.interval}>
          {writeInterval(one, lang)}
          {one.bound === 'exact' ? '' : inBrackets(text.bounds[one.bound], lang)}
        </Fact>
        <Fact term={text.resolution}>
          {writeNumber(one.resolution, lang)}
          {one.resolutionNote && (
            <span class="note">
              {' '}
              <Mixed lang={lang}>{one.resolutionNote[lang]}</Mixed>
            </span>
          )}
        </Fact>
        <Fact term={text.period}>
          {one.period}
          {inBrackets(one.periodBasis === 'stated' ? text.stated : text.inferred, lang)}
          {one.periodNote && (
            <span class="note">
              {' '}
              <Mixed lang={lang}>{one.periodNote[lang]}</Mixed>
            </span>
          )}
        </Fact>
        <Fact term={text.kind}>{kind}</Fact>
        <Fact term={text.areaLabel}>{text.area[one.area] + inBrackets(one.area, lang)}</Fact>
        {one.partOf !== undefined && <Fact term={text.partOf}>{link(one.partOf)}</Fact>}
        {parts.length > 0 && (
          <Fact term={text.parts}>
            {parts.map(({ id }, index) => (
              <>
                {index > 0 && comma}
                {link(id)}
              </>
            ))}
          </Fact>
        )}
        {one.comparison && (
          <Fact term={text.comparison}>
            {text.bases[one.comparison.basis] + inBrackets(one.comparison.base, lang) + comma}
            {link(one.comparison.indicator)}
          </Fact>
        )}
        <Fact term={text.source}>
          <Mixed lang={lang}>{text.place(one.source.section, one.source.statement, one.source.line)}</Mixed>
        </Fact>
        <Fact term={text.otherName}>
          <span lang={other === 'zh' ? 'zh-Hans' : 'en'}>{one.name[other]}</span>
        </Fact>
        <Fact term="id">
          <code>{one.id}</code>
        </Fact>
        <Fact term={text.import}>
          <code>{importLine(one.id)}</code>
        </Fact>
      </dl>
    </>
  );
}

export const importLine = (id: string): string => `import { ${exportName(id)} } from 'shanghai-sti';`;

/** A span of time may break behind its stroke, and nowhere else. */
export function Period({ of }: { of: string }) {
  const [from, to] = of.split('/');
  return (
    <span class="period">
      <span>{to === undefined ? from : `${from}/`}</span>
      {to !== undefined && (
        <>
          <wbr />
          <span>{to}</span>
        </>
      )}
    </span>
  );
}

/** Words in brackets, by the language of the page. */
const inBrackets = (text: string, lang: Lang): string => (lang === 'en' ? ` (${text})` : `（${text}）`);

function Fact({ term, children }: { term: string; children: ComponentChildren }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** An English sentence with Chinese words in it: these get the language that they are in. */
export function Mixed({ lang, children }: { lang: Lang; children: string }) {
  if (lang === 'zh') return <>{children}</>;
  const runs = children.split(/(\p{Script=Han}[\p{Script=Han}（）、，“”·0-9]*)/u);
  return <>{runs.map((run, index) => (index % 2 === 1 ? <span lang="zh-Hans">{run}</span> : run))}</>;
}
