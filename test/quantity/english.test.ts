import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { observations } from '../../src/editions/2025/index.js';
import { NumberError, QuantityError } from '../../src/model/errors.js';
import type { Quantity } from '../../src/model/quantity.js';
import type { SimpleUnit } from '../../src/model/unit-types.js';
import { unitWords } from '../../src/model/unit-words.js';
import { counters, currencies, derivedNames, physicalUnits, rates, units } from '../../src/model/units.js';
import { formatQuantity } from '../../src/quantity/format.js';
import { interval } from '../../src/quantity/interval.js';
import { parseQuantity, safeParseQuantity } from '../../src/quantity/parse-locale.js';
import { allSeries } from '../../src/series/all.js';
import { goldenCases, goldenFiles } from '../support/golden.js';
import { runs } from '../support/runs.js';

const en = { locale: 'en' } as const;
const optional = (name: string, cell: string): object => (cell === '' ? {} : { [name]: Number(cell) });

describe.each(goldenFiles('quantity-en'))('%s', (file) => {
  test.each(goldenCases(file))('$at $input', ({ input, value, unit, bound, resolution, low, high, error }) => {
    const result = safeParseQuantity(input!, en);
    if (error !== '') {
      expect(result.success ? result.data : result.error.code).toBe(error);
      return;
    }
    if (!result.success) throw result.error;
    const { printed, digits, ...read } = result.data;
    expect(read).toEqual({
      value: Number(value),
      unit,
      bound,
      resolution: Number(resolution),
      ...optional('low', low!),
      ...optional('high', high!),
    });
    expect(printed).toBe(input!.replace(/[*_]/g, '').replace(/\s+/g, ' ').trim());
    if (digits !== undefined) expect(digits).toBe(value);
  });
});

describe('the words of the units', () => {
  test('every unit but the counters has them, each unit its own', () => {
    const named = `${rates} ${physicalUnits} ${derivedNames} ${currencies}`.split(' ') as SimpleUnit[];
    expect(named.filter((unit) => !(unitWords[unit]?.en ?? unitWords[unit]?.iso4217))).toEqual([]);
    const others = Object.keys(unitWords).filter((unit) => !(named as string[]).includes(unit));
    expect(others.filter((unit) => !counters.split(' ').includes(unit))).toEqual([]);
    expect(unitWords.泰铢).toEqual({ iso4217: 'THB' });
    expect(unitWords.摄氏度).toEqual({ en: '°C' });
    expect(unitWords.兆瓦时).toEqual({ en: 'MWh' });
    expect(unitWords.架次).toEqual({ en: 'flights', one: 'flight' });
  });
});

