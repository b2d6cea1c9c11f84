import type { Quantity } from '../model/quantity.js';
import { decimalOf, hasDigits, stripZeros } from '../quantity/decimal.js';
import { safeParseQuantity } from '../quantity/parse-locale.js';
import type { Report } from './schema.js';
import { show } from './words.js';

/** So many characters are read as a figure: a double has at most 309 digits before its point. */
const mostPrinted = 1000;

/**
 * Holds a figure against how it was printed: every field but the unit, which depends on the record.
 *
 * @param resolutionNote - why the resolution is coarser than the printed digits; `null` where the record has no room
 * for a reason, and so for a coarser resolution
 * @param decrease - whether the words around the figure tell of a fall, so that its value is below zero
 * @returns what `printed` reads as, for the unit; `undefined` where it is no figure
 */
export function checkPrinted(
  figure: Quantity,
  report: Report,
  resolutionNote: object | undefined | null,
  decrease = false,
): Quantity | undefined {
  if (figure.printed.length > mostPrinted) {
    report(
      ['printed'],
      `is a text of ${figure.printed.length} characters: expected a figure of at most ${mostPrinted}`,
    );
    return undefined;
  }
  const reading = safeParseQuantity(figure.printed, { locale: languageOf(figure.printed) });
  if (!reading.success) {
    report(['printed'], `does not read as a figure: ${reading.error.message}`);
    return undefined;
  }
  const read: Quantity = decrease ? { ...reading.data, value: -reading.data.value } : reading.data;
  const printed = show(figure.printed);
  for (const field of ['value', 'bound', 'low', 'high', 'digits'] as const) {
    const [is, should] = [figure[field], read[field]];
    if (is === should) continue;
    if (field === 'digits' && is === undefined && read.digits && hasDigits(figure.value, read.digits)) continue;
    if (should === undefined) report([field], `is ${show(is)}: leave it out, for ${printed} has none`);
    else
      report([field], `is ${is === undefined ? 'missing' : show(is)}: expected ${show(should)}, as ${printed} reads`);
  }
  checkResolution(figure, read, report, resolutionNote);
  return read;
}

/** A figure with English words and no Chinese ones is an English figure: 22.76 billion yuan. */
const languageOf = (printed: string): 'zh' | 'en' =>
  /[A-Za-z]/.test(printed) && !/\p{Script=Han}/u.test(printed) ? 'en' : 'zh';

/** The resolution is that of the last printed digit; a coarser one needs a reason, and a finer one is never right. */
function checkResolution(figure: Quantity, read: Quantity, report: Report, note: object | undefined | null): void {
  const { resolution, value } = figure;
  if (resolution === read.resolution) {
    if (note) report(['resolutionNote'], 'says why the resolution is coarser, which it is not: leave it out');
    return;
  }
  const should = `expected ${read.resolution}, the place of the last digit of ${show(figure.printed)}`;
  const wrong = (reason: string): void => report(['resolution'], `is ${resolution}, ${reason}`);
  if (resolution <= 0) return; // the shape has said so
  const step = stripZeros(decimalOf(resolution));
  if (step.mantissa !== 1n) wrong(`no power of ten: ${should}`);
  else if (resolution < read.resolution) wrong(`finer than printed: ${should}`);
  else if (note === null) wrong(`coarser than printed: ${should}`);
  else if (note === undefined) wrong(`coarser than printed: ${should}; or say why in resolutionNote`);
  else if (value !== 0 && stripZeros(decimalOf(value)).exponent < step.exponent) {
    wrong(`coarser than the value ${value}, which has digits below it: ${should}`);
  }
}

/** Holds a unit against the printed one, with the denominator that is printed apart from the figure. */
export function checkUnit(figure: Quantity & { readonly denominator?: string }, read: Quantity, report: Report): void {
  const { unit, denominator, printed } = figure;
  const should = denominator === undefined ? read.unit : `${read.unit}/${denominator}`;
  if (unit === should) return;
  if (read.unit.includes('/') && denominator !== undefined) {
    report(['denominator'], `is ${show(denominator)}: leave it out, for ${show(printed)} has its own`);
    return;
  }
  const apart = denominator === undefined ? '' : ` by ${show(denominator)}`;
  report(['unit'], `is ${show(unit)}: expected ${show(should)}, as ${show(printed)} reads${apart}`);
}
