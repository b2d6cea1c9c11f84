import type { Mention } from '../text/index.js';
import { table } from './layout.js';

/** The mentions of a document as a table: line and column, the figure, its value, and what its sentence says of it. */
export function mentionRows(text: string, mentions: Iterable<Mention>): string[] {
  const placeOf = places(text);
  return table(
    [{ title: '' }, { title: '', align: 'right' }, { title: '', align: 'right' }, { title: '' }, { title: '' }],
    [...mentions].map((mention) => [placeOf(mention.start), ...cells(mention)]),
  ).lines;
}

function cells(mention: Mention): string[] {
  if (mention.kind === 'ordinal') return [oneLine(mention.text), String(mention.number), '', 'ordinal'];
  const { quantity, period, periodBasis, comparison, denominator, partOf, cumulative } = mention;
  const said = [
    period && (periodBasis === 'inferred' ? `${period}*` : period),
    quantity.bound === 'exact' ? undefined : quantity.bound,
    cumulative ? 'cumulative' : undefined,
    mention.new ? 'new' : undefined,
    comparison &&
      `${comparison.direction} ${comparison.basis}${comparison.base === undefined ? '' : ` ${comparison.base}`}`,
    denominator && `per ${denominator}`,
    partOf && 'part',
  ];
  const value = String(quantity.digits ?? quantity.value);
  return [quantity.printed, value, quantity.unit, said.filter((word) => word !== undefined).join(', ')];
}

const oneLine = (text: string): string => text.replaceAll(/\s+/g, ' ');

/** Line and column of offsets that rise, in linear time. */
function places(text: string): (offset: number) => string {
  let line = 1;
  let start = 0;
  return (offset) => {
    for (let end = text.indexOf('\n', start); end >= 0 && end < offset; end = text.indexOf('\n', start)) {
      line++;
      start = end + 1;
    }
    return `${line}:${offset - start + 1}`;
  };
}
