/** Exact fractions for tests, written independently of the package's own. */
export class Fraction {
  readonly n: bigint;
  readonly d: bigint;

  constructor(n: bigint, d = 1n) {
    const sign = d < 0n ? -1n : 1n;
    this.n = n * sign;
    this.d = d * sign;
  }

  /** A decimal such as '13.55', read digit by digit. */
  static decimal(text: string): Fraction {
    const negative = text.startsWith('-');
    const [whole = '0', fraction = ''] = text.replace('-', '').split('.');
    const n = BigInt(whole + fraction);
    return new Fraction(negative ? -n : n, 10n ** BigInt(fraction.length));
  }

  /** The binary number that a double is, to the last bit. */
  static double(x: number): Fraction {
    const view = new DataView(new ArrayBuffer(8));
    view.setFloat64(0, x);
    const bits = view.getBigUint64(0);
    const exponent = Number((bits >> 52n) & 0x7ffn);
    const fraction = bits & 0xfffffffffffffn;
    const mantissa = exponent === 0 ? fraction : fraction | (1n << 52n);
    const power = (exponent === 0 ? 1 : exponent) - 1075;
    const n = bits >> 63n ? -mantissa : mantissa;
    return power >= 0 ? new Fraction(n << BigInt(power)) : new Fraction(n, 1n << BigInt(-power));
  }

  plus(other: Fraction): Fraction {
    return new Fraction(this.n * other.d + other.n * this.d, this.d * other.d);
  }

  minus(other: Fraction): Fraction {
    return this.plus(new Fraction(-other.n, other.d));
  }

  times(other: Fraction | bigint): Fraction {
    return typeof other === 'bigint'
      ? new Fraction(this.n * other, this.d)
      : new Fraction(this.n * other.n, this.d * other.d);
  }

  over(other: Fraction): Fraction {
    return new Fraction(this.n * other.d, this.d * other.n);
  }

  power(exponent: number): Fraction {
    return new Fraction(this.n ** BigInt(exponent), this.d ** BigInt(exponent));
  }

  below(other: Fraction): boolean {
    return this.n * other.d < other.n * this.d;
  }

  abs(): Fraction {
    return this.n < 0n ? new Fraction(-this.n, this.d) : this;
  }
}

/** The next double up (1) or down (−1). */
export function nextDouble(x: number, direction: 1 | -1): number {
  if (x === 0) return direction * Number.MIN_VALUE;
  const view = new DataView(new ArrayBuffer(8));
  view.setFloat64(0, x);
  view.setBigInt64(0, view.getBigInt64(0) + (x > 0 === direction > 0 ? 1n : -1n));
  return view.getFloat64(0);
}

/** Whether `low` is the greatest double that is not above a fraction. */
export const isFloorOf = (low: number, exact: Fraction): boolean =>
  !exact.below(Fraction.double(low)) && exact.below(Fraction.double(nextDouble(low, 1)));

/** Whether `high` is the least double that is not below a fraction. */
export const isCeilingOf = (high: number, exact: Fraction): boolean =>
  !Fraction.double(high).below(exact) && Fraction.double(nextDouble(high, -1)).below(exact);
