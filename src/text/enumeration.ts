import type { Quantity } from '../model/quantity.js';
import { Say } from './context.js';
import { plainFigure } from './figure.js';
import type { Reader } from './reader.js';
import type { Candidate } from './settle.js';
import { layoutIn } from './signs.js';
import { tell } from './build-mention.js';
import { type BoundWord, type Change, changeBefore } from './words.js';

/** A number that waits for its unit. */
interface Waiting {
  readonly start: number;
  readonly end: number;
  /** Where the next number begins. */
  readonly next: number;
  readonly mantissa: number;
  readonly exponent: number;
  /** Whether it has a scale of its own. */
  readonly scaled: boolean;
  /** The qualifying word before it. */
  readonly word: BoundWord | undefined;
}

/** The numbers that wait for the unit of the last one: the 3 and the 5 of 3、5、8亿元. */
export class Enumeration {
  /** Where the number must begin that they wait for; 0 where none waits. */
  next = 0;
  /** The change that is told of the first, and holds for all: 分别增长2.1%. */
  change: Change | undefined;
  private waiting: Waiting[] = [];

  /** Keeps a number until its unit comes; the place to go on from. */
  wait({ text, context }: Reader, number: Waiting): number {
    if (this.next !== number.start) {
      this.waiting = [];
      this.change = changeBefore(
        text,
        number.word?.start ?? number.start,
        (context.state.says & (Say.Than | Say.Other)) > 0,
      );
    }
    this.waiting.push(number);
    return (this.next = number.next);
  }

  /** Reports what waited for the unit of this figure. */
  flush(reader: Reader, { unit, exponent, read }: Candidate, quantity: Quantity, change: Change | undefined): void {
    const { text, context } = reader;
    this.next = 0;
    if (read?.bound === 'between') return;
    const decimals = /\.(\d+)/.exec(quantity.printed)?.[1]!.length ?? 0;
    // the power of ten that the last number is raised by: its scale and its unit
    const shared = (read ? Math.round(Math.log10(read.resolution)) : exponent) + decimals;
    for (const { start, end, mantissa, exponent: own, scaled, word } of this.waiting) {
      const power = own + (scaled ? unit.power : shared);
      const from = word?.start ?? reader.opening(start, layoutIn(text, start, end));
      const printed = text.slice(from, end).replace(/[ *_`]/g, '');
      const signed = change?.direction === 'decrease' ? -mantissa : mantissa;
      const figure = plainFigure(signed, power, quantity.unit, word?.bound ?? 'exact', printed);
      reader.report(tell(context, text, from, end, figure, unit.kind, change));
    }
  }
}
