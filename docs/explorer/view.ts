import type { Observation, Topic } from 'shanghai-sti';
import { dataset } from 'shanghai-sti/dataset';
import { writeFigure } from './figures.js';
import { kinds, type MoneyUnit, moneyUnits, topics, words } from './words.js';

const { observations } = dataset;

/** What the reader of the page has chosen: all that a share link restores. */
export interface View {
  readonly q: string;
  readonly topic: Topic | '';
  readonly kind: Observation['kind'] | '';
  readonly unit: string;
  /** The unit that money is written in; '' as printed. */
  readonly money: MoneyUnit | '';
  /** The id of the indicator whose details are open. */
  readonly id: string;
  /** The id of the series that is drawn. */
  readonly series: string;
}

export const defaultView: View = {
  q: '',
  topic: '',
  kind: '',
  unit: '',
  money: '',
  id: '',
  series: 'pct-applications',
};

/** The units that the indicators have, in the order of their first use. */
export const unitsInUse: readonly string[] = [...new Set(observations.map(({ unit }) => unit))];

/** The topics that the indicators have. */
export const topicsInUse: readonly Topic[] = topics.filter((topic) => observations.some((one) => one.topic === topic));

/** What a link says, without what no view has: an old or a mistyped link still opens. */
export function readView(search: string, seriesIds: readonly string[]): View {
  const query = new URLSearchParams(search);
  const oneOf = <T extends string>(key: string, choices: readonly T[], otherwise: T | '' = ''): T | '' =>
    choices.find((choice) => choice === query.get(key)) ?? otherwise;
  return {
    q: query.get('q') ?? '',
    topic: oneOf('topic', topicsInUse),
    kind: oneOf('kind', kinds),
    unit: oneOf('unit', unitsInUse),
    money: oneOf('money', moneyUnits),
    id: oneOf<string>(
      'id',
      observations.map(({ id }) => id),
    ),
    series: oneOf<string>('series', seriesIds, defaultView.series),
  };
}

/** The query of a link to a view: only what differs from the view that the page opens with. */
export function writeView(view: View): string {
  const query = new URLSearchParams();
  for (const [key, value] of Object.entries(view)) {
    if (value !== defaultView[key as keyof View]) query.set(key, value as string);
  }
  const text = query.toString();
  return text === '' ? '' : `?${text}`;
}

/** What the filters and the search leave: case, width and the commas of a number do not matter, and every word must be there. */
export function matching(view: View): readonly Observation[] {
  const wanted = plain(view.q).split(/\s+/).filter(Boolean);
  return observations.filter(
    (one: Observation) =>
      (view.topic === '' || one.topic === view.topic) &&
      (view.kind === '' || one.kind === view.kind) &&
      (view.unit === '' || one.unit === view.unit) &&
      wanted.every((word) => haystack(one).includes(word)),
  );
}

const haystacks = new Map<string, string>();

/** What a search looks through: all that the page can show of an indicator, in either language and in each unit. */
function haystack(one: Observation): string {
  const kept = haystacks.get(one.id);
  if (kept !== undefined) return kept;
  const { id, name, definition, printed, value, unit, period, topic } = one;
  const figures = ['' as const, ...moneyUnits].flatMap((money) => [
    writeFigure(one, 'en', money),
    writeFigure(one, 'zh', money),
  ]);
  const inBoth = (['en', 'zh'] as const).flatMap((lang) => [
    name[lang],
    definition[lang],
    words[lang].topics[topic],
    ...(unit === '元' ? Object.values(words[lang].moneyNames) : []),
  ]);
  const text = plain([id, printed, String(value), unit, period, ...figures, ...inBoth].join('\n'));
  haystacks.set(id, text);
  return text;
}

const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/(?<=\d),/g, '');