describe('what is refused', () => {
  test('another language, by an error that names the two', () => {
    // @ts-expect-error neither zh nor en
    expect(() => parseQuantity('5', { locale: 'fr' })).toThrow(NumberError);
    // @ts-expect-error neither zh nor en
    expect(() => safeParseQuantity('5', { locale: 'fr' })).toThrow('locale is "fr": zh or en is needed');
  });

  test('errors have the place in the input', () => {
    const at = (text: string): number => {
      const result = safeParseQuantity(text, en);
      return result.success ? -1 : result.error.position;
    };
    expect([at('  **5**  patents'), at('about nearly 5'), at('12 34')]).toEqual([5, 6, 2]);
  });

  test('whatever the string, it is a finite quantity or an error that points into it', () => {
    const words = [
      ...Array.from('0123456789.,-–/$* \n'),
      ' to ',
      'and ',
      'between ',
      ' per ',
      'about ',
      ' million',
      '%',
      'CNY ',
      ' kg',
    ];
    const text = fc.array(fc.constantFrom(...words), { maxLength: 12 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(fc.oneof(text, fc.string(), fc.string({ unit: 'binary' })), (given) => {
        const result = safeParseQuantity(given, en);
        if (result.success) {
          expect(Number.isFinite(result.data.value + result.data.resolution)).toBe(true);
          return;
        }
        expect(result.error).toBeInstanceOf(QuantityError);
        expect(result.error.input).toBe(given);
        expect(result.error.position).toBeLessThanOrEqual(given.length);
      }),
      { numRuns: runs(5000) },
    );
  });

  test.each([
    ['digits', '7'],
    ['commas', '1,000'],
    ['spaces', ' '],
    ['asterisks', '*'],
    ['per', '3 per '],
    ['to', '3 to '],
    ['about', 'about '],
    ['hyphens', '5-a'],
  ])('%s, a million characters, in time', (_, piece) => {
    const result = safeParseQuantity(`3 ${piece.repeat(1_000_000 / piece.length)}x`, en);
    expect(result.success).toBe(false);
  });
});

/** The first unit with the same English words, and none where there are no words. */
const sayable = (unit: string): string =>
  unit
    .split('/')
    .map((part, k) => {
      const name = unitWords[part as SimpleUnit]?.en;
      if (k === 0 && !unitWords[part as SimpleUnit]) return '';
      if (name === 'km') return '公里';
      return name === undefined ? part : Object.entries(unitWords).find(([, words]) => words.en === name)![0];
    })
    .join('/');

const fieldsOf = ({ value, unit, bound, resolution, low, high, digits }: Quantity): object => ({
  value,
  unit: sayable(unit),
  bound,
  resolution,
  low,
  high,
  digits,
});

describe('what is written in English is read back', () => {
  const rated = new Set(['%', '‰', '成', '百分点', '基点', '倍', '折']);
  const digits = fc.tuple(fc.bigInt({ min: 0n, max: 10n ** 17n }), fc.nat(6)).map(([mantissa, decimals]) => {
    const text = String(mantissa).padStart(decimals + 1, '0');
    return decimals === 0 ? text : `${text.slice(0, -decimals)}.${text.slice(-decimals)}`;
  });
  const scale = fc.constantFrom('', '百', '千', '万', '百万', '千万', '亿', '百亿', '万亿');
  const word = fc.constantFrom('', '', '约', '近', '超', '不超过', '至少', '不低于');
  const unit: fc.Arbitrary<string> = fc.constantFrom<string>(
    ...units.filter((name) => name !== '年'),
    '元/人',
    '元/家',
    '千瓦时/万人',
    '元/万元',
  );

  test('any figure: value, unit, bound, resolution, digits', () => {
    fc.assert(
      fc.property(word, fc.constantFrom('', '', '-'), digits, scale, unit, (bound, sign, number, of, name) => {
        const printed = safeParseQuantity(`${bound}${sign}${number}${rated.has(name) ? '' : of}${name}`);
        // 千克 is a unit, and 十分之三 has no English of its own
        fc.pre(printed.success && !(printed.data.unit === '%' && printed.data.resolution === 10));
        const quantity = printed.data;
        fc.pre(quantity.resolution <= 1e12);
        expect(fieldsOf(parseQuantity(formatQuantity(quantity, en), en))).toEqual(fieldsOf(quantity));
      }),
      { numRuns: runs(3000) },
    );
  });

  test('any range', () => {
    fc.assert(
      fc.property(fc.integer({ min: -9999, max: 9999 }), fc.nat(9999), scale, unit, (from, more, of, name) => {
        const at = rated.has(name) ? '' : of;
        const printed = safeParseQuantity(`${from / 10}${at}${name}至${(from + more + 1) / 10}${at}${name}`);
        fc.pre(printed.success);
        const quantity = printed.data;
        fc.pre(!(quantity.unit === '%' && quantity.resolution === 10));
        const written = formatQuantity(quantity, en);
        expect({ written, ...fieldsOf(parseQuantity(written, en)) }).toEqual({ written, ...fieldsOf(quantity) });
      }),
      { numRuns: runs(5000) },
    );
  });

  test('fractions', () => {
    for (const text of ['三分之二', '约七分之三', '负三分之一', '三分之五']) {
      const quantity = parseQuantity(text);
      expect(fieldsOf(parseQuantity(formatQuantity(quantity, en), en))).toEqual(fieldsOf(quantity));
      const again = parseQuantity(formatQuantity(quantity, en), en);
      expect(formatQuantity(again, en)).toBe(formatQuantity(quantity, en));
    }
  });

  const points = allSeries.flatMap((series) => series.points as readonly Quantity[]);
  test.each([...observations, ...points].map((figure) => [figure.printed, figure] as const))(
    'the figures of the data: %s',
    (_, figure) => {
      const { noun, ...bare } = figure as Quantity & { noun?: string };
      const written = formatQuantity(bare, en);
      // patents per 10,000 people: without the noun there is no unit above the line
      if (sayable(figure.unit).startsWith('/')) {
        expect(safeParseQuantity(written, en).success).toBe(false);
        return;
      }
      expect(fieldsOf(parseQuantity(written, en))).toEqual(fieldsOf(bare));
      const named = safeParseQuantity(formatQuantity(figure, en), en);
      if (noun !== undefined) expect(named.success ? '' : named.error.code).toBe('unknown-unit');
    },
  );
});

describe('an English figure in what follows', () => {
  test('at least, at most, no more than and up to leave a side open', () => {
    expect(interval(parseQuantity('at least 300', en))).toMatchObject({ low: 300, open: 'high' });
    expect(interval(parseQuantity('no more than 300', en))).toMatchObject({ high: 300, open: 'low' });
    expect(interval(parseQuantity('up to 300', en))).toMatchObject({ high: 300, open: 'low' });
    expect(interval(parseQuantity('over 300', en))).toMatchObject({ low: 300, high: 400 });
    expect(interval(parseQuantity('at least minus 3%', en))).toMatchObject({ low: -3, open: 'high' });
  });

  test('and stays what it is in Chinese', () => {
    expect(formatQuantity(parseQuantity('at least 300 people', en))).toBe('不低于300人');
    expect(formatQuantity(parseQuantity('up to CNY 3.25 billion', en))).toBe('不超过32.5亿元');
    expect(formatQuantity(parseQuantity('nearly 3%', en))).toBe('近3%');
    expect(formatQuantity(parseQuantity('2/3', en))).toBe('三分之二');
  });
});
