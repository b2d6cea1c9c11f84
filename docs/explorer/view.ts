import type { Observation, Topic } from 'shanghai-sti';
import { observations } from 'shanghai-sti/editions/2025';
import { kinds, type MoneyUnit, moneyUnits, topics } from './words.js';

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

/** What a search looks through: case and width do not matter, and every word must be there. */
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

const haystack = ({ id, name, definition, printed, unit, period }: Observation): string =>
  plain([id, name.zh, name.en, definition.zh, definition.en, printed, unit, period].join('\n'));

const plain = (text: string): string => text.normalize('NFKC').toLowerCase();
