import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CanonicalJsonError, canonicalJson } from '../../src/dataset/canonical.js';

const refusal = (value: unknown): CanonicalJsonError => {
  try {
    canonicalJson(value);
  } catch (error) {
    if (error instanceof CanonicalJsonError) return error;
    throw error;
  }
  throw new Error('nothing was refused');
};

describe('the examples of RFC 8785', () => {
  it('serialisation (3.2.2)', () => {
    const value: unknown = JSON.parse(String.raw`{
      "numbers": [333333333.33333329, 1E30, 4.50, 2e-3, 0.000000000000000000000000001],
      "string": "\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"\/",
      "literals": [null, true, false]
    }`);
    expect(canonicalJson(value)).toBe(
      String.raw`{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\u000f\nA'B\"\\\\\"/"}`,
    );
  });

  it('its UTF-8 bytes (3.2.4)', () => {
    const bytes = Buffer.from(canonicalJson({ string: '\u20AC$\u000F\u000AA' }), 'utf8');
    expect(bytes.toString('hex')).toBe('7b22737472696e67223a22e282ac245c75303030665c6e41227d');
  });

  it('order of keys (3.2.3)', () => {
    const value = {
      '\u20ac': 'Euro Sign',
      '\r': 'Carriage Return',
      '\ufb33': 'Hebrew Letter Dalet With Dagesh',
      '1': 'One',
      '\ud83d\ude00': 'Emoji: Grinning Face',
      '\u0080': 'Control',
      '\u00f6': 'Latin Small Letter O With Diaeresis',
    };
    expect(Object.values(JSON.parse(canonicalJson(value)) as object).slice(1)).toEqual([
      'Carriage Return',
      'Control',
      'Latin Small Letter O With Diaeresis',
      'Euro Sign',
      'Emoji: Grinning Face',
      'Hebrew Letter Dalet With Dagesh',
    ]);
    expect(canonicalJson(value).startsWith(String.raw`{"\r":"Carriage Return","1":"One",`)).toBe(true);
  });

  it.each([
    ['0000000000000000', '0'],
    ['8000000000000000', '0'],
    ['0000000000000001', '5e-324'],
    ['8000000000000001', '-5e-324'],
    ['7fefffffffffffff', '1.7976931348623157e+308'],
    ['ffefffffffffffff', '-1.7976931348623157e+308'],
    ['4340000000000000', '9007199254740992'],
    ['c340000000000000', '-9007199254740992'],
    ['4430000000000000', '295147905179352830000'],
    ['44b52d02c7e14af5', '9.999999999999997e+22'],
    ['44b52d02c7e14af6', '1e+23'],
    ['44b52d02c7e14af7', '1.0000000000000001e+23'],
    ['444b1ae4d6e2ef4e', '999999999999999700000'],
    ['444b1ae4d6e2ef4f', '999999999999999900000'],
    ['444b1ae4d6e2ef50', '1e+21'],
    ['3eb0c6f7a0b5ed8c', '9.999999999999997e-7'],
    ['3eb0c6f7a0b5ed8d', '0.000001'],
    ['41b3de4355555553', '333333333.3333332'],
    ['41b3de4355555554', '333333333.33333325'],
    ['41b3de4355555555', '333333333.3333333'],
    ['41b3de4355555556', '333333333.3333334'],
    ['41b3de4355555557', '333333333.33333343'],
    ['becbf647612f3696', '-0.0000033333333333333333'],
    ['43143ff3c1cb0959', '1424953923781206.2'],
  ])('the double %s (appendix B)', (bits, json) => {
    expect(canonicalJson(Buffer.from(bits, 'hex').readDoubleBE())).toBe(json);
  });
});

