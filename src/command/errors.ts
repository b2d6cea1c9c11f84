/** What the command line asks for and cannot have: a wrong argument, a file that cannot be read. */
export class CommandError extends Error {
  override readonly name = 'CommandError';
}

/** The words of whatever was thrown, on one line. */
export const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** The package's own errors and the system's (a file that is not there): what was given does not fit. */
export function isExpected(error: unknown): error is Error {
  if (!(error instanceof Error)) return false;
  const { code, syscall } = error as NodeJS.ErrnoException;
  return (
    expected.has(error.name) ||
    syscall !== undefined ||
    (code?.startsWith('ERR_PARSE_ARGS') ?? false) ||
    code === 'ENOENT'
  );
}

const expected = new Set([
  'CommandError',
  'DatasetHashError',
  'DatasetPinError',
  'NumberError',
  'PeriodError',
  'QuantityError',
  'UnitError',
  'ObservationQueryError',
  'UnknownObservationError',
]);