describe('what JSON cannot hold', () => {
  const cycle: { inner: unknown[] } = { inner: [] };
  cycle.inner.push(1, cycle);
  it.each<[string, unknown, string]>([
    ['NaN', { a: [1, Number.NaN] }, '$.a[1]'],
    ['Infinity', -Infinity, '$'],
    ['undefined', { 'a b': undefined }, '$["a b"]'],
    ['a hole', Array.from({ length: 3 }).fill(1, 1), '$[0]'],
    ['a function', [() => 1], '$[0]'],
    ['a big integer', 1n, '$'],
    ['a symbol', { a: Symbol('a') }, '$.a'],
    ['a symbol as a key', { a: { [Symbol('a')]: 1 } }, '$.a'],
    ['half a surrogate pair', ['\uD83D'], '$[0]'],
    ['half a surrogate pair in a key', { a: { '\uDE00': 1 } }, '$.a["\\ude00"]'],
    ['a cycle', cycle, '$.inner[1]'],
    ['a date', { at: new Date(0) }, '$.at'],
    ['a map', new Map(), '$'],
  ])('%s is refused', (_, value, path) => {
    expect(refusal(value).path).toBe(path);
    expect(refusal(value).message).toContain(`${path} has no canonical JSON: `);
    expect(refusal(value)).toBeInstanceOf(TypeError);
    expect(refusal(value).name).toBe('CanonicalJsonError');
  });
});

describe('canonicalJson', () => {
  const values = fc.jsonValue({ stringUnit: 'binary', maxDepth: 5 });
  /** −0 is written as 0. */
  const withoutMinusZero = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

  it('keeps the value', () => {
    fc.assert(
      fc.property(values, (value) => {
        expect(JSON.parse(canonicalJson(value))).toEqual(withoutMinusZero(value));
      }),
    );
  });

  it('is the same for each order of the keys', () => {
    const shuffled = fc
      .dictionary(fc.string({ unit: 'binary' }), values)
      .chain((value) =>
        fc.tuple(
          fc.constant(value),
          fc.shuffledSubarray(Object.entries(value), { minLength: Object.keys(value).length }),
        ),
      );
    fc.assert(
      fc.property(shuffled, ([value, entries]) => {
        expect(canonicalJson(Object.fromEntries(entries))).toBe(canonicalJson({ ...value }));
      }),
    );
  });

  it('is canonical already when it is read and written again', () => {
    fc.assert(
      fc.property(values, (value) => {
        const json = canonicalJson(value);
        expect(canonicalJson(JSON.parse(json))).toBe(json);
      }),
    );
  });

  it('sorts the keys by their UTF-16 code units', () => {
    const key = fc.string({ unit: 'binary', minLength: 1 });
    fc.assert(
      fc.property(key, key, (a, b) => {
        fc.pre(a !== b);
        const [first, second] = a < b ? [a, b] : [b, a];
        const expected = `{${JSON.stringify(first)}:1,${JSON.stringify(second)}:1}`;
        expect(
          canonicalJson(
            Object.fromEntries([
              [a, 1],
              [b, 1],
            ]),
          ),
        ).toBe(expected);
      }),
    );
  });

  it('writes the same object twice where it is no cycle', () => {
    const shared = { a: 1 };
    expect(canonicalJson([shared, shared, { shared }])).toBe('[{"a":1},{"a":1},{"shared":{"a":1}}]');
  });

  it('takes an object without a prototype', () => {
    expect(canonicalJson(Object.assign(Object.create(null) as object, { a: 1 }))).toBe('{"a":1}');
  });

  it('says why it refuses', () => {
    expect(refusal('\uD83D').message).toBe('$ has no canonical JSON: it has half of a surrogate pair');
    expect(refusal({ [Symbol('a')]: 1 }).message).toBe('$ has no canonical JSON: it has a symbol as a key');
  });

  it('minds no depth', () => {
    let value: unknown = 1;
    for (let depth = 0; depth < 100_000; depth++) value = depth % 2 ? [value] : { value };
    expect(canonicalJson(value)).toHaveLength(50_000 * '{"value":[]}'.length + 1);
  });
});
